"""Runs of quotation marks as one: what they hold, where they stand, whether they look like speech or a title."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.quoting.attribution import Attribution, Paragraph, Region, Role
from desktop.quoting.marks import blocks
from desktop.story.quote import QuoteKind, Range

WORD = re.compile(r"\w+(?:['’.-]\w+)*")
CYRILLIC = re.compile("[а-яёіїєґ]")
LETTER = re.compile(r"\w")
SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bJr)(?<!\bMrs)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\bCol)(?<!\bRev)"
    r"(?<!\b[A-ZА-Я])(?<!\bLt)(?<!\bSgt)(?<!\bProf)[.!?…][)\]\"'”’»]*\s+(?=[\"'“‘«„(\[]*[^\W\d_a-zа-яіїєґà-ÿ]|[\"'“‘«„]|\d)"
)
"""Where a sentence ends and the next begins, titles and initials before names left aside."""
NOTE = re.compile(r"\s*[(\[]{1,2}[^()\[\]\n]{1,24}[)\]]{1,2}")
SPEAKS = frozenset(
    "i i'm i've i'd i'll we we're we've you he she it it's she's he's that's there's let's don't can't they they're this that there no yes not don't never what why how "
    "let who if but so my our your please thank thanks well oh".split()
)
"""Words that begin what somebody says, and hardly a title."""
SMALL = frozenset(
    "a an and as at but by for from in into nor of off on or over per the to up via vs with de la le der und".split()
)
"""Words that titles print small."""
MOST_TITLE_WORDS = 10
TITLED = re.compile(
    r"\b(?:titled|entitled|headlined|named|dubbed|book|film|movie|song|album|novel|memoir|essay|op-ed|series|show|play|poem|podcast|column"
    r"|documentary|episode|campaign|slogan|report|paper|article|study|bestseller|blog|newsletter|opera|musical|exhibition)\b[,:]?\s+$"
)
"""What stands before the name of a work."""
SHOWN = re.compile(
    r"(?:\b[Oo]n|(?:\b[A-Z]{2,}|\b(?:News|Network|Sky|Bloomberg|Radio \d|TV))['’]s)\s+$"
)
"""What stands before the name of a programme: on “This Week,” CBS's “We the People”."""
NICKNAMED = re.compile(
    r"\b(?:nicknamed|dubbed|known as|codenamed|code-named|titled|entitled|named)\s+$"
)
FAR = 24
LEAST_TITLE_WORDS = 3
"""Words of a title before a comma; fewer are "Absolutely," she said."""
MOST_NAME_WORDS = 3
END_OF_SPEECH = tuple(",?!…—–-")
"""What stands at the end of speech whose sentence goes on behind the mark."""


class Block(NamedTuple):
    """What stands in one pair of marks, or in several that carry each other on over paragraphs.

    `paragraph` and `last_paragraph` count from 0, those where nobody speaks left out; `words` are those
    inside; `goes_on` tells that it carries on the block before, behind a picture's words.
    """

    start: int
    end: int
    inner: Range
    paragraph: int
    last_paragraph: int
    words: int
    is_closed: bool
    goes_on: bool


class Page(NamedTuple):
    """A text with its paragraphs and what stands in marks in it; starts and ends are those of the blocks."""

    text: str
    paragraphs: Sequence[Paragraph]
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def touching(self, start: int, end: int) -> range:
        """Return the indices of the blocks that share a code point with a span."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def paragraph_at(self, place: int) -> int:
        return max(0, bisect_right(self.paragraphs, place, key=start_of) - 1)

    def role(self, block: Block) -> Role:
        return self.paragraphs[block.paragraph].role


class Piece(NamedTuple):
    """A stretch of text with who it is attributed to, None where no cue does; `speaker` is known then if any."""

    span: Range
    kind: QuoteKind
    attribution: Attribution | None
    is_guess: bool = False
    continues: bool = False
    confidence: float = 1.0
    reason: str = ""
    speaker: Range | None = None


def by_place(piece: Piece) -> Range:
    return piece.span[0], -piece.span[1]


def start_of(paragraph: Paragraph) -> int:
    return paragraph.start


def page_of(text: str, paragraphs: Sequence[Paragraph], regions: Sequence[Region]) -> Page:
    """Return a text with its runs of marks, sorted by start; lines where nobody speaks are left out."""
    paragraphs = [each for each in paragraphs if each.role is not Role.SKIPPED]
    found = blocks_of(text, paragraphs, regions)
    starts, ends = tuple(each.start for each in found), tuple(each.end for each in found)
    return Page(text, paragraphs, found, starts, ends)


def unclaimed(page: Page, pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield the indices of the blocks that no piece touches; the pieces are sorted."""
    place = 0
    for index, block in enumerate(page.blocks):
        while place < len(pieces) and pieces[place].span[1] <= block.start:
            place += 1
        if place == len(pieces) or pieces[place].span[0] >= block.end:
            yield index


def blocks_of(
    text: str, paragraphs: Sequence[Paragraph], regions: Sequence[Region]
) -> tuple[Block, ...]:
    """Return the outermost marks as blocks, sorted, those without a word left out."""
    starts = [paragraph.start for paragraph in paragraphs]
    found = []
    for group in blocks(text, regions):
        first, last = group[0], group[-1]
        words = sum(1 for region in group for _ in WORD.finditer(text, *region.inner))
        if words:
            found.append(
                Block(
                    first.start,
                    last.end,
                    (first.inner[0], last.inner[1]),
                    max(0, bisect_right(starts, first.start) - 1),
                    max(0, bisect_right(starts, last.start) - 1),
                    words,
                    last.is_closed,
                    first.goes_on,
                )
            )
    return tuple(found)


def is_title(text: str, block: Block) -> bool:
    """Tell whether words in marks are printed as titles and names are: "Fox and Friends"."""
    inner = text[block.inner[0] : block.inner[1]].strip()
    words = WORD.findall(inner)
    if not words or len(words) > MOST_TITLE_WORDS or inner.endswith(END_OF_SPEECH[1:4]):
        return False
    far = max(0, block.start - FAR)
    is_shown = len(words) > 1 and SHOWN.search(text, far, block.start) is not None
    is_named = is_shown or NICKNAMED.search(text, far, block.start) is not None
    if inner.endswith(",") and len(words) < LEAST_TITLE_WORDS and not is_named:
        return False
    if not words[0][0].isupper():
        return False
    is_title_like = is_shown or TITLED.search(text, far, block.start) is not None
    if words[0].lower() in SPEAKS and not is_title_like:
        return False
    if len(words) == 1:
        return not inner.endswith(".")
    return all(not word[0].islower() or word in SMALL for word in words)


def is_of_work(text: str, block: Block) -> bool:
    """Tell whether words printed as a title stand behind what they are the name of: her novel, “The Long Ice,” …"""
    is_named = TITLED.search(text, max(0, block.start - FAR), block.start) is not None
    return is_named and is_title(text, block)


def is_foreign_name(text: str, block: Block) -> bool:
    """Tell whether a few words are a name in Cyrillic letters."""
    return is_name(text, block) and CYRILLIC.search(text, *block.inner) is not None


def begins_as_speech(text: str, block: Block) -> bool:
    """Tell whether the first word is one that people begin with: I, We, It's, No."""
    first = re.match(r"\W*(\w+(?:['’]\w+)?)", text[block.inner[0] : block.inner[1]])
    return first is not None and first[1].lower().replace("’", "'") in SPEAKS


def is_name(text: str, block: Block) -> bool:
    """Tell whether a few words look like a name in a language that prints only the first one capital."""
    inner = text[block.inner[0] : block.inner[1]].strip()
    words = WORD.findall(inner)
    is_short = len(words) <= MOST_NAME_WORDS and inner[-1:].isalnum()
    if text[block.end : block.end + 3].lstrip()[:1] in (*",—–",):
        return False
    return is_short and words[0][0].isupper() and words[0].lower() not in SPEAKS


def is_sentence(text: str, block: Block) -> bool:
    """Tell whether what is in marks begins as a sentence and ends as one, or before its cue."""
    inner = LETTER.search(text, *block.inner)
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    if SENTENCE_END.search(text, *block.inner):
        return True
    return (
        inner is not None
        and not inner[0].islower()
        and (last in (".", *END_OF_SPEECH) or text[block.end : block.end + 1] in ".?!")
    )


def is_fragment(text: str, block: Block) -> bool:
    """Tell whether it is a few words taken out of a sentence: "a total disaster"."""
    inner = text[block.inner[0] : block.inner[1]].strip()
    return inner[:1].islower() and not inner.endswith(END_OF_SPEECH[1:3])


def note_end(text: str, place: int) -> int:
    """Return where a short note in brackets ends that follows on marks: "…" [sic], "…" (it)."""
    match = NOTE.match(text, place)
    return match.end() if match else place


def sentence_start(text: str, start: int, place: int) -> int:
    """Return where the last sentence that begins between `start` and `place` begins."""
    last = start
    for match in SENTENCE_END.finditer(text, start, place + 1):
        if match.end() <= place:
            last = match.end()
    return last


def sentence_end(text: str, place: int, end: int) -> int:
    """Return where the sentence ends that a place is in, at most `end`."""
    match = SENTENCE_END.search(text, place, end)
    return match.end() if match else end


def has_words(text: str, start: int, end: int) -> bool:
    return WORD.search(text, start, max(start, end)) is not None
