"""What is done with lines of a search: notes on their words, pins, copies, files; all of them, or those chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication

from desktop.application.saving_tables import save_table
from desktop.application.search_notes import SearchNotes
from desktop.application.search_reading import spans_of
from desktop.storing.clock import now_utc
from desktop.story.annotating import annotation_of
from desktop.story.briefing import add_pins, brief_of
from desktop.story.errors import UserError
from desktop.window.announcing import announce
from desktop.window.search.answer_bar import COPY, EXPORT, NOTE, PIN, AnswerBar, Meant
from desktop.workspace.searching import View

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.application.search_doors import SearchDoors
    from desktop.searching.views import Line
    from desktop.story.brief import Pin
    from desktop.story.comparison import Span
    from desktop.story.quote import Quote
    from desktop.window.brief.pinnable import NotPinnable, Pinnable
    from desktop.workspace.searching import Answer

ASKED = 100
"""Lines from which on it is asked before they are noted or pinned."""
CHOOSABLE = frozenset({View.PASSAGES, View.CONCORDANCE})
FILES = {View.STATEMENTS: "statements", View.CONCORDANCE: "concordance"}
"""How a view is called in a file; the others list passages."""


class SearchAnswers(QObject):
    """Does to lines what the page asks for."""

    def __init__(self, doors: SearchDoors) -> None:
        super().__init__(doors)
        self.setObjectName("searchAnswers")
        self.session, self.page = doors.session, doors.page
        self.window, self.workspace = doors.window, doors.session.workspace
        self.bar = AnswerBar(self.window.theme, self.page.stack, self.page)
        self.page.add_action(self.bar)
        self.notes = SearchNotes(self.session)
        self._waiting = ""
        """What is to be done once all lines are listed."""
        self.bar.wanted.connect(self.do)
        self.page.chosen_changed.connect(self.show)
        self.notes.noted.connect(self._tell_noted)
        self.window.theme_changed.connect(self._show_theme)
        doors.searching.answered.connect(self._take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    def _show_theme(self) -> None:
        self.bar.show_theme(self.window.theme)

    # --- which lines ----------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[Line, ...]:
        answer = self.page.answer
        return () if answer is None else self.page.view(answer.asked.view).chosen()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are meant: those chosen, else all of the view."""
        answer = self.page.answer
        if answer is None:
            return ()
        listed = answer.here if answer.asked.view is View.STATEMENTS else answer.lines
        return self.chosen or listed

    def show(self) -> None:
        """Say which lines are meant."""
        answer = self.page.answer
        if answer is None:
            self.bar.show_meant(Meant())
            return
        is_here = answer.asked.view is View.STATEMENTS
        listed = answer.here if is_here else answer.lines
        total = 0 if is_here else answer.result.told
        shown = len(answer.result.hits)
        count, are_hits = len(listed), answer.asked.view is View.CONCORDANCE
        if are_hits:
            count = sum(len(line.hits) for line in listed)
        can_choose = answer.asked.view in CHOOSABLE
        self.bar.show_meant(Meant(count, len(self.chosen), total, shown, are_hits, can_choose))

    def _take(self, answer: Answer) -> None:
        """Go on with what waits for all lines."""
        if answer is not self.page.answer:
            return
        self.show()
        waiting, self._waiting = self._waiting, ""
        if waiting and self._is_whole:
            self._begin(waiting)

    @property
    def _is_whole(self) -> bool:
        meant = self.bar.meant
        return bool(meant.chosen) or meant.listed >= meant.documents

    # --- what is done ---------------------------------------------------------------------------

    def do(self, what: str) -> None:
        """Do something to the lines; if all are meant, list all of them first."""
        if self._is_whole:
            self._begin(what)
        else:
            self._waiting = what
            self.page.want(self.page.wanted._replace(shown=self.bar.meant.documents))

    def _begin(self, what: str) -> None:
        steps = {NOTE: self.note, PIN: self.pin, COPY: self.copy, EXPORT: self.choose_file}
        if what in (NOTE, PIN) and len(self.lines) > ASKED:
            self._ask(what, steps[what])
        else:
            steps[what]()

    def _ask(self, what: str, step: Callable[[], None]) -> None:
        from desktop.window.dialogs import Message

        title = self.tr("Pin {} lines?") if what == PIN else self.tr("Notes on {} lines?")
        sentence = self.tr("It is one step, which Ctrl+Z takes back.")
        said = title.format(len(self.lines))
        message = Message("search_many", said, sentence, self.window)
        go = message.add_button("search_many_go", said.rstrip("?"))
        go.clicked.connect(message.close)
        go.clicked.connect(step)
        message.show_now()

    # --- notes ----------------------------------------------------------------------------------

    def note(self) -> None:
        """Ask for codes, colour and comment once, for the words found in each line."""
        spans = spans_of(self.lines)
        if not spans:
            self._tell(self.tr("No words of an article were found in these lines."))
            return
        made = self.bar.buttons[NOTE]
        box = QRect(made.mapToGlobal(made.rect().topLeft()), made.size())
        self.notes.ask(spans, box)

    def _tell_noted(self, count: int) -> None:
        self._tell(self.tr("Notes on {} places (Ctrl+Z takes them back)").format(count))

    # --- pins -----------------------------------------------------------------------------------

    def pin(self) -> None:
        """Pin the lines to the open brief, in their order, as one step."""
        from desktop.window.brief.pinnable import Pinnable

        quotes = {quote.address: quote for quote in self.workspace.quotes.quotes}
        found = [self._pinnable(line, quotes) for line in self.lines]
        at, by = now_utc(), self.session.settings.reader
        pins: list[tuple[tuple[Span, ...], Pin]] = [
            (each.spans, each.pin._replace(by=by, at=at))
            for each in found
            if isinstance(each, Pinnable)
        ]
        project, before = self.workspace.project, self._pinned()
        change = partial(add_pins, pins=pins)
        if pins:
            self.workspace.edit(self.tr("Pin {} lines").format(len(pins)), change)
        if self.workspace.project is project and change(project) != project:
            return  # it could not be stored, and that is said
        new = self._pinned() - before
        rest = len(found) - new
        said = self.tr("Pinned {} (Ctrl+Z takes them back)").format(new)
        if not new:
            said = self.tr("Nothing new to pin: all of it is in the brief, or has no words")
        elif rest:
            words = self.tr(
                "Pinned {}; {} are in the brief already, or have no words of an article"
            )
            said = words.format(new, rest)
        self._tell(said)

    def _pinned(self) -> int:
        brief = brief_of(self.workspace.project)
        return 0 if brief is None else len(brief.pins)

    def _pinnable(self, line: Line, quotes: Mapping[str, Quote]) -> Pinnable | NotPinnable | None:
        """Return what is pinned of a line: the quote, the note, or the passage."""
        from desktop.window.brief.pinnable import of_annotation, of_quotes, words_of

        number = line.address[1:]
        if line.kind.value == "note" and number.isdecimal():
            note = annotation_of(self.workspace.project, int(number))
            return None if note is None else of_annotation(note)
        if line.kind.value == "quote":
            return of_quotes([quotes[line.address]] if line.address in quotes else [])
        if line.span is None or not line.span.end:
            return None
        return words_of(self.workspace.project, line.span)

    # --- copies and files -----------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the lines with their citations, as plain and as formatted text."""
        from desktop.window.search.copying import copied

        lines = tuple({(each.kind, each.address, each.text): each for each in self.lines}.values())
        QGuiApplication.clipboard().setMimeData(copied(lines))
        said = self.tr("Copied 1 line") if len(lines) == 1 else self.tr("Copied {} lines")
        self._tell(said.format(len(lines)))

    def choose_file(self) -> None:
        """Ask where the lines are to be saved."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.tr("Export search"), self.session.first_folder)
        dialog.setObjectName("searchDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("JSON (*.json)")])
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.selectFile("search.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the lines to a file of the kind its suffix names; it has what `wireside search` prints."""
        from desktop.workspace.search_report import Found

        answer = self.page.answer
        assert answer is not None
        assert answer.understood.tree is not None
        result = answer.result
        if self.chosen:
            result = result._replace(statements=())
        project, comparison = answer.project, answer.comparison
        tree, typed = answer.understood.tree, answer.asked.typed
        found = Found(typed, tree, self.lines, result, project, comparison)
        view = FILES.get(answer.asked.view, "passages")
        save_table(self.session, name, partial(content, found, view, self._order()))

    def _order(self) -> str:
        """Return by what the concordance is sorted."""
        answer = self.page.answer
        view = None if answer is None else self.page.view(answer.asked.view)
        return str(getattr(view, "order", "right"))

    def _tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.page, sentence)


def content(found: object, view: str, order: str, suffix: str) -> bytes:
    """Return a search as a file of a kind has it; a CSV says that it is UTF-8."""
    from desktop.exporting.search_file import FORMATS
    from desktop.searching.views import Order
    from desktop.workspace.search_report import Found, report_of

    assert isinstance(found, Found)
    if suffix not in ("csv", "json"):
        raise UserError("The name of the file must end in .csv or .json.")
    written = FORMATS[suffix](report_of(found, view, Order(order)))
    return written.encode("utf-8-sig" if suffix == "csv" else "utf-8")


def _follow_filter(dialog: object, chosen: str) -> None:
    """Let the suffix be that of the kind which is chosen."""
    from PySide6.QtWidgets import QFileDialog

    assert isinstance(dialog, QFileDialog)
    suffix = "json" if "json" in chosen else "csv"
    dialog.setDefaultSuffix(suffix)
    name = dialog.selectedFiles()[0] if dialog.selectedFiles() else "search"
    dialog.selectFile(Path(name).with_suffix(f".{suffix}").name)
