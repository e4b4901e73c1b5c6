package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bodies: by acronym, by the same words in another order, by a part of their name where the text shows that it is one. A shared
 * word alone never joins two: "Reuters" is not Thomson Reuters.
 */
final class OrganizationRules implements Rules {

    /** "Lincoln (High School)"; more words hold the name of another body. */
    private static final int MOST_REST = 2;

    @Override
    public List<String> words(List<String> folded) {
        return BodyWords.of(folded);
    }

    @Override
    public List<Key> seeks(Name name) {
        List<String> words = name.words();
        List<Key> keys = new ArrayList<>();
        if (name.isAcronym()) {
            keys.add(new Key(Kind.ACRONYM, name.joined()));
        }
        keys.add(bag(words));
        keys.add(new Key(Kind.HEAD, name.joined()));
        keys.add(new Key(Kind.TAIL, name.joined()));
        if (words.size() > 1) {
            keys.add(Parts.ends(words));
            keys.add(Acronyms.mixed(words));
        }
        return keys;
    }

    @Override
    public void offer(Name name, Sought sought) {
        List<String> words = name.words();
        if (words.size() == 1) {
            return;
        }
        Parts.offerTails(name, words, sought);
        Parts.offerHeads(name, words, sought);
        Acronyms.offer(name, sought);
        Acronyms.offerPartial(name, sought);
        int small = BodyWords.firstSmall(words);
        if (small > 0 && sought.mayHave(Kind.TAIL, words.get(small - 1))) {
            // "Court" is as good for "Supreme Court of Ukraine" as for "Ukrainian Supreme Court".
            sought.offer(new Key(Kind.TAIL, words.get(small - 1)), name);
        }
    }

    /** "Ministry of Defence of Russia" and "Russian Defence Ministry"; "Houthi" and "Houthis". */
    private static Key bag(List<String> words) {
        String sorted = BodyWords.withCountryAtEnd(words).stream()
                .filter(word -> !Acronyms.isSmall(word))
                .map(word -> Countries.named(List.of(word)).orElse(word))
                .map(word -> words.size() == 1 ? BodyWords.singular(word) : word)
                .sorted()
                .collect(Collectors.joining(" "));
        return new Key(Kind.WORDS, sorted);
    }

    @Override
    public boolean fits(Kind kind, Name shorter, Name longer) {
        // Keys have no spaces: "Face Book" is a head of "Facebook Inc", of as many words.
        boolean introduced = longer.firstMention() < shorter.firstMention() && shorter.size() < longer.size();
        return switch (kind) {
            case HEAD -> introduced && isHead(shorter, longer);
            case TAIL -> introduced && isTail(shorter, longer);
            case ENDS -> introduced && Middles.among(shorter.words(), longer.words());
            default -> true;
        };
    }

    /** "Port Authority (of New York and New Jersey)", "Salling (Group)"; not "U.S. Army (Reserve)". */
    private static boolean isHead(Name shorter, Name longer) {
        List<String> rest = longer.words().subList(shorter.size(), longer.size());
        boolean phrase = Acronyms.isSmall(rest.get(0)) && !rest.get(0).equals("and");
        return (phrase && shorter.size() > 1)
                || (!BodyWords.isGeneric(shorter.last())
                        && rest.size() <= MOST_REST
                        && BodyWords.isWhole(longer.last()));
    }

    /** "the Military Administration", "the Royals", "Parliament"; not the academy of whose branch the text speaks. */
    private static boolean isTail(Name shorter, Name longer) {
        List<String> cut = longer.words().subList(0, longer.size() - shorter.size());
        if (shorter.last().equals("party") && !isCountry(cut)) {
            // The Democratic Party is neither Christian Democratic nor Iowa's.
            return false;
        }
        if (shorter.size() > 1) {
            return !Acronyms.isSmall(cut.get(cut.size() - 1));
        }
        // "the House" is a chamber of parliament, never the White House.
        boolean chamber = shorter.first().equals("house") && longer.last().equals("house");
        return !chamber && !shorter.isAcronym() && (shorter.hasArticle() || BodyWords.isGeneric(shorter.first()));
    }

    private static boolean isCountry(List<String> words) {
        return Countries.named(words).isPresent() || (words.size() == 1 && Countries.isOne(words.get(0)));
    }
}
