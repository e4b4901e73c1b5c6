package io.nameplate.internal.merge;

import static io.nameplate.internal.merge.Labelled.remembered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void aNameThatTheModelIsSureOfIsFoundWhereItMissedIt() {
        assertEquals(List.of("ORGANIZATION Globex"), remembered("{O95 Globex} grew. Shares of Globex fell."));
        assertEquals(List.of(), remembered("{O79 Globex} grew. Shares of Globex fell."));
    }

    @Test
    void surnameAndGivenNameOfAFullNameAreFoundAlone() {
        assertEquals(
                List.of("PERSON Quill", "PERSON Ada"),
                remembered("{P95 Ada Quill Jr.} spoke. He asked why Quill left, and Ada wept."));
        assertEquals(List.of(), remembered("{O95 Ada Quill} grew. He asked why Quill left."));
    }

    @Test
    void aShortFormInBracketsIsFound() {
        assertEquals(
                List.of("ORGANIZATION NPB", "ORGANIZATION NPB"),
                remembered("The {O95 National Paper Board} (NPB) met. Later the NPB left."));
        assertEquals(List.of(), remembered("The {O95 National Paper Board} (NPX) met. Later the NPX left."));
    }

    @Test
    void aDoubtfulLabelIsChangedAndASureOneIsNot() {
        assertEquals(List.of("PERSON Quill"), remembered("{P95 Ada Quill} spoke. She left {L50 Quill} there."));
        assertEquals(List.of(), remembered("{P95 Ada Quill} spoke. She left {L65 Quill} there."));
    }

    @Test
    void aNameTakesThePlaceOfDoubtfulParts() {
        assertEquals(
                List.of("ORGANIZATION Bank of Ersatz"),
                remembered("The {O95 Bank of Ersatz} lent. The Bank of {L50 Ersatz} paid."));
        assertEquals(List.of(), remembered("The {O95 Bank of Ersatz} lent. The Bank of {L65 Ersatz} paid."));
    }

    @Test
    void whatTheDocumentContradictsIsNotRemembered() {
        assertEquals(List.of(), remembered("{O95 Globex} grew. {L65 Globex} lies here. Shares of Globex fell."));
        assertEquals(List.of(), remembered("{O95 Globex} grew. {M65 Globex} rose. Shares of Globex fell."));
        assertEquals(List.of(), remembered("{P95 Ada Quill} spoke in {L70 Quill}. He came to Quill late."));
    }

    @Test
    void whatIsMissedMoreOftenThanFoundIsSomethingElse() {
        assertEquals(List.of(), remembered("{O95 Union} spoke. The Union won, as the Union often did."));
    }

    @Test
    void aPartOfALongerNameIsLeftAlone() {
        assertEquals(List.of(), remembered("{O95 Globex} grew. The Globex Show began, and a Globex 707 landed."));
        assertEquals(List.of(), remembered("{O95 Globex} grew. The {M50 Globex} and the {M50 Globex Cup} began."));
    }

    @Test
    void wordsInSmallLettersAreNeverFound() {
        assertEquals(List.of(), remembered("{P95 Ada May} spoke. It may rain."));
        assertEquals(List.of(), remembered("{O95 globex} grew. Shares of globex fell."));
    }

    @Test
    void confidenceIsWhatItsGroundIsWorth() {
        Labelled labelled = Labelled.read("{P95 Ada Quill} spoke. He asked why Quill left.");
        assertEquals(Ground.SURNAME.worth(), labelled.recalled().get(1).confidence());
    }

    @Test
    void withoutASureMentionNothingIsDone() {
        Labelled labelled = Labelled.read("{P75 Ada Quill} spoke. He asked why Quill left {L10 Quill}.");
        assertSame(labelled.found(), labelled.recalled());
    }

    @Test
    void aMentionWithinATokenTeachesNothing() {
        Labelled labelled = Labelled.read("{O95 Glo}bex grew. Shares of Globex and Glo fell.");
        assertTrue(labelled.recalled().equals(labelled.found()));
    }
}
