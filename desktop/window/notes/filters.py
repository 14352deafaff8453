"""Which notes are listed, in what order, under which headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.annotation import About, Annotation
from desktop.window.notes.model import Notes, folded

if TYPE_CHECKING:
    from desktop.story.comparison import Span


class Kind(StrEnum):
    """What a note must be to be listed."""

    ALL = ""
    WORDS = "words"
    """On words of articles, no memos."""
    MEMOS = "memos"
    COMMENTED = "commented"
    UNCODED = "uncoded"
    LOST = "lost"
    """Without a place: the words are not in the article any more, or not in its newer text."""


class Order(StrEnum):
    PLACE = "place"
    """As the words come in the columns."""
    NEWEST = "newest"
    """What was changed last is first."""
    CODE = "code"
    """As the codebook has them; a note with several codes comes under each."""


class NoteFilter(NamedTuple):
    """What a note must have to be listed; the first value of each lets all pass.

    `code` passes with those below it, `colour` is one of COLOURS, `author` "" is nobody.
    """

    kind: Kind = Kind.ALL
    code: int = 0
    outlet: str = ""
    author: str | None = None
    colour: str = ""
    story: int = 0
    text: str = ""


EVERYTHING = NoteFilter()


class Title(NamedTuple):
    """Opens notes that belong together: `of` is the number of an article or code, 0 for none."""

    group: str
    of: int
    size: int


Row = Title | Annotation
WORDS = About.WORDS
"""Most notes are on words: asking that first is ten times as fast as asking the set of memos."""
MEMOS, LOST, ARTICLE, CODE = "memos", "lost", "article", "code"
"""The groups."""


def passing(notes: Notes, wanted: NoteFilter) -> list[Annotation]:
    """Return the notes that pass, by number. Linear in the notes."""
    found: Iterable[Annotation] = notes.project.annotations
    if wanted.kind is not Kind.ALL:
        is_of = notes.lost if wanted.kind is Kind.LOST else KINDS[wanted.kind]
        found = [each for each in found if is_of(each)]
    if wanted.code:
        codes = notes.below(wanted.code)
        found = [each for each in found if not codes.isdisjoint(notes.codes_of(each))]
    if wanted.author is not None:
        found = [each for each in found if each.by == wanted.author]
    if wanted.colour:
        found = [each for each in found if notes.colour(each) == wanted.colour]
    if wanted.outlet:
        articles = notes.articles_of(wanted.outlet)
        found = [each for each in found if is_in(each, articles)]
    if wanted.story:
        members, story = notes.members(wanted.story), wanted.story
        found = [each for each in found if is_in(each, members) or is_about(each, story)]
    typed = folded(wanted.text).split()
    if typed:
        searched = notes.searched
        found = [each for each in found if has_all(searched(each), typed)]
    return list(found)


def has_all(text: str, typed: Sequence[str]) -> bool:
    return all(word in text for word in typed)


def is_in(note: Annotation, articles: frozenset[int]) -> bool:
    return any(anchor.span.article in articles for anchor in note.anchors)


def is_about(note: Annotation, story: int) -> bool:
    return note.about == "story" and note.of == story


KINDS: Mapping[Kind, Callable[[Annotation], object]] = {
    Kind.WORDS: lambda note: note.about is WORDS or not note.is_memo,
    Kind.MEMOS: lambda note: note.is_memo,
    Kind.COMMENTED: lambda note: bool(note.comment),
    Kind.UNCODED: lambda note: not note.codes and not note.is_memo,
}


# --- order ------------------------------------------------------------------------------------------


def rows(notes: Notes, found: Sequence[Annotation], order: Order) -> list[Row]:
    """Return notes in an order, with headings; newest has none."""
    if order is Order.NEWEST:
        newest_first = sorted(found, key=newest, reverse=True)
        return [*newest_first]
    memos = [each for each in found if each.about is not WORDS and each.is_memo]
    rest = [each for each in found if each.about is WORDS or not each.is_memo]
    listed: list[Row] = []
    _add(listed, Title(MEMOS, 0, len(memos)), memos)
    if order is Order.CODE:
        _add_codes(listed, notes, by_place(notes, rest))
    else:
        _add_places(listed, notes, rest)
    return listed


def newest(note: Annotation) -> tuple[str, int]:
    return note.changed or note.made, note.number


def by_place(notes: Notes, found: Iterable[Annotation]) -> list[Annotation]:
    """Return notes as their first words come in the columns; those without a place at the end."""
    return [placed[-1] for placed in _placed(notes, found)]


Placed = tuple[int, int, int, int, Annotation]
"""Rank of the article, start, end and number of a note: what it is sorted by."""


def _placed(notes: Notes, found: Iterable[Annotation]) -> list[Placed]:
    ranks = notes.ranks
    last = len(ranks)
    placed = []
    for note in found:
        anchors = note.anchors
        is_plain = anchors and not anchors[0].is_orphan
        span = anchors[0].span if is_plain else first_place(note)
        if span is None:
            placed.append((last + 1, 0, 0, note.number, note))
        else:
            article, start, end = span
            placed.append((ranks.get(article, last), start, end, note.number, note))
    placed.sort()  # numbers differ: notes themselves are never compared
    return placed


def first_place(note: Annotation) -> Span | None:
    """Return the first of the places that are there."""
    for anchor in note.anchors:
        if not anchor.is_orphan:
            return anchor.span
    return None


def _add(listed: list[Row], title: Title, found: Sequence[Annotation]) -> None:
    if found:
        listed.append(title)
        listed += found


def _add_places(listed: list[Row], notes: Notes, found: Sequence[Annotation]) -> None:
    numbers = (*notes.ranks, 0, 0)
    for rank, group in groupby(_placed(notes, found), key=itemgetter(0)):
        of_article = [placed[-1] for placed in group]
        number = numbers[rank]
        title = Title(ARTICLE if number else LOST, number, len(of_article))
        _add(listed, title, of_article)


def _add_codes(listed: list[Row], notes: Notes, found: Sequence[Annotation]) -> None:
    groups: dict[int, list[Annotation]] = {}
    for note in found:
        for code in note.codes or (0,):
            groups.setdefault(code, []).append(note)
    for code in (*notes.paths, 0):
        of_code = groups.get(code, [])
        _add(listed, Title(CODE, code, len(of_code)), of_code)


# --- what can be chosen -------------------------------------------------------------------------


def authors(notes: Notes) -> Mapping[str, int]:
    """Return who wrote notes, each with how many."""
    return in_order(Counter(each.by for each in notes.project.annotations))


def outlets(notes: Notes) -> Mapping[str, int]:
    """Return the outlets that have notes, each with how many."""
    found: Counter[str] = Counter()
    for note in notes.project.annotations:
        found.update({notes.outlet(anchor.span.article) for anchor in note.anchors})
    return in_order(found)


def colours(notes: Notes) -> Mapping[str, int]:
    found = Counter(map(notes.colour, notes.project.annotations))
    del found[""]
    return found


def in_order(found: Mapping[str, int]) -> dict[str, int]:
    return {name: found[name] for name in sorted(found, key=str.casefold)}
