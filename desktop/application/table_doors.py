"""What the synopsis needs beside its rows: how they are worded, and the order a reader likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window.order_button import OrderButton

if TYPE_CHECKING:
    from desktop.application.session import Session


class TableDoors(QObject):
    """Gives the wording of rows to the synopsis; keeps the order that a reader chose."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.view = session.window.view
        self.bar = session.window.bar
        self.button = OrderButton(self.view, self.bar)
        self.bar.add_rows(self.button)
        rowing = session.workspace.rowing
        rowing.worded.connect(self.view.show_row_words)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.view.order_changed.connect(self._keep)
        self.view.content_changed.connect(self._say)
        self.view.mode_changed.connect(self._say)
        self.view.show_row_words(rowing.words)
        self._say()

    def _say(self) -> None:
        self.button.say()
        self.bar.make_room()

    def _keep(self) -> None:
        self._say()
        settings = self.session.window.looks.settings_now(self.session.last_folder)
        self.session.keep_settings(settings._replace(row_order=self.view.synopsis.order))
