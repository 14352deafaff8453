"""Say findings in plain sentences, and cut the words around each of their places out of the texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.finding import Finding, FindingKind
from desktop.text.isolating import isolated
from desktop.text.words import keys
from desktop.window.headers import outlet_label
from desktop.window.marks import MarkKind
from desktop.window.panel_builder import address_of, index_of

AROUND = 60
"""Code points shown before and after the words of a finding."""
BEFORE_SHORT = 16
"""Code points before them in the one line of a finding that is not the current one."""
LONGEST = 280
"""Code points of a place that are shown; a run of the same words may be a page long."""
LONGEST_SAID = 60
"""Code points of words that stand in a sentence."""
MOST_SAID = 4
"""Different words that a sentence names."""
ASKED = frozenset({FindingKind.NUMBER, FindingKind.DATE, FindingKind.NAME})
"""Kinds of which the reader is asked whether both sides speak of the same thing."""
MARKS = {
    FindingKind.MARKS: MarkKind.DIFFERS,
    FindingKind.SAME_WORDS: MarkKind.SAME,
    FindingKind.SPELLING: MarkKind.DIFFERS,
    FindingKind.SINGLE: None,
}
"""How the words of a finding are marked, if they are no conflict."""


def mark_of(kind: str) -> MarkKind | None:
    """Return how the words of a finding of a kind are marked, None if they are not."""
    return {str(each): mark for each, mark in MARKS.items()}.get(kind, MarkKind.CONFLICT)


class Excerpt(NamedTuple):
    """Some words of a text; `start` to `end` are those of the finding, in code points of `text`."""

    text: str
    start: int
    end: int


class FindingPlace(NamedTuple):
    """Where a finding is: "A3.2", the outlet, and the words around it."""

    address: str
    outlet: str
    excerpt: Excerpt


class FindingItem(NamedTuple):
    """A finding as it is shown."""

    finding: Finding
    decision: FindingDecision | None
    sentence: str
    remark: str
    places: tuple[FindingPlace, ...]

    @property
    def is_decided(self) -> bool:
        return self.decision is not None

    @property
    def is_asked(self) -> bool:
        """Tell whether the reader is asked if both sides speak of one thing."""
        return self.finding.kind in ASKED and not self.finding.note

    @property
    def mark(self) -> MarkKind | None:
        return mark_of(self.finding.kind)

    @property
    def spoken(self) -> str:
        """Everything in one line, for those who hear it."""
        places = (f"{p.address}, {p.outlet}: {p.excerpt.text}" for p in self.places)
        sentence = "; ".join(part for part in (self.sentence, self.remark) if part)
        kind = f"{kind_title(self.finding.kind)}: {sentence}"
        state = () if self.is_decided else (tr("open"),)
        return ". ".join(part.rstrip(".") for part in (kind, *places, *state) if part)


def finding_item(
    finding: Finding, decision: FindingDecision | None, articles: Mapping[int, Article]
) -> FindingItem:
    """Word a finding whose articles are all there."""
    around = 0 if finding.kind is FindingKind.SINGLE else AROUND
    places = tuple(_place(articles[span.article], span, around) for span in finding.spans)
    return FindingItem(
        finding, decision, _sentence(finding, articles), _remark(finding, decision), places
    )


def kind_title(kind: FindingKind) -> str:
    """Name a kind as the heading of its findings."""
    return {
        FindingKind.MARKS: tr("In quotation marks, worded differently"),
        FindingKind.NUMBER: tr("Numbers that differ"),
        FindingKind.DATE: tr("Dates and times that differ"),
        FindingKind.NAME: tr("Names that differ"),
        FindingKind.NEGATION: tr("Said here, denied there"),
        FindingKind.CERTAINTY: tr("More or less certain"),
        FindingKind.SINGLE: tr("Found in one text only"),
        FindingKind.SAME_WORDS: tr("The same words"),
        FindingKind.SPELLING: tr("Spelled in two ways"),
    }[kind]


def _sentence(finding: Finding, articles: Mapping[int, Article]) -> str:
    addresses = [articles[span.article].address for span in finding.spans]
    if finding.kind is FindingKind.SINGLE:
        first, last = finding.spans[0], finding.spans[-1]
        place = address_of(articles[first.article], first)
        if len(finding.spans) > 1:
            place = f"{place}–{address_of(articles[last.article], last).rpartition('.')[2]}"
        return tr("No counterpart found for {} in the other texts").format(place)
    if finding.kind is FindingKind.SAME_WORDS:
        count = len(keys(finding.words[0]))
        return tr("{} share {} words in a row").format(_listed(dict.fromkeys(addresses)), count)
    if finding.kind is FindingKind.MARKS:
        names = _listed(dict.fromkeys(addresses))
        return tr("{} print different words in quotation marks").format(names)
    return _who_says(finding.words, addresses)


def _who_says(words: Sequence[str], addresses: Sequence[str]) -> str:
    """Return "A3 says “four”, A4 and A5 say “three”"."""
    said: dict[str, dict[str, None]] = {}
    printed: dict[str, str] = {}
    pairs = [(" ".join(w.casefold().split()), w, a) for w, a in zip(words, addresses, strict=True)]
    for key, word, address in pairs:
        if any(other.endswith(f" {key}") and a == address for other, _, a in pairs):
            continue  # "12" in the headline, "at least 12" below it
        said.setdefault(key, {})[address] = None
        printed.setdefault(key, _shortened(" ".join(word.split())))
    parts = [
        (tr("{} says “{}”") if len(who) == 1 else tr("{} say “{}”")).format(
            _listed(who), isolated(printed[key])
        )
        for key, who in list(said.items())[:MOST_SAID]
    ]
    return ", ".join(parts) + (" …" if len(said) > MOST_SAID else "")


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST_SAID else f"{words[:LONGEST_SAID].rstrip()}…"


def _listed(names: Iterable[str]) -> str:
    *most, last = names
    return tr("{} and {}").format(", ".join(most), last) if most else last


def _remark(finding: Finding, decision: FindingDecision | None) -> str:
    """Return what qualifies a finding, and what a person said of it."""
    parts = [NOTES.get(finding.note, "") and tr(NOTES[finding.note])]
    if finding.kind is FindingKind.SAME_WORDS:
        parts.append(tr("does not show who copied whom"))
    if finding.kind is FindingKind.MARKS:
        parts.append(tr("one utterance, as far as the program can tell"))
    if decision is not None:
        parts.append(_said(finding, decision))
    return "; ".join(filter(None, parts))


def _said(finding: Finding, decision: FindingDecision) -> str:
    if decision.state == FindingState.NOT_A_FINDING:
        words = tr("not a finding")
    elif finding.kind in ASKED:
        words = tr("done: same thing, they disagree")
    else:
        words = tr("done")
    return tr("{}, said by {}").format(words, decision.by) if decision.by else words


def _place(article: Article, span: Span, around: int) -> FindingPlace:
    address = addresses_of(article, span)
    return FindingPlace(address, outlet_label(article), excerpt(article, span, around))


def addresses_of(article: Article, span: Span) -> str:
    """Return the address of a passage, "A1.5–6" of words that go on over its end."""
    first = address_of(article, span)
    last = address_of(article, Span(span.article, span.end - 1, span.end)).rpartition(".")[2]
    return first if first.endswith(f".{last}") else f"{first}–{last}"


def excerpt(article: Article, span: Span, around: int) -> Excerpt:
    """Cut the words of a span out of its passage with some before and after, at blanks."""
    text = article.text
    first, last = _bounds(article, span)
    start = _at_blank(text, max(first, span.start - around), first, span.start)
    stop = min(span.end, span.start + LONGEST)
    end = min(last, stop + around)
    while end < last and end > stop and not text[end].isspace():
        end -= 1
    before = "…" if around and start > first else ""
    after = "…" if end < (last if around else span.end) else ""
    cut = text[start:end].rstrip()
    shift = len(before) - start
    shown = (before + cut + after).replace("\n", " ")
    return Excerpt(shown, span.start + shift, min(stop + shift, len(before) + len(cut)))


def _bounds(article: Article, span: Span) -> tuple[int, int]:
    """Return where the passages begin and end that a span stands in."""
    first = article.passages[index_of(article, span)]
    last = article.passages[index_of(article, Span(span.article, span.end - 1, span.end))]
    return min(first.start, span.start), max(last.end, span.end)


def short_excerpt(full: Excerpt) -> Excerpt:
    """Cut so that the words stand near the beginning of one line."""
    if full.start <= BEFORE_SHORT:
        return full
    start = _at_blank(full.text, full.start - BEFORE_SHORT, 0, full.start)
    shift = 1 - start
    return Excerpt("…" + full.text[start:], full.start + shift, full.end + shift)


def _at_blank(text: str, start: int, least: int, most: int) -> int:
    """Move a cut to the beginning of the next word, if one begins before `most`."""
    if start <= least:
        return least
    at = start
    while at < most and not text[at - 1].isspace():
        at += 1
    return at if at < most else most


def tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text)


NOTES = {
    "a difference of precision": "a difference of precision",
    "in quotation marks": "in quotation marks",
}
"""The notes of findings that are said, as they are translated."""
