package io.nameplate;

/** Where a mention comes from. More sources may come: keep a default branch in a switch. */
public enum MentionSource {
    /** The model. */
    MODEL,
    /** The document's memory: the model is sure of the name elsewhere in the same document. */
    DOCUMENT,
    /** A {@link Gazetteer} that the user gave. */
    GAZETTEER,
    /** An {@link EntityRule} that the user gave. */
    RULE,
    /** A recognizer that the user gave. */
    RECOGNIZER
}
