package io.nameplate.format;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import io.nameplate.Entity;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adds up the entities of documents by type and name, whatever its casing. Not thread-safe. */
final class EntityCounts {

    private record Key(EntityType type, String name) {}

    private static final class Count {
        private int documents;
        private int mentions;
        private final Map<String, Integer> spellings = new HashMap<>();
        private final Set<String> aliases = new LinkedHashSet<>();
    }

    private final Map<Key, Count> counts = new HashMap<>();
    private int documents;

    void add(Extraction extraction) {
        documents++;
        Set<Key> named = new HashSet<>();
        for (Entity entity : extraction.entities()) {
            Key key = new Key(entity.type(), entity.name().toLowerCase(Locale.ROOT));
            Count count = counts.computeIfAbsent(key, k -> new Count());
            count.documents += named.add(key) ? 1 : 0;
            count.mentions += entity.mentions().size();
            count.spellings.merge(entity.name(), 1, Integer::sum);
            count.aliases.add(entity.name());
            count.aliases.addAll(entity.aliases());
        }
    }

    int documents() {
        return documents;
    }

    List<RankedEntity> ranked() {
        return counts.entrySet().stream()
                .map(e -> ranked(e.getKey().type(), e.getValue()))
                .sorted(comparingInt(RankedEntity::mentions)
                        .thenComparingInt(RankedEntity::documents)
                        .reversed()
                        .thenComparing(RankedEntity::name)
                        .thenComparing(comparing(RankedEntity::type)))
                .toList();
    }

    private static RankedEntity ranked(EntityType type, Count count) {
        String name = usual(count.spellings);
        List<String> others =
                count.aliases.stream().filter(alias -> !alias.equals(name)).toList();
        return new RankedEntity(name, type, count.documents, count.mentions, others);
    }

    /** The name of most documents; of as many, one that is not all in capitals, as in datelines. */
    private static String usual(Map<String, Integer> spellings) {
        return spellings.keySet().stream()
                .max(comparingInt((String name) -> spellings.getOrDefault(name, 0))
                        .thenComparing(EntityCounts::hasSmallLetters)
                        .thenComparing(naturalOrder()))
                .orElseThrow();
    }

    private static boolean hasSmallLetters(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase);
    }
}
