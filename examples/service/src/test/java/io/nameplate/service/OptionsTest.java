package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class OptionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Map<String, String> environment, String... args) {
        return NameplateService.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, args);
    }

    private List<OptionSpec> options() {
        return NameplateService.commandLine(new PrintWriter(out), new PrintWriter(err), Map.of())
                .getCommandSpec()
                .options()
                .stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
    }

    @Test
    void helpListsEveryVariable() {
        assertEquals(0, run(Map.of(), "--help"));
        options()
                .forEach(option -> assertTrue(out.toString().contains(Environment.variable(option)), option::toString));
    }

    @Test
    void theReadmeListsEveryOptionItsVariableAndItsDefault() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        for (OptionSpec option : options()) {
            String row = "| `" + option.longestName() + "` | `" + Environment.variable(option) + "` | ";
            String value = option.defaultValue() == null ? "" : "`" + option.defaultValue() + "` | ";
            assertTrue(readme.contains(row + value), row + value);
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
        assertEquals(2, run(Map.of(), "--max-body", "2000", "--max-in-flight", "1000"));
        assertTrue(err.toString().contains("--max-in-flight is 1000; it lies in [2000,"), err.toString());
    }
}
