package io.nameplate.internal.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void withoutPointsAMeanIsWhatItIs() {
        Calibration none = new Calibration(new float[0], new float[0]);
        assertEquals(0.25, none.of(0.25));
        assertEquals(1, none.of(1 + 1e-12));
    }

    @Test
    void betweenPointsRunStraightLinesAndOutsideTheyGoOnLevel() {
        Calibration calibration = new Calibration(new float[] {0.5f, 0.75f}, new float[] {0.25f, 0.75f});
        assertEquals(0.25, calibration.of(0.1));
        assertEquals(0.25, calibration.of(0.5));
        assertEquals(0.5, calibration.of(0.625), 1e-6);
        assertEquals(0.75, calibration.of(1));
    }

    @Test
    void pointsThatFallOrLeaveTheUnitIntervalAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Calibration(new float[] {0.5f, 0.6f}, new float[] {0.5f, 0.4f}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Calibration(new float[] {0.5f, 0.5f}, new float[] {0.5f, 0.6f}));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(new float[] {0.5f}, new float[] {1.5f}));
    }
}
