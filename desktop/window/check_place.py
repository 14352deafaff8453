"""An empty place in the panel: what is true of it, and the button to look oneself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.window.chips import RADIUS
from desktop.window.overrides import guarded
from desktop.window.panel_content import Missing
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

SIZE = 12.5
"""px of the sentence."""


@guarded
class EmptyPlace(QWidget):
    """A sentence in a dashed frame with one button: to check the place, or to take that back."""

    check_requested = Signal(object)
    """The Empty to look at."""
    uncheck_requested = Signal(object)
    """The Empty that nobody has looked through after all."""
    pin_requested = Signal(object)
    """The Empty that is to be kept in the brief."""

    def __init__(self, missing: Missing, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.missing = missing
        self.setObjectName("empty_place")
        self.setAccessibleName(missing.words)
        self.words = QLabel(missing.words, self)
        self.words.setObjectName("empty_words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFont(sized(SANS, SIZE))
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words.setToolTip(missing.tip)
        palette = self.words.palette()
        palette.setColor(self.words.foregroundRole(), self._ink())
        self.words.setPalette(palette)
        self.button = self._button()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        if missing.is_checked:
            row.addWidget(self._pin_button(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.setVisible(missing.is_offered)

    def _ink(self) -> QColor:
        return self._theme.ink if self.missing.is_checked else self._theme.ink2

    def _button(self) -> QPushButton:
        if self.missing.is_checked:
            text = self.tr("Take back")
            tip = self.tr(
                "Take back that it was checked (Ctrl+Z takes back the last thing you did)"
            )
        else:
            text = self.tr("Check it")
            tip = self.tr("Look for it yourself in A{} (C)").format(self.missing.place.article)
        made = QPushButton(text, self)
        made.setObjectName("take_back" if self.missing.is_checked else "check_it")
        made.setAccessibleName(f"{text}: {self.missing.words}")
        made.setAccessibleDescription(tip)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self._tell)
        return made

    def _pin_button(self) -> QPushButton:
        made = QPushButton(self.tr("Pin"), self)
        made.setObjectName("pin_absence")
        made.setAccessibleName(self.tr("Pin to the brief: {}").format(self.missing.words))
        made.setToolTip(self.tr("Pin to the brief (P)"))
        made.setAutoDefault(False)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self._pin)
        return made

    def _pin(self) -> None:
        self.pin_requested.emit(self.missing.place)

    def _tell(self) -> None:
        signal = self.uncheck_requested if self.missing.is_checked else self.check_requested
        signal.emit(self.missing.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check this place with the key that checks; where it was checked, look again."""
        if event.key() == Qt.Key.Key_C and not event.modifiers():
            self.check_requested.emit(self.missing.place)
        elif event.key() == Qt.Key.Key_P and not event.modifiers() and self.missing.is_checked:
            self._pin()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.line2, 1)
        if not self.missing.is_checked:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.card if self.missing.is_checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
