"""A process of the program's own that is asked, answers, and can be killed at any moment."""

from __future__ import annotations

import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import BinaryIO, Generic, TypeVar

from desktop.resources import environment
from desktop.story.errors import Cancelled

HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
"""On Windows: no window of a console, and less important than ours."""
POLL = 0.03
"""Seconds after which it is seen that nobody waits for an answer any more."""
LAST = 1.0
"""Seconds to wait for the code of a process whose output has ended."""

Request = TypeVar("Request")
Answer = TypeVar("Answer")


class ChildProcess(ABC, Generic[Request, Answer]):
    """The process, what it is still to be sent, and what it answered that nobody took yet.

    `send` returns at once; `take` is called from one thread at a time, `end` from any.
    """

    def __init__(
        self, command: Sequence[str], name: str, variables: Mapping[str, str] | None = None
    ) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment() | dict(variables or {}),
            creationflags=HIDDEN,
        )
        self._requests: SimpleQueue[Request | None] = SimpleQueue()
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        """Both end with None."""
        self.is_unwanted = False
        """Whether it was ended by us."""
        self._threads = [
            Thread(target=work, name=f"wireside-{name}-{work.__name__[1:]}", daemon=True)
            for work in (self._write, self._listen)
        ]
        for thread in self._threads:
            thread.start()

    @abstractmethod
    def write(self, stream: BinaryIO, request: Request) -> None:
        """Write a request; OSError or ValueError if it cannot be: the process has ended."""

    @abstractmethod
    def answers(self, stream: BinaryIO) -> Iterator[Answer]:
        """Give what it answers, until that ends or nobody can read it."""

    @property
    def number(self) -> int:
        """What the system calls the process."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def send(self, request: Request) -> None:
        self._requests.put(request)

    def take(self, is_cancelled: Callable[[], bool], until: float | None = None) -> Answer | None:
        """Return the next answer, None if there will be none: the process ended.

        Cancelled once nobody waits or it was ended by us; TimeoutError after `until`, as
        `time.monotonic` tells it.
        """
        while True:
            if is_cancelled():
                raise Cancelled
            with suppress(Empty):
                answer = self._answers.get(timeout=POLL)
                break
            if until is not None and time.monotonic() > until:
                raise TimeoutError
        if answer is None:
            self._answers.put(None)
        return answer

    def last_code(self) -> int | None:
        """Return the code of a process that ended: its output does so a moment before."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(LAST)
        return self._process.poll()

    def end(self) -> None:
        """Kill it and leave nothing of it."""
        self.is_unwanted = True
        self._process.kill()
        self._process.wait()
        self._requests.put(None)
        for thread in self._threads:
            thread.join()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):  # what was not written yet cannot be written any more
            self._process.stdin.close()
        self._process.stdout.close()

    def _write(self) -> None:
        stream = self._process.stdin
        assert stream is not None
        for request in iter(self._requests.get, None):
            with suppress(OSError, ValueError):
                self.write(stream, request)  # type: ignore[arg-type]  # a pipe of bytes
            del request

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        for answer in self.answers(stream):  # type: ignore[arg-type]  # a pipe of bytes
            self._answers.put(answer)
        self._answers.put(None)
