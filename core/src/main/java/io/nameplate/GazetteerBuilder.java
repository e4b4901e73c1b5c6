package io.nameplate;

import io.nameplate.internal.match.NameFinder;
import io.nameplate.internal.match.NameTrieBuilder;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects the names of a {@link Gazetteer}. The order of calls never matters: of a name that is added with two types,
 * the type that comes first by name stays. Not thread-safe; {@link #build()} can be called again.
 */
public final class GazetteerBuilder {

    private static final int MOST_SHOWN = 80;

    private final LetterCase letterCase;
    private final NameTrieBuilder names = new NameTrieBuilder();
    private double confidence = 1;

    GazetteerBuilder(LetterCase letterCase) {
        this.letterCase = Objects.requireNonNull(letterCase, "letterCase");
    }

    /**
     * Adds a name and others of the same thing.
     *
     * @param type one of ours or one's own
     * @throws IllegalArgumentException if a name has no token that can be seen, or a token too many: 64 is the most
     */
    public GazetteerBuilder add(EntityType type, String name, String... aliases) {
        Objects.requireNonNull(type, "type");
        add(type, name);
        for (String alias : aliases) {
            add(type, alias);
        }
        return this;
    }

    private void add(EntityType type, String name) {
        Set<List<String>> forms = NameForms.of(name, letterCase);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a name needs a visible character, unlike '" + shown(name) + "'");
        }
        for (List<String> words : forms) {
            if (words.size() > NameTrieBuilder.MOST_WORDS) {
                throw new IllegalArgumentException("a name has " + NameTrieBuilder.MOST_WORDS + " tokens at most, '"
                        + shown(name) + "' has " + words.size());
            }
            names.add(words, type);
        }
    }

    private static String shown(String name) {
        return name.length() > MOST_SHOWN ? name.substring(0, MOST_SHOWN) + "..." : name;
    }

    /**
     * Adds the names of a file, one thing a line: its type, a tab, its name, and further names after tabs of their own.
     *
     * <pre>
     * # type  name                    aliases
     * ORG     European Central Bank   ECB
     * SHIP    HMS Victory
     * </pre>
     *
     * <p>UTF-8, compressed by gzip if the file's name ends in {@code .gz}. A type is read as
     * {@link EntityType#ofLabel} does: {@code PER} and {@code person} are our own PERSON. Blank lines, lines that begin
     * with {@code #} and blank fields after the name are passed over.
     *
     * @throws GazetteerLoadException if the file can't be read or a line is none of these, with file, line and reason;
     *     the lines before it have been added
     */
    public GazetteerBuilder addAll(Path file) {
        new GazetteerFile(file.toString(), this).read(file);
        return this;
    }

    /**
     * As {@link #addAll(Path)}, from a reader, which is read to its end and left open.
     *
     * @param name how errors name the source
     * @throws GazetteerLoadException if it fails or a line is wrong, with that name, line and reason
     */
    public GazetteerBuilder addAll(Reader lines, String name) {
        new GazetteerFile(Objects.requireNonNull(name, "name"), this).read(lines);
        return this;
    }

    /**
     * The confidence of the mentions, from 0 to 1, the default.
     *
     * @throws IllegalArgumentException for anything else
     */
    public GazetteerBuilder confidence(double given) {
        if (!(given >= 0 && given <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], not " + given);
        }
        this.confidence = given;
        return this;
    }

    /** A list of what was added until now. */
    public Gazetteer build() {
        return new Gazetteer(new NameFinder(names.build(), letterCase::fold, confidence));
    }
}
