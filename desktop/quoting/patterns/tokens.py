"""Sentences of a paragraph as tokens in which everything in quotation marks is one token."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.quoting.attribution import Paragraph, Region
from desktop.quoting.cues import lexicon
from desktop.text.sentences import sentences

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|[#@$€£]?[^\W_]+(?:['’.,/\-–][^\W_]+)*['’]?"
    r"|--+|\.\.+|\S"
)
TURNED = re.compile(r"(?P<verb>[^\W\d_]+)-(?:t-)?(?P<who>ils?|elles?|on)")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr sen sens rep reps gov gen lt col sgt capt cmdr adm rev prof hon pres st jr sr no "
    "jan feb aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass "
    "mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo inc corp co ltd vs m mme".split()
)
ENDS = frozenset(".?!…")
FOLLOWING = 12
"""Tokens after a closing mark in which a cue is looked for, to see whether the sentence goes on."""
MOST_TOKENS = 300
"""Longer sentences are read in parts, so that the cost is linear; the longest of real ones have some 120."""
MOST_OF_TITLE, LEAST_CAPITAL = 6, 5
"""Words of a title in marks; letters from which on each begins with a capital."""
LONGEST_WORD = 60
"""Code points; longer runs without a blank are cut, so that no token is slow to look at."""


class Kind(StrEnum):
    WORD = "word"
    POINT = "point"
    QUOTE = "quote"


class Token(NamedTuple):
    """A word, a punctuation mark, or all that stands in one pair of quotation marks."""

    start: int
    end: int
    text: str
    low: str
    kind: Kind = Kind.WORD

    @property
    def is_capital(self) -> bool:
        return self.kind is Kind.WORD and self.text.lstrip("#@")[:1].isupper()

    @property
    def is_word(self) -> bool:
        return self.kind is Kind.WORD

    @property
    def is_quote(self) -> bool:
        return self.kind is Kind.QUOTE

    @property
    def is_title(self) -> bool:
        """Tell whether marks seem to hold the name of a programme, a book or the like."""
        inner = self.text.strip(" \"'”’“‘»«„").split()
        if not self.is_quote or not 1 < len(inner) <= MOST_OF_TITLE or not inner[-1][-1:].isalnum():
            return False
        return all(word[:1].isupper() or len(word) < LEAST_CAPITAL for word in inner)

    @property
    def last(self) -> str:
        """The last character inside the marks of a quote, "" for none."""
        inner = self.text.rstrip(" \"'”’“‘»«„").rstrip()
        return inner[-1:]


Sentence = Sequence[Token]


def sentences_of(
    text: str, paragraph: Paragraph, regions: tuple[Region, ...], language: str
) -> Iterator[list[Token]]:
    """Give the tokens of each sentence; marks inside marks are not seen."""
    own = [region for region in regions if inside(region, paragraph) and region.depth == 0]
    line = masked(text, paragraph, own, language)
    for start, end in sentences(line, language):
        found = tokens(text, paragraph.start + start, paragraph.start + end, own)
        if language == "fr":
            found = [part for token in found for part in turned(token)]
        for at in range(0, len(found), MOST_TOKENS):
            yield found[at : at + MOST_TOKENS]


def turned(token: Token) -> Iterator[Token]:
    """Give verb and pronoun of "explique-t-elle" and "dit-il" one by one."""
    match = TURNED.fullmatch(token.text) if token.is_word else None
    if not match:
        yield token
        return
    for name in ("verb", "who"):
        first, last = match.span(name)
        yield Token(token.start + first, token.start + last, match[name], match[name].lower())


def inside(region: Region, paragraph: Paragraph) -> bool:
    return paragraph.start <= region.start < region.end <= paragraph.end


def masked(text: str, paragraph: Paragraph, own: Sequence[Region], language: str) -> str:
    """Return the paragraph with its quotes crossed out; a full stop is left where one ends a sentence."""
    pieces = []
    at = paragraph.start
    for region in own:
        if region.start < at:
            continue
        pieces.append(text[at : region.start])
        inner = text[region.inner[0] : region.inner[1]].lstrip(" \"'‘“[(")
        first = "x" if inner[:1].islower() else "X"
        body = first + "x" * (region.end - region.start - 1)
        pieces.append(body[:-1] + "." if ends_sentence(text, region, paragraph, language) else body)
        at = region.end
    return "".join(pieces) + text[at : paragraph.end]


def ends_sentence(text: str, region: Region, paragraph: Paragraph, language: str) -> bool:
    """Tell whether a sentence ends with the quote: an end mark inside, and no cue that belongs to it."""
    inner = text[region.inner[0] : region.inner[1]].rstrip(" '’\"”")
    after = text[region.end : min(paragraph.end, region.end + 160)].lstrip()
    if (
        inner[-1:] not in ENDS
        or not after
        or after[0].islower()
        or not (after[0].isalnum() or after[0] in '“"‘«')
    ):
        return False
    return not is_cue_near(after, language, is_strict=inner[-1:] == ".")


def is_cue_near(after: str, language: str, *, is_strict: bool) -> bool:
    """Tell whether a text begins with somebody and a cue: "Smith asked." """
    found = [match.group() for match in TOKEN.finditer(after)][:FOLLOWING]
    known = lexicon(language).verbs
    for index, word in enumerate(found):
        if word.lower() in known and index:
            follows = found[index + 1] if index + 1 < len(found) else "."
            return not is_strict or follows in {".", ",", ";", ":"}
        if not (word[0].isalpha() or word in {".", "-"}) or (is_strict and index > 4):
            return False
    return False


def tokens(text: str, start: int, end: int, own: Sequence[Region] = ()) -> list[Token]:
    """Return the tokens of a range, quotes as one token each; `own` are sorted by start."""
    found: list[Token] = []
    at = start
    for index in range(bisect_left(own, start, key=start_of), len(own)):
        region = own[index]
        if region.start >= end:
            break
        if region.start < at or region.end > end:
            continue
        found += words(text, at, region.start)
        piece = text[region.start : region.end]
        found.append(Token(region.start, region.end, piece, "", Kind.QUOTE))
        at = region.end
    return found + words(text, at, end)


def start_of(region: Region) -> int:
    return region.start


def words(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    at = start
    while at < end:
        match = TOKEN.search(text, at, min(end, at + LONGEST_WORD * 4))
        if not match:
            at += LONGEST_WORD * 4
            continue
        first, last = match.span()
        if text[last : last + 1] == "." and is_abbreviation(match.group()) and last < end:
            last += 1
        piece = text[first:last]
        kind = (
            Kind.WORD
            if piece[-1].isalnum() or piece[0].isalnum() or piece[0] in "#@$€£"
            else Kind.POINT
        )
        found.append(Token(first, last, piece, piece.lower().replace("’", "'"), kind))
        at = last
    return found


def is_abbreviation(word: str) -> bool:
    is_letter = len(word) == 1 and word.isupper() and word != "I"
    return is_letter or (word.lower() in ABBREVIATIONS and word[0].isupper())
