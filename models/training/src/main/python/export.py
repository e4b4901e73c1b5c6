"""Writes a trained tagger as an ONNX file of standard operators: the graph by hand, its matrices in float32 or int8.

Normalization is InstanceNormalization over the positions, with scale and shift behind it: onnxruntime 1.29.0 computes it nine times
as fast as LayerNormalization, which took 30% of the time of the int8 model (bge-small, one core of an AMD EPYC with AVX-512).
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import corpus
from settings import Settings

OPSET = 17
EPSILON = 1e-12


class Graph:
    """Collects nodes and tensors; each method gives the name of what it computes."""

    def __init__(self, levels):
        self.levels = levels
        self.nodes, self.tensors = [], []

    def tensor(self, name, array):
        self.tensors.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, name, outputs=1, **attributes):
        names = [name] if outputs == 1 else [f"{name}.{index}" for index in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=name, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias, name):
        """x times the transposed weight, plus the bias."""
        product = self.product(x, weight.T, name)
        return self.node("Add", [product, self.tensor(f"{name}.bias", bias)], f"{name}.sum")

    def product(self, x, weight, name):
        if not self.levels:
            return self.node("MatMul", [x, self.tensor(f"{name}.weight", weight)], f"{name}.product")
        scale, rounded = quantized(weight, self.levels, axis=0)
        x8, x_scale, x_zero = self.node("DynamicQuantizeLinear", [x], f"{name}.input", outputs=3)
        factors = [x8, self.tensor(f"{name}.weight", rounded), x_zero, self.tensor(f"{name}.zero", numpy.int8(0))]
        whole = self.node("Cast", [self.node("MatMulInteger", factors, f"{name}.integer")], f"{name}.cast",
                          to=TensorProto.FLOAT)
        both = self.node("Mul", [x_scale, self.tensor(f"{name}.scale", scale.ravel())], f"{name}.scales")
        return self.node("Mul", [whole, both], f"{name}.product")

    def rows(self, table, ids, name):
        if not self.levels:
            return self.node("Gather", [self.tensor(name, table), ids], f"{name}.rows")
        scale, rounded = quantized(table, 127, axis=1)
        row = self.node("Gather", [self.tensor(name, rounded), ids], f"{name}.rows8")
        factor = self.node("Gather", [self.tensor(f"{name}.scale", scale), ids], f"{name}.scales")
        return self.node("Mul", [self.node("Cast", [row], f"{name}.cast", to=TensorProto.FLOAT), factor], f"{name}.rows")

    def norm(self, x, weights, prefix):
        """Layer normalization."""
        plain = self.node("InstanceNormalization", [x, "ones", "zeros"], f"{prefix}.plain", epsilon=EPSILON)
        scaled = self.node("Mul", [plain, self.tensor(f"{prefix}.scale", weights[f"{prefix}.weight"])], f"{prefix}.scaled")
        return self.node("Add", [scaled, self.tensor(f"{prefix}.shift", weights[f"{prefix}.bias"])], f"{prefix}.normed")

    def gelu(self, x, name):
        """x / 2 * (1 + erf(x / sqrt 2)), which onnxruntime computes as one."""
        error = self.node("Erf", [self.node("Div", [x, "sqrt2"], f"{name}.inner")], f"{name}.erf")
        return self.node("Mul", [self.node("Mul", [x, self.node("Add", [error, "one"], f"{name}.more")], f"{name}.twice"),
                                 "half"], name)


def quantized(array, levels, axis):
    """Scales along an axis, and what is left as int8 in [-levels, levels]."""
    scale = numpy.maximum(numpy.abs(array).max(axis=axis, keepdims=True), 1e-12) / levels
    return scale.astype(numpy.float32), numpy.rint(array / scale).astype(numpy.int8)


def encoder_layer(graph, x, weights, prefix, heads):
    def linear(x, name, factor=numpy.ones((1, 1), numpy.float32)):
        return graph.linear(x, weights[f"{prefix}{name}.weight"] * factor, weights[f"{prefix}{name}.bias"] * factor[:, 0],
                            prefix + name)

    attended = attention(graph, linear(x, "qkv", query_scale(size(weights), heads)), prefix)
    x = graph.norm(graph.node("Add", [x, linear(attended, "out")], prefix + "one"), weights, prefix + "attention_norm")
    inner = graph.gelu(linear(x, "up"), prefix + "gelu")
    return graph.norm(graph.node("Add", [x, linear(inner, "down")], prefix + "two"), weights, prefix + "norm")


def size(weights):
    return weights["norm.weight"].size


def layers(weights):
    return 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))


def query_scale(hidden, heads):
    """What attention divides its products by, put into the rows that make the queries."""
    factor = numpy.ones((3 * hidden, 1), numpy.float32)
    factor[:hidden] = (hidden // heads) ** -0.5
    return factor


def attention(graph, qkv, prefix):
    """Over all heads at once; qkv is [batch, sequence, 3 * hidden]."""
    apart = graph.node("Transpose", [graph.node("Reshape", [qkv, "apart"], prefix + "heads")], prefix + "turned",
                       perm=[0, 2, 3, 1, 4])
    q, k, v = graph.node("Split", [apart], prefix + "parts", outputs=3, axis=1)
    turned = graph.node("Transpose", [k], prefix + "keys", perm=[0, 1, 2, 4, 3])
    scores = graph.node("Add", [graph.node("MatMul", [q, turned], prefix + "scores"), "absent"], prefix + "masked")
    values = graph.node("MatMul", [graph.node("Softmax", [scores], prefix + "weights", axis=-1), v], prefix + "values")
    return graph.node("Reshape", [graph.node("Transpose", [values], prefix + "back", perm=[0, 3, 1, 2, 4]), "together"],
                      prefix + "attended")


def constants(graph, weights, heads):
    hidden, positions = size(weights), len(weights["positions.weight"])
    graph.tensor("apart", numpy.array([0, -1, 3, heads, hidden // heads]))
    graph.tensor("together", numpy.array([0, -1, hidden]))
    for name, value in (("one", 1), ("half", 0.5), ("sqrt2", 2 ** 0.5), ("far", 1e4)):
        graph.tensor(name, numpy.float32(value))
    length = graph.node("Gather", [graph.node("Shape", ["input_ids"], "shape"), graph.tensor("second", numpy.array([1]))],
                        "length", axis=0)
    graph.tensor("first", numpy.array([0]))
    for name, value in (("ones", numpy.ones), ("zeros", numpy.zeros)):
        graph.node("Slice", [graph.tensor(f"all.{name}", value(positions, numpy.float32)), "first", length], name)
    graph.node("Slice", [graph.tensor("positions", weights["positions.weight"]), "first", length], "places")
    present = graph.node("Cast", ["attention_mask"], "present", to=TensorProto.FLOAT)
    less = graph.node("Mul", [graph.node("Sub", [present, "one"], "absence"), "far"], "less")
    graph.node("Unsqueeze", [less, graph.tensor("axes", numpy.array([1, 2, 3]))], "absent")


def embeddings(graph, weights):
    words = graph.rows(weights["words.weight"], "input_ids", "words")
    types = graph.node("Gather", [graph.tensor("types", weights["types.weight"]), "token_type_ids"], "types.rows")
    total = graph.node("Add", [graph.node("Add", [words, "places"], "placed"), types], "typed")
    return graph.norm(total, weights, "norm")


def model(weights, heads, levels):
    """The whole model; so many levels of int8 weights, float32 for none."""
    graph = Graph(levels)
    constants(graph, weights, heads)
    x = embeddings(graph, weights)
    for layer in range(layers(weights)):
        x = encoder_layer(graph, x, weights, f"layers.{layer}.", heads)
    scores = graph.node("MatMul", [x, graph.tensor("tags.weight", weights["tags.weight"].T)], "tags.product")
    graph.node("Add", [scores, graph.tensor("tags.bias", weights["tags.bias"])], "logits")
    shape = ["batch", "sequence"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape)
              for name in ("input_ids", "attention_mask", "token_type_ids")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, len(corpus.TAGS)])]
    made = helper.make_model(
        helper.make_graph(graph.nodes, "tagger", inputs, outputs, graph.tensors),
        opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    return made.SerializeToString()


def config(settings, weights, heads, calibration, first):
    """What a reader must know beside the graph, in the form of Hugging Face's files; our own settings stand under one key."""
    labels = {str(index): tag for index, tag in enumerate(corpus.TAGS)}
    own = {
        "token_types": "casing",
        "window": settings.integer("reading-window"),
        "auxiliary": ["MISC"],
        "calibration": calibration,
    }
    if first:
        own["first"] = {"file": first.name, "weight": settings.number("first-weight")}
        if calibration:  # else it reads all, so that what its confidence is worth can be found out
            own["first"]["sure_above"] = settings.number("sure-above")
    return {
        "architectures": ["BertForTokenClassification"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": size(weights),
        "num_attention_heads": heads,
        "num_hidden_layers": layers(weights),
        "intermediate_size": weights["layers.0.up.bias"].size,
        "max_position_embeddings": len(weights["positions.weight"]),
        "type_vocab_size": len(weights["types.weight"]),
        "vocab_size": len(weights["words.weight"]),
        "id2label": labels,
        "label2id": {tag: int(index) for index, tag in labels.items()},
        "nameplate": own,
    }


def mean(kept):
    """The mean of models of one descent, which is often better than each of them (Wortsman et al. 2022, Model soups)."""
    return {name: torch.stack([weights[name].float() for weights in kept]).mean(0).numpy() for name in kept[0]}


def points(path):
    """The calibration's points, none where there is no file yet."""
    if not path or not path.exists():
        return []
    return [[float(number) for number in line.split("\t")] for line in path.read_text(encoding="ascii").splitlines()]


def description(settings, files):
    """What a provider says of the model: properties as core reads them."""
    lines = ["# Written by the recipe with the model; see the model card."]
    for key in ("format", "name", "version", "core", "language", "license", "types", "description"):
        lines.append(f"{key}={settings.text(key)}")
    lines += [f"source.{index}={source}" for index, source in enumerate(settings.sources(), start=1)]
    lines += [f"file.{file.name}={hashlib.sha256(file.read_bytes()).hexdigest()}" for file in files]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--settings", required=True, type=Path)
    parser.add_argument("--weights", required=True, nargs="+", type=Path, help="what train.py wrote; the mean of several")
    parser.add_argument("--vocabulary", required=True, type=Path)
    parser.add_argument("--calibration", type=Path, help="what confidence is worth, if that is known")
    parser.add_argument("--first", type=Path, help="a compiled linear model that reads before it")
    parser.add_argument("--output", required=True, type=Path, help="the folder to write")
    arguments = parser.parse_args()
    settings = Settings(arguments.settings)
    weights = mean([torch.load(path, map_location="cpu") for path in arguments.weights])
    heads = size(weights) // settings.integer("head-size")
    folder = arguments.output
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(model(weights, heads, settings.integer("levels")))
    (folder / "config.json").write_text(
        json.dumps(config(settings, weights, heads, points(arguments.calibration), arguments.first), indent=2) + "\n",
        encoding="ascii")
    (folder / "vocab.txt").write_bytes(arguments.vocabulary.read_bytes())
    files = [folder / name for name in ("model.onnx", "config.json", "vocab.txt")]
    files += [arguments.first] if arguments.first else []
    (folder / f"{settings.text('name')}.properties").write_text(description(settings, files), encoding="utf-8")
    for file in files:
        print(file, file.stat().st_size, flush=True)


if __name__ == "__main__":
    main()
