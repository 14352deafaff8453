"""The quotes and utterances of a comparison file."""

from collections.abc import Mapping, Sequence

from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.quote import Quote, Quotes, Range

DIGITS = 4
LEAST_QUOTES = 2
"""An utterance of one quote joins nothing."""

Json = dict[str, object]


def quote_rows(found: Quotes, articles: Sequence[Article]) -> list[Json]:
    """Return the spoken quotes of articles, sorted by article and start."""
    texts = {article.number: article.text for article in articles}
    spoken = [quote for quote in found.quotes if quote.is_spoken and quote.article in texts]
    ordered = sorted(spoken, key=lambda quote: (quote.article, quote.start, quote.end))
    return [_quote(quote, texts[quote.article]) for quote in ordered]


def utterance_rows(found: Quotes, articles: Sequence[Article]) -> list[Json]:
    """Return the utterances that join quotes of these articles."""
    present = {article.number for article in articles}
    addresses = {
        quote.span: quote.address
        for quote in found.quotes
        if quote.is_spoken and quote.article in present
    }
    rows = []
    for utterance in found.utterances:
        joined = _addresses(utterance.quotes, addresses)
        if len(joined) >= LEAST_QUOTES:
            certainty, differ = utterance.certainty.value, utterance.marks_differ
            row: Json = {"quotes": joined, "certainty": certainty, "marks_differ": differ}
            rows.append(row | {"confirmed": utterance.is_confirmed})
    return rows


def _addresses(spans: Sequence[Span], addresses: Mapping[Span, str]) -> list[str]:
    return [addresses[span] for span in spans if span in addresses]


def _quote(quote: Quote, text: str) -> Json:
    """Return a quote; a name that the program concluded from a pronoun is a guess, not the speaker's."""
    is_named = bool(quote.name) and not quote.is_guess
    return {
        "id": quote.address,
        "article": f"A{quote.article}",
        "kind": quote.kind.value,
        "start": quote.start,
        "end": quote.end,
        **_place("speaker", quote.speaker, text),
        **_place("cue", quote.cue, text),
        "via": None if quote.via is None else text[slice(*quote.via)],
        "named": is_named,
        "canonical_speaker": quote.name if is_named else None,
        "guess": quote.is_guess,
        "guessed_speaker": (quote.name or None) if quote.is_guess else None,
        "confidence": round(quote.confidence, DIGITS),
        "reason": quote.reason,
    }


def _place(name: str, place: Range | None, text: str) -> Json:
    start, end = place or (None, None)
    words = None if place is None else text[slice(*place)]
    return {name: words, f"{name}_start": start, f"{name}_end": end}
