"""What a code is: name, definition, examples, colour, letter, whether it may be applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.story.annotation import COLOURS, Code
from desktop.window.chips import KEYBOARD
from desktop.window.notes.colour_words import colour_word
from desktop.window.notes.colours import paint_badge
from desktop.window.overrides import guarded
from desktop.window.parts import ink, words
from desktop.window.sheet import Tick
from desktop.window.styles import SANS, sized

if TYPE_CHECKING:
    from desktop.window.theme import Theme

PAUSE = 1500
"""ms without a key after which what is typed is taken: what is stored cannot get lost."""
MOST_LETTERS = 2
DOT = 24
LINES = {"definition": 4, "included": 2, "excluded": 2}


@guarded
class Dot(QAbstractButton):
    """One of the eight colours: the badge as it will be."""

    def __init__(self, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour, self.theme = colour, theme
        self.letter = ""
        self._shows_ring = False
        word = colour_word(colour)
        self.setObjectName(f"code_colour_{colour}")
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setCheckable(True)
        self.setFixedSize(DOT, DOT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_letter(self, letter: str) -> None:
        self.letter = letter
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DOT, DOT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(4, 4, DOT - 8, DOT - 8), self.theme, self.letter, self.colour)
        if self.isChecked() or self._shows_ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.link if self._shows_ring else self.theme.ink2, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


@guarded
class Words(QPlainTextEdit):
    """Several lines of plain words; Tab goes on."""

    left = Signal()

    def __init__(self, name: str, accessible: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(tip)
        self.setTabChangesFocus(True)
        self.setFont(sized(SANS, 12.5))
        self.document().setDocumentMargin(6)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CodeEditor(QWidget):
    """Shows one code in fields; what is changed is told after a pause, or when the field is left."""

    changed = Signal(object)
    """The Code as it is to be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code_editor")
        self.setAccessibleName(self.tr("The code"))
        self.theme = theme
        self.code: Code | None = None
        self.labels: list[QLabel] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.take)
        self.name = self._line("code_name", self.tr("Name"), self.tr("Name of the code (F2)"))
        self.letter = self._line(
            "code_letter",
            self.tr("Letter"),
            self.tr("One or two letters that stand for the code beside its colour"),
        )
        self.letter.setMaxLength(MOST_LETTERS)
        self.letter.setFixedWidth(52)
        self.letter.textChanged.connect(self._show_letter)
        self.fields = {
            "definition": self._text(
                "code_definition", self.tr("Definition"), self.tr("When the code is given")
            ),
            "included": self._text(
                "code_included", self.tr("Examples in"), self.tr("Words that belong to the code")
            ),
            "excluded": self._text(
                "code_excluded",
                self.tr("Examples out"),
                self.tr("Words that seem to belong to it and do not"),
            ),
        }
        self.is_applicable = Tick(
            "code_applicable",
            self.tr("May be given to words"),
            self.tr("Without the tick the code only holds others"),
            self,
        )
        self.is_applicable.clicked.connect(self.take)
        self.dots = [Dot(colour, theme, self) for colour in COLOURS]
        self._group = QButtonGroup(self)
        for dot in self.dots:
            self._group.addButton(dot)
            dot.clicked.connect(self.take)
        self._lay_out()
        self.show_theme(theme)
        self.show_code(None)

    def _line(self, name: str, accessible: str, tip: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        made.setToolTip(tip)
        made.editingFinished.connect(self.take)
        made.textEdited.connect(self._wait)
        return made

    def _text(self, name: str, accessible: str, tip: str) -> Words:
        made = Words(name, accessible, tip, self)
        made.left.connect(self.take)
        made.textChanged.connect(self._wait)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(3)
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        top.setVerticalSpacing(3)
        top.addWidget(self._label(self.name), 0, 0)
        top.addWidget(self._label(self.letter), 0, 1)
        top.addWidget(self.name, 1, 0)
        top.addWidget(self.letter, 1, 1)
        top.setColumnStretch(0, 1)
        column.addLayout(top)
        dots = QHBoxLayout()
        dots.setSpacing(2)
        for dot in self.dots:
            dots.addWidget(dot)
        dots.addStretch(1)
        column.addSpacing(4)
        column.addLayout(dots)
        for name, field in self.fields.items():
            column.addSpacing(4)
            column.addWidget(self._label(field))
            line = field.fontMetrics().lineSpacing()
            field.setMinimumHeight(LINES[name] * line + 16)
            column.addWidget(field, LINES[name])
        column.addSpacing(4)
        column.addWidget(self.is_applicable)

    def _label(self, field: QWidget) -> QLabel:
        made = words(f"{field.objectName()}_label", 11.5, self)
        made.setText(field.accessibleName())
        made.setBuddy(field)
        self.labels.append(made)
        return made

    # --- what is shown --------------------------------------------------------------------------

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        for label in self.labels:
            ink(label, theme, "ink2")
        for dot in self.dots:
            dot.theme = theme
            dot.update()

    def show_code(self, code: Code | None) -> None:
        """Show a code; a field in which the reader is typing keeps what is typed."""
        before, self.code = self.code, code
        is_other = before is None or code is None or before.number != code.number
        self.setEnabled(code is not None)
        shown = Code(0, "") if code is None else code
        old = shown if before is None else before
        for name in ("name", "letter"):
            line: QLineEdit = getattr(self, name)
            if is_other or line.text() == getattr(old, name):
                _keeping_signals(line, getattr(shown, name))
        for name, field in self.fields.items():
            if is_other or field.toPlainText() == getattr(old, name):
                _keeping_signals(field, getattr(shown, name))
        self.is_applicable.setChecked(shown.is_applicable)
        self._group.setExclusive(False)
        for dot in self.dots:
            dot.setChecked(code is not None and dot.colour == shown.colour)
        self._group.setExclusive(True)
        self._show_letter()

    def _show_letter(self) -> None:
        for dot in self.dots:
            dot.show_letter(self.letter.text())

    # --- what the reader does -------------------------------------------------------------------

    def _wait(self) -> None:
        self._pause.start()

    def typed(self) -> Code | None:
        """Return the code as the fields say it."""
        if self.code is None:
            return None
        colour = next((dot.colour for dot in self.dots if dot.isChecked()), self.code.colour)
        return self.code._replace(
            name=self.name.text().strip() or self.code.name,
            letter=self.letter.text().strip(),
            colour=colour,
            is_applicable=self.is_applicable.isChecked(),
            definition=self._text_of("definition"),
            included=self._text_of("included"),
            excluded=self._text_of("excluded"),
        )

    def _text_of(self, name: str) -> str:
        """Return what a field has; what it was given if nobody changed that, to the last character."""
        field = self.fields[name]
        kept = str(getattr(self.code, name))
        return field.toPlainText() if field.document().isModified() else kept

    def take(self) -> None:
        """Tell what the code is to be, if that differs from what it is."""
        self._pause.stop()
        typed = self.typed()
        if typed is not None and typed != self.code:
            for field in self.fields.values():
                field.document().setModified(False)
            self.changed.emit(typed)

    def edit(self) -> None:
        """Let the reader type the definition."""
        self.fields["definition"].setFocus()


def _keeping_signals(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show a text, which nobody typed; what is the same keeps its caret and its own undo."""
    field.blockSignals(True)
    if isinstance(field, QLineEdit):
        if field.text() != text:
            field.setText(text)
    elif field.toPlainText() != text:
        field.setPlainText(text)
        field.document().setModified(False)
    field.blockSignals(False)
