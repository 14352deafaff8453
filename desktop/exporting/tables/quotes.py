"""The table of quotes: who says what, through whom, and who vouches for that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.tables.source import FOOT, headline, stated, yes
from desktop.story.quote import Certainty

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.comparison import Span
    from desktop.story.decisions import QuoteCorrection
    from desktop.story.quote import Quote, Range

COLUMNS = (
    "quote", "article", "outlet", "carried_by", "title", "published", "url", "address", "statement", "kind",
    "is_thought", "start", "end", "words", "speaker_as_printed", "speaker_name", "name_is_guess", "cue", "cue_class",
    "via", "utterance", "possibly_in_utterances", "annotation_ids", "state", "vouched_for_by", "vouched_for_at", "confidence", "found_by",
    "engine", "text_sha256",
)  # fmt: skip
UNCHECKED = "found by the program, not checked"
VOUCHED = "corrected, added or confirmed by a person"
DIGITS = 4


def columns(source: Source) -> Sequence[str]:
    return (*COLUMNS, *FOOT)


def rows(source: Source) -> Iterator[Cells]:
    """Yield the spoken quotes of the story, by article and place."""
    said = {each.number: each for each in source.material.project.corrections}
    same, possible = (utterances_of(source, each) for each in Certainty)
    for quote in spoken(source):
        article = source.articles[quote.article]
        yield (
            quote.address, article.address, stated(article.outlet), stated(article.carried_by), headline(article),
            stated(article.published), stated(article.url), source.address(quote.span),
            source.statements_at(quote.span), quote.kind.value, yes(quote.is_thought), quote.start, quote.end,
            source.words(quote.span), *speaker(source, quote), same.get(quote.span, ""),
            possible.get(quote.span, ""),
            source.notes_at(quote.span), *vouched(said.get(quote.number)), round(quote.confidence, DIGITS),
            quote.reason, source.material.quotes.engine, article.digest, *source.foot,
        )  # fmt: skip


def spoken(source: Source) -> list[Quote]:
    present = {article.number for article in source.columns}
    found = (q for q in source.material.quotes.quotes if q.is_spoken and q.article in present)
    return sorted(found, key=lambda quote: (quote.article, quote.start, quote.end))


def utterances_of(source: Source, certainty: Certainty) -> dict[Span, str]:
    """Map quotes to the numbers that the table of utterances has: one where it is sure, or the offered."""
    found: dict[Span, list[str]] = {}
    for number, each in enumerate(source.material.quotes.utterances, 1):
        if each.certainty is certainty:
            for span in each.quotes:
                found.setdefault(span, []).append(str(number))
    return {span: " ".join(numbers) for span, numbers in found.items()}


def speaker(source: Source, quote: Quote) -> Cells:
    """Return the speaker as printed and named, the cue with its class, and who handed it on."""

    def printed(place: Range | None) -> str:
        return "" if place is None else source.articles[quote.article].text[slice(*place)]

    is_guess = yes(quote.is_guess) if quote.name else ""
    cue = printed(quote.cue), quote.cue_class.value
    return printed(quote.speaker), quote.name, is_guess, *cue, printed(quote.via)


def vouched(said: QuoteCorrection | None) -> Cells:
    return (UNCHECKED, "", "") if said is None else (VOUCHED, said.by, said.at)
