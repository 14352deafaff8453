"""What stands in marks outside of every attributed clause: speech beside a cue or after other speech, or marked words."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from desktop.quoting.attribution import Attribution, Role
from desktop.quoting.blocks import (
    END_OF_SPEECH,
    LETTER,
    SENTENCE_END,
    WORD,
    Block,
    Page,
    Piece,
    begins_as_speech,
    has_words,
    is_fragment,
    is_name,
    is_of_work,
    is_sentence,
    is_title,
    note_end,
    sentence_end,
    sentence_start,
    unclaimed,
)
from desktop.quoting.cues import lexicon
from desktop.quoting.introduced import NAMED_BEFORE, introducer, named_behind
from desktop.quoting.inverted import announced, inverted
from desktop.quoting.reported import MARKED_CONFIDENCE, is_introduced
from desktop.story.quote import QuoteKind, Range

ALONE_CONFIDENCE = 0.5
"""Of sentences in marks that nothing attributes."""
NAMED_CONFIDENCE = 0.8
"""Of sentences in marks with a name behind them and no verb."""
FOLLOWING_CONFIDENCE = 0.75
"""Of sentences in marks that follow on an attributed quote."""
BESIDE_CONFIDENCE = 0.9
"""Of words in marks whose sentence has a cue."""
LEAST_SPEECH_WORDS = 3
"""Words in marks that stand as a sentence of their own and are speech without a cue."""
JOINING = re.compile(r"[^\w\n]*(?:and|or|but|und|et|ou|та|й|і|и)\b")
"""What joins words in marks to those before them."""
MOST_JOINING_WORDS = 5
LIST = re.compile(r"(?:[(\[]+[^()\[\]\n]{1,24}[)\]]+|[\s,]|\b(?:and|or|but|an?|the)\b)*")
"""What stands between words in marks that are one list: a “giveaway” and a “disgrace”."""
OBJECT = re.compile(
    r"\s(?!(?:of|in|on|to|at|for|with|about|during|after|before|as|by|from)\b)[^,;:.!?\n]{1,70}$"
)
"""What stands between a cue and the name it gives: called [the report a] “disgrace”."""
LEAST_FRAGMENT_WORDS = 2
"""Words taken out of a sentence that are quoted where another quote stands in it."""
LEAST_WORDS = 4
"""Words taken out of a sentence that its cue may still attribute without a comma or colon between."""
ASKED = re.compile(r"^\s*(?:Asked|Pressed|When asked),?\s+$")
"""Stands before a question in marks that somebody answers."""
CHANTED = re.compile(r"\b(?:chants?|shouts?|cries|choruses|roars?)\s+of\s+$")
"""Stands before what a crowd says: drawing chants of “Lock her up!”"""
FAR = 16
"""Code points looked back for it."""
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
    for index in unclaimed(page, pieces):
        block = page.blocks[index]
        if found and block.start < found[-1].span[1]:
            continue
        said = cue_beside(page, index, attributions, cues)
        if said is not None and is_who_speaks(block, said):
            continue
        if said is not None and block.words >= least_words:
            found.append(beside(page, index, said))
    return found


def is_who_speaks(block: Block, said: Attribution) -> bool:
    """Tell whether marks hold the name of who speaks: écrit « Le Courrier du Nord »."""
    start, end = said.speaker or (0, 0)
    return start <= block.start < block.end <= end


def beside(page: Page, index: int, said: Attribution) -> Piece:
    """Return marks beside a cue as a quote: with what a name is given to, where the cue gives one."""
    block = page.blocks[index]
    span, kind = (block.start, block.end), QuoteKind.DIRECT
    gap = page.text[said.cue[1] : block.start]
    if not said.content and is_fragment(page.text, block) and OBJECT.fullmatch(gap):
        start = said.cue[1] + len(gap) - len(gap.lstrip())
        span, kind = (start, list_end(page, index)), QuoteKind.MIXED
    return Piece(span, kind, said, confidence=BESIDE_CONFIDENCE)


def list_end(page: Page, index: int) -> int:
    """Return where a list of words in marks ends that a block begins."""
    while index + 1 < len(page.blocks) and LIST.fullmatch(
        page.text, page.ends[index], page.starts[index + 1]
    ):
        index += 1
    return page.ends[index]


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
    if ASKED.search(text, lead, block.start) or is_chanted(text, block):
        return None
    if is_after and (goes_on(text, block) or not is_ahead):
        said = attributions[after]
        if not said.content and is_part(page, block, lead):
            return None
        if is_of_own_words(text, block, said) or not is_spoken(page, block, block.end, said.cue[0]):
            return None
        return said
    if not is_ahead or is_before_headline_words(page, block, attributions[ahead]):
        return None
    said = attributions[ahead]
    return said if is_spoken(page, block, said.cue[1], block.start) else None


def is_before_headline_words(page: Page, block: Block, said: Attribution) -> bool:
    """Tell whether a headline quotes something behind: Mayor slams ‘look-away’ plan: ‘We were sold out’."""
    is_headline = page.role(block) is Role.HEADLINE
    return is_headline and bool(said.content) and block.end <= said.content[0][0]


def is_chanted(text: str, block: Block) -> bool:
    """Tell whether a crowd chants words in marks, whoever spoke before."""
    return CHANTED.search(text, max(0, block.start - FAR), block.start) is not None


def is_part(page: Page, block: Block, lead: int) -> bool:
    """Tell whether words in marks are part of a clause that begins before them: Asked about the “deep state,” …"""
    before = page.text[lead : block.start].rstrip()
    return is_fragment(page.text, block) and bool(WORD.search(before)) and before[-1] not in ",:"


def is_of_own_words(text: str, block: Block, said: Attribution) -> bool:
    """Tell whether a cue behind words in marks attributes what follows on it, and not them."""
    if not said.content or any(start < said.cue[0] for start, _ in said.content):
        return False
    start = min(said.cue[0], said.speaker[0] if said.speaker else said.cue[0])
    if has_words(text, block.end, start):
        return True
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    is_new = last == "." and LETTER.search(text, block.end)
    is_cut = is_fragment(text, block) and last.isalnum()
    return is_cut or bool(is_new and is_new[0].isupper())


def goes_on(text: str, block: Block) -> bool:
    """Tell whether the sentence in marks goes on behind them."""
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    return last in END_OF_SPEECH or text[block.end : block.end + 1] in END_OF_SPEECH[:1]


def is_spoken(page: Page, block: Block, start: int, end: int) -> bool:
    """Tell whether a cue as far away as that attributes what is in marks."""
    if is_title(page.text, block) or is_name(page.text, block):
        return is_introduced(page, block) and not is_of_work(page.text, block)
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
    beside_it = inverted(page, block) or announced(page, block)
    if beside_it is not None:
        return Piece((block.start, block.end), QuoteKind.DIRECT, beside_it)
    if is_chanted(page.text, block):
        span = block.start, block.end
        return Piece(span, QuoteKind.DIRECT, None, confidence=ALONE_CONFIDENCE, reason="chanted")
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
            reason=NAMED_BEFORE if who else "in marks",
            speaker=who,
        )
    if not block.is_closed:
        return None
    if previous is not None and is_of_sentence(page, previous, block):
        return followed(page, previous, block)._replace(reason="in the sentence of a quote")
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
    if apart == 0 and has_own_subject(page, previous, block):
        return False
    if apart == 1 and (is_introduced(page, block) or is_answer(page.text, previous, block)):
        return False
    return stands_alone(page, block)


def has_own_subject(page: Page, previous: Piece, block: Block) -> bool:
    """Tell whether a clause with somebody else introduces a block: `Added Jones: "Never."`"""
    lead = page.text[previous.span[1] : block.start]
    return (
        lead.rstrip().endswith(":")
        and bool(WORD.search(lead))
        and introducer(page, block) is not None
    )


def is_of_sentence(page: Page, previous: Piece, block: Block) -> bool:
    """Tell whether words taken out of a sentence stand behind another quote in it."""
    said = previous.attribution
    if said is None or block.words < LEAST_FRAGMENT_WORDS or not is_fragment(page.text, block):
        return False
    start = max(previous.span[1], said.cue[1] if said.cue[1] <= block.start else 0)
    gap = page.text[start : block.start]
    if not JOINING.match(gap) or SENTENCE_END.search(page.text, start, block.start + 1):
        return False
    words = [word.lower() for word in WORD.findall(gap)]
    return len(words) <= MOST_JOINING_WORDS and not any(
        word in lexicon("en").verbs for word in words
    )


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
    is_short = block.words < LEAST_SPEECH_WORDS
    if is_title(page.text, block) or (is_short and introduced_by_colon(page, block) is None):
        return False
    if page.role(block) is Role.HEADLINE:
        return is_beside_colon(page, block) and begins_as_speech(page.text, block)
    if not is_sentence(page.text, block):
        return False
    last = page.text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    return stands_alone(page, block) or (last == "," and begins_as_speech(page.text, block))


def introduced_by_colon(page: Page, block: Block) -> Range | None:
    """Return who is named before a colon and words in marks: `Added Jones: "Never."`"""
    before = page.text[max(0, block.start - 3) : block.start].rstrip()
    return introducer(page, block) if before.endswith(":") else None


def is_beside_colon(page: Page, block: Block) -> bool:
    """Tell whether a colon or dash parts words in marks from the rest of a headline: 'We go': Crowd in tears."""
    follows = page.text[block.end : block.end + 3]
    is_parted = follows[:1] == ":" or follows in (" – ", " — ", " - ")
    return is_parted or is_introduced(page, block)
