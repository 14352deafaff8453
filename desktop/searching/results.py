"""Say what a search found, and count it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.searching.catalogue import NO_DAY, Catalogue
from desktop.searching.documents import DocumentKind

if TYPE_CHECKING:
    from desktop.searching.hits import Hit
    from desktop.searching.index_places import Cut
    from desktop.searching.postings import Mask, Numbers
    from desktop.story.comparison import Span, Statement


class Facet(NamedTuple):
    """A value that documents found have, and how many have it."""

    value: str
    times: int


class Facets(NamedTuple):
    """What was found, counted; `days` by `date.toordinal`, rising, `undated` apart."""

    kinds: tuple[Facet, ...] = ()
    outlets: tuple[Facet, ...] = ()
    languages: tuple[Facet, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    undated: int = 0


class Result(NamedTuple):
    """What a query found: `total` documents, of which `hits` are shown, the best first.

    `facets` count all of them. `cut` names the parts that stand for more words than were looked for.
    `within` are all hits in the articles that were named. `statements` are those that an `only:` or
    `nocounterpart:` asks for, with the words that are asked for beside it; `is_stated` tells that nothing
    else is asked for. `meant` has a word in place of one that is nowhere in the project.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    facets: Facets = Facets()
    cut: tuple[Cut, ...] = ()
    statements: tuple[Statement, ...] = ()
    meant: tuple[tuple[str, str], ...] = ()
    within: tuple[Hit, ...] = ()
    articles: frozenset[int] = frozenset()
    """The numbers of all articles found, without those of which only a quote or a note is."""
    is_stated: bool = False
    alone: tuple[Span, ...] = ()
    """The passages in no statement that are asked for as `statements` are."""
    repeated: int = 0
    """The last so many documents are quotes whose words all stand in articles found before them."""

    @property
    def told(self) -> int:
        """How many documents have passages of their own to show."""
        return self.total - self.repeated


def facets_of(catalogue: Catalogue, mask: Mask) -> Facets:
    """Count documents by what is said about them."""
    kinds = [Facet(kind, int((mask & catalogue.are(kind)).sum())) for kind in DocumentKind]
    days = catalogue.days[mask]
    dated = np.unique(days[days != NO_DAY], return_counts=True)
    return Facets(
        tuple(facet for facet in kinds if facet.times),
        _counted(catalogue.outlets, mask),
        _counted(catalogue.languages, mask),
        tuple(zip(dated[0].tolist(), dated[1].tolist(), strict=True)),
        int((days == NO_DAY).sum()),
    )


def _counted(grouped: tuple[list[str], Numbers], mask: Mask) -> tuple[Facet, ...]:
    names, numbers = grouped
    counts = np.bincount(numbers[mask], minlength=len(names)).tolist()
    facets = [Facet(name, count) for name, count in zip(names, counts, strict=True) if count]
    return tuple(sorted(facets, key=lambda facet: (-facet.times, facet.value)))
