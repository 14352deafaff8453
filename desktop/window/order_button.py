"""The button that says in what order the rows of the synopsis are, and lets the reader choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.bar_buttons import MenuButton
from desktop.window.headers import menu_name
from desktop.window.stage_view import SYNOPSIS
from desktop.window.synopsis_rows import (
    BY_ARTICLES,
    BY_CODES,
    BY_DIFFERENCE,
    column_of_order,
    is_by_article,
)
from desktop.window.table_stage import TableStage
from desktop.window.table_words import order_words


def tr(text: str) -> str:
    return QCoreApplication.translate("OrderButton", text)


class OrderButton(MenuButton):
    """Is shown with the synopsis only."""

    def __init__(self, view: TableStage, parent: QWidget | None = None) -> None:
        tip = self.tr("In what order the rows are (or click a column's header)")
        super().__init__("rows_button", tip, parent)
        self.view = view
        self.is_short = False
        self.menu_.aboutToShow.connect(self._fill)
        self.say()

    @property
    def is_wanted(self) -> bool:
        return self.view.mode == SYNOPSIS and bool(self.view.columns)

    def shorten(self, *, is_short: bool) -> None:
        """Leave the word "Rows" out where there is no room for it."""
        self.is_short = is_short
        self.say()

    def say(self) -> None:
        words = self.tr("{} ▾") if self.is_short else self.tr("Rows: {} ▾")
        self.setText(words.format(order_words(self.view.synopsis)))

    def _fill(self) -> None:
        fill_orders(self.menu_, self.view)


def fill_orders(menu: QMenu, view: TableStage) -> None:
    """Offer the orders of the rows, the present one checked."""
    menu.clear()
    present = view.synopsis.order
    articles = [column.article for column in view.columns]
    if is_by_article(present) and articles:
        present = articles[column_of_order(view.columns, present)].address
    for article in articles:
        words = tr("In the order of {}").format(menu_name(article))
        _add(menu, view, words, article.address, present)
    menu.addSeparator()
    articles_first = tr("By number of articles, most first")
    texts_first = tr("By number of texts, most first")
    many = texts_first if view.synopsis.counts_texts else articles_first
    _add(menu, view, many, BY_ARTICLES, present)
    _add(menu, view, tr("By difference of words, most first"), BY_DIFFERENCE, present)
    if view.synopsis.codes is not None or present == BY_CODES:
        _add(menu, view, tr("Where codes differ, the other rows collapsed"), BY_CODES, present)


def _add(menu: QMenu, view: TableStage, words: str, order: str, present: str) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(order == present)
    action.setData(order)
    action.triggered.connect(view.take_order)
    return action
