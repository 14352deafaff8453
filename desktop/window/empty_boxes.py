"""The boxes in columns that say why the passage being read has no counterpart there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.story.comparison import Checked
from desktop.story.strictness import possibly
from desktop.window.cell_words import denial_words, denials
from desktop.window.check_words import (
    Empty,
    Why,
    beside_fellow,
    fellow,
    in_cell,
    in_sentence,
    why_empty,
)
from desktop.window.column import Gap
from desktop.window.geometry import RADIUS
from desktop.window.styles import SANS, chosen, sized

if TYPE_CHECKING:
    from desktop.story.comparison import Reading
    from desktop.window.column import Column
    from desktop.window.scene import Scene
    from desktop.window.scene_builder import Shown
    from desktop.window.stage_layout import StageLayout
    from desktop.window.theme import Theme

SIDE = 14.0
"""px between a box and the edges of its column."""
PADDING = (10.0, 8.0)
"""px between the edge of a box and its words, across and down."""
APART = 6.0
"""px above and below a box."""
KEY = (20.0, 18.0)
"""Width and height of the key that checks, px."""
NEAR = 160.0
"""px from the passage being read within which a box stays where it was: text that need not move stays."""
WRAP = Qt.TextFlag.TextWordWrap
CHECK_KEY = "C"


class EmptyBox(NamedTuple):
    """A box of a column: what it says, whole in `sentence`, and the empty place to look through."""

    column: int
    box: QRectF
    title: str
    offer: str
    sentence: str
    place: Empty
    zoom: float


def tr(text: str) -> str:
    return QCoreApplication.translate("EmptyBox", text)


# --- what is said -------------------------------------------------------------------------------


def why_silent(view: Shown, reading: Reading, column: int) -> Why | None:
    """Return why nothing of an article is linked with the passage being read; None if something is."""
    article = view.columns[column].article
    checked = {each.article: each for each in reading.checked_absent}
    if article.number in checked:
        return Why(Checked(*checked[article.number]))
    answered = {counterpart.span.article for counterpart in reading.counterparts}
    reason = refused(view, reading)
    if reason and article.number not in answered:
        return Why(is_compared=False, reason=reason)
    if article.number in (*reading.no_counterpart_found, *reading.not_compared):
        return why_empty(article, view.comparison)
    return None


def refused(view: Shown, reading: Reading) -> str:
    """Return why the article being read was not compared with any other; "" if it was."""
    return dict(view.comparison.not_compared).get(reading.current.article, "")


def words_of(view: Shown, reading: Reading, column: int, why: Why) -> tuple[str, str]:
    """Return what a box says of a column, and the same in a sentence."""
    article, current = view.columns[column].article, reading.current
    denied = [each for each in denials(view, current) if each.article == article.number]
    if denied and why.checked is None:
        said = denial_words(view.project, denied[0])
        return raised(said), said
    source = view.project.article(current.article)
    ref = view.refs[current]
    sentence = in_sentence(why, source.passage_address(ref[1]), article)
    if why.checked is None and refused(view, reading):
        from desktop.window.panel_builder import absence

        sentence, _ = absence(current, source, article, view.comparison)
    is_unsure = article.number in possibly(view.comparison, current)
    if why.checked is None and why.is_compared and is_unsure:
        return tr("Nothing sure enough"), tr("{} Only less sure links than are shown.").format(
            sentence
        )
    other = fellow(current, article, view.comparison.statements) if is_silent(why) else None
    if other is not None:
        title = tr("No counterpart found, but {} is in {}, too").format(*other)
        return title, beside_fellow(sentence, other)
    return raised(in_cell(why)), sentence


def is_silent(why: Why) -> bool:
    """Tell whether the program looked and found nothing."""
    return why.checked is None and why.is_compared


def raised(words: str) -> str:
    return words[:1].upper() + words[1:]


# --- where --------------------------------------------------------------------------------------


def place_boxes(view: StageLayout) -> None:
    """Make room for a box in every shown column without a counterpart, and in no other."""
    reading, current = view.reading, view.current
    shown = {place.column for place in view.linked.stage.columns}
    levelled = [] if reading is None else view.others(reading)
    level = dict(reversed(levelled))
    for index, column in enumerate(view.columns):
        if not column.is_placed or not column.blocks:
            continue
        keep = kept_in_sight(column, view.linked.line)
        if reading is None or current is None or view.mode != "linked":
            column.set_gap(None, keep)
            continue
        if index == current[0]:
            column.set_gap(None, current[1])
            continue
        why = why_silent(view, reading, index) if index in shown else None
        if why is None:
            column.set_gap(None, level.get(index, keep))
            continue
        title, sentence = words_of(view, reading, index, why)
        height = box_height(title, column.width, view.zoom) + 2 * APART
        before = boundary(column, view.linked.text_height(current), view.room)
        gap = Gap(before, height, title, sentence, is_checked=why.checked is not None)
        column.set_gap(gap, before - 1 if before else None)
    view.linked.rebase()


def kept_in_sight(column: Column, line: float) -> int | None:
    """Return the passage at the reading line if a box is above what is in sight; None keeps what is above."""
    gap = column.gap
    if gap is None or column.stack.top(gap.before) + gap.height > column.offset:
        return None
    return column.position(line)[0]


def boundary(column: Column, height: float, room: float) -> int:
    """Return before which passage a box stands: where it stood, or nearest to a height in the stage."""
    if column.gap is not None:
        stood = column.stack.top(column.gap.before) - column.offset
        if abs(stood - height) <= NEAR and 0 <= stood <= room - column.gap.height:
            return column.gap.before
    seen = column.stack.visible(column.offset, column.offset + room)
    free = [index for index in seen if not column.is_hidden(index)] or [0]
    whole = [index for index in free if column.stack.top(index) >= column.offset]
    return min(
        whole or free, key=lambda index: abs(column.stack.top(index) - column.offset - height)
    )


def boxes_of(view: Shown, scene: Scene) -> list[EmptyBox]:
    """Return the boxes in sight."""
    reading = view.reading
    if reading is None:
        return []
    found = []
    for place in scene.placed:
        gap = view.columns[place.column].gap
        if gap is None or gap.before != place.index:
            continue
        box = QRectF(
            place.x + SIDE,
            place.y - gap.height + APART,
            place.width - 2 * SIDE,
            gap.height - 2 * APART,
        )
        empty = Empty(reading.current, view.columns[place.column].article.number)
        offer = tr("Look again") if gap.is_checked else tr("Check it")
        found.append(EmptyBox(place.column, box, gap.title, offer, gap.sentence, empty, view.zoom))
    return found


@lru_cache(maxsize=64)
def box_height(title: str, column_width: float, zoom: float, _face: str = chosen[0]) -> float:
    """Return how high a box is in a column of a width, px."""
    room = QRectF(0, 0, column_width - 2 * SIDE - 2 * PADDING[0], 1000)
    metrics = QFontMetricsF(title_font(zoom))
    words = metrics.boundingRect(room, WRAP, title).height()
    return float(round(words + 4 + KEY[1] * zoom + 2 * PADDING[1]))


def title_font(zoom: float) -> QFont:
    return sized(SANS, 12.5 * zoom, QFont.Weight.DemiBold)


# --- painting -----------------------------------------------------------------------------------


def paint_box(painter: QPainter, theme: Theme, shown: EmptyBox) -> None:
    """Paint a box: dashed, as an empty cell of the synopsis, with what can be done about it."""
    box, zoom = shown.box, shown.zoom
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pen = QPen(theme.line2, 1.0)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(theme.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(theme.ink2)
    painter.setFont(title_font(zoom))
    inner = box.adjusted(PADDING[0], PADDING[1], -PADDING[0], -PADDING[1])
    painter.drawText(inner, WRAP | Qt.AlignmentFlag.AlignTop, shown.title)
    small = sized(SANS, 12 * zoom)
    painter.setFont(small)
    painter.setPen(theme.link)
    foot = QRectF(inner.left(), inner.bottom() - KEY[1] * zoom, inner.width(), KEY[1] * zoom)
    centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(foot, centred, shown.offer)
    used = QFontMetricsF(small).horizontalAdvance(shown.offer) + 8
    key = QRectF(foot.topLeft() + QPointF(used, 0), foot.size())
    key.setWidth(KEY[0] * zoom)
    painter.setPen(QPen(theme.line2, 1.0))
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(theme.ink2)
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, CHECK_KEY)
    painter.restore()


def box_tip(shown: EmptyBox) -> str:
    """Say the whole sentence, and how to check it."""
    return f"{shown.sentence}\n{how_to_check()}"


def how_to_check() -> str:
    return tr("Click or press C to look for it yourself")
