"""The addresses A5, A5.3 and S12 as people type them."""

import re
from typing import NamedTuple

PATTERN = r"\s*(?:A(\d{1,6})(?:\.(\d{1,6}))?|S(\d{1,6}))\s*"


class Address(NamedTuple):
    """An article, one of its passages (`passage` counts from 1, 0 = the article) or a statement."""

    article: int = 0
    passage: int = 0
    statement: int = 0

    def __str__(self) -> str:
        if self.statement:
            return f"S{self.statement}"
        return f"A{self.article}.{self.passage}" if self.passage else f"A{self.article}"


def parse_address(typed: str) -> Address | None:
    """Read "A5", "a5.3" or "s12"; None if it is no address."""
    match = re.fullmatch(PATTERN, typed, re.IGNORECASE)
    if match is None:
        return None
    article, passage, statement = (int(group or 0) for group in match.groups())
    return Address(article, passage, statement) if article or statement else None
