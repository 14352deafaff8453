"""The panel on the right: how the others word the passage being read."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.story.comparison import Origin
from desktop.window.check_link import KEYS, Decisions, RejectedLink, RejectedLinks, quiet_sheet
from desktop.window.check_place import EmptyPlace
from desktop.window.check_words import Decided
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_content import PanelContent, Selected, Shown, all_own_spans
from desktop.window.panel_parts import (
    INSET,
    Badge,
    Disagreement,
    card,
    heading,
    label,
    quiet,
    rule,
    source_style,
)
from desktop.window.theme import Theme

WIDTH = 352
WIDE = 560
"""px from which the passages stand beside each other: the panel is a drawer."""
DRAWER_HEIGHT = 220
FIRST = 8
"""Counterparts shown until all are asked for: each costs 3 ms, and the surest come first."""
MARGIN = 14
MAYBE = "maybe"


@guarded
class Panel(QWidget):
    """Shows a PanelContent, or what to do when there is none."""

    address_activated = Signal(str)
    """The address on a badge that was pressed, such as "A4.4"."""
    check_requested = Signal(object)
    """The Empty that the reader wants to look at."""
    uncheck_requested = Signal(object)
    """The Empty whose "checked absent" is to be taken back."""
    link_decided = Signal(object)
    """The Decided: what the reader says of a link."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.content: PanelContent | None = None
        self._shows_all = False
        self._own: MarkedText | None = None
        self._against: QLabel | None = None
        self._sure: QLabel | None = None
        self._return_to: tuple[str, Decided] | None = None
        self.setObjectName("panel")
        self.setStyleSheet(quiet_sheet(theme))
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
        self.setStyleSheet(quiet_sheet(theme))
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
        self._return()

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
        has_guesses = self.content is not None and self.content.has_guesses
        self._footer.setVisible(has_guesses and not is_wide)
        if self._sure is not None:
            self._sure.setVisible(has_guesses and is_wide)

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
        if self.content.absences or self.content.rejected:
            yield self._nothing(self.content)

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
        words.focused.connect(partial(self._mark_against, shown))
        yield words
        if shown.rewritten:
            yield quiet(label(self.tr("too different for word marks"), 11.5), self.theme)
        if shown.ends is not None:
            decisions = Decisions(shown)
            decisions.link_decided.connect(self._decide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            yield decisions

    def _rest(self, count: int) -> Iterator[QWidget]:
        button = QPushButton(self.tr("Show all {}").format(count))
        button.setObjectName("panel_show_all")
        button.setAccessibleName(self.tr("Show all {} similar passages").format(count))
        button.clicked.connect(self._show_rest)
        yield button

    def _show_rest(self) -> None:
        self._shows_all = True
        self._show()

    def _nothing(self, content: PanelContent) -> Iterator[QWidget]:
        yield rule(self.theme)
        for missing in content.absences:
            place = EmptyPlace(missing, self.theme)
            place.check_requested.connect(self.check_requested)
            place.uncheck_requested.connect(self.uncheck_requested)
            yield place
        if content.rejected:
            links = RejectedLinks(content.rejected, self.theme)
            links.link_decided.connect(self._decide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            links.address_activated.connect(self.address_activated)
            yield links

    def _certainty(self, shown: Shown) -> str:
        if shown.origin is Origin.CONFIRMED:
            first = self.tr("confirmed by a person")
        elif shown.origin is Origin.DRAWN:
            first = self.tr("drawn by a person")
        else:
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

    # --- deciding about links -------------------------------------------------------------------

    def _decide(self, said: Decided) -> None:
        """Report a word about a link; the keyboard comes back to that link when it is shown anew."""
        focused = QApplication.focusWidget()
        if self.content is not None and focused is not None and self.isAncestorOf(focused):
            self._return_to = (self.content.selected.address, said)
        self.link_decided.emit(said)

    def _return(self) -> None:
        """Give the keyboard back to the link that was decided on, else to the passage being read."""
        before, self._return_to = self._return_to, None
        page = self.area.widget()
        if before is None or page is None or self.content is None:
            return
        address, said = before
        if address != self.content.selected.address:
            return
        rows: list[Decisions | RejectedLink] = [
            *page.findChildren(Decisions),
            *page.findChildren(RejectedLink),
        ]
        row = next((each for each in rows if each.ends == (said.a, said.b)), None)
        target = self._own if row is None else row.findChild(QPushButton)
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about the counterpart that has the keyboard, with the keys of the actions."""
        said = None if event.modifiers() else KEYS.get(event.key())
        part: QWidget | None = QApplication.focusWidget()
        while part is not None and part.objectName() != "panel_card":
            part = part.parentWidget()
        decisions = None if part is None else part.findChild(Decisions)
        if said is not None and isinstance(decisions, Decisions):
            decisions.decide(said)
        else:
            super().keyPressEvent(event)

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
