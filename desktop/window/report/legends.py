"""What the colours, letters and lines of a comparison mean: the reader's codes, and the program's marks."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.exporting.pdf.document import Block, Item, Legend, Para, Run
from desktop.exporting.pdf.options import Layout, Marked
from desktop.story.codebook import code_of
from desktop.window.notes.colours import code_line, code_tint, pattern_of
from desktop.window.report.article_notes import code_item, used_codes
from desktop.window.report.gathered import Gathered
from desktop.window.report.program_marks import DISAGREES, QUOTED, WORDED, looks, program
from desktop.window.report.words import tr
from desktop.window.theme import THEMES


def legend_blocks(told: Gathered) -> Iterator[Block]:
    """Yield the legend of what stands on the pages; call it when all of them are worded."""
    codes = tuple(code_items(told))
    if has_plain(told):
        codes = (*codes, plain_item())
    if codes:
        yield Para((Run(tr("Notes of a person")),), "quiet")
        yield Legend(codes)
    items = tuple(program_items(told))
    if items:
        yield Para((Run(program()),), "quiet")
        yield Legend(items)


def code_items(told: Gathered) -> Iterator[Item]:
    for number in used_codes(told.project, told.marking):
        item, code = code_item(told.project, number), code_of(told.project, number)
        if item is not None and code is not None:
            dashes, is_double = pattern_of(code.colour)
            yield item._replace(dashes=dashes, is_double=is_double)


def has_plain(told: Gathered) -> bool:
    """Tell whether a note without a code stands on a page."""
    return any(
        not note.codes and not note.is_memo and is_used(told, note.address)
        for note in told.project.annotations
    )


def is_used(told: Gathered, name: str) -> bool:
    used = told.marking.used
    return name in used or any(each.startswith(f"{name}.") for each in used)


def plain_item() -> Item:
    theme = THEMES["light"]
    tint, line = code_tint(theme, "", is_current=True).name(), code_line(theme, "").name()
    dashes, is_double = pattern_of("")
    words = tr("highlight or comment without a code")
    return Item(tint, "–", words, line, dashes=dashes, is_double=is_double)


def program_items(told: Gathered) -> Iterator[Item]:
    """Yield the kinds of the program's marks that stand on pages."""
    names = {name[: len(QUOTED)] for name in told.marking.used}
    found, marked = looks(), told.material.options.marked
    other = tr("other words than in the passage that the annotation names")
    if told.material.options.layout is Layout.COMPARISON:
        other = tr("other words than in the row’s clearest passage")
    known = (
        (WORDED, Marked.WORDING, "differs", other),
        (WORDED, Marked.WORDING, "only", tr("words only here, compared with it")),
        (
            DISAGREES,
            Marked.CONFLICTS,
            "conflict",
            tr("a number, date, name or denial that disagrees"),
        ),
        (QUOTED, Marked.QUOTES, "quote", tr("a quote")),
    )
    for prefix, kind, look, words in known:
        if kind in marked and prefix in names:
            shown = found[look]
            yield Item(shown.colour, "abc", words, *shown[1:])
