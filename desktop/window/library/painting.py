"""Paints a row of the library in one go: a call per cell and role would take five times as long."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.window.icons import paint_icon
from desktop.window.library.arranging import Group
from desktop.window.library.columns import ADDRESS, HEADLINE, SHOWN, Column
from desktop.window.library.rows import Cell, Row
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

ROW_HEIGHT = 28
PADDING = 8
BADGE_HEIGHT = 18
TICK = 14
REMARK_GAP = 7
LEAST_TEXT = 80
"""px that a headline keeps beside a remark."""
VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Section(NamedTuple):
    """A column in sight: px from the left, and how wide."""

    column: Column
    left: float
    width: float


class State(NamedTuple):
    """How a row stands out; `focus` is the name of the column that the keys are in."""

    is_selected: bool = False
    is_hovered: bool = False
    is_active: bool = True
    focus: str = ""
    can_tick: bool = False


class RowPainter:
    """Paints rows and headings in one theme; makes its fonts once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.font = sized(SANS, 12.5)
        self.strong = sized(SANS, 12.5, QFont.Weight.Medium)
        self.small = sized(SANS, 11)
        self.badge = sized(SANS, 11, QFont.Weight.DemiBold)
        self.heading = sized(SANS, 12.5, QFont.Weight.DemiBold)
        self.metrics = QFontMetricsF(self.font)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.small_metrics = QFontMetricsF(self.small)
        self.badge_metrics = QFontMetricsF(self.badge)
        self.heading_metrics = QFontMetricsF(self.heading)

    def ground(self, state: State) -> QColor:
        if state.is_selected:
            return self.theme.selection if state.is_active else self.theme.pressed
        return self.theme.hover_row if state.is_hovered else self.theme.card

    def paint_row(
        self, painter: QPainter, place: QRectF, row: Row, sections: list[Section], state: State
    ) -> None:
        painter.fillRect(place, self.ground(state))
        for section in sections:
            box = QRectF(section.left, place.top(), section.width, place.height())
            if section.column.name == ADDRESS:
                self._paint_badge(painter, box, row.article.address, state)
            elif section.column.name == SHOWN:
                self._paint_tick(painter, box, row, state)
            else:
                self._paint_cell(painter, box, row, section.column, state)
            if section.column.name == state.focus:
                painter.setPen(QPen(self.theme.link, 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)

    def _paint_badge(self, painter: QPainter, box: QRectF, text: str, state: State) -> None:
        width = self.badge_metrics.horizontalAdvance(text) + 11
        badge = QRectF(box.left() + PADDING, box.center().y() - BADGE_HEIGHT / 2, width, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.card if state.is_selected else self.theme.pressed)
        painter.drawRoundedRect(badge, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self.theme.ink)
        painter.setFont(self.badge)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_tick(self, painter: QPainter, box: QRectF, row: Row, state: State) -> None:
        if not state.can_tick:
            return
        side = QRectF(box.left() + PADDING, box.center().y() - TICK / 2, TICK, TICK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(self.theme.link if row.is_shown else self.theme.ink3, 1.0))
        painter.setBrush(self.theme.link if row.is_shown else self.theme.card)
        painter.drawRoundedRect(side.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if row.is_shown:
            paint_icon(painter, "check", side, self.theme.on_accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_cell(
        self, painter: QPainter, box: QRectF, row: Row, column: Column, state: State
    ) -> None:
        cell = row.cell(column.name)
        box = box.adjusted(PADDING, 0, -PADDING, 0)
        if column.name == HEADLINE and row.around.is_damaged:
            box = self._paint_damage(painter, box)
        if not cell.text or box.width() <= 0:
            return
        is_strong = column.name == "outlet" and cell.ink == "ink"
        metrics = self.strong_metrics if is_strong else self.metrics
        painter.setFont(self.strong if is_strong else self.font)
        ink = "ink" if state.is_selected and state.is_active else cell.ink
        painter.setPen(getattr(self.theme, ink))
        room = box.width()
        if cell.remark and column.name == HEADLINE:
            room -= self.small_metrics.horizontalAdvance(cell.remark) + REMARK_GAP
        room = max(room, min(box.width(), LEAST_TEXT))
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, RIGHT if column.is_number else VCENTER, text)
        if cell.is_guess or cell.remark:
            self._paint_guess(painter, box, cell, metrics.horizontalAdvance(text), ink)

    def _paint_guess(
        self, painter: QPainter, box: QRectF, cell: Cell, width: float, ink: str = "ink2"
    ) -> None:
        """Underline a guess of the program with dashes, and say quietly that it is one."""
        if cell.is_guess:
            painter.setPen(QPen(self.theme.ink3, 1.0, Qt.PenStyle.DashLine))
            y = round(box.center().y() + 8) + 0.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + width, y))
        rest = box.adjusted(width + REMARK_GAP, 0, 0, 0)
        if cell.remark and rest.width() > 20:
            painter.setFont(self.small)
            painter.setPen(self.theme.ink if ink == "ink" and cell.is_guess else self.theme.ink2)
            elide = Qt.TextElideMode.ElideRight
            said = self.small_metrics.elidedText(cell.remark, elide, rest.width())
            painter.drawText(rest, VCENTER, said)

    def _paint_damage(self, painter: QPainter, box: QRectF) -> QRectF:
        """Say that the stored text is damaged, behind two bars as for facts that disagree."""
        for y in (-3, 1):
            painter.fillRect(QRectF(box.left(), box.center().y() + y, 8, 2), self.theme.differs)
        words = box.adjusted(13, 0, 0, 0)
        painter.setFont(self.strong)
        painter.setPen(self.theme.ink)
        said = damage_words()
        painter.drawText(words, VCENTER, said)
        return words.adjusted(self.strong_metrics.horizontalAdvance(said) + 10, 0, 0, 0)

    def paint_heading(
        self, painter: QPainter, place: QRectF, group: Group, state: State, *, is_open: bool
    ) -> None:
        """Paint a heading with its counts over the whole width."""
        ground = self.theme.hover_row if state.is_hovered else self.theme.bar
        painter.fillRect(place, ground)
        painter.fillRect(
            QRectF(place.left(), place.bottom() - 1, place.width(), 1), self.theme.line
        )
        chevron = QRectF(place.left() + 8, place.center().y() - 7, 14, 14)
        paint_icon(painter, "down" if is_open else "right", chevron, self.theme.ink2)
        box = place.adjusted(28, 0, -PADDING, 0)
        painter.setFont(self.heading)
        painter.setPen(self.theme.ink2 if group.is_guess else self.theme.ink)
        elide = Qt.TextElideMode.ElideRight
        title = self.heading_metrics.elidedText(group.title, elide, box.width() * 0.7)
        painter.drawText(box, VCENTER, title)
        width = self.heading_metrics.horizontalAdvance(title)
        if group.is_guess:
            self._paint_guess(painter, box, Cell(title, is_guess=True), width)
        painter.setFont(self.small)
        painter.setPen(self.theme.ink2)
        rest = box.adjusted(width + 10, 0, 0, 0)
        painter.drawText(rest, VCENTER, group.counts)
        if state.focus:
            painter.setPen(QPen(self.theme.link, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)


def damage_words() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("LibraryRows", "stored text damaged")
