package io.nameplate.internal.text;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The towns, regions and agencies of datelines, from the list beside this class. */
final class DatelineNames {

    private static final Map<String, Set<String>> NAMES = load();
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "da", "do", "dos", "di", "du", "der", "la", "le", "los", "las", "of", "the", "and", "on",
            "upon", "sur", "am", "an", "bin", "el", "al");

    private DatelineNames() {}

    /** Whether a town needs no country behind it. */
    static boolean isTown(String name) {
        return among("cities", name);
    }

    /** A country, state or province, or a list of places that ends with one. */
    static boolean isRegion(String name) {
        return among("regions", name.substring(name.lastIndexOf(',') + 1));
    }

    /** An agency, or several with slashes between, of which one is known. */
    static boolean isAgency(String name) {
        return among("agencies", name)
                || Splitter.on('/').splitToStream(name).anyMatch(part -> among("agencies", part));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether it is written in capitals, but for particles; three letters at the least. */
    static boolean isUpper(String name) {
        return name.codePoints().filter(Chars::isUpper).count() >= 3
                && Splitter.on(' ').splitToStream(name).allMatch(w -> isParticle(w) || isUpperWord(w));
    }

    private static boolean isUpperWord(String word) {
        String bare = word.startsWith("Mc") || word.startsWith("Mac") ? word.substring(word.indexOf('c') + 1) : word;
        return bare.codePoints().noneMatch(Chars::isLower);
    }

    private static boolean among(String section, String name) {
        return NAMES.getOrDefault(section, Set.of()).contains(plain(name));
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).replace('\u2019', '\'');
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> c != '.' && !Chars.isMark(c)).forEach(plain::appendCodePoint);
        return plain.toString().strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> load() {
        InputStream in = DatelineNames.class.getResourceAsStream("datelines.txt");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, "datelines.txt"), StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> read(BufferedReader reader) throws IOException {
        Map<String, StringBuilder> sections = new HashMap<>();
        StringBuilder section = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new StringBuilder());
            } else if (!line.startsWith("#")) {
                section.append(line).append(' ');
            }
        }
        Map<String, Set<String>> names = new HashMap<>();
        sections.forEach((name, list) -> names.put(
                name,
                new HashSet<>(Splitter.on(';').trimResults().omitEmptyStrings().splitToList(list))));
        return names;
    }
}
