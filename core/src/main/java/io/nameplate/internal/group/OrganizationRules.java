package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bodies: by acronym, by the same words in another order, by a part of their name where the text shows that it is one. A shared
 * word alone never joins two: "Reuters" is not Thomson Reuters.
 */
final class OrganizationRules implements Rules {

    @Override
    public List<String> words(String mention) {
        return BodyWords.of(mention);
    }

    @Override
    public List<Key> offers(Name name) {
        List<String> words = name.words();
        if (words.size() == 1) {
            return List.of();
        }
        List<Key> keys = new ArrayList<>(Parts.tails(words));
        keys.addAll(Parts.heads(words));
        keys.addAll(Acronyms.keys(words));
        keys.add(Parts.ends(words));
        keys.add(bag(words));
        return keys;
    }

    @Override
    public List<Key> seeks(Name name) {
        List<String> words = name.words();
        List<Key> keys = new ArrayList<>();
        if (name.isAcronym()) {
            keys.add(new Key(Kind.ACRONYM, name.joined()));
        }
        if (words.size() > 1) {
            keys.add(bag(words));
        }
        keys.add(Parts.head(words));
        keys.add(Parts.tail(words));
        if (words.size() > 1) {
            keys.add(Parts.ends(words));
        }
        return keys;
    }

    /** "Ministry of Defence of Russia" and "Russian Defence Ministry". */
    private static Key bag(List<String> words) {
        String sorted = words.stream()
                .filter(word -> !Acronyms.isSmall(word))
                .map(word -> Countries.named(List.of(word)).orElse(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return new Key(Kind.WORDS, sorted);
    }

    @Override
    public boolean fits(Kind kind, Name shorter, Name longer) {
        return switch (kind) {
            case HEAD -> isHead(shorter, longer);
            case TAIL -> longer.firstMention() < shorter.firstMention() && isTail(shorter, longer);
            case ENDS -> shorter.size() > 1 && longer.size() > 2 && longer.firstMention() < shorter.firstMention();
            default -> true;
        };
    }

    /** "Port Authority (of New York and New Jersey)", "Salling (Group)", "the House (of Representatives)". */
    private static boolean isHead(Name shorter, Name longer) {
        List<String> rest = longer.words().subList(shorter.size(), longer.size());
        boolean ofPhrase = Acronyms.isSmall(rest.get(0));
        if (BodyWords.isGeneric(shorter.last())) {
            return ofPhrase || shorter.size() > 1;
        }
        return rest.stream().allMatch(BodyWords::isGeneric) || (ofPhrase && shorter.size() > 1);
    }

    /** "the Military Administration", "the Royals", "Parliament". */
    private static boolean isTail(Name shorter, Name longer) {
        return shorter.size() > 1 || shorter.hasArticle() || BodyWords.isGeneric(shorter.first());
    }
}
