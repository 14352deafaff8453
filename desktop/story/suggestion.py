"""A group of articles that seem to report the same event, proposed as a story."""

from typing import NamedTuple


class Suggestion(NamedTuple):
    """Articles, by number and sorted, that the program would put into one story.

    `name` is a headline or words of theirs; `reasons` say in plain words why they belong together.
    """

    name: str
    articles: tuple[int, ...]
    reasons: tuple[str, ...]
