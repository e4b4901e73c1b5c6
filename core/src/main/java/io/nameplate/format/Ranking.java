package io.nameplate.format;

import io.nameplate.EntityType;
import io.nameplate.Extraction;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom and what documents name, the most mentions first; of as many, the most documents, then by name.
 *
 * <p>Entities of several documents are one where type and name are equal, whatever the name's casing; it is shown as most documents
 * have it. Nothing is looked up anywhere: who is "Zelenskyy" in one document and "Volodymyr Zelenskyy" in another stays two.
 *
 * <p>{@link Html} writes it as chart and table, {@link BarChart} as a picture. Immutable and thread-safe.
 */
public final class Ranking {

    private final List<RankedEntity> rows;
    private final int documents;
    private final int all;

    private Ranking(List<RankedEntity> rows, int documents, int all) {
        this.rows = rows;
        this.documents = documents;
        this.all = all;
    }

    /** Of one document. */
    public static Ranking of(Extraction extraction) {
        return of(Stream.of(extraction));
    }

    /** Of several documents. */
    public static Ranking of(Collection<Extraction> extractions) {
        return of(extractions.stream());
    }

    /** Of documents that are read one by one: only the counts are kept. Consumes the stream, which may be parallel. */
    public static Ranking of(Stream<Extraction> extractions) {
        EntityCounts counts = new EntityCounts();
        extractions.forEachOrdered(counts::add);
        List<RankedEntity> rows = counts.ranked();
        return new Ranking(rows, counts.documents(), rows.size());
    }

    /** The entities, the most named first. */
    public List<RankedEntity> rows() {
        return rows;
    }

    /** How many documents were counted. */
    public int documents() {
        return documents;
    }

    /** How many entities {@link #top} chose from; as many as there are rows if it did not. */
    int all() {
        return all;
    }

    /** Those of one type alone. */
    public Ranking only(EntityType type) {
        Objects.requireNonNull(type, "type");
        List<RankedEntity> some =
                rows.stream().filter(r -> r.type().equals(type)).toList();
        return new Ranking(some, documents, some.size());
    }

    /**
     * The first rows alone.
     *
     * @param most 0 or more
     * @throws IllegalArgumentException if it is less
     */
    public Ranking top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the number of rows is 0 or more, not " + most);
        }
        return new Ranking(rows.stream().limit(most).toList(), documents, all);
    }

    /** A line for each row: type, name, mentions. */
    @Override
    public String toString() {
        return rows.stream().map(RankedEntity::toString).collect(Collectors.joining("\n"));
    }
}
