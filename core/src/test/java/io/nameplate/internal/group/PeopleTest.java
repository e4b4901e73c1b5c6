package io.nameplate.internal.group;

import static io.nameplate.internal.group.Marked.groups;
import static io.nameplate.internal.group.Marked.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void aSurnameMeansThePersonBeforeAndAfterTheFullName() {
        assertEquals(
                List.of("Zelenskyy + Volodymyr Zelenskyy + Zelenskyy", "Jared Kushner + Kushner"),
                groups(
                        "{P Zelenskyy} speaks\n{P Volodymyr Zelenskyy} met {P Jared Kushner}. {P Zelenskyy} thanked {P Kushner}."));
    }

    @Test
    void aGivenNameMeansThePerson() {
        assertEquals(List.of("Greta Thunberg + Greta"), groups("{P Greta Thunberg} left. {P Greta} is 16."));
    }

    @Test
    void particlesBelongToSurnamesOrNot() {
        assertEquals(
                List.of("Bill de Blasio + De Blasio + de Blasio", "Bashar al-Assad + al-Assad + Assad"),
                groups(
                        "{P Bill de Blasio} spoke. {P De Blasio}, {P de Blasio}. {P Bashar al-Assad}: {P al-Assad}, {P Assad}."));
    }

    @Test
    void twoPeopleOfOneSurnameStayApart() {
        assertEquals(
                List.of("Robert Mugabe + Robert Mugabe + Mugabe", "Grace Mugabe"),
                groups("{P Robert Mugabe} died. {P Grace Mugabe}, wife of {P Robert Mugabe}, ... {P Mugabe} was 95."));
        assertEquals(
                List.of("George H. W. Bush", "George W. Bush"), groups("{P George H. W. Bush} and {P George W. Bush}"));
        assertEquals(List.of("Donald Trump", "Donald Trump Jr."), groups("{P Donald Trump} and {P Donald Trump Jr.}"));
    }

    @Test
    void ofTwoNamedEquallyOftenTheLastOneIsMeant() {
        assertEquals(
                List.of("Jill Biden", "Joe Biden + Biden"),
                groups("{P Jill Biden} and {P Joe Biden} came. {P Biden} spoke."));
    }

    @Test
    void anHonorificTellsWhoIsMeant() {
        assertEquals(
                List.of("Bill Clinton + Clinton", "Hillary Clinton + Clinton"),
                groups("{P Bill Clinton} and {P Hillary Clinton} came. Mrs. {P Clinton} spoke, then Mr. {P Clinton}."));
    }

    @Test
    void mrsClintonIsNotBill() {
        assertEquals(List.of("Bill Clinton", "Clinton"), groups("{P Bill Clinton} came. Mrs. {P Clinton} did not."));
        assertEquals(List.of("John Major", "Major"), groups("{P John Major} came. Ms. {P Major} did not."));
        assertEquals(List.of("Olena Zelenska + Zelenska"), groups("{P Olena Zelenska} came. Mrs. {P Zelenska} spoke."));
    }

    @Test
    void aPronounTellsWhereTheGivenNameDoesNot() {
        assertEquals(
                List.of("Fumio Kishida", "Kishida"),
                groups("{P Fumio Kishida} brought his wife. Mrs. {P Kishida} wore blue."));
    }

    @Test
    void middleNamesAndInitialsMayBeMissing() {
        assertEquals(
                List.of("Robert Mugabe + Robert Gabriel Mugabe + R. G. Mugabe + Robert G. Mugabe"),
                groups("{P Robert Mugabe} {P Robert Gabriel Mugabe} {P R. G. Mugabe} {P Robert G. Mugabe}"));
        assertEquals(
                List.of("J. D. Vance + JD Vance + J.D. Vance"), groups("{P J. D. Vance} {P JD Vance} {P J.D. Vance}"));
    }

    @Test
    void casingAccentsHyphensAndPossessivesDoNotPart() {
        assertEquals(List.of("Erdoğan + Erdogan + ERDOGAN"), groups("{P Erdoğan} {P Erdogan} {P ERDOGAN}"));
        assertEquals(
                List.of("Abdel-Fattah al-Burhan + Abdel Fattah al-Burhan + Al-Burhan's"),
                groups("{P Abdel-Fattah al-Burhan} {P Abdel Fattah al-Burhan} {P Al-Burhan's}"));
        assertEquals(List.of("O’Donnell + O'Donnell"), groups("{P O’Donnell} {P O'Donnell}"));
    }

    @Test
    void spellingsFromOtherAlphabetsAreOne() {
        assertEquals(
                List.of("Volodymyr Zelensky + Volodymyr Zelenskyy + Zelenskyy"),
                groups("{P Volodymyr Zelensky} {P Volodymyr Zelenskyy} {P Zelenskyy}"));
    }

    @Test
    void titlesWithinASpanAreNoPartOfTheName() {
        assertEquals(
                List.of("Donald Trump + President Trump + Mr. Trump"),
                groups("{P Donald Trump} {P President Trump} {P Mr. Trump}"));
    }

    @Test
    void theNameIsTheFullestInOrdinaryCasing() {
        assertEquals(
                List.of("Volodymyr Zelenskyy"),
                names("{P VOLODYMYR ZELENSKYY}\n{P Zelenskyy} {P Volodymyr Zelenskyy}"));
        assertEquals(List.of("Steve Witkoff"), names("{P Steve\u00a0 Witkoff} {P Witkoff}"));
    }
}
