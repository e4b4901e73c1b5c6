package io.nameplate.eval;

import io.nameplate.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which mentions of a document are together. A mention that is given twice belongs to where it was given last. */
final class Grouping {

    static final Grouping NONE = new Grouping("", List.of());

    private record Chain(String name, Set<Span> mentions) {}

    private final String text;
    private final List<GroupedEntity> entities;
    private final Map<Span, Chain> chains = new TreeMap<>();

    private Grouping(String text, List<GroupedEntity> entities) {
        this.text = text;
        this.entities = entities;
        for (GroupedEntity entity : entities) {
            Chain chain = new Chain(entity.name(), new TreeSet<>(entity.mentions()));
            entity.mentions().forEach(mention -> chains.put(mention, chain));
        }
    }

    static Grouping of(GroupedDocument document) {
        return new Grouping(
                document.text(),
                document.entities().stream()
                        .filter(entity -> Evaluation.TYPES.contains(entity.type()))
                        .toList());
    }

    Set<Span> mentions() {
        return chains.keySet();
    }

    Set<Span> around(Span mention) {
        Chain chain = chains.get(mention);
        return chain == null ? Set.of(mention) : chain.mentions();
    }

    long common(Grouping other, Span mention) {
        Set<Span> theirs = other.around(mention);
        return around(mention).stream().filter(theirs::contains).count();
    }

    /** Of our pairs of different text, those that another grouping has together too. */
    Share pairsTogetherIn(Grouping other) {
        Share share = Share.NONE;
        for (Set<Span> chain :
                Set.copyOf(chains.values().stream().map(Chain::mentions).toList())) {
            List<Span> sorted = List.copyOf(new TreeSet<>(chain));
            for (int i = 0; i < sorted.size(); i++) {
                for (Span later : sorted.subList(i + 1, sorted.size())) {
                    if (!sameText(sorted.get(i), later)) {
                        share = share.plus(other.areTogether(sorted.get(i), later));
                    }
                }
            }
        }
        return share;
    }

    private boolean areTogether(Span one, Span other) {
        Chain chain = chains.get(one);
        return chain != null && chain.mentions().contains(other);
    }

    private boolean sameText(Span one, Span other) {
        return folded(one).equals(folded(other));
    }

    private String folded(Span span) {
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }

    Share namesIn(Grouping guess) {
        Share share = Share.NONE;
        for (GroupedEntity entity : entities) {
            if (entity.mentions().size() > 1 && !entity.name().isEmpty()) {
                share = share.plus(entity.name().equals(guess.nameOf(entity.mentions())));
            }
        }
        return share;
    }

    private String nameOf(List<Span> mentions) {
        Map<Chain, Integer> votes = new HashMap<>();
        List<Chain> inOrder = new ArrayList<>();
        for (Span mention : new TreeSet<>(mentions)) {
            Chain chain = chains.get(mention);
            if (chain != null && votes.merge(chain, 1, Integer::sum) == 1) {
                inOrder.add(chain);
            }
        }
        String best = "";
        int most = 0;
        for (Chain chain : inOrder) {
            if (votes.getOrDefault(chain, 0) > most) {
                most = votes.getOrDefault(chain, 0);
                best = chain.name();
            }
        }
        return best;
    }
}
