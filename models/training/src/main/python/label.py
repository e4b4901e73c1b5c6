"""Labels the unlabelled corpora for a student: a teacher's probability of each tag, for each word a row of bytes."""

import argparse
import random
import time
from pathlib import Path

import numpy
import torch

import corpus
from bert import Tagger
from settings import Settings


class Teacher:
    def __init__(self, settings, work, weights):
        self.settings = settings
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.vocabulary = (work / "base/vocab.txt").read_text(encoding="utf-8").splitlines()
        with numpy.load(work / "base/encoder.npz") as arrays:
            encoder = {name: torch.from_numpy(arrays[name]) for name in arrays.files}
        self.model = Tagger.over(encoder, settings).to(self.device).eval()
        self.model.load_state_dict(torch.load(weights, map_location=self.device))

    def label(self, documents):
        """Bytes of shape [words, tags]; zeros for a word that stands beyond the end of a window."""
        words = sum(len(sentence.tags) for document in documents for sentence in document)
        total = numpy.zeros((words, len(corpus.TAGS)), "float32")
        begins, word = {}, 0
        for document in documents:
            for sentence in document:
                begins[id(sentence)] = word
                word += len(sentence.tags)
        windows = corpus.Windows(self.settings, self.vocabulary, 0).as_written()
        cut = [window for document in documents for window in windows.of(document)]
        for batch in corpus.batches(cut, 4 * self.settings.integer("batch"), random.Random(0)):
            self.add(batch, begins, total)
        return numpy.rint(255 * total / numpy.maximum(total.sum(axis=1, keepdims=True), 1e-9)).astype("uint8")

    def add(self, batch, begins, total):
        tensors = [torch.from_numpy(array).to(self.device) for array in corpus.arrays(batch)]
        with torch.no_grad(), torch.autocast(self.device.type, dtype=torch.bfloat16):
            scores = self.model(*tensors)
        for window, rows in zip(batch, torch.softmax(scores.float(), dim=-1).cpu().numpy()):
            word = 0
            for sentence, read in zip(window.sentences, window.read):
                begin = begins[id(sentence)]
                total[begin:begin + read] += rows[window.firsts[word:word + read]]
                word += read


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--settings", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--weights", required=True, type=Path, help="the teacher's")
    parser.add_argument("--output", required=True, type=Path, help="the file to write, .npz")
    arguments = parser.parse_args()
    settings = Settings(arguments.settings)
    teacher = Teacher(settings, arguments.work, arguments.weights)
    labels = {}
    for name in settings.unlabelled():
        began = time.time()
        labels[name] = teacher.label(corpus.read(arguments.work / f"encoded/{name}.gz"))
        print(f"{name}: {len(labels[name])} words in {time.time() - began:.0f} s", flush=True)
    part = arguments.output.with_suffix(".part.npz")
    numpy.savez_compressed(part, **labels)
    part.replace(arguments.output)


if __name__ == "__main__":
    main()
