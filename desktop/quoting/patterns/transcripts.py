"""Find who speaks in the lines of a broadcast or an interview: "KATE LOWE, PASSENGER: …", "Ida Norling: …", "A: …"."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from desktop.quoting.attribution import ANSWERS, TRANSCRIPT, Attribution, Paragraph
from desktop.quoting.speakers.printed_name import UPPER
from desktop.story.quote import CueClass

NARRATORS = frozenset(
    "reporter host anchor announcer presenter narrator correspondent interviewer moderator q question "
    "watch live video breaking exclusive update updated listen read opinion analysis related photos note".split()
)
HOSTING = re.compile(
    r",[^:\n]{0,60}\b(?:HOST|CO-HOST|ANCHOR|CORRESPONDENT|REPORTER|MODERATOR|PRESENTER|NARRATOR)\b"
)
"""What tells behind a name that somebody asks and reports."""
NOTE = r"(?:\s?[(\[][^()\[\]\n]{1,40}[)\]])?"
"""Where or how somebody speaks: "(in studio)", "[through translator]"."""
SPEAKER = re.compile(
    rf"\s*(?P<who>(?:[{UPPER}][{UPPER}.'’\-]*)(?:\s[{UPPER}][{UPPER}.'’\-]*){{0,4}})"
    rf"(?P<more>,[{UPPER}0-9 .,'’&\-]{{2,60}})?{NOTE}(?P<colon>:)\s+(?=\S)"
)
"""Who speaks in a transcript: capital letters and a colon."""
TURN = re.compile(
    rf"\s*(?P<who>[{UPPER}][\w.'’-]*(?: [{UPPER}][\w.'’-]*){{0,3}})(?P<more>){NOTE}(?P<colon>:)\s+(?=[^\W\d_]|[\"“«„'‘(\[…])"
)
"""Who speaks in an interview: a name and a colon, time and again."""
ASKED = frozenset({"q", "question"})
MOST_NAMES = 60
"""Names of a cast of whom the text is asked whether they report, so that the time is linear."""
LEAST_TURNS = 3
"""Lines with a name and a colon that make an interview; fewer are a form, a list, a card."""
LEAST_OF_ONE = 2
"""Lines of somebody who speaks in an interview."""


class Cast(NamedTuple):
    """Who asks and reports in a text, and who speaks in an interview, by the words before the colon."""

    narrators: frozenset[str]
    speakers: frozenset[str]
    has_answers: bool


def transcribed(text: str, paragraph: Paragraph) -> Attribution | None:
    """Find the words of one turn of a transcript or an interview."""
    match = SPEAKER.match(text, paragraph.start, paragraph.end)
    cast = cast_of(text)
    if match is None or (len(match["who"]) == 1 and not cast.has_answers):
        match = TURN.match(text, paragraph.start, paragraph.end)
        if match is None or match["who"] not in cast.speakers:
            return None
    if is_narrator(text, match["who"]) or not text[match.end() : paragraph.end].strip():
        return None
    colon = match.start("colon"), match.end("colon")
    words = match.end(), paragraph.start + len(text[paragraph.start : paragraph.end].rstrip())
    return Attribution(colon, CueClass.SPEECH, match.span("who"), (words,), reason=TRANSCRIPT)


def is_narrator(text: str, name: str) -> bool:
    """Tell whether who speaks in a transcript is the one who reports, and so quotes others."""
    if not NARRATORS.isdisjoint(name.lower().split()):
        return True
    return name in cast_of(text).narrators


@lru_cache(maxsize=4)
def cast_of(text: str) -> Cast:
    """Return who asks and who answers in a text, linear in it."""
    turns: Counter[str] = Counter()
    narrators: set[str] = set()
    for line in text.splitlines():
        match = SPEAKER.match(line) or TURN.match(line)
        if match is None:
            continue
        who = match["who"]
        turns[who] += 1
        is_new = turns[who] == 1 and len(turns) <= MOST_NAMES
        if (match["more"] and HOSTING.match(match["more"])) or (is_new and reports(text, who)):
            narrators |= {who, who.split()[-1]}
    lowered = {who.lower() for who in turns}
    has_answers = not ASKED.isdisjoint(lowered) and not ANSWERS.isdisjoint(turns)
    return Cast(frozenset(narrators), frozenset(talking(turns)), has_answers)


def reports(text: str, name: str) -> bool:
    """Tell whether the text says of a name that it reports: "From the inquiry, Tess Maguire reports"."""
    titled = name.title()
    if len(titled) == 1:
        return False
    return any(f"{titled}{each}" in text for each in REPORTING) or any(
        f"{each} {titled}" in text for each in REPORTERS
    )


REPORTING = (" reports", ", reporting", " has the")
REPORTERS = ("orrespondent", "eporter", "olitical editor", "anchor", "our own")
"""What stands before the name of who reports: our correspondent Nora Beech."""


def talking(turns: Counter[str]) -> set[str]:
    """Return the names that take turns in an interview: several lines, two names or a question."""
    asking = {who for who in turns if not NARRATORS.isdisjoint(who.lower().split())}
    if turns.total() < LEAST_TURNS or len(turns) < LEAST_OF_ONE:
        return set()
    full = {who for who in turns if " " in who and turns[who] >= LEAST_OF_ONE}
    last = {who for who in turns if any(who == each.split()[-1] for each in turns if " " in each)}
    known = full | (last if full or asking else set())
    return known | ({who for who in turns if turns[who] >= LEAST_OF_ONE} if asking else set())
