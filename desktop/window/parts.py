"""Small parts of pages: words cut where they do not fit, buttons, quiet labels, words made plain."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme


@guarded
class Cut(QLabel):
    """A line of words that ends in an ellipsis, or is cut in its middle, where it does not fit."""

    def __init__(self, name: str, parent: QWidget, *, size: float = 12.5) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(SANS, size))
        self.mode = Qt.TextElideMode.ElideRight

    def show_words(self, text: str, tip: str = "") -> None:
        self.setText(text)
        self.setToolTip(plain_tip(tip))
        self.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), self.mode, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), flags, text)


def plain_tip(text: str) -> str:
    """Return words of an article for a tooltip, which would take them for HTML if they look so."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # its table of names is nothing that a start needs

    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


def menu_text(name: str) -> str:
    """Return a name for a menu, where & and tabs would mean something."""
    return " ".join(name.split()).replace("&", "&&")


def ink(widget: QWidget, theme: Theme, token: str) -> None:
    """Give a label the colour of a token."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, getattr(theme, token))
    widget.setPalette(palette)


def button(name: str, text: str, tip: str, parent: QWidget) -> QPushButton:
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def tool(name: str, text: str, tip: str, parent: QWidget) -> QToolButton:
    """Make a quiet button, for a menu or a small thing to do."""
    made = QToolButton(parent)
    made.setObjectName(name)
    made.setText(text)
    made.setAccessibleName(text)
    made.setToolTip(tip)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def words(name: str, size: float, parent: QWidget, *, is_strong: bool = False) -> QLabel:
    made = QLabel(parent)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(sized(SANS, size, QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal))
    return made
