"""Mark what stands above the text: headline, standfirst, byline, dates, the first picture."""

from desktop.importing.dates import date_run, has_day
from desktop.importing.glued import credit_start
from desktop.importing.line import (
    BULLET,
    HEAD_LINES,
    LONGEST_CAPTION,
    LONGEST_HEADLINE,
    Line,
    by_phrase_kind,
    cut_credit,
    cut_date,
    folded,
    is_author_line,
    is_name,
    is_named_role,
    mark_dateline,
    names_day,
)
from desktop.importing.rest import CAREER
from desktop.story.article import Kind

LEAST_HEADLINE = 4
"""Words; shorter lines at the top are section names when a longer one follows."""
MOST_STANDFIRSTS = 3
"""Lines between the headline and a byline, date or dateline that may be standfirst."""


def mark_head(lines: list[Line]) -> int:
    """Mark the lines above the text; return the place of the first line of the text."""
    headline = find_headline(lines)
    if headline is None:
        split_bylines(lines[:3])
        start = next((i for i, line in enumerate(lines) if line.kind is None), len(lines))
        if start < len(lines):
            mark_dateline(lines[start], opens=True)
        return start
    mark_headline(lines, headline)
    split_bylines(lines[headline + 1 : HEAD_LINES])
    start = find_start(lines, headline + 1)
    mark_between(lines, headline + 1, start)
    return start


def find_headline(lines: list[Line]) -> int | None:
    """Return the place of the headline among the first lines, None if the text has none."""
    given = next((i for i, x in enumerate(lines[:HEAD_LINES]) if x.kind is Kind.HEADLINE), None)
    if given is not None:
        return given
    unmarked = [
        i
        for i, line in enumerate(lines[:HEAD_LINES])
        if line.kind is None or is_marked_heading(line)
    ]
    if not unmarked or not is_headline(lines[unmarked[0]]):
        return None
    for place in unmarked[:3]:
        line = lines[place]
        if not is_headline(line) or BULLET.match(line.text) or line.text.endswith("."):
            break
        if line.words >= LEAST_HEADLINE:
            return place
    return unmarked[0]


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
            line.mark(Kind.RELATED, "section name above the headline")
    if lines[place].kind is not Kind.HEADLINE:
        lines[place].mark(Kind.HEADLINE, "first line, no end mark")
    key = folded(lines[place].text)
    for line in lines[place + 1 : place + 4]:
        if folded(line.text) == key:
            line.cuts.clear()
            line.mark(Kind.DUPLICATE, "same text as the headline")


def split_bylines(lines: list[Line]) -> None:
    """Mark lines of a name, an author line and a date, glued in either order."""
    for line in lines:
        run = date_run(line.text)
        if (
            line.kind is not None
            or is_picture(line)
            or run is None
            or line.words > (12 if line.ends else 25)
        ):
            continue
        rest = (line.text[: run[0]] + line.text[run[1] :]).strip(" |•·,–—-")
        kind = kind_beside_date(rest, line) if rest else None
        if kind is not None:
            line.mark(kind, "beside a date")
            cut_date(line)


def kind_beside_date(rest: str, line: Line) -> Kind | None:
    """Return the kind of what stands in one line with a date, None if it may be a sentence."""
    kind = by_phrase_kind(rest)
    if kind is not None or line.ends:
        return kind
    is_author = (
        is_name(rest) or is_author_line(rest) or is_named_role(rest) or len(rest.split()) <= 4
    )
    return Kind.BYLINE if is_author else None


def find_start(lines: list[Line], first: int) -> int:
    """Return the place of the first line of the text, after standfirst, byline and date."""
    clocks = [i for i, x in enumerate(lines) if x.kind is Kind.DATELINE and not has_day(x.text)]
    if len(clocks) > 1 and first <= clocks[0]:
        return clocks[0]
    open_lines = [i for i in range(first, min(len(lines), first + HEAD_LINES)) if is_open(lines[i])]
    prose = [i for i in open_lines if lines[i].ends and not is_picture(lines[i])]
    if not prose:
        return (
            open_lines[0] if open_lines and first + 1 >= len(lines) else first_prose(lines, first)
        )
    for count, place in enumerate(prose[: MOST_STANDFIRSTS + 1]):
        if mark_dateline(lines[place], opens=count <= 1):
            return place
        if count:
            continue
        following = next(
            (line for line in lines[place + 1 :] if line.kind is not Kind.CREDIT), None
        )
        if following is not None and following.kind is not None and names_day(following):
            return find_start(lines, place + 1)
    return prose[0]


def is_open(line: Line) -> bool:
    """Tell whether a line may be of the text: nothing marks it, or a page says that it is."""
    return line.kind is None or (line.kind is Kind.BODY and not line.is_long)


def first_prose(lines: list[Line], first: int) -> int:
    return next(
        (i for i in range(first, len(lines)) if is_open(lines[i]) and lines[i].ends), len(lines)
    )


def is_picture(line: Line) -> bool:
    return credit_start(line.text) < len(line.text) and line.words <= LONGEST_CAPTION


def mark_between(lines: list[Line], first: int, start: int) -> None:
    """Mark the lines between the headline and the text."""
    for place in range(first, start):
        line = lines[place]
        if line.kind is not None:
            continue
        if is_picture(line):
            mark_picture(line, lines[first:place])
        else:
            line.mark(
                *kind_between(
                    line, lines[place - 1], lines[place + 1 : place + 2], place + 1 == start
                )
            )


def mark_picture(line: Line, above: list[Line]) -> None:
    """Mark a finished sentence with a credit as the standfirst, unless there is one above it."""
    has_standfirst = any(
        x.kind is Kind.STANDFIRST or any(c[1] is Kind.STANDFIRST for c in x.cuts) for x in above
    )
    is_standfirst = line_ends_before_credit(line) and not has_standfirst
    kind = Kind.STANDFIRST if is_standfirst else Kind.CAPTION
    line.mark(kind, "above the text, with a picture credit")
    cut_credit(line)


def kind_between(line: Line, before: Line, after: list[Line], is_last: bool) -> tuple[Kind, str]:  # noqa: FBT001
    """Return the kind of a line between headline and text, with the reason."""
    if not line.ends and (is_author_line(line.text) or is_named_role(line.text)):
        return Kind.BYLINE, "a name alone above the text"
    if before.kind is Kind.BYLINE and CAREER.search(line.text) and line.words <= 40:
        return Kind.BYLINE, "tells who the author is"
    if BULLET.match(line.text):
        return Kind.STANDFIRST, "key point above the text"
    if after and BULLET.match(after[0].text) and line.words <= 6:
        return Kind.SUBHEADING, "heading of the key points"
    if before.kind is Kind.BYLINE and line.words <= 4 and not line.ends:
        return Kind.BYLINE, "under the author's name"
    if not line.ends and line.words <= 4 and is_last:
        return Kind.SUBHEADING, "short line above the text"
    if not line.ends and line.words <= 3:
        return Kind.RELATED, "label above the text"
    return Kind.STANDFIRST, "between the headline and the text"


def line_ends_before_credit(line: Line) -> bool:
    return Line(line.text[: credit_start(line.text)].rstrip(), 0, gap=False).ends
