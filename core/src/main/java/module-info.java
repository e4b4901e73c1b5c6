/** Says who, where and which organization in news text. Begin at {@link io.nameplate.EntityExtractor}. */
@SuppressWarnings("module") // the training module need not be there when core is compiled
module io.nameplate {
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.slf4j;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires org.apache.opennlp.tools;
    // Only transformer models need it; what brings such a model brings it.
    requires static com.microsoft.onnxruntime;
    // The name that the JDK takes from the file's: re2j's manifest gives none.
    requires re2j;

    exports io.nameplate;
    exports io.nameplate.eval;
    exports io.nameplate.format;
    exports io.nameplate.spi;
    exports io.nameplate.internal.text to
            io.nameplate.training;
    exports io.nameplate.internal.linear to
            io.nameplate.training;
    exports io.nameplate.internal.group to
            io.nameplate.training;
    exports io.nameplate.internal.onnx to
            io.nameplate.training;
    // OpenNLP makes the readers of word clusters itself, by their names.
    exports io.nameplate.internal.opennlp to
            org.apache.opennlp.tools;

    uses io.nameplate.spi.NerModelProvider;
}
