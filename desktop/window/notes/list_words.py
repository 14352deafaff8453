"""What a card of the list of notes says: where, which codes, the words, the comment, who and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.annotation import About
from desktop.window.fact_words import headline_of, local_time
from desktop.window.notes.filters import ARTICLE, CODE, MEMOS, Title
from desktop.window.said import name_words

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation
    from desktop.window.notes.model import Notes

MOST_SHOWN = 3000
"""Characters of a comment or of words that a card lays out; what is copied and edited is whole."""
MOST_PLACES = 4
"""Places of one note that are listed; a statement may have fifty passages."""


def tr(text: str) -> str:
    return QCoreApplication.translate("NotesList", text)


class CodeSign(NamedTuple):
    """A code as it is shown: its badge and the names from the top to it."""

    letter: str
    colour: str
    path: str


class PlaceWords(NamedTuple):
    """A place of a note; `outlet` says that there is none any more if it is lost."""

    address: str
    outlet: str
    words: str
    is_lost: bool


ENDS = (".", "!", "?", "…", "؟", "۔", "。")
"""What ends a sentence that is read aloud; other parts get a full stop."""


class Card(NamedTuple):
    """A note as it is shown. `title` is the first line of a memo, `remark` what it is about."""

    number: int
    address: str
    places: tuple[PlaceWords, ...]
    codes: tuple[CodeSign, ...]
    colour: str
    title: str
    comment: str
    foot: str
    remark: str

    @property
    def spoken(self) -> str:
        """Return all of it in one line."""
        places = [f"{p.address} {p.outlet}: {p.words}" for p in self.places]
        codes = ", ".join(code.path for code in self.codes)
        parts = [", ".join(filter(None, (self.address, codes))), self.remark, self.title]
        parts += [*places, self.comment, self.foot]
        said = filter(None, (" ".join(part.split()) for part in parts))
        return " ".join(each if each.endswith(ENDS) else f"{each}." for each in said)


def card_of(notes: Notes, note: Annotation) -> Card:
    """Say a note."""
    title, comment = "", note.comment
    if note.is_memo:
        title, _, comment = comment.strip("\n").partition("\n")
    return Card(
        note.number,
        note.address,
        () if note.is_memo else places_of(notes, note),
        codes_of(notes, note),
        notes.colour(note),
        " ".join(printable(title).split()) or (tr("Empty memo") if note.is_memo else ""),
        printable(comment).strip("\n"),
        " · ".join(filter(None, (note.by, local_time(note.made)))),
        about_words(notes, note),
    )


def places_of(notes: Notes, note: Annotation) -> tuple[PlaceWords, ...]:
    found = []
    for anchor in note.anchors:
        outlet = notes.outlet(anchor.span.article)
        is_lost = notes.is_lost(anchor)
        if anchor.is_orphan:
            outlet = tr("{}, without a place").format(outlet)
        elif is_lost:
            newest = notes.newest(anchor.span.article)
            outlet = tr("{}, not in the newer A{}").format(outlet, newest)
        words = " ".join(printable(anchor.quote).split()) or tr("the whole article")
        found.append(PlaceWords(notes.address(anchor), outlet, words, is_lost))
    return tuple(found)


def codes_of(notes: Notes, note: Annotation) -> tuple[CodeSign, ...]:
    known = ((notes.codes.get(number), number) for number in note.codes)
    return tuple(
        CodeSign(code.letter, code.colour, notes.paths.get(number, code.name))
        for code, number in known
        if code is not None
    )


def about_words(notes: Notes, note: Annotation) -> str:
    """Say what a note with several places was made on, and what a memo is about."""
    if note.about is About.ARTICLE and note.anchors:
        number = note.anchors[0].span.article
        return tr("Memo on A{} {}").format(number, notes.outlet(number))
    words = {
        About.LINK: tr("on a link"),
        About.STATEMENT: tr("on S{}").format(note.of),
        About.QUOTE: tr("on Q{}").format(note.of),
        About.ARTICLE: tr("Memo on an article"),
        About.STORY: tr("Memo on the story {}").format(name_words(notes.subject(note))),
        About.CODE: tr("Memo on the code {}").format(notes.subject(note)),
        About.PROJECT: tr("Memo on the project"),
    }
    return words.get(note.about, "")


def title_words(notes: Notes, title: Title) -> str:
    """Name notes that belong together."""
    if title.group == MEMOS:
        return tr("Memos")
    if title.group == CODE:
        return notes.paths.get(title.of, "") or tr("Without a code")
    if title.group != ARTICLE:
        return tr("Without a place")
    article = notes.articles.get(title.of)
    headline = "" if article is None else headline_of(article)
    return "  ".join(filter(None, (f"A{title.of}", notes.outlet(title.of), headline)))


def printable(text: str) -> str:
    """Return the beginning of a text without characters that nobody can see."""
    cut = text[:MOST_SHOWN] + ("…" if len(text) > MOST_SHOWN else "")
    if cut.isprintable():
        return cut
    return "".join(c if c.isprintable() or c in KEPT else " " for c in cut)


KEPT = "\n\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"
"""Characters that are no letters and that writing needs: line ends, joiners, directions."""
