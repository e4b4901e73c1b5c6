package io.nameplate.format;

import io.nameplate.Extraction;
import java.io.IOException;
import java.util.Objects;

/**
 * A token, a tab and a BIO tag a line, a blank line after each sentence, {@code -DOCSTART-} before each document: what
 * taggers are trained on, and what {@link io.nameplate.eval.GoldCorpus} reads.
 *
 * <p>Tags are {@code PER}, {@code LOC}, {@code ORG}, and other types by their names. Text between tokens, confidence and
 * source are not in it. A mention that ends within a token is widened to the whole token; of two in one token the first
 * is written.
 */
public final class Conll implements ExtractionFormat {

    private static final Conll BIO = new Conll();

    private Conll() {}

    /** Tags B for the first token of a mention, I for the others, O for none. */
    public static Conll bio() {
        return BIO;
    }

    @Override
    public ExtractionWriter open(Appendable out) {
        Objects.requireNonNull(out, "out");
        return new ExtractionWriter() {
            @Override
            public void write(Extraction extraction) throws IOException {
                new ConllDocument(extraction, out).write();
            }

            @Override
            public void close() {
                // Sentences end by themselves.
            }
        };
    }
}
