"""The list of what a figure counts: the words, where they are, their codes and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QWidget,
)

from desktop.story.annotation import Anchor
from desktop.window.fact_words import local_time
from desktop.window.figures.model import SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.notes.list_rows import LaidCard, Room, laid, paint, ready
from desktop.window.notes.list_words import Card, PlaceWords, codes_of, printable
from desktop.window.overrides import guarded
from desktop.window.painted_list import GivenRows, PaintedList, RowPainter
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.story.annotation import Annotation
    from desktop.story.coded_counts import Place
    from desktop.window.notes.model import Notes

RING = 2
DISPLAY = Qt.ItemDataRole.DisplayRole.value


def card_of(notes: Notes, known: dict[int, Annotation], place: Place, row: int) -> Card:
    """Say a place: its words, where they are, and what all annotations on them say."""
    span, own = place.span, [known[n] for n in place.annotations if n in known]
    article = notes.articles[span.article]
    words = " ".join(printable(article.text[span.start : span.end]).split())
    address, outlet = notes.address(Anchor(span)), notes.outlet(span.article)
    codes = dict.fromkeys(code for note in own for code in codes_of(notes, note))
    comments = (printable(note.comment).strip("\n") for note in own)
    made = (" · ".join(filter(None, (note.by, local_time(note.made)))) for note in own)
    return Card(
        row,
        " · ".join(note.address for note in own),
        (PlaceWords(address, outlet, words, is_lost=False),),
        tuple(codes),
        notes.colour(own[0]) if own else "",
        "",
        "\n".join(filter(None, comments)),
        "; ".join(dict.fromkeys(filter(None, made))),
        "",
    )


@guarded
class PlacesModel(GivenRows):
    """Holds all places, gives them to a view as it wants them, and words those it asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: Sequence[Place] = ()
        self.notes: Notes | None = None
        self._known: dict[int, Annotation] = {}
        self._cards: dict[int, Card] = {}

    def show_places(self, places: Sequence[Place], notes: Notes) -> None:
        self.beginResetModel()
        if self.notes is not notes:
            self._known = {note.number: note for note in notes.project.annotations}
        self.places, self.notes = places, notes
        self._cards = {}
        self.given = min(self.chunk, len(places))
        self.endResetModel()

    def card(self, row: int) -> Card:
        if row not in self._cards:
            assert self.notes is not None
            self._cards[row] = card_of(self.notes, self._known, self.places[row], row)
        return self._cards[row]

    @property
    def size(self) -> int:
        return len(self.places)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, SAID):
            return None
        return self.card(index.row()).spoken


@guarded
class PlacePainter(RowPainter):
    """Paints places as the list of notes paints its cards."""

    def __init__(self, theme: Theme, parent: PlacesList) -> None:
        super().__init__(theme, parent)
        self._list = parent
        self._laid: dict[tuple[int, Room], LaidCard] = {}
        self._ready: dict[tuple[int, Room], LaidCard] = {}

    def forget(self) -> None:
        self._laid.clear()
        self._ready.clear()

    def _key(self, row: int) -> tuple[int, Room]:
        is_current = row == self._list.currentIndex().row()
        return row, Room(self._list.viewport().width(), self.zoom, is_current)

    def laid(self, row: int) -> LaidCard:
        key = self._key(row)
        if key not in self._laid:
            self._laid[key] = laid(self._list.places.card(row), key[1])
        return self._laid[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._list.viewport().width(), int(self.laid(index.row()).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area, view = index.row(), QRectF(option.rect), self._list
        key = self._key(row)
        if key not in self._ready:
            self._ready[key] = ready(self.laid(row))
        is_current = row == view.currentIndex().row()
        card = view.places.card(row)
        paint(painter, card, self._ready[key], area, self.theme, is_chosen=is_current)
        if is_current and view.hasFocus():
            painter.setPen(QPen(self.theme.link, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))


@guarded
class PlacesList(PaintedList):
    """As long as the figure is; Enter or a click reads a place in its article."""

    ground = "card"

    place_activated = Signal(object)
    """A Place."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_places")
        self.setAccessibleName(self.tr("What the figure counts"))
        self.setToolTip(self.tr("Enter reads the place in its article; Esc goes to the table"))
        self.places = PlacesModel(self)
        self.setModel(self.places)
        self.painter_ = PlacePainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.show_theme(theme)

    def show_places(self, places: Sequence[Place], notes: Notes) -> None:
        """Show what another figure counts; a list that is the same stays where it is."""
        if places == self.places.places and notes is self.places.notes:
            return
        self.painter_.forget()
        self.places.show_places(places, notes)
        if places:
            self.setCurrentIndex(self.places.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.doItemsLayout()
        if current.isValid():
            self.scrollTo(current)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.place_activated.emit(self.places.places[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in CHOOSING and row >= 0:
            self.place_activated.emit(self.places.places[row])
        elif event.text().isdigit():
            event.ignore()  # the page takes it: nobody seeks a note by a digit
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            if event.key() == Qt.Key.Key_End:
                self.places.give(len(self.places.places))
            super().keyPressEvent(event)
