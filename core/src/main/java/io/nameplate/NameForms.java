package io.nameplate;

import com.google.common.base.CharMatcher;
import io.nameplate.internal.text.TextReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name as the tokenizer reads them in a text. That depends on what follows, since a period belongs to an
 * abbreviation or ends the sentence, and on the case of the letters around hyphens and the like.
 */
final class NameForms {

    private final LetterCase letterCase;
    private final Set<List<String>> forms = new LinkedHashSet<>();

    private NameForms(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    /** One or more; none if nothing of the name can be seen. */
    static Set<List<String>> of(String name, LetterCase letterCase) {
        NameForms all = new NameForms(letterCase);
        String line = CharMatcher.whitespace().trimAndCollapseFrom(name, ' ');
        all.add(line);
        if (letterCase == LetterCase.IGNORED && !line.codePoints().allMatch(NameForms::isPlain)) {
            all.add(line.toUpperCase(Locale.ROOT));
            all.add(line.toLowerCase(Locale.ROOT));
        }
        return all.forms;
    }

    private static boolean isPlain(int c) {
        return c == ' ' || Character.isLetterOrDigit(c);
    }

    private void add(String line) {
        if (!line.isEmpty() && Character.isLetterOrDigit(line.codePointBefore(line.length()))) {
            boolean isAlwaysAlike = add(line, ". X") == line.length();
            if (isAlwaysAlike) {
                return;
            }
        }
        add(line, " x");
        add(line, "");
    }

    /** Where the name's last token ends, which may be beyond the name. */
    private int add(String line, String following) {
        List<Token> tokens = new ArrayList<>();
        for (List<Token> sentence : TextReader.read(line + following)) {
            for (Token token : sentence) {
                if (token.start() < line.length()) {
                    tokens.add(token);
                }
            }
        }
        List<String> words = Token.normalized(tokens);
        words.replaceAll(letterCase::fold);
        if (words.isEmpty()) {
            return 0;
        }
        forms.add(words);
        return tokens.get(tokens.size() - 1).end();
    }
}
