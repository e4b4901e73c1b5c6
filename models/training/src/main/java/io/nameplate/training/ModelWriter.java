package io.nameplate.training;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes a model and its description; equal weights give equal bytes. */
final class ModelWriter {

    private static final long NO_TIME = 315_532_800_000L; // 1980, the first year that a zip archive knows

    private final Path folder;
    private final Settings settings;

    ModelWriter(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    void write(BaseModel model) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        model.serialize(raw);
        byte[] bytes = repacked(raw.toByteArray());
        String file = settings.text("name") + ".bin";
        Files.write(folder.resolve(file), bytes);
        Files.writeString(folder.resolve(settings.text("name") + ".properties"), description(file, bytes));
    }

    /** The archive with its entries and the lines of its word lists in order, without times. */
    private static byte[] repacked(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), ordered(entry.getName(), zip.readAllBytes()));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(NO_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] ordered(String name, byte[] content) {
        boolean manifest = name.equals("manifest.properties");
        if (!manifest && !name.endsWith(".wordcluster")) {
            return content;
        }
        List<String> lines = new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !manifest || !(line.startsWith("#") || line.startsWith("Timestamp")))
                .sorted()
                .toList();
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String description(String file, byte[] bytes) {
        StringBuilder out = new StringBuilder("# Written by the training tool with the model; see the model card.\n");
        for (String key : List.of("format", "name", "version", "core", "language", "license", "types", "description")) {
            out.append(key).append('=').append(settings.text(key)).append('\n');
        }
        int i = 1;
        for (Settings.Corpus corpus : settings.corpora()) {
            out.append("source.")
                    .append(i++)
                    .append('=')
                    .append(corpus.source())
                    .append('\n');
        }
        return out.append("file.")
                .append(file)
                .append('=')
                .append(Hashing.sha256().hashBytes(bytes))
                .append('\n')
                .toString();
    }
}
