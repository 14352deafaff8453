"""Where in a project file each page belongs (sqlite.org/fileformat2), to damage it there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

INTERIOR, LEAF = (2, 5), (10, 13)


class Pages:
    """The pages of a file by what they hold: a table, an index, overflow of one, free."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self.size = int.from_bytes(self.data[16:18], "big")
        self.regions: dict[str, list[int]] = {"the header": [], "free pages": []}
        with closing(sqlite3.connect(path)) as connection:
            roots = connection.execute(
                "SELECT name, rootpage FROM sqlite_schema WHERE rootpage"
            ).fetchall()
        for name, root in [("sqlite_schema", 1), *roots]:
            self.walk(name, root)
        used = {page for pages in self.regions.values() for page in pages}
        count = len(self.data) // self.size
        self.regions["free pages"] = [n for n in range(1, count + 1) if n not in used]

    def number(self, at: int, size: int = 4) -> int:
        return int.from_bytes(self.data[at : at + size], "big")

    def walk(self, name: str, page: int) -> None:
        self.regions.setdefault(name, []).append(page)
        start = (page - 1) * self.size
        head = start + (100 if page == 1 else 0)
        kind = self.data[head]
        assert kind in INTERIOR + LEAF
        first = head + (12 if kind in INTERIOR else 8)
        for index in range(self.number(head + 3, 2)):
            cell = start + self.number(first + 2 * index, 2)
            if kind in INTERIOR:
                self.walk(name, self.number(cell))
                cell += 4
            if kind != 5:
                self.overflow(name, cell, kind)
        if kind in INTERIOR:
            self.walk(name, self.number(head + 8))

    def overflow(self, name: str, cell: int, kind: int) -> None:
        payload, at = self.varint(cell)
        if kind == 13:
            _, at = self.varint(at)
        most = self.size - 35 if kind == 13 else (self.size - 12) * 64 // 255 - 23
        least = (self.size - 12) * 32 // 255 - 23
        if payload <= most:
            return
        local = least + (payload - least) % (self.size - 4)
        local = local if local <= most else least
        page = self.number(at + local)
        while page:
            self.regions.setdefault(f"overflow of {name}", []).append(page)
            page = self.number((page - 1) * self.size)

    def varint(self, at: int) -> tuple[int, int]:
        value = 0
        for index in range(9):
            byte = self.data[at + index]
            if index == 8:
                return value << 8 | byte, at + 9
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value, at + index + 1
        raise AssertionError

    def places(self) -> Iterator[tuple[str, list[tuple[int, int]]]]:
        """Give each region with the half-open ranges of bytes it has."""
        yield "the header", [(0, 100)]
        for name, pages in self.regions.items():
            if pages:
                yield name, [((n - 1) * self.size, n * self.size) for n in pages]
