"""One outlet's text: its passages, and what is stated about where it comes from."""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

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

UNKNOWN, WHOLE, INCOMPLETE = "unknown", "whole", "incomplete"
MAYBE_INCOMPLETE = "may be incomplete"
"""Values of `Article.complete`; the last one is the program's guess, until a person says otherwise.

Where a part is missing, or may be, nothing can be missed in the text: its absences are not compared."""
LACKING = frozenset({INCOMPLETE, MAYBE_INCOMPLETE})
REPORT, AGENCY_COPY, PRESS_RELEASE, TRANSCRIPT, OPINION = (
    "report", "agency copy", "press release", "transcript", "opinion",
)  # fmt: skip
"""Values of `Article.role`."""
ROLES = (REPORT, AGENCY_COPY, PRESS_RELEASE, TRANSCRIPT, OPINION)
READER = "the reader"
"""The reason or evidence of whatever a person said."""
UNCONFIRMED = "unconfirmed: "
"""What the evidence of a fact begins with that is only guessed."""
OWN_WORDS = frozenset(
    {
        "its text",
        "its words",
        "its headline",
        "byline in its text",
        "copyright line in its text",
        "date line in its text",
        "dateline in its text",
        "line at the end of its text",
    }
)
"""Evidence that is the article's text, in which the program found the fact by itself."""


class Stated(NamedTuple):
    """A value together with where it comes from ("its text", "the reader", …)."""

    value: str
    evidence: str


class Provenance(NamedTuple):
    """How an article came into the project.

    `way_in` is one of the WAY constants, `place` the full path of the file or its
    address, empty for neither, and behind it which one of several articles, `at` the time
    in UTC (ISO 8601, seconds), `sha256` names the original bytes (64 hexadecimal digits),
    `extractor` the code that made a text of them.
    """

    way_in: str
    place: str
    at: str
    sha256: str
    extractor: str


WAY_FILE, WAY_PASTE, WAY_EXAMPLE, WAY_ADDRESS, WAY_HAND = (
    "file", "pasted", "example", "address", "edited by hand",
)  # fmt: skip


class Passage(NamedTuple):
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
    never changes; all positions are code points into it. `title` is a headline that does not stand
    in the text. `newer_than` is the number of the article of which this is a later version, 0 if
    there is none. `role` and `complete` have their evidence beside them, empty if nothing says so.
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
    role: str = REPORT
    complete: str = UNKNOWN
    title: Stated | None = None
    provenance: Provenance | None = None
    newer_than: int = 0
    updated: Stated | None = None
    agency: Stated | None = None
    role_evidence: str = ""
    complete_evidence: str = ""

    @property
    def address(self) -> str:
        return f"A{self.number}"

    @property
    def is_edited(self) -> bool:
        """Tell whether a person changed the words that were extracted."""
        return self.provenance is not None and self.provenance.way_in == WAY_HAND

    @property
    def may_lack(self) -> bool:
        """Tell whether a part of the text is missing or may be."""
        return self.complete in LACKING

    @property
    def digest(self) -> str:
        """The SHA-256 of the text in UTF-8, as 64 hexadecimal digits."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def headline(self) -> str | None:
        """The stated title, else the text of the first headline passage."""
        if self.title is not None:
            return self.title.value
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
        passage = self.passages[index]._replace(kind=kind, reason=READER)
        return replace(
            self, passages=(*self.passages[:index], passage, *self.passages[index + 1 :])
        )
