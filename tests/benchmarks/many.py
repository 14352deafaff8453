"""A project of 1,000 articles for measuring: 200 events, told by three to seven outlets each."""

from dataclasses import replace

from desktop.story.article import Article, Stated
from tests.benchmarks.stories import told

EVENTS = 200
OUTLETS = (3, 4, 5, 6, 7)
SENTENCES = 36
"""Of one article: about 600 words."""


def many(events: int = EVENTS) -> tuple[Article, ...]:
    """Return the articles, numbered from 1, with the date of the event or a day later."""
    made: list[Article] = []
    for event in range(events):
        for n, article in enumerate(told(OUTLETS[event % len(OUTLETS)], SENTENCES, seed=event)):
            day = event % 27 + 1 + n % 2
            stated = Stated(f"2024-{event % 12 + 1:02}-{day:02}", "made for measuring")
            made.append(replace(article, number=len(made) + 1, published=stated))
    return tuple(made)
