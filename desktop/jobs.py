"""Work off the GUI thread: lanes, progress, cancelling, and the newest job of a key winning."""

import builtins
import linecache
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from desktop.story.errors import Cancelled

log = logging.getLogger(__name__)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
# PySide 6.11 puts its own function there, for `from __feature__ import …`, which nobody here uses: it
# reads the source of every module imported after it, 40 ms of a start. This is the first module that
# imports Qt (desktop/application/__init__.py sees to it). It can go when tests/test_qt_guard.py says that Python's own function stays.

linecache.clearcache()
"""The sources that were read until then are 2 MB."""

INTERACTIVE = "interactive"
"""The lane of what the reader waits for: small reads, the words of one passage."""
LONG = "long"
"""The lane of reading files and comparing."""
PARSING = "parsing"
"""The lane of waiting for the process that finds quotes; a comparison waits for none of it."""
CARE = "care"
"""The lane of what nobody waits for: checking what is stored, keeping copies."""


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work; `report` and `is_cancelled` may be called from its thread."""

    key: str
    label: str
    work: Callable[["Job"], object]
    done: Callable[[object], None]
    failed: Callable[[BaseException], None]
    undone: Callable[[object], None] = lambda result: None
    """Called with a result that nobody takes any more, on whatever thread: it may hold a file."""
    report: Callable[[float], None] = lambda share: None
    stopped: Event = field(default_factory=Event)

    def is_cancelled(self) -> bool:
        return self.stopped.is_set()


class Jobs(QObject):
    """Runs jobs in one thread per lane and delivers their results in the GUI thread."""

    progressed = Signal(str, float)
    """The label of a running job and its share done, 0–1."""
    became_idle = Signal()
    began = Signal()
    """A job was queued."""
    shut = Signal()
    """No job runs, and none will: what jobs kept for the next one can go."""
    _delivered = Signal(object, object, object)
    _reported = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._jobs: dict[str, Job] = {}
        self._untaken: list[tuple[Job, object]] = []
        """Results on their way to the GUI thread."""
        self._delivered.connect(self._deliver)
        self._reported.connect(self._show_progress)

    @property
    def is_idle(self) -> bool:
        return not self._jobs

    def __contains__(self, key: str) -> bool:
        return key in self._jobs

    def submit(
        self,
        lane: str,
        key: str,
        label: str,
        work: Callable[[Job], object],
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
        undone: Callable[[object], None] = lambda result: None,
    ) -> None:
        """Queue work; an older job of the same key is cancelled and its result given to `undone`."""
        older = self._jobs.get(key)
        if older is not None:
            older.stopped.set()
        job = Job(key, label, work, done, failed, undone)
        job.report = lambda share: self._reported.emit(job, share)
        self._jobs[key] = job
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"wireside-{lane}")
        self._lanes[lane].submit(self._run, job)
        self.began.emit()

    def cancel(self, key: str) -> None:
        job = self._jobs.pop(key, None)
        if job is not None:
            job.stopped.set()
            if not self._jobs:
                self.became_idle.emit()

    def shut_down(self) -> None:
        """Cancel everything and wait for the threads."""
        for job in self._jobs.values():
            job.stopped.set()
        self._jobs.clear()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()
        for job, result in self._untaken:
            job.undone(result)
        self._untaken.clear()
        self.became_idle.emit()
        self.shut.emit()

    def _run(self, job: Job) -> None:
        if job.is_cancelled():
            return
        try:
            result, error = job.work(job), None
        except Cancelled:
            return
        except Exception as raised:  # the boundary of all background work
            result, error = None, raised
        if job.is_cancelled():
            job.undone(result)
        else:
            self._untaken.append((job, result))
            self._delivered.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: object, result: object, error: object) -> None:
        if not isinstance(job, Job) or (job, result) not in self._untaken:
            return
        self._untaken.remove((job, result))
        if self._jobs.get(job.key) is not job:
            job.undone(result)
            return
        del self._jobs[job.key]
        if isinstance(error, BaseException):
            job.failed(error)
        else:
            job.done(result)
        if not self._jobs:
            self.became_idle.emit()

    @Slot(object, float)
    def _show_progress(self, job: object, share: float) -> None:
        if isinstance(job, Job) and self._jobs.get(job.key) is job:
            self.progressed.emit(job.label, share)
