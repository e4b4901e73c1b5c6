package io.nameplate.internal.merge;

import io.nameplate.Document;
import io.nameplate.EntityType;
import io.nameplate.Extraction;
import io.nameplate.MentionSource;
import io.nameplate.ModelInfo;
import io.nameplate.Sentence;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a model labelled it: {@code {P95 Steve Witkoff} is in {L40 Kyiv}}, the confidence in percent. */
record Labelled(String text, List<Sentence> sentences, List<Candidate> found) {

    static final Set<EntityType> TYPES = Set.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

    private static final Pattern MENTION = Pattern.compile("\\{([A-Z])([0-9]+) ([^}]+)}");
    private static final Map<String, EntityType> LETTERS = Map.of(
            "P", EntityType.PERSON, "L", EntityType.LOCATION, "O", EntityType.ORGANIZATION, "M", EntityType.of("MISC"));

    static Labelled read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Candidate> found = new ArrayList<>();
        Matcher mention = MENTION.matcher(marked);
        int from = 0;
        while (mention.find()) {
            text.append(marked, from, mention.start());
            int start = text.length();
            text.append(mention.group(3));
            found.add(new Candidate(
                    new Span(start, text.length()),
                    LETTERS.get(mention.group(1)),
                    Integer.parseInt(mention.group(2)) / 100.0,
                    MentionSource.MODEL));
            from = mention.end();
        }
        return of(text.append(marked.substring(from)).toString(), found);
    }

    static Labelled of(String text, List<Candidate> found) {
        Extraction read = Extraction.builder(
                        Document.of(text), ModelInfo.builder("by hand", "1").build())
                .build();
        return new Labelled(text, read.sentences(), found);
    }

    List<Candidate> recalled() {
        return Memory.recall(sentences, found, TYPES);
    }

    /** What memory gives in a marked text, such as "PERSON Witkoff". */
    static List<String> remembered(String marked) {
        Labelled labelled = read(marked);
        return labelled.recalled().stream()
                .filter(c -> c.source() == MentionSource.DOCUMENT)
                .map(c -> c.type() + " "
                        + labelled.text().substring(c.span().start(), c.span().end()))
                .toList();
    }

    Search search() {
        KnownNames names = new KnownNames(Placed.all(sentences, found), TYPES);
        return new Search(names, found, TYPES);
    }
}
