"""What jobs do about a page that the reader asks for: fetch it, read it, keep it once it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.jobs import Job
from desktop.story.article import WAY_ADDRESS, Article
from desktop.story.errors import UserError
from desktop.workspace.sources import Process, Taken, Way, read_source
from desktop.workspace.tasks import Keep


class Fetched(NamedTuple):
    """A page that came: its articles are in no project yet, and their originals are stored nowhere.

    It has drafts in place of articles where the reader is to choose: a feed, a web archive.
    """

    taken: Taken
    originals: tuple[bytes, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        return self.taken.articles


def fetch_page(
    address: str, process: Process, job: Job, progress: Callable[[float], None]
) -> Fetched:
    """Fetch and read a page; UserError says why there is no article, Cancelled that nobody waits."""
    from desktop.importing.fetching import fetch, source_of

    page = fetch(address, is_cancelled=job.is_cancelled, progress=progress)
    originals: list[bytes] = []

    def hold(data: Sequence[bytes], _articles: Sequence[Article]) -> None:
        originals.extend(data)

    way = Way(process, hold, "", WAY_ADDRESS, job.is_cancelled)
    taken = read_source(source_of(page), page.url, way)
    if not taken.articles and not taken.drafts:
        if taken.failures:
            raise UserError(taken.failures[0][1])
        if taken.listed:
            raise UserError(
                "What is at {address} only names {count} articles, and has no text of them. Add each by its own address.",
                address=page.url,
                count=len(taken.listed),
            )
        raise UserError("There is no article at {address}.", address=page.url)
    return Fetched(taken, tuple(originals))


def keep_page(fetched: Fetched, keep: Keep, job: Job) -> tuple[Taken, ...]:
    """Store the originals of a page that is to be added."""
    for original, article in zip(fetched.originals, fetched.articles, strict=True):
        keep((original,), (article,))
    return (fetched.taken,)
