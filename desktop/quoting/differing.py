"""Find what outlets print in quotation marks as one person's words, but in other words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop.quoting.aliases import printed
from desktop.quoting.said import is_content, marked_places
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.finding import Finding, FindingKind
from desktop.story.quote import Certainty, Quote, QuoteKind, Range, Utterance
from desktop.text.difference import Opcode, TokenDifference
from desktop.text.words import words_in

LEFT_OUT = ("[", "…", "...", ". . .", "(…)")
"""What opens words that are not the speaker's, or stands for words left out."""
UNKNOWN = ""
"""The key of what a speaker said where the print does not tell: left out, bracketed, out of marks."""
LEAST_SHARED = 3
"""Content words that two outlets must share in marks: "will not" here and there is no overlap."""
LEAST_SHARE = 0.5
"""Or this share of the content words of the shorter one."""
HALF_WEIGHT = 40
"""Articles times differing words of a finding that weighs a half."""


class Spoken(NamedTuple):
    """A word in marks as it counts, and its place in the text; what is left out has no key."""

    key: str
    place: Range


class Difference(NamedTuple):
    """The places of the words that two articles print differently in marks."""

    a: tuple[Range, ...]
    b: tuple[Range, ...]
    words: int


def worded_differently(
    quotes: Iterable[Quote], utterances: Iterable[Utterance], articles: Iterable[Article]
) -> tuple[Finding, ...]:
    """Return a finding for each utterance with other words in marks, the weightiest first."""
    by_number = {article.number: article for article in articles}
    by_span = {quote.span: quote for quote in quotes}
    found = []
    for utterance in utterances:
        if utterance.marks_differ and utterance.certainty is Certainty.SAME:
            finding = _finding([by_span[s] for s in utterance.quotes if s in by_span], by_number)
            if finding is not None:
                found.append(finding)
    return tuple(sorted(found, key=lambda each: (-each.weight, each.spans)))


def marked_words(quotes: Sequence[Quote], article: Article) -> tuple[Spoken, ...]:
    """Return the words in marks of one article's quotes of an utterance, in order."""
    found: list[Spoken] = []
    for quote in quotes:
        places = marked_places(quote, article)
        for count, place in enumerate(places):
            is_gap = count or not quote.continues or quote.kind is not QuoteKind.DIRECT
            if found and is_gap:
                found.append(Spoken(UNKNOWN, (place[0], place[0])))
            found += _spoken(article, place)
    return tuple(found)


def difference(
    one: Sequence[Spoken], other: Sequence[Spoken], language: str = "en"
) -> Difference | None:
    """Return where two outlets print other words in marks, None if they do not, or speak of other things.

    Only what both print is compared: words before the first and after the last shared one count
    only where both sides have some.
    """
    opcodes = TokenDifference(
        [word.key or (1, n) for n, word in enumerate(one)],
        [word.key or (2, n) for n, word in enumerate(other)],
    ).get_opcodes()
    shared = [word for tag, i, j, _, _ in opcodes if tag == "equal" for word in one[i:j]]
    if not _overlap(shared, one, other, language):
        return None
    differing = [
        opcode for place, opcode in enumerate(opcodes)
        if _differs(opcode, one, other, is_edge=place in (0, len(opcodes) - 1))
    ]  # fmt: skip
    if not differing:
        return None
    a = [place for _, i, j, _, _ in differing for place in _places(one, i, j)]
    b = [place for _, _, _, i, j in differing for place in _places(other, i, j)]
    words = sum(max(j - i, n - m) for _, i, j, m, n in differing)
    return Difference(tuple(a), tuple(b), words)


def differences(
    quotes: Sequence[Quote], articles: Mapping[int, Article]
) -> dict[tuple[int, int], Difference]:
    """Return what differs in marks for each two articles of an utterance, where something does."""
    by_article: dict[int, list[Quote]] = {}
    for quote in sorted(quotes, key=lambda each: each.span):
        if quote.article in articles:
            by_article.setdefault(quote.article, []).append(quote)
    words = {number: marked_words(said, articles[number]) for number, said in by_article.items()}
    found = {}
    for one, other in combinations(sorted(number for number in words if words[number]), 2):
        language = articles[one].language.value
        differing = difference(words[one], words[other], language)
        if differing is not None:
            found[one, other] = differing
    return found


def _spoken(article: Article, place: Range) -> list[Spoken]:
    """Return the words of one place, what stands in brackets and for words left out as unknown."""
    text, language = article.text, article.language.value
    found: list[Spoken] = []
    last, closed = place[0], -1
    for word in words_in(text, *place):
        between = text[last : word.start]
        if word.start < closed:
            last = word.end
            continue
        if any(sign in between for sign in LEFT_OUT):
            found.append(Spoken(UNKNOWN, (word.start, word.start)))
            closed = text.find("]", word.start, place[1]) if "[" in between else -1
        last = word.end
        if word.start >= closed:
            found += [Spoken(key, (word.start, word.end)) for key in printed(word.key, language)]
    if any(sign in text[last : place[1]] for sign in LEFT_OUT):
        found.append(Spoken(UNKNOWN, (last, last)))
    return found


def _overlap(
    shared: Sequence[Spoken], one: Sequence[Spoken], other: Sequence[Spoken], language: str
) -> bool:
    """Tell whether two outlets print the same stretch of speech at all."""
    common, *sizes = (
        sum(is_content(word.key, language) for word in words if word.key)
        for words in (shared, one, other)
    )
    return common >= LEAST_SHARED or (common > 0 and common >= LEAST_SHARE * min(sizes))


def _differs(
    opcode: Opcode, one: Sequence[Spoken], other: Sequence[Spoken], *, is_edge: bool
) -> bool:
    tag, i, j, m, n = opcode
    if tag == "equal" or (is_edge and tag != "replace"):
        return False
    return all(word.key for word in (*one[i:j], *other[m:n]))


def _places(words: Sequence[Spoken], start: int, end: int) -> list[Range]:
    """Return the places of the words, of none those of the words around the gap."""
    if start == end:
        start, end = max(0, start - 1), min(len(words), end + 1)
    return [word.place for word in words[start:end]]


def _finding(quotes: Sequence[Quote], articles: Mapping[int, Article]) -> Finding | None:
    """Return the finding of one utterance, None if nothing differs in marks.

    Its spans reach from the first to the last differing word of each article.
    """
    found = differences(quotes, articles)
    places: dict[int, list[Range]] = {}
    for (one, other), differing in found.items():
        places.setdefault(one, []).extend(differing.a)
        places.setdefault(other, []).extend(differing.b)
    if not places:
        return None
    stretches = (
        (number, min(said)[0], max(end for _, end in said)) for number, said in places.items()
    )
    spans = tuple(sorted(Span(*stretch) for stretch in stretches))
    words = tuple(articles[span.article].text[span.start : span.end] for span in spans)
    mass = len(places) * max(differing.words for differing in found.values())
    return Finding(FindingKind.MARKS, spans, words, "", round(mass / (mass + HALF_WEIGHT), 3))
