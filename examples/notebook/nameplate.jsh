// Who is named in a folder of articles: jshell --class-path ../cli/target/nameplate.jar nameplate.jsh
import io.nameplate.*
import io.nameplate.eval.*
import io.nameplate.format.*
import java.io.*
import java.nio.file.*
import java.util.*
import java.util.stream.*

// Each file is an article; its name begins with the date.
List<Document> articles = new ArrayList<>()
try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("articles"), "*.txt")) {
    for (Path file : files) {
        articles.add(Document.of(file.getFileName().toString().replace(".txt", ""), Files.readString(file)));
    }
}
articles.sort(Comparator.comparing(article -> article.id().orElseThrow()))

EntityExtractor extractor = EntityExtractor.english()
List<Extraction> news = extractor.extractAll(articles).toList()

// The text with its mentions, and the ranking over all articles.
try (Writer page = Files.newBufferedWriter(Path.of("articles.html")); ExtractionWriter out = Html.page().title("Articles").open(page)) {
    for (Extraction article : news) {
        out.write(article);
    }
}
Files.writeString(Path.of("ranking.html"), Html.page().title("Ranking").format(Ranking.of(news)))

// How often the best named person is named, month by month.
String who = Ranking.of(news).only(EntityType.PERSON).rows().get(0).name()
Map<String, Integer> byMonth = new TreeMap<>()
for (Extraction article : news) {
    int mentions = article.entities().stream().filter(e -> e.name().equals(who)).mapToInt(e -> e.mentions().size()).sum();
    byMonth.merge(article.document().id().orElseThrow().substring(0, 7), mentions, Integer::sum);
}
Files.writeString(Path.of("by-month.svg"), BarChart.of(who + ", mentions by month", byMonth).svg())

// Every mention as a row of a spreadsheet.
try (Writer table = Files.newBufferedWriter(Path.of("mentions.csv")); ExtractionWriter out = Csv.forSpreadsheets().open(table)) {
    for (Extraction article : news) {
        out.write(article);
    }
}

// Both models on texts of one's own that were annotated by hand.
List<GoldDocument> gold = GoldCorpus.read(Path.of("gold.jsonl"))
EvaluationReport report = new EvaluationReport()
for (ModelInfo model : NerModel.available()) {
    try (EntityExtractor each = EntityExtractor.builder().model(NerModel.named(model.name())).build()) {
        report.add(model.name(), Evaluation.of(each, gold));
    }
}
System.out.println(report.markdown())
System.out.println("articles.html, ranking.html, by-month.svg and mentions.csv are written; " + who + " is named most.")
/exit
