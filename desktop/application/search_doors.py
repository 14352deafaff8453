"""Search: what the box and the page of a search do with the index of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.application.search_reading import SearchReading
from desktop.window.actions import rows
from desktop.window.pages import SEARCH
from desktop.workspace.searching import Answer, Searching, View

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.searching.views import Line
    from desktop.window.search.page import SearchPage


VIEWS = "search_view"
"""The group of the actions that show a view of a search."""
SAVED = ("save_search", "saved_searches")
MANY, REST = 2_000, 60
"""Articles from which on a search waits until the keys rest for so many ms: an answer takes as long as a key."""


class SearchDoors(QObject):
    """Wires box, page and index."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("searchDoors")
        self.session, self.window = session, session.window
        self.searching = Searching(session.workspace)
        self.searching.answered.connect(self._show)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.searching.failed.connect(session.show_failure)
        index = self.searching.index
        index.noted.connect(self.window.status.show_place)
        self.window.status.cancel_requested.connect(index.cancel)
        self.reading = SearchReading(session, self.searching)
        seeking = self.window.seeking
        seeking.typed.connect(self._follow)
        seeking.entered.connect(self._enter)
        self.window.actions_["search"].triggered.connect(self._again)
        for row in rows():
            if row.group == VIEWS:
                self.window.actions_[row.name].triggered.connect(self._choose)
        for name in SAVED:
            self.window.actions_[name].triggered.connect(self._go_to_saved)
        self._is_coming = False
        """Whether the page came into sight just now."""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self._ask_typed)
        session.workspace.project_changed.connect(self._tell_known)
        session.workspace.quotes_changed.connect(self._tell_known)
        session.workspace.leaving.connect(self._forget)
        pages = self.window.pages
        pages.search_made.connect(self._take_page)
        pages.page_shown.connect(self._turn)
        if pages.made_search is not None:
            self._take_page()

    @property
    def page(self) -> SearchPage:
        return self.window.pages.search

    def _take_page(self) -> None:
        page = self.page
        page.asked.connect(self.searching.ask)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.line_activated.connect(self.read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.check_requested.connect(self.session.absences.check)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.edited.connect(self.edit)
        page.completed.connect(self._complete)
        page.take_box(self.window.seeking.box)
        page.left.connect(self.window.seeking.focus_box)
        from desktop.application.saved_searches import SavedSearches
        from desktop.application.search_answers import SearchAnswers

        self.saved = SavedSearches(self)
        self.answers = SearchAnswers(self)

    def _turn(self, name: str) -> None:
        """Look for what stands in the box when the page comes; ask nothing more when it goes."""
        self.window.top.box.widen(is_wide=name == SEARCH)
        made = self.window.pages.made_search
        if made is not None and made.suggestions is not None:
            made.suggestions.turn(is_on=name == SEARCH)
        if name == SEARCH:
            self._is_coming = True
            QTimer.singleShot(0, self._settle)
            self._come()
        else:
            self.searching.stop()

    def _come(self) -> None:
        """Look for what stands in the box; from a line that was read, come back to it in its list."""
        page, box = self.page, self.window.seeking.box
        self._tell_known()
        if not box.text():
            box.setText(page.wanted.typed)  # the query that was left is there again
        typed = box.text()
        is_back = page.answer is not None and self.reading.is_read(typed)
        if not is_back:
            page.ask(typed)
        if page.answer is not None and not self.reading.is_current(page.answer):
            self.searching.ask(page.wanted)
        if is_back:
            page.setFocus()
        else:
            self.window.seeking.focus_box()

    def _again(self) -> None:
        """Go to the box if the page is in sight already; where coming to it leads was decided."""
        if not self._is_coming:
            self.window.seeking.focus_box()

    def _settle(self) -> None:
        self._is_coming = False

    def _forget(self) -> None:
        """Let go of the query: another project is to be shown."""
        if (page := self.window.pages.made_search) is not None:
            page.wanted = page.wanted._replace(typed="")

    def _go_to_saved(self) -> None:
        """Save the search, or go to those that are saved; the page is made if it was never shown."""
        self.window.pages.show(SEARCH)
        if self.sender().objectName() == "save_search":
            self.saved.save()
        else:
            self.saved.focus()

    def _choose(self) -> None:
        """Show the search, in the way that was chosen from a menu or by its key."""
        view = View(self.sender().objectName().removeprefix("search_"))
        self.window.pages.show(SEARCH)
        self.page.choose(view)

    def _complete(self, typed: str) -> None:
        """Go on with a query that was completed."""
        self.window.seeking.box.setText(typed)
        self.page.ask(typed)

    def edit(self, typed: str) -> None:
        """Put another query into the box, and look for it."""
        if self.page.suggestions is not None:
            self.page.suggestions.rest()
        self.window.seeking.box.setText(typed)
        self.page.ask(typed)

    def _follow(self, typed: str) -> None:
        """Look for what is typed; in a large project once the keys rest for a moment."""
        if self.window.pages.shown != SEARCH:
            return
        if len(self.session.workspace.project.articles) > MANY:
            self._resting.start()
        else:
            self.page.ask(typed)

    def _ask_typed(self) -> None:
        if self.window.pages.shown == SEARCH:
            self.page.ask(self.window.seeking.box.text())

    def _enter(self, typed: str) -> None:
        if self.window.pages.shown == SEARCH:
            self._resting.stop()
            self.page.ask(typed)
            self.page.enter()

    def _tell_known(self, _changed: object = None) -> None:
        """Tell the page what its examples and suggestions are made of."""
        workspace = self.session.workspace
        if self.window.pages.shown == SEARCH:
            self.page.show_known(workspace.project, workspace.quotes)

    def _show(self, answer: Answer) -> None:
        if self.window.pages.shown == SEARCH and answer.asked == self.page.wanted:
            self.page.show_answer(answer)

    def read(self, line: Line) -> None:
        """Read a line in its article."""
        if self.page.answer is not None:
            self.reading.read(line, self.page.answer)
