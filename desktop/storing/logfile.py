"""The log: what the program did, never what an article says; readable by its owner only."""

import logging
import os
from pathlib import Path

from desktop.storing.folders import log_folder, private_file

SIZE = 500_000
"""Bytes after which the next start begins a new file; one old one is kept.

Not by logging.handlers: it loads sockets and pickle, 7 ms of every start.
"""
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class PrivateFile(logging.FileHandler):
    """A log file that is made readable by its owner only."""

    def _open(self):  # type: ignore[no-untyped-def]  # typeshed has no name for this stream
        path = Path(self.baseFilename)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        private_file(path)
        return super()._open()


class QuietFormatter(logging.Formatter):
    """Writes where an error came from, without the text that caused it."""

    def formatException(self, ei: object) -> str:  # noqa: N802  # logging's own name
        from desktop.storing.error_report import describe_error

        error = ei[1] if isinstance(ei, tuple) else None
        return describe_error(error) if isinstance(error, BaseException) else ""


def log_path() -> Path:
    return log_folder() / "wireside.log"


def start_log() -> logging.Handler | None:
    """Send the program's log to its file; None when no file can be written."""
    try:
        path = log_path()
        set_aside(path)
        handler = PrivateFile(path, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(QuietFormatter(FORMAT))
    root = logging.getLogger("desktop")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def set_aside(path: Path) -> None:
    """Rename a log that has grown too long; the one before it goes."""
    if path.exists() and path.stat().st_size > SIZE:
        path.replace(path.with_suffix(".old.log"))


def forget_lines(word: str) -> None:
    """Remove the lines that name a project by its identity, from this log and the one before."""
    if not word:
        return
    for path in (log_path(), log_path().with_suffix(".old.log")):
        try:
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
            kept = [line for line in lines if word not in line]
            if len(kept) < len(lines):
                with path.open("r+", encoding="utf-8") as file:  # the open log goes on at its end
                    file.write("".join(kept))
                    file.truncate()
        except FileNotFoundError:
            continue
