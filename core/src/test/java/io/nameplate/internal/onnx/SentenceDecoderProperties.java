package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.internal.onnx.SentenceDecoder.Mention;
import io.nameplate.internal.sequence.Transitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Holds the decoder, in every scheme of labels, against all labellings, tried one by one. */
class SentenceDecoderProperties {

    @Provide
    Arbitrary<List<String>> schemes() {
        return Arbitraries.of(
                List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"),
                List.of("B-PER", "I-PER", "E-PER", "S-PER", "O", "S-LOC"),
                List.of("O", "B_PER", "I_PER", "L_PER", "U_PER"),
                List.of("PER", "LOC", "O"),
                List.of("O", "I-PER", "I-LOC"),
                List.of("O", "B-PER", "I-PER", "LOC"));
    }

    /** One labelling, how probable it is among all, and its mentions as text. */
    private record Labelling(List<String> mentions, double weight) {}

    private static List<Labelling> valid(List<String> names, double[] scores, int words) {
        List<Labelling> valid = new ArrayList<>();
        for (int code = 0; code < Math.pow(names.size(), words); code++) {
            List<String> labels = new ArrayList<>();
            double score = 0;
            for (int at = 0, rest = code; at < words; at++, rest /= names.size()) {
                labels.add(names.get(rest % names.size()).replace('_', '-'));
                score += scores[at * names.size() + rest % names.size()];
            }
            List<String> mentions = Mentions.of(labels, names);
            if (mentions != null) {
                valid.add(new Labelling(mentions, Math.exp(score)));
            }
        }
        return valid;
    }

    /** The schemes as their definitions have them, written apart from the code under test. */
    private static final class Mentions {

        static List<String> of(List<String> labels, List<String> names) {
            List<String> mentions = new ArrayList<>();
            boolean begins = names.stream().anyMatch(n -> n.startsWith("B"));
            boolean ends = names.stream().anyMatch(n -> n.startsWith("E-") || n.startsWith("L_"));
            for (int at = 0; at < labels.size(); ) {
                String label = labels.get(at);
                int to = at + 1;
                if (label.matches("[BI]-.*")) {
                    String type = label.substring(2);
                    if (begins && label.startsWith("I-")) {
                        return null;
                    }
                    while (to < labels.size() && labels.get(to).equals("I-" + type)) {
                        to++;
                    }
                    if (ends) {
                        if (to == labels.size() || !labels.get(to).matches("[EL]-" + type)) {
                            return null;
                        }
                        to++;
                    }
                    mentions.add(at + "-" + to + type);
                } else if (label.matches("[EL]-.*")) {
                    return null;
                } else if (label.matches("[SU]-.*")) {
                    mentions.add(at + "-" + to + label.substring(2));
                } else if (!label.equals("O")) {
                    while (to < labels.size() && labels.get(to).equals(label)) {
                        to++;
                    }
                    mentions.add(at + "-" + to + label);
                }
                at = to;
            }
            return mentions;
        }
    }

    @Property(tries = 400)
    void theMostProbableValidLabellingIsFoundWithTheProbabilityOfItsMentions(
            @ForAll("schemes") List<String> names, @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int words) {
        double[] scores =
                new Random(seed).doubles((long) words * names.size(), -12, 0).toArray();
        LabelSet labels = new LabelSet(names);
        List<Mention> decided = new SentenceDecoder(labels, new Transitions(labels)).decide(scores.clone());
        List<Labelling> valid = valid(names, scores, words);
        double total = valid.stream().mapToDouble(Labelling::weight).sum();
        double best = valid.stream().mapToDouble(Labelling::weight).max().orElseThrow();
        List<String> shown = decided.stream()
                .map(m -> m.from() + "-" + m.to() + labels.type(m.label()))
                .toList();
        assertTrue(valid.stream()
                .anyMatch(l -> l.weight() > best * (1 - 1e-9) && l.mentions().equals(shown)));
        for (int i = 0; i < shown.size(); i++) {
            String mention = shown.get(i);
            double with = valid.stream()
                    .filter(l -> l.mentions().contains(mention))
                    .mapToDouble(Labelling::weight)
                    .sum();
            assertEquals(with / total, decided.get(i).confidence(), 1e-6);
        }
    }

    @Property(tries = 100)
    void logitsOfAnySizeGiveConfidencesThatAreNumbers(
            @ForAll("schemes") List<String> names, @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int words) {
        Random random = new Random(seed);
        float[] logits = new float[words * names.size()];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = random.nextInt(3) * 5000f;
        }
        LabelSet labels = new LabelSet(names);
        Scores scores = new Scores(names.size());
        for (int word = 0; word < words; word++) {
            scores.add(word, logits, word * names.size());
        }
        for (Mention m : new SentenceDecoder(labels, new Transitions(labels)).decide(scores.of(0, words))) {
            assertTrue(m.confidence() >= 0 && m.confidence() <= 1, m::toString);
        }
    }
}
