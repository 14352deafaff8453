"""The text of an article beside its original, and its words put right: asked for by a window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import INTERACTIVE, LONG, Job
from desktop.story.article import Article
from desktop.story.beside import Edited, Line, Page, Told
from desktop.story.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.workspace.sources import Process
    from desktop.workspace.workspace import Workspace


MOST_LINES, LONGEST_LINE, MOST_LETTERS = 20_000, 20_000, 2_000_000
"""Lines of an original that are shown, and code points of one and of all: setting out as many takes 0.1 s."""


class Repairing(QObject):
    """Reads originals line by line, sets texts beside them, and stores what a person edited."""

    page_read = Signal(object)
    """A Page."""
    told = Signal(object)
    """A Told."""
    saved = Signal(int, int)
    """The numbers of the older version and of the one that was made, or that has this text already."""
    failed = Signal(int, BaseException)
    """The number of an article, and why its text was not stored."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace

    def read_page(self, number: int) -> None:
        """Read all lines of the original of an article."""
        workspace = self.workspace
        article = next((a for a in workspace.project.articles if a.number == number), None)
        if article is None:
            return  # asked of a menu that is older than the project
        work = partial(read_lines, article, workspace.home.source, workspace.adding.process)
        workspace.jobs.submit(
            LONG,
            f"page {number}",
            self.tr("Reading the original"),
            work,
            self.page_read.emit,
            workspace.failed.emit,
        )

    def tell(self, edited: Edited) -> None:
        """Find what an edited text changes, and where its paragraphs stand in the original."""

        def work(job: Job) -> Told:
            return told_of(edited)

        self.workspace.jobs.submit(
            INTERACTIVE,
            f"beside {edited.article.number}",
            self.tr("Comparing with the original"),
            work,
            self.told.emit,
            self.workspace.failed.emit,
        )

    def save(self, number: int, text: str) -> None:
        """Store an edited text as a new version of an article."""
        from desktop.storing.clock import now_utc
        from desktop.workspace.versions import version_of

        workspace = self.workspace
        older = next((a for a in workspace.project.articles if a.number == number), None)
        if older is None:
            self.failed.emit(number, gone(number))
            return
        try:
            workspace.home.check_writable()
        except UserError as error:
            self.failed.emit(number, error)
            return
        keep, at = workspace.home.keep, now_utc()

        def work(job: Job) -> Article:
            job.report(0.1)
            article, data = version_of(older, text, at)
            job.report(0.8)
            keep(() if data is None else (data,), (article,))
            return article

        workspace.jobs.submit(
            LONG,
            f"correct {number}",
            self.tr("Storing the corrected text"),
            work,
            partial(self._add, number, at),
            partial(self._tell_failure, number),
        )

    def _tell_failure(self, number: int, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.failed.emit(number, error)
        else:
            self.workspace.failed.emit(error)

    def _add(self, number: int, at: str, article: object) -> None:
        """Add the version that was made, with a line in the import log; one step to undo."""
        from desktop.story.imported import Arrival, take_in
        from desktop.story.project import add_articles

        assert isinstance(article, Article)
        workspace = self.workspace
        if all(each.number != number for each in workspace.project.articles):
            self.failed.emit(number, gone(number))
            return
        known = next((a for a in workspace.project.articles if a.text == article.text), None)
        if known is not None:
            label = self.tr("Show A{}").format(known.number)
            workspace.edit(label, partial(add_articles, articles=(known,)))
            self.saved.emit(number, known.number)
            return
        assert article.provenance is not None
        arrival = Arrival(
            article.source, article.provenance.place, article.provenance.way_in, article
        )
        made = workspace.project.counters.article
        label = self.tr("Correct A{}: the new text is A{}").format(number, made)
        change = partial(take_in, arrivals=(arrival,), by=workspace.adding.reader, at=at)
        workspace.edit(label, change)
        if any(each.number == made for each in workspace.project.articles):
            self.saved.emit(number, made)


def gone(number: int) -> UserError:
    """Say that there is no article to make a version of; the text can still be copied."""
    return UserError(
        "{name} is not in the project any more. Copy the text and paste it as an article of its own.",
        name=f"A{number}",
    )


def told_of(edited: Edited) -> Told:
    """Compare an edited text with the article's, and with the lines of its original."""
    from desktop.story.repairing import editable
    from desktop.text.beside import changes, paragraph_spans, set_beside
    from desktop.workspace.versions import is_same_text

    article, text, lines = edited
    here = [text[start:end] for start, end in paragraph_spans(text)]
    beside = set_beside(here, [line.text for line in lines])
    found = changes(editable(article), text)
    return Told(article.number, text, found, beside, is_same_text(article, text))


def read_lines(article: Article, source: Path | None, process: Process, job: Job) -> Page:
    """Return the lines of an article's stored original; what is no plain text is read in the process."""
    from desktop.importing.content import Source
    from desktop.importing.opening import is_text_source
    from desktop.importing.sniffing import told
    from desktop.storing.project_file import original_of

    if source is None or article.provenance is None:
        return Page(article)
    try:
        data = original_of(source, article.provenance.sha256)
        if data is None:
            return Page(article)
        asked = Source(article.source, data, is_whole=True)
        if is_text_source(asked):
            lines = plain_lines(data, article.encoding)
            shown = within_limits(lines)
            return Page(article, shown, is_cut=shown != lines)
        content = process.reading.read(asked, job.is_cancelled)
        is_page = told(asked) == "page"
    except UserError as error:
        return Page(article, why=error.sentence)
    lines = tuple(
        Line(block.text, block.reason) for draft in content.drafts for block in draft.blocks
    )
    shown = within_limits(lines)
    return Page(article, shown, is_page=is_page, is_cut=shown != lines)


def within_limits(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return as many lines as a window can show without a stall."""
    shown, left = [], MOST_LETTERS
    for line in lines[:MOST_LINES]:
        if left <= 0:
            break
        text = line.text[: min(left, LONGEST_LINE)]
        shown.append(line if len(text) == len(line.text) else line._replace(text=text))
        left -= len(text)
    return tuple(shown)


def plain_lines(data: bytes, encoding: str) -> tuple[Line, ...]:
    """Return the paragraphs of a plain text."""
    from desktop.importing.lines import paragraphs
    from desktop.text.normal import normal

    try:
        text = data.decode("utf-8" if encoding in ("text", "") else encoding, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    text = normal(text)
    return tuple(Line(text[p.start : p.end]) for p in paragraphs(text))
