"""Tell running heads, page numbers, and what a browser prints around a page, from the text of a PDF."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.importing.dates import date_run, has_day
from desktop.importing.documents.rows import Piece
from desktop.importing.line import folded

RUNNING_HEAD, PAGE_NUMBER, PRINTED = (
    "running head of the PDF", "page number of the PDF", "printed by the browser around the page",
)  # fmt: skip
OUTER_ROWS = 3
"""Rows from the top or the foot of a page among which running heads are looked for."""
ZONE = 0.17
"""Of the height of the page."""
REPEATED = 0.3
"""Of the pages; left and right pages have heads of their own."""
LEVEL = 4
"""Points between the baselines of heads of two pages."""
LONGEST_HEAD = 160
"""Characters."""
NUMBER = re.compile(
    r"[-–—|•\s]*(?:(?:page|seite|s\.|p\.|pg\.?|pagina|página|стр\.?|сторінка|с\.|صفحة)\s*)?"
    r"\d{1,4}(?:\s*(?:/|of|von|sur|de|из|з)\s*\d{1,4})?[-–—|•\s]*",
    re.IGNORECASE,
)
OF_PAGES = re.compile(
    r"(?:(?:page|seite|página|стр\.?|сторінка)\s*)?(\d{1,4})\s*(?:/|of|von|sur|de|из|з)\s*(\d{1,4})",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
PRINT_TIME = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?(?:\s+(?:at |um |à |о )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[AP]\.?M\.?)?)",
    re.IGNORECASE,
)
"""The time at which a browser printed: "3/14/26, 10:05 AM", "14.03.2026, 10:05"."""
CUT = ("…", "...")
LEAST_ROWS = 4
"""Rows of a page that has a head or a foot beside its text."""
APART = 1.8
"""Times the size of its type that a head or foot stands away from the text."""
FEW, SMALL = 6, 3
"""Words of the name of a paper; letters of those in it that may be small."""
WEB = re.compile(
    r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:/\S*)?", re.IGNORECASE
)
LABELLED = re.compile(
    r"(?:page|seite|p\.|pg\.?|pagina|página|стр\.?|сторінка|с\.|صفحة)\s*\d{1,4}(?:\s*(?:/|of|von|sur|de|из|з)\s*\d{1,4})?[-–—|•\s]*$",
    re.IGNORECASE,
)


class Margins(NamedTuple):
    """The pieces of a PDF that are no text, each with the reason, and the address printed with it."""

    reasons: dict[Piece, str]
    url: str = ""


class Page(NamedTuple):
    """The pieces of a page from top to bottom, with its lower and upper edge, in points."""

    pieces: Sequence[Piece]
    low: float
    high: float


def margins_of(pages: Sequence[Page]) -> Margins:
    """Return what is around the text: by marks in the file, repetition, numbers and print lines."""
    outer = [outer_rows(page) for page in pages]
    reasons = {p: RUNNING_HEAD for page in pages for p in page.pieces if p.is_margin}
    url = mark_printed(outer, reasons)
    mark_repeated(outer, reasons, len(pages))
    mark_numbers(outer, reasons, len(pages))
    for page in pages:
        mark_apart(page, reasons)
    return Margins(reasons, url)


def rows_of(page: Page) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in page.pieces:
        if rows and abs(rows[-1][0].y - piece.y) < 0.5 * piece.size:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def outer_rows(page: Page) -> list[list[Piece]]:
    """Return the rows near the top and the foot of a page, outermost first, alternating."""
    rows = rows_of(page)
    height = page.high - page.low
    top = [row for row in rows[:OUTER_ROWS] if row[0].y > page.high - ZONE * height]
    foot = [row for row in rows[-OUTER_ROWS:][::-1] if row[0].y < page.low + ZONE * height]
    return top + [row for row in foot if row not in top]


def mark_printed(outer: list[list[list[Piece]]], reasons: dict[Piece, str]) -> str:
    """Mark the lines that a browser prints around a page; return the address among them.

    A row counts if it has two of address, page of pages and time: so they stand, in whatever
    corner. The title stands beside one of them.
    """
    url = ""
    for rows in outer:
        marks = [(row, {k for p in row if (k := printed_kind(p))}) for row in rows]
        seen = {kind for _, kinds in marks for kind in kinds}
        if len(seen) < 2:
            continue
        for row, kinds in marks:
            if not kinds:
                continue
            for piece in row:
                reasons.setdefault(piece, PRINTED)
                found = ADDRESS.fullmatch(piece.text)
                if (
                    found
                    and not url
                    and not piece.text.endswith(CUT)
                    and piece.text.startswith("http")
                ):
                    url = piece.text
    return url


def printed_kind(piece: Piece) -> str:
    text = piece.text.strip()
    if ADDRESS.fullmatch(text):
        return "address"
    if PRINT_TIME.match(text):
        return "time"
    return "number" if OF_PAGES.fullmatch(text) else ""


def mark_repeated(outer: list[list[list[Piece]]], reasons: dict[Piece, str], pages: int) -> None:
    """Mark pieces that stand at the same height of several pages, but for their numbers."""
    places: defaultdict[str, list[tuple[int, Piece]]] = defaultdict(list)
    for number, rows in enumerate(outer):
        for row in rows:
            for piece in row:
                if len(piece.text) <= LONGEST_HEAD:
                    places[re.sub(r"\d+", "#", piece.text.casefold())].append((number, piece))
    for key, found in places.items():
        if not folded(key):
            continue
        distinct = {number for number, _ in found}
        heights = sorted(piece.y for _, piece in found)
        is_level = any(b - a < LEVEL for a, b in pairwise(heights))
        if len(distinct) >= max(2, REPEATED * pages) and is_level:
            for _, piece in found:
                reasons.setdefault(piece, RUNNING_HEAD)


def mark_numbers(outer: list[list[list[Piece]]], reasons: dict[Piece, str], pages: int) -> None:
    """Mark page numbers: alone in the outermost rows, counting with the pages, or "page 2 of 3"."""
    shifts: defaultdict[int, list[Piece]] = defaultdict(list)
    for number, rows in enumerate(outer):
        for piece in (p for row in rows for p in row):
            if not NUMBER.fullmatch(piece.text) or piece in reasons:
                continue
            of = OF_PAGES.search(piece.text)
            if of and int(of[2]) >= pages:
                reasons[piece] = PAGE_NUMBER
                continue
            digits = re.search(r"\d+", piece.text)
            if digits:
                shifts[int(digits[0]) - number].append(piece)
    for shift, found in shifts.items():
        if len(found) >= 2 or (shift == 1 and pages == 1 and len(found) == 1):
            for piece in found:
                reasons[piece] = PAGE_NUMBER


def mark_apart(page: Page, reasons: dict[Piece, str]) -> None:
    """Mark the first and the last row if they stand apart and say whose page it is, and which one."""
    rows = rows_of(page)
    if len(rows) < LEAST_ROWS:
        return
    zone = ZONE * (page.high - page.low)
    head, foot = rows[0], rows[-1]
    for row, near, is_outer in (
        (head, rows[1], head[0].y > page.high - zone),
        (foot, rows[-2], foot[0].y < page.low + zone),
    ):
        is_apart = abs(row[0].y - near[0].y) > APART * row[0].size
        text = " ".join(piece.text.strip() for piece in row)
        if is_outer and is_apart and len(text) <= LONGEST_HEAD and is_margin(row, text):
            for piece in row:
                is_number = NUMBER.fullmatch(piece.text) is not None
                reasons.setdefault(piece, PAGE_NUMBER if is_number else RUNNING_HEAD)


def is_margin(row: Sequence[Piece], text: str) -> bool:
    """Tell a row of addresses, labelled page numbers, names of papers with a date, and nothing else."""
    words = [WEB.fullmatch(p.text) or LABELLED.match(p.text) for p in row]
    if any(words):
        return all(
            known or (len(piece.text.split()) <= FEW and not piece.text.endswith((".", "!", "?")))
            for piece, known in zip(row, words, strict=True)
        )
    run = date_run(text)
    if run is None or not has_day(text[run[0] : run[1]]):
        return False
    name = (text[: run[0]] + text[run[1] :]).strip(" |·•–—-0123456789")
    return 2 <= len(name.split()) <= FEW and name[-1] not in ",:;.!?" and is_title(name)


def is_title(name: str) -> bool:
    """Tell words that all begin with capitals, as in the name of a paper."""
    words = [word for word in name.split() if word[0].isalpha()]
    return all(word[0].isupper() or len(word) <= SMALL for word in words) and words[0][0].isupper()
