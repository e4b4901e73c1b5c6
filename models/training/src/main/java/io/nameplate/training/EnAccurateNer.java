package io.nameplate.training;

/** Nameplate with en-accurate. */
public final class EnAccurateNer extends NameplateNer {

    /** Loads nothing yet. */
    public EnAccurateNer() {
        super("en-accurate", "nameplate-en-accurate", "onnxruntime");
    }
}
