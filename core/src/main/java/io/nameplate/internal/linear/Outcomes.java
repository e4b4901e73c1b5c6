package io.nameplate.internal.linear;

import io.nameplate.EntityType;
import io.nameplate.internal.linear.Coding.Step;
import io.nameplate.internal.sequence.Labels;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model decides of a word, and which decision may follow which: as OpenNLP's codecs have it. */
final class Outcomes implements Labels {

    private static final Pattern TYPED = Pattern.compile("(.+)-\\w+");
    private static final String OTHER = "other";

    private final List<String> labels;
    private final List<Step> steps;
    private final Coding coding;
    private final boolean[][] follows;

    /**
     * @throws IllegalArgumentException if one is none of the codecs'
     */
    Outcomes(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.steps = labels.stream().map(Outcomes::step).toList();
        this.coding = Coding.of(steps);
        this.follows = new boolean[labels.size() + 1][labels.size()];
        for (int right = 0; right < labels.size(); right++) {
            for (int left = 0; left < labels.size(); left++) {
                boolean sameType = type(labels.get(left)).equals(type(labels.get(right)));
                follows[left][right] = coding.mayFollow(steps.get(left), steps.get(right), sameType);
            }
            follows[labels.size()][right] = !steps.get(right).goesOn();
        }
    }

    private static Step step(String label) {
        for (Step step : Step.values()) {
            String name = step.name().toLowerCase(Locale.ROOT);
            if (step == Step.OTHER ? label.equals(name) : label.endsWith(name)) {
                return step;
            }
        }
        throw new IllegalArgumentException(
                "it decides '" + label + "', which is none of start, cont, last, unit and other");
    }

    /** The type before the last hyphen; empty for none. */
    static String type(String label) {
        Matcher typed = TYPED.matcher(label);
        return typed.matches() ? typed.group(1) : "";
    }

    List<String> labels() {
        return labels;
    }

    /** As the BIO scheme has them, types in capitals under our names. */
    List<String> bioLabels() {
        return labels.stream().map(Outcomes::bio).toList();
    }

    private static String bio(String label) {
        Step step = step(label);
        return step == Step.OTHER
                ? "O"
                : (step == Step.START ? "B-" : "I-")
                        + EntityType.ofLabel(type(label)).name().toUpperCase(Locale.ROOT);
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
        return steps.get(right).goesOn();
    }

    Coding coding() {
        return coding;
    }

    Step step(int outcome) {
        return steps.get(outcome);
    }
}
