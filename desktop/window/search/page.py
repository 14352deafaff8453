"""The page of a search: how the query was understood, how it is shown, and what was found."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.window.announcing import announce
from desktop.window.overrides import guarded
from desktop.window.parts import tool
from desktop.window.search.facets import FacetsList
from desktop.window.search.head import SearchHead
from desktop.window.search.nothing import NothingPlace
from desktop.window.search.offers import Values, offers_of
from desktop.window.search.result_view import MOST, ResultView
from desktop.window.search.suggestions import Suggestions
from desktop.window.search.switch import Choice, ViewSwitch
from desktop.window.theme import Theme
from desktop.workspace.searching import SHOWN, Answer, Asked, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.story.project import Project
    from desktop.story.quote import Quotes
    from desktop.window.actions import Actions
    from desktop.window.search.examples import ExamplesCard
    from desktop.window.search.saved import SavedPart
    from desktop.window.top_bar import SearchBox


def passages(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.passages import PassagesView

    return PassagesView(theme, parent)


def statements(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.statements import StatementsView

    return StatementsView(theme, parent)


def concordance(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.concordance import ConcordanceView

    return ConcordanceView(theme, parent)


def times(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.times import TimesView

    return TimesView(theme, parent)


def earliest(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.earliest import EarliestView

    return EarliestView(theme, parent)


VIEWS: dict[View, tuple[str, Callable[[Theme, QWidget], ResultView]]] = {
    View.PASSAGES: (QT_TRANSLATE_NOOP("SearchPage", "By passage"), passages),
    View.STATEMENTS: (QT_TRANSLATE_NOOP("SearchPage", "Side by side"), statements),
    View.CONCORDANCE: (QT_TRANSLATE_NOOP("SearchPage", "Concordance"), concordance),
    View.TIMES: (QT_TRANSLATE_NOOP("SearchPage", "Over time and by outlet"), times),
    View.EARLIEST: (QT_TRANSLATE_NOOP("SearchPage", "Earliest dated text"), earliest),
}
"""The name of each view, and what makes it when it is first wanted, in the order of the switch.

Each has an action of its own: the row "search_" and the view's value in `actions.TABLE`, group "search_view".
"""
MAIN = (View.PASSAGES, View.STATEMENTS)
"""Views on the switch itself; the others are under "More"."""
SIDE = 232
"""px of the column at the left: what is saved, and the facets."""
MARGIN = 16
NARROW = 1180
"""px of the page under which the column at the left is hidden until it is wanted."""
MORE = 3
"""How many times as many documents are shown on request."""
REST = 600
"""ms without a key after which it is said what of a query is broken."""


@guarded
class SearchPage(QWidget):
    """Shows what was found; reports what is looked for and which line is to be read.

    Others put their parts into it: `add_action` beside the switch, `add_saved` above the facets.
    """

    asked = Signal(object)
    """An Asked."""
    line_activated = Signal(object)
    """A Line that is to be read in its article."""
    check_requested = Signal(object)
    """An Empty that the reader wants to look at."""
    left = Signal()
    edited = Signal(str)
    """Another query, which the box is to show."""
    completed = Signal(str)
    """The query with what was offered in it: the box goes on from there."""
    chosen_changed = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0
        self.actions_ = actions
        self._known: tuple[Project, Quotes] | None = None
        self._values: Values | None = None
        self.box: SearchBox | None = None
        self.suggestions: Suggestions | None = None
        self._is_side_wanted: bool | None = None
        """What the reader chose; None while the room decides."""
        self.wanted = Asked("", next((v for v in VIEWS if self._is_on(v)), View.PASSAGES))
        self.answer: Answer | None = None
        """What is shown; None before anything was asked."""
        self.setObjectName("search_page")
        self.setAccessibleName(self.tr("Search"))
        self.setAutoFillBackground(True)
        self.head = SearchHead(theme, self)
        self.switch = self._made_switch()
        self.saved: SavedPart | None = None
        self.filters = self._made_filters()
        self.action_row = QHBoxLayout()
        self.side = QWidget(self)
        self.side_column = QVBoxLayout(self.side)
        self.facets = FacetsList(theme, self.side)
        self.stack = QStackedWidget(self)
        self.examples: ExamplesCard | None = None
        self.empty = NothingPlace(theme, self)
        self.stack.addWidget(self.empty)
        self._made: dict[View, ResultView] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(REST)
        self._lay_out()
        self._connect()
        self.show_theme(theme)

    def _is_on(self, view: View) -> bool:
        return self.actions_[f"search_{view}"].isChecked()

    def _made_switch(self) -> ViewSwitch:
        main: list[Choice] = []
        more: list[Choice] = []
        for view, (words, _) in VIEWS.items():
            action = self.actions_[f"search_{view}"]
            name = QCoreApplication.translate("SearchPage", words)
            (main if view in MAIN else more).append((action, name))
        return ViewSwitch(main, more, self.theme, self)

    def _made_filters(self) -> QToolButton:
        tip = self.tr("Show or hide the saved searches, and by what a search can be narrowed")
        made = tool("search_filters", self.tr("Filters"), tip, self)
        made.setCheckable(True)
        made.setChecked(True)
        return made

    def _connect(self) -> None:
        self.filters.toggled.connect(self.side.setVisible)
        self.filters.clicked.connect(self._keep_side)
        self._late.timeout.connect(self._show_troubles)
        self.facets.narrowed.connect(self.narrow)
        self.facets.left.connect(self.left)
        self.head.help.toggled.connect(self._turn)
        self.empty.edited.connect(self.edited)

    def _lay_out(self) -> None:
        self.action_row.setSpacing(6)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 2, MARGIN, 8)
        bar.setSpacing(10)
        bar.addWidget(self.filters)
        bar.addWidget(self.switch)
        bar.addStretch(1)
        bar.addLayout(self.action_row)
        self.side.setObjectName("search_side")
        self.side.setFixedWidth(SIDE)
        self.side_column.addWidget(self.facets, 1)
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.side_column.setSpacing(0)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.side)
        below.addWidget(self.stack, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(bar)
        page.addLayout(below, 1)

    def take_box(self, box: SearchBox) -> None:
        """Offer how a query can go on under the box it is typed in, and mark there what is broken."""
        self.box = box
        self.suggestions = Suggestions(box, self.theme, self)
        self.suggestions.completed.connect(self.completed)
        self.suggestions.left_down.connect(self.enter)

    def enter(self) -> None:
        """Go to what was found, or to the examples."""
        self._show_troubles()
        part = self.stack.currentWidget()
        if self.examples is not None and part is self.examples:
            self.examples.enter()
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_action(self, button: QWidget) -> None:
        """Take a button for something to do with all that was found."""
        self.action_row.addWidget(button)

    def add_saved(self, part: SavedPart) -> None:
        """Take the list of saved searches above the facets."""
        self.saved = part
        self.side_column.insertWidget(0, part, 0, Qt.AlignmentFlag.AlignTop)

    # --- what is asked --------------------------------------------------------------------------

    def ask(self, typed: str) -> None:
        """Look for what is typed now."""
        self.want(self.wanted._replace(typed=typed, shown=SHOWN))

    def want(self, wanted: Asked) -> None:
        if wanted != self.wanted or self.answer is None:
            self.wanted = wanted
            self.asked.emit(wanted)

    def choose(self, view: View) -> None:
        """Show what was found in another way."""
        self.actions_[f"search_{view}"].setChecked(True)
        self.want(self.wanted._replace(view=view))

    def narrow(self, part: str) -> None:
        """Look for something besides; what is asked for already is taken away again."""
        from desktop.searching.rewording import has, with_part, without_part

        typed = self.wanted.typed
        change = without_part if has(typed, part) else with_part
        self.edited.emit(change(typed, part))

    def list_passages(self, parts: tuple[str, ...]) -> None:
        """Show passage by passage what was found, with parts of a query wanted besides."""
        from desktop.searching.rewording import with_part

        typed = reduce(with_part, parts, self.wanted.typed)
        if typed == self.wanted.typed:
            self.choose(View.PASSAGES)
            return
        self.actions_[f"search_{View.PASSAGES}"].setChecked(True)
        self.wanted = self.wanted._replace(view=View.PASSAGES)
        self.edited.emit(typed)

    def show_more(self) -> None:
        """Show the passages of more documents."""
        self.want(self.wanted._replace(shown=min(self.wanted.shown * MORE, MOST)))

    # --- what is shown --------------------------------------------------------------------------

    def view(self, name: View) -> ResultView:
        """Return one of the views; made when it is first wanted."""
        if name not in self._made:
            made = VIEWS[name][1](self.theme, self)
            made.show_zoom(self.zoom)
            made.line_activated.connect(self.line_activated)
            made.left.connect(self.left)
            made.more_wanted.connect(self.show_more)
            made.chosen_changed.connect(self.chosen_changed)
            made.narrowed.connect(self.narrow)
            made.listed.connect(self.list_passages)
            made.check_requested.connect(self.check_requested)
            self._made[name] = made
            self.stack.addWidget(made)
        return self._made[name]

    def show_answer(self, answer: Answer) -> None:
        is_asked_anew = self.answer is None or self.answer.asked.typed != answer.asked.typed
        self.answer = answer
        self._show_in_box(answer)
        self._late.start()
        self.head.show_answer(answer)
        self.facets.show_answer(answer)
        self.empty.show_answer(answer)
        shown = self.view(answer.asked.view)
        shown.show_answer(answer)
        if is_asked_anew and self.head.help.isChecked():
            self.head.help.setChecked(False)
        self._turn()

    def _show_in_box(self, answer: Answer) -> None:
        """Say beside the box what an answer says of the words in it."""
        if self.box is None or self.suggestions is None or self.box.text() != answer.asked.typed:
            return
        typed = answer.asked.typed
        self.suggestions.show_offers(offers_of(typed, answer.suggestions, self._values))

    def _show_troubles(self) -> None:
        """Say what of the query is broken: nobody wants to be told in the middle of a word."""
        answer = self.answer
        if answer is None or answer.asked.typed != self.wanted.typed:
            return
        self.head.show_troubles()
        announce(self, self.head.spoken)
        if self.box is not None and self.box.text() == answer.asked.typed:
            troubles = answer.understood.troubles
            self.box.show_troubles(tuple((each.start, each.end) for each in troubles))

    def _turn(self) -> None:
        """Show the view, or in its place examples or why there is nothing."""
        answer = self.answer
        if answer is None:
            return
        is_asked = answer.understood.tree is not None
        part: QWidget = self.view(answer.asked.view)
        if not answer.project.articles or (is_asked and not answer.result.total):
            part = self.empty
        if self.head.help.isChecked() or (not is_asked and part is not self.empty):
            part = self._shown_examples()
        self.stack.setCurrentWidget(part)
        self.setFocusProxy(part)

    def show_known(self, project: Project, quotes: Quotes) -> None:
        """Take what examples are made of."""
        if self._known is None or self._known[0] is not project or self._known[1] is not quotes:
            self._values = Values(project, quotes)
        self._known = project, quotes
        if self.examples is not None and self.stack.currentWidget() is self.examples:
            self._shown_examples()

    def _shown_examples(self) -> ExamplesCard:
        """Return the examples for the project as it is; made when they are first wanted."""
        from desktop.window.search.example_words import groups_of
        from desktop.window.search.examples import ExamplesCard

        if self.examples is None:
            self.examples = ExamplesCard(self.theme, self)
            self.examples.edited.connect(self.edited)
            self.examples.left.connect(self.left)
            self.examples.show_zoom(self.zoom)
            self.stack.addWidget(self.examples)
        if self._known is not None:
            self.examples.show_groups(groups_of(*self._known))
        return self.examples

    def show_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self.head.show_zoom(zoom)
        self.empty.show_zoom(zoom)
        for view in self._made.values():
            view.show_zoom(zoom)
        if self.examples is not None:
            self.examples.show_zoom(zoom)

    # --- what there is room for -----------------------------------------------------------------

    def _keep_side(self) -> None:
        """Remember what the reader wants, whatever room there is."""
        self._is_side_wanted = self.filters.isChecked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_side_wanted is None:
            self.filters.setChecked(event.size().width() >= NARROW)
        super().resizeEvent(event)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.bar)
        self.setPalette(palette)
        self.head.show_theme(theme)
        self.facets.show_theme(theme)
        self.empty.show_theme(theme)
        if self.examples is not None:
            self.examples.show_theme(theme)
        self.switch.show_theme(theme)
        if self.suggestions is not None:
            self.suggestions.show_theme(theme)
        if self.saved is not None:
            self.saved.show_theme(theme)
        for view in self._made.values():
            view.show_theme(theme)
