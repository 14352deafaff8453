"""Cut what was written into the words that are searched: the one function behind index, hits and finding in a page.

A word is a word of `desktop.text.words`, but for the possessive 's, which takes no place. Its form is
its folded key without diacritics (of Latin and Greek letters; ё is е), apostrophes, currency and per
cent signs. Its stem is Snowball's where there is an algorithm for the language, the lemma in Ukrainian,
else the form. Places count words from 0. Between passages of different kinds lie `GAP` places, so that
nothing is near or next to a word of another kind.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from desktop.text.lemmas import lemma
from desktop.text.roots import UNSPACED, stemmer
from desktop.text.stems import stem
from desktop.text.words import CONTRACTED, DROPPED, SAME_SHAPE, Word, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

GAP = 1000
"""Places between two passages of different kinds; more than any distance that is asked for."""
SEPARATOR = "\x1f"
"""Between stem, language and form of a term; no text has it (`desktop.text.normal`)."""
POSSESSIVE = "'s"
SIGNS = re.compile(r"^[$€£¥]+(?=.)|(?<=\d)%$|'")
PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е"})
MARKED = re.compile(r"([a-zα-ω])[\u0300-\u036f]+")
"""A Latin or Greek letter with marks; й, ї and ў are letters of their own."""
STRESS = "\u0301"
HYPHENS = "-\u2010\u2011"


class Block(NamedTuple):
    """A part of a text that is searched: half-open code points; a sentence or a line.

    `kind` and `paragraph` tell what belongs together; `passage` counts from 0, -1 is a title that
    does not stand in the text.
    """

    start: int
    end: int
    kind: str
    paragraph: int
    passage: int
    is_headline: bool = False
    is_lead: bool = False


class Wording(NamedTuple):
    """What of a document is cut into words: the parts of a text, and a title that stands outside of it."""

    text: str
    blocks: list[Block]
    language: str
    title: str = ""


class Analysis(NamedTuple):
    """The words of a document: term, place, word and passage of each, in one order.

    `sentences` and `paragraphs` are the places where one begins, `headline_end` is the place before
    which all words are the headline's, `lead` the half-open ranges of places of the lead, flat.
    """

    terms: list[str]
    places: list[int]
    words: list[Word]
    passages: list[int]
    sentences: list[int]
    paragraphs: list[int]
    headline_end: int
    lead: list[int]


def analyse(wording: Wording, sought: Sought | None = None) -> Analysis:
    """Cut a text, and a title that stands outside of it, into words; cost is linear.

    With `sought` only words are cut that may be those, and only these have terms: places do not count
    what lies between.
    """
    text, blocks, language, title = wording
    found = Analysis([], [], [], [], [], [], 0, [])
    place, before = -GAP, ("", -1)
    terms = _Terms.of(language) if sought is None else sought.terms(language)
    headline_end = 0
    inside: dict[str, list[Word]] = {"": _words(title)} if title else {}
    cut = _cut(text) if sought is None else _Chosen(text, sought.parts)
    for block in sorted(blocks, key=_rank):
        here = inside.get("", []) if block.passage < 0 else cut(block.start, block.end)
        if not here:
            continue
        if block.kind != before[0]:
            place += GAP
        if before != (block.kind, block.paragraph):
            found.paragraphs.append(place)
        before = block.kind, block.paragraph
        found.sentences.append(place)
        after = place + len(here)
        found.terms.extend([terms(word.key) for word in here])
        found.places.extend(range(place, after))
        found.words.extend(here)
        found.passages.extend([block.passage] * len(here))
        if block.is_lead and found.lead[-1:] == [place]:
            found.lead[-1] = after
        elif block.is_lead:
            found.lead.extend((place, after))
        place = after
        if block.is_headline:
            headline_end = place
    return found._replace(headline_end=headline_end)


def _rank(block: Block) -> int:
    """Put the headline first, then the rest as it stands."""
    return not block.is_headline


def _words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    return [
        word if word.surface[0] not in HYPHENS else _without_hyphen(word)
        for word in words(text, start, end)
        if word.key != POSSESSIVE
    ]


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a part of a text to the blanks around it."""
    first, last = start, end
    while first and start - first < LONGEST_RUN and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and last - end < LONGEST_RUN and not text[last].isspace():
        last += 1
    return first, last


LONGEST_RUN = 200
"""Code points without a blank that are looked at for the rest of a word."""


def _without_hyphen(word: Word) -> Word:
    """Return the second part of a compound without the hyphen that opens it."""
    surface = word.surface.lstrip(HYPHENS) or word.surface
    return word._replace(start=word.end - len(surface), surface=surface)


class _Cut:
    """The words of a text that begin in a block; blocks come in the order of the text mostly."""

    def __init__(self, found: list[Word]) -> None:
        self._words = found
        self._starts = [word.start for word in found]

    def __call__(self, start: int, end: int) -> list[Word]:
        first = bisect_left(self._starts, start)
        return self._words[first : bisect_left(self._starts, end, first)]


@lru_cache(maxsize=1)
def _cut(text: str) -> _Cut:
    """Cut a text; kept for the quotes of an article, which come one after another."""
    return _Cut(_words(text))


class _Chosen:
    """The words of a text that may be those that are looked for, and some beside them."""

    def __init__(self, text: str, parts: tuple[str, ...]) -> None:
        self._text, self._parts = text, parts
        small = text.lower()
        self._small = small if len(small) == len(text) else ""

    def __call__(self, start: int, end: int) -> list[Word]:
        first, last = _widened(self._text, start, end)
        here = self._small[first:last]
        if here and here.isascii() and "'" not in here and "." not in here[:-1]:
            found = [
                word
                for run in self._runs(here)
                for word in _words(self._text, first + run[0], first + run[1])
            ]
        else:
            piece = plain(self._text[first:last])
            is_there = any(part in piece for part in self._parts)
            found = _words(self._text, first, last) if is_there else []
        return [word for word in found if start <= word.start < end]

    def _runs(self, here: str) -> list[tuple[int, int]]:
        """Return what stands between blanks and has a part, in its order."""
        runs = set()
        for part in self._parts:
            at = here.find(part)
            while at >= 0:
                end = here.find(" ", at)
                runs.add((here.rfind(" ", 0, at) + 1, end if end >= 0 else len(here)))
                at = here.find(part, at + 1)
        return sorted(runs)


def plain(text: str) -> str:
    """Return a text in which the form of each word stands, but for those written in digits or shortened."""
    text = text.casefold()
    if not text.isascii():
        text = _bare(unicodedata.normalize("NFKC", text))
        text = DROPPED.sub("", text).translate(SAME_SHAPE)
    return text.replace("'", "").replace(".", "")


class Sought(NamedTuple):
    """Words that are looked for: what a plain text must have, and their terms by language and form."""

    parts: tuple[str, ...]
    by_language: Mapping[str, Mapping[str, str]]

    def terms(self, language: str) -> Callable[[str], str]:
        known = self.by_language.get(language, {})
        return lambda key: known.get(form_of(key), "")


class _Terms(dict[str, str]):
    """Keys of one language -> terms; a dictionary, because an archive has millions of words."""

    kept: ClassVar[dict[str, _Terms]] = {}
    MOST = 200_000

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    @classmethod
    def of(cls, language: str) -> Callable[[str], str]:
        found = cls.kept.get(language)
        if found is None or len(found) > cls.MOST:
            found = cls.kept[language] = cls(language)
        return found.__getitem__

    def __missing__(self, key: str) -> str:
        made = self[key] = term(key, self.language)
        return made


def term(key: str, language: str) -> str:
    """Return what a word is found by: stem, language and form."""
    return SEPARATOR.join((stem_of(key, language), language, form_of(key)))


def form_of_term(term: str) -> str:
    return term[term.rindex(SEPARATOR) + 1 :]


@lru_cache(maxsize=65536)
def form_of(key: str) -> str:
    """Return a folded key without diacritics, apostrophes, currency and per cent signs."""
    return _bare(SIGNS.sub("", key) or key)


def part_of_form(text: str) -> str:
    """Return a beginning or another part of a word as it is in a form: only letters and digits count."""
    return _bare("".join(filter(str.isalnum, unicodedata.normalize("NFC", text.casefold()))))


def _bare(form: str) -> str:
    if form.isascii():
        return form
    apart = unicodedata.normalize("NFD", form)
    bare = MARKED.sub(r"\1", apart).replace(STRESS, "")
    return unicodedata.normalize("NFC", bare).translate(PLAIN)


@lru_cache(maxsize=65536)
def stem_of(key: str, language: str) -> str:
    """Return what the forms of a word share, itself folded, given the folded key."""
    form = form_of(key)
    if language == "en":
        return stem(form)
    if not form.isalpha() or language in UNSPACED:
        return form
    if language == "uk":
        return form_of(lemma(key, "uk"))
    stemmed = stemmer(language)
    return form if stemmed is None else stemmed(form)


def surface_of(word: str) -> str:
    """Return a word as it is compared letter by letter: in its case, whatever the shape of apostrophes.

    The one at the end of "l'" goes: it is there only when a word follows.
    """
    return word.translate(SAME_SHAPE).rstrip("'")


def language_of(code: str) -> str:
    """Return the language that a code names: "en" for "en-GB"."""
    return code.partition("-")[0].lower()


def query_words(text: str) -> list[Word]:
    """Cut the text of a query as texts are cut."""
    return _words(text)


SHORTENED = {"not": "nt"} | {whole: short for short, whole in CONTRACTED.items()}
"""Forms that stand shortened in a text, and what stands there."""


def sought_parts(forms: Iterable[str], parts: Iterable[str]) -> tuple[str, ...] | None:
    """Return what a plain text has that may have one of some forms, or of words with such a part.

    None if every text may: a number is written in too many ways.
    """
    forms, parts = set(forms), set(parts)
    shortened = {form for form in SHORTENED if any(part in form for part in parts)}
    wanted = forms | parts
    wanted |= {SHORTENED[form] for form in shortened | (forms & SHORTENED.keys())}
    if not all(wanted) or any(character.isdigit() for each in wanted for character in each):
        return None
    return tuple(sorted(wanted))
