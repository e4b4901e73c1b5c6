package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import io.nameplate.Sentence;
import io.nameplate.Token;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes one document's tokens, walking through tokens and mentions side by side. */
final class ConllDocument {

    // No token of our text layer has any; one that a user built may.
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Cc}]");

    private final Extraction extraction;
    private final List<EntityMention> mentions;
    private final Appendable out;
    private int next;

    ConllDocument(Extraction extraction, Appendable out) {
        this.extraction = extraction;
        this.mentions = extraction.mentions();
        this.out = out;
    }

    void write() throws IOException {
        out.append("-DOCSTART-\tO\n\n");
        for (Sentence sentence : extraction.sentences()) {
            int tagged = sentence.start();
            for (Token token : sentence.tokens()) {
                out.append(GAPS.matcher(token.text()).replaceAll("_")).append('\t');
                out.append(tag(token, tagged)).append('\n');
                tagged = token.end();
            }
            out.append('\n');
        }
    }

    /** B for the first token of a mention, which begins after all that was tagged before. */
    private String tag(Token token, int tagged) {
        while (next < mentions.size() && mentions.get(next).end() <= token.start()) {
            next++;
        }
        if (next == mentions.size() || mentions.get(next).start() >= token.end()) {
            return "O";
        }
        EntityMention mention = mentions.get(next);
        return (mention.start() >= tagged ? "B-" : "I-") + TypeLabels.of(mention.type());
    }
}
