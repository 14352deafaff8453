"""Turn what was found in files into arrivals: a line of the import log for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.story.errors import Sentence
from desktop.story.imported import Arrival, Outcome

if TYPE_CHECKING:
    from desktop.importing.content import Draft, Reference
    from desktop.workspace.sources import Taken

MOST_SKIPPED = 100
"""Articles of one file that were not chosen and have a line each; of more, one line tells the number."""


def arrivals_of(came: Sequence[Taken], skipped: Sequence[Draft] = ()) -> tuple[Arrival, ...]:
    """Return an arrival for everything that came, and for `skipped`, which was not chosen.

    References come last: the articles that they are about may be in files behind their list.
    """
    found = [arrival for taken in came for arrival in _of_one(taken)]
    found.sort(key=_is_reference)
    for taken in came[:1]:
        found += _of_skipped(taken, skipped)
    return tuple(found)


def _is_reference(arrival: Arrival) -> bool:
    return arrival.article is None and arrival.facts is not None


def _of_one(taken: Taken) -> Iterator[Arrival]:
    base = Arrival(taken.name, taken.place)
    for article, part in zip(taken.articles, taken.parts, strict=True):
        yield base._replace(article=article, part=part)
    for reference in taken.references:
        yield base._replace(part=_cited(reference), facts=reference.facts)
    for each in taken.listed:
        yield base._replace(part=each.name, why=each.why, outcome=Outcome.LISTED)
    for part, sentence in taken.failures:
        yield base._replace(part=part, why=sentence, outcome=Outcome.FAILED)


def _of_skipped(taken: Taken, skipped: Sequence[Draft]) -> Iterator[Arrival]:
    base = Arrival(taken.name, taken.place, outcome=Outcome.SKIPPED)
    if len(skipped) <= MOST_SKIPPED:
        for draft in skipped:
            title = draft.facts.get("title")
            yield base._replace(part=" · ".join(filter(None, (title and title.value, draft.part))))
    else:
        why = Sentence("{count} articles of the file were not chosen.", count=len(skipped))
        yield base._replace(why=why)


def unchosen(taken: Taken) -> Arrival:
    """Return a line that says that nobody chose from a file before its project was closed."""
    count = len(taken.drafts)
    why = Sentence("The project was closed before any of {count} articles was chosen.", count=count)
    return Arrival(taken.name, taken.place, why=why, outcome=Outcome.SKIPPED)


def _cited(reference: Reference) -> str:
    """Name what a reference is about: by its headline, else by its address."""
    stated = reference.facts.get("title") or reference.facts.get("url")
    return "" if stated is None else stated.value
