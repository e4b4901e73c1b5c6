package io.nameplate;

/**
 * Whether a name of which the model is sure in one place of a document helps where it missed the name or doubts.
 *
 * <p>What the model is sure of, from a confidence of 0.8, speaks for the same words elsewhere in the document, a full name of a person
 * for surname and given name, a name with its short form in brackets for the short form. It fills what the model left open
 * and changes what the model gives less than 0.6, never more. A name that the document also shows as something else, or that
 * stands more often open than found, speaks for nothing.
 */
public enum DocumentMemory {
    /** It helps. What it adds or changes has {@link MentionSource#DOCUMENT} as its source. The default. */
    ON,
    /** It does not: each place is read as the model alone reads it. */
    OFF
}
