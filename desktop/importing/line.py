"""A line of an article while its kind is being found, and what lines look like."""

import re
from dataclasses import dataclass, field

from desktop.importing.dates import date_run, has_day
from desktop.importing.glued import ENDED, credit_start, dateline_end, words_in
from desktop.importing.phrases import NAME, compiled
from desktop.story.article import Kind

HEAD_LINES = 12
"""Lines from the top among which headline, byline and date are looked for."""
LONGEST_HEADLINE, LONGEST_SUBHEADING, LONGEST_QUESTION = 30, 12, 8
"""Words."""
TEXT = "text"
"""The reason of what is plain body."""
LONGEST_CAPTION = 60
"""Words of a line that a credit at its end makes a caption."""
BULLET = re.compile(r"(?:[•·▪●◦*‣]|[-–—])\s+\S")
PLAIN_NAME = re.compile(
    rf"(?:{NAME}|[^\W\d_]\.)(?:[ -](?:{NAME}|[^\W\d_]\.|de|van|von|der|la|al|bin)){{1,3}}"
)
AUTHORS = re.compile(
    rf"{PLAIN_NAME.pattern}(?:(?:, | and | und | et | та | і | и | & ){PLAIN_NAME.pattern})*"
)
NEWSROOM = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|columnist|staff|reporting|korrespondent|redakt|reporterin|journalist|"
    r"correspondant|envoyée? spécial|rédact|кореспондент|корреспондент|журналіст|журналист|редактор|оглядач|обозреватель)",
    re.IGNORECASE,
)
INITIALS_END = re.compile(r"(?:\b[^\W\d_]\.){2,}$|\b(?:Inc|Co|Ltd|Jr|Sr|St|Mt)\.$")


LONGEST_LINE = 3_000
"""Characters, some 500 words: what is longer is running text. The patterns of credits, dates and
names take quadratic time on a hostile line, 12 s for 200,000 digits."""


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
        return words_in(self.text, len(self.text.split()))

    @property
    def ends(self) -> bool:
        """Tell whether it ends like a sentence."""
        return bool(ENDED.search(self.text)) and not INITIALS_END.search(self.text)

    @property
    def is_long(self) -> bool:
        """Tell whether it is running text by its length alone."""
        return len(self.text) > LONGEST_LINE

    def mark(self, kind: Kind, reason: str) -> None:
        self.kind, self.reason = kind, reason

    def pieces(self) -> list[Piece]:
        found = []
        at = 0
        for end, kind, reason in self.cuts:
            found.append(Piece(self.start + at, self.start + end, kind, reason))
            at = end
        end = self.start + len(self.text)
        return [*found, Piece(self.start + at, end, self.kind or Kind.BODY, self.reason or TEXT)]


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


def folded(text: str) -> str:
    """Return the letters and digits of `text`, by which repeated lines are told."""
    return NO_LETTER.sub("", text.casefold())


NO_LETTER = re.compile(r"[\W_]+")
LONGEST_NAMES = 60
"""Characters of a line that may be persons' names and nothing else."""


def is_name(text: str) -> bool:
    """Tell whether a line may be persons' names and nothing else."""
    if len(text) > LONGEST_NAMES:  # first: on a long run of blanks the pattern takes quadratic time
        return False
    names = re.split(r"\s*(?:,| and | und | et | та | і | и | & )\s*", text)
    return all(PLAIN_NAME.fullmatch(name) for name in names)


def is_author_line(text: str) -> bool:
    """Tell whether a line above or under the text is a name and little more: "Ines Calder in Oslo"."""
    match = AUTHORS.match(text)
    if match is None or len(text.split()) > 10 or text.endswith(":"):
        return False
    rest = text[match.end() :].strip()
    return bool(re.match(r"[,|@–—(•·/]|(?:in|for|aus|für|à|de|à|у|в|для|из|з)\b", rest)) or not rest


def is_named_role(text: str) -> bool:
    """Tell whether a line is a name with a role of the newsroom: "Ines Calder, political editor"."""
    match = PLAIN_NAME.match(text)
    return (
        match is not None and len(text.split()) <= 10 and bool(NEWSROOM.search(text, match.end()))
    )


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
