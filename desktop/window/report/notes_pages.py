"""The reader's notes and codes with the pages they stand on, memos, and notes that lost their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop.exporting.pdf.document import Block, Heading, Item, Note, Rows, Run, Table
from desktop.exporting.pdf.options import Marked
from desktop.story.annotation import About, Annotation, Code
from desktop.story.codebook import code_of, code_path, walk
from desktop.story.stories import story_of
from desktop.text.isolating import isolated
from desktop.window.headers import outlet_label
from desktop.window.report.article_notes import code_item, code_items
from desktop.window.report.gathered import Gathered, balanced, shortened
from desktop.window.report.words import tr
from desktop.window.said import name_words
from desktop.window.telling import local_date

LONGEST_COMMENT = 6000
"""Code points of a comment that is printed: two pages. The annotation of the file has all of it."""
COLUMNS = 2
LONGEST_WORDS = 160
MOST_IN_LINE = 2
"""Places of a note that are listed beside its code."""
MOST_PLACES = 12
"""Places of a note that are listed; a statement may have fifty passages."""


def notes_blocks(told: Gathered) -> Iterator[Block]:
    """Yield the codes, the notes in the order of the columns, memos, and notes without a place.

    Who does not want notes marked does not want them printed.
    """
    if Marked.NOTES not in told.material.options.marked:
        return
    shown = [note for note in told.project.annotations if told.marking.may_tell(note)]
    here = [note for note in shown if not note.is_memo and any(placed(told, note))]
    memos = [note for note in shown if note.is_memo and is_of_story(told, note)]
    lost = [note for note in shown if note.has_orphan]
    if not (here or memos or lost):
        return
    yield Heading(tr("Notes and codes"), 1, "notes")
    yield from code_table(told, here)
    if here:
        yield Heading(tr("Notes"), 2, "notes-list")
        order = {article.number: place for place, article in enumerate(told.columns)}
        ordered = sorted(here, key=lambda each: first_place(told, each, order))
        yield side_by_side(told, [note_block(told, note) for note in ordered])
    if memos:
        yield Heading(tr("Memos"), 2, "notes-memos")
        yield side_by_side(told, [memo_block(told, note) for note in memos])
    if lost:
        yield Heading(tr("Notes without a place"), 2, "notes-lost")
        yield side_by_side(told, [lost_block(told, note) for note in lost])


def side_by_side(told: Gathered, notes: Iterable[Block]) -> Rows:
    """Set notes in columns that are short enough to be read."""
    return Rows((), tuple(balanced([(note,) for note in notes], COLUMNS, told.room)), COLUMNS)


def placed(told: Gathered, note: Annotation) -> Iterator[bool]:
    return (span.article in told.articles for span in note.spans)


def is_of_story(told: Gathered, note: Annotation) -> bool:
    """Tell whether a memo is on what this document shows."""
    if note.about is About.ARTICLE:
        return any(anchor.span.article in told.articles for anchor in note.anchors)
    return note.about is not About.STORY or note.of == told.project.open_story


def first_place(told: Gathered, note: Annotation, order: dict[int, int]) -> tuple[int, int, int]:
    places = ((order[s.article], s.start) for s in note.spans if s.article in order)
    return (*min(places), note.number)


# --- codes --------------------------------------------------------------------------------------


def code_table(told: Gathered, notes: Sequence[Annotation]) -> Iterator[Block]:
    """Yield the codes in use with what they mean, and the notes and pages that have them."""
    rows = []
    for _, code in walk(told.project):
        own = [note for note in notes if code.number in note.codes]
        if own:
            rows.append(
                (code_runs(told, code), (Run(isolated(code.definition)),), pages(told, own))
            )
    if rows:
        yield Heading(tr("Codes"), 2, "notes-codes")
        head = (tr("Code"), tr("Definition"), tr("Notes, with pages"))
        yield Table(head, tuple(rows), (1.0, 1.3, 1.5))


def code_runs(told: Gathered, code: Code) -> tuple[Run, ...]:
    item = code_item(told.project, code.number)
    badge = () if item is None else (Run(item.letter, style="badge", colour=item.colour), Run("  "))
    return (*badge, Run(isolated(code_path(told.project, code.number))))


def pages(told: Gathered, notes: Sequence[Annotation]) -> tuple[Run, ...]:
    """List notes with the pages that their places stand on."""
    runs: list[Run] = []
    for note in notes:
        runs += [Run("; ")] if runs else []
        runs += [Run(note.address, to=f"note-{note.number}"), Run(": ")]
        spans = [span for span in note.spans if span.article in told.articles and span.end]
        for place, span in enumerate(spans[:MOST_IN_LINE]):
            runs += [Run(", ")] if place else []
            runs += [told.address_run(span, ""), Run(" ")]
            runs.append(Run(tr("page {}"), style="page", to=told.label(span)))
        if len(spans) > MOST_IN_LINE:
            runs.append(Run(tr(" and {} more").format(len(spans) - MOST_IN_LINE)))
    return tuple(runs)


# --- one note -----------------------------------------------------------------------------------


def note_block(told: Gathered, note: Annotation) -> Note:
    """Return a note: its codes, its places with their words and pages, its comment, who and when."""
    items: tuple[Item, ...] = code_items(told.project, note)
    return Note(
        (Run(note.address, style="strong"), Run(about_words(note))),
        items,
        (*place_lines(told, note), *comment_lines(note.comment)),
        foot_of(note),
        "wide",
        f"note-{note.number}",
    )


def about_words(note: Annotation) -> str:
    words = {
        About.LINK: tr("on a link"),
        About.STATEMENT: tr("on the statement S{}").format(note.of),
        About.QUOTE: tr("on the quote Q{}").format(note.of),
    }.get(note.about, "")
    return f" {words}" if words else ""


def place_lines(told: Gathered, note: Annotation) -> Iterator[tuple[Run, ...]]:
    spans = [span for span in note.spans if span.article in told.articles and span.end]
    for span in spans[:MOST_PLACES]:
        words = isolated(shortened(told.marking.words(span), LONGEST_WORDS))
        outlet = isolated(outlet_label(told.articles[span.article]))
        yield (
            told.address_run(span, ""),
            Run(f" {outlet}, ", style="quiet"),
            Run(tr("page {}"), style="page", to=told.label(span)),
            Run(f"  {words}", style="quiet"),
        )
    if len(spans) > MOST_PLACES:
        yield (Run(tr("and {} more places").format(len(spans) - MOST_PLACES), style="quiet"),)


def comment_lines(comment: str) -> Iterator[tuple[Run, ...]]:
    cut = comment[:LONGEST_COMMENT]
    yield from ((Run(isolated(line)),) for line in cut.splitlines() if line.strip())
    if len(comment) > LONGEST_COMMENT:
        yield (Run(tr("… (the annotation in the file has all of it)"), style="quiet"),)


def foot_of(note: Annotation) -> tuple[Run, ...]:
    day = local_date(note.made) if note.made else ""
    words = ", ".join(filter(None, (isolated(note.by), day)))
    return (Run(words),) if words else ()


def memo_block(told: Gathered, note: Annotation) -> Note:
    head = (Run(note.address, style="strong"), Run(f" {memo_words(told, note)}"))
    lines = tuple(comment_lines(note.comment))
    return Note(
        head, code_items(told.project, note), lines, foot_of(note), "wide", f"note-{note.number}"
    )


def memo_words(told: Gathered, note: Annotation) -> str:
    """Say what a memo is about."""
    if note.about is About.ARTICLE:
        article = told.articles[note.anchors[0].span.article]
        return tr("Memo on {} {}").format(article.address, isolated(outlet_label(article)))
    if note.about is About.STORY:
        return tr("Memo on the story {}").format(name_words(story_of(told.project, note.of).name))
    if note.about is About.CODE:
        code = code_of(told.project, note.of)
        return tr("Memo on the code {}").format("" if code is None else isolated(code.name))
    return tr("Memo on the project")


def lost_block(told: Gathered, note: Annotation) -> Block:
    """Return the words of a note that stand in their article no more."""
    lines = [
        (
            Run(f"A{anchor.span.article}  ", style="address"),
            Run(isolated(shortened(anchor.quote, LONGEST_WORDS)), style="quiet"),
        )
        for anchor in note.anchors
        if anchor.is_orphan
    ]
    head = (Run(note.address, style="strong"), Run(about_words(note)))
    words = (*lines, *comment_lines(note.comment))
    return Note(head, code_items(told.project, note), words, foot_of(note), "wide")
