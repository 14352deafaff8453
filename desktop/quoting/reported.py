"""Attributed clauses as quotes: in marks, partly in marks, or reported, widened to the marks they touch."""

import re
from collections.abc import Iterator, Sequence

from desktop.quoting.attribution import Attribution, Role
from desktop.quoting.blocks import (
    END_OF_SPEECH,
    Block,
    Page,
    Piece,
    has_words,
    is_foreign_name,
    is_fragment,
    is_of_work,
    is_sentence,
    is_title,
    note_end,
    sentence_start,
)
from desktop.story.quote import QuoteKind, Range

THAT = re.compile(r"(?:that|dass|daß|que|що|что|ob)\s+(?=\S)|qu['’]", re.IGNORECASE)
"""What a clause begins with that is no part of the words said."""
CLOSING = "\"'”’»“) "
JUDGED = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)(?: not)?(?: an?| the| all| just| nothing but)*"
    r"|(?:fear|risk|avoid|prevent|cause|start|become|becom)(?:s|ed|d|ing)?(?: an?| the)?)\s$"
)
"""Before words in marks that judge a thing, however they are printed: it was “Fake News”, he feared “World War III”."""
CALLING = frozenset(
    "called calls calling labelled labeled labels branded brands described describes".split()
)
"""Verbs whose words in marks are what is said, not a name; but the “Falcons” are one."""
FAR = 30
"""Code points looked back for it."""
MOST_CAPITALS = 0.6
"""Share of words with a capital from which on a headline is printed as a title is."""
MARKED_CONFIDENCE = 0.6
STOPS = tuple(".?!")


def of_content(page: Page, said: Attribution) -> Iterator[Piece]:
    """Yield what an attribution attributes by its clauses; all after the first continue it."""
    is_second = False
    for content in said.content:
        for piece in widened(page, content, said):
            yield piece._replace(continues=is_second)
            is_second = True


def widened(page: Page, content: Range, said: Attribution) -> Iterator[Piece]:
    """Yield a clause as quotes, with the whole of the marks that it touches, or that follow right on it."""
    text, (start, end) = page.text, content
    opening = THAT.match(text, start, end)
    start = opening.end() if opening else start
    end = before_next_sentence(page, start, end)
    touching = page.touching(start, end)
    inside = [page.blocks[index] for index in touching]
    if inside:
        start, end = min(start, inside[0].start), max(end, inside[-1].end)
    if touching.stop < len(page.blocks):
        tail = page.blocks[touching.stop]
        if is_tail(text, end, tail):
            inside, end = [*inside, tail], tail.end
    if touching.start > 0 and start == content[0] < end:
        lead = page.blocks[touching.start - 1]
        if is_lead(text, lead, start, said):
            inside, start = [lead, *inside], lead.start
    yield from parted(page, (start, end), inside, said)


def before_next_sentence(page: Page, start: int, end: int) -> int:
    """Return where a clause ends at the latest: before a sentence that begins with marks."""
    for index in page.touching(start, end):
        block = page.blocks[index]
        if start < block.start and sentence_start(page.text, start, block.start) == block.start:
            return start + len(page.text[start : block.start].rstrip(" \t\u00a0."))
    return end


def is_tail(text: str, end: int, block: Block) -> bool:
    """Tell whether what is in marks ends the clause before it: is “smart as hell”."""
    gap = text[end : block.start]
    if "\n" in gap or text[:end].rstrip(CLOSING)[-1:] in STOPS:
        return False
    return not gap.strip() or (gap.strip() == "," and is_fragment(text, block))


def is_lead(text: str, block: Block, start: int, said: Attribution) -> bool:
    """Tell whether what is in marks begins the clause behind it: “Smart” people win, he said."""
    is_between = (
        block.end <= said.cue[0] < start or block.end <= (said.speaker or said.cue)[0] < start
    )
    if said.speaker and said.speaker[0] <= block.start < said.speaker[1]:
        return False
    gap = text[block.end : start]
    if is_between or gap.strip() or "\n" in gap:
        return False
    return text[: block.inner[1]].rstrip()[-1:] not in (*END_OF_SPEECH, ".")


def parted(page: Page, span: Range, inside: Sequence[Block], said: Attribution) -> Iterator[Piece]:
    """Yield one quote, or those in marks one by one where there are no other words."""
    text, (start, end) = page.text, span
    ends = [max(block.end, min(end, note_end(text, block.end))) for block in inside]
    edges = [start]
    for block, behind in zip(inside, ends, strict=True):
        edges += [block.start, behind]
    edges.append(end)
    is_plain = any(has_words(text, a, b) for a, b in zip(edges[::2], edges[1::2], strict=True))
    if not inside or (is_plain and all(is_name_of_work(page, block, said) for block in inside)):
        yield Piece(span, QuoteKind.INDIRECT, said)
        yield from (marked(block) for block in inside)
    elif not is_plain:
        for block in inside:
            is_named = is_title(text, block) or is_foreign_name(text, block)
            is_led_on = is_introduced(page, block) and not is_of_work(text, block)
            if not is_named or is_led_on:
                yield Piece((block.start, block.end), QuoteKind.DIRECT, said)
    elif is_sentence_behind(text, span, inside[-1]):
        last = inside[-1]
        end = start + len(text[start : last.start].rstrip(" :,.\u00a0"))
        yield from parted(page, (start, end), inside[:-1], said)
        yield Piece((last.start, last.end), QuoteKind.DIRECT, said)
    else:
        yield Piece(span, QuoteKind.MIXED, said)


def is_name_of_work(page: Page, block: Block, said: Attribution) -> bool:
    """Tell whether words in marks are a title; in a headline all words may be printed as if they were."""
    line = page.paragraphs[block.paragraph]
    if page.role(block) is Role.HEADLINE and block.end >= line.end - 1:
        outside = page.text[line.start : block.start].split()
        if sum(word[:1].isupper() for word in outside) > MOST_CAPITALS * len(outside):
            return is_of_work(page.text, block)
    before = page.text[max(line.start, block.start - FAR) : block.start]
    is_called = page.text[slice(*said.cue)].lower() in CALLING and not before.endswith("the ")
    if is_called or JUDGED.search(before):
        return is_of_work(page.text, block)
    return is_title(page.text, block)


def marked(block: Block) -> Piece:
    """Return a title in a reported clause, which does not make it a quotation."""
    span = block.start, block.end
    return Piece(
        span, QuoteKind.MARKED, None, confidence=MARKED_CONFIDENCE, reason="title in marks"
    )


def is_sentence_behind(text: str, span: Range, block: Block) -> bool:
    """Tell whether a whole sentence in marks stands behind a clause and its colon or full stop."""
    before = text[span[0] : block.start].rstrip()[-1:]
    return block.end == span[1] and before in (":", ".") and is_sentence(text, block)


def is_introduced(page: Page, block: Block) -> bool:
    """Tell whether a colon or comma introduces what is in marks, a comma in them or a colon behind ends it."""
    before = page.text[max(0, block.start - 3) : block.start].rstrip()[-1:]
    last = page.text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    ends = END_OF_SPEECH[1:] if is_title(page.text, block) else END_OF_SPEECH
    is_led_on = page.text[block.end : block.end + 2].lstrip()[:1] == ":"
    return before in (":", ",") or last in ends or is_led_on
