"""The keys that do something where the reader is on the page of quotes, for the line at the foot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.window.key_hints import Hint
from desktop.window.quotes.keys import hints
from desktop.window.quotes.model import View
from desktop.window.quotes.rows import RowKind, TableRow

if TYPE_CHECKING:
    from desktop.window.quotes.page import QuotesPage


def tr(text: str) -> str:
    return QCoreApplication.translate("QuotesFoot", text)


def hints_at(page: QuotesPage) -> tuple[Hint, ...]:
    """Return the keys that do something here, those of what has the keyboard first."""
    beside = page.side.beside
    if beside is not None and page.turns.has_keyboard(beside):
        return of_side(beside.objectName())
    if not page.list.model_.lines:
        is_filtered = bool(page.book.quotes)
        return (Hint("/", tr("filter")),) if is_filtered else ()
    back = (
        (Hint("Esc", tr("back to the table of speakers")),) if page.turns.comes_from_table else ()
    )
    if page.rows.hasFocus():
        return (*back, *of_rows(page, page.rows.current))
    return (*back, *of_list(page))


def of_side(name: str) -> tuple[Hint, ...]:
    """Return the keys of what stands beside the quotes of a speaker."""
    own: tuple[Hint, ...] = (Hint("Tab", tr("quote")), Hint("Enter", tr("show in Read")))
    if name == "matrix":
        own = (
            Hint("↑ ↓ ← →", tr("cell")),
            Hint("Enter", tr("quotes counted there")),
            Hint("Ctrl+C", tr("copy figure")),
        )
    return (*own, Hint("V", tr("next side")), Hint("Esc", tr("list")))


def of_list(page: QuotesPage) -> tuple[Hint, ...]:
    names = {
        View.UTTERANCES: tr("utterance"),
        View.SPEAKERS: tr("speaker"),
        View.OUTLETS: tr("outlet"),
    }
    arrows, fold = Hint("↑ ↓", names[page.view]), page.list.fold
    if fold is not None:
        return arrows, Hint("Enter", tr("close") if fold.is_open else tr("open"))
    found = [arrows]
    if page.table.rows or page.side.beside is not None:
        found.append(Hint("→", tr("table") if page.side.beside is None else tr("beside")))
    if page.view is View.SPEAKERS and page.side.tabs:
        found.append(Hint("V", tr("card, table")))
    return (*found, *of_what_is_shown(page))


def of_rows(page: QuotesPage, row: TableRow | None) -> tuple[Hint, ...]:
    found = [Hint("↑ ↓", tr("row")), Hint("←", tr("list"))]
    if row is not None and row.kind is RowKind.EMPTY:
        if row.address:
            found.append(Hint("Enter", tr("show the similar passage")))
        return (*found, *(hints("check") if row.empty is not None else ()))
    if row is not None and row.kind is RowKind.OFFERED:
        found += [Hint("Enter", tr("show in Read")), *hints("same", "apart")]
        return (*found, *hints("copy"))
    return (*found, *of_what_is_shown(page))


def of_what_is_shown(page: QuotesPage) -> Iterator[Hint]:
    """Yield the keys that are about the quotes shown."""
    rows = page.table.rows
    if any(row.has_words for row in rows):
        yield Hint("Enter", tr("show in Read"))
        if page.doing.dismissed is not None:
            yield Hint("R", tr("take back"))
            return
    if page.table.base >= 0:
        yield from hints("against")
    if not page.rows.hasFocus() and any(row.empty is not None for row in rows):
        yield from hints("check")
    if any(row.has_words for row in rows):
        yield from hints("pin", "copy")
