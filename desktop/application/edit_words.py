"""Say what was done to the project, taken back, or done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window.announcing import announce

if TYPE_CHECKING:
    from desktop.application.session import Session


class EditWords(QObject):
    """Names each change at the foot of the window, with the key that takes it back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("editWords")
        self.workspace, self.window = session.workspace, session.window
        self._last, self._next = self.workspace.last_step, self.workspace.next_step
        self._project = self.workspace.project.identity
        self.workspace.history_changed.connect(self.tell)

    def tell(self) -> None:
        """Say what has just changed; that another project was opened is no change."""
        undo, redo = self.workspace.undo_label, self.workspace.redo_label
        last, following, was = self._last, self._next, self._project
        self._last, self._next = self.workspace.last_step, self.workspace.next_step
        self._project = self.workspace.project.identity
        if was != self._project or (undo, redo) == (None, None):
            return
        is_back = last is not None and last is self._next
        if is_back or (following is not None and following is self._last):
            self.window.tell_place()  # what was said of the step that is taken back holds no more
        if is_back:
            words = self.tr("Taken back: {} (Ctrl+Shift+Z does it again)").format(redo)
        elif undo is not None:
            words = self.tr("Done: {} (Ctrl+Z takes it back)").format(undo)
        else:
            return
        self.window.status.show_done(words)
        announce(self.window.view, words)
