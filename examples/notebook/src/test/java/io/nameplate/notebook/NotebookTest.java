package io.nameplate.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the notebook from top to bottom, in Jupyter with a test kernel. */
class NotebookTest {

    private static final Path NOTEBOOK = Path.of("nameplate.ipynb");

    @TempDir
    private static Path folder;

    private static JsonObject executed;

    @BeforeAll
    static void execute() throws Exception {
        assumeTrue(
                Commands.isThere("jupyter-nbconvert") || "required".equals(System.getenv("NAMEPLATE_TOOLS")),
                "the notebook is not run: there is no jupyter-nbconvert (Debian: apt-get install jupyter-nbconvert"
                        + " python3-nbclient)");
        Workplace.copyTo(folder);
        Workplace.installKernel(folder);
        Commands.Result result = Commands.run(
                folder,
                Map.of("JUPYTER_PATH", folder.toString(), "JJAVA_CLASSPATH", Workplace.libraries()),
                List.of(
                        "jupyter-nbconvert",
                        "--to",
                        "notebook",
                        "--execute",
                        "--ExecutePreprocessor.kernel_name=java",
                        "--ExecutePreprocessor.record_timing=False",
                        "--output",
                        "executed.ipynb",
                        NOTEBOOK.toString()));
        assertEquals(0, result.status(), result.output());
        executed = JsonParser.parseString(Files.readString(folder.resolve("executed.ipynb")))
                .getAsJsonObject();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "executed.ipynb"), Files.readString(folder.resolve("executed.ipynb")));
    }

    @Test
    void everyCellRunsAndShowsWhatItShowsInTheRepository() throws IOException {
        JsonObject committed =
                JsonParser.parseString(Files.readString(NOTEBOOK)).getAsJsonObject();
        assertEquals(kinds(committed), kinds(executed));
    }

    /** For each cell the kinds of its outputs; figures may differ in their last digits from processor to processor. */
    private static List<String> kinds(JsonObject notebook) {
        List<String> kinds = new ArrayList<>();
        for (JsonElement cell : notebook.getAsJsonArray("cells")) {
            JsonArray outputs = cell.getAsJsonObject().getAsJsonArray("outputs");
            if (outputs != null) {
                outputs.forEach(output -> kinds.add(kind(output.getAsJsonObject())));
                kinds.add("|");
            }
        }
        return kinds;
    }

    private static String kind(JsonObject output) {
        String type = output.get("output_type").getAsString();
        return output.has("data")
                ? type + new TreeSet<>(output.getAsJsonObject("data").keySet())
                : type;
    }

    @Test
    void anExtractionIsHighlightedWithChartAndTable() {
        String html = outputs("text/html").get(0);
        assertTrue(html.contains("<mark class=\"np-mention np-person\""), html);
        assertTrue(html.contains("<svg") && html.contains("<table>"), html);
    }

    @Test
    void aListOfExtractionsIsTheRankingOverAll() {
        assertTrue(outputs("text/html").get(1).contains("entities in 10 documents"));
    }

    @Test
    void chartsArePictures() {
        assertTrue(outputs("image/svg+xml").size() >= 2);
    }

    @Test
    void theNotebookLeavesATableOfItsMentions() throws IOException {
        assertTrue(Files.readString(folder.resolve("mentions.csv")).startsWith("document,type,text,"));
    }

    private static List<String> outputs(String kind) {
        List<String> found = new ArrayList<>();
        for (JsonElement cell : executed.getAsJsonArray("cells")) {
            JsonArray outputs = cell.getAsJsonObject().getAsJsonArray("outputs");
            if (outputs != null) {
                for (JsonElement output : outputs) {
                    JsonObject data = output.getAsJsonObject().getAsJsonObject("data");
                    if (data != null && data.has(kind)) {
                        found.add(joined(data.get(kind)));
                    }
                }
            }
        }
        return found;
    }

    private static String joined(JsonElement text) {
        StringBuilder joined = new StringBuilder();
        if (text.isJsonArray()) {
            text.getAsJsonArray().forEach(line -> joined.append(line.getAsString()));
        } else {
            joined.append(text.getAsString());
        }
        return joined.toString();
    }
}
