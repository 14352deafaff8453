"""Examples of what can be asked, from the project's own words, outlets and speakers; a click runs one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.window.overrides import guarded
from desktop.window.parts import ink, words
from desktop.window.search.example_words import Example, Group
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

COLUMN = 430
"""px of a column of groups at least."""
MOST_COLUMNS = 3
GAP = 14
PADDING = 10
LINE, UNDER = 20, 17
"""px of the query, and of what it finds."""
RADIUS = 6.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@guarded
class ExampleButton(QAbstractButton):
    """A query, and under it what it finds."""

    def __init__(self, example: Example, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.example, self.theme, self.scale = example, theme, 1.0
        self.setObjectName("search_example")
        self.setText(example.query)
        self.setAccessibleName(f"{example.query}: {example.told}")
        self.setToolTip(self.tr("Look for {} (Enter)").format(example.query))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(200, round((LINE + UNDER + 8) * self.scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self.underMouse():
            fill(painter, self.rect(), theme.hover_row)
        if self.hasFocus():
            painter.setPen(QPen(theme.link, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        room = self.width() - 2 * PADDING
        for top, high, size, colour, said in (
            (4, LINE, 13.0, theme.link, self.example.query),
            (4 + LINE, UNDER, 11.5, theme.ink2, self.example.told),
        ):
            weight = QFont.Weight.Medium if size > 12 else QFont.Weight.Normal
            painter.setFont(sized(SANS, size * self.scale, weight))
            painter.setPen(colour)
            cut = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
            area = QRectF(PADDING, top * self.scale, room, high * self.scale)
            painter.drawText(area, LEFT, cut)


@guarded
class GroupCard(QFrame):
    """Examples of one kind under their heading."""

    def __init__(self, group: Group, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("search_examples_group")
        self.setAccessibleName(group.title)
        self.title = words("search_examples_title", 12.5, self, is_strong=True)
        self.title.setText(group.title)
        self.buttons = [ExampleButton(each, theme, self) for each in group.examples]
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 10, 4, 8)
        column.setSpacing(0)
        self.title.setContentsMargins(PADDING, 0, PADDING, 4)
        column.addWidget(self.title)
        for button in self.buttons:
            column.addWidget(button)
        column.addStretch(1)
        self.show_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.line, 1.0))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def show_scale(self, scale: float) -> None:
        self.title.setFont(sized(SANS, 12.5 * scale, QFont.Weight.DemiBold))
        for button in self.buttons:
            button.scale = scale
            button.updateGeometry()
            button.update()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.title, theme, "ink")
        for button in self.buttons:
            button.theme = theme
        self.update()


@guarded
class Ground(QWidget):
    """What the cards lie on; a palette does not reach it under a style sheet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self.theme.page)


@guarded
class ExamplesCard(QScrollArea):
    """Shows groups of examples in as many columns as there is room for."""

    edited = Signal(str)
    """The query of an example is to be asked."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.scale = theme, 1.0
        self.setObjectName("search_examples_card")
        self.setAccessibleName(self.tr("Examples of searches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inner = Ground(theme, self)
        self.row = QHBoxLayout(self.inner)
        self.row.setContentsMargins(16, 2, 16, 16)
        self.row.setSpacing(GAP)
        self.columns = [QVBoxLayout() for _ in range(MOST_COLUMNS)]
        for column in self.columns:
            column.setSpacing(GAP)
            self.row.addLayout(column)
        self.setWidget(self.inner)
        self.groups: Sequence[Group] = ()
        self.cards: list[GroupCard] = []
        self._columns = 0
        self.show_theme(theme)

    def show_groups(self, groups: Sequence[Group]) -> None:
        if groups == self.groups:
            return
        self.groups = groups
        for card in self.cards:
            card.deleteLater()
        self.cards = [GroupCard(group, self.theme, self.inner) for group in groups]
        for card in self.cards:
            for button in card.buttons:
                button.clicked.connect(self._run)
            card.show_scale(self.scale)
        self._columns = 0
        self._place()

    def enter(self) -> None:
        """Go to the first example."""
        if self.cards:
            self.cards[0].buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _run(self) -> None:
        button = self.sender()
        if isinstance(button, ExampleButton):
            self.edited.emit(button.example.query)

    def _place(self) -> None:
        """Put each card under the shortest column so far."""
        count = max(1, min(MOST_COLUMNS, self.viewport().width() // COLUMN))
        if count == self._columns:
            return
        self._columns = count
        heights = [0] * MOST_COLUMNS
        for place, column in enumerate(self.columns):
            self.row.setStretch(place, int(place < count))
            while column.count():
                column.takeAt(0)
        for card in self.cards:
            at = heights.index(min(heights[:count]))
            self.columns[at].addWidget(card)
            card.show()
            heights[at] += len(card.buttons) + 1
        for column in self.columns:
            column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def show_zoom(self, zoom: float) -> None:
        from desktop.window.quotes.table_rows import ours

        self.scale = ours(zoom)
        for card in self.cards:
            card.show_scale(self.scale)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.inner.theme = theme
        self.inner.update()
        for card in self.cards:
            card.show_theme(theme)
