"""The process that parses: `python -m desktop.quoting.worker` answers JSON lines with quotes.

A request is `{"id", "text", "language", "paragraphs": [[start, end, role]]}`. The first answer of all is
`{"engine"}`, once the model is loaded; then `{"id", "quotes"}` for each request, a quote as the list of its
fields, or `{"id", "error"}` with a sentence. The process ends as soon as its input does, in the middle of
a text too: it never outlives the program that asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

from desktop.quoting import model
from desktop.quoting.attribution import Paragraph, Role
from desktop.story.quote import CueClass, Quote, QuoteKind

if TYPE_CHECKING:
    from desktop.quoting.attribution import Attribute

Json = dict[str, object]

LOWER = 10
"""How much nicer than the window the process is (POSIX), so that its text is painted first."""
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
"""Audit events of reaching for a network; libraries that spaCy brings know how to."""
UNFORESEEN = (
    ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError, RuntimeError,
    MemoryError,
)  # fmt: skip
"""What a text that nobody thought of may raise: it costs that text's answer, and not the process."""


def main() -> None:
    """Answer until the input ends."""
    answers = taken_stdout()
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(LOWER)
    sys.addaudithook(refuse_network)
    lines: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=listen, args=(lines,), daemon=True).start()
    for answer in answers_to(iter(lines.get, None)):
        answers.write(json.dumps(answer, separators=(",", ":")).encode() + b"\n")
        answers.flush()


def taken_stdout() -> BinaryIO:
    """Return what was standard output, which is /dev/null from now on: a library may print."""
    answers = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    return answers


def listen(lines: SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        lines.put(line)
    os._exit(0)


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in NETWORK:
        raise RuntimeError(f"no network here: {event}")


def answers_to(lines: Iterable[bytes]) -> Iterator[Json]:
    """Give the answers to requests; the model is loaded by the first."""
    attribute: Attribute | None = None
    is_loaded = False
    for line in lines:
        if not is_loaded:
            nlp, engine = model.load()
            if nlp is not None:
                from desktop.quoting.dependency import attributing

                attribute = attributing.attribute(nlp)
            is_loaded = True
            yield {"engine": engine}
        yield answer_to(line, attribute)


def answer_to(line: bytes, attribute: Attribute | None) -> Json:
    number: object = None
    try:
        asked = json.loads(line)
        number = asked["id"]
        return {"id": number, "quotes": [packed(quote) for quote in found(asked, attribute)]}
    except UNFORESEEN as error:
        return {"id": number, "error": f"The text could not be parsed: {type(error).__name__}."}


def found(asked: Json, attribute: Attribute | None) -> tuple[Quote, ...]:
    from desktop.quoting.extract import find_quotes

    text, rows = asked["text"], asked["paragraphs"]
    if not isinstance(text, str) or not isinstance(rows, list):
        raise TypeError("a text and its paragraphs belong there")
    paragraphs = tuple(Paragraph(start, end, Role(role)) for start, end, role in rows)
    language = str(asked["language"])
    return find_quotes(text, language=language, paragraphs=paragraphs, attribute=attribute)


def request(number: int, text: str, language: str, paragraphs: Iterable[Paragraph]) -> bytes:
    """Return the line that asks for the quotes of a text."""
    rows = [[each.start, each.end, each.role.value] for each in paragraphs]
    asked = {"id": number, "text": text, "language": language, "paragraphs": rows}
    return json.dumps(asked, separators=(",", ":")).encode() + b"\n"


def packed(quote: Quote) -> list[object]:
    """Return the fields of a quote as JSON has them."""
    return [list(value) if isinstance(value, tuple) else value for value in quote]


def unpacked(fields: list[object], article: int) -> Quote:
    """Rebuild a quote of an article; ValueError or TypeError if the fields are not one's."""
    quote = Quote(*(tuple(value) if isinstance(value, list) else value for value in fields))  # type: ignore[arg-type]  # as packed
    return quote._replace(
        article=article, kind=QuoteKind(quote.kind), cue_class=CueClass(quote.cue_class)
    )


if __name__ == "__main__":
    main()
