"""Cues that no table knows, told by their place beside speech in marks: “We go,” thundered Ada Poll."""

import re
from functools import cache

from desktop.quoting.attribution import Attribution, Role
from desktop.quoting.blocks import Block, Page, is_of_work, is_sentence, is_title, sentence_start
from desktop.quoting.cues import lexicon
from desktop.quoting.introduced import NAME, OPENING
from desktop.story.quote import CueClass, Range
from desktop.text.languages import FREQUENT

PRONOUN = r"(?:he|she|they|il|elle|ils|elles|on|er|sie|він|вона|вони|он|она|они)"
ROLES = r"(?:(?!(?:and|but|who|that|dass|que|що|что)\b)[a-zà-ÿа-яёіїєґ][\w'’-]*\s){0,4}?"
PLACING = r"(?!(?:out|up|down|off|over|in|on|at|to|from|by|with|for|until|after|into|onto)\b)"
"""What stands behind a verb is nobody: came out in May, ran to Ohio."""
SPEAKER = rf"{PLACING}(?:{PRONOUN}\b|{ROLES}{NAME})"
SOMEBODY = r"(?:the|an?|one|another|his|her|their|my|our)\s(?:[\w'’-]+\s){0,4}?[\w'’-]+"
VERB = r"(?!(?:one|another|several|some|two|three|many|every|no)\b)[a-zà-ÿа-яёіїєґ][\w’'-]{2,}"
BEHIND = re.compile(
    rf"\s*[,–—-]*\s*(?:(?:a|ont|avait)[- ](?:t-(?:il|elle|on) )?)?(?:(?P<cue>{VERB}) (?P<who>{SPEAKER})"
    rf"|(?P<subject>{PRONOUN}|{NAME}|{SOMEBODY}) (?P<verb>[a-z]{{2,}}(?:ed|s)))(?!\w)"
)
"""A verb and who speaks, or the other way round; French ones may have an auxiliary."""
HOW = re.compile(
    rf"\s*(?:is|was) how (?P<who>{SPEAKER}|{SOMEBODY})(?:, [^,.\n]{{2,60}},)? (?P<cue>put it|puts it|described|summed|explained)\b"
)
"""“A tax on air,” is how Ruiz put it."""
PLAIN = r"(?!(?:was|were|is|are|be|been|has|had|have|who|which|that|and|or|it)\b)[\w'’-]+"
BEFORE_COLON = re.compile(
    rf"(?:[\w ]{{2,40}}, )?(?P<subject>(?:One|Another|The|An?|His|Her|Their|My|Our|one|another|the|an?|his|her|their|my|our)(?: {PLAIN}){{1,5}}?)"
    r" (?P<verb>[a-z]{2,}ed|[a-z]{3,}s(?=:))(?: [^.;:!?\n\"“”]{1,60})?:\s*"
)
"""Somebody and a verb before a colon: One senator groaned: “Never.”"""
BEGINNING = frozenset(
    {"began", "begins", "read", "reads", "ended", "ends", "continued", "continues"}
)
"""Verbs of texts that are quoted whole, besides the cues."""
LOW_WORD = re.compile(r"(?<![\w’'])[a-z]+(?![\w’'])")
WHO = re.compile(
    r"(?P<who>(?!(?:Here|This|That|There|It|What|Nobody)\b)[^,:;]{1,80}?)(?:, [^:;]{2,100},)?(?: (?:also|then|later|has|have|had|would))*\s+"
)
NOT_WHO = re.compile(r"\b(?:what|who|which|that|how|and)\b", re.IGNORECASE)
PLACED = re.compile(r"\b(?:on|in|for|to|from|at|with|of)\s+$")
NEAR = 8
FARTHEST = 200
"""Code points looked back from words in marks."""
SCRIPTS = (("latin", ("en", "fr", "de")), ("cyrillic", ("uk", "ru")))
CONFIDENCE = 0.6
LEAST_WORDS, LEAST_OF_SENTENCE = 3, 2
"""Words in marks that may be speech before a verb that no table knows; a sentence may be shorter."""
ENDS = re.compile(r"\s*(?:[.,:;!?]|$|\n|(?:at|to|in|on|with|as|into|from|after|before)\b)")
"""What follows on somebody and a verb that no table knows: “He's finished,” one senator groaned."""


def inverted(page: Page, block: Block) -> Attribution | None:
    """Return who speaks by the words right behind a sentence in marks, None where they are no cue."""
    least = LEAST_OF_SENTENCE if is_sentence(page.text, block) else LEAST_WORDS
    if block.words < least or not is_before_cue(page.text, block):
        return None
    if is_of_work(page.text, block) or is_shown(page.text, block):
        return None
    end = page.paragraphs[block.last_paragraph].end
    how = HOW.match(page.text, block.end, end)
    if how is not None:
        return before_marks(how.span("cue"), how.span("who"))
    match = BEHIND.match(page.text, block.end, end)
    if match is None:
        return None
    cue, who = ("cue", "who") if match["cue"] else ("verb", "subject")
    if match[cue].lower() in frequent():
        return None
    if match["subject"] and not is_spoken(page.text, block, match):
        return None
    return Attribution(
        match.span(cue),
        CueClass.SPEECH,
        match.span(who),
        (),
        confidence=CONFIDENCE,
        reason="verb behind marks",
    )


def is_shown(text: str, block: Block) -> bool:
    """Tell whether marks behind a preposition hold the name of a programme: speaking on “Meet the Press,” …"""
    before = PLACED.search(text, max(0, block.start - NEAR), block.start)
    return before is not None and is_title(text, block)


def announced(page: Page, block: Block) -> Attribution | None:
    """Return who speaks by the clause before a colon and a sentence in marks, None where it names nobody."""
    if not is_sentence(page.text, block):
        return None
    first = max(page.paragraphs[block.paragraph].start, block.start - FARTHEST)
    start = sentence_start(page.text, first, block.start - 1)
    match = BEFORE_COLON.fullmatch(page.text, start, block.start)
    if match is None:
        return led_in(page, block)
    if match["verb"] in frequent():
        return None
    return before_marks(match.span("verb"), match.span("subject"))


def before_marks(cue: Range, who: Range) -> Attribution:
    return Attribution(
        cue, CueClass.SPEECH, who, (), confidence=CONFIDENCE, reason="verb before marks"
    )


def led_in(page: Page, block: Block) -> Attribution | None:
    """Return who speaks by the line before words in marks that begin one: "The letter said:"."""
    text, here = page.text, page.paragraphs[block.paragraph].start
    if block.paragraph == 0 or text[here : block.start].strip():
        return None
    before = page.paragraphs[block.paragraph - 1]
    if before.role is not Role.BODY or not text[before.start : before.end].rstrip().endswith(":"):
        return None
    start = sentence_start(text, max(before.start, before.end - FARTHEST), before.end - 1)
    opening = OPENING.match(text, start, before.end)
    start = opening.end() if opening else start
    for word in LOW_WORD.finditer(text, start, before.end):
        if not is_told(word[0]):
            continue
        who = WHO.fullmatch(text, start, word.start())
        if who is None:
            continue
        if NOT_WHO.search(who["who"]):
            return None
        return before_marks(word.span(), who.span("who"))
    return None


def is_told(word: str) -> bool:
    """Tell whether a word is a verb of saying in the past or present, as a line with a colon has one."""
    cue = lexicon("en").verbs.get(word)
    is_cue = cue is not None and cue.cue_class is CueClass.SPEECH and word != cue.head
    return word in BEGINNING or (is_cue and not word.endswith("ing"))


def is_spoken(text: str, block: Block, match: re.Match[str]) -> bool:
    """Tell whether a sentence in marks ends before somebody without a name, and his verb ends the clause."""
    if not re.match(SOMEBODY, match["subject"]):
        return True
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    is_said = last in (*",?!",) and is_sentence(text, block) and not is_title(text, block)
    return is_said and bool(ENDS.match(text, match.end()))


def is_before_cue(text: str, block: Block) -> bool:
    """Tell whether a comma, dash, question or exclamation mark parts words in marks from what follows."""
    last = text[block.inner[0] : block.inner[1]].rstrip()[-1:]
    following = text[block.end : block.end + 3].lstrip()[:1]
    return last in (*",?!…",) or following in (*",–—-",)


@cache
def frequent() -> frozenset[str]:
    """Return the most frequent words of the languages with cues: prepositions, conjunctions, auxiliaries."""
    return frozenset(
        word for script, languages in SCRIPTS for language in languages for word in FREQUENT[script][language].split()
    )  # fmt: skip
