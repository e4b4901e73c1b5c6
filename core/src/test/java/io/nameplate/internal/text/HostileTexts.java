package io.nameplate.internal.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts that break readers: the small ones have golden files, the giant ones are made at any size. */
public final class HostileTexts {

    private static final String ARTICLE = """
            OSLO, Norway (AP) — Kari O'Nordmann, the U.N. envoy, met Gen. Jean-Luc d'Aubigny in Port-au-Prince on Jan. 5.
            "We can't wait," she said. "The al-Hamra group's 1,000.50 tonnes won't do."

            The Nairobi-based East-West Bank Inc. gave $5m (€4.6m). It left the U.S. The rest is in St. Vincent.""";

    private static final List<String> REPEATED = List.of(
            "x",
            "X",
            "7",
            "?",
            ".",
            "'",
            "\"",
            "”",
            "(",
            "-",
            "@",
            "#",
            ":",
            "/",
            "\u0301",
            "\u200D",
            "\u200F",
            "\u00A0",
            "\n",
            "\uD83D",
            "\uDE00",
            "a.",
            "A.",
            "a.a",
            "a-",
            "A-b-",
            "a'",
            "'s",
            "a@",
            "a@b.c",
            "a@b.-",
            "@a",
            "://",
            "a://",
            "http://<",
            "www.",
            "www.a<",
            "a\u200D",
            "a\u00AD\u200D\u200D",
            "A. ",
            "A b. ",
            "x.\" ",
            ".'\"",
            "? ",
            "U.S. ",
            "1. ",
            "👨\u200D",
            "🇺🇦",
            "👍🏿",
            "e\u0301",
            "E\u0301.",
            "北京大学",
            "กรุงเทพ",
            "1,",
            "1:2/",
            "&A",
            "..a",
            "a..@",
            "(a)",
            "v. ",
            "-- ",
            "\r\n",
            "\u0000a");

    private HostileTexts() {}

    /** By name; each as small as shows its point. */
    public static Map<String, String> small() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("spaces", "\u00A0\u3000\u00A0\u00A0");
        texts.put("lone-high-surrogate", "Kyiv \uD83D Lviv\uD83D.");
        texts.put("lone-low-surrogate", "\uDE00Kyiv said. \uDE00 Lviv");
        texts.put(
                "joiners",
                "Volodymyr Zelen\u200Dskyy met Mah\u200Cmoud\u200C Abbas\u200D's aide. \u200DKyiv\u200C-\u200Dbased");
        texts.put(
                "direction-marks",
                "\u200FThe \u200EKyiv\u200F \u202Amayor\u202C, \u2066Klitschko\u2069\u200F's. \u200FShe left.\u200F");
        texts.put("controls", "Ky\u0000iv \u0001\u0002said\u001B[31m red\u007F. The\u0008 \u009Fend\u0000");
        texts.put(
                "markup",
                "<p class=\"a\">Kyiv&nbsp;said &amp; &#8220;no&#8221;.</p><script>if(a<b&&c){x='</p>';}</script>\n<!-- AP -->");
        texts.put("capitals", ARTICLE.toUpperCase(Locale.ROOT));
        texts.put("lower-case", ARTICLE.toLowerCase(Locale.ROOT));
        texts.put(
                "pictographs",
                "🇺🇦Zelenskyy 👨\u200D👩\u200D👧\u200D👦 Obama 👍🏿Merkel 🇺🇦🇺🇸🇪 👩🏽\u200D🚀Anna. ❤\uFE0FParis‼\uFE0F 1\uFE0F\u20E3 Rome");
        texts.put(
                "soft-hyphens",
                "Presi\u00ADdent Volo\u00ADdymyr Zelens\u00ADkyy\u00AD. The Nairobi\u00AD-based \u00ADbank's");
        texts.put("composed", "José Ángel Núñez met É. Zola and N'É in Côte d'Or. Śląsk-based");
        texts.put("decomposed", Normalizer.normalize(texts.get("composed"), Normalizer.Form.NFD));
        texts.put(
                "line-breaks",
                "A one\rB two\r\nC three\u000BD four\fE five\u0085F six\u2028G seven\u2029H eight\n\r\n\rI nine");
        texts.put("byte-order-marks", "\uFEFFKyiv said.\uFEFF The\uFEFFU.S. left\uFEFF");
        texts.put(
                "noncharacters",
                "Kyiv\uFFFE \uFFFFLviv \uE000Odesa\uF8FF. \uFDD0The \uDBFF\uDFFF\uDBFF\uDFFE\uDB80\uDC00x \uFFFD");
        texts.put(
                "case-lengths",
                "İstanbul ISPARTA ı DİYARBAKIR'ın Straße ﬁnance Оbаmа (Cyrillic) Αthens (Greek). ŉ ǅ ẞ");
        texts.put(
                "markers", "[CLS] Kyiv [SEP] [UNK] ##ing <s></s> [MASK]. (a|b)*+?^$ \\d{3,} .* [^x] \\Q \\E $1 %s {0}");
        texts.put("news", ARTICLE);
        return texts;
    }

    /** By name; a scale of one gives about 100,000 units each. */
    public static Map<String, String> giant(int scale) {
        Map<String, String> texts = new LinkedHashMap<>();
        int units = 100_000 * scale;
        for (String part : REPEATED) {
            texts.put(part, part.repeat(units / part.length()));
        }
        texts.put("path", "https://example.org/" + "a-b.c/".repeat(units / 6));
        texts.put("mail", "a.b+c".repeat(units / 10) + "@" + "d.e-f".repeat(units / 10));
        texts.put("marks", "e" + "\u0301".repeat(units));
        texts.put("spaced marks", " \u200F".repeat(units / 2) + "x");
        texts.put("news", ARTICLE.repeat(units / ARTICLE.length()));
        return texts;
    }
}
