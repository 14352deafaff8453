"""Where a reader was in each story, kept beside the settings; never in the project, which may be handed on."""

import time
from collections.abc import Callable, Iterable
from errno import ETIMEDOUT
from typing import NamedTuple

from desktop.storing.codec import decode, encode
from desktop.storing.folders import config_folder, write_private
from desktop.storing.lock import Lock
from desktop.story.comparison import Span

FILE = "places.json"
MOST = 200
"""Stories whose place is kept, the last ones first."""
WAIT, PAUSE = 0.5, 0.005
"""Seconds that another window has to write, which takes it milliseconds, and between two looks."""


class Place(NamedTuple):
    """The passage that was being read in a story, and the one at the reading line.

    `identity` is the project's.
    """

    identity: str
    story: int
    read: Span | None
    line: Span | None


class Kept(NamedTuple):
    places: tuple[Place, ...]


def kept_places() -> tuple[Place, ...]:
    """Return what is kept; nothing where that is damaged or foreign."""
    try:
        return decode((config_folder() / FILE).read_bytes(), Kept).places
    except (OSError, ValueError, TypeError, RecursionError):
        return ()


def kept_place(identity: str, story: int) -> Place | None:
    """Return where a reader was in a story, None where nobody read it."""
    found = (each for each in kept_places() if (each.identity, each.story) == (identity, story))
    return next(found, None)


def keep_places(places: Iterable[Place]) -> None:
    """Keep places, instead of older ones of the same stories; OSError when they cannot be written."""
    newer = {(each.identity, each.story): each for each in places}

    def change(before: tuple[Place, ...]) -> tuple[Place, ...]:
        older = (each for each in before if (each.identity, each.story) not in newer)
        return *newer.values(), *older

    if newer:
        _change(change)


def forget_places(identity: str) -> None:
    """Forget where a reader was in a project; OSError when that cannot be written."""
    if any(each.identity == identity for each in kept_places()):
        _change(lambda before: tuple(each for each in before if each.identity != identity))


def _change(change: Callable[[tuple[Place, ...]], tuple[Place, ...]]) -> None:
    """Read, change and write while no other window does; TimeoutError if one never ends."""
    path = config_folder() / FILE
    lock, end = Lock(path), time.monotonic() + WAIT
    try:
        while not _acquired(lock):
            if time.monotonic() > end:
                raise TimeoutError(ETIMEDOUT, f"{FILE} is being written by another window")
            time.sleep(PAUSE)
        write_private(path, encode(Kept(change(kept_places())[:MOST])))
    finally:
        lock.release()


def _acquired(lock: Lock) -> bool:
    """Tell whether nobody else writes; a disk that knows no locks has the last one win."""
    try:
        return lock.acquire()
    except OSError:
        return True
