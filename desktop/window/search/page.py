"""The page of a search: how the query was understood, how it is shown, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.search.head import SearchHead
from desktop.window.search.result_view import ResultView
from desktop.window.search.switch import Choice, ViewSwitch
from desktop.window.theme import Theme
from desktop.workspace.searching import SHOWN, Answer, Asked, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.window.actions import Actions
    from desktop.window.search.saved import SavedPart


def passages(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.passages import PassagesView

    return PassagesView(theme, parent)


VIEWS: dict[View, tuple[str, Callable[[Theme, QWidget], ResultView]]] = {
    View.PASSAGES: (QT_TRANSLATE_NOOP("SearchPage", "By passage"), passages),
}
"""The name of each view, and what makes it when it is first wanted, in the order of the switch.

Each has an action of its own: the row "search_" and the view's value in `actions.TABLE`, group "search_view".
"""
MAIN = (View.PASSAGES, View.STATEMENTS)
"""Views on the switch itself; the others are under "More"."""
SIDE = 232
"""px of the column at the left: what is saved, and the facets."""
MARGIN = 16
MOST = 5_000
"""Documents whose passages are shown at most."""


@guarded
class SearchPage(QWidget):
    """Shows what was found; reports what is looked for and which line is to be read.

    Others put their parts into it: `add_action` beside the switch, `add_saved` above the facets.
    """

    asked = Signal(object)
    """An Asked."""
    line_activated = Signal(object)
    """A Line that is to be read in its article."""
    left = Signal()
    edited = Signal(str)
    """Another query, which the box is to show."""
    chosen_changed = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0
        self.actions_ = actions
        self.wanted = Asked("")
        self.answer: Answer | None = None
        """What is shown; None before anything was asked."""
        self.setObjectName("search_page")
        self.setAccessibleName(self.tr("Search"))
        self.setAutoFillBackground(True)
        self.head = SearchHead(theme, self)
        self.switch = self._made_switch()
        self.saved: SavedPart | None = None
        self.action_row = QHBoxLayout()
        self.side = QWidget(self)
        self.side_column = QVBoxLayout(self.side)
        self.stack = QStackedWidget(self)
        self._made: dict[View, ResultView] = {}
        self._lay_out()
        self.show_theme(theme)

    def _made_switch(self) -> ViewSwitch:
        main: list[Choice] = []
        more: list[Choice] = []
        for view, (words, _) in VIEWS.items():
            action = self.actions_[f"search_{view}"]
            action.setChecked(view is self.wanted.view)
            name = QCoreApplication.translate("SearchPage", words)
            (main if view in MAIN else more).append((action, name))
        return ViewSwitch(main, more, self.theme, self)

    def _lay_out(self) -> None:
        self.action_row.setSpacing(6)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 2, MARGIN, 8)
        bar.setSpacing(10)
        bar.addWidget(self.switch)
        bar.addStretch(1)
        bar.addLayout(self.action_row)
        self.side.setFixedWidth(SIDE)
        self.side.hide()
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

    def add_action(self, button: QWidget) -> None:
        """Take a button for something to do with all that was found."""
        self.action_row.addWidget(button)

    def add_saved(self, part: SavedPart) -> None:
        """Take the list of saved searches above the facets."""
        self.saved = part
        self.side_column.insertWidget(0, part, 0, Qt.AlignmentFlag.AlignTop)
        self.side.show()

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

    def show_more(self) -> None:
        """Show the passages of more documents."""
        self.want(self.wanted._replace(shown=min(self.wanted.shown * 3, MOST)))

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
            self._made[name] = made
            self.stack.addWidget(made)
        return self._made[name]

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        self.head.show_answer(answer)
        shown = self.view(answer.asked.view)
        shown.show_answer(answer)
        self.stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)

    def show_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        for view in self._made.values():
            view.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.bar)
        self.setPalette(palette)
        self.head.show_theme(theme)
        self.switch.show_theme(theme)
        if self.saved is not None:
            self.saved.show_theme(theme)
        for view in self._made.values():
            view.show_theme(theme)
