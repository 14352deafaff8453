"""The field for a new memo, over the list of notes; nothing is made until something is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.story.annotation import About
from desktop.window.notes.list_editor import CommentEditor
from desktop.window.panel_parts import label
from desktop.window.parts import button
from desktop.window.said import name_words

if TYPE_CHECKING:
    from desktop.window.notes.model import Notes
    from desktop.window.theme import Theme

MARGIN = 14
HEIGHT = 110
LEAST_HEIGHT = 44
"""px, of two lines: in a drawer there is room for no more beside the buttons."""


def memo_subject(notes: Notes, about: About, of: int) -> str:
    """Name what a memo is about: "A5 BBC"."""
    if about is About.ARTICLE:
        return f"A{of} {notes.outlet(of)}"
    if about is About.STORY:
        named = (name_words(s.name) for s in notes.project.stories if s.number == of)
        return next(named, "")
    if about is About.CODE:
        return notes.paths.get(of, "")
    return QCoreApplication.translate("NotesList", "the project")


class MemoBox(QFrame):
    """Takes a memo; its first line is its title."""

    written = Signal(object)
    """What it is about, the number of that, and the words; None if nothing was written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notes_memo_box")
        self.about, self.of = About.PROJECT, 0
        self.editor: CommentEditor | None = None
        self._theme: Theme | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 6, MARGIN, 10)
        self._column.setSpacing(5)
        self.title = label("", 12)
        self.title.setObjectName("notes_memo_title")
        self._column.addWidget(self.title)
        row = QHBoxLayout()
        row.addStretch(1)
        put_away = self.tr("Put away")
        self.cancel = button("notes_memo_cancel", put_away, self.tr("Write no memo"), self)
        self.done = button(
            "notes_memo_keep", self.tr("Keep"), self.tr("Keep it (Ctrl+Enter)"), self
        )
        self.cancel.clicked.connect(self.give_up)
        self.done.clicked.connect(self.keep)
        for each in (self.cancel, self.done):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(each)
        self._column.addLayout(row)

    def begin(self, about: About, of: int, subject: str) -> None:
        """Open the field for a memo on something."""
        assert self._theme is not None
        self.about, self.of = about, of
        self.title.setText(self.tr("Memo on {}").format(subject))
        editor = self.editor = CommentEditor(0, "", self._theme, 1.0, self)
        editor.setAccessibleName(self.title.text())
        editor.setPlaceholderText(self.tr("The first line is its title. Ctrl+Enter keeps it."))
        editor.setMinimumHeight(LEAST_HEIGHT)
        editor.setMaximumHeight(HEIGHT)
        editor.done.connect(self._finish)
        editor.given_up.connect(self._close_up)
        self._column.insertWidget(1, editor)
        self.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.editor is not None:
            self.editor.show_theme(theme)

    def keep(self) -> None:
        """Report what was written; nothing if nothing was."""
        if self.editor is not None:
            self.editor.keep()

    def _close_up(self) -> None:
        """Keep what was written, as the box beside the words does: nothing else could bring it back."""
        if self.editor is not None:
            self._finish(0, self.editor.text)

    def give_up(self) -> None:
        self._finish(0, "")

    def _finish(self, _number: int, words: str) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.hide()
        editor.deleteLater()
        self.hide()
        self.written.emit((self.about, self.of, words) if words.strip() else None)
