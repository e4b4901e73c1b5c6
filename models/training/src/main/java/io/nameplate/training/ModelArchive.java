package io.nameplate.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Version;
import opennlp.tools.util.model.GenericModelSerializer;

/** Makes the file of an OpenNLP name finder model; equal parts give equal bytes. */
final class ModelArchive {

    /** The archive's entry of the weights. */
    static final String WEIGHTS = "nameFinder.model";

    /** The archive's entry of the description of features. */
    static final String FEATURES = "generator.featuregen";

    /** What is trained and never shown. */
    static final String AUXILIARY = "misc";

    private static final long NO_TIME = 315_532_800_000L; // 1980, the first year that a zip archive knows

    private final SortedMap<String, byte[]> entries = new TreeMap<>();
    private final SortedMap<String, String> manifest = new TreeMap<>();

    ModelArchive(Settings settings) {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Component-Name", "NameFinderME");
        manifest.put("OpenNLP-Version", Version.currentVersion().toString());
        manifest.put("Language", settings.text("language"));
        manifest.put("BeamSize", settings.text("beam"));
        manifest.put("sequenceCodecImplName", BioCodec.class.getName());
        manifest.put("Nameplate-Format", settings.text("format"));
        manifest.put("Nameplate-Name", settings.text("name"));
        manifest.put("Nameplate-Version", settings.text("version"));
        manifest.put("Nameplate-Core", settings.text("core"));
        manifest.put("Nameplate-Auxiliary", AUXILIARY);
    }

    ModelArchive with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    ModelArchive with(String entry, AbstractModel weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GenericModelSerializer().serialize(weights, out);
        return with(entry, out.toByteArray());
    }

    byte[] bytes() throws IOException {
        StringBuilder lines = new StringBuilder();
        manifest.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        entries.put("manifest.properties", lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        return zipped();
    }

    private byte[] zipped() throws IOException {
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
}
