"""The page of results on the open project: places read, cells copied, tables saved, ways to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop import VERSION
from desktop.application.saving_tables import ask_where, save_table, table_bytes
from desktop.window.announcing import announce
from desktop.window.linked import ref_at
from desktop.window.pages import READ, RESULTS

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.exporting.coding_tables import CodingTable
    from desktop.story.coded_counts import Place
    from desktop.window.results.page import Counted, ResultsPage


AT_ONCE = 1000
"""Annotations that are counted without a job: it takes under 50 ms (measured: 10,000 take .4 to .9 s)."""


class ResultsDoors(QObject):
    """Wires the page when it is first made, and the button of the workspace Code that leads to it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("resultsDoors")
        self.session, self.window = session, session.window
        pages = self.window.pages
        pages.results_made.connect(self._take_page)
        pages.code_made.connect(self._take_code)
        session.workspace.texts_changed.connect(self._show_again)
        if pages.made_results is not None:
            self._take_page()
        if pages.made_code is not None:
            self._take_code()

    @property
    def page(self) -> ResultsPage:
        return self.window.pages.results

    def _take_page(self) -> None:
        page = self.page
        page.most_at_once = AT_ONCE
        page.count_requested.connect(self._count)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.place_activated.connect(self.read)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.save_requested.connect(self.choose_file)
        page.copied.connect(self._copy)
        page.picture_requested.connect(self._draw)

    def _take_code(self) -> None:
        self.window.pages.code.results.clicked.connect(self.window.actions_["results"].trigger)

    def _show_again(self, _texts: object = None) -> None:
        """Count anew where it is known now which articles have the same text."""
        if self.window.pages.shown == RESULTS:
            self.window.pages.show_state()

    def _count(self, wanted: Counted) -> None:
        """Count many annotations in a job: the window goes on meanwhile."""
        from desktop.jobs import INTERACTIVE
        from desktop.story.coded_counts import CodedCounts
        from desktop.window.results.page import counted

        def work(_job: object) -> CodedCounts:
            return counted(wanted)

        def done(counts: object) -> None:
            assert isinstance(counts, CodedCounts)
            self.page.show_counts(wanted, counts)

        label = self.tr("Counting codes")
        self.session.workspace.jobs.submit(
            INTERACTIVE, "code_counts", label, work, done, self.session.show_failure
        )

    # --- what the reader does -------------------------------------------------------------------

    def read(self, place: Place) -> None:
        """Read a place of the list in its article, at the annotation that is on it."""
        view = self.window.view
        ref = ref_at(view.columns, view.refs, place.span)
        if ref is None:
            self._tell(self.tr("These words are not shown in Read."))
            return
        self.window.pages.show(READ, takes_focus=False)
        view.show_column(ref[0])
        view.read_span(view.span_of(ref))
        if place.annotations:
            self.session.notes.go_to(place.annotations[0])
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._tell(self.tr("Copied {}").format(words))

    def _tell(self, words: str) -> None:
        self.window.status.show_place(words)
        announce(self.window.view, words)

    # --- files ----------------------------------------------------------------------------------

    def choose_file(self, suffix: str) -> None:
        """Ask where the table is to be saved."""
        ask_where(self.session, "codes", suffix, self.save)

    def _draw(self) -> None:
        from desktop.application.saving_tables import INTER
        from desktop.exporting.coding_svg import as_svg

        self.page.show_picture(as_svg(self._table(), INTER))

    def save(self, name: str) -> None:
        """Write the table to a file of the kind its suffix names."""
        save_table(self.session, name, partial(content, self._table()))

    def _table(self) -> CodingTable:
        """Return the table as it is shown now."""
        from desktop.exporting.coding_tables import CodingTable
        from desktop.storing.clock import now_utc

        page, project = self.page, self.session.workspace.project
        assert page.notes is not None
        return CodingTable(
            page.counts,
            page.notes.articles,
            page.notes.paths,
            project.story.name,
            now_utc()[:10],
            f"Wireside {VERSION}",
            page.measure,
        )


def content(table: CodingTable, suffix: str) -> bytes:
    """Return the table as a file of a kind has it."""
    from desktop.exporting.coding_svg import as_svg
    from desktop.exporting.coding_tables import as_csv

    return table_bytes(suffix, partial(as_csv, table), partial(as_svg, table))
