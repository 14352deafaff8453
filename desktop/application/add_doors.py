"""Everything comes in through here: what is added, what is chosen of it, and what became of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.storing.clock import now_utc
from desktop.story.article import MAYBE_INCOMPLETE, WHOLE, Kind
from desktop.story.errors import UserError
from desktop.story.imported import LogRow, Outcome, exclude, log_rows
from desktop.story.project import Project, set_fact
from desktop.window.adding.add_sheet import AddSheet, address_in
from desktop.window.adding.choose_sheet import Candidate, ChooseSheet
from desktop.window.adding.log_sheet import LogSheet
from desktop.window.adding.words import notes_of, state_of, whole_of
from desktop.window.dialogs import show_failures
from desktop.window.fact_words import date_words
from desktop.window.said import said
from desktop.workspace import Opened, is_project

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.importing.content import Draft
    from desktop.window.adding.fetch_sheet import FetchSheet
    from desktop.workspace.fetching import Fetched
    from desktop.workspace.sources import Taken

KINDS = (
    "txt text md html htm xhtml mhtml mht eml webarchive docx odt rtf epub pdf warc gz wacz rss atom xml ris bib"
    " json"
)
"""Suffixes that the file dialog shows at first."""
UNTAKEN = (Outcome.FAILED, Outcome.LISTED)
"""What is said in a message of its own where it is all that came."""
NEW = (Outcome.ADDED, Outcome.NEWER)
"""What becomes of an article that was not there."""
BEGINNING = 300
"""Characters of an article that are shown where it is offered."""


class AddDoors(QObject):
    """Opens the windows about adding, and hands what is wanted to the workspace."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.adding = self.workspace.adding
        self._fetching: FetchSheet | None = None
        self._log: LogSheet | None = None
        self._choosing: ChooseSheet | None = None
        self._chosen = 0
        """Choices that were answered since there was none open."""
        self._untold = Opened()
        """What came and is told when the last of it is there, and chosen from."""
        self._fresh: frozenset[int] = frozenset()
        """The lines of the log that came last, as long as they are no copies of other texts."""
        actions = self.window.actions_
        actions["add"].triggered.connect(self.show_sheet)
        actions["open"].triggered.connect(self.choose_files)
        actions["paste"].triggered.connect(self.paste)
        self.window.files_dropped.connect(self.add_dropped)
        actions["import_log"].triggered.connect(self.show_log)
        self.adding.choice_wanted.connect(self.ask_choice)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.adding.fetched.connect(self._show_fetched)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.adding.fetch_failed.connect(self._show_fetch_failed)
        self.adding.fetch_progressed.connect(self._show_fetch_progress)
        self.workspace.files_opened.connect(self.tell)
        self.adding.failed.connect(self._tell_rest)
        self.workspace.leaving.connect(self._forget)
        self.workspace.project_changed.connect(self._show_rows)
        self.workspace.texts_changed.connect(self._show_rows)
        self.workspace.texts_changed.connect(self._tell_copies)
        self.tell(self.adding.last)
        for taken in self.adding.open_choices:
            self.ask_choice(taken)

    # --- what to add ----------------------------------------------------------------------------

    def show_sheet(self) -> None:
        """Open the window to add from; an address on the clipboard is there already."""
        made = AddSheet(self.window.theme, self.window)
        made.files_wanted.connect(made.reject)
        made.files_wanted.connect(self.choose_files)
        made.folder_wanted.connect(made.reject)
        made.folder_wanted.connect(self.choose_folder)
        made.dropped.connect(self.add_dropped)
        made.address_given.connect(self.fetch)
        made.text_given.connect(self.adding.add_text)
        address = address_in(QGuiApplication.clipboard().text()[:4000])
        if address:
            made.basket.setPlainText(address)
            made.basket.selectAll()
        made.open()

    def choose_files(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Add articles"), self.session.first_folder)
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = " ".join(f"*.{kind}" for kind in KINDS.split())
        dialog.setNameFilters([self.tr("Articles ({})").format(known), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._add_chosen)
        dialog.open()

    def _add_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self.session.last_folder = str(paths[0].parent)
        self.workspace.open_files(paths)

    def paste(self) -> None:
        # There may be no data at all, whatever the type stubs say.
        found: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.add_dropped(QMimeData() if found is None else found)

    def add_dropped(self, data: QMimeData) -> None:
        """Add dropped or pasted files, else fetch an address, else take the text."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        project = next((path for path in paths if is_project(path)), None)
        address = address_in(data.text()) or next(iter(web_addresses(data)), "")
        if project is not None and self.session.projects is not None:
            self.session.projects.open(project, [path for path in paths if not is_project(path)])
        elif paths:
            self.workspace.open_files(paths)
        elif address:
            self.fetch(address)
        elif data.text().strip() or data.html().strip():
            self.workspace.add_text(data.text(), data.html() if data.hasHtml() else "")
        else:
            said = self.tr("There is no text, no file and no address here to add.")
            self.session.show_failure(UserError(said))

    def choose_folder(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Add a folder"), self.session.first_folder)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._add_folder)
        dialog.open()

    def _add_folder(self, name: str) -> None:
        self.session.last_folder = name
        self.workspace.open_files([Path(name)])

    # --- an address -----------------------------------------------------------------------------

    def fetch(self, address: str) -> None:
        """Fetch a page and show it; it is added when the reader says so."""
        from desktop.window.adding.fetch_sheet import FetchSheet

        made = self._fetching = FetchSheet(self.window.theme, address, self.window)
        made.add_requested.connect(self.adding.take_fetched)
        made.cancelled.connect(self.adding.drop_fetched)
        made.again_requested.connect(self.adding.fetch)
        made.destroyed.connect(partial(self._forget_fetching, id(made)))
        made.open()
        self.adding.fetch(address)

    def _forget_fetching(self, which: int) -> None:
        if self._fetching is not None and id(self._fetching) == which:
            self._fetching = None

    def _show_fetched(self, fetched: Fetched) -> None:
        if self._fetching is None:
            return
        if fetched.taken.drafts:
            self._fetching.add()  # the reader looks at them where they are chosen
        else:
            self._fetching.show_article(fetched.articles[0], len(fetched.articles) - 1)

    def _show_fetch_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.session.show_failure(error)
        elif self._fetching is not None:
            self._fetching.show_failure(said(error))

    def _show_fetch_progress(self, share: float) -> None:
        if self._fetching is not None:
            self._fetching.show_progress(share)

    # --- several articles in one file -----------------------------------------------------------

    def ask_choice(self, taken: Taken) -> None:
        """Let the reader choose among the articles of a file."""
        if not self.session.tells:
            self.adding.choose(taken, range(len(taken.drafts)))
            return
        if self._choosing is None:
            self._chosen = 0
            self._ask_next()
        else:
            self._show_choices()

    def _ask_next(self) -> None:
        """Ask for the next choice: there is one window at a time."""
        self._choosing = None
        if not self.adding.open_choices:
            return
        taken = self.adding.open_choices[0]
        offered = [candidate(draft) for draft in taken.drafts]
        made = self._choosing = ChooseSheet(self.window.theme, taken.name, offered, self.window)
        made.chosen.connect(partial(self._choose, taken))
        self._show_choices()
        made.open()

    def _show_choices(self) -> None:
        if self._choosing is not None:
            count = self._chosen + len(self.adding.open_choices)
            self._choosing.show_place(self._chosen + 1, count)

    def _choose(self, taken: Taken, places: tuple[int, ...]) -> None:
        self._chosen += 1
        self._choosing = None
        self.adding.choose(taken, places)
        self._ask_next()

    # --- what became of it ----------------------------------------------------------------------

    @property
    def rows(self) -> tuple[LogRow, ...]:
        return log_rows(self.workspace.project, self.workspace.texts.groups)

    def tell(self, opened: Opened) -> None:
        """Say what became of what was added; in a window if there is more to know of several things."""
        if not self.session.tells:
            return
        self._untold = together(self._untold, opened)
        if self.adding.open_choices or self.adding.is_reading:
            return
        opened, self._untold = self._untold, Opened()
        rows = [row for row in self.rows if row.entry.number in opened.entries]
        self._fresh = frozenset(row.entry.number for row in rows if not row.copies)
        if not rows:
            self._tell_failures(opened)  # what is stored nowhere has no log
        elif self._log is not None and self._log.entries is not None:
            self._log.add_entries(opened.entries)
            self._show_rows()
        elif len(rows) > 1 and any(map(is_worth_a_look, rows)):
            self._open(LogSheet(self.window.theme, opened.entries, self.window))
        elif len(rows) == 1 and rows[0].entry.outcome in UNTAKEN:
            self.session.show_failure(UserError(failure_words(rows[0])))
        else:
            self.window.status.show_place(self._added_words(rows, opened))

    def _tell_rest(self, _error: BaseException) -> None:
        """Say what came before something failed."""
        if self._untold.entries:
            self.tell(Opened())

    def _tell_copies(self) -> None:
        """Say of what was added last that its text is nearly another's, once that is found."""
        for row in self.rows:
            if row.entry.number in self._fresh and row.copies and row.entry.outcome in NEW:
                self._fresh -= {row.entry.number}
                words = f"A{row.entry.article}: {'; '.join(notes_of(row))}"
                self.window.status.show_place(words)

    def _tell_failures(self, opened: Opened) -> None:
        if opened.failures:
            failures = [said(each) for each in opened.failures]
            show_failures(self.window, failures, is_rest_open=bool(opened.articles))

    def _added_words(self, rows: list[LogRow], opened: Opened) -> str:
        if opened.known:
            return self.tr("Already here: {}").format(", ".join(opened.known))
        if len(rows) > 1:
            return self.tr("Added {} articles.").format(len(rows))
        return f"A{rows[0].entry.article}: {'; '.join([state_of(rows[0]), *notes_of(rows[0])])}"

    def show_log(self) -> None:
        self._open(LogSheet(self.window.theme, None, self.window))

    def _open(self, sheet: LogSheet) -> None:
        if self._log is not None:
            self._log.reject()
        self._log = sheet
        sheet.article_requested.connect(self._go_to)
        sheet.exclusion_requested.connect(self.exclude)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        sheet.completeness_confirmed.connect(self.confirm_whole)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        sheet.csv_requested.connect(self.choose_csv)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        sheet.whole_log_requested.connect(self.show_log)
        sheet.undo_requested.connect(self.window.actions_["undo"].trigger)
        sheet.redo_requested.connect(self.window.actions_["redo"].trigger)
        sheet.finished.connect(partial(self._forget_log, sheet))
        self._show_rows()
        sheet.show()

    def _forget(self) -> None:
        """Let go of what is about the project that goes."""
        self._untold = Opened()

    def _forget_log(self, sheet: LogSheet, _result: int) -> None:
        if self._log is sheet:
            self._log = None

    def _show_rows(self, _changed: object = None) -> None:
        if self._log is not None:
            state = self.workspace.home.state
            self._log.show_rows(self.rows)
            self._log.set_writable(is_writable=state is None or state.is_writable)

    def _go_to(self, number: int) -> None:
        self.session.library.read_article(number)

    def exclude(self, entries: tuple[int, ...], why: str) -> None:
        """Take articles out of the project, and keep who said so and why."""
        label = self.tr("Exclude {} articles").format(len(entries))
        if len(entries) == 1:
            row = next(row for row in self.rows if row.entry.number == entries[0])
            label = self.tr("Exclude A{}").format(row.entry.article)
        by, at = self.session.settings.reader, now_utc()
        self.workspace.edit(label, partial(exclude, entries=entries, by=by, at=at, why=why))

    def confirm_whole(self, numbers: tuple[int, ...]) -> None:
        """Say that nothing is missing in articles that the program had doubts about."""
        label = self.tr("{} is whole").format(", ".join(f"A{number}" for number in numbers))
        self.workspace.edit(label, partial(with_whole, numbers=numbers))

    def choose_csv(self, entries: tuple[int, ...]) -> None:
        folder = Path(self.session.first_folder)
        dialog = QFileDialog(self.window, self.tr("Save the import log"), str(folder))
        dialog.setObjectName("logDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Comma separated values (*.csv)"))
        dialog.selectFile("import-log.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save_csv, frozenset(entries)))
        dialog.open()

    def _save_csv(self, entries: frozenset[int], name: str) -> None:
        self.session.last_folder = str(Path(name).parent)
        rows = tuple(row for row in self.rows if row.entry.number in entries)
        from desktop.exporting.import_log import as_csv

        self.workspace.asking.save(Path(name), partial(as_csv, rows))


def together(one: Opened, other: Opened) -> Opened:
    """Return what came at two times as one."""
    return Opened(
        one.articles + other.articles,
        one.failures + other.failures,
        one.known + other.known,
        one.newer + other.newer,
        one.entries + other.entries,
    )


def failure_words(row: LogRow) -> str:
    """Say why nothing came of the only thing that was added; the name of the file is in it."""
    why = row.entry.why
    if why is None:
        return whole_of(row)
    name, words = row.entry.name, said(why)
    return words if name in words else f"{name}: {words}"


def is_worth_a_look(row: LogRow) -> bool:
    """Tell whether there is more to say of a thing than that it is there now."""
    lacks = row.article is not None and row.article.complete == MAYBE_INCOMPLETE
    return lacks or row.entry.outcome is not Outcome.ADDED


def with_whole(project: Project, numbers: tuple[int, ...]) -> Project:
    for number in numbers:
        project = set_fact(project, number, "complete", WHOLE)
    return project


def web_addresses(data: QMimeData) -> list[str]:
    """Return the addresses of links that were dropped."""
    return [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]


def candidate(draft: Draft) -> Candidate:
    """Return an article of a file as it is offered."""
    published = draft.facts.get("published")
    text = " ".join(block.text for block in draft.blocks)
    return Candidate(
        headline_of(draft),
        date_words(published.value) if published else "",
        0 if draft.is_outline else len(text.split()),
        draft.part,
        text[:BEGINNING],
    )


def headline_of(draft: Draft) -> str:
    """Return what an article of a file is called: its title, else its headline, else its first paragraph."""
    title = draft.facts.get("title")
    if title is not None:
        return title.value
    headlines = (block.text for block in draft.blocks if block.kind is Kind.HEADLINE)
    first = (block.text for block in draft.blocks)
    return next(headlines, next(first, ""))[:BEGINNING]
