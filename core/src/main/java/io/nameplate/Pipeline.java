package io.nameplate;

import io.nameplate.internal.merge.Candidate;
import io.nameplate.internal.merge.Memory;
import io.nameplate.internal.merge.Merger;
import io.nameplate.internal.text.TextReader;
import io.nameplate.spi.EntityRecognizer;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The way of a document: text, sentences, recognizers, memory, merge, mentions. */
final class Pipeline {

    record Settings(
            Set<EntityType> types,
            double minConfidence,
            List<Finder> finders,
            OverlapPolicy overlaps,
            DocumentMemory memory) {

        boolean admits(Candidate c) {
            return c.confidence() >= minConfidence && (types.isEmpty() || types.contains(c.type()));
        }
    }

    private final Engine engine;
    private final Settings settings;
    private final Set<EntityType> shown;

    Pipeline(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
        this.shown = Set.copyOf(engine.info().types());
    }

    Extraction extract(Document document) {
        String text = document.text();
        List<Sentence> sentences = TextReader.read(text).stream()
                .map(tokens -> new Sentence(text, tokens))
                .toList();
        SentenceIndex index = new SentenceIndex(sentences);
        List<EntityMention> mentions = Merger.merge(candidates(text, sentences, index), settings.overlaps()).stream()
                .map(c -> mention(text, index, c))
                .toList();
        return new Extraction(document, engine.info(), sentences, mentions);
    }

    private List<Candidate> candidates(String text, List<Sentence> sentences, SentenceIndex index) {
        List<Candidate> all = new ArrayList<>();
        remembered(foundByModel(text, sentences), sentences).stream()
                .filter(c -> settings.admits(c) && shown.contains(c.type()))
                .forEach(all::add);
        for (Finder finder : settings.finders()) {
            recognized(finder.recognizer(), text, sentences, index)
                    .forEach(span -> all.add(candidate(span, finder.source())));
        }
        return all;
    }

    private List<Candidate> foundByModel(String text, List<Sentence> sentences) {
        return recognizedByModel(sentences).stream()
                .filter(span -> Spans.hasLetterOrDigit(text, span.span()))
                .map(span -> candidate(span, MentionSource.MODEL))
                .toList();
    }

    /** Before the user's settings: what they leave out tells all the same what a name means. */
    private List<Candidate> remembered(List<Candidate> found, List<Sentence> sentences) {
        return settings.memory() == DocumentMemory.ON ? Memory.recall(sentences, found, shown) : found;
    }

    private List<ScoredSpan> recognizedByModel(List<Sentence> sentences) {
        try {
            return engine.recognize(sentences);
        } catch (NameplateException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NameplateException("the model " + engine.info() + " failed: " + e, e);
        }
    }

    private static Stream<ScoredSpan> recognized(
            EntityRecognizer recognizer, String text, List<Sentence> sentences, SentenceIndex index) {
        String name = "the recognizer " + recognizer.getClass().getName();
        if (Thread.currentThread().isInterrupted()) {
            throw new ExtractionInterruptedException("interrupted before " + name + " was asked");
        }
        List<ScoredSpan> spans;
        try {
            spans = List.copyOf(recognizer.recognize(sentences));
        } catch (ExtractionInterruptedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecognizerException(name + " failed: " + e, e);
        }
        spans.forEach(span -> Spans.check(name, text, span.span(), index));
        return spans.stream();
    }

    private static Candidate candidate(ScoredSpan span, MentionSource source) {
        return new Candidate(span.span(), span.type(), span.confidence(), source);
    }

    private static EntityMention mention(String text, SentenceIndex index, Candidate c) {
        Span span = c.span();
        Sentence sentence = index.around(span).orElseThrow();
        return new EntityMention(
                span, text.substring(span.start(), span.end()), c.type(), c.confidence(), sentence, c.source());
    }
}
