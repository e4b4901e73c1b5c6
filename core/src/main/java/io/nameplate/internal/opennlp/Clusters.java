package io.nameplate.internal.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Lets OpenNLP read the models that hold dictionaries of word clusters.
 *
 * <p>OpenNLP 2.5.11 can't by itself: both dictionaries close the stream that they are read from, which is the whole
 * archive, and the model ends in "Stream closed". Its manifest names the class that reads an entry, so such a model is
 * handed over with readers of ours that leave the archive open.
 */
final class Clusters {

    private static final String READER = "serializer-class-";
    private static final String THEIRS = "opennlp.tools.util.featuregen.";
    private static final Map<String, Class<?>> OURS = Map.of(
            THEIRS + "WordClusterDictionary$WordClusterDictionarySerializer", WordClusters.class,
            THEIRS + "BrownCluster$BrownClusterSerializer", BrownClusters.class);

    private Clusters() {}

    /** The archive, with other readers in its manifest if it needs them. */
    static byte[] readable(byte[] archive, Properties manifest) throws IOException {
        Properties changed = new Properties();
        manifest.forEach((key, value) -> changed.put(key, reader((String) key, (String) value)));
        if (changed.equals(manifest)) {
            return archive;
        }
        ExtensionLoader.registerAllowedPackage(Clusters.class.getPackageName());
        return withManifest(archive, changed);
    }

    private static String reader(String key, String value) {
        Class<?> ours = OURS.get(value);
        return key.startsWith(READER) && ours != null ? ours.getName() : value;
    }

    private static byte[] withManifest(byte[] archive, Properties manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(Archive.MANIFEST)) {
                    manifest.store(zip, null);
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }
}
