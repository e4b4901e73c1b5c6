package io.nameplate.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.Extraction;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {

    @Provide
    Arbitrary<List<Extraction>> news() {
        return Extractions.any().list().ofMaxSize(4);
    }

    @Property(tries = 100)
    void everyMentionIsCountedOnce(@ForAll("news") List<Extraction> news) {
        int mentions = news.stream().mapToInt(e -> e.mentions().size()).sum();
        Ranking ranking = Ranking.of(news);
        assertEquals(
                mentions,
                ranking.rows().stream().mapToInt(RankedEntity::mentions).sum());
    }

    @Property(tries = 100)
    void pageAndPictureAreWellFormedWhateverTheNames(@ForAll("news") List<Extraction> news) {
        Ranking ranking = Ranking.of(news);
        var page = HtmlProperties.parse(Html.page().format(ranking));
        assertEquals(
                ranking.rows().size() + 1, HtmlProperties.elements(page, "tr").size());
        var picture = HtmlProperties.parse(BarChart.of("most named", ranking).svg());
        assertEquals(
                ranking.rows().size(), HtmlProperties.elements(picture, "g").size());
    }
}
