package io.nameplate.training;

/** Nameplate with en-fast. */
public final class EnFastNer extends NameplateNer {

    /** Loads nothing yet. */
    public EnFastNer() {
        super("en-fast", "nameplate-en-fast");
    }
}
