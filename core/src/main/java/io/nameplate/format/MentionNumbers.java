package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a document's mentions, counted from 0 in text order. */
final class MentionNumbers {

    private final Map<Integer, Integer> byStart = new HashMap<>();

    MentionNumbers(Extraction extraction) {
        List<EntityMention> mentions = extraction.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            byStart.put(mentions.get(i).start(), i);
        }
    }

    int of(EntityMention mention) {
        return byStart.getOrDefault(mention.start(), -1);
    }
}
