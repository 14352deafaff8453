"""Know the quotes of all stories, as far as they were found before: those not open come from the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.jobs import CARE, Job
from desktop.story.errors import Cancelled
from desktop.story.quote import Quotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.story.article import Article
    from desktop.story.project import Project
    from desktop.story.quote import Quote
    from desktop.workspace.workspace import Workspace

LOAD = "search_quotes"
"""The key of the job."""

Remembered = dict[int, tuple["Quote", ...]]
"""The quotes of articles by number; an article that nobody looked through is not there."""


def never() -> bool:
    return False


class Gathering(NamedTuple):
    """Quotes, and how many articles of the project were not looked through for them."""

    quotes: Quotes
    not_quoted: int


class KnownQuotes(QObject):
    """Puts the quotes of the open story beside those of the others."""

    found = Signal()
    """Quotes of more articles are known."""
    failed = Signal(BaseException)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self._tried: dict[int, Article] = {}
        self._others: Remembered = {}
        self._seen: tuple[object, object] = ((), None)
        """The articles of the project, and of those that are shown, when caches were looked through."""
        self._made: tuple[object, ...] = ()
        self._gathered = Gathering(Quotes(), 0)

    def gathered(self) -> Gathering:
        """Return the quotes that are known now; more are looked for in a job if there may be."""
        workspace = self.workspace
        project, shown = workspace.project, workspace.quotes
        here = self._looked_through()
        self._load(project, here)
        state = (project.articles, shown.quotes, here, self._others)
        if len(self._made) != len(state) or any(
            a is not b for a, b in zip(self._made, state, strict=True)
        ):
            self._made = state
            numbers = {article.number for article in project.articles}
            others = [n for n in self._others if n in numbers and n not in here]
            beside = [quote for number in sorted(others) for quote in self._others[number]]
            all_of = shown._replace(quotes=(*shown.quotes, *beside)) if beside else shown
            self._gathered = Gathering(all_of, len(numbers - set(here)) - len(others))
        return self._gathered

    def forget(self) -> None:
        """Drop what was found: another project is to be shown."""
        self.workspace.jobs.cancel(LOAD)
        self._tried, self._others, self._made, self._seen = {}, {}, (), ((), None)

    def _looked_through(self) -> tuple[int, ...]:
        """Return the numbers of the articles whose quotes are shown."""
        quoting = self.workspace.quoting
        gathered = None if quoting is None else quoting.gathered
        return () if gathered is None else gathered.articles

    def _load(self, project: Project, here: tuple[int, ...]) -> None:
        """Look for quotes of articles that are not shown and were not looked for as they are."""
        if self._seen[0] is project.articles and self._seen[1] is here:
            return
        for number in here:
            self._tried.pop(number, None)  # it may be known when its story is left
        wanted = tuple(
            a
            for a in project.articles
            if a.number not in here and self._tried.get(a.number) is not a
        )
        if LOAD in self.workspace.jobs:
            return
        self._seen = project.articles, here
        if not wanted or not self.workspace.home.stores:
            return
        self._tried |= {article.number: article for article in wanted}

        def work(job: Job) -> object:
            return remembered(project, wanted, job.is_cancelled)

        self.workspace.jobs.submit(CARE, LOAD, "", work, self._take, self._fail)

    def _take(self, found: object) -> None:
        assert isinstance(found, dict)
        if found:
            self._others = self._others | found
            self.found.emit()

    def _fail(self, error: BaseException) -> None:
        self._tried, self._seen = {}, ((), None)
        self.failed.emit(error)


def remembered(
    project: Project, articles: Iterable[Article], is_cancelled: Callable[[], bool] = never
) -> Remembered:
    """Return the quotes of articles that the caches of a project have, as the reader corrected them.

    Those that never had a number are left out: nobody saw them yet, and a number is for good.
    """
    from desktop.story.quote_edits import corrected, number_quotes

    recall = Recall.of(project)
    raw: Remembered = {}
    for article in articles:
        if is_cancelled():
            raise Cancelled
        quotes = recall.quotes(article)
        if quotes is not None:
            raw[article.number] = tuple(q._replace(article=article.number) for q in quotes)
    if not raw:
        return {}
    free = project.counters.quote
    _, numbered = number_quotes(project, [quote for quotes in raw.values() for quote in quotes])
    known = [quote for quote in numbered if quote.number < free]
    found: dict[int, list[Quote]] = {number: [] for number in raw}
    said = [each for each in project.corrections if each.found.article in found]
    for quote in corrected(known, said):
        found[quote.article].append(quote)
    return {number: tuple(quotes) for number, quotes in found.items()}


class Recall(NamedTuple):
    """What is cached for a project: names of files, by which most articles are known to have none."""

    scope: str
    names: frozenset[str]

    @classmethod
    def of(cls, project: Project) -> Recall:
        from desktop.storing.folders import cache_folder
        from desktop.workspace.extracting import KEY

        try:
            folder = cache_folder() / project.identity
            names = frozenset(path.name for path in folder.glob(f"{KEY}-*.json"))
        except OSError:  # nothing was ever written there
            names = frozenset()
        return cls(project.identity, names)

    def quotes(self, article: Article) -> tuple[Quote, ...] | None:
        """Return what a model found in an article, else what patterns did; None if nobody looked."""
        from desktop.quoting import model
        from desktop.quoting.parsing import STOPPED, is_english
        from desktop.storing.caches import load_cached, path_of
        from desktop.workspace.extracting import ANY_MODEL, KEY, ByModel, Kept, key_of

        if not self.names:
            return None
        engines = (
            (model.PATTERNS, model.UNWANTED, model.UNREAD, STOPPED, model.BROKEN, model.DAMAGED)
            if is_english(article)
            else (model.OTHER_LANGUAGE,)
        )
        for engine in (ANY_MODEL, *engines):
            key = key_of(article, engine)
            if path_of(KEY, key, self.scope).name not in self.names:
                continue
            if engine == ANY_MODEL:
                by_model = load_cached(KEY, key, ByModel, self.scope)
                found = None if by_model is None else by_model.quotes
            else:
                kept = load_cached(KEY, key, Kept, self.scope)
                found = None if kept is None else kept.quotes
            if found is not None:
                return found
        return None
