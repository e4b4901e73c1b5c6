package io.nameplate.training;

import java.util.List;
import java.util.function.ToLongFunction;

/** CoreNLP's CRF for three classes alone. */
public final class CoreNlpOneCrf implements NerPeer {

    private static final List<String> MODELS = List.of("english.all.3class.distsim.crf.ser.gz");

    /** Loads nothing yet. */
    public CoreNlpOneCrf() {}

    @Override
    public String name() {
        return "CoreNLP 4.5.10, 3-class CRF";
    }

    @Override
    public String setUp() {
        return CoreNlpCrfs.SET_UP + String.join(", ", MODELS);
    }

    @Override
    public List<String> artifacts() {
        return List.of("stanford-corenlp");
    }

    @Override
    public ToLongFunction<String> load() {
        return CoreNlpCrfs.load(MODELS);
    }
}
