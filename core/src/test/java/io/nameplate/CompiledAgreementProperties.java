package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.spi.ScoredSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;

/** A compiled model finds what OpenNLP's finder finds, whatever the tokens. */
class CompiledAgreementProperties {

    /** What rounding weights to 32 bits may change. */
    private static final double ROUNDING = 1e-5;

    private record Pair(NameFinderME finder, Engine compiled) {

        static Pair of(SmallModel model) {
            try {
                Path file = Files.createTempFile("small", ".bin");
                Path compiled = Files.createTempFile("small", ".npm");
                ModelCompiler.exact().compile(Files.write(file, model.file()), compiled);
                Engine engine = Engine.load(new ModelFiles.OfPath(compiled), 1);
                Files.delete(file);
                Files.delete(compiled);
                return new Pair(model.finder(), engine);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final List<Pair> MODELS = Stream.concat(
                    FeatureXml.all().stream().map(SmallModel::with),
                    Stream.of(
                            SmallModel.plain("MAXENT", 3),
                            SmallModel.plain("MAXENT", 1),
                            SmallModel.plain("MAXENT", 40),
                            SmallModel.plain("PERCEPTRON", 3),
                            SmallModel.bilou("MAXENT", 3),
                            SmallModel.bilou("MAXENT", 1),
                            SmallModel.bilou("PERCEPTRON", 3),
                            SmallModel.bilou(FeatureXml.all().get(0))))
            .map(Pair::of)
            .toList();

    @Property(tries = 1000)
    void mentionsAndConfidencesAreThoseOfOpenNlp(@ForAll("documents") List<List<String>> document) {
        for (Pair model : MODELS) {
            List<Sentence> sentences = sentences(document);
            List<ScoredSpan> expected = expected(model.finder(), sentences);
            List<ScoredSpan> actual = model.compiled().recognize(sentences);
            assertEquals(names(expected), names(actual));
            for (int i = 0; i < actual.size(); i++) {
                assertEquals(expected.get(i).confidence(), actual.get(i).confidence(), ROUNDING);
            }
        }
    }

    private static List<String> names(List<ScoredSpan> spans) {
        return spans.stream().map(s -> s.type() + " " + s.span()).toList();
    }

    private static List<ScoredSpan> expected(NameFinderME finder, List<Sentence> sentences) {
        finder.clearAdaptiveData();
        List<ScoredSpan> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            String[] forms = tokens.stream().map(Token::normalized).toArray(String[]::new);
            for (Span found : finder.find(forms)) {
                spans.add(new ScoredSpan(
                        new io.nameplate.Span(
                                tokens.get(found.getStart()).start(),
                                tokens.get(found.getEnd() - 1).end()),
                        EntityType.ofLabel(found.getType()),
                        Math.min(1, found.getProb())));
            }
        }
        return spans;
    }

    private static List<Sentence> sentences(List<List<String>> document) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<List<Token>> tokens = new ArrayList<>();
        for (List<String> words : document) {
            List<Token> sentence = new ArrayList<>();
            for (String word : words) {
                sentence.add(new Token(word, text.length(), text.length() + word.length()));
                text.append(word).append(' ');
            }
            tokens.add(sentence);
        }
        tokens.forEach(sentence -> sentences.add(new Sentence(text.toString(), sentence)));
        return sentences;
    }

    @Provide
    Arbitrary<List<List<String>>> documents() {
        Arbitrary<String> known = Arbitraries.of(Arrays.asList(
                ("Volodymyr Zelenskyy met Steve Witkoff in Kyiv . Lviv Abu Dhabi NATO U.N. J. Smith-Jones said Paris paris "
                                + "KYIV nato The the Russian 12 1,500 2024 24.02.2022 10:30 1/2 AK-47s 3.5 -- 1-0 a.b.c won't")
                        .split(" ")));
        Arbitrary<String> hostile = Arbitraries.of(
                "\u0141\u00F3d\u017A",
                "\u041F\u0435\u0442\u0440\u043E",
                "\u738B\u6BC5",
                "\u3072\u3089\u304C\u306A",
                "\u30AB\u30BF\u30AB\u30CA\u30FC",
                "\u0130stanbul",
                "\u00DF\uFB01",
                "\uD801\uDC00\uD801\uDC01",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00x",
                "e\u0301",
                "\u0661\u0662",
                "\u00C4.",
                "A.\n",
                "\u01C5",
                "\u0000",
                "\u00A0",
                "x".repeat(300),
                "ab".repeat(600));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(6);
        Arbitrary<List<String>> listed = Arbitraries.of(
                        "Steve Witkoff in Kyiv",
                        "steve witkoff met",
                        "Abu Dhabi in Kyiv",
                        "Abu Dhabi in Lviv",
                        "in kyiv")
                .map(phrase -> List.of(phrase.split(" ")));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, known.map(List::of)),
                        Tuple.of(2, hostile.map(List::of)),
                        Tuple.of(2, anything.map(List::of)),
                        Tuple.of(2, listed))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(pieces -> pieces.stream().flatMap(List::stream).toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
