"""Put a brief on the clipboard, as plain and as formatted text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.exporting.brief_text import as_html, as_plain
from desktop.window.brief.words import text_brief

if TYPE_CHECKING:
    from desktop.story.brief import Brief
    from desktop.story.brief_rows import PinRow


def copied(brief: Brief, rows: Sequence[PinRow]) -> QMimeData:
    text = text_brief(brief, rows)
    made = QMimeData()
    made.setText(as_plain(text))
    made.setHtml(as_html(text))
    return made


def copy_brief(brief: Brief, rows: Sequence[PinRow]) -> None:
    QGuiApplication.clipboard().setMimeData(copied(brief, rows))
