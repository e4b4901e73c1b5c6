package io.nameplate.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * The model file that is published beside en-fast, in plain OpenNLP and without Nameplate: all types in one file that
 * {@link NameFinderME} reads.
 */
public final class PlainOpenNlp {

    private PlainOpenNlp() {}

    /** Prints what OpenNLP finds in a sentence; {@code misc} is a class of the model that Nameplate keeps to itself. */
    public static void main(String[] args) throws IOException {
        String[] tokens = SimpleTokenizer.INSTANCE.tokenize("Volodymyr Zelenskyy met NATO envoys in Kyiv.");
        NameFinderME finder = new NameFinderME(model());
        for (Span name : finder.find(tokens)) {
            System.out.println(name.getType() + " "
                    + String.join(" ", Arrays.copyOfRange(tokens, name.getStart(), name.getEnd())));
        }
    }

    static TokenNameFinderModel model() throws IOException {
        try (InputStream in = PlainOpenNlp.class.getResourceAsStream("/io/nameplate/model/enfast/en-fast.bin")) {
            return new TokenNameFinderModel(Objects.requireNonNull(in, "en-fast.bin is not on the class path"));
        }
    }
}
