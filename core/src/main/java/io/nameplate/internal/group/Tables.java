package io.nameplate.internal.group;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that come with the library: UTF-8, comments begin with #. */
final class Tables {

    private Tables() {}

    static List<String> lines(String name) {
        try {
            return Resources.readLines(Resources.getResource(Tables.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own table " + name + " can't be read", e);
        }
    }
}
