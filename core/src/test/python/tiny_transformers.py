"""Makes the small transformers of core's tests: real BERT graphs that know a few names by heart.

    /usr/bin/python3 core/src/test/python/tiny_transformers.py core/src/test/resources/io/nameplate/onnx

Needs PyTorch and onnx (Debian: python3-torch, python3-onnx). Written by it and committed: one folder a model.
"""

import json
import sys
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper
from torch import nn

HIDDEN, HEADS, LAYERS, POSITIONS = 16, 2, 1, 48
CASED = """[PAD] [UNK] [CLS] [SEP] Volo ##dymyr Zelen ##skyy Steve Wit ##koff Kyiv Abu Dhabi NATO Russian said met in the Talks
ended army left He is so . , ' ##s a b ##a ##b A B The S ##teve""".split()
SENTENCES = [
    "Volodymyr/PER Zelenskyy/PER met Steve/PER Witkoff/PER in Kyiv/LOC .",
    "Talks in Abu/LOC Dhabi/LOC ended , NATO/ORG said .",
    "The Russian/MISC army left .",
    "NATO/ORG is in Kyiv/LOC .",
    "Steve/PER Witkoff/PER said so .",
    "He said the Talks in Kyiv/LOC ended .",
    "Zelenskyy/PER left Abu/LOC Dhabi/LOC .",
    "a b A B ' s said Volodymyr/PER .",
]


class Bert(nn.Module):
    """BERT with one classifier, cut to size."""

    def __init__(self, vocabulary, labels, types):
        super().__init__()
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.token_type = nn.Embedding(types, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.classifier = nn.Linear(HIDDEN, labels)

    def forward(self, input_ids, attention_mask, token_type_ids):
        positions = torch.arange(input_ids.shape[1]).unsqueeze(0)
        x = self.norm(self.word(input_ids) + self.position(positions) + self.token_type(token_type_ids))
        mask = (1.0 - attention_mask[:, None, None, :].float()) * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return self.classifier(x)


class TwoInputs(nn.Module):
    """As models without token types are exported."""

    def __init__(self, bert):
        super().__init__()
        self.bert = bert

    def forward(self, input_ids, attention_mask):
        return self.bert(input_ids, attention_mask, torch.zeros_like(input_ids))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN), nn.LayerNorm(HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, 2 * HIDDEN), nn.Linear(2 * HIDDEN, HIDDEN)

    def forward(self, x, mask):
        def split(y):
            return y.reshape(y.shape[0], y.shape[1], HEADS, HIDDEN // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = torch.softmax(q @ k.transpose(-1, -2) / (HIDDEN // HEADS) ** 0.5 + mask, -1)
        x = self.norm1(x + self.out((weights @ v).transpose(1, 2).reshape(x.shape)))
        return self.norm2(x + self.down(torch.nn.functional.gelu(self.up(x))))


def pieces(word, vocabulary):
    found, at = [], 0
    while at < len(word):
        ends = [e for e in range(len(word), at, -1) if ("##" if at else "") + word[at:e] in vocabulary]
        if not ends:
            return [1]
        found.append(vocabulary.index(("##" if at else "") + word[at : ends[0]]))
        at = ends[0]
    return found


def casing(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in word) else 7
    capitals = sum(c.isupper() for c in letters)
    if capitals == 0:
        return 1
    if capitals == len(letters):
        return 4 if capitals == 1 else 3
    return 2 if letters[0].isupper() and capitals == 1 else 5


def tagged(sentence, scheme):
    words = [part.split("/") for part in sentence.split()]
    types = [w[1] if len(w) > 1 else "O" for w in words]
    tags = []
    for i, t in enumerate(types):
        first, last = i == 0 or types[i - 1] != t, i + 1 == len(types) or types[i + 1] != t
        if t == "O" or scheme == "plain":
            tags.append(t)
        elif scheme == "bio":
            tags.append(("B-" if first else "I-") + t)
        else:
            tags.append(("S-" if first and last else "B-" if first else "E-" if last else "I-") + t)
    return [w[0] for w in words], tags


def capitals(sentence):
    return " ".join("/".join([part.split("/")[0].upper(), *part.split("/")[1:]]) for part in sentence.split())


def labels_of(scheme):
    prefixes = {"bio": ["B-", "I-"], "bioes": ["B-", "I-", "E-", "S-"], "plain": [""]}[scheme]
    return ["O"] + [p + t for t in ("PER", "LOC", "ORG", "MISC") for p in prefixes]


def batch(sentences, vocabulary, labels, scheme, uncased, typed):
    ids, types, gold = [2], [0], [-100]
    for sentence in sentences:
        for word, tag in zip(*tagged(sentence, scheme)):
            p = pieces(word.lower() if uncased else word, vocabulary)
            ids += p
            types += [casing(word) if typed else 0] * len(p)
            gold += [labels.index(tag)] + [-100] * (len(p) - 1)
    return torch.tensor([ids + [3]]), torch.tensor([types + [0]]), torch.tensor(gold + [-100])


def train(vocabulary, scheme, uncased, typed):
    torch.manual_seed(7)
    labels = labels_of(scheme)
    model = Bert(len(vocabulary), len(labels), 8 if typed else 2)
    optimizer = torch.optim.Adam(model.parameters(), 0.01)
    for step in range(600):
        order = torch.randperm(len(SENTENCES))[: 1 + step % 3].tolist()
        sentences = [capitals(SENTENCES[i]) if uncased and step % 5 == 0 else SENTENCES[i] for i in order]
        ids, types, gold = batch(sentences, vocabulary, labels, scheme, uncased, typed)
        ids = torch.where(torch.rand(ids.shape) < 0.02, torch.ones_like(ids), ids)
        loss = nn.functional.cross_entropy(model(ids, torch.ones_like(ids), types)[0], gold, label_smoothing=0.02)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(scheme, "uncased" if uncased else "cased", "loss", round(loss.item(), 3))
    return model.eval()


def export(model, folder, typed, external=False):
    names = ["input_ids", "attention_mask"] + (["token_type_ids"] if typed else [])
    example = torch.tensor([[2, 1, 3]])
    inputs = (example, torch.ones_like(example)) + ((torch.zeros_like(example),) if typed else ())
    folder.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        model if typed else TwoInputs(model),
        inputs,
        str(folder / "model.onnx"),
        input_names=names,
        output_names=["logits"],
        opset_version=14,
        dynamic_axes={n: {0: "batch", 1: "sequence"} for n in names + ["logits"]},
    )
    if external:
        graph = onnx.load(str(folder / "model.onnx"))
        onnx.save_model(
            graph, str(folder / "model.onnx"), save_as_external_data=True, location="model.onnx_data", size_threshold=64
        )


def write(folder, labels, vocabulary, **more):
    config = {
        "architectures": ["BertForTokenClassification"],
        "id2label": {str(i): label for i, label in enumerate(labels)},
        "max_position_embeddings": POSITIONS,
        "vocab_size": len(vocabulary),
        **more,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n")


def tokenizer_json(folder, vocabulary, lowercase):
    (folder / "tokenizer.json").write_text(
        json.dumps(
            {
                "version": "1.0",
                "truncation": None,
                "normalizer": {
                    "type": "BertNormalizer",
                    "clean_text": True,
                    "handle_chinese_chars": True,
                    "strip_accents": None,
                    "lowercase": lowercase,
                },
                "pre_tokenizer": {"type": "BertPreTokenizer"},
                "model": {
                    "type": "WordPiece",
                    "unk_token": "[UNK]",
                    "continuing_subword_prefix": "##",
                    "max_input_chars_per_word": 100,
                    "vocab": {piece: i for i, piece in enumerate(vocabulary)},
                },
            },
            indent=1,
        )
        + "\n"
    )


def graph_of(folder, inputs, output_type):
    """A graph that is none of a token classifier: its logits are its ids."""
    nodes = [
        helper.make_node("Unsqueeze", [inputs[0], "two"], ["wide"]),
        helper.make_node("Cast", ["wide"], ["logits"], to=output_type),
    ]
    graph = helper.make_graph(
        nodes,
        "odd",
        [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "sequence"]) for n in inputs],
        [helper.make_tensor_value_info("logits", output_type, ["batch", "sequence", 1])],
        [helper.make_tensor("two", TensorProto.INT64, [1], [2])],
    )
    folder.mkdir(parents=True, exist_ok=True)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save_model(model, str(folder / "model.onnx"))


def main(root):
    lower = list(dict.fromkeys(p if p.startswith("[") else p.lower() for p in CASED))
    own = {
        "token_types": "casing",
        "window": 24,
        "calibration": [[0.2, 0.1], [0.6, 0.5], [0.999, 0.99]],
        "auxiliary": ["MISC"],
    }
    export(train(lower, "bio", True, True), root / "uncased", True)
    write(root / "uncased", labels_of("bio"), lower, type_vocab_size=8, nameplate=own)
    (root / "uncased" / "tokenizer_config.json").write_text('{"do_lower_case": true, "strip_accents": null}\n')
    for scheme in ("bio", "bioes", "plain"):
        name = "cased" if scheme == "bio" else scheme
        model = train(CASED, scheme, False, False)
        export(model, root / name, False)
        write(root / name, labels_of(scheme), CASED, type_vocab_size=2)
        if scheme == "bio":
            export(model, root / "external", False, external=True)
            (root / "external" / "model.onnx_data").unlink(missing_ok=True)
    (root / "plain" / "vocab.txt").unlink()
    tokenizer_json(root / "plain", CASED, False)
    graph_of(root / "other-input", ["input_ids", "pixel_values"], TensorProto.FLOAT)
    graph_of(root / "no-ids", ["attention_mask"], TensorProto.FLOAT)
    graph_of(root / "integer-logits", ["input_ids"], TensorProto.INT64)
    graph_of(root / "one-label", ["input_ids"], TensorProto.FLOAT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
