"""Notes beside passages and in lists: badges of codes, what the reader typed, who and when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.exporting.pdf.document import Item, Note, Run
from desktop.story.annotation import About, Annotation
from desktop.story.codebook import code_of, code_path, walk
from desktop.story.comparison import Span
from desktop.story.places import address_of, index_of
from desktop.text.isolating import isolated
from desktop.window.fact_words import local_day
from desktop.window.notes.colours import code_line, code_tint
from desktop.window.notes.list_words import about_words
from desktop.window.notes.model import Notes
from desktop.window.report.article_links import passage_label
from desktop.window.report.words import tr
from desktop.window.theme import THEMES

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.story.article import Article
    from desktop.story.project import Project
    from desktop.window.report.marking import Marking

ENDLESS = re.compile(r"\S{24}(?=\S{8})")
"""Letters without a blank between them that are wider than the margin; they may break behind."""
LONGEST_BESIDE = 480
"""Characters of a comment that stand whole in the margin: about 14 lines."""
MOST_LEADING = 2000
"""Notes of a story whose addresses lead to their passages: each link takes 20 kB while pages are laid out."""
SHORTENED = 300
"""Characters of a longer one that stand there."""


def code_items(project: Project, note: Annotation) -> tuple[Item, ...]:
    """Return the badges of an annotation's codes with their paths."""
    return tuple(filter(None, (code_item(project, number, note.colour) for number in note.codes)))


def code_item(project: Project, number: int, colour: str = "") -> Item | None:
    """Return the badge of a code; `colour` is the annotation's own, "" = that of the code."""
    code = code_of(project, number)
    if code is None:
        return None
    theme, name = THEMES["light"], colour or code.colour
    tint, line = code_tint(theme, name, is_current=True).name(), code_line(theme, name).name()
    return Item(tint, code.letter, code_path(project, number), line)


def typed_lines(text: str) -> tuple[tuple[Run, ...], ...]:
    """Return what somebody typed, a line each; empty lines are left out, endless words can break."""
    lines = (line for line in text.splitlines() if line.strip())
    return tuple((Run(ENDLESS.sub(lambda found: f"{found[0]}\u200b", line)),) for line in lines)


def used_codes(project: Project, marking: Marking) -> Iterator[int]:
    """Yield the codes whose marks stand on a page, in the order of the codebook."""
    names = {name.partition(".")[0] for name in marking.used}
    used = {
        code
        for note in project.annotations
        for code in note.codes
        if f"{note.address}-{code}" in names
    }
    return (code.number for _, code in walk(project) if code.number in used)


# --- notes of articles ----------------------------------------------------------------------------


class Placed(NamedTuple):
    """A place of an annotation in an article, `at` the passage it begins in, from 0; `is_again`: not its first."""

    note: Annotation
    span: Span
    at: int
    is_again: bool = False


class NoteWords:
    """Words the notes of a project for the margin and for the end of an article."""

    def __init__(self, material: Material, marking: Marking) -> None:
        self.project, self.marking = material.project, marking
        self.notes = Notes(self.project)
        self.told = [note for note in self.project.annotations if marking.may_tell(note)]
        self.leads = len(self.told) <= MOST_LEADING
        self.columns = {article.number for article in self.project.columns}

    def placed(self, article: Article) -> tuple[Placed, ...]:
        """Return the places of notes in an article, in its order."""
        ends = [passage.end for passage in article.passages]
        if not ends:
            return ()
        found = []
        for note in self.told:
            here = [span for span in note.spans if span.article == article.number and span.end]
            for count, span in enumerate(sorted(here)):
                at = min(bisect_right(ends, span.start), len(ends) - 1)
                found.append(Placed(note, span, at, is_again=count > 0))
        return tuple(sorted(found, key=lambda each: (each.at, each.note.number, each.span)))

    def memos(self, about: About, of: int = 0) -> Iterator[Note]:
        """Give the memos on the project, the story, a code or an article."""
        for note in self.told:
            if note.about is not about:
                continue
            subject = note.of if about is not About.ARTICLE else whole_article(note)
            if about is About.PROJECT or subject == of:
                here = of if about is About.ARTICLE else 0
                yield self.wide(note, label=f"note-{note.number}", here=here)

    def beside(self, placed: Placed) -> Note:
        """Word a note for the margin; the rest of a long comment stands at the end of the article."""
        note, number = placed.note, placed.span.article
        label = f"note-{note.number}-{number}-{placed.at + 1}"
        lines: list[tuple[Run, ...]] = []
        if is_long(note):
            lines += typed_lines(shortened(note.comment))
            end = Run(tr("goes on at the end of the article"), style="quiet", to=end_label(placed))
            lines[-1] = (*lines[-1], Run(" … "), end)
        else:
            lines += typed_lines(note.comment)
        return Note(
            (*self.head(note, number), self.where(placed, leads=False)),
            code_items(self.project, note),
            tuple(lines),
            self.foot(note, number),
            label=label,
        )

    def again(self, placed: Placed) -> Note:
        """Refer to a note that stands beside another passage of the article already."""
        note, number = placed.note, placed.span.article
        article = self.notes.articles[number]
        first = min(span for span in note.spans if span.article == number and span.end)
        see = tr("see {}").format(address_of(article, first))
        return Note(
            (*self.head(note, number), self.where(placed, leads=False)),
            code_items(self.project, note),
            foot=(Run(see, to=passage_label(number, index_of(article, first))),),
            label=f"note-{note.number}-{number}-{placed.at + 1}",
        )

    def at_end(self, placed: Placed) -> Note:
        """Word a whole note for the list at the end of an article."""
        made = self.wide(placed.note, label=end_label(placed), here=placed.span.article)
        return made._replace(head=(*made.head, self.where(placed, leads=self.leads)))

    def where(self, placed: Placed, *, leads: bool) -> Run:
        """Return the address of a place, perhaps to be followed."""
        article = self.notes.articles[placed.span.article]
        label = passage_label(article.number, placed.at)
        return Run(
            f"  {address_of(article, placed.span)}", style="label", to=label if leads else ""
        )

    def wide(self, note: Annotation, *, label: str = "", here: int = 0) -> Note:
        """Word a note for the width of the page."""
        return Note(
            self.head(note, here),
            code_items(self.project, note),
            typed_lines(note.comment),
            self.foot(note, here),
            "wide",
            label,
        )

    def head(self, note: Annotation, here: int) -> tuple[Run, ...]:
        about = about_words(self.notes, note)
        if note.about is About.ARTICLE and here == whole_article(note):
            about = tr("Memo")
        runs = [Run(note.address, style="strong")]
        return tuple([*runs, Run(f" {about}", style="quiet")] if about else runs)

    def foot(self, note: Annotation, here: int) -> tuple[Run, ...]:
        """Say whose a note is, of when, and on which other places."""
        day = local_day(note.made) if note.made else ""
        runs = [Run(", ".join(filter(None, (isolated(note.by), day))))]
        others = self.other_places(note, here)
        if others:
            runs.append(Run(f"{' · ' if runs[0].text else ''}{tr('also on')} "))
            for address, label in others:
                runs += [Run(address, to=label), Run(", ")]
            runs.pop()
        return tuple(run for run in runs if run.text)

    def other_places(self, note: Annotation, here: int) -> list[tuple[str, str]]:
        """Return address and label of the passages in other articles that a note is on."""
        found: dict[str, str] = {}
        for span in note.spans:
            article = self.notes.articles.get(span.article)
            if span.article == here or article is None or not span.end or note.is_memo:
                continue
            found[address_of(article, span)] = passage_label(span.article, index_of(article, span))
        return list(found.items())

    def orphans(self, article: int) -> Iterator[Note]:
        """Give the notes on words that an article has no more, with these words."""
        for note in self.told:
            lost = [a for a in note.anchors if a.is_orphan and a.span.article == article]
            for count, anchor in enumerate(lost):
                label = "" if count else f"note-{note.number}-{article}-lost"
                made = self.wide(note, label=label, here=article)
                words = (Run(isolated(" ".join(anchor.quote.split())), style="quiet"),)
                yield made._replace(lines=(words, *made.lines))

    def elsewhere(self) -> int:
        """Count the notes on words of which none is in an article with a column."""
        return sum(
            not note.is_memo and not any(a.span.article in self.columns for a in note.anchors)
            for note in self.told
        )


def whole_article(note: Annotation) -> int:
    """Return the article that a memo is about, 0 for none."""
    return note.anchors[0].span.article if note.anchors else 0


def is_long(note: Annotation) -> bool:
    return len(note.comment) > LONGEST_BESIDE


def shortened(comment: str) -> str:
    """Return the beginning of a comment, up to a whole word."""
    cut = comment[:SHORTENED]
    return cut.rpartition(" ")[0] or cut


def end_label(placed: Placed) -> str:
    return f"note-{placed.note.number}-{placed.span.article}-end"
