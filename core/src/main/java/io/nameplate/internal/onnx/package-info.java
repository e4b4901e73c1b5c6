/** Transformers on ONNX Runtime: word pieces, windows, decoder. The only place that sees onnxruntime. */
@NullMarked
package io.nameplate.internal.onnx;

import org.jspecify.annotations.NullMarked;
