"""Buttons of the bars that hold a menu or a count: the links shown, the marks, the findings."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.story.strictness import BALANCED, LEVELS
from desktop.window.actions import Actions
from desktop.window.chips import GAP, HEIGHT, PADDING, RADIUS, FollowingButton
from desktop.window.link_words import strictness_name, sureness
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

BADGE_PADDING = 6


class MenuButton(QToolButton):
    """A flat button that opens a menu."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tip)
        self.setToolTip(tip)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._menu: QMenu | None = None

    def setText(self, text: str) -> None:
        """Show what is chosen; a screen reader says it, and the tooltip after it."""
        super().setText(text)
        self.setAccessibleName(text.removesuffix("▾").strip())

    @property
    def menu_(self) -> QMenu:
        """The menu; made after the first paint, or when it is asked for."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._begin(self._menu)
            self.setMenu(self._menu)
        return self._menu

    @property
    def has_menu(self) -> bool:
        return self._menu is not None

    def _begin(self, menu: QMenu) -> None:
        """Wire a menu that was just made."""


class LinksButton(MenuButton):
    """Says how sure a link must be to be shown, and lets the reader choose."""

    strictness_chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        tip = self.tr("How sure a link must be to be shown (Alt+Shift+1 to 3)")
        super().__init__("links_button", tip, parent)
        self._actions = {name: actions[f"links_{name}"] for name in LEVELS}
        for name, action in self._actions.items():
            action.setData(name)
            action.triggered.connect(self._choose)
        self.strictness = BALANCED
        self.is_short = False
        self.show_strictness(BALANCED)

    def show_strictness(self, strictness: str) -> None:
        """Name the setting of the project."""
        self.strictness = strictness
        self._actions[strictness].setChecked(True)
        self._say()

    def shorten(self, *, is_short: bool) -> None:
        """Leave the word "Links" out where there is no room for it."""
        if is_short != self.is_short:
            self.is_short = is_short
            self._say()

    def _say(self) -> None:
        name = strictness_name(self.strictness)
        words = self.tr("{} ▾") if self.is_short else self.tr("Links: {} ▾")
        self.setText(words.format(name))

    def _begin(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.menu_.clear()
        for name in LEVELS:
            words = f"{strictness_name(name).capitalize()}: {sureness(name)}"
            entry = self.menu_.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(name == self.strictness)
            entry.setData(name)
            entry.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.strictness_chosen.emit(str(action.data()))
            self.show_strictness(self.strictness)  # what is refused stays as it was


@guarded
class CountButton(FollowingButton):
    """A word with the count of what there is to look at, in a round frame."""

    def __init__(self, action: QAction, text: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(action, text, theme, parent)
        self.count = 0
        self.is_open = True
        """Whether what is counted waits to be looked at."""

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()}: {count}")
        self.updateGeometry()
        self.update()

    def _badge(self) -> int:
        return max(20, self.fontMetrics().horizontalAdvance(str(self.count)) + 2 * BADGE_PADDING)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(PADDING + words + GAP + self._badge() + BADGE_PADDING, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.link, 2.0) if self.shows_ring else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        across, tall = self._badge(), 20
        badge = QRectF(self.width() - BADGE_PADDING - across, (HEIGHT - tall) / 2, across, tall)
        badge.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.differs if self.is_open else theme.line2, 1.25))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(theme.ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.count))
        words = self.rect().adjusted(PADDING, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def _fill(self) -> QColor:
        theme = self._theme
        if self.isChecked() or self.isDown():
            return theme.pressed
        return theme.hover_row if self.underMouse() else theme.bar
