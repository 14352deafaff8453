"""The panel on the right: how the others word the passage being read."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.window.chips import KEYBOARD
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_content import PanelContent, Selected, Shown, all_own_spans
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import TextStyle
from desktop.window.theme import Theme

WIDTH = 352
WIDE = 560
"""px from which the passages stand beside each other: the panel is a drawer."""
DRAWER_HEIGHT = 220
FIRST = 8
"""Counterparts shown until all are asked for: each costs 3 ms, and the surest come first."""
MARGIN = 14
INSET = 4
"""px by which our words are moved in, to stand on one line with the articles' words."""
NARROWEST_CARD = 170
SOURCE_SIZE = 13.5
SOURCE_PITCH = 19
"""The articles' words in the panel, px (mock/spec.md, Type)."""
MAYBE = "maybe"


@guarded
class Panel(QWidget):
    """Shows a PanelContent, or what to do when there is none."""

    address_activated = Signal(str)
    """The address on a badge that was pressed, such as "A4.4"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.content: PanelContent | None = None
        self._shows_all = False
        self._own: MarkedText | None = None
        self._against: QLabel | None = None
        self._sure: QLabel | None = None
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Similar passages"))
        self.area = QScrollArea(self)
        self.area.setObjectName("panel_scroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        self._footer = label(self.tr(SURE), 11.5)
        self._footer.setObjectName("panel_footer")
        self._footer.setContentsMargins(MARGIN + INSET, 8, MARGIN, 10)
        column.addWidget(self._footer)
        self._show()

    # --- what is shown --------------------------------------------------------------------------

    def show_passage(self, content: PanelContent) -> None:
        """Show one passage with its counterparts."""
        if content != self.content:
            self.content = content
            self._shows_all = False
            self._show()

    def show_nothing(self) -> None:
        """Say what to do."""
        if self.content is not None:
            self.content = None
            self._show()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._show()

    def _show(self) -> None:
        self._own = self._against = self._sure = None
        page = QWidget()
        page.setObjectName("panel_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(4)
        self.head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.head.setSpacing(4)
        column.addLayout(self.head)
        parts = list(self._heading())
        self._head_labels = [
            part.words if isinstance(part, Disagreement) else part
            for part in parts
            if isinstance(part, Disagreement | QLabel)
        ]
        for part in parts:
            self.head.addWidget(part)
        self.head.addStretch(0)
        self.cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.cards.setSpacing(12)
        column.addLayout(self.cards)
        for passage in self._passages():
            self.cards.addWidget(card(passage))
        column.addStretch(1)
        quiet(self._footer, self.theme)
        self._turn()
        page.resize(self.area.viewport().width(), page.height())
        self._drop_page()
        self.area.setWidget(page)
        self._mark_against(None)

    def _drop_page(self) -> None:
        """Delete what is shown later: it may be one of its own buttons that asks."""
        before = self.area.widget()
        if before is not None:
            self.area.takeWidget()
            before.deleteLater()

    def _turn(self) -> None:
        """Put passages under each other in a panel, beside each other in a drawer."""
        is_wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_wide else directions.TopToBottom
        self.head.setDirection(direction)
        self.head.setStretch(self.head.count() - 1, int(is_wide))
        for part in self._head_labels:
            part.setWordWrap(not is_wide)
        self.cards.setDirection(direction)
        has_links = self.content is not None and bool(self.content.counterparts)
        self._footer.setVisible(has_links and not is_wide)
        if self._sure is not None:
            self._sure.setVisible(has_links and is_wide)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, DRAWER_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _heading(self) -> Iterator[QWidget]:
        if self.content is None:
            yield heading(self.tr("Similar passages"))
            yield quiet(label(self.tr(EMPTY), 12.5), self.theme)
            return
        yield heading(self.content.title)
        if self.content.subtitle:
            yield quiet(label(self.content.subtitle, 11.5), self.theme)
        for line in self.content.conflicts:
            yield Disagreement(line, self.theme)
        self._sure = quiet(label(self.tr(SURE), 11.5), self.theme)
        yield self._sure

    def _passages(self) -> Iterator[Iterator[QWidget]]:
        if self.content is None:
            return
        yield self._selected(self.content.selected)
        counterparts = self.content.counterparts
        for shown in counterparts if self._shows_all else counterparts[:FIRST]:
            yield self._counterpart(shown)
        if len(counterparts) > FIRST and not self._shows_all:
            yield self._rest(len(counterparts))
        if self.content.absences:
            yield self._absences(self.content.absences)

    def _selected(self, selected: Selected) -> Iterator[QWidget]:
        yield self._source(selected.address, selected.outlet, chosen=True)
        if selected.kind:
            yield quiet(label(selected.kind, 11.5), self.theme)
        self._against = quiet(label("", 11.5), self.theme)
        self._against.setObjectName("panel_against")
        yield self._against
        self._own = self._words(f"{selected.address}, {selected.outlet}", selected.text)
        self._own.focused.connect(self._show_all)
        yield self._own

    def _counterpart(self, shown: Shown) -> Iterator[QWidget]:
        yield self._source(shown.address, shown.outlet)
        yield quiet(label(self._certainty(shown), 11.5), self.theme)
        words = self._words(f"{shown.address}, {shown.outlet}", shown.text)
        words.show_runs(shown.spans)
        words.focused.connect(pair(self._mark_against, shown))
        yield words
        if shown.rewritten:
            yield quiet(label(self.tr("too different for word marks"), 11.5), self.theme)

    def _rest(self, count: int) -> Iterator[QWidget]:
        button = QPushButton(self.tr("Show all {}").format(count))
        button.setObjectName("panel_show_all")
        button.setAccessibleName(self.tr("Show all {} similar passages").format(count))
        button.clicked.connect(self._show_rest)
        yield button

    def _show_rest(self) -> None:
        self._shows_all = True
        self._show()

    def _absences(self, lines: Sequence[str]) -> Iterator[QWidget]:
        yield rule(self.theme)
        for line in lines:
            yield quiet(label(line, 12.5), self.theme)

    def _certainty(self, shown: Shown) -> str:
        said = self.tr("possibly the same") if shown.strength == MAYBE else self.tr("similar")
        first = f"{said}, {shown.score}" if shown.score else said
        return " · ".join((first, *shown.reasons))

    # --- parts ----------------------------------------------------------------------------------

    def _source(self, address: str, outlet: str, *, chosen: bool = False) -> QWidget:
        made = QWidget()
        made.setObjectName(f"source_{address}")
        row = QHBoxLayout(made)
        row.setContentsMargins(INSET - 1, 4, 0, 0)
        row.setSpacing(8)
        badge = Badge(address, self.theme, chosen=chosen)
        badge.setAccessibleName(self.tr("Go to {}, {}").format(address, outlet))
        badge.setToolTip(self.tr("Go to {}").format(address))
        badge.pressed_address.connect(self.address_activated)
        row.addWidget(badge)
        name = label(outlet, 13, QFont.Weight.DemiBold)
        name.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name, 1)
        return made

    def _words(self, name: str, text: str) -> MarkedText:
        return MarkedText(name, text, source_style(), self.theme)

    # --- one pair at a time ---------------------------------------------------------------------

    def _show_all(self) -> None:
        self._mark_against(None)

    def _mark_against(self, shown: Shown | None) -> None:
        """Mark the selected words against one counterpart, or against all."""
        if self.content is None or self._own is None or self._against is None:
            return
        if shown is not None:
            self._own.show_runs(shown.own_spans)
            self._against.setText(self.tr("Marked against {}").format(shown.address))
            return
        self._own.show_runs(all_own_spans(self.content))
        several = len(self.content.counterparts) > 1
        self._against.setText(
            self.tr("Marked where at least one of them differs") if several else self.tr("Selected")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.bar)
        edge = (self.width(), 1) if self.width() >= WIDE else (1, self.height())
        painter.fillRect(0, 0, *edge, self.theme.line)


SURE = "About 1 link in 6 is wrong, 1 in 3 is missed."
EMPTY = "Click a passage, or press Enter on it, to see how the others word it."


def pair(function: Callable[[Shown | None], None], shown: Shown) -> Callable[[], None]:
    """Return the call of a function with one counterpart, for a signal without payload."""

    def call() -> None:
        function(shown)

    return call


def source_style() -> TextStyle:
    return TextStyle.of(sized(SERIF, SOURCE_SIZE), SOURCE_PITCH, "ink", SOURCE_SIZE / 15)


@guarded
class Badge(QAbstractButton):
    """An address that leads to its passage."""

    pressed_address = Signal(str)

    def __init__(self, address: str, theme: Theme, *, chosen: bool) -> None:
        super().__init__()
        self._theme = theme
        self._chosen = chosen
        self._shows_ring = False
        self.setText(address)
        self.setObjectName(f"badge_{address}")
        self.setFont(sized(SANS, 11, QFont.Weight.DemiBold))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.fontMetrics().horizontalAdvance(address) + 12, 18)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.pressed_address.emit(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink if self._chosen else theme.link, 2.0))
        if not self._shows_ring:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.link if self._chosen else theme.pressed)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(theme.on_accent if self._chosen else theme.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


@guarded
class Disagreement(QWidget):
    """A sentence about facts that disagree, behind the two bars that mark them."""

    def __init__(self, line: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("disagreement")
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET + 10, 6, 0, 0)
        self.words = label(line, 12.5)
        row.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for y in (12, 16):
            painter.fillRect(INSET, y, 8, 2, self._theme.differs)


def label(text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QLabel:
    made = QLabel(text)
    made.setObjectName("panel_text")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(sized(SANS, size, weight))
    made.setWordWrap(True)
    made.setContentsMargins(INSET, 0, INSET, 0)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def card(parts: Iterable[QWidget]) -> QWidget:
    """Put parts under each other; several cards share a drawer's width evenly."""
    made = QWidget()
    made.setObjectName("panel_card")
    made.setMinimumWidth(NARROWEST_CARD)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(3)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return made


def heading(text: str) -> QLabel:
    made = label(text, 15.5, QFont.Weight.DemiBold)
    made.setObjectName("panel_title")
    return made


def quiet(made: QLabel, theme: Theme) -> QLabel:
    """Give a label the second ink."""
    palette = made.palette()
    palette.setColor(made.foregroundRole(), theme.ink2)
    made.setPalette(palette)
    return made


def rule(theme: Theme) -> QFrame:
    made = QFrame()
    made.setObjectName("panel_rule")
    made.setFixedHeight(1)
    made.setAutoFillBackground(True)
    palette = made.palette()
    palette.setColor(made.backgroundRole(), theme.line)
    made.setPalette(palette)
    return made
