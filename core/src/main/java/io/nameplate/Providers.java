package io.nameplate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.nameplate.spi.NerModelProvider;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The model providers that a class loader sees, the highest rank first. */
final class Providers {

    private static final ClassValue<SharedModel.Slot> SLOTS = new ClassValue<>() {
        @Override
        protected SharedModel.Slot computeValue(Class<?> provider) {
            return new SharedModel.Slot();
        }
    };

    private final List<Offer> offers;

    /**
     * A provider and what it says of its model: asked once, since it may read a file to answer.
     *
     * @param provider who offers
     * @param info what
     */
    private record Offer(NerModelProvider provider, ModelInfo info) {

        Offer(NerModelProvider provider) {
            this(provider, provider.info());
        }

        String name() {
            return info.name();
        }

        int rank() {
            return provider.rank();
        }

        String from() {
            return provider.getClass().getName();
        }
    }

    private Providers(Stream<NerModelProvider> found) {
        this.offers = found.map(Offer::new)
                .sorted(comparing(Offer::rank).reversed().thenComparing(Offer::name))
                .toList();
    }

    static Providers of(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        try {
            return new Providers(
                    ServiceLoader.load(NerModelProvider.class, loader).stream().map(ServiceLoader.Provider::get));
        } catch (ServiceConfigurationError e) {
            throw new ModelLoadException("a model on the class path can't be asked what it is: " + e.getMessage(), e);
        }
    }

    static Providers visible() {
        ClassLoader own = Providers.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Providers fromContext = of(context == null ? own : context);
        return fromContext.offers.isEmpty() ? of(own) : fromContext;
    }

    List<ModelInfo> infos() {
        return offers.stream().map(Offer::info).toList();
    }

    SharedModel named(String name) {
        List<Offer> found = offers.stream().filter(o -> o.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new ModelNotFoundException("no model '" + name + "' on the class path; there is " + names());
        }
        if (found.size() > 1) {
            throw new ModelNotFoundException("the model '" + name + "' is on the class path more than once: from "
                    + found.stream().map(Offer::from).sorted().collect(joining(" and from ")));
        }
        return shared(found.get(0));
    }

    SharedModel best(String language) {
        Offer best = offers.stream()
                .filter(o -> o.info().language().equals(language))
                .findFirst()
                .orElseThrow(() -> new ModelNotFoundException("no model for the language '" + language
                        + "' on the class path; there is " + names() + ". Add io.nameplate:nameplate-en-fast"));
        return named(best.name());
    }

    private static SharedModel shared(Offer offer) {
        return SLOTS.get(offer.provider().getClass()).of(offer.provider(), offer.info());
    }

    private String names() {
        return offers.isEmpty() ? "none" : offers.stream().map(Offer::name).collect(joining(", "));
    }
}
