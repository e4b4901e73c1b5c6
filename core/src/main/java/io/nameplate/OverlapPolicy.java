package io.nameplate;

/**
 * Which of two overlapping mentions stays.
 *
 * <p>A mention stays unless it overlaps one that comes before it. Whatever the policy, the outcome depends on the mentions
 * alone, never on the order in which gazetteers, rules and recognizers were added. What a policy leaves open is settled by
 * these in turn: the longer span; the source, from the most special to the most general: a recognizer, a gazetteer, a rule,
 * the model; the higher confidence; the earlier start; the type that comes first by name. What the document's memory gives comes
 * last under every policy.
 *
 * <p>Within one gazetteer and one rule nothing overlaps in the first place: a gazetteer takes its longest names first, a
 * rule its matches from left to right.
 */
public enum OverlapPolicy {
    /** The longer span. The default: "Bank of England" beats "England", whoever found it. */
    LONGEST_FIRST,
    /** What the user's own gazetteers, rules and recognizers found, before anything of the model. */
    OWN_FIRST,
    /** What the model found: the user's gazetteers, rules and recognizers add to it and change nothing. */
    MODEL_FIRST
}
