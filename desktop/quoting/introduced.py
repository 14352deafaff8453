"""Who is named right before words in marks that no cue attributes: `Ada Poll was blunt. "Never."`"""

import re

from desktop.quoting.attribution import Role
from desktop.quoting.blocks import SENTENCE_END, Block, Page
from desktop.quoting.cues import lexicon
from desktop.story.quote import Range

NAME = (
    r"(?:(?:[Tt]he|A|An) )?(?:[A-ZÀ-ÞЀ-Я][\w'’&.-]*\w|[A-Z]\.)"
    r"(?: (?:of |for |the |and (?=[A-Z]\w+ (?:of|for) )|de |van |von |bin |al-?)*(?:[A-ZÀ-ÞЀ-Я][\w'’&.-]*\w|[A-Z]\.)){0,6}"
)
PERSON = re.compile(rf"(?<!\w)(?:(?P<who>he|she|they|He|She|They)\b|(?P<named>{NAME})(?!\w))")
OPENING = re.compile(
    r"(?:(?:In|At|On|During|After|Before|Since|Speaking|Asked|Writing|Later|Earlier|For|By|With|When|As|While|Outside|Inside|Following)\b"
    r"[^,;:.\n]{0,120}, )"
)
"""What stands before the subject of a sentence."""
NO_NAMES = frozenset(
    "the a an in at on after before but and or so yet not no this that these those there it its i we you all some many most such if when while "
    "as since for from with by then now still also however meanwhile instead later earlier today yesterday monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november december one two "
    "what who why how where which because although though once here both each every another other others few several only even "
    "among under over during despite until his her their our my your to of is was were are more just asked speaking".split()
)
"""Words with a capital at the beginning of a sentence that name nobody."""
NOT_BEHIND = re.compile(
    r"\b(?:of|in|at|from|to|by|with|on|for|against|about|near|outside|inside|than|under|over|into)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What a subject does not stand behind."""
VERB_BEHIND = re.compile(r"(?:,|:|\s*\(|\s+(?:who\b|[a-zà-ÿа-яіїєґ]))")
"""What follows on a subject: its verb, or an apposition."""
BEHIND = re.compile(
    rf"\s*(?P<dash>[—–―-]{{1,2}}\s*)?(?P<who>{NAME}(?: [a-z]+){{0,2}})(?=,|\s*\(|\s*[.]?\s*$)"
)
"""A name behind words in marks, without a verb: "I came for my daughters." — Renata Flores."""
BELOW = re.compile(rf"\s*[—–―-]{{1,2}}\s*(?P<who>{NAME})(?=,|\s*\(|\s*$)")
"""A name in the line below."""
NAMED_BEFORE = "named before"
"""Reason of quotes whose speaker was only guessed from the words before; guessed anew with the people known."""
FAR = 400
"""Code points looked back for who is named."""


def introducer(page: Page, block: Block) -> Range | None:
    """Return the subject of the sentence before words in marks, None where it names no person."""
    first = page.paragraphs[block.paragraph]
    start, end = first.start, block.start
    if not page.text[start:end].strip():
        if block.paragraph == 0:
            return None
        before = page.paragraphs[block.paragraph - 1]
        if before.role is Role.HEADLINE:
            return None
        start, end = before.start, before.end
    return subject(page, *last_sentence(page.text, max(start, end - FAR), end))


def named_behind(page: Page, block: Block) -> Range | None:
    """Return whose name is printed right behind words in marks, or below them, without a verb."""
    last = page.paragraphs[block.last_paragraph]
    here = page.paragraphs[block.paragraph]
    match = BEHIND.match(page.text, block.end, last.end)
    is_first = not page.text[here.start : block.start].strip(" \t•*-–—·")
    if match and (match["dash"] or (is_first and match.end() < last.end)):
        return match.span("who")
    is_last = not page.text[block.end : last.end].strip()
    if is_last and block.last_paragraph + 1 < len(page.paragraphs):
        below = page.paragraphs[block.last_paragraph + 1]
        match = BELOW.match(page.text, below.start, below.end)
        return match.span("who") if match else None
    return None


def last_sentence(text: str, start: int, end: int) -> Range:
    """Return the last sentence of a stretch of text, stop and blanks included."""
    last = start
    for match in SENTENCE_END.finditer(text, start, end):
        if match.end() < end:
            last = match.end()
    return last, end


def subject(page: Page, start: int, end: int) -> Range | None:
    """Return the first person or name of a sentence that is no object of a preposition."""
    text = page.text
    opening = OPENING.match(text, start, end)
    place = opening.end() if opening else start
    for match in PERSON.finditer(text, place, end):
        first, last = match.span()
        if match["named"]:
            first = without_opening(text, first, last)
        if first >= last or page.touching(first, last):
            continue
        if NOT_BEHIND.search(text, max(start, first - 12), first) or not VERB_BEHIND.match(
            text, last, end
        ):
            continue
        return first, last
    return None


def without_opening(text: str, start: int, end: int) -> int:
    """Skip words that have a capital only because a sentence begins with them."""
    while start < end:
        word = re.match(r"[\w'’.-]+\s*", text[start:end])
        if word is None or not is_opening(word[0].strip(" .").lower()):
            return start
        if word[0].strip().lower() == "the" and word.end() < end - start:
            return start
        start += word.end()
    return end


def is_opening(word: str) -> bool:
    """Tell whether a word in small letters names nobody: "the", or the verb of "Added Jones"."""
    return word in NO_NAMES or word in lexicon("en").verbs
