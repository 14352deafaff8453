"""The table speakers × outlets in words: heads, cells, what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally
from desktop.window.headers import named_outlet
from desktop.window.quotes.words import unnamed_words
from desktop.window.said import decimal_words, number_words
from desktop.window.voucher_words import by_person_words


def tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


def row_title(row: Row) -> str:
    """Name a speaker; one who is not named is told as described."""
    if row.who.name:
        return row.who.name
    return unnamed_words(row.printed)


def row_tip(row: Row) -> str:
    if row.who.name:
        return tr("{}\nEnter on a figure shows the quotes that it counts").format(row_title(row))
    note = tr("Only in A{}: speakers who are not named are not joined over articles.")
    return f"{row_title(row)}\n{note.format(row.who.article)}"


def words_told(count: int) -> str:
    return tr("1 word") if count == 1 else tr("{} words").format(number_words(count))


def cell_words(cell: Tally) -> str:
    """Say how many words there are, and n: "84 words in 3 quotes"."""
    words, count = words_told(cell.words), len(cell.numbers)
    return (
        tr("{} in 1 quote").format(words)
        if count == 1
        else tr("{} in {} quotes").format(words, number_words(count))
    )


def short_words(cell: Tally) -> str:
    """Say the same in less room: "84 words, n = 3"."""
    return tr("{}, n = {}").format(words_told(cell.words), len(cell.numbers))


def share_words(cell: Tally) -> str:
    return tr("{} per 1,000").format(decimal_words(cell.share, 1))


def marks_words(cell: Tally) -> str:
    """Say how many of the words stand in quotation marks."""
    if not cell.direct:
        return tr("none in quotation marks")
    if cell.direct == cell.words:
        return tr("all in quotation marks")
    return tr("{} in quotation marks").format(cell.direct)


def thoughts_words(cell: Tally) -> str:
    """Say how many thoughts are reported, which nobody is quoted with."""
    return tr("thoughts reported: {}").format(len(cell.thoughts)) if cell.thoughts else ""


def second_line(cell: Tally) -> str:
    """Say the share of a cell, and what is reported to be thought."""
    return " · ".join(filter(None, (share_words(cell), thoughts_words(cell))))


def shorter_line(cell: Tally) -> str:
    """Say the same as the second line in less room, where it is more than the share."""
    if not cell.thoughts:
        return ""
    return f"{share_words(cell)} · " + tr("thoughts: {}").format(len(cell.thoughts))


def guesses_words(cell: Tally) -> str:
    """Say how many of the quotes have a speaker whom the program guessed."""
    if not cell.guesses:
        return ""
    if cell.guesses == 1:
        return tr("1 of them by a speaker whom the program guessed")
    return tr("{} of them by a speaker whom the program guessed").format(cell.guesses)


def persons_words(cell: Tally) -> str:
    """Say how many of the quotes a person corrected or added."""
    told = by_person_words(cell.by_person)
    return tr("of them {}").format(told) if told else ""


def empty_words(row: Row, column: Column | None) -> str:
    """Say why a cell has no figure; nothing is said of a speaker who is not joined over articles."""
    if column is not None and row.who.article not in (0, column.article):
        return ""
    return tr("no quote found")


def cell_tip(row: Row, column: Column | None, cell: Tally) -> str:
    if not cell.shown:
        return empty_words(row, column) or row_tip(row)
    opens = tr("Enter or a double click shows the quotes")
    if not cell.numbers:
        return f"{thoughts_words(cell)}\n{opens}"
    lines = [
        tr("{}, {}").format(cell_words(cell), marks_words(cell)),
        guesses_words(cell),
        persons_words(cell),
        tr("{} of {}").format(share_words(cell), words_told(cell.of)),
        thoughts_words(cell),
        opens,
    ]
    return "\n".join(filter(None, lines))


def cell_said(row: Row, column: Column | None, cell: Tally) -> str:
    """Say a cell for a screen reader; its row and column are read from the heads."""
    if not cell.numbers and cell.thoughts:
        return thoughts_words(cell)
    if not cell.numbers:
        described_in = tr("not joined over articles")
        return empty_words(row, column) or described_in
    share = tr("{} words").format(share_words(cell))
    return ", ".join(
        filter(
            None,
            (
                cell_words(cell),
                marks_words(cell),
                guesses_words(cell),
                persons_words(cell),
                share,
                thoughts_words(cell),
            ),
        )
    )


def column_lines(column: Column, article: Article) -> tuple[str, ...]:
    """Return the lines of a column's head: outlet, who carries it, words."""
    lines = [named_outlet(article)]
    if article.carried_by is not None:
        lines.append(tr("via {}").format(article.carried_by.value))
    words = words_told(column.words)
    if column.copies:
        same = ", ".join(f"A{number}" for number in column.copies)
        told = (
            tr("{}, probably same text as {}") if column.is_probable else tr("{}, same text as {}")
        )
        words = told.format(words, same)
    return (*lines, words)


def total_lines(counts: QuotedCounts) -> tuple[str, ...]:
    """Return the lines of the head of the sums."""
    texts = len(counts.columns)
    articles = tr("1 article") if texts == 1 else tr("{} articles").format(texts)
    words = words_told(counts.total.total.of)
    if not counts.has_copies:
        return tr("All"), articles, words
    return tr("All"), tr("{}, each text once").format(articles), words


def explained(counts: QuotedCounts, engine: str) -> str:
    """Say what is counted, and how; stands under the table."""
    by_person = by_person_words(counts.by_person)
    found = tr("Quotes found by the program, not checked")
    if by_person:
        found = tr("Quotes found by the program, not checked; {}").format(by_person)
    parts = [
        found,
        engine,
        tr(
            "Per 1,000 words of headline, body and captions."
            " Bar: that share, its filled part in quotation marks."
        ),
    ]
    if counts.total.total.guesses:
        parts.append(tr("Guessed speakers are counted; the tooltip says how many."))
    if counts.total.total.thoughts:
        parts.append(tr("What is reported to be thought is listed apart and no quoted words."))
    if counts.has_joint:
        parts.append(tr("What two say together counts for each of them, and once in the sums."))
    if counts.has_copies:
        parts.append(tr("Sums count copies of a text once: the one with most words."))
    said = (part if part.endswith(".") else f"{part}." for part in parts if part)
    return " ".join(said)
