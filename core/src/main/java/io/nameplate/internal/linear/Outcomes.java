package io.nameplate.internal.linear;

import io.nameplate.internal.sequence.Labels;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model decides of a word, and which decision may follow which: as OpenNLP's BIO codec has it. */
final class Outcomes implements Labels {

    private static final Pattern TYPED = Pattern.compile("(.+)-\\w+");
    private static final String START = "start";
    private static final String CONT = "cont";
    private static final String OTHER = "other";

    private final List<String> labels;
    private final boolean[][] follows;

    /**
     * @throws IllegalArgumentException if one is none of the codec's
     */
    Outcomes(List<String> labels) {
        for (String label : labels) {
            if (!label.endsWith(START) && !label.endsWith(CONT) && !label.equals(OTHER)) {
                throw new IllegalArgumentException(
                        "it decides '" + label + "', which is none of start, cont and other");
            }
        }
        this.labels = List.copyOf(labels);
        this.follows = new boolean[labels.size() + 1][labels.size()];
        for (int right = 0; right < labels.size(); right++) {
            for (int left = 0; left < labels.size(); left++) {
                follows[left][right] = mayFollow(labels.get(left), labels.get(right));
            }
            follows[labels.size()][right] = !labels.get(right).endsWith(CONT);
        }
    }

    private static boolean mayFollow(String left, String right) {
        return !right.endsWith(CONT) || (!left.endsWith(OTHER) && type(left).equals(type(right)));
    }

    /** The type before the last hyphen; empty for none. */
    static String type(String label) {
        Matcher typed = TYPED.matcher(label);
        return typed.matches() ? typed.group(1) : "";
    }

    List<String> labels() {
        return labels;
    }

    @Override
    public int size() {
        return labels.size();
    }

    /** The number that stands for what is before a sentence. */
    int none() {
        return labels.size();
    }

    /** What features say of the decision that a number stands for. */
    String said(int outcome) {
        return outcome == none() ? OTHER : labels.get(outcome);
    }

    @Override
    public boolean mayFollow(int left, int right) {
        return follows[left][right];
    }

    @Override
    public boolean goesOn(int left, int right) {
        return !starts(right) && !ends(right);
    }

    boolean starts(int outcome) {
        return labels.get(outcome).endsWith(START);
    }

    boolean ends(int outcome) {
        return labels.get(outcome).endsWith(OTHER);
    }
}
