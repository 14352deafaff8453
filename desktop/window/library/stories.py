"""The stories at the left: chosen, renamed, put in order; articles are dragged onto them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.window.library.editing import FIELD
from desktop.window.library.model import ARTICLES, dragged
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

STORY = "application/x-wireside-story"
"""What is dragged: the number of a story."""
ITEM_HEIGHT = 30
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ALL = 0
"""The number of no story: it stands for all articles."""


class Listed(NamedTuple):
    """A story in the list; `shown` is what stands at its right, `spoken` says it in words."""

    number: int
    name: str
    shown: str
    spoken: str
    is_open: bool = False


class Moved(NamedTuple):
    """A story to go to a place, counted from 0 among the others."""

    number: int
    place: int


class Dropped(NamedTuple):
    """Articles that were dragged onto a story."""

    number: int
    articles: tuple[int, ...]


class Renamed(NamedTuple):
    number: int
    name: str


@guarded
class StoriesModel(QAbstractListModel):
    """Lists "All articles" and the stories."""

    story_renamed = Signal(object)
    """A Renamed."""
    story_moved = Signal(object)
    """A Moved."""
    articles_dropped = Signal(object)
    """A Dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed: tuple[Listed, ...] = ()
        self.is_writable = True

    def show_stories(self, listed: Sequence[Listed]) -> None:
        """Show other stories; what is chosen or renamed stays so."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.listed[index.row()].number for index in before]
        self.listed = tuple(listed)
        self.changePersistentIndexList(before, [self.index_of(number) for number in held])
        self.layoutChanged.emit()

    def index_of(self, number: int) -> QModelIndex:
        numbers = [story.number for story in self.listed]
        return self.index(numbers.index(number)) if number in numbers else QModelIndex()

    def story(self, index: Index) -> Listed | None:
        return self.listed[index.row()] if 0 <= index.row() < len(self.listed) else None

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        story = self.story(index)
        if story is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return story.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return story.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(story.spoken)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        story, name = self.story(index), " ".join(str(value).split())
        if story is None or not name or name == story.name:
            return False
        self.story_renamed.emit(Renamed(story.number, name))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled if self.is_writable else flags.NoItemFlags
        always = flags.ItemIsEnabled | flags.ItemIsSelectable
        if index.row() == 0 or not self.is_writable:
            return always
        return always | flags.ItemIsEditable | flags.ItemIsDragEnabled | flags.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [STORY, ARTICLES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = QMimeData()
        numbers = [story.number for index in indexes if (story := self.story(index)) is not None]
        made.setData(STORY, QByteArray(str(numbers[0]).encode("ascii")))
        return made

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.is_writable:
            return False
        if data.hasFormat(ARTICLES):
            return parent.isValid() and parent.row() > 0
        return data.hasFormat(STORY)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Report what was dropped; nothing moves before the project does."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if data.hasFormat(ARTICLES):
            self.articles_dropped.emit(Dropped(self.listed[parent.row()].number, dragged(data)))
            return True
        number = int(bytes(data.data(STORY).data()))
        at = parent.row() if parent.isValid() else row
        self.move_to(number, (at if at >= 0 else len(self.listed)) - 1)
        return True

    def move_to(self, number: int, before: int) -> None:
        """Ask for a story to stand before the one that is now at a place, counted without "All"."""
        numbers = [story.number for story in self.listed[1:]]
        at = numbers.index(number)
        place = min(max(before - (1 if at < before else 0), 0), len(numbers) - 1)
        if place != at:
            self.story_moved.emit(Moved(number, place))


@guarded
class StoryPainter(QStyledItemDelegate):
    """Paints a story with the number of its articles; a dot marks the one that is open."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.font = sized(SANS, 12.5)
        self.strong = sized(SANS, 12.5, QFont.Weight.DemiBold)
        self.small = sized(SANS, 11)
        self.small_metrics = QFontMetricsF(self.small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, ITEM_HEIGHT)

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("story_name")
        field.setAccessibleName(self.tr("Name of the story"))
        field.setStyleSheet(FIELD)
        return field

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, StoriesModel)
        story = model.story(index)
        if story is None:
            return
        theme = self.theme
        state = option.state
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        self._paint_ground(painter, box, state)
        count = self.small_metrics.horizontalAdvance(story.shown)
        painter.setFont(self.small)
        painter.setPen(theme.ink2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -8, 0), right, story.shown)
        if story.is_open:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.link)
            painter.drawEllipse(QRectF(box.left() + 8, box.center().y() - 3, 6, 6))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        font = self.strong if story.is_open or story.number == ALL else self.font
        painter.setFont(font)
        painter.setPen(theme.ink)
        left = 8 if story.number == ALL else 22
        words = box.adjusted(left, 0, -count - 16, 0)
        elide = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(font).elidedText(story.name, elide, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        flags = QStyle.StateFlag
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        if state & flags.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection if state & flags.State_Active else theme.pressed)
            painter.drawRoundedRect(box, 5, 5)
        elif state & flags.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover_row)
            painter.drawRoundedRect(box, 5, 5)
        if state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange:
            painter.setPen(QPen(theme.link, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


@guarded
class StoriesList(QListView):
    """Shows a StoriesModel; says which story is chosen and what is asked for."""

    story_chosen = Signal(int)
    story_opened = Signal(int)
    removal_asked = Signal(int)
    menu_requested = Signal(QPoint)
    """Where on the screen."""

    def __init__(self, model: StoriesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stories = model
        self.setObjectName("library_stories")
        self.setAccessibleName(self.tr("Stories"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.look = StoryPainter(theme, self)
        self.setItemDelegate(self.look)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.selectionModel().currentChanged.connect(self._choose)
        self.doubleClicked.connect(self._open)

    def show_theme(self, theme: Theme) -> None:
        self.look.theme = theme
        self.setStyleSheet(f"QListView {{ background: {theme.bar.name()}; }}")
        self.viewport().update()

    def chosen(self) -> int:
        story = self.stories.story(self.currentIndex())
        return ALL if story is None else story.number

    def choose(self, number: int) -> None:
        self.setCurrentIndex(self.stories.index_of(number))

    def rename(self, number: int) -> None:
        """Open the field with the name of a story."""
        self.choose(number)
        self.edit(self.stories.index_of(number))

    def _choose(self, index: QModelIndex) -> None:
        story = self.stories.story(index)
        if story is not None:
            self.story_chosen.emit(story.number)

    def _open(self, index: QModelIndex) -> None:
        story = self.stories.story(index)
        if story is not None and story.number != ALL:
            self.story_opened.emit(story.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # a field lets go of Enter too
            return
        key, number = Qt.Key(event.key()), self.chosen()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if key == Qt.Key.Key_Up else 1)
        elif key in ENTER and number != ALL:
            self.story_opened.emit(number)
        elif key == Qt.Key.Key_Delete and number != ALL:
            self.removal_asked.emit(number)
        else:
            super().keyPressEvent(event)

    def shift(self, step: int) -> None:
        """Ask for the chosen story to go one place up or down."""
        number = self.chosen()
        if number != ALL and self.stories.is_writable:
            at = self.currentIndex().row() - 1
            self.stories.move_to(number, at + (2 if step > 0 else -1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(24, 0)
            where = self.viewport().mapToGlobal(place)
        else:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
        self.menu_requested.emit(where)
