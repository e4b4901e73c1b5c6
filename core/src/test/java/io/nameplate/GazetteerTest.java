package io.nameplate;

import static io.nameplate.EntityType.LOCATION;
import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final EntityType SHIP = EntityType.of("SHIP");

    private static void assertFound(Gazetteer gazetteer, String text, String... expected) {
        assertEquals(List.of(expected), Found.by(gazetteer, text), text);
    }

    private static Gazetteer of(String... names) {
        return of(LetterCase.EXACT, names);
    }

    private static Gazetteer of(LetterCase letterCase, String... names) {
        GazetteerBuilder builder = Gazetteer.builder(letterCase);
        for (String name : names) {
            builder.add(SHIP, name);
        }
        return builder.build();
    }

    @Test
    void findsNamesAndAliasesOfAnyType() {
        Gazetteer names = Gazetteer.builder()
                .add(ORGANIZATION, "European Central Bank", "ECB")
                .add(SHIP, "Ever Given")
                .build();
        assertFound(
                names,
                "The European Central Bank (ECB) does not own the Ever Given.",
                "ORGANIZATION European Central Bank",
                "ORGANIZATION ECB",
                "SHIP Ever Given");
    }

    @Test
    void aNameIsReadAsATextIs() {
        assertFound(of("Al-Qaeda"), "Al-Qaeda's men", "SHIP Al-Qaeda");
        assertFound(of("Lloyd's of London"), "at Lloyd\u2019s of London.", "SHIP Lloyd\u2019s of London");
        assertFound(of("Assad"), "the anti-Assad, Assad-led, al-Assad camp", "SHIP Assad", "SHIP Assad");
        assertFound(of("AT&T"), "AT&T's shares", "SHIP AT&T");
        assertFound(of("Nu\u00F1ez"), "Nun\u0303ez left", "SHIP Nun\u0303ez");
    }

    @Test
    void periodsOfAbbreviationsAreSeenWhereverTheNameStands() {
        assertFound(of("Acme Inc."), "He left Acme Inc. for good.", "SHIP Acme Inc.");
        assertFound(of("Acme Inc."), "He left Acme Inc.", "SHIP Acme Inc.");
        assertFound(of("Acme Inc"), "He left Acme Inc. for good.", "SHIP Acme Inc.");
        assertFound(of("U.S."), "in the U.S. He left the U.S.", "SHIP U.S.", "SHIP U.S.");
        assertFound(of("U.S"), "in the U.S. then", "SHIP U.S.");
        assertFound(of("Malcolm X"), "with Malcolm X, Malcolm X. Then", "SHIP Malcolm X", "SHIP Malcolm X.");
        assertFound(of("Malcolm X"), "He met Malcolm X.", "SHIP Malcolm X");
        assertFound(of("US"), "the U.S. then");
    }

    @Test
    void noPartOfAWordIsAName() {
        assertFound(of("Ever"), "Everest and Forever, Ever.", "SHIP Ever");
        assertFound(of("New York"), "in a New Yorker");
    }

    @Test
    void theSpaceBetweenWordsPlaysNoPartButSentencesEndNames() {
        assertFound(of("Ever Given"), "the Ever\u00A0 \t Given ran", "SHIP Ever\u00A0 \t Given");
        assertFound(of(" Ever\n Given "), "the Ever Given ran", "SHIP Ever Given");
        assertFound(of("Ever Given"), "the Ever\n\nGiven ran");
    }

    @Test
    void theLongestNameIsTakenFirst() {
        Gazetteer names = of("Bank of", "Bank of England", "England", "England Cup Final", "Bank");
        assertFound(names, "the Bank of England said", "SHIP Bank of England");
        assertFound(names, "a Bank of England Cup Final", "SHIP England Cup Final", "SHIP Bank of");
        assertFound(of("a b", "b c"), "a b c", "SHIP a b");
    }

    @Test
    void capitalsCountUnlessToldOtherwise() {
        assertFound(of("Kyiv"), "KYIV, kyiv", new String[0]);
        assertFound(of(LetterCase.IGNORED, "Kyiv"), "KYIV, kyiv", "SHIP KYIV", "SHIP kyiv");
        assertFound(of(LetterCase.IGNORED, "\u00D8rsted"), "\u00F8RSTED", "SHIP \u00F8RSTED");
        assertFound(of(LetterCase.IGNORED, "Al-qaeda in Iraq"), "AL-QAEDA IN IRAQ", "SHIP AL-QAEDA IN IRAQ");
        assertFound(of(LetterCase.IGNORED, "London-based Co."), "LONDON-BASED CO. fell", "SHIP LONDON-BASED CO.");
        assertFound(of(LetterCase.IGNORED, "\uD801\uDC00x"), "\uD801\uDC28X", "SHIP \uD801\uDC28X");
    }

    @Test
    void ofTwoTypesTheFirstByNameStays() {
        Gazetteer one =
                Gazetteer.builder().add(PERSON, "Paris").add(LOCATION, "Paris").build();
        Gazetteer other =
                Gazetteer.builder().add(LOCATION, "Paris").add(PERSON, "Paris").build();
        assertFound(one, "Paris", "LOCATION Paris");
        assertFound(other, "Paris", "LOCATION Paris");
    }

    @Test
    void aBuilderCanGoOn() {
        GazetteerBuilder builder = Gazetteer.builder().add(SHIP, "Ever Given");
        Gazetteer before = builder.build();
        Gazetteer after =
                builder.add(SHIP, "Ever Green", "Ever").confidence(0.5).build();
        assertFound(before, "Ever Green, Ever Given", "SHIP Ever Given");
        assertFound(after, "Ever Green, Ever Given", "SHIP Ever Green", "SHIP Ever Given");
        assertEquals(1, Found.spans(before.finder(), "Ever Given").get(0).confidence());
        assertEquals(0.5, Found.spans(after.finder(), "Ever Given").get(0).confidence());
    }

    @Test
    void anEmptyListFindsNothing() {
        assertFound(of(), "Ever Given");
    }

    @Test
    void namesWithoutATokenOrOfTooManyAreRefused() {
        GazetteerBuilder builder = Gazetteer.builder();
        for (String blank : List.of("", " \u00A0", "\u200F", "\u0000")) {
            assertThrows(IllegalArgumentException.class, () -> builder.add(SHIP, blank));
        }
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> builder.add(SHIP, "a ".repeat(65)));
        assertTrue(e.getMessage().contains("64") && e.getMessage().contains("65"), e.getMessage());
        builder.add(SHIP, "a ".repeat(64));
        assertThrows(IllegalArgumentException.class, () -> builder.confidence(1.1));
    }

    @Test
    void nullIsRefusedAtOnce() {
        GazetteerBuilder builder = Gazetteer.builder();
        assertThrows(NullPointerException.class, () -> builder.add(null, "a"));
        assertThrows(NullPointerException.class, () -> builder.add(SHIP, null));
        assertThrows(NullPointerException.class, () -> builder.add(SHIP, "a", (String) null));
        assertThrows(NullPointerException.class, () -> Gazetteer.builder(null));
        assertThrows(NullPointerException.class, () -> EntityExtractor.builder().gazetteer(null));
        assertThrows(NullPointerException.class, () -> EntityExtractor.builder().rule(null));
    }
}
