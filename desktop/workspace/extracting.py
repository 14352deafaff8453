"""Find the quotes of articles, each article's once: what was found before comes from a cache."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import PARSING, Job, Jobs
from desktop.storing.caches import load_cached, store_cached
from desktop.story.article import Article
from desktop.story.errors import Cancelled
from desktop.story.quote import Quote
from desktop.workspace.tasks import method

if TYPE_CHECKING:
    from desktop.quoting.parsing import Parser

EXTRACT_AFTER = 20
"""ms from being asked to finding quotes: being asked several times in a row counts as one."""
KEEP = 60_000
"""ms for which the process that parses waits for more articles; it has 130 MB."""
KEY = "quotes"
ANY_MODEL = "a model"
"""Stands for the name of a model where nobody knows which there was."""

Extracted = dict[int, tuple[Quote, ...]]


class Kept(NamedTuple):
    """The quotes of a text as they are cached, of no article."""

    quotes: tuple[Quote, ...]


class ByModel(NamedTuple):
    """The same, with the model that found them: for a start in which there is none."""

    engine: str
    quotes: tuple[Quote, ...]


class Extracting(QObject):
    """Finds the quotes of the articles asked for last, and tells them."""

    began = Signal()
    """Quotes are being looked for, or will be soon."""
    extracted = Signal(object, str)
    """A dict from the numbers of all articles asked for to their quotes, and what found them."""
    failed = Signal(BaseException)

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, parser: Parser | None = None
    ) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.engine = ""
        """What found the quotes told last: a model's name, or "patterns" and why; empty before any."""
        self._parser = parser
        self._articles: tuple[Article, ...] = ()
        self._scope = ""
        self._known: dict[str, Kept] = {}
        """The quotes told last, by the key of their cache."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(EXTRACT_AFTER)
        self._soon.timeout.connect(self._extract_now)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(KEEP)
        self._idle.timeout.connect(self._stop)
        jobs.shut.connect(self._stop)

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive()

    @property
    def is_extracting(self) -> bool:
        return self._soon.isActive() or KEY in self.jobs

    def extract(self, articles: Sequence[Article], scope: str = "") -> None:
        """Find quotes soon, unless these articles were asked for last; `scope` is whose caches are used."""
        asked = tuple(articles)
        if asked == self._articles and scope == self._scope:
            return
        self._articles, self._scope = asked, scope
        self._soon.start()
        self.began.emit()

    def cancel(self) -> None:
        """Stop at once; the same articles can be asked for again."""
        was_extracting = KEY in self.jobs
        self._soon.stop()
        self.jobs.cancel(KEY)
        self._articles = ()
        if was_extracting:
            self._stop()

    def forget(self) -> None:
        """Drop what was found: another project is to be shown."""
        self.cancel()
        self._known, self.engine = {}, ""

    def close(self) -> None:
        """Stop for good, and leave no process."""
        self.cancel()
        self._stop()

    def _extract_now(self) -> None:
        self._idle.stop()
        work = partial(self._find, self._articles, self._scope, dict(self._known))
        label = self.tr("Finding quotes")
        self.jobs.submit(PARSING, KEY, label, work, self._take, self._fail)

    def _find(
        self, articles: tuple[Article, ...], scope: str, known: dict[str, Kept], job: Job
    ) -> Findings:
        """Find quotes, in the thread of a job: what is imported for that is imported there."""
        if self._parser is None:
            from desktop.quoting.parsing import Parser, is_model_wanted

            self._parser = Parser(with_model=is_model_wanted())
        return find(Finder(self._parser, scope, known, job), articles)

    def _take(self, found: object) -> None:
        assert isinstance(found, Findings)
        self._known, self.engine = found.known, found.engine
        self._idle.start()
        if found.articles == self._articles:  # else others were asked for meanwhile, and come next
            self.extracted.emit(found.quotes, found.engine)

    def _fail(self, error: BaseException) -> None:
        self._articles = ()
        self._idle.start()
        self.failed.emit(error)

    def _stop(self) -> None:
        self._idle.stop()
        if self._parser is not None:
            self._parser.stop()


class Findings(NamedTuple):
    """What a job found: the quotes by article, what found them, and all of it by the keys of caches.

    `articles` are those that were looked through.
    """

    articles: tuple[Article, ...]
    quotes: Extracted
    engine: str
    known: dict[str, Kept]


class Finder(NamedTuple):
    """What finds quotes, whose caches are used, what is known already, and the job that waits."""

    parser: Parser
    scope: str
    known: dict[str, Kept]
    job: Job

    def of(self, article: Article) -> tuple[Kept, str]:
        """Return the quotes of an article by the best means there is, and what found them."""
        from desktop.quoting.parsing import is_patterns

        engine = self.parser.engine_for(article)
        key = key_of(article, engine)
        if key in self.known:
            return self.known[key], engine
        if is_patterns(engine):
            return self._by_patterns(article, engine)
        by_model = self._by_model(article)
        if by_model is not None and by_model.engine == engine:
            return Kept(by_model.quotes), engine
        quotes, engine = self._parsed(article)
        if is_patterns(engine):  # the model does not load after all
            return self._by_patterns(article, engine, quotes)
        self._store(article, ANY_MODEL, ByModel(engine, quotes.quotes))
        return quotes, engine

    def _by_patterns(
        self, article: Article, engine: str, found: Kept | None = None
    ) -> tuple[Kept, str]:
        """Return what a model found in another start in this very text, else what patterns find.

        The latter where patterns are wished for, and where no model knows the language or reads the text.
        """
        from desktop.quoting import model

        if engine not in (model.UNWANTED, model.OTHER_LANGUAGE, model.UNREAD):
            by_model = self._by_model(article)
            if by_model is not None:
                return Kept(by_model.quotes), by_model.engine + model.EARLIER
        key = key_of(article, engine)
        kept = load_cached(KEY, key, Kept, self.scope) if self.scope and found is None else None
        if kept is None:
            kept = found or self._parsed(article)[0]
            self._store(article, engine, kept)
        return kept, engine

    def _by_model(self, article: Article) -> ByModel | None:
        key = key_of(article, ANY_MODEL)
        return load_cached(KEY, key, ByModel, self.scope) if self.scope else None

    def _parsed(self, article: Article) -> tuple[Kept, str]:
        quotes, engine = self.parser.parse(article, self.job.is_cancelled)
        return Kept(tuple(quote._replace(article=0) for quote in quotes)), engine

    def _store(self, article: Article, engine: str, value: object) -> None:
        """Store what was found under what really found it."""
        if self.scope:
            store_cached(KEY, key_of(article, engine), value, self.scope)


def find(finder: Finder, articles: Sequence[Article]) -> Findings:
    """Find the quotes of articles; Cancelled when nobody waits for them any more."""
    from desktop.quoting.parsing import best

    found: Extracted = {}
    engines: list[str] = []
    known: dict[str, Kept] = {}
    for count, article in enumerate(articles):
        if finder.job.is_cancelled():
            raise Cancelled
        kept, engine = finder.of(article)
        known[key_of(article, engine)] = kept
        engines.append(engine)
        found[article.number] = tuple(q._replace(article=article.number) for q in kept.quotes)
        finder.job.report((count + 1) / len(articles))
    return Findings(tuple(articles), found, best(engines), known)


def key_of(article: Article, engine: str) -> str:
    """Name everything that the quotes of an article depend on, but for its number."""
    kinds = " ".join(f"{p.start}-{p.end}-{p.kind}" for p in article.passages)
    stated = f"{article.digest} {article.language.value} {engine} {kinds}"
    return hashlib.sha256(method("quoting", "text") + stated.encode()).hexdigest()
