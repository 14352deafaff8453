"""Attributions by a verb: what it governs as the words said, who says them, whether it is meant so."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue
from desktop.quoting.dependency.contents import contents_of
from desktop.quoting.dependency.cues import cue_of, is_doubtful, is_negated, is_nobody, is_owned
from desktop.quoting.dependency.found import DOUBTFUL, LIKELY, SURE, Found
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import subtree
from desktop.quoting.dependency.speaker import Speaker, speaker_of
from desktop.quoting.patterns.verbs import FINDERS, RAISING
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

VERBS = frozenset({"VERB", "AUX"})
MISTAGGED = frozenset({"NOUN", "PROPN", "ADJ"})
"""What the tagger takes verbs for, most often in headlines."""


def by_verbs(parsed: Parsed) -> Iterator[Found]:
    """Find what verbs attribute."""
    for token in parsed.doc:
        if token.i in parsed.stand_ins or token.pos_ not in VERBS | MISTAGGED or is_owned(token):
            continue
        cue = cue_of(token)
        if cue is not None and (token.pos_ in VERBS or _governs_clause(token)):
            found = _by_verb(parsed, token, cue)
            if found is not None:
                yield found


def _governs_clause(token: "Token") -> bool:
    """Tell whether what was tagged as a noun has a clause and a subject, as a verb does."""
    deps = {child.dep_ for child in token.children}
    return "ccomp" in deps and "nsubj" in deps


def _by_verb(parsed: Parsed, verb: "Token", cue: Cue) -> Found | None:
    speaker = speaker_of(verb)
    if cue.lemma == "find" and (
        speaker.token is None or speaker.token.lemma_.lower() not in FINDERS
    ):
        return None
    if (
        _is_accused_of(verb)
        or _is_turn_of_phrase(verb)
        or _is_asked(verb, cue)
        or (verb.i and speaker.reason == "object of the verb above" and "not" in _negation(verb))
    ):
        return None
    contents = contents_of(parsed, verb, cue, speaker)
    is_meant = cue.lemma in RAISING and (speaker.token is None or not is_nobody(speaker.token))
    negated = is_negated(verb, speaker.token) and not is_meant
    if negated and not contents.words and speaker.is_shared and verb.tag_ == "VBG":
        return None
    if not contents.words and not negated and not _may_be_beside(verb, cue, speaker):
        return None
    return Found(
        _cue_words(verb, cue),
        cue.cue_class,
        speaker.token,
        frozenset(contents.words),
        is_negated=negated,
        confidence=_trust(verb, speaker, contents.reason),
        reason=speaker.reason or contents.reason,
        needs_marks=contents.needs_marks or not contents.words,
        clause=frozenset(subtree(verb)),
    )


def _is_accused_of(verb: "Token") -> bool:
    """Tell whether somebody is only accused of saying it: "slammed the governor for tweeting that …"."""
    if verb.dep_ != "pcomp" or verb.head.lower_ == "as":
        return False
    for above in verb.head.ancestors:
        if above.pos_ in VERBS:
            cue = cue_of(above)
            return cue is not None and f"x-{verb.head.lower_}" in cue.frames
    return False


def _is_turn_of_phrase(verb: "Token") -> bool:
    """Tell whether nobody says anything: "That said, …", "stopped short of saying"."""
    doc, at = verb.doc, verb.i
    if [each.lower_ for each in doc[max(0, at - 2) : at]] == ["short", "of"]:
        return True
    is_parted = at + 1 < len(doc) and doc[at + 1].text == ","
    return is_parted and at == verb.sent.start + 1 and doc[at - 1].lower_ in ("that", "this")


def _is_asked(verb: "Token", cue: Cue) -> bool:
    """Tell whether somebody was asked: "Ruiz, asked if she would run, laughed"."""
    return (
        cue.lemma == "ask" and verb.lower_ == "asked" and verb.doc[max(0, verb.i - 1)].text == ","
    )


def _negation(verb: "Token") -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ == "neg"}


def _may_be_beside(verb: "Token", cue: Cue, speaker: Speaker) -> bool:
    is_own = speaker.token is not None and not speaker.is_shared
    return is_own and cue.cue_class is CueClass.SPEECH


def _cue_words(verb: "Token", cue: Cue) -> tuple[int, ...]:
    if not cue.particle:
        return (verb.i,)
    last = cue.particle.rpartition(" ")[2]
    ends = [child.i for child in verb.children if child.lower_ == last and child.i > verb.i]
    return tuple(range(verb.i, ends[0] + 1)) if ends else (verb.i,)


def _trust(verb: "Token", speaker: Speaker, reason: str) -> float:
    if is_doubtful(verb, speaker.token):
        return DOUBTFUL
    if speaker.is_shared or reason != "clause":
        return LIKELY
    return SURE
