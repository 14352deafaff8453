"""The button in the top bar that opens the dialog of a report."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.window.report.words import tr


class ReportButton(QToolButton):
    """Says "Export PDF…"; can be pressed when the action can."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportButton")
        self.setText(tr("Export PDF…"))
        self.setAccessibleName(tr("Export as PDF…"))
        self.action_ = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self.action_.isEnabled())
        self.setToolTip(self.action_.toolTip())
