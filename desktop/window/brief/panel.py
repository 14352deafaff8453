"""The Brief beside the articles: every pin on a card, in the reader's order, with note and state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.window.brief.card import PinCard
from desktop.window.brief.words import brief_name, tally, tr
from desktop.window.overrides import guarded
from desktop.window.panel_parts import heading, label, quiet
from desktop.window.parts import button, menu_text, tool
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.brief import Brief
    from desktop.story.brief_rows import PinRow
    from desktop.window.brief.asks import PinAsks

MARGIN, GAP = 14, 8
WIDE = 560
"""px from which the panel is a drawer: its head is one line."""
BAR = 2


@guarded
class Cards(QWidget):
    """Holds the cards under each other; paints where the one that is dragged would go."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pin_cards")
        self.theme = theme
        self.drop_line = QRect()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        self.column.setSpacing(GAP)
        self.column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.drop_line.isNull():
            QPainter(self).fillRect(self.drop_line, self.theme.link)


@guarded
class BriefPanel(QWidget):
    """Shows the open brief, and lets the reader choose, name and copy briefs."""

    copy_requested = Signal()
    pdf_requested = Signal()
    pin_reached = Signal(int)
    """The number of the pin whose card the keyboard came to."""
    address_activated = Signal(str)
    new_requested = Signal()
    rename_requested = Signal()
    duplicate_requested = Signal()
    delete_requested = Signal()
    brief_chosen = Signal(int)

    def __init__(self, theme: Theme, asks: PinAsks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.asks = theme, asks
        self.setObjectName("brief_panel")
        self.setAccessibleName(tr("Brief"))
        self.rows: tuple[PinRow, ...] = ()
        self.cards: list[PinCard] = []
        self._briefs: tuple[Brief, ...] = ()
        self._open = 0
        self._zoom = 1.0
        self._drop = -1
        self._name = tr("Brief")
        self._lay_out()
        self.show_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(MARGIN, 12, MARGIN, 6)
        self._head.setSpacing(4)
        self._head.addLayout(self._title_row())
        self.count = label("", 11.5)
        self.count.setObjectName("brief_count")
        self._head.addWidget(self.count)
        column.addLayout(self._head)
        self.empty = label("", 12.5)
        self.empty.setObjectName("brief_empty")
        self.empty.setContentsMargins(MARGIN + 4, 4, MARGIN, 12)
        column.addWidget(self.empty)
        self.inside = Cards(self.theme)
        self.area = QScrollArea(self)
        self.area.setObjectName("brief_scroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.inside)
        self.area.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)
        column.addWidget(self.area, 1)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.title = heading(tr("Brief"))
        self.title.setObjectName("brief_title")
        row.addWidget(self.title, 1)
        self.copy = button(
            "brief_copy",
            tr("Copy brief"),
            tr("Copy all pins with sources, addresses and state (Ctrl+C in this panel)"),
            self,
        )
        self.copy.clicked.connect(self.copy_requested)
        row.addWidget(self.copy)
        self.pdf = button(
            "brief_pdf", tr("PDF…"), tr("Make a PDF of the pins (Ctrl+Shift+P)"), self
        )
        self.pdf.clicked.connect(self.pdf_requested)
        row.addWidget(self.pdf)
        self.choose = tool("brief_choose", tr("Briefs ▾"), tr("The briefs of the project"), self)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setObjectName("briefs_menu")
        self.menu.aboutToShow.connect(self._fill_menu)
        self.choose.setMenu(self.menu)
        row.addWidget(self.choose)
        return row

    # --- what is shown --------------------------------------------------------------------------

    def show_brief(
        self, briefs: Sequence[Brief], brief: Brief | None, rows: Sequence[PinRow]
    ) -> None:
        """Show a brief; cards of pins that stay are kept, with the keyboard and what is typed in them."""
        self._briefs, self._open = tuple(briefs), 0 if brief is None else brief.number
        focused = self.focused()
        place = self.cards.index(focused) if focused is not None else 0
        self.rows = tuple(rows)
        self._name = brief_name(brief)
        self._say()
        self.copy.setVisible(bool(rows))
        self.pdf.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(
            tr(
                "Press P on a passage, a quote, a finding or selected words to pin it here. Each pin"
                " has a note, and can be checked against the stored original."
            )
        )
        self._show_cards()
        if focused is not None and focused not in self.cards:
            self.go_to(min(place, len(self.cards) - 1))

    def _say(self) -> None:
        """Name the brief and count its pins, in a drawer in one line."""
        is_wide, said = self.width() >= WIDE, tally(self.rows)
        self.title.setText(f"{self._name}: {said}" if is_wide and self.rows else self._name)
        self.count.setText(said)
        self.count.setVisible(bool(self.rows) and not is_wide)

    def _show_cards(self) -> None:
        known = {card.row.pin.number: card for card in self.cards}
        self.cards = [
            known.pop(row.pin.number) if row.pin.number in known else self._made(row)
            for row in self.rows
        ]
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        column = self.inside.column
        for place, (card, row) in enumerate(zip(self.cards, self.rows, strict=True)):
            card.show_row(row, len(self.rows), self.theme, self._zoom)
            if column.indexOf(card) != place:
                column.removeWidget(card)
                column.insertWidget(place, card)
            card.show()

    def _made(self, row: PinRow) -> PinCard:
        card = PinCard(row, self.theme, self.asks, self.inside)
        card.address_activated.connect(self.address_activated)
        card.focused.connect(self._frame)
        card.focused.connect(self.pin_reached)
        card.stepped.connect(self._step)
        card.dragged_to.connect(self._drag)
        card.dropped.connect(self._end_drag)
        return card

    def show_theme(self, theme: Theme) -> None:
        self.theme = self.inside.theme = theme
        for each in (self.count, self.empty):
            quiet(each, theme)
        for card in self.cards:
            card.show_row(card.row, len(self.rows), theme, self._zoom)
        self.update()

    def show_zoom(self, zoom: float) -> None:
        """Show the articles' words as large as in the articles."""
        if zoom != self._zoom:
            self._zoom = zoom
            self.show_theme(self.theme)

    # --- which pin ------------------------------------------------------------------------------

    def focused(self) -> PinCard | None:
        """Return the card that has the keyboard, or holds what has it."""
        now = QApplication.focusWidget()
        if now is None:
            return None
        return next((card for card in self.cards if card is now or card.isAncestorOf(now)), None)

    def go_to(self, place: int) -> None:
        """Bring the keyboard to the card at a place, and the card into sight."""
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._bring(self.cards[place])

    def _step(self, count: int) -> None:
        card = self.focused()
        here = 0 if card is None else self.cards.index(card)
        self.go_to(max(0, min(len(self.cards) - 1, here + count)))

    def show_pin(self, number: int) -> None:
        """Bring the card of a pin into sight and frame it until another one is."""
        self._frame(number)
        for card in self.cards:
            if card.row.pin.number == number:
                self._bring(card)

    def _frame(self, number: int) -> None:
        for card in self.cards:
            card.set_framed(framed=card.row.pin.number == number)

    def write_note(self, number: int) -> None:
        """Bring the keyboard into the note of a pin."""
        for card in self.cards:
            if card.row.pin.number == number:
                self._bring(card)
                card.write_note()

    def enter(self) -> None:
        """Bring the keyboard to the cards, or to the menu of briefs while there are none."""
        if self.cards:
            framed = (n for n, card in enumerate(self.cards) if card.is_framed)
            self.go_to(next(framed, 0))
        else:
            self.choose.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_notes(self) -> None:
        """Report the note that is being typed."""
        for card in self.cards:
            card.note.keep()

    def _bring(self, card: PinCard) -> None:
        self.inside.layout().activate()  # type: ignore[union-attr]  # it has one
        bar, room = self.area.verticalScrollBar(), self.area.viewport().height()
        top, end = card.y() - GAP, card.geometry().bottom() + GAP
        if top < bar.value() or end - top > room:
            bar.setValue(top)
        elif end > bar.value() + room:
            bar.setValue(end - room)

    # --- the briefs -----------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self.menu.clear()
        for brief in self._briefs:
            entry = self.menu.addAction(menu_text(brief_name(brief)))
            entry.setCheckable(True)
            entry.setChecked(brief.number == self._open)
            entry.setData(brief.number)
            entry.triggered.connect(self._choose_brief)
        self.menu.addSeparator()
        has_one = bool(self._briefs)
        for words, signal, can_be in (
            (tr("New brief…"), self.new_requested, True),
            (tr("Rename this brief…"), self.rename_requested, has_one),
            (tr("Duplicate this brief"), self.duplicate_requested, has_one),
            (tr("Delete this brief"), self.delete_requested, has_one),
        ):
            made = self.menu.addAction(words)
            made.setEnabled(can_be)
            made.triggered.connect(signal)

    def _choose_brief(self) -> None:
        entry = self.sender()
        self.brief_chosen.emit(int(entry.data()))  # type: ignore[attr-defined]  # a QAction

    # --- dragging -------------------------------------------------------------------------------

    def _drag(self, y: int) -> None:
        self._drop = sum(card.geometry().center().y() < y for card in self.cards)
        at = self._drop
        if at < len(self.cards):
            top = self.cards[at].y() - GAP // 2 - BAR // 2
        else:
            top = self.cards[-1].geometry().bottom() + GAP // 2
        self.inside.drop_line = QRect(MARGIN, max(0, top), self.inside.width() - 2 * MARGIN, BAR)
        self.inside.update()

    def _end_drag(self, number: int) -> None:
        place, self._drop = self._drop, -1
        self.inside.drop_line = QRect()
        self.inside.update()
        here = next((n for n, row in enumerate(self.rows) if row.pin.number == number), -1)
        target = place - 1 if place > here else place
        if here >= 0 and place >= 0 and target != here:
            self.asks.move_requested.emit(number, target)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the brief, or go back to the articles."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.asks.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = self.width() >= WIDE
        self._head.setContentsMargins(MARGIN, 4 if is_wide else 12, MARGIN, 2 if is_wide else 6)
        self._say()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(352, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.bar)
        edge = (self.width(), 1) if self.width() >= WIDE else (1, self.height())
        painter.fillRect(0, 0, *edge, self.theme.line)
