package io.nameplate.internal.text;

import static io.nameplate.internal.text.Texts.assertTokens;

import org.junit.jupiter.api.Test;

class TokenizerNewsTest {

    @Test
    void datelineIsCutAtItsPunctuation() {
        assertTokens("KYIV , Ukraine ( AP ) — Talks", "KYIV, Ukraine (AP) — Talks");
        assertTokens("WASHINGTON ( Reuters ) - The", "WASHINGTON (Reuters) - The");
        assertTokens("LONDON , Jan 5 — A", "LONDON, Jan 5 — A");
    }

    @Test
    void photoCreditIsCutAtTheSlash() {
        assertTokens("REUTERS / Leonhard Foeger", "REUTERS/Leonhard Foeger");
        assertTokens("( AP Photo / Alex Brandon , File )", "(AP Photo/Alex Brandon, File)");
        assertTokens("AFP / Getty Images", "AFP/Getty Images");
    }

    @Test
    void bylineKeepsNamesWhole() {
        assertTokens("By SARAH EL DEEB and Jean-Paul O'Neill", "By SARAH EL DEEB and Jean-Paul O'Neill");
    }

    @Test
    void initialAndTitleTakeTheirPeriod() {
        assertTokens("J. K. Rowling", "J. K. Rowling");
        assertTokens("J.K. Rowling", "J.K. Rowling");
        assertTokens("Gen. Valerii Zaluzhnyi", "Gen. Valerii Zaluzhnyi");
        assertTokens("St. Petersburg", "St. Petersburg");
        assertTokens("Sen. Cory Booker said .", "Sen. Cory Booker said.");
    }

    @Test
    void acronymTakesItsPeriods() {
        assertTokens("the U.S. and the U.N. agree", "the U.S. and the U.N. agree");
        assertTokens("in the U.S.", "in the U.S.");
        assertTokens("at 10 a.m. or 5 p.m. today", "at 10 a.m. or 5 p.m. today");
        assertTokens("e.g. this , i.e. that", "e.g. this, i.e. that");
    }

    @Test
    void acronymTakesOnePeriodOfTwoAtTheEnd() {
        assertTokens("in Washington , D.C. .", "in Washington, D.C..");
    }

    @Test
    void titleAtTheEndOfALineIsAName() {
        assertTokens("prime minister Hun Sen .", "prime minister Hun Sen.");
    }

    @Test
    void letterAtTheEndOfALineIsNoInitial() {
        assertTokens("after World War I .", "after World War I.");
        assertTokens("rebels of the SPLM-N .", "rebels of the SPLM-N.");
    }

    @Test
    void companyAndGenerationTakeTheirPeriod() {
        assertTokens("Apple Inc. said , Robert Downey Jr. plays", "Apple Inc. said, Robert Downey Jr. plays");
        assertTokens("Toyota Motor Corp. and Foo Co. Ltd.", "Toyota Motor Corp. and Foo Co. Ltd.");
    }

    @Test
    void numberTakesThePeriodOfNo() {
        assertTokens("No. 10 Downing Street", "No. 10 Downing Street");
        assertTokens("He said No . Then", "He said No. Then");
    }

    @Test
    void ampersandHoldsCapitalsTogether() {
        assertTokens("AT&T and Johnson & Johnson", "AT&T and Johnson & Johnson");
        assertTokens("M&S ; Q&A ; fish & chips", "M&S; Q&A; fish&chips");
    }

    @Test
    void headlineInCapitalsKeepsItsWords() {
        assertTokens("TRUMP SAYS U.S. ' READY ' FOR DEAL", "TRUMP SAYS U.S. 'READY' FOR DEAL");
    }

    @Test
    void ellipsisIsOneToken() {
        assertTokens("well ... no … and .... so", "well... no… and .... so");
        assertTokens("What ?? No !!!", "What?? No!!!");
        assertTokens("Kyiv -- Lviv --- end", "Kyiv -- Lviv --- end");
    }
}
