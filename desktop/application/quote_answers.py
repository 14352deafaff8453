"""What a reader says of quotes, each as a step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storing.clock import now_utc
from desktop.story.article import READER
from desktop.story.comparison import Span
from desktop.story.quote import Certainty, Quote
from desktop.story.quote_edits import (
    add_quote,
    as_said,
    correct_quote,
    release_quote,
    release_utterance,
    say_apart,
    say_same,
)
from desktop.window.announcing import announce

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.story.project import Project

MOST_NAMED = 4
"""Quotes that the name of a step lists; more are counted."""


class QuoteAnswers(QObject):
    """Changes the project; what is gone meanwhile is said, and changes nothing."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window

    @property
    def reader(self) -> str:
        return self.session.settings.reader

    # --- which quote ------------------------------------------------------------------------------

    def quote(self, number: int) -> Quote | None:
        """Return a quote of the columns; None with a word where there is none."""
        found = self._known([number])
        if not found:
            self.tell(self.tr("Q{} is not here any more.").format(number))
            return None
        return found[0]

    def _known(self, numbers: Iterable[int]) -> list[Quote]:
        by_number = {quote.number: quote for quote in self.workspace.quotes.quotes}
        return [by_number[number] for number in numbers if number in by_number]

    def at(self, spans: Iterable[Span]) -> list[Quote]:
        """Return the spoken quotes at some places, as far as they are there."""
        wanted = set(spans)
        return [q for q in self.workspace.quotes.quotes if q.is_spoken and q.span in wanted]

    def group(self, quote: Quote) -> tuple[Span, ...]:
        """Return the places of the quotes that are grouped with one, itself too."""
        for each in self.workspace.quotes.utterances:
            if each.certainty is Certainty.SAME and quote.span in each.quotes:
                return each.quotes
        return (quote.span,)

    def is_corrected(self, number: int) -> bool:
        return any(each.number == number for each in self.workspace.project.corrections)

    def by_program(self, number: int) -> Quote | None:
        """Return a quote as the program found it; None for one that a person added."""
        quoting = self.workspace.quoting
        found = () if quoting is None else quoting.by_program
        return next((quote for quote in found if quote.number == number), None)

    def tell(self, words: str) -> None:
        self.window.status.show_place(words)
        announce(self.window.view, words)

    # --- one quote --------------------------------------------------------------------------------

    def correct(self, number: int, said: Quote) -> None:
        """Take a reader's word for what a quote is."""
        found = self.quote(number)
        said_so = as_said(said, number)
        if found is None or said_so == found._replace(reason=READER, confidence=1.0):
            return
        label = self.tr("Correct {}").format(found.address)
        self._edit(
            label, partial(correct_quote, found=found, quote=said, by=self.reader, at=now_utc())
        )

    def add(self, quote: Quote) -> None:
        """Add a quote that the program missed."""
        label = self.tr("Add a quote in A{}").format(quote.article)
        shown = self.workspace.quotes.quotes
        self._edit(
            label, partial(add_quote, quote=quote, by=self.reader, at=now_utc(), shown=shown)
        )

    def dismiss(self, numbers: Iterable[int]) -> None:
        """Say that nobody is quoted where the program, or a person, found quotes."""
        wanted = list(numbers)
        quotes = self._known(wanted)
        if not quotes:
            if wanted:
                self.quote(wanted[0])
            return
        label = self.tr("Take {} quotes for no quotes").format(len(quotes))
        if len(quotes) == 1:
            label = self.tr("Take A{}'s quote {} for no quote")
            label = label.format(quotes[0].article, quotes[0].address)
        self._edit(label, partial(dismissed, quotes=tuple(quotes), by=self.reader, at=now_utc()))

    def release(self, number: int) -> None:
        """Take back what a person said of a quote."""
        label = self.tr("Take back the correction of Q{}").format(number)
        self._edit(label, partial(release_quote, number=number))

    # --- several ----------------------------------------------------------------------------------

    def same(self, spans: Iterable[Span]) -> None:
        """Say that quotes report the same words."""
        quotes = self.at(spans)
        if len(quotes) < 2:
            self.tell(self.tr("Two quotes at least report the same words."))
            return
        label = self.tr("{} report the same words").format(self.names(quotes))
        places = tuple(quote.span for quote in quotes)
        self._edit(label, partial(say_same, quotes=places, by=self.reader, at=now_utc()))

    def apart(self, parts: tuple[Iterable[Span], Iterable[Span]]) -> None:
        """Say that some quotes do not report the words of the others."""
        chosen, rest = (self.at(part) for part in parts)
        if not chosen or not rest:
            self.tell(self.tr("There is nothing to part here."))
            return
        label = self.tr("{} not the words of {}").format(self.names(chosen), self.names(rest))
        spans = [tuple(quote.span for quote in part) for part in (chosen, rest)]
        self._edit(
            label, partial(say_apart, chosen=spans[0], rest=spans[1], by=self.reader, at=now_utc())
        )

    def split(self, number: int) -> None:
        """Take a quote out of its utterance."""
        quote = self.quote(number)
        if quote is None:
            return
        rest = [span for span in self.group(quote) if span != quote.span]
        if not rest:
            self.tell(self.tr("{} is alone already.").format(quote.address))
            return
        self.apart(((quote.span,), rest))

    def join(self, one: int, other: int) -> None:
        """Say that two quotes, and all that are grouped with them, report the same words."""
        a, b = self.quote(one), self.quote(other)
        if a is None or b is None:
            return
        if not (a.is_spoken and b.is_spoken):
            self.tell(self.tr("Only words that are said or reported can be the same."))
            return
        self.same((*self.group(a), *self.group(b)))

    def regroup(self, spans: Iterable[Span]) -> None:
        """Let the program group quotes again."""
        places = tuple(spans)
        label = self.tr("Let the program group {}").format(self.names(self.at(places)))
        self._edit(label, partial(release_utterance, quotes=places))

    def names(self, quotes: list[Quote]) -> str:
        """List the addresses of quotes; of many, how many there are."""
        if len(quotes) > MOST_NAMED:
            return self.tr("{} quotes").format(len(quotes))
        *most, last = [quote.address for quote in quotes]
        return self.tr("{} and {}").format(", ".join(most), last) if most else last

    def _edit(self, label: str, change: Callable[[Project], Project]) -> None:
        before = self.workspace.project
        self.workspace.edit(label, change)
        if self.workspace.project is before:
            self.tell(self.tr("That is said already."))


def dismissed(project: Project, quotes: tuple[Quote, ...], by: str, at: str) -> Project:
    """Say of several quotes that they are none."""
    for quote in quotes:
        project = correct_quote(project, quote, None, by, at)
    return project
