package io.nameplate;

import io.nameplate.internal.match.NameFinder;
import io.nameplate.spi.EntityRecognizer;
import java.io.Reader;
import java.nio.file.Path;

/**
 * A list of names, each with what it names, that an extractor finds in every text.
 *
 * <p>A name is found where the text has its words, from the beginning of a token to the end of one: however much white
 * space stands between, before a possessive ("Al-Qaeda's") and with the period of an abbreviation ("U.S" in "U.S."), but
 * not in another word, and not over the end of a sentence. Apostrophes, quotes and hyphens of all shapes are the same,
 * and so are composed and decomposed letters. Capitals count, unless {@link LetterCase#IGNORED} is asked for. Where names
 * of the list overlap, the longest is taken first.
 *
 * <p>Immutable and thread-safe; any number of extractors can share one. A million names take some 40 MB of heap. What it
 * costs to build such a list and to look for its names stands in {@code models/BENCHMARKS.md}.
 */
public final class Gazetteer {

    private final NameFinder finder;

    Gazetteer(NameFinder finder) {
        this.finder = finder;
    }

    /** For a list whose names are found in exactly their letters' case. */
    public static GazetteerBuilder builder() {
        return builder(LetterCase.EXACT);
    }

    /** For a list with or without regard to case. */
    public static GazetteerBuilder builder(LetterCase letterCase) {
        return new GazetteerBuilder(letterCase);
    }

    /**
     * Reads a file as {@link GazetteerBuilder#addAll(Path)} does, for names in exactly their letters' case.
     *
     * @throws GazetteerLoadException if it can't be read, with file, line and reason
     */
    public static Gazetteer load(Path file) {
        return builder().addAll(file).build();
    }

    /**
     * Reads lines as {@link GazetteerBuilder#addAll(Reader, String)} does, for names in exactly their letters' case.
     *
     * @throws GazetteerLoadException if they can't be read, with name, line and reason
     */
    public static Gazetteer load(Reader lines, String name) {
        return builder().addAll(lines, name).build();
    }

    EntityRecognizer finder() {
        return finder;
    }
}
