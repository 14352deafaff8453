"""The codebook and the workspace Code: edits, files of codes, and notes on the article alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt

from desktop.storing.clock import now_utc
from desktop.story.annotating import set_progress
from desktop.story.annotation import Progress
from desktop.story.codebook import add_codes
from desktop.story.coding import coded_by, next_progress, progress_now
from desktop.window.pages import CODE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.application.session import Session
    from desktop.importing.codebooks import Codebook
    from desktop.jobs import Job
    from desktop.story.project import Project
    from desktop.window.code_page import CodePage


class CodebookDoors(QObject):
    """Turns what is asked for in the workspace Code into edits, and reads and writes files of codes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("codebookDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.window.actions_["codebook"].triggered.connect(self.turn)
        self.window.pages.code_made.connect(self._take_page)
        if self.window.pages.made_code is not None:
            self._take_page()

    def _take_page(self) -> None:
        page = self.page
        page.show_reader(self.session.settings.reader)
        page.progress_requested.connect(self.say_progress)
        page.told.connect(self.window.status.show_place)
        pane = page.codebook
        pane.now = now_utc
        pane.edit_requested.connect(self.workspace.edit)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        pane.naming_requested.connect(self._name_new)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        pane.starting_requested.connect(self.add_starting)
        pane.import_requested.connect(self.choose_file)
        pane.export_requested.connect(self.choose_target)
        self.window.pages.page_shown.connect(self._show_reader)
        self._offer_starting()
        self._join()

    def _name_new(self, both: str, alone: str, edit: Callable[[Project], Project]) -> None:
        """Name a code that was just made, as one step with making it."""
        step = self.workspace.last_step
        is_latest = step is not None and step.after.codes is self.workspace.project.codes
        made = 0 if step is None else len(step.after.codes) - len(step.before.codes)
        if is_latest and made == 1:
            self.workspace.edit_on(both, edit)
        else:
            self.workspace.edit(alone, edit)

    def _show_reader(self) -> None:
        """Show the notes of whoever reads now: the name may have changed in the settings."""
        self.page.show_reader(self.session.settings.reader)

    @property
    def page(self) -> CodePage:
        return self.window.pages.code

    def _join(self) -> None:
        """Let the sheet be a surface that codes and comments go to."""
        from desktop.window.codebook.surface import SheetSurface

        notes = self.session.notes
        self.surface = SheetSurface(self.page.sheet)
        notes.join(CODE, self.surface, self.page.sheet)
        self.page.sheet.note_clicked.connect(notes.go_to)
        self.page.sheet.place_moved.connect(self._follow)

    def _follow(self) -> None:
        """Let go of the note the reader was at, and say where the reader is now."""
        self.session.notes.leave()
        sheet = self.page.sheet
        if self.window.pages.shown != CODE or sheet.column is None or sheet.passage is None:
            return
        article, index = sheet.column.article, sheet.place.passage
        address = article.passage_address(index)
        told = sheet.notes.told(index)
        self.window.status.show_place(f"{address}: {told}" if told else address)
        if sheet.selected is None:
            from desktop.window.announcing import announce

            parts = (address, told, article.passage_text(index))
            announce(sheet, ". ".join(filter(None, parts)))

    # --- the workspace ----------------------------------------------------------------------------

    def turn(self) -> None:
        """Show the codebook with the keyboard in it; from there go back to the text."""
        pages = self.window.pages
        is_in_pane = pages.shown == CODE and self.page.codebook.has_focus_inside()
        pages.show(CODE)
        page = self.page
        if is_in_pane:
            page.sheet.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        page.show_codebook()
        page.codebook.take_focus()

    def say_progress(self, article: int, in_turn: bool) -> None:  # noqa: FBT001  # a signal's payload
        """Say how far an article is coded: done or not, or what follows in turn."""
        project, by = self.workspace.project, self.session.settings.reader
        coded = coded_by(project, by)
        now = progress_now(project, article, coded)
        after = next_progress(now, is_coded=article in coded)
        if not in_turn:
            after = Progress.BEGUN if now is Progress.DONE else Progress.DONE
        from desktop.window.codebook.progress import progress_word

        label = self.tr("{}: {}").format(project.article(article).address, progress_word(after))
        edit = partial(set_progress, article=article, progress=after, by=by, at=now_utc())
        self.workspace.edit(label, edit)
        self.window.status.show_place(label)

    @property
    def _language(self) -> str:
        """The language of the interface: that of the settings, else of the system."""
        return self.session.settings.language or QLocale.system().name().partition("_")[0]

    # --- codebooks that come along ------------------------------------------------------------------

    def _offer_starting(self) -> None:
        from desktop.importing.starting_codebooks import starting

        offered = starting(self._language)
        self.page.codebook.show_starting([(b.name, b.title, b.about) for b in offered])

    def add_starting(self, name: str) -> None:
        """Add a codebook that comes with the program behind the codes that are there."""
        from desktop.importing.starting_codebooks import starting

        offered = starting(self._language)
        found = next((each for each in offered if each.name == name), None)
        if found is not None:
            self._add(found)

    def _add(self, book: Codebook) -> int:
        before = len(self.workspace.project.codes)
        label = self.tr("Add codes: {}").format(book.title)
        self.workspace.edit(label, partial(_with_codes, book=book))
        count = len(self.workspace.project.codes) - before
        words = self.tr("{} codes added from {} (Ctrl+Z takes it back)").format(count, book.title)
        if count == 0:
            words = self.tr("No codes added from {}").format(book.title)
        elif count == 1:
            words = self.tr("1 code added from {} (Ctrl+Z takes it back)").format(book.title)
        self.window.status.show_place(words)
        return count

    # --- files --------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Import codes")
        dialog = QFileDialog(self.window, title, self.session.first_folder)
        dialog.setObjectName("codebookImport")
        dialog.setNameFilter(self.tr("Codes (*.qdc *.csv *.tsv *.txt)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.bring)
        dialog.open()

    def bring(self, name: str) -> None:
        """Read a file of codes in a job, and add what is in it."""
        from desktop.jobs import INTERACTIVE

        path = Path(name)
        self.session.last_folder = str(path.parent)

        def work(job: Job) -> Codebook:
            from desktop.importing.codebooks import read_codebook

            return read_codebook(path)

        label = self.tr("Reading codes")
        self.workspace.jobs.submit(
            INTERACTIVE, "codebook", label, work, self._bring, self.session.show_failure
        )

    def _bring(self, found: object) -> None:
        from desktop.importing.codebooks import Codebook

        assert isinstance(found, Codebook)
        had = len(found.entries)
        count = self._add(found)
        lost = list(found.lost)
        if count < had:
            from desktop.story.errors import Sentence

            same = "{count} codes are there already under the same path and were not added again."
            lost.append(Sentence(same, count=had - count))
        self._report(self.tr("What the file has that is not taken over"), lost)

    def _report(self, title: str, lost: Sequence[str]) -> None:
        """Say what does not come across; nothing if all does."""
        if not lost or not self.session.tells:
            return
        from desktop.window.dialogs import Message
        from desktop.window.said import said

        made = Message("codebook_lost", title, "", self.window)
        made.add_text("lost", title, "\n".join(said(each) for each in lost))
        made.add_copy()
        made.show_now()

    def choose_target(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.tr("Save the codebook"), self.session.first_folder)
        dialog.setObjectName("codebookExport")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Codebook, REFI-QDA (*.qdc)"), self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("qdc")
        dialog.selectFile("codebook.qdc")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the codebook to a file of the kind its suffix names."""
        from desktop.exporting.codebook_file import codebook_bytes, losses

        path, project = Path(name), self.workspace.project
        self.session.last_folder = str(path.parent)
        self.workspace.asking.save(path, partial(codebook_bytes, project, path.suffix))
        self._report(self.tr("What other programs will not see"), losses(project, path.suffix))


def _with_codes(project: Project, book: Codebook) -> Project:
    return add_codes(project, book.entries)


def _follow_filter(dialog: object, chosen: str) -> None:
    """Let the suffix follow the kind that is chosen."""
    from PySide6.QtWidgets import QFileDialog

    assert isinstance(dialog, QFileDialog)
    dialog.setDefaultSuffix("csv" if "csv" in chosen else "qdc")
