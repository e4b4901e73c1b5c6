package io.nameplate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A long list made of real parts: names of places as they are, then given names before surnames. */
final class MillionNames {

    private static final List<String> PLACES =
            List.of("geonames-cities/cities.tsv.gz", "geonames-cities/admin1.tsv.gz", "geonames-cities/admin2.tsv.gz");
    private static final String GIVEN = "namedatabases/first-names-all.txt.gz";
    private static final String SURNAMES = "namedatabases/surnames-all.txt.gz";

    private final Path lists;

    MillionNames(Path lists) {
        this.lists = lists;
    }

    /**
     * Writes a file that a gazetteer reads, one name a line.
     *
     * @throws IllegalArgumentException if the lists don't make so many different names
     */
    void write(Path file, int names) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            int written = writePlaces(out, names);
            List<String> given = List.copyOf(read(GIVEN));
            List<String> surnames = List.copyOf(read(SURNAMES));
            if (names - written > (long) given.size() * surnames.size()) {
                throw new IllegalArgumentException("the lists make fewer than " + names + " names");
            }
            for (int i = 0; written + i < names; i++) {
                // Each round over the given names meets other surnames.
                int surname = (i + i / given.size()) % surnames.size();
                out.write("PERSON\t" + given.get(i % given.size()) + " " + surnames.get(surname) + "\n");
            }
        }
    }

    private int writePlaces(Writer out, int most) throws IOException {
        Set<String> places = new LinkedHashSet<>();
        for (String list : PLACES) {
            places.addAll(read(list));
        }
        int written = 0;
        for (String place : places) {
            if (written < most) {
                out.write("LOCATION\t" + place + "\n");
                written++;
            }
        }
        return written;
    }

    /** The first field of each line, different ones only. */
    private Set<String> read(String list) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(lists.resolve(list))), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                String name = tab < 0 ? line : line.substring(0, tab);
                if (name.codePoints().anyMatch(Character::isLetter)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
