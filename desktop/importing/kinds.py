"""Give every paragraph its kind, and the parts glued in it theirs; whatever is unsure stays body."""

import re
from collections.abc import Sequence

from desktop.importing.content import Block
from desktop.importing.cuts import is_wall_line
from desktop.importing.dates import is_date_line
from desktop.importing.glued import agency_beside_place
from desktop.importing.head import mark_head
from desktop.importing.line import AUTHORS, Line, Piece, cut_credit, cut_date, folded
from desktop.importing.lines import Paragraph
from desktop.importing.phrases import (
    ADDRESS,
    CHANNEL,
    CONTACT,
    QUOTED,
    RIGHTS_WORDS,
    SAID,
    SPEAKS,
    compiled,
)
from desktop.importing.rest import SPEAKER, mark_rest
from desktop.story.article import Kind

LONGEST_PHRASE_LINE = 45
"""Words of a line that a set phrase at its start may mark."""
PATH = re.compile(
    r"[^/>»|]{2,30}(?: [/>»›|] [^/>»›|]{2,30}){2,}|(?i:home|startseite|accueil|головна|главная|news|nachrichten) ?[/>»›|].{2,80}"
)
"""Sections one under another: "Home / Region / Wesel"."""


def pieces(
    text: str, paragraphs: Sequence[Paragraph], blocks: Sequence[Block] = ()
) -> list[list[Piece]]:
    """Return the pieces of every paragraph, in order; together they hold all of it.

    `blocks`, where there are any, say what a file states of each paragraph.
    """
    lines = [Line(text[p.start : p.end].replace("\n", " "), p.start, p.gap) for p in paragraphs]
    for line, block in zip(lines, blocks, strict=False):
        if block.kind is not None and block.is_sure:
            line.mark(block.kind, block.reason)
            if block.kind is Kind.CAPTION and not line.is_long:
                cut_credit(line)
    for line in lines:
        if line.is_long:
            line.mark(Kind.BODY, "long paragraph")
    if len(lines) > 1:
        mark_lines(lines, blocks)
    return [line.pieces() for line in lines]


def mark_lines(lines: list[Line], blocks: Sequence[Block] = ()) -> None:
    """Mark what is sure first; each step looks at what is still unmarked."""
    for line in lines:
        mark_by_itself(line)
    mark_wall(lines)
    for line, block in zip(lines, blocks, strict=False):
        if line.kind is None and block.kind is not None:
            line.mark(block.kind, block.reason)
    mark_duplicates(lines)
    start = mark_head(lines)
    mark_rest(lines, start)
    mark_repeated_captions(lines)
    clear_speakers(lines)


def mark_wall(lines: list[Line]) -> None:
    """Mark what a paywall says at the end of a text: "To continue reading, subscribe now."."""
    for line in lines[1:][-WALL_LINES:]:
        is_short = line.words <= LONGEST_WALL and line.text[0] not in QUOTES
        if line.kind is None and is_short and is_wall_line(line.text):
            line.mark(Kind.PROMOTION, "words of a paywall at its end")


WALL_LINES, LONGEST_WALL, LEAST_SPEAKERS = 5, 30, 3
"""Lines at the end that may be a paywall's, words of one; lines with a speaker that make a transcript."""
QUOTES = "\"'“«„‘"


def clear_speakers(lines: list[Line]) -> None:
    """Take no speaker of a transcript for the place of a dateline: "HOST: Good evening."."""
    if sum(SPEAKER.match(line.text) is not None for line in lines) < LEAST_SPEAKERS:
        return
    for line in lines:
        if SPEAKER.match(line.text):
            line.cuts[:] = [
                cut
                for cut in line.cuts
                if cut[1] is not Kind.DATELINE or not line.text[: cut[0]].rstrip().endswith(":")
            ]


def mark_by_itself(line: Line) -> None:
    """Mark a line by its own words alone."""
    if line.kind is not None:
        return
    if not re.search(r"[^\W_]", line.text):
        line.mark(Kind.RIGHTS, "line without words")
    elif line.text.startswith("#") and (match := re.match(r"(#{1,6}) \S", line.text)):
        line.mark(Kind.SUBHEADING, f"heading mark {match[1]}")
    elif is_date_line(line.text):
        line.mark(Kind.DATELINE, "date or time only")
    elif agency_beside_place(line.text):
        line.mark(Kind.DATELINE, "place and agency only")
    elif PATH.fullmatch(line.text) and not line.ends:
        line.mark(Kind.RELATED, "path of sections")
    else:
        mark_by_phrase(line)
        if line.kind is None:
            mark_by_words(line)


def mark_by_phrase(line: Line) -> None:
    if line.words > LONGEST_PHRASE_LINE:
        return
    for kind, reason, pattern in compiled():
        if pattern.match(line.text) and suits(kind, line):
            line.mark(kind, reason)
            if kind is Kind.CAPTION:
                cut_credit(line)
            elif kind is Kind.BYLINE:
                cut_date(line)
            return


def mark_by_words(line: Line) -> None:
    """Mark a short line that speaks to the reader about the outlet's own channels, or of its rights."""
    if line.words > 30 or QUOTED.search(line.text):
        return
    if RIGHTS_WORDS.search(line.text):
        line.mark(Kind.RIGHTS, "speaks of rights")
    elif (
        CHANNEL.search(line.text)
        and ADDRESS.search(line.text)
        and (not line.ends or line.words <= 20)
    ):
        line.mark(Kind.PROMOTION, "speaks to the reader about the outlet's channels")


def suits(kind: Kind, line: Line) -> bool:
    """Keep sentences that only begin like a set phrase, and quoted speech, from being marked."""
    if line.text[0] in "\"“«„‘'":
        return False
    if not line.ends:
        return True
    if kind is Kind.BYLINE:
        return (
            line.text[0] == "("
            or "contribut" in line.text
            or ":" in line.text[:25]
            or is_names_only(line.text)
        )
    if kind is Kind.RELATED:
        return ":" in line.text[:40] or line.words <= 4
    if kind is Kind.PROMOTION:
        if SAID.search(line.text) and not SPEAKS.search(line.text):
            return False
        speaks = any(p.search(line.text) for p in (CHANNEL, SPEAKS, CONTACT))
        return line.words <= 4 or (speaks and not (QUOTED.search(line.text) and line.words > 12))
    return True


def is_names_only(text: str) -> bool:
    """Tell whether a finished byline has nothing but a label and names: "By Ines Calder."."""
    rest = text.split(" ", 1)[-1].rstrip(". ")
    return bool(AUTHORS.fullmatch(rest))


def mark_duplicates(lines: list[Line]) -> None:
    """Mark a line that repeats the one above, one of the first three, or a long one anywhere."""
    seen: dict[str, int] = {}
    for place, line in enumerate(lines):
        key = folded(line.text)
        first = seen.setdefault(key, place)
        if not key or first == place or line.kind in (Kind.DATELINE, Kind.VIDEO, Kind.PROMOTION):
            continue
        if first == place - 1 or line.words >= 8:
            is_above = first == place - 1
            line.cuts.clear()
            line.mark(
                Kind.DUPLICATE,
                "same text as the line above" if is_above else "same text as an earlier line",
            )


def mark_repeated_captions(lines: list[Line]) -> None:
    """Mark a caption that is printed again, with or without its credit."""
    seen: dict[str, Line] = {}
    for line in lines:
        text = (
            line.text[: line.cuts[-1][0]] if line.kind is Kind.CREDIT and line.cuts else line.text
        )
        first = seen.setdefault(folded(text), line)
        is_caption = Kind.CAPTION in (first.kind, *(cut[1] for cut in first.cuts))
        if first is not line and is_caption and len(text.split()) >= 4:
            line.cuts.clear()
            line.mark(Kind.DUPLICATE, "same caption as an earlier line")
