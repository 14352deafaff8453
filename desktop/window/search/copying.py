"""Lines of a search for the clipboard, plain and rich: the words as printed, and where they are from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from desktop.text.isolating import isolated
from desktop.window.citation import plain_citation, rich_citation
from desktop.window.notes.list_copy import html

if TYPE_CHECKING:
    from desktop.searching.views import Line


def copied(lines: Sequence[Line]) -> QMimeData:
    """Return lines for the clipboard. Words get no quotation marks that are not printed."""
    made = QMimeData()
    made.setText("\n\n".join(map(plain_line, lines)) + "\n")
    made.setHtml("".join(map(rich_line, lines)))
    return made


def plain_line(line: Line) -> str:
    source = line.address
    if line.article is not None:
        source = plain_citation(line.article, line.address)
    return f"{isolated(' '.join(line.text.split()))}\n– {source}"


def rich_line(line: Line) -> str:
    source = html(line.address)
    if line.article is not None:
        source = rich_citation(line.article, line.address)
    return f'<blockquote dir="auto">{html(line.text)}</blockquote><p>– {source}</p>'
