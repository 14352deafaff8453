"""The rows of the list of notes as a model that gives them as they are wanted, and what paints them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.window.notes.filters import Title
from desktop.window.notes.list_rows import (
    HEAD_HEIGHT,
    LaidCard,
    Room,
    laid,
    paint,
    paint_heading,
    ready,
)
from desktop.window.notes.list_words import Card, card_of, title_words
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation
    from desktop.window.notes.filters import Row
    from desktop.window.notes.list import NotesList
    from desktop.window.notes.model import Notes

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
CHUNK = 200
"""Rows that are given at a time: more are wanted only when the reader scrolls."""
EXACT = 400
"""Rows whose height is measured; that of later ones is reckoned, or the end of 10,000 takes a second."""
EDITOR = 96
"""px of the field that a comment is edited in."""
RING = 2


@guarded
class NotesModel(QAbstractListModel):
    """Holds rows and shows a stretch of them, that grows where a view wants more; headings cannot be chosen.

    `listed` are all rows; the view's row 0 is that at `first`, and it has `given` of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed: Sequence[Row] = ()
        self.notes: Notes | None = None
        self.first = self.given = 0

    def show_rows(self, notes: Notes, listed: Sequence[Row], first: int, given: int) -> None:
        """Show other rows, so many from `first` on."""
        self.beginResetModel()
        self.notes, self.listed = notes, listed
        self.first = min(first, max(0, len(listed) - 1))
        self.given = min(given, len(listed) - self.first)
        self.endResetModel()

    def give(self, wanted: int) -> None:
        """Give rows to the view until there are so many."""
        wanted = min(wanted, len(self.listed) - self.first)
        if wanted > self.given:
            self.beginInsertRows(NO_INDEX, self.given, wanted - 1)
            self.given = wanted
            self.endInsertRows()

    def give_before(self) -> int:
        """Give rows before the first; return how many."""
        count = min(CHUNK, self.first)
        if count:
            self.beginInsertRows(NO_INDEX, 0, count - 1)
            self.first -= count
            self.given += count
            self.endInsertRows()
        return count

    def row(self, row: int) -> Row | None:
        """Return what stands in a row of the view."""
        return self.listed[self.first + row] if 0 <= row < self.given else None

    def note(self, row: int) -> Annotation | None:
        """Return the note in a row of the view, None for a heading."""
        found = self.row(row)
        return None if found is None or isinstance(found, Title) else found

    def card(self, note: Annotation) -> Card:
        """Return what a card says; it is put into words when it is first seen."""
        assert self.notes is not None
        known = self.notes.cards.get(note.number)
        if known is None or known[0] is not note:
            known = self.notes.cards[note.number] = note, card_of(self.notes, note)
        return known[1]

    def said(self, row: int) -> str:
        found = self.row(row)
        if found is None:
            return ""
        if not isinstance(found, Title):
            return self.card(found).spoken
        assert self.notes is not None
        return f"{title_words(self.notes, found)}, {found.size}"

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.given

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.first + self.given < len(self.listed)

    def fetchMore(self, parent: Index) -> None:
        self.give(self.given + CHUNK)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.said(index.row()) if role in spoken else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.note(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@guarded
class NotePainter(QStyledItemDelegate):
    """Paints rows, and keeps them measured for one width."""

    def __init__(self, theme: Theme, parent: NotesList) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self._list = parent
        self._width = 0
        self._laid: dict[tuple[int, Room], tuple[Card, LaidCard]] = {}
        self._ready: dict[tuple[int, Room], tuple[Card, LaidCard]] = {}

    def forget(self) -> None:
        """Measure everything anew: another width, size or typeface."""
        self._laid.clear()
        self._ready.clear()

    def laid(self, row: int) -> tuple[Card, LaidCard] | None:
        """Return a card measured for the list's width, None for a heading."""
        note = self._list.model_.note(row)
        if note is None:
            return None
        width = self._list.viewport().width()
        if width != self._width:
            self._width = width
            self.forget()
        card = self._list.model_.card(note)
        is_current = row == self._list.currentIndex().row()
        editor = EDITOR * self.zoom if self._list.is_edited(row) else 0.0
        room = Room(width, self.zoom, is_current, editor, row < EXACT)
        known = self._laid.get((card.number, room))
        if known is None or known[0] is not card:
            known = self._laid[card.number, room] = card, laid(card, room)
        return known

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found = self.laid(index.row())
        return QSize(self._width, HEAD_HEIGHT if found is None else int(found[1].height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, row, view = QRectF(option.rect), index.row(), self._list
        found = self.laid(row)
        if found is None:
            title = view.model_.row(row)
            if isinstance(title, Title) and view.model_.notes is not None:
                words = title_words(view.model_.notes, title)
                paint_heading(painter, words, title.size, area, self.theme)
            return
        card, measured = found
        is_chosen = view.selectionModel().isSelected(view.model_.index(row, 0))
        paint(painter, card, self._seen(card, measured), area, self.theme, is_chosen=is_chosen)
        if row == view.currentIndex().row() and view.hasFocus():
            painter.setPen(QPen(self.theme.link, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _seen(self, card: Card, measured: LaidCard) -> LaidCard:
        key = card.number, Room(measured.height, is_current=measured.edge > 0)
        known = self._ready.get(key)
        if known is None or known[0] is not card:
            if len(self._ready) > CHUNK:
                self._ready.clear()
            known = self._ready[key] = card, ready(measured)
        return known[1]
