package io.nameplate.internal.onnx;

import io.nameplate.EntityType;
import io.nameplate.ExtractionInterruptedException;
import io.nameplate.Sentence;
import io.nameplate.Span;
import io.nameplate.Token;
import io.nameplate.internal.onnx.SentenceDecoder.Mention;
import io.nameplate.internal.onnx.Windows.Window;
import io.nameplate.internal.sequence.Prior;
import io.nameplate.spi.ScoredSpan;
import java.util.ArrayList;
import java.util.List;

/** The reading of one document, window by window: everything that changes while it is read. */
final class Reading {

    /** [CLS] and [SEP]. */
    private static final int MARKS = 2;

    private final OnnxModel model;
    private final Inputs inputs;
    private final Prior prior;
    private final int room;
    private final int labels;
    private final Encoded document;
    private final Scores scores;
    private final SentenceDecoder decoder;
    private final List<ScoredSpan> spans = new ArrayList<>();

    Reading(OnnxModel model, Inputs inputs, Prior prior) {
        this.model = model;
        this.inputs = inputs;
        this.prior = prior;
        this.room = model.config().window() - MARKS;
        this.labels = model.config().labels().size();
        this.document = new Encoded(room);
        this.scores = new Scores(labels);
        this.decoder = new SentenceDecoder(model.config().labels(), prior.transitions());
    }

    List<ScoredSpan> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            stopIfInterrupted(sentence);
            encode(sentence.tokens());
        }
        int[] ends = document.sentenceEnds();
        List<Window> windows = Windows.plan(document.starts(), ends, room);
        int decided = 0;
        for (int i = 0; i < windows.size(); i++) {
            stopIfInterrupted(sentences.get(decided));
            read(windows.get(i));
            int done = i + 1 < windows.size() ? windows.get(i + 1).from() : ends[ends.length - 1];
            while (decided < ends.length && ends[decided] <= done) {
                decide(sentences.get(decided).tokens(), decided, ends[decided]);
                decided++;
            }
            scores.forget(decided == 0 ? 0 : ends[decided - 1]);
        }
        return spans;
    }

    private static void stopIfInterrupted(Sentence next) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ExtractionInterruptedException("interrupted before the sentence at " + next.span() + " was read");
        }
    }

    private void encode(List<Token> tokens) {
        boolean casing = model.config().tokenTypes() == Config.TokenTypes.CASING;
        for (String form : Token.normalized(tokens)) {
            document.word(model.pieces().ids(form), casing ? Casing.of(form).tokenType() : 0);
        }
        document.endSentence();
    }

    private void read(Window window) {
        inputs.begin(model.pieces().begin());
        for (int word = window.from(); word < window.to(); word++) {
            for (int piece = document.start(word); piece < document.start(word + 1); piece++) {
                inputs.add(document.id(piece), document.tokenType(word));
            }
        }
        inputs.end(model.pieces().end());
        float[] logits = model.session().run(inputs);
        int before = document.start(window.from()) - 1;
        for (int word = window.from(); word < window.to(); word++) {
            scores.add(word, logits, (document.start(word) - before) * labels);
        }
    }

    private void decide(List<Token> tokens, int sentence, int end) {
        double[] weighed = scores.of(end - tokens.size(), end);
        prior.addTo(sentence, weighed);
        for (Mention mention : decoder.decide(weighed)) {
            String type = model.config().labels().type(mention.label());
            EntityType known = model.config().types().get(type);
            if (known != null) {
                Span span = new Span(
                        tokens.get(mention.from()).start(),
                        tokens.get(mention.to() - 1).end());
                spans.add(
                        new ScoredSpan(span, known, model.config().calibration().of(mention.confidence())));
            }
        }
    }
}
