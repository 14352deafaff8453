"""Read the files that were typed; nothing is ever fetched here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.telling import say
from desktop.story.errors import UserError

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.workspace.sources import Taken

SOME_UNREADABLE = 2
"""Exit code when a file could not be read, the rest compared or not."""
EVERY_KIND = (
    "Files of every kind that the window reads are read; of one that holds several articles, all are"
    " taken. Addresses are never fetched here."
)


def read(files: Sequence[Path]) -> tuple[list[Article], bool]:
    """Return the articles of all files; what could not be read is told, and that there was any."""
    refuse_addresses(files)
    articles: list[Article] = []
    failed = False
    for taken in taken_of(files):
        articles += taken.articles
        sentences = [str(why) for _, why in taken.failures]
        if not taken.articles and not sentences:
            sentences = [f"There is no article in {taken.name}."]
        for sentence in sentences:
            say(sentence)
        failed = failed or bool(sentences)
    return articles, failed


def taken_of(files: Sequence[Path]) -> Iterator[Taken]:
    """Read files of every kind in a process that may be stopped, and those in folders."""
    from desktop.workspace.typed import read_typed

    return read_typed(files)


def refuse_addresses(files: Sequence[Path]) -> None:
    """Say that nothing is fetched here, if an address was typed."""
    for path in files:
        scheme, colon, rest = str(path).partition(":/")  # a path has one slash of the two
        if colon and scheme.casefold() in ("http", "https"):
            raise UserError(
                f"{scheme}://{rest.lstrip('/')} is an address, and nothing is fetched from the command line. Save the page and"
                " name the file, or add the address in the window, where you see it first."
            )
