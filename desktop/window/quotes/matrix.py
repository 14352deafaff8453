"""The table speakers × outlets: how much of whom each outlet quotes, every figure opens its quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.story.article import Article
from desktop.story.quoted_counts import QuotedCounts, Who, count_quotes
from desktop.window.bar_buttons import MenuButton
from desktop.window.figures.model import SUMS
from desktop.window.figures.table import FiguresTable
from desktop.window.overrides import guarded
from desktop.window.parts import ink
from desktop.window.quotes.matrix_model import MatrixModel
from desktop.window.quotes.matrix_words import explained
from desktop.window.quotes.model import Book, Material
from desktop.window.quotes.side_keys import is_for_page, is_of_a_row
from desktop.window.quotes.table_rows import ours
from desktop.window.quotes.words import engine_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

FORMATS = ("svg", "png", "csv")


class Chosen(NamedTuple):
    """What a cell is about: a speaker, None for all; an article, 0 for all; and where it was."""

    who: Who | None = None
    article: int = 0
    place: tuple[int, int] = (0, 0)


@guarded
class MatrixTable(FiguresTable):
    """The speakers as rows; what a cell opens are the numbers of its quotes, a frozenset."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, theme, parent)
        self.setObjectName("speakers_table")
        self.setAccessibleName(self.tr("Speakers by outlets, in quoted words"))
        self.setToolTip(self.tr("Arrow keys go from cell to cell; Enter shows the quotes of one"))
        self.heads.setObjectName("matrix_outlets")
        self.heads.setAccessibleName(self.tr("Outlets"))
        self.names.setObjectName("matrix_speakers")
        self.names.setAccessibleName(self.tr("Speakers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            return
        if is_for_page(event):
            event.ignore()
        elif not is_of_a_row(event):
            super().keyPressEvent(event)


@guarded
class Matrix(QWidget):
    """The table with its title, the order of its rows, and where to save it."""

    quotes_chosen = Signal(object)
    """The numbers of the quotes of the cell that was opened, a frozenset."""
    save_requested = Signal(str)
    """A suffix: "svg", "png" or "csv"."""
    copied = Signal(str)
    """A cell in words, for the clipboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._book, self._is_old = Book(Material()), False
        self.zoom = 1.0
        self._wanted = ""
        """The speaker to go to once the table is in sight."""
        self._is_seen = False
        self.setObjectName("matrix")
        self.setAccessibleName(self.tr("Speakers by outlets"))
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model, theme, self)
        self.table.cell_opened.connect(self.quotes_chosen)
        self.table.copied.connect(self.copied)
        self.title = self._label(
            "matrix_title",
            self.tr("Words quoted, n of quotes, words per 1,000"),
        )
        self.note = self._label("matrix_note", "")
        self.note.setWordWrap(True)
        self.empty = self._label("matrix_empty", self.tr("No quotes were found."))
        self.order = MenuButton("matrix_order", self.tr("In what order the speakers are"), self)
        self.save = MenuButton("matrix_save", self.tr("Save the table as a picture or CSV"), self)
        self._fill_menus()
        self._lay_out()
        self.show_theme(theme)
        self.show_counts(QuotedCounts(), (), "")

    def _label(self, name: str, words: str) -> QLabel:
        made = QLabel(words, self)
        made.setObjectName(name)
        made.setTextFormat(Qt.TextFormat.PlainText)
        return made

    def _fill_menus(self) -> None:
        for words, is_by_name in (
            (self.tr("By words, most first"), False),
            (self.tr("By name"), True),
        ):
            entry = self.order.menu_.addAction(words)
            entry.setCheckable(True)
            entry.setData(is_by_name)
        self.order.menu_.triggered.connect(self._choose_order)
        names = {
            "svg": self.tr("Picture with text (SVG)…"),
            "png": self.tr("Picture (PNG)…"),
            "csv": self.tr("Table (CSV)…"),
        }
        for suffix in FORMATS:
            self.save.menu_.addAction(names[suffix]).setData(suffix)
        self.save.menu_.triggered.connect(self._ask_to_save)
        self.save.setText(self.tr("Save table… ▾"))
        self._say_order()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.title, 1)
        for button in (self.order, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.setFocusProxy(self.table)

    # --- what is shown --------------------------------------------------------------------------

    def show_book(self, book: Book) -> None:
        """Show the quotes of a story; counted when the table is in sight."""
        self._book, self._is_old = book, True
        if self.isVisible():
            self.count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()
        self._is_seen = True

    def follow(self, name: str) -> None:
        """Begin with a speaker who is chosen elsewhere; once the table was seen it keeps its own cell."""
        if not self._is_seen:
            self.show_speaker(name)

    def show_speaker(self, name: str) -> None:
        """Go to the row of a named speaker, when the table is in sight."""
        self._wanted = name
        if not self._is_old:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        for place, row in enumerate(self.model.rows):
            if self._wanted and row.who.name == self._wanted:
                column = max(0, self.table.currentIndex().column())
                self.table.setCurrentIndex(self.model.index(place, column))
                self._wanted = ""
                break

    def count(self) -> None:
        """Count the quotes of the story if that was not done yet."""
        if not self._is_old:
            return
        material, self._is_old = self._book.material, False
        counts = count_quotes(
            self._book.quotes,
            material.articles,
            material.described,
            material.texts,
            material.persons,
        )
        self.show_counts(counts, material.articles, engine_words(material.quotes.engine))
        self._go_to_wanted()

    def show_counts(self, counts: QuotedCounts, articles: Sequence[Article], engine: str) -> None:
        """Show other counts; `engine` says what found the quotes. The cell chosen stays chosen."""
        kept = self._chosen()
        self.model.show_counts(counts, articles)
        has_rows = bool(counts.rows)
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.note.setText(explained(counts, engine) if has_rows else "")
        self.note.setVisible(has_rows)
        self.save.setEnabled(has_rows)
        self.order.setEnabled(len(counts.rows) > 1)
        if has_rows:
            self._go_to(kept)

    def _chosen(self) -> Chosen:
        """Note what the chosen cell is about."""
        at, model = self.table.currentIndex(), self.model
        if not at.isValid():
            return Chosen()
        who = None if at.row() == SUMS else model.rows[at.row()].who
        column = model.column_at(at.column())
        article = 0 if column is None else column.article
        return Chosen(who, article, (at.row(), at.column()))

    def _go_to(self, kept: Chosen) -> None:
        """Choose the cell about the same speaker and article; what is there now for one that went."""
        model = self.model
        row, column = (
            min(place, most - 1)
            for place, most in zip(kept.place, (model.rowCount(), model.columnCount()), strict=True)
        )
        whos = [None, *(each.who for each in model.rows[1:])]
        articles = [0, *(each.article for each in model.counts.columns)]
        row = whos.index(kept.who) if kept.who in whos else row
        column = articles.index(kept.article) if kept.article in articles else column
        self.table.setCurrentIndex(model.index(row, column))

    def show_zoom(self, zoom: float) -> None:
        """Take a size: that of the words of articles, as far as ours follow it."""
        self.zoom = zoom
        self.table.show_scale(ours(zoom))
        self._size_words()

    def _size_words(self) -> None:
        scale = ours(self.zoom)
        self.title.setFont(sized(SANS, 13.5 * scale, QFont.Weight.DemiBold))
        for label in (self.note, self.empty):
            label.setFont(sized(SANS, 11.5 * scale))

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.table.show_theme(theme)
        self._size_words()
        for label in (self.note, self.empty):
            ink(label, theme, "ink2")
        for button in (self.order, self.save):
            button.setFont(sized(SANS, 12.5))

    def _choose_order(self, action: QAction) -> None:
        kept = self._chosen()
        self.model.sort_by_name(is_by_name=bool(action.data()))
        self._go_to(kept)
        self._say_order()

    def _say_order(self) -> None:
        for entry in self.order.menu_.actions():
            entry.setChecked(bool(entry.data()) == self.model.is_by_name)
        words = self.tr("Name") if self.model.is_by_name else self.tr("Words")
        self.order.setText(self.tr("Order: {} ▾").format(words.lower()))

    def _ask_to_save(self, action: QAction) -> None:
        self.save_requested.emit(str(action.data()))
