"""What jobs do: read files, compare, each with what was stored before."""

import hashlib
from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

from desktop import VERSION, comparing, importing
from desktop.jobs import Job
from desktop.resources import seeds
from desktop.storing.caches import load_cached, store_cached
from desktop.storing.clock import now_utc
from desktop.story.article import WAY_EXAMPLE, WAY_FILE, Article, Kind, Provenance
from desktop.story.comparison import Comparison

Value = TypeVar("Value")
EXAMPLE_SCOPE = "example"
"""Whose caches the example articles use, which are no secret."""
Keep = Callable[[Sequence[bytes], Sequence[Article]], None]
"""Stores original bytes and texts before the edit that needs them."""


class Opened(NamedTuple):
    """What became of a choice of files: articles read, and sentences about those that were not.

    `known` are the addresses of the columns that had the same text before, `newer` pairs of
    numbers: an article that was there, and the newer text of it that came now.
    """

    articles: tuple[Article, ...] = ()
    failures: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    newer: tuple[tuple[int, int], ...] = ()
    entries: tuple[int, ...] = ()
    """The lines of the import log about them."""


class Example(NamedTuple):
    """The name of the example story, and the names of its files in the order of the columns."""

    name: str
    files: tuple[str, ...]


def example_story() -> Example:
    from desktop.importing.known import examples

    return Example(examples().name, examples().files)


def keep_nothing(originals: Sequence[bytes], articles: Sequence[Article]) -> None:
    """Store nothing: the project has no file."""


def with_provenance(article: Article, data: bytes, path: Path) -> Article:
    if path.parent == seeds():
        return replace(article, provenance=provenance(WAY_EXAMPLE, "", data))
    return replace(article, provenance=provenance(WAY_FILE, str(path.absolute()), data))


def provenance(way_in: str, place: str, data: bytes) -> Provenance:
    digest = hashlib.sha256(data).hexdigest()
    return Provenance(way_in, place, now_utc(), digest, f"plain text, Wireside {VERSION}")


def cached(kind: str, key: str, type_: type[Value], scope: str, make: Callable[[], Value]) -> Value:
    """Return what was made before, else make and store it; without a scope nothing is stored."""
    known = load_cached(kind, key, type_, scope) if scope else None
    if known is None:
        known = make()
        if scope:
            store_cached(kind, key, known, scope)
    return known


def parse_cached(data: bytes, path: Path, scope: str) -> Article:
    """Make an article of bytes, its passages from the cache when the same were read before."""
    key = hashlib.sha256(b"\0".join((method(), path.suffix.encode(), data))).hexdigest()
    found = cached("article", key, Article, scope, lambda: importing.parse(data, path.name))
    return found if found.source == path.name else replace(found, source=path.name)


def addresses_of(texts: Sequence[Article], columns: Sequence[Article]) -> tuple[str, ...]:
    """Return the addresses of the columns that have one of these texts."""
    wanted = {article.text for article in texts}
    return tuple(article.address for article in columns if article.text in wanted)


@cache
def method(*parts: str) -> bytes:
    """Name the state of code, else of what reads and compares, so that no other one's result is shown."""
    files = sorted(
        file
        for part in parts or ("importing", "comparing", "text")
        for file in (Path(comparing.__file__).parents[1] / part).rglob("*.py")
    )
    stamps = (f"{file} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
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


def compared_parts(articles: Sequence[Article]) -> object:
    """Return what a comparison depends on, to be told from another at once: nothing is copied."""
    return tuple((a.number, a.text, a.passages, a.language.value, a.complete) for a in articles)


def compare_cached(key: str, articles: Sequence[Article], scope: str, job: Job) -> Comparison:
    return cached(
        "comparison",
        key,
        Comparison,
        scope,
        lambda: comparing.compare(articles, progress=job.report, is_cancelled=job.is_cancelled),
    )


class Copies(NamedTuple):
    """Groups of articles with nearly the same text, as they are cached."""

    groups: tuple[tuple[int, ...], ...]


def bodies_key(articles: Sequence[Article]) -> str:
    """Name everything that copies depend on: numbers, texts, and what of them is body."""
    digest = hashlib.sha256(method())
    for article in articles:
        kinds = "".join("b" if p.kind is Kind.BODY else "-" for p in article.passages)
        digest.update(f"{article.number} {article.digest} {kinds}\n".encode())
    return digest.hexdigest()


def copies_cached(articles: Sequence[Article], scope: str, job: Job) -> Copies:
    def find() -> Copies:
        from desktop.comparing.copies import find_copies

        return Copies(find_copies(articles, is_cancelled=job.is_cancelled))

    return cached("copies", bodies_key(articles), Copies, scope, find)


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
