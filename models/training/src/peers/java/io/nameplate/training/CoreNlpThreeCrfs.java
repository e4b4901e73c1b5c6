package io.nameplate.training;

import java.util.List;
import java.util.function.ToLongFunction;

/** CoreNLP's three CRFs, which its pipeline combines by default. */
public final class CoreNlpThreeCrfs implements NerPeer {

    private static final List<String> MODELS = List.of(
            "english.all.3class.distsim.crf.ser.gz",
            "english.muc.7class.distsim.crf.ser.gz",
            "english.conll.4class.distsim.crf.ser.gz");

    /** Loads nothing yet. */
    public CoreNlpThreeCrfs() {}

    @Override
    public String name() {
        return "CoreNLP 4.5.10, its three default CRFs";
    }

    @Override
    public String setUp() {
        return CoreNlpCrfs.SET_UP + String.join(", ", MODELS)
                + ", combined as by default: the second and third add types that are not counted here";
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
