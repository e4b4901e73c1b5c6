package io.nameplate.cli;

import io.nameplate.ModelInfo;
import io.nameplate.spi.NerModelProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Offers the tiny model by name. Public for the service loader. */
public final class TinyProvider implements NerModelProvider {

    private static final String PROPERTIES = """
            format=1
            name=tiny
            version=0.3
            language=en
            description=Knows a handful of names.
            license=CC0-1.0
            types=PERSON,LOCATION,ORGANIZATION,ship
            core=0.1.0
            source.1=sentences of the tests, CC0-1.0
            source.2=more of them, CC0-1.0
            file.tiny.bin=%s
            """;

    /** For the service loader. */
    public TinyProvider() {}

    static String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(TinyModel.FILE));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ModelInfo info() {
        try {
            byte[] properties = PROPERTIES.formatted(sha256()).getBytes(StandardCharsets.UTF_8);
            return ModelInfo.read(new ByteArrayInputStream(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(TinyModel.FILE);
    }
}
