package io.nameplate.internal.onnx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label of a token-classification model.
 *
 * @param role the place of a word in a mention
 * @param type the type of the mention; empty outside of mentions
 */
record Label(Role role, String type) {

    /** {@code B I E S} of BIO and BIOES, {@code B I L U} of BILOU; {@code M} is BMES's inside. */
    private static final Pattern TYPED = Pattern.compile("([BIMELSU])[-_](.+)");

    /** Where in a mention a word stands. */
    enum Role {
        OUTSIDE,
        BEGIN,
        INSIDE,
        END,
        SINGLE,
        /** Anywhere: neighbours of one label are one mention. */
        PLAIN
    }

    static Label of(String name) {
        if (name.equalsIgnoreCase("O")) {
            return new Label(Role.OUTSIDE, "");
        }
        Matcher typed = TYPED.matcher(name);
        return typed.matches() ? new Label(role(typed.group(1)), typed.group(2)) : new Label(Role.PLAIN, name);
    }

    private static Role role(String prefix) {
        return switch (prefix) {
            case "B" -> Role.BEGIN;
            case "E", "L" -> Role.END;
            case "S", "U" -> Role.SINGLE;
            default -> Role.INSIDE;
        };
    }

    boolean is(Role other) {
        return role == other;
    }
}
