"""A search in the articles: a line is read where it stands, and what the project has is said under the columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from desktop.application.library_doors import has_article
from desktop.story.addresses import Address
from desktop.story.comparison import Span
from desktop.story.project import add_articles
from desktop.story.stories import stories_with
from desktop.window.announcing import announce
from desktop.window.linked import ref_at
from desktop.window.pages import READ
from desktop.window.said import name_words
from desktop.workspace.searching import Answer, Asked

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.searching.views import Line
    from desktop.window.linked import PassageRef
    from desktop.workspace.searching import Searching

FEW = 1
"""Documents whose passages are told while a search is read: those of the columns are told anyway."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchReading", text)


class SearchReading(QObject):
    """Takes the reader from a line to its words, and keeps the places found in step with the project."""

    def __init__(self, session: Session, searching: Searching) -> None:
        super().__init__(session)
        self.setObjectName("searchReading")
        self.session, self.searching = session, searching
        self.workspace, self.window = session.workspace, session.window
        self.seeking, self.view = session.window.seeking, session.window.view
        self._read = ""
        """What was looked for where a line was read last, "" once something else is."""
        self._said: tuple[str, PassageRef | None] = ("", None)
        """What was said last of how the reader came here, and where that is."""
        searching.answered.connect(self._take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.seeking.typed.connect(self._ask)
        self.seeking.ended.connect(self._end)
        self.workspace.leaving.connect(self._end)
        self.workspace.reading_changed.connect(self._tell_again)

    def is_read(self, typed: str) -> bool:
        """Tell whether a line of what was typed is being read: the list is where the reader comes from."""
        return bool(typed) and typed == self._read

    def is_current(self, answer: Answer) -> bool:
        """Tell whether an answer is about the project as it is now."""
        now = self.workspace.project, self.workspace.shown
        return answer.project is now[0] and answer.comparison is now[1]

    def _end(self) -> None:
        self._read = ""
        self.searching.stop()

    # --- while words are typed in Read ----------------------------------------------------------

    def _ask(self, typed: str) -> None:
        """Look in the whole project for what is looked for in the articles."""
        self._read = ""
        if not self.window.pages.is_reading:
            return
        if self.seeking.is_finding and self.view.query[0] == typed:
            self.searching.ask(Asked(typed, shown=FEW))
        else:
            self.searching.stop()

    def _take(self, answer: Answer) -> None:
        """Say what the project has; frame what a query finds where words as typed are nowhere."""
        typed = answer.asked.typed
        is_asked = self.seeking.is_finding and self.view.query[0] == typed
        if not self.window.pages.is_reading or not is_asked:
            return
        is_known = self.view.spans is not None
        if is_known or (not self.view.hits and is_query(typed)):
            spans = spans_of(answer.here)
            if not is_known or spans != self.view.spans:
                goes = not is_known or self.view.hit >= 0
                self.seeking.show_found(typed, spans, goes=goes)
        self._say(answer)

    def _say(self, answer: Answer) -> None:
        self.seeking.bar.show_project(in_project(answer))

    # --- from a line to its words ---------------------------------------------------------------

    def read(self, line: Line, answer: Answer) -> None:
        """Read a line in its article, its words the current ones of all that were found."""
        self._read = answer.asked.typed
        if line.kind.value == "note":
            self._read_note(line, answer)
        elif line.article is not None:
            if not has_article(self.workspace.project, line.article.number):
                self._tell(tr("{} is not in the project any more").format(line.article.address))
                return
            said = self._bring(line.article.number)
            self._show(answer)
            self._go(line, answer)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if said:
                self._tell(said)

    def _bring(self, number: int) -> str:
        """Give an article its column, in the story that has it; return what was done for that."""
        project = self.workspace.project
        if number in project.story.columns:
            return ""
        stories = stories_with(project, number)
        if number in project.story.articles:
            label, article = tr("Reopen A{}").format(number), project.article(number)
            self.workspace.edit(label, partial(add_articles, articles=(article,)))
            return tr("A{} has its column again").format(number)
        self.session.library.read_article(number)
        if self.workspace.project is project:
            return ""  # it could not be stored, which is said already
        if not stories:
            words = tr(
                "A{} was in no story: it has a column in this one now (Ctrl+Z takes it away)"
            )
            return words.format(number)
        words = tr("Opened the story {}, which has A{} (Ctrl+Z goes back)")
        return words.format(name_words(stories[0].name), number)

    def _show(self, answer: Answer) -> None:
        """Show the articles with all places found; those of other columns come when they are known."""
        self.window.pages.show(READ, takes_focus=False)
        self.seeking.show_found(answer.asked.typed, spans_of(answer.here), goes=False)
        self._say(answer)
        self.searching.ask(Asked(answer.asked.typed, shown=FEW))

    def _go(self, line: Line, answer: Answer) -> None:
        """Go to the words of a line, else to its passage, else to its article."""
        span = line.span
        assert span is not None, "a line of an article has a place"
        found = spans_of([line])
        place = ref_at(self.view.columns, self.view.refs, found[0] if found else span)
        if place is None or not span.end:
            self.view.go_to(Address(article=span.article))
            return
        self.view.show_column(place[0])
        self.view.activate(place)
        if found:
            every = tuple(sorted({*spans_of(answer.here), *found}))
            self.seeking.show_found(answer.asked.typed, every, found[0])
        else:
            self.view.reveal(place)
            if line.kind.value == "quote":
                self.session.words.show_place((span,))

    def _read_note(self, line: Line, answer: Answer) -> None:
        """Go to a note: to its words, or to its card where it has none."""
        self._show(answer)
        self.session.notes_list.seek(int(line.address.lstrip("N")))
        self.seeking.box.setText(answer.asked.typed)

    def _tell(self, sentence: str) -> None:
        self._said = sentence, self.view.focus_ref
        self.window.status.show_place(sentence)
        announce(self.view, sentence)

    def _tell_again(self, _reading: object = None) -> None:
        """Say it again where counterparts were told meanwhile, as long as the reader stays there."""
        sentence, ref = self._said
        if sentence and ref == self.view.focus_ref:
            self.window.status.show_place(sentence)
        else:
            self._said = "", None


def spans_of(lines: Iterable[Line]) -> tuple[Span, ...]:
    """Return where in articles the hits of lines are; none of a note or of a headline beside the text."""
    return tuple(sorted({span for line in lines for span in _spans(line)}))


def _spans(line: Line) -> Iterator[Span]:
    if line.kind.value != "note" and line.span is not None and line.span.end:
        number, start, _ = line.span
        for first, last in line.hits:
            yield Span(number, start + first, start + last)


def in_project(answer: Answer) -> str:
    """Say how much the whole project has, each kind by itself; "" if the query could not be read."""
    if answer.understood.tree is None:
        return ""
    counts = {facet.value: facet.times for facet in answer.result.facets.kinds}
    said = []
    if articles := counts.get("article", 0):
        said.append(tr("1 article") if articles == 1 else tr("{} articles").format(articles))
    if quotes := counts.get("quote", 0):
        said.append(tr("1 quote") if quotes == 1 else tr("{} quotes").format(quotes))
    if notes := counts.get("note", 0):
        said.append(tr("1 note") if notes == 1 else tr("{} notes").format(notes))
    return tr("In the project: {}").format(", ".join(said) or tr("nothing"))


def is_query(typed: str) -> bool:
    """Tell whether more was typed than words: fields, operators, patterns, quotation marks."""
    from desktop.searching.lexing import Part, tokens

    return any(
        token.part is not Part.WORD or token.is_exact or not PATTERNS.isdisjoint(token.value)
        for token in tokens(typed)
    )


PATTERNS = frozenset("*?~")
