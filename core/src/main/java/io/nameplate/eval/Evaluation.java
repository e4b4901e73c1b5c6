package io.nameplate.eval;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of predicted mentions against annotated ones: exact span and type, from raw text, for people, places and
 * organizations.
 *
 * <p>Outer white space, a leading "the" or "a" and a trailing possessive are cut from both sides' spans first. A mention
 * counts once, however often it is given. Immutable and thread-safe once it is made.
 */
public final class Evaluation {

    /** The types that are scored, in the order in which reports name them; others are left out on both sides. */
    public static final List<EntityType> TYPES = List.of(PERSON, LOCATION, ORGANIZATION);

    private final List<SortedMap<EntityType, Counts>> documents = new ArrayList<>();
    private final SortedMap<EntityType, Counts> tokens = new TreeMap<>();

    private Evaluation() {}

    /** Reads every document with an extractor and scores what it finds. */
    public static Evaluation of(EntityExtractor extractor, Collection<GoldDocument> gold) {
        Evaluation evaluation = new Evaluation();
        for (GoldDocument document : gold) {
            evaluation.add(
                    document,
                    extractor.extract(document.document()).mentions().stream()
                            .map(Annotation::of)
                            .toList());
        }
        return evaluation;
    }

    /**
     * Scores predictions joined by id: a document without any counts as empty, a prediction without one is left out, and of
     * two with one id the last counts.
     *
     * @throws IllegalArgumentException if a predicted mention ends after its document's text
     */
    public static Evaluation of(Collection<Predicted> predicted, Collection<GoldDocument> gold) {
        Map<String, List<Annotation>> byId = new HashMap<>();
        predicted.forEach(p -> byId.put(p.id(), p.mentions()));
        Evaluation evaluation = new Evaluation();
        gold.forEach(document -> evaluation.add(document, byId.getOrDefault(document.id(), List.of())));
        return evaluation;
    }

    private void add(GoldDocument document, List<Annotation> predicted) {
        predicted.forEach(mention -> check(document, mention));
        Set<Annotation> gold = scored(document.text(), document.mentions());
        Set<Annotation> found = scored(document.text(), predicted);
        SortedMap<EntityType, Counts> counts = new TreeMap<>();
        for (EntityType type : TYPES) {
            counts.put(type, compare(ofType(type, gold), ofType(type, found)));
        }
        documents.add(counts);
        TokenLevel.count(document, predicted).forEach((type, c) -> tokens.merge(type, c, Counts::plus));
    }

    private static void check(GoldDocument document, Annotation mention) {
        if (mention.span().end() > document.text().length()) {
            throw new IllegalArgumentException("the predicted mention " + mention.span() + " ends after the "
                    + document.text().length() + " units of document " + document.id());
        }
    }

    private static Set<Annotation> scored(String text, Collection<Annotation> mentions) {
        Set<Annotation> scored = new HashSet<>();
        for (Annotation mention : mentions) {
            if (TYPES.contains(mention.type())) {
                scored.add(new Annotation(SpanTrim.trim(text, mention.span()), mention.type()));
            }
        }
        return scored;
    }

    /** Whether a predicted mention is one of the annotated ones. */
    static boolean isRight(GoldDocument document, Annotation predicted) {
        return scored(document.text(), document.mentions()).containsAll(scored(document.text(), List.of(predicted)));
    }

    private static Set<Annotation> ofType(EntityType type, Set<Annotation> mentions) {
        Set<Annotation> some = new HashSet<>(mentions);
        some.removeIf(m -> !m.type().equals(type));
        return some;
    }

    private static Counts compare(Set<Annotation> gold, Set<Annotation> found) {
        int tp = (int) found.stream().filter(gold::contains).count();
        return new Counts(tp, found.size() - tp, gold.size() - tp);
    }

    /** The counts of one type over all documents. */
    public Counts counts(EntityType type) {
        return documents.stream()
                .map(counts -> counts.getOrDefault(type, Counts.NONE))
                .reduce(Counts.NONE, Counts::plus);
    }

    /** The counts of all types over all documents: micro average. */
    public Counts micro() {
        return perDocument().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** The counts of single tokens of one type, over the documents that were annotated token by token. */
    public Counts tokenCounts(EntityType type) {
        return tokens.getOrDefault(type, Counts.NONE);
    }

    /** The counts of single tokens of all types, over the documents that were annotated token by token. */
    public Counts tokenCounts() {
        return tokens.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** The 95% interval of the micro F1: 1,000 times as many documents drawn with replacement, always the same ones. */
    public Interval f1Interval() {
        return Bootstrap.f1(perDocument());
    }

    /** How many documents were scored. */
    public int size() {
        return documents.size();
    }

    private List<Counts> perDocument() {
        return documents.stream()
                .map(counts -> counts.values().stream().reduce(Counts.NONE, Counts::plus))
                .toList();
    }
}
