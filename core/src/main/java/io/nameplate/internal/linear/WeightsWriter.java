package io.nameplate.internal.linear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.DoubleStream;

/** Writes weights for {@link Weights#read}. */
final class WeightsWriter {

    private final Output out;
    private final CodeBook book;

    WeightsWriter(Output out, CodeBook book) {
        this.out = out;
        this.book = book;
    }

    /** Writes the rows of features; none is empty. */
    void write(SortedMap<String, double[]> features) {
        Map<List<Float>, Integer> rows = new LinkedHashMap<>();
        int[] rowOf = features.values().stream()
                .mapToInt(row -> rows.computeIfAbsent(coded(row), r -> rows.size()))
                .toArray();
        out.number(book.size());
        book.values().forEach(out::real);
        out.number(rows.size());
        rows.keySet().forEach(this::row);
        HashTable.write(
                out, features.keySet().stream().mapToLong(Hash::ofFeature).toArray(), rowOf);
    }

    private List<Float> coded(double[] row) {
        return DoubleStream.of(row).mapToObj(book::nearest).toList();
    }

    private void row(List<Float> row) {
        for (int base = 0; base < row.size(); base += Byte.SIZE) {
            List<Float> some = row.subList(base, Math.min(row.size(), base + Byte.SIZE));
            int mask = 0;
            for (int i = 0; i < some.size(); i++) {
                mask |= some.get(i) == 0 ? 0 : 1 << i;
            }
            out.add(mask);
            some.stream().filter(weight -> weight != 0).forEach(this::weight);
        }
    }

    private void weight(float weight) {
        if (book.size() == 0) {
            out.real(weight);
        } else {
            out.add(book.values().indexOf(weight));
        }
    }
}
