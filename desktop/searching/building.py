"""Have many documents indexed by a process of its own, so that the window ticks meanwhile.

The process writes whole segments into a folder that is handed to it; whoever owns the index takes
them from there. It can be killed at any moment: what was taken stays.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from desktop.child import ChildProcess
from desktop.story.errors import Cancelled

if TYPE_CHECKING:
    from desktop.searching.writing import Item

Json = dict[str, object]

COMMAND = (sys.executable, "-P", "-m", "desktop.searching.worker")
AHEAD = 200
"""Documents that the process is sent before it has said that it is done with them."""
MOST_LINE = 10_000
"""Bytes of an answer."""
NAME = re.compile(r"MAIN_[0-9a-z]+")


class Step(NamedTuple):
    """How far it is: so many documents are indexed, and `segment` is whole, if it has a name.

    `size` are its documents; those of the segment named `holds` are among them.
    """

    done: int
    segment: str = ""
    size: int = 0
    holds: str = ""


class Ended(Exception):
    """The process ended before all was indexed, or said what nobody can read."""


class Child(ChildProcess[bytes, bytes]):
    """The process; requests and answers are lines of JSON."""

    def write(self, stream: BinaryIO, request: bytes) -> None:
        stream.write(request)
        stream.flush()

    def answers(self, stream: BinaryIO) -> Iterator[bytes]:
        with suppress(OSError, ValueError):
            while line := stream.readline(MOST_LINE):
                yield line


def build(
    items: Iterable[Item],
    folder: Path,
    is_cancelled: Callable[[], bool],
    command: Sequence[str] = COMMAND,
) -> Iterator[Step]:
    """Index documents into segments in a folder; each is told as soon as it is whole.

    Cancelled once nobody waits, OSError if nothing can be written or started, Ended otherwise.
    """
    child = Child((*command, str(folder)), "indexing")
    try:
        yield from _steps(child, items, is_cancelled)
    finally:
        child.end()


def _steps(child: Child, items: Iterable[Item], is_cancelled: Callable[[], bool]) -> Iterator[Step]:
    from desktop.searching.worker import packed

    sent = done = 0
    text = ""
    for item in items:
        while sent - done >= AHEAD:
            step = _step(_answer(child, is_cancelled), done)
            if step is None:
                raise Ended("it ended before the last document")
            done = step.done
            yield step
        child.send(packed(item, text))
        text, sent = item.wording.text, sent + 1
    child.send(b"{}\n")
    while (step := _step(_answer(child, is_cancelled), done)) is not None:
        done = step.done
        yield step


def _answer(child: Child, is_cancelled: Callable[[], bool]) -> Json:
    line = child.take(is_cancelled)
    if line is None:
        if child.is_unwanted:
            raise Cancelled
        raise Ended(f"the process ended with code {child.last_code()}")
    try:
        said = json.loads(line)
    except ValueError as error:
        raise Ended("it answered with something else than JSON") from error
    if not isinstance(said, dict):
        raise Ended("it answered with something else")
    return said


def _step(said: Json, done: int) -> Step | None:
    """Return what an answer says, None for the end."""
    if "error" in said:
        raise OSError(str(said["error"]))
    if "end" in said:
        return None
    if type(said.get("done")) is int:
        return Step(said["done"])  # type: ignore[arg-type]  # as seen
    name, size, holds = str(said.get("segment")), said.get("size"), str(said.get("holds"))
    if not NAME.fullmatch(name) or type(size) is not int or not NAME.fullmatch(holds or name):
        raise Ended("it answered with something else than a segment")
    return Step(done, name, size, holds)
