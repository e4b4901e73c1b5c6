package io.nameplate.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GrouperProperties {

    @Property(tries = 1000)
    void groupsAreAPartitionOfOneTypeEach(@ForAll("texts") Marked text) {
        List<Integer> members = text.groups().stream()
                .flatMap(group -> group.members().stream())
                .sorted()
                .toList();
        assertEquals(text.spans().size(), members.size());
        for (int i = 0; i < members.size(); i++) {
            assertEquals(i, members.get(i));
        }
        for (Group group : text.groups()) {
            assertTrue(group.members().stream()
                    .allMatch(m -> text.spans().get(m).type().equals(group.type())));
        }
    }

    @Property(tries = 1000)
    void groupsComeInOrderOfFirstMention(@ForAll("texts") Marked text) {
        List<Integer> firsts =
                text.groups().stream().map(group -> group.members().get(0)).toList();
        assertEquals(firsts.stream().sorted().toList(), firsts);
    }

    @Property(tries = 500)
    void equalTextsGiveEqualGroups(@ForAll("texts") Marked text) {
        assertEquals(text.groups(), text.groups());
    }

    @Property(tries = 500)
    void blankLinesBeforeChangeNothing(@ForAll("texts") Marked text, @ForAll @IntRange(min = 1, max = 40) int lines) {
        List<NamedSpan> moved = text.spans().stream()
                .map(s -> new NamedSpan(
                        new Span(s.span().start() + lines, s.span().end() + lines), s.type()))
                .toList();
        assertEquals(text.groups(), new Marked("\n".repeat(lines) + text.text(), moved).groups());
    }

    @Property(tries = 500)
    void theNameIsOneOfTheMentionsAndNoAlias(@ForAll("texts") Marked text) {
        for (Group group : text.groups()) {
            assertTrue(group.members().stream()
                    .map(m -> text.spans().get(m).span())
                    .map(s -> Spelling.shown(text.text().substring(s.start(), s.end())))
                    .anyMatch(group.name()::equals));
            assertTrue(!group.aliases().contains(group.name()));
        }
    }

    /** Names of few words that meet often, and wild ones. */
    @Provide
    Arbitrary<Marked> texts() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        9,
                        Arbitraries.of(
                                "John",
                                "J.",
                                "Smith",
                                "Jr.",
                                "al-Assad",
                                "US",
                                "United",
                                "States",
                                "Supreme",
                                "Court",
                                "of",
                                "the",
                                "The",
                                "Mrs.",
                                "Bank",
                                "House",
                                "and",
                                "USSC",
                                "(",
                                "Zelenskyy",
                                "City",
                                "'s",
                                "II")),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(6)));
        Arbitrary<EntityType> type =
                Arbitraries.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.of("SHIP"));
        Arbitrary<String> gap = Arbitraries.of(" ", ", ", " (", ") ", " the ", " Mrs. ", "\n", " he ");
        return Combinators.combine(word.list().ofMinSize(1).ofMaxSize(5), type, gap)
                .as((words, t, g) -> new Object[] {String.join(" ", words), t, g})
                .list()
                .ofMaxSize(25)
                .map(GrouperProperties::text);
    }

    private static Marked text(List<Object[]> parts) {
        StringBuilder text = new StringBuilder();
        List<NamedSpan> spans = new ArrayList<>();
        for (Object[] part : parts) {
            int start = text.length();
            text.append(part[0]);
            spans.add(new NamedSpan(new Span(start, text.length()), (EntityType) part[1]));
            text.append(part[2]);
        }
        return new Marked(text.toString(), spans);
    }
}
