"""The right side of the page: a title, what can be said of it, the table, and what stands beside that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.panel_parts import label
from desktop.window.parts import button, ink, menu_text
from desktop.window.quotes.common import CommonWords
from desktop.window.quotes.keys import tip_of
from desktop.window.quotes.rows import RowKind, Table
from desktop.window.quotes.table import (
    QWIDGETSIZE_MAX,
    RowsView,
    TableHead,
)
from desktop.window.quotes.wording import Marks
from desktop.window.theme import Theme

TABLE = "quotes"
"""The name of the side that is the table of quotes."""


@guarded
class Framed(QWidget):
    """The rows under the names of their columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_framed")
        self.head = TableHead(theme, self)
        self.rows = RowsView(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.width() - self.rows.verticalScrollBar().sizeHint().width()
        self.head.fit(inside, self.head.zoom)
        self.fit()

    def fit(self) -> None:
        """Take no more height than the rows need: what stands below follows right after them."""
        self.rows.setMaximumHeight(self.rows.needed())
        self.setMaximumHeight(min(self.head.height() + self.rows.needed(), QWIDGETSIZE_MAX))

    def show_theme(self, theme: Theme) -> None:
        self.head.theme = theme
        self.head.update()
        self.rows.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.head.fit(self.head.inside, zoom)
        self.rows.show_zoom(zoom)
        self.fit()


class QuotesSide(QWidget):
    """Shows what is chosen; other widgets about the speakers can take turns with the table."""

    commanded = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_side")
        self.setAutoFillBackground(True)
        self.theme = theme
        self.title = label("", 15.5, QFont.Weight.DemiBold)
        self.title.setObjectName("quotes_title")
        self.told = label("", 12.5)
        self.told.setObjectName("quotes_told")
        for each in (self.title, self.told):
            each.setContentsMargins(0, 0, 0, 0)
        self.speaker = self._button("speaker", self.tr("Speaker"), tip_of("speaker"))
        self.confirm = self._button("confirm", self.tr("Confirm group"), tip_of("same"))
        self.split = button("quotes_split", self.tr("Split…"), tip_of("apart"), self)
        self.split.setAccessibleName(self.tr("Split"))
        self._menu = QMenu(self.split)
        self._menu.setObjectName("quotes_split_menu")
        self._menu.aboutToShow.connect(self._fill_split)
        self.split.setMenu(self._menu)
        self.release = button(
            "quotes_release",
            self.tr("Take back"),
            self.tr("Say that this is a quote after all (R)"),
            self,
        )
        self.release.clicked.connect(partial(self._command, "regroup"))
        self.release.hide()
        self.framed = Framed(theme, self)
        self.rows = self.framed.rows
        self.common = CommonWords(theme, self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("quotes_stack")
        self.tabs: dict[str, QPushButton] = {}
        self._sides: dict[str, QWidget] = {}
        self._head = "", ""
        self._heads: dict[str, tuple[str, str]] = {}
        """The title, and what is said below it, of sides that are not about what is chosen."""
        self._lay_out()
        self.show_theme(theme)

    def _button(self, command: str, words: str, tip: str) -> QPushButton:
        made = button(f"quotes_{command}", words, tip, self)
        made.clicked.connect(partial(self._command, command))
        return made

    def _command(self, command: str, _checked: object = None) -> None:
        self.commanded.emit(command)

    def _fill_split(self) -> None:
        """Offer each text of the utterance to be taken out of it."""
        self._menu.clear()
        for place, row in enumerate(self.rows.model_.table.rows):
            if row.kind is RowKind.TEXT:
                words = self.tr("Take {} out: {} ({})")
                numbers = ", ".join(quote.address for quote in row.quotes)
                told = words.format(row.badge, numbers, menu_text(row.outlet))
                self._menu.addAction(told).triggered.connect(partial(self._take_out, place))

    def _take_out(self, place: int, _checked: object = None) -> None:
        self.rows.go_to(place)
        self.commanded.emit("apart")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.told)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.setContentsMargins(0, 0, 10, 0)  # in line with the rows, beside whose bar they end
        top.addLayout(words, 1)
        self.tab_row = QHBoxLayout()
        self.tab_row.setSpacing(4)
        top.addLayout(self.tab_row)
        for each in (self.speaker, self.confirm, self.split, self.release):
            top.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.framed, 1)
        inner.addWidget(self.common)
        inner.addStretch(0)
        self.stack.addWidget(page)
        self._sides[TABLE] = page
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 10)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 200)

    # --- what is shown --------------------------------------------------------------------------

    def show_table(
        self, table: Table, *, may_confirm: bool, may_split: bool, may_release: bool = False
    ) -> None:
        """Show other rows, with what can be said of all of them."""
        self._head = table.title, f"{table.told}\n{table.why_base}".strip()
        self._say_head()
        self.confirm.setVisible(may_confirm)
        self.split.setVisible(may_split)
        self.release.setVisible(may_release)
        self.speaker.setVisible(table.has_one_speaker)
        self.framed.setVisible(bool(table.rows))
        self.show_rows(table)

    def _say_head(self) -> None:
        """Name what is chosen; over what is about everybody, that."""
        title, told = self._heads.get(self.shown, self._head)
        self.title.setText(title)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def show_rows(self, table: Table) -> None:
        self.rows.show_table(table)
        self.framed.fit()

    def show_marks(self, marks: Marks) -> None:
        self.rows.show_marks(marks)
        self.common.show_runs(marks.common)

    def show_message(self, title: str, told: str) -> None:
        """Say why there is nothing to show, and what to do."""
        self.show_table(Table(title, told), may_confirm=False, may_split=False)
        self.common.show_runs(())

    def show_zoom(self, zoom: float) -> None:
        self.framed.show_zoom(zoom)
        self.common.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.page)
        self.setPalette(palette)
        ink(self.told, theme, "ink2")
        ink(self.title, theme, "ink")
        self.framed.show_theme(theme)
        self.common.show_theme(theme)

    # --- what takes turns with the table ----------------------------------------------------------

    def put(self, name: str, title: str, widget: QWidget, about_all: str = "") -> None:
        """Offer a widget under a title of its own; `about_all` says what it shows of everybody."""
        if about_all:
            self._heads[name] = title, about_all
        if not self.tabs:
            self._add_tab(TABLE, self.tr("Quotes"))
        self._sides[name] = widget
        self.stack.addWidget(widget)
        self._add_tab(name, title)

    def _add_tab(self, name: str, title: str) -> None:
        made = button(f"quotes_side_{name}", title, f"{title} (V)", self)
        made.setCheckable(True)
        made.setChecked(name == TABLE)
        made.clicked.connect(partial(self._show_tab, name))
        self.tabs[name] = made
        self.tab_row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _show_tab(self, name: str, _checked: object = None) -> None:
        self.show_side(name)

    @property
    def beside(self) -> QWidget | None:
        """What is shown in the place of the table."""
        shown = self.stack.currentWidget()
        return None if shown is self._sides[TABLE] else shown

    def show_next(self) -> None:
        """Show what follows in the row of titles; after the last the table of quotes."""
        names = list(self.tabs)
        if names:
            self.show_side(names[(names.index(self.shown) + 1) % len(names)])

    @property
    def shown(self) -> str:
        """The name of what is shown."""
        shown = self.stack.currentWidget()
        return next(name for name, widget in self._sides.items() if widget is shown)

    def show_side(self, name: str) -> None:
        self.stack.setCurrentWidget(self._sides[name])
        self._say_head()
        for each, tab in self.tabs.items():
            tab.setChecked(each == name)

    def show_tabs(self, *, shown: bool) -> None:
        """Offer what stands beside the table only where it belongs: with the speakers."""
        if not shown:
            self.show_side(TABLE)
        for tab in self.tabs.values():
            tab.setVisible(shown)
