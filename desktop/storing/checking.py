"""Read a project out of its file, and name exactly what is damaged in it."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple, TypeVar

from desktop.storing import building, note_building, rows
from desktop.storing.consistent import consistent
from desktop.storing.note_rows import TABLES
from desktop.storing.rows import NAMES, Row, Table
from desktop.story.article import Article
from desktop.story.errors import Sentence
from desktop.story.project import Project, Story

Built = TypeVar("Built")
BAD = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
"""What building a value of a row that is none of ours raises."""


class Loaded(NamedTuple):
    """A project with what could be read of it, and a sentence for each thing that could not.

    `is_newest` tells whether the file is of the newest version.
    """

    project: Project
    damage: tuple[str, ...]
    is_newest: bool = True


class Reader:
    """Reads all tables of an open file inside one transaction, and gathers what is wrong."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.damage: list[str] = []
        self.is_whole = False
        pages, size = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "page_size")
        )
        self._bytes_left = pages * size

    def load(self) -> Loaded:
        """Return what is sound; cost: all rows are read once and hashed, originals are not."""
        self._check_structure()
        sums = self._sums()
        found = {table.name: self._rows(table, sums) for table in TABLES}
        texts = self._texts()
        articles = tuple(self._articles(found["article"], texts))
        project = self._head(found["project"])
        stories = self._stories(found, {article.number for article in articles})
        project = replace(
            project,
            articles=articles,
            stories=stories or (Story(number=project.counters.story),),
            links=tuple(self._each("link", found, building.build_link)),
            absences=tuple(self._each("absence", found, building.build_absence)),
            copies=tuple(self._each("copies", found, building.build_copies)),
            numbered=tuple(self._each("statement", found, building.build_numbered)),
            kept=tuple(self._each("kept", found, building.build_kept)),
            findings=tuple(self._each("finding", found, building.build_finding)),
            quoted=tuple(self._each("quote", found, building.build_quoted)),
            corrections=tuple(self._each("quote_correction", found, building.build_correction)),
            utterances=tuple(self._each("utterance", found, building.build_utterance)),
            imported=tuple(self._each("imported", found, building.build_entry)),
            excluded=tuple(self._each("excluded", found, building.build_exclusion)),
            codes=note_building.in_places(self._each("code", found, note_building.build_code)),
            annotations=tuple(self._each("annotation", found, note_building.build_annotation)),
            briefs=note_building.with_pins(
                self._each("brief", found, note_building.build_brief),
                self._each("pin", found, note_building.build_pin),
            ),
            codings=tuple(self._each("coding", found, note_building.build_coding)),
            searches=note_building.in_places(
                self._each("saved_search", found, note_building.build_search)
            ),
        )
        if not stories:
            self.damage.append(Sentence("The list of stories is lost."))
        project, dropped = consistent(project)
        return Loaded(project, tuple(dict.fromkeys((*self.damage, *dropped))))

    def _check_structure(self) -> None:
        """Let SQLite look at every page; what refers to what is only looked at in a sound file."""
        try:
            said = [row[0] for row in self.connection.execute("PRAGMA integrity_check(1)")]
            self.is_whole = said == ["ok"]
            if self.is_whole:
                loose = self.connection.execute("PRAGMA foreign_key_check").fetchone()
                if loose is not None:
                    what = NAMES.get(loose[0], Sentence("an entry"))
                    self.damage.append(
                        Sentence("In the file, {what} names something lost.", what=what)
                    )
                return
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            pass  # a file whose structure cannot even be looked at
        self.damage.append(Sentence("The structure of the file is damaged."))

    def _query(self, what: str, query: str) -> Iterator[Row]:
        """Give the rows of a query as far as they can be read."""
        try:
            if self.is_whole:
                yield from self.connection.execute(query)
                return
            if (yield from self._bounded(query)):
                return
        except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError):
            pass
        self.damage.append(Sentence("Of {what}, not everything can be read.", what=what))

    def _bounded(self, query: str) -> Generator[Row, None, bool]:
        """Give no more rows than the file can hold: in a damaged one, pages may go round in circles."""
        for row in self.connection.execute(query):
            self._bytes_left -= sum(len(v) for v in row if isinstance(v, str | bytes))
            if self._bytes_left < 0:
                return False
            yield row
        return True

    def _sums(self) -> dict[str, tuple[int, bytes]]:
        query = "SELECT name, rows, sum FROM digest"
        return {str(n): (c, s) for n, c, s in self._query(Sentence("the digests"), query)}  # type: ignore[misc]  # as the table says

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
        if sums.get(table.name, (0, bytes(32))) != (count, rows.sum_bytes(total)):
            self.damage.append(
                Sentence("In {what}, something is damaged or lost.", what=NAMES[table.name])
            )
        return sound

    def _named(self, table: str, row: Row) -> str:
        number = row[0]
        if table == "article" and isinstance(number, int):
            return Sentence(
                "What is known about the article A{number} is damaged; it is left out.",
                number=number,
            )
        return Sentence("In {what}, an entry is damaged; it is left out.", what=NAMES[table])

    def _texts(self) -> dict[str, str]:
        """Return the texts that are what they were, by their SHA-256."""
        texts: dict[str, str] = {}
        for digest, data in self._query(Sentence("the texts"), "SELECT sha256, data FROM text"):
            if isinstance(data, bytes) and sha256(data).hexdigest() == digest:
                try:
                    texts[digest] = data.decode("utf-8", "surrogatepass")
                except UnicodeDecodeError:
                    continue  # its article is named as damaged
        return texts

    def _articles(self, found: list[Row], texts: dict[str, str]) -> Iterator[Article]:
        for row in sorted(found, key=lambda row: int(str(row[0]))):
            text = texts.get(str(row[1]))
            if text is None:
                self.damage.append(
                    Sentence(
                        "The text of the article A{number} is damaged; it is left out.",
                        number=row[0],
                    )
                )
                continue
            try:
                yield building.build_article(row, text)
            except BAD:
                self.damage.append(self._named("article", row))

    def _head(self, found: list[Row]) -> Project:
        if len(found) != 1 or found[0][0] != 1:
            self.damage.append(Sentence("The project's settings and counters are lost."))
            return Project()
        try:
            return building.build_head(str(found[0][1]))
        except BAD:
            self.damage.append(Sentence("The project's settings and counters are damaged."))
            return Project()

    def _stories(self, found: dict[str, list[Row]], known: set[int]) -> tuple[Story, ...]:
        members = [row for row in found["story_article"] if row[1] in known]
        try:
            return building.build_stories(found["story"], members)
        except BAD:
            self.damage.append(Sentence("In {what}, something is damaged.", what=NAMES["story"]))
            return ()

    def _each(
        self, name: str, found: dict[str, list[Row]], build: Callable[[Row], Built]
    ) -> Iterator[Built]:
        for row in found[name]:
            try:
                yield build(row)
            except BAD:
                self.damage.append(self._named(name, row))
