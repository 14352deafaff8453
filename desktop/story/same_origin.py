"""Tell whether a text is a later version of the one that came from the same place."""

from collections.abc import Iterable

from desktop.story.article import Article

RUN = 3
"""Words of a run: texts about other things share hardly any."""
LEAST_SHARED = 0.05
"""Least share of the runs of the shorter text that stand in the longer one (0–1). On tests/cases/copies
texts about different things share at most .01, reports of one event .01 to .13, later and edited texts
.28 and more; it is low, since a newer text may be written anew (tests/story/test_imported.py)."""


def address_of(article: Article) -> str:
    return article.url.value if article.url is not None else ""


def place_of(article: Article) -> str:
    return article.provenance.place if article.provenance is not None else ""


class Origins:
    """The articles of a project by where they came from."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._by_address: dict[str, Article] = {}
        self._by_place: dict[str, list[Article]] = {}
        for article in articles:
            self.put(article)

    def put(self, article: Article) -> None:
        if address_of(article):
            self._by_address[address_of(article)] = article
        if place_of(article):
            self._by_place.setdefault(place_of(article), []).append(article)

    def at(self, article: Article) -> Article | None:
        """Return the newest article of the same place, whatever it says."""
        there = self._by_place.get(place_of(article))
        return there[-1] if there else None

    def older(self, article: Article) -> Article | None:
        """Return the newest article of which a text is a later version: of one address, or akin in one place."""
        there = self._by_place.get(place_of(article), ())
        akin = next((each for each in reversed(there) if is_akin(each, article)), None)
        return akin or self._by_address.get(address_of(article))


def is_akin(one: Article, other: Article) -> bool:
    """Tell whether two texts share more words in a row than two articles do by chance."""
    if one.headline and one.headline == other.headline:
        return True
    a, b = _runs(one.text), _runs(other.text)
    return len(a & b) >= max(1, LEAST_SHARED * min(len(a), len(b)))


def _runs(text: str) -> set[tuple[str, ...]]:
    from desktop.text.words import keys

    words = keys(text)
    size = min(RUN, len(words))
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
