"""The button in the top bar that opens the dialog of a report."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.window.report.words import tr


class ReportButton(QToolButton):
    """ "Export PDF…" """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportButton")
        self.setText(tr("Export PDF…"))
        self.setAccessibleName(tr("Export as PDF…"))
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
