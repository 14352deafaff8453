"""One article alone, at the width of a book's page: no links, no marks, only the reader's own notes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desktop.story.annotation import Annotation
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.chips import KEYBOARD
from desktop.window.column import LEFT, RIGHT, Column
from desktop.window.marks import MarkKind, is_right_to_left
from desktop.window.overrides import guarded
from desktop.window.selection import Caret
from desktop.window.sheet_notes import SheetNotes
from desktop.window.sheet_place import (
    Place,
    after_key,
    passage_span,
    span_of,
    whole_passage,
    word_around,
)
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
    place_moved = Signal()
    """The reader is at another passage, or selected something else."""
    note_clicked = Signal(int)
    """The number of the innermost annotation on the words that were clicked, 0 = none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.column: Column | None = None
        self._positions: dict[tuple[int, str], int] = {}
        """Of each article by number and text: another project has other texts under the numbers."""
        self._places: dict[tuple[int, str], Place] = {}
        self.place = Place()
        self.notes = SheetNotes()
        self._is_dragging = False
        self._shows_ring = False
        self.setObjectName("article_sheet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_article(self, article: Article | None) -> None:
        """Show another article where it was left."""
        self._remember()
        self.column = None if article is None else Column(article, styles(self.zoom))
        words = "" if article is None else article.text
        self.setAccessibleName("" if article is None else article.address)
        self.setAccessibleDescription(words)
        self.place = Place()
        self.notes.show_article(article)
        self._place()
        if article is not None:
            self.place = self._places.get((article.number, article.text), Place())
            self._mark(self.place)
            self.verticalScrollBar().setValue(
                self._positions.get((article.number, article.text), 0)
            )
        self._settle()
        self.place_moved.emit()

    def show_notes(self, project: Project, reader: str) -> None:
        """Show the annotations that a reader made in this article, and nobody else's."""
        if self.notes.show_project(project, reader):
            self._settle()

    def show_note(self, number: int) -> None:
        """Let an annotation stand out as that the reader is at, 0 = none."""
        if self.notes.show_current(number):
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
            self._places[article.number, article.text] = self.place

    # --- where the reader is --------------------------------------------------------------------

    @property
    def texts(self) -> Sequence[str]:
        return () if self.column is None else [block.text for block in self.column.blocks]

    @property
    def selected(self) -> Span | None:
        """The selected words, without spaces at their ends."""
        if self.column is None or self.place.selection.is_empty:
            return None
        return span_of(self.column.article, self.place.selection)

    @property
    def passage(self) -> Span | None:
        """The passage the reader is in."""
        if self.column is None or not self.column.blocks:
            return None
        return passage_span(self.column.article, self.place.passage)

    def go_to(self, place: Place) -> None:
        """Be somewhere else in the article, and bring it into sight."""
        if self.column is None or place == self.place:
            return
        self._mark(place)
        self.reveal(place.passage)
        self.place_moved.emit()

    def release(self) -> bool:
        """Let go of selected words and of the note; False if there is neither."""
        holds = bool(self.notes.current) or not self.place.selection.is_empty
        if holds:
            self._mark(self.place._replace(anchor=self.place.head))
            self.place_moved.emit()
        return holds

    def _mark(self, place: Place) -> None:
        """Mark what is selected, in the passages that had or get a part of it."""
        column = self.column
        if column is None or not column.blocks:
            return
        if place.passage >= len(column.blocks) or place.anchor.index >= len(column.blocks):
            place = Place()
        before, self.place = self.place, place
        ends = (before.anchor, before.head, place.anchor, place.head)
        for index in range(min(ends).index, max(ends).index + 1):
            block = column.blocks[index]
            part = place.selection.range_in(index, len(block.text))
            is_marked = part is not None and not place.selection.is_empty
            runs = [(*part, MarkKind.SELECTION)] if part is not None and is_marked else []
            if block.set_runs(runs) and block.is_exact:
                block.prepare()
        self.viewport().update()

    def reveal(self, index: int) -> None:
        """Scroll just so far that a passage is in sight, its first lines if it is a long one."""
        column = self.column
        if column is None:
            return
        if column.measure(index):
            self._set_range()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = column.stack.top(index) - TOP
        bottom = top + column.stack.height_of(index) + 2 * TOP
        caret = self._caret_top(index)
        if caret is not None and bottom - top > room:
            top, bottom = caret - TOP, caret + 2 * TOP
        if bottom > bar.value() + room - EDGE:
            bar.setValue(round(min(top, bottom - room + EDGE)))
        if top < bar.value():
            bar.setValue(round(top))
        self._settle()

    def _caret_top(self, index: int) -> float | None:
        column = self.column
        if column is None or not self.place.has_caret or self.place.head.index != index:
            return None
        block = column.blocks[index]
        at = block.rectangle_of(block.offsets.to_units(self.place.head.point))
        return column.text_top(index) + at.y()

    def caret_at(self, point: QPointF) -> Caret | None:
        """Return the place in the text nearest to a point of the viewport."""
        column = self.column
        if column is None or not column.blocks:
            return None
        index = column.stack.index_at(point.y() + column.offset - TOP)
        block = column.blocks[index]
        x = point.x() - self.sheet.left() - LEFT
        units = block.position_at(x, point.y() - self._text_y(index))
        return Caret(index, block.offsets.to_points(units))

    def _text_y(self, index: int) -> float:
        """Return where the text of a passage begins, in the viewport."""
        assert self.column is not None
        return self.column.text_top(index) - self.column.offset + TOP

    def passage_box(self, index: int) -> QRect:
        """Return the part of a passage that is in sight, in global px."""
        column = self.column
        if column is None or not 0 <= index < len(column.blocks):
            return QRect(
                self.viewport().mapToGlobal(self.viewport().rect().center()), QRect().size()
            )
        top = max(0.0, self._text_y(index))
        bottom = min(self._text_y(index) + column.blocks[index].height, float(self.height()))
        box = QRectF(self.sheet.left(), top, self.sheet.width(), max(1.0, bottom - top)).toRect()
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def notes_at(self, caret: Caret | None) -> tuple[Annotation, ...]:
        """Return the annotations on a place in the text, the innermost first."""
        if caret is None or self.column is None or not self.notes.is_shown:
            return ()
        passage = self.column.article.passages[caret.index]
        return self.notes.at(passage.start + caret.point)

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
            room = self.viewport().height()
            seen = column.stack.visible(column.offset - TOP, column.offset + room)
            self.notes.prepare(column, seen)
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
        bar, key = self.verticalScrollBar(), event.key()
        texts = self.texts
        from_right = bool(texts) and is_right_to_left(texts[self.place.passage])
        after = after_key(self.place, texts, event, from_right=from_right)
        if after != self.place:
            self.go_to(after)
        elif key in STEPS and not event.modifiers() & HELD:
            self.step_requested.emit(STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            is_up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if is_up else 1) * (bar.pageStep() - bar.singleStep()))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        caret = self.caret_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or caret is None:
            return
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._is_dragging = True
        self._shows_ring = False
        self._mark(self.place.to(caret, extends=extends))
        self.place_moved.emit()
        if not extends:
            here = self.notes_at(caret)
            self.note_clicked.emit(here[0].number if here else 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        caret = self.caret_at(event.position())
        if not self._is_dragging or caret is None:
            return
        bar, y = self.verticalScrollBar(), event.position().y()
        if y < 0 or y > self.viewport().height():
            bar.setValue(bar.value() + (bar.singleStep() if y > 0 else -bar.singleStep()))
        self._mark(self.place.to(caret, extends=True))
        self.place_moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; in the margin the passage."""
        caret = self.caret_at(event.position())
        if caret is not None:
            is_beside = event.position().x() < self.sheet.left() + LEFT
            whole = whole_passage(caret.index, self.texts)
            self._mark(whole if is_beside else word_around(caret, self.texts))
            self.place_moved.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tooltip what is written at the words under the mouse."""
        if isinstance(event, QHelpEvent):
            from desktop.window.parts import plain_tip

            words = self.notes.tip(self.notes_at(self.caret_at(QPointF(event.pos()))))
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

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
        y = self._text_y(index)
        is_here = index == self.place.passage
        if is_here and self.hasFocus():
            band = QRectF(left + 1, y - 4, self.sheet.width() - 2, block.height + 8)
            painter.fillRect(band, theme.current_row)
        self.notes.paint(painter, index, QPointF(left + LEFT, y), theme, clip)
        ink = theme.ink2 if block.style.ink == "ink2" else theme.ink
        block.paint(painter, QPointF(left + LEFT, y), theme, SHOWN, clip, ink)
        painter.setFont(sized(SANS, ADDRESS_SIZE, BOLD if is_here else QFont.Weight.Normal))
        painter.setPen(theme.link if is_here else theme.ink3)
        lane = QRectF(left, y, LEFT - 8, block.style.pitch)
        painter.drawText(
            lane, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index + 1)
        )
        if is_here and self.place.has_caret and self.hasFocus():
            at = block.rectangle_of(block.offsets.to_units(self.place.head.point))
            caret = QRectF(left + LEFT + at.x() - 0.5, y + at.y(), 1.5, at.height())
            painter.fillRect(caret, theme.ink)


BOLD = QFont.Weight.DemiBold
EDGE = 24
"""px that stay free below the passage that the reader goes to."""
SHOWN = frozenset({MarkKind.SELECTION})
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
)
