"""One outlet's text: its passages, and what is stated about where it comes from."""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

UNDETERMINED = "und"
"""ISO 639-2 code of a language that could not be told."""


class Kind(StrEnum):
    """What a passage is in its article (COMPARISON_FILE's list)."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEADING = "subheading"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    DATELINE = "dateline"
    RIGHTS = "rights"
    VIDEO = "video"
    PROMOTION = "promotion"
    RELATED = "related"
    DUPLICATE = "duplicate"


COMPARED_KINDS = frozenset({Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEADING, Kind.BODY})
"""The kinds that take part in links."""

READER = "the reader"
"""The reason or evidence of whatever a person said."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value together with where it comes from ("its text", "the reader", …)."""

    value: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A half-open span of code points of an article's text, with its kind and the reason for it.

    `paragraph` counts from 0; passages of one paragraph share it.
    """

    start: int
    end: int
    kind: Kind
    reason: str
    paragraph: int

    @property
    def is_compared(self) -> bool:
        return self.kind in COMPARED_KINDS


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text with its passages; `None` is what nobody stated.

    `number` is the n of the address An, 0 outside a project. `text` is NFC with LF line ends, and
    never changes; all positions are code points into it.
    """

    number: int
    source: str
    text: str
    passages: tuple[Passage, ...]
    language: Stated
    encoding: str
    outlet: Stated | None = None
    carried_by: Stated | None = None
    byline: Stated | None = None
    published: Stated | None = None
    url: Stated | None = None
    role: str = "report"
    complete: str = "unknown"

    @property
    def address(self) -> str:
        return f"A{self.number}"

    @property
    def digest(self) -> str:
        """The SHA-256 of the text in UTF-8, as 64 hexadecimal digits."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def headline(self) -> str | None:
        """The text of the first headline passage."""
        found = next((p for p in self.passages if p.kind is Kind.HEADLINE), None)
        return None if found is None else self.text[found.start : found.end]

    def passage_address(self, index: int) -> str:
        """Return "A5.3" for the passage at `index`, which counts from 0."""
        return f"{self.address}.{index + 1}"

    def passage_text(self, index: int) -> str:
        passage = self.passages[index]
        return self.text[passage.start : passage.end]

    def with_kind(self, index: int, kind: Kind) -> "Article":
        """Return the article with the passage at `index` given another kind by the reader."""
        passage = replace(self.passages[index], kind=kind, reason=READER)
        return replace(
            self, passages=(*self.passages[:index], passage, *self.passages[index + 1 :])
        )
