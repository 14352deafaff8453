"""The parts of the library's page, and where each of them is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.window.library.bar import LibraryBar
from desktop.window.library.details import DetailsStrip
from desktop.window.library.empty import EmptyPlace
from desktop.window.library.model import LibraryModel
from desktop.window.library.stories import StoriesList, StoriesModel
from desktop.window.library.suggestions import Suggestions
from desktop.window.library.table import Table
from desktop.window.library.table_layout import TableLayout
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, button, ink, tool, words
from desktop.window.theme import Theme

STORIES_WIDTH, STORIES_LEAST = 236, 170
"""px of the list of stories, at first and at least."""


@guarded
class PageParts(QWidget):
    """Stories at the left; bar, table, counts and details under each other at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.theme = theme
        self._make()
        self._lay_out()

    def _make(self) -> None:
        theme = self.theme
        self.model = LibraryModel(self)
        self.table = Table(self.model, theme, self)
        self.table_layout = TableLayout(self.table)
        self.stories_model = StoriesModel(self)
        self.stories = StoriesList(self.stories_model, theme, self)
        self.suggestions = Suggestions(theme, self)
        self.bar = LibraryBar(self.table_layout.fill_menu, self)
        self.details = DetailsStrip(theme, self)
        self.empty = EmptyPlace(theme, self)
        self.footer = Cut("library_footer", self, size=11.5)
        self.chosen = Cut("library_chosen", self, size=11.5)
        self.all_again = tool("library_all_again", "", self.tr("Show all articles again"), self)
        self.stories_title = words("library_stories_title", 12.5, self, is_strong=True)
        self.stories_title.setText(self.tr("Stories"))
        self.new_story = tool(
            "library_new_story", self.tr("New"), self.tr("Make a new story"), self
        )
        self.suggest = button(
            "library_suggest",
            self.tr("Suggest stories"),
            self.tr("Look for articles that report the same event"),
            self,
        )

    def _lay_out(self) -> None:
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.table)
        self.middle.addWidget(self.empty)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.middle, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 5, 16, 6)
        foot.addWidget(self.footer, 1)
        foot.addWidget(self.all_again)
        foot.addWidget(self.chosen)
        column.addLayout(foot)
        column.addWidget(self.details)
        self.setFocusProxy(self.table)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("library_splitter")
        self.splitter.setHandleWidth(5)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([STORIES_WIDTH, 1000])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setObjectName("library_left")
        left.setMinimumWidth(STORIES_LEAST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(16, 2, 10, 0)
        top.addWidget(self.stories_title, 1)
        top.addWidget(self.new_story)
        column.addLayout(top)
        column.addWidget(self.stories, 3)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 2, 12, 6)
        bottom.addWidget(self.suggest, 1)
        column.addLayout(bottom)
        column.addWidget(self.suggestions, 4)
        return left

    def show_theme(self, theme: Theme) -> None:
        """Give every part other colours."""
        self.theme = theme
        parts = (self.table, self.stories, self.suggestions, self.details, self.empty)
        for part in parts:
            part.show_theme(theme)
        for line in (self.footer, self.chosen):
            ink(line, theme, "ink2")
        self.splitter.setStyleSheet(
            f"QSplitter::handle {{ background: {theme.bar.name()}; border: none;"
            f" border-right: 1px solid {theme.line.name()}; }}"
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.theme.bar)
