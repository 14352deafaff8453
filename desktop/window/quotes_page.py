"""The workspace Quotes, as far as it goes: who has a statement in quotation marks, and how worded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop.story.article import Article
from desktop.story.comparison import Comparison
from desktop.story.quoted import InMarks, QuotedStatement, quoted_statements
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_parts import Badge, label, quiet, rule
from desktop.window.quotes_list import BADGE_HEIGHT, ROLE, WIDTH, QuotesList, paint_badge
from desktop.window.quotes_words import Cell, Listed, cells, is_about, listed, runs_of
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import TextStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from desktop.story.project import Project
    from desktop.window.panel_content import PanelContent
    from desktop.window.theme import Theme

ARTICLE_WIDTH, STATE_WIDTH = 150, 130
TEXT_SIZE, PITCH = 15, 22
NOTE = (
    "Statements of two articles or more, with quotation marks in one at least. What one article"
    " alone quotes is not listed. Speakers are not found yet."
)
TABLE_MOST = 1100
"""px of the table: longer lines read worse."""


@guarded
class StateBadge(Widget):
    """How a passage stands: a sample of its badge, and the words for it."""

    def __init__(self, state: InMarks, words: str, theme: Theme, parent: Widget) -> None:
        super().__init__(parent)
        self.setObjectName("quote_state")
        self.setAccessibleName(words)
        self._state, self._words, self._theme = state, words, theme
        self.setFont(sized(SANS, 12))
        self.setFixedHeight(30)

    def sizeHint(self) -> QSize:
        return QSize(28 + self.fontMetrics().horizontalAdvance(self._words) + 4, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRect(0, (self.height() - BADGE_HEIGHT) // 2, 20, BADGE_HEIGHT)
        paint_badge(painter, place, "", self._state, self._theme)
        painter.setPen(self._theme.ink2)
        words = self.rect().adjusted(28, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)


class QuotesPage(Widget):
    """Lists the statements with quotation marks; shows one of them, article by article."""

    passage_chosen = Signal(object)
    """The Span to read: its words are marked when they are found."""
    place_activated = Signal(str)
    """The address of a passage to show in Read."""

    def __init__(self, theme: Theme, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.setObjectName("quotes_page")
        self.setAccessibleName(self.tr("Quotes"))
        self.setAutoFillBackground(True)
        self._shown_of: tuple[Sequence[Article], Comparison] = ((), Comparison())
        self._quoted: dict[int, QuotedStatement] = {}
        self._content: PanelContent | None = None
        self.rows: list[tuple[Cell, MarkedText | None]] = []
        self.list = QuotesList(theme, self)
        self.list.setFixedWidth(WIDTH)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._activate)
        self.note = label(self.tr(NOTE), 12)
        self.area = QScrollArea(self)
        self.area.setObjectName("quotes_area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts have it, and scroll it
        self.left = Widget(self)
        self.left.setObjectName("quotes_left")
        self.left.setAutoFillBackground(True)
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 10, 12, 12)
        foot.addWidget(self.note)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(self.area, 1)
        self.note.setFixedWidth(WIDTH - 24)
        self.setFocusProxy(self.list)
        self.show_theme(theme)

    # --- what is shown --------------------------------------------------------------------------

    def show_comparison(self, project: Project, comparison: Comparison) -> None:
        """List what there is; the statement that was chosen stays chosen."""
        articles = project.columns
        before_articles, before = self._shown_of
        if comparison is before and articles == before_articles:
            return
        self._shown_of = (articles, comparison)
        chosen = self.current
        found = quoted_statements(articles, comparison)
        self._quoted = {each.statement.number: each for each in found}
        self.list.blockSignals(True)
        self.list.show_listed(tuple(listed(each, articles) for each in found))
        numbers = [each.statement.number for each in found]
        wanted = None if chosen is None else chosen.number
        self.list.setCurrentRow(numbers.index(wanted) if wanted in numbers else 0)
        self.list.blockSignals(False)
        self._choose()

    def show_reading(self, content: PanelContent | None) -> None:
        """Mark the words of the passage being read, if it is one of those shown."""
        self._content = content
        shown = [cell for cell, _ in self.rows]
        for cell, words in self.rows:
            if words is not None:
                words.show_runs(runs_of(content, cell.address) if is_about(content, shown) else ())

    def show_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self._show()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, theme.page)
        self.setPalette(palette)
        palette.setColor(palette.ColorRole.Window, theme.bar)
        self.left.setPalette(palette)
        self.list.show_theme(theme)
        quiet(self.note, theme)
        self._show()

    @property
    def current(self) -> Listed | None:
        found = self.list.currentIndex().data(ROLE)
        return found if isinstance(found, Listed) else None

    # --- what the reader does -------------------------------------------------------------------

    def _choose(self) -> None:
        self._show()
        current = self.current
        if current is not None:
            self.passage_chosen.emit(current.base)

    def _activate(self, _item: QListWidgetItem) -> None:
        own = [cell.address for cell, _ in self.rows if cell.in_marks is not None]
        current = self.current
        if own and current is not None:
            number = f"A{current.base.article}."
            self.place_activated.emit(next((a for a in own if a.startswith(number)), own[0]))

    # --- the table ------------------------------------------------------------------------------

    def _show(self) -> None:
        current = self.current
        self.rows = []
        page = Widget()
        page.setObjectName("quotes_table")
        page.setAutoFillBackground(True)
        palette = page.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.page)
        page.setPalette(palette)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        quoted = None if current is None else self._quoted.get(current.number)
        if quoted is None:
            self._show_nothing(column)
        else:
            articles, comparison = self._shown_of
            self._show_heading(column, quoted)
            self._show_rows(column, list(cells(quoted, articles, comparison)))
        column.addStretch(1)
        before = self.area.takeWidget()
        if before is not None:
            before.deleteLater()  # it may hold the badge that was pressed
        self.area.setWidget(page)
        self.show_reading(self._content)

    def _show_nothing(self, column: QVBoxLayout) -> None:
        articles, comparison = self._shown_of
        title = self.tr("No statement with quotation marks")
        words = self.tr(
            "A statement is listed here when two articles or more make it, and one of them has it in"
            " quotation marks. Add articles (Ctrl+O), or go back to Read (F4)."
        )
        if len(articles) > 1 and not {a.number for a in articles} <= {*comparison.articles}:
            title = self.tr("Not compared yet")
            words = self.tr(
                "Statements are found by comparing. Where nothing is running, F5 compares the"
                " articles."
            )
        column.addWidget(label(title, 15.5, QFont.Weight.DemiBold))
        column.addWidget(quiet(label(words, 12.5), self.theme))

    def _show_heading(self, column: QVBoxLayout, quoted: QuotedStatement) -> None:
        marked = quoted.articles_in_marks
        count = len(marked)
        words = (
            self.tr("Quotation marks in 1 article")
            if count == 1
            else self.tr("Quotation marks in {} articles").format(count)
        )
        column.addWidget(label(words, 15.5, QFont.Weight.DemiBold))
        told = self.tr("{}: similar passages, found by the program").format(
            quoted.statement.address
        )
        column.addWidget(quiet(label(told, 12.5), self.theme))

    def _show_rows(self, column: QVBoxLayout, shown: list[Cell]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, ARTICLE_WIDTH)
        grid.setColumnMinimumWidth(2, STATE_WIDTH)
        grid.setColumnStretch(1, 1)
        for place, name in enumerate((self.tr("Article"), self.tr("Words"), self.tr("Marks"))):
            grid.addWidget(quiet(label(name, 12, QFont.Weight.DemiBold), self.theme), 0, place)
        for number, cell in enumerate(shown):
            grid.addWidget(rule(self.theme), 2 * number + 1, 0, 1, 3)
            self._show_row(grid, 2 * number + 2, cell)
        table = Widget()
        table.setMaximumWidth(TABLE_MOST)
        table.setLayout(grid)
        table.setAutoFillBackground(True)
        palette = table.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.card)
        table.setPalette(palette)
        grid.setContentsMargins(14, 10, 14, 10)
        column.addWidget(table)

    def _show_row(self, grid: QGridLayout, place: int, cell: Cell) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._article(cell), place, 0, top)
        if not cell.address:
            grid.addWidget(quiet(label(cell.words, 12.5), self.theme), place, 1, 1, 2)
            self.rows.append((cell, None))
            return
        font = sized(SERIF, TEXT_SIZE * self.zoom)
        style = TextStyle.of(font, round(PITCH * self.zoom), "ink", self.zoom)
        words = MarkedText(cell.address, " ".join(cell.words.split("\n")), style, self.theme)
        grid.addWidget(words, place, 1, top)
        assert cell.in_marks is not None
        state = StateBadge(cell.in_marks, cell.state, self.theme, self)
        grid.addWidget(state, place, 2, top)
        self.rows.append((cell, words))

    def _article(self, cell: Cell) -> Widget:
        made = Widget()
        made.setFixedWidth(ARTICLE_WIDTH)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        name = cell.address or cell.badge
        badge = Badge(name, self.theme, chosen=False)
        badge.setToolTip(self.tr("Show {} in Read").format(name))
        badge.setAccessibleName(badge.toolTip())
        badge.setAccessibleDescription(cell.outlet)
        badge.pressed_address.connect(self.place_activated)
        column.addWidget(badge)
        outlet = QLabel(cell.outlet)
        outlet.setFont(sized(SANS, 13, QFont.Weight.DemiBold))
        outlet.setWordWrap(True)
        outlet.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(outlet)
        return made
