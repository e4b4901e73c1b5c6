package io.nameplate.service;

import io.nameplate.Extraction;
import io.nameplate.format.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A highlighted document, whose own style sheet is the only thing that it may use. */
final class HtmlAnswer {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'sha256-" + sha256(Html.styleSheet())
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private HtmlAnswer() {}

    static Answer of(Extraction extraction) {
        byte[] page = Html.page().format(extraction).getBytes(StandardCharsets.UTF_8);
        return new Answer(200, "text/html; charset=utf-8", page, HEADERS);
    }

    private static String sha256(String sheet) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
