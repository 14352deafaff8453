"""Keep the index of a project in step with its documents, in whatever state its folder is."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.index import Index
from desktop.searching.whoosh_files import IndexDamaged

if TYPE_CHECKING:
    from desktop.searching.building import Step
    from desktop.searching.documents import Document
    from desktop.searching.writing import Item

log = logging.getLogger(__name__)

BULK = 2_000
"""New or changed documents from which on an index is built anew; below, they are added."""
HANDED = 500
"""Those from which on another process indexes them, if there is one: here they would take over a second."""


class Backlog(NamedTuple):
    """So many documents that another process is to index, and the folder that it writes segments into."""

    items: Callable[[], Iterator[Item]]
    """Gives what is written of them; may be called in another thread."""
    size: int
    folder: Path


class Upkeep:
    """The index in a folder. Files that are damaged are made anew, a folder that cannot be had is another one.

    With `defers`, many new documents are not indexed here: they are `missing` until the segments come in
    which `backlog` is indexed elsewhere.
    """

    def __init__(self, folder: Path, item: Callable[[Document], Item], *, defers: bool) -> None:
        self._folder, self._item, self.defers = folder, item, defers
        self._index: Index | None = None
        self._alone: Path | None = None
        self._given: frozenset[str] = frozenset()
        self._staged: Path | None = None
        self.missing: tuple[Document, ...] = ()
        """Documents that are not in the index yet."""
        self.was_rebuilt = False

    @property
    def index(self) -> Index:
        assert self._index is not None, "an index is opened by bringing it in step"
        return self._index

    @property
    def has_index(self) -> bool:
        return self._index is not None

    # --- in step --------------------------------------------------------------------------------

    def bring(self, wanted: Mapping[str, Document], check: Callable[[], None]) -> None:
        """Bring the index in step with the documents of a project; `check` may raise for each that is indexed.

        OSError if nothing can be written, not even a temporary folder.
        """
        try:
            self._change(self._opened(), wanted, check)
        except IndexDamaged as damage:
            self.mend(wanted, damage, check)
        except OSError as error:
            log.warning("search index not written: %s", error)
            self.go_alone()
            self._change(self._opened(), wanted, check)

    def mend(
        self, wanted: Mapping[str, Document], damage: IndexDamaged, check: Callable[[], None]
    ) -> None:
        """Make an index anew that cannot be trusted."""
        log.info("search index made anew: %s", damage)
        self.was_rebuilt = True
        self._build(wanted, check)

    def append(self, added: Sequence[Document]) -> bool:
        """Add documents behind all others; tell whether that went well."""
        if self._index is None:
            return False
        try:
            self._index.change(list(map(self._item, added)), [])
        except (IndexDamaged, OSError) as error:
            log.info("articles not added to the search index: %s", error)
            return False
        return True

    def go_alone(self) -> None:
        """Use a folder of this process alone: another one has the project's, or its disk is full."""
        self._close_index()
        self._alone = self._alone or Path(mkdtemp(prefix="wireside-search-"))
        self._folder = self._alone

    def _opened(self) -> Index:
        if self._index is None:
            index = Index(self._folder)
            if not index.owns:
                index.close()
                self.go_alone()
                return self._opened()
            self._index = index
            if not index.is_new:
                index.open()
        return self._index

    def _change(
        self, index: Index, wanted: Mapping[str, Document], check: Callable[[], None]
    ) -> None:
        removed, known = [], set()
        for number, (segment, gone) in enumerate(zip(index.segments, index.gone, strict=True)):
            for row_number, row in enumerate(segment.rows):
                if row_number in gone:
                    continue
                document = wanted.get(row.key)
                is_same = document is not None and document.digest == row.digest
                if is_same and row.key not in known:
                    known.add(row.key)
                else:
                    removed.append((number, row_number))
        new = [document for key, document in wanted.items() if key not in known]
        now, later = self._split(new)
        is_bulk = len(now) >= BULK or (now and not index.segments)
        if is_bulk or not index.has_folder:
            self._build(wanted, check)
        elif now or removed:
            index.change([self._item(document) for document in now], removed)
        self.missing = tuple(later)

    def _split(self, new: list[Document]) -> tuple[list[Document], list[Document]]:
        """Return the documents that are indexed at once, and those that another process does."""
        if not self.defers:
            return new, []
        now = [document for document in new if document.key not in self._given]
        return ([], new) if len(now) >= HANDED else (now, [d for d in new if d.key in self._given])

    def _build(self, wanted: Mapping[str, Document], check: Callable[[], None]) -> None:
        """Write a new index, of nothing if most of it is written elsewhere."""
        if self._index is None:
            self._index = Index(self._folder)
        now, later = self._split(list(wanted.values()))
        self._index.build((self._item(document) for document in now), check)
        self.missing = tuple(later)

    # --- documents that are indexed elsewhere ---------------------------------------------------

    def backlog(self) -> Backlog | None:
        """Hand out what is missing; None if nothing is, or if it was handed out already."""
        if not self.missing or self._staged is not None:
            return None
        self._staged = self.index.building_folder()
        missing = self.missing
        self._given = frozenset(document.key for document in missing)
        return Backlog(lambda: map(self._item, missing), len(missing), self._staged)

    def take(self, step: Step) -> None:
        """Put a segment of the backlog into the index, unless that is another one by now; OSError as usual."""
        is_there = self._staged is not None and (self._staged / f"{step.segment}.seg").exists()
        if self._staged is not None and is_there and self._index is not None:
            self._index.take(self._staged, step.segment, step.size, step.holds)

    def end_backlog(self) -> None:
        """Forget what was handed out: all is indexed, or nobody goes on with it."""
        staged, self._staged, self._given = self._staged, None, frozenset()
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)

    # --- the end --------------------------------------------------------------------------------

    def close(self) -> None:
        """Let the folder go; one of this process alone is removed."""
        self.end_backlog()
        self._close_index()
        if self._alone is not None:
            shutil.rmtree(self._alone, ignore_errors=True)

    def _close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None
