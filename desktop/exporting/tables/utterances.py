"""The table of utterances: what was said once, with how each article words it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.tables.source import FOOT, yes

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.quote import Quote

COLUMNS = (
    "utterance", "speaker_names", "quotes_n", "articles_n", "quote_ids", "certainty", "confirmed_by_a_person",
    "words_in_quotation_marks_differ",
)  # fmt: skip


def columns(source: Source) -> Sequence[str]:
    return (*COLUMNS, *(source.name(each.number) for each in source.columns), *FOOT)


def rows(source: Source) -> Iterator[Cells]:
    """Yield every utterance of the story with the words of each article after the quotes' addresses."""
    quotes = {quote.span: quote for quote in source.material.quotes.quotes if quote.is_spoken}
    present = {article.number for article in source.columns}
    for number, each in enumerate(source.material.quotes.utterances, 1):
        own = [quotes[span] for span in each.quotes if span in quotes and span.article in present]
        if own:
            yield (
                str(number), "; ".join(dict.fromkeys(q.name for q in own if q.name)), len(own),
                len({quote.article for quote in own}), " ".join(quote.address for quote in own),
                each.certainty.value, yes(each.is_confirmed), yes(each.marks_differ),
                *(worded(source, own, article.number) for article in source.columns), *source.foot,
            )  # fmt: skip


def worded(source: Source, quotes: Sequence[Quote], number: int) -> str:
    """Return the words that an article quotes, with whom they came through; "" where it has none."""
    return "\n".join(_line(source, quote) for quote in quotes if quote.article == number)


def _line(source: Source, quote: Quote) -> str:
    line = f"[{quote.address}] {source.words(quote.span)}"
    if quote.via is None:
        return line
    return f"{line} [via {source.articles[quote.article].text[slice(*quote.via)]}]"
