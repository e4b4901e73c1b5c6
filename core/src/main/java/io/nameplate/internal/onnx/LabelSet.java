package io.nameplate.internal.onnx;

import io.nameplate.EntityType;
import io.nameplate.internal.onnx.Label.Role;
import io.nameplate.internal.sequence.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels of a model, whatever its scheme: BIO, BIOES, BILOU, inside alone, or none. Each type follows the scheme that
 * its labels show. Immutable.
 */
final class LabelSet implements Labels {

    private final List<Label> labels;
    private final Set<String> begun;
    private final Set<String> ended;

    /** What the labels alone don't show. */
    enum Scheme {
        /** Nothing: what has a label to begin with begins with it. */
        SHOWN,
        /** That a mention begins with I, and with B only behind another of its type: CoNLL-2003 as it was published. */
        IOB1
    }

    /** As the labels show. */
    LabelSet(List<String> names) {
        this(names, Scheme.SHOWN);
    }

    /**
     * @throws IllegalArgumentException if no label is O, or one type's labels can't make a mention
     */
    LabelSet(List<String> names, Scheme scheme) {
        this.labels = names.stream().map(Label::of).toList();
        this.begun = scheme == Scheme.IOB1 ? Set.of() : types(Role.BEGIN);
        this.ended = types(Role.END);
        if (labels.stream().noneMatch(l -> l.is(Role.OUTSIDE))) {
            throw new IllegalArgumentException("none of its labels " + names + " is O, for words outside of mentions");
        }
        for (String type : ended) {
            if (!begun.contains(type)) {
                throw new IllegalArgumentException("it has a label for the end of " + type + " and none for its begin");
            }
        }
    }

    private Set<String> types(Role role) {
        return labels.stream().filter(l -> l.is(role)).map(Label::type).collect(Collectors.toSet());
    }

    @Override
    public int size() {
        return labels.size();
    }

    @Override
    public boolean mayFollow(int left, int right) {
        if (left < size() && mustGoOn(left)) {
            return goesOn(left, right);
        }
        return mayBegin(right) || (left < size() && goesOn(left, right));
    }

    private boolean mayBegin(int label) {
        Label l = labels.get(label);
        return !l.is(Role.END) && (!l.is(Role.INSIDE) || !begun.contains(l.type()));
    }

    @Override
    public boolean goesOn(int left, int right) {
        Label l = labels.get(left);
        Label r = labels.get(right);
        if (!l.type().equals(r.type())) {
            return false;
        }
        return switch (r.role()) {
            case INSIDE, END -> l.is(Role.BEGIN) || l.is(Role.INSIDE);
            case PLAIN -> l.is(Role.PLAIN);
            default -> false;
        };
    }

    /** The labels with types in capitals under our names, if their scheme is BIO. */
    List<String> bioLabels() {
        return labels.stream().map(LabelSet::bio).toList();
    }

    private static String bio(Label label) {
        String type = label.is(Role.OUTSIDE)
                ? ""
                : EntityType.ofLabel(label.type()).name().toUpperCase(Locale.ROOT);
        return switch (label.role()) {
            case OUTSIDE -> "O";
            case BEGIN -> "B-" + type;
            case INSIDE -> "I-" + type;
            default -> throw new IllegalStateException("its labels are of another scheme than BIO");
        };
    }

    boolean isOutside(int label) {
        return labels.get(label).is(Role.OUTSIDE);
    }

    /** Whether a mention can't end with a label, since its scheme marks the end. */
    boolean mustGoOn(int label) {
        Label l = labels.get(label);
        return (l.is(Role.BEGIN) || l.is(Role.INSIDE)) && ended.contains(l.type());
    }

    /** The type as the label has it; empty outside of mentions. */
    String type(int label) {
        return labels.get(label).type();
    }

    /** The types of the labels. */
    Set<String> types() {
        return labels.stream().map(Label::type).filter(t -> !t.isEmpty()).collect(Collectors.toSet());
    }
}
