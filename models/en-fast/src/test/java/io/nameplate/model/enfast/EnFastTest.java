package io.nameplate.model.enfast;

import io.nameplate.ShippedModel;

class EnFastTest extends ShippedModel {

    EnFastTest() {
        super(new EnFast(), "en-fast", 10_000);
    }
}
