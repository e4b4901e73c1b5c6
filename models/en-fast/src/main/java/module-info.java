/** The model en-fast: English news, a linear model in pure Java. Being on the path is all that it takes. */
module io.nameplate.model.enfast {
    requires static org.jspecify;
    requires transitive io.nameplate;

    // For en-accurate, before whose transformer it reads.
    exports io.nameplate.model.enfast;

    provides io.nameplate.spi.NerModelProvider with
            io.nameplate.model.enfast.EnFast;
}
