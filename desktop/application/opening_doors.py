"""A story opens where its reader was; one that nobody read, on a passage worth reading."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.jobs import LONG, Job
from desktop.story.comparison import Comparison, Reading, Span

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.storing.places import Place

log = logging.getLogger(__name__)

SETTLED = 300
"""ms after the last scrolling in which the reader's place is noted."""


class OpeningDoors(QObject):
    """Finds where to begin when a story was compared, unless the reader went somewhere already."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self._begun: set[tuple[str, int]] = set()
        self._noted: dict[tuple[str, int], Place] = {}
        self._returned: Place | None = None
        """The place whose line goes to the reading line when its passage is level with the others."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._soon.timeout.connect(self.note)
        self.workspace.comparison_changed.connect(self.begin)
        self.workspace.reading_changed.connect(self._scroll_on)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.home.leaving.connect(self._leave)
        self.window.closing.connect(self._close)
        self.window.view.passage_activated.connect(self.note)
        self.window.view.verticalScrollBar().valueChanged.connect(self._note_soon)
        self.begin(self.workspace.shown)

    @property
    def _story(self) -> tuple[str, int]:
        project = self.workspace.project
        return project.identity, project.open_story

    def begin(self, comparison: Comparison) -> None:
        """Return to where the reader was, or look for the passage to begin with; once for each story."""
        if not comparison.articles or self._story in self._begun:
            return
        if self.is_untouched and self._return():
            self._begun.add(self._story)
            return
        if not comparison.statements:
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

    # --- the place of the reader ----------------------------------------------------------------

    @property
    def _keeps(self) -> bool:
        """Tell whether places are kept: a picture is nobody's window."""
        return self.workspace.home.stores and self.session.tells

    def _return(self) -> bool:
        """Go to where the reader was in the story; False if nobody was, or the passages are gone."""
        from desktop.storing.places import kept_place
        from desktop.window.kept_place import bring_to_line

        place = kept_place(*self._story) if self._keeps else None
        view = self.window.view
        if place is None or not {place.read, place.line} & view.refs.keys():
            return False
        if place.read in view.refs:
            self._returned = place
            view.read_span(place.read)
        elif place.line is not None:
            bring_to_line(view, place.line)
        return True

    def _scroll_on(self, reading: Reading | None) -> None:
        """Scroll on from the passage returned to, as the reader had done; not from one chosen since."""
        place = self._returned
        if place is None or reading is None:
            return
        self._returned = None
        if place.line is None or place.line == place.read:
            return
        if reading.current == place.read:
            from desktop.window.kept_place import bring_to_line

            bring_to_line(self.window.view, place.line)

    def _note_soon(self) -> None:
        self._soon.start()

    def note(self) -> None:
        """Note where the reader is in the articles."""
        view = self.window.view
        is_here = self._story in self._begun or view.current is not None
        if not (self._keeps and is_here and self.window.pages.is_reading):
            return
        from desktop.storing.places import Place
        from desktop.window.kept_place import at_line

        read = None if view.current is None else view.span_of(view.current)
        # scrolling on would part what reading it brings level
        is_seen = any((each.column, each.index) == view.current for each in view.scene.placed)
        self._noted[self._story] = Place(*self._story, read, read if is_seen else at_line(view))

    def _close(self) -> None:
        self.note()
        self._keep()

    def _leave(self) -> None:
        """Keep the places of the project that goes, and begin anew should it come back."""
        self._keep()
        self._begun.clear()

    def _keep(self) -> None:
        from desktop.storing.places import keep_places

        self._soon.stop()
        noted = tuple(self._noted.values())
        self._noted.clear()
        try:
            keep_places(noted)
        except OSError as error:
            log.warning("the reader's place was not kept: %s", error.strerror)
