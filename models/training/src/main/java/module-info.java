/** How the models are made and measured. */
module io.nameplate.training {
    requires static transitive org.jspecify;
    requires io.nameplate;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.apache.opennlp.tools;
    requires com.google.common;
    requires org.tukaani.xz;

    uses io.nameplate.training.NerPeer;
    uses io.nameplate.training.TextPeer;

    opens io.nameplate.training to
            info.picocli;
}
