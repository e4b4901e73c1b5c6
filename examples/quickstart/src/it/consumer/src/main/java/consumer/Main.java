package consumer;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;

/** What somebody writes who has read the README. */
public final class Main {

    public static void main(String[] args) {
        System.out.println(Main.class.getModule().isNamed() ? "module path" : "class path");
        try (EntityExtractor extractor = EntityExtractor.english()) {
            for (EntityMention m : extractor.extract("Volodymyr Zelenskyy met NATO envoys in Kyiv.").mentions()) {
                System.out.println(m.type() + " " + m.text());
            }
        }
    }
}
