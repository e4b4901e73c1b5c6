package io.nameplate.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class InFlightProperties {

    private static final int LIMIT = 100;

    @Property
    void neverHoldsMoreThanTheLimitAndGivesAllBack(
            @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 60) Integer> bytes) {
        InFlight inFlight = new InFlight(LIMIT);
        List<InFlight.Share> open = new ArrayList<>();
        long held = 0;
        for (int wanted : bytes) {
            InFlight.Share share = inFlight.share();
            open.add(share);
            boolean fits = held + wanted <= LIMIT;
            assertEquals(fits, isTaken(share, wanted));
            held += fits ? wanted : 0;
            assertEquals(held, inFlight.held());
        }
        open.forEach(InFlight.Share::close);
        open.forEach(InFlight.Share::close);
        assertEquals(0, inFlight.held());
    }

    private static boolean isTaken(InFlight.Share share, long bytes) {
        try {
            share.take(bytes);
            return true;
        } catch (Problem e) {
            assertEquals(503, e.status());
            return false;
        }
    }

    @Property
    void aClosedShareTakesNothing(@ForAll @IntRange(min = 0, max = LIMIT) int bytes) {
        InFlight inFlight = new InFlight(LIMIT);
        InFlight.Share share = inFlight.share();
        share.close();
        assertTrue(isTaken(share, bytes));
        assertEquals(0, inFlight.held());
    }
}
