"""Find words in a text, however they are printed: pure.

Letters are folded as the index folds them: diacritics, ё and е, the shape of quotes and apostrophes, vowel
points. "US" finds "U.S.", "obrien" finds "O’Brien". What is found is told in code points of the text as it is.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

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


def places(text: str, query: str, *, match_case: bool = False) -> Iterator[tuple[int, int]]:
    """Give where words in a row stand, half-open code points; any run of blanks fits any other."""
    wanted = pattern(query, match_case=match_case)
    if wanted is None:
        return
    shown = folded(text, match_case=match_case)
    last = (-1, -1)
    for match in wanted.finditer(shown.text):
        place = shown.start(match.start()), shown.end(match.end() - 1)
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
    """A folded text, and from where in the text itself its characters come: letters first, then signs."""

    text: str
    letters: Moves | None = None
    signs: Moves | None = None

    def start(self, at: int) -> int:
        """Return where the character at a place begins in the text itself."""
        at = at if self.signs is None else self.signs.start(at)
        return at if self.letters is None else self.letters.start(at)

    def end(self, at: int) -> int:
        """Return where it ends, with what of it was dropped."""
        end = at + 1 if self.signs is None else self.signs.end(at)
        return end if self.letters is None else self.letters.end(end - 1)


class Moves:
    """Pieces of a changed text, and where each comes from: as it was, or one character that is several now."""

    def __init__(self) -> None:
        self._at: list[int] = []
        self._from: list[int] = []
        self._step: list[int] = []
        """1 for a piece that is as it was, 0 for one character."""
        self._more: list[int] = []
        """Code points dropped behind a piece that belong to its last character."""
        self.size = 0
        self._read = 0

    def keep(self, end: int) -> None:
        """Take what is as it was, up to a place."""
        if end > self._read:
            self._add(self._read, 1, end - self._read)
            self._read = end

    def change(self, at: int, size: int, *, belongs: bool = True) -> None:
        """Take one character that became `size` others; what is dropped may belong to the one before it."""
        self.keep(at)
        self._read = at + 1
        if size:
            self._add(at, 0, size)
        elif belongs and self._more:
            self._more[-1] += 1

    def _add(self, start: int, step: int, size: int) -> None:
        self._at.append(self.size)
        self._from.append(start)
        self._step.append(step)
        self._more.append(0)
        self.size += size

    def start(self, at: int) -> int:
        piece = bisect_right(self._at, at) - 1
        return self._from[piece] + self._step[piece] * (at - self._at[piece])

    def end(self, at: int) -> int:
        piece = bisect_right(self._at, at) - 1
        after = self._at[piece + 1] if piece + 1 < len(self._at) else self.size
        more = self._more[piece] if at == after - 1 else 0
        return self._from[piece] + self._step[piece] * (at - self._at[piece]) + 1 + more


@lru_cache(maxsize=KEPT)
def folded(text: str, *, match_case: bool) -> Folded:
    """Fold a text for finding; cost is linear."""
    table = CASED if match_case else PLAIN
    made = text.translate(table)
    letters = None if table.odd.isdisjoint(text) else _letters(text, table)
    return _shortened(Folded(made, letters)) if DROPPED.search(made) else Folded(made, letters)


def _letters(text: str, table: _Letters) -> Moves:
    """Say where letters come from that became several, or none."""
    moves = Moves()
    odd = re.compile(f"[{re.escape(''.join(sorted(table.odd)))}]")
    for match in odd.finditer(text):
        moves.change(match.start(), len(table[ord(match[0])]))
    moves.keep(len(text))
    return moves


def _shortened(shown: Folded) -> Folded:
    """Take apostrophes within words away, and the dots between single letters; the last dot is theirs."""
    moves, kept, before = Moves(), [], 0
    for match in DROPPED.finditer(shown.text):
        for at in range(*match.span()):
            if shown.text[at] in ".'":
                kept.append(shown.text[before:at])
                before = at + 1
                is_last = before == match.end() and not shown.text[before : before + 1].isalpha()
                moves.change(at, 0, belongs=is_last and shown.text[at] == ".")
    moves.keep(len(shown.text))
    return Folded("".join((*kept, shown.text[before:])), shown.letters, moves)


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
