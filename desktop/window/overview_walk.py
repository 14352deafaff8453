"""The overview strip of a column by keyboard: from sign to sign, and what it shows in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.window.overview import Overview, Part, Sign
from desktop.window.scene_builder import current_refs

if TYPE_CHECKING:
    from desktop.window.reading_view import ReadingView

STOPS = frozenset({Sign.ONLY, Sign.CONFLICT})
"""Signs that are gone to: what is linked is nearly everything, and what is read has its own keys."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)


def overview_of(view: ReadingView, column: int) -> Overview:
    return view.overviews.of(view, column, current_refs(view))


def stops_of(shown: Overview) -> list[Part]:
    """Return the signs of an overview that are gone to."""
    return [part for part in shown.parts if part.sign in STOPS]


def next_sign(view: ReadingView, direction: int) -> str:
    """Go to the next passage of the column that has a sign; return where that is, or that there is none."""
    start = view.walked_from()
    if start is None:
        return ""
    column, index = start
    shown = view.columns[column]
    stops = {part.passage for part in stops_of(overview_of(view, column))}
    beyond = [each for each in stops if (each - index) * direction > 0]
    if not beyond:
        more = tr("No more signs below in the overview of {}")
        none = more if direction > 0 else tr("No more signs above in the overview of {}")
        return none.format(shown.article.address)
    target = min(beyond) if direction > 0 else max(beyond)
    view.set_fold((column, target), is_open=True)
    view.move_focus((column, target))
    return ""


def value_of(view: ReadingView, column: int) -> str:
    """Say how far into an article the reader is, how many places were found in it, and its counterparts."""
    found = overview_of(view, column)
    signs = {sign: {part.passage for part in found.parts if part.sign is sign} for sign in Sign}
    linked = signs[Sign.LINKED] | signs[Sign.READ] | signs[Sign.POSSIBLE]
    share = tr("{} % into the text").format(round(found.start * 100))
    if found.ticks:
        share += tr(", places found: {}").format(len(found.ticks))
    if not found.parts:
        return share
    have = tr("{} of {} passages have counterparts").format(
        len(linked), len(view.columns[column].blocks)
    )
    return f"{share}, {have}"
