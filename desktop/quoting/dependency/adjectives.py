"""Attributions by an adjective: "was concerned that …", "is adamant that …", "made clear that …"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.dependency.cues import is_doubtful, is_negated
from desktop.quoting.dependency.found import DOUBTFUL, LIKELY, Found
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import subtree
from desktop.quoting.dependency.speaker import speaker_of
from desktop.quoting.patterns.adjectives import ADJECTIVES, EXPLETIVES

if TYPE_CHECKING:
    from spacy.tokens import Token


def by_adjectives(parsed: Parsed) -> Iterator[Found]:
    """Find what somebody is sure of, or makes clear."""
    for token in parsed.doc:
        cue_class = ADJECTIVES.get(token.lower_)
        if cue_class is None or token.i in parsed.stand_ins:
            continue
        clause = _clause_of(token)
        speaker = _speaker_of(token)
        if clause is None or speaker is None:
            continue
        verb = token if token.pos_ == "VERB" else token.head
        trust = DOUBTFUL if is_doubtful(verb, speaker) else LIKELY
        cue = _cue_of(token)
        words = frozenset(i for i in subtree(clause) if i > token.i)
        yield Found(
            cue,
            cue_class,
            speaker,
            words,
            is_negated=is_negated(verb, speaker),
            confidence=trust,
            reason="adjective",
        )


def _clause_of(adjective: "Token") -> "Token | None":
    """Return the clause with "that" behind an adjective, or behind the verb that links it."""
    for owner in (adjective, adjective.head):
        for child in owner.children:
            if child.i > adjective.i and child.dep_ in ("ccomp", "csubj", "advcl", "acl", "relcl"):
                first = child.doc[child.left_edge.i]
                has_subject = any(
                    each.dep_ in ("nsubj", "nsubjpass", "expl") for each in child.children
                )
                if (first.lower_ == "that" and first.dep_ == "mark") or (
                    child.dep_ == "ccomp" and has_subject and child.left_edge.i == adjective.i + 1
                ):
                    return child
    return None


def _speaker_of(adjective: "Token") -> "Token | None":
    """Return who is concerned or sure, in an aside too: ", worried that …"."""
    for verb in (adjective, adjective.head):
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass") and child.i < adjective.i:
                if child.lower_ not in EXPLETIVES:
                    return child
                made = verb.head if verb.head.lemma_ == "make" else adjective.head.head
                return speaker_of(made).token if made.lemma_ == "make" else None
        if verb.dep_ in ("relcl", "conj", "xcomp"):
            return speaker_of(verb).token
    return None


def _cue_of(adjective: "Token") -> tuple[int, ...]:
    for verb in (adjective.head, adjective.head.head):
        if verb.lemma_ == "make" and verb.i < adjective.i:
            return verb.i, adjective.i
    return (adjective.i,)
