"""Draw the table speakers × outlets as SVG."""

from collections.abc import Iterator

from desktop.exporting.speakers_table import UNCHECKED, SpeakersTable, outlet_of, speaker_of
from desktop.exporting.svg_grid import Grid, GridCell, GridRow, drawn
from desktop.exporting.svg_parts import FAMILIES
from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row
from desktop.text.isolating import isolated


def as_svg(table: SpeakersTable, families: str = FAMILIES) -> str:
    """Return an SVG picture of the whole table."""
    counts = table.counts
    every = ["All articles", f"{counts.total.total.of:,} words"]
    if counts.has_copies:
        every.append("each text once")
    rows = [GridRow("All speakers", list(figures(counts.total, counts, is_sum=True)), True)]
    rows += [
        GridRow(speaker_of(row), list(figures(row, counts)), bool(row.who.name))
        for row in counts.rows
    ]
    grid = Grid(
        f"{isolated(table.story)}: quoted words by speaker and outlet",
        "Words quoted, n of quotes, per 1,000 words",
        note(table),
        [every, *(head_lines(table, column) for column in counts.columns)],
        rows,
    )
    return drawn(grid, families)


def head_lines(table: SpeakersTable, column: Column) -> list[str]:
    is_probable = column.is_probable
    return article_lines(
        table.article(column), column.words, column.copies, is_probable=is_probable
    )


def article_lines(
    article: Article, words: int, copies: tuple[int, ...], *, is_probable: bool
) -> list[str]:
    """Return the lines of an article's head: outlet, who carries it, words, copies."""
    outlet = outlet_of(article) or (
        "Outlet not stated" if article.carried_by is None else "Origin not stated"
    )
    lines = [f"{article.address} {isolated(outlet)}"]
    if article.carried_by is not None:
        lines.append(f"via {isolated(article.carried_by.value)}")
    lines.append(f"{words:,} words")
    if copies:
        same = ", ".join(f"A{number}" for number in copies)
        lines.append(f"{'probably ' if is_probable else ''}same text as {same}")
    return lines


def figures(row: Row, counts: QuotedCounts, *, is_sum: bool = False) -> Iterator[GridCell]:
    """Yield the cells of a speaker, that of all articles first; sums have no bar."""
    columns = (None, *counts.columns)
    for place, (column, cell) in enumerate(zip(columns, (row.total, *row.cells), strict=True)):
        if cell.numbers:
            n = len(cell.numbers)
            unit, quotes = "word" if cell.words == 1 else "words", "quote" if n == 1 else "quotes"
            thoughts = f"; thoughts: {len(cell.thoughts)}" if cell.thoughts else ""
            has_bar = place and not is_sum and counts.highest
            yield GridCell(
                f"{cell.words:,} {unit} in {n} {quotes}",
                f"{cell.share:.1f} per 1,000{thoughts}",
                cell.share / counts.highest if has_bar else 0.0,
                cell.direct / cell.words if cell.words else 0.0,
            )
        elif cell.thoughts:
            yield GridCell(quiet=f"thoughts reported: {len(cell.thoughts)}")
        elif column is not None and row.who.article in (0, column.article):
            yield GridCell(quiet="no quote found")
        else:
            yield GridCell()


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
