package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Golden files: a line for each sentence and, indented, one for each token, with offsets. What can't be seen is escaped.
 *
 * <p>{@code mvn test -pl core -Dtest=HostileTextsTest -Dnameplate.golden=write} writes them anew.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/io/nameplate/internal/text");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        String shown = show(text);
        if ("write".equals(System.getProperty("nameplate.golden"))) {
            Files.writeString(FOLDER.resolve(name + ".golden"), shown);
        } else {
            assertEquals(stored(name), shown);
        }
    }

    private static String stored(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name + ".golden")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String show(String text) {
        StringBuilder out = new StringBuilder("of " + text.length() + " units\n");
        for (List<Token> sentence : TextReader.read(text)) {
            int start = sentence.get(0).start();
            int end = sentence.get(sentence.size() - 1).end();
            out.append(start).append('-').append(end).append(' ');
            out.append(escaped(text.substring(start, end))).append('\n');
            sentence.forEach(t -> out.append("    ")
                    .append(t.start())
                    .append(' ')
                    .append(escaped(t.text()))
                    .append('\n'));
        }
        return out.toString();
    }

    /** With {@code \}{@code u{hex}} for what can't be seen or would stand on its neighbour. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format("\\u{%X}", c));
            }
        });
        return out.toString();
    }

    private static boolean isVisible(int c) {
        return c == ' '
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
