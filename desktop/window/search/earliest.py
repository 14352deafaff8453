"""What a search found in the order of dates, and what later texts share with the earliest one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.window.figures.model import SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.overrides import guarded
from desktop.window.painted_list import GivenRows, PaintedList, RowPainter
from desktop.window.parts import Cut, ink
from desktop.window.said import number_words
from desktop.window.search.earliest_rows import Entry, Laid, Look, entries_of, laid, paint, spoken
from desktop.window.search.result_view import ResultView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.searching.earliest import Earliest
    from desktop.searching.views import Line
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer

DISPLAY = Qt.ItemDataRole.DisplayRole.value


@guarded
class TextsModel(GivenRows):
    """Holds the texts by date."""

    chunk = 40

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.given = min(self.chunk, len(entries))
        self.endResetModel()

    @property
    def size(self) -> int:
        return len(self.entries)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, SAID):
            return None
        return spoken(self.entries[index.row()])


@guarded
class TextPainter(RowPainter):
    """Paints texts from what was laid out."""

    def __init__(self, theme: Theme, parent: TextsList) -> None:
        super().__init__(theme, parent)
        self._list = parent
        self._laid: dict[tuple[int, bool], Laid] = {}

    def forget(self) -> None:
        self._laid.clear()

    def laid(self, row: int) -> Laid:
        key = row, row == self._list.currentIndex().row()
        if key not in self._laid:
            width = float(self._list.viewport().width())
            entry = self._list.texts.entries[row]
            self._laid[key] = laid(entry, width, self.zoom, is_current=key[1])
        return self._laid[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._list.viewport().width(), int(self.laid(index.row()).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, view = index.row(), self._list
        look = Look(
            self.theme,
            self.zoom,
            row == view.currentIndex().row(),
            view.hasFocus(),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        paint(painter, view.texts.entries[row], self.laid(row), QRectF(option.rect), look)


@guarded
class TextsList(PaintedList):
    """Enter or a click reads a text where it shares words, or where something was found."""

    entry_activated = Signal(object)
    """An Entry."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_earliest")
        self.setAccessibleName(self.tr("Texts found, by date"))
        self.setAccessibleDescription(self.tr("Enter reads a text; Esc goes to the box"))
        self._pressed = -1
        self.texts = TextsModel(self)
        self.painter_ = TextPainter(theme, self)
        self.setModel(self.texts)
        self.setItemDelegate(self.painter_)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.painter_.forget()
        self.texts.show_entries(entries)
        if entries:
            self.setCurrentIndex(self.texts.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.doItemsLayout()
        if current.isValid():
            self.scrollTo(current)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()).row() if is_left else -1
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Read the text that was pressed: it may have grown under the pointer meanwhile."""
        super().mouseReleaseEvent(event)
        row, self._pressed = self._pressed, -1
        if row >= 0:
            self.entry_activated.emit(self.texts.entries[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in CHOOSING and row >= 0:
            self.entry_activated.emit(self.texts.entries[row])
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and row <= 0):
            self.left.emit()
        else:
            if event.key() == Qt.Key.Key_End:
                self.texts.give(len(self.texts.entries))
            super().keyPressEvent(event)


@guarded
class EarliestView(ResultView):
    """Lists texts by date, the earliest marked, each later one with its longest run of the same words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_earliest_view")
        self.theme = theme
        self.told = Cut("search_earliest_told", self, size=11.5)
        self.list = TextsList(theme, self)
        self.list.entry_activated.connect(self._read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.list.left.connect(self.left)
        self.setFocusProxy(self.list)
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 6)
        row.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.show_theme(theme)

    def show_answer(self, answer: Answer) -> None:
        found = None if answer.told is None else answer.told.earliest
        entries = [] if found is None else entries_of(found, answer.texts)
        self.list.show_entries(entries)
        words = self._words(found, answer)
        self.told.show_words(words, words)

    def _words(self, found: Earliest | None, answer: Answer) -> str:
        if found is None or not (found.dated or found.undated):
            return self.tr("Nothing to show: the words of the query are in no text.")
        numbers = [each.found.article.number for each in (*found.dated, *found.undated)]
        count = answer.texts.count(numbers) if answer.texts is not None else None
        words = self.tr("{} articles by the dates they state").format(number_words(len(numbers)))
        if count is not None and count.has_copies:
            words = self.tr("{} articles, {} texts, by the dates they state").format(
                number_words(count.articles), number_words(count.texts)
            )
        if not found.dated:
            return self.tr("None of these texts states a date, so none can be the earliest.")
        if found.others:
            words += self.tr("; {} more are not listed").format(number_words(found.others))
        return words + self.tr(". Texts that are not in this project may be earlier.")

    def _read(self, entry: Entry) -> None:
        if entry.dated is not None:
            self.line_activated.emit(line_of(entry))

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.told, theme, "ink2")
        self.list.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.list.show_zoom(zoom)


def line_of(entry: Entry) -> Line:
    """Return the passage to read: the one with what is shared, or with the first hit."""
    from desktop.searching.documents import DocumentKind
    from desktop.searching.views import Line
    from desktop.story.comparison import Span

    assert entry.dated is not None
    article, hits = entry.dated.found
    place = entry.dated.shared.here[0] if entry.dated.shared else hits[0][0]
    at = max((i for i, passage in enumerate(article.passages) if passage.start <= place), default=0)
    start, end = article.passages[at].start, article.passages[at].end
    inside = tuple((s - start, min(e, end) - start) for s, e in hits if start <= s < end)
    address = article.passage_address(at)
    span = Span(article.number, start, end)
    return Line(DocumentKind.ARTICLE, article, address, span, article.text[start:end], inside)
