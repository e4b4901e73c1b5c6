package io.nameplate.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of an organization's name: a country at the start as one, legal forms cut, British and American spelling alike. */
final class BodyWords {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "corp",
            "co",
            "llc",
            "llp",
            "lp",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "as",
            "nv",
            "bv",
            "spa",
            "oy",
            "ab",
            "pjsc",
            "ooo");

    private static final Set<String> GENERIC = Set.of(
            "academy",
            "administration",
            "agency",
            "airlines",
            "airways",
            "alliance",
            "army",
            "assembly",
            "associates",
            "association",
            "authority",
            "bank",
            "board",
            "broadcasting",
            "bureau",
            "cabinet",
            "center",
            "chamber",
            "church",
            "city",
            "club",
            "coalition",
            "college",
            "command",
            "commission",
            "committee",
            "company",
            "conference",
            "congress",
            "consortium",
            "convention",
            "corporation",
            "corps",
            "council",
            "court",
            "department",
            "directorate",
            "enterprises",
            "federation",
            "films",
            "firm",
            "force",
            "forces",
            "forum",
            "foundation",
            "front",
            "fund",
            "government",
            "group",
            "guard",
            "holdings",
            "hospital",
            "house",
            "industries",
            "initiative",
            "institute",
            "institution",
            "international",
            "league",
            "legislature",
            "library",
            "ministry",
            "movement",
            "museum",
            "navy",
            "network",
            "office",
            "orchestra",
            "organization",
            "parliament",
            "party",
            "pictures",
            "police",
            "post",
            "press",
            "project",
            "records",
            "regiment",
            "school",
            "senate",
            "service",
            "services",
            "society",
            "state",
            "studios",
            "system",
            "systems",
            "team",
            "trust",
            "union",
            "university",
            "fc");

    /** What is left out of the name of the whole; "Pictures" or "Foundation" would tell a part or an offshoot from it. */
    private static final Set<String> WHOLE = Set.of(
            "academy",
            "airlines",
            "airways",
            "associates",
            "bank",
            "club",
            "college",
            "company",
            "corporation",
            "enterprises",
            "fc",
            "group",
            "holdings",
            "industries",
            "institute",
            "organization",
            "party",
            "school",
            "university");

    private BodyWords() {}

    static List<String> of(String mention) {
        List<String> words = Fold.words(mention);
        int country = Countries.leading(words);
        List<String> body = new ArrayList<>();
        if (country > 0) {
            body.add(Countries.of(words.subList(0, country)).orElseThrow());
        }
        words.subList(country, words.size()).forEach(word -> body.add(american(word)));
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

    private static String american(String word) {
        if (word.endsWith("tre") && word.length() > 4) {
            return word.substring(0, word.length() - 2) + "er";
        }
        if (word.endsWith("ence") && word.length() > 5) {
            return word.substring(0, word.length() - 2) + "se";
        }
        return word.replace("isation", "ization").replace("labour", "labor").replace("programme", "program");
    }
}
