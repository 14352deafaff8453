"""Offer what a reader attached to one version of an article to a later one, and move it there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from desktop.story.article import READER, Article, Kind, Stated
from desktop.story.comparison import Span
from desktop.story.decisions import (
    Absence,
    FindingDecision,
    Kept,
    LinkDecision,
    QuoteCorrection,
    UtteranceDecision,
    ordered,
)
from desktop.story.judging import SAID_SO, attachments
from desktop.story.places import Near, is_same_quote, overlap
from desktop.story.project import FACTS, NumberedQuote, Project, set_fact, set_kind
from desktop.text.anchors import EXACT, Anchor, find_again

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor as NoteAnchor
    from desktop.story.quote import Quote

STATED = (*sorted(FACTS), "language")
"""The facts that carry who stated them."""


class SetKind(NamedTuple):
    """The kind that a reader gave to a passage."""

    passage: Span
    kind: Kind


class SaidFact(NamedTuple):
    """What a reader stated about an article; `name` is one of those that `set_fact` takes."""

    article: int
    name: str
    value: str


Item = TypeVar("Item", LinkDecision, Absence, FindingDecision, UtteranceDecision)
Said = LinkDecision | Absence | Kept | FindingDecision | QuoteCorrection | UtteranceDecision


class NotePlace(NamedTuple):
    """A place of an annotation, with its number."""

    annotation: int
    anchor: NoteAnchor


class PinPlace(NamedTuple):
    """A place of a pin, with the number of its brief and its own."""

    brief: int
    pin: int
    anchor: NoteAnchor


Attached = Said | SetKind | SaidFact | NotePlace | PinPlace


class Move(NamedTuple):
    """Something attached to an older version, and what it would be in the newer one.

    `changed` is None where it finds no place there: it stays with the older version. `how` is that of
    the Anchor, "" where there is none; `score` is 0–1; `quote` is the words in the older version.
    """

    attached: Attached
    changed: Attached | None
    how: str
    score: float
    quote: str


def moves(project: Project, old: int, new: int) -> tuple[Move, ...]:
    """Return everything that a reader attached to version `old`, with its place in version `new`.

    What the reader has said of `new` itself is not offered again. An absence *from* the older version is
    listed without place: nobody has looked through the newer one. KeyError if one is not there.
    """
    finder = Finder(project.article(old), project.article(new))
    attached = attachments(project, old)
    found = [_link(project, finder, each) for each in attached.links]
    found += [_absence(project, finder, each) for each in attached.absences]
    found += [_kept(project, finder, each) for each in attached.kept]
    found += [_finding(project, finder, each) for each in attached.findings]
    found += [_correction(project, finder, each) for each in attached.corrections]
    found += [_utterance(project, finder, each) for each in attached.utterances]
    found += [_kind(finder, index) for index in range(len(finder.old.passages))]
    found += [_fact(finder, name) for name in STATED]
    return tuple(move for move in found if move is not None)


def move_attachments(project: Project, chosen: tuple[Move, ...]) -> Project:
    """Move what was chosen to the newer version; kinds and facts stay with the older one too.

    What has no place, or was taken back meanwhile, is left as it is.
    """
    for attached, changed, *_ in chosen:
        if isinstance(attached, LinkDecision) and isinstance(changed, LinkDecision):
            project = replace(project, links=_exchanged(project.links, attached, changed))
        elif isinstance(attached, Absence) and isinstance(changed, Absence):
            project = replace(project, absences=_exchanged(project.absences, attached, changed))
        elif isinstance(attached, Kept) and isinstance(changed, Kept):
            project = replace(project, kept=_kept_exchanged(project.kept, attached, changed))
        elif isinstance(attached, FindingDecision) and isinstance(changed, FindingDecision):
            project = replace(project, findings=_exchanged(project.findings, attached, changed))
        elif isinstance(attached, UtteranceDecision) and isinstance(changed, UtteranceDecision):
            utterances = _exchanged(project.utterances, attached, changed)
            project = replace(project, utterances=utterances)
        elif isinstance(attached, QuoteCorrection) and isinstance(changed, QuoteCorrection):
            project = _with_correction(project, attached, changed)
        elif isinstance(changed, SetKind):
            project = _with_kind(project, changed)
        elif isinstance(changed, SaidFact):
            project = set_fact(project, *changed)
    return project


class Finder:
    """Finds the spans of an older version in a newer one."""

    def __init__(self, old: Article, new: Article) -> None:
        self.old, self.new = old, new
        self._passages = [Span(new.number, p.start, p.end) for p in new.passages]
        self._whole = {(p.start, p.end) for p in old.passages}

    def find(self, span: Span) -> tuple[Span, Anchor] | None:
        """Return the place of a span; that of a whole passage is the passage that has most of it."""
        anchor = find_again(self.old.text, span.start, span.end, self.new.text)
        if anchor is None:
            return None
        place = Span(self.new.number, anchor.start, anchor.end)
        if (span.start, span.end) not in self._whole:
            return place, anchor
        passage = max(self._passages, key=lambda each: overlap(each, place), default=place)
        has_most = 2 * overlap(passage, place) > place.end - place.start
        return (passage, anchor) if has_most else None

    def find_words(self, span: Span) -> tuple[Span, Anchor] | None:
        """Return the place of exactly the same words."""
        anchor = find_again(self.old.text, span.start, span.end, self.new.text)
        if anchor is None or self.new.text[anchor.start : anchor.end] != self.quote(span):
            return None
        return Span(self.new.number, anchor.start, anchor.end), anchor

    def find_all(self, spans: tuple[Span, ...]) -> tuple[tuple[Span, ...], Anchor] | None:
        """Return spans with those of the older version exchanged, sorted, and the least sure anchor.

        None if one finds no place, two find the same, or one is of the newer version already.
        """
        places, anchors = [], []
        for span in spans:
            found = self.find(span) if span.article == self.old.number else None
            if span.article == self.new.number or (
                found is None and span.article == self.old.number
            ):
                return None
            if found is not None:
                anchors.append(found[1])
            places.append(span if found is None else found[0])
        if len(set(places)) < len(places):
            return None
        return tuple(sorted(places)), min(anchors, key=lambda anchor: anchor.score)

    def first(self, spans: tuple[Span, ...]) -> str:
        """Return the words of the first of some spans that is of the older version."""
        return next(self.quote(span) for span in spans if span.article == self.old.number)

    def quote(self, span: Span) -> str:
        return self.old.text[span.start : span.end]


def _link(project: Project, finder: Finder, link: LinkDecision) -> Move | None:
    mine, other = (link.a, link.b) if link.a.article == finder.old.number else (link.b, link.a)
    quote = finder.quote(mine)
    found = None if other.article == finder.new.number else finder.find(mine)
    if found is None:
        return Move(link, None, "", 0.0, quote)
    place, anchor = found
    a, b = ordered(place, other)
    if any((each.a, each.b) == (a, b) for each in project.links):
        return None
    denied = {(a, b.article), (b, a.article)}
    if link.origin in SAID_SO and any((e.passage, e.article) in denied for e in project.absences):
        return Move(link, None, "", 0.0, quote)
    return Move(link, link._replace(a=a, b=b), anchor.how, anchor.score, quote)


def _absence(project: Project, finder: Finder, absence: Absence) -> Move | None:
    if absence.passage.article != finder.old.number:
        passage = absence.passage
        said = project.article(passage.article).text[passage.start : passage.end]
        return Move(absence, None, "", 0.0, said)
    quote = finder.quote(absence.passage)
    found = None if absence.article == finder.new.number else finder.find(absence.passage)
    if found is None:
        return Move(absence, None, "", 0.0, quote)
    place, anchor = found
    if any((e.passage, e.article) == (place, absence.article) for e in project.absences):
        return None
    kept = [(e.a, e.b) for e in project.links if e.origin in SAID_SO]
    linked = {(a, b.article) for a, b in kept} | {(b, a.article) for a, b in kept}
    if (place, absence.article) in linked:
        return Move(absence, None, "", 0.0, quote)
    return Move(absence, absence._replace(passage=place), anchor.how, anchor.score, quote)


def _kept(project: Project, finder: Finder, kept: Kept) -> Move:
    found, quote = finder.find_all(kept.passages), finder.first(kept.passages)
    taken = {span for each in project.kept if each != kept for span in each.passages}
    if found is None or not taken.isdisjoint(found[0]):
        return Move(kept, None, "", 0.0, quote)
    passages, anchor = found
    return Move(kept, kept._replace(passages=passages), anchor.how, anchor.score, quote)


def _finding(project: Project, finder: Finder, said: FindingDecision) -> Move | None:
    found, quote = finder.find_all(said.spans), finder.first(said.spans)
    if found is None:
        return Move(said, None, "", 0.0, quote)
    changed = said._replace(spans=found[0])
    if any(each[:2] == changed[:2] for each in project.findings):
        return None
    return Move(said, changed, found[1].how, found[1].score, quote)


def _correction(project: Project, finder: Finder, said: QuoteCorrection) -> Move | None:
    """Offer what was said of a quote; words and speaker have to stand in the newer version as before."""
    quote = finder.quote(said.found)
    found = finder.find_words(said.found)
    moved = None if said.quote is None else _moved_quote(finder, said.quote)
    if found is None or (said.quote is not None and moved is None):
        return Move(said, None, "", 0.0, quote)
    if _is_corrected(project, found[0]):
        return None
    return Move(said, said._replace(found=found[0], quote=moved), found[1].how, 1.0, quote)


def _moved_quote(finder: Finder, quote: Quote) -> Quote | None:
    """Return a quote in the newer version; None unless all from its speaker to its last word is there."""
    ranges = [quote.speaker, quote.cue, quote.via]
    places = [(quote.start, quote.end), *(each for each in ranges if each is not None)]
    start, end = min(first for first, _ in places), max(last for _, last in places)
    found = finder.find_words(Span(quote.article, start, end))
    if found is None:
        return None
    by = found[0].start - start
    speaker, cue, via = (None if e is None else (e[0] + by, e[1] + by) for e in ranges)
    return quote._replace(
        article=found[0].article,
        start=quote.start + by,
        end=quote.end + by,
        speaker=speaker,
        cue=cue,
        via=via,
    )


def _utterance(project: Project, finder: Finder, said: UtteranceDecision) -> Move | None:
    mine, other = (said.a, said.b) if said.a.article == finder.old.number else (said.b, said.a)
    quote = finder.quote(mine)
    found = None if other.article == finder.new.number else finder.find_words(mine)
    if found is None:
        return Move(said, None, "", 0.0, quote)
    a, b = ordered(found[0], other)
    if any((each.a, each.b) == (a, b) for each in project.utterances):
        return None
    return Move(said, said._replace(a=a, b=b), found[1].how, found[1].score, quote)


def _kind(finder: Finder, index: int) -> Move | None:
    passage = finder.old.passages[index]
    if passage.reason != READER:
        return None
    span = Span(finder.old.number, passage.start, passage.end)
    attached, quote = SetKind(span, passage.kind), finder.quote(span)
    found = finder.find(span)
    if found is None:
        return Move(attached, None, "", 0.0, quote)
    place, anchor = found
    there = next(p for p in finder.new.passages if (p.start, p.end) == (place.start, place.end))
    if there.kind is passage.kind or there.reason == READER:
        return None
    return Move(attached, SetKind(place, passage.kind), anchor.how, anchor.score, quote)


def _fact(finder: Finder, name: str) -> Move | None:
    """Offer a fact that the reader stated, unless the newer version has it, or another by the reader."""
    ours: Stated | None = getattr(finder.old, name)
    theirs: Stated | None = getattr(finder.new, name)
    if ours is None or ours.evidence != READER:
        return None
    if theirs is not None and (theirs.evidence == READER or theirs.value == ours.value):
        return None
    attached = SaidFact(finder.old.number, name, ours.value)
    return Move(attached, attached._replace(article=finder.new.number), EXACT, 1.0, ours.value)


def _exchanged(items: tuple[Item, ...], old: Item, new: Item) -> tuple[Item, ...]:
    """Put one decision in the place of another that is still there, if nothing is said of its ends yet."""
    if old not in items or any(each[:2] == new[:2] for each in items):
        return items
    return tuple(sorted(new if each == old else each for each in items))


def _kept_exchanged(kept: tuple[Kept, ...], old: Kept, new: Kept) -> tuple[Kept, ...]:
    """Put one kept statement in the place of another, if its passages are in no other one."""
    taken = {span for each in kept if each != old for span in each.passages}
    if old not in kept or not taken.isdisjoint(new.passages):
        return kept
    return tuple(sorted(new if each == old else each for each in kept))


def _with_correction(project: Project, old: QuoteCorrection, new: QuoteCorrection) -> Project:
    """Put what was said of a quote in the place of what was said of it in the older version.

    The quote of the newer version has a number of its own.
    """
    if old not in project.corrections or _is_corrected(project, new.found):
        return project
    taken = {each.number for each in project.corrections}
    spans = {q.span: q.number for q in project.quoted if q.number not in taken}
    known = Near(spans).same_quote(new.found)
    number = project.counters.quote if known is None else spans[known]
    if known is None:
        project = replace(
            project,
            counters=project.counters._replace(quote=number + 1),
            quoted=(*project.quoted, NumberedQuote(number, new.found)),
        )
    quote = None if new.quote is None else new.quote._replace(number=number)
    rest = (each for each in project.corrections if each != old)
    changed = new._replace(number=number, quote=quote)
    return replace(
        project, corrections=tuple(sorted((*rest, changed), key=lambda each: each.number))
    )


def _is_corrected(project: Project, found: Span) -> bool:
    """Tell whether a person said already what the quote at a place is; not one in it, or around it."""
    return any(
        is_same_quote(each.found, found) and is_same_quote(found, each.found)
        for each in project.corrections
    )


def _with_kind(project: Project, changed: SetKind) -> Project:
    article = project.article(changed.passage.article)
    for index, passage in enumerate(article.passages):
        if (passage.start, passage.end) == (changed.passage.start, changed.passage.end):
            return set_kind(project, article.number, index, changed.kind)
    return project
