"""Read a project out of its file, and name exactly what is damaged in it."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple, TypeVar

from desktop.storing import rows
from desktop.storing.rows import TABLES, Row, Table
from desktop.story.article import Article
from desktop.story.project import Project, Story

Built = TypeVar("Built")
BAD = (ValueError, TypeError, KeyError, IndexError, RecursionError)
"""What building a value of a row that is none of ours raises."""
NAMES = {
    "project": "the project's settings and counters",
    "article": "the list of articles",
    "story": "the list of stories",
    "story_article": "which articles belong to which story",
    "link": "the decisions about links",
    "absence": "the list of what was checked absent",
    "copies": "the decisions about copies",
    "statement": "the numbers of statements",
}


class Loaded(NamedTuple):
    """A project with what could be read of it, and a sentence for each thing that could not."""

    project: Project
    damage: tuple[str, ...]


class Reader:
    """Reads all tables of an open file inside one transaction, and gathers what is wrong."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.damage: list[str] = []

    def load(self) -> Loaded:
        """Return what is sound; cost: all rows are read once and hashed, originals are not."""
        self._check_structure()
        sums = self._sums()
        found = {table.name: self._rows(table, sums) for table in TABLES}
        texts = self._texts()
        articles = tuple(self._articles(found["article"], texts))
        project = self._head(found["project"])
        stories = self._built("story", lambda: self._stories(found, articles))
        project = replace(
            project,
            articles=articles,
            stories=stories or (Story(number=project.counters.story),),
            links=tuple(self._each("link", found, rows.build_link)),
            absences=tuple(self._each("absence", found, rows.build_absence)),
            copies=tuple(self._each("copies", found, rows.build_copies)),
            numbered=tuple(self._each("statement", found, rows.build_numbered)),
        )
        return Loaded(self._consistent(project), tuple(dict.fromkeys(self.damage)))

    def _check_structure(self) -> None:
        try:
            said = [str(row[0]) for row in self.connection.execute("PRAGMA quick_check(1)")]
            loose = self.connection.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.DatabaseError:
            self.damage.append("The structure of the file is damaged.")
            return
        if said != ["ok"]:
            self.damage.append("The structure of the file is damaged.")
        if loose is not None:
            self.damage.append(
                f"In the file, {NAMES.get(loose[0], loose[0])} names something lost."
            )

    def _query(self, what: str, query: str) -> Iterator[Row]:
        """Give the rows of a query as far as they can be read."""
        try:
            yield from self.connection.execute(query)
        except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError):
            self.damage.append(f"Of {what}, not everything can be read.")

    def _sums(self) -> dict[str, tuple[int, bytes]]:
        query = "SELECT name, rows, sum FROM digest"
        return {str(n): (c, s) for n, c, s in self._query("the digests", query)}  # type: ignore[misc]  # as the table says

    def _rows(self, table: Table, sums: dict[str, tuple[int, bytes]]) -> list[Row]:
        """Return the rows whose digest is right, and say which are not, or if one is lost."""
        query = f"SELECT {', '.join(table.columns)}, sha256 FROM {table.name}"  # noqa: S608  # our own names
        sound, total, count = [], 0, 0
        for *columns, digest in self._query(NAMES[table.name], query):
            row = tuple(columns)
            try:
                actual = rows.row_digest(row)
            except BAD:
                actual = b""
            if actual == digest:
                sound.append(row)
                total += int.from_bytes(actual, "big")
                count += 1
            else:
                self.damage.append(self._named(table.name, row))
        if sums.get(table.name, (0, bytes(32))) != (count, sum_bytes(total)):
            self.damage.append(f"In {NAMES[table.name]}, something is damaged or lost.")
        return sound

    def _named(self, table: str, row: Row) -> str:
        number = row[0]
        if table == "article" and isinstance(number, int):
            return f"What is known about the article A{number} is damaged; it is left out."
        return f"In {NAMES[table]}, an entry is damaged; it is left out."

    def _texts(self) -> dict[str, str | None]:
        """Return all texts by their SHA-256, None for one that is not what it was."""
        texts: dict[str, str | None] = {}
        for digest, data in self._query("the texts", "SELECT sha256, data FROM text"):
            data = data if isinstance(data, bytes) else b""
            is_sound = sha256(data).hexdigest() == digest
            texts[str(digest)] = data.decode("utf-8", "surrogatepass") if is_sound else None
        return texts

    def _articles(self, found: list[Row], texts: dict[str, str | None]) -> Iterator[Article]:
        for row in sorted(found, key=lambda row: int(str(row[0]))):
            text = texts.get(str(row[1]))
            if text is None:
                self.damage.append(
                    f"The text of the article A{row[0]!s} is damaged; it is left out."
                )
                continue
            try:
                yield rows.build_article(row, text)
            except BAD:
                self.damage.append(self._named("article", row))

    def _head(self, found: list[Row]) -> Project:
        if len(found) != 1:
            self.damage.append("The project's settings and counters are lost.")
            return Project()
        try:
            identity, opened, counters, options = rows.build_head(str(found[0][1]))
        except BAD:
            self.damage.append("The project's settings and counters are damaged.")
            return Project()
        return Project(identity=identity, open_story=opened, counters=counters, options=options)

    def _stories(
        self, found: dict[str, list[Row]], articles: tuple[Article, ...]
    ) -> tuple[Story, ...]:
        known = {article.number for article in articles}
        members = [row for row in found["story_article"] if row[1] in known]
        return rows.build_stories(found["story"], members)

    def _built(self, name: str, build: Callable[[], tuple[Built, ...]]) -> tuple[Built, ...]:
        try:
            return build()
        except BAD:
            self.damage.append(f"In {NAMES[name]}, something is damaged.")
            return ()

    def _each(
        self, name: str, found: dict[str, list[Row]], build: Callable[[Row], Built]
    ) -> Iterator[Built]:
        for row in found[name]:
            try:
                yield build(row)
            except BAD:
                self.damage.append(self._named(name, row))

    def _consistent(self, project: Project) -> Project:
        """Leave out what hangs on articles that could not be read, so that nothing points nowhere."""
        sizes = {article.number: len(article.text) for article in project.articles}

        def holds(number: int, end: int = 0) -> bool:
            return number in sizes and end <= sizes[number]

        links = tuple(
            sorted(
                each
                for each in project.links
                if holds(each.a.article, each.a.end) and holds(each.b.article, each.b.end)
            )
        )
        absences = tuple(
            sorted(
                each
                for each in project.absences
                if holds(each.passage.article, each.passage.end) and holds(each.article)
            )
        )
        numbers = {story.number for story in project.stories}
        opened = project.open_story if project.open_story in numbers else min(numbers)
        return replace(
            project,
            links=links,
            absences=absences,
            copies=tuple(sorted(project.copies)),
            numbered=tuple(sorted(project.numbered)),
            open_story=opened,
        )


def sum_bytes(total: int) -> bytes:
    """Return a sum of row digests as the table keeps it: 256 bits, the order of rows is no matter."""
    return (total % (1 << 256)).to_bytes(32, "big")
