"""Quotes of articles by the best means there is: a model in a process of its own, else patterns.

The parser is a process because spaCy holds Python's lock for hundreds of milliseconds while it is imported
and while it parses: as a thread it would stop the window.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from threading import Lock
from typing import BinaryIO, NamedTuple

from desktop.child import ChildProcess
from desktop.quoting import model
from desktop.quoting.worker import Json, request, unpacked
from desktop.story.article import Article
from desktop.story.errors import Cancelled
from desktop.story.quote import Quote

log = logging.getLogger(__name__)

COMMAND = (sys.executable, "-P", "-m", "desktop.quoting.worker")
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"
)
"""More threads make sentences no faster, and the window slower."""
STOPPED = f"{model.PATTERNS}: the language model stopped twice"
AND = " + "
"""Stands between a model and the patterns that found the quotes of other articles."""
MOST_FAILURES = 1
"""Times that the process may fail and is started again."""
NO_MODEL = "WIRESIDE_QUOTES"
"""The variable that is "patterns" where no model shall be loaded."""


class Limits(NamedTuple):
    """Seconds to wait: for the model to load, for an article, and for each code point of it.

    An article takes 0.06 s, 10 µs a code point; a machine may have better things to do.
    """

    load: float = 90.0
    article: float = 20.0
    letter: float = 0.001


USUAL = Limits()


class Found(NamedTuple):
    """The quotes of an article, and what found them."""

    quotes: tuple[Quote, ...]
    engine: str


class Ended(Exception):
    """The process ended, or said what nobody can read."""


class TooLong(Ended):
    """The process did not answer in time."""


class Refused(Exception):
    """The process says that it cannot parse this text."""


def is_model_wanted() -> bool:
    """Tell whether the environment leaves the choice of a model to the program."""
    return os.environ.get(NO_MODEL) != model.PATTERNS


def never() -> bool:
    return False


def is_patterns(engine: str) -> bool:
    return engine.startswith(model.PATTERNS)


def best(engines: Iterable[str]) -> str:
    """Return what found the quotes of several articles.

    The model, and behind `AND` why patterns found some; where there is no model, what says most of why.
    """
    named = list(dict.fromkeys(engines))
    models = [engine for engine in named if not is_patterns(engine)]
    others = [engine for engine in named if is_patterns(engine)]
    reasons = [engine for engine in others if engine != model.OTHER_LANGUAGE] or others
    why = max(reasons, key=len, default="")
    return AND.join(filter(None, (*models[:1], why))) or model.PATTERNS


def is_english(article: Article) -> bool:
    return article.language.value.partition("-")[0] == model.LANGUAGE


def by_patterns(article: Article) -> tuple[Quote, ...]:
    """Find the quotes of an article in this process, without a model."""
    from desktop.quoting.extract import quotes_of

    return quotes_of(article)


def parsed_of(article: Article) -> bytes:
    """Name what of an article is parsed: its text, and what kinds its passages are of."""
    kinds = " ".join(f"{p.start}-{p.end}-{p.kind}" for p in article.passages)
    return sha256(f"{article.digest} {kinds}".encode()).digest()


class Parser:
    """Finds the quotes of articles; `parse` is called from one thread, `stop` from any.

    The process is started by the first article in the model's language and kept for the next ones.
    It may fail once; after the second time in a row patterns take its place.
    """

    def __init__(
        self, *, with_model: bool = True, command: Sequence[str] = COMMAND, limits: Limits = USUAL
    ) -> None:
        self.command = tuple(command)
        self.limits = limits
        self._why = "" if with_model else model.UNWANTED
        """Why there is no model, in the words of an engine; empty as long as there may be one."""
        self._model = ""
        """The model that was loaded last, else the one that is installed; empty as long as nobody asked."""
        self._unread: set[bytes] = set()
        """Texts that the process refused, or took too long for: it would do so again."""
        self._failures = 0
        self._asked = 0
        self._child: Child | None = None
        self._lock = Lock()

    @property
    def engine(self) -> str:
        """What finds the quotes of English articles: a model's name, or "patterns" and why."""
        if not self._why and not self._model:
            self._model = model.installed()
            self._why = "" if self._model else model.PATTERNS
        return self._why or self._model

    @property
    def is_running(self) -> bool:
        return self._child is not None

    def engine_for(self, article: Article) -> str:
        """Return what finds the quotes of an article: the model's name and version, or "patterns"."""
        if not is_english(article):
            return model.OTHER_LANGUAGE
        is_read = is_patterns(self.engine) or parsed_of(article) not in self._unread
        return self.engine if is_read else model.UNREAD

    def quotes(self, article: Article) -> tuple[Quote, ...]:
        """Return the quotes of an article, sorted by start; waits for the process."""
        return self.parse(article).quotes

    def parse(self, article: Article, is_cancelled: Callable[[], bool] = never) -> Found:
        """Return the quotes of an article; Cancelled once `is_cancelled` says so or it was stopped.

        A process that is cancelled stays, with what it loaded; its late answer is thrown away.
        """
        while not is_patterns(self.engine_for(article)):
            try:
                return self._ask(article, is_cancelled)
            except Refused as refused:
                log.warning("quotes of an article are found by patterns: %s", refused)
                self._unread.add(parsed_of(article))
            except (Ended, OSError) as error:
                has_loaded = self._child is not None and self._child.engine != ""
                self._fail(error)
                if isinstance(error, TooLong):
                    if has_loaded:
                        self._unread.add(parsed_of(article))
                    break
        engine = self.engine_for(article)
        return Found(by_patterns(article), engine if is_patterns(engine) else model.UNREAD)

    def stop(self) -> None:
        """End the process at once; the next article starts another."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _ask(self, article: Article, is_cancelled: Callable[[], bool]) -> Found:
        from desktop.quoting.paragraphs import paragraphs_of_article

        if is_cancelled():
            raise Cancelled
        paragraphs = paragraphs_of_article(article)
        child = self._started(is_cancelled)
        self._asked += 1
        child.send(request(self._asked, article.text, article.language.value, paragraphs))
        if not child.engine:
            child.engine = str(child.answer("engine", self.limits.load, is_cancelled)["engine"])
            self._know(child.engine)
        if is_patterns(child.engine):
            return Found(by_patterns(article), child.engine)
        patience = self.limits.article + self.limits.letter * len(article.text)
        while (answer := child.answer("id", patience, is_cancelled))["id"] != self._asked:
            pass  # asked for by somebody who went away
        found = Found(quotes_in(answer, article.number), child.engine)
        self._failures = 0
        return found

    def _started(self, is_cancelled: Callable[[], bool]) -> Child:
        """Return the process; none is begun for who went away: `stop` would have come before it."""
        with self._lock:
            if is_cancelled():
                raise Cancelled
            if self._child is None:
                self._child = Child(self.command)
            return self._child

    def _know(self, engine: str) -> None:
        """Note what was loaded; a process without a model is of no use."""
        if is_patterns(engine):
            self._why = engine
            self.stop()
        else:
            self._model = engine

    def _fail(self, error: Exception) -> None:
        self.stop()
        self._failures += 1
        log.warning("the language model stopped: %s", str(error) or type(error).__name__)
        if self._failures > MOST_FAILURES:
            self._why = STOPPED


def quotes_in(answer: Json, article: int) -> tuple[Quote, ...]:
    """Return the quotes of a line of the child; Refused where it says why there are none, Ended where it is no answer."""
    if "error" in answer:
        raise Refused(answer["error"])
    try:
        rows = answer["quotes"]
        assert isinstance(rows, list)
        return tuple(unpacked(fields, article) for fields in rows)
    except (KeyError, TypeError, ValueError, AssertionError) as error:
        raise Ended("it answered with something else than quotes") from error


class Child(ChildProcess[bytes, bytes]):
    """The process, which computes in one thread; requests and answers are lines of JSON."""

    def __init__(self, command: Sequence[str]) -> None:
        self.engine = ""
        """What it loaded; empty until it said so."""
        super().__init__(command, "quotes", ONE_THREAD)

    def answer(self, key: str, patience: float, is_cancelled: Callable[[], bool]) -> Json:
        """Return the next answer, which has a key; `patience` in seconds."""
        try:
            line = self.take(is_cancelled, time.monotonic() + patience)
        except TimeoutError as error:
            raise TooLong(f"no answer in {patience:.0f} s") from error
        if line is None:
            raise self._end_seen()
        try:
            said = json.loads(line)
        except ValueError as error:
            raise Ended("it answered with something else than JSON") from error
        if not isinstance(said, dict) or key not in said:
            raise Ended("it answered with something else")
        return said

    def write(self, stream: BinaryIO, request: bytes) -> None:
        stream.write(request)
        stream.flush()

    def answers(self, stream: BinaryIO) -> Iterator[bytes]:
        with suppress(OSError, ValueError):
            yield from stream

    def _end_seen(self) -> Exception:
        if self.is_unwanted:
            return Cancelled()
        return Ended(f"the process ended with code {self.last_code()}")
