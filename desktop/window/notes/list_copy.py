"""Notes for the clipboard, plain and rich: the words as printed, where they are from, codes, comment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData

from desktop.story.annotation import About
from desktop.window.citation import plain_citation, rich_citation
from desktop.window.notes.list_words import about_words, tr

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor, Annotation
    from desktop.window.notes.model import Notes


class Copied(NamedTuple):
    """A place of a note: its words as they stand in the article, and the citation, plain and rich."""

    words: str
    plain: str
    rich: str


def copied(notes: Notes, chosen: Sequence[Annotation]) -> QMimeData:
    """Return notes for the clipboard. Words get no quotation marks that are not printed."""
    made = QMimeData()
    made.setText("\n\n".join(plain_note(notes, note) for note in chosen))
    made.setHtml("<hr>".join(rich_note(notes, note) for note in chosen))
    return made


def plain_note(notes: Notes, note: Annotation) -> str:
    """Return a note as lines: address and codes, words with their source, comment, who and when."""
    lines = [head_of(notes, note)]
    for place in places(notes, note):
        lines += [place.words, place.plain] if place.words else [place.plain]
    lines += [note.comment] if note.comment else []
    lines.append(signed(note))
    return "\n".join(filter(None, lines))


def rich_note(notes: Notes, note: Annotation) -> str:
    """Return a note as HTML; nothing in it is taken for a tag."""
    parts = [f"<p>{html(head_of(notes, note))}</p>"]
    for place in places(notes, note):
        if place.words:
            parts.append(f'<blockquote dir="auto">{html(place.words)}</blockquote>')
        parts.append(f"<p>{place.rich}</p>")
    if note.comment:
        parts.append(f'<p dir="auto">{html(note.comment)}</p>')
    parts.append(f"<p>{html(signed(note))}</p>" if signed(note) else "")
    return "".join(parts)


def head_of(notes: Notes, note: Annotation) -> str:
    codes = "; ".join(notes.paths[code] for code in note.codes if code in notes.paths)
    about = "" if note.about is About.ARTICLE and note.anchors else about_words(notes, note)
    memo = tr("memo") if note.about is About.ARTICLE else ""
    return " · ".join(filter(None, (note.address, about, memo, codes)))


def places(notes: Notes, note: Annotation) -> Iterator[Copied]:
    for anchor in note.anchors:
        article = notes.articles.get(anchor.span.article)
        if article is None:
            yield Copied(anchor.quote, f"A{anchor.span.article}", f"A{anchor.span.article}")
            continue
        address = address_of(notes, anchor)
        rich = rich_citation(article, address)
        yield Copied(anchor.quote, plain_citation(article, address), rich)


def address_of(notes: Notes, anchor: Anchor) -> str:
    address = notes.address(anchor)
    return tr("{}, not in its text any more").format(address) if anchor.is_orphan else address


def signed(note: Annotation) -> str:
    return ", ".join(filter(None, (note.by, note.made[:10])))


def html(text: str) -> str:
    """Return text for HTML; characters that no document may hold are left out."""
    kept = "".join(c for c in text if c in "\n\t" or not (c < " " or "\x7f" <= c <= "\x9f"))
    return escape(kept).replace("\n", "<br>")
