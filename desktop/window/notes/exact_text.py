"""A field of several lines that gives back exactly what was typed or pasted into it."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.window.overrides import guarded

ODD = "\r\u2029\ufdd0\ufdd1"
"""Characters of which Qt's document makes another one, or an end of a line."""
SURROGATES, OTHERS, ESCAPE = 0x10F000, 0x10F800, "\U0010f8ff"
"""Private characters that stand for half pairs, which PySide drops, and for ODD; those of a text get ESCAPE."""
STANDING_IN = re.compile("[\U0010f000-\U0010f803]|\U0010f8ff(.)", re.DOTALL)
NEEDING = re.compile("[\ud800-\udfff\r\u2029\ufdd0\ufdd1\U0010f000-\U0010f803\U0010f8ff]")


def shown(text: str) -> str:
    """Return what a document can hold in the place of a text."""
    return NEEDING.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    found = match.group()
    if found in ODD:
        return chr(OTHERS + ODD.index(found))
    if "\ud800" <= found <= "\udfff":
        return chr(SURROGATES + ord(found) - 0xD800)
    return ESCAPE + found


def meant(raw: str) -> str:
    """Return the text that a document stands for; `raw` has U+2029 at ends of lines."""
    return STANDING_IN.sub(_original, raw.replace("\u2029", "\n"))


def _original(match: re.Match[str]) -> str:
    escaped: str | None = match.group(1)
    if escaped is not None:
        return escaped
    code = ord(match.group())
    return ODD[code - OTHERS] if code >= OTHERS else chr(code - SURROGATES + 0xD800)


@guarded
class ExactText(QPlainTextEdit):
    """Plain text in any script, with whatever characters; `text` is what was put in."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    @property
    def text(self) -> str:
        return meant(self.document().toRawText())

    def show_text(self, text: str) -> None:
        """Show another text; it cannot be taken back here."""
        if text != self.text:
            self.setPlainText(shown(text))
            self.moveCursor(QTextCursor.MoveOperation.End)  # one writes on, not before it

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(meant(self.textCursor().selectedText()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_text(source.text())

    def insert_text(self, text: str) -> None:
        """Put a text where the caret is, as pasting does."""
        if text:
            self.textCursor().insertText(shown(text))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
