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

    private final List<NerModelProvider> providers;

    private Providers(Stream<NerModelProvider> found) {
        this.providers = found.sorted(comparing(NerModelProvider::rank)
                        .reversed()
                        .thenComparing(p -> p.info().name()))
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
        return fromContext.providers.isEmpty() ? of(own) : fromContext;
    }

    List<ModelInfo> infos() {
        return providers.stream().map(NerModelProvider::info).toList();
    }

    SharedModel named(String name) {
        List<NerModelProvider> found =
                providers.stream().filter(p -> p.info().name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new ModelNotFoundException("no model '" + name + "' on the class path; there is " + names());
        }
        if (found.size() > 1) {
            throw new ModelNotFoundException("the model '" + name + "' is on the class path more than once: from "
                    + found.stream().map(p -> p.getClass().getName()).sorted().collect(joining(" and from ")));
        }
        return shared(found.get(0));
    }

    SharedModel best(String language) {
        NerModelProvider best = providers.stream()
                .filter(p -> p.info().language().equals(language))
                .findFirst()
                .orElseThrow(() -> new ModelNotFoundException("no model for the language '" + language
                        + "' on the class path; there is " + names() + ". Add io.nameplate:nameplate-en-fast"));
        return named(best.info().name());
    }

    private static SharedModel shared(NerModelProvider provider) {
        return SLOTS.get(provider.getClass()).of(provider);
    }

    private String names() {
        return providers.isEmpty()
                ? "none"
                : providers.stream().map(p -> p.info().name()).collect(joining(", "));
    }
}
