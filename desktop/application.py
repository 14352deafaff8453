"""The one place where the program's parts are made and wired."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop import VERSION, importing
from desktop.jobs import Jobs
from desktop.resources import seeds
from desktop.storing.logfile import log_path, start_log
from desktop.storing.settings import Settings, load_settings, save_settings
from desktop.story.addresses import Address
from desktop.story.comparison import HOW_SURE, Span
from desktop.story.errors import UserError
from desktop.window import accessible, fonts
from desktop.window.context_menus import ContextMenus
from desktop.window.main_window import MainWindow
from desktop.window.theme import apply, wanted_theme
from desktop.workspace import Opened, Workspace

log = logging.getLogger(__name__)

SWITCH_INTERVAL = 0.0005
"""Seconds a thread may hold the interpreter: keeps frames short while jobs run (evidence/qt.md §3)."""


def make_application() -> QApplication:
    """Make the QApplication with the program's style and typefaces."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(["wireside"])
    made.setApplicationName("Wireside")
    made.setApplicationVersion(VERSION)
    made.setDesktopFileName("wireside")
    made.setStyle("Fusion")
    fonts.load_basic()
    made.setFont(fonts.interface_font())
    accessible.install()
    return made


class Session(QObject):
    """One window on one workspace, wired to each other."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.last_folder = settings.last_folder
        self.jobs = Jobs(self)
        self.workspace = Workspace(self.jobs, self)
        self.window = MainWindow(settings)
        self.menus = ContextMenus(self.window.view, self.window.actions_)
        self._wire_workspace()
        self._wire_actions()

    def _wire_workspace(self) -> None:
        workspace, window = self.workspace, self.window
        workspace.project_changed.connect(window.show_project)
        workspace.comparison_changed.connect(window.show_comparison)
        workspace.comparison_changed.connect(self._read_again)
        workspace.reading_changed.connect(window.show_reading)
        workspace.history_changed.connect(self._show_history)
        workspace.files_opened.connect(self._tell_failures)
        workspace.failed.connect(self._tell_failure)
        self.jobs.progressed.connect(window.status.show_progress)
        self.jobs.became_idle.connect(window.status.hide_progress)
        window.status.cancel_requested.connect(self._cancel)
        window.view.passage_activated.connect(self._read)
        self.menus.edit_requested.connect(workspace.edit)
        self._show_history()

    def _wire_actions(self) -> None:
        actions, window = self.window.actions_, self.window
        actions["open"].triggered.connect(self._choose_files)
        actions["paste"].triggered.connect(self._paste)
        actions["export"].triggered.connect(self._choose_export)
        actions["quit"].triggered.connect(window.close)
        actions["undo"].triggered.connect(self.workspace.undo)
        actions["redo"].triggered.connect(self.workspace.redo)
        window.files_dropped.connect(self._add_dropped)
        window.reopen.aboutToShow.connect(self._fill_closed)
        window.closing.connect(self._save_settings)
        actions["shortcuts"].triggered.connect(self._show_keys)
        actions["about"].triggered.connect(self._show_about)
        actions["log"].triggered.connect(self._open_log)
        window.bar.sure.clicked.connect(self._show_sureness)

    # --- starting and stopping ------------------------------------------------------------------

    def open(self, paths: Sequence[Path]) -> None:
        """Open files, or the five example articles when none are given."""
        if paths:
            self.workspace.start_with(self.tr("Untitled"), paths)
        else:
            name, examples = importing.example_story(seeds())
            self.workspace.start_with(name, examples)

    def close(self) -> None:
        self.jobs.shut_down()

    def _save_settings(self) -> None:
        try:
            save_settings(self.window.settings_now(self.last_folder))
        except OSError as error:
            log.warning("settings not saved: %s", error.strerror)

    # --- what was asked for ---------------------------------------------------------------------

    def _read(self, span: Span | None) -> None:
        self.workspace.read_passage(span, self.window.view.against)

    def _read_again(self) -> None:
        """Find the words of the passage being read anew, after a new comparison."""
        current = self.window.view.current
        if current is not None:
            self._read(self.window.view.span_of(current))

    def _show_history(self) -> None:
        self.window.show_history(self.workspace.undo_label, self.workspace.redo_label)

    def _cancel(self) -> None:
        for key in ("open", "compare", "reading"):
            self.jobs.cancel(key)

    def _fill_closed(self) -> None:
        self.menus.fill_closed(self.window.reopen)

    def _choose_files(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Open articles"), self.last_folder)
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Articles (*.txt *.text *.md)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def _open_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self.last_folder = str(paths[0].parent)
        self.workspace.open_files(paths)

    def _choose_export(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Save comparison file"), self.last_folder)
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setNameFilter(self.tr("Comparison (*.json)"))
        dialog.selectFile("comparison.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _export(self, name: str) -> None:
        self.last_folder = str(Path(name).parent)
        self.workspace.export(Path(name))

    def _paste(self) -> None:
        self._add_dropped(QGuiApplication.clipboard().mimeData())

    def _add_dropped(self, data: QMimeData) -> None:
        """Add dropped or pasted files, else the text."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.workspace.open_files(paths)
        elif data.text().strip():
            self.workspace.add_text(data.text(), self.tr("pasted text"))
        else:
            self._tell_failure(UserError(self.tr("There is no text and no file to add here.")))
