"""Draw tables of codes as SVG, readable in black and white: bars, shades, or a line for each code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.exporting.coding_tables import (
    CodingTable,
    articles_of,
    coder_words,
    kind_words,
    unit_of,
)
from desktop.exporting.speakers_svg import article_lines
from desktop.exporting.svg_grid import COLUMN, PADDING, Grid, GridCell, GridRow, drawn, titled
from desktop.exporting.svg_parts import (
    CLOSING,
    EDGE,
    FAMILIES,
    LINE,
    Text,
    across,
    fitted,
    opening,
    rule,
    text,
    wrapped,
)
from desktop.story.codebook import SEPARATOR
from desktop.story.coded_counts import ALL, MEASURES, CodedCounts, Column, Kind, Row, Tally
from desktop.text.isolating import isolated

UNITS = {
    "annotations": "annotations",
    "words": "coded words",
    "share": "coded words per 1,000 words",
}
ACROSS = 3
"""Courses beside each other."""
WIDE, TALL, GAP = 270, 84, 28
"""px of a course's frame, and between two."""
DOT = 2.4


def as_svg(table: CodingTable, families: str = FAMILIES) -> str:
    """Return an SVG picture of the whole table, in its measure."""
    if table.counts.choice.kind is Kind.COURSE:
        return courses(table, families)
    is_shaded = table.counts.choice.kind is Kind.CODES
    highest = highest_of(table.counts, table.measure)
    rows = [
        GridRow(
            table.code(row.code) if row.code else "All codes",
            [
                cell_of(table, row, place, 0.0 if is_shaded else highest, highest)
                for place in range(len(row.cells))
            ],
            is_strong=not row.code,
        )
        for row in table.counts.rows
    ]
    heads = [head_lines(table, column) for column in table.counts.columns]
    return drawn(Grid(title(table), unit(table), note(table), heads, rows), families)


def highest_of(counts: CodedCounts, measure: str) -> float:
    """Return the highest figure of a code in one column; the sums are no part of it."""
    value = MEASURES[measure]
    return max((value(cell) for row in counts.rows[1:] for cell in row.cells[1:]), default=0.0)


def cell_of(table: CodingTable, row: Row, place: int, bars: float, shades: float) -> GridCell:
    """Return a cell with a bar as long as its figure against `bars`, or as dark against `shades`."""
    tally = row.cells[place]
    if tally.is_void:
        return GridCell(quiet="–")
    if not tally.places:
        return GridCell(quiet="none")
    value = MEASURES[table.measure](tally)
    is_inner = place and row.code
    words = figure_words(table, row.code, table.counts.columns[place].number, tally)
    return GridCell(
        words[0],
        words[1],
        value / bars if bars and is_inner else 0.0,
        shade=value / shades if shades and not bars and is_inner else 0.0,
    )


def figure_words(table: CodingTable, code: int, column: int, tally: Tally) -> tuple[str, str]:
    """Say a figure in its measure, and the others below it."""
    n, noun = len(tally.places), unit_of(table.counts, code, column)
    noun = {"stretches of words": "places"}.get(noun, noun)
    count = f"{n:,} {noun.removesuffix('s') if n == 1 else noun}"
    words = "1 word" if tally.words == 1 else f"{tally.words:,} words"
    share = f"{tally.share:.1f} per 1,000"
    if table.measure == "words":
        return words, f"n = {n:,} · {share}"
    if table.measure == "share":
        return share, f"n = {n:,} · {words}"
    return count, f"{words} · {share}"


def head_lines(table: CodingTable, column: Column) -> list[str]:
    kind = table.counts.choice.kind
    if column.number == ALL:
        alone = "Alone" if kind is Kind.CODES else "All articles"
        lines = [alone, f"{column.words:,} words"]
        return [*lines, "each text once"] if table.counts.has_copies else lines
    if kind is Kind.CODES:
        above, _, name = table.code(column.number).rpartition(SEPARATOR)
        return [isolated(name), *wrapped(isolated(above), COLUMN - 2 * PADDING, 11.5)]
    article = table.articles[column.number]
    return article_lines(article, column.words, column.copies, is_probable=column.is_probable)


# --- courses --------------------------------------------------------------------------------------


def courses(table: CodingTable, families: str) -> str:
    """Draw a line for each code over the tenths, all on one scale."""
    counts, measure = table.counts, table.measure
    rows = [row for row in counts.rows if row.code] or list(counts.rows)
    highest = max((MEASURES[measure](cell) for row in rows for cell in row.cells[1:]), default=0.0)
    width = 2 * EDGE + ACROSS * WIDE + (ACROSS - 1) * GAP
    notes = wrapped(note(table), width - 2 * EDGE, 11.5)
    scale = f"Each frame is {shown(highest)} high." if highest else ""
    units = wrapped(f"{unit(table)} {scale}", width - 2 * EDGE, 12)
    top = EDGE + LINE * (1 + len(units)) + 16
    pitch = 2 * LINE + 8 + TALL + LINE + GAP
    bottom = top + pitch * -(-len(rows) // ACROSS)
    height = bottom + LINE * len(notes) + EDGE
    parts = [
        opening(width, height, title(table), note(table), families),
        *titled(title(table), units),
    ]
    for place, row in enumerate(rows):
        x = EDGE + (place % ACROSS) * (WIDE + GAP)
        parts += course(table, row, x, top + pitch * (place // ACROSS), highest)
    parts += [text(Text(EDGE, bottom + LINE * n, line, 11.5)) for n, line in enumerate(notes)]
    return "\n".join((*parts, CLOSING, ""))


def course(table: CodingTable, row: Row, x: float, y: float, highest: float) -> Iterator[str]:
    """Yield the course of one code: its name, a frame, a line with a dot in each tenth."""
    values = [MEASURES[table.measure](cell) for cell in row.cells[1:]]
    name = table.code(row.code) if row.code else "All codes"
    yield text(Text(x, y + 13, fitted(isolated(name), WIDE, 12.5), 12.5, is_strong=True))
    n = len(row.cells[0].places)
    told = f"n = {n:,} {'annotation' if n == 1 else 'annotations'}, highest {shown(max(values))}"
    yield text(Text(x, y + 13 + LINE, told, 11, is_quiet=True))
    top, floor = y + 2 * LINE + 6, y + 2 * LINE + 6 + TALL
    yield rule(x, x + WIDE, top, "#bbbbbb")
    yield rule(x, x + WIDE, floor)
    points = list(spots(values, highest, x, floor))
    line = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
    first, last = points[0][0], points[-1][0]
    area = f"{first:.1f},{floor:.1f} {line} {last:.1f},{floor:.1f}"
    yield f'<polygon points="{area}" fill="#dddddd"/>'
    yield f'<polyline points="{line}" fill="none" stroke="#000000" stroke-width="1.5"/>'
    for px, py in points:
        yield f'<circle cx="{px:.1f}" cy="{py:.1f}" r="{DOT}" fill="#000000"/>'
    for at, words in ((x, "start"), (x + WIDE - across("end", 10.5), "end")):
        yield text(Text(at, floor + LINE - 3, words, 10.5, is_quiet=True))


def spots(
    values: Sequence[float], highest: float, x: float, floor: float
) -> Iterator[tuple[float, float]]:
    step = WIDE / len(values)
    for place, value in enumerate(values):
        yield x + step * (place + 0.5), floor - (TALL * value / highest if highest else 0.0)


def shown(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.1f}"


# --- words ----------------------------------------------------------------------------------------


def title(table: CodingTable) -> str:
    return f"{isolated(table.story)}: {kind_words(table)}"


def unit(table: CodingTable) -> str:
    """Say what figures are, and of how much."""
    choice = table.counts.choice
    told = UNITS[table.measure]
    if choice.kind is Kind.CODES and table.measure == "annotations":
        told = "passages with both codes" if choice.in_passages else "places with both codes"
        told = f"{told}; of a code alone, annotations"
    return f"{told.capitalize()}. {n_words(table)}"


def n_words(table: CodingTable) -> str:
    """Say n: "n = 40 annotations in 5 articles, 2,377 words; copies counted once: 3 texts"."""
    counts = table.counts
    n, articles = len(counts.total.places), len(articles_of(counts))
    annotations = "1 annotation" if n == 1 else f"{n:,} annotations"
    where = "1 article" if articles == 1 else f"{articles:,} articles"
    told = f"n = {annotations} in {where}, {counts.total.of:,} words"
    if counts.has_copies and articles > 1:
        told += f"; copies counted once: {counts.texts:,} texts"
    return f"{told}."


def note(table: CodingTable) -> str:
    """Say what is drawn, of what, when, and by whom."""
    counts = table.counts
    choice = counts.choice
    coder = coder_words(table)
    names = ", ".join(f"A{number}" for number in articles_of(counts))
    parts = [
        f"{isolated(table.story)}, {names}, {table.made}, {table.program}.",
        "Coded by everybody." if choice.coder is None else f"Coded by {isolated(coder)}.",
    ]
    if choice.only_done:
        parts.append("Only articles that are said to be coded to the end.")
    if choice.with_below:
        parts.append("A code has the annotations of those below it.")
    if choice.kind is Kind.CODES:
        parts.append("Darker: more.")
    if choice.kind is Kind.COURSE:
        parts.append("From start to end in tenths of an article's words, all codes on one scale.")
        parts.append("An annotation that goes over from one tenth to the next counts in both.")
    parts += counting_words(counts)
    return " ".join(parts)


def counting_words(counts: CodedCounts) -> Iterator[str]:
    """Yield how is counted what could be counted in two ways."""
    if counts.annotations < len(counts.total.places):
        yield "An annotation on several passages counts once for each."
    if counts.has_joint:
        yield "What has several codes counts for each of them, and once in the sums."
    if counts.has_copies:
        yield "Sums count copies of a text once: the one with most annotations."
    if counts.left_out:
        yield f"Codes given to no words here are left out: {counts.left_out}."
    if counts.lost:
        yield f"Annotations without a place are not counted: {counts.lost}."
