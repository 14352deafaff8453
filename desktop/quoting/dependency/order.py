"""Attributions beside whole quotations by the order of words, where the parser lost the subject of the cue."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.dependency.cues import cue_of
from desktop.quoting.dependency.found import Found
from desktop.quoting.dependency.parse import Parsed
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

TRUST = 0.75
FARTHEST = 20
"""Words between a quotation and its cue: "one of them, Ana Ruiz, 58, told"."""
NEAREST = 8
"""Words between a cue and the name behind it."""
NOMINAL = frozenset({"PRON", "PROPN", "NOUN"})
INNER = frozenset({"compound", "nmod", "poss", "amod", "nummod", "det", "case"})
VERBAL = frozenset({"VBD", "VBZ", "VBP", "MD"})


def by_order(parsed: Parsed, known: list[Found]) -> Iterator[Found]:
    """Find "“…,” X, 58, told a crowd" and "“…,” said X, whose …" that no rule of the parse has found."""
    if not parsed.stand_ins:
        return
    sure = [found for found in known if found.speaker is not None and not found.needs_marks]
    cues = {found.cue[0] for found in sure if found.content}
    claimed = {i for found in sure for i in found.content}
    for token in parsed.doc:
        if token.i in cues or token.i in parsed.stand_ins or token.tag_ not in VERBAL | {"VBN"}:
            continue
        cue = cue_of(token)
        if cue is None or cue.cue_class is not CueClass.SPEECH:
            continue
        before = _quotation_before(parsed, token)
        if before is None or before in claimed:
            continue
        speaker = _first_name(parsed, before + 1, token.i)
        reason = "before the cue"
        if speaker is None and before == token.i - 1:
            speaker, reason = _first_name(parsed, token.i + 1, token.i + NEAREST), "behind the cue"
        if speaker is not None:
            said = parsed.places[before]
            words = frozenset(i for i in parsed.stand_ins if parsed.places[i] == said)
            yield Found((token.i,), cue.cue_class, speaker, words, None, False, TRUST, reason)


def _quotation_before(parsed: Parsed, verb: "Token") -> int | None:
    """Return the last token of the quotation that a clause up to its verb follows on."""
    for i in range(verb.i - 1, max(-1, verb.i - FARTHEST), -1):
        if i in parsed.stand_ins:
            return i
        token = parsed.doc[i]
        if token.tag_ in VERBAL and token.dep_ not in ("aux", "auxpass"):
            return None
        if token.text in (".", ":", ";", "?", "!") or token.lower_ == "that":
            return None
    return None


def _first_name(parsed: Parsed, start: int, stop: int) -> "Token | None":
    for token in parsed.doc[start : min(stop, len(parsed.doc))]:
        if token.i in parsed.stand_ins or token.tag_ in VERBAL or token.text in (".", ":"):
            return None
        if token.pos_ in NOMINAL:
            while token.dep_ in INNER and start <= token.head.i < stop:
                token = token.head
            return token
    return None
