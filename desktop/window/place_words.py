"""What the line at the foot says of the passage the reader is at, and which keys do something there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.story.comparison import Span
from desktop.window.cell_words import locked_words
from desktop.window.check_words import absence_among
from desktop.window.counts import similar_in
from desktop.window.key_hints import Hint
from desktop.window.said import kind_word

if TYPE_CHECKING:
    from desktop.window.actions import Actions
    from desktop.window.linked import PassageRef
    from desktop.window.reading_view import ReadingView


class PlaceTold(NamedTuple):
    """The address of a passage, and what was found of it."""

    address: str
    words: str


def tr(text: str) -> str:
    return QCoreApplication.translate("Place", text)


def place_told(view: ReadingView, ref: PassageRef) -> PlaceTold:
    """Count the similar passages, and say of the other articles why they have none."""
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    address = article.passage_address(ref[1])
    others = [view.columns[column].article.number for column, _ in view.partners.get(ref, ())]
    compared = view.comparison.compared
    if not others and (article.number not in compared or not passage.is_compared):
        return PlaceTold(address, tr("{}, not compared").format(kind_word(passage.kind)))
    span = Span(article.number, passage.start, passage.end)
    filled = {article.number, *others}
    silent = [c.article.number for c in view.columns if c.article.number not in filled]
    absences = view.project.absences
    checked = [number for number in silent if absence_among(absences, [span], number)]
    found = [number for number in silent if number in compared and number not in checked]
    unmeasured = len(silent) - len(checked) - len(found)
    parts = [similar_in(article.number, others, view.texts)] if others else []
    if found:
        parts.append(tr("no counterpart found in {}").format(named(found)))
    if unmeasured:
        parts.append(tr("{} not compared").format(unmeasured))
    if checked:
        parts.append(tr("checked absent in {}").format(named(checked)))
    locked = locked_words(view, span)
    if locked:
        parts.append(locked)
    return PlaceTold(address, ", ".join(parts))


FEW = 4
"""Articles that are named; more are counted."""


def named(numbers: list[int]) -> str:
    if len(numbers) > FEW:
        return tr("{} articles").format(len(numbers))
    return ", ".join(f"A{number}" for number in numbers)


def doable(view: ReadingView, ref: PassageRef, actions: Actions) -> tuple[Hint, ...]:
    """Return the keys that do something at a passage."""
    is_read = view.current == ref
    wanted = {
        "level": (tr("level"), not is_read),
        "why": (tr("why"), is_read and bool(view.partners.get(ref))),
        "check": (tr("check"), bool(view.empty_places())),
        "copy": (tr("copy with source"), True),
    }
    found = []
    for name, (words, can_be) in wanted.items():
        keys = actions[name].shortcuts()
        if can_be and keys and actions[name].isEnabled():
            key = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Hint(ENTER.get(key, key), words))
    return tuple(found)


def on_page() -> tuple[Hint, ...]:
    """Return the keys of the page of quotes."""
    return (Hint("↑ ↓", tr("statement")), Hint("Enter", tr("show in Read")))


ENTER = {"Return": "Enter"}
