package io.nameplate.internal.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.UncloseableInputStream;

/** Reads a dictionary of Brown clusters and leaves the archive open. OpenNLP makes it by its name: see {@link Clusters}. */
public final class BrownClusters implements ArtifactSerializer<BrownCluster> {

    /** For OpenNLP. */
    public BrownClusters() {}

    @Override
    public BrownCluster create(InputStream in) throws IOException {
        return new BrownCluster(new UncloseableInputStream(in));
    }

    @Override
    public void serialize(BrownCluster artifact, OutputStream out) throws IOException {
        artifact.serialize(out);
    }
}
