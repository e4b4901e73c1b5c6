package io.nameplate.internal.linear;

import io.nameplate.internal.sequence.Calibration;

/** A calibration as a compiled model holds it. */
final class CalibrationTable {

    private CalibrationTable() {}

    static void write(Calibration calibration, Output out) {
        out.number(calibration.size());
        for (int i = 0; i < calibration.size(); i++) {
            out.real(calibration.mean(i)).real(calibration.worth(i));
        }
    }

    static Calibration read(Input in) {
        float[] means = new float[in.number()];
        float[] worths = new float[means.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = in.real();
            worths[i] = in.real();
        }
        return new Calibration(means, worths);
    }
}
