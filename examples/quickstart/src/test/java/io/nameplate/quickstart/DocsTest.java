package io.nameplate.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the pages of documentation to the code, and their links to what is there. */
class DocsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Path EXAMPLES = Path.of("src/main/java/io/nameplate/quickstart");

    @Test
    void codeOfThePagesStandsInTheExampleThatTheyName() throws IOException {
        Map<String, Integer> snippets = Map.of("core/docs/offsets.md", 2, "models/docs/choosing.md", 2);
        for (Map.Entry<String, Integer> page : snippets.entrySet()) {
            List<MatchResult> blocks = Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(ROOT.resolve(page.getKey())))
                    .results()
                    .toList();
            assertEquals(page.getValue(), blocks.size(), page.getKey());
            for (MatchResult block : blocks) {
                String code = Files.readString(EXAMPLES.resolve(block.group(1) + ".java"));
                assertTrue(
                        unindented(code).contains(unindented(block.group(2))),
                        page.getKey() + " has code that is not in " + block.group(1) + ":\n" + block.group(2));
            }
        }
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void offsetsAreAsThePageSays() throws IOException {
        String page = Files.readString(ROOT.resolve("core/docs/offsets.md"));
        assertEquals(
                List.of(
                        "Zoë Sørensen [3,15)",
                        "begins at code point 2, byte 5",
                        "København [25,34)",
                        "begins at code point 24, byte 29"),
                printed());
        for (String cells : List.of("| 3, 15 | 25, 34 |", "| 2, 14 | 24, 33 |", "| 5, 19 | 29, 39 |")) {
            assertTrue(page.contains(cells), "offsets.md does not say " + cells);
        }
    }

    private static List<String> printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Offsets.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)(#[^)]*)?\\)")
                    .matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
                    .results()
                    .map(link -> page.resolveSibling(link.group(1)).normalize())
                    .filter(target -> !Files.exists(target))
                    .forEach(target -> dead.add(ROOT.relativize(page) + " -> " + target));
        }
        assertEquals(List.of(), dead);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.toString().contains("/target/"))
                    .toList();
        }
    }
}
