"""What the dialog of a report says: its layouts, marks and readers, what is being done, and what to look out for."""

from __future__ import annotations

from typing import NamedTuple

from desktop.exporting.pdf.answers import Going, Step
from desktop.exporting.pdf.options import Layout, Marked, Reader, shares
from desktop.window.report.words import tr
from desktop.window.said import number_words

MOST_LETTERS = 20
"""Letters without a shape that are named."""


FEW = {Step.COMPOSING: 400, Step.TYPESETTING: 20, Step.ANNOTATING: 50}
"""Passages, or pages, that are done so soon that nobody reads how far it is."""
MOST_PARTS = 4
"""Parts of a comparison that are named one by one."""


class Facts(NamedTuple):
    """What of a story decides on warnings. `briefs` are numbers and names, `pins` how many each has."""

    briefs: tuple[tuple[int, str], ...] = ()
    open_brief: int = 0
    pins: tuple[tuple[int, int], ...] = ()
    articles: int = 0
    compared: int = 0
    links: int = 0
    notes: int = 0
    is_looking: bool = False
    """Whether quotes or links are still being looked for."""

    def pins_of(self, brief: int) -> int:
        return dict(self.pins).get(brief or self.open_brief, 0)


def layout_words(layout: Layout) -> tuple[str, str]:
    """Return the name of a layout, and a line that says what it is for."""
    return {
        Layout.BRIEF: (
            tr("Brief"),
            tr("What you pinned, word for word with its sources; for an editor."),
        ),
        Layout.COMPARISON: (
            tr("Comparison"),
            tr("Statements side by side, then quotes, findings, notes and sources."),
        ),
        Layout.ARTICLE: (
            tr("Article"),
            tr("One text after another, with notes in the margin; for close reading."),
        ),
    }[layout]


def marked_words(marked: Marked) -> tuple[str, str]:
    """Return the name of a kind of marks, and a tooltip."""
    return {
        Marked.NOTES: (
            tr("Your notes and codes"),
            tr("Each becomes an annotation of the file, with code, comment, author and date"),
        ),
        Marked.WORDING: (
            tr("Words that differ"),
            tr("Marks by “Wireside (automatic, not checked)”, each with the other's words"),
        ),
        Marked.QUOTES: (
            tr("Quotes"),
            tr("Marks by “Wireside (automatic, not checked)”, each with its speaker"),
        ),
        Marked.CONFLICTS: (
            tr("Numbers and names that disagree"),
            tr("Marks by “Wireside (automatic, not checked)”, each with the other value"),
        ),
    }[marked]


def reader_words(reader: Reader) -> tuple[str, str]:
    """Return who gets the file, and what that means for it."""
    return {
        Reader.OWN: (tr("My own desk"), tr("The texts are in it as far as the layout has them.")),
        Reader.OTHERS: (
            tr("Others"),
            tr("Only pinned and coded words with addresses and sources; no full text."),
        ),
    }[reader]


def paper_words(paper: str) -> str:
    return {"a4": tr("A4"), "us-letter": tr("Letter")}.get(paper, paper)


def columns_words(compared: int, columns: int) -> str:
    """Say how articles are shared out where a page has fewer columns; "" where it has enough."""
    parts = shares(compared, columns)
    if len(parts) < 2:
        return ""
    if len(parts) > MOST_PARTS:
        words = tr("{} articles stand beside each other in {} parts of up to {}.")
        return words.format(compared, len(parts), max(parts))
    first, *rest = parts
    then = tr(", then ").join(map(str, rest))
    return tr("{} articles: {} beside each other, then {}.").format(compared, first, then)


def step_words(going: Going) -> str:
    """Say what is being done, and of much how far that is."""
    step, done, whole = going
    if whole <= FEW[step]:
        return {
            Step.COMPOSING: tr("Composing …"),
            Step.TYPESETTING: tr("Typesetting …"),
            Step.ANNOTATING: tr("Putting in annotations …"),
        }[step]
    if step is Step.TYPESETTING:
        return tr("Typesetting about {} pages …").format(number_words(round(whole, -1)))
    words = {
        Step.COMPOSING: tr("Composing: passage {} of {} …"),
        Step.ANNOTATING: tr("Putting in annotations: page {} of {} …"),
    }[step]
    return words.format(number_words(done), number_words(whole))


STEPS = tuple(Step)


def page_words(page: int, pages: int | str) -> str:
    return tr("Page {} of {}").format(page + 1, pages)


def printing_words(page: int, pages: int) -> str:
    return tr("Printing page {} of {} …").format(page, pages)


def missing_words(missing: str) -> str:
    """Name letters that no typeface here has."""
    letters = list(dict.fromkeys(each for each in missing if not each.isspace()))
    named = " ".join(letters[:MOST_LETTERS]) + (" …" if len(letters) > MOST_LETTERS else "")
    return tr("No typeface here has these letters; they are printed as empty boxes: {}").format(
        named
    )


def warnings(facts: Facts, layout: Layout, brief: int, marked: frozenset[Marked]) -> list[str]:
    """Say what the file will lack, a sentence each."""
    said = []
    if layout is Layout.BRIEF and not facts.pins_of(brief):
        said.append(
            tr(
                "Nothing is pinned in this brief. Pin what counts with P, or choose another layout"
                " above."
            )
        )
    if not facts.articles:
        said.append(tr("The story has no articles: add some, or open another story."))
    elif layout is Layout.COMPARISON and facts.articles == 1:
        said.append(tr("The story has one article: there is nothing to compare it with."))
    elif layout is Layout.COMPARISON and facts.is_looking:
        said.append(tr("The program is still comparing or looking for quotes; the page follows."))
    elif layout is Layout.COMPARISON and not facts.links:
        said.append(tr("No similar passages were found, so nothing stands side by side."))
    if not said and marked == {Marked.NOTES} and not facts.notes and layout is not Layout.BRIEF:
        said.append(tr("You have no notes in these articles, so nothing is marked."))
    return said
