package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final String SECRET = "Wolfeschlegelstein";

    private static Running service;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    400 | {"text":"Wolfeschlegelstein"                                    | line 1, column
                    400 | {"text":Wolfeschlegelstein}                                     | line 1, column
                    400 | Wolfeschlegelstein                                              | line 1, column
                    400 | ``                                                              | not a value of kind missing
                    400 | ["Wolfeschlegelstein"]                                          | not a value of kind array
                    400 | "Wolfeschlegelstein"                                            | not a value of kind string
                    400 | {}                                                              | "text" is missing
                    400 | {"text":null}                                                   | "text" is missing
                    400 | {"text":7}                                                      | "text" has to be a string
                    400 | {"text":"a","text":"Wolfeschlegelstein"}                        | given twice
                    400 | {"text":"a"} {"text":"Wolfeschlegelstein"}                      | line 1, column
                    400 | {"text":"a","Wolfeschlegelstein":1}                             | none of [text, id, model
                    400 | {"text":"a","types":[[[[["Wolfeschlegelstein"]]]]]}             | deeper than 4
                    400 | {"text":"a","types":[]}                                         | at least one type
                    400 | {"text":"a","types":["PERSON",1]}                               | a list of strings
                    400 | {"text":"a","types":["no type"]}                                | is no type name
                    400 | {"text":"a","types":["SHIP"]}                                   | has the types
                    400 | {"text":"a","minConfidence":1.5}                                | it lies in [0,1]
                    400 | {"text":"a","minConfidence":1e999}                              | it lies in [0,1]
                    400 | {"text":"a","minConfidence":"high"}                             | has to be a number
                    400 | {"text":"a","minConfidence":11111111111111111111111111111111111} | longer than 32
                    404 | {"text":"Wolfeschlegelstein","model":"en-perfect"}              | there are [en-fast]
                    """)
    void aWrongBodySaysWhatIsWrongAndNothingOfTheText(int status, String body, String detail) throws Exception {
        JsonNode problem = problem(status, service.post("/v1/extract", body == null ? "" : body));
        assertTrue(problem.get("detail").asText().contains(detail), problem.toString());
    }

    private static JsonNode problem(int status, HttpResponse<String> response) throws Exception {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertFalse(response.body().contains(SECRET), response.body());
        JsonNode problem = Running.json(response);
        assertEquals(status, problem.get("status").asInt());
        return problem;
    }

    @Test
    void badUtf8IsFoundAtItsOffset() throws Exception {
        byte[] body = "{\"text\":\"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);
        JsonNode problem = problem(400, service.post("/v1/extract", "application/json", body));
        assertTrue(problem.get("detail").asText().contains("offset 10"), problem.toString());
    }

    @Test
    void anotherTypeIsRefused() throws Exception {
        for (String type : new String[] {"text/plain", "application/json; charset=latin1", "application/jsonl"}) {
            JsonNode problem = problem(415, service.post("/v1/extract", type, "{}".getBytes(StandardCharsets.UTF_8)));
            assertEquals(type, problem.get("value").asText());
        }
        problem(415, service.post("/v1/extract/batch", "application/json", new byte[0]));
    }

    @Test
    void aCompressedBodyIsRefused() throws Exception {
        var request = service.request("/v1/extract")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        problem(415, service.send(request));
    }

    @Test
    void aLargeBodyIsRefusedWithItsSizeAndTheLimit() throws Exception {
        String text = "{\"text\":\"" + "a".repeat(2 << 20) + "\"}";
        JsonNode problem = problem(413, service.post("/v1/extract", text));
        assertEquals(text.length(), problem.get("value").asInt());
        assertEquals(1 << 20, problem.get("limit").asInt());
    }

    @Test
    void anUnknownPathIsRefused() throws Exception {
        problem(404, service.get("/v2/extract"));
        problem(404, service.get("/v1/extract/"));
        problem(404, service.get("/version.properties"));
    }

    @Test
    void anotherMethodIsToldWhichThereIs() throws Exception {
        HttpResponse<String> response = service.get("/v1/extract");
        problem(405, response);
        assertEquals("POST", response.headers().firstValue("Allow").orElseThrow());
        problem(405, service.post("/health/live", "{}"));
    }
}
