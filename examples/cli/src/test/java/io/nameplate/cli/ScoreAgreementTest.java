package io.nameplate.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.SharedData;
import io.nameplate.Span;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.Evaluation;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores are those of the reference script, to the last digit that it prints. */
class ScoreAgreementTest {

    private static final Map<String, String> SHORT =
            Map.of("PERSON", "PER", "LOCATION", "LOC", "ORGANIZATION", "ORG", "all", "ALL");
    private static final Pattern SCORES = Pattern.compile(
            "^(PER|LOC|ORG|ALL) +P +([\\d.]+) +R +([\\d.]+) +F1 +([\\d.]+) +n (\\d+)$", Pattern.MULTILINE);

    private static final String GOLD = """
            {"id":"%s","text":"%s","entities":[[2,10,"ORG"],[25,30,"LOC"],[38,44,"PER"]]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path unpacked(String set) throws IOException {
        Path plain = folder.resolve("gold.jsonl");
        Path packed = SharedData.at("corpora/test").resolve(set);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, plain);
        }
        return plain;
    }

    private static String script(Path gold, Path predicted) throws IOException {
        Needs.program("python3", "python3", "--version");
        String script = SharedData.at("tools/score.py").toString();
        Process process = new ProcessBuilder("python3", script, gold.toString(), predicted.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void assertAgreement(Path gold, List<Prediction> predictions, double leastF1) throws IOException {
        Path ours = Files.writeString(folder.resolve("ours.jsonl"), Prediction.inUtf16(predictions));
        Path theirs = Files.writeString(folder.resolve("theirs.jsonl"), Prediction.inCodePoints(predictions));
        Run run = Run.of("evaluate", "--predicted", ours.toString(), gold.toString());
        assertEquals(0, run.status(), run.err());
        Matcher expected = SCORES.matcher(script(gold, theirs));
        List<String> types = new ArrayList<>();
        while (expected.find()) {
            types.add(expected.group(1));
            assertRow(expected, cells(run, expected.group(1)), leastF1);
        }
        assertEquals(List.of("PER", "LOC", "ORG", "ALL"), types);
    }

    private static List<String> cells(Run run, String type) {
        return run.lines().stream()
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
                .filter(row -> type.equals(SHORT.get(row.get(2))))
                .findFirst()
                .orElseThrow();
    }

    /** Computes P, R and F1 from our counts, since the script rounds to one digit what our table rounds to two. */
    private static void assertRow(Matcher expected, List<String> cells, double leastF1) {
        int tp = Integer.parseInt(cells.get(7));
        int fp = Integer.parseInt(cells.get(8));
        int fn = Integer.parseInt(cells.get(9));
        String digits = expected.group(1).equals("ALL") ? "%.2f" : "%.1f";
        double p = tp + fp == 0 ? 0 : (double) tp / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) tp / (tp + fn);
        double f1 = p + r == 0 ? 0 : 200 * p * r / (p + r);
        assertEquals(expected.group(2), String.format(Locale.ROOT, digits, 100 * p));
        assertEquals(expected.group(3), String.format(Locale.ROOT, digits, 100 * r));
        assertEquals(expected.group(4), String.format(Locale.ROOT, digits, f1));
        assertEquals(expected.group(5), Integer.toString(tp + fn));
        assertEquals(String.format(Locale.ROOT, "%.2f", f1), cells.get(5));
        assertTrue(f1 >= leastF1, expected.group());
    }

    private static List<Prediction> perturbed(List<GoldDocument> gold) {
        Perturbation perturbation = new Perturbation(11);
        return gold.stream()
                .map(document -> new Prediction(
                        document.id(), document.text(), perturbation.of(document.text(), document.mentions())))
                .toList();
    }

    @Test
    void onPerturbedGoldOfNewsSummaries() throws IOException {
        Path gold = unpacked("current-events/test.jsonl.gz");
        assertAgreement(gold, perturbed(GoldCorpus.read(gold)), 40);
    }

    @Test
    void onPerturbedGoldOfWholeArticles() throws IOException {
        Path gold = unpacked("wikinews/dev.jsonl.gz");
        assertAgreement(gold, perturbed(GoldCorpus.read(gold)), 40);
    }

    @Test
    void onPerturbedGoldOfTheWebWithItsEmoji() throws IOException {
        Path gold = unpacked("uner-ewt/test.jsonl.gz");
        assertAgreement(gold, perturbed(GoldCorpus.read(gold)), 40);
    }

    /** Every span of a text full of them, each in a document of its own: a wrong cut shows in the counts. */
    @Test
    void onPossessivesArticlesAndSpaces() throws IOException {
        String text = "\uD83D\uDE00 The U.N.'s envoy met a Kyiv' s man, James\u2019 \u00A0  friend 's .";
        List<Prediction> predictions = new ArrayList<>();
        for (Span span : spans(text)) {
            List<Annotation> everyType = Evaluation.TYPES.stream()
                    .map(type -> new Annotation(span, type))
                    .toList();
            predictions.add(new Prediction(span.toString(), text, everyType));
        }
        String gold =
                predictions.stream().map(p -> GOLD.formatted(p.id(), text)).collect(joining());
        assertAgreement(Files.writeString(folder.resolve("gold.jsonl"), gold), predictions, 0);
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                boolean blank =
                        text.substring(start, end).replace('\u00A0', ' ').isBlank();
                if (!blank && !splitsAPair(text, start) && !splitsAPair(text, end)) {
                    spans.add(new Span(start, end));
                }
            }
        }
        return spans;
    }

    private static boolean splitsAPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    @Test
    void onWhatTheTinyModelFinds() throws IOException {
        Path gold = unpacked("wikinews/dev.jsonl.gz");
        Run tagged =
                Run.of("tag", "--model", TinyModel.path(), "--input", "jsonl", "--format", "jsonl", gold.toString());
        assertEquals("", tagged.err());
        assertAgreement(gold, Prediction.read(tagged.out(), GoldCorpus.read(gold)), 1);
    }
}
