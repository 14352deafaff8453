"""Put notes beside passages so that they stand near their words and never tear holes into the text.

A group is passages with their notes in one row of the page, which is not torn between pages: so a note is
on the page of its passage. It ends where the text has caught up with the notes. Heights are estimated, in pt; being some lines off only moves a note by as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import NamedTuple

from desktop.exporting.pdf.document import Margin, Note, Printed, Run

MM = 72 / 25.4
PAPERS = {"a4": (210.0, 297.0), "us-letter": (215.9, 279.4)}
"""mm of a page's width and height, by typst's names."""
ABOVE_AND_BELOW = 40.0
"""mm of both page margins (resources/report/report.typ)."""
AROUND, BESIDE, BETWEEN, LANE = 32.0, 58.0, 6.0, 11.0
"""mm of both page margins, of the notes' column, before it, of the addresses (resources/report/article.typ)."""
SERIF, SANS = 0.51, 0.53
"""Width of a mean letter, em."""
LEADING = {"headline": 1.77, "subheading": 1.25, "body": 1.36, "quiet": 1.12}
"""Height of a line of a passage, em of the texts."""
SIZES = {"headline": 1.3, "subheading": 1.0, "body": 1.0, "quiet": 0.9}
NOTE, SIMILAR = 0.74, 0.7
"""Size of a note beside the text, and of counterparts, of the texts'."""
NOTE_LEADING = 1.22
BETWEEN_NOTES = 0.8
"""Height of what is between notes, em."""
BEFORE_PARAGRAPH, BEFORE_SENTENCE = 0.53, 0.23
"""What stands between passages beyond what is between lines, em (resources/report/article.typ)."""
WIDE = 0x2E80
"""Code points from here on are about twice as wide."""
NARROW, NARROW_END = 0x590, 0x900
"""Hebrew and Arabic letters between are narrower."""
NARROWER = chr(NARROW)
MOST_AHEAD = 11.0
"""Height, em, by which notes may go on below their text before the rest is moved to the end."""
LITTLE_AHEAD = 2.0
"""Height, em, by which a longer form of what has a shorter one may go on below the text."""
KEPT, FULL, TORN = 0.25, 0.35, 0.75
"""Of the height of a page: a group this high ends soon; takes few notes; is torn between pages."""
MOST_TORN = 4.0
"""Height, em, of the hole that a group may leave below its text where it has grown high enough."""
HEADINGS = ("headline", "subheading")
"""Styles of passages that stay with the one that follows."""
BEFORE_TEXT = (*HEADINGS, "quiet")
"""Styles of what stands before the first words of an article."""
MOST_NAMED = 40
"""Notes that are named beside a passage when they stand elsewhere."""


class Sizes(NamedTuple):
    """What heights are estimated from, pt: the size of the texts, the width of their column, the height of a page."""

    size: float
    width: float
    page: float

    @classmethod
    def of(cls, paper: str, size: float) -> Sizes:
        across, down = PAPERS.get(paper, PAPERS["a4"])
        width = (across - AROUND - BESIDE - BETWEEN - LANE) * MM
        return cls(size, width, (down - ABOVE_AND_BELOW) * MM)

    def of_text(self, printed: Printed) -> float:
        scale = self.size * SIZES[printed.style]
        count = lines_of((run.text for run in printed.runs), self.width / (SERIF * scale))
        before = BEFORE_PARAGRAPH if printed.is_first else BEFORE_SENTENCE
        return (count * LEADING[printed.style] + before) * self.size

    def of_note(self, note: Note) -> float:
        scale = self.size * (SIMILAR if note.style == "similar" else NOTE)
        across = (BESIDE * MM - 6) / (SANS * scale)
        head = [run.text for run in note.head] + [f"    {item.text}" for item in note.codes]
        count = lines_of(head, across) if head else 0
        count += sum(lines_of((run.text for run in line), across) for line in note.lines)
        count += lines_of((run.text for run in note.foot), across) if note.foot else 0
        return count * NOTE_LEADING * scale + BETWEEN_NOTES * scale


def lines_of(texts: Iterable[str], across: float) -> int:
    """Return about how many lines some words take, at so many letters a line."""
    return max(1, ceil(sum(map(width_of, texts)) / max(across, 1.0)))


def width_of(text: str) -> float:
    """Return how wide words are, in mean Latin letters."""
    if not text or max(text) < NARROWER:
        return len(text)
    return sum(map(letter_width, text))


def letter_width(letter: str) -> float:
    """Return how wide a letter is, of a mean Latin one."""
    code = ord(letter)
    if code < NARROW:
        return 1.0
    return 2.0 if code >= WIDE else 0.72 if code < NARROW_END else 1.0


class Choice(NamedTuple):
    """Notes in several forms, the longest first: that stands there for which there is room.

    `name` refers to a note that is moved away if it has none; without a name the shortest stands there.
    """

    forms: tuple[tuple[Note, ...], ...]
    name: Run | None = None


class Beside(NamedTuple):
    """A passage with what belongs beside it, the most important first."""

    printed: Printed
    choices: Sequence[Choice] = ()


class Flowed(NamedTuple):
    """Groups in order, and of each passage with notes how many of these had no room."""

    margins: tuple[Margin, ...]
    moved: tuple[frozenset[int], ...]


@dataclass
class _Group:
    """Passages and notes that are still put side by side."""

    passages: list[Printed] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    noted: int = 0
    """Passages up to the last one with notes."""
    is_head: bool = False
    """The article begins with it."""
    text: float = 0.0
    beside: float = 0.0

    @property
    def height(self) -> float:
        return max(self.text, self.beside)


def flow(
    rows: Iterable[Beside], sizes: Sizes, where: str, *, is_from_right: bool = False
) -> Flowed:
    """Group passages with their notes, and say which had no room; `where` says where these stand."""
    margins, moved, group = [], [], _Group(is_head=True)
    for row in rows:
        kept = _kept(group)
        if kept and _ends(group, row, sizes):
            heads = group.passages[kept:]
            del group.passages[kept:]
            margins.append(_margin(group, sizes, is_from_right=is_from_right))
            group = _Group(heads, text=sum(map(sizes.of_text, heads)))
        group.passages.append(row.printed)
        group.text += sizes.of_text(row.printed)
        group.noted = len(group.passages) if row.choices else group.noted
        gone = [at for at, choice in enumerate(row.choices) if not _put(group, choice, sizes)]
        moved.append(frozenset(gone))
        names = [name for at in gone if (name := row.choices[at].name) is not None]
        if names:
            _add(group, (reference(names, where),), sizes)
    if group.passages:
        margins.append(_margin(group, sizes, is_from_right=is_from_right))
    return Flowed(tuple(margins), tuple(moved))


def _ends(group: _Group, row: Beside, sizes: Sizes) -> bool:
    """Tell whether a group ends before a row: its notes have stopped, or it would fill too much of a page."""
    left = group.beside - group.text
    if group.height > sizes.page * KEPT and left <= MOST_TORN * sizes.size:
        return True
    return left <= 0 and bool(row.choices or group.notes)


def _kept(group: _Group) -> int:
    """Return how many passages a group keeps when it ends; headings go on with what they head.

    None, if it cannot end: a page could break behind a heading, far from its passage, or between the head of
    an article and its text.
    """
    if group.is_head and all(passage.style in BEFORE_TEXT for passage in group.passages):
        return 0
    kept = len(group.passages)
    while kept and group.passages[kept - 1].style in HEADINGS:
        kept -= 1
    return kept if kept >= group.noted else 0


def _put(group: _Group, choice: Choice, sizes: Sizes) -> bool:
    """Put notes beside the passages, in the longest form that has room; tell if there was any."""
    can_go = choice.name is not None
    room = group.text + LITTLE_AHEAD * sizes.size
    if can_go:
        much = group.text + MOST_AHEAD * sizes.size
        room = max(room, min(much, sizes.page * FULL) if group.notes else much)
    for form in choice.forms if can_go else choice.forms[:-1]:
        if group.beside + sum(map(sizes.of_note, form)) <= room:
            _add(group, form, sizes)
            return True
    if not can_go:
        _add(group, choice.forms[-1], sizes)
    return not can_go


def filled(margins: Iterable[Margin], before: float, sizes: Sizes) -> float:
    """Estimate how much of its last page is filled behind groups, pt, if so much was filled before."""
    for margin in margins:
        text = sum(map(sizes.of_text, margin.passages))
        height = max(text, sum(map(sizes.of_note, margin.notes)))
        begins = margin.is_whole and before + height > sizes.page
        before = (height if begins else before + height) % sizes.page
    return before


def _add(group: _Group, notes: Sequence[Note], sizes: Sizes) -> None:
    group.notes += notes
    group.beside += sum(map(sizes.of_note, notes))


def reference(names: Sequence[Run], where: str) -> Note:
    """Name what stands elsewhere, in a line that leads to the first of it."""
    shown = ", ".join(name.text for name in names[:MOST_NAMED])
    more = f" … ({len(names)})" if len(names) > MOST_NAMED else ""
    line = (Run(f"{where} ", style="quiet"), Run(f"{shown}{more}", to=names[0].to))
    return Note(lines=(line,), style="similar")


def _margin(group: _Group, sizes: Sizes, *, is_from_right: bool) -> Margin:
    """Close a group; one with notes stands on one page, as far as it is not too high for that."""
    is_whole = bool(group.notes) and group.height < sizes.page * TORN
    return Margin(tuple(group.passages), tuple(group.notes), is_from_right, is_whole)
