"""What a reader writes beside the articles: codes of a codebook, annotations, and how far an article is coded."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop.story.comparison import Span

COLOURS = ("amber", "sky", "rose", "moss", "plum", "teal", "brick", "slate")
"""Names of the colours of codes and annotations; the theme says which tint and stripe each is."""


class Code(NamedTuple):
    """An entry of the codebook, for example a frame. `number` is never used again.

    `parent` is the number of the code above, 0 at the top; codes of one parent are in the order in
    which the project has them. `included` and `excluded` are examples of what belongs and what does
    not. `letter` is up to two characters that stand for it beside its colour. A code that is not
    `is_applicable` only holds others.
    """

    number: int
    name: str
    parent: int = 0
    definition: str = ""
    included: str = ""
    excluded: str = ""
    colour: str = COLOURS[0]
    letter: str = ""
    is_applicable: bool = True


class Anchor(NamedTuple):
    """A place in a text version: half-open code points, with its words and up to 32 code points around.

    An article as a whole is `Span(number, 0, 0)`, without words. `is_orphan`: the words have no place
    in the article any more; `span.article` says which it was, `quote` what they were.
    """

    span: Span
    quote: str = ""
    before: str = ""
    after: str = ""
    is_orphan: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether it is an article as a whole."""
        return self.span.end == 0


class About(StrEnum):
    """What an annotation was made on; `Annotation.of` is the number of what has one."""

    WORDS = "words"
    """A selection or a passage."""
    LINK = "link"
    STATEMENT = "statement"
    QUOTE = "quote"
    ARTICLE = "article"
    """A memo on an article as a whole."""
    STORY = "story"
    CODE = "code"
    PROJECT = "project"


MEMOS = frozenset({About.ARTICLE, About.STORY, About.CODE, About.PROJECT})


class Annotation(NamedTuple):
    """A highlight, codes or a comment on one place or several, or a memo: the n of the address Nn.

    `anchors` are sorted; one on a link or a statement has all its passages, a memo on a story, a code
    or the project has none. `codes` are numbers of codes, in the order they were given. `colour` is
    one of COLOURS, or "": then that of the first code. `by` may be empty; `made` and `changed` are UTC,
    ISO 8601 with seconds.
    """

    number: int
    anchors: tuple[Anchor, ...] = ()
    codes: tuple[int, ...] = ()
    colour: str = ""
    comment: str = ""
    about: About = About.WORDS
    of: int = 0
    by: str = ""
    made: str = ""
    changed: str = ""

    @property
    def address(self) -> str:
        return f"N{self.number}"

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places that are there."""
        return tuple(anchor.span for anchor in self.anchors if not anchor.is_orphan)

    @property
    def is_memo(self) -> bool:
        return self.about in MEMOS

    @property
    def has_orphan(self) -> bool:
        return any(anchor.is_orphan for anchor in self.anchors)

    def is_of(self, reader: str) -> bool:
        """Tell whether it is a reader's own; what nobody signed is of whoever reads."""
        return self.by in (reader, "")


class Progress(StrEnum):
    """How far a reader is with coding an article; one that has none of these is not begun."""

    BEGUN = "begun"
    DONE = "done"


class Coding(NamedTuple):
    """A person's word on how far an article is coded."""

    article: int
    progress: Progress
    by: str
    at: str
