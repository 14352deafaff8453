"""Cues that no table knows, told by their place behind speech in marks: “We go,” thundered Ada Poll."""

import re
from functools import cache

from desktop.quoting.attribution import Attribution
from desktop.quoting.blocks import Block, Page
from desktop.quoting.introduced import NAME
from desktop.story.quote import CueClass
from desktop.text.languages import FREQUENT

PRONOUN = r"(?:he|she|they|il|elle|ils|elles|on|er|sie|він|вона|вони|он|она|они)"
ROLES = r"(?:(?!(?:and|but|who|that|dass|que|що|что)\b)[a-zà-ÿа-яёіїєґ][\w'’-]*\s){0,4}?"
SPEAKER = rf"(?:{PRONOUN}\b|{ROLES}{NAME})"
VERB = r"[a-zà-ÿа-яёіїєґ][\w’'-]{2,}"
BEHIND = re.compile(
    rf"\s*[,–—-]*\s*(?:(?:a|ont|avait)[- ](?:t-(?:il|elle|on) )?)?(?:(?P<cue>{VERB}) (?P<who>{SPEAKER})"
    rf"|(?P<subject>{PRONOUN}|{NAME}) (?P<verb>[a-z]{{2,}}(?:ed|s)))(?!\w)"
)
"""A verb and who speaks, or the other way round; French ones may have an auxiliary."""
SCRIPTS = (("latin", ("en", "fr", "de")), ("cyrillic", ("uk", "ru")))
CONFIDENCE = 0.6
LEAST_WORDS = 3
"""Words in marks that may be speech before a verb that no table knows."""


def inverted(page: Page, block: Block) -> Attribution | None:
    """Return who speaks by the words right behind a sentence in marks, None where they are no cue."""
    if block.words < LEAST_WORDS or not is_before_cue(page.text, block):
        return None
    end = page.paragraphs[block.last_paragraph].end
    match = BEHIND.match(page.text, block.end, end)
    if match is None:
        return None
    cue, who = ("cue", "who") if match["cue"] else ("verb", "subject")
    if match[cue].lower() in frequent():
        return None
    return Attribution(
        match.span(cue),
        CueClass.SPEECH,
        match.span(who),
        (),
        confidence=CONFIDENCE,
        reason="verb behind marks",
    )


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
