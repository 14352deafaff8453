"""The notes of a project, with what is asked of each again and again: outlets, paths, words to find."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.addresses import place_address
from desktop.story.annotation import About
from desktop.story.codebook import SEPARATOR, paths, with_all_below
from desktop.story.moving_notes import is_left, newest_versions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.story.annotation import Anchor, Annotation, Code
    from desktop.story.article import Article
    from desktop.story.project import Project
    from desktop.window.notes.list_words import Card

QUOTES = dict.fromkeys(map(ord, '‘’“”„‟«»‹›"`´'), "'")
"""Any quotation mark finds any other."""
CHUNK = 400
"""Notes whose words are folded at a time, about 10 ms."""


def folded(text: str) -> str:
    """Return text as it is looked for: small letters, any quotation mark alike, blanks as one."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.casefold().translate(QUOTES).split())


class Notes:
    """What lists ask of a project's notes; made anew for another project, what still holds is kept."""

    def __init__(self, project: Project, before: Notes | None = None) -> None:
        self.project = project
        self._searched: dict[int, tuple[Annotation, str]] = {}
        self.cards: dict[int, tuple[Annotation, Card]] = {}
        """What cards say, by the number of their notes, once they were seen."""
        if before is not None and is_same_beside(project, before.project):
            self._searched, self.cards = before._searched, before.cards

    # --- articles and codes -----------------------------------------------------------------------

    @cached_property
    def articles(self) -> Mapping[int, Article]:
        return {article.number: article for article in self.project.articles}

    @cached_property
    def codes(self) -> Mapping[int, Code]:
        return {code.number: code for code in self.project.codes}

    @cached_property
    def paths(self) -> Mapping[int, str]:
        """The path of each code, in the order of the codebook."""
        return {code: SEPARATOR.join(names) for code, names in paths(self.project).items()}

    @cached_property
    def ranks(self) -> Mapping[int, int]:
        """The place of each article: those of the open story first, as its columns stand."""
        rest = tuple(article.number for article in self.project.articles)
        numbers = dict.fromkeys((*self.project.story.articles, *rest))
        return {number: place for place, number in enumerate(numbers)}

    @cached_property
    def _outlets(self) -> Mapping[int, str]:
        return {article.number: outlet_of(article) for article in self.project.articles}

    def outlet(self, article: int) -> str:
        """Return the outlet of an article, or where it is from if nobody knows."""
        return self._outlets.get(article, f"A{article}")

    def articles_of(self, outlet: str) -> frozenset[int]:
        return frozenset(number for number, name in self._outlets.items() if name == outlet)

    def members(self, story: int) -> frozenset[int]:
        return frozenset(
            number
            for each in self.project.stories
            if each.number == story
            for number in each.articles
        )

    def below(self, code: int) -> frozenset[int]:
        return frozenset(with_all_below(self.project, code))

    # --- a note -----------------------------------------------------------------------------------

    def codes_of(self, note: Annotation) -> tuple[int, ...]:
        """Return the codes that a note has, or is about."""
        return (note.of,) if note.about is About.CODE else note.codes

    def colour(self, note: Annotation) -> str:
        """Return the colour a note is shown in, "" if it has none."""
        if note.colour:
            return note.colour
        code = self.codes.get(next(iter(self.codes_of(note)), 0))
        return "" if code is None else code.colour

    def address(self, anchor: Anchor) -> str:
        """Return the address of a place; of words that are lost, that of their article."""
        span = anchor.span
        article = self.articles.get(span.article)
        return f"A{span.article}" if article is None else place_address(article, *span[1:])

    def lost(self, note: Annotation) -> tuple[int, ...]:
        """Return which of a note's places are lost, from 0, or stay with a text that has a newer one.

        These are not lost where the newest text has the same words.
        """
        return tuple(n for n, anchor in enumerate(note.anchors) if self.is_lost(anchor))

    def is_lost(self, anchor: Anchor) -> bool:
        newest = self._newest.get(anchor.span.article)
        return anchor.is_orphan or (newest is not None and is_left(anchor, newest.text))

    @cached_property
    def _newest(self) -> Mapping[int, Article]:
        newest = newest_versions(self.project)
        return {number: self.articles[last] for number, last in newest.items()}

    def newest(self, article: int) -> int:
        """Return the newest version of an article, 0 if it is that."""
        found = self._newest.get(article)
        return 0 if found is None else found.number

    def subject(self, note: Annotation) -> str:
        """Return the name of the story or code that a memo is about."""
        if note.about is About.STORY:
            return next((s.name for s in self.project.stories if s.number == note.of), "")
        return self.paths.get(note.of, "") if note.about is About.CODE else ""

    def searched(self, note: Annotation) -> str:
        """Return what is looked through for typed words: all that a card says."""
        known = self._searched.get(note.number)
        if known is not None and known[0] is note:
            return known[1]
        parts = [note.address, *(anchor.quote for anchor in note.anchors), note.comment, note.by]
        parts += [self.paths.get(code, "") for code in note.codes]
        parts += [self.outlet(anchor.span.article) for anchor in note.anchors]
        parts += [self.address(anchor) for anchor in note.anchors]
        parts.append(self.subject(note))
        text = folded("\n".join(parts))
        self._searched[note.number] = note, text
        return text

    def warming(self) -> Iterator[None]:
        """Fold the words of all notes, some at a time, before the reader types."""
        for place, note in enumerate(self.project.annotations):
            self.searched(note)
            if place % CHUNK == CHUNK - 1:
                yield


def outlet_of(article: Article) -> str:
    """Name the outlet, else who carried the text, or say that nobody knows."""
    if article.outlet is None and article.carried_by is not None:
        via = QCoreApplication.translate("Citation", "via {}")
        return via.format(article.carried_by.value)
    if article.outlet is None:
        return QCoreApplication.translate("Header", "Outlet not stated")
    return article.outlet.value


def is_same_beside(one: Project, other: Project) -> bool:
    """Tell whether all but notes is the same that their cards say."""
    return (
        one.codes is other.codes
        and one.articles is other.articles
        and one.stories is other.stories
        and one.identity == other.identity
    )
