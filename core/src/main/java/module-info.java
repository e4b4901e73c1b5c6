/** Says who, where and which organization in news text. Begin at {@link io.nameplate.EntityExtractor}. */
@SuppressWarnings("module") // the training module need not be there when core is compiled
module io.nameplate {
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires org.apache.opennlp.tools;

    exports io.nameplate;
    exports io.nameplate.eval;
    exports io.nameplate.spi;
    exports io.nameplate.internal.text to
            io.nameplate.training;

    uses io.nameplate.spi.NerModelProvider;
}
