package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeapTest {

    private record Scored(int id, double score) implements Comparable<Scored> {

        @Override
        public int compareTo(Scored other) {
            return Double.compare(other.score, score);
        }
    }

    @Test
    void equalScoresComeInTheOrderOfThePriorityQueueOfTheJdk() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            Heap heap = new Heap();
            PriorityQueue<Scored> queue = new PriorityQueue<>();
            for (int id = 0; id < 40; id++) {
                double score = -random.nextInt(6);
                heap.add(id, score);
                queue.add(new Scored(id, score));
            }
            while (!queue.isEmpty()) {
                assertEquals(queue.remove().id, heap.removeBest());
            }
            assertEquals(0, heap.size());
        }
    }
}
