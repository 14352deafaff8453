"""What jobs make of files, pages and pasted texts: articles, and what is in them besides."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.content import Draft, Listed, Reference, Source
from desktop.importing.opening import is_text_source, may_hold_several, opened
from desktop.story.article import UNCONFIRMED, WAY_FILE, Article, Kind, Provenance, Stated
from desktop.story.errors import Cancelled, Sentence, UserError
from desktop.workspace import tasks
from desktop.workspace.folders import beside, listed_files

if TYPE_CHECKING:
    from desktop.importing.process import Reading
    from desktop.jobs import Job
    from desktop.workspace.tasks import Keep

FETCHED_FROM = "address of the page"
"""The evidence of the address of a page that was fetched."""
LONGEST_NAME = 200
"""Letters of a headline that tell an article from others of its file."""
AHEAD = 4
"""Files that are opened while the process reads one, so that it never waits for this side."""
LISTS = frozenset({".ris", ".bib", ".json"})
"""Suffixes of lists of references, which may name files that lie beside them."""


class Taken(NamedTuple):
    """What came of a file, page or pasted text.

    `parts` are named as the articles beside them, empty where an article is all there is. `drafts`
    are those among which the reader chooses before articles are made of them (`make_chosen`).
    `failures` are the parts that could not be read, the whole being "". `way_in` is how it came.
    """

    source: Source
    place: str
    articles: tuple[Article, ...] = ()
    parts: tuple[str, ...] = ()
    drafts: tuple[Draft, ...] = ()
    listed: tuple[Listed, ...] = ()
    references: tuple[Reference, ...] = ()
    failures: tuple[tuple[str, Sentence], ...] = ()
    way_in: str = WAY_FILE

    @property
    def name(self) -> str:
        return self.source.name


class Process:
    """The process that reads, made when it is first needed; for one job at a time."""

    def __init__(self) -> None:
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading:
        if self._reading is None:
            from desktop.importing.process import Reading

            self._reading = Reading()
        return self._reading

    def stop(self) -> None:
        """End it, from any thread; the next file starts another."""
        if self._reading is not None:
            self._reading.stop()

    def forget(self) -> None:
        """Let go of what was sent ahead."""
        if self._reading is not None:
            self._reading.forget()


class Way(NamedTuple):
    """How sources come in, and what is done with their articles."""

    process: Process
    keep: Keep
    scope: str = ""
    """Whose caches are used."""
    way_in: str = WAY_FILE
    is_cancelled: Callable[[], bool] = bool
    begin: Callable[[str, int, int], None] = lambda name, number, count: None
    """Told of each file before it is read: its name, which one it is, from 1, and of how many."""


# --- files ---------------------------------------------------------------------------------------------


def read_paths(paths: Sequence[Path], job: Job, way: Way) -> Iterator[Taken]:
    """Read files and those of folders, and say behind them what is the matter with folders."""
    files, troubles = listed_files(paths)
    yield from read_sources(files, job, way)
    for folder, error in troubles:
        yield failed(Source(folder.name), str(folder.absolute()), error)


def read_sources(paths: Sequence[Path], job: Job, way: Way) -> Iterator[Taken]:
    """Read files in their order, the next one while articles are made of this one.

    One that cannot be read gives its failure. Ends early, and quietly, when the job is cancelled.
    """
    way = way._replace(is_cancelled=job.is_cancelled)
    lists = [path for path in paths if path.suffix.casefold() in LISTS]
    others = [path for path in paths if path.suffix.casefold() not in LISTS]
    reading = in_turn((*lists, *others), job, way)
    # lists are read first: they know more of files that are among the others
    early = dict(islice(reading, len(lists)))
    for path in paths:
        if path in early:
            yield from early.pop(path)
            continue
        found = next(reading, None)
        if found is None:
            return
        yield from found[1]


def in_turn(paths: Sequence[Path], job: Job, way: Way) -> Iterator[tuple[Path, tuple[Taken, ...]]]:
    """Give what each file holds; nothing for one that came along with a list of references."""
    rest = iter(paths)
    waiting: deque[tuple[Path, Source | UserError]] = deque()
    attached: set[str] = set()
    for done in range(len(paths)):
        while len(waiting) < AHEAD and (path := next(rest, None)) is not None:
            waiting.append((path, sent(path, way)))
        if job.is_cancelled():
            way.process.forget()
            return
        path, source = waiting.popleft()
        way.begin(path.name, done + 1, len(paths))
        job.report(done / len(paths))
        try:
            is_there = os.path.realpath(path) in attached
            found = () if is_there else tuple(map(lean, taken_of(path, source, way, attached)))
        except Cancelled:
            return
        job.report((done + 1) / len(paths))
        yield path, found


def lean(taken: Taken) -> Taken:
    """Let go of the bytes of a file whose originals are kept: a folder of them fills the memory."""
    if any(draft.original is None for draft in taken.drafts):
        return taken
    return taken._replace(source=taken.source._replace(data=None))


def read_files(paths: Sequence[Path], job: Job, keep: Keep, scope: str) -> tasks.Opened:
    """Read files one after the other; those that cannot be read become sentences.

    The originals are kept as soon as they are read; `scope` is whose caches are used.
    """
    articles: list[Article] = []
    failures: list[str] = []
    process = Process()
    try:
        for taken in read_sources(paths, job, Way(process, keep, scope)):
            articles += taken.articles
            failures += (why for _, why in taken.failures)
    finally:
        process.stop()
    return tasks.Opened(tuple(articles), tuple(failures))


def sent(path: Path, way: Way) -> Source | UserError:
    """Open a file and send it ahead to be read; the error if that cannot be."""
    try:
        source = opened(path)
    except UserError as error:
        return error
    if not is_text_source(source):
        way.process.reading.ask(source)
    return source


def taken_of(
    path: Path, source: Source | UserError, way: Way, attached: set[str]
) -> Iterator[Taken]:
    """Give what a file holds, and behind it the files that its list of references names.

    `attached` are the files that came along with a list so far: each comes once.
    """
    place = str(path.absolute())
    if isinstance(source, UserError):
        yield failed(Source(path.name), place, source)
        return
    taken = read_source(source, place, way)
    with_files = []
    for each in taken.references:
        new = tuple(file for file in beside(path, each) if os.path.realpath(file) not in attached)
        attached.update(map(os.path.realpath, new))
        with_files.append((each, new))
    yield taken._replace(references=tuple(each for each, files in with_files if not files))
    for reference, files in with_files:
        for file in files:
            there = sent(file, way)
            if isinstance(there, UserError):
                yield failed(Source(file.name), str(file), there)
            else:
                yield read_source(there, str(file), way, reference.facts)


def read_source(
    source: Source, place: str, way: Way, facts: Mapping[str, Stated] | None = None
) -> Taken:
    """Make articles of a source; `facts` are what a list of references states of it.

    Cancelled if the job was; any other trouble is a failure in what is returned.
    """
    try:
        is_plain = is_text_source(source) and not facts
        if is_plain and not may_hold_several(source):
            return plain(source, place, way)
        content = way.process.reading.read(source, way.is_cancelled)
        if is_plain and not any(draft.part for draft in content.drafts):
            return plain(source, place, way)  # it only speaks of documents
    except UserError as error:
        return failed(source, place, error)
    taken = Taken(
        source, place, listed=content.listed, references=content.references, way_in=way.way_in
    )
    if content.asks:
        return taken._replace(drafts=content.drafts)
    if not content.drafts and not content.listed and not content.references:
        return failed(source, place, no_article(source))
    return made(taken, [with_facts(draft, facts or {}) for draft in content.drafts], way)


def plain(source: Source, place: str, way: Way) -> Taken:
    """Make an article of a plain text; UserError if there is none in it."""
    assert source.data is not None
    article = tasks.parse_cached(source.data, Path(source.name), way.scope)
    if way.way_in == WAY_FILE:
        article = tasks.with_provenance(article, source.data, Path(place))
    else:
        article = replace(article, provenance=tasks.provenance(way.way_in, place, source.data))
    if source.url:
        article = replace(article, url=Stated(source.url, FETCHED_FROM))
    way.keep((source.data,), (article,))
    return Taken(source, place, (article,), ("",), way_in=way.way_in)


def make_chosen(taken: Taken, drafts: Sequence[Draft], job: Job, way: Way) -> Taken:
    """Make articles of the drafts that were chosen among those of a source."""
    from desktop.importing.outlines import source_of, whole_of

    way = way._replace(is_cancelled=job.is_cancelled, way_in=taken.way_in)
    bare = taken._replace(drafts=(), listed=(), references=(), failures=())
    for count, draft in enumerate(drafts):
        try:
            whole = draft
            if draft.is_outline:
                page = source_of(draft, taken.name)
                whole = whole_of(draft, way.process.reading.read(page, way.is_cancelled))
            bare = made(bare, [whole], way)
        except UserError as error:
            bare = bare._replace(failures=(*bare.failures, (draft.part, error.sentence)))
        job.report((count + 1) / len(drafts))
    return bare


def made(taken: Taken, drafts: Sequence[Draft], way: Way) -> Taken:
    """Make articles of drafts and keep their originals; one that has no text is a failure."""
    from desktop.importing.making import article_of

    articles, parts, failures = list(taken.articles), list(taken.parts), list(taken.failures)
    places = {article.provenance.place for article in articles if article.provenance}
    for draft in drafts:
        if way.is_cancelled():
            raise Cancelled
        original = draft.original if draft.original is not None else taken.source.data or b""
        try:
            article = article_of(draft, taken.name)
        except UserError as error:
            failures.append((draft.part, error.sentence))
            continue
        place = place_of(draft, taken.place, places)
        places.add(place)
        origin = provenance(way.way_in, place, original, draft.extractor)
        article = replace(article, provenance=origin)
        way.keep((original,), (article,))
        articles.append(article)
        parts.append(draft.part)
    return taken._replace(articles=tuple(articles), parts=tuple(parts), failures=tuple(failures))


def place_of(draft: Draft, place: str, taken: Container[str]) -> str:
    """Return where an article stood: behind the place of a file that holds several, which of them.

    That is its address or its headline: the same place later has another text of the same article,
    while "article 3" of an export is another one after each search.
    """
    if not draft.part:
        return place
    title = draft.facts.get("title")
    headline = (
        title.value
        if title
        else next((b.text for b in draft.blocks if b.kind is Kind.HEADLINE), "")
    )
    names = (draft.part,) if "://" in draft.part or not headline else (headline, draft.part)
    within = f"{place} · {' '.join(names[0].split())[:LONGEST_NAME]}"
    return f"{within} · {draft.part}" if within in taken else within


def provenance(way_in: str, place: str, original: bytes, extractor: str) -> Provenance:
    from desktop import VERSION
    from desktop.storing.clock import now_utc

    said = f"{extractor}, Wireside {VERSION}" if extractor else f"Wireside {VERSION}"
    return Provenance(way_in, place, now_utc(), hashlib.sha256(original).hexdigest(), said)


def with_facts(draft: Draft, facts: Mapping[str, Stated]) -> Draft:
    """State of a draft what a list of references says and the file itself does not say for sure."""
    sure = {
        name: fact
        for name, fact in draft.facts.items()
        if name not in facts or not fact.evidence.startswith(UNCONFIRMED)
    }
    return draft._replace(facts={**facts, **sure})


def failed(source: Source, place: str, error: UserError) -> Taken:
    return Taken(source, place, failures=(("", error.sentence),))


def no_article(source: Source) -> UserError:
    return UserError("There is no article in {source}.", source=source.name)
