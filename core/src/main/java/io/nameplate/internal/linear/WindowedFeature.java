package io.nameplate.internal.linear;

import io.nameplate.internal.linear.Template.Place;
import java.util.List;

/** A feature and its places as flat arrays. */
final class WindowedFeature {

    final Feature feature;
    final int places;
    final long[] prefix;
    final int[] offset;
    final int[] lowest;
    final int[] highest;

    WindowedFeature(Feature feature, List<Place> at) {
        this.feature = feature;
        this.places = at.size();
        this.prefix = at.stream().mapToLong(p -> Hash.ofFeature(p.prefix())).toArray();
        this.offset = at.stream().mapToInt(Place::offset).toArray();
        this.lowest = at.stream().mapToInt(Place::lowest).toArray();
        this.highest = at.stream().mapToInt(Place::highest).toArray();
    }
}
