"""Put a file in its place whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop.story.errors import Sentence, UserError

READABLE = 0o666
"""Permissions of an export before the user's mask: as any program's files, unlike a temporary one."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there; UserError if that fails."""
    try:
        _replace(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            "{path}: the file cannot be written: {reason}.", path=path, reason=Sentence(reason)
        ) from error


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(0, "there is a directory of that name")
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    is_there = False
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, READABLE & ~_mask())
        os.replace(name, path)
        is_there = True
    finally:  # whatever failed, Ctrl+C too
        if not is_there:
            with suppress(OSError):
                os.unlink(name)


def _mask() -> int:
    """Return the user's mask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
