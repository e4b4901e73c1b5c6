package io.nameplate.service;

import java.time.Duration;
import java.util.Collection;

/** The problems that a request can run into. */
final class Problems {

    private static final int LONGEST_QUOTE = 64;

    private Problems() {}

    static Problem malformed(String detail) {
        return new Problem(400, detail);
    }

    static Problem unauthorized() {
        return new Problem(401, "this takes the header 'Authorization: Bearer KEY' with the key of this service")
                .header("WWW-Authenticate", "Bearer");
    }

    static Problem noSuchPath() {
        return new Problem(404, "there is nothing at this path; see /openapi.json");
    }

    static Problem noSuchModel(String name, Collection<String> served) {
        return new Problem(404, "there is no model '" + quoted(name) + "' here; there are " + served)
                .with("value", quoted(name))
                .with("limit", served);
    }

    static Problem wrongMethod(String method, String allowed) {
        return new Problem(405, "the method is '" + quoted(method) + "'; this path takes " + allowed)
                .with("value", quoted(method))
                .with("limit", allowed)
                .header("Allow", allowed);
    }

    static Problem tooSlow(Duration limit) {
        return new Problem(408, "the body was not complete after " + Durations.text(limit))
                .with("limit", limit.toMillis() + " ms")
                .header("Connection", "close");
    }

    /** @param size in bytes, as far as it is known */
    static Problem tooLarge(String what, long size, int limit) {
        return new Problem(413, what + " has " + size + " bytes or more; the limit is " + limit)
                .with("value", size)
                .with("limit", limit);
    }

    static Problem wrongType(String header, String value, String expected) {
        return new Problem(415, header + " is '" + quoted(value) + "'; this takes " + expected)
                .with("value", quoted(value))
                .with("limit", expected);
    }

    static Problem failed() {
        return new Problem(500, "the service failed; its log says where");
    }

    static Problem busy(String what, long limit) {
        return new Problem(503, what + " are at their limit of " + limit + "; try again")
                .with("limit", limit)
                .header("Retry-After", "1");
    }

    static Problem late(Duration limit) {
        return new Problem(504, "the extraction was stopped after " + Durations.text(limit))
                .with("limit", limit.toMillis() + " ms");
    }

    /** A client's own word, cut and without control characters. */
    static String quoted(String value) {
        String cut = value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
        return cut.replaceAll("[^\\P{C}]", "?");
    }
}
