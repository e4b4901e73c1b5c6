package io.nameplate.quickstart;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.nio.charset.StandardCharsets;

/** Prints where mentions stand, as Java, Python and a file of UTF-8 count. */
public final class Offsets {

    private Offsets() {}

    /** Reads the first argument, or a text in which the three differ. */
    public static void main(String[] args) {
        String article = args.length > 0 ? args[0] : "🎉 Zoë Sørensen moved to København.";
        try (EntityExtractor extractor = EntityExtractor.english()) {
            Extraction news = extractor.extract(article);
            for (EntityMention m : news.mentions()) {
                assert article.substring(m.start(), m.end()).equals(m.text());
            }
            news.mentions().forEach(m -> print(article, m));
        }
    }

    private static void print(String text, EntityMention m) {
        System.out.println(m.text() + " " + m.span());
        int codePoint = text.codePointCount(0, m.start());
        int utf8 = text.substring(0, m.start()).getBytes(StandardCharsets.UTF_8).length;
        System.out.println("begins at code point " + codePoint + ", byte " + utf8);
    }
}
