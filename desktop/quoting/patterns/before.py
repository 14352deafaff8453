"""Find the words said before an English cue and its speaker."""

from typing import NamedTuple

from desktop.quoting.patterns.ends import (
    DASHES,
)
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import BE, HAVE, PRONOUNS, has_verb
from desktop.story.quote import Range

LEAST_CLAUSE = 2
"""Words of a reported clause; shorter ones ("said so") report nothing."""

DOING = frozenset("did does do didn't doesn't don't will would can could agreed".split())
WHENS = frozenset("when while after before as although though once".split())
"""Open a clause that tells of the time of saying: "When it was over, she told us"."""


NICKNAMED = frozenset("nicknamed dubbed codenamed named titled".split())
"""Stand before a name in marks."""


class Content(NamedTuple):
    """What is said on one side of a cue, in token numbers.

    `is_firm`: "that", a colon or marks say so. `is_apart`: marks parted from the cue by a comma or colon.
    `is_late`: only found behind times and places. `rest` is what goes on behind a comma.
    """

    ranges: tuple[Range, ...] = ()
    next: int = 0
    is_quote: bool = False
    is_clause: bool = False
    is_firm: bool = False
    is_apart: bool = False
    is_late: bool = False
    is_empty: bool = False
    has_that: bool = False
    is_closed: bool = False
    rest: tuple[Range, ...] = ()

    @property
    def goes_on(self) -> bool:
        return bool(self.rest)


NOTHING = Content()


def pre_content(sentence: Sentence, floor: int, edge: int) -> Content:
    """Return what is said in tokens `floor` to `edge`, before speaker and cue."""
    while floor < edge and is_edge(sentence[floor]):
        floor += 1
    end = edge
    is_parted = False
    while end > floor and not (sentence[end - 1].is_word or sentence[end - 1].is_quote):
        is_parted = is_parted or sentence[end - 1].text in {",", "?", "!", "…", *DASHES}
        end -= 1
    if end <= floor:
        return NOTHING
    last = sentence[end - 1]
    if last.is_quote and end - 2 >= floor and sentence[end - 2].low in NICKNAMED:
        return NOTHING
    if last.is_quote and (
        is_parted or last.last in {",", "?", "!", ".", "…", "-", "—"} or is_speech(last)
    ):
        start = quote_start(sentence, floor, end)
        return Content(((start, end),), edge, is_quote=True, is_closed=last.last in {".", "?", "!"})
    if sentence[floor].low in WHENS and not any(
        token.text == "," or token.is_quote for token in sentence[floor:end]
    ):
        return NOTHING
    if end - floor == LEAST_CLAUSE and is_bare_answer(sentence[floor], sentence[floor + 1]):
        return NOTHING
    if is_parted and end - floor >= LEAST_CLAUSE and has_any_verb(sentence, floor, end):
        return Content(((floor, end),), edge, is_clause=True)
    if is_parted and end - floor >= 1:
        return Content(((floor, end),), edge)
    return NOTHING


def is_bare_answer(subject: Token, verb: Token) -> bool:
    """Tell whether two words only answer what was said before: "She did, he agreed"."""
    return subject.low in PRONOUNS | {"that", "this"} and verb.low in BE | HAVE | DOING


def is_edge(token: Token) -> bool:
    return not (token.is_word or token.is_quote)


def is_speech(token: Token) -> bool:
    """Tell whether marks hold enough words for a sentence."""
    return token.text.count(" ") >= 3


def quote_start(sentence: Sentence, floor: int, end: int) -> int:
    """Return where words begin that end in marks: with the marks, or with the clause they are part of."""
    first = end - 1
    while first - 1 >= floor and (
        sentence[first - 1].is_quote or sentence[first - 1].text in {"...", "…"}
    ):
        first -= 1
    if first == floor:
        return floor
    inner = sentence[first].text.lstrip("\"'“‘«„ ")
    before = sentence[first - 1]
    if before.text in {":", *DASHES} or (before.text == "," and inner[:1].isupper()):
        return first
    return floor


def has_any_verb(sentence: Sentence, start: int, end: int) -> bool:
    return any(token.is_quote for token in sentence[start:end]) or has_verb(sentence, start, end)
