"""What stands in the margins of a passage: its statement's address, and in how many texts that stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.story.comparison import Comparison, Span
from desktop.story.copies import Texts
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.window.column import Placed
    from desktop.window.linked import PassageRef

LINE = 12.0
"""px of a line of small figures."""
LANE = 25.0
USUAL, SPARE = 3, 6.0
"""Figures of an address that the lane holds, and px that it may take of the 8 before the text."""
LOCK = 7.0
"""px that the sign of a locked statement takes between its address and the text."""
UNDER_CONFLICT = 8.0
"""px that the address gives way to the bars of facts that disagree."""


class Margin(NamedTuple):
    """A statement's address, the articles it stands in, and in how many texts: copies are one.

    `is_kept`: a person locked the statement.
    """

    address: str
    articles: frozenset[int]
    texts: int
    is_kept: bool = False


def margins_of(
    comparison: Comparison, refs: Mapping[Span, PassageRef], texts: Texts | None
) -> dict[PassageRef, Margin]:
    """Return the margin of every passage that is in a statement, the first one of each."""
    found: dict[PassageRef, Margin] = {}
    for statement in comparison.statements:
        articles = frozenset(span.article for span in statement.passages)
        once = texts is not None and texts.once
        count = texts.count(articles).texts if texts is not None and once else len(articles)
        margin = Margin(statement.address, articles, count, statement.is_kept)
        for span in statement.passages:
            if span in refs:
                found.setdefault(refs[span], margin)
    return found


def margin_tip(margin: Margin, comparison: Comparison, texts: Texts | None) -> str:
    """Say what the two figures of a margin mean."""
    from desktop.window.counts import in_how_many

    where = in_how_many(margin.articles, comparison.compared, texts)
    told = QCoreApplication.translate("Margin", "statement {}, found {}")
    said = told.format(margin.address, where.replace("\n", " "))
    if not margin.is_kept:
        return said
    return QCoreApplication.translate("Margin", "{}; locked by a person").format(said)


def figure_boxes(place: Placed, margin: Margin, *, is_lower: bool) -> tuple[QRectF, QRectF]:
    """Return where the address of the statement stands, with its lock, and where the number does."""
    pitch = place.block.style.pitch
    top = place.text_y + pitch / 2 + 6 + (UNDER_CONFLICT if is_lower else 0.0)
    width = LANE + (LOCK if margin.is_kept else 0.0)
    number = QRectF(place.x + place.width - 25, place.text_y, 20, pitch)
    return QRectF(place.x, top, width, LINE), number


def lane_width(words: str) -> float:
    """Return how wide the lane is for an address: four figures need the gap before the text as well."""
    return LANE if len(words) <= USUAL else LANE + SPARE


class MarginPainter:
    """Paints both figures, quietly: they are addresses and counts, not marks."""

    def __init__(self) -> None:
        self.font = sized(SANS, 9.5)
        self.small = sized(SANS, 8.5)
        """From "S100" on: addresses would touch the edge of the card."""

    def font_of(self, address: str) -> QFont:
        return self.font if len(address) <= USUAL else self.small

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        place: Placed,
        margin: Margin,
        *,
        is_lower: bool,
        has_number: bool = True,
    ) -> None:
        """Paint the address, and the number unless stripes are in its place."""
        address, number = figure_boxes(place, margin, is_lower=is_lower)
        painter.setFont(self.font_of(margin.address))
        painter.setPen(theme.ink3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRectF(place.x, address.top(), lane_width(margin.address[1:]), LINE),
            right,
            margin.address,
        )
        painter.setFont(self.font)
        if margin.texts > 1 and has_number:
            painter.drawText(number, right, str(margin.texts))
        if margin.is_kept:
            paint_lock(painter, theme, QPointF(place.x + LANE + 1.5, address.center().y()))


def paint_lock(painter: QPainter, theme: Theme, at: QPointF) -> None:
    """Paint a small closed lock; `at` is the middle of its left side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(theme.link, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shackle = QRectF(at.x() + 1, at.y() - 4, 3, 6)
    painter.drawRoundedRect(shackle, 1.5, 1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    fill(painter, QRectF(at.x(), at.y() - 1, 5, 4), theme.link)
