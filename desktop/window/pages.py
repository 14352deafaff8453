"""The pages that take turns under the bars: reading, quotes, one article alone, results, the library, a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.window.code_page import CodePage
    from desktop.window.kept_place import KeptPlace
    from desktop.window.library import LibraryPage
    from desktop.window.main_window import MainWindow
    from desktop.window.quotes import QuotesPage
    from desktop.window.results.page import ResultsPage
    from desktop.window.search.page import SearchPage

READ, QUOTES, CODE, LIBRARY, RESULTS = "read", "quotes", "code", "library", "results"
SEARCH = "search"
PAGES = (READ, QUOTES, CODE, LIBRARY, RESULTS, SEARCH)
"""Names of the pages, and of the actions that show them."""


class Pages(QObject):
    """Makes a page when it is first shown, and shows one at a time."""

    library_made = Signal()
    quotes_made = Signal()
    code_made = Signal()
    results_made = Signal()
    search_made = Signal()
    page_shown = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.shown = READ
        self.made_library: LibraryPage | None = None
        self.made_quotes: QuotesPage | None = None
        self.made_code: CodePage | None = None
        self.made_results: ResultsPage | None = None
        self.made_search: SearchPage | None = None
        self._place: KeptPlace | None = None
        """Where the reader was before the quotes."""

    @property
    def is_reading(self) -> bool:
        return self.shown == READ

    @property
    def library(self) -> LibraryPage:
        """The page with all articles of the project."""
        if self.made_library is None:
            from desktop.window.library import LibraryPage

            self.made_library = LibraryPage(self.window.theme, self.window)
            if self.window.looks.settings.library:
                self.made_library.restore(self.window.looks.settings.library)
            self._add(self.made_library)
            self.library_made.emit()
        return self.made_library

    @property
    def quotes(self) -> QuotesPage:
        """The page that says who is quoted, and how each outlet words it."""
        if self.made_quotes is None:
            from desktop.window.marks import MarkKind
            from desktop.window.quotes import QuotesPage

            actions = self.window.actions_
            layers = {
                MarkKind.DIFFERS: actions["layer_differs"],
                MarkKind.ONLY: actions["layer_only"],
                MarkKind.MOVED: actions["layer_moved"],
            }
            self.made_quotes = QuotesPage(self.window.theme, layers, self.window)
            self.made_quotes.place_activated.connect(self.window.go_to)
            self.made_quotes.place_changed.connect(self.window.show_quote_place)
            self._add(self.made_quotes)
            self.quotes_made.emit()
        return self.made_quotes

    @property
    def code(self) -> CodePage:
        """The page with one article alone."""
        if self.made_code is None:
            from desktop.window.code_page import CodePage

            self.made_code = CodePage(self.window.theme, self.window)
            self._add(self.made_code)
            self.code_made.emit()
        return self.made_code

    @property
    def results(self) -> ResultsPage:
        """The page that shows in numbers what was coded."""
        if self.made_results is None:
            from desktop.window.results.page import ResultsPage

            self.made_results = ResultsPage(self.window.theme, self.window)
            self._add(self.made_results)
            self.results_made.emit()
        return self.made_results

    @property
    def search(self) -> SearchPage:
        """The page of what a search found in the whole project."""
        if self.made_search is None:
            from desktop.window.search.page import SearchPage

            self.made_search = SearchPage(self.window.theme, self.window.actions_, self.window)
            self._add(self.made_search)
            self.search_made.emit()
        return self.made_search

    def _add(self, page: QWidget) -> None:
        column = self.window.column
        column.insertWidget(column.indexOf(self.window.middle_part) + 1, page, 1)
        page.hide()

    def _made(self) -> dict[str, QWidget | None]:
        return {
            READ: self.window.middle_part,
            QUOTES: self.made_quotes,
            CODE: self.made_code,
            LIBRARY: self.made_library,
            RESULTS: self.made_results,
            SEARCH: self.made_search,
        }

    # --- showing --------------------------------------------------------------------------------

    def show(self, name: str, *, takes_focus: bool = True) -> None:
        """Put a page in the place of the one shown."""
        page: QWidget = self.window.middle_part if name == READ else getattr(self, name)
        changes = name != self.shown
        if changes:
            self._keep_place(name)
        self.shown = name
        self.window.actions_[name].setChecked(True)
        self.show_state()
        for each in self._made().values():
            if each is not None:
                each.setVisible(each is page)
        if takes_focus and (changes or name != READ):
            self.take_focus()
        if changes:
            self.page_shown.emit(name)

    def _keep_place(self, coming: str) -> None:
        """Keep where the reader is in the articles: looking through quotes leaves the place."""
        from desktop.window.kept_place import keep_place, return_to

        if coming == QUOTES:
            self._place = keep_place(self.window.view)
        elif self.shown == QUOTES and self._place is not None:
            return_to(self.window.view, self._place)
            self._place = None

    def take_focus(self) -> None:
        page = self.window.view if self.is_reading else self._made()[self.shown]
        if page is not None:
            page.setFocus()

    def show_state(self) -> None:
        """Show the page in sight what there is now."""
        view = self.window.view
        if self.shown == LIBRARY:
            self.library.show_project(view.project)
        elif self.shown == QUOTES:
            self.quotes.show_zoom(view.zoom)
        elif self.shown == CODE:
            self.code.show_zoom(view.zoom)
            start = view.start_ref()
            here = None if start is None else view.columns[start[0]].article.number
            self.code.show_project(view.project, here)
        elif self.shown == RESULTS:
            self.results.show_zoom(view.zoom)
            self.results.show_project(view.project, view.texts)
        elif self.shown == SEARCH:
            self.search.show_zoom(view.zoom)

    def show_theme(self) -> None:
        for page in (
            self.made_library,
            self.made_quotes,
            self.made_code,
            self.made_results,
            self.made_search,
        ):
            if page is not None:
                page.show_theme(self.window.theme)
