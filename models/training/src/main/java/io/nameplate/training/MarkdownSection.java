package io.nameplate.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section of a report that several commands write, each its own. */
final class MarkdownSection {

    private MarkdownSection() {}

    /** Writes a section in place of the one of the same heading, or at the end. */
    static void write(Path file, String heading, String body) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
        String section = "## " + heading + "\n\n" + body.strip() + "\n";
        Matcher old = Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "\n.*?(?=^## |\\z)")
                .matcher(before);
        Files.writeString(
                file,
                old.find()
                        ? before.substring(0, old.start()) + section + gap(before.substring(old.end()))
                        : before.strip() + "\n\n" + section);
    }

    private static String gap(String rest) {
        return rest.isEmpty() ? "" : "\n" + rest;
    }
}
