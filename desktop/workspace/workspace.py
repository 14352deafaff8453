"""The one path for every change of the open project, and everything that is asked of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from desktop.resources import seeds
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.copies import Texts, copy_groups
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles, counted, is_only_noted
from desktop.story.stories import rename_story
from desktop.workspace import tasks
from desktop.workspace.adding import Adding
from desktop.workspace.asking import Asking
from desktop.workspace.comparing import Comparing, numbered
from desktop.workspace.finding import Looking
from desktop.workspace.history import History, Step
from desktop.workspace.home import Arrived, Home
from desktop.workspace.rowing import Rowing
from desktop.workspace.tasks import Opened

if TYPE_CHECKING:
    from desktop.story.finding import Finding
    from desktop.story.quote import Quote, Quotes
    from desktop.workspace.quoting import Quoting

log = logging.getLogger(__name__)


class Workspace(QObject):
    """Owns the project; every change goes through `edit`, `undo` or `redo`."""

    project_changed = Signal(Project)
    comparison_changed = Signal(Comparison)
    reading_changed = Signal(object)
    rows_worded = Signal(object)
    """A mapping from the number of a statement shown to its RowWords."""
    history_changed = Signal()
    files_opened = Signal(Opened)
    texts_changed = Signal(object)
    """A Texts: which articles have the same text."""
    opened = Signal()
    """Another project is shown."""
    leaving = Signal()
    """The open project goes: windows about it close."""
    integrity_checked = Signal()
    """`unchanged` knows more than before."""
    findings_changed = Signal(object)
    """A tuple of Finding: what the program noticed in comparison and quotes."""
    quotes_changed = Signal(object)
    """The Quotes of the columns."""
    failed = Signal(BaseException)
    """A UserError, shown as it is, or any other exception, which is a bug."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.project = Project()
        self.comparison = Comparison()
        """Everything that was found, with the reader's decisions applied."""
        self.shown = Comparison()
        """What of it is sure enough to be shown, as the project says."""
        self.reading: Reading | None = None
        self.texts = Texts(self.project, ())
        self.unchanged: dict[str, bool] = {}
        """The SHA-256 of originals that were checked, and whether they are unchanged since import."""
        self._proposed: tuple[tuple[int, ...], ...] = ()
        self._history = History()
        self._in_file: Project | None = None
        """What the file holds where that is less than `project`: numbers that could not be written yet."""
        self.home = Home(jobs, self)
        self.home.arrived.connect(self._show_arrived)
        self.home.failed.connect(self.failed)
        self.home.refused.connect(self.failed)
        self.home.leaving.connect(self._leave)
        self.home.originals_checked.connect(self._take_check)
        self.adding = Adding(self)
        self.adding.opened.connect(self.files_opened)
        self.adding.failed.connect(self.failed)
        self.comparing = Comparing(jobs, self)
        self.comparing.found.connect(self._show_comparison)
        self.comparing.copies_found.connect(self._show_copies)
        self.comparing.read.connect(self._show_reading)
        self.comparing.failed.connect(self.failed)
        self.rowing = Rowing(jobs, self)
        self.rowing.worded.connect(self.rows_worded)
        self.rowing.failed.connect(self.failed)
        self.looking = Looking(jobs, self)
        self.looking.found.connect(self._show_findings)
        self.looking.failed.connect(self.failed)
        self.quoting: Quoting | None = None
        """Made when the first comparison is shown."""
        self.asking = Asking(self)
        self.asking.failed.connect(self.failed)

    # --- change ---------------------------------------------------------------------------------

    def edit(self, label: str, change: Callable[[Project], Project]) -> None:
        """Move to `change(project)` once that is stored; what changes nothing leaves no step."""
        before = self.project
        after = change(before)
        if after != before and self._store(after):
            self._history.add(Step(label, before, after))
            self._move(after)

    def edit_on(self, label: str, change: Callable[[Project], Project]) -> None:
        """Change the project as a part of the last step: undo takes back both at once."""
        before, step = self.project, self._history.last
        after = change(before)
        if step is None or after == before or not self._store(after):
            return
        self._history.step_back()
        self._history.add(Step(label, step.before, after))
        self._move(after)

    def undo(self) -> None:
        step = self._history.last
        if step is not None:
            project = counted(step.before, self.project)
            if self._store(project):
                self._history.step_back()
                self._move(project)

    def redo(self) -> None:
        step = self._history.next
        if step is not None:
            project = counted(step.after, self.project)
            if self._store(project):
                self._history.step_forward()
                self._move(project)

    @property
    def last_step(self) -> Step | None:
        """The step that undo takes back."""
        return self._history.last

    @property
    def next_step(self) -> Step | None:
        """The step that redo makes again."""
        return self._history.next

    @property
    def undo_label(self) -> str | None:
        return None if self.last_step is None else self.last_step.label

    @property
    def redo_label(self) -> str | None:
        return None if self.next_step is None else self.next_step.label

    def _store(self, project: Project) -> bool:
        """Write the difference to the file; tell why if that fails."""
        try:
            self._write(project)
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def _write(self, project: Project) -> None:
        """Write what the file does not hold; UserError if it is not stored."""
        self.home.write(self._in_file or self.project, project)
        self._in_file = None

    def _move(self, project: Project) -> None:
        has_arrived = project is self.project  # from its file, and was never shown
        if not has_arrived and is_only_noted(self.project, project):
            self._move_notes(project)
            return
        is_set_anew = project.options.strictness != self.project.options.strictness
        self.project = project
        self._count_texts()
        self.project_changed.emit(project)
        self.history_changed.emit()
        if is_set_anew:
            self._show_seen()
        self.comparing.show_project(project)
        if self.quoting is not None:
            self.quoting.show_project(project)

    def _move_notes(self, project: Project) -> None:
        """Show what a reader wrote; articles, links and quotes are as they were."""
        self.project = self.comparing.project = project
        if self.quoting is not None:
            self.quoting.project = project
        self.project_changed.emit(project)
        self.history_changed.emit()

    # --- projects -------------------------------------------------------------------------------

    def start_with(self, name: str, paths: Sequence[Path], scope: str = "") -> None:
        """Show files as the first articles of a story that is stored nowhere (for a picture)."""

        def show(opened: Opened) -> None:
            self._begin(add_articles(rename_story(Project(), 1, name), opened.articles))

        self.adding.read(paths, show, scope)

    def start_with_examples(self) -> None:
        """Show the five example articles, stored nowhere."""
        example = tasks.example_story()
        paths = [seeds() / name for name in example.files]
        self.start_with(example.name, paths, tasks.EXAMPLE_SCOPE)

    def _begin(self, project: Project) -> None:
        self._history.clear()
        self._proposed = ()
        self._move(project)

    def _show_arrived(self, arrived: object) -> None:
        assert isinstance(arrived, Arrived)
        before, self.project, self._in_file = self.project, arrived.found.project, None
        if arrived.continues:  # numbers were given while it was saved
            numbers = counted(self.project, before)
            self._remember(replace(numbers, identity=self.project.identity))
        if arrived.continues:
            self._move(self.project)
        else:
            self._begin(self.project)
        self.opened.emit()
        if arrived.files:
            self.adding.add_files(arrived.files)
        else:
            self.files_opened.emit(Opened())

    @property
    def is_reading(self) -> bool:
        """Tell whether articles are on their way into this project."""
        return self.adding.is_reading

    def may_leave(self) -> bool:
        """Tell whether nothing is on its way into the project; if something is, say so."""
        if self.is_reading:
            said = self.tr("Articles are being read. Wait until they are there, or cancel that.")
            self.failed.emit(UserError(said))
        return not self.is_reading

    def save_as(self, path: Path) -> None:
        """Go on in another file."""
        if self.may_leave():
            self.home.save_as(path, self.project, self._history.articles)

    def forget(self) -> None:
        """Remove the open project with every trace; no job may leave something behind."""
        identity = self.project.identity
        self.cancel()
        self.jobs.shut_down()
        self.home.forget(identity)

    def reset_example(self) -> None:
        """Put the example back to what it was when it came, as a step that can be undone."""
        story = tasks.example_story()

        def show(opened: Opened) -> None:
            fresh = add_articles(rename_story(Project(), 1, story.name), opened.articles)
            self.edit(self.tr("Reset the example"), lambda project: counted(fresh, project))

        self.adding.read([seeds() / name for name in story.files], show)

    def _leave(self) -> None:
        """Drop everything that was found in the project that goes, and what was on its way into it."""
        self.adding.leave()
        self.comparing.forget()
        self.rowing.cancel()
        self.looking.forget()
        if self.quoting is not None:
            self.quoting.forget()
            self.quotes_changed.emit(self.quotes)
        if self.reading is not None:
            self._show_reading(None)
        if self.comparison.articles:
            self.comparison = Comparison()
            self._show_seen()
        self.leaving.emit()

    def _take_check(self, found: object) -> None:
        """Remember which originals are unchanged; name the articles of those that are not."""
        assert isinstance(found, dict)
        self.unchanged.update(found)
        self.home.show_damage(
            tuple(
                self.tr("The stored original of {} ({}) is damaged; its text is not.").format(
                    article.address, article.source
                )
                for article in self.project.articles
                if article.provenance and not found.get(article.provenance.sha256, True)
            )
        )
        self.integrity_checked.emit()

    def close(self) -> None:
        """Leave the project; everything is stored already, and nothing begins any more."""
        self.adding.note_unchosen()
        for part in (self.comparing, self.rowing, self.looking):
            part.cancel()
        if self.quoting is not None:
            self.quoting.close()
        self.jobs.close()
        self.home.close()

    # --- articles -------------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read files off the GUI thread and add them as one step."""
        self.adding.add_files(paths)

    def add_text(self, text: str, markup: str = "") -> None:
        """Add a pasted text as an article; `markup` is the HTML that it was copied from, if any."""
        self.adding.add_text(text, markup)

    def note(self, change: Callable[[Project], Project]) -> None:
        """Write lines of the import log, which is no step of the reader."""
        self._remember(change(self.project))
        self.project_changed.emit(self.project)

    # --- comparing ------------------------------------------------------------------------------

    @property
    def is_settled(self) -> bool:
        """Tell whether no job runs and none is about to."""
        parts = (self.comparing, self.rowing, self.looking, self.home)
        is_quoted = self.quoting is None or self.quoting.is_settled
        return self.jobs.is_idle and is_quoted and all(part.is_settled for part in parts)

    def _show_comparison(self, found: Comparison) -> None:
        project, comparison = numbered(self.project, found)
        self._remember(project)
        self.comparison = comparison
        self._show_seen()
        self._look()
        self._quote()

    def _look(self) -> None:
        """Look for findings in all that was found, however strictly it is shown."""
        groups = tuple(group.articles for group in self.texts.groups)
        self.looking.show(self.comparison, self.project.columns, groups)

    # --- quotes and findings --------------------------------------------------------------------

    @property
    def quotes(self) -> Quotes:
        """Who is quoted in the columns, as far as it is known."""
        from desktop.story.quote import Quotes

        gathered = None if self.quoting is None else self.quoting.gathered
        return Quotes() if gathered is None else gathered.quotes

    @property
    def quotes_of_all(self) -> Quotes:
        """The quotes, none as long as not all columns were looked through."""
        from desktop.story.quote import Quotes

        is_whole = self.quoting is not None and self.quoting.has_looked_through(
            self.project.columns
        )
        return self.quotes if is_whole else Quotes()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was noticed in the comparison and in the quotes."""
        gathered = None if self.quoting is None else self.quoting.gathered
        return (*(() if gathered is None else gathered.findings), *self.looking.findings)

    def _quote(self) -> None:
        """Look for quotes once texts are compared: nobody waits for it before."""
        if self.quoting is None:
            from desktop.workspace.quoting import Quoting

            self.quoting = Quoting(self.jobs, self._number_quotes, self)
            self.quoting.found.connect(self._show_quotes)
            self.quoting.failed.connect(self.failed)
        self.quoting.show_project(self.project)

    def _number_quotes(self, found: Sequence[Quote]) -> tuple[Quote, ...]:
        from desktop.story.quote_edits import number_quotes

        project, quotes = number_quotes(self.project, found)
        self._remember(project)
        return quotes

    def _show_quotes(self) -> None:
        self.quotes_changed.emit(self.quotes)
        self._show_findings()

    def _show_findings(self) -> None:
        self.findings_changed.emit(self.findings)

    # --- what is shown --------------------------------------------------------------------------

    def _show_seen(self) -> None:
        """Show the links that are sure enough for the project's setting."""
        from desktop.story.strictness import seen

        strictness = self.project.options.strictness
        self.shown = seen(self.comparison, strictness, self.comparing.sight)
        self.comparison_changed.emit(self.shown)
        self.rowing.show(self.shown, self.project.columns)

    def _remember(self, project: Project) -> None:
        """Take numbers that were given, which is no step of the reader.

        What cannot be written now is written with the next change: no number is given twice.
        """
        if project == self.project:
            return
        try:
            self._write(project)
        except UserError:
            log.info("numbers of %s not stored", project.identity)
            self._in_file = self._in_file or self.project
        self.project = self.comparing.project = project

    def _show_copies(self, proposed: object) -> None:
        assert isinstance(proposed, tuple)
        self._proposed = proposed
        self._count_texts()
        self._look()

    def _count_texts(self) -> None:
        groups = copy_groups(self.project, self._proposed)
        texts = Texts(self.project, groups)
        if texts != self.texts:
            self.texts = texts
            self.texts_changed.emit(texts)

    def read_passage(self, current: Span | None, against: int | None) -> None:
        """Find how the counterparts of a passage word it, against the column `against` if set."""
        self.comparing.read_passage(self.shown, current, against)

    def _show_reading(self, reading: object) -> None:
        assert reading is None or isinstance(reading, Reading)
        self.reading = reading
        self.reading_changed.emit(reading)

    def again(self) -> None:
        """Compare, and look for quotes, once more after a cancel or a failure."""
        self.comparing.again()
        if self.quoting is not None:
            self.quoting.again()

    def cancel(self) -> None:
        """Give up reading and comparing; what is shown is compared again after the next change."""
        self.comparing.cancel()
        if not (self.looking.is_done and self.comparing.fits(self.project.columns)):
            self.looking.cancel()  # else what is shown was looked through, and stays so
        self.rowing.cancel()
        self.asking.cancel()
        if self.quoting is not None:
            self.quoting.cancel()
        self.adding.cancel()
