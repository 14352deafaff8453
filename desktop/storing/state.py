"""What the window says about the project file: where it is, whether it can be changed, what is damaged."""

from pathlib import Path
from typing import NamedTuple


class Backup(NamedTuple):
    """A copy of the project file, made when it was opened. `at` is UTC, ISO 8601 with seconds."""

    path: Path
    at: str
    articles: int


class Recent(NamedTuple):
    """A project that was open before. `opened` is UTC, ISO 8601 with seconds."""

    path: Path
    name: str
    opened: str


class FileState(NamedTuple):
    """The project file. `reason` is a sentence that says why it cannot be changed, empty if it can.

    `damage` names what is damaged, one sentence each; then the rest is shown read-only, and
    `backups` (the newest first) are offered. `waits` tells that it becomes writable by itself as
    soon as another window closes it.
    """

    path: Path
    name: str
    reason: str = ""
    damage: tuple[str, ...] = ()
    backups: tuple[Backup, ...] = ()
    waits: bool = False
    is_example: bool = False

    @property
    def is_writable(self) -> bool:
        return not self.reason
