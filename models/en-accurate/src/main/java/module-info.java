/** The model en-accurate: English news, a small transformer on ONNX Runtime. Being on the path is all that it takes. */
module io.nameplate.model.enaccurate {
    requires static org.jspecify;
    requires io.nameplate;
    requires io.nameplate.model.enfast;
    requires com.microsoft.onnxruntime;

    provides io.nameplate.spi.NerModelProvider with
            io.nameplate.model.enaccurate.EnAccurate;
}
