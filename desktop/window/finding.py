"""Find words in a page or in all columns, however they are printed: pure.

Letters are folded as the index folds them: diacritics, ё and е, the shape of quotes and apostrophes, vowel
points. "US" finds "U.S.", "obrien" finds "O’Brien". What is found is told in code points of the text as it is.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Span

MOST = 5000
"""Hits after which counting stops; more cannot be walked through."""
QUOTES = "\"'‘’‚‛“”„‟«»‹›ʼ´`＇"
"""Any of these fits any other."""
HYPHENS = "-‐‑"
DROPPED = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])|(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?")
"""What is folded further: an apostrophe within a word goes, and so do the dots of "U.S."."""
INITIAL = re.compile(r"[^\W\d_]\.")
"""A letter and a dot: what "U.S." begins with while it is typed."""
MARKS = range(0x0300, 0x0370)
UNSEEN = frozenset({"Mn", "Cf", "Lm"})
"""Categories of signs that may be dropped: marks over letters, soft hyphens, the tatweel."""
KEPT = 2048
"""Texts that are kept folded: the passages of the columns, which are searched at every key."""


class Hit(NamedTuple):
    """Found words: column and passage from 0, half-open code points of the passage."""

    column: int
    index: int  # type: ignore[assignment]  # a tuple's own method, which nobody calls
    start: int
    end: int


def find_all(articles: Sequence[Article], query: str, *, match_case: bool) -> list[Hit]:
    """Find words in a row, column by column."""
    found = (
        Hit(column, index, *place)
        for column, article in enumerate(articles)
        for index in range(len(article.passages))
        for place in places(article.passage_text(index), query, match_case=match_case)
    )
    return list(islice(found, MOST))


def hits_at(articles: Sequence[Article], spans: Iterable[Span]) -> list[Hit]:
    """Return places of articles as hits, column by column; what lies between passages is none."""
    columns = {article.number: column for column, article in enumerate(articles)}
    found = set()
    for number, start, end in spans:
        if number not in columns:
            continue
        column = columns[number]
        passages = articles[column].passages
        index = bisect_right(passages, start, key=lambda passage: passage.start) - 1
        if index >= 0 and start < passages[index].end:
            passage = passages[index]
            last = min(end, passage.end) - passage.start
            found.add(Hit(column, index, start - passage.start, last))
    return sorted(found)[:MOST]


def places(text: str, query: str, *, match_case: bool = False) -> Iterator[tuple[int, int]]:
    """Give where words in a row stand, half-open code points; any run of blanks fits any other."""
    wanted = pattern(query, match_case=match_case)
    if wanted is None:
        return
    shown = folded(text, match_case=match_case)
    last = (-1, -1)
    for match in wanted.finditer(shown.text):
        place = shown.starts[match.start()], shown.ends[match.end() - 1]
        if place != last:  # one letter that is folded to several
            yield place
        last = place


@lru_cache(maxsize=16)
def pattern(query: str, *, match_case: bool) -> re.Pattern[str] | None:
    """Return what finds a query in folded text; None if nothing is typed."""
    words = unicodedata.normalize("NFC", query).split()
    parts = [part for word in words if (part := _part(word, match_case=match_case))]
    return re.compile(r"\s+".join(parts)) if parts else None


def _part(word: str, *, match_case: bool) -> str:
    shown = folded(word, match_case=match_case).text
    if not shown:
        return ""
    if INITIAL.fullmatch(shown):
        return rf"(?<!\w){re.escape(shown[0])}\.?"
    made = re.escape(shown)
    is_shortened = "." in word and "." not in shown
    return rf"(?<!\w){made}(?!\w)" if is_shortened else made


class Folded(NamedTuple):
    """A folded text, and for each of its characters where it begins and ends in the text itself."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


@lru_cache(maxsize=KEPT)
def folded(text: str, *, match_case: bool) -> Folded:
    """Fold a text for finding; cost is linear."""
    table = CASED if match_case else PLAIN
    made = text.translate(table)
    if table.odd.isdisjoint(text):
        shown = Folded(made, range(len(text)), range(1, len(text) + 1))
    else:
        shown = _with_places(text, made, table)
    return _shortened(shown) if DROPPED.search(made) else shown


def _with_places(text: str, made: str, table: _Letters) -> Folded:
    """Say where the characters come from; a sign that is dropped goes with the letter before it."""
    starts: list[int] = []
    ends: list[int] = []
    for at, letter in enumerate(text):
        size = len(table[ord(letter)])
        starts.extend([at] * size)
        ends.extend([at + 1] * size)
        if not size and ends:
            ends[-1] = at + 1
    return Folded(made, starts, ends)


def _shortened(shown: Folded) -> Folded:
    """Take apostrophes within words away, and the dots between single letters."""
    dropped = {
        at
        for match in DROPPED.finditer(shown.text)
        for at in range(*match.span())
        if shown.text[at] in ".'"
    }
    kept = [at for at in range(len(shown.text)) if at not in dropped]
    starts, ends = [shown.starts[at] for at in kept], [shown.ends[at] for at in kept]
    for place, at in enumerate(kept):
        if at + 1 in dropped and shown.text[at + 1] == "." and at + 2 not in dropped:
            follows = shown.text[at + 2 : at + 3]
            ends[place] = shown.ends[at + 1] if not follows.isalpha() else ends[place]
    return Folded("".join(shown.text[at] for at in kept), starts, ends)


class _Letters(dict[int, str]):
    """Characters -> what they are folded to; `odd` are those that do not become exactly one."""

    def __init__(self, *, keeps_case: bool) -> None:
        super().__init__()
        self.keeps_case = keeps_case
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        made = self[code] = self._folded(letter)
        if len(made) != 1:
            self.odd.add(letter)
        return made

    def _folded(self, letter: str) -> str:
        from desktop.searching.analysis import plain

        if letter in QUOTES:
            return "'"
        if letter in HYPHENS:
            return "-"
        if ord(letter) in MARKS:
            return ""
        made = plain(letter)
        if not made and unicodedata.category(letter) not in UNSEEN:
            return letter
        return made.upper() if self.keeps_case and letter.isupper() else made


PLAIN, CASED = _Letters(keeps_case=False), _Letters(keeps_case=True)
