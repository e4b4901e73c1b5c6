package io.nameplate;

import com.google.common.base.CharMatcher;
import io.nameplate.internal.text.TextReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name as the tokenizer reads them in a text. That depends on what follows, since a period belongs to an
 * abbreviation or ends the sentence, and on the case of the letters around hyphens and the like.
 */
final class NameForms {

    private static final List<String> FOLLOWING = List.of("", " x", ". X");

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
        FOLLOWING.forEach(following -> {
            List<String> words = words(line, following);
            if (!words.isEmpty()) {
                forms.add(words);
            }
        });
    }

    private List<String> words(String line, String following) {
        List<Token> tokens = TextReader.read(line + following).stream()
                .flatMap(List::stream)
                .takeWhile(token -> token.start() < line.length())
                .toList();
        List<String> words = Token.normalized(tokens);
        words.replaceAll(letterCase::fold);
        return words;
    }
}
