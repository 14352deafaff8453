"""What a search found over time and by outlet: a table with bars, each figure of which opens its list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.searching.over_time import OverTime
from desktop.window.chips import SegmentedControl
from desktop.window.figures.table import FiguresTable
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink
from desktop.window.said import number_words
from desktop.window.search.outlet_words import outlet_asker
from desktop.window.search.result_view import ResultView
from desktop.window.search.times_rows import ARTICLES, HITS, RATE, Opened, TimesModel
from desktop.workspace.search_told import SHOWN
from desktop.workspace.searching import View

if TYPE_CHECKING:
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer

KEYS = {Qt.Key.Key_1.value: ARTICLES, Qt.Key.Key_2.value: HITS, Qt.Key.Key_3.value: RATE}
"""The keys that choose what is counted."""


@guarded
class TimesTable(FiguresTable):
    """Opens what was clicked; leaves by Escape."""

    def __init__(self, theme: Theme, parent: TimesView) -> None:
        self.times = TimesModel(parent)
        super().__init__(self.times, theme, parent)
        self.owner = parent
        self.setObjectName("search_times")
        self.setAccessibleName(self.tr("What was found, by day and outlet"))
        self.painter_.bar = "link"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        measure = KEYS.get(event.key())
        if event.key() == Qt.Key.Key_Escape:
            self.owner.left.emit()
        elif measure is not None and self.owner.choices[measure].isEnabled():
            self.owner.measure_by(measure)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open nothing twice: the first click did it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self.open_cell(index)


@guarded
class TimesView(ResultView):
    """Counts texts, hits or hits in 1,000 words by day and outlet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_times_view")
        self.theme, self.measure = theme, ARTICLES
        self.answer: Answer | None = None
        self.choices: list[QAction] = []
        self.switch = self._made_switch()
        self.told = Cut("search_times_told", self, size=11.5)
        self.table = TimesTable(theme, self)
        self.table.cell_opened.connect(self._open)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.setFocusProxy(self.table)
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.switch)
        row.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.show_theme(theme)

    def _made_switch(self) -> SegmentedControl:
        names = (
            (self.tr("Texts"), self.tr("Count texts that were found (1)")),
            (self.tr("Hits"), self.tr("Count hits in them (2)")),
            (self.tr("Hits in 1,000 words"), self.tr("Hits in 1,000 words of all texts (3)")),
        )
        group, pairs = QActionGroup(self), []
        for measure, (words, tip) in enumerate(names):
            action = QAction(words, self, checkable=True, checked=measure == ARTICLES)
            action.setToolTip(tip)
            action.triggered.connect(partial(self.measure_by, measure))
            group.addAction(action)
            pairs.append((action, words))
            self.choices.append(action)
        return SegmentedControl(self.tr("What is counted"), pairs, self.theme, self)

    def measure_by(self, measure: int, _checked: object = None) -> None:
        """Count something else."""
        self.measure = measure
        self.choices[measure].setChecked(True)
        self._show()

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        self._show()

    def _show(self) -> None:
        answer = self.answer
        found = answer.told.times if answer is not None and answer.told is not None else None
        table = found or OverTime()
        for measure in (HITS, RATE):
            self.choices[measure].setEnabled(table.has_hits)
        measure = self.measure if table.has_hits else ARTICLES
        self.choices[measure].setChecked(True)
        at = self.table.currentIndex()
        asking = outlet_asker(answer.project) if answer is not None else None
        self.table.times.show_table(table, measure, asking)
        if table.periods:
            model = self.table.times
            row, column = max(0, at.row()), max(0, at.column())
            row, column = min(row, model.rowCount() - 1), min(column, model.columnCount() - 1)
            self.table.setCurrentIndex(model.index(row, column))
        words = self._words(table)
        self.told.show_words(words, words)

    def _words(self, table: OverTime) -> str:
        if not table.periods:
            return self.tr("Nothing to count: type what is looked for into the box above.")
        whole = table.at(None, None)
        words = self.tr("{} of the {} texts of these days and outlets were found").format(
            number_words(whole.texts), number_words(whole.of_texts)
        )
        if whole.articles > whole.texts:
            words += self.tr(", copies counted once ({} articles)").format(
                number_words(whole.articles)
            )
        if not table.has_hits:
            return words + self._why_no_hits()
        return words

    def _why_no_hits(self) -> str:
        """Say why hits are not counted."""
        assert self.answer is not None
        most = SHOWN[View.TIMES]
        if self.answer.result.total > most:
            return self.tr("; hits are counted in up to {} documents").format(number_words(most))
        return self.tr("; the query names no words to count")

    def _open(self, opened: Opened) -> None:
        self.listed.emit(opened.parts)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.told, theme, "ink2")
        self.switch.show_theme(theme)
        self.table.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.table.show_scale(zoom)
