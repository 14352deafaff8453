"""The list of notes: the keys and the mouse on its cards, and the field in which a comment is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.window.notes.filters import Title
from desktop.window.notes.list_model import (
    CHUNK,
    EDITOR,
    NO_INDEX,
    Index,
    NotePainter,
    NotesModel,
)
from desktop.window.notes.list_rows import LEFT, RIGHT
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation
    from desktop.window.notes.filters import Row
    from desktop.window.notes.list_editor import CommentEditor
    from desktop.window.notes.model import Notes

MOST_KEPT = 3 * CHUNK
"""Rows that stay given when notes change: with more, an added note takes too long to be seen."""


@guarded
class NotesList(QListView):
    """Shows notes as cards; several can be chosen."""

    jump_requested = Signal(int)
    """The number of the note whose words are to be seen."""
    current_changed = Signal()
    edit_requested = Signal()
    """The comment of the note the reader is at is to be edited."""
    menu_requested = Signal(QPoint)
    digit_pressed = Signal(int)
    """A key of a recent code, from 1."""
    key_pressed = Signal(str)
    """What a key asks for: "remove", "copy", "coder" or "left"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_list")
        self.setAccessibleName(self.tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._is_showing = False
        """Whether rows are being exchanged: nothing is laid out meanwhile."""
        self.model_ = NotesModel(self)
        self.setModel(self.model_)
        self.painter_ = NotePainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.editor: CommentEditor | None = None
        self.verticalScrollBar().valueChanged.connect(self._scroll)

    # --- what is shown --------------------------------------------------------------------------

    def show_rows(self, notes: Notes, listed: Sequence[Row], *, is_other: bool = False) -> None:
        """Show other rows; the notes that were chosen stay so.

        The view stays where it was, unless the rows are of another choice or order.
        """
        chosen = {note.number for note in self.chosen}
        current, scrolled = self.current, self.verticalScrollBar().value()
        first, given = self.model_.first, min(max(self.model_.given, CHUNK), MOST_KEPT)
        if is_other:
            first, given, scrolled = 0, CHUNK, 0
        self._is_showing = True
        self.model_.show_rows(notes, listed, first, given)
        if chosen or current is not None:
            self._choose_again(chosen, 0 if current is None else current.number)
        self._is_showing = False
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        self.place_editor()
        self.current_changed.emit()

    def _choose_again(self, chosen: set[int], current: int) -> None:
        selection, index = QItemSelection(), NO_INDEX
        for row in range(self.model_.given):
            note = self.model_.note(row)
            if note is not None and note.number in chosen:
                chosen.discard(note.number)
                selection.select(self.model_.index(row, 0), self.model_.index(row, 0))
            if note is not None and note.number == current and not index.isValid():
                index = self.model_.index(row, 0)
        model = self.selectionModel()
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.card)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        if self.editor is not None:
            self.editor.show_theme(theme)
        self.viewport().update()

    def show_zoom(self, zoom: float) -> None:
        """Show words and comments as large as the articles' text, 1 = 100 %."""
        if zoom != self.painter_.zoom:
            self.painter_.zoom = zoom
            self.lay_out()

    def lay_out(self) -> None:
        """Measure the rows anew."""
        self.painter_.forget()
        self.doItemsLayout()
        self.place_editor()
        self.viewport().update()

    @property
    def current(self) -> Annotation | None:
        """The note that the reader is at."""
        index = self.currentIndex()
        return self.model_.note(index.row()) if index.isValid() else None

    @property
    def chosen(self) -> list[Annotation]:
        """The notes that are chosen, as they are listed, each once."""
        found = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        notes = (self.model_.note(row) for row in found)
        return list({note.number: note for note in notes if note is not None}.values())

    def go_to(self, number: int) -> bool:
        """Make a note the current one; False if it is not listed."""
        for place, row in enumerate(self.model_.listed):
            if not isinstance(row, Title) and row.number == number:
                self._go_to_place(place)
                return True
        return False

    def go_to_row(self, place: int) -> None:
        """Go to the note at a place of the list, or to the nearest one."""
        listed = self.model_.listed
        last = len(listed)
        for at in (*range(place, last), *range(min(place, last) - 1, -1, -1)):
            if at >= 0 and not isinstance(listed[at], Title):
                self._go_to_place(at)
                return

    @property
    def place(self) -> int:
        """The place of the current note in the list, -1 if there is none."""
        index = self.currentIndex()
        return self.model_.first + index.row() if index.isValid() else -1

    def _go_to_place(self, place: int) -> None:
        """Go to a place; if it is far from what is given, rows are given around it."""
        model = self.model_
        if place < model.first or place > model.first + model.given + CHUNK:
            assert model.notes is not None
            model.show_rows(model.notes, model.listed, max(0, place - CHUNK // 4), CHUNK)
        model.give(place - model.first + 1)
        self.setCurrentIndex(model.index(place - model.first, 0))
        self.scrollTo(self.currentIndex())

    def _scroll(self, value: int) -> None:
        """Give the rows before the first when the reader comes to it; keep the field at its card."""
        if value == 0 and self.model_.first and not self._is_showing:
            self._is_showing = True
            count = self.model_.give_before()
            self.doItemsLayout()
            top = self.visualRect(self.model_.index(count, 0)).top()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top)
            self._is_showing = False
        self.place_editor()

    def current_box(self) -> QRect:
        """Return where the card of the current note is, in global px."""
        box = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    # --- the field of a comment -----------------------------------------------------------------

    def is_edited(self, row: int) -> bool:
        note = self.model_.note(row)
        return self.editor is not None and note is not None and note.number == self.editor.number

    def open_editor(self, editor: CommentEditor) -> None:
        """Put a field in the place of the comment of the note the reader is at."""
        self.editor = editor
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
        self.place_editor()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.doItemsLayout()
            self.viewport().update()

    def place_editor(self, _scrolled: int = 0) -> None:
        """Keep the field where its card is."""
        if self.editor is None:
            return
        row = next((r for r in range(self.model_.given) if self.is_edited(r)), None)
        found = None if row is None else self.painter_.laid(row)
        if row is None or found is None:
            return
        place = self.visualRect(self.model_.index(row, 0))
        height = round(EDITOR * self.painter_.zoom)
        width = place.width() - LEFT - RIGHT + 8
        top = place.top() + round(found[1].edge)
        self.editor.setGeometry(QRect(place.left() + LEFT - 6, top, width, height))

    # --- Qt -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._is_showing:
            return
        before = self.visualRect(current).top() if current.isValid() else 0
        self.doItemsLayout()
        if current.isValid() and previous.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(current).top() - before)
        if current.isValid():
            self.scrollTo(current)
        self.current_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the words of a card that was clicked; with Ctrl or Shift it is only chosen."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        note = self.model_.note(index.row()) if index.isValid() else None
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and is_plain and note is not None:
            self.jump_requested.emit(note.number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and self.current is not None:
            self.edit_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse and self.currentIndex().isValid():
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.chosen:
            self.menu_requested.emit(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key, note = Qt.Key(event.key()), self.current
        if is_plain and key in OPENING and note is not None:
            self.jump_requested.emit(note.number)
        elif is_plain and key == Qt.Key.Key_F2 and note is not None:
            self.edit_requested.emit()
        elif is_plain and key in DIGITS:
            self.digit_pressed.emit(DIGITS.index(key) + 1)
        elif is_plain and key in ASKING:
            self.key_pressed.emit(ASKING[key])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.key_pressed.emit("copy")
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._choose_all()
        elif is_plain and key in ENDS:
            self.go_to_row(0 if key == Qt.Key.Key_Home else len(self.model_.listed) - 1)
        else:
            super().keyPressEvent(event)

    def _choose_all(self) -> None:
        """Choose every note that is listed: of 10,000 that takes a second."""
        while self.model_.give_before():
            pass
        self.model_.give(len(self.model_.listed))
        self.selectAll()

    def keyboardSearch(self, search: str) -> None:
        """Typing in the list looks for nothing: the field above does."""


OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + n) for n in range(9))
ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
ASKING = {
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_N: "coder",
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_Escape: "left",
}
"""What keys of the list ask for."""
