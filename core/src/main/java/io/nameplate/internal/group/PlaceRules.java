package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places: countries by all that they are called, others by acronym and by the part before a word like "Province". */
final class PlaceRules implements Rules {

    private static final Map<String, String> SHORT = Map.of("st", "saint", "mt", "mount", "ft", "fort");

    /** No province, county or river: those are other places than the town of their name. */
    private static final Set<String> GENERIC = Set.of("city", "islands", "palace");

    @Override
    public List<String> words(List<String> folded) {
        return Countries.of(folded).map(List::of).orElseGet(() -> inFull(folded));
    }

    private static List<String> inFull(List<String> words) {
        return words.stream().anyMatch(SHORT::containsKey)
                ? words.stream().map(word -> SHORT.getOrDefault(word, word)).toList()
                : words;
    }

    @Override
    public List<Key> seeks(Name name) {
        List<Key> keys = new ArrayList<>();
        if (name.isAcronym()) {
            keys.add(new Key(Kind.ACRONYM, name.joined()));
        }
        keys.add(new Key(Kind.HEAD, name.joined()));
        keys.add(new Key(Kind.TAIL, name.joined()));
        return keys;
    }

    @Override
    public void offer(Name name, Sought sought) {
        List<String> words = name.words();
        int last = words.size() - 1;
        if (last == 0) {
            return;
        }
        Acronyms.offer(name, sought);
        if (sought.mayHave(Kind.TAIL, words.get(last))) {
            sought.offer(new Key(Kind.TAIL, words.get(last)), name);
        }
        if (sought.mayHave(Kind.HEAD, words.get(0))) {
            sought.offer(Parts.head(words.subList(0, last)), name);
        }
    }

    @Override
    public boolean fits(Kind kind, Name shorter, Name longer) {
        return switch (kind) {
            case HEAD -> isIntroduced(shorter, longer) && GENERIC.contains(longer.last());
            case TAIL ->
                isIntroduced(shorter, longer) && shorter.hasArticle() && !isCountry(shorter) && !isCountry(longer);
            default -> true;
        };
    }

    private static boolean isIntroduced(Name shorter, Name longer) {
        return longer.firstMention() < shorter.firstMention();
    }

    /** "the African" coast is not the South African. */
    private static boolean isCountry(Name name) {
        return Countries.isOne(name.first()) || Countries.named(name.words()).isPresent();
    }
}
