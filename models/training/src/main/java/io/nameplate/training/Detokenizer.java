package io.nameplate.training;

import io.nameplate.Span;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a document that was annotated token by token as a newspaper would print it, so that our own tokenizer reads it as
 * it will read the news: no space before a comma, none around the hyphen of "U.S.-led".
 */
final class Detokenizer {

    private static final Set<String> ATTACH_LEFT = Set.of(
            ",",
            ".",
            ";",
            ":",
            "!",
            "?",
            ")",
            "]",
            "}",
            "%",
            "...",
            "\u2026",
            "\u201D",
            "''",
            "'s",
            "'S",
            "\u2019s",
            "\u2019S",
            "n't",
            "n\u2019t",
            "'re",
            "'ve",
            "'ll",
            "'d",
            "'m",
            "\u2019re",
            "\u2019ve",
            "\u2019ll",
            "\u2019d",
            "\u2019m",
            "?!");
    private static final Set<String> ATTACH_RIGHT = Set.of("(", "[", "{", "$", "\u00A3", "\u20AC", "``", "\u201C", "#");
    private static final Set<String> ATTACH_BOTH = Set.of("-", "/", "\u2013");
    private static final Map<String, String> PRINTED =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");

    private final GoldDocument document;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> startOf = new HashMap<>();
    private final Map<Integer, Integer> endOf = new HashMap<>();
    private boolean quoteOpen;
    private boolean glueNext = true;

    private Detokenizer(GoldDocument document) {
        this.document = document;
    }

    /** The document as print; one that was annotated on running text comes back as it is. */
    static GoldDocument print(GoldDocument document) {
        return document.tokens().isEmpty() ? document : new Detokenizer(document).print();
    }

    private GoldDocument print() {
        List<Span> tokens = document.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && document.text().charAt(tokens.get(i).start() - 1) == '\n') {
                newSentence();
            }
            write(tokens.get(i), i + 1 < tokens.size() ? token(tokens.get(i + 1)) : "");
        }
        List<Annotation> mentions = new ArrayList<>();
        for (Annotation m : document.mentions()) {
            mentions.add(new Annotation(moved(m.span()), m.type()));
        }
        return GoldDocument.of(document.id(), text.toString(), mentions);
    }

    private Span moved(Span span) {
        Integer start = startOf.get(span.start());
        Integer end = endOf.get(span.end());
        if (start == null || end == null) {
            throw new IllegalArgumentException("the mention " + span + " of " + document.id() + " cuts a token");
        }
        return new Span(start, end);
    }

    private String token(Span span) {
        return document.text().substring(span.start(), span.end());
    }

    private void newSentence() {
        text.append('\n');
        quoteOpen = false;
        glueNext = true;
    }

    private void write(Span span, String next) {
        String token = token(span);
        if (!glueNext && !attachesLeft(token, next)) {
            text.append(' ');
        }
        startOf.put(span.start(), text.length());
        text.append(PRINTED.getOrDefault(token, token));
        endOf.put(span.end(), text.length());
        glueNext = attachesRight(token, next);
        if (token.equals("\"")) {
            quoteOpen = !quoteOpen;
        }
    }

    private boolean attachesLeft(String token, String next) {
        return switch (token) {
            case "\"" -> quoteOpen;
            case "'", "\u2019" -> !text.isEmpty() && text.charAt(text.length() - 1) == 's';
            case "-RRB-", "-RSB-" -> true;
            default -> ATTACH_LEFT.contains(token) || (ATTACH_BOTH.contains(token) && isWord(next) && afterWord());
        };
    }

    private boolean attachesRight(String token, String next) {
        return switch (token) {
            case "\"" -> !quoteOpen;
            case "-LRB-", "-LSB-" -> true;
            case "'", "\u2019", "\u2018" -> text.length() > 1 && text.charAt(text.length() - 2) == ' ';
            default ->
                ATTACH_RIGHT.contains(token) || (ATTACH_BOTH.contains(token) && isWord(next) && !afterSpace(token));
        };
    }

    private boolean afterWord() {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointBefore(text.length()))
                        || text.charAt(text.length() - 1) == '.');
    }

    private boolean afterSpace(String token) {
        int before = text.length() - token.length() - 1;
        return before < 0 || Character.isWhitespace(text.charAt(before));
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.codePointAt(0));
    }
}
