"""The bar over the articles: mode, what is compared, the layers of marks, and the links shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.story.article import Article
from desktop.window.actions import Actions
from desktop.window.bar_buttons import CountButton, LinksButton, MenuButton
from desktop.window.chips import MarkChip, SegmentedControl
from desktop.window.headers import menu_name
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.window.order_button import OrderButton

LAYERS = {
    "layer_differs": MarkKind.DIFFERS,
    "layer_only": MarkKind.ONLY,
    "layer_moved": MarkKind.MOVED,
    "layer_conflict": MarkKind.CONFLICT,
    "layer_same": MarkKind.SAME,
    "layer_quotes": MarkKind.QUOTE,
}
"""The actions that switch a layer of marks, and its marks."""


MARGIN, GAP = 16, 8
"""px beside the parts of the reading bar, and between them."""


@guarded
class ReadingBar(QWidget):
    """Linked or synopsis, what the others are shown against, the layers of marks, and the links."""

    against_chosen = Signal(object)
    """The number of an article, or None for the passage being read."""
    strictness_chosen = Signal(str)
    """One of the names in `strictness.LEVELS`."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_ = actions
        self.setObjectName("readingBar")
        self._theme = theme
        self.setFixedHeight(42)
        modes = (
            (actions["linked"], self.tr("Linked")),
            (actions["synopsis"], self.tr("Synopsis")),
        )
        self.segments = SegmentedControl(self.tr("Mode"), modes, theme, self)
        self.segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        tip = self.tr("What the other articles are shown against (B)")
        self.against = MenuButton("againstButton", tip, self)
        self._articles: tuple[Article, ...] = ()
        self._against: int | None = None
        self.chips = [
            MarkChip(actions[name], "", kind, theme, self) for name, kind in LAYERS.items()
        ]
        tip = self.tr("What is marked in the words (Alt+1 to 5, Alt+9)")
        self.marks = MenuButton("marks_button", tip, self)
        self.marks.setText(self.tr("Marks ▾"))
        self.links = LinksButton(actions, self)
        self.links.strictness_chosen.connect(self.strictness_chosen)
        self.sure = QToolButton(self)
        self.sure.setObjectName("howSure")
        self.sure.setText(self.tr("How sure?"))
        self.sure.setToolTip(self.tr("What the program can and cannot find (F1)"))
        self.sure.setAutoRaise(True)
        self.findings = CountButton(actions["findings"], self.tr("Findings"), theme, self)
        self.notes: CountButton | None = None
        """Made with the first note."""
        self.rows: OrderButton | None = None
        """The order of the rows, where the synopsis is shown."""
        self._chosen: str | None = None
        self._marked_against = ""
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 1)
        row.setSpacing(GAP)
        row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.against)
        for chip in self.chips:
            row.addWidget(chip)
        row.addWidget(self.marks)
        row.addStretch(1)
        for part in (self.links, self.sure, self.findings):
            row.addWidget(part)

    def add_rows(self, button: OrderButton) -> None:
        """Take the button of the order of rows among the parts."""
        self.rows = button
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self.links), button)
        self.make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRect(0, self.height() - 1, self.width(), 1)
        fill(QPainter(self), line, self._theme.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.make_room()
        super().resizeEvent(event)

    # --- what gives way where the bar is narrow ---------------------------------------------------

    def make_room(self) -> None:
        """Show as much as there is room for; what goes is in the menus, too."""
        for scarcity in range(MOST_SCARCE + 1):
            self._show_at(scarcity)
            if self._needed() <= self.width():
                break
        self.links.shorten(is_short=False)
        self.links.shorten(is_short=self._needed() > self.width())

    def _needed(self) -> int:
        parts = (self.segments, self.against, *self.chips, self.marks)
        parts += (self.links, self.sure, self.findings)
        parts += () if self.rows is None else (self.rows,)
        parts += () if self.notes is None else (self.notes,)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        return sum(widths) + GAP * len(widths) + 2 * MARGIN

    def _show_at(self, scarcity: int) -> None:
        self.sure.setVisible(scarcity < 1)
        self.links.shorten(is_short=scarcity >= 4)
        if self.rows is not None:
            self.rows.shorten(is_short=scarcity >= 4)
            self.rows.setVisible(self.rows.is_wanted and scarcity < 8)
        words = self._words(scarcity)
        for name, chip in zip(LAYERS, self.chips, strict=True):
            chip.say(words[name])
            is_rare = name in RARE
            chip.setVisible(scarcity < (6 if is_rare else 7))
        self.marks.setVisible(scarcity >= 6)
        self.links.setVisible(scarcity < 8)
        self.findings.setVisible(self.findings.count > 0)
        if self.notes is not None:
            self.notes.setVisible(self.notes.count > 0 and scarcity < 8)
        self.against.setVisible(scarcity < 9)
        self._say_against(is_short=scarcity >= 5)

    def _words(self, scarcity: int) -> dict[str, str]:
        is_short = scarcity >= 3
        return {
            "layer_differs": self.tr("differs"),
            "layer_only": self.tr("one side") if is_short else self.tr("only on this side"),
            "layer_moved": self.tr("moved"),
            "layer_conflict": (
                self.tr("disagree") if scarcity >= 2 else self.tr("numbers or names disagree")
            ),
            "layer_same": self.tr("same") if is_short else self.tr("same words"),
            "layer_quotes": self.tr("reported"),
        }

    def _say_against(self, *, is_short: bool) -> None:
        if self._marked_against:
            self.against.setText(self.tr("All against {} ▾").format(self._marked_against))
        elif self._chosen is not None:
            self.against.setText(self.tr("Against {} ▾").format(self._chosen))
        elif is_short:
            self.against.setText(self.tr("Against ▾"))
        else:
            self.against.setText(self.tr("Against the passage read ▾"))

    # --- what is shown ----------------------------------------------------------------------------

    def show_all_marked(self, address: str) -> None:
        """Say against which article all passages are marked, "" if only those being read are."""
        self._marked_against = address
        self.make_room()

    def show_findings(self, open_count: int) -> None:
        """Say how many findings nobody has looked at; nothing is said of none."""
        self.findings.show_count(open_count)
        self.make_room()

    def show_notes(self, count: int) -> None:
        """Say how many notes the project has; there is no button for none."""
        if count == (0 if self.notes is None else self.notes.count):
            return
        if self.notes is None:
            self.notes = CountButton(self.actions_["notes"], self.tr("Notes"), self._theme, self)
            self.notes.is_open = False
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.notes)
            self.setTabOrder(self.findings, self.notes)
        self.notes.show_count(count)
        self.make_room()

    def show_strictness(self, strictness: str) -> None:
        self.links.show_strictness(strictness)
        self.make_room()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.segments.show_theme(theme)
        for button in (self.findings, *self.chips):
            button.show_theme(theme)
        if self.notes is not None:
            self.notes.show_theme(theme)

    def show_against(self, articles: tuple[Article, ...], number: int | None) -> None:
        """Offer the columns to show the others against."""
        self._chosen = next((a.address for a in articles if a.number == number), None)
        self._articles, self._against = articles, number
        if self.against.has_menu:
            self._fill_against()
        self.make_room()

    def complete(self) -> None:
        """Make what the first paint could do without: the menus."""
        self._fill_against()
        self.marks.menu_.addActions([self.actions_[name] for name in LAYERS])
        self.links.menu_.setObjectName("links_menu")

    @property
    def menu(self) -> QMenu:
        """The menu of what the others are shown against."""
        return self.against.menu_

    def _fill_against(self) -> None:
        menu = self.against.menu_
        menu.clear()
        choices: list[tuple[str, int | None]] = [(self.tr("The passage being read"), None)]
        choices += [(menu_name(article), article.number) for article in self._articles]
        for text, value in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == self._against)
            action.setData(value)
            action.triggered.connect(self._choose)
        menu.addSeparator()
        menu.addAction(self.actions_["mark_all"])

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.against_chosen.emit(action.data())


RARE = frozenset({"layer_moved", "layer_same", "layer_quotes"})
"""Layers whose chips go into the menu of the marks first."""
MOST_SCARCE = 9
"""Least room: the mode, the menu of the marks, and the findings."""
