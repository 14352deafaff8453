"""The open project: its current value, its history, and the one path for every change."""

import hashlib
import logging
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import VERSION, comparing, importing
from desktop.jobs import INTERACTIVE, LONG, Job, Jobs
from desktop.resources import seeds
from desktop.storing.caches import load_cached, store_cached
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles, counted
from desktop.story.stories import rename_story

log = logging.getLogger(__name__)

COMPARE_AFTER = 30
"""ms from a change to comparing anew: texts are painted first, and changes in a row count as one."""
HISTORY = 200
"""Steps that can be undone."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the project: what it is called, and the values before and after it."""

    label: str
    before: Project
    after: Project


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of a choice of files: articles read, and sentences about those that were not.

    `known` are the addresses of the columns that had the same text before.
    """

    articles: tuple[Article, ...]
    failures: tuple[str, ...]
    known: tuple[str, ...] = ()


class Workspace(QObject):
    """Owns the project; every change goes through `edit`, `undo` or `redo`."""

    project_changed = Signal(Project)
    comparison_changed = Signal(Comparison)
    reading_changed = Signal(object)
    history_changed = Signal()
    files_opened = Signal(Opened)
    exported = Signal(Path)
    """A file that was written."""
    failed = Signal(BaseException)
    """A UserError, shown as it is, or any other exception, which is a bug."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.project = Project()
        self.comparison = Comparison()
        self.reading: Reading | None = None
        self._steps: list[Step] = []
        self._done = 0
        self._compared = ""
        self._wanted: tuple[str, tuple[Article, ...]] = ("", ())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COMPARE_AFTER)
        self._soon.timeout.connect(self._compare_now)
        self._readings = 0
        self._reading_keys: set[str] = set()
        self._next_statement = 1

    # --- change ---------------------------------------------------------------------------------

    def edit(self, label: str, change: Callable[[Project], Project]) -> None:
        """Move to `change(project)`; a change that changes nothing leaves no step."""
        before = self.project
        after = change(before)
        if after == before:
            return
        self._steps = [*self._steps[: self._done], Step(label, before, after)][-HISTORY:]
        self._done = len(self._steps)
        self._move(after)

    def undo(self) -> None:
        if self._done:
            self._done -= 1
            self._move(counted(self._steps[self._done].before, self.project))

    def redo(self) -> None:
        if self._done < len(self._steps):
            self._done += 1
            self._move(counted(self._steps[self._done - 1].after, self.project))

    @property
    def undo_label(self) -> str | None:
        return self._steps[self._done - 1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        return self._steps[self._done].label if self._done < len(self._steps) else None

    def _move(self, project: Project) -> None:
        self.project = project
        self.project_changed.emit(project)
        self.history_changed.emit()
        self._compare()

    # --- files ----------------------------------------------------------------------------------

    def start_with(self, name: str, paths: Sequence[Path]) -> None:
        """Open files as the first articles of a story; that is no step to undo."""

        def show(opened: Opened) -> None:
            project = add_articles(rename_story(Project(), 1, name), opened.articles)
            self._steps, self._done = [], 0
            self._move(project)

        self._read(paths, show)

    def start_with_examples(self) -> None:
        """Open the five example articles as the first ones."""
        example = example_story()
        self.start_with(example.name, [seeds() / name for name in example.files])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read files off the GUI thread and add them as one step."""
        self._read(paths, self._add_opened)

    def add_text(self, text: str, source: str) -> None:
        """Add a pasted text as an article."""

        def work(job: Job) -> Opened:
            return Opened((importing.read_text(text, source),), ())

        self._submit_reading(work, self._add_opened)

    def _add_opened(self, opened: Opened) -> None:
        count = len(opened.articles)
        label = self.tr("Add article") if count == 1 else self.tr("Add {} articles").format(count)
        self.edit(label, lambda project: add_articles(project, opened.articles))

    def _read(self, paths: Sequence[Path], show: Callable[[Opened], None]) -> None:
        self._submit_reading(lambda job: read_files(paths, job), show)

    def _submit_reading(
        self, work: Callable[[Job], Opened], show: Callable[[Opened], None]
    ) -> None:
        self._readings += 1
        key = f"open {self._readings}"
        self._reading_keys.add(key)

        def done(result: object) -> None:
            assert isinstance(result, Opened)
            self._reading_keys.discard(key)
            known = addresses_of(result.articles, self.project.columns)
            if result.articles:
                show(result)
            self.files_opened.emit(replace(result, known=known))

        def failed(error: BaseException) -> None:
            self._reading_keys.discard(key)
            self.failed.emit(error)

        self.jobs.submit(LONG, key, self.tr("Reading articles"), work, done, failed)

    def export(self, path: Path) -> None:
        """Write the comparison of the open story to a file of the kind its suffix names."""
        articles, comparison = self.project.columns, self.comparison

        def done(_: object) -> None:
            self.exported.emit(path)

        def work(job: Job) -> Path:
            from desktop import exporting
            from desktop.comparing.counterparts import wording_of

            found = comparison
            if set(found.articles) != {article.number for article in articles}:
                found = comparing.compare(articles, is_cancelled=job.is_cancelled)
            wording = wording_of(articles)
            exporting.write(path, exporting.Report(articles, found, wording, VERSION))
            return path

        self.jobs.submit(LONG, "export", self.tr("Saving"), work, done, self.failed.emit)

    def cancel(self) -> None:
        """Give up reading and comparing; what is shown is compared again after the next change."""
        was_reading = bool(self._reading_keys)
        self._compared = ""
        self._soon.stop()
        for key in (*sorted(self._reading_keys), "compare", "reading"):
            self.jobs.cancel(key)
        self._reading_keys.clear()
        if was_reading:
            self.files_opened.emit(Opened((), ()))

    # --- comparing ------------------------------------------------------------------------------

    def _compare(self) -> None:
        articles = tuple(sorted(self.project.columns, key=lambda article: article.number))
        key = comparison_key(articles)
        if key != self._compared:
            self._compared = key
            self._wanted = key, articles
            self._soon.start()

    def _compare_now(self) -> None:
        key, articles = self._wanted

        def work(job: Job) -> Comparison:
            return compare_cached(key, articles, job)

        self.jobs.submit(
            LONG, "compare", self.tr("Comparing"), work, self._show_comparison, self._not_compared
        )

    @property
    def is_settled(self) -> bool:
        """Tell whether no job runs and none is about to."""
        return self.jobs.is_idle and not self._soon.isActive()

    def _not_compared(self, error: BaseException) -> None:
        self._compared = ""
        self.failed.emit(error)

    def _show_comparison(self, found: object) -> None:
        from desktop.comparing.numbering import renumber

        assert isinstance(found, Comparison)
        statements, self._next_statement = renumber(
            self.comparison.statements, found.statements, self._next_statement
        )
        self.comparison = Comparison(
            found.articles, found.not_compared, found.links, statements, found.conflicts
        )
        self.comparison_changed.emit(self.comparison)

    # --- reading --------------------------------------------------------------------------------

    def read_passage(self, current: Span | None, against: int | None) -> None:
        """Find how the counterparts of a passage word it, against the column `against` if set."""
        if current is None:
            self.jobs.cancel("reading")
            self._show_reading(None)
            return
        project, comparison = self.project, self.comparison

        def work(job: Job) -> Reading:
            from desktop.comparing.counterparts import read_passage

            texts = {article.number: article for article in project.columns}
            return read_passage(texts, among(comparison, texts), current, against)

        self.jobs.submit(
            INTERACTIVE,
            "reading",
            self.tr("Comparing words"),
            work,
            self._show_reading,
            self.failed.emit,
        )

    def _show_reading(self, reading: object) -> None:
        assert reading is None or isinstance(reading, Reading)
        self.reading = reading
        self.reading_changed.emit(reading)


def addresses_of(texts: Sequence[Article], columns: Sequence[Article]) -> tuple[str, ...]:
    """Return the addresses of the columns that have one of these texts."""
    wanted = {article.text for article in texts}
    return tuple(article.address for article in columns if article.text in wanted)


def among(comparison: Comparison, numbers: Container[int]) -> Comparison:
    """Leave out the links of articles that were closed since the comparison was made."""
    return replace(
        comparison,
        articles=tuple(number for number in comparison.articles if number in numbers),
        not_compared=tuple(each for each in comparison.not_compared if each[0] in numbers),
        links=tuple(
            link
            for link in comparison.links
            if link.a.article in numbers and link.b.article in numbers
        ),
    )


@dataclass(frozen=True, slots=True)
class Example:
    """The name of the example story, and the names of its files in the order of the columns."""

    name: str
    files: tuple[str, ...]


def example_story() -> Example:
    """Return the example story; from the cache, since reading TOML takes 6 ms of a start."""
    key = hashlib.sha256((seeds() / "seeds.toml").read_bytes()).hexdigest()
    known = load_cached("example", key, Example)
    if known is not None:
        return known
    from desktop.importing.known import examples

    found = Example(examples().name, examples().files)
    store_cached("example", key, found)
    return found


def read_files(paths: Sequence[Path], job: Job) -> Opened:
    """Read files one after the other; those that cannot be read become sentences."""
    articles: list[Article] = []
    failures: list[str] = []
    for index, path in enumerate(paths):
        if job.is_cancelled():
            break
        try:
            articles.append(read_cached(path))
        except UserError as error:
            failures.append(str(error))
        job.report((index + 1) / len(paths))
    return Opened(tuple(articles), tuple(failures))


def read_cached(path: Path) -> Article:
    """Read a file, its passages from the cache when the same bytes were read before."""
    data = importing.read_bytes(path)
    key = hashlib.sha256(b"\0".join((method(), path.suffix.encode(), data))).hexdigest()
    known = load_cached("article", key, Article)
    if known is not None:
        return known if known.source == path.name else replace(known, source=path.name)
    article = importing.parse(data, path.name)
    store_cached("article", key, article)
    return article


@cache
def method() -> bytes:
    """Name the state of the code that reads and compares, so that no other one's result is shown."""
    files = sorted(
        file
        for part in ("importing", "comparing", "text")
        for file in (Path(__file__).parent / part).glob("*.py")
    )
    stamps = (f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
    return " ".join((VERSION, *stamps)).encode()


def comparison_key(articles: Sequence[Article]) -> str:
    """Name everything a comparison depends on: numbers, texts, kinds, languages, completeness."""
    digest = hashlib.sha256(method())
    for article in articles:
        kinds = " ".join(f"{p.start}-{p.end}-{p.kind}" for p in article.passages)
        digest.update(
            f"{article.number} {article.digest} {article.language.value} {article.complete}"
            f" {kinds}\n".encode()
        )
    return digest.hexdigest()


def compare_cached(key: str, articles: Sequence[Article], job: Job) -> Comparison:
    known = load_cached("comparison", key, Comparison)
    if known is not None:
        return known
    found = comparing.compare(articles, progress=job.report, is_cancelled=job.is_cancelled)
    store_cached("comparison", key, found)
    return found
