package io.nameplate.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nameplate.Extraction;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An extraction as one JSON object, and back. What the members mean stands at the {@linkplain io.nameplate.format package}.
 *
 * <p>Half a surrogate pair, which UTF-8 does not have, comes out escaped, so that every text survives. A confidence is written
 * with all its digits.
 */
public final class Json implements ExtractionFormat {

    private enum Layout {
        COMPACT,
        PRETTY
    }

    private static final Json COMPACT = new Json(Layout.COMPACT, EnumSet.noneOf(JsonPart.class));
    private static final Json PRETTY = new Json(Layout.PRETTY, EnumSet.noneOf(JsonPart.class));

    private final Layout layout;
    private final Set<JsonPart> omitted;

    private Json(Layout layout, Set<JsonPart> omitted) {
        this.layout = layout;
        this.omitted = omitted;
    }

    /** One line a document, ended by a line feed: several make JSON Lines. */
    public static Json compact() {
        return COMPACT;
    }

    /** Indented, for people; ended by a line feed. */
    public static Json pretty() {
        return PRETTY;
    }

    /** The same without a part; it can be called again for another. */
    public Json without(JsonPart part) {
        EnumSet<JsonPart> more = EnumSet.of(part);
        more.addAll(omitted);
        return new Json(layout, more);
    }

    /**
     * An extraction that was written, whether compact or pretty.
     *
     * @return one equal to what was written: see {@link Extraction#equals}; the model's description and sources are not in
     *     the JSON
     * @throws ExtractionFormatException if it is no JSON, no extraction, of a newer schema, without its text, or if
     *     anything follows it
     */
    public static Extraction read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be read", e);
        }
    }

    /**
     * As {@link #read(String)}; the reader is read to its end and stays open.
     *
     * @throws IOException if the reader fails
     */
    public static Extraction read(Reader json) throws IOException {
        return JsonReader.only(json);
    }

    /**
     * The extractions of JSON Lines, or of any JSON objects one after another: lazy, in order, in flat memory. The reader
     * stays open. What {@link #read(String)} throws, and an {@link java.io.UncheckedIOException} if the reader fails, comes where the
     * stream is consumed.
     */
    public static Stream<Extraction> readAll(Reader json) {
        return JsonReader.all(json);
    }

    @Override
    public ExtractionWriter open(Appendable out) {
        return new JsonLines(Objects.requireNonNull(out, "out"), this);
    }

    boolean has(JsonPart part) {
        return !omitted.contains(part);
    }

    void layOut(JsonGenerator generator) {
        if (layout == Layout.PRETTY) {
            generator.setPrettyPrinter(new JsonLayout());
        }
    }
}
