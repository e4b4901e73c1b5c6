package io.nameplate.format;

import io.nameplate.EntityMention;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document's mentions name: here, those of one type and text.
 *
 * @param type of all mentions
 * @param name what it is called
 * @param first the index of its first mention among the document's
 * @param mentions in text order
 */
record Named(EntityType type, String name, int first, List<EntityMention> mentions) {

    private record Key(EntityType type, String text) {}

    /** The most named first, those named alike often in text order. */
    static List<Named> of(Extraction extraction) {
        Map<Key, Named> named = new LinkedHashMap<>();
        List<EntityMention> all = extraction.mentions();
        for (int i = 0; i < all.size(); i++) {
            EntityMention mention = all.get(i);
            int first = i;
            named.computeIfAbsent(
                            new Key(mention.type(), mention.text()),
                            key -> new Named(key.type(), key.text(), first, new ArrayList<>()))
                    .mentions()
                    .add(mention);
        }
        return named.values().stream()
                .sorted(Comparator.comparingInt((Named n) -> n.mentions().size())
                        .reversed())
                .toList();
    }
}
