"""Who is quoted: by utterance, how each outlet worded it, with speaker and outlet it came through as printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.exporting.pdf.document import Block, Cell, Heading, Para, Row, Rows, Run
from desktop.story.quote import Certainty, Quote, QuoteKind, Utterance
from desktop.text.isolating import isolated
from desktop.window.brief.words import said_of
from desktop.window.headers import outlet_label
from desktop.window.marks import is_right_to_left
from desktop.window.quotes.words import engine_words, kind_words, look_of, unnamed_words
from desktop.window.report.gathered import LONGEST_ROW, Gathered, balanced, shortened, weight_of
from desktop.window.report.program_marks import QUOTED, corrected_words, place_of
from desktop.window.report.words import tr

LONGEST_NAME = 115
"""Code points of the heading of an utterance: one line."""
LONGEST_BOOKMARK = 50


class Said(NamedTuple):
    """An utterance with those of its quotes that may be shown, in the order of the columns."""

    utterance: Utterance
    quotes: tuple[Quote, ...]

    @property
    def articles(self) -> set[int]:
        return {quote.article for quote in self.quotes}


def quote_blocks(told: Gathered, columns: int) -> Iterator[Block]:
    """Yield utterances of several articles side by side, then those of one article, then no comments."""
    said = utterances(told)
    silent = [
        quote
        for quote in told.material.quotes.quotes
        if quote.kind is QuoteKind.NO_COMMENT and is_shown(told, quote)
    ]
    if not said and not silent:
        return
    yield Heading(tr("Quotes"), 1, "quotes")
    found_by = engine_words(told.material.quotes.engine)
    hint = tr(
        "Which quotes report the same words is the program’s guess, unless a person confirmed it."
        " Speakers and outlets are named as printed."
    )
    yield Para((Run(". ".join(filter(None, (found_by, hint)))),), "lead")
    several = [each for each in said if len(each.articles) > 1]
    single = [each for each in said if len(each.articles) == 1]
    if several:
        yield Rows(
            (), tuple(row for each in several for row in rows_of(told, each, columns)), columns
        )
    if single:
        title = tr("Quoted in one article") if told.marking.is_whole else tr("Other quotes")
        yield Heading(title, 2, "quotes-single")
        parts = [cell_blocks(told, quote) for each in single for quote in each.quotes]
        yield Rows((), tuple(balanced(parts, columns, told.room)), columns)
    if silent:
        yield Heading(tr("No comment"), 2, "quotes-silent")
        parts = [cell_blocks(told, quote) for quote in silent]
        yield Rows((), tuple(balanced(parts, columns, told.room)), columns)


def utterances(told: Gathered) -> list[Said]:
    """Return utterances with what may be shown of them, in the order of the columns."""
    by_span = {quote.span: quote for quote in told.material.quotes.quotes if quote.is_spoken}
    place = {article.number: at for at, article in enumerate(told.columns)}
    found = []
    for utterance in told.material.quotes.utterances:
        if utterance.certainty is Certainty.POSSIBLE:
            continue
        known = (by_span[span] for span in utterance.quotes if span in by_span)
        quotes = sorted(
            (quote for quote in known if is_shown(told, quote)),
            key=lambda quote: (place[quote.article], quote.start),
        )
        if quotes:
            found.append(Said(utterance, tuple(quotes)))
    return sorted(found, key=lambda each: (place[each.quotes[0].article], each.quotes[0].start))


def is_shown(told: Gathered, quote: Quote) -> bool:
    return quote.article in told.articles and bool(told.marking.may_show(quote.span))


def rows_of(told: Gathered, said: Said, columns: int) -> Iterator[Row]:
    """Yield the quotes of an utterance, an article in each cell, in as many rows as are needed."""
    by_article: dict[int, list[Quote]] = {}
    for quote in said.quotes:
        by_article.setdefault(quote.article, []).append(quote)
    cells = [
        Cell(tuple(block for quote in own for block in cell_blocks(told, quote)))
        for own in by_article.values()
    ]
    for start in range(0, len(cells), columns):
        part = cells[start : start + columns]
        part += [Cell()] * (columns - len(part))
        longest = max(weight_of(cell.blocks) for cell in part)
        is_first = start == 0
        yield Row(
            tuple(part),
            heading_of(told, said) if is_first else None,
            remark_of(said) if is_first else (),
            is_whole=longest * columns <= LONGEST_ROW * told.room,
        )


def heading_of(told: Gathered, said: Said) -> Heading:
    first = said.quotes[0]
    words = told.marking.words(first.span)
    name = next((each.name for each in said.quotes if each.name and not each.is_guess), "")
    who = isolated(name or unnamed(told, first))
    text = f"{first.address}  {who}: {isolated(shortened(words, max(30, LONGEST_NAME - len(who))))}"
    outline = f"{first.address} {who}: {isolated(shortened(words, LONGEST_BOOKMARK))}"
    return Heading(text, 2, f"q-{first.number}", outline)


def unnamed(told: Gathered, quote: Quote) -> str:
    """Return how a speaker without a name is described."""
    place = place_of(told.material, quote)
    return unnamed_words("" if place.speaking is None else place.speaking.speaker)


def remark_of(said: Said) -> tuple[Run, ...]:
    parts = [tr("in {} articles").format(len(said.articles))]
    parts.append(
        tr("the same words: confirmed by a person")
        if said.utterance.is_confirmed
        else tr("the same words, as far as the program can tell")
    )
    if said.utterance.marks_differ:
        parts.append(tr("different words in quotation marks"))
    return (Run("; ".join(parts)),)


def cell_blocks(told: Gathered, quote: Quote) -> tuple[Block, ...]:
    """Return a quote as its article words it: where, how, its words, who says it and through whom."""
    article = told.articles[quote.article]
    outlet = isolated(outlet_label(article))
    head = (
        told.address_run(quote.span),
        Run(f" {outlet} · {quote.address}, {kind_words(look_of(quote))}", style="label"),
    )
    words = told.marking.runs(quote.span, without=QUOTED)
    correction = next((e for e in told.project.corrections if e.number == quote.number), None)
    cue = printed_verb(told, quote)
    said = said_of(place_of(told.material, quote))
    verb = tr("verb as printed: {}").format(isolated(cue)) if cue else ""
    after = ["; ".join(filter(None, (said.rstrip("."), verb))) + "."]
    after += [corrected_words(correction)] if correction is not None else []
    language = told.marking.languages[quote.article]
    turned = is_right_to_left("".join(run.text for run in words))
    return (
        Para(head, "quiet", label=f"quote-{quote.number}"),
        Para(words, language=language, is_from_right=turned),
        Para((Run(" ".join(after)),), "quiet"),
    )


def printed_verb(told: Gathered, quote: Quote) -> str:
    """Return the verb as printed, "" where none is or the words have it."""
    if quote.cue is None or (quote.start < quote.cue[1] and quote.cue[0] < quote.end):
        return ""
    words = " ".join(told.articles[quote.article].text[slice(*quote.cue)].split())
    return words if any(letter.isalnum() for letter in words) else ""
