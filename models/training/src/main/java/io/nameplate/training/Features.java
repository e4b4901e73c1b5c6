package io.nameplate.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The description of what the linear model sees of a token. */
final class Features {

    private static final Pattern CLASS_GENERATOR =
            Pattern.compile("\\s*<!-- classes of words -->.*<!-- end of classes -->", Pattern.DOTALL);

    private Features() {}

    /** As it is trained. */
    static byte[] all() throws IOException {
        try (InputStream in = Features.class.getResourceAsStream("en-fast-features.xml")) {
            return Objects.requireNonNull(in, "en-fast-features.xml").readAllBytes();
        }
    }

    /** As it is shipped, once the classes of words are folded into the words. */
    static byte[] withoutClasses() throws IOException {
        String all = new String(all(), StandardCharsets.UTF_8);
        return CLASS_GENERATOR.matcher(all).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
