"""Who says the words under the pointer, through whom, and how the other articles print them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import READER
from desktop.story.quote import Certainty, CueClass, Quote, QuoteKind, Utterance

IN_MARKS = frozenset({QuoteKind.DIRECT, QuoteKind.MIXED})


class Told(NamedTuple):
    """A quote with what is said of it: its speaker, cue and way as printed, and its utterance."""

    quote: Quote
    speaker: str = ""
    cue: str = ""
    via: str = ""
    utterance: tuple[Quote, ...] = ()
    """The quotes that report the same words, itself too."""
    vouched: str = ""
    """Which person corrected or added it, and when."""


def tr(text: str) -> str:
    return QCoreApplication.translate("QuoteTips", text)


def told(
    quote: Quote,
    text: str,
    described: str,
    quotes: Iterable[Quote],
    utterances: Iterable[Utterance],
) -> Told:
    """Gather what a tooltip says of a quote; `text` is its article's, `described` its speaker's print."""
    from desktop.quoting.via_words import via_as_printed

    group = next(
        (
            each.quotes
            for each in utterances
            if each.certainty is Certainty.SAME and quote.span in each.quotes
        ),
        (),
    )
    same = tuple(each for each in quotes if each.span in group)
    via = via_as_printed(text, quote)
    return Told(
        quote, described or printed(text, quote.speaker), printed(text, quote.cue), via, same
    )


def printed(text: str, place: tuple[int, int] | None) -> str:
    """Return what stands at a place in one line, "" for no place."""
    return "" if place is None else " ".join(text[slice(*place)].split())


def quote_tip(found: Told) -> str:
    """Return the line of a tooltip: "Q7: said by a US official, according to Politico; in marks in A4"."""
    parts = [_who(found), _where(found.utterance), found.vouched]
    return f"{found.quote.address}: {'; '.join(filter(None, parts))}"


def _who(found: Told) -> str:
    quote = found.quote
    if quote.kind is QuoteKind.MARKED:
        return tr("marked words, nobody is quoted with them")
    speaker = speaker_words(quote, found.speaker)
    if quote.kind is QuoteKind.NO_COMMENT:
        return tr("no comment by {}").format(speaker) if speaker else tr("no comment")
    if not speaker:
        is_by_person = quote.reason == READER
        words = tr("speaker not stated") if is_by_person else tr("no speaker found")
    elif quote.cue_class is CueClass.THOUGHT:
        words = tr("attributed to {}").format(speaker)
    else:
        words = tr("said by {}").format(speaker)
    if found.cue:
        words = tr("{} (“{}”)").format(words, found.cue)
    return tr("{}; through whom, as printed: “{}”").format(words, found.via) if found.via else words


def speaker_words(quote: Quote, speaker: str) -> str:
    """Name a speaker as printed; one that the program guessed is shown as a guess: "She → Ana Ruiz?"."""
    if not quote.name or quote.name.casefold() in speaker.casefold():
        return tr("{}?").format(speaker) if quote.is_guess and speaker else speaker
    if not speaker:
        return tr("{}?").format(quote.name) if quote.is_guess else quote.name
    arrow = tr("{} → {}?") if quote.is_guess else tr("{} → {}")
    return arrow.format(speaker, quote.name)


def _where(group: tuple[Quote, ...]) -> str:
    """Say in which articles the words stand in marks, and in which they are only reported."""
    articles: dict[int, bool] = {}
    for quote in group:
        articles[quote.article] = articles.get(quote.article, False) or quote.kind in IN_MARKS
    if len(articles) < 2:
        return ""
    marked = listed(articles, in_marks=True)
    reported = listed(articles, in_marks=False)
    if not marked:
        return tr("reported in {}").format(reported)
    if not reported:
        return tr("in marks in {}").format(marked)
    return tr("in marks in {}, reported in {}").format(marked, reported)


def listed(articles: Mapping[int, bool], *, in_marks: bool) -> str:
    return ", ".join(f"A{number}" for number in sorted(articles) if articles[number] is in_marks)
