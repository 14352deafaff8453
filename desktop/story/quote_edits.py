"""Pure edits of what a reader said of quotes, and how that is applied to what the program found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from desktop.story.article import READER
from desktop.story.comparison import Span
from desktop.story.decisions import QuoteCorrection, UtteranceDecision, ordered
from desktop.story.judging import has
from desktop.story.places import overlap
from desktop.story.project import NumberedQuote, Project
from desktop.story.quote import Quote, Range


def correct_quote(project: Project, found: Quote, quote: Quote | None, by: str, at: str) -> Project:
    """Say what a quote with a number is; None says that nobody is quoted there."""
    known = next((c for c in project.corrections if c.number == found.number), None)
    place = found.span if known is None else known.found
    if not found.number or not all(has(project, span) for span in spans_of(quote or found)):
        return project
    if quote is not None:
        quote = as_said(quote, found.number)
    rest = tuple(c for c in project.corrections if c.number != found.number)
    correction = QuoteCorrection(found.number, place, quote, by, at)
    return replace(project, corrections=by_number((*rest, correction)))


def add_quote(project: Project, quote: Quote, by: str, at: str) -> Project:
    """Add a quote that the program missed; it takes the next number."""
    if not all(has(project, span) for span in spans_of(quote)):
        return project
    number = project.counters.quote
    numbered = replace(
        project,
        counters=project.counters._replace(quote=number + 1),
        quoted=(*project.quoted, NumberedQuote(number, quote.span)),
    )
    return correct_quote(numbered, quote._replace(number=number), quote, by, at)


def release_quote(project: Project, number: int) -> Project:
    """Take back what a person said of a quote; one that a person added goes."""
    rest = tuple(c for c in project.corrections if c.number != number)
    return project if rest == project.corrections else replace(project, corrections=rest)


def say_same(project: Project, quotes: Iterable[Span], by: str, at: str) -> Project:
    """Say that quotes of a story report the same words, each with each."""
    return _decide(project, combinations(sorted(set(quotes)), 2), by, at, is_same=True)


def say_apart(
    project: Project, chosen: Iterable[Span], rest: Iterable[Span], by: str, at: str
) -> Project:
    """Say that some quotes do not report the words that the rest do."""
    rest = tuple(rest)
    pairs = [(one, other) for one in chosen for other in rest if one != other]
    return _decide(project, pairs, by, at, is_same=False)


def release_utterance(project: Project, quotes: Iterable[Span]) -> Project:
    """Let the program group these quotes again, whatever was said of two of them."""
    spans = set(quotes)
    rest = tuple(each for each in project.utterances if not {each.a, each.b} <= spans)
    return project if rest == project.utterances else replace(project, utterances=rest)


def _decide(
    project: Project, pairs: Iterable[tuple[Span, Span]], by: str, at: str, *, is_same: bool
) -> Project:
    said = {(each.a, each.b): each for each in project.utterances}
    for one, other in pairs:
        a, b = ordered(one, other)
        known = said.get((a, b))
        if not (has(project, a) and has(project, b)) or (known and known.is_same is is_same):
            continue
        said[a, b] = UtteranceDecision(a, b, is_same, by, at)
    decided = tuple(sorted(said.values()))
    return project if decided == project.utterances else replace(project, utterances=decided)


# --- applied to what was found --------------------------------------------------------------------


def number_quotes(project: Project, quotes: Sequence[Quote]) -> tuple[Project, tuple[Quote, ...]]:
    """Give each quote the number its words had, the next free one to the others; remember both.

    A quote keeps its number when its ends move but most of its words stay. Cost: linear in quotes of
    an article times those that were numbered there and overlap.
    """
    known: dict[int, list[NumberedQuote]] = {}
    for each in project.quoted:
        known.setdefault(each.span.article, []).append(each)
    free, given = project.counters.quote, {each.number: each for each in project.quoted}
    numbers = _matched(quotes, known)
    numbered = []
    for index, quote in enumerate(quotes):
        number = numbers.get(index, 0)
        if not number:
            number, free = free, free + 1
        given[number] = NumberedQuote(number, quote.span)
        numbered.append(quote._replace(number=number))
    remembered = tuple(given[number] for number in sorted(given))
    if remembered != project.quoted or free != project.counters.quote:
        counters = project.counters._replace(quote=free)
        project = replace(project, quoted=remembered, counters=counters)
    return project, tuple(numbered)


def _matched(quotes: Sequence[Quote], known: dict[int, list[NumberedQuote]]) -> dict[int, int]:
    """Return the number that each quote had, by its index: the best overlaps first."""
    near = [
        (-overlap(quote.span, each.span) / _joint(quote.span, each.span), each.number, index)
        for index, quote in enumerate(quotes)
        for each in known.get(quote.article, ())
        if 2 * overlap(quote.span, each.span) > _joint(quote.span, each.span)
    ]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, index in sorted(near):
        if index not in found and number not in taken:
            found[index] = number
            taken.add(number)
    return found


def _joint(a: Span, b: Span) -> int:
    """Return how many code points two spans of a text cover together."""
    return a.end - a.start + b.end - b.start - overlap(a, b)


def corrected(quotes: Iterable[Quote], corrections: Iterable[QuoteCorrection]) -> tuple[Quote, ...]:
    """Apply what a reader said to quotes with numbers: exchanged, dismissed, added; sorted by place.

    What the program found where a person said what is quoted gives way, if most of it is there.
    """
    said = {each.number: each for each in corrections}
    own = [each.quote for each in said.values() if each.quote is not None]
    places: dict[int, list[Span]] = {}
    for quote in own:
        places.setdefault(quote.article, []).append(quote.span)
    rest = [
        quote
        for quote in quotes
        if quote.number not in said
        and not any(
            2 * overlap(quote.span, span) > quote.end - quote.start
            for span in places.get(quote.article, ())
        )
    ]
    return tuple(sorted((*rest, *own), key=lambda each: (each.article, each.start, each.end)))


def as_said(quote: Quote, number: int) -> Quote:
    """Return a quote as one that a person vouches for."""
    return quote._replace(number=number, confidence=1.0, reason=READER)


def spans_of(quote: Quote) -> list[Span]:
    """Return every place that a quote names: its words, speaker, cue and the outlet it came through."""
    ranges: tuple[Range | None, ...] = (quote.speaker, quote.cue, quote.via)
    return [quote.span, *(Span(quote.article, *each) for each in ranges if each is not None)]


def by_number(corrections: Iterable[QuoteCorrection]) -> tuple[QuoteCorrection, ...]:
    return tuple(sorted(corrections, key=lambda each: each.number))
