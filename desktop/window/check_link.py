"""What a reader says of a link, in the panel: the same, not the same, or neither after all."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.story.comparison import Origin, Span
from desktop.window.check_words import Decided
from desktop.window.panel_content import Rejected, Shown
from desktop.window.panel_parts import INSET, Badge, label, quiet
from desktop.window.parts import plain_tip
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

SAID_SO = frozenset({Origin.CONFIRMED, Origin.DRAWN})
WHY_KEY = Qt.Key.Key_W.value
"""As the action "why"."""
KEYS = {Qt.Key.Key_Y.value: Origin.CONFIRMED, Qt.Key.Key_X.value: Origin.REJECTED}
"""As the actions "confirm" and "reject"."""
SIZE = 11.5
"""px of the buttons' words: quieter than the passages."""
SHEET = """{0} {{ background: transparent; color: {ink2}; border: 1px solid {line2};
 border-radius: 5px; padding: 2px 8px; }}
{0}:hover {{ background: {hover_row}; color: {ink}; }}
{0}:pressed {{ background: {pressed}; color: {ink}; }}
{0}:focus {{ border: 2px solid {link}; color: {ink}; padding: 1px 7px; }}"""


def decided(shown: Shown, said: Origin) -> Decided | None:
    """Return what a word about a counterpart changes; None if it is said already.

    Rejecting what only a person found takes that back: nothing of the program's is there to reject.
    """
    if shown.ends is None or said is shown.origin:
        return None
    if said is Origin.CONFIRMED and shown.origin in SAID_SO:
        return None
    if said is Origin.REJECTED and shown.origin in SAID_SO and not shown.reasons:
        said = Origin.AUTOMATIC
    return Decided(*shown.ends, said)


class Choice(NamedTuple):
    """A button: its object name, its words, what it says of the link, and its tooltip."""

    name: str
    text: str
    said: Origin
    tip: str


class Decisions(QWidget):
    """The quiet buttons under a counterpart."""

    link_decided = Signal(object)
    """The Decided."""
    why_requested = Signal(object)
    """The two ends of the link."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown = shown
        self.setObjectName("decisions")
        self.setAccessibleName(self.tr("What you say of {}").format(shown.pair))
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 2, INSET, 0)
        row.setSpacing(6)
        for choice in self._choices():
            made = quiet_button(choice.name, choice.text, choice.tip)
            made.setAccessibleName(f"{choice.text}: {shown.pair}")
            made.clicked.connect(partial(self.decide, choice.said))
            row.addWidget(made)
        self.why = why_button(shown.pair)
        self.why.clicked.connect(self.ask)
        row.addWidget(self.why)
        row.addStretch(1)

    @property
    def ends(self) -> tuple[Span, Span] | None:
        return self.shown.ends

    def _choices(self) -> Sequence[Choice]:
        pair = self.shown.pair
        if self.shown.origin in SAID_SO:
            tip = self.tr("Take back what a person said of {}").format(pair)
            return (Choice("take_back_link", self.tr("Take back"), Origin.AUTOMATIC, tip),)
        same = self.tr("Say that {} state the same (Y)").format(pair)
        other = self.tr("Say that {} do not state the same (X)").format(pair)
        return (
            Choice("same", self.tr("Same"), Origin.CONFIRMED, same),
            Choice("not_same", self.tr("Not the same"), Origin.REJECTED, other),
        )

    def ask(self) -> None:
        """Ask why the program, or a person, linked the two."""
        self.why_requested.emit(self.shown.ends)

    def take_key(self, event: QKeyEvent) -> bool:
        """Decide, or ask why, by a key; False if it is none of those."""
        said = KEYS.get(event.key())
        is_ours = not event.modifiers() and (said is not None or event.key() == WHY_KEY)
        if is_ours and said is not None:
            self.decide(said)
        elif is_ours:
            self.ask()
        return is_ours

    def decide(self, said: Origin, _checked: object = None) -> None:
        """Report a word about the link, unless it is said already."""
        told = decided(self.shown, said)
        if told is not None:
            self.link_decided.emit(told)


def decisions_around(part: QWidget | None) -> Decisions | None:
    """Return the buttons of the card that a part of the panel is in."""
    while part is not None and part.objectName() != "panel_card":
        part = part.parentWidget()
    found = None if part is None else part.findChild(Decisions)
    return found if isinstance(found, Decisions) else None


class RejectedLinks(QWidget):
    """The passages that a person said are not the same, each to be taken back."""

    link_decided = Signal(object)
    """The Decided."""
    why_requested = Signal(object)
    """The two ends of the link."""
    address_activated = Signal(str)

    def __init__(self, rejected: Sequence[Rejected], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rejected_links")
        self.setAccessibleName(self.tr("Not the same, by a person"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        said = self.tr("Not the same, by a person ({}):").format(len(rejected))
        column.addWidget(quiet(label(said, SIZE), theme))
        for each in rejected:
            row = RejectedLink(each, theme)
            row.link_decided.connect(self.link_decided)
            row.why_requested.connect(self.why_requested)
            row.badge.pressed_address.connect(self.address_activated)
            column.addWidget(row)


class RejectedLink(QWidget):
    """One passage with the button that takes the rejection back."""

    link_decided = Signal(object)
    why_requested = Signal(object)

    def __init__(self, rejected: Rejected, theme: Theme) -> None:
        super().__init__()
        self.ends = rejected.ends
        self.setObjectName("rejected_link")
        self.setAccessibleName(self.tr("{}: not the same, by a person").format(rejected.pair))
        self.badge = Badge(rejected.address, theme, chosen=False)
        self.badge.setAccessibleName(
            self.tr("Go to {}, {}").format(rejected.address, rejected.outlet)
        )
        self.badge.setToolTip(self.tr("Go to {}").format(rejected.address))
        outlet = quiet(label(rejected.outlet, SIZE), theme)
        outlet.setToolTip(plain_tip(rejected.text))
        tip = self.tr("Take back that {} are not the same").format(rejected.pair)
        self.button = quiet_button("take_back_link", self.tr("Take back"), tip)
        self.button.setAccessibleName(f"{self.button.text()}: {rejected.pair}")
        self.button.clicked.connect(self._take_back)
        self.why = why_button(rejected.pair)
        self.why.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET - 1, 0, INSET, 0)
        row.setSpacing(6)
        row.addWidget(self.badge)
        row.addWidget(outlet, 1)
        row.addWidget(self.button)
        row.addWidget(self.why)

    def _ask(self) -> None:
        self.why_requested.emit(self.ends)

    def _take_back(self) -> None:
        self.link_decided.emit(Decided(*self.ends, Origin.AUTOMATIC))


def quiet_sheet(theme: Theme) -> str:
    """Return the look of the buttons for what holds them: a sheet for each button takes 1 ms."""
    names = ("ink", "ink2", "line2", "hover_row", "pressed", "link")
    colours = {name: getattr(theme, name).name() for name in names}
    return "\n".join(
        SHEET.format(f"QWidget#{holder} > QPushButton", **colours)
        for holder in ("decisions", "rejected_link")
    )


def why_button(pair: str) -> QPushButton:
    """Make the button that asks why two passages are linked."""
    words = QCoreApplication.translate("Decisions", "Why?")
    tip = QCoreApplication.translate("Decisions", "Say why {} are linked (W)").format(pair)
    made = quiet_button("why_link", words, tip)
    made.setAccessibleName(f"{words} {pair}")
    return made


def quiet_button(name: str, text: str, tip: str) -> QPushButton:
    """Make a button that a click does not give the keyboard: it stays with the articles."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setFont(sized(SANS, SIZE))
    made.setToolTip(tip)
    made.setAccessibleDescription(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made
