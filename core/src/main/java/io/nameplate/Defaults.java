package io.nameplate;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is taken where the user does not choose. */
final class Defaults {

    private static final Logger LOG = LoggerFactory.getLogger(EntityExtractor.class);
    private static final Set<String> ANNOUNCED = ConcurrentHashMap.newKeySet();

    private Defaults() {}

    static NerModel english(Providers providers) {
        NerModel best = NerModel.best("en", providers);
        if (ANNOUNCED.add(best.toString())) {
            LOG.info("reading English with {}", best);
        }
        return best;
    }
}
