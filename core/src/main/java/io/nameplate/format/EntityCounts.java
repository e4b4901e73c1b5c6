package io.nameplate.format;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.nameplate.Entity;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up the entities of documents by type and name. Not thread-safe. */
final class EntityCounts {

    private record Key(EntityType type, String name) {}

    private static final class Count {
        private int documents;
        private int mentions;
        private final Set<String> aliases = new LinkedHashSet<>();
    }

    private final Map<Key, Count> counts = new HashMap<>();
    private int documents;

    void add(Extraction extraction) {
        documents++;
        Set<Key> named = new HashSet<>();
        for (Entity entity : extraction.entities()) {
            Key key = new Key(entity.type(), entity.name());
            Count count = counts.computeIfAbsent(key, k -> new Count());
            count.documents += named.add(key) ? 1 : 0;
            count.mentions += entity.mentions().size();
            count.aliases.addAll(entity.aliases());
        }
    }

    int documents() {
        return documents;
    }

    List<RankedEntity> ranked() {
        return counts.entrySet().stream()
                .map(e -> ranked(e.getKey(), e.getValue()))
                .sorted(comparingInt(RankedEntity::mentions)
                        .thenComparingInt(RankedEntity::documents)
                        .reversed()
                        .thenComparing(RankedEntity::name)
                        .thenComparing(comparing(RankedEntity::type)))
                .toList();
    }

    private static RankedEntity ranked(Key key, Count count) {
        return new RankedEntity(key.name(), key.type(), count.documents, count.mentions, List.copyOf(count.aliases));
    }
}
