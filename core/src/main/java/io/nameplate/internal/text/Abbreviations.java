package io.nameplate.internal.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of news English that end in a period, and the words that tell whether a sentence begins. */
final class Abbreviations {

    private static final int LONGEST = 8;

    /** Stand before a person's name: the period never ends a sentence. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Rev", "Fr", "Hon", "Msgr", "Gen", "Lt", "Col",
            "Maj", "Capt", "Cpt", "Sgt", "Cpl", "Pvt", "Adm", "Cmdr", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov",
            "Govs", "Pres", "Supt", "Det", "Insp", "Amb", "Mme", "Mlle", "MM", "Atty", "Asst");

    /** Stand within a name or before it: the period ends a sentence only where a word follows that begins one. */
    private static final Set<String> IN_NAMES =
            Set.of("Dist", "St", "Ste", "Mt", "Ft", "Pt", "Bros", "Ph", "Dept", "Univ", "Assn", "vs", "cf", "approx");

    /** May end a sentence: what follows decides. */
    private static final Set<String> ANYWHERE = Set.of(
            "Jr", "Sr", "Inc", "Ltd", "Corp", "Co", "Cos", "Bhd", "Pty", "Plc", "Esq", "Ave", "Blvd", "Rd", "etc", "al",
            "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del",
            "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Mo", "Mont", "Neb", "Nev",
            "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo");

    /** Abbreviations only where a number follows. */
    private static final Set<String> NUMBER_ONLY = Set.of("No", "Nos", "Art", "Vol", "Fig", "pp", "Sec");

    /** Their period is a token of its own, and still ends no sentence: "Roe v. Wade". */
    private static final Set<String> RUN_ON = Set.of("v", "Cong", "Engr", "viz");

    /** The same before a number, in any case: "Rs. 30", "p. 5", "JAN. 5". */
    private static final Set<String> RUN_ON_TO_NUMBER = Set.of(
            "Rs", "Tk", "P", "C", "Ca", "Art", "Vol", "No", "Nos", "Sec", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
            "Aug", "Sept", "Oct", "Nov", "Dec");

    /** The same in a text of capitals, where no word of news is spelled so. */
    private static final Set<String> RUN_ON_IN_CAPITALS = Set.of("St", "Ste", "Mt", "Ft", "Inc", "Ltd", "Corp", "Jr");

    /** Capitalized function words: after "U.S." or "Inc." they begin a sentence. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "You",
            "I",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "Here",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "Your",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "To",
            "With",
            "After",
            "Before",
            "As",
            "But",
            "And",
            "Or",
            "Nor",
            "So",
            "Yet",
            "If",
            "When",
            "While",
            "Where",
            "Who",
            "What",
            "Why",
            "How",
            "Which",
            "Since",
            "Until",
            "Although",
            "Though",
            "Because",
            "However",
            "Meanwhile",
            "Also",
            "Then",
            "Now",
            "Some",
            "Many",
            "Most",
            "Both",
            "Each",
            "Several",
            "Such",
            "Under",
            "During",
            "Despite",
            "Earlier",
            "Later",
            "Last",
            "No",
            "Not",
            "Only",
            "One",
            "Two",
            "Three",
            "Once",
            "Police",
            "Officials",
            "According",
            "Other",
            "Others",
            "Few",
            "All",
            "Is",
            "Are",
            "Was",
            "Were");

    private Abbreviations() {}

    /**
     * Whether the period after a word belongs to it.
     *
     * @param digitFollows whether a number comes next
     * @param endsLine whether nothing comes next, so that a title ("under Hun Sen.") would lead up to no name
     */
    static boolean takesPeriod(String word, boolean digitFollows, boolean endsLine) {
        if (NUMBER_ONLY.contains(word)) {
            return digitFollows;
        }
        return ANYWHERE.contains(word) || IN_NAMES.contains(word) || (TITLES.contains(word) && !endsLine);
    }

    /** Whether a word, given without its period, leads up to a name or a number, so that no sentence ends at it. */
    static boolean leadsToName(String word) {
        return TITLES.contains(word) || NUMBER_ONLY.contains(word);
    }

    /** Whether a sentence goes on after a word and a period that is a token of its own. */
    static boolean runsOn(String word, boolean digitFollows) {
        if (word.length() > LONGEST) {
            return false;
        }
        if (RUN_ON.contains(word)) {
            return true;
        }
        String capitalized = capitalized(word);
        return (digitFollows && RUN_ON_TO_NUMBER.contains(capitalized))
                || (isInCapitals(word) && (TITLES.contains(capitalized) || RUN_ON_IN_CAPITALS.contains(capitalized)));
    }

    /** Whether a capitalized word after an abbreviation is likely to begin a sentence. */
    static boolean startsSentence(String word) {
        return STARTERS.contains(word);
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && Chars.isUpper(word.charAt(0)) && Chars.isUpper(word.charAt(1));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
