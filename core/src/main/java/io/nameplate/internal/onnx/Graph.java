package io.nameplate.internal.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import io.nameplate.ModelLoadException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inputs that a graph takes, and the output that has its logits.
 *
 * @param inputs some of those that we can give
 * @param output the name of the logits
 */
record Graph(Set<String> inputs, String output) {

    static final String IDS = "input_ids";
    static final String MASK = "attention_mask";
    static final String TOKEN_TYPES = "token_type_ids";

    private static final List<String> KNOWN = List.of(IDS, MASK, TOKEN_TYPES);
    private static final String LOGITS = "logits";

    /**
     * Looks at a graph.
     *
     * @throws ModelLoadException if it takes or gives anything else
     */
    static Graph of(OrtSession session, String where, int labels) throws OrtException {
        Map<String, NodeInfo> inputs = session.getInputInfo();
        inputs.forEach((name, info) -> checkInput(name, info, where));
        if (!inputs.containsKey(IDS)) {
            throw new ModelLoadException(where + " has the inputs " + inputs.keySet() + ", and no " + IDS);
        }
        Map<String, NodeInfo> outputs = session.getOutputInfo();
        String output = outputs.size() == 1 ? outputs.keySet().iterator().next() : LOGITS;
        if (!outputs.containsKey(output)) {
            throw new ModelLoadException(where + " has the outputs " + outputs.keySet() + ", and no " + LOGITS);
        }
        checkOutput(output, tensor(output, outputs.get(output), where), where, labels);
        return new Graph(Set.copyOf(inputs.keySet()), output);
    }

    private static void checkInput(String name, NodeInfo info, String where) {
        if (!KNOWN.contains(name)) {
            throw new ModelLoadException(where + " has the input " + name + "; this library can give " + KNOWN);
        }
        TensorInfo tensor = tensor(name, info, where);
        if (tensor.type != OnnxJavaType.INT64) {
            throw new ModelLoadException(where + " has the input " + name + " of " + tensor.type + ", not of INT64");
        }
        long[] shape = tensor.getShape();
        if (shape.length != 2 || shape[0] > 1 || shape[1] >= 0) {
            throw new ModelLoadException(where + " has the input " + name + " of the shape " + List.of(boxed(shape))
                    + ", not of [batch, sequence]: export it with dynamic axes");
        }
    }

    private static void checkOutput(String name, TensorInfo tensor, String where, int labels) {
        if (tensor.type != OnnxJavaType.FLOAT) {
            throw new ModelLoadException(where + " has the output " + name + " of " + tensor.type + ", not of FLOAT");
        }
        long[] shape = tensor.getShape();
        if (shape.length != 3) {
            throw new ModelLoadException(where + " has the output " + name + " of the shape " + List.of(boxed(shape))
                    + ", not of [batch, sequence, labels]");
        }
        checkLabels(shape[2], where, labels);
    }

    /** Refuses another number of labels than the configuration names; -1 stands for a number that is not known yet. */
    static void checkLabels(long given, String where, int labels) {
        if (given != labels && given != -1) {
            throw new ModelLoadException(where + " gives " + given + " logits a piece, where " + Config.FILE + " names "
                    + labels + " labels");
        }
    }

    private static TensorInfo tensor(String name, NodeInfo info, String where) {
        if (info.getInfo() instanceof TensorInfo tensor) {
            return tensor;
        }
        throw new ModelLoadException(where + " has " + name + ", which is no tensor");
    }

    private static Long[] boxed(long[] shape) {
        return java.util.Arrays.stream(shape).boxed().toArray(Long[]::new);
    }
}
