"""Stay at the quote the reader is at when there are other quotes: corrected, parted, joined, undone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from desktop.window.quotes.entries import Entry, Subject, as_listed, subject_of
from desktop.window.quotes.model import NO_QUOTE, Apart, View
from desktop.window.quotes.rows import RowKind

if TYPE_CHECKING:
    from desktop.window.quotes.page import QuotesPage


class Kept(NamedTuple):
    """Where the reader was: numbers of the row's quotes, then of the line's; the lines beside it.

    `place` counts the lines of the list; `article` is that of a row without a quote; `beside` has
    the quotes of the rows that follow, the next first, then those of the rows before, from the end.
    """

    view: View
    subject: Subject
    row: tuple[int, ...]
    line: tuple[int, ...]
    subjects: tuple[Subject, ...]
    place: int
    is_inside: bool = False
    article: int = 0
    beside: tuple[tuple[int, ...], ...] = ()

    @property
    def near(self) -> Iterable[Subject]:
        """The lines that follow, the next first; then those before, from the end."""
        return (*self.subjects[self.place + 1 :], *reversed(self.subjects[: self.place]))


class Keeping:
    """Knows where the reader of a page was, and leads there."""

    def __init__(self, page: QuotesPage) -> None:
        self.page = page
        self.forget()

    def forget(self) -> None:
        """Let go of a project that goes."""
        self._kept: Kept | None = None
        self._gone: tuple[Kept, Subject] | None = None
        """A quote that went while the reader was at it, and what was chosen instead."""
        self._fold: Apart | None = None

    def note(self) -> None:
        """Note where the reader is, before other quotes are shown."""
        fold = self.page.list.fold
        self._fold = None if fold is None else fold.kind
        self._kept = kept_at(self.page) or self._kept

    def returned(self) -> Kept | None:
        """Return where the reader is to be: at what came back, if nothing else was chosen since."""
        gone = self._gone
        if gone is None or self._kept is None or self._kept.subject != gone[1]:
            self._gone = None
        elif gone[0].line[0] in self.page.book.by_number:
            self._gone, self._kept = None, gone[0]._replace(is_inside=self._kept.is_inside)
        return self._kept

    def wanted(self, kept: Kept, listed: Collection[Subject]) -> Subject | None:
        return wanted_of(self.page, kept, listed)

    def go_back(self, kept: Kept) -> None:
        """Go to the row; remember a quote that went, to come back to it when that is undone."""
        go_back(self.page, kept)
        entry = self.page.list.current
        if entry is not None and kept.line and kept.line[0] not in self.page.book.by_number:
            self._gone = kept, entry.subject

    def stay_at_fold(self) -> None:
        """Go to the line that opens and closes what is listed apart, if the reader was there."""
        if self._fold is not None:
            self.page.list.stay_at(self._fold)


def kept_at(page: QuotesPage) -> Kept | None:
    """Note where the reader is; None where nothing is chosen."""
    entry, row = page.list.current, page.rows.current
    if entry is None:
        return None
    lines = [line.subject for line in page.list.model_.lines if isinstance(line, Entry)]
    texts = [each for each in page.table.rows if each.kind is RowKind.TEXT]
    line = tuple(quote.number for each in texts for quote in each.quotes)
    is_inside = page.is_inside and row is not None
    own = tuple(q.number for q in row.quotes) if row is not None and is_inside else ()
    is_empty = row is not None and row.kind is RowKind.EMPTY
    article = row.article if row is not None and is_inside and is_empty else 0
    is_offered = row is not None and row.kind is RowKind.OFFERED
    beside = beside_row(page) if own else ()
    near = (number for row in beside for number in row)
    wanted = line if is_offered or not own else (*own, *near, *line)
    place = lines.index(entry.subject)
    where = (page.view, entry.subject, own, wanted, tuple(lines), place)
    return Kept(*where, is_inside, article, beside)


def beside_row(page: QuotesPage) -> tuple[tuple[int, ...], ...]:
    """Return the quotes of the rows around the current one that are of its kind, the next first."""
    at, rows = page.rows.currentIndex().row(), page.table.rows
    around = (*rows[at + 1 :], *reversed(rows[:at]))
    return tuple(
        tuple(quote.number for quote in row.quotes)
        for row in around
        if row.kind is rows[at].kind and row.quotes
    )


def wanted_of(page: QuotesPage, kept: Kept, listed: Collection[Subject]) -> Subject | None:
    """Return the line that has now what the reader was at: the quote, else its group, else what is near."""
    for number in kept.line:
        subject = subject_with(page, number, kept)
        if subject in listed:
            return subject
    for near in (kept.subject, *kept.near):
        subject = as_listed(page.book, near)
        if subject in listed:
            return subject
    return None


def subject_with(page: QuotesPage, number: int, kept: Kept) -> Subject | None:
    """Return what the list has for a quote in the view."""
    quote = page.book.by_number.get(number)
    if quote is None and kept.subject.apart != NO_QUOTE:
        return None
    if kept.view is View.UTTERANCES or quote is None:
        return subject_of(page.book, number)
    if not kept.is_inside:
        return None
    if kept.view is View.SPEAKERS:
        return Subject(View.SPEAKERS, 0, page.book.speaker(quote))
    return Subject(View.OUTLETS, quote.article)


def go_back(page: QuotesPage, kept: Kept) -> None:
    """Go to the row of the quote the reader was at, else to the next; to the list, where none is left."""
    if not kept.is_inside:
        return
    for numbers in (kept.row, *kept.beside):
        place = place_of(page, numbers, kept.article)
        if place >= 0:
            if page.rows.currentIndex().row() != place:
                page.rows.go_to(place)
            return
    window = page.window()
    if window.focusWidget() is page.rows:
        page.enter_list()
    page.is_inside = False


def place_of(page: QuotesPage, numbers: Collection[int], article: int) -> int:
    """Return the place of the row with one of these quotes, or of the gap of an article; -1 for none."""
    for place, row in enumerate(page.table.rows):
        has_quote = any(quote.number in numbers for quote in row.quotes)
        if has_quote or (row.kind is RowKind.EMPTY and row.article == article):
            return place
    return -1
