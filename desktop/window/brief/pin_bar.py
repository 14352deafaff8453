"""The button that pins, at the foot of the panel of similar passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.window.brief.button import PinButton
from desktop.window.overrides import guarded
from desktop.window.panel import MARGIN, WIDE

if TYPE_CHECKING:
    from desktop.window.panel import Panel


@guarded
class PinBar(QWidget):
    """Stands above the panel's last line; in a drawer, where height is scarce, the key alone pins."""

    def __init__(self, button: PinButton, panel: Panel) -> None:
        super().__init__(panel)
        self.setObjectName("pin_bar")
        self.panel = panel
        self._has_content = False
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN, 2)
        row.addWidget(button)
        row.addStretch(1)
        column = panel.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self)
        QWidget.setTabOrder(panel.area, button)
        panel.installEventFilter(self)
        self._turn()

    def show_content(self, *, has_content: bool) -> None:
        """Be there only while the panel shows a passage."""
        self._has_content = has_content
        self._turn()

    def _turn(self) -> None:
        self.setVisible(self._has_content and self.panel.width() < WIDE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.panel and event.type() == QEvent.Type.Resize:
            self._turn()
        return False
