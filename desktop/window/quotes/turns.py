"""What takes turns beside the list: the quotes, the card, speakers by outlets; there and back by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.window.quotes.filters import ALL, Filters
from desktop.window.quotes.model import View
from desktop.window.quotes.side import TABLE

if TYPE_CHECKING:
    from desktop.window.quotes.page import QuotesPage


class Before(NamedTuple):
    """What was shown before the quotes that a figure counts."""

    filters: Filters
    side: str


class Turns(QObject):
    """Shows one after the other, and leads back from the quotes of a cell to its table."""

    def __init__(self, page: QuotesPage) -> None:
        super().__init__(page)
        self.page = page
        self._before: Before | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_focus)

    def show_next(self) -> None:
        """Show what follows, with the keyboard there; other views begin with the speakers."""
        page = self.page
        if page.view is not View.SPEAKERS:
            page.show_view(View.SPEAKERS)
        page.side.show_next()
        if page.side.beside is None:
            page.enter_list()
        else:
            page.enter_rows()
        page.place_changed.emit()

    def show_counted(self, numbers: frozenset[int]) -> None:
        """Show only the quotes with some numbers."""
        side, filters = self.page.side, self.page.filters
        if side.beside is not None:
            self._before = Before(filters.filters, side.shown)
        side.show_side(TABLE)
        filters.show_filters(ALL._replace(numbers=numbers))
        self.page.place_changed.emit()

    @property
    def comes_from_table(self) -> bool:
        """Whether the quotes shown are those that a figure counts."""
        return self._before is not None and bool(self.page.filters.filters.numbers)

    @property
    def has_way_back(self) -> bool:
        """Whether there is something on the page to go back to; else Escape leaves the page."""
        beside = self.page.side.beside
        return self.comes_from_table or (beside is not None and self.has_keyboard(beside))

    def go_back(self) -> None:
        """Go back to the table that the quotes were opened from, as it was; else to the list."""
        page, before = self.page, self._before
        if before is None or not self.comes_from_table:
            page.enter_list()
            return
        self._before = None
        page.filters.show_filters(before.filters)
        page.show_view(View.SPEAKERS)
        page.side.show_side(before.side)
        page.enter_rows()

    def has_keyboard(self, widget: QWidget) -> bool:
        """Tell whether a widget, or one in it, has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def _note_focus(self, _old: QWidget | None, _now: QWidget | None) -> None:
        """Say at the foot which keys there are beside the list."""
        if self.page.side.beside is not None and self.page.isVisible():
            self.page.place_changed.emit()
