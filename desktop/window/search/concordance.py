"""What a search found as a concordance: hits under each other, words near them, places in the articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.searching.collocates import NEAR
from desktop.searching.rewording import quoted
from desktop.searching.views import Order
from desktop.window.chips import SegmentedControl
from desktop.window.figures.table import FiguresTable
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink
from desktop.window.said import number_words
from desktop.window.search.concordance_list import HitsList
from desktop.window.search.concordance_places import StripsList
from desktop.window.search.concordance_rows import blocks_of, line_of
from desktop.window.search.concordance_words import NearModel
from desktop.window.search.result_view import ResultView
from desktop.workspace.search_told import SHOWN, Told
from desktop.workspace.searching import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.searching.views import Context, Line
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer

HITS, WORDS, PLACES = range(3)


@guarded
class NearTable(FiguresTable):
    """Leaves by Escape."""

    def __init__(self, theme: Theme, parent: ConcordanceView) -> None:
        self.near = NearModel(parent)
        super().__init__(self.near, theme, parent)
        self.owner = parent
        self.setObjectName("search_near")
        self.setAccessibleName(self.tr("Words near hits"))
        self.painter_.bar = "link"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.owner.left.emit()
        elif event.text().isdigit():
            event.ignore()  # the view takes it
        else:
            super().keyPressEvent(event)


@guarded
class ConcordanceView(ResultView):
    """Shows every hit with its context, by outlet; beside it what stands near, and where."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_concordance_view")
        self.theme, self.order = theme, Order.RIGHT
        self.answer: Answer | None = None
        self._contexts: tuple[Context, ...] = ()
        self.list = HitsList(theme, self)
        self.table = NearTable(theme, self)
        self.strips = StripsList(theme, self)
        self.stack = QStackedWidget(self)
        for part in (self.list, self.table, self.strips):
            self.stack.addWidget(part)
        self.ways_there: list[QAction] = []
        self.orders_there: list[QAction] = []
        self.ways = self._made_ways()
        self.orders = self._made_orders()
        self.told = Cut("search_concordance_told", self, size=11.5)
        self.more = Cut("search_concordance_measure", self, size=11.5)
        self._lay_out()
        self._connect()
        self.show_theme(theme)

    # --- parts ----------------------------------------------------------------------------------

    def _made_ways(self) -> SegmentedControl:
        names = (
            (self.tr("Hits"), self.tr("Every hit with the words around it (1)")),
            (self.tr("Words near"), self.tr("Which words stand near the hits (2)")),
            (self.tr("Where"), self.tr("Where in each article the hits are (3)")),
        )
        name = self.tr("What of the concordance is shown")
        return self._segments(name, names, self.show_part, self.ways_there)

    def _made_orders(self) -> SegmentedControl:
        names = (
            (self.tr("Before"), self.tr("Sort by the words before (L)")),
            (self.tr("After"), self.tr("Sort by the words after (R)")),
            (self.tr("Outlet"), self.tr("Outlets by their names (O)")),
            (self.tr("Date"), self.tr("Sort by date (D)")),
        )

        def choose(place: int) -> None:
            self.sort(ORDERS[place])

        made = self._segments(self.tr("Sort hits by"), names, choose, self.orders_there)
        self.orders_there[ORDERS.index(self.order)].setChecked(True)
        return made

    def _segments(
        self,
        name: str,
        names: tuple[tuple[str, str], ...],
        choose: Callable[[int], None],
        made: list[QAction],
    ) -> SegmentedControl:
        group, choices = QActionGroup(self), []
        for place, (words, tip) in enumerate(names):
            action = QAction(words, self, checkable=True, checked=not place)
            action.setToolTip(tip)
            action.triggered.connect(partial(_call, choose, place))
            group.addAction(action)
            choices.append((action, words))
            made.append(action)
        return SegmentedControl(name, choices, self.theme, self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.ways)
        row.addWidget(self.orders)
        row.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 4)
        below.addWidget(self.more)
        column.addLayout(below)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.line_activated.connect(self.line_activated)
        self.list.order_wanted.connect(self.sort)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.list.left.connect(self.left)
        self.list.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.strips.left.connect(self.left)
        self.strips.hit_activated.connect(self._read_hit)
        self.table.cell_opened.connect(self._look_for_word)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    # --- what is shown --------------------------------------------------------------------------

    def chosen(self) -> tuple[Line, ...]:
        return self.list.chosen()

    def show_part(self, part: int) -> None:
        """Show hits, words near them, or where they are."""
        self.ways_there[part].setChecked(True)
        self.stack.setCurrentIndex(part)
        self.orders.setVisible(part == HITS)
        shown = self.stack.currentWidget()
        self.setFocusProxy(shown)
        shown.setFocus()
        self._tell()

    def sort(self, order: Order) -> None:
        """Put hits in another order."""
        self.order = order
        self.orders_there[ORDERS.index(order)].setChecked(True)
        self.list.show_blocks(blocks_of(self._contexts, order), keeps_place=True)

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        told = answer.told or Told()
        self._contexts = told.contexts
        self.list.show_blocks(blocks_of(told.contexts, self.order), keeps_place=False)
        if told.collocates is not None:
            self.table.near.show_near(told.collocates)
        self.strips.show_strips(told.strips)
        self._tell()

    def _tell(self) -> None:
        part = self.stack.currentIndex()
        teller = (self._hits_told, self._near_told, self._places_told)[part]
        words, measure = teller((self.answer and self.answer.told) or Told())
        self.told.show_words(words, words)
        self.more.show_words(measure, measure)

    def _hits_told(self, told: Told) -> tuple[str, str]:
        if not told.contexts:
            return self.tr("No words to show: type what is looked for into the box above."), ""
        hits = number_words(len(told.contexts))
        words = self.tr("{} hits").format(hits) if len(told.contexts) != 1 else self.tr("1 hit")
        answer = self.answer
        limit = ""
        if told.is_cut:
            limit = self.tr("The first {} hits are shown.").format(hits)
        if answer is not None and answer.result.total > len(answer.result.hits):
            limit = self.tr("Of the {} best of {} documents.").format(
                number_words(SHOWN[View.CONCORDANCE]), number_words(answer.result.total)
            )
        return words, limit

    def _near_told(self, told: Told) -> tuple[str, str]:
        near = told.collocates
        if near is None or not near.words:
            return self.tr("No word stands near hits more than once."), ""
        words = self.tr(
            "n = {near} words within {far} of {hits} hits in {texts} texts ({articles} articles)"
        ).format(
            near=number_words(near.near),
            far=NEAR,
            hits=number_words(near.hits),
            texts=number_words(near.texts),
            articles=number_words(near.articles),
        )
        measure = self.tr(
            "Expected: as often as the word is in these texts in all, if it stood near hits no more than elsewhere."
            " Sorted by how far it is over that. The most frequent words of a language are left out."
        )
        return words + self._of(told), measure

    def _places_told(self, told: Told) -> tuple[str, str]:
        if not told.strips:
            return self.tr("Nothing to show: no words of articles were found."), ""
        hits = sum(len(strip.ticks) for strip in told.strips)
        words = self.tr("n = {} hits in {} articles").format(
            number_words(hits), number_words(len(told.strips))
        )
        measure = self.tr(
            "Each strip is an article from its beginning to its end, whatever its length."
        )
        return words + self._of(told), measure

    def _of(self, told: Told) -> str:
        """Say that not all articles are counted."""
        if told.counted >= told.articles:
            return ""
        return self.tr(", the best of {}").format(number_words(told.articles))

    # --- what the reader does -------------------------------------------------------------------

    def _read_hit(self, number: int, place: int) -> None:
        own = {
            context.line.span.start + context.start: line_of(context)
            for context in self._contexts
            if context.line.span is not None
            and context.line.span.end
            and context.line.span.article == number
        }
        starts = sorted(own)
        if starts:
            self.line_activated.emit(own[starts[min(place, len(starts) - 1)]])

    def _look_for_word(self, word: str) -> None:
        self.listed.emit((quoted(word),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        part = PARTS.get(event.key())
        if part is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.show_part(part)
        else:
            super().keyPressEvent(event)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        for label in (self.told, self.more):
            ink(label, theme, "ink2")
        for part in (self.list, self.table, self.strips, self.ways, self.orders):
            part.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.list.show_zoom(zoom)
        self.strips.show_zoom(zoom)
        self.table.show_scale(zoom)


def _call(choose: Callable[[int], None], place: int, _checked: bool = False) -> None:  # noqa: FBT001  # as Qt calls it
    choose(place)


ORDERS = (Order.LEFT, Order.RIGHT, Order.OUTLET, Order.DATE)
PARTS = {Qt.Key.Key_1.value: HITS, Qt.Key.Key_2.value: WORDS, Qt.Key.Key_3.value: PLACES}
