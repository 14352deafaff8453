"""A story that is shown for the first time opens on words in marks that differ, or another passage worth reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.jobs import LONG, Job
from desktop.story.comparison import Comparison, Span

if TYPE_CHECKING:
    from desktop.application.session import Session


class OpeningDoors(QObject):
    """Finds where to begin when a story was compared, unless the reader went somewhere already."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self._begun: set[tuple[str, int]] = set()
        self.workspace.comparison_changed.connect(self.begin)
        self.begin(self.workspace.shown)

    @property
    def _story(self) -> tuple[str, int]:
        project = self.workspace.project
        return project.identity, project.open_story

    def begin(self, comparison: Comparison) -> None:
        """Look for the passage to begin with, once for each story."""
        if not comparison.statements or self._story in self._begun:
            return
        self._begun.add(self._story)
        if not self.session.opens_on_finding or not self.is_untouched:
            return
        articles, story = self.workspace.project.columns, self._story

        def work(job: Job) -> tuple[tuple[str, int], Span | None]:
            from desktop.comparing.opening import opening_passage
            from desktop.quoting.opening import opening_quote

            found = opening_quote(articles)
            return story, found or opening_passage(articles, comparison, job.is_cancelled)

        label = self.tr("Looking where to begin")
        self.session.jobs.submit(LONG, "opening", label, work, self._open, self._failed)

    @property
    def is_untouched(self) -> bool:
        """Tell whether the reader has gone nowhere yet."""
        window, view = self.window, self.window.view
        return (
            window.pages.is_reading
            and view.current is None
            and view.focus_ref is None
            and view.selection is None
            and view.verticalScrollBar().value() <= 0
            and not window.top.box.text()
        )

    def _open(self, found: object) -> None:
        assert isinstance(found, tuple)
        story, span = found
        if isinstance(span, Span) and story == self._story and self.is_untouched:
            self.window.view.read_span(span)

    def _failed(self, error: BaseException) -> None:
        self.workspace.failed.emit(error)
