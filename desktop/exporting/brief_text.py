"""Write a brief as plain text and as HTML to paste: every pin with its words, sources and state."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from desktop.text.isolating import isolated

INDENT = "   "
"""Before what belongs to the numbered line above it, in plain text."""


class TextPlace(NamedTuple):
    """Words of an article as it prints them, what is said of them, and where they are from.

    `source` and `source_html` are the citation; `said` is ours: who speaks, that words are reported.
    """

    words: str
    said: str
    source: str
    source_html: str


class TextPin(NamedTuple):
    """A pin, worded: what it is, its places, who looked where it is not, the reader's note, its state."""

    number: int
    title: str
    places: tuple[TextPlace, ...]
    looked: tuple[str, ...] = ()
    comment: str = ""
    """Of the annotation that is pinned, exactly as it was typed."""
    note: str = ""
    """Exactly as it was typed."""
    state: str = ""


class TextBrief(NamedTuple):
    """A brief, worded. `warning` says what the program found itself, and how sure that is."""

    name: str
    summary: str
    pins: tuple[TextPin, ...]
    warning: str = ""
    note_head: str = "Note"
    comment_head: str = "Comment"
    """Stand before what the reader typed, in the language of the interface."""


def as_plain(brief: TextBrief) -> str:
    """Return plain text; nothing is added to words of articles, not even quotation marks."""
    head = f"{isolated(brief.name)}\n{brief.summary}"
    parts = (head, *("\n".join(_plain_pin(pin, brief)) for pin in brief.pins), brief.warning)
    return "\n\n".join(part for part in parts if part) + "\n"


def _plain_pin(pin: TextPin, brief: TextBrief) -> Iterator[str]:
    yield f"{pin.number}. {pin.title}"
    for place in pin.places:
        words = _indented(isolated(place.words))
        if words:
            yield words
        said = f"{place.said} " if place.said else ""
        yield f"{INDENT}– {said}{place.source}"
    for line in pin.looked:
        yield f"{INDENT}{line}"
    if pin.comment:
        yield _indented(f"{brief.comment_head}: {isolated(pin.comment)}")
    if pin.note:
        yield _indented(f"{brief.note_head}: {isolated(pin.note)}")
    yield f"{INDENT}[{pin.state}]"


def _indented(words: str) -> str:
    """Put every line under the pin it belongs to."""
    return "\n".join(INDENT + line if line else "" for line in words.split("\n")) if words else ""


def as_html(brief: TextBrief) -> str:
    """Return HTML that an editor of texts takes over: a numbered list, citations with links."""
    pins = "".join("".join(_rich_pin(pin, brief)) for pin in brief.pins)
    warning = f"<p><small>{escape(brief.warning)}</small></p>" if brief.warning else ""
    head = f"<h3>{_own(brief.name)}</h3><p>{escape(brief.summary)}</p>"
    return f"{head}<ol>{pins}</ol>{warning}"


def _rich_pin(pin: TextPin, brief: TextBrief) -> Iterator[str]:
    yield f'<li value="{pin.number}"><p><b>{escape(pin.title)}</b></p>'
    for place in pin.places:
        words = f"{_own(place.words)}<br>" if place.words else ""
        said = f"{escape(place.said)} " if place.said else ""
        yield f"<p>{words}– {said}{place.source_html}</p>"
    for line in pin.looked:
        yield f"<p>{escape(line)}</p>"
    if pin.comment:
        yield f"<p>{escape(brief.comment_head)}: {_own(pin.comment)}</p>"
    if pin.note:
        yield f"<p>{escape(brief.note_head)}: {_own(pin.note)}</p>"
    yield f"<p>[{escape(pin.state)}]</p></li>"


def _own(words: str) -> str:
    """Return words of an article or a reader: no markup in them counts, their lines stay."""
    return f"<bdi>{escape(words)}</bdi>".replace("\n", "<br>")
