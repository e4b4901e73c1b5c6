package io.nameplate.format;

import java.util.Objects;

/**
 * brat's standoff file: {@code T1 TAB LOCATION 0 4 TAB Kyiv}, a mention a line, offsets in code points.
 *
 * <p>It goes as {@code NAME.ann} beside the unchanged text as {@code NAME.txt}, so it holds one document: the writer refuses a
 * second. A mention over line breaks, which an extractor never gives but an {@link io.nameplate.ExtractionBuilder} may, is
 * written in fragments, {@code 0 3;4 8}, since brat lays out by lines. Types keep their names, with {@code _} for what is neither a letter of ASCII, a
 * digit, {@code _} nor {@code -}. Confidence and source are not in it.
 */
public final class Brat implements ExtractionFormat {

    private static final Brat STANDOFF = new Brat();

    private Brat() {}

    /** The lines of one document. */
    public static Brat standoff() {
        return STANDOFF;
    }

    /** As in every format, but the writer's second {@code write} is an {@link IllegalStateException}. */
    @Override
    public ExtractionWriter open(Appendable out) {
        return new BratFile(Objects.requireNonNull(out, "out"));
    }
}
