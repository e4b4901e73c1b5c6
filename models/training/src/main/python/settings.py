"""The recipe's settings: the properties file that the Java side reads too."""

from pathlib import Path


class Settings:
    """Reads a properties file of plain KEY=VALUE lines."""

    def __init__(self, path):
        self.path = Path(path)
        self.values = {}
        for line in self.path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                key, _, value = line.partition("=")
                self.values[key.strip()] = value.strip()

    def text(self, key):
        if key not in self.values:
            raise KeyError(f"{self.path} has no '{key}'")
        return self.values[key]

    def number(self, key):
        return float(self.text(key))

    def integer(self, key):
        return int(self.text(key))

    def corpora(self):
        """The corpora by name, each with its share in each epoch."""
        return {encoded(path): [float(share) for share in shares.split()] for path, shares, _ in self.lines()}

    def unlabelled(self):
        """Those of the corpora that are text alone."""
        return {encoded(path) for path in self.text("unlabelled").split()}

    def sources(self):
        """Name and licence of each corpus."""
        return [source for _, _, source in self.lines()]

    def lines(self):
        index = 1
        while f"corpus.{index}" in self.values:
            yield self.text(f"corpus.{index}").split("|")
            index += 1

    def stages(self):
        """First and last epoch of each stage, counted from 1, with its peak learning rate."""
        peaks = [float(peak) for peak in self.text("peaks").split()]
        spans = [tuple(int(epoch) for epoch in span.split("-")) for span in self.text("stages").split()]
        return [(first, last, peak) for (first, last), peak in zip(spans, peaks, strict=True)]


def encoded(path):
    """What an encoded corpus is called."""
    return path.removeprefix("train/").removeprefix("raw/").split(".")[0].replace("/", "-")
