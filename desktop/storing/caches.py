"""What can be made again: values by the digest of what they were made from."""

import logging
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desktop.storing.codec import decode, encode
from desktop.storing.folders import cache_folder, private, write_private

log = logging.getLogger(__name__)

Value = TypeVar("Value")
MOST_FILES = 2_000
"""Values kept; about 40 kB each, so at most some 80 MB."""


def load_cached(kind: str, key: str, type_: type[Value], scope: str = "") -> Value | None:
    """Return the value stored under a key, None if there is none or it is damaged.

    `scope` is the project whose value it is: forgetting a project removes its own folder of caches.
    """
    try:
        return decode(path_of(kind, key, scope).read_bytes(), type_)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        log.info("cache entry %s unreadable: %s", kind, type(error).__name__)
        return None


def store_cached(kind: str, key: str, value: object, scope: str = "") -> None:
    """Store a value; a full disk or an unwritable folder only costs time later."""
    if scope in forgotten:
        return
    try:
        path = path_of(kind, key, scope)
        write_private(path, encode(value))
        forget_oldest(path.parent)
    except (OSError, ValueError) as error:
        level = logging.INFO if (kind, scope) in unwritten else logging.WARNING
        unwritten.add((kind, scope))
        log.log(level, "cache entry %s not written: %s", kind, type(error).__name__)


def path_of(kind: str, key: str, scope: str = "") -> Path:
    folder = private(cache_folder() / scope) if scope else cache_folder()
    return folder / f"{kind}-{key}.json"


unwritten: set[tuple[str, str]] = set()
"""What of a project could not be written: that is a warning once, there may be hundreds of values."""
forgotten: set[str] = set()
"""Projects that this process forgot: a job that still runs for one of them stores nothing any more."""


def count_caches(scope: str) -> int:
    """Return how many values are cached for a project."""
    return len(list((cache_folder() / scope).glob("*.json"))) if scope else 0


def forget_caches(scope: str) -> None:
    """Remove everything that was cached for a project; OSError if something cannot go."""
    if scope:
        forgotten.add(scope)
        with suppress(FileNotFoundError):
            shutil.rmtree(cache_folder() / scope)


def forget_oldest(folder: Path) -> None:
    files = list(folder.glob("*.json"))
    if len(files) <= MOST_FILES:
        return
    by_age = sorted(files, key=lambda path: path.stat().st_mtime)
    for path in by_age[: len(files) - MOST_FILES]:
        path.unlink(missing_ok=True)
