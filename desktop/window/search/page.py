"""The page of a search: how the query was understood, how it is shown, and what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.window.chips import SegmentedControl
from desktop.window.overrides import guarded
from desktop.window.search.head import SearchHead
from desktop.window.search.result_view import ResultView
from desktop.window.theme import Theme
from desktop.workspace.searching import SHOWN, Answer, Asked, View

if TYPE_CHECKING:
    from collections.abc import Callable


def passages(theme: Theme, parent: QWidget) -> ResultView:
    from desktop.window.search.passages import PassagesView

    return PassagesView(theme, parent)


VIEWS: dict[View, tuple[str, Callable[[Theme, QWidget], ResultView]]] = {
    View.PASSAGES: (QT_TRANSLATE_NOOP("SearchPage", "By passage"), passages),
}
"""The name of each view, and what makes it when it is first wanted."""


@guarded
class SearchPage(QWidget):
    """Shows what was found; reports what is looked for and which line is to be read."""

    asked = Signal(object)
    """An Asked."""
    line_activated = Signal(object)
    """A Line that is to be read in its article."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0
        self.wanted = Asked("")
        self.answer: Answer | None = None
        """What is shown; None before anything was asked."""
        self.setObjectName("search_page")
        self.setAccessibleName(self.tr("Search"))
        self.setAutoFillBackground(True)
        self.head = SearchHead(theme, self)
        self.switch = self._made_switch()
        self.stack = QStackedWidget(self)
        self._made: dict[View, ResultView] = {}
        self._lay_out()
        self.show_theme(theme)

    def _made_switch(self) -> SegmentedControl:
        choices, group = [], QActionGroup(self)
        for view, (words, _) in VIEWS.items():
            name = QCoreApplication.translate("SearchPage", words)
            action = QAction(name, self, checkable=True, checked=view is self.wanted.view)
            action.setObjectName(f"search_{view}")
            action.triggered.connect(partial(self.choose, view))
            group.addAction(action)
            choices.append((action, name))
        return SegmentedControl(self.tr("How it is shown"), choices, self.theme, self)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.stack, 1)

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
        self.want(self.wanted._replace(view=view))

    # --- what is shown --------------------------------------------------------------------------

    def view(self, name: View) -> ResultView:
        """Return one of the views; made when it is first wanted."""
        if name not in self._made:
            made = VIEWS[name][1](self.theme, self)
            made.show_zoom(self.zoom)
            made.line_activated.connect(self.line_activated)
            made.left.connect(self.left)
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
        for view in self._made.values():
            view.show_theme(theme)
