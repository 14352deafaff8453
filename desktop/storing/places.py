"""Where a reader was in each story, kept beside the settings; never in the project, which may be handed on."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.storing.codec import decode, encode
from desktop.storing.folders import config_folder, write_private
from desktop.story.comparison import Span

FILE = "places.json"
MOST = 200
"""Stories whose place is kept, the last ones first."""


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
    older = [each for each in kept_places() if (each.identity, each.story) not in newer]
    if newer:
        _store((*newer.values(), *older))


def forget_places(identity: str) -> None:
    """Forget where a reader was in a project; OSError when that cannot be written."""
    before = kept_places()
    after = tuple(each for each in before if each.identity != identity)
    if after != before:
        _store(after)


def _store(places: tuple[Place, ...]) -> None:
    write_private(config_folder() / FILE, encode(Kept(places[:MOST])))
