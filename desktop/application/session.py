"""One window on one workspace, wired to each other."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.binding import load_descriptions
from desktop.jobs import Jobs
from desktop.storing.settings import Settings, save_settings
from desktop.story.comparison import Comparison, Span
from desktop.story.errors import UserError
from desktop.window.main_window import MainWindow
from desktop.window.pages import READ
from desktop.workspace import Workspace
from desktop.workspace.project_tasks import begins_project

if TYPE_CHECKING:
    from desktop.application.project_doors import ProjectDoors
    from desktop.window.context_menus import ContextMenus

log = logging.getLogger(__name__)

COMPLETE_AFTER = 40
"""ms from the first texts to the parts of the window that are not needed to read them."""


class Session(QObject):
    """One window on one workspace, wired to each other."""

    def __init__(
        self, settings: Settings, paths: Sequence[Path], *, is_stored: bool = False
    ) -> None:
        """Begin reading, then build the window.

        With `is_stored` there is a project file: the one among the paths, a new one for articles,
        or the one open last. Without, the files or the examples are shown and stored nowhere.
        """
        super().__init__()
        self.settings = settings
        self.last_folder = settings.last_folder
        """The folder in which a file was chosen last, "" for none."""
        self.tells = True
        """Whether dialogs are shown; a picture of the window has nobody to close them."""
        self.opens_on_finding = True
        """Whether a story that is shown for the first time shows a passage worth reading."""
        self.jobs = Jobs(self)
        self.workspace = Workspace(self.jobs, self)
        self.workspace.adding.reader = settings.reader
        if is_stored:
            self.workspace.home.begin(paths)
            if begins_project(paths):
                settings = settings._replace(page=READ)
        elif paths:
            self.workspace.start_with(self.tr("Untitled"), paths)
        else:
            self.workspace.start_with_examples()
        self.window = MainWindow(settings)
        self.window.show_theme(self.window.theme)
        self.window.view.set_message(self.tr("Reading articles …"))
        self.window.view.synopsis.order = settings.row_order
        self.menus: ContextMenus | None = None
        self.projects: ProjectDoors | None = None
        self.is_open = False
        """Whether everything is made and wired."""
        self._wire_workspace()
        self._wire_actions()

    def _wire_workspace(self) -> None:
        workspace, window = self.workspace, self.window
        workspace.project_changed.connect(window.show_project)
        workspace.files_opened.connect(self._complete_soon)
        workspace.comparison_changed.connect(self._show_comparison)
        workspace.comparison_changed.connect(self._read_again)
        workspace.reading_changed.connect(window.show_reading)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        workspace.texts_changed.connect(window.show_texts)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        workspace.history_changed.connect(self._show_history)
        workspace.files_opened.connect(self._tell_empty)
        workspace.failed.connect(self._complete_soon)
        workspace.failed.connect(self._tell_failure)
        workspace.leaving.connect(self._close_windows)
        workspace.asking.exported.connect(self._tell_saved)
        self.jobs.progressed.connect(window.status.show_progress)
        self.jobs.became_idle.connect(window.status.hide_progress)
        window.status.cancel_requested.connect(self._cancel)
        window.view.passage_activated.connect(self._read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self._show_history()

    def _wire_actions(self) -> None:
        actions, window = self.window.actions_, self.window
        actions["export"].triggered.connect(self._choose_export)
        actions["quit"].triggered.connect(window.close)
        actions["undo"].triggered.connect(self.workspace.undo)
        actions["redo"].triggered.connect(self.workspace.redo)
        window.bar.strictness_chosen.connect(self._set_strictness)
        window.reopen.aboutToShow.connect(self._fill_closed)
        window.closing.connect(self._save_settings)
        window.close_refused.connect(self._ask_to_close)
        self.jobs.began.connect(self._hold_window)
        self.jobs.became_idle.connect(self._hold_window)

    # --- starting and stopping ------------------------------------------------------------------

    def _complete_soon(self) -> None:
        """Make the rest of the window when the texts have been painted."""
        if self.menus is None:
            QTimer.singleShot(COMPLETE_AFTER, self, self._complete)

    def _complete(self) -> None:
        """Make menus and panel, then the doors, step by step, so that the window is never held up."""
        if self.menus is None:
            answer_quickly()
            from desktop.window.context_menus import ContextMenus

            self.menus = ContextMenus(self.window.view, self.window.actions_)
            self.menus.edit_requested.connect(self.workspace.edit)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            self._steps = chain(self.window.completing(), self._opening(), load_descriptions())
            self._take_step()

    def _take_step(self) -> None:
        for _ in self._steps:
            QTimer.singleShot(0, self, self._take_step)
            return
        self.is_open = True

    def _opening(self) -> Iterator[None]:
        """Open one door a step."""
        from desktop.application.add_doors import AddDoors

        self.add = AddDoors(self)
        yield
        from desktop.application.everyday import Everyday

        self.everyday = Everyday(self)
        yield
        from desktop.application.edit_words import EditWords

        self.edit_words = EditWords(self)
        yield
        from desktop.application.absence_doors import AbsenceDoors

        self.absences = AbsenceDoors(self)
        yield
        from desktop.application.link_doors import LinkDoors

        self.links = LinkDoors(self)
        yield
        from desktop.application.repair_doors import RepairDoors

        self.repair = RepairDoors(self)
        yield
        from desktop.application.library_doors import LibraryDoors

        self.library = LibraryDoors(self)
        yield
        from desktop.application.table_doors import TableDoors

        self.table = TableDoors(self)
        yield
        from desktop.application.word_doors import WordDoors

        self.words = WordDoors(self)
        yield
        from desktop.application.finding_doors import FindingDoors

        self.findings = FindingDoors(self)
        yield
        from desktop.application.story_doors import StoryDoors

        self.stories = StoryDoors(self)
        yield
        from desktop.application.opening_doors import OpeningDoors

        self.opening = OpeningDoors(self)
        yield
        yield from self._opening_notes()
        if self.workspace.home.stores:
            from desktop.application.project_doors import ProjectDoors

            self.projects = ProjectDoors(self)

    def _opening_notes(self) -> Iterator[None]:
        """Open the doors to quotes, and to what a reader writes, one a step."""
        from desktop.application.quote_doors import QuoteDoors

        self.quotes = QuoteDoors(self)
        yield
        from desktop.application.note_doors import NoteDoors

        self.notes = NoteDoors(self)
        yield
        from desktop.application.codebook_doors import CodebookDoors

        self.codebook = CodebookDoors(self)
        yield
        from desktop.application.brief_doors import BriefDoors

        self.briefs = BriefDoors(self)
        yield
        from desktop.application.notes_list_doors import NotesListDoors

        self.notes_list = NotesListDoors(self)
        yield
        from desktop.application.results_doors import ResultsDoors

        self.results = ResultsDoors(self)
        yield
        from desktop.application.report_doors import ReportDoors

        self.reports = ReportDoors(self)
        yield
        from desktop.application.export_doors import ExportDoors

        self.exports = ExportDoors(self)
        yield
        from desktop.application.search_doors import SearchDoors

        self.search = SearchDoors(self)
        yield

    def is_settled(self) -> bool:
        """Tell whether every job has ended and everything is laid out."""
        window = self.window
        is_shown = window.view.is_laid_out and window.is_filled
        return self.is_open and self.workspace.is_settled and is_shown

    def close(self) -> None:
        self.workspace.close()

    def _hold_window(self) -> None:
        """Keep the window open while articles are read: they would be lost without a word."""
        self.window.is_held = self.workspace.is_reading and self.tells

    def _ask_to_close(self) -> None:
        from desktop.window.dialogs import Message

        if not self.workspace.is_reading:
            self._close_anyway()
            return
        sentence = self.tr("What is not read yet would not be added to the project.")
        title = self.tr("Articles are still being read")
        made = Message("close_message", title, sentence, self.window)
        anyway = made.add_button("close_anyway", self.tr("Close all the same"))
        anyway.clicked.connect(self._close_anyway)
        made.show_now()

    def _close_anyway(self) -> None:
        self.window.is_held = False
        self.window.close()

    def _close_windows(self) -> None:
        """Close what is open about the project that goes, so that nothing of it lands in the next."""
        if not self.is_open:
            return  # a start leaves nothing, and the class of sheets costs it 2 ms
        from desktop.window.sheet import Sheet

        for sheet in self.window.findChildren(Sheet):
            if sheet.is_about_project:
                sheet.reject()

    def _save_settings(self) -> None:
        self.keep_settings(self.window.looks.settings_now(self.last_folder))

    def keep_settings(self, settings: Settings) -> None:
        """Use settings from now on, and store them; a picture is nobody's window."""
        self.settings = self.window.looks.settings = settings
        self.workspace.adding.reader = settings.reader
        if not self.tells:
            return
        try:
            save_settings(settings)
        except OSError as error:
            log.warning("settings not saved: %s", error.strerror)

    # --- what was asked for ---------------------------------------------------------------------

    def _read(self, span: Span | None) -> None:
        self.workspace.read_passage(span, self.window.view.against)

    def _show_comparison(self, comparison: Comparison) -> None:
        self.window.view.joined = self.workspace.comparing.joined
        self.window.show_comparison(comparison)

    def _read_again(self) -> None:
        """Find the words of the passage being read anew, after a new comparison."""
        current = self.window.view.current
        if current is not None:
            self._read(self.window.view.span_of(current))

    def _set_strictness(self, strictness: str) -> None:
        from desktop.story.project import with_strictness
        from desktop.window.link_words import strictness_name

        label = self.tr("Links: {}").format(strictness_name(strictness))
        self.workspace.edit(label, partial(with_strictness, strictness=strictness))

    def _show_history(self) -> None:
        self.window.show_history(self.workspace.undo_label, self.workspace.redo_label)

    def _cancel(self) -> None:
        was_reading = self.workspace.is_reading
        self.workspace.cancel()
        if was_reading:
            self.window.status.show_place(self.tr("Cancelled: nothing was added."))
        elif not self.workspace.comparing.fits(self.workspace.project.columns):
            self.window.status.show_place(self.tr("Cancelled. Compare again with F5."))

    def _fill_closed(self) -> None:
        if self.menus is not None:
            self.menus.fill_closed(self.window.reopen)

    @property
    def first_folder(self) -> str:
        """The folder that a dialog for files begins in."""
        from desktop.application.begin_folder import begin_folder

        return begin_folder(self.last_folder)

    def _choose_export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.tr("Save comparison file"), self.first_folder)
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
        self.workspace.asking.export(Path(name))

    # --- what is said ---------------------------------------------------------------------------

    def nothing_open(self) -> str:
        """Say on an empty stage how articles come to it."""
        return self.tr(
            "Drop files here, add files (Ctrl+O), a folder or an address (Ctrl+Shift+A),"
            " or paste a text (Ctrl+V)."
        )

    def _tell_empty(self) -> None:
        self.window.view.set_message(self.nothing_open())

    def _tell_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            from desktop.storing.error_report import describe_error

            log.error("a job failed: %s", describe_error(error))
        self.show_failure(error)

    def show_failure(self, error: BaseException) -> None:
        """Show a UserError as it is, or a report of a bug: one at a time, for one brings more."""
        if not self.tells:
            return
        from desktop.window.dialogs import show_bug, show_error
        from desktop.window.said import said

        if getattr(error, "backups", ()) and self.projects is not None:
            self.projects.offer_backups(error)  # type: ignore[arg-type]  # a NoProject, which a start does not load
        elif isinstance(error, UserError):
            show_error(self.window, said(error))
        elif self.window.findChild(QObject, BUG) is None:
            show_bug(self.window, error)

    def _tell_saved(self, path: Path) -> None:
        self.window.status.show_place(self.tr("Saved {}").format(path.name))


def answer_quickly() -> None:
    """Let the window have its turn often, once the texts are painted.

    Cycles are searched for in small steps, and no more in what is there: with the steps of a start,
    one search of what a job made held the window up for 70 ms.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    if gc.get_threshold() != SMALL_STEPS:
        gc.freeze()
        gc.set_threshold(*SMALL_STEPS)


SWITCH_INTERVAL = 0.0001
"""Seconds a job may hold the interpreter. With five times as much, as at a start, the longest gap of a
tick is 45 ms, not 35, while 50 articles are compared; comparing is up to a fifth faster."""
SMALL_STEPS = (10_000, 2, 1_000)
"""Objects made between two searches for cycles, and how many of these until a wider one: 3 and 10 ms."""
BUG = "bug_message"
"""The name of the window that a report is shown in."""
