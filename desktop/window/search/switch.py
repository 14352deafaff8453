"""The switch over what was found: the two main ways of showing it, and the others in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.window.bar_buttons import MenuButton
from desktop.window.chips import SegmentedControl
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

Choice = tuple[QAction, str]
"""An action that shows a view, and the view's name."""


@guarded
class MoreButton(MenuButton):
    """Says which of the other ways is on, and has them all in a menu."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__("search_more", "", parent)
        self.choices = choices
        self.setToolTip(self.tr("Other ways of showing what was found"))
        self.setCheckable(True)
        self.setAutoRaise(False)
        for action, _ in choices:
            action.toggled.connect(self._follow)
        self._follow()

    def _begin(self, menu: QMenu) -> None:
        for action, _ in self.choices:
            menu.addAction(action)

    def _follow(self) -> None:
        name = next((name for action, name in self.choices if action.isChecked()), "")
        self.setText(f"{name or self.tr('More')} ▾")
        self.setChecked(bool(name))

    def nextCheckState(self) -> None:
        """Leave it to the actions: opening the menu chooses nothing."""


@guarded
class ViewSwitch(QWidget):
    """Shows and chooses how what was found is shown."""

    def __init__(
        self, main: Sequence[Choice], more: Sequence[Choice], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.segments = SegmentedControl(self.tr("How it is shown"), main, theme, self)
        self.more = MoreButton(more, self)
        self.more.setVisible(bool(more))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.segments)
        row.addWidget(self.more)
        if more:
            self.more.menu_  # noqa: B018  # made now: its button opens it itself

    def show_theme(self, theme: Theme) -> None:
        self.segments.show_theme(theme)
