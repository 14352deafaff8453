"""The first bar of the page: by what quotes are listed, what rows are shown against, what found them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.window.bar_buttons import MenuButton
from desktop.window.chips import MarkChip, SegmentedControl
from desktop.window.marks import MarkKind
from desktop.window.parts import Cut, ink, menu_text
from desktop.window.quotes.filter_bar import separator
from desktop.window.quotes.keys import tip_of
from desktop.window.quotes.model import View
from desktop.window.quotes.rows import RowKind, Table
from desktop.window.theme import Theme

HEIGHT = 42


class QuotesBar(QWidget):
    """Three views of which one is on, "Against", the layers of marks, and the engine."""

    view_chosen = Signal(object)
    """A View."""
    against_chosen = Signal(int)
    """The number of the article whose row the others are shown against; 0: as the program chooses."""

    def __init__(
        self, layers: dict[MarkKind, QAction], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_bar")
        self.setFixedHeight(HEIGHT)
        self._table, self._is_chosen = Table(), False
        self.views = self._views()
        choices = [(self.views[view], self.views[view].text()) for view in View]
        self.segments = SegmentedControl(self.tr("List quotes by"), choices, theme, self)
        self.line = separator(theme, self)
        self.against = MenuButton(
            "quotes_against", self.tr("The row that the others are shown against (B)"), self
        )
        self.against.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.against.menu_.aboutToShow.connect(self._fill)
        names = {
            MarkKind.DIFFERS: self.tr("differs"),
            MarkKind.ONLY: self.tr("only on this side"),
            MarkKind.MOVED: self.tr("moved"),
        }
        self.chips = [
            MarkChip(action, names[kind], kind, theme, self) for kind, action in layers.items()
        ]
        self.engine = Cut("quotes_engine", self, size=12)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(self.segments)
        row.addWidget(self.against)
        row.addWidget(self.line)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.engine)
        self.show_table(Table(), 0)
        self.show_theme(theme)

    def _views(self) -> dict[View, QAction]:
        names = {
            View.UTTERANCES: self.tr("Utterances"),
            View.SPEAKERS: self.tr("Speakers"),
            View.OUTLETS: self.tr("Outlets"),
        }
        group = QActionGroup(self)
        found = {}
        for view, name in names.items():
            action = QAction(name, self)
            action.setObjectName(f"quotes_by_{view}")
            action.setCheckable(True)
            action.setToolTip(tip_of(view.value))
            action.triggered.connect(partial(self._choose, view))
            group.addAction(action)
            found[view] = action
        found[View.UTTERANCES].setChecked(True)
        return found

    def _choose(self, view: View, _checked: object = None) -> None:
        self.view_chosen.emit(view)

    # --- what is shown --------------------------------------------------------------------------

    def show_view(self, view: View) -> None:
        """Show which view it is; only utterances have rows that differ from one another."""
        self.views[view].setChecked(True)
        for part in (self.against, self.line, *self.chips):
            part.setVisible(view is View.UTTERANCES)

    def show_table(self, table: Table, against: int) -> None:
        """Name the row that others are shown against; there may be none."""
        self._table, self._is_chosen = table, bool(against)
        has_base = table.base >= 0
        base = table.rows[table.base].badge if has_base else self.tr("none")
        self.against.setText(self.tr("Against {} ▾").format(base))
        self.against.setEnabled(has_base)

    def show_engine(self, words: str) -> None:
        self.engine.show_words(words, words)

    def show_theme(self, theme: Theme) -> None:
        self.segments.show_theme(theme)
        for chip in self.chips:
            chip.show_theme(theme)
        ink(self.engine, theme, "ink2")

    def _fill(self) -> None:
        menu = self.against.menu_
        menu.clear()
        chosen = self._table.rows[self._table.base].article if self._table.base >= 0 else 0
        for row in self._table.rows:
            if row.kind is RowKind.TEXT:
                action = menu.addAction(f"{row.badge} ({menu_text(row.outlet)})")
                action.setCheckable(True)
                action.setChecked(row.article == chosen)
                action.triggered.connect(partial(self._take, row.article))
        if self._is_chosen:
            menu.addSeparator()
            action = menu.addAction(self.tr("As the program chooses"))
            action.triggered.connect(partial(self._take, 0))

    def _take(self, number: int, _checked: object = None) -> None:
        self.against_chosen.emit(number)
