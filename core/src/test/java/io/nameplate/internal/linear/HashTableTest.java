package io.nameplate.internal.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTableTest {

    private static HashTable table(long[] hashes, int[] values) {
        Output out = new Output();
        HashTable.write(out, hashes, values);
        return HashTable.read(new Input(out.bytes(), 0));
    }

    @Test
    void whatIsWrittenIsFoundAndNothingElse() {
        long[] hashes = new Random(1).longs(50_000).distinct().toArray();
        int[] values = IntStream.range(0, hashes.length).toArray();
        HashTable table = table(hashes, values);
        for (int i = 0; i < hashes.length; i++) {
            assertEquals(i, table.get(hashes[i]));
            assertEquals(HashTable.NONE, table.get(hashes[i] + 1));
        }
    }

    @Test
    void manyLookUpsAtOnceFindWhatSingleOnesFind() {
        long[] hashes = new Random(2).longs(3000).toArray();
        HashTable table =
                table(IntStream.range(0, 1500).mapToLong(i -> hashes[i]).toArray(), new int[1500]);
        long[] found = new long[hashes.length];
        table.get(hashes, found, found.length);
        for (int i = 0; i < found.length; i++) {
            assertEquals(table.get(hashes[i]), found[i]);
        }
    }

    @Test
    void zeroIsAHashAndAValueLikeOthers() {
        assertEquals(0, table(new long[] {0}, new int[] {0}).get(0));
        assertEquals(HashTable.NONE, table(new long[0], new int[0]).get(0));
    }

    @Test
    void equalHashesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> table(new long[] {7, 7}, new int[] {1, 2}));
    }
}
