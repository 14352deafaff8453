"""Print how well the text of pages is found: python -m tests.importing.page_figures [--errors [--held|--blind]].

Pages are those of tests/cases/import/pages: odd numbers to develop with, even ones held out; and those
of tests/cases/import/blind, written before anybody who wrote them had read the rules.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.importing.reading import parse
from desktop.resources import ROOT
from desktop.story.article import Article, Kind

CASES = ROOT / "tests" / "cases" / "import" / "pages"
BLIND = ROOT / "tests" / "cases" / "import" / "blind"
TEXT = (Kind.BODY, Kind.SUBHEADING)
GRAM = 4
"""Words that are looked at together, as scrapinghub's benchmark of extractors does."""


@dataclass
class Figures:
    """Sums over pages: word F1 and recall, pages with a wrong paragraph as body, seconds."""

    pages: int = 0
    precision: float = 0
    recall: float = 0
    f1: float = 0
    leaked: int = 0
    seconds: float = 0
    errors: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        n = self.pages or 1
        return (
            f"{name:28} P {self.precision / n:.3f}  R {self.recall / n:.3f}  F1 {self.f1 / n:.3f}"
            f"  pages with wrong body {self.leaked / n:4.0%}  {self.seconds / n * 1000:5.1f} ms/page"
        )


def pages(*, held: bool) -> Iterator[Path]:
    """Give the cases of one half, in order."""
    for path in sorted(CASES.glob("*.html")):
        if (int(path.name.split("-")[0]) % 2 == 0) is held:
            yield path


def blind_pages() -> Iterator[Path]:
    """Give the pages that were written before the rules were read."""
    yield from sorted(BLIND.glob("*.html"))


def gold(path: Path) -> list[tuple[str, str]]:
    rows = path.with_suffix(".gold").read_text("utf-8").splitlines()[1:]
    return [(kind, text) for kind, _, text in (row.partition("\t") for row in rows)]


def ours(data: bytes) -> list[str]:
    article = parse(data, "page.html")
    return paragraphs(article, TEXT)


def paragraphs(article: Article, kinds: Iterable[Kind]) -> list[str]:
    """Return the text of the passages of those kinds, a paragraph a line."""
    found: dict[int, list[str]] = {}
    for index, passage in enumerate(article.passages):
        if passage.kind in kinds:
            found.setdefault(passage.paragraph, []).append(article.passage_text(index))
    return [" ".join(parts) for parts in found.values()]


def trafilatura(**options: bool) -> Callable[[bytes], list[str]]:
    from trafilatura import extract

    def lines(data: bytes) -> list[str]:
        text = extract(data, include_comments=False, with_metadata=False, **options) or ""
        return [line.lstrip("- ") for line in text.splitlines() if line.strip()]

    return lines


def baseline(data: bytes) -> list[str]:
    from trafilatura import baseline as plain

    return [line for line in str(plain(data)[1]).splitlines() if line.strip()]


def words(lines: Iterable[str]) -> list[str]:
    return [
        word
        for line in lines
        for word in "".join(c if c.isalnum() else " " for c in line.casefold()).split()
    ]


def grams(found: list[str]) -> set[tuple[str, ...]]:
    size = min(GRAM, max(1, len(found)))
    return {tuple(found[i : i + size]) for i in range(len(found) - size + 1)}


def wrong_lines(lines: Iterable[str], wanted: list[str]) -> list[str]:
    """Return the lines that have under half of their runs of words in the text that is wanted."""
    by_size = {
        size: {tuple(wanted[i : i + size]) for i in range(len(wanted))}
        for size in range(1, GRAM + 1)
    }
    wrong = []
    for line in lines:
        own = grams(words([line]))
        if own and sum(g in by_size[len(g)] for g in own) < len(own) / 2:
            wrong.append(line)
    return wrong


def score(path: Path, read: Callable[[bytes], list[str]], into: Figures) -> None:
    data = path.read_bytes()
    started = time.process_time()
    lines = read(data)
    into.seconds += time.process_time() - started
    body = paragraphs(parse(data, "page.html"), (Kind.BODY,)) if read is ours else lines
    wanted = words(text for kind, text in gold(path) if kind in TEXT)
    found = words(lines)
    shared = (Counter(found) & Counter(wanted)).total()
    precision, recall = shared / (len(found) or 1), shared / (len(wanted) or 1)
    into.pages += 1
    into.precision += precision
    into.recall += recall
    into.f1 += 2 * precision * recall / ((precision + recall) or 1)
    wrong = wrong_lines(body, wanted)
    into.leaked += bool(wrong)
    into.errors += [f"{path.name}: wrong: {line[:110]}" for line in wrong]
    missing = wrong_lines((text for kind, text in gold(path) if kind == Kind.BODY), found)
    into.errors += [f"{path.name}: missing: {line[:110]}" for line in missing]


READERS: dict[str, Callable[[], Callable[[bytes], list[str]]]] = {
    "this program": lambda: ours,
    "trafilatura": lambda: trafilatura(),
    "trafilatura favor_precision": lambda: trafilatura(favor_precision=True),
    "trafilatura baseline": lambda: baseline,
}


def figures(*, held: bool, name: str) -> Figures:
    return figures_of(pages(held=held), name)


def figures_of(paths: Iterable[Path], name: str) -> Figures:
    total = Figures()
    read = READERS[name]()
    for path in paths:
        score(path, read, total)
    return total


def main() -> None:
    parts = {
        "dev": list(pages(held=False)),
        "held": list(pages(held=True)),
        "blind": list(blind_pages()),
    }
    shown = next((part for part in parts if f"--{part}" in sys.argv), "dev")
    for part, paths in parts.items():
        print(f"{part}: {len(paths)} pages")
        for name in READERS:
            found = figures_of(paths, name)
            print("  " + found.line(name))
            if name == "this program" and "--errors" in sys.argv and part == shown:
                print(*(f"    {error}" for error in found.errors), sep="\n")


if __name__ == "__main__":
    main()
