"""Keep words whole where a mark begins or ends inside them, and their letters join or stand on one another.

typst shapes each run alone: an Arabic word in two runs would stand in letters that do not join, and would come out
in the wrong order. Such a word is set as one run, whose address says which letters each mark has: "3:1:8:8" is mark
3 on letters 1 to 8 of 8; pdfium tells afterwards where these letters are.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.exporting.pdf.quads import Quad

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

    from desktop.exporting.pdf.document import Json

JOINING = re.compile("[\u0600-\u07ff\u0840-\u08ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefe]")
"""Arabic, Syriac, N'Ko, Mandaic, Mongolian, and Arabic forms."""
Piece = tuple[list[str], int]
"""The marks of a part of a word, and how many letters it has."""


class Part(NamedTuple):
    """Letters of a word of `letters` that a mark is on, half-open.

    Where two letters are one shape, as lam and alif, a mark on one is drawn on both.
    """

    start: int
    end: int
    letters: int


def whole_words(runs: list[Json]) -> list[Json]:
    """Return runs of which none begins or ends inside a word that must be shaped as one."""
    made: list[Json] = []
    for run in runs:
        if (
            not made
            or not _is_cut(str(made[-1]["text"]), str(run["text"]))
            or not _alike(made[-1], run)
        ):
            made.append(run)
            continue
        made += _joined(made.pop(), run)
    return [_addressed(run) if "pieces" in run else run for run in made]


def part_of(address: str) -> tuple[int, Part | None]:
    """Return the place of a mark, and the letters it is on where these are not all."""
    place, *numbers = (int(number) for number in address.split(":"))
    return place, Part(*numbers) if numbers else None


def narrowed(text: PdfTextPage, quad: Quad, part: Part) -> Quad:
    """Return the box of some letters of a word; that of the word where a reader sees other letters in it."""
    sides = list(_sides(text, quad))
    if len(sides) != part.letters:
        return quad
    inside = sides[part.start : part.end]
    return quad._replace(x0=min(a for a, _ in inside), x1=max(b for _, b in inside))


def _sides(text: PdfTextPage, quad: Quad) -> Iterator[tuple[float, float]]:
    """Yield left and right of the letters in a box, in the order of the text."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        is_there = quad.x0 <= x <= quad.x1 and quad.y0 <= y <= quad.y1
        if is_there and not chr(pdfium.FPDFText_GetUnicode(text, index)).isspace():
            yield box.left, box.right


def _is_cut(before: str, after: str) -> bool:
    """Say whether the letters at a border have to be shaped together."""
    if not before or not after or not _in_word(before[-1]):
        return False
    if unicodedata.category(after[0]).startswith("M"):
        return True
    return bool(_in_word(after[0]) and JOINING.match(before[-1]) and JOINING.match(after[0]))


def _in_word(letter: str) -> bool:
    return letter.isalpha() or unicodedata.category(letter).startswith("M")


def _alike(one: Json, other: Json) -> bool:
    keys = one.keys() - {"text", "marks", "pieces"}
    return all(one[key] == other.get(key) for key in keys)


def _joined(before: Json, after: Json) -> Iterator[Json]:
    """Yield what stands before a word, the word with its pieces, and what follows it."""
    word, pieces = str(before["text"]), before.get("pieces")
    if not isinstance(pieces, list):
        start = len(word)
        while start and _in_word(word[start - 1]):
            start -= 1
        if start:
            yield {**before, "text": word[:start]}
        word = word[start:]
        pieces = [(before["marks"], len(word))]
    text = str(after["text"])
    end = next((n for n, letter in enumerate(text) if not _in_word(letter)), len(text))
    pieces = [*pieces, (after["marks"], end)]
    yield {**after, "text": word + text[:end], "pieces": pieces}
    if end < len(text):
        yield {**after, "text": text[end:]}


def _addressed(run: Json) -> Json:
    """Return the run of a word with the letters of its marks in their names."""
    pieces = run["pieces"]
    assert isinstance(pieces, list)
    count = len(str(run["text"]))
    spans: dict[str, list[int]] = {}
    start = 0
    for marks, length in pieces:
        for mark in marks:
            spans.setdefault(mark, [start, 0])[1] = start + length
        start += length
    names = [
        mark if (first, last) == (0, count) else f"{mark}:{first}:{last}:{count}"
        for mark, (first, last) in spans.items()
    ]
    return {**{key: value for key, value in run.items() if key != "pieces"}, "marks": names}
