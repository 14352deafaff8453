"""The stories that the program suggests, one card each, to be taken or dismissed one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.story.suggestion import Suggestion
from desktop.window.overrides import guarded
from desktop.window.parts import ink, tool, words
from desktop.window.said import said
from desktop.window.sheet import plain_label
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

FIRST = 8
"""Cards shown at once; the others follow as these are taken or dismissed."""
MOST_ADDRESSES = 8
MARGIN = 12
ANY_HEIGHT = 16_777_215
"""QWIDGETSIZE_MAX of Qt, which PySide does not name."""
ANSWERS_MARGIN = 30
"""px beside and between the answers of a card."""


@guarded
class Card(QWidget):
    """One suggestion in a dashed frame: its name, its articles, and why they belong together."""

    taken = Signal(object)
    dismissed = Signal(object)
    looked_at = Signal(object)
    """Each with the Suggestion."""

    def __init__(self, suggestion: Suggestion, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self.theme = theme
        self.setObjectName("suggestion")
        self.setAccessibleName(self.tr("Suggested story: {}").format(suggestion.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 9, 11, 8)
        column.setSpacing(4)
        name = plain_label("suggestion_name", suggestion.name, self)
        name.setFont(sized(SANS, 12.5, QFont.Weight.Medium))
        column.addWidget(name)
        self.look = tool(
            "suggestion_look",
            addresses(suggestion.articles),
            self.tr("Show only these articles in the table"),
            self,
        )
        self.look.setAccessibleName(self.tr("Show {}").format(addresses(suggestion.articles)))
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self.reasons = plain_label(
            "suggestion_reasons", "; ".join(map(said, suggestion.reasons)), self
        )
        self.reasons.setFont(sized(SANS, 11.5))
        self.reasons.setVisible(bool(suggestion.reasons))
        column.addWidget(self.reasons)
        self._add_answers(column)
        self.show_theme(theme)

    def _add_answers(self, column: QVBoxLayout) -> None:
        self.take = tool(
            "suggestion_take",
            self.tr("Make this story"),
            self.tr("Make a story of these articles"),
            self,
        )
        self.dismiss = tool(
            "suggestion_dismiss",
            self.tr("Not a story"),
            self.tr("Do not suggest it again until the program is closed"),
            self,
        )
        self.take.setAutoRaise(False)
        self.dismiss.setAutoRaise(False)
        self.look.clicked.connect(self._look)
        self.take.clicked.connect(self._take)
        self.dismiss.clicked.connect(self._dismiss)
        self.answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.answers.setSpacing(6)
        for made in (self.take, self.dismiss):
            self.answers.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.answers.addStretch(1)
        column.addLayout(self.answers)

    def lay_answers(self, width: int) -> None:
        """Put the answers under each other where a card of this width has no room for both."""
        wide = self.take.sizeHint().width() + self.dismiss.sizeHint().width() + ANSWERS_MARGIN
        directions = QBoxLayout.Direction
        is_wide = width >= wide
        self.answers.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _look(self) -> None:
        self.looked_at.emit(self.suggestion)

    def _take(self) -> None:
        self.taken.emit(self.suggestion)

    def _dismiss(self) -> None:
        self.dismissed.emit(self.suggestion)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(
            f"QToolButton {{ padding: 3px 6px; }} QToolButton#suggestion_look {{ padding: 1px 0;"
            f" color: {theme.link.name()}; }}"
        )
        ink(self.reasons, theme, "ink2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.line2, 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(self.theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def addresses(numbers: Sequence[int]) -> str:
    """Name the articles; many are named by the first and their number."""
    named = ", ".join(f"A{number}" for number in numbers[:MOST_ADDRESSES])
    rest = len(numbers) - MOST_ADDRESSES
    return f"{named} + {rest}" if rest > 0 else named


@guarded
class Suggestions(QScrollArea):
    """Cards under each other; what was dismissed does not come back in this session."""

    taken = Signal(object)
    looked_at = Signal(object)
    """Each with the Suggestion."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.is_writable = True
        self.suggestions: tuple[Suggestion, ...] = ()
        self._dismissed: set[tuple[int, ...]] = set()
        self.setObjectName("library_suggestions")
        self.setAccessibleName(self.tr("Suggested stories"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.cards: list[Card] = []
        self.hide()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show what was suggested, and that it was nothing, if so."""
        self.suggestions = tuple(each for each in suggestions if not self._is_dismissed(each))
        self._show()

    def show_searching(self) -> None:
        self.suggestions = ()
        self._show(self.tr("Looking for articles that report the same event …"))

    def _is_dismissed(self, suggestion: Suggestion) -> bool:
        return suggestion.articles in self._dismissed

    def _show(self, sentence: str = "") -> None:
        page = QWidget()
        page.setObjectName("suggestion_page")
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 2, MARGIN, 12)
        column.setSpacing(8)
        said = words("suggestions_said", 11.5, page)
        said.setWordWrap(True)
        said.setText(sentence or self._sentence())
        ink(said, self.theme, "ink2")
        column.addWidget(said)
        self.cards = [Card(each, self.theme, page) for each in self.suggestions[:FIRST]]
        for card in self.cards:
            card.take.setEnabled(self.is_writable)
            card.taken.connect(self._take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            card.dismissed.connect(self._dismiss)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            card.looked_at.connect(self.looked_at)
            card.lay_answers(self._room())
            column.addWidget(card)
        column.addStretch(1)
        self._drop_page()
        self.setWidget(page)
        self._fit()
        self.show()

    def _fit(self) -> None:
        """Take the room of a sentence where nothing else is said."""
        page = self.widget()
        if page is not None:
            height = page.heightForWidth(self.viewport().width())
            self.setMaximumHeight(ANY_HEIGHT if self.cards else height)

    def _room(self) -> int:
        return self.viewport().width() - 2 * MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        for card in self.cards:
            card.lay_answers(event.size().width() - 2 * MARGIN)
        self._fit()
        super().resizeEvent(event)

    def _drop_page(self) -> None:
        """Delete what is shown later: it may be one of its own buttons that asks."""
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()

    def _sentence(self) -> str:
        count = len(self.suggestions)
        if not count:
            return self.tr("No articles were found that report one event and are no story yet.")
        if count == 1:
            return self.tr("1 suggestion, found by the program:")
        if count <= FIRST:
            return self.tr("{} suggestions, found by the program:").format(count)
        return self.tr("The first {} of {} suggestions, found by the program:").format(FIRST, count)

    def _take(self, suggestion: Suggestion) -> None:
        self._dismiss(suggestion)
        self.taken.emit(suggestion)

    def _dismiss(self, suggestion: Suggestion) -> None:
        self._dismissed.add(suggestion.articles)
        self.show_suggestions(self.suggestions)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        if not self.isHidden():
            self._show()

    def set_writable(self, *, is_writable: bool) -> None:
        self.is_writable = is_writable
        for card in self.cards:
            card.take.setEnabled(is_writable)
