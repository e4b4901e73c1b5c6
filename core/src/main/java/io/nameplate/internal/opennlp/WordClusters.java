package io.nameplate.internal.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.featuregen.WordClusterDictionary;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.UncloseableInputStream;

/** Reads a dictionary of word clusters and leaves the archive open. OpenNLP makes it by its name: see {@link Clusters}. */
public final class WordClusters implements ArtifactSerializer<WordClusterDictionary> {

    /** For OpenNLP. */
    public WordClusters() {}

    @Override
    public WordClusterDictionary create(InputStream in) throws IOException {
        return new WordClusterDictionary(new UncloseableInputStream(in));
    }

    @Override
    public void serialize(WordClusterDictionary artifact, OutputStream out) throws IOException {
        artifact.serialize(out);
    }
}
