"""Rows of the table said in sentences, for those who do not see them."""

from __future__ import annotations

from desktop.window.marked_text import in_words
from desktop.window.quotes.rows import PART, RowKind, Table, TableRow
from desktop.window.quotes.wording import WORDS, CellMarks
from desktop.window.quotes.words import (
    clearest,
    inside,
    kind_words,
    too_different,
    tr,
    unsaid_words,
)


def row_said(table: Table, place: int, marks: CellMarks) -> str:
    """Say a row: what quote of which article, how it stands, its words, who says so, what differs."""
    row = table.rows[place]
    if row.kind is RowKind.HEADING:
        return row.words
    outlet = f"{row.badge} {row.outlet}"
    if row.kind is RowKind.EMPTY:
        words = f"{row.words}: {row.address}" if row.address else row.words
        return f"{outlet}: {words}"
    numbers = ", ".join(quote.address for quote in row.quotes)
    state = kind_words(clearest(row.quotes))
    words = row.words.replace(PART, " ")
    found = [
        f"{numbers}, {outlet}, {state}: {words}",
        said_by(row),
        row.beside,
        row.vouched,
        row.coded,
    ]
    if row.kind is RowKind.OFFERED:
        found.append(tr("possibly the same"))
    return "; ".join(part for part in (*found, against(table, place, marks)) if part)


def said_by(row: TableRow) -> str:
    """Say who is quoted with which verb: "said: a US official; came through: Politico"."""
    cue = row.cue or tr("verb {}").format(unsaid_words(row))
    speaker = inside(row.speaker) or tr("speaker {}").format(
        unsaid_words(row, is_again=not row.cue)
    )
    if row.corrected:
        person = row.corrected.replace("→ ", "")
        speaker = f"{speaker}, {tr('as a person says')}: {person}"
    if row.guess:
        guess = row.guess.replace("→ ", "")
        speaker = f"{speaker}, {tr('a guess of the program')}: {guess}"
    words = f"{cue}: {speaker}"
    return f"{words}; {tr('came through')}: {row.via}" if row.via else words


def against(table: Table, place: int, marks: CellMarks) -> str:
    """Say how the words differ from those of the row that others are shown against."""
    if table.base < 0:
        return ""
    base = table.rows[table.base].badge
    if place == table.base:
        return tr("the others are shown against this one")
    if marks.is_rewritten:
        return too_different(base)
    if not marks.places:
        return ""
    count = (
        tr("words differ from {} in 1 place").format(base)
        if marks.places == 1
        else tr("words differ from {} in {} places").format(base, marks.places)
    )
    told = in_words(table.rows[place].words, marks.runs[WORDS])
    return f"{count}: {told}" if told else count
