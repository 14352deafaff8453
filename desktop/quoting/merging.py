"""What stands in marks together with what is attributed: the quotes of a text."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.quoting.attribution import Attribution, Paragraph, Region
from desktop.quoting.blocks import (
    END_OF_SPEECH,
    Block,
    blocks_of,
    has_words,
    is_headline,
    is_sentence,
    is_title,
    sentence_end,
    sentence_start,
)
from desktop.quoting.outlets import outlet_in
from desktop.story.quote import Quote, QuoteKind, Range

MARKED_CONFIDENCE = 0.6
ALONE_CONFIDENCE = 0.5
"""Of sentences in marks that nothing attributes."""
FOLLOWING_CONFIDENCE = 0.75
"""Of sentences in marks that follow on an attributed quote."""
LEAST_SPEECH_WORDS = 4
"""Words in marks that stand as a sentence of their own and are speech without a cue."""
NEAR = 160
"""Code points between a cue and the marks in its sentence that it may still attribute."""


class Piece(NamedTuple):
    """A stretch of text that one attribution attributes, before overlaps are settled."""

    span: Range
    kind: QuoteKind
    attribution: Attribution | None
    is_guess: bool = False
    continues: bool = False
    confidence: float = 1.0
    reason: str = ""


class Page(NamedTuple):
    """A text with its paragraphs and what stands in marks in it."""

    text: str
    paragraphs: Sequence[Paragraph]
    blocks: tuple[Block, ...]


def merge(
    text: str,
    paragraphs: Sequence[Paragraph],
    regions: Sequence[Region],
    attributions: Iterable[Attribution],
) -> tuple[Quote, ...]:
    """Return the quotes of a text sorted by start, none across another; cost is n·log n.

    Spoken quotes stand apart from each other; marked words may stand within one.
    """
    page = Page(text, paragraphs, blocks_of(text, paragraphs, regions))
    kept = outer(text, outside_of_blocks(attributions, page.blocks))
    pieces = [piece for each in kept for piece in of_content(page, each)]
    pieces = apart(pieces)
    pieces += beside_cues(page, pieces, kept)
    pieces += following(page, pieces)
    pieces += alone(page, pieces)
    return tuple(quote_of(piece) for piece in sorted(pieces, key=by_place))


def by_place(piece: Piece) -> tuple[int, int]:
    return piece.span[0], -piece.span[1]


def quote_of(piece: Piece) -> Quote:
    said = piece.attribution
    if said is None:
        return Quote(0, *piece.span, piece.kind, confidence=piece.confidence, reason=piece.reason)
    return Quote(
        0,
        *piece.span,
        piece.kind,
        said.speaker,
        said.cue,
        said.via,
        said.cue_class,
        is_guess=piece.is_guess,
        continues=piece.continues,
        confidence=min(piece.confidence, said.confidence),
        reason=piece.reason or said.reason,
    )


def outside_of_blocks(
    attributions: Iterable[Attribution], blocks: Sequence[Block]
) -> list[Attribution]:
    """Leave out negated cues, and those in marks: what a speaker says that others said."""
    found, place = [], 0
    for each in sorted(attributions, key=lambda one: one.cue):
        while place < len(blocks) and blocks[place].end <= each.cue[0]:
            place += 1
        is_inside = place < len(blocks) and blocks[place].start <= each.cue[0]
        if not each.is_negated and not is_inside:
            found.append(each)
    return found


def outer(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Keep the outer of two cues one of which is in what the other attributes, unless an outlet relays it."""
    dropped: set[int] = set()
    via: dict[int, Range] = {}
    for i, one in enumerate(attributions):
        for j, other in enumerate(attributions):
            if i == j or abs(one.cue[0] - other.cue[0]) > 2_000:
                continue
            if any(start <= other.cue[0] < end for start, end in one.content):
                outlet = outlet_in(text, one.speaker)
                if outlet and not outlet_in(text, other.speaker):
                    dropped.add(i)
                    via[j] = outlet
                else:
                    dropped.add(j)
    return [
        each._replace(via=each.via or via.get(i))
        for i, each in enumerate(attributions)
        if i not in dropped
    ]


def of_content(page: Page, said: Attribution) -> Iterator[Piece]:
    """Yield what an attribution attributes by its clauses, in marks or not."""
    is_second = False
    for content in said.content:
        for piece in snapped(page, content, said):
            yield piece._replace(continues=is_second)
            is_second = True


def snapped(page: Page, content: Range, said: Attribution) -> Iterator[Piece]:
    """Yield a clause as quotes: widened to the marks that it touches, or that follow right on it."""
    text, (start, end) = page.text, content
    inside = [block for block in page.blocks if block.touches((start, end))]
    following_block = next((block for block in page.blocks if block.start >= end), None)
    if inside:
        start, end = min(start, inside[0].start), max(end, inside[-1].end)
    if (
        following_block
        and following_block not in inside
        and not text[end : following_block.start].strip()
    ):
        inside.append(following_block)
        end = following_block.end
    places = [start, *(edge for block in inside for edge in (block.start, block.end)), end]
    is_plain = any(has_words(text, a, b) for a, b in zip(places[::2], places[1::2], strict=True))
    if not inside:
        yield Piece((start, end), QuoteKind.INDIRECT, said)
    elif not is_plain:
        for block in inside:
            if not is_title(text, block) or is_introduced(page, block):
                yield Piece((block.start, block.end), QuoteKind.DIRECT, said)
    elif all(is_title(text, block) for block in inside):
        yield Piece((start, end), QuoteKind.INDIRECT, said)
    else:
        yield Piece((start, end), QuoteKind.MIXED, said)


def is_introduced(page: Page, block: Block) -> bool:
    """Tell whether a colon or comma introduces what is in marks, or a comma in them ends it."""
    before = page.text[max(0, block.start - 3) : block.start].rstrip()[-1:]
    return before in (":", ",") or page.text[: block.inner[1]].rstrip()[-1:] in END_OF_SPEECH


def apart(pieces: Iterable[Piece]) -> list[Piece]:
    """Keep of pieces that overlap the more certain and then the longer one."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=by_place):
        if kept and piece.span[0] < kept[-1].span[1]:
            if rank(piece) > rank(kept[-1]):
                kept[-1] = piece
            continue
        kept.append(piece)
    return kept


def rank(piece: Piece) -> tuple[float, int]:
    confidence = piece.attribution.confidence if piece.attribution else 0.0
    return round(confidence, 1), piece.span[1] - piece.span[0]


def unclaimed(page: Page, pieces: Sequence[Piece]) -> Iterator[Block]:
    """Yield the blocks that touch no piece."""
    spans = sorted(piece.span for piece in pieces)
    place = 0
    for block in page.blocks:
        while place < len(spans) and spans[place][1] <= block.start:
            place += 1
        if place == len(spans) or spans[place][0] >= block.end:
            yield block


def beside_cues(
    page: Page, pieces: Sequence[Piece], attributions: Sequence[Attribution]
) -> list[Piece]:
    """Return the marks whose sentence has a cue before or after them."""
    found: list[Piece] = []
    claimed = {id(piece.attribution) for piece in pieces}
    for block in unclaimed(page, pieces):
        said = cue_of(page, block, attributions)
        if said is None or (is_title(page.text, block) and not is_introduced(page, block)):
            continue
        span = (block.start, block.end)
        found.append(
            Piece(span, QuoteKind.DIRECT, said, continues=id(said) in claimed, confidence=0.95)
        )
        claimed.add(id(said))
    return found


def cue_of(page: Page, block: Block, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution in the sentence of what is in marks: after it where the sentence goes on."""
    text = page.text
    here, last = page.paragraphs[block.paragraph], page.paragraphs[block.last_paragraph]
    index = page.blocks.index(block)
    before = max(here.start, page.blocks[index - 1].end if index else 0)
    behind = page.blocks[index + 1].start if index + 1 < len(page.blocks) else last.end
    lead = sentence_start(text, before, block.start)
    tail = sentence_end(text, block.end, min(last.end, max(behind, block.end)))
    after = [
        each for each in attributions if block.end <= each.cue[0] < min(tail, block.end + NEAR)
    ]
    ahead = [
        each for each in attributions if max(lead, block.start - NEAR) <= each.cue[0] < block.start
    ]
    goes_on = (
        text[: block.inner[1]].rstrip()[-1:] in END_OF_SPEECH
        or text[block.end : block.end + 1] == ","
    )
    if after and (goes_on or not ahead):
        return after[0]
    return ahead[-1] if ahead else None


def following(page: Page, pieces: Sequence[Piece]) -> list[Piece]:
    """Return sentences in marks that follow on somebody's words, in the paragraph or as the next one."""
    found: list[Piece] = []
    spoken = sorted((piece for piece in pieces if piece.attribution), key=by_place)
    for block in unclaimed(page, pieces):
        if not is_sentence(page.text, block) or is_headline(page.paragraphs, block):
            continue
        before = [piece for piece in (*spoken, *found) if piece.span[1] <= block.start]
        previous = max(before, key=lambda piece: piece.span[1], default=None)
        if previous is None or not stands_alone(page, block):
            continue
        gap = paragraph_of(page, previous.span[1] - 1), block.paragraph
        if gap[1] - gap[0] > 1 or previous.kind is QuoteKind.INDIRECT:
            continue
        found.append(
            Piece(
                (block.start, block.end),
                QuoteKind.DIRECT,
                previous.attribution,
                is_guess=gap[0] != gap[1],
                continues=True,
                confidence=FOLLOWING_CONFIDENCE,
                reason="follows on",
            )
        )
    return found


def paragraph_of(page: Page, place: int) -> int:
    found = [i for i, each in enumerate(page.paragraphs) if each.start <= place]
    return found[-1] if found else 0


def stands_alone(page: Page, block: Block) -> bool:
    """Tell whether nothing else is in the sentence of what is in marks."""
    here, last = page.paragraphs[block.paragraph], page.paragraphs[block.last_paragraph]
    before = page.text[here.start : block.start].rstrip()
    after = page.text[block.end : last.end].lstrip(" .")
    is_begun = not before or before[-1:] in '.?!…:"”’»)'
    return is_begun and (not after or (not after[:1].islower() and after[:1] not in ",–—"))


def alone(page: Page, pieces: Sequence[Piece]) -> list[Piece]:
    """Return what is left in marks: whole sentences may be speech, the rest are marked words."""
    found = []
    for block in unclaimed(page, pieces):
        is_speech = (
            block.words >= LEAST_SPEECH_WORDS
            and is_sentence(page.text, block)
            and not is_title(page.text, block)
            and stands_alone(page, block)
        )
        kind = QuoteKind.DIRECT if is_speech else QuoteKind.MARKED
        confidence = ALONE_CONFIDENCE if is_speech else MARKED_CONFIDENCE
        found.append(
            Piece((block.start, block.end), kind, None, confidence=confidence, reason="in marks")
        )
    return found
