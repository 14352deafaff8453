"""Make a new version of an article of a text that a person edited."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.importing.line import Piece
from desktop.importing.lines import Paragraph
from desktop.importing.passages import passages_of, spans
from desktop.story.article import WAY_HAND, Article, Passage, Provenance, Stated
from desktop.story.errors import UserError
from desktop.story.repairing import GAP, editable, paragraph_texts, paragraphs_of
from desktop.text.beside import NOWHERE, paragraph_spans, set_beside
from desktop.text.languages import detect_language
from desktop.text.normal import normal

ITS_WORDS = "its words"


def normal_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of an edited text in normal form: what blank lines part."""
    text = normal(text)
    return [text[start:end] for start, end in paragraph_spans(text)]


def is_same_text(older: Article, text: str) -> bool:
    """Tell whether an edited text says what the article says already."""
    return GAP.join(normal_paragraphs(text)) == editable(older)


def version_of(older: Article, text: str, at: str) -> tuple[Article, bytes | None]:
    """Return an article with the edited text, and the bytes to keep where the older one has no original.

    Facts stay with their evidence, the original is the same. A paragraph that did not change keeps its
    passages, one that changed a little its kind. UserError if there is no text.
    """
    texts = normal_paragraphs(text)
    if not texts:
        raise UserError(
            "{name} would have no text left. Write or paste the article, or close the window to leave it as it is.",
            name=older.address,
        )
    whole = GAP.join(texts)
    language = older.language
    if language.evidence == ITS_WORDS:
        language = Stated(detect_language(whole), ITS_WORDS)
    data = None if older.provenance is not None else whole.encode("utf-8", "surrogatepass")
    made = replace(
        older,
        number=0,
        text=whole,
        passages=tuple(_passages(older, texts, language.value)),
        language=language,
        provenance=_provenance(older, data, at),
        newer_than=older.number,
    )
    return made, data


def _provenance(older: Article, data: bytes | None, at: str) -> Provenance:
    if older.provenance is not None:
        return older.provenance._replace(way_in=WAY_HAND, at=at)
    from desktop import VERSION

    digest = hashlib.sha256(data or b"").hexdigest()
    return Provenance(WAY_HAND, "", at, digest, f"plain text, Wireside {VERSION}")


def _passages(older: Article, texts: Sequence[str], language: str) -> Iterator[Passage]:
    """Give the passages of each paragraph: as they were, of the kind it had, or found anew."""
    lines, start = [], 0
    for text in texts:
        lines.append(Paragraph(start, start + len(text), gap=True))
        start += len(text) + len(GAP)
    whole = GAP.join(texts)
    fresh: dict[int, list[Passage]] = {}
    for passage in passages_of(whole, language, lines, ()):
        fresh.setdefault(passage.paragraph, []).append(passage)
    old_texts, old = paragraph_texts(older), paragraphs_of(older)
    places = set_beside(texts, old_texts).places
    for number, (line, place) in enumerate(zip(lines, places, strict=True)):
        before = () if place == NOWHERE else old[place]
        if before and old_texts[place] == texts[number]:
            by = line.start - before[0].start
            found = [p._replace(start=p.start + by, end=p.end + by) for p in before]
        elif before and len({p.kind for p in before}) == 1:
            piece = Piece(line.start, line.end, before[0].kind, before[0].reason)
            found = [
                Passage(a, b, piece.kind, piece.reason, number)
                for a, b in spans(whole, piece, language)
            ]
        else:
            found = fresh.get(number, [])
        for passage in found:
            yield passage._replace(paragraph=number)
