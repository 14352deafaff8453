"""One article alone, at the width of a book's page: no links, no marks, nothing beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.story.article import Article
from desktop.window.chips import KEYBOARD
from desktop.window.column import LEFT, RIGHT, Column
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized, styles
from desktop.window.theme import Theme

TEXT_WIDTH = 640.0
"""px of a line: about 80 characters of 15 px serif, the most that reads well."""
TOP = 20.0
ADDRESS_SIZE = 11
READING = 0.3
"""Share of the room from its top where the reader is taken to read."""


@guarded
class ArticleSheet(QAbstractScrollArea):
    """Paints the passages of one article with their addresses."""

    step_requested = Signal(int)
    """An arrow key across: 1 asks for the next article, −1 for the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.column: Column | None = None
        self._positions: dict[tuple[int, str], int] = {}
        """Of each article by number and text: another project has other texts under the numbers."""
        self._shows_ring = False
        self.setObjectName("article_sheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_article(self, article: Article | None) -> None:
        """Show another article where it was left."""
        self._remember()
        self.column = None if article is None else Column(article, styles(self.zoom))
        words = "" if article is None else article.text
        self.setAccessibleName("" if article is None else article.address)
        self.setAccessibleDescription(words)
        self._place()
        if article is not None:
            self.verticalScrollBar().setValue(
                self._positions.get((article.number, article.text), 0)
            )
        self._settle()

    def show_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self._keeping_place()

    def show_theme(self, theme: Theme) -> None:
        """Show other colours, and another typeface if one was chosen."""
        self.theme = theme
        self._keeping_place()
        self.viewport().update()

    def _remember(self) -> None:
        if self.column is not None:
            article = self.column.article
            self._positions[article.number, article.text] = self.verticalScrollBar().value()

    # --- layout ---------------------------------------------------------------------------------

    @property
    def sheet(self) -> QRectF:
        """The card that the text stands on, in the viewport."""
        room = float(self.viewport().width())
        across = min(TEXT_WIDTH * max(1.0, self.zoom) + LEFT + RIGHT, room - 2 * TOP)
        return QRectF((room - across) / 2, 0, max(across, 1.0), self.viewport().height())

    @property
    def line(self) -> float:
        return self.viewport().height() * READING

    def _place(self) -> None:
        column = self.column
        if column is not None:
            column.place(self.sheet.width(), styles(self.zoom))
        self._set_range()

    def _set_range(self) -> None:
        whole = 0.0 if self.column is None else self.column.stack.height + 2 * TOP
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.blockSignals(True)
        bar.setRange(0, max(0, round(whole - room)))
        bar.setPageStep(room)
        bar.setSingleStep(round(22 * self.zoom))
        if self.column is not None:
            bar.setValue(round(self.column.offset))
        bar.blockSignals(False)

    def _keeping_place(self) -> None:
        """Lay out anew and keep the passage that is being read where it was."""
        if self.column is None:
            return
        is_at_start = self.verticalScrollBar().value() == 0
        position = self.column.position(self.line - TOP)
        self._place()
        if not is_at_start:
            self.column.return_to(position, self.line - TOP)
        self._set_range()
        self._settle()

    def _settle(self) -> None:
        """Lay out what is in sight, so that painting only reads."""
        column = self.column
        if column is not None:
            column.offset = float(self.verticalScrollBar().value())
            if column.measure_visible(self.viewport().height(), self.line - TOP):
                self._set_range()
        self.viewport().update()

    def _scrolled(self) -> None:
        self._settle()

    # --- Qt -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keeping_place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        bar = self.verticalScrollBar()
        if event.key() in steps:
            self.step_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            is_up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if is_up else 1) * (bar.pageStep() - bar.singleStep()))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, card = QPainter(self.viewport()), self.theme, self.sheet
        painter.fillRect(self.viewport().rect(), theme.page)
        painter.fillRect(card, theme.card)
        painter.fillRect(QRectF(card.left(), 0, 1, card.height()), theme.line)
        painter.fillRect(QRectF(card.right() - 1, 0, 1, card.height()), theme.line)
        column = self.column
        if column is not None:
            clip = QRectF(event.rect())
            for index in column.stack.visible(column.offset - TOP, column.offset + card.height()):
                self._paint_passage(painter, column, index, clip)
        if self._shows_ring:
            painter.setPen(QPen(theme.link, 2.0))
            painter.drawRect(card.adjusted(1, 1, -1, -1))

    def _paint_passage(self, painter: QPainter, column: Column, index: int, clip: QRectF) -> None:
        block, theme, left = column.blocks[index], self.theme, self.sheet.left()
        if not block.is_ready:
            return
        y = column.text_top(index) - column.offset + TOP
        ink = theme.ink2 if block.style.ink == "ink2" else theme.ink
        block.paint(painter, QPointF(left + LEFT, y), theme, frozenset(), clip, ink)
        painter.setFont(sized(SANS, ADDRESS_SIZE))
        painter.setPen(theme.ink3)
        lane = QRectF(left, y, LEFT - 8, block.style.pitch)
        painter.drawText(
            lane, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index + 1)
        )
