"""Give every paragraph its kind, and the parts glued in it theirs; whatever is unsure stays body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.importing.dates import date_run, has_day, is_date_line
from desktop.importing.glued import ENDED, credit_start, dateline_end
from desktop.importing.lines import Paragraph
from desktop.importing.phrases import NAME, compiled
from desktop.story.article import Kind

HEAD_LINES = 12
"""Lines from the top among which headline, byline and date are looked for."""
LONGEST_HEADLINE, LONGEST_SUBHEADING, LONGEST_QUESTION = 30, 12, 8
"""Words."""
LONGEST_PHRASE_LINE = 45
"""Words of a line that a set phrase at its start may mark."""
LONGEST_CAPTION = 60
"""Words of a line that a credit at its end makes a caption."""
BULLET = re.compile(r"(?:[•·▪●◦*‣]|[-–—])\s+\S")
PLAIN_NAME = re.compile(
    rf"(?:{NAME}|[^\W\d_]\.)(?:[ -](?:{NAME}|[^\W\d_]\.|de|van|von|der|la|al|bin)){{1,3}}"
)
INITIALS_END = re.compile(r"(?:\b[^\W\d_]\.){2,}$|\b(?:Inc|Co|Ltd|Jr|Sr|St|Mt)\.$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A half-open span of the text with its kind and the reason for it."""

    start: int
    end: int
    kind: Kind
    reason: str


@dataclass(slots=True)
class Line:
    """A paragraph while its kind is being found; `kind` is None as long as it is not known."""

    text: str
    start: int
    gap: bool
    kind: Kind | None = None
    reason: str = ""
    cuts: list[tuple[int, Kind, str]] = field(default_factory=list)
    """(end in `text`, kind, reason) of the parts before the last one."""

    @property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def ends(self) -> bool:
        """Tell whether it ends like a sentence."""
        return bool(ENDED.search(self.text)) and not INITIALS_END.search(self.text)

    def mark(self, kind: Kind, reason: str) -> None:
        self.kind, self.reason = kind, reason

    def pieces(self) -> list[Piece]:
        found = []
        at = 0
        for end, kind, reason in self.cuts:
            found.append(Piece(self.start + at, self.start + end, kind, reason))
            at = end
        end = self.start + len(self.text)
        return [*found, Piece(self.start + at, end, self.kind or Kind.BODY, self.reason or "text")]


def pieces(text: str, paragraphs: Sequence[Paragraph], language: str) -> list[list[Piece]]:
    """Return the pieces of every paragraph, in order; together they hold all of it."""
    lines = [Line(text[p.start : p.end].replace("\n", " "), p.start, p.gap) for p in paragraphs]
    if len(lines) > 1:
        mark_lines(lines, language)
    return [line.pieces() for line in lines]


def mark_lines(lines: list[Line], language: str) -> None:
    """Mark what is sure first; each step looks at what is still unmarked."""
    from desktop.importing import head, rest

    for line in lines:
        mark_by_itself(line)
    mark_duplicates(lines)
    start = head.mark_head(lines, language)
    rest.mark_rest(lines, start)


def mark_by_itself(line: Line) -> None:
    """Mark a line by its own words alone."""
    if not re.search(r"\w", line.text):
        line.mark(Kind.RIGHTS, "line without words")
    elif line.text.startswith("#") and (match := re.match(r"(#{1,6}) \S", line.text)):
        line.mark(Kind.SUBHEADING, f"heading mark {match[1]}")
    elif is_date_line(line.text):
        line.mark(Kind.DATELINE, "date or time only")
    elif re.fullmatch(r"[^/>»|]{2,30}(?: [/>»›|] [^/>»›|]{2,30}){2,}", line.text) and not line.ends:
        line.mark(Kind.RELATED, "path of sections")
    else:
        mark_by_phrase(line)


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


def suits(kind: Kind, line: Line) -> bool:
    """Keep sentences that only begin like a set phrase, and quoted speech, from being marked."""
    if line.text[0] in "\"“«„‘'":
        return False
    if kind is Kind.BYLINE and line.ends and line.text[0] != "(":
        return line.words <= 12 or "contributed" in line.text
    return True


def cut_credit(line: Line) -> None:
    start = credit_start(line.text)
    if start < len(line.text) and line.kind is not None:
        line.cuts.append((start, line.kind, line.reason))
        line.mark(Kind.CREDIT, "picture credit at the end of the line")


def cut_date(line: Line) -> None:
    """Cut a date that is glued to a byline into a passage of its own."""
    run = date_run(line.text)
    if run is None or line.kind is None or run == (0, len(line.text)):
        return
    kind, reason = line.kind, line.reason
    if run[0] > 0:
        line.cuts.append((run[0], kind, reason))
    if run[1] < len(line.text):
        line.cuts.append((run[1], Kind.DATELINE, "date in the line"))
        line.mark(by_phrase_kind(line.text[run[1] :].strip()) or kind, reason)
    else:
        line.mark(Kind.DATELINE, "date in the line")


def by_phrase_kind(text: str) -> Kind | None:
    return next((kind for kind, _, pattern in compiled() if pattern.match(text)), None)


def mark_duplicates(lines: list[Line]) -> None:
    """Mark a line that repeats the one above, one of the first three, or a long one anywhere."""
    seen: dict[str, int] = {}
    for place, line in enumerate(lines):
        key = "".join(c for c in line.text.casefold() if c.isalnum())
        first = seen.setdefault(key, place)
        if not key or first == place or line.kind in (Kind.DATELINE, Kind.VIDEO, Kind.PROMOTION):
            continue
        if first == place - 1 or line.words >= 8:
            above = "the line above" if first == place - 1 else "an earlier line"
            line.cuts.clear()
            line.mark(Kind.DUPLICATE, f"same text as {above}")


def is_name(text: str) -> bool:
    """Tell whether a line may be a person's name and nothing else."""
    return bool(PLAIN_NAME.fullmatch(text)) and len(text) <= 40


def mark_dateline(line: Line, *, opens: bool) -> bool:
    """Cut the dateline off the first sentence of a line; tell whether there was one."""
    end = dateline_end(line.text, opens=opens)
    if not end:
        return False
    line.cuts.append((end, Kind.DATELINE, "place before the first sentence"))
    return True


def names_day(line: Line) -> bool:
    """Tell whether a line is a byline or has a full date: both stand above the text."""
    return line.kind is Kind.BYLINE or (line.kind is Kind.DATELINE and has_day(line.text))
