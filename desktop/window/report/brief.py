"""The Brief: the pins in order, verbatim, each with its sources and whether a person checked it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from desktop.exporting.pdf.document import (
    Block,
    Heading,
    Note,
    Para,
    Pin,
    Place,
    Printed,
    Run,
    Title,
)
from desktop.exporting.pdf.material import Material
from desktop.story.annotation import Annotation
from desktop.story.article import WAY_EXAMPLE, Article
from desktop.story.brief import Brief
from desktop.story.brief_rows import PinPlace, PinRow, brief_rows
from desktop.story.comparison import Span
from desktop.text.isolating import isolated
from desktop.window.brief import words
from desktop.window.citation import date_of
from desktop.window.fact_words import headline_of, local_day, local_time
from desktop.window.headers import outlet_label
from desktop.window.marks import is_right_to_left
from desktop.window.report.article_notes import code_items, typed_lines
from desktop.window.report.gathered import Gathered
from desktop.window.report.legends import legend_blocks
from desktop.window.report.marking import Marking
from desktop.window.report.sharing import chosen
from desktop.window.report.words import tr
from desktop.window.said import name_words

VALUE = "value"
"""The style of words that disagree."""
FEW = 2
"""Passages beside which a whole source would leave a hole."""
BETWEEN = Run(" · ", style="quiet")


def brief_blocks(material: Material, marking: Marking) -> Iterator[Block]:
    """Give the name of the brief, its pins, and what the codes on their words mean."""
    brief = chosen(material)
    rows = brief_rows(material.project, brief, material.quotes.quotes)
    yield Title(words.brief_name(brief), tuple(head_lines(material, rows)))
    if not rows:
        yield from empty_blocks(material, brief)
        return
    told: dict[int, PinRow] = {}
    pins = [pin_block(row, material, marking, told) for row in rows]
    is_shortened = sum(len(pin.places) for pin in pins) > len(told) and any(
        [*more_runs(material.project.article(number), marking)] for number in told
    )
    said = [warning_words(), shortened_words()] if is_shortened else [warning_words()]
    yield Para((Run(" ".join(said)),), "small")
    yield from pins
    legend = [*legend_blocks(Gathered(material, marking))]
    if legend:
        yield Heading(tr("What the marks mean"), 2)
    yield from legend


def head_lines(material: Material, rows: tuple[PinRow, ...]) -> Iterator[str]:
    """Say of which story the brief is, who made it and when."""
    yield tr("Story: {}").format(name_words(material.project.story.name))
    tally = words.tally(rows)
    tally = f"{tally[:1].upper()}{tally[1:]}"
    yield " · ".join(filter(None, (tally, made_words(material))))


def made_words(material: Material) -> str:
    """Say who made the document, and when."""
    made = local_time(material.made) if material.made else ""
    if material.author:
        return ", ".join(filter(None, (tr("Made by {}").format(isolated(material.author)), made)))
    return tr("Made {}").format(made) if made else ""


def warning_words() -> str:
    return tr(
        "Similar passages and disagreements were found by a program and are suggestions. "
        "“Checked” says that a person compared the words with the stored originals."
    )


def shortened_words() -> str:
    return tr("What else is known of an article stands at its first passage.")


def empty_blocks(material: Material, brief: Brief | None) -> Iterator[Block]:
    """Say what to do where nothing is pinned, and which brief has pins if there is one."""
    yield Para((Run(tr("Nothing is pinned to this brief yet.")),))
    yield Para(
        (
            Run(
                tr(
                    "In the window, P pins what you are at: a statement, a quote, a finding, a note or"
                    " selected words. Export the brief again when it has pins, or choose another layout:"
                    " the comparison or the articles."
                )
            ),
        )
    )
    others = [each for each in material.project.briefs if each.pins and each is not brief]
    if others:
        names = ", ".join(words.brief_name(each) for each in others)
        yield Para((Run(tr("These briefs have pins: {}.").format(names)),))


# --- a pin ----------------------------------------------------------------------------------------


def pin_block(row: PinRow, material: Material, marking: Marking, told: dict[int, PinRow]) -> Pin:
    """Give a pin; `told` has the articles whose sources were given in full, and is continued."""
    title = words.title(row)
    return Pin(
        Heading(f"{row.place}. {title}", 2, pin_label(row), outline_words(row)),
        words.state_words(row.pin.checked),
        row.pin.checked is not None,
        tuple(place_blocks(row, marking, told)),
        tuple(after_blocks(row, material)),
    )


def pin_label(row: PinRow) -> str:
    return f"pin-{row.pin.number}"


def outline_words(row: PinRow) -> str:
    """Return the bookmark of a pin: its number and its first words."""
    return f"{row.place}. {words.shortened(words.chip_words(row))}"


def after_blocks(row: PinRow, material: Material) -> Iterator[Block]:
    """Give what is said of a pin as a whole: who looked where, the note that is pinned, the reader's note."""
    asked = words.first_address(row)
    for looked in row.looked:
        yield Note(lines=((Run(words.looked_words(looked, asked)),),), style="wide")
    if row.annotation is not None and (row.annotation.comment or row.codes):
        yield annotation_note(row.annotation, material)
    if row.pin.note:
        head = (Run(tr("Note"), style="strong"),)
        yield Note(head, lines=typed_lines(row.pin.note), style="wide")


def annotation_note(note: Annotation, material: Material) -> Note:
    """Word a pinned annotation: its codes, its comment, whose it is and of when."""
    head = tr("Comment") if note.comment else tr("Coded")
    return Note(
        (Run(f"{head} {note.address}", style="strong"),),
        code_items(material.project, note),
        typed_lines(note.comment),
        (Run(", ".join(filter(None, (isolated(note.by), note.made and local_day(note.made))))),),
        "wide",
        f"note-{note.number}",
    )


# --- a place --------------------------------------------------------------------------------------


def place_blocks(row: PinRow, marking: Marking, told: dict[int, PinRow]) -> Iterator[Place]:
    """Give the places of a pin; those of an article that follow each other stand together.

    The whole source of an article stands at its first place, and is led to from the pins that follow.
    """
    for _, group in groupby(row.places, key=lambda place: place.article.number):
        here = tuple(group)
        article = here[0].article
        is_told, first = article.number in told, told.setdefault(article.number, row)
        from_right = is_right_to_left(here[0].words)
        source = list(source_lines(article, pin_label(first) if is_told else ""))
        shown = [printed(place, marking) for place in here]
        more = [] if is_told else list(more_runs(article, marking))
        if more and len(here) <= FEW and not from_right:  # under the words it takes less room
            line = tuple(run for each in more for run in (BETWEEN, each))[1:]
            shown[-1] = shown[-1]._replace(after=(*shown[-1].after, line))
        else:
            source += [(run,) for run in more]
        yield Place(tuple(source), tuple(shown), from_right)


def printed(place: PinPlace, marking: Marking) -> Printed:
    said = words.said_of(place)
    return Printed(
        place.address,
        place_runs(place, marking),
        language=marking.languages[place.article.number],
        after=((Run(said),),) if said else (),
    )


def place_runs(place: PinPlace, marking: Marking) -> tuple[Run, ...]:
    """Return the words of a place, those that disagree in a style of their own."""
    if place.is_whole:
        return ()
    if place.is_orphan:
        return (Run(place.words),)
    at = place.span.start - place.start
    shown = Span(place.article.number, at, at + len(place.words))
    if place.start == 0 and place.end in (0, len(place.words)):
        return marking.runs(shown)
    value = tuple(run._replace(style=VALUE) for run in marking.runs(place.span))
    before = shown._replace(end=place.span.start)
    behind = shown._replace(start=place.span.end)
    parts = (marking.runs(each) if each.start < each.end else () for each in (before, behind))
    first, last = parts
    return (*first, *value, *last)


def source_lines(article: Article, to: str = "") -> Iterator[tuple[Run, ...]]:
    """Say whose words they are, a line each: outlet, carrier and date, when they were captured.

    The outlet leads to a label, where there is more.
    """
    yield (Run(outlet_label(article), style="strong", to=to),)
    known = []
    if article.carried_by is not None:
        known.append(tr("via {}").format(article.carried_by.value))
    known.append(date_of(article))
    yield (Run(", ".join(known)),)
    if captured := captured_words(article):
        yield (Run(captured, style="quiet"),)


def more_runs(article: Article, marking: Marking) -> Iterator[Run]:
    """Give the rest of a source: byline, headline, web address."""
    if article.byline is not None:
        yield Run(tr("by {}").format(article.byline.value), style="quiet")
    if marking.is_whole and (headline := headline_of(article)):
        yield Run(tr("“{}”").format(headline), style="quiet")
    if article.url is not None:
        yield address_run(article.url.value)


def address_run(address: str) -> Run:
    """Return an address, to be followed where it is one of the web."""
    is_web = address.startswith(("https://", "http://"))
    return Run(address, style="quiet", url=address if is_web else "")


def captured_words(article: Article) -> str:
    """Say when the text was taken; of the examples nobody knows."""
    if article.provenance is None or article.provenance.way_in == WAY_EXAMPLE:
        return ""
    at = local_time(article.provenance.at)
    said = tr("text edited by hand {}") if article.is_edited else tr("retrieved {}")
    return said.format(at)
