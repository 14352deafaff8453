"""Collect the places where linked passages disagree."""

from collections.abc import Callable, Sequence

from desktop.story.article import Article
from desktop.story.comparison import Conflict, Link


def find_conflicts(
    links: Sequence[Link], articles: Sequence[Article], progress: Callable[[float], None]
) -> tuple[Conflict, ...]:
    return ()
