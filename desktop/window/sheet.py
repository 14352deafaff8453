"""What the everyday windows are made of, so that they look like one family."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.window.icons import paint_icon
from desktop.window.overrides import guarded
from desktop.window.pressing import pressed_by
from desktop.window.styles import SANS, sized
from desktop.window.theme import THEMES, Theme, names_of_colours

TITLE_SIZE = 15.5
PALETTE_CHANGES = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange)
FIELD_HEIGHT = 30
RADIUS = 6.0
CHEVRON = 16
TICK = 16
FORM = """
QLabel[quiet="true"] {{ color: {ink2}; }}
QListView, QTreeView, QPlainTextEdit, QTextBrowser {{ background: {card}; border: 1px solid {line};
  border-radius: 6px; outline: none; }}
QListView:focus, QTreeView:focus, QPlainTextEdit:focus, QTextBrowser:focus {{ border-color: {link}; }}
QListView::item, QTreeView::item {{ padding: 5px 8px; color: {ink}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {pressed}; color: {ink}; }}
QHeaderView {{ background: {card}; border: none; }}
QHeaderView::section {{ background: {card}; color: {ink2}; border: none; border-bottom: 1px solid {line};
  padding: 5px 8px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line2}; border-radius: 0;
  outline: none; }}
QLabel#settings_sample {{ background: {card}; border: 1px solid {line}; border-radius: 6px;
  padding: 8px 14px; }}
QFrame#sheet_card {{ background: {card}; border: 1px solid {line}; border-radius: 6px; }}
QScrollArea {{ background: transparent; border: none; }}
"""


def form(theme: Theme) -> str:
    """Return the rules of a sheet in a theme."""
    return FORM.format(**names_of_colours(theme))


@guarded
class Sheet(QDialog):
    """A window of its own, built from the top down; Escape closes it, and it deletes itself.

    It takes the theme that it is given, and follows the application to another one.
    """

    is_about_project = True
    """Whether it closes when another project is opened."""

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(8)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(form(theme))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in PALETTE_CHANGES:
            now = QGuiApplication.palette().color(QPalette.ColorRole.Window)
            for theme in THEMES.values():
                if now == theme.bar and self.theme is not theme:
                    self.show_theme(theme)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button in focus, before it does what the sheet is for."""
        button = pressed_by(event)
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def add_title(self, text: str) -> QLabel:
        made = plain_label("sheet_title", text, self)
        made.setFont(sized(SANS, TITLE_SIZE, QFont.Weight.DemiBold))
        self.column.addWidget(made)
        return made

    def add_sentence(self, name: str, text: str, *, is_quiet: bool = False) -> QLabel:
        made = quiet_label(name, text, self) if is_quiet else plain_label(name, text, self)
        self.column.addWidget(made)
        return made

    def add_section(self, name: str, text: str) -> QLabel:
        """Head what follows."""
        made = section_label(name, text, self)
        self.column.addSpacing(8)
        self.column.addWidget(made)
        return made

    def make_button(self, name: str, text: str, tip: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAccessibleDescription(tip)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        return made

    def add_buttons(self, *buttons: QPushButton, left: tuple[QWidget, ...] = ()) -> None:
        """End the sheet with buttons on the right, and what stands to the left of them."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addSpacing(8)
        self.column.addLayout(row)

    def close_button(self) -> QPushButton:
        made = self.make_button("close", self.tr("Close"), self.tr("Close this window (Esc)"))
        made.clicked.connect(self.reject)
        return made


def plain_label(name: str, text: str, parent: QWidget) -> QLabel:
    """Make a label that shows names of files as they are, never as HTML."""
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def quiet_label(name: str, text: str, parent: QWidget) -> QLabel:
    """Make a label in the second ink and the size of remarks."""
    made = plain_label(name, text, parent)
    made.setProperty("quiet", True)
    made.setFont(sized(SANS, 11.5))
    return made


def section_label(name: str, text: str, parent: QWidget) -> QLabel:
    made = plain_label(name, text, parent)
    made.setFont(sized(SANS, 12.5, QFont.Weight.DemiBold))
    return made


@guarded
class Choice(QComboBox):
    """A field that unfolds a list; draws itself like the other fields, each item in its own font."""

    def __init__(self, name: str, accessible: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(tip)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: object) -> None:
        """Show the item with these data, without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: nobody sees a value change that passes under the pointer."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), FIELD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        has_focus = self.hasFocus()
        edge = palette.link() if has_focus else palette.mid()
        painter.setPen(QPen(edge, 2.0 if has_focus else 1.0))
        painter.setBrush(palette.base())
        inset = 1.0 if has_focus else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        font = self.itemData(self.currentIndex(), Qt.ItemDataRole.FontRole)
        painter.setFont(font if isinstance(font, QFont) else self.font())
        ink = palette.text() if self.isEnabled() else palette.placeholderText()
        painter.setPen(ink.color())
        room = self.rect().adjusted(10, 0, -CHEVRON - 12, 0)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        top = (self.height() - CHEVRON) / 2
        place = QRectF(self.width() - CHEVRON - 8, top, CHEVRON, CHEVRON)
        paint_icon(painter, "down", place, palette.placeholderText().color())


@guarded
class Tick(QCheckBox):
    """A box to tick; drawn by us, since Fusion's frame is hardly seen in the dark."""

    def __init__(self, name: str, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setToolTip(tip)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(TICK + 9 + words, TICK + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(TICK + 2, TICK + 8)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(1, (self.height() - TICK) / 2, TICK, TICK)
        paint_tick(painter, box, palette, is_on=self.isChecked(), has_focus=self.hasFocus())
        painter.setPen(palette.windowText().color())
        room = self.rect().adjusted(TICK + 9, 0, 0, 0)
        elided = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self.text(), elided, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def paint_tick(
    painter: QPainter, box: QRectF, palette: QPalette, *, is_on: bool, has_focus: bool = False
) -> None:
    """Draw a box to tick."""
    edge = palette.link() if is_on or has_focus else palette.placeholderText()
    painter.setPen(QPen(edge, 2.0 if has_focus else 1.0))
    painter.setBrush(palette.link() if is_on else palette.base())
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if is_on:
        paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), palette.brightText().color())
