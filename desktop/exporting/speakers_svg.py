"""Draw the table speakers × outlets as SVG: text stays text, and black on white says everything."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from desktop.exporting.speakers_table import UNCHECKED, SpeakersTable, outlet_of, speaker_of
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally
from desktop.text.isolating import ENDED, ISOLATED, isolated

FAMILIES = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
"""Ours first; whoever opens the picture may not have it."""
NAMES, COLUMN, ROW, LINE, EDGE, PADDING = 230, 168, 52, 17, 24, 9
"""px of the column of names, of a column, a row, a line, the margin, and inside of a cell."""
BAR = 6
LETTER = 0.56
"""Width of a letter against the size of type: Inter's mean on English news is 0.53."""
WIDE = 1.0
"""Width of a letter of a script that is as wide as high."""
BROKEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no letter for."""


class Text(NamedTuple):
    """Words at a place: `y` is that of the baseline."""

    x: float
    y: float
    words: str
    size: float = 12.5
    is_strong: bool = False
    is_quiet: bool = False


def as_svg(table: SpeakersTable, families: str = FAMILIES) -> str:
    """Return an SVG picture of the whole table."""
    counts = table.counts
    width = 2 * EDGE + NAMES + COLUMN * (len(counts.columns) + 1)
    heads = [head_lines(table, column) for column in counts.columns]
    notes = wrapped(note(table), width - 2 * EDGE, 11.5)
    top = EDGE + 2 * LINE + 12
    first = top + LINE * max((len(lines) for lines in heads), default=2) + 14
    rows = drawn_rows(counts)
    bottom = first + sum(row.height for row in rows)
    height = bottom + 12 + LINE * len(notes) + EDGE
    title = f"{isolated(table.story)}: quoted words by speaker and outlet"
    parts = [
        opening(width, height, title, note(table), families),
        text(Text(EDGE, EDGE + 14, title, 15.5, is_strong=True)),
        text(Text(EDGE, EDGE + 14 + LINE + 2, "Words quoted, n of quotes, per 1,000 words", 12)),
        *head(table, heads, top),
        *(rule(EDGE, width - EDGE, y) for y in (first, bottom)),
        *body(rows, counts, first, width),
        *(text(Text(EDGE, bottom + 20 + LINE * n, line, 11.5)) for n, line in enumerate(notes)),
    ]
    return "\n".join((*parts, "</svg>", ""))


def opening(width: float, height: float, title: str, note: str, families: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" role="img" font-family={quoteattr(families)}>\n'
        f"<title>{clean(title)}</title>\n<desc>{clean(note)}</desc>\n"
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    )


def head(table: SpeakersTable, heads: Sequence[Sequence[str]], top: float) -> Iterator[str]:
    """Yield what the columns are: the sums first, then the articles."""
    counts = table.counts
    every = ["All articles", f"{counts.total.total.of:,} words"]
    if counts.has_copies:
        every.append("each text once")
    for place, lines in enumerate((every, *heads)):
        x = EDGE + NAMES + COLUMN * place + PADDING
        for count, words in enumerate(lines):
            is_first = count == 0
            size = 12.5 if is_first else 11.5
            own = fitted(words, COLUMN - PADDING, size)
            yield text(Text(x, top + LINE * (count + 1), own, size, is_first, not is_first))


def head_lines(table: SpeakersTable, column: Column) -> list[str]:
    article = table.article(column)
    outlet = outlet_of(article) or (
        "Outlet not stated" if article.carried_by is None else "Origin not stated"
    )
    lines = [f"{article.address} {isolated(outlet)}"]
    if article.carried_by is not None:
        lines.append(f"via {isolated(article.carried_by.value)}")
    lines.append(f"{column.words:,} words")
    if column.copies:
        same = ", ".join(f"A{number}" for number in column.copies)
        lines.append(f"{'probably ' if column.is_probable else ''}same text as {same}")
    return lines


class Drawn(NamedTuple):
    """A row with the lines of its name; all of a name is drawn, and the row as high as it needs."""

    row: Row
    lines: list[str]
    is_strong: bool

    @property
    def height(self) -> float:
        return max(ROW, 20 + LINE * len(self.lines))


def drawn_rows(counts: QuotedCounts) -> list[Drawn]:
    """Return all speakers first, then each."""
    rows = [("All speakers", counts.total, True)]
    rows += [(speaker_of(row), row, bool(row.who.name)) for row in counts.rows]
    return [
        Drawn(row, wrapped(name, NAMES - 2 * PADDING, 12.5 * (1.06 if is_named else 1)), is_named)
        for name, row, is_named in rows
    ]


def body(rows: Sequence[Drawn], counts: QuotedCounts, top: float, width: float) -> Iterator[str]:
    """Yield the rows; a thin line between them."""
    y = top
    for place, drawn in enumerate(rows):
        if place:
            yield rule(EDGE, width - EDGE, y, "#999999")
        for count, words in enumerate(drawn.lines):
            yield text(Text(EDGE, y + 20 + LINE * count, words, 12.5, drawn.is_strong))
        yield from figures(drawn.row, counts, y, is_sum=not place)
        y += drawn.height


def figures(row: Row, counts: QuotedCounts, y: float, *, is_sum: bool) -> Iterator[str]:
    columns = (None, *counts.columns)
    for place, (column, cell) in enumerate(zip(columns, (row.total, *row.cells), strict=True)):
        x = EDGE + NAMES + COLUMN * place + PADDING
        if cell.numbers:
            n = len(cell.numbers)
            unit, quotes = "word" if cell.words == 1 else "words", "quote" if n == 1 else "quotes"
            yield text(Text(x, y + 19, f"{cell.words:,} {unit} in {n} {quotes}", 12))
            thoughts = f"; thoughts: {len(cell.thoughts)}" if cell.thoughts else ""
            share = f"{cell.share:.1f} per 1,000{thoughts}"
            yield text(Text(x, y + 19 + 15, share, 11, is_quiet=True))
            if place and not is_sum:
                yield bar(x, y + ROW - 12, cell, counts.highest)
        elif cell.thoughts:
            told = f"thoughts reported: {len(cell.thoughts)}"
            yield text(Text(x, y + 19, told, 11, is_quiet=True))
        elif column is not None and row.who.article in (0, column.article):
            yield text(Text(x, y + 19, "no quote found", 11, is_quiet=True))


def bar(x: float, y: float, cell: Tally, highest: float) -> str:
    """Draw a share as a frame; black in it is what stands in quotation marks."""
    room = COLUMN - 2 * PADDING - 1
    across = max(2.0, room * cell.share / highest) if highest else 0.0
    filled = across * cell.direct / cell.words if cell.words else 0.0
    drawn = f'<rect x="{x + 0.5:.1f}" y="{y + 0.5:.1f}" width="{across:.1f}" height="{BAR}"'
    frame = f'{drawn} fill="#ffffff" stroke="#000000" stroke-width="1"/>'
    if not filled:
        return frame
    inner = f'<rect x="{x + 0.5:.1f}" y="{y + 0.5:.1f}" width="{filled:.1f}" height="{BAR}"'
    return f'{frame}\n{inner} fill="#000000"/>'


def found_by(table: SpeakersTable) -> str:
    """Say what found the quotes, and how many a person corrected or added."""
    count = table.counts.by_person
    by_person = f"; {count} corrected or added by a person" if count else ""
    return f"{UNCHECKED}{by_person}; found with {table.engine or 'an unknown engine'}"


def note(table: SpeakersTable) -> str:
    """Say what is drawn, of what, when, and who has checked it."""
    parts = [
        f"Quotes {found_by(table)}.",
        f"{isolated(table.story)}, {len(table.counts.columns)} articles, {table.made}, {table.program}.",
        "Per 1,000 words of headline, body and captions.",
        "Bar: that share; its black part stands in quotation marks.",
        "Speakers who are not named are not joined over articles.",
    ]
    guesses = table.counts.total.total.guesses
    if guesses:
        parts.append(f"The speaker's name is a guess of the program in {guesses} of the quotes.")
    if table.counts.has_joint:
        parts.append("What two say together counts for each of them, and once in the sums.")
    if table.counts.has_copies:
        parts.append("Sums count copies of a text once: the one with most words.")
    return " ".join(parts)


# --- letters --------------------------------------------------------------------------------------


def text(shown: Text) -> str:
    weight = ' font-weight="600"' if shown.is_strong else ""
    fill = "#444444" if shown.is_quiet else "#000000"
    place = f'x="{shown.x:.1f}" y="{shown.y:.1f}"'
    return (
        f'<text {place} font-size="{shown.size}"{weight} fill="{fill}">{clean(shown.words)}</text>'
    )


def rule(left: float, right: float, y: float, colour: str = "#000000") -> str:
    place = f'x1="{left:.1f}" x2="{right:.1f}" y1="{y + 0.5:.1f}" y2="{y + 0.5:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="1"/>'


def clean(words: str) -> str:
    """Return words as XML has them."""
    return escape(BROKEN.sub("\ufffd", words))


def across(words: str, size: float) -> float:
    """Guess how wide words are: nobody knows in which typeface they will be seen."""
    return size * sum(WIDE if unicodedata.east_asian_width(x) in "WF" else LETTER for x in words)


def wrapped(words: str, width: float, size: float) -> list[str]:
    """Break words into lines; one that is wider than a line ends in an ellipsis."""
    found = [""]
    for word in words.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and across(longer, size) > width:
            found.append(word)
        else:
            found[-1] = longer
    return [fitted(line, width, size) for line in found]


def fitted(words: str, width: float, size: float) -> str:
    """Cut words that are too wide; an ellipsis says so."""
    if across(words, size) <= width:
        return words
    while words and across(f"{words}…", size) > width:
        words = words[:-1]
    ended = ENDED if ISOLATED in words else ""
    return f"{words.rstrip()}…{ended}"
