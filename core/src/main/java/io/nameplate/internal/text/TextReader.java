package io.nameplate.internal.text;

import io.nameplate.Token;
import java.util.List;

/** The text layer's one door: a text in, its sentences of tokens out. Stateless. */
public final class TextReader {

    private TextReader() {}

    /**
     * Reads a text of any length and content in linear time.
     *
     * @return the sentences in order, none empty; every character that is not white space, a control character or an
     *     invisible mark lies in exactly one token
     */
    public static List<List<Token>> read(String text) {
        return read(new Source(text));
    }

    static List<List<Token>> read(Source source) {
        List<Token> tokens = new Tokenizer(source).tokens();
        return new SentenceSplitter(source, tokens).sentences();
    }
}
