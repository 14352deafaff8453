"""The addresses A5, A5.3, S12 and Q7 as people type them."""

import re
from typing import NamedTuple

PATTERN = r"\s*(?:A(\d{1,6})(?:\.(\d{1,6}))?|S(\d{1,6})|Q(\d{1,6}))\s*"


class Address(NamedTuple):
    """An article, one of its passages (`passage` counts from 1, 0 = the article), a statement or a quote."""

    article: int = 0
    passage: int = 0
    statement: int = 0
    quote: int = 0

    def __str__(self) -> str:
        if self.statement:
            return f"S{self.statement}"
        if self.quote:
            return f"Q{self.quote}"
        return f"A{self.article}.{self.passage}" if self.passage else f"A{self.article}"


def parse_address(typed: str) -> Address | None:
    """Read "A5", "a5.3", "s12" or "q7"; None if it is no address."""
    match = re.fullmatch(PATTERN, typed, re.IGNORECASE)
    if match is None:
        return None
    address = Address(*(int(group or 0) for group in match.groups()))
    return address if address.article or address.statement or address.quote else None
