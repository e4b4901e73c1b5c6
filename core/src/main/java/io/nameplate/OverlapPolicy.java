package io.nameplate;

/**
 * Which of two overlapping mentions stays.
 *
 * <p>Whatever the policy, the outcome depends on the mentions alone, never on the order in which recognizers were added.
 * What a policy leaves open is settled by these in turn: the user's recognizers before the model, the longer span, the
 * higher confidence, the earlier start, the type that comes first by name.
 */
public enum OverlapPolicy {
    /** The longer span. The default: "Bank of England" beats "England", whoever found it. */
    LONGEST_FIRST,
    /** What the user's recognizers found, before anything of the model. */
    RECOGNIZERS_FIRST
}
