"""Trains a tagger in stages, keeps checkpoints, and goes on from the last one when called again."""

import argparse
import random
import time
from pathlib import Path

import numpy
import torch
from torch import nn

import corpus
from bert import Shape, Tagger
from settings import Settings

SAVE_EVERY = 300  # seconds


class Training:
    def __init__(self, settings, work, begin, teachers):
        self.settings = settings
        self.work = work
        self.seed = settings.integer("seed")
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(self.seed)
        self.vocabulary = (work / "base/vocab.txt").read_text(encoding="utf-8").splitlines()
        self.teachers = [numpy.load(path) for path in teachers]
        self.documents = {name: self.read(name) for name, shares in settings.corpora().items() if any(shares)}
        self.model = self.tagger(begin).to(self.device)
        self.checkpoint = work / f"{settings.text('name')}.checkpoint"

    def read(self, name):
        """A corpus with its targets: the annotation, or the teachers' tags."""
        documents = corpus.read(self.work / f"encoded/{name}.gz")
        sentences = [sentence for document in documents for sentence in document]
        if name in self.settings.unlabelled():
            corpus.teach(sentences, [labels[name] for labels in self.teachers])
        else:
            for sentence in sentences:
                sentence.targets = sentence.annotated(self.settings.number("smoothing"))
        return documents

    def tagger(self, begin):
        with numpy.load(self.work / "base/encoder.npz") as arrays:
            weights = {name: torch.from_numpy(arrays[name]) for name in arrays.files}
        model = Tagger.over(weights, self.settings)
        if begin:
            model.load_state_dict(torch.load(begin, map_location="cpu"))
        model.keep([int(layer) for layer in self.settings.text("layers").split()])
        return model

    def run(self):
        done = self.restored()
        for index, (first, last, peak) in enumerate(self.settings.stages()):
            if index < done["stage"]:
                continue
            self.stage(index, first, last, peak, done)
            done = {"stage": index + 1, "step": 0, "optimizer": None}
            self.save(**done)
        torch.save(self.model.state_dict(), self.work / f"{self.settings.text('name')}.pt")

    def stage(self, index, first, last, peak, done):
        plan = [batch for epoch in range(first, last + 1) for batch in self.epoch(epoch)]
        optimizer = self.optimizer()
        if done["optimizer"]:
            optimizer.load_state_dict(done["optimizer"])
        began, saved, seen, losses = time.time(), time.time(), 0, []
        for step in range(done["step"], len(plan)):
            for group in optimizer.param_groups:
                group["lr"] = peak * self.slope(step, len(plan))
            losses.append(self.learn(plan[step], optimizer))
            seen += sum(len(window.pieces) for window in plan[step])
            if step % 50 == 49:
                rate = seen / (time.time() - began)
                print(f"stage {index + 1} step {step + 1}/{len(plan)} loss {numpy.mean(losses[-200:]):.4f}"
                      f" {rate:.0f} pieces/s", flush=True)
            if time.time() - saved > SAVE_EVERY:
                self.save(index, step + 1, optimizer.state_dict())
                saved = time.time()

    def slope(self, step, steps):
        """Linear from nothing to all, then to nothing again."""
        warm = self.settings.number("warm-up") * steps
        return min((step + 1) / warm, (steps - step) / (steps - warm))

    def epoch(self, number):
        """The batches of an epoch: the same at each call."""
        generator = random.Random(self.settings.integer("order") * 1000 + number)
        windows = corpus.Windows(self.settings, self.vocabulary, generator.random())
        chosen = []
        for name, shares in self.settings.corpora().items():
            for document in self.documents.get(name, []):
                if generator.random() < shares[number - 1]:
                    chosen.extend(windows.of(document))
        return corpus.batches(chosen, self.settings.integer("batch"), generator)

    def optimizer(self):
        plain = [p for p in self.model.parameters() if p.dim() == 1]
        decayed = [p for p in self.model.parameters() if p.dim() > 1]
        groups = [{"params": decayed, "weight_decay": self.settings.number("decay")},
                  {"params": plain, "weight_decay": 0.0}]
        return torch.optim.AdamW(groups, betas=(0.9, 0.98))

    def learn(self, batch, optimizer):
        self.model.train()
        pieces, types, present = [torch.from_numpy(array).to(self.device) for array in corpus.arrays(batch)]
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            scores = self.model(pieces, types, present)
        rows = [row for row, window in enumerate(batch) for _ in window.firsts]
        words = scores[rows, [first for window in batch for first in window.firsts]]
        targets = torch.from_numpy(numpy.concatenate([window.targets() for window in batch])).to(self.device)
        loss = nn.functional.cross_entropy(words.float(), targets)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), self.settings.number("clip"))
        optimizer.step()
        return loss.item()

    def save(self, stage, step, optimizer):
        part = self.checkpoint.with_suffix(".part")
        torch.save({"stage": stage, "step": step, "optimizer": optimizer, "model": self.model.state_dict()}, part)
        part.replace(self.checkpoint)

    def restored(self):
        if not self.checkpoint.exists():
            return {"stage": 0, "step": 0, "optimizer": None}
        kept = torch.load(self.checkpoint, map_location=self.device)
        self.model.load_state_dict(kept.pop("model"))
        print(f"going on at stage {kept['stage'] + 1}, step {kept['step']}", flush=True)
        return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--settings", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--begin", type=Path, help="the weights to begin with; the base model's if missing")
    parser.add_argument("--teachers", nargs="*", default=[], type=Path, help="what label.py wrote")
    arguments = parser.parse_args()
    Training(Settings(arguments.settings), arguments.work, arguments.begin, arguments.teachers).run()


if __name__ == "__main__":
    main()
