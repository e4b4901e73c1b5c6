package io.nameplate.internal.group;

import static io.nameplate.internal.group.Marked.groups;
import static io.nameplate.internal.group.Marked.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    @Test
    void anAcronymAndItsLongFormAreOneInEitherOrder() {
        String iaea = "{O International Atomic Energy Agency} ({O IAEA}) said. The {O IAEA} left.";
        assertEquals(List.of("International Atomic Energy Agency + IAEA + IAEA"), groups(iaea));
        assertEquals(List.of("International Atomic Energy Agency"), names(iaea));
        assertEquals(
                List.of("SDF + Syrian Democratic Forces"),
                groups("The {O SDF} fights. The {O Syrian Democratic Forces} left."));
    }

    @Test
    void smallWordsMayCountOrNot() {
        assertEquals(
                List.of("Notes from Poland + NFP", "Movement for Democratic Change + MDC"),
                groups("{O Notes from Poland} {O NFP}; {O Movement for Democratic Change} {O MDC}"));
        assertEquals(
                List.of("United States Central Intelligence Agency + CIA"),
                groups("The {O United States Central Intelligence Agency}, once {O CIA}"));
    }

    @Test
    void anAcronymMayStandForTheFirstWords() {
        assertEquals(
                List.of(
                        "United Nations Security Council + UN Security Council",
                        "UC Davis + University of California, Davis"),
                groups("{O United Nations Security Council} {O UN Security Council} {O UC Davis}"
                        + " {O University of California, Davis}"));
    }

    @Test
    void aBracketDefinesWhatLettersDoNot() {
        assertEquals(
                List.of("Kurdistan Workers' Party + PKK + PKK", "YPG + People's Protection Units"),
                groups(
                        "The {O Kurdistan Workers' Party} ({O PKK}) and {O YPG} ({O People's Protection Units}); the {O PKK}"));
        assertEquals(
                List.of("Kurdistan Workers' Party", "PKK"), groups("The {O Kurdistan Workers' Party} and the {O PKK}"));
    }

    @Test
    void aPartOfItsNameIsTheBodyOnceItWasNamedInFull() {
        assertEquals(
                List.of("Kyiv City Military Administration + Military Administration"),
                groups("The {O Kyiv City Military Administration} said. The {O Military Administration} added."));
        assertEquals(
                List.of("Port Authority of New York and New Jersey + Port Authority"),
                groups("The {O Port Authority of New York and New Jersey}, or {O Port Authority}"));
        assertEquals(List.of("Salling Group A/S + Salling"), groups("{O Salling Group A/S} sells. {O Salling} buys."));
        assertEquals(
                List.of("Supreme Court of Ukraine + Court"),
                groups("The {O Supreme Court of Ukraine} sat. The {O Court} rose."));
        assertEquals(
                List.of("Kansas City Royals + Royals"), groups("{O Kansas City Royals} won. The {O Royals} danced."));
    }

    @Test
    void aSharedWordJoinsNothing() {
        assertEquals(List.of("Thomson Reuters", "Reuters"), groups("{O Thomson Reuters} owns it, {O Reuters} said."));
        assertEquals(List.of("Sony Pictures", "Sony"), groups("{O Sony Pictures} and {O Sony}"));
        assertEquals(List.of("White House", "House"), groups("The {O White House} asked. The {O House} voted."));
        assertEquals(
                List.of("Siberian Branch of the Russian Academy of Sciences", "Russian Academy of Sciences"),
                groups("{O Siberian Branch of the Russian Academy of Sciences}, {O Russian Academy of Sciences}"));
        assertEquals(
                List.of("Boston Symphony Orchestra", "Boston Pops Orchestra"),
                groups("{O Boston Symphony Orchestra}, {O Boston Pops Orchestra}"));
        assertEquals(
                List.of("Christian Democratic Party", "Democratic Party", "US Green Party + Green Party"),
                groups("{O Christian Democratic Party} {O Democratic Party} {O US Green Party} {O Green Party}"));
        assertEquals(List.of("Children's BBC", "BBC"), groups("{O Children's BBC}, the {O BBC}"));
    }

    @Test
    void theCountryBeforeMayBeWrittenInManyWaysOrLeftOut() {
        assertEquals(
                List.of("US Supreme Court + United States Supreme Court + Supreme Court"),
                groups("{O US Supreme Court}, {O United States Supreme Court}, {O Supreme Court}"));
        assertEquals(
                List.of("Ministry of Defence of Russia + Russian Defense Ministry"),
                groups("The {O Ministry of Defence of Russia}; the {O Russian Defense Ministry}"));
    }

    @Test
    void theCountryAtTheEndIsTheOneBefore() {
        assertEquals(
                List.of("Puerto Rico Supreme Court + Supreme Court of Puerto Rico"),
                groups("The {O Puerto Rico Supreme Court}, {O Supreme Court of Puerto Rico}"));
    }

    @Test
    void thePluralOfAPeopleIsItsArmyButSenatesAreSeveral() {
        assertEquals(List.of("Houthi + Houthis"), groups("{O Houthi} and {O Houthis}"));
        assertEquals(List.of("Senate", "Senates"), groups("{O Senate} and {O Senates}"));
    }

    @Test
    void theLeadingArticleAndTheLegalFormDoNotPart() {
        assertEquals(
                List.of("The New York Times + New York Times"), groups("{O The New York Times} {O New York Times}"));
        assertEquals(List.of("New York Times"), names("{O The New York Times} {O New York Times}"));
        assertEquals(
                List.of("FC Barcelona + Barcelona", "Chelsea + Chelsea FC"),
                groups("{O FC Barcelona} {O Barcelona} {O Chelsea} {O Chelsea FC}"));
        assertEquals(List.of("Apple Inc. + Apple"), groups("{O Apple Inc.} {O Apple}"));
    }

    /** Keys have no spaces: the tail of one name may be a name of more words. */
    @Test
    void namesOfAsManyWordsThatAreWrittenTogetherOrNot() {
        assertEquals(List.of("Radio Bluesky", "Blue Sky"), groups("{O Radio Bluesky}, the {O Blue Sky}"));
        assertEquals(List.of("Facebook Group", "Face Book"), groups("{O Facebook Group} and {O Face Book}"));
    }
}
