package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTest {

    private static final String KEY = "correct-horse-battery";

    @TempDir
    private Path folder;

    private ApiKey key(String content) throws Exception {
        return ApiKey.read(Files.writeString(folder.resolve("key"), content));
    }

    @Test
    void onlyTheKeyOpensTheApi() throws Exception {
        try (Running service = Running.with(Running.LIMITS, Optional.of(key(KEY + "\n")), List.of("en-fast"))) {
            assertEquals(401, service.get("/v1/models").statusCode());
            assertEquals(401, service.get("/metrics").statusCode());
            assertEquals(401, status(service, "Bearer wrong-horse-battery"));
            assertEquals(401, status(service, "Basic " + KEY));
            assertEquals(200, status(service, "Bearer " + KEY));
            assertEquals(200, status(service, "bearer " + KEY));
            assertEquals(200, service.get("/").statusCode());
            assertEquals(200, service.get("/health/live").statusCode());
        }
    }

    private static int status(Running service, String authorization) throws Exception {
        return service.send(service.request("/v1/models")
                        .header("Authorization", authorization)
                        .build())
                .statusCode();
    }

    @Test
    void aShortKeyIsRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> key("short"));
        assertTrue(refused.getMessage().contains("5 characters"), refused.getMessage());
    }
}
