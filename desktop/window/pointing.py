"""Repaints what pointing changes: two passages, the tabs of theirs, a ribbon; not the whole stage."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from desktop.window.ribbons import Ribbon, Tab, gutters

if TYPE_CHECKING:
    from desktop.window.column import Placed
    from desktop.window.linked import PassageRef
    from desktop.window.stage_layout import StageLayout

PEN = 3.0
"""px that a line or a sign may reach over the edge of what it belongs to."""
CELL_FOOT = 8.0
"""px that the ground of a cell of the synopsis reaches under its text."""
SIGN = 10.0
"""px from the middle of a ribbon to the edge of the sign on it."""


def point_at(view: StageLayout, ref: PassageRef | None) -> None:
    """Light a passage, and no more the one that was; show its tabs."""
    before, view.pointed = view.pointed, ref
    scene = view.scene
    touched = [place for place in scene.placed if (place.column, place.index) in (before, ref)]
    if scene.is_table:
        for place in touched:
            repaint(view, box_of(place).adjusted(0, 0, 0, CELL_FOOT))
        return
    view.painter.strips.trim()
    for place in touched:
        box = box_of(place).intersected(scene.text_area)
        begin = scene.offsets[place.column] - scene.top
        view.painter.strips.damage(
            place.column, floor(begin + box.top()), ceil(begin + box.bottom())
        )
        repaint(view, box)
    tabs, band = scene.gutters.tabs, (scene.top, scene.bottom)
    scene.gutters = gutters(view.linked, scene.placed, scene.current, ref, band)
    for tab in (*tabs, *scene.gutters.tabs):
        if tab not in tabs or tab not in scene.gutters.tabs:
            repaint(view, area_of(tab))


def point_at_link(view: StageLayout, link: Ribbon | Tab | None) -> None:
    """Bring out a ribbon or tab, and no more the one that was."""
    before, view.painter.pointed_link = view.painter.pointed_link, link
    for each in (before, link):
        if each is not None:
            repaint(view, area_of(each))


def repaint(view: StageLayout, box: QRectF) -> None:
    """Paint what lies in a box of the scene again, when the window next paints."""
    shift = view.horizontalScrollBar().value()
    view.viewport().update(around(box.translated(-shift, 0)))


def around(box: QRectF) -> QRect:
    """Return the whole pixels that a box touches."""
    left, top = floor(box.left()), floor(box.top())
    return QRect(left, top, ceil(box.right()) - left, ceil(box.bottom()) - top)


def box_of(place: Placed) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)


def area_of(link: Ribbon | Tab) -> QRectF:
    """Return all that a link covers between the columns."""
    if isinstance(link, Tab):
        return link.box.adjusted(-PEN, -PEN, PEN, PEN)
    heights = list(heights_of(link))
    left, right = link.x
    area = QRectF(left, min(heights), right - left, max(heights) - min(heights))
    return area.adjusted(-PEN, -PEN, PEN, PEN)


def heights_of(ribbon: Ribbon) -> Iterator[float]:
    middle = ribbon.middle.y()
    yield from (*ribbon.a, *ribbon.b, middle - SIGN, middle + SIGN)
