package io.nameplate.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** What a client has to know. Holds its hash alone and compares in a time that says nothing about how much was right. */
final class ApiKey {

    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 16;

    private final byte[] hash;

    private ApiKey(byte[] hash) {
        this.hash = hash;
    }

    /**
     * The first line of a file.
     *
     * @throws IllegalArgumentException if it has fewer than 16 characters
     */
    static ApiKey read(Path file) throws IOException {
        String key = Files.readString(file).lines().findFirst().orElse("").strip();
        if (key.length() < SHORTEST) {
            throw new IllegalArgumentException("the key in " + file + " has " + key.length() + " characters, not the "
                    + SHORTEST + " it takes at least");
        }
        return new ApiKey(sha256(key));
    }

    /** Whether a request's {@code Authorization} header brings it. */
    boolean isIn(Optional<String> authorization) {
        String given = authorization.orElse("");
        boolean schemed = given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return MessageDigest.isEqual(hash, sha256(schemed ? given.substring(SCHEME.length()) : ""));
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
