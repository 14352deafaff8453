"""Propose which articles report the same event, so that a reader can make a story of them.

Two articles of one language are as alike as the cosine of their words; of two languages, that of their
names and numbers (`topics`). How alike is enough depends on their dates. Pairs are then grouped as links
are: average link, then single moves.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from desktop.comparing.statements import group
from desktop.comparing.topics import Topic, likeness, rarity, topic_of
from desktop.story.article import Article
from desktop.story.errors import Cancelled, Sentence
from desktop.story.suggestion import Suggestion
from desktop.text.days import Day, day_of, days_in, gap

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALIKE, ALIKE_ACROSS = 0.20, 0.25
"""Cosine that makes one event as likely as not, in one language and between two, when nothing is known
of the dates. On tests/cases/events/open, links and copies reports of one event have .21 and more with few
exceptions, articles of one topic .17 at most."""
SOFT = 0.05
"""Cosine that changes the odds by e."""
NEAR_DAYS, NEAR = 3, -0.02
"""Articles published so many days apart at most need that much less likeness."""
A_DAY, MOST = 0.013, 0.6
"""What each further day adds to the likeness needed, and all of them at most: half a year later the same
people do something else (cosines of .6 on tests/cases/events/open)."""
MOST_NAMED = 0.1
"""At most, where the days are only named in the texts: they may be those of the background."""
TOGETHER = 0.4
"""Least mean probability of an article with the others of its group."""
FROM_READING = 0.8
"""Share of the work that is reading the articles."""
WORDS_NAMED = 4
LONGEST_NAME = 80
"""Letters of a name of a story."""
LONGEST_SPAN = 14
"""Days between the first and last article up to which they are a reason."""


def suggest_stories(
    articles: Sequence[Article],
    copies: Iterable[Collection[int]] = (),
    *,
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Suggestion, ...]:
    """Return groups of at least two articles, the surest first; no article is in two of them.

    `copies` are groups of numbers of articles with the same text, which always stay together.
    `progress` gets shares from 0 to 1. Raises Cancelled. Cost: linear in the words, and in the square
    of the number of articles (one float each).
    """
    ordered = sorted(articles, key=lambda article: article.number)
    topics = []
    for read, article in enumerate(ordered):
        if is_cancelled():
            raise Cancelled
        topics.append(topic_of(article))
        progress(FROM_READING * (read + 1) / len(ordered))
    if len(ordered) < 2:
        return ()
    groups = Groups(ordered, topics, [set(each) for each in copies])
    progress(1.0)
    return groups.suggestions()


class Groups:
    """Articles put together by event."""

    def __init__(
        self, articles: Sequence[Article], topics: Sequence[Topic], copies: Sequence[set[int]]
    ) -> None:
        self.articles, self.topics, self.copies = articles, topics, copies
        languages = [article.language.value for article in articles]
        self.values = rarity([topic.words for topic in topics], languages)
        self.traces = rarity([topic.traces for topic in topics], [""] * len(topics))
        self.probability = self._probabilities(languages)

    def _probabilities(self, languages: Sequence[str]) -> NDArray[np.float32]:
        """Return how likely each two articles report the same event; 0 to be told at once."""
        import numpy as np

        words, traces = likeness(self.topics, self.values, self.traces)
        tongue = np.unique(languages, return_inverse=True)[1]
        is_same = tongue[:, None] == tongue
        excess = np.where(is_same, words - ALIKE, traces - ALIKE_ACROSS)
        del words, traces, is_same
        dates = [_dates(article) for article in self.articles]
        for one, other in np.argwhere(np.triu(excess > NEAR - 2 * SOFT, 1)).tolist():
            excess[one, other] -= _farther(dates[one], dates[other])
        odds = np.exp(np.clip(-excess / SOFT, -30, 30))
        probability = np.triu(1 / (1 + odds), 1).astype(np.float32)
        place = {article.number: n for n, article in enumerate(self.articles)}
        for each in self.copies:
            for one, other in combinations(sorted(place[n] for n in each if n in place), 2):
                probability[one, other] = 1
        return probability

    def suggestions(self) -> tuple[Suggestion, ...]:
        import numpy as np

        links = [(one, other) for one, other in np.argwhere(self.probability >= 0.5).tolist()]
        found = []
        for members in group(self.probability, range(len(self.articles)), links):
            members = self._without_strays(sorted(members))
            if len(members) > 1:
                sure = round(self._mean(members), 2)
                found.append((-sure, -len(members), members))
        return tuple(self._suggestion(members) for *_, members in sorted(found))

    def _mean(self, members: Sequence[int]) -> float:
        pairs = list(combinations(members, 2))
        return math.fsum(float(self.probability[pair]) for pair in pairs) / len(pairs)

    def _without_strays(self, members: list[int]) -> list[int]:
        """Take out the articles that only one of the others holds, the loosest first."""
        while len(members) > 1:
            held = {
                each: sum(
                    float(self.probability[min(each, other), max(each, other)])
                    for other in members
                    if other != each
                )
                / (len(members) - 1)
                for each in members
            }
            loosest = min(members, key=lambda each: (held[each], -each))
            if held[loosest] >= TOGETHER:
                return members
            members = [each for each in members if each != loosest]
        return members

    def _suggestion(self, members: Sequence[int]) -> Suggestion:
        shared = self._shared(members)
        chosen = [self.articles[each] for each in members]
        reasons = (self._words(members, shared), _days(chosen), self._same_text(chosen))
        return Suggestion(
            self._name(members, shared),
            tuple(article.number for article in chosen),
            tuple(reason for reason in reasons if reason),
        )

    def _shared(self, members: Sequence[int]) -> dict[str, float]:
        """Return the features that two of the articles have, and how much each says of the group."""
        spread: Counter[str] = Counter()
        weight: dict[str, float] = {}
        for each in members:
            for feature, value in self.topics[each].words.items():
                spread[feature] += 1
                weight[feature] = weight.get(feature, 0.0) + value * self.values[feature]
        found = {each: weight[each] * (n - 1) / n for each, n in spread.items() if n > 1}
        return found or self._shared_traces(members)

    def _shared_traces(self, members: Sequence[int]) -> dict[str, float]:
        """Return the names and numbers that articles of two languages share, under their features."""
        spread = Counter(trace for each in members for trace in self.topics[each].traces)
        first = self.topics[members[0]]
        return {
            feature: self.traces[trace]
            for feature, trace in first.trace_of.items()
            if spread[trace] > 1
        }

    def _words(self, members: Sequence[int], shared: dict[str, float]) -> str:
        printed: dict[str, Counter[str]] = {}
        for each in members:
            for feature, surface in self.topics[each].printed.items():
                if feature in shared:
                    printed.setdefault(feature, Counter())[surface] += 1
        best = sorted(shared, key=lambda feature: (-shared[feature], feature))[:WORDS_NAMED]
        named = [
            max(printed[each].items(), key=lambda item: (item[1], item[0]))[0] for each in best
        ]
        return Sentence("share: {words}", words=", ".join(named)) if named else ""

    def _name(self, members: Sequence[int], shared: dict[str, float]) -> str:
        """Return the headline that has most of what the articles share, for its length."""
        best, most = "", -1.0
        for each in members:
            headline = " ".join((self.articles[each].headline or "").split())
            features = self.topics[each].headline
            value = sum(shared.get(feature, 0.0) for feature in features)
            value /= math.sqrt(len(features) + 1)
            if headline and value > most:
                best, most = headline, value
        return _clipped(best) or self._words(members, shared).removeprefix("share: ")

    def _same_text(self, chosen: Sequence[Article]) -> str:
        numbers = {article.number for article in chosen}
        for each in self.copies:
            if len(both := sorted(each & numbers)) > 1:
                if len(both) == len(numbers):
                    return Sentence("nearly the same text")
                named = ", ".join(f"A{number}" for number in both)
                return Sentence("nearly the same text: {articles}", articles=named)
        return ""


def _dates(article: Article) -> tuple[bool, frozenset[Day]]:
    """Return the day an article was published, or those that it names, and which of the two it is."""
    stated = day_of(article.published.value) if article.published is not None else None
    return (True, frozenset([stated])) if stated else (False, days_in(article.text))


def _farther(one: tuple[bool, frozenset[Day]], other: tuple[bool, frozenset[Day]]) -> float:
    """Return how much more alike two articles must be because of their dates."""
    days = gap(one[1], other[1])
    if days is None:
        return 0.0
    is_stated = one[0] and other[0]
    if days <= NEAR_DAYS:
        return NEAR if is_stated else 0.0
    return min(A_DAY * (days - NEAR_DAYS), MOST if is_stated else MOST_NAMED)


def _days(chosen: Sequence[Article]) -> str:
    """Say how near the dates are at which articles were published."""
    stated = [day_of(article.published.value) for article in chosen if article.published]
    days = sorted(found for each in stated if each and (found := _calendar(each)))
    if len(days) < 2 or (days[-1] - days[0]).days > LONGEST_SPAN:
        return ""
    span = (days[-1] - days[0]).days
    if span == 0:
        return Sentence("dated the same day")
    return Sentence("dates within {days} days", days=max(2, span))


def _calendar(day: Day) -> date | None:
    try:
        return date(day.year, day.month, day.day)
    except ValueError:
        return None


def _clipped(headline: str) -> str:
    if len(headline) <= LONGEST_NAME:
        return headline
    return headline[:LONGEST_NAME].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
