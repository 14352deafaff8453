"""The workspace Code, as far as it goes: the articles of the story, one at a time."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.story.article import Article
from desktop.window.article_sheet import ArticleSheet
from desktop.window.headers import named_outlet, word_count
from desktop.window.icons import icon
from desktop.window.panel_parts import label, quiet
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

WIDTH = 280
ROW_HEIGHT = 46
ROLE = Qt.ItemDataRole.UserRole


class CodePage(QWidget):
    """Shows one article without links and marks, and the others as a list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._articles: tuple[Article, ...] = ()
        self.setObjectName("code_page")
        self.setAccessibleName(self.tr("One article at a time"))
        self.setAutoFillBackground(True)
        self.list = QListWidget(self)
        self.list.setObjectName("code_articles")
        self.list.setAccessibleName(self.tr("Articles of the story"))
        self.list.setToolTip(self.tr("Arrow keys choose an article"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.hides_outlets = QCheckBox(self.tr("Hide outlets"), self)
        self.hides_outlets.setObjectName("hide_outlets")
        self.hides_outlets.setToolTip(
            self.tr("Name articles by their number only, so that who wrote it does not matter")
        )
        self.hides_outlets.toggled.connect(self._name_articles)
        self.note = label(self.tr(NOTE), 12)
        self.sheet = ArticleSheet(theme, self)
        self.sheet.step_requested.connect(self.step)
        self.title = QLabel(self)
        self.title.setObjectName("code_title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(sized(SANS, 14, QFont.Weight.DemiBold))
        self.previous = self._button("code_previous", self.tr("Previous article (Left)"), -1)
        self.next = self._button("code_next", self.tr("Next article (Right)"), 1)
        self._lay_out()
        self.setFocusProxy(self.sheet)
        # Qt leaves out what stands before a proxy in the order of Tab: the text comes first
        for before, after in pairwise(
            (self.sheet, self.previous, self.next, self.list, self.hides_outlets)
        ):
            QWidget.setTabOrder(before, after)
        self.show_theme(theme)
        self._choose()

    def _button(self, name: str, tip: str, direction: int) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(tip.partition(" (")[0])
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setProperty("direction", direction)
        made.clicked.connect(self._step_pressed)
        return made

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        for widget in (self.list, self.hides_outlets, self.note):
            left.addWidget(widget, int(widget is self.list))
            widget.setFixedWidth(WIDTH - 24)
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 20, 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.sheet, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addLayout(right, 1)

    # --- what is shown --------------------------------------------------------------------------

    def show_articles(self, articles: Sequence[Article], here: int | None) -> None:
        """List the articles; show the one chosen before, else the one the reader comes from."""
        if tuple(articles) == self._articles:
            return
        chosen = here if self.article is None else self.article.number
        self._articles = tuple(articles)
        self.list.blockSignals(True)
        self.list.clear()
        for article in articles:
            item = QListWidgetItem()
            item.setData(ROLE, article.number)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
        numbers = [article.number for article in articles]
        self.list.setCurrentRow(numbers.index(chosen) if chosen in numbers else 0)
        self.list.blockSignals(False)
        self._name_articles()
        self._choose()

    @property
    def article(self) -> Article | None:
        row = self.list.currentRow()
        return self._articles[row] if 0 <= row < len(self._articles) else None

    def show_zoom(self, zoom: float) -> None:
        self.sheet.show_zoom(zoom)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, theme.bar)
        palette.setColor(palette.ColorRole.Highlight, theme.current_row)
        self.list.setPalette(palette)
        self.list.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        palette = self.hides_outlets.palette()
        palette.setColor(palette.ColorRole.Window, theme.ink3)  # Fusion draws the frame darker
        self.hides_outlets.setPalette(palette)
        self.previous.setIcon(icon("left", theme.ink2))
        self.next.setIcon(icon("right", theme.ink2))
        quiet(self.note, theme)
        self.sheet.show_theme(theme)

    def _name_articles(self) -> None:
        for row, article in enumerate(self._articles):
            words = self.tr("{} words").format(word_count(article.text))
            self.list.item(row).setText(f"{self._name(article)}\n{words}")
        self._show_title()

    def _name(self, article: Article) -> str:
        if self.hides_outlets.isChecked():
            return article.address
        return f"{article.address}  {named_outlet(article)}"

    def _show_title(self) -> None:
        article, count = self.article, len(self._articles)
        if article is None:
            self.title.setText(self.tr("No articles yet: add some (Ctrl+O)"))
            return
        place = self.tr("{} of {}").format(self.list.currentRow() + 1, count)
        self.title.setText(f"{self._name(article)}  ·  {place}")

    # --- what the reader does -------------------------------------------------------------------

    def _choose(self) -> None:
        self.sheet.show_article(self.article)
        self._show_title()
        row = self.list.currentRow()
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(0 <= row < len(self._articles) - 1)

    def _step_pressed(self) -> None:
        self.step(int(self.sender().property("direction")))

    def go_to(self, number: int) -> bool:
        """Show the article with that number; False if it is not one of them."""
        numbers = [article.number for article in self._articles]
        if number in numbers:
            self.list.setCurrentRow(numbers.index(number))
        return number in numbers

    def step(self, direction: int) -> None:
        """Go to the next article or the one before; at the ends there is none."""
        row = self.list.currentRow() + direction
        if 0 <= row < len(self._articles):
            self.list.setCurrentRow(row)


NOTE = (
    "One article at a time, without links and marks, so that comparing does not prime the reading."
)
