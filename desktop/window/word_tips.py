"""What the others have in the place of marked words, in a line for a tooltip."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article
from desktop.story.comparison import Change, ChangeKind, Reading, Span
from desktop.story.places import holds

Range = tuple[int, int]


class Other(NamedTuple):
    """The address of another article, and its words; without words where only this side has some."""

    address: str
    words: str
    kind: ChangeKind


def tr(text: str) -> str:
    return QCoreApplication.translate("WordTips", text)


def word_tip(
    reading: Reading | None, articles: Mapping[int, Article], passage: Span, place: int
) -> str:
    """Return what the counterparts have where a passage has a marked word, "" where nothing is marked.

    `place` is a code point of the passage's article.
    """
    if reading is None:
        return ""
    if holds(passage, reading.base) or passage == reading.base:
        return _told(_over_base(reading, articles, (place, place + 1)))
    for counterpart in reading.counterparts:
        if counterpart.span == passage:
            if counterpart.difference.is_rewritten:
                return ""
            change = _at(counterpart.difference.changes, place)
            return "" if change is None else _told(_of_others(reading, articles, passage, change))
    return ""


def _at(changes: Iterable[Change], place: int) -> Change | None:
    """Return the change whose words on the counterpart's side are at a place, if they differ."""
    for change in changes:
        if change.b and change.b[0] <= place < change.b[1]:
            return None if change.kind is ChangeKind.SAME else change
    return None


def _of_others(
    reading: Reading, articles: Mapping[int, Article], own: Span, change: Change
) -> Iterator[Other]:
    """Name what the base has, then what the other counterparts have in that place."""
    base = articles[reading.base.article]
    words = base.text[slice(*change.a)] if change.a else ""
    yield Other(base.address, words, change.kind)
    if change.a:
        for other in _over_base(reading, articles, change.a):
            if other.address != articles[own.article].address:
                yield other


def _over_base(reading: Reading, articles: Mapping[int, Article], place: Range) -> Iterator[Other]:
    """Name what each article has in the place of some words of the base, where it differs."""
    seen: set[int] = set()
    for counterpart in reading.counterparts:
        number = counterpart.span.article
        if number in seen:
            continue
        seen.add(number)
        if counterpart.difference.is_rewritten:
            continue
        article = articles[number]
        for change in counterpart.difference.changes:
            if change.a is None or change.kind is ChangeKind.SAME:
                continue
            if change.a[0] < place[1] and place[0] < change.a[1]:
                words = article.text[slice(*change.b)] if change.b else ""
                yield Other(article.address, words, change.kind)


def _told(others: Iterable[Other]) -> str:
    """Say who has which words; who has none is named last."""
    told: dict[str, list[str]] = {}
    without: list[str] = []
    for address, words, kind in others:
        if not words:
            without.append(address)
            continue
        quoted = tr("“{}”").format(" ".join(words.split()))
        if kind is ChangeKind.MOVED:
            quoted = tr("{} in another place").format(quoted)
        told.setdefault(address, []).append(quoted)
    parts = [f"{address}: {', '.join(words)}" for address, words in told.items()]
    if without:
        names = ", ".join(dict.fromkeys(without))
        parts.append(tr("only on this side, against {}").format(names))
    return " · ".join(parts)
