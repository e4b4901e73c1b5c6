package io.nameplate.internal.group;

import java.util.List;
import java.util.Set;

/**
 * People: by surname, given name, with and without middle names, by initials. A surname is looked for among surnames first, so
 * that "Leonard" is Ronald Leonard where the text also has a Leonard Rose.
 */
final class PersonRules implements Rules {

    private static final Set<String> YOUNGER = Set.of("jr", "junior");
    private static final int LEAST_INNER = 3;
    private static final int MOST_INNER = 4;

    @Override
    public List<String> words(List<String> folded) {
        int from = 0;
        while (from < folded.size() - 1 && Honorific.title(folded.get(from)).isPresent()) {
            from++;
        }
        return folded.subList(from, folded.size());
    }

    @Override
    public List<Key> seeks(Name name) {
        List<String> words = withoutJunior(name.words());
        if (words.size() > 1) {
            String joined = Parts.joined(words);
            return List.of(
                    Parts.ends(words),
                    new Key(Kind.TAIL, joined),
                    new Key(Kind.HEAD, joined),
                    new Key(Kind.INITIALS, words.get(0) + " " + words.get(words.size() - 1)),
                    Sounds.key(words));
        }
        String word = words.get(0);
        return List.of(
                new Key(Kind.TAIL, word),
                new Key(Kind.HEAD, word),
                new Key(name.isAcronym() ? Kind.ACRONYM : Kind.INNER, word));
    }

    @Override
    public void offer(Name name, Sought sought) {
        List<String> words = withoutJunior(name.words());
        if (words.size() == 1) {
            sought.offer(Parts.tail(words), name);
            return;
        }
        Parts.offerTails(name, words, sought);
        Parts.offerHeads(name, words, sought);
        offerInitials(name, words, sought);
        words.subList(1, words.size() - 1).stream()
                .filter(word -> word.length() >= LEAST_INNER)
                .limit(MOST_INNER)
                .filter(word -> sought.mayHave(Kind.INNER, word))
                .forEach(word -> sought.offer(new Key(Kind.INNER, word), name));
    }

    private static void offerInitials(Name name, List<String> words, Sought sought) {
        if (sought.mayHave(Kind.INITIALS, words.get(0))) {
            String last = words.get(words.size() - 1);
            String given = Parts.initials(words.subList(0, words.size() - 1));
            sought.offer(new Key(Kind.INITIALS, given + " " + last), name);
            sought.offer(new Key(Kind.INITIALS, given.charAt(0) + " " + last), name);
        }
        if (words.size() > 2 && sought.mayHave(Kind.ACRONYM, words.get(0))) {
            sought.offer(new Key(Kind.ACRONYM, Parts.initials(words)), name);
        }
    }

    @Override
    public boolean fits(Kind kind, Name shorter, Name longer) {
        if (isContradicted(shorter.gender(), longer.gender())) {
            return false;
        }
        boolean full = shorter.size() > 1;
        if (full && isJunior(shorter) != isJunior(longer)) {
            return false;
        }
        return kind != Kind.ENDS || Middles.agree(middle(shorter), middle(longer));
    }

    /**
     * "Mrs." is a wife's title: whose given name is a man's as often as a woman's, is not she. "Mr." is told of anybody who
     * isn't known to be a woman.
     */
    private static boolean isContradicted(Gender said, Gender known) {
        return switch (said) {
            case MALE -> known == Gender.FEMALE;
            case FEMALE -> known == Gender.MALE || known == Gender.EITHER;
            default -> false;
        };
    }

    private static List<String> middle(Name name) {
        List<String> words = withoutJunior(name.words());
        return words.subList(1, words.size() - 1);
    }

    private static boolean isJunior(Name name) {
        return name.size() > 1 && YOUNGER.contains(name.last());
    }

    private static List<String> withoutJunior(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && YOUNGER.contains(words.get(last)) ? words.subList(0, last) : words;
    }
}
