package io.nameplate.quickstart;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article and prints who, where and which organization. */
public final class Quickstart {

    private Quickstart() {}

    /** Reads the file that the first argument names, or the article beside this example. */
    public static void main(String[] args) throws IOException {
        String article = Files.readString(Path.of(args.length > 0 ? args[0] : "examples/quickstart/article.txt"));
        print(article);
    }

    static void print(String article) {
        // readme:start
        EntityExtractor extractor = EntityExtractor.english();
        for (EntityMention m : extractor.extract(article).mentions()) {
            System.out.printf("%-12s %s [%d,%d) %.2f%n", m.type(), m.text(), m.start(), m.end(), m.confidence());
        }
        // readme:end
    }
}
