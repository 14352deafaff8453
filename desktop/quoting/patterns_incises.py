"""Cut marks open where the speaker is named inside of them: « …, a déclaré X. … », «…, — сказал X. — …»."""

import re
from collections.abc import Iterator

from desktop.quoting.attribution import Region
from desktop.quoting.cues import lexicon
from desktop.story.quote import Range

LANGUAGES = frozenset({"uk", "ru", "fr", "de"})
"""Those that print the cue inside of the marks."""
DASHED = re.compile(
    r"[,.?!…]\s*[-–—]\s+(?P<in>[^\W\d_][^«»„“\"–—]{2,120}?)(?P<end>[.,!?]\s*[-–—]\s+|$)"
)
COMMA = re.compile(r"(?P<mark>[,?!])\s+(?P<in>[^\W\d_][^«»„“\",.;:!?]{2,90})(?P<end>[.,]\s+|$)")
MOST = 8
"""Cues within one pair of marks."""
MOST_WORDS = 4
"""Words before the verb of such a cue: "a également déclaré"."""


def parted(text: str, regions: tuple[Region, ...], language: str) -> tuple[Region, ...]:
    """Return the regions with those cut in two that hold a cue; cost is linear."""
    if language not in LANGUAGES:
        return regions
    return tuple(piece for region in regions for piece in pieces(text, region, language))


def pieces(text: str, region: Region, language: str) -> Iterator[Region]:
    """Give the parts of a region between the cues inside of it."""
    if region.depth:
        yield region
        return
    start, inner = region.start, region.inner[0]
    for first, last in cues(text, region, language):
        yield region._replace(start=start, end=first, inner=(inner, first), is_closed=False)
        start = inner = last
    if start < region.end and text[inner : region.inner[1]].strip():
        yield region._replace(start=start, inner=(inner, region.inner[1]))
    elif start == region.start:
        yield region


def cues(text: str, region: Region, language: str) -> Iterator[Range]:
    """Give the places of what names the speaker, without the marks of punctuation before it."""
    verbs = lexicon(language).verbs
    pattern = COMMA if language == "fr" else DASHED
    at, found = region.inner[0], 0
    while found < MOST:
        match = pattern.search(text, at, region.inner[1])
        if not match:
            return
        words = match["in"].lower().split()
        helpers = {"a", "ont", "avait", "s'est", "également"} if language == "fr" else set()
        verb = next(
            (i for i, word in enumerate(words[:MOST_WORDS]) if word.split("-")[0] in verbs), None
        )
        if verb is not None and all(word in helpers or "-t-" in word for word in words[:verb]):
            found += 1
            yield match.start() + (1 if text[match.start()] in "?!" else 0), match.end()
            at = match.end()
        else:
            at = match.start("in")
