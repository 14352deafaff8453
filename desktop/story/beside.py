"""An original line by line, and what is known of a text that stands beside it: shown, never stored."""

from __future__ import annotations

from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.errors import Sentence
from desktop.text.beside import Beside, Changes


class Line(NamedTuple):
    """A line of an original; `sort` is one of those of `importing.originals`."""

    text: str
    sort: str = "text"


class Page(NamedTuple):
    """All lines of the original of an article, () where there is none; `why` says why it cannot be read.

    `is_page` tells that it is a web page, of which only the words are shown; `is_cut` that there is
    more of it than can be shown.
    """

    article: Article
    lines: tuple[Line, ...] = ()
    is_page: bool = False
    why: Sentence | None = None
    is_cut: bool = False


class Edited(NamedTuple):
    """A text as it stands in a window, with the lines of the original beside it."""

    article: Article
    text: str
    lines: tuple[Line, ...]


class Told(NamedTuple):
    """What is known of an edited text: what changed, and where its paragraphs stand in the original.

    `is_same` tells that it says what the article says, whatever blanks are between the paragraphs.
    """

    article: int
    text: str
    changes: Changes
    beside: Beside
    is_same: bool
