"""The answers below the findings: what the reader can say of the current one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.story.decisions import FindingState
from desktop.story.finding import Finding
from desktop.window.check_link import quiet_button
from desktop.window.findings_words import FindingItem
from desktop.window.panel_parts import label

MARGIN = 14
WIDTH = 210
"""px beside the list, in a drawer."""


def tr(text: str) -> str:
    return QCoreApplication.translate("FindingsPanel", text)


class Answer(NamedTuple):
    """What the reader says of a finding; None takes back what was said."""

    finding: Finding
    state: FindingState | None


class FindingAnswers(QWidget):
    """Asks about a finding that is open, and offers to open one again that was decided on."""

    answered = Signal(object)
    """An Answer."""
    undo_requested = Signal()
    pin_requested = Signal(object)
    """The FindingItem that is to be kept in the brief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decisions")
        self.item: FindingItem | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 10)
        column.setSpacing(6)
        self.question = label("", 12)
        self.question.setObjectName("findings_question")
        column.addWidget(self.question)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(6)
        self.yes = quiet_button("finding_done", "", "")
        self.no = quiet_button("finding_not", "", "")
        self.back = quiet_button("finding_back", "", "")
        self.pin = quiet_button("finding_pin", tr("Pin"), tr("Pin it to the brief (P)"))
        self.pin.clicked.connect(self.keep)
        self.undo = quiet_button(
            "finding_undo", tr("Undo"), tr("Take back the last change (Ctrl+Z)")
        )
        name(self.back, tr("Take back"), tr("Open it again (U)"))
        self.yes.clicked.connect(self.done)
        self.no.clicked.connect(self.deny)
        self.back.clicked.connect(self.take_back)
        self.undo.clicked.connect(self.undo_requested)
        for button in (self.yes, self.no, self.back):
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.row.addWidget(self.pin)
        self.row.addWidget(self.undo)
        column.addLayout(self.row)
        column.addStretch(0)
        self.undo.hide()

    def show_item(self, item: FindingItem | None) -> None:
        """Ask about a finding; None is no finding."""
        self.item = item
        is_open = item is not None and not item.is_decided
        is_asked = item is not None and item.is_asked
        self.question.setVisible(is_open)
        self.question.setText(
            tr("Do they speak of the same thing?") if is_asked else tr("Looked at?")
        )
        name(self.yes, *yes_words(is_asked=is_asked))
        name(self.no, *no_words(is_asked=is_asked))
        self.yes.setVisible(is_open)
        self.no.setVisible(is_open)
        self.back.setVisible(item is not None and item.is_decided)
        self.pin.setVisible(item is not None)
        self.setVisible(item is not None or not self.undo.isHidden())

    def show_undo(self, *, is_offered: bool) -> None:
        """Offer to take the last decision back, or not."""
        self.undo.setVisible(is_offered)
        self.show_item(self.item)

    def turn(self, *, is_wide: bool, is_low: bool = False) -> None:
        """Put the buttons below each other in a drawer, beside each other in a panel or a low drawer."""
        directions = QBoxLayout.Direction
        is_stack = is_wide and not is_low
        self.row.setDirection(directions.TopToBottom if is_stack else directions.LeftToRight)
        above, below = (2, 4) if is_wide and is_low else (8, 10)
        self._column.setContentsMargins(MARGIN, above, MARGIN, below)
        self.setMinimumWidth(WIDTH if is_wide else 0)

    def done(self) -> None:
        """Say that the finding was looked at."""
        self._answer(FindingState.DONE)

    def deny(self) -> None:
        """Say that it is not a finding."""
        self._answer(FindingState.NOT_A_FINDING)

    def keep(self) -> None:
        """Ask to pin the finding."""
        if self.item is not None:
            self.pin_requested.emit(self.item)

    def _answer(self, state: FindingState) -> None:
        if self.item is not None and not self.item.is_decided:
            self.answered.emit(Answer(self.item.finding, state))

    def take_back(self) -> None:
        """Open a finding again that was decided on."""
        if self.item is not None and self.item.is_decided:
            self.answered.emit(Answer(self.item.finding, None))


def yes_words(*, is_asked: bool) -> tuple[str, str]:
    """Return the words and the tip of the answer that ends the looking."""
    if is_asked:
        return (
            tr("Yes, they disagree"),
            tr("The same thing, and they disagree: done (Y or D)"),
        )
    return tr("Done"), tr("You looked at it (D)")


def no_words(*, is_asked: bool) -> tuple[str, str]:
    """Return the words and the tip of the answer that there is nothing to it."""
    if is_asked:
        return tr("No"), tr("Not the same thing: not a finding (N or X)")
    return tr("Not a finding"), tr("There is nothing to it (X or Backspace)")


def name(button: QPushButton, words: str, tip: str) -> None:
    """Give a button its words, for the eye and the ear."""
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
