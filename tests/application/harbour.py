"""Invented articles that quote the same people, in marks, in other words in marks, and reported."""

from pathlib import Path

from desktop.application import Session
from desktop.story.comparison import Span
from desktop.story.quote import Certainty, Quote
from tests.application.hands import written

HARBOUR = {
    "echo.txt": "Harbour opens again\n\nThe harbour opened again on Friday after two weeks of"
    " repairs.\n\n“We checked every plank of the quay before the ferries came back,” said harbour"
    " master Ana Ruiz.\n\nA port official said the repairs had cost four million.\n",
    "mail.txt": "Ferries return to the harbour\n\nThe harbour opened on Friday after two weeks, and"
    " ferries came back.\n\n“We looked at every plank of the old quay before the ferries came"
    " back,” harbour master Ana Ruiz said.\n\n“Nobody can sleep here,” a neighbour said.\n",
    "wire.txt": "Harbour reopens\n\nThe harbour was open again on Friday.\n\nHarbour master Ana Ruiz"
    " said every plank of the quay had been checked before the ferries came back.\n\nThe repairs"
    " had cost four million, a port official said.\n",
}
PLANK = ("“We checked every plank", "“We looked at every plank", "every plank of the quay had")
"""How the three begin what the harbour master said."""


def harbour_files(folder: Path) -> list[Path]:
    return [written(folder / name, text) for name, text in HARBOUR.items()]


def quote(session: Session, beginning: str) -> Quote:
    """Return the quote that begins with some words."""
    found = [
        each
        for each in session.workspace.quotes.quotes
        if words(session, each).startswith(beginning)
    ]
    assert len(found) == 1, beginning
    return found[0]


def words(session: Session, each: Quote) -> str:
    return session.workspace.project.article(each.article).text[each.start : each.end]


def spoken(session: Session, place: tuple[int, int] | None, each: Quote) -> str:
    """Return what stands at a place of a quote's article, "" for no place."""
    text = session.workspace.project.article(each.article).text
    return "" if place is None else text[slice(*place)]


def group(session: Session, each: Quote) -> tuple[Span, ...]:
    """Return the places of what is grouped with a quote."""
    return next(
        utterance.quotes
        for utterance in session.workspace.quotes.utterances
        if utterance.certainty is Certainty.SAME and each.span in utterance.quotes
    )
