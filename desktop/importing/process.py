"""Read files in a process of its own, which may be stopped, and takes nothing along when it is."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Lock
from typing import BinaryIO, NamedTuple

from desktop.child import ChildProcess
from desktop.importing.content import Content, Source
from desktop.importing.limits import MB, SECONDS, SECONDS_PER_MB, LimitReached
from desktop.importing.wire import (
    MOST_LINE,
    MOST_ORIGINALS,
    Json,
    Unreadable,
    typed,
    unpacked,
    unpacked_sentence,
    word,
)
from desktop.importing.worker import FULL, TIRED
from desktop.story.errors import Cancelled, UserError, system_reason

log = logging.getLogger(__name__)

COMMAND = (sys.executable, "-P", "-m", "desktop.importing.worker")
MOST_AHEAD = 8 * MB
"""Bytes of a file that is sent while another one is read: both take room there."""


class Patience(NamedTuple):
    """Seconds that one file may take: for any, and more for each megabyte of it."""

    file: float = SECONDS
    megabyte: float = SECONDS_PER_MB

    def of(self, source: Source) -> float:
        size = len(source.data or b"")
        if source.path is not None:
            with suppress(OSError):
                size = source.path.stat().st_size
        return self.file + self.megabyte * size / MB


USUAL = Patience()


class Ended(Exception):
    """The process ended, or said what nobody can read."""


class Full(Ended):
    """The process ended because it would have held too much memory."""


class Tired(Ended):
    """The process ended after an answer, for it kept too much; another one reads the next file."""


class TooLong(Exception):
    """The process did not answer in time."""


class Asked:
    """A file that was asked for; `child` is the process that was sent it."""

    def __init__(self, number: int, source: Source) -> None:
        self.number, self.source = number, source
        self.child: Child | None = None


def never() -> bool:
    return False


class Reading:
    """Reads files in one process; `ask` and `read` are called from one thread, `stop` from any.

    The process is started by the first file and kept for the next ones. It is killed when it takes
    too long, when the work is cancelled and when it says nonsense; the next file starts another.
    """

    def __init__(self, command: Sequence[str] = COMMAND, patience: Patience = USUAL) -> None:
        self.command, self.patience = tuple(command), patience
        self._child: Child | None = None
        self._asked: deque[Asked] = deque()
        """Files that were sent and not taken yet, in their order."""
        self._count = 0
        self._lock = Lock()

    @property
    def is_running(self) -> bool:
        return self._child is not None

    def ask(self, source: Source) -> None:
        """Send a file ahead, to be read while the program does something else; `read` takes it then."""
        if len(source.data or b"") <= MOST_AHEAD and not any(
            len(each.source.data or b"") > MOST_AHEAD for each in self._asked
        ):
            self._send(source)

    def read(self, source: Source, is_cancelled: Callable[[], bool] = never) -> Content:
        """Return what is in a file; UserError says which file and limit, Cancelled that nobody waits."""
        if is_cancelled():
            self.forget()
            self.stop()
            raise Cancelled
        while self._asked and self._asked[0].source is not source:
            self._asked.popleft()  # nobody came for it; its answer is thrown away
        asked = self._asked[0] if self._asked else self._send(source)
        try:
            try:
                return self._taken(asked, is_cancelled)
            except Tired:
                self.stop()
                return self._taken(asked, is_cancelled)
        except Cancelled:
            self.forget()
            raise
        except (TooLong, Ended, OSError) as error:
            self.stop()
            log.warning("reading a file: %s", str(error) or type(error).__name__)
            raise sentence(asked.source, error, self.patience) from error
        finally:
            with suppress(ValueError):
                self._asked.remove(asked)

    def forget(self) -> None:
        """Let go of the files that were sent ahead, and of the process that may be busy with them."""
        if self._asked:
            self.stop()
        self._asked.clear()

    def stop(self) -> None:
        """End the process at once; the next file starts another."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _send(self, source: Source) -> Asked:
        self._count += 1
        asked = Asked(self._count, source)
        self._asked.append(asked)
        with suppress(OSError):  # there is no process: who takes the answer says so
            self._sent(asked)
        return asked

    def _sent(self, asked: Asked) -> Child:
        """Return the process that reads a file: sent again if the one that had it is gone."""
        with self._lock:
            if self._child is not None and self._child.has_ended:
                self._child.end()
                self._child = None
            if self._child is None:
                self._child = Child(self.command)
            child = self._child
        if asked.child is not child:
            asked.child = child
            child.send(request(asked))
        return child

    def _taken(self, asked: Asked, is_cancelled: Callable[[], bool]) -> Content:
        child = self._sent(asked)
        until = time.monotonic() + self.patience.of(asked.source)
        while True:
            answer, originals = child.answer(until, is_cancelled)
            if answer.get("id") == asked.number:
                break
        try:
            if "error" not in answer:
                return unpacked(answer.get("content"), originals)
            said = unpacked_sentence(answer["error"])
            is_limit = typed(answer.get("is_limit"), bool)
            fault = word(answer.get("fault", ""))
        except Unreadable as error:
            raise Ended(f"it answered with {error}") from error
        if fault:
            log.warning("reading a file may have met a mistake of ours: %s", fault[:200])
        raise (LimitReached if is_limit else UserError)(said)


def request(asked: Asked) -> tuple[bytes, bytes]:
    """Return the line that asks for a file, and the bytes behind it."""
    source = asked.source
    data = source.data or b""
    line: Json = {
        "id": asked.number,
        "name": source.name,
        "url": source.url,
        "path": "" if source.path is None or source.data is not None else str(source.path),
        "size": len(data),
        "is_whole": source.is_whole,
    }
    return json.dumps(line, separators=(",", ":")).encode() + b"\n", data


def sentence(source: Source, error: Exception, patience: Patience) -> UserError:
    """Say what became of a file that the process did not answer for."""
    if isinstance(error, TooLong):
        return LimitReached(
            "{name} was not read: it takes longer than {seconds} seconds, the limit for a file of its size."
            " Save the article alone, or copy its text and paste it.",
            name=source.name,
            seconds=round(patience.of(source)),
        )
    if isinstance(error, Full):
        return LimitReached(
            "{name} was not read: it needs more memory than {most}, the limit for one file."
            " Save the article alone, or copy its text and paste it.",
            name=source.name,
            most="300 MB",
        )
    if isinstance(error, OSError):
        return UserError(
            "{name} was not read: what reads it could not be started ({reason}). Close other programs, and try again.",
            name=source.name,
            reason=system_reason(error),
        )
    return UserError(
        "{name} was not read: what reads it stopped. The file is damaged, or made to do harm."
        " Open it in the program it is made for, copy the text and paste it.",
        name=source.name,
    )


class Child(ChildProcess[tuple[bytes, bytes], tuple[Json, bytes]]):
    """The process; a request is a line and the bytes behind it, so is an answer."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command, "reading")

    def answer(self, until: float, is_cancelled: Callable[[], bool]) -> tuple[Json, bytes]:
        """Return the next answer; `until` as `time.monotonic` tells it."""
        try:
            answer = self.take(is_cancelled, until)
        except TimeoutError as error:
            raise TooLong("no answer in time") from error
        if answer is None:
            raise self._end_seen()
        return answer

    def write(self, stream: BinaryIO, request: tuple[bytes, bytes]) -> None:
        for part in request:
            stream.write(part)
        stream.flush()

    def answers(self, stream: BinaryIO) -> Iterator[tuple[Json, bytes]]:
        with suppress(OSError, ValueError, RecursionError):
            while line := stream.readline(MOST_LINE):
                answer = json.loads(line)
                size = answer.get("size") if isinstance(answer, dict) else None
                if type(size) is not int or not 0 <= size <= MOST_ORIGINALS:
                    break
                yield answer, stream.read(size)

    def _end_seen(self) -> Exception:
        if self.is_unwanted:
            return Cancelled()
        code = self.last_code()
        kind = {FULL: Full, TIRED: Tired}.get(code or 0, Ended)
        return kind(f"the process ended with code {code}")
