"""The list at the left of the page of quotes: words, and badges that say who has them in marks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.story.quoted import InMarks
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.quotes_words import Listed
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

WIDTH = 300
SIDE, TOP = 16, 10
LINES = 2
TEXT_SIZE = 14
BADGE_HEIGHT, BADGE_GAP = 18, 4
FOOT = 3
"""px of the bar at the foot of a badge whose passage stands partly in marks."""
ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@guarded
class QuoteDelegate(QStyledItemDelegate):
    """Paints two lines of words over the badges of the articles."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = sized(SERIF, TEXT_SIZE)
        self.small = sized(SANS, 11, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = LINES * QFontMetrics(self.words).lineSpacing()
        return QSize(WIDTH // 2, 2 * TOP + lines + 6 + BADGE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        listed = index.data(ROLE)
        if not isinstance(listed, Listed):
            return
        theme, place = self.theme, option.rect
        state = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(place, theme.current_row if is_current else theme.bar)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.line)
        if is_current:
            painter.fillRect(place.left(), place.top(), 3, place.height(), theme.link)
        if has_focus:
            painter.setPen(QPen(theme.link, 2.0))
            painter.drawRect(place.adjusted(1, 1, -1, -2))
        inner = place.adjusted(SIDE, TOP, -SIDE, -TOP)
        painter.setPen(theme.ink)
        self._paint_words(painter, listed.words, inner)
        y = inner.bottom() - BADGE_HEIGHT + 1
        self._paint_badges(painter, listed, inner.left(), y, inner.right())

    def _paint_words(self, painter: QPainter, words: str, place: QRect) -> None:
        """Write as many lines as fit; the last is cut where there is more."""
        pitch = QFontMetrics(self.words).lineSpacing()
        painter.setFont(self.words)
        for number, line in enumerate(lines_of(words, self.words, place.width())):
            row = QRect(place.left(), place.top() + number * pitch, place.width(), pitch)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_badges(
        self, painter: QPainter, listed: Listed, left: int, top: int, right: int
    ) -> None:
        painter.setFont(self.small)
        x = left
        for name, state in listed.articles:
            width = painter.fontMetrics().horizontalAdvance(name) + 12
            if x + width > right:
                painter.setPen(self.theme.ink2)
                painter.drawText(QRect(x, top, 16, BADGE_HEIGHT), Qt.AlignmentFlag.AlignCenter, "…")
                return
            paint_badge(painter, QRect(x, top, width, BADGE_HEIGHT), name, state, self.theme)
            x += width + BADGE_GAP


def lines_of(words: str, font: QFont, width: int) -> list[str]:
    """Break words into as many lines as are shown; the last ends in an ellipsis where there is more."""
    offsets, metrics = Offsets(words), QFontMetrics(font)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(offsets.to_points(line.textStart()))
    layout.endLayout()
    ends = [*starts[1:LINES], len(words)]
    lines = (words[start:end] for start, end in zip(starts[:LINES], ends, strict=True))
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def paint_badge(painter: QPainter, place: QRect, name: str, state: InMarks, theme: Theme) -> None:
    """Paint an article's badge: filled in marks, with a foot partly in marks, a frame without."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    is_all = state is InMarks.ALL
    painter.setPen(QPen(theme.line2 if state is InMarks.NONE else theme.quote, 1.0))
    painter.setBrush(theme.quote if is_all else theme.card)
    painter.drawRoundedRect(frame, 4, 4)
    if state is InMarks.PART:
        painter.fillRect(
            QRectF(place.left() + 2, place.bottom() - FOOT + 1, place.width() - 4, FOOT),
            theme.quote,
        )
    painter.setPen(theme.on_accent if is_all else theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


class QuotesList(QListWidget):
    """The statements with quotation marks; Enter or a double click activates one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_list")
        self.setAccessibleName(self.tr("Statements with quotation marks"))
        self.setToolTip(self.tr("Arrow keys choose, Enter shows it in Read"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.painter_ = QuoteDelegate(theme, self)
        self.setItemDelegate(self.painter_)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        self.painter_.words = sized(SERIF, TEXT_SIZE)  # the typeface may be another
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.bar)
        palette.setColor(palette.ColorRole.Base, theme.bar)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self.viewport().update()

    def show_listed(self, rows: tuple[Listed, ...]) -> None:
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.said)
            item.setToolTip(plain_tip(row.words))
            self.addItem(item)
