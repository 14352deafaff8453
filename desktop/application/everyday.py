"""Settings, help and what the program says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.storing.settings import SEARCH_VIEWS, THEMES, Settings
from desktop.window.bars import LAYERS
from desktop.window.pages import SEARCH

if TYPE_CHECKING:
    from desktop.application.session import Session


SWITCHED = (
    *(f"theme_{name}" for name in THEMES),
    *LAYERS,
    *(f"search_{name}" for name in SEARCH_VIEWS),
    "layer_notes",
    "margin_numbers",
    "panel",
    "synopsis",
)
"""Actions that are on or off, and kept."""
DONE = ("zoom_in", "zoom_out", "zoom_reset")


class Everyday(QObject):
    """Opens the windows that are not about articles; keeps what menus change of the looks."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.window = session.window
        actions = self.window.actions_
        actions["settings"].triggered.connect(self.show_settings)
        actions["help"].triggered.connect(self.show_help)
        actions["shortcuts"].triggered.connect(self.show_keys)
        actions["about"].triggered.connect(self.show_about)
        actions["log"].triggered.connect(self.open_log)
        actions["compare_again"].triggered.connect(session.workspace.again)
        self.window.bar.sure.clicked.connect(self.show_sureness)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # when all that follows from a change has followed
        self._soon.timeout.connect(self._keep)
        for name in SWITCHED:
            actions[name].toggled.connect(self._keep_soon)
        for name in DONE:
            actions[name].triggered.connect(self._keep_soon)
        self.window.pages.page_shown.connect(self._keep_soon)

    def _keep_soon(self, _changed: object = None) -> None:
        self._soon.start()

    def _keep(self) -> None:
        """Store how the window looks now: the program may not come to its end."""
        now = self.window.looks.settings_now(self.session.last_folder)
        if now != self.session.settings:
            self.session.keep_settings(now)

    def show_settings(self) -> None:
        from desktop.window.settings_window import SettingsWindow

        now = self.window.looks.settings_now(self.session.last_folder)
        made = SettingsWindow(self.window.theme, now, self.window)
        made.settings_changed.connect(self.take_settings)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.open()

    def take_settings(self, settings: Settings) -> None:
        """Use settings at once, and keep them."""
        self.window.looks.show_settings(settings)
        self.session.keep_settings(settings)

    def show_help(self) -> None:
        """Open the help where it is about the page that is shown, else where it was."""
        self._help("search" if self.window.pages.shown == SEARCH else "")

    def show_sureness(self) -> None:
        self._help("sure")

    def _help(self, section: str) -> None:
        from desktop.window.help_window import show_help

        show_help(self.window.theme, self.session.workspace.home.state, section, self.window)

    def show_keys(self) -> None:
        from desktop.window.shortcuts_window import show_shortcuts

        show_shortcuts(self.window)

    def show_about(self) -> None:
        from desktop.window.dialogs import show_about

        show_about(self.window, self.window.theme)

    def open_log(self) -> None:
        from desktop.window.dialogs import open_log_folder

        open_log_folder()
