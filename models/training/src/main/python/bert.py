"""BERT (Devlin et al. 2019) as a tagger of words, small enough to be read, without a library of models."""

import math

import numpy
import torch
from torch import nn

from corpus import TAGS


CASINGS = 8


class Shape:
    """The sizes of an encoder, as its weights have them."""

    def __init__(self, weights, heads):
        self.vocabulary, self.hidden = weights["embeddings.word_embeddings.weight"].shape
        self.positions = weights["embeddings.position_embeddings.weight"].shape[0]
        self.inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        self.layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
        self.heads = heads


class Dropout(nn.Module):
    """Dropout whose random bits come from NumPy on the CPU: PyTorch draws them one by one there, in a fifth of all the time."""

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.random = numpy.random.Generator(numpy.random.SFC64(torch.initial_seed()))

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        if x.is_cuda:
            return nn.functional.dropout(x, self.share)
        dropped = round(256 * self.share)
        drawn = numpy.frombuffer(self.random.bytes(x.numel()), numpy.uint8)
        kept = torch.from_numpy((drawn >= dropped).view(numpy.int8)).view(x.shape)
        return x * (kept.to(x.dtype) * (256 / (256 - dropped)))


class Layer(nn.Module):
    def __init__(self, shape, dropout):
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.hidden)
        self.attention_norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.up = nn.Linear(shape.hidden, shape.inner)
        self.down = nn.Linear(shape.inner, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        x = self.attention_norm(x + self.dropout(self.out(self.attention(x, mask))))
        return self.norm(x + self.dropout(self.down(nn.functional.gelu(self.up(x)))))

    def attention(self, x, mask):
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(hidden // self.heads)
        weights = self.dropout(torch.softmax(scores.float() + mask, dim=-1).to(v.dtype))
        return (weights @ v).transpose(1, 2).reshape(batch, length, hidden)


class Tagger(nn.Module):
    """An encoder with a linear layer that gives each piece a score for each tag."""

    def __init__(self, shape, types, tags, dropout):
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.positions = nn.Embedding(shape.positions, shape.hidden)
        self.types = nn.Embedding(types, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.tags = nn.Linear(shape.hidden, tags)
        self.dropout = Dropout(dropout)
        nn.init.normal_(self.tags.weight, std=0.02)
        nn.init.zeros_(self.tags.bias)

    def forward(self, pieces, types, present):
        """Scores of shape [batch, pieces, tags]; all arguments are [batch, pieces]."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.words(pieces) + self.positions(positions) + self.types(types)))
        mask = torch.where(present, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.tags(self.dropout(x))

    @classmethod
    def over(cls, encoder, settings):
        """A tagger over an encoder's weights, which are named as BERT's authors do."""
        hidden = encoder["embeddings.word_embeddings.weight"].shape[1]
        shape = Shape(encoder, heads=hidden // settings.integer("head-size"))
        model = cls(shape, CASINGS, len(TAGS), settings.number("dropout"))
        model.load_encoder(encoder)
        return model

    def keep(self, layers):
        """Drops all layers but these, counted from 1."""
        self.layers = nn.ModuleList(self.layers[layer - 1] for layer in layers)

    def load_encoder(self, weights):
        """Takes over an encoder's weights, by the names of BERT's authors; each token type begins as the first one."""
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.types.weight.copy_(weights["embeddings.token_type_embeddings.weight"][:1].expand_as(self.types.weight))
            copy(self.norm, weights, "embeddings.LayerNorm")
            for index, layer in enumerate(self.layers):
                layer_from(layer, weights, f"encoder.layer.{index}.")


def layer_from(layer, weights, prefix):
    attention = prefix + "attention."
    for kind in ("weight", "bias"):
        parts = [weights[f"{attention}self.{part}.{kind}"] for part in ("query", "key", "value")]
        getattr(layer.qkv, kind).copy_(torch.cat(parts))
    copy(layer.out, weights, attention + "output.dense")
    copy(layer.attention_norm, weights, attention + "output.LayerNorm")
    copy(layer.up, weights, prefix + "intermediate.dense")
    copy(layer.down, weights, prefix + "output.dense")
    copy(layer.norm, weights, prefix + "output.LayerNorm")


def copy(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
