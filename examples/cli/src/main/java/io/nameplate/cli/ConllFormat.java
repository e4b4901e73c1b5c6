package io.nameplate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.Sentence;
import io.nameplate.Token;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A token, a tab and a BIO tag a line; a blank line after each sentence; {@code -DOCSTART-} before each document. */
final class ConllFormat implements DocumentFormat {

    private static final Map<EntityType, String> SHORT =
            Map.of(EntityType.PERSON, "PER", EntityType.LOCATION, "LOC", EntityType.ORGANIZATION, "ORG");

    @Override
    public String format(JsonNode id, Extraction extraction) {
        NavigableMap<Integer, EntityMention> mentions = new TreeMap<>();
        extraction.mentions().forEach(m -> mentions.put(m.start(), m));
        StringBuilder out = new StringBuilder("-DOCSTART-\tO\n\n");
        for (Sentence sentence : extraction.sentences()) {
            append(sentence, mentions, out);
        }
        return out.toString();
    }

    private static void append(Sentence sentence, NavigableMap<Integer, EntityMention> mentions, StringBuilder out) {
        int tagged = sentence.start();
        for (Token token : sentence.tokens()) {
            out.append(token.text())
                    .append('\t')
                    .append(tag(token, tagged, mentions))
                    .append('\n');
            tagged = token.end();
        }
        out.append('\n');
    }

    /** B for the first token of a mention, which begins after all that was tagged before. */
    private static String tag(Token token, int tagged, NavigableMap<Integer, EntityMention> mentions) {
        Map.Entry<Integer, EntityMention> before = mentions.lowerEntry(token.end());
        if (before == null || !before.getValue().span().overlaps(token.span())) {
            return "O";
        }
        EntityMention mention = before.getValue();
        return (mention.start() >= tagged ? "B-" : "I-")
                + SHORT.getOrDefault(mention.type(), mention.type().name());
    }
}
