"""Say what a pin is, who says its words, and whether it was checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.annotation import About
from desktop.story.article import READER
from desktop.story.brief import Brief, Checked, PinKind
from desktop.story.brief_rows import Looked, PinPlace, PinRow
from desktop.story.finding import FindingKind
from desktop.story.quote import QuoteKind
from desktop.text.isolating import isolated
from desktop.window.fact_words import local_day
from desktop.window.headers import outlet_label

if TYPE_CHECKING:
    from desktop.exporting.brief_text import TextBrief, TextPin

LONGEST_VALUE = 60
"""Code points of words that stand in a title."""
MOST_VALUES = 4


def tr(text: str) -> str:
    return QCoreApplication.translate("Brief", text)


# --- the brief ------------------------------------------------------------------------------------


def brief_name(brief: Brief | None) -> str:
    """Return the name of a brief; one without a name is called Brief."""
    return " ".join(brief.name.split()) if brief is not None and brief.name else tr("Brief")


def count_words(pins: int, checked: int) -> str:
    """Return "3 pins, 2 checked"."""
    said = tr("1 pin") if pins == 1 else tr("{} pins").format(pins)
    return tr("{}, {} checked").format(said, checked) if pins else tr("nothing pinned")


def tally(rows: Sequence[PinRow]) -> str:
    return count_words(len(rows), sum(row.pin.checked is not None for row in rows))


# --- a pin ----------------------------------------------------------------------------------------


def title(row: PinRow) -> str:
    """Say what kind of thing is pinned, as its card and the copied brief say it."""
    kind = row.pin.kind
    if kind is PinKind.CONFLICT:
        return conflict_words(row)
    if kind is PinKind.ABSENCE:
        names = ", ".join(each.article.address for each in row.looked)
        is_said = all(each.absence is not None for each in row.looked)
        words = tr("{} checked absent in {}") if is_said else tr("Looked for {} in {}")
        return words.format(first_address(row), names)
    if kind is PinKind.ANNOTATION:
        return annotation_words(row)
    if kind is PinKind.QUOTE:
        return quote_words(row)
    if kind is PinKind.STATEMENT:
        return statement_words(row)
    return tr("Words of {}").format(first_address(row))


def statement_words(row: PinRow) -> str:
    count = len({place.article.number for place in row.places})
    number = f"S{row.pin.of}" if row.pin.of else ""
    several = tr("Similar passages in {} articles").format(count)
    words = several if count > 1 else tr("A passage")
    return f"{words} ({number})" if number else words


def quote_words(row: PinRow) -> str:
    count = len({place.article.number for place in row.places})
    return tr("Quoted in {} articles").format(count) if count > 1 else tr("A quote")


def annotation_words(row: PinRow) -> str:
    number = f"N{row.pin.of}"
    if row.annotation is None:
        return tr("{}, a note that was removed").format(number)
    made_on = tr("{}, on {} places") if row.annotation.about is not About.ARTICLE else "{}"
    named = made_on.format(number, len(row.places)) if len(row.places) > 1 else number
    return ": ".join((named, ", ".join(row.codes))) if row.codes else named


def conflict_words(row: PinRow) -> str:
    """Return "Numbers disagree: four, three"."""
    values = ", ".join(shortened(each) for each in row.values[:MOST_VALUES])
    if len(row.values) > MOST_VALUES:
        values += tr(" and {} more").format(len(row.values) - MOST_VALUES)
    words = {
        FindingKind.NUMBER: tr("Numbers disagree: {}"),
        FindingKind.DATE: tr("Dates or times disagree: {}"),
        FindingKind.NAME: tr("Names disagree: {}"),
        FindingKind.SPELLING: tr("Spelled in two ways: {}"),
        FindingKind.MARKS: tr("In quotation marks, worded differently"),
        FindingKind.NEGATION: tr("Said here, denied there"),
        FindingKind.CERTAINTY: tr("More or less certain: {}"),
        FindingKind.SINGLE: tr("Found in one text only"),
        FindingKind.SAME_WORDS: tr("The same words"),
    }
    known = next((kind for kind in words if kind == row.pin.what), None)
    said = tr("Something disagrees: {}") if known is None else words[known]
    return said.format(values)


def shortened(words: str) -> str:
    words = " ".join(words.split())
    return isolated(words if len(words) <= LONGEST_VALUE else f"{words[:LONGEST_VALUE]}…")


def first_address(row: PinRow) -> str:
    return row.places[0].address if row.places else tr("a place that is gone")


def badge(row: PinRow) -> str:
    """Return the address on a pin's chip: of its note, else of its first place."""
    if row.pin.kind is PinKind.ANNOTATION and row.annotation is not None:
        return row.annotation.address
    return row.places[0].address if row.places else "–"


def chip_words(row: PinRow) -> str:
    """Return what the tray says of a pin in a few words: what it is, or its first words."""
    if row.pin.kind in (PinKind.CONFLICT, PinKind.ABSENCE):
        return title(row)
    if row.annotation is not None and (row.annotation.comment or row.codes):
        comment = " ".join(row.annotation.comment[:200].split())
        return ": ".join(filter(None, (", ".join(row.codes), comment)))
    words = " ".join(row.places[0].words[:200].split()) if row.places else ""
    return words or title(row)


def addresses(row: PinRow) -> str:
    """Return all addresses of a pin's places."""
    return ", ".join(dict.fromkeys(place.address for place in row.places))


# --- a place --------------------------------------------------------------------------------------


def said_of(place: PinPlace) -> str:
    """Say of a quote how its words stand and who says them, as printed; of an orphan, that it is one."""
    if place.is_orphan:
        return tr("These words stand in the article no more.")
    if place.is_whole:
        return tr("The article as a whole.")
    if place.speaking is None:
        return ""
    quote, speaker, via = place.speaking
    manner = {
        QuoteKind.MIXED: tr("reported, part of it in quotation marks"),
        QuoteKind.INDIRECT: tr("reported, not in quotation marks"),
        QuoteKind.NO_COMMENT: tr("no comment, in the article’s words"),
        QuoteKind.MARKED: tr("in quotation marks, not as speech"),
    }.get(quote.kind, tr("in quotation marks"))
    if quote.is_guess and quote.name:
        guess = tr("the program’s guess: {}").format(quote.name)
        speaker = f"{speaker} [{guess}]".strip()
    is_by_person = quote.reason == READER
    nobody = tr("speaker not stated") if is_by_person else tr("no speaker found")
    who = tr("speaker as printed: {}").format(isolated(speaker)) if speaker else nobody
    through = tr("via {}").format(isolated(via)) if via else ""
    return "; ".join(part for part in (manner, who, through) if part) + "."


def source_words(place: PinPlace) -> str:
    """Return outlet, carrier and date of a place, on a line."""
    from desktop.window.citation import date_of

    article = place.article
    carrier = article.carried_by
    parts = (
        isolated(outlet_label(article)),
        "" if carrier is None else tr("via {}").format(isolated(carrier.value)),
        date_of(article),
    )
    return ", ".join(part for part in parts if part)


def looked_words(looked: Looked, asked: str) -> str:
    """Say who looked for a passage in an article where it is not, and when."""
    where = f"{looked.article.address}, {outlet_label(looked.article)}"
    absence = looked.absence
    if absence is None:
        return tr("{}: nobody says any more that {} is absent there").format(where, asked)
    day = local_day(absence.at)
    if absence.by:
        return tr("{}: checked absent by {}, {}").format(where, absence.by, day)
    return tr("{}: checked absent, {}").format(where, day)


# --- its state ------------------------------------------------------------------------------------


def state_words(checked: Checked | None) -> str:
    """Say whether somebody compared a pin with the stored originals."""
    if checked is None:
        return tr("not checked")
    day = local_day(checked.at)
    return tr("checked by {}, {}").format(checked.by, day) if checked.by else short_state(checked)


def short_state(checked: Checked | None) -> str:
    """Say it without a name."""
    if checked is None:
        return tr("not checked")
    return tr("checked, {}").format(local_day(checked.at))


def spoken(row: PinRow, count: int) -> str:
    """Return a pin in one line, for those who hear it."""
    parts = (
        tr("Pin {} of {}").format(row.place, count),
        badge(row),
        chip_words(row),
        row.pin.note and tr("note: {}").format(" ".join(row.pin.note[:200].split())),
        state_words(row.pin.checked),
    )
    return ", ".join(part for part in parts if part)


# --- the whole, to copy ---------------------------------------------------------------------------


def text_brief(brief: Brief, rows: Sequence[PinRow]) -> TextBrief:
    """Word a brief to be copied or written."""
    from desktop.exporting.brief_text import TextBrief

    warning = tr(
        "Similar passages and disagreements were found by a program and are suggestions. "
        "“Checked” says that a person compared the words with the stored originals."
    )
    pins = tuple(map(text_pin, rows))
    heads = (tr("Note"), tr("Comment"))
    return TextBrief(brief_name(brief), tally(rows), pins, warning, *heads)


def text_pin(row: PinRow) -> TextPin:
    from desktop.exporting.brief_text import TextPin, TextPlace
    from desktop.window.citation import plain_citation, rich_citation
    from desktop.window.quotes.citing import unstated

    places = tuple(
        TextPlace(
            place.words,
            said_of(place),
            unstated(place.article) + plain_citation(place.article, place.address),
            unstated(place.article) + rich_citation(place.article, place.address),
        )
        for place in row.places
    )
    looked = tuple(looked_words(each, first_address(row)) for each in row.looked)
    comment = "" if row.annotation is None else row.annotation.comment
    state = state_words(row.pin.checked)
    return TextPin(row.place, title(row), places, looked, comment, row.pin.note, state)
