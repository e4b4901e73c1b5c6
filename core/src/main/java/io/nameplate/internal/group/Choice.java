package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides mention by mention whom a name means that several bear: the one who is named most often otherwise, since that is whom the
 * text calls by surname; of equals the one named last before. Used once, by one thread.
 */
final class Choice {

    private final Map<Name, Integer> lastSeen = new HashMap<>();
    private final Map<Name, Integer> named = new HashMap<>();

    /** The mentions' roots in text order; before all of them, the bearer named first. */
    List<Name> roots(List<Name> mentions) {
        List<Name> roots = new ArrayList<>(mentions.size());
        boolean open = false;
        for (Name mention : mentions) {
            roots.add(mention.root());
            open |= !mention.root().alternatives().isEmpty();
        }
        return open ? chosen(roots) : roots;
    }

    private List<Name> chosen(List<Name> roots) {
        roots.forEach(root -> named.merge(root, 1, Integer::sum));
        List<Name> all = new ArrayList<>(roots.size());
        for (int i = 0; i < roots.size(); i++) {
            Name root = roots.get(i);
            Name chosen = root.alternatives().isEmpty() ? root : choose(root.alternatives());
            lastSeen.put(chosen, i);
            all.add(chosen);
        }
        return all;
    }

    private Name choose(List<Name> alternatives) {
        Name best = alternatives.get(0).root();
        for (Name alternative : alternatives) {
            Name root = alternative.root();
            if (isBetter(root, best)) {
                best = root;
            }
        }
        return best;
    }

    private boolean isBetter(Name one, Name other) {
        int often = named.getOrDefault(one, 0);
        int otherOften = named.getOrDefault(other, 0);
        if (often != otherOften) {
            return often > otherOften;
        }
        int seen = lastSeen.getOrDefault(one, -1);
        int otherSeen = lastSeen.getOrDefault(other, -1);
        return seen != otherSeen ? seen > otherSeen : one.firstMention() < other.firstMention();
    }
}
