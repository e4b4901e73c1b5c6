package io.nameplate.quickstart;

import io.nameplate.Entity;
import io.nameplate.EntityExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article and prints each person, place and organization once, with its mentions counted and its other names. */
public final class Entities {

    private Entities() {}

    /** Reads the file that the first argument names, or the article beside this example. */
    public static void main(String[] args) throws IOException {
        print(Files.readString(Path.of(args.length > 0 ? args[0] : "examples/quickstart/article.txt")));
    }

    static void print(String article) {
        // readme:start
        EntityExtractor extractor = EntityExtractor.english();
        for (Entity e : extractor.extract(article).entities()) {
            System.out.println(e.type() + " " + e.name() + " x" + e.mentions().size() + " " + e.aliases());
        }
        // readme:end
    }
}
