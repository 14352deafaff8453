"""The tray at the foot of the window: the pins of the brief as chips, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.window.brief.chip import PinChip
from desktop.window.brief.words import tally, tr
from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink, tool, words
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.story.brief_rows import PinRow
    from desktop.window.brief.asks import PinAsks

HEIGHT = 46
MARGIN, GAP = 16, 8
CHIP_HEIGHT = 26
LEAST, MOST = 140, 300
"""px of a chip: its address and a word at least, a short sentence at most."""
NARROWEST = 52
"""px of a chip where there is no room even for one: its address."""
HEAD_MOST = 260
HINT_FROM = 1300
"""px of the tray from which it says that chips can be dragged."""
MORE = 84
"""px of the button that leads to the pins that have no room."""
BAR = 2


@guarded
class Tray(QWidget):
    """Shows the pins; one at a time can have the keyboard, arrows go from one to the next."""

    def __init__(self, theme: Theme, asks: PinAsks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.asks = theme, asks
        self.setObjectName("brief_tray")
        self.setAccessibleName(tr("Brief"))
        self.setFixedHeight(HEIGHT)
        self.rows: tuple[PinRow, ...] = ()
        self.chips: list[PinChip] = []
        self._first = 0
        """The first chip that is seen, where not all have room."""
        self._drop = -1
        """Where the chip that is dragged would go, -1 while none is."""
        self.name = tool("tray_name", tr("Brief"), tr("Open the brief as a panel (Ctrl+6)"), self)
        font = self.name.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        self.name.clicked.connect(asks.panel_requested)
        self.count = Cut("tray_count", self)
        self.hint = words("tray_hint", 11.5, self)
        self.hint.setText(tr("Drag to order"))
        self.hint.setToolTip(tr("Drag a pin to its place, or press Alt+Left and Alt+Right on it"))
        self.more: QToolButton = tool("tray_more", "", tr("All pins, as a panel (Ctrl+6)"), self)
        self.more.clicked.connect(asks.panel_requested)
        self.show_theme(theme)

    # --- what is shown --------------------------------------------------------------------------

    def show_rows(self, name: str, rows: Sequence[PinRow]) -> None:
        """Show the pins of a brief; chips of pins that stay are kept, with the keyboard on them."""
        focused = self.focused()
        place = next((n for n, chip in enumerate(self.chips) if chip is focused), 0)
        self.rows = tuple(rows)
        known = {chip.row.pin.number: chip for chip in self.chips}
        self.chips = [self._chip(known.pop(row.pin.number, None), row) for row in rows]
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        self.name.setText(name)
        self.name.setAccessibleName(f"{name}: {tally(rows)}")
        self.count.show_words(tally(rows))
        if focused is not None and focused not in self.chips and self.chips:
            self.go_to(min(place, len(self.chips) - 1))
        self._rove(self.focused())
        self._place()

    def _chip(self, known: PinChip | None, row: PinRow) -> PinChip:
        chip = known or self._made(row)
        chip.show_row(row, len(self.rows))
        return chip

    def _made(self, row: PinRow) -> PinChip:
        chip = PinChip(row, self.theme, self.asks, self)
        chip.dragged_to.connect(self._drag)
        chip.dropped.connect(self._end_drag)
        chip.stepped.connect(self._step)
        chip.focused.connect(self._rove_to_sender)
        return chip

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.count, theme, "ink2")
        ink(self.hint, theme, "ink2")
        for chip in self.chips:
            chip.show_theme(theme)
        self.update()

    # --- where everything is --------------------------------------------------------------------

    def _place(self) -> None:
        """Give every chip the room it wants if all fit, else less, and hide those that have none."""
        middle = (HEIGHT - CHIP_HEIGHT) // 2 + 1
        head = min(self.name.sizeHint().width(), HEAD_MOST)
        self.name.setGeometry(MARGIN - 8, middle, head, CHIP_HEIGHT)
        count = self.count.sizeHint().width() + 6
        shows_hint = self.width() >= HINT_FROM and len(self.chips) > 1
        hint = self.hint.sizeHint().width() + GAP if shows_hint else 0
        left = MARGIN - 8 + head + 2
        self.count.setGeometry(left, middle, count, CHIP_HEIGHT)
        left += count + 2 * GAP
        self._head_end = left - GAP
        self.hint.setVisible(shows_hint)
        right = self.width() - MARGIN - hint
        self.hint.setGeometry(right + GAP, middle, hint, CHIP_HEIGHT)
        self._place_chips(left + 4, right, middle)
        self.update()

    def _place_chips(self, left: int, right: int, top: int) -> None:
        room = right - left
        fit = (room + GAP) // (LEAST + GAP)
        if len(self.chips) > fit:
            fit = max(1, (room - MORE) // (LEAST + GAP))
            room -= MORE
        shown = min(len(self.chips), fit)
        self._first = max(0, min(self._first, len(self.chips) - shown))
        seen = self.chips[self._first : self._first + shown]
        widths = shared([min(MOST, chip.sizeHint().width()) for chip in seen], room)
        starts = accumulate((width + GAP for width in widths), initial=left)
        for chip in self.chips:
            chip.setVisible(chip in seen)
        is_terse = not all(map(PinChip.has_room, seen, widths))
        for chip, start, width in zip(seen, starts, widths, strict=False):
            chip.show_terse(is_terse=is_terse)
            chip.setGeometry(start, top, width, CHIP_HEIGHT)
        rest = len(self.chips) - shown
        self.more.setVisible(rest > 0)
        self.more.setText(tr("+ {} more").format(rest))
        self.more.setAccessibleName(tr("{} more pins").format(rest))
        self.more.setGeometry(right - MORE + GAP, top, MORE - GAP, CHIP_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self.theme.bar)
        fill(painter, QRect(0, 0, self.width(), 1), self.theme.line)
        fill(painter, QRect(self._head_end, 12, 1, HEIGHT - 23), self.theme.line)
        if self._drop >= 0:
            painter.fillRect(self._drop_line(), self.theme.link)

    _head_end = 0

    # --- the keyboard ---------------------------------------------------------------------------

    def focused(self) -> PinChip | None:
        return next((chip for chip in self.chips if chip.hasFocus()), None)

    def go_to(self, place: int) -> None:
        """Bring the keyboard to the chip at a place, and the chip into sight."""
        if not self.chips:
            return
        place = max(0, min(place, len(self.chips) - 1))
        self.bring(place)
        self.chips[place].setFocus(Qt.FocusReason.TabFocusReason)

    def bring(self, place: int) -> None:
        """Show the chip at a place among those that are seen."""
        seen = sum(not chip.isHidden() for chip in self.chips)
        if place < self._first:
            self._first = place
        elif place >= self._first + seen:
            self._first = place - seen + 1
        self._place()

    def show_pin(self, number: int) -> None:
        """Bring the chip of a pin into sight and frame it until another one is."""
        self.frame(number)
        for place, chip in enumerate(self.chips):
            if chip.row.pin.number == number:
                self.bring(place)

    def frame(self, number: int) -> None:
        """Frame the chip of a pin and no other."""
        for chip in self.chips:
            chip.set_framed(framed=chip.row.pin.number == number)

    def enter(self) -> None:
        """Bring the keyboard into the tray."""
        stop = (n for n, c in enumerate(self.chips) if c.focusPolicy() == STOP)
        self.go_to(next(stop, 0))

    def _step(self, direction: int) -> None:
        chip = self.focused()
        if chip is not None:
            self.go_to(self.chips.index(chip) + direction)

    def _rove_to_sender(self) -> None:
        """Let the chip that the keyboard came to be the one that is meant."""
        self._rove(self.focused())
        for chip in self.chips:
            chip.set_framed(framed=chip.hasFocus())

    def _rove(self, current: PinChip | None) -> None:
        """Let Tab stop at one chip only: the one that had the keyboard last."""
        stop = current or next((c for c in self.chips if c.focusPolicy() == STOP), None)
        for place, chip in enumerate(self.chips):
            is_stop = place == 0 if stop is None else chip is stop
            chip.setFocusPolicy(STOP if is_stop else Qt.FocusPolicy.ClickFocus)

    # --- dragging -------------------------------------------------------------------------------

    def _drag(self, x: int) -> None:
        """Show where the chip that is dragged would go."""
        seen = [chip for chip in self.chips if not chip.isHidden()]
        before = sum(chip.geometry().center().x() < x for chip in seen)
        self._drop = self._first + before
        self.update()

    def _end_drag(self, number: int) -> None:
        place, self._drop = self._drop, -1
        self.update()
        here = next((n for n, row in enumerate(self.rows) if row.pin.number == number), -1)
        if here < 0 or place < 0:
            return
        target = place - 1 if place > here else place
        if target != here:
            self.asks.move_requested.emit(number, target)

    def _drop_line(self) -> QRect:
        at = self._drop
        if at < len(self.chips) and not self.chips[at].isHidden():
            x = self.chips[at].x() - GAP // 2 - BAR // 2
        else:
            x = self.chips[at - 1].geometry().right() + GAP // 2
        return QRect(x, 8, BAR, HEIGHT - 15)


STOP = Qt.FocusPolicy.StrongFocus


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """Share px among chips: each gets what it wants, or as much as the widest others get."""
    left = room - GAP * (len(wanted) - 1)
    widths = [0] * len(wanted)
    by_size = sorted(range(len(wanted)), key=wanted.__getitem__)
    for done, place in enumerate(by_size):
        widths[place] = max(NARROWEST, min(wanted[place], left // (len(wanted) - done)))
        left -= widths[place]
    return widths
