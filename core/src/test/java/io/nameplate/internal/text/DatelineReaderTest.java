package io.nameplate.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

    private static final String STORY = " Envoys of three countries met for a second day of talks.";

    private static String read(String text) {
        return DatelineReader.read(text)
                .map(parts -> parts.place()
                                .map(s -> text.substring(s.start(), s.end()))
                                .orElse("") + "; "
                        + parts.furtherPlace()
                                .map(s -> text.substring(s.start(), s.end()))
                                .orElse("")
                        + "; "
                        + parts.agency()
                                .map(s -> text.substring(s.start(), s.end()))
                                .orElse(""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "KYIV, Ukraine (AP) —                                 ~ KYIV; Ukraine; AP",
                "LONDON, Jan 25 (Reuters) -                           ~ LONDON; ; Reuters",
                "Abu Dhabi | 25 January                               ~ Abu Dhabi; ; ",
                "WASHINGTON —                                         ~ WASHINGTON; ; ",
                "PARIS/BERLIN (dpa) –                                 ~ PARIS; BERLIN; dpa",
                "WASHINGTON (AP)—                                     ~ WASHINGTON; ; AP",
                "DOHA, Qatar —                                        ~ DOHA; Qatar; ",
                "DEIR AL-BALAH, Gaza Strip (AP) —                     ~ DEIR AL-BALAH; Gaza Strip; AP",
                "ABOARD AIR FORCE ONE (AP) —                          ~ ABOARD AIR FORCE ONE; ; AP",
                "WEST PALM BEACH, Fla. (AP) —                         ~ WEST PALM BEACH; Fla.; AP",
                "O’FALLON, Mo. (AP) —                                 ~ O’FALLON; Mo.; AP",
                "SÃO PAULO —                                          ~ SÃO PAULO; ; ",
                "RIO DE JANEIRO —                                     ~ RIO DE JANEIRO; ; ",
                "Kharkiv (Ukraine) (AFP) –                            ~ Kharkiv; Ukraine; AFP",
                "Berlin (dpa) -                                       ~ Berlin; ; dpa",
                "BEIJING, Jan. 25 (Xinhua) --                         ~ BEIJING; ; Xinhua",
                "MOSCOW, January 25. /TASS/.                          ~ MOSCOW; ; TASS",
                "JERUSALEM/GAZA, Jan 25 (Reuters) -                   ~ JERUSALEM; GAZA; Reuters",
                "NEW YORK, Jan. 25, 2026 /PRNewswire/ --              ~ NEW YORK; ; PRNewswire",
                "DULUTH, Ga.--(BUSINESS WIRE)--                       ~ DULUTH; Ga.; BUSINESS WIRE",
                "BRUSSELS, Belgium, Jan. 25, 2026 (GLOBE NEWSWIRE) -- ~ BRUSSELS; Belgium; GLOBE NEWSWIRE",
                "LONDON, Sept 8 (IFR) -                               ~ LONDON; ; IFR",
                "NEW YORK (TheStreet) --                              ~ NEW YORK; ; TheStreet",
                "WASHINGTON ( CNN ) --                                ~ WASHINGTON; ; CNN",
                "BAGHDAD -                                            ~ BAGHDAD; ; ",
                "Geneva, 25 January 2026 –                            ~ Geneva; ; ",
                "Kyiv, Ukraine –                                      ~ Kyiv; Ukraine; ",
                "Washington, D.C. —                                   ~ Washington; D.C.; ",
                "NEW DELHI, Sunday, Jan. 25 (PTI/ANI) --              ~ NEW DELHI; ; PTI/ANI",
                "TOKYO 25 Jan (Kyodo) -                               ~ TOKYO; ; Kyodo",
                "Abu Dhabi, UAE | January 25, 2026                    ~ Abu Dhabi; UAE; ",
                "Nairobi | 25.01.2026 | 14:05                         ~ Nairobi; ; ",
                "Related Content DUBLIN --(BUSINESS WIRE)--           ~ DUBLIN; ; BUSINESS WIRE",
                "Staff Writer NEW YORK (AP) —                         ~ NEW YORK; ; AP",
                "(Reuters) -                                          ~ ; ; Reuters",
                "(CNN) —                                              ~ ; ; CNN",
            })
    void theUsualFormsAreRead(String dateline, String parts) {
        assertEquals(parts.strip(), read(dateline + STORY).strip());
        assertEquals(
                parts.strip(),
                read("Talks Go On\n\nBy Ann Lee\n\n  " + dateline + STORY).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING — Envoys of three countries met for a second day of talks.",
                "BIG MISTAKE - The food was the worst that I have ever had in my life.",
                "OPINION | January 5, 2026",
                "By John Smith | January 5, 2020",
                "World | 25 Jan",
                "UPDATE, Jan 25 — Envoys of three countries met for a second day of talks.",
                "Smith, John - Born in 1950 in a small town, he became a well-known writer.",
                "Joe Biden (D) — He was the forty-sixth president of the United States of America.",
                "Bob Casey (PA) - He was a senator for three terms and lost the next election.",
                "LONDON - PARIS",
                "BARCELONA – Real Madrid 2:1",
                "LONDON — the largest city of the country — has a new mayor since the last vote.",
                "London is calling — Envoys of three countries met for a second day of talks.",
                "Christopher Penley (1990 — 2006) was a schoolboy who was shot by a policeman.",
                "Germany – Brazil: Seven goals in one evening, and nobody could believe a word of it.",
                "The AP (AP) reports that envoys of three countries met.",
                "Hamilton Field, California, 27 March 1943 -- 6 May 1943; Debden, England, 4 June 1943",
                "FYI - See rows 49 - 53; columns E - J for our group, and tell me what you think.",
                "Conservative Party - 365 seats",
                "(AP Photo/Ann Lee) Envoys of three countries met for a second day of talks.",
                "CJTF-OIR — Envoys of three countries met for a second day of talks.",
                "",
                " \n\n",
                "KYIV",
                "KYIV, ",
                "KYIV (",
                "(",
                "|",
                "— KYIV —",
                "\uD83D — KYIV (AP) —"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertEquals("none", read(text));
    }

    @Test
    void aParagraphOfTheStoryEndsTheSearch() {
        String paragraph = "The talks went on. ".repeat(20);
        assertEquals("none", read(paragraph + "\n\nKYIV, Ukraine (AP) —" + STORY));
        assertEquals("none", read("A line.\n".repeat(8) + "KYIV, Ukraine (AP) —" + STORY));
    }

    @Test
    void theSpanGoesFromThePlaceToTheDash() {
        String text = "Talks\n KYIV, Ukraine (AP) — Envoys met.";
        Optional<DatelineParts> parts = DatelineReader.read(text);
        assertEquals(
                "KYIV, Ukraine (AP) —",
                parts.map(p -> text.substring(p.whole().start(), p.whole().end()))
                        .orElseThrow());
    }
}
