"""The panel of notes: what the reader wrote, chosen by code, outlet, author, colour, story or words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.window.notes.filters import (
    EVERYTHING,
    Kind,
    NoteFilter,
    Order,
    Title,
    passing,
    rows,
)
from desktop.window.notes.list import NotesList
from desktop.window.notes.list_editor import CommentEditor
from desktop.window.notes.list_filter import told
from desktop.window.notes.list_head import MARGIN, NotesHead
from desktop.window.notes.list_memo import MemoBox, memo_subject
from desktop.window.notes.model import Notes
from desktop.window.overrides import guarded
from desktop.window.panel_parts import label, quiet
from desktop.window.parts import button
from desktop.window.said import number_words
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.annotation import About, Annotation
    from desktop.story.project import Project

WIDE, PLACING = 560, 330
"""px from which the panel is a drawer, and of what stands beside the list there."""
MOST_WIDE = 16_777_215
"""px: no limit, as Qt writes it."""


@guarded
class NotesPanel(QWidget):
    """Lists notes; what is done to them is asked for."""

    jump_requested = Signal(int)
    comment_changed = Signal(int, str)
    memo_written = Signal(object)
    """What it is about, the number of that, and the words."""
    removal_requested = Signal(object)
    """The numbers of notes."""
    copy_requested = Signal(object)
    """Notes in the order in which they are listed."""
    pin_requested = Signal(int)
    coder_requested = Signal(int)
    code_requested = Signal(int)
    """The number of a code that the chosen notes are to have, or to lose if all have it."""
    digit_pressed = Signal(int)
    """The key of a recent code."""
    place_requested = Signal(int)
    """The number of a note that is to have the selected words."""
    menu_requested = Signal(QPoint)
    came_in_sight = Signal()
    acting = Signal()
    """Something is done to the chosen notes next: they must be those of now."""
    left = Signal()
    """The reader wants to go back to the articles."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_panel")
        self.setAccessibleName(self.tr("Notes"))
        self.theme = theme
        self.notes: Notes | None = None
        self.wanted = EVERYTHING
        self.order = Order.PLACE
        self.found: list[Annotation] = []
        self._warming: Iterator[None] | None = None
        self._warmer = QTimer(self)
        self._warmer.setInterval(0)
        self._warmer.timeout.connect(self._warm)
        self.list = NotesList(theme, self)
        self._lay_out()
        self.list.jump_requested.connect(self.jump_requested)
        self.list.edit_requested.connect(self.edit_comment)
        self.list.menu_requested.connect(self.menu_requested)
        self.list.digit_pressed.connect(self.digit_pressed)
        self.list.key_pressed.connect(self._take_key)
        self.list.current_changed.connect(self._show_current)
        self.show_theme(theme)

    # --- parts ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        self.head = head = NotesHead(self.theme, self)
        self.title, self.field, self.memo = head.title, head.field, head.memo
        self.line, self.told, self.clear = head.line, head.told, head.clear
        self.filter_menu = head.filter_menu
        self.field.textChanged.connect(self._type)
        self.field.returnPressed.connect(self._enter_list)
        self.clear.clicked.connect(self.show_all)
        self.filter_menu.chosen.connect(self.show_filter)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        head.order_chosen.connect(self.show_order)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        column.addWidget(head)
        self.memo_box = MemoBox(self)
        self.memo_box.written.connect(self._take_memo)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.memo_box.hide()
        column.addWidget(self.memo_box)
        self.empty = label("", 12.5)
        self.empty.setObjectName("notes_empty")
        self.empty.setContentsMargins(MARGIN, 4, MARGIN, 10)
        column.addWidget(self.empty)
        self._stretch = QWidget(self)
        self._stretch.setObjectName("notes_stretch")
        body = self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        body.setSpacing(0)
        body.addWidget(self.list, 1)
        body.addWidget(self._stretch, 1)
        body.addWidget(self._place_part())
        column.addLayout(body, 1)
        self._turn()

    def _turn(self) -> None:
        """Put in one row in a drawer, where height is scarce, what stands below each other else."""
        is_wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        self._body.setDirection(direction)
        self.head.turn(is_wide=is_wide)
        self.placing.setMaximumWidth(PLACING if is_wide else MOST_WIDE)

    def _place_part(self) -> QWidget:
        made = self.placing = QFrame(self)
        made.setObjectName("notes_placing")
        column = QVBoxLayout(made)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(MARGIN, 8, MARGIN, 12)
        column.setSpacing(6)
        self.lost = label("", 12)
        self.lost.setObjectName("notes_lost")
        column.addWidget(self.lost)
        self.place: QPushButton = button("notes_place", "", "", made)
        self.place.clicked.connect(self._place)
        column.addWidget(self.place)
        made.hide()
        return made

    def take_actions(self, memos: list[QAction], more: list[QAction]) -> None:
        """Put actions of the window into the menus of the title."""
        self.head.memo_menu.addActions(memos)
        self.head.more_menu.addActions(more)

    # --- what is shown --------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Show the notes of a project; the reader stays where they were."""
        self.notes = Notes(project, self.notes)
        self.filter_menu.notes = self.notes
        wanted = still_there(self.notes, self.wanted)
        if wanted != self.wanted:
            self.wanted = self.filter_menu.wanted = wanted
        self._warming = self.notes.warming()
        self._warmer.start()
        self.refresh(is_other=False)

    def show_filter(self, wanted: NoteFilter) -> None:
        """List the notes that pass; what is typed stays."""
        self.wanted = wanted._replace(text=self.field.text())
        self.filter_menu.wanted = self.wanted._replace(text="")
        self.refresh()

    def show_order(self, order: Order) -> None:
        self.order = order
        self.head.show_order(order)
        self.refresh()

    def show_all(self) -> None:
        """List every note."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_filter(EVERYTHING)

    def refresh(self, *, is_other: bool = True) -> None:
        """List what passes; `is_other` unless it is the same choice of other notes."""
        if self.notes is None:
            return
        self.found = passing(self.notes, self.wanted)
        listed = rows(self.notes, self.found, self.order)
        place, had = self.list.place, self.list.current
        self.list.show_rows(self.notes, listed, is_other=is_other)
        if had is not None and self.list.current is None and not is_other:
            self.list.go_to_row(place)
        self._show_counts()

    def _show_counts(self) -> None:
        assert self.notes is not None
        count, of = len(self.found), len(self.notes.project.annotations)
        words = self.tr("Notes")
        if of:
            every = number_words(of)
            some = self.tr("{} of {}").format(number_words(count), every)
            counts = every if count == of else some
            words = self.tr("Notes  {}").format(counts)
        self.title.setText(words)
        said = told(self.notes, self.wanted)
        self.told.show_words(said, said)
        self.line.setVisible(self.wanted._replace(text="") != EVERYTHING)
        self.list.setVisible(bool(count))
        self._stretch.setVisible(not count)
        self.empty.setVisible(not count)
        self.empty.setText("" if count else self._why_empty(is_any=of > 0))
        self._show_current()

    def _why_empty(self, *, is_any: bool) -> str:
        if not is_any:
            return self.tr(
                "No notes yet. Select words in an article, or go to a passage, and press N to give"
                " it a code or a comment; the keys 1 to 9 give the codes used last. “Memo” writes"
                " down what belongs to no words."
            )
        if self.wanted.kind is Kind.LOST and self.wanted == NoteFilter(Kind.LOST):
            return self.tr("Every note has its place.")
        if self.wanted.text.strip():
            return self.tr("No note has “{}” in its words, comment, codes or author.").format(
                self.wanted.text.strip()
            )
        return self.tr("No note is all of that. “Show all” lists every note.")

    def _show_current(self) -> None:
        note = self.list.current
        is_lost = note is not None and self.notes is not None and bool(self.notes.lost(note))
        self.placing.setVisible(is_lost)
        if note is not None and is_lost:
            self.lost.setText(
                self.tr(
                    "The words of {} are not in the newest text of the article. Select words in an"
                    " article to give it a place there."
                ).format(note.address)
            )
            self.place.setText(self.tr("Put {} on the selected words").format(note.address))
            self.place.setAccessibleName(self.place.text())
            self.place.setToolTip(self.tr("Shift+P does it, too, while you are in the articles"))

    def show_number(self, number: int) -> bool:
        """Go to a note; the filter is let go if it leaves it out. False if there is none."""
        if self.list.go_to(number):
            return True
        self.show_all()
        return self.list.go_to(number)

    def show_lost(self) -> None:
        """List what has no place."""
        self.show_filter(NoteFilter(Kind.LOST))

    def show_zoom(self, zoom: float) -> None:
        self.list.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.head.show_theme(theme)
        for each in (self.empty, self.lost):
            quiet(each, theme)
        self.memo_box.show_theme(theme)
        self.list.show_theme(theme)

    def take_focus(self) -> None:
        (self.list if self.found else self.field).setFocus()

    # --- what the reader does -------------------------------------------------------------------

    def _type(self, typed: str) -> None:
        self.wanted = self.wanted._replace(text=typed)
        self.refresh()

    def _enter_list(self) -> None:
        """Go from the field to the first note that was found."""
        if self.found:
            self.list.setFocus()
            self.list.go_to_row(0)

    def edit_comment(self) -> None:
        """Open the comment of the note the reader is at, in its place."""
        note = self.list.current
        if note is None or (
            self.list.editor is not None and self.list.editor.number == note.number
        ):
            return
        self.close_editor()
        zoom = self.list.painter_.zoom
        viewport = self.list.viewport()
        editor = CommentEditor(note.number, note.comment, self.theme, zoom, viewport)
        editor.done.connect(self._keep_comment)
        editor.given_up.connect(self._give_up)
        self.list.open_editor(editor)

    def begin_memo(self, about: About, of: int) -> None:
        """Open the field for a memo."""
        self.close_editor()
        if self.notes is not None:
            self.memo_box.begin(about, of, memo_subject(self.notes, about, of))

    def _take_memo(self, memo: tuple[About, int, str] | None) -> None:
        if memo is not None:
            self.memo_written.emit(memo)
        if self.isVisible():
            self.take_focus()

    def listed(self) -> list[Annotation]:
        """Return the notes that are listed, in their order, each once."""
        found = (row for row in self.list.model_.listed if not isinstance(row, Title))
        return list({note.number: note for note in found}.values())

    def close_editor(self) -> None:
        """Keep what is being typed, if anything is."""
        self.memo_box.keep()
        if self.list.editor is not None:
            self.list.editor.keep()

    def _keep_comment(self, number: int, comment: str) -> None:
        editor = self.list.editor
        had_focus = editor is not None and editor.hasFocus()
        self.list.close_editor()
        if editor is not None and comment != editor.before:
            self.comment_changed.emit(number, comment)
        if had_focus:
            self.list.setFocus()

    def _give_up(self) -> None:
        self.list.close_editor()
        self.list.setFocus()

    def _take_key(self, asked: str) -> None:
        self.acting.emit()
        chosen, current = self.list.chosen, self.list.current
        if asked == "left":
            self.left.emit()
        elif asked == "copy" and chosen:
            self.copy_requested.emit(chosen)
        elif asked == "remove" and chosen:
            self.removal_requested.emit(tuple(note.number for note in chosen))
        elif asked == "pin" and current is not None:
            self.pin_requested.emit(current.number)
        elif asked == "coder" and current is not None:
            self.coder_requested.emit(current.number)

    def _place(self) -> None:
        note = self.list.current
        if note is not None:
            self.place_requested.emit(note.number)

    @property
    def is_warming(self) -> bool:
        """Whether words are still being made ready to be looked through."""
        return self._warmer.isActive()

    def _warm(self) -> None:
        """Make ready what is looked through, a part a turn."""
        for _ in self._warming or ():
            return
        self._warmer.stop()

    # --- Qt -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_in_sight.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
        self.list.place_editor()


def still_there(notes: Notes, wanted: NoteFilter) -> NoteFilter:
    """Return a filter without codes and stories that are gone."""
    if wanted.code and wanted.code not in notes.codes:
        wanted = wanted._replace(code=0)
    if wanted.story and not any(s.number == wanted.story for s in notes.project.stories):
        wanted = wanted._replace(story=0)
    return wanted
