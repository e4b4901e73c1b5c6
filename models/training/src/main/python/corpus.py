"""Encoded corpora, cut into windows and batches."""

import gzip
import random

TAGS = ["O"] + [f"{prefix}-{kind}" for kind in ("PERSON", "LOCATION", "ORGANIZATION", "MISC") for prefix in "BI"]
TAG_IDS = {tag: index for index, tag in enumerate(TAGS)}
AS_WRITTEN, UPPER, LOWER, HEADLINE = range(4)


class Sentence:
    """Words of a sentence: for each its tag, its casing in four writings, and its pieces."""

    __slots__ = ("tags", "casings", "pieces", "length")

    def __init__(self, line):
        self.tags, self.casings, self.pieces = [], [], []
        for word in line.split(" "):
            tag, casings, pieces = word.split(":")
            self.tags.append(TAG_IDS[tag])
            self.casings.append(tuple(int(casing) for casing in casings))
            self.pieces.append(tuple(int(piece) for piece in pieces.split(",")))
        self.length = sum(len(pieces) for pieces in self.pieces)


def read(path):
    """The documents of an encoded corpus. One that knows no documents is unrelated sentences, each one by itself."""
    documents = []
    with gzip.open(path, "rt", encoding="ascii") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("*"):
                documents.append([])
            if len(line) > 1:
                documents[-1].append(Sentence(line.removeprefix("*")))
    if len(documents) == 1:
        documents = [[sentence] for sentence in documents[0]]
    return [document for document in documents if document]


class Window:
    """Consecutive sentences as the encoder reads them: pieces, token types, and the place of each word's first piece."""

    __slots__ = ("pieces", "types", "firsts", "tags")

    def __init__(self, sentences, begin, end, limit, writing):
        self.pieces, self.types, self.firsts, self.tags = [begin], [0], [], []
        for sentence in sentences:
            written = writing()
            for tag, casings, pieces in zip(sentence.tags, sentence.casings, sentence.pieces):
                if len(self.pieces) + len(pieces) >= limit:
                    break
                self.firsts.append(len(self.pieces))
                self.tags.append(tag)
                self.pieces.extend(pieces)
                self.types.extend([casings[written]] * len(pieces))
        self.pieces.append(end)
        self.types.append(0)


class Windows:
    """Cuts documents into windows, some sentences in other letters, by the settings."""

    def __init__(self, settings, begin, end, seed):
        self.limit = settings.integer("window")
        self.early = settings.number("early")
        self.shares = [settings.number(key) for key in ("upper", "lower", "headline")]
        self.begin, self.end = begin, end
        self.random = random.Random(seed)

    def of(self, document):
        sentences, length = [], 2
        for sentence in document:
            full = length + sentence.length > self.limit
            if sentences and (full or self.random.random() < self.early):
                yield self.window(sentences)
                sentences, length = [], 2
            sentences.append(sentence)
            length += sentence.length
        yield self.window(sentences)

    def window(self, sentences):
        return Window(sentences, self.begin, self.end, self.limit, self.writing)

    def writing(self):
        drawn = self.random.random()
        for written, share in zip((UPPER, LOWER, HEADLINE), self.shares):
            if drawn < share:
                return written
            drawn -= share
        return AS_WRITTEN


def batches(windows, pieces, generator):
    """Batches of windows of like length, of at most so many pieces with padding, in random order."""
    ordered = sorted(windows, key=lambda window: len(window.pieces) + 4 * generator.random())
    found, batch, longest = [], [], 0
    for window in ordered:
        longest = max(longest, len(window.pieces))
        if batch and longest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, longest = [], len(window.pieces)
        batch.append(window)
    found.append(batch)
    generator.shuffle(found)
    return found
