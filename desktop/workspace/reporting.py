"""Have a PDF made by a process that can be killed, have its pages drawn, and put it into its place."""

from __future__ import annotations

import logging
import pickle
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import BinaryIO

from PySide6.QtCore import QObject, Signal

from desktop.child import ChildProcess
from desktop.exporting.pdf.answers import Draw, Drawn, Fault, Glance, Glimpse, Going, Tired
from desktop.exporting.pdf.material import Material
from desktop.jobs import LONG, Job, Jobs
from desktop.story.errors import Cancelled, UserError, system_reason

log = logging.getLogger(__name__)

COMMAND = (sys.executable, "-P", "-m", "desktop.report_worker", "serve")
FOLDER = "WIRESIDE_REPORT_FOLDER"
"""The variable that names a folder for what the process makes on its way; it goes with the process."""
REPORT = "report"
"""The lane of what asks the process: it answers one at a time."""
MAKE, PAGE, FILE = "report", "report page", "report file"
"""The keys of the jobs."""

Tell = Callable[[Going | Drawn], object]
"""Hears what is begun, and sees the first page before the file is whole."""


class Ended(Exception):
    """The process ended before it answered."""


class Press:
    """The process; `ask` is called from one thread at a time, `end` from any.

    One that is busy with what nobody wants any more is killed: the next question starts another.
    """

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self.command = tuple(command)
        self._child: Child | None = None
        self._lock = Lock()

    @property
    def is_running(self) -> bool:
        return self._child is not None

    def ask(self, request: object, tell: Tell, is_cancelled: Callable[[], bool]) -> object:
        """Return the answer; Cancelled once `is_cancelled` says so, UserError if there is none."""
        child: Child | None = None
        try:
            child = self._started(is_cancelled)
            answer = answer_of(child, request, tell, is_cancelled)
            if isinstance(answer, Tired):
                self.end()
                child = self._started(is_cancelled)
                answer = answer_of(child, request, tell, is_cancelled)
        except Cancelled:
            self.end()
            raise
        except (Ended, OSError) as error:
            is_ended_by_us = child is not self._child
            self.end()
            if is_cancelled() or is_ended_by_us:
                raise Cancelled from error
            log.warning("what makes a PDF ended: %s", str(error) or type(error).__name__)
            raise sentence(error) from error
        if isinstance(answer, Fault):
            self.end()
            log.error("a mistake in the process that makes a PDF: %s", answer.details)
            raise sentence(Ended())
        return answer

    def end(self) -> None:
        """Kill the process and leave nothing of it."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _started(self, is_cancelled: Callable[[], bool]) -> Child:
        """Return the process; none is begun for who went away: `end` would have come before it."""
        with self._lock:
            if is_cancelled():
                raise Cancelled
            if self._child is None:
                self._child = Child(self.command)
            return self._child


def answer_of(
    child: Child, request: object, tell: Tell, is_cancelled: Callable[[], bool]
) -> object:
    """Return the last of what a process says to a request; the others are told."""
    child.send(request)
    while True:
        answer = child.answer(is_cancelled)
        if isinstance(answer, Going):
            tell(answer)
        elif isinstance(answer, Glimpse):
            tell(answer.drawn)
        else:
            return answer


def sentence(error: Exception) -> UserError:
    """Say why there is no PDF."""
    if isinstance(error, OSError):
        return UserError(
            "The PDF was not made: what makes it could not be started ({reason})."
            " Close other programs, and try again.",
            reason=system_reason(error),
        )
    return UserError(
        "The PDF was not made: what makes it stopped, perhaps for want of memory."
        " Try a story with fewer articles, or fewer kinds of marks."
    )


class Child(ChildProcess[object, object]):
    """The process; what it makes on its way is in a folder that goes with it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._folder = TemporaryDirectory(prefix="wireside-report-", ignore_cleanup_errors=True)
        try:
            super().__init__(command, "report", {FOLDER: self._folder.name})
        except OSError:
            self._folder.cleanup()
            raise

    def answer(self, is_cancelled: Callable[[], bool]) -> object:
        """Return the next answer; Ended if there will be none."""
        answer = self.take(is_cancelled)
        if answer is None:
            raise Ended(f"the process ended with code {self.last_code()}")
        return answer

    def end(self) -> None:
        super().end()
        self._folder.cleanup()

    def write(self, stream: BinaryIO, request: object) -> None:
        pickle.dump(request, stream, pickle.HIGHEST_PROTOCOL)
        stream.flush()

    def answers(self, stream: BinaryIO) -> Iterator[object]:
        with suppress(OSError, ValueError, EOFError, pickle.UnpicklingError):
            while True:
                yield pickle.load(stream)  # noqa: S301  # our own program's, of our own values


class Reporting(QObject):
    """Asks the process in jobs, and tells what came of it; whoever made it closes it."""

    stepped = Signal(object)
    """The Step that is begun."""
    glimpsed = Signal(object)
    """A Drawn first page of a long file that is not made yet; how many pages it has is not known."""
    made = Signal(object)
    """A Made: the newest that was asked for."""
    drawn = Signal(object)
    """A Drawn page of the file that was made last."""
    saved = Signal(Path)
    failed = Signal(BaseException)
    """A UserError, or a mistake of ours."""

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, command: Sequence[str] = COMMAND
    ) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.press = Press(command)
        jobs.shut.connect(self.press.end)

    @property
    def is_making(self) -> bool:
        return MAKE in self.jobs

    def make(self, material: Material, width: int = 0, height: int = 0) -> None:
        """Have a file made; what was asked for before is given up. Pixels ask for a glimpse of it."""
        self.jobs.cancel(PAGE)
        request = Glance(material, width, height) if width and height else material

        def work(job: Job) -> object:
            return self.press.ask(request, self._tell, job.is_cancelled)

        self._ask(MAKE, self.tr("Making the PDF"), work, self.made.emit)

    def draw(self, wanted: Draw) -> None:
        """Have a page drawn; another one that was asked for before is given up."""

        def work(job: Job) -> object:
            answer = self.press.ask(wanted, ignore_step, lambda: self._is_given_up(job))
            if job.is_cancelled():
                raise Cancelled
            return answer

        self._ask(PAGE, self.tr("Drawing a page"), work, self.drawn.emit)

    def _is_given_up(self, job: Job) -> bool:
        """Tell whether nobody asks for anything any more: for another page or file the process stays."""
        return job.is_cancelled() and MAKE not in self.jobs and PAGE not in self.jobs

    def save(self, path: Path, data: bytes) -> None:
        """Write a file, whole or not at all."""

        def work(_job: Job) -> Path:
            from desktop.exporting.writing import write_whole

            write_whole(path, data)
            return path

        self.jobs.submit(LONG, FILE, self.tr("Saving"), work, self._tell_saved, self.failed.emit)

    def cancel(self) -> None:
        """Give up what is being made or drawn; a file that is being written is finished."""
        for key in (MAKE, PAGE):
            self.jobs.cancel(key)

    def close(self) -> None:
        """Cancel, and end the process."""
        self.cancel()
        self.press.end()

    def _tell(self, told: Going | Drawn) -> None:
        (self.stepped if isinstance(told, Going) else self.glimpsed).emit(told)

    def _tell_saved(self, path: object) -> None:
        assert isinstance(path, Path)
        self.saved.emit(path)

    def _ask(
        self,
        key: str,
        label: str,
        work: Callable[[Job], object],
        done: Callable[[object], None],
    ) -> None:
        self.jobs.submit(REPORT, key, label, work, done, self.failed.emit)


def ignore_step(step: Going | Drawn) -> None:
    """Say nothing."""


def never() -> bool:
    return False
