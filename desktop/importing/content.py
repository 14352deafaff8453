"""What a reader finds in a file: articles as blocks with facts, and what is in it besides."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop.story.article import Kind, Stated
from desktop.story.errors import Sentence

MARKED = (".md", ".markdown")
"""Suffixes of texts with marks for headings, emphasis and links."""


class Source(NamedTuple):
    """The bytes that a reader is given: of a file, or of a page that was fetched or pasted.

    `name` is what the file is called in sentences, `url` the address that the bytes came from, if
    any. `data` is None where `path` is to be read bit by bit, for it may be large. `is_whole` asks for
    every line as it stands, not for an article.
    """

    name: str
    data: bytes | None = None
    path: Path | None = None
    url: str = ""
    is_whole: bool = False

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix.casefold()

    def open(self) -> BinaryIO:
        """Open it for reading; the caller closes it. Raises OSError."""
        if self.data is not None:
            return BytesIO(self.data)
        assert self.path is not None
        return self.path.open("rb")

    def read(self) -> bytes:
        """Return all bytes; limits are checked before a reader sees the source. Raises OSError."""
        if self.data is not None:
            return self.data
        with self.open() as file:
            return file.read()


class Block(NamedTuple):
    """A paragraph of an article: one line of text, with what the file says that it is.

    `kind` is None where the file says nothing: the words decide then. `is_sure` tells that no
    look at the words may change the kind, as with the caption of a picture.
    """

    text: str
    kind: Kind | None = None
    reason: str = ""
    is_sure: bool = False


class Draft(NamedTuple):
    """One article as it stands in a file, before its text is made and its passages are found.

    `facts` are among `FACT_NAMES`, each with its evidence. `part` tells it from the other articles
    of the file: an address, or "article 3". `original` are the bytes to keep where they are not
    the whole file (a page of a web archive). `extractor` is what read it, with its version.
    `is_outline` tells that only title and first words were read, for there are many to choose
    from: `outlines` says how the whole is read once it is chosen.
    """

    blocks: tuple[Block, ...]
    facts: Mapping[str, Stated] = {}
    extractor: str = ""
    encoding: str = ""
    part: str = ""
    original: bytes | None = None
    is_outline: bool = False


FACT_NAMES = (
    "title", "outlet", "carried_by", "agency", "byline", "published", "updated", "url", "language",
    "role", "complete",
)  # fmt: skip
"""What a draft can state about its article; values as in `Article`, dates ISO 8601 as far as known."""


class Listed(NamedTuple):
    """Something in a file that is no article, and why: an item of a feed without its text."""

    name: str
    why: Sentence
    url: str = ""


class Reference(NamedTuple):
    """What a list of references says of an article that may be there: facts, and files beside it.

    `files` are names as the list gives them; they are looked for beside the list and nowhere else.
    """

    facts: Mapping[str, Stated]
    files: tuple[str, ...] = ()


class Content(NamedTuple):
    """Everything that was found in a file; `asks` wants the reader to choose among the articles."""

    drafts: tuple[Draft, ...] = ()
    listed: tuple[Listed, ...] = ()
    references: tuple[Reference, ...] = ()
    asks: bool = False
