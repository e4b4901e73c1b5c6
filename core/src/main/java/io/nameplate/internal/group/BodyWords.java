package io.nameplate.internal.group;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of an organization's name: a country at the start as one, legal forms cut, British and American spelling alike. */
final class BodyWords {

    private static final List<Set<String>> WORDS = Tables.lines("organization-words.txt").stream()
            .map(line -> Set.copyOf(Splitter.on(' ').splitToList(line)))
            .toList();
    private static final Set<String> LEGAL_FORMS = WORDS.get(0);
    private static final Set<String> GENERIC = WORDS.get(1);
    private static final Set<String> WHOLE = WORDS.get(2);

    /** What "FC Barcelona" and "Barcelona" have and lack; without AC, since Milan has two clubs. */
    private static final Set<String> CLUBS = Set.of("fc", "afc", "cf");

    private static final Map<String, String> AMERICAN = Map.of(
            "centre", "center",
            "defence", "defense",
            "labour", "labor",
            "organisation", "organization",
            "programme", "program",
            "theatre", "theater");

    private BodyWords() {}

    static List<String> of(List<String> words) {
        int country = Countries.leading(words);
        List<String> body = new ArrayList<>();
        if (country > 0) {
            body.add(Countries.of(words.subList(0, country)).orElseThrow());
        }
        int from = words.size() > 1 && CLUBS.contains(words.get(0)) ? 1 : country;
        words.subList(from, words.size()).forEach(word -> body.add(AMERICAN.getOrDefault(word, word)));
        while (body.size() > 1 && LEGAL_FORMS.contains(body.get(body.size() - 1))) {
            body.remove(body.size() - 1);
        }
        return body;
    }

    /** Whether it says what kind of body it is, and not which. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    /** Whether a name without it at its end still means the same body. */
    static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    /** Where "of" or the like follows the head of the name; -1 where nothing does. */
    static int firstSmall(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (Acronyms.isSmall(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "Houthi" of "Houthis"; of a kind of body the plural means several, "the Senates". */
    static String singular(String word) {
        boolean plural = word.length() > 5 && word.endsWith("s") && !word.endsWith("ss");
        String cut = plural ? word.substring(0, word.length() - 1) : word;
        return isGeneric(cut) ? word : cut;
    }

    /** With a country that stands after the last small word as one word. */
    static List<String> withCountryAtEnd(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && !Acronyms.isSmall(words.get(last))) {
            last--;
        }
        Optional<String> country = last == 0 ? Optional.empty() : Countries.of(words.subList(last + 1, words.size()));
        List<String> changed = new ArrayList<>(words.subList(0, country.isPresent() ? last : words.size()));
        country.ifPresent(changed::add);
        return changed;
    }
}
