"""What stands in marks together with what is attributed: the quotes of a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from desktop.quoting.attribution import Attribution, Paragraph, Region
from desktop.quoting.blocks import Block, Piece, by_place, page_of
from desktop.quoting.in_marks import beside_cues, standing
from desktop.quoting.outlets import outlet_in
from desktop.quoting.reported import of_content
from desktop.story.quote import CueClass, Quote, Range

JOINING = " \t\u00a0,;:–—-"
WORDS_BETWEEN = frozenset(
    {"and", "but", "while", "also", "then", "later", "he", "she", "they", "it", "who", "which"}
)
"""What is cut off the end of a clause, before the cue of the next one: "…, and also added"."""
LEAST_SPARE_WORDS = 4
"""Words in marks about which the spare attributions are asked."""
CITING = re.compile(r",?\s+(?:citing|quoting)\s")
MOST_INNER = 64
"""Cues within one clause that are looked at, so that the time is linear."""


def merge(
    text: str,
    paragraphs: Sequence[Paragraph],
    regions: Sequence[Region],
    attributions: Iterable[Attribution],
    spare: Iterable[Attribution] = (),
) -> tuple[Quote, ...]:
    """Return the quotes of a text sorted by start, none across another; cost is n·log n.

    Spoken quotes stand apart from each other; marked words may stand within one. `spare` are asked
    about what stands in marks only, where the others know of no cue.
    """
    page = page_of(text, paragraphs, regions)
    kept = outermost(text, list(outside_of_marks(attributions, page.blocks)))
    reported = [piece for each in kept for piece in of_content(page, each)]
    pieces = apart(piece for piece in reported if piece.attribution)
    pieces = sorted([*pieces, *beside_cues(page, pieces, kept)], key=by_place)
    more = list(outside_of_marks(spare, page.blocks))
    pieces += beside_cues(page, pieces, more, least_words=LEAST_SPARE_WORDS)
    pieces.sort(key=by_place)
    titles = {piece.span: piece for piece in reported if not piece.attribution}
    pieces += [*standing(page, pieces), *inside(pieces, titles.values())]
    return tuple(quote_of(piece) for piece in continued(sorted(pieces, key=by_place)))


def inside(pieces: Sequence[Piece], marked: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the marked words that stand within one of the pieces, which are sorted and apart."""
    starts = [piece.span[0] for piece in pieces]
    for each in marked:
        index = bisect_right(starts, each.span[0]) - 1
        if index >= 0 and each.span[1] <= pieces[index].span[1] and each.span != pieces[index].span:
            yield each


def continued(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Tell of all but the first that one cue attributes that they continue it."""
    seen: set[Range] = set()
    for piece in pieces:
        said = piece.attribution
        if said is None:
            yield piece
            continue
        yield piece._replace(continues=said.cue in seen)
        seen.add(said.cue)


def quote_of(piece: Piece) -> Quote:
    said = piece.attribution
    if said is None:
        return Quote(
            0,
            *piece.span,
            piece.kind,
            piece.speaker,
            is_guess=piece.is_guess,
            continues=piece.continues,
            confidence=piece.confidence,
            reason=piece.reason,
        )
    return Quote(
        article=0,
        start=piece.span[0],
        end=piece.span[1],
        kind=piece.kind,
        speaker=said.speaker,
        cue=said.cue,
        via=said.via,
        cue_class=said.cue_class,
        is_guess=piece.is_guess,
        continues=piece.continues,
        confidence=min(piece.confidence, said.confidence),
        reason=piece.reason or said.reason,
    )


def outside_of_marks(
    attributions: Iterable[Attribution], blocks: Sequence[Block]
) -> Iterator[Attribution]:
    """Leave out negated cues, and those in marks: what a speaker says that others said."""
    place = 0
    for each in sorted(attributions, key=cue_of):
        while place < len(blocks) and blocks[place].end <= each.cue[0]:
            place += 1
        is_inside = place < len(blocks) and blocks[place].start <= each.cue[0]
        if not each.is_negated and not is_inside:
            yield each


def cue_of(attribution: Attribution) -> Range:
    return attribution.cue


def outermost(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Keep the outer of two cues one of which is in what the other attributes, sorted by cue.

    The inner one is kept where an outlet relays it ("Reuters reported that the mayor said"), and both
    where the outer speaker goes on with it ("said …, and added …"). Of two that hold each other one is misread.
    """
    starts = [each.cue[0] for each in attributions]
    found = list(attributions)
    dropped: set[int] = set()
    for i, one in enumerate(attributions):
        outlet = outlet_in(text, one.speaker) if one.content else None
        for j in inner_cues(starts, one):
            other = attributions[j]
            if i == j or i in dropped:
                continue
            if other.speaker is not None and other.speaker == one.speaker:
                found[i] = found[i]._replace(content=tuple(cut(text, found[i].content, other.cue)))
            elif is_in(one.cue, other) and other.confidence > one.confidence:
                dropped.add(i)
            elif outlet and is_relayed(text, other) and not is_citing(text, one):
                dropped.add(i)
                found[j] = found[j]._replace(via=found[j].via or outlet)
            else:
                dropped.add(j)
    return [each for i, each in enumerate(found) if i not in dropped]


def is_in(cue: Range, said: Attribution) -> bool:
    return any(start <= cue[0] < end for start, end in said.content)


def is_citing(text: str, said: Attribution) -> bool:
    """Tell whether an outlet names its source behind what it reports: "…, citing two officials"."""
    return bool(CITING.match(text, said.content[-1][1]))


def is_relayed(text: str, said: Attribution) -> bool:
    """Tell whether somebody else speaks in what an outlet says, and does not only think."""
    if not said.content or said.cue_class is CueClass.THOUGHT:
        return False
    return outlet_in(text, said.speaker) is None


def inner_cues(starts: Sequence[int], said: Attribution) -> Iterator[int]:
    for start, end in said.content:
        first = bisect_left(starts, start)
        yield from range(first, min(bisect_left(starts, end), first + MOST_INNER))


def cut(text: str, contents: Sequence[Range], cue: Range) -> Iterator[Range]:
    """Yield clauses up to the cue that another clause of the same speaker begins with."""
    for start, end in contents:
        if start <= cue[0] < end:
            end = start + len(text[start : cue[0]].rstrip(JOINING))
            while end > start and text[start:end].split()[-1] in WORDS_BETWEEN:
                end = start + len(
                    text[start : text.rindex(text[start:end].split()[-1], start, end)].rstrip(
                        JOINING
                    )
                )
        if end > start:
            yield start, end


def apart(pieces: Iterable[Piece]) -> list[Piece]:
    """Keep of pieces that overlap the more certain, then the longer one; sorted."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=by_place):
        while kept and piece.span[0] < kept[-1].span[1] and rank(piece) > rank(kept[-1]):
            kept.pop()
        if not kept or piece.span[0] >= kept[-1].span[1]:
            kept.append(piece)
    return kept


def rank(piece: Piece) -> tuple[float, int]:
    confidence = piece.attribution.confidence if piece.attribution else 0.0
    return round(confidence, 1), piece.span[1] - piece.span[0]
