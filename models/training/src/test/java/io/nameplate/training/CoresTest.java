package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoresTest {

    @Test
    void jvmIsHeldToTheFirstCores() {
        List<String> one = new Cores(List.of(3, 5)).java(1);
        assertEquals(List.of("taskset", "-c", "3"), one.subList(0, 3));
        assertEquals("-XX:ActiveProcessorCount=1", one.get(4));
        assertEquals("3,5", new Cores(List.of(3, 5)).java(2).get(2));
    }

    @Test
    void jvmIsFreeWhereNoCoreIsNamed() {
        assertFalse(new Cores(List.of()).java(1).contains("taskset"));
    }

    @Test
    void oneCoreIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Cores(List.of(3)));
    }
}
