"""Whatever verb a sentence of news has, its shape tells who said what: every shape with every common cue."""

import pytest

from tests.quoting.cases import Case, case_of
from tests.quoting.figures import Find, finder
from tests.quoting.matching import wrongs

WHO = (
    "Ana Ruiz",
    "Senator Carl Holt of Ohio",
    "the defence minister",
    "the Kremlin",
    "a senior administration official",
    "three opposition lawmakers",
    "Mr. Obi",
    "the mayor's office",
    "a person familiar with the talks",
    "Foreign Minister Wang Li",
    "European Commission spokeswoman Eva Brandt",
    "Rep. Tom Hale (D-Mich.)",
)
"""Speakers: named, described, bodies, nobody named."""
REPORTED = (
    "the ceasefire would not last until spring",
    "the new law had cost the country thousands of jobs",
    "inspectors were turned away at the border on Monday",
    "both sides agreed to exchange prisoners",
    "Congress will have to vote on the money again",
    "there was no evidence of fraud in the count",
    "the plan was “dead on arrival” in the Senate",
)
QUOTED = (
    "We will not be bullied into a deal",
    "Nobody in this room believes that",
    "The people have made their choice, and we respect it",
)
REPORTING = (
    "said added announced argued claimed warned insisted denied admitted acknowledged conceded confirmed declared explained noted"
    " stressed emphasized suggested stated reiterated asserted maintained contended predicted promised vowed pledged hinted"
    " indicated signaled revealed testified wrote replied countered complained cautioned recalled remarked observed concluded"
    " boasted joked lamented reported believed feared underlined underscored affirmed reaffirmed clarified"
).split()
TOLD = ("told reporters", "assured voters", "pointed out", "made clear", "let it be known")
PLAIN = (
    "said added announced argued claimed warned insisted admitted acknowledged conceded confirmed declared explained noted stressed"
    " stated reiterated asserted contended predicted testified wrote recalled remarked observed concluded"
).split()
"""Verbs that stand behind what they report too, and need no “that”."""

THAT = {
    "before": "{Who} {cue} that {words}.",
    "on a day": "{Who} {cue} on Thursday that {words}.",
    "again and again": "{Who} repeatedly {cue} that {words}.",
    "behind a place": "Speaking in Warsaw after the summit, {who} {cue} that {words}.",
    "second verb": "{Who} met the king on Monday and {cue} that {words}.",
    "far away": "{Who} {cue} in a speech to parliament late on Monday night that {words}.",
}
BEHIND = {
    "without that": "{Who} {cue} {words}.",
    "behind": "{Words}, {who} {cue}.",
    "behind, with a place": "{Words}, {who} {cue} on Friday in an interview with the BBC.",
}
DIRECT = {
    "quote first": "“{words},” {who} {cue}.",
    "inverted": "“{words},” {cue} {who}.",
    "colon": "{Who} {cue}: “{words}.”",
    "comma and day": "{Who} {cue} on Tuesday, “{words}.”",
}
PHRASES = {
    "according to": "According to {who}, {words}.",
    "according to, behind": "{Words}, according to {who}.",
    "told by": "Reporters were told by {who} that {words}.",
    "quoted as saying": "{Who} was quoted as saying that {words}.",
    "reportedly": "{Who} reportedly said that {words}.",
    "went on": "{Who} went on to say that {words}.",
    "in a post": "In a post on X, {who} wrote that {words}.",
    "as somebody told": "As {who} told us last week, {words}.",
}


def built(shape: str, who: str, cue: str, words: str, kind: str) -> Case:
    text = shape.format(
        Who=who[0].upper() + who[1:],
        who=who,
        cue=cue,
        words=words,
        Words=words[0].upper() + words[1:],
    )
    name = who.partition(" (")[0]
    speaker = name if name in text else name[0].upper() + name[1:]
    said = words if words in text else words[0].upper() + words[1:]
    return case_of(text, f"{kind} | {said} | {speaker}")


def reported_cases(shapes: dict[str, str], cues: list[str]) -> list[Case]:
    """Return every shape with every cue; speakers and words take turns."""
    found = []
    for place, shape in enumerate(shapes):
        for at, cue in enumerate(cues):
            who, words = WHO[(at + place) % len(WHO)], REPORTED[(at + place) % len(REPORTED)]
            kind = "mixed" if "“" in words else "indirect"
            found.append(built(shapes[shape], who, cue, words, kind))
    return found


def direct_cases() -> list[Case]:
    cues = [cue for cue in PLAIN if cue not in ("announced", "claimed", "contended", "predicted")]
    found = []
    for place, shape in enumerate(DIRECT):
        for at, cue in enumerate(cues):
            who, words = WHO[(at + place) % len(WHO)], QUOTED[at % len(QUOTED)]
            end = "," if "{words}," in DIRECT[shape] else "."
            case = built(
                DIRECT[shape].replace("{words}" + end, "{words}"), who, cue, words + end, "direct"
            )
            found.append(case)
    return found


def phrase_cases() -> list[Case]:
    found = []
    for place, shape in enumerate(PHRASES):
        for at, who in enumerate(WHO):
            if who.startswith("three") and " was quoted" in PHRASES[shape]:
                continue
            words = REPORTED[(at + place) % (len(REPORTED) - 1)]
            found.append(built(PHRASES[shape], who, "", words, "indirect"))
    return found


GROUPS = {
    "that": reported_cases(THAT, [*REPORTING, *TOLD]),
    "plain": reported_cases(BEHIND, PLAIN),
    "direct": direct_cases(),
    "phrases": phrase_cases(),
}


@pytest.mark.needs_model
@pytest.mark.parametrize("group", GROUPS)
def test_every_shape_is_read_with_every_cue_with_the_model(group: str):
    assert misread(finder(), group) == []


@pytest.mark.parametrize("group", GROUPS)
def test_every_shape_is_read_with_every_cue_by_patterns(group: str):
    assert misread(finder(patterns=True), group) == []


def misread(find: Find, group: str) -> list[str]:
    found = ((case, wrongs(case, find(case))) for case in GROUPS[group])
    return [f"{case.text}: {'; '.join(lines)}" for case, lines in found if lines]
