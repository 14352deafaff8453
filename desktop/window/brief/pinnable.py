"""What P pins: what the reader is at, in the columns, the synopsis, the quotes or the findings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.brief import Pin, PinKind
from desktop.story.brief_rows import address_of_span
from desktop.story.comparison import Span
from desktop.story.judging import statement_of
from desktop.window.brief.words import tr
from desktop.window.check_words import Empty, absence_among

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation
    from desktop.story.finding import Finding
    from desktop.story.project import Project
    from desktop.story.quote import Quote
    from desktop.window.compare_view import CompareView
    from desktop.window.notes.target import Target


class Pinnable(NamedTuple):
    """A pin that is not made yet, its places, and its name for undo."""

    pin: Pin
    spans: tuple[Span, ...]
    name: str


class NotPinnable(NamedTuple):
    """Why there is nothing to pin, and what to do."""

    words: str


def in_columns(view: CompareView, annotation: Annotation | None) -> Pinnable | NotPinnable:
    """Return what the reader is at: a selection, a cell, an annotation, a statement or a passage."""
    selected = selected_span(view)
    if selected is not None:
        return words_of(view.project, selected)
    cell = view.cell
    if cell is not None:
        return of_cell(view)
    ref = view.focus_ref or view.current
    if ref is None or not view.has(ref):
        return NotPinnable(tr("Go to a passage first, or select words: P pins what you are at."))
    if annotation is not None:
        return of_annotation(annotation)
    return of_passage(view, view.span_of(ref))


def alone(
    project: Project, target: Target | None, annotation: Annotation | None
) -> Pinnable | NotPinnable:
    """Return what the reader is at in one article alone: words or a passage, never other articles."""
    if target is None or not target.spans:
        return NotPinnable(tr("Go to a passage first, or select words: P pins what you are at."))
    if annotation is not None:
        return of_annotation(annotation)
    return words_of(project, target.spans[0])


def selected_span(view: CompareView) -> Span | None:
    """Return the selected words without blanks around them."""
    selection = view.selection
    if selection is None or selection.is_empty:
        return None
    article = view.columns[selection.column].article
    start = article.passages[selection.start.index].start + selection.start.point
    end = article.passages[selection.end.index].start + selection.end.point
    words = article.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(article.number, start, end) if start < end else None


def words_of(project: Project, span: Span) -> Pinnable:
    name = address_of_span(project.article(span.article), span)
    return Pinnable(new_pin(PinKind.WORDS), (span,), tr("words of {}").format(name))


def of_passage(view: CompareView, span: Span) -> Pinnable:
    """Return the passage's statement with its passages in sight, else the passage alone."""
    article = view.project.article(span.article)
    name = address_of_span(article, span)
    statement = statement_of(view.comparison.statements, span)
    shown = {column.article.number for column in view.columns}
    passages = () if statement is None else statement.passages
    spans = tuple(each for each in passages if each.article in shown)
    if statement is None or len(spans) < 2 or span not in spans:
        return Pinnable(new_pin(PinKind.WORDS), (span,), name)
    pin = new_pin(PinKind.STATEMENT, of=statement.number, what=name)
    return Pinnable(pin, spans, f"{statement.address} ({name})")


def of_cell(view: CompareView) -> Pinnable | NotPinnable:
    """Return the absence that a person checked in the empty cell with the focus."""
    synopsis, cell = view.synopsis, view.synopsis.focused
    if cell is None or synopsis.rows[cell.row].is_band:
        return NotPinnable(tr("Go to a passage first, or select words: P pins what you are at."))
    spans = [synopsis.span_of(ref) for ref in synopsis.rows[cell.row].refs]
    number = synopsis.columns[cell.column].article.number
    absence = absence_among(view.project.absences, spans, number)
    if absence is None:
        return NotPinnable(unchecked())
    return of_absence(view.project, Empty(absence.passage, number))


def of_absence(project: Project, place: Empty) -> Pinnable | NotPinnable:
    """Return what a person looked for in an article where it is not."""
    if absence_among(project.absences, [place.passage], place.article) is None:
        return NotPinnable(unchecked())
    asked = address_of_span(project.article(place.passage.article), place.passage)
    name = tr("{}, checked absent in A{}").format(asked, place.article)
    pin = new_pin(PinKind.ABSENCE, looked_in=(place.article,))
    return Pinnable(pin, (place.passage,), name)


def of_finding(finding: Finding, sentence: str) -> Pinnable:
    pin = new_pin(PinKind.CONFLICT, what=str(finding.kind))
    return Pinnable(pin, finding.spans, sentence)


def of_quotes(quotes: Sequence[Quote]) -> Pinnable | NotPinnable:
    """Return all quotes of an utterance as one pin."""
    if not quotes:
        return NotPinnable(
            tr("Go to a quote first: P pins it with all that report the same words.")
        )
    name = ", ".join(quote.address for quote in quotes[:3]) + ("…" if len(quotes) > 3 else "")
    spans = tuple(sorted({quote.span for quote in quotes}))
    return Pinnable(new_pin(PinKind.QUOTE, of=quotes[0].number), spans, name)


def of_annotation(annotation: Annotation) -> Pinnable | NotPinnable:
    if not annotation.spans:
        return NotPinnable(tr("{} has no place in an article.").format(annotation.address))
    pin = new_pin(PinKind.ANNOTATION, of=annotation.number)
    return Pinnable(pin, annotation.spans, annotation.address)


def new_pin(kind: PinKind, *, of: int = 0, what: str = "", looked_in: tuple[int, ...] = ()) -> Pin:
    """Return a pin without number and places, which it gets when it is put into a brief."""
    return Pin(0, kind, (), of, what, looked_in)


def unchecked() -> str:
    return tr("Nobody has looked there yet. Check it first (C); then it can be pinned.")
