"""Read the annotated stories: texts in which quotes and their speakers stand in brackets."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from desktop.resources import seeds
from desktop.story.article import Article, Stated
from desktop.story.comparison import Span
from desktop.story.quote import Quote, QuoteKind

CASES = Path(__file__).parents[1] / "cases" / "utterances"
STORIES = ("ruling", "port", "flood", "heating", "budget", "airport")
PLACES = CASES / "seeds.tsv"
TOKEN = re.compile(r"\{(?P<quote>[\w.?]+)(?P<goes_on>\+?)\||<(?P<speaker>[\w.?]+)\||[}>]")
OPENING, CLOSING = "“\"«‘'„", "”\"»’'“"

Pair = tuple[Span, Span]


class Case(NamedTuple):
    """A story with its quotes; `ids` says for each of them what is said, "?" after it is unsure.

    A quote that the program found over two annotated ones has both ids, parted by a blank.
    """

    name: str
    articles: tuple[Article, ...]
    quotes: tuple[Quote, ...]
    ids: dict[Span, str]
    differing: frozenset[str]

    def is_same(self, a: Span, b: Span) -> bool | None:
        """Tell whether two quotes report the same words; None if two readers may disagree."""
        one, other = self.ids[a].split(), self.ids[b].split()
        if set(one) & set(other):
            return None if any(each.endswith("?") for each in one + other) else True
        is_unsure = {each.rstrip("?") for each in one} & {each.rstrip("?") for each in other}
        return None if is_unsure else False

    def pairs(self) -> Iterator[Pair]:
        """Yield all pairs of quotes of two articles."""
        spans = [quote.span for quote in self.quotes]
        return ((a, b) for a, b in combinations(spans, 2) if a.article != b.article)


def story_case(name: str) -> Case:
    folder = CASES / name
    facts = tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))
    articles, quotes, ids = [], [], {}
    for number, path in enumerate(sorted(folder.glob("*.txt")), 1):
        article, found = _read(number, path, facts)
        articles.append(article)
        for quote, name_of in found:
            quotes.append(quote)
            ids[quote.span] = name_of
    differing = frozenset(facts["marks_differ"])
    return Case(name, tuple(articles), tuple(quotes), ids, differing)


def seeds_case() -> Case:
    """Return the five example articles; what is quoted there is noted by places only."""
    paths = sorted(seeds().glob("*.txt"))
    articles = tuple(
        _article(number, path, path.read_text(encoding="utf-8"), "en")
        for number, path in enumerate(paths, 1)
    )
    quotes, ids = [], {}
    for line in PLACES.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            number, start, end, first, last, name, identity = line.split("\t")
            text = articles[int(number) - 1].text
            said = text[int(start) : int(end)]
            speaker = (int(first), int(last)) if first else None
            quote = Quote(int(number), int(start), int(end), _kind(said), speaker, name=name)
            quotes.append(quote)
            ids[quote.span] = identity
    return Case("seeds", articles, tuple(sorted(quotes)), ids, frozenset({"counterfire"}))


def cases() -> list[Case]:
    return [*map(story_case, STORIES), seeds_case()]


def _read(
    number: int, path: Path, facts: dict[str, object]
) -> tuple[Article, list[tuple[Quote, str]]]:
    """Take the brackets out of a text, and note where the words in them stand."""
    source = path.read_text(encoding="utf-8")
    names: dict[str, str] = facts["names"]  # type: ignore[assignment]  # a table of the TOML file
    pieces: list[str] = []
    length = place = 0
    opened: tuple[str, bool, int] | None = None
    said: list[tuple[str, bool, int, int]] = []
    speakers: dict[str, tuple[int, int]] = {}
    for token in TOKEN.finditer(source):
        piece = source[place : token.start()]
        pieces.append(piece)
        length += len(piece)
        place = token.end()
        if token["quote"]:
            opened = token["quote"], bool(token["goes_on"]), length
        elif token["speaker"]:
            opened = f"<{token['speaker']}", False, length
        elif opened is not None:
            identity, goes_on, start = opened
            if identity.startswith("<"):
                speakers[identity[1:]] = (start, length)
            else:
                said.append((identity, goes_on, start, length))
            opened = None
    text = "".join(pieces) + source[place:]
    found = []
    for identity, goes_on, start, end in sorted(said, key=lambda each: each[2]):
        name = names.get(identity.partition(".")[0], "")
        speaker = speakers.get(identity) or _last_speaker(speakers, identity, start)
        kind = _kind(text[start:end])
        quote = Quote(number, start, end, kind, speaker, name=name, continues=goes_on)
        found.append((quote, identity))
    return _article(number, path, text, str(facts["language"])), found


def _last_speaker(
    speakers: dict[str, tuple[int, int]], identity: str, start: int
) -> tuple[int, int] | None:
    """Return the same person's mention before a quote that has none of its own."""
    who = identity.partition(".")[0]
    mentions = [place for key, place in speakers.items() if key.partition(".")[0] == who]
    return max((place for place in mentions if place[0] < start), default=None)


def _kind(said: str) -> QuoteKind:
    if said[0] in OPENING and said[-1] in CLOSING and not re.search(r"[”»]\W.*[“«]", said[1:-1]):
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if re.search('[“"«‘]', said) else QuoteKind.INDIRECT


def _article(number: int, path: Path, text: str, language: str) -> Article:
    stated = Stated(language, "its text")
    return Article(number, path.name, text, (), stated, "utf-8")
