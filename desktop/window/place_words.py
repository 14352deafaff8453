"""What the line at the foot says of the passage the reader is at, and which keys do something there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.story.comparison import Span
from desktop.story.places import overlap
from desktop.story.strictness import possibly
from desktop.window.cell_words import denial_words, denials, empty_sentence, locked_words
from desktop.window.check_words import absence_among, why_empty
from desktop.window.counts import similar_in
from desktop.window.key_hints import Hint
from desktop.window.said import kind_word

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.window.actions import Actions
    from desktop.window.linked import PassageRef
    from desktop.window.reading_view import ReadingView
    from desktop.window.table_row import CellAt


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
    span = Span(article.number, passage.start, passage.end)
    filled = {article.number, *others}
    denied = denials(view, span)
    refused = {said.article for said in denied if said.article not in filled}
    silent = [c.article for c in view.columns if c.article.number not in filled]
    absences = view.project.absences
    checked = [each.number for each in silent if absence_among(absences, [span], each.number)]
    parts = [similar_in(article.number, others, view.texts)] if others else []
    parts += [denial_words(view.project, said) for said in denied]
    open_ = [each for each in silent if each.number not in {*checked, *refused}]
    parts += empty_words(view, ref, open_, is_alone=not parts and not checked)
    if checked:
        parts.append(tr("checked absent in {}").format(named(checked)))
    parts += [words for words in (locked_words(view, span),) if words]
    return PlaceTold(address, "; ".join(parts))


def empty_words(
    view: ReadingView, ref: PassageRef, silent: list[Article], *, is_alone: bool
) -> list[str]:
    """Say in which articles nothing was found, and which the passage was not compared with."""
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    compared = view.comparison.compared
    if article.number not in view.comparison.articles:
        if is_alone:
            return [tr("{}, not compared yet").format(kind_word(passage.kind))]
        return [tr("not compared yet")] if silent else []
    if article.number not in compared or not passage.is_compared:
        if is_alone:
            return [tr("{}, not compared").format(kind_word(passage.kind))]
        return [tr("not compared with {}").format(numbers_of(silent))] if silent else []
    found = [each for each in silent if why_empty(each, view.comparison).is_compared]
    rest = [each for each in silent if each not in found]
    span = Span(article.number, passage.start, passage.end)
    unsure = possibly(view.comparison, span)
    possible = [each for each in found if each.number in unsure]
    found = [each for each in found if each not in possible]
    parts = [tr("possibly in {}").format(numbers_of(possible))] if possible else []
    if found:
        parts.append(tr("no counterpart found in {}").format(numbers_of(found)))
    return [*parts, tr("not compared with {}").format(numbers_of(rest))] if rest else parts


def numbers_of(articles: list[Article]) -> str:
    return named([each.number for each in articles])


def cell_told(view: ReadingView, at: CellAt) -> PlaceTold:
    """Say of a band what it stands for, of an empty cell why it is empty."""
    band = view.synopsis.rows[at.row].band
    if band is not None:
        from desktop.window.table_words import band_sentence

        return PlaceTold("", band_sentence(view.synopsis.columns, band))
    address = view.columns[at.column].article.address
    return PlaceTold(address, empty_sentence(view, at).rstrip("."))


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
        "show_quote": (tr("quotes"), is_quoted(view, ref)),
        "check": (tr("check"), bool(view.empty_places())),
        "pin": (tr("pin"), True),
        "note": (tr("code"), True),
        "copy": (tr("copy with source"), True),
    }
    found = []
    for name, (words, can_be) in wanted.items():
        keys = actions[name].shortcuts()
        if can_be and keys and actions[name].isEnabled():
            key = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Hint(ENTER.get(key, key), words))
    return tuple(found)


def is_quoted(view: ReadingView, ref: PassageRef) -> bool:
    """Tell whether somebody is quoted in a passage."""
    passage = view.span_of(ref)
    return any(overlap(span, passage) for span in view.quote_places.values())


ENTER = {"Return": "Enter"}
