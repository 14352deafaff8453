"""The rows of the list of saved searches: what they say, and how they are painted and dragged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.story.saved_search import Finds, SavedSearch
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.styles import SANS, sized
from desktop.window.telling import local_time
from desktop.window.theme import Theme

DRAGGED = "application/x-wireside-search"
"""What is dragged: the number of a saved search."""
HEIGHT = 30
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FIELD = "QLineEdit { padding: 0 6px; border-radius: 3px; } QLineEdit:focus { padding: 0 5px; }"


def tr(text: str) -> str:
    return QCoreApplication.translate("SavedSearches", text)


class Renamed(NamedTuple):
    number: int
    name: str


class Moved(NamedTuple):
    """A saved search to go to a place, counted from 0 among the others."""

    number: int
    place: int


def new_words(new: Finds) -> str:
    """Say how many articles and notes are new, each with its name."""
    counts = ((tr("new articles: {}"), new.articles), (tr("new notes: {}"), new.notes))
    return ", ".join(words.format(len(found)) for words, found in counts if found)


def tip_words(saved: SavedSearch, new: Finds) -> str:
    """Say what is looked for, when somebody looked last, and what is new since."""
    lines = [saved.name] if saved.name != saved.query else []
    lines.append(saved.query)
    if saved.looked:
        lines.append(tr("Last looked at: {}").format(local_time(saved.looked)))
    if new.total:
        lines.append(tr("Found now, and not then: {}").format(new_words(new)))
    return "\n".join(lines)


@guarded
class SavedModel(QAbstractListModel):
    """Lists the saved searches, in the reader's order."""

    renamed = Signal(object)
    """A Renamed."""
    moved = Signal(object)
    """A Moved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.searches: tuple[SavedSearch, ...] = ()
        self.new: dict[int, Finds] = {}
        """What is new in each that was counted, by number."""
        self.open_number = 0
        """The one that is asked now; 0 = none."""

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show other searches; the one that is chosen or renamed stays so."""
        if tuple(searches) == self.searches:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.searches[index.row()].number for index in before]
        self.searches = tuple(searches)
        self.changePersistentIndexList(before, [self.index_of(number) for number in held])
        self.layoutChanged.emit()

    def show_new(self, number: int, new: Finds) -> None:
        self.new[number] = new
        self._tell(number)

    def show_open(self, number: int) -> None:
        """Mark the search that is asked now."""
        before, self.open_number = self.open_number, number
        if before != number:
            self._tell(before)
            self._tell(number)

    def _tell(self, number: int) -> None:
        index = self.index_of(number)
        if index.isValid():
            self.dataChanged.emit(index, index, [])

    def index_of(self, number: int) -> QModelIndex:
        numbers = [each.number for each in self.searches]
        return self.index(numbers.index(number)) if number in numbers else QModelIndex()

    def search(self, index: Index) -> SavedSearch | None:
        return self.searches[index.row()] if 0 <= index.row() < len(self.searches) else None

    def new_in(self, saved: SavedSearch) -> Finds:
        return self.new.get(saved.number, Finds())

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.searches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        saved = self.search(index)
        if saved is None:
            return None
        new = self.new_in(saved)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return saved.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (saved.name, new_words(new))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tip_words(saved, new))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        saved, name = self.search(index), " ".join(str(value).split())
        if saved is None or not name or name == saved.name:
            return False
        self.renamed.emit(Renamed(saved.number, name))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled  # between the rows, not onto one
        of_all = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsEditable
        return of_all | flags.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = QMimeData()
        numbers = [saved.number for index in indexes if (saved := self.search(index)) is not None]
        made.setData(DRAGGED, QByteArray(str(numbers[0]).encode("ascii")))
        return made

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Report what was dropped; nothing moves before the project does."""
        if not data.hasFormat(DRAGGED):
            return False
        at = parent.row() if parent.isValid() else row
        number = int(bytes(data.data(DRAGGED).data()))
        self.move_before(number, at if at >= 0 else len(self.searches))
        return True

    def move_before(self, number: int, before: int) -> None:
        """Ask for a search to stand before the one that is at a place now."""
        numbers = [each.number for each in self.searches]
        if number not in numbers:
            return
        at = numbers.index(number)
        place = min(max(before - (1 if at < before else 0), 0), len(numbers) - 1)
        if place != at:
            self.moved.emit(Moved(number, place))


@guarded
class SavedPainter(QStyledItemDelegate):
    """Paints a name with what is new beside it; a bar marks the search that is asked now."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, HEIGHT)

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("saved_search_name")
        field.setAccessibleName(tr("Name of the saved search"))
        field.setStyleSheet(FIELD)
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field where the name stands."""
        editor.setGeometry(option.rect.adjusted(10, 1, -8, -1))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field once: what is counted meanwhile takes nothing back that is being typed."""
        assert isinstance(editor, QLineEdit)
        if not editor.isModified() and editor.text() != index.data():
            super().setEditorData(editor, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SavedModel)
        saved = model.search(index)
        if saved is None:
            return
        theme, new = self.theme, model.new_in(saved)
        is_open = saved.number == model.open_number
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        self._paint_ground(painter, box, option.state, is_open=is_open)
        taken = self._paint_count(painter, box, new.total)
        strong = QFont.Weight.DemiBold if new.total or is_open else QFont.Weight.Normal
        font = sized(SANS, 12.5, strong)
        painter.setFont(font)
        painter.setPen(theme.ink)
        words = box.adjusted(10, 0, -taken - 10, 0)
        text = QFontMetricsF(font).elidedText(
            saved.name, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_count(self, painter: QPainter, box: QRectF, count: int) -> float:
        """Paint how many are new in a frame at the right; return how wide it is."""
        if not count:
            return 0.0
        theme, font = self.theme, sized(SANS, 11, QFont.Weight.DemiBold)
        said = tr("{} new").format(count)
        wide = QFontMetricsF(font).horizontalAdvance(said) + 14
        frame = QRectF(box.right() - 6 - wide, box.center().y() - 9, wide, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(theme.link, 1.0))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(frame, 9, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(font)
        painter.setPen(theme.link)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, said)
        return wide + 6

    def _paint_ground(
        self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, is_open: bool
    ) -> None:
        flags, theme = QStyle.StateFlag, self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open or state & flags.State_Selected:
            painter.setBrush(theme.selection if is_open else theme.pressed)
            painter.drawRoundedRect(box, 5, 5)
        elif state & flags.State_MouseOver:
            painter.setBrush(theme.hover_row)
            painter.drawRoundedRect(box, 5, 5)
        if is_open:
            painter.setBrush(theme.link)
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 5, 3, box.height() - 10), 1, 1)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(theme.link, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
