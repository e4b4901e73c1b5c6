package io.nameplate.internal.group;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.nameplate.EntityType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an entity is written, and which of its forms is its name. Used once, by one thread. */
final class Forms {

    private record Form(String shown, List<String> words, int count) {

        boolean isOrdinary() {
            return !Spelling.isUpper(shown) && Spelling.bare(shown).equals(shown);
        }

        int letters() {
            return String.join("", words).length();
        }
    }

    private static final Comparator<Form> FULLEST =
            comparingInt((Form f) -> f.words().size()).thenComparingInt(Form::letters);
    private static final Comparator<Form> MOST_ORDINARY = comparing(Form::isOrdinary)
            .thenComparing(f -> !Spelling.isUpper(f.shown()))
            .thenComparingInt(Form::count);

    private Forms() {}

    static Group name(String text, List<NamedSpan> spans, List<Integer> members) {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (int member : members) {
            NamedSpan span = spans.get(member);
            String shown = Spelling.shown(
                    text.substring(span.span().start(), span.span().end()));
            forms.merge(
                    shown,
                    new Form(shown, Fold.words(shown), 1),
                    (old, one) -> new Form(shown, old.words, old.count + 1));
        }
        EntityType type = spans.get(members.get(0)).type();
        String name = best(List.copyOf(forms.values())).shown();
        return new Group(
                name,
                type,
                members,
                forms.keySet().stream().filter(f -> !f.equals(name)).toList());
    }

    private static Form best(List<Form> forms) {
        Form fullest = forms.get(0);
        for (Form form : forms) {
            fullest = FULLEST.compare(form, fullest) > 0 ? form : fullest;
        }
        Form best = fullest;
        for (Form form : forms) {
            boolean same = form.words().equals(fullest.words());
            best = same && MOST_ORDINARY.compare(form, best) > 0 ? form : best;
        }
        return best;
    }
}
