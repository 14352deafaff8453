"""Look for findings once a comparison is shown, while the reader reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import LONG, Job, Jobs
from desktop.story.article import Article
from desktop.story.comparison import Comparison

if TYPE_CHECKING:
    from desktop.story.finding import Finding

LOOK_AFTER = 80
"""ms from a comparison to looking for findings: what is shown is painted first."""
KEY = "findings"

Groups = tuple[tuple[int, ...], ...]


class Looking(QObject):
    """Knows what was noticed last, and looks again when comparison or copies are others."""

    began = Signal()
    """It is being looked, or will be soon."""
    found = Signal(object)
    """A tuple of Finding."""
    failed = Signal(BaseException)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.findings: tuple[Finding, ...] = ()
        self.is_done = False
        """Whether what is shown was looked through."""
        self._asked: tuple[Comparison, tuple[Article, ...], Groups] = (Comparison(), (), ())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER)
        self._soon.timeout.connect(self._look_now)

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive()

    @property
    def is_looking(self) -> bool:
        return self._soon.isActive() or KEY in self.jobs

    def show(self, comparison: Comparison, articles: Sequence[Article], copies: Groups) -> None:
        """Look soon, if this was not looked through the last time."""
        asked = (comparison, tuple(articles), copies)
        before = self._asked
        if before[0] is comparison and before[1:] == asked[1:]:
            return
        self.cancel()
        self._asked = asked
        if comparison.links or comparison.statements or len(comparison.compared) > 1:
            self._soon.start()
            self.began.emit()
        else:
            self._take(())

    def cancel(self) -> None:
        self._soon.stop()
        self.jobs.cancel(KEY)
        self.is_done = False
        self._asked = (Comparison(), (), ())

    def forget(self) -> None:
        """Drop what was noticed: another project is to be shown."""
        self.cancel()
        self._take(())

    def _look_now(self) -> None:
        comparison, articles, copies = self._asked

        def work(job: Job) -> object:
            from desktop.comparing.findings import find_findings

            return find_findings(
                articles,
                comparison,
                copies=copies,
                progress=job.report,
                is_cancelled=job.is_cancelled,
            )

        label = self.tr("Looking for what differs")
        self.jobs.submit(LONG, KEY, label, work, self._take, self.failed.emit)

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self.is_done = bool(self._asked[1])
        if found or self.findings:
            self.findings = found
        self.found.emit(found)
