package io.nameplate.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the README to the code and to what the code prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void codeIsTakenFromTheExamples() throws Exception {
        for (String example : List.of("Quickstart", "Entities", "OwnRecognizer", "OwnNames")) {
            String code = Files.readString(Path.of("src/main/java/io/nameplate/quickstart/" + example + ".java"));
            String snippet = code.substring(
                            code.indexOf("// readme:start\n") + "// readme:start\n".length(),
                            code.indexOf("        // readme:end"))
                    .stripTrailing()
                    .stripIndent();
            assertTrue(
                    block("java", example).equals(snippet + "\n"),
                    "the README's Java differs from " + example + ":\n" + snippet);
        }
    }

    @Test
    void outputIsWhatTheQuickstartPrints() throws Exception {
        List<String> shown = block("text", "Quickstart").lines().toList();
        List<String> printed = printed(() -> Quickstart.print(Files.readString(Path.of("article.txt"))));
        assertEquals("...", shown.get(shown.size() - 1));
        assertEquals(
                String.join("\n", printed.subList(0, shown.size() - 1)),
                String.join("\n", shown.subList(0, shown.size() - 1)));
    }

    @Test
    void accuracyIsThatOfTheReports() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Map<String, String> fast = f1("en-fast");
        Map<String, String> accurate = f1("en-accurate");
        assertEquals(7, fast.size());
        fast.forEach((set, f1) -> {
            String row = "| " + set + " | " + f1 + " | " + accurate.get(set) + " |";
            assertTrue(readme.contains(row), "README does not say " + row);
        });
    }

    /** F1 on the test sets, in percent with one digit. */
    private static Map<String, String> f1(String model) throws IOException {
        String report = Files.readString(ROOT.resolve("models/" + model + "/ACCURACY.md"));
        Matcher rows = Pattern.compile("(?m)^\\| (\\S+) +\\| all +\\|[^|]+\\|[^|]+\\| *(\\d+\\.\\d+) \\|")
                .matcher(report.substring(0, report.indexOf("## Development sets")));
        Map<String, String> f1 = new LinkedHashMap<>();
        while (rows.find()) {
            f1.put(rows.group(1), String.format(Locale.ROOT, "%.1f", Double.parseDouble(rows.group(2))));
        }
        return f1;
    }

    @Test
    void theReadmesEntitiesAreAmongThosePrinted() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> printed = printed(() -> Entities.print(Files.readString(Path.of("article.txt"))));
        Matcher shown = Pattern.compile("`([A-Z]+ [^`]+ x\\d+ \\[[^`]*\\])`").matcher(readme);
        int count = 0;
        for (; shown.find(); count++) {
            assertTrue(printed.contains(shown.group(1)), shown.group(1) + " is not among " + printed);
        }
        assertEquals(2, count);
    }

    @Test
    void mentionsOfOneThingAreOneEntity() throws Exception {
        List<String> printed = printed(() -> Entities.print(Files.readString(Path.of("article.txt"))));
        for (String line : List.of(
                "PERSON Ramtane Lamamra x2 [Lamamra]",
                "PERSON Abdel Fattah al-Burhan x2 [Al-Burhan]",
                "ORGANIZATION International Committee of the Red Cross x3 [ICRC]")) {
            assertTrue(printed.contains(line), line + " is not among " + printed);
        }
    }

    @Test
    void plainOpenNlpPrintsWhatItsJavadocPromises() throws Exception {
        assertEquals(
                List.of("person Volodymyr Zelenskyy", "organization NATO", "location Kyiv"),
                printed(() -> PlainOpenNlp.main(new String[0])));
    }

    @Test
    void aRecognizerOfOnesOwnAddsToTheModel() throws Exception {
        assertEquals(
                List.of(
                        "PERSON Christine Lagarde (MODEL)",
                        "ORGANIZATION European Central Bank (MODEL)",
                        "MONEY 40bn (RECOGNIZER)"),
                printed(() -> OwnRecognizer.main(new String[0])));
    }

    @Test
    void namesAndPatternsOfOnesOwnAddToTheModel() throws Exception {
        assertEquals(
                List.of(
                        "SHIP Ever Given (GAZETTEER)",
                        "ORGANIZATION EMC (GAZETTEER)",
                        "ORGANIZATION Kreuzer Reederei GmbH (RULE)",
                        "LOCATION Egypt (MODEL)"),
                printed(() -> OwnNames.main(new String[0])));
    }

    private interface Printer {
        void run() throws IOException;
    }

    private static List<String> printed(Printer printer) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            printer.run();
        } finally {
            System.setOut(before);
        }
        return Arrays.asList(bytes.toString(StandardCharsets.UTF_8).split("\\R"));
    }

    /** The block of the README that follows the comment {@code <!-- NAME -->}. */
    private static String block(String language, String name) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String start = "<!-- " + name + " -->\n```" + language + "\n";
        int from = readme.indexOf(start);
        assertTrue(from >= 0, "README has no " + start);
        return readme.substring(from + start.length(), readme.indexOf("```", from + start.length()));
    }
}
