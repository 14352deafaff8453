"""Work off the GUI thread: lanes, progress, cancelling, and the newest job of a key winning."""

import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Condition, Event, Thread

from desktop.binding import describing_later
from desktop.story.errors import Cancelled

with describing_later():  # the first import of Qt (desktop/application/__init__.py sees to it)
    from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)

INTERACTIVE = "interactive"
"""The lane of what the reader waits for: small reads, the words of one passage."""
LONG = "long"
"""The lane of reading files and comparing."""
PARSING = "parsing"
"""The lane of waiting for the process that finds quotes; a comparison waits for none of it."""
CARE = "care"
"""The lane of what nobody waits for: checking what is stored, keeping copies."""


Done = Callable[[object], None]


def ignore(result: object) -> None:
    """Let a result go that holds nothing."""


class Job:
    """One piece of work; `report` and `is_cancelled` may be called from its thread."""

    def __init__(
        self,
        key: str,
        label: str,
        work: Callable[["Job"], object],
        done: Done,
        failed: Callable[[BaseException], None],
        undone: Done = ignore,
    ) -> None:
        self.key, self.label, self.work = key, label, work
        self.done, self.failed = done, failed
        self.undone = undone
        """Called with a result that nobody takes any more, on whatever thread: it may hold a file."""
        self.report: Callable[[float], None] = ignore
        """Called with the share done, 0–1."""
        self.stopped = Event()

    def is_cancelled(self) -> bool:
        return self.stopped.is_set()


class Lane:
    """A thread that runs calls in the order they came; started with the first.

    The library's pool of one thread does the same and loads modules for 4 ms of a start.
    """

    def __init__(self, name: str) -> None:
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._changed = Condition()
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_closed = False

    def submit(self, call: Callable[[], None]) -> None:
        with self._changed:
            self._waiting.append(call)
            self._changed.notify()
        if self._thread.ident is None:
            self._thread.start()

    def close(self) -> None:
        """Forget what did not begin, and wait for what did."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            self._changed.notify()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if not self._waiting:
                    return
                call = self._waiting.popleft()
            try:
                call()
            except Exception:
                log.exception("what a job left could not be put away")
            del call  # what it holds can be large


class Jobs(QObject):
    """Runs jobs in one thread per lane and delivers their results in the GUI thread."""

    progressed = Signal(str, float)
    """The label of a running job and its share done, 0–1."""
    advanced = Signal(str, float)
    """The key of a running job and its share done: what is said of it may be in any language."""
    became_idle = Signal()
    began = Signal()
    """A job was queued."""
    shut = Signal()
    """No job runs, and none will: what jobs kept for the next one can go."""
    _delivered = Signal(object, object, object)
    _reported = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, Lane] = {}
        self._jobs: dict[str, Job] = {}
        self._untaken: list[tuple[Job, object]] = []
        """Results on their way to the GUI thread."""
        self._is_closed = False
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
        """Queue work; an older job of the same key is cancelled and its result given to `undone`.

        After closing, nothing is queued any more: a timer may still ask for it.
        """
        if self._is_closed:
            return
        older = self._jobs.get(key)
        if older is not None:
            older.stopped.set()
        job = Job(key, label, work, done, failed, undone)
        job.report = lambda share: self._reported.emit(job, share)
        self._jobs[key] = job
        if lane not in self._lanes:
            self._lanes[lane] = Lane(f"wireside-{lane}")
        self._lanes[lane].submit(partial(self._run, job))
        self.began.emit()

    def cancel(self, key: str) -> None:
        job = self._jobs.pop(key, None)
        if job is not None:
            job.stopped.set()
            if not self._jobs:
                self.became_idle.emit()

    def close(self) -> None:
        """Shut down for good."""
        self._is_closed = True
        self.shut_down()

    def shut_down(self) -> None:
        """Cancel everything and wait for the threads."""
        for job in self._jobs.values():
            job.stopped.set()
        self._jobs.clear()
        for lane in self._lanes.values():
            lane.close()
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
            self.advanced.emit(job.key, share)
