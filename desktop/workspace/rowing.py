"""Word the rows of the synopsis once a comparison is shown, while nobody waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import CARE, Job, Jobs
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Span

if TYPE_CHECKING:
    from desktop.comparing.row_words import RowWords

WORD_AFTER = 60
"""ms from a comparison to wording its rows: what is shown is painted first."""
KEY = "rows"


class Rowing(QObject):
    """Words the statements of the comparison that is shown; what was worded before is remembered."""

    worded = Signal(object)
    """A mapping from the number of a statement to its RowWords."""
    failed = Signal(BaseException)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.words: dict[int, RowWords] = {}
        """How the rows were worded last."""
        self._comparison = Comparison()
        self._articles: tuple[Article, ...] = ()
        self._texts: tuple[tuple[int, str], ...] = ()
        self._known: dict[tuple[Span, ...], RowWords] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WORD_AFTER)
        self._soon.timeout.connect(self._word_now)

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive()

    def show(self, comparison: Comparison, articles: Sequence[Article]) -> None:
        """Word the rows of a comparison soon; an earlier one's are not worded any more."""
        self.cancel()
        self._comparison, self._articles = comparison, tuple(articles)
        if comparison.statements:
            self._soon.start()

    def cancel(self) -> None:
        self._soon.stop()
        self.jobs.cancel(KEY)

    def _word_now(self) -> None:
        comparison, articles = self._comparison, self._articles
        texts = tuple((article.number, article.digest) for article in articles)
        if texts != self._texts:
            self._texts, self._known = texts, {}
        known = dict(self._known)

        def work(job: Job) -> object:
            from desktop.comparing.row_words import row_words

            return row_words(comparison, articles, known, job.is_cancelled)

        label = self.tr("Comparing words of rows")
        self.jobs.submit(CARE, KEY, label, work, self._take, self.failed.emit)

    def _take(self, found: object) -> None:
        assert isinstance(found, dict)
        self._known.update({words.passages: words for words in found.values()})
        self.words = found
        self.worded.emit(found)
