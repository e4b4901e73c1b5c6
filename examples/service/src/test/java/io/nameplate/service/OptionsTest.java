package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Map<String, String> environment, String... args) {
        return NameplateService.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, args);
    }

    @Test
    void helpListsEveryVariable() {
        assertEquals(0, run(Map.of(), "--help"));
        for (String variable : new String[] {"HOST", "PORT", "MODEL", "MAX_BODY", "DEADLINE", "API_KEY_FILE", "STOP"}) {
            assertTrue(out.toString().contains("NAMEPLATE_" + variable), variable);
        }
    }

    @Test
    void aVariableStandsForAnOption() {
        assertEquals(2, run(Map.of("NAMEPLATE_PORT", "eighty")));
        assertTrue(err.toString().contains("'eighty'"), err.toString());
        assertEquals(2, run(Map.of("NAMEPLATE_DEADLINE", "soon")));
        assertTrue(err.toString().contains("'soon' is no duration"), err.toString());
    }

    @Test
    void anUnknownModelIsNamed() {
        assertEquals(1, run(Map.of(), "--port", "0", "--model", "en-perfect"));
        assertTrue(err.toString().contains("en-perfect"), err.toString());
    }

    @Test
    void valuesOutsideTheirRangeAreNamed() {
        assertEquals(2, run(Map.of(), "--threads", "0"));
        assertTrue(err.toString().contains("--threads"), err.toString());
        assertEquals(2, run(Map.of(), "--port", "70000"));
        assertTrue(err.toString().contains("70000"), err.toString());
        assertEquals(2, run(Map.of(), "--max-body", "-1"));
        assertTrue(err.toString().contains("-1"), err.toString());
    }
}
