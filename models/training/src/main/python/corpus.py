"""Encoded corpora, cut into windows and batches."""

import gzip
import random

import numpy

TAGS = ["O"] + [f"{prefix}-{kind}" for kind in ("PERSON", "LOCATION", "ORGANIZATION", "MISC") for prefix in "BI"]
TAG_IDS = {tag: index for index, tag in enumerate(TAGS)}
AS_WRITTEN, UPPER, LOWER, HEADLINE = range(4)


class Sentence:
    """Words of a sentence: for each its tag, its casing in four writings, and its pieces.

    What is to be learned are the targets, an array of shape [words, tags]: the probability of each tag.
    """

    __slots__ = ("tags", "casings", "pieces", "length", "targets")

    def __init__(self, line):
        self.tags, self.casings, self.pieces = [], [], []
        for word in line.split(" "):
            tag, casings, pieces = word.split(":")
            self.tags.append(TAG_IDS[tag])
            self.casings.append(tuple(int(casing) for casing in casings))
            self.pieces.append(tuple(int(piece) for piece in pieces.split(",")))
        self.length = sum(len(pieces) for pieces in self.pieces)
        self.targets = None

    def annotated(self, smoothing):
        """The annotation as probabilities: a little of each goes to all tags."""
        return (1 - smoothing) * numpy.eye(len(TAGS), dtype="float32")[self.tags] + smoothing / len(TAGS)


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


def teach(sentences, labels):
    """Makes the mean of teachers' tags the targets: of each teacher bytes of shape [words of the corpus, tags]. A word that none has
    read has no targets, and is not learned."""
    probabilities = numpy.mean([array.astype("float32") for array in labels], axis=0)
    word = 0
    for sentence in sentences:
        rows = probabilities[word:word + len(sentence.tags)]
        sentence.targets = rows / numpy.maximum(rows.sum(axis=1, keepdims=True), 1)
        word += len(sentence.tags)
    if word != len(probabilities):
        raise ValueError(f"the labels are of {len(probabilities)} words, the corpus has {word}: make them again")


class Window:
    """Consecutive sentences as the encoder reads them: pieces, token types, and for each word the place of its first piece;
    and how many words of each sentence were read."""

    __slots__ = ("pieces", "types", "firsts", "sentences", "read")

    def __init__(self, sentences, begin, end, limit, writing):
        self.pieces, self.types, self.firsts = [begin], [0], []
        self.sentences, self.read = sentences, []
        for sentence in sentences:
            written, read = writing(), 0
            for casings, pieces in zip(sentence.casings, sentence.pieces):
                if len(self.pieces) + len(pieces) >= limit:
                    break
                self.firsts.append(len(self.pieces))
                self.pieces.extend(pieces)
                self.types.extend([casings[written]] * len(pieces))
                read += 1
            self.read.append(read)
        self.pieces.append(end)
        self.types.append(0)

    def targets(self):
        """The targets of the words that were read."""
        return numpy.concatenate([sentence.targets[:read] for sentence, read in zip(self.sentences, self.read)])


class Windows:
    """Cuts documents into windows, some sentences in other letters, by the settings."""

    def __init__(self, settings, vocabulary, seed):
        self.limit = settings.integer("window")
        self.early = settings.number("early")
        self.shares = [settings.number(key) for key in ("upper", "lower", "headline")]
        self.begin, self.end = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
        self.random = random.Random(seed)

    def as_written(self):
        """The same without other letters."""
        self.shares = [0, 0, 0]
        return self

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


def arrays(batch):
    """Pieces, token types and which places hold a piece, of shape [windows, longest window]."""
    shape = (len(batch), max(len(window.pieces) for window in batch))
    pieces, types, present = numpy.zeros(shape, int), numpy.zeros(shape, int), numpy.zeros(shape, bool)
    for row, window in enumerate(batch):
        length = len(window.pieces)
        pieces[row, :length], types[row, :length], present[row, :length] = window.pieces, window.types, True
    return pieces, types, present
