"""Count what was found by day and outlet, beside everything that the project has of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.catalogue import NO_DAY, day_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.story.article import Article

UNDATED = ""
"""The period of what states no date."""
MOST_PERIODS = 62
"""Days that are told apart; of more, months are, then years."""
DAY, MONTH, YEAR = len("2024-05-30"), len("2024-05"), len("2024")
"""Characters of a date that a period keeps."""


class Count(NamedTuple):
    """What an outlet has of a period: articles with hits, hits in them, and what there is in all.

    `articles` are all that have hits; where texts are counted once, `texts`, `hits`, `words` and
    `of_texts` leave out copies. `words` are those of all its texts of the period, with hits or without.
    """

    articles: int = 0
    texts: int = 0
    hits: int = 0
    of_texts: int = 0
    words: int = 0

    @property
    def per_1000(self) -> float:
        """Hits in a thousand words; 0 where there are none."""
        return 1000 * self.hits / self.words if self.words else 0.0


class OverTime(NamedTuple):
    """Counts by period and outlet: "" stands for no date, and for no outlet stated.

    `cells` has what is not empty; with `None` in the place of a period or an outlet, the sums.
    """

    periods: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    cells: Mapping[tuple[str | None, str | None], Count] = {}
    has_hits: bool = True
    """Whether hits are known, of all articles found."""

    def at(self, period: str | None, outlet: str | None) -> Count:
        return self.cells.get((period, outlet), Count())


def over_time(
    articles: Sequence[Article],
    found: Collection[int],
    hits: Mapping[int, int] | None,
    text_of: Mapping[int, int],
) -> OverTime:
    """Count by day and outlet; `articles` are all of the project, `found` the numbers of some.

    `hits` are those of each article found, None if they are not known of all. `text_of` maps an
    article to the text that it has with others: in one sum a text counts once.
    """
    known = [each for each in articles if each.number in found]
    size = _size({day_of(each) for each in known} - {NO_DAY})
    wanted = {_outlet(each) for each in known}
    with_hits = {_period(each, size) for each in known}
    dated = sorted(with_hits - {UNDATED})
    cells: dict[tuple[str | None, str | None], _Cell] = {}
    for article in articles:
        period, outlet = _period(article, size), _outlet(article)
        is_between = bool(dated) and dated[0] <= period <= dated[-1]
        if outlet not in wanted or not (is_between or period in with_hits):
            continue
        text = text_of.get(article.number, article.number)
        own = None if article.number not in found else (hits or {}).get(article.number, 0)
        for key in ((period, outlet), (period, None), (None, outlet), (None, None)):
            cells.setdefault(key, _Cell()).take(article, text, own)
    made = {key: cell.count() for key, cell in cells.items()}
    periods = sorted({period for period, _ in made if period})
    periods += [UNDATED] if UNDATED in with_hits else []
    outlets = sorted(wanted, key=lambda name: (-made[None, name].texts, not name, name))
    return OverTime(tuple(periods), tuple(outlets), made, hits is not None)


class _Cell:
    """A count that is being made."""

    def __init__(self) -> None:
        self.articles = self.hits = self.words = 0
        self._found: set[int] = set()
        self._all: set[int] = set()

    def take(self, article: Article, text: int, hits: int | None) -> None:
        if text not in self._all:
            self._all.add(text)
            self.words += len(article.text.split())
        if hits is None:
            return
        self.articles += 1
        if text not in self._found:
            self._found.add(text)
            self.hits += hits

    def count(self) -> Count:
        return Count(self.articles, len(self._found), self.hits, len(self._all), self.words)


def _size(days: Iterable[int]) -> int:
    """Return how exactly days are told apart: so that there are not too many."""
    span = sorted(days)
    if not span or span[-1] - span[0] < MOST_PERIODS:
        return DAY
    return MONTH if span[-1] - span[0] < MOST_PERIODS * 28 else YEAR


def _period(article: Article, size: int) -> str:
    day = day_of(article)
    return UNDATED if day == NO_DAY else date.fromordinal(day).isoformat()[:size]


def _outlet(article: Article) -> str:
    return article.outlet.value if article.outlet else ""
