package io.nameplate.internal.group;

import static io.nameplate.internal.group.Marked.groups;
import static io.nameplate.internal.group.Marked.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void countriesAreOneByAllTheirNames() {
        assertEquals(
                List.of(
                        "U.S. + United States + US + America",
                        "UAE + United Arab Emirates",
                        "UK + Britain + United Kingdom"),
                groups("{L U.S.} {L United States} {L UAE} {L US} {L UK} {L Britain} {L United Kingdom} {L America}"
                        + " {L United Arab Emirates}"));
        assertEquals(List.of("United States"), names("{L U.S.} the {L United States} {L US}"));
        assertEquals(List.of("Syrian Arab Republic + Syria"), groups("{L Syrian Arab Republic} {L Syria}"));
    }

    @Test
    void placesThatShareAWordStayApart() {
        assertEquals(
                List.of("South Korea", "Korea", "North Korea", "New Mexico", "Mexico", "Mexico City"),
                groups("{L South Korea} {L Korea} {L North Korea} {L New Mexico} {L Mexico} {L Mexico City}"));
        assertEquals(List.of("South African", "African"), groups("the {L South African} and the {L African}"));
        assertEquals(List.of("Kharkiv Province", "Kharkiv"), groups("{L Kharkiv Province} {L Kharkiv}"));
    }

    @Test
    void aPartOfThePlacesNameIsThePlaceOnceItWasNamedInFull() {
        assertEquals(List.of("English Channel + Channel"), groups("The {L English Channel}. Across the {L Channel}."));
        assertEquals(List.of("New York City + NYC + New York"), groups("{L New York City}, {L NYC}, {L New York}"));
    }

    @Test
    void casingDoesNotPart() {
        assertEquals(List.of("KYIV + Kyiv"), groups("{L KYIV}, Ukraine. In {L Kyiv}"));
        assertEquals(List.of("Kyiv"), names("{L KYIV}, Ukraine. In {L Kyiv}"));
        assertEquals(List.of("St. Petersburg + Saint Petersburg"), groups("{L St. Petersburg} {L Saint Petersburg}"));
    }

    @Test
    void typesStayApart() {
        assertEquals(List.of("Washington", "Washington"), groups("{L Washington} {P Washington}"));
    }

    @Test
    void ownTypesAreGroupedByTheirWordsAlone() {
        assertEquals(
                List.of("HMS Victory + HMS VICTORY + the HMS Victory's", "Victory"),
                groups("{SHIP HMS Victory} {SHIP HMS VICTORY} {SHIP the HMS Victory's} {SHIP Victory}"));
    }

    @Test
    void aliasesAreTheOtherSpellings() {
        Group group = Marked.read("{L KYIV} {L Kyiv} {L KYIV}").groups().get(0);
        assertEquals(List.of("KYIV"), group.aliases());
        assertEquals(List.of(0, 1, 2), group.members());
    }
}
