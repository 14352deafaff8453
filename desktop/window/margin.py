"""What stands in the margins of a passage: its statement's address, and in how many texts that stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.story.comparison import Comparison, Span
from desktop.story.copies import Texts
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.window.column import Placed
    from desktop.window.linked import PassageRef

LINE = 12.0
"""px of a line of small figures."""
LANE = 25.0
UNDER_CONFLICT = 8.0
"""px that the address gives way to the bars of facts that disagree."""


class Margin(NamedTuple):
    """A statement's address, the articles it stands in, and in how many texts: copies are one."""

    address: str
    articles: frozenset[int]
    texts: int


def margins_of(
    comparison: Comparison, refs: Mapping[Span, PassageRef], texts: Texts | None
) -> dict[PassageRef, Margin]:
    """Return the margin of every passage that is in a statement, the first one of each."""
    found: dict[PassageRef, Margin] = {}
    for statement in comparison.statements:
        articles = frozenset(span.article for span in statement.passages)
        once = texts is not None and texts.once
        count = texts.count(articles).texts if texts is not None and once else len(articles)
        margin = Margin(statement.address, articles, count)
        for span in statement.passages:
            if span in refs:
                found.setdefault(refs[span], margin)
    return found


def margin_tip(margin: Margin, comparison: Comparison, texts: Texts | None) -> str:
    """Say what the two figures of a margin mean."""
    from desktop.window.counts import in_how_many

    where = in_how_many(margin.articles, comparison.compared, texts)
    told = QCoreApplication.translate("Margin", "statement {}, found {}")
    return told.format(margin.address, where.replace("\n", " "))


class MarginPainter:
    """Paints both figures, quietly: they are addresses and counts, not marks."""

    def __init__(self) -> None:
        self.font = sized(SANS, 9.5)

    def paint(
        self, painter: QPainter, theme: Theme, place: Placed, margin: Margin, *, is_lower: bool
    ) -> None:
        pitch = place.block.style.pitch
        top = place.text_y + pitch / 2 + 6 + (UNDER_CONFLICT if is_lower else 0.0)
        painter.setFont(self.font)
        painter.setPen(theme.ink3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(place.x, top, LANE, LINE), right, margin.address)
        if margin.texts > 1:
            lane = QRectF(place.x + place.width - 16, place.text_y, 12, pitch)
            painter.drawText(lane, right, str(margin.texts))
