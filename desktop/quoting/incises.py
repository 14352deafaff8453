"""Cues inside of one pair of marks, as Slavic and French papers print them: «We go, — said Rogov. — We stay»."""

import re
from collections.abc import Iterable, Iterator

from desktop.quoting.attribution import Region
from desktop.quoting.cues import lexicon

SLAVIC = re.compile(
    r"(?P<end>[,!?…]|\.\.\.)\s*[—–-]\s+(?P<cue>[а-яёіїєґ][^—–\n«»]{2,120}?)(?:[.,!?]\s*[—–-]\s+|\.?\s*(?=[»”\"]\Z))"
)
FRENCH = re.compile(
    r"(?P<end>[,!?…])\s+(?P<cue>[a-zà-ÿ][^,.«»\n]{2,90}?"
    r"(?:, [A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){1,3})?)(?:[.,]\s+(?=\w)|\.?\s*(?=[»”\"]\Z))"
)
FRENCH_MARK = "«"
CUE_WORDS = 5
"""Words of an incise among which its verb stands: "a-t-il déclaré", "s'est indigné", "m'a-t-elle dit"."""
WORD = re.compile(r"[^\W\d_]+")


def without_incises(text: str, regions: Iterable[Region]) -> Iterator[Region]:
    """Yield regions, those with a cue inside of their marks as what stands before and behind it."""
    for region in regions:
        yield from parted(text, region)


def parted(text: str, region: Region) -> Iterator[Region]:
    """Yield the words of a region without the cues that stand inside of its marks."""
    start, inner, is_opened = region.start, region.inner[0], True
    for match in incises(text, region):
        end = match.end("end")
        yield Region(
            start, end, (inner, end), is_closed=False, goes_on=region.goes_on and is_opened
        )
        start = inner = match.end()
        is_opened = False
    if is_opened:
        yield region
    elif start < region.inner[1]:
        yield Region(start, region.end, (inner, region.inner[1]), is_closed=region.is_closed)


def incises(text: str, region: Region) -> Iterator[re.Match[str]]:
    is_french = text[region.start] == FRENCH_MARK
    for pattern, languages in ((SLAVIC, ("uk", "ru")), (FRENCH, ("fr",))):
        if pattern is FRENCH and not is_french:
            continue
        for match in pattern.finditer(text, region.inner[0], region.end):
            if has_verb(match["cue"], languages):
                yield match


def has_verb(words: str, languages: tuple[str, ...]) -> bool:
    """Tell whether one of the first words is a cue of one of the languages."""
    first = [word.lower() for word in WORD.findall(words)[:CUE_WORDS]]
    return any(word in lexicon(language).verbs for word in first for language in languages)
