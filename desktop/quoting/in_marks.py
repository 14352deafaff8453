"""What stands in marks outside of every attributed clause: speech beside a cue or after other speech, or marked words."""

from bisect import bisect_left
from collections.abc import Sequence

from desktop.quoting.attribution import Attribution, Role
from desktop.quoting.blocks import (
    END_OF_SPEECH,
    WORD,
    Block,
    Page,
    Piece,
    begins_as_speech,
    has_words,
    is_name,
    is_sentence,
    is_title,
    note_end,
    sentence_end,
    sentence_start,
    unclaimed,
)
from desktop.quoting.introduced import introducer, named_behind
from desktop.quoting.inverted import inverted
from desktop.quoting.reported import is_introduced
from desktop.story.quote import QuoteKind

MARKED_CONFIDENCE = 0.6
ALONE_CONFIDENCE = 0.5
"""Of sentences in marks that nothing attributes."""
NAMED_CONFIDENCE = 0.8
"""Of sentences in marks with a name behind them and no verb."""
FOLLOWING_CONFIDENCE = 0.75
"""Of sentences in marks that follow on an attributed quote."""
BESIDE_CONFIDENCE = 0.9
"""Of words in marks whose sentence has a cue."""
LEAST_SPEECH_WORDS = 4
"""Words in marks that stand as a sentence of their own and are speech without a cue."""
LEAST_WORDS = 4
"""Words taken out of a sentence that its cue may still attribute without a comma or colon between."""
NEAR = 200
"""Code points between a cue and the marks of its sentence."""
MOST_WORDS_BETWEEN = 2
"""Words between a cue and the marks right beside it: `called it a "disaster"`."""


def beside_cues(
    page: Page,
    pieces: Sequence[Piece],
    attributions: Sequence[Attribution],
    *,
    least_words: int = 1,
) -> list[Piece]:
    """Return the marks whose sentence has a cue before or after them; attributions are sorted by cue.

    Fewer than `least_words` are left to others.
    """
    found: list[Piece] = []
    cues = [each.cue[0] for each in attributions]
    claimed = {piece.attribution.cue for piece in pieces if piece.attribution}
    for index in unclaimed(page, pieces):
        block = page.blocks[index]
        said = cue_beside(page, index, attributions, cues)
        if said is None or block.words < least_words:
            continue
        found.append(
            Piece(
                (block.start, block.end),
                QuoteKind.DIRECT,
                said,
                continues=said.cue in claimed,
                confidence=BESIDE_CONFIDENCE,
            )
        )
        claimed.add(said.cue)
    return found


def cue_beside(
    page: Page, index: int, attributions: Sequence[Attribution], cues: Sequence[int]
) -> Attribution | None:
    """Return the attribution in the sentence of what is in marks: after it where the sentence goes on."""
    text, block = page.text, page.blocks[index]
    first, last = page.paragraphs[block.paragraph], page.paragraphs[block.last_paragraph]
    before = max(first.start, page.ends[index - 1] if index else 0, block.start - NEAR)
    behind = page.starts[index + 1] if index + 1 < len(page.blocks) else last.end
    behind = max(block.end, min(behind, last.end, block.end + NEAR))
    lead = sentence_start(text, before, block.start)
    tail = sentence_end(text, block.end, behind)
    ahead = bisect_left(cues, block.start) - 1
    after = bisect_left(cues, block.end)
    is_ahead = ahead >= 0 and cues[ahead] >= lead
    is_after = after < len(cues) and cues[after] < tail
    if is_after and (goes_on(text, block) or not is_ahead):
        return attributions[after] if is_spoken(page, block, block.end, cues[after]) else None
    if is_ahead and is_spoken(page, block, attributions[ahead].cue[1], block.start):
        return attributions[ahead]
    return None


def goes_on(text: str, block: Block) -> bool:
    """Tell whether the sentence in marks goes on behind them."""
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    return last in END_OF_SPEECH or text[block.end : block.end + 1] in END_OF_SPEECH[:1]


def is_spoken(page: Page, block: Block, start: int, end: int) -> bool:
    """Tell whether a cue as far away as that attributes what is in marks."""
    if is_title(page.text, block) or is_name(page.text, block):
        return is_introduced(page, block)
    if is_introduced(page, block) or is_sentence(page.text, block) or block.words >= LEAST_WORDS:
        return True
    between = len(WORD.findall(page.text, start, max(start, end)))
    return between <= MOST_WORDS_BETWEEN


def standing(page: Page, pieces: Sequence[Piece]) -> list[Piece]:
    """Return what is left in marks: sentences that stand by themselves are speech, the rest marked words.

    Speech goes on from the quote before, in its paragraph or as the next one, or has the speaker who
    is named right before it.
    """
    found: list[Piece] = []
    spoken = [piece for piece in pieces if piece.attribution]
    place = 0
    previous: Piece | None = None
    for index in unclaimed(page, pieces):
        block = page.blocks[index]
        while place < len(spoken) and spoken[place].span[1] <= block.start:
            previous = later(previous, spoken[place])
            place += 1
        piece = standing_piece(page, previous, block)
        if piece is not None:
            found.append(piece)
            previous = previous if piece.kind is QuoteKind.MARKED else piece
    return found


def standing_piece(page: Page, previous: Piece | None, block: Block) -> Piece | None:
    who = named_behind(page, block) if is_sentence(page.text, block) else None
    if who is not None:
        span = block.start, block.end
        return Piece(
            span,
            QuoteKind.DIRECT,
            None,
            reason="named behind",
            confidence=NAMED_CONFIDENCE,
            speaker=who,
        )
    behind = inverted(page, block)
    if behind is not None:
        return Piece((block.start, block.end), QuoteKind.DIRECT, behind)
    if previous is not None and may_follow(page, previous, block):
        return followed(page, previous, block)
    if is_speech(page, block):
        is_first = not page.text[page.paragraphs[block.paragraph].start : block.start].strip()
        is_asked = previous is not None and is_first and is_answer(page.text, previous, block)
        who = None if is_asked else introducer(page, block)
        return Piece(
            (block.start, block.end),
            QuoteKind.DIRECT,
            None,
            is_guess=who is not None,
            confidence=ALONE_CONFIDENCE,
            reason="named before" if who else "in marks",
            speaker=who,
        )
    if not block.is_closed:
        return None
    return Piece(
        (block.start, block.end),
        QuoteKind.MARKED,
        None,
        confidence=MARKED_CONFIDENCE,
        reason="in marks",
    )


def followed(page: Page, previous: Piece, block: Block) -> Piece:
    """Return a block as the words of who spoke before it."""
    is_other_paragraph = page.paragraph_at(previous.span[1] - 1) != block.paragraph
    return Piece(
        (block.start, block.end),
        QuoteKind.DIRECT,
        previous.attribution,
        is_guess=(is_other_paragraph and not block.goes_on) or previous.is_guess,
        continues=previous.kind is not QuoteKind.INDIRECT,
        confidence=FOLLOWING_CONFIDENCE,
        reason="follows on",
        speaker=previous.speaker,
    )


def later(one: Piece | None, other: Piece) -> Piece:
    return one if one is not None and one.span[1] > other.span[1] else other


def may_follow(page: Page, previous: Piece, block: Block) -> bool:
    """Tell whether a block is a sentence of its own behind what somebody said in marks, or nearly so."""
    if block.goes_on or is_interrupted(page.text, previous, block):
        return True
    if page.role(block) is Role.HEADLINE or not is_sentence(page.text, block):
        return False
    apart = block.paragraph - page.paragraph_at(previous.span[1] - 1)
    if apart > 1 or (apart == 1 and not ends_paragraph(page, previous)):
        return False
    if apart == 1 and (is_introduced(page, block) or is_answer(page.text, previous, block)):
        return False
    return stands_alone(page, block)


def is_interrupted(text: str, previous: Piece, block: Block) -> bool:
    """Tell whether nothing but a cue and its speaker stands between two quotes."""
    said = previous.attribution
    if said is None or said.cue[0] < previous.span[1]:
        return False
    end = max(said.cue[1], said.speaker[1] if said.speaker else 0)
    gap = text[end : block.start]
    return end <= block.start and "\n" not in gap and not has_words(text, end, block.start)


def ends_paragraph(page: Page, piece: Piece) -> bool:
    """Tell whether a quote stands in the last sentence of its paragraph; direct ones may stand before it."""
    end = page.paragraphs[page.paragraph_at(piece.span[1] - 1)].end
    if piece.kind is not QuoteKind.INDIRECT:
        return True
    return sentence_end(page.text, piece.span[1], end) >= end


def is_answer(text: str, previous: Piece, block: Block) -> bool:
    """Tell whether one of two neighbours asks and the other does not, so that two may speak."""
    asked = text[: previous.span[1]].rstrip("\"'”’»“ ")[-1:] == "?"
    asks = text[: block.inner[1]].rstrip()[-1:] == "?"
    return asks != asked and asks


def stands_alone(page: Page, block: Block) -> bool:
    """Tell whether nothing else is in the sentence of what is in marks."""
    first, last = page.paragraphs[block.paragraph], page.paragraphs[block.last_paragraph]
    before = page.text[max(first.start, block.start - NEAR) : block.start].rstrip()
    behind = note_end(page.text, block.end)
    after = page.text[behind : min(last.end, behind + NEAR)].lstrip(" .")
    is_begun = not before or before[-1:] in '.?!…:"”’»)'
    return is_begun and (not after or (not after[:1].islower() and after[:1] not in ",–—"))


def is_speech(page: Page, block: Block) -> bool:
    """Tell whether words in marks without a cue are speech: a whole sentence that stands by itself."""
    if block.words < LEAST_SPEECH_WORDS or is_title(page.text, block):
        return False
    if page.role(block) is Role.HEADLINE:
        return is_beside_colon(page, block) and begins_as_speech(page.text, block)
    return is_sentence(page.text, block) and stands_alone(page, block)


def is_beside_colon(page: Page, block: Block) -> bool:
    """Tell whether a colon parts words in marks from the rest of a headline: 'We go': Crowd in tears."""
    return page.text[block.end : block.end + 1] == ":" or is_introduced(page, block)
