"""Count what the views of a search show beside lines: words near hits, days and outlets, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.searching.collocates import Collocates
    from desktop.searching.dispersion import Strip
    from desktop.searching.earliest import Earliest
    from desktop.searching.found_places import FoundIn
    from desktop.searching.over_time import OverTime
    from desktop.searching.results import Result
    from desktop.searching.service import Searcher
    from desktop.searching.tree import Node
    from desktop.searching.views import Context, Line
    from desktop.story.copies import Texts
    from desktop.story.project import Project

SHOWN = {"concordance": 2_000, "times": 2_000}
"""Documents whose hits are looked at for a view."""
MOST_CONTEXTS = 20_000
"""Lines of a concordance."""
MOST_TEXTS = 500
"""Articles whose words are counted for those near hits."""
MOST_DATED = 200
"""Texts that are compared with the earliest one, and as many without a date."""


class Asking(NamedTuple):
    """What was asked and found, and how to look further; Stopped is raised where nobody waits any more."""

    searcher: Searcher
    tree: Node
    project: Project
    result: Result
    lines: Sequence[Line]
    texts: Texts
    is_cancelled: Callable[[], bool]

    def check(self) -> None:
        from desktop.searching.executor import checking

        checking(self.is_cancelled)()

    def numbers(self) -> set[int]:
        """Return the numbers of the articles found; where only their quotes are, of the articles of these."""
        quoted = (each.article.number for each in self.printed() if each.article is not None)
        return set(self.result.articles) or set(quoted)

    def printed(self) -> list[Line]:
        """Return the lines that are words of outlets: a reader's notes are none."""
        return [line for line in self.lines if line.kind.value != "note"]

    def text_of(self) -> dict[int, int]:
        """Map each article to the text that it has with others, where these count once."""
        return {each.number: self.texts.text_of(each.number) for each in self.project.articles}


class Told(NamedTuple):
    """What one view shows, the rest empty. `counted`: the articles that `collocates` and `strips` are of."""

    contexts: tuple[Context, ...] = ()
    is_cut: bool = False
    """Whether there are more contexts."""
    collocates: Collocates | None = None
    strips: tuple[Strip, ...] = ()
    counted: int = 0
    articles: int = 0
    times: OverTime | None = None
    earliest: Earliest | None = None


def told(view: str, asking: Asking) -> Told:
    """Count for a view; nothing for those that show lines alone."""
    made = MAKERS.get(view)
    return Told() if made is None else made(asking)


def _concordance(asking: Asking) -> Told:
    from desktop.searching.collocates import collocates
    from desktop.searching.dispersion import strips
    from desktop.searching.found_places import found_in
    from desktop.searching.views import concordance

    contexts = concordance(asking.lines)
    asking.check()
    found = found_in(asking.lines)
    counted = found[:MOST_TEXTS]

    def outlet(each: FoundIn) -> str:
        return each.article.outlet.value if each.article.outlet else ""

    near = collocates(counted, asking.text_of(), outlet, asking.check)
    placed = tuple(strips(counted))
    shown = tuple(contexts[:MOST_CONTEXTS])
    return Told(shown, len(contexts) > len(shown), near, placed, len(counted), len(found))


def _times(asking: Asking) -> Told:
    from desktop.searching.over_time import over_time

    numbers = asking.numbers()
    counts: dict[int, int] = {}
    for line in asking.printed():
        if line.article is not None and line.article.number in numbers:
            number = line.article.number
            counts[number] = counts.get(number, 0) + len(line.hits)
    is_known = asking.result.total <= SHOWN["times"] and any(counts.values())
    hits = counts if is_known else None
    return Told(times=over_time(asking.project.articles, numbers, hits, asking.text_of()))


def _earliest(asking: Asking) -> Told:
    from desktop.searching.earliest import by_date, earliest
    from desktop.searching.found_places import found_in
    from desktop.searching.views import lines_of

    numbers = asking.numbers()
    dated, undated, _ = by_date(a for a in asking.project.articles if a.number in numbers)
    wanted = {each.number for each in (*dated[:MOST_DATED], *undated[:MOST_DATED])}
    within = asking.searcher.search(asking.tree, asking.is_cancelled, 0, within=wanted).within
    asking.check()
    found = found_in(lines_of(within, asking.project))
    others = len(numbers - wanted)
    return Told(earliest=earliest(found, MOST_DATED, others, asking.check))


MAKERS: dict[str, Callable[[Asking], Told]] = {
    "concordance": _concordance,
    "times": _times,
    "earliest": _earliest,
}
