package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineClassPathTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jarsOfTheArtifactsAndAllFoldersAreTaken() throws IOException {
        String code = jar("peer-1.0.jar", 3);
        String models = jar("peer-1.0-models.jar", 5);
        String whole = String.join(File.pathSeparator, jar("peer-extra-1.0.jar", 7), folder.toString(), models, code);
        EngineClassPath chosen = new EngineClassPath(whole, List.of("peer"));
        assertEquals(String.join(File.pathSeparator, models, code, folder.toString()), chosen.value());
        assertEquals(8, chosen.download());
    }

    @Test
    void missingArtifactIsNamed() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new EngineClassPath(folder.toString(), List.of("peer")));
        assertTrue(e.getMessage().startsWith("no jar of peer on the class path "), e.getMessage());
    }

    private String jar(String name, int size) throws IOException {
        return Files.write(folder.resolve(name), new byte[size]).toString();
    }
}
