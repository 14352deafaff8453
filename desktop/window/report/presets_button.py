"""The menu of presets: sets of options with names, to choose, keep and delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.exporting.pdf.options import Options
from desktop.window.parts import menu_text
from desktop.window.report.presets import Kept, name_of, names
from desktop.window.report.words import tr

MOST_LETTERS = 28
"""Of a preset's name on the button."""


class PresetsButton(QToolButton):
    """Says which preset is shown, and has the menu of all."""

    chosen = Signal(str)
    keep_requested = Signal()
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_presets")
        self.setToolTip(tr("Options kept under a name"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kept: Kept = ()
        self._options = Options()
        self.menu_ = QMenu(self)
        self.menu_.setObjectName("report_presets_menu")
        self.menu_.aboutToShow.connect(self._fill)
        self.setMenu(self.menu_)
        self._say()

    def show_kept(self, kept: Kept) -> None:
        self.kept = kept
        self._say()

    def show_options(self, options: Options) -> None:
        self._options = options
        self._say()

    def _say(self) -> None:
        name = name_of(self.kept, self._options)
        cut = name if len(name) <= MOST_LETTERS else name[: MOST_LETTERS - 1] + "…"
        self.setText(menu_text(cut or tr("Presets")) + " ▾")
        self.setAccessibleName(tr("Preset: {}").format(name) if name else tr("Presets"))

    def _fill(self) -> None:
        self.menu_.clear()
        now = name_of(self.kept, self._options)
        for name in names(self.kept):
            entry = self.menu_.addAction(menu_text(name))
            entry.setCheckable(True)
            entry.setChecked(name == now)
            entry.triggered.connect(partial(self._choose, name))
        self.menu_.addSeparator()
        self.menu_.addAction(tr("Keep these options…")).triggered.connect(self.keep_requested)
        delete = self.menu_.addMenu(tr("Delete a preset"))
        delete.setObjectName("report_presets_delete")
        delete.setEnabled(bool(names(self.kept)))
        for name in names(self.kept):
            delete.addAction(menu_text(name)).triggered.connect(partial(self._delete, name))

    def _choose(self, name: str, _checked: object = None) -> None:
        self.chosen.emit(name)

    def _delete(self, name: str, _checked: object = None) -> None:
        self.delete_requested.emit(name)
