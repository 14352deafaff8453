"""Bring quotes, and how their words differ, to the page of quotes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.jobs import INTERACTIVE, Job
from desktop.window.pages import QUOTES

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.story.comparison import Span, WordingDifference
    from desktop.story.quote import Quote
    from desktop.story.vouched import Voucher
    from desktop.window.quotes.model import Material, State
    from desktop.window.quotes.wording import Answer, Asked, Cells

KEY = "quote words"
"""The job that compares the words of the rows shown."""


class QuoteFeed(QObject):
    """Shows the page what the workspace has; `described` maps the numbers of quotes to speakers."""

    def __init__(self, session: Session, described: Callable[[], Mapping[int, str]]) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window, self.jobs = session.workspace, session.window, session.jobs
        self.described = described
        self._share = 0.0
        pages = self.window.pages
        pages.quotes_made.connect(self._take_page)
        pages.page_shown.connect(self.show)
        for told in (
            self.workspace.quotes_changed,
            self.workspace.project_changed,
            self.workspace.comparison_changed,
            self.workspace.texts_changed,
        ):
            told.connect(self.show)
        self.jobs.advanced.connect(self._take_progress)
        self.jobs.began.connect(self.show_state)
        self.jobs.became_idle.connect(self.show_state)
        if pages.made_quotes is not None:
            self._take_page()

    def _take_page(self) -> None:
        page = self.window.pages.quotes
        page.wording_requested.connect(self.word)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.check_requested.connect(self.session.absences.check)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.show_material(self.material())
        page.show_state(self.state())

    # --- what there is --------------------------------------------------------------------------

    def show(self) -> None:
        """Show the page what there is, if it is in sight; else it is shown when it comes there."""
        pages = self.window.pages
        if pages.shown == QUOTES and pages.made_quotes is not None:
            pages.made_quotes.show_material(self.material())
            self.show_state()

    def material(self) -> Material:
        from desktop.window.quotes.model import Material

        project, quoting = self.workspace.project, self.workspace.quoting
        gathered = None if quoting is None else quoting.gathered
        looked = () if gathered is None else gathered.articles
        return Material(
            tuple(article for article in project.columns if article.number in looked),
            self.workspace.shown,
            self.workspace.quotes,
            self.described(),
            self.workspace.texts,
            project.absences,
            self._through(),
            self._dismissed(),
            self._persons(),
            self.vouchers(),
            self._coded(),
        )

    def _coded(self) -> Mapping[Span, tuple[str, ...]]:
        """Map words that notes are on to the codes of those, in the order of the notes."""
        from desktop.story.codebook import SEPARATOR, paths

        project = self.workspace.project
        names = {code: SEPARATOR.join(path) for code, path in paths(project).items()}
        found: dict[Span, tuple[str, ...]] = {}
        for note in project.annotations:
            codes = [names[code] for code in note.codes if code in names]
            for span in note.spans if codes else ():
                found[span] = (*found.get(span, ()), *codes)
        return found

    def _persons(self) -> Mapping[str, tuple[str, ...]]:
        """Map the names of several who speak as one to the name of each."""
        from desktop.quoting.names import persons

        return persons(quote.name for quote in self.workspace.quotes.quotes)

    def vouchers(self) -> Mapping[int, Voucher]:
        """Map the numbers of quotes to the person who corrected or added them."""
        from desktop.story.vouched import vouchers

        quoting = self.workspace.quoting
        found = () if quoting is None else quoting.by_program
        return vouchers(found, self.workspace.project.corrections)

    def _dismissed(self) -> tuple[Quote, ...]:
        """Return what the program found, and a person said is no quote."""
        quoting = self.workspace.quoting
        out = {each.number for each in self.workspace.project.corrections if each.quote is None}
        found = () if quoting is None or not out else quoting.by_program
        return tuple(quote for quote in found if quote.number in out)

    def _through(self) -> Mapping[int, str]:
        """Map the numbers of quotes to how their articles say through whom words came."""
        from desktop.quoting.via_words import via_as_printed

        texts = {article.number: article.text for article in self.workspace.project.columns}
        return {
            quote.number: via_as_printed(texts[quote.article], quote)
            for quote in self.workspace.quotes.quotes
            if quote.via is not None and quote.article in texts
        }

    # --- how far the program is -------------------------------------------------------------------

    def show_state(self) -> None:
        pages, quoting = self.window.pages, self.workspace.quoting
        if quoting is None or not quoting.is_looking:
            self._share = 0.0  # of a look that is over, perhaps given up
        if pages.shown == QUOTES and pages.made_quotes is not None:
            pages.made_quotes.show_state(self.state())

    def state(self) -> State:
        from desktop.window.quotes.model import Stage, State

        workspace = self.workspace
        columns, quoting = workspace.project.columns, workspace.quoting
        if not columns:
            return State(Stage.EMPTY)
        is_waiting = not workspace.comparing.is_settled or not self.jobs.is_idle
        if quoting is not None and quoting.is_looking:
            return State(Stage.LOOKING, round(self._share * len(columns)), len(columns))
        if quoting is None or not quoting.has_looked_through(columns):
            if is_waiting:
                return State(Stage.LOOKING)
            is_compared = quoting is not None and workspace.comparing.fits(columns)
            return State(Stage.CANCELLED if is_compared else Stage.NOT_COMPARED)
        return State(Stage.READY)

    def _take_progress(self, key: str, share: float) -> None:
        from desktop.workspace.extracting import KEY as FINDING

        if key == FINDING:
            self._share = 0.0 if share >= 1.0 else share
            self.show_state()

    # --- how words differ -------------------------------------------------------------------------

    def word(self, asked: Asked) -> None:
        """Compare the words of rows off the GUI thread; the newest question wins."""

        def work(job: Job) -> Answer:
            return answered(asked)

        label = self.tr("Comparing words")
        self.jobs.submit(
            INTERACTIVE, KEY, label, work, self._show_words, self.workspace.failed.emit
        )

    def _show_words(self, answer: object) -> None:
        from desktop.window.quotes.wording import Answer

        assert isinstance(answer, Answer)
        page = self.window.pages.made_quotes
        if page is not None:
            page.show_wording(answer)


def answered(asked: Asked) -> Answer:
    """Say how the cells of each row differ from those of the base."""
    from desktop.window.quotes.wording import Answer

    found = tuple(differences(asked.base, cells, asked.language) for cells in asked.others)
    return Answer(asked, found)


def differences(base: Cells, cells: Cells, language: str) -> tuple[WordingDifference, ...]:
    from desktop.comparing.wording import difference
    from desktop.story.comparison import WordingDifference

    return tuple(
        difference(one, (0, len(one)), other, (0, len(other)), language)
        if one and other
        else WordingDifference((), 0.0)
        for one, other in zip(base, cells, strict=True)
    )
