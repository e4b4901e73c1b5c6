package io.nameplate.format;

/** What can be left out of the JSON of a document. */
public enum JsonPart {
    /** The document's text, without which {@link Json#read} can't rebuild the extraction. */
    TEXT,
    /** Sentences and tokens, about two thirds of the JSON; {@link Json#read} then reads them anew from the text. */
    SENTENCES
}
