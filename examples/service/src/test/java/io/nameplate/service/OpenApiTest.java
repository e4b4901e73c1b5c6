package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what the service answers against what /openapi.json says of it, and that against the meta-schema of the OpenAPI
 * Initiative (Apache License 2.0), as @seriousme/openapi-schema-validator 2.11.0 has it in the npm registry (MIT License).
 */
class OpenApiTest {

    private static final String AT = "https://nameplate.example/openapi.json";

    private static Running service;
    private static JsonNode document;
    private static SchemaRegistry schemas;

    @BeforeAll
    static void start() throws Exception {
        service = Running.withDefaults();
        String text = service.get("/openapi.json").body();
        document = Running.JSON.readTree(text);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(AT, text)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyPathOfTheServiceIsDescribed() {
        var described = new TreeSet<String>();
        document.get("paths").fieldNames().forEachRemaining(described::add);
        assertEquals(
                new TreeSet<>(Set.of(
                        "/v1/extract",
                        "/v1/extract/batch",
                        "/v1/html",
                        "/v1/models",
                        "/health/live",
                        "/health/ready",
                        "/metrics",
                        "/openapi.json")),
                described);
    }

    @Test
    void eachPathTakesTheMethodThatIsDescribedAndStandsInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            HttpResponse<String> refused = service.send(service.request(path.getKey())
                    .method("DELETE", BodyPublishers.noBody())
                    .build());
            assertEquals(405, refused.statusCode(), path.getKey());
            String allowed = refused.headers().firstValue("Allow").orElseThrow().replace(", HEAD", "");
            assertEquals(List.of(allowed), methods(path.getValue()), path.getKey());
            assertTrue(readme.contains(path.getKey() + "`"), path.getKey());
        }
    }

    private static List<String> methods(JsonNode path) {
        return path.properties().stream()
                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                .toList();
    }

    @Test
    void answersAreAsDescribed() throws Exception {
        for (String path : new String[] {"/v1/models", "/health/live", "/health/ready", "/openapi.json", "/metrics"}) {
            check(path, "get", service.get(path));
        }
        for (String body : new String[] {
            "{\"id\":\"a\",\"text\":\"" + Articles.SHORT.replace("\"", "\\\"") + "\"}",
            "{\"text\":\"\"}",
            "{\"text\":7}",
            "{\"text\":",
            "{\"text\":\"a\",\"model\":\"b\"}",
            "{\"text\":\"a\",\"minConfidence\":3}",
            "{\"text\":\"a\",\"b\":3}",
            "{\"text\":\"" + "a".repeat(1 << 20) + "\"}"
        }) {
            check("/v1/extract", "post", service.post("/v1/extract", body));
            check("/v1/html", "post", service.post("/v1/html", body));
        }
        byte[] text = "a".getBytes(StandardCharsets.UTF_8);
        check("/v1/extract", "post", service.post("/v1/extract", "text/plain", text));
        check("/v1/extract/batch", "post", service.post("/v1/extract/batch", "text/plain", text));
    }

    @Test
    void linesOfABatchAreAsDescribed() throws Exception {
        HttpResponse<String> response = service.post(
                "/v1/extract/batch",
                "application/jsonl",
                "{\"text\":\"Anna Berg\"}\n{\n".getBytes(StandardCharsets.UTF_8));
        JsonNode content = content("/v1/extract/batch", "post", response);
        assertEquals(2, response.body().lines().count());
        response.body()
                .lines()
                .forEach(line -> validate(pointer("/v1/extract/batch", "post", response), content, line));
    }

    private static void check(String path, String method, HttpResponse<String> response) {
        JsonNode content = content(path, method, response);
        if (mediaType(response).endsWith("json")) {
            validate(pointer(path, method, response), content, response.body());
        }
    }

    private static JsonNode content(String path, String method, HttpResponse<String> response) {
        JsonNode content = document.at(pointer(path, method, response));
        assertTrue(
                content.isObject(),
                () -> method + " " + path + " answers " + response.statusCode() + " as " + mediaType(response)
                        + ", which is not described");
        return content;
    }

    private static String pointer(String path, String method, HttpResponse<String> response) {
        String described = "/paths/" + escaped(path) + "/" + method + "/responses/" + response.statusCode();
        String shared = document.at(described).path("$ref").asText().replaceFirst("^#", "");
        return (shared.isEmpty() ? described : shared) + "/content/" + escaped(mediaType(response)) + "/schema";
    }

    private static String escaped(String name) {
        return name.replace("/", "~1");
    }

    private static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
    }

    private static void validate(String pointer, JsonNode content, String json) {
        Schema schema = schemas.getSchema(SchemaLocation.of(AT + "#" + pointer));
        String errors = schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertEquals("", errors, () -> pointer + " " + content);
    }

    @Test
    void theDescriptionIsOpenApi() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("openapi-3.1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Schema openApi = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            assertEquals(List.of(), openApi.validate(document.toString(), InputFormat.JSON));
            ObjectNode wrong = document.deepCopy();
            ((ObjectNode) wrong.at("/components/responses/Busy")).remove("description");
            assertEquals(1, openApi.validate(wrong.toString(), InputFormat.JSON).size());
        }
    }

    /** The meta-schema of OpenAPI leaves schemas to that of JSON Schema. */
    @Test
    void itsSchemasAreJsonSchemas() {
        Schema jsonSchema = schemas.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        document.at("/components/schemas")
                .forEach(schema -> assertEquals(List.of(), jsonSchema.validate(schema.toString(), InputFormat.JSON)));
        assertFalse(jsonSchema.validate("{\"type\":\"text\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void theValidatorFindsWhatIsNotAsDescribed() {
        Schema schema = schemas.getSchema(SchemaLocation.of(AT + "#/components/schemas/Health"));
        assertEquals(
                1, schema.validate("{\"status\":\"dead\"}", InputFormat.JSON).size());
    }
}
