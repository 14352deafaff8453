"""The process that indexes: `python -P -m desktop.searching.worker FOLDER` writes segments into a folder.

A request is a line of JSON: `{"key", "digest", "text", "language", "title", "blocks"}` for a document, without
`text` if it is that of the line before, then `{}` when there are no more. Answers are `{"done"}`, how many were
indexed, `{"segment", "size", "holds"}` for a segment that is whole, and at last `{"end"}` or `{"error"}`. The
process ends as soon as its input does.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from desktop.searching.analysis import Block, Wording
from desktop.searching.writing import Item, write_segments

Json = dict[str, object]

LOWER = 5
"""How much nicer than the window the process is (POSIX)."""
EARLY = (500, 3_000)
"""Documents after which what there is can be searched: some 2 and 9 s; then every 10,000."""
TOLD = 50
"""Documents after which it is said how many are done."""


def main(folder: str) -> None:
    """Index until the documents or the input end."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(LOWER)
    lines: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=listen, args=(lines,), daemon=True).start()
    for answer in answers_to(iter(lines.get, None), Path(folder)):
        tell(answer)


def listen(lines: SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        lines.put(line)
    os._exit(0)


def tell(answer: Json) -> None:
    out: BinaryIO = sys.stdout.buffer
    out.write(json.dumps(answer).encode() + b"\n")
    out.flush()


def answers_to(lines: Iterable[bytes], folder: Path) -> Iterator[Json]:
    """Give what is to be said of each segment, and at the end."""
    try:
        for segment, held in write_segments(items_of(lines), folder, EARLY):
            name, size = segment.segment_id(), segment.doc_count_all()
            yield {"segment": name, "size": size, "holds": held.segment_id() if held else ""}
    except OSError as error:
        yield {"error": str(error)}
    else:
        yield {"end": True}


def items_of(lines: Iterable[bytes]) -> Iterator[Item]:
    """Give the documents that are asked for, and say how many there were."""
    text = ""
    for count, line in enumerate(lines):
        if count and count % TOLD == 0:
            tell({"done": count})
        asked = json.loads(line)
        if not asked:
            return
        text = asked.get("text", text)
        yield unpacked(asked, text)


def packed(item: Item, before: str) -> bytes:
    """Return the line for a document; `before` is the text of the line before."""
    text, blocks, language, title = item.wording
    said: Json = {"key": item.key, "digest": item.digest, "language": language, "title": title}
    said |= {"blocks": blocks} | ({} if text == before else {"text": text})
    return json.dumps(said, separators=(",", ":")).encode() + b"\n"


def unpacked(asked: Json, text: str) -> Item:
    blocks = [Block(*fields) for fields in asked["blocks"]]  # type: ignore[attr-defined]  # as packed
    wording = Wording(text, blocks, str(asked["language"]), str(asked["title"]))
    return Item(str(asked["key"]), int(asked["digest"]), wording)  # type: ignore[call-overload]  # as packed


if __name__ == "__main__":
    main(sys.argv[1])
