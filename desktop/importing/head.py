"""Mark what stands above the text: headline, standfirst, byline, dates, the first picture."""

from desktop.importing.dates import date_run
from desktop.importing.glued import credit_start
from desktop.importing.kinds import (
    BULLET,
    HEAD_LINES,
    LONGEST_CAPTION,
    LONGEST_HEADLINE,
    Line,
    cut_credit,
    cut_date,
    is_name,
    mark_dateline,
    names_day,
)
from desktop.story.article import Kind

MOST_STANDFIRSTS = 3
"""Lines between the headline and a byline, date or dateline that may be standfirst."""


def mark_head(lines: list[Line], language: str) -> int:
    """Mark the lines above the text; return the place of the first line of the text."""
    headline = find_headline(lines)
    if headline is None:
        start = next((i for i, line in enumerate(lines) if line.kind is None), len(lines))
        if start < len(lines):
            mark_dateline(lines[start], opens=True)
        return start
    mark_headline(lines, headline)
    split_bylines(lines[headline + 1 : HEAD_LINES])
    start = find_start(lines, headline + 1, language)
    mark_between(lines, headline + 1, start)
    return start


def find_headline(lines: list[Line]) -> int | None:
    """Return the place of the headline among the first lines, None if the text has none."""
    unmarked = [
        i
        for i, line in enumerate(lines[:HEAD_LINES])
        if line.kind is None or is_marked_heading(line)
    ]
    if not unmarked or not is_headline(lines[unmarked[0]]):
        return None
    first = unmarked[0]
    if lines[first].words > 3 or len(unmarked) < 2 or unmarked[1] > first + 2:
        return first
    second = lines[unmarked[1]]
    is_kicker = (
        is_headline(second)
        and not BULLET.match(second.text)
        and second.words >= 4
        and not second.text.endswith(".")
    )
    return unmarked[1] if is_kicker else first


def is_marked_heading(line: Line) -> bool:
    return line.kind is Kind.SUBHEADING and line.reason.startswith("heading mark")


def is_headline(line: Line) -> bool:
    if line.words > LONGEST_HEADLINE or line.text.endswith((":", ";", ",")):
        return False
    return not line.ends or (
        line.text.rstrip("\"'”’»“ ")[-1:] in "?!" and line.words <= LONGEST_HEADLINE / 2
    )


def mark_headline(lines: list[Line], place: int) -> None:
    for line in lines[:place]:
        if line.kind is None:
            line.mark(Kind.SUBHEADING, "section name above the headline")
    lines[place].mark(Kind.HEADLINE, "first line, no end mark")
    key = folded(lines[place].text)
    for line in lines[place + 1 : place + 4]:
        if folded(line.text) == key:
            line.cuts.clear()
            line.mark(Kind.DUPLICATE, "same text as the headline")


def folded(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def split_bylines(lines: list[Line]) -> None:
    """Mark lines of a name, an author line and a date, glued in either order."""
    for line in lines:
        run = date_run(line.text)
        if line.kind is not None or run is None or line.ends or line.words > 25:
            continue
        rest = (line.text[: run[0]] + line.text[run[1] :]).strip(" |•·,–—-")
        if rest and (
            is_name(rest)
            or len(rest.split()) <= 4
            or rest.casefold().startswith(("by ", "par ", "von "))
        ):
            line.mark(Kind.BYLINE, "name beside a date")
            cut_date(line)


def find_start(lines: list[Line], first: int, language: str) -> int:
    """Return the place of the first line of the text, after standfirst, byline and date."""
    open_lines = [
        i for i in range(first, min(len(lines), first + HEAD_LINES)) if lines[i].kind is None
    ]
    prose = [i for i in open_lines if lines[i].ends and not is_picture(lines[i])]
    if not prose:
        return (
            open_lines[0] if open_lines and first + 1 >= len(lines) else first_prose(lines, first)
        )
    for count, place in enumerate(prose[: MOST_STANDFIRSTS + 1]):
        if mark_dateline(lines[place], opens=count == 0 or language != "en"):
            return place
        if count:
            continue
        following = next(
            (line for line in lines[place + 1 :] if line.kind is not Kind.CREDIT), None
        )
        if following is not None and following.kind is not None and names_day(following):
            return find_start(lines, place + 1, language)
    return prose[0]


def first_prose(lines: list[Line], first: int) -> int:
    return next(
        (i for i in range(first, len(lines)) if lines[i].kind is None and lines[i].ends), len(lines)
    )


def is_picture(line: Line) -> bool:
    return credit_start(line.text) < len(line.text) and line.words <= LONGEST_CAPTION


def mark_between(lines: list[Line], first: int, start: int) -> None:
    """Mark the lines between the headline and the text."""
    for place in range(first, start):
        line = lines[place]
        if line.kind is not None:
            continue
        following = lines[place + 1] if place + 1 < len(lines) else None
        has_standfirst = any(
            x.kind is Kind.STANDFIRST or any(c[1] is Kind.STANDFIRST for c in x.cuts)
            for x in lines[first:place]
        )
        if is_picture(line):
            kind = (
                Kind.STANDFIRST
                if line_ends_before_credit(line) and not has_standfirst
                else Kind.CAPTION
            )
            line.mark(kind, "above the text, with a picture credit")
            cut_credit(line)
        elif is_name(line.text) and not line.ends:
            line.mark(Kind.BYLINE, "a name alone above the text")
        elif BULLET.match(line.text):
            line.mark(Kind.STANDFIRST, "key point above the text")
        elif following is not None and BULLET.match(following.text) and line.words <= 6:
            line.mark(Kind.SUBHEADING, "heading of the key points")
        elif lines[place - 1].kind is Kind.BYLINE and line.words <= 4 and not line.ends:
            line.mark(Kind.BYLINE, "under the author's name")
        elif line.words <= 4 and not line.ends and following is not None and place + 1 == start:
            line.mark(Kind.SUBHEADING, "short line above the text")
        else:
            line.mark(Kind.STANDFIRST, "between the headline and the text")


def line_ends_before_credit(line: Line) -> bool:
    return Line(line.text[: credit_start(line.text)].rstrip(), 0, gap=False).ends
