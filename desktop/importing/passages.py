"""Cut a text into passages with kinds: every character that is not blank lies in exactly one."""

from collections.abc import Iterator, Sequence

from desktop.importing.content import Block
from desktop.importing.kinds import pieces
from desktop.importing.line import Piece
from desktop.importing.lines import Paragraph, paragraphs
from desktop.story.article import Kind, Passage
from desktop.text.sentences import sentences

SPLIT_KINDS = frozenset({Kind.BODY, Kind.STANDFIRST})
"""The kinds that are cut into sentences; a headline or a caption stays whole."""


def passages(text: str, language: str) -> tuple[Passage, ...]:
    """Return the passages of a text in normal form, in order."""
    return passages_of(text, language, paragraphs(text), ())


def passages_of(
    text: str, language: str, lines: Sequence[Paragraph], blocks: Sequence[Block]
) -> tuple[Passage, ...]:
    """Return the passages of a text whose paragraphs are known; `blocks` say what a file said of each."""
    return tuple(
        Passage(start, end, piece.kind, piece.reason, number)
        for number, line in enumerate(pieces(text, lines, blocks))
        for piece in line
        for start, end in spans(text, piece, language)
    )


def spans(text: str, piece: Piece, language: str) -> Iterator[tuple[int, int]]:
    """Return the spans of the sentences of a piece, or its own without outer blanks."""
    part = text[piece.start : piece.end]
    if piece.kind in SPLIT_KINDS:
        for start, end in sentences(part, language):
            yield piece.start + start, piece.start + end
    elif part.strip():
        start = piece.start + len(part) - len(part.lstrip())
        yield start, start + len(part.strip())
