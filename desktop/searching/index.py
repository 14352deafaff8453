"""Keep an index in a folder: whole after whatever happens, or built anew.

`manifest.json` names the folder of the files, the generation and the digest of each file; it is
replaced last, so the state before a kill or a full disk is whole. Whatever does not fit it is
`IndexDamaged`. Nothing is unpickled whose digest it does not name.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from desktop.searching.analysis import analyse
from desktop.searching.postings import Segment
from desktop.searching.whoosh_files import (
    VERSION,
    IndexDamaged,
    lock_of,
    read_toc,
    remove_others,
    segment_file,
    segment_named,
    write_toc,
)
from desktop.searching.writing import Item, SegmentWriter, join, write_segments

SCHEMA = 2
"""Counts up with every change of what an index holds or how words are cut."""
MANIFEST = "manifest.json"
INSIDE, BUILT = "index-", "building-"
"""What the names begin with of the folder of the files, and of those that are being written."""
SMALL = 2_000
"""Documents below which a segment is joined with its neighbours."""
MOST_SMALL = 8
"""Small segments from which on they are joined."""
Filed = dict[str, tuple[int, int, str]]
"""Name of a file -> bytes, time of change (ns), SHA-256."""


class Index:
    """An open index. One thread uses it; one process at a time writes (`owns`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = lock_of(folder)
        self.owns = bool(self._lock.acquire())
        self.segments: list[Segment] = []
        self._whoosh: list[Any] = []
        self._generation = 0
        self._filed: Filed = {}
        self._inside = ""

    @property
    def files(self) -> Path:
        return self.folder / self._inside

    @property
    def has_folder(self) -> bool:
        """Tell whether a folder for the files was made or opened."""
        return self._inside != ""

    @property
    def gone(self) -> list[set[int]]:
        """The numbers of deleted documents, for each segment."""
        return [set(segment.deleted_docs()) for segment in self._whoosh]

    @property
    def is_new(self) -> bool:
        """Tell whether nothing was ever written here."""
        return not (self.folder / MANIFEST).exists() and not any(self.folder.glob(f"{INSIDE}*"))

    def open(self) -> None:
        """Open what the manifest names; IndexDamaged at any doubt."""
        said = _manifest(self.folder)
        self._inside, self._generation, self._filed = said
        for name, (size, changed, digest) in self._filed.items():
            _check(self.files / name, size, changed, digest, is_quick=not name.endswith(".toc"))
        self._show(read_toc(self.files, self._generation))
        if self.owns:
            self._sweep()
            for left in self.folder.glob(f"{BUILT}*"):
                shutil.rmtree(left, ignore_errors=True)

    def building_folder(self) -> Path:
        """Make a folder for the segments of another process; `take` moves them."""
        return Path(mkdtemp(prefix=BUILT, dir=self.folder))

    def _sweep(self) -> None:
        """Remove what a process left that was killed while it wrote."""
        remove_others(self.files, self._generation, self._whoosh)
        for other in self.folder.glob(f"{INSIDE}*"):
            if other.name != self._inside:
                shutil.rmtree(other, ignore_errors=True)

    def verify(self, check: Callable[[], None]) -> None:
        """Compare every file with its digest, whatever its time says; IndexDamaged if one differs."""
        for name, (size, changed, digest) in self._filed.items():
            check()
            _check(self.files / name, size, changed, digest, is_quick=False)

    def build(self, items: Iterable[Item], check: Callable[[], None]) -> None:
        """Write a new index beside the old one, then switch; `check` may raise for each document."""

        def checked() -> Iterator[Item]:
            for item in items:
                check()
                yield item

        inside = Path(mkdtemp(prefix=INSIDE, dir=self.folder))
        is_whole = False
        try:
            segments = [each.segment for each in write_segments(checked(), inside)]
            self.close_segments()
            self._inside, self._filed, self._generation = inside.name, {}, 0
            self._commit(segments)
            is_whole = True
        finally:
            if not is_whole:
                shutil.rmtree(inside, ignore_errors=True)
        self._sweep()

    def change(self, items: Sequence[Item], removed: Iterable[tuple[int, int]]) -> None:
        """Add documents and take out others, named by segment and number, in one step."""
        segments = _copied(self._whoosh)
        for segment, number in removed:
            segments[segment].delete_document(number)
        writer = SegmentWriter()
        for item in items:
            writer.add(item.key, item.digest, analyse(item.wording))
        if items:
            segments.append(writer.write(self.files))
        self._commit(segments)

    def take(self, folder: Path, name: str, size: int, held: str = "") -> None:
        """Add a segment that another process wrote into a folder; it holds what the one named `held` has."""
        segments = [s for s in _copied(self._whoosh) if s.segment_id() != held]
        new = segment_named(name, size)
        os.replace(folder / segment_file(new), self.files / segment_file(new))
        self._commit([*segments, new])

    def join_small(self, check: Callable[[], None]) -> bool:
        """Join small segments if there are many of them; tell whether there were."""
        small = [n for n, segment in enumerate(self.segments) if len(segment) < SMALL]
        if len(small) <= MOST_SMALL or not self.owns:
            return False
        gone = self.gone
        new = join(self.files, [self.segments[n] for n in small], [gone[n] for n in small], check)
        rest = [s for n, s in enumerate(_copied(self._whoosh)) if n not in small]
        self._commit([*rest, new])
        return True

    def _commit(self, segments: list[Any]) -> None:
        """Write the table of contents, then the manifest, then remove what neither needs."""
        generation = self._generation + 1
        toc = write_toc(self.files, generation, segments)
        names = [toc, *map(segment_file, segments)]
        filed = {name: self._filed.get(name) or _filed(self.files / name) for name in names}
        _write_manifest(self.folder, self._inside, generation, filed)
        self._generation, self._filed = generation, filed
        self._show(segments)
        remove_others(self.files, generation, segments)

    def _show(self, segments: list[Any]) -> None:
        """Open the segments that are not open, close those that are gone."""
        known = {segment.name: segment for segment in self.segments}
        shown = [
            known.pop(name) if name in known else Segment(self.files, segment, name)
            for segment in segments
            for name in [str(segment.segment_id())]
        ]
        for segment in known.values():
            segment.close()
        self.segments, self._whoosh = shown, segments

    def close_segments(self) -> None:
        for segment in self.segments:
            segment.close()
        self.segments, self._whoosh = [], []

    def close(self) -> None:
        self.close_segments()
        if self.owns:
            self._lock.release()
            self.owns = False


def _copied(segments: Sequence[Any]) -> list[Any]:
    from copy import deepcopy

    return deepcopy(list(segments))


def _manifest(folder: Path) -> tuple[str, int, Filed]:
    try:
        said = json.loads((folder / MANIFEST).read_bytes())
        body = said["index"]
        if said["sum"] != _sum(body):
            raise IndexDamaged("manifest: sum")
        if (body["schema"], body["whoosh"]) != (SCHEMA, VERSION):
            raise IndexDamaged("manifest: version")
        inside, generation = str(body["folder"]), int(body["generation"])
        if Path(inside).name != inside or not inside.startswith(INSIDE):
            raise IndexDamaged("manifest: folder")
        files: Filed = {
            str(name): (int(s), int(t), str(d)) for name, (s, t, d) in body["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise IndexDamaged(f"manifest: {error!r}") from error
    return inside, generation, files


def _write_manifest(folder: Path, inside: str, generation: int, files: Filed) -> None:
    body = {
        "schema": SCHEMA,
        "whoosh": VERSION,
        "folder": inside,
        "generation": generation,
        "files": files,
    }
    new = folder / f".{MANIFEST}.new"
    try:
        new.write_text(json.dumps({"index": body, "sum": _sum(body)}), encoding="utf-8")
        os.replace(new, folder / MANIFEST)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _sum(body: object) -> str:
    return sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _filed(path: Path) -> tuple[int, int, str]:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns, _digest(path)


def _digest(path: Path) -> str:
    from hashlib import file_digest

    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _check(path: Path, size: int, changed: int, digest: str, *, is_quick: bool) -> None:
    """Raise IndexDamaged if a file is another; one with its size and time is believed if `is_quick`."""
    try:
        stat = path.stat()
        is_same = stat.st_size == size
        if is_same and not (is_quick and stat.st_mtime_ns == changed):
            is_same = _digest(path) == digest
    except OSError as error:
        raise IndexDamaged(f"{path.name}: {error!r}") from error
    if not is_same:
        raise IndexDamaged(f"{path.name}: another content")
