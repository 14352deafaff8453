"""Pure edits of what a reader said of quotes, and how that is applied to what the program found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product

from desktop.story.article import READER
from desktop.story.comparison import Span
from desktop.story.decisions import QuoteCorrection, UtteranceDecision, ordered
from desktop.story.groups import Groups
from desktop.story.judging import has
from desktop.story.places import Near, is_same_quote, likeness
from desktop.story.project import NumberedQuote, Project
from desktop.story.quote import Quote, QuoteKind


def correct_quote(project: Project, found: Quote, quote: Quote | None, by: str, at: str) -> Project:
    """Say what a quote with a number is; None says that nobody is quoted there.

    A number that the project has not given changes nothing: it may become another quote's.
    """
    numbered = next((q for q in project.quoted if q.number == found.number), None)
    if numbered is None or not all(has(project, span) for span in (quote or found).spans):
        return project
    known = next((c for c in project.corrections if c.number == found.number), None)
    place = found.span if known is None else known.found
    if quote is not None:
        quote = as_said(quote, found.number)
    if known is not None and known.quote == quote:
        return project
    rest = tuple(c for c in project.corrections if c.number != found.number)
    correction = QuoteCorrection(found.number, place, quote, by, at)
    return replace(project, corrections=by_number((*rest, correction)))


def add_quote(
    project: Project, quote: Quote, by: str, at: str, shown: Iterable[Quote] = ()
) -> Project:
    """Add a quote that the program missed; it takes the next number.

    Where one of those that are `shown`, or that a person spoke of, would give way to it, that one is
    corrected. The same words again, of nobody, change nothing; nor do numbers that are not stored.
    """
    if not all(has(project, span) for span in quote.spans):
        return project
    known = {c.number: c.quote or quote_at(c.number, c.found) for c in project.corrections}
    known = {each.number: each for each in shown} | known
    dismissed = {c.number for c in project.corrections if c.quote is None}
    if any(number >= project.counters.quote for number in known):
        return project
    same = [each for each in known.values() if is_same_quote(each.span, quote.span)]
    if same:
        best = max(same, key=lambda each: (likeness(each.span, quote.span), -each.number))
        says_nothing = quote.speaker is quote.cue is quote.via is None and not quote.name
        if says_nothing and best.span == quote.span and best.number not in dismissed:
            return project
        return correct_quote(project, best, quote, by, at)
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
    """Say that quotes of a story report the same words: each with the next, so the first with the last.

    The later word counts: that two of those which are together now are not the same goes.
    """
    spans = sorted({span for span in quotes if has(project, span)})
    decided = _brought(project.utterances, spans)
    joined = Groups((each.a, each.b) for each in decided if each.is_same)
    added = []
    for one, other in pairwise(spans):
        if not joined.are_together(one, other):
            joined.join(one, other)
            added.append(UtteranceDecision(one, other, True, by, at))
    rest = [each for each in decided if each.is_same or not joined.are_together(each.a, each.b)]
    return _with_utterances(project, decided, [*rest, *added])


def say_apart(
    project: Project, chosen: Iterable[Span], rest: Iterable[Span], by: str, at: str
) -> Project:
    """Say that some quotes do not report the words that the rest do.

    What was said to be the same as both stays with the rest.
    """
    ones = {span for span in chosen if has(project, span)}
    others = {span for span in rest if has(project, span)} - ones
    decided = _brought(project.utterances, ones | others)
    joined = Groups((each.a, each.b) for each in decided if each.is_same)
    torn = {joined.group(span) for span in ones} & {joined.group(span) for span in others}
    sides = {span: 1 for span in ones if joined.group(span) in torn}
    apart = {(each.a, each.b): each for each in decided if not each.is_same}
    for one, other in product(ones, others):
        a, b = ordered(one, other)
        apart.setdefault((a, b), UtteranceDecision(a, b, False, by, at))
    same = [each for each in decided if each.is_same]
    return _with_utterances(project, decided, [*_parted(same, sides), *apart.values()])


def release_utterance(project: Project, quotes: Iterable[Span]) -> Project:
    """Let the program group these quotes again, whatever was said of two of them."""
    spans = set(quotes)
    decided = _brought(project.utterances, spans)
    joined = Groups((each.a, each.b) for each in decided if each.is_same)
    count = Counter(joined.group(span) for span in spans)
    free = (span for span in sorted(spans) if count[joined.group(span)] > 1)
    sides = {span: side for side, span in enumerate(free, 1)}
    same = [each for each in decided if each.is_same]
    apart = [each for each in decided if not each.is_same and not {each.a, each.b} <= spans]
    return _with_utterances(project, decided, [*_parted(same, sides), *apart])


def _with_utterances(
    project: Project, before: Iterable[UtteranceDecision], after: Iterable[UtteranceDecision]
) -> Project:
    utterances = tuple(sorted(after))
    return (
        project if utterances == tuple(sorted(before)) else replace(project, utterances=utterances)
    )


def _brought(
    decisions: Iterable[UtteranceDecision], spans: Collection[Span]
) -> list[UtteranceDecision]:
    """Return decisions with the places of now, of quotes whose ends moved a little since."""
    near, known = Near(spans), set(spans)

    def now(span: Span) -> Span:
        if span in known:
            return span
        found = near.same_quote(span)
        return span if found is None or not is_same_quote(span, found) else found

    brought: dict[tuple[Span, Span], UtteranceDecision] = {}
    for each in sorted(decisions, key=lambda each: each.at):
        a, b = ordered(now(each.a), now(each.b))
        if a != b:
            brought[a, b] = each._replace(a=a, b=b)
    return list(brought.values())


def _parted(
    same: Sequence[UtteranceDecision], sides: Mapping[Span, int]
) -> list[UtteranceDecision]:
    """Part what was said to be the same into sides; those of one side stay together.

    Whoever is in no side is in 0. What is joined anew was said by who joined them over the other side.
    """
    kept = [each for each in same if sides.get(each.a, 0) == sides.get(each.b, 0)]
    if len(kept) == len(same):
        return kept
    whole = Groups((each.a, each.b) for each in same)
    parts = Groups((each.a, each.b) for each in kept)
    newest = {whole.group(each.a): each for each in sorted(same, key=lambda each: each.at)}
    last: dict[tuple[Span, int], Span] = {}
    for span in sorted({span for each in same for span in (each.a, each.b)}):
        key = whole.group(span), sides.get(span, 0)
        before = last.get(key, span)
        if not parts.are_together(before, span):
            parts.join(before, span)
            kept.append(newest[key[0]]._replace(a=before, b=span))
        last[key] = span
    return kept


# --- applied to what was found --------------------------------------------------------------------


def number_quotes(project: Project, quotes: Sequence[Quote]) -> tuple[Project, tuple[Quote, ...]]:
    """Give each quote the number its words had, the next free one to the others; remember both.

    A quote keeps its number as long as most of its words are those that had it. Cost: n log n in the
    quotes, and in those that overlap.
    """
    spans = [quote.span for quote in quotes]
    numbers = _numbers(spans, project.quoted)
    free, given = project.counters.quote, {each.number: each for each in project.quoted}
    numbered = []
    for index, (quote, span) in enumerate(zip(quotes, spans, strict=True)):
        number = numbers.get(index, 0)
        if not number:
            number, free = free, free + 1
        if number not in given or given[number].span != span:
            given[number] = NumberedQuote(number, span)
        numbered.append(quote._replace(number=number))
    remembered = tuple(given[number] for number in sorted(given))
    if remembered != project.quoted or free != project.counters.quote:
        counters = project.counters._replace(quote=free)
        project = replace(project, quoted=remembered, counters=counters)
    return project, tuple(numbered)


def _numbers(spans: Sequence[Span], quoted: Sequence[NumberedQuote]) -> dict[int, int]:
    """Return the number that each quote had, by its index: what did not move first, then the likest."""
    known: dict[Span, list[int]] = {}
    for each in sorted(quoted, reverse=True):
        known.setdefault(each.span, []).append(each.number)
    found: dict[int, int] = {}
    moved = []
    for index, span in enumerate(spans):
        if numbers := known.get(span):
            found[index] = numbers.pop()
        else:
            moved.append(index)
    if not moved:
        return found
    left = Near(span for span, numbers in known.items() if numbers)
    near = [
        (-likeness(spans[index], span), number, index)
        for index in moved
        for span in left.at(spans[index])
        if is_same_quote(spans[index], span)
        for number in known[span]
    ]
    taken: set[int] = set()
    for _, number, index in sorted(near):
        if index not in found and number not in taken:
            found[index] = number
            taken.add(number)
    return found


def corrected(quotes: Iterable[Quote], corrections: Iterable[QuoteCorrection]) -> tuple[Quote, ...]:
    """Apply what a reader said to quotes with numbers: exchanged, dismissed, added; sorted by place.

    What the program found anew where a person spoke gives way. A quote in the one that was corrected,
    or around it, stays: the program tells those two apart.
    """
    quotes = tuple(quotes)
    said = {each.number: each for each in corrections}
    own = [each.quote for each in said.values() if each.quote is not None]
    now = {quote.number: quote.span for quote in quotes if quote.number in said}
    spoken: dict[Span, list[int]] = {}
    for each in said.values():
        for span in {each.found} | ({each.quote.span} if each.quote is not None else set()):
            spoken.setdefault(span, []).append(each.number)
    near = Near(spoken)

    def gives_way(quote: Quote) -> bool:
        span = quote.span
        return any(
            number not in now or not is_same_quote(span, now[number])
            for place in near.at(span)
            if is_same_quote(span, place)
            for number in spoken[place]
        )

    rest = [quote for quote in quotes if quote.number not in said and not gives_way(quote)]
    return tuple(sorted((*rest, *own), key=lambda each: (each.article, each.start, each.end)))


def as_said(quote: Quote, number: int) -> Quote:
    """Return a quote as one that a person vouches for: nothing of it is a guess any more."""
    return quote._replace(number=number, is_guess=False, confidence=1.0, reason=READER)


def quote_at(number: int, place: Span) -> Quote:
    """Return a quote of nobody: what stands where a person said that nobody is quoted."""
    return Quote(place.article, place.start, place.end, QuoteKind.MARKED, number=number)


def by_number(corrections: Iterable[QuoteCorrection]) -> tuple[QuoteCorrection, ...]:
    return tuple(sorted(corrections, key=lambda each: each.number))
