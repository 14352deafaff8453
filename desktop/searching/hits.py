"""Show where in documents that were found the words of a query stand, by passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.analysis import SEPARATOR, Sought, form_of_term, part_of_form, sought_parts
from desktop.searching.catalogue import NAMED
from desktop.searching.documents import Document, DocumentKind
from desktop.searching.postings import PLACE_BITS
from desktop.searching.spans import Spans, hits_of, spans_of
from desktop.searching.text_places import TextPlaces
from desktop.searching.tree import (
    And,
    AtLeast,
    Choice,
    Field,
    Near,
    Node,
    Or,
    Phrase,
    Prefix,
    Single,
    Spot,
    Word,
    field_of,
)
from desktop.story.article import Article
from desktop.story.quote import Quote

if TYPE_CHECKING:
    from desktop.searching.analysis import Analysis

SNIPPET = 240
"""Code points of a snippet, at most some words more."""
BEFORE = 60
"""Code points shown before its first hit."""
Range = tuple[int, int]


class PassageHits(NamedTuple):
    """The hits in a passage: half-open code points of the text, sorted, none overlapping.

    `passage` counts from 0; -1 is a title that does not stand in the text, whose code points are its own.
    """

    passage: int
    hits: tuple[Range, ...]


class Snippet(NamedTuple):
    """A piece of a text around most of its hits; `hits` are code points of `text`."""

    text: str
    hits: tuple[Range, ...]
    start: int
    """Where it begins in the text of the document."""
    passage: int


class Marked(NamedTuple):
    """A part of a query, and for each of some documents whether it is marked there; None = in all."""

    part: Spot | Near
    holds: Sequence[bool] | None = None


class Hit(NamedTuple):
    """A document that was found. `snippet` is its beginning if none of its own words were asked for.

    A passage of a claim that was asked for is among `passages`, with hits or without.
    """

    document: Document
    score: float
    passages: tuple[PassageHits, ...]
    snippet: Snippet


def show(
    found: Sequence[tuple[Document, float]],
    cuts: Sequence[Analysis],
    parts: Iterable[Marked],
    terms: Callable[[Single], Sequence[str]],
) -> list[Hit]:
    """Find parts of a query in the texts of some documents."""
    places = TextPlaces(cuts, terms)
    marked: list[set[Range]] = [set() for _ in found]
    for part, holds in parts:
        field = field_of(part)
        if field in NAMED:
            continue
        kind = ONLY_KIND.get(field)
        for spans in _marks(part, places):
            for first, last in zip(spans.first.tolist(), spans.last.tolist(), strict=True):
                number = first >> PLACE_BITS
                is_held = holds is None or holds[number]
                if is_held and (kind is None or found[number][0].kind is kind):
                    marked[number].add((first & PLACES, last & PLACES))
    made = []
    for (document, score), cut, ranges in zip(found, cuts, marked, strict=True):
        passages = _passages(cut, ranges)
        made.append(Hit(document, score, passages, _snippet(document, passages)))
    return made


def claiming(hit: Hit, passages: Set[int], *, is_whole: bool) -> Hit:
    """Tell of the passages of claims, too; of nothing else if `is_whole`: a claim is all that was asked for."""
    known = {each.passage: each for each in hit.passages}
    wanted = passages if is_whole else passages | known.keys()
    told = tuple(known.get(passage, PassageHits(passage, ())) for passage in sorted(wanted))
    return hit._replace(passages=told, snippet=_snippet(hit.document, told))


PLACES = (1 << PLACE_BITS) - 1
ONLY_KIND = {Field.QUOTE: DocumentKind.QUOTE, Field.NOTE: DocumentKind.NOTE}


def parts_of(node: Node) -> Iterator[Spot | Near]:
    """Give the parts of a query that stand in texts, but for what it excludes."""
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from parts_of(part)
    elif isinstance(node, AtLeast):
        yield node.part
    elif isinstance(node, Spot | Near):
        yield node


def words_of(node: Node) -> list[Word]:
    """Return the single words of the parts that stand in texts."""
    found: list[Word] = []
    for part in parts_of(node):
        several = [part.one, part.other] if isinstance(part, Near) else [part]
        for each in several:
            found += [each] if isinstance(each, Word) else []
            if isinstance(each, Phrase):
                found += [word for word in each.parts if isinstance(word, Word)]
    return found


def sought_of(node: Node, terms: Callable[[Single], Sequence[str]]) -> Sought | None:
    """Return the words of a query; None if it counts what stands beside them, or where they stand."""
    forms: set[str] = set()
    begun: set[str] = set()
    by_language: dict[str, dict[str, str]] = {}
    for part in parts_of(node):
        if isinstance(part, Near | Phrase | Choice) or part.field in (Field.HEADLINE, Field.LEAD):
            return None
        if part.field in NAMED:
            continue
        if isinstance(part, Prefix):
            begun.add(part_of_form(part.text))
        else:
            forms.update(map(form_of_term, terms(part)))
        for term in terms(part):
            _, language, form = term.split(SEPARATOR)
            by_language.setdefault(language, {})[form] = term
    parts = sought_parts(forms, begun)
    return None if parts is None else Sought(parts, by_language)


def _marks(part: Spot | Near, places: TextPlaces) -> list[Spans]:
    """Return what is marked for a part: of what is near each other both, not what lies between."""
    if not isinstance(part, Near):
        return [spans_of(part, places)]
    found = []
    for one, other in ((part.one, part.other), (part.other, part.one)):
        near = hits_of(part._replace(one=one, other=other), places)
        found += _marks(one, places) if isinstance(one, Near) and len(near.first) else [near]
    return found


def _passages(cut: Analysis, ranges: set[Range]) -> tuple[PassageHits, ...]:
    by_passage: dict[int, list[Range]] = {}
    for first, last in sorted(ranges):
        begin = bisect_left(cut.places, first)
        end = bisect_left(cut.places, last, begin) + 1
        for passage, start, stop in _pieces(cut, begin, end):
            hits = by_passage.setdefault(passage, [])
            if hits and start <= hits[-1][1]:
                hits[-1] = hits[-1][0], max(hits[-1][1], stop)
            else:
                hits.append((start, stop))
    return tuple(PassageHits(p, tuple(hits)) for p, hits in sorted(by_passage.items()))


def _pieces(cut: Analysis, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Give the code points of some words, apart for each passage that they are in."""
    at = begin
    while at < end:
        passage, last = cut.passages[at], at
        while last + 1 < end and cut.passages[last + 1] == passage:
            last += 1
        yield passage, cut.words[at].start, cut.words[last].end
        at = last + 1


def _snippet(document: Document, passages: tuple[PassageHits, ...]) -> Snippet:
    """Return the piece of the text with most hits, the first of several alike."""
    rows = [(hit, each.passage) for each in passages if each.passage >= 0 for hit in each.hits]
    if not rows and passages and passages[0].passage < 0:
        title = document.source.title if isinstance(document.source, Article) else None
        return Snippet(title.value if title else "", passages[0].hits, 0, -1)
    source = document.source
    low, high = (source.start, source.end) if isinstance(source, Quote) else (0, len(document.text))
    starts = [start for (start, _), _ in rows]
    best, most = 0, 0
    for n, start in enumerate(starts):
        inside = bisect_left(starts, start + SNIPPET - BEFORE) - n
        if inside > most:
            best, most = n, inside
    begin = max(low, rows[best][0][0] - BEFORE) if rows else low
    if not rows and passages and isinstance(source, Article):
        begin = low = source.passages[passages[0].passage].start
    begin, end = _whole(document.text, begin, low, high)
    hits = tuple((s - begin, min(e, end) - begin) for (s, e), _ in rows if begin <= s < end)
    passage = rows[best][1] if rows else passages[0].passage if passages else 0
    return Snippet(document.text[begin:end], hits, begin, passage)


def _whole(text: str, begin: int, low: int, high: int) -> Range:
    """Begin and end a snippet between words."""
    if begin > low:
        blank = text.find(" ", begin, begin + BEFORE)
        begin = blank + 1 if blank >= 0 else begin
    end = min(high, begin + SNIPPET)
    if end < high:
        blank = text.rfind(" ", begin, end)
        end = blank if blank > begin else end
    return begin, end
