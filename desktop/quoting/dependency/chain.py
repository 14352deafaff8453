"""Sources of one sentence put in order: who speaks, which outlet it came through, who only passes it on."""

from typing import TYPE_CHECKING

from desktop.quoting.dependency.found import AS_SAID, Found
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import mention, place, sentence
from desktop.quoting.dependency.speaker import quoted_as
from desktop.quoting.outlets import outlet_in

if TYPE_CHECKING:
    from spacy.tokens import Token

RELAYING = frozenset({"according to", AS_SAID, "cited by an outlet"})
"""What passes the words of others on, whoever it is."""
MOST_SOURCES = 60
"""Attributions of a paragraph that are compared with each other."""
CITING = frozenset({"citing", "quoting"})
HEARING = frozenset("to with on for via by through".split())
"""Words before the outlet that somebody spoke to."""


def chained(text: str, parsed: Parsed, found: list[Found]) -> list[Found]:
    """Give every attribution its outlet, and drop those that only say who passed another one on."""
    if len(found) > MOST_SOURCES:
        return found
    known = [_with_cited(text, parsed, each) for each in found]
    made, passed_on = [], set()
    for number, each in enumerate(known):
        via = each.via
        for other_number, other in enumerate(known):
            if (
                other_number != number
                and _passes_on(parsed, other, each)
                and _relays(text, parsed, other)
            ):
                via = (
                    via
                    or other.via
                    or (other.speaker if is_outlet(text, parsed, other.speaker) else None)
                )
                passed_on.add(other_number)
        made.append(each._replace(via=via or _heard_by(text, parsed, each)))
    return [each for number, each in enumerate(made) if number not in passed_on]


def _relays(text: str, parsed: Parsed, found: Found) -> bool:
    return found.reason in RELAYING or is_outlet(text, parsed, found.speaker)


def is_outlet(text: str, parsed: Parsed, token: "Token | None") -> bool:
    return token is not None and outlet_in(text, place(parsed, mention(token))) is not None


def _with_cited(text: str, parsed: Parsed, found: Found) -> Found:
    """Make those an outlet cites the speakers: "Politico reported …, citing officials"."""
    if not is_outlet(text, parsed, found.speaker):
        return found
    for token in parsed.doc[found.cue[-1] + 1 : sentence(parsed.doc[found.cue[0]]).stop]:
        if token.lower_ in CITING and parsed.doc[token.i - 1].text == ",":
            cited = next((each for each in token.children if each.dep_ == "dobj"), None)
            if cited is not None and cited.lemma_ not in (
                "report",
                "document",
                "data",
                "statement",
            ):
                return found._replace(speaker=cited, via=found.speaker, reason="cited by an outlet")
    return found


def _passes_on(parsed: Parsed, outer: Found, inner: Found) -> bool:
    """Tell whether what one source says is little else than that another one says something."""
    if outer.speaker is None or inner.speaker is None or outer.speaker.i == inner.speaker.i:
        return False
    if outer.cue[0] not in sentence(parsed.doc[inner.cue[0]]):
        return False
    if inner.cue[0] not in outer.content or outer.cue[0] in inner.content:
        return False
    rest = outer.content - inner.content - mention(inner.speaker) - set(inner.cue)
    words = [i for i in rest if not parsed.doc[i].is_punct and not parsed.doc[i].is_stop]
    return len(words) <= max(6, len(inner.content) // 2)


def _heard_by(text: str, parsed: Parsed, found: Found) -> "Token | None":
    """Return the outlet that was told: "told CNN", "in an interview with the BBC"."""
    verb = parsed.doc[found.cue[0]]
    if verb.pos_ not in ("VERB", "AUX"):
        return None
    if quoted_as(verb) is not None:
        quoting = (each for each in verb.head.head.children if each.dep_ == "nsubj")
        return next((each for each in quoting if is_outlet(text, parsed, each)), None)
    for child in verb.children:
        if child.i in found.content:
            continue
        if child.dep_ in ("dobj", "dative") and child.i > verb.i and is_outlet(text, parsed, child):
            return child
        if child.dep_ in ("prep", "advcl", "dative"):
            for each in child.subtree:
                is_heard = each.dep_ == "pobj" and each.head.lower_ in HEARING
                if is_heard and each.i not in found.content and is_outlet(text, parsed, each):
                    return each
    return None
