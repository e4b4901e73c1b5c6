package io.nameplate.format;

import io.nameplate.Document;
import io.nameplate.EntityExtractor;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.NerModel;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.TinyModel;
import io.nameplate.Token;
import io.nameplate.spi.ScoredSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Extractions of texts that break writers, by the tiny model and a recognizer that marks tokens at random. */
final class Extractions {

    static final EntityExtractor EXTRACTOR = extractor();

    private static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.LOCATION,
            EntityType.ORGANIZATION,
            EntityType.of("SHIP"),
            EntityType.of("x:ä/1"));

    private Extractions() {}

    /** A document with an id. */
    static Extraction of(String text) {
        return EXTRACTOR.extract(Document.of("d", text));
    }

    static Arbitrary<Extraction> any() {
        Arbitrary<String> ids = Arbitraries.of("a", "", "\uD800", "=1+1", "a,\"b\"\r\n", "<b>&'", "\u0000");
        Arbitrary<Document> documents = Combinators.combine(ids.optional(), texts())
                .as((id, text) -> id.map(i -> Document.of(i, text)).orElseGet(() -> Document.of(text)));
        return documents.map(EXTRACTOR::extract);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Kyiv",
                "NATO",
                "Steve Witkoff",
                "said",
                "KYIV, Ukraine (AP) — ",
                "<b>",
                "</mark>",
                "&amp;",
                "]]>",
                "-->",
                "\"",
                "'",
                ",",
                "=1+1",
                "@x",
                "-DOCSTART-",
                "O",
                "\t",
                "\u0000",
                "\u001B[1m",
                "\uD83D\uDE00",
                "e\u0301",
                "\u202E",
                "\uFFFE",
                "\uFEFF",
                "\u0085",
                "\\",
                "\\u0041",
                "{\"a\":1}");
        Arbitrary<String> gaps =
                Arbitraries.of(" ", " ", " ", "", "\n", "\r\n", "\r", "\u00A0", "\u2028", "\u000B", "\f", "-");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        Arbitrary<String> surrogates =
                Arbitraries.chars().range('\uD800', '\uDFFF').map(String::valueOf);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, words), Tuple.of(6, gaps), Tuple.of(2, anything), Tuple.of(1, surrogates))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static EntityExtractor extractor() {
        try {
            Path file = Files.write(Files.createTempFile("tiny", ".bin"), TinyModel.bytes());
            NerModel tiny = NerModel.load(file);
            file.toFile().deleteOnExit();
            return EntityExtractor.builder()
                    .model(tiny)
                    .recognizer(Extractions::atRandom)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same sentences. */
    private static List<ScoredSpan> atRandom(List<Sentence> sentences) {
        List<ScoredSpan> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Random random = new Random(sentence.text().hashCode());
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i += 1 + random.nextInt(4)) {
                int last = Math.min(tokens.size() - 1, i + random.nextInt(3));
                Span span = new Span(tokens.get(i).start(), tokens.get(last).end());
                spans.add(new ScoredSpan(span, TYPES.get(random.nextInt(TYPES.size())), random.nextDouble()));
            }
        }
        return spans;
    }
}
