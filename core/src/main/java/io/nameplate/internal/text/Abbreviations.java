package io.nameplate.internal.text;

import java.util.Set;

/** The abbreviations of news English that end in a period, and the words that tell whether a sentence begins. */
final class Abbreviations {

    /** Stand before a name or a number: the period never ends a sentence. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Rev", "Fr", "Hon", "Msgr", "Gen", "Lt", "Col",
            "Maj", "Capt", "Cpt", "Sgt", "Cpl", "Pvt", "Adm", "Cmdr", "Brig", "Sen", "Sens", "Rep", "Reps", "Gov",
            "Govs", "Pres", "Supt", "Det", "Insp", "Amb", "Sec", "Dist", "St", "Ste", "Mt", "Ft", "Pt", "Bros", "Ph",
            "Mme", "Mlle", "MM", "Atty", "Asst", "Dept", "Univ", "Assn", "vs", "cf", "approx", "No", "Nos", "Art",
            "Vol", "Fig", "pp");

    /** May end a sentence: what follows decides. */
    private static final Set<String> ANYWHERE = Set.of(
            "Jr", "Sr", "Inc", "Ltd", "Corp", "Co", "Cos", "Bhd", "Pty", "Plc", "Esq", "Ave", "Blvd", "Rd", "etc", "al",
            "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del",
            "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Mo", "Mont", "Neb", "Nev",
            "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo");

    /** Lower-case words whose period belongs to them only where a sentence goes on. */
    private static final Set<String> NUMBER_ONLY = Set.of("No", "Nos", "Art", "Vol", "Fig", "pp", "Sec");

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

    /** Whether the period after a word belongs to it. */
    static boolean takesPeriod(String word, boolean digitFollows) {
        if (NUMBER_ONLY.contains(word)) {
            return digitFollows;
        }
        return BEFORE_NAME.contains(word) || ANYWHERE.contains(word);
    }

    /** Whether a word, given without its period, leads up to a name, so that no sentence ends at it. */
    static boolean leadsToName(String word) {
        return BEFORE_NAME.contains(word);
    }

    /** Whether a capitalized word after an abbreviation is likely to begin a sentence. */
    static boolean startsSentence(String word) {
        return STARTERS.contains(word);
    }
}
