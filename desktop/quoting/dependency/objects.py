"""What a verb makes its content without a clause: "called it …", "accused them of …"."""

from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.dependency.clauses import STRESSING, has_to
from desktop.quoting.dependency.cleaning import cleaned
from desktop.quoting.dependency.cues import FINITE
from desktop.quoting.dependency.found import Contents
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import subtree
from desktop.quoting.dependency.speaker import is_passive
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token


CONFESSING = frozenset({"admit", "confess"})
"""Verbs that report with "to" and "-ing": "admitted to hiding it"."""
SMALL_CLAUSES = frozenset({"oprd", "ccomp", "xcomp", "acomp", "attr"})
"""What the parser makes of "the plan dead" in "called the plan dead"."""
COMPARING = frozenset("well soon early late much many long far little few if though of".split())


def by_frame(verb: "Token", cue: Cue) -> set[int]:
    """Return what the frames of a verb make its content: "called it …", "accused them of …"."""
    objects = [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i]
    about = set[int]().union(*(subtree(each) for each in objects))
    named = _named(verb, about) if "name" in cue.frames else set()
    return named or _behind_preposition(verb, cue, objects[-1] if objects else None, about)


def _named(verb: "Token", about: set[int]) -> set[int]:
    """Return somebody or something with what it is called: "the plan a disaster"."""
    parts = [child for child in verb.children if child.dep_ in SMALL_CLAUSES and child.i > verb.i]
    if not parts or any(each.tag_ in FINITE or has_to(each) for each in parts):
        return set()
    return about.union(*(subtree(each) for each in parts))


def likened(verb: "Token", cue: Cue) -> set[int]:
    """Return something with what it is likened to: "the plan to “a lock on a barn”"."""
    if "like" not in cue.frames:
        return set()
    objects = [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i]
    owners = [verb, *objects]
    behind = [
        child
        for owner in owners
        for child in owner.children
        if child.dep_ in ("prep", "dative", "advcl", "xcomp")
        and child.doc[child.left_edge.i].lower_ in ("to", "with")
        and child.i > verb.i
    ]
    if not objects or not behind:
        return set()
    return _filled(subtree(objects[0]).union(*(subtree(each) for each in behind)), verb)


def _behind_preposition(
    verb: "Token", cue: Cue, target: "Token | None", about: set[int]
) -> set[int]:
    frames = cue.frames
    for child in _following(verb, target):
        if _is_comparing(child):
            continue
        word = child.doc[child.left_edge.i].lower_ if child.dep_ == "advcl" else child.lower_
        if child.i < verb.i or (child.dep_ == "advcl" and word != "as"):
            continue
        if word == "as" and "as" in frames and (target is not None or is_passive(verb)):
            return _filled(_with_following(verb, subtree(child) | about), verb)
        if word != "to" and f"x-{word}" in frames and (target is not None or is_passive(verb)):
            is_told = cue.cue_class is CueClass.SPEECH
            words = subtree(child) if is_told else _filled(subtree(child) | about, verb)
            return _with_following(verb, words)
        if word == "to":
            if cue.lemma in CONFESSING and any(each.dep_ == "pcomp" for each in child.children):
                return subtree(child) - {child.i}
            continue
        if word in frames or (word in cue.particle.split() and "thing" in frames):
            return _with_following(verb, subtree(child)) - {child.i}
    return set()


def _is_comparing(token: "Token") -> bool:
    """Tell whether an "as" compares or adds: "as well as", "as soon as"."""
    if token.lower_ != "as":
        return False
    beside = (
        token.doc[max(0, token.i - 1)].lower_,
        token.doc[min(token.i + 1, len(token.doc) - 1)].lower_,
    )
    return bool(COMPARING.intersection(beside))


def _filled(words: set[int], verb: "Token") -> set[int]:
    """Close the gap between whom and what: "accused Colfax [on Thursday] of …"; loose participles go."""
    for i in list(words):
        token = verb.doc[i]
        before = verb.doc[max(0, token.left_edge.i - 1)]
        if token.dep_ == "advcl" and token.tag_ == "VBG" and before.text == ",":
            words = words - subtree(token)
    return set(range(min(words), max(words) + 1)) - {verb.i}


def _with_following(verb: "Token", words: set[int]) -> set[int]:
    """Add what the parser hung on the verb instead of on what it calls something: "as dangerous for the country"."""
    for child in verb.children:
        is_next = child.dep_ in ("prep", "advcl") and child.left_edge.i == max(words) + 1
        if child.dep_ == "advcl":
            is_next = is_next and verb.doc[child.left_edge.i].lower_ in ("if", "unless", "until")
            words = words | subtree(child) if is_next else words
        elif is_next and child.lower_ in ("for", "of", "to", "until", "without"):
            words = words | subtree(child)
    return words


def _following(verb: "Token", target: "Token | None") -> list["Token"]:
    """Return the prepositions behind a verb, those that the parser hung on its object or agent too."""
    following = [child for child in verb.children if child.dep_ in ("prep", "agent", "advcl")]
    for agent in [each for child in following if child.dep_ == "agent" for each in child.children]:
        following += [child for child in agent.children if child.dep_ == "prep"]
    if target is not None:
        following += [child for child in target.children if child.dep_ in ("prep", "advcl")]
    return following


def behind_as(verb: "Token", cue: Cue) -> set[int]:
    """Return "the couple as quiet people", whatever the parser made of the "as"."""
    if "as" not in cue.frames:
        return set()
    target = next(
        (child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None
    )
    if target is None:
        return set()
    inside = [each for each in verb.subtree if each.i > target.i]
    start = next(
        (each.i for each in inside if each.lower_ == "as" and not _is_comparing(each)), None
    )
    if start is None:
        return set()
    words = subtree(target) | {each.i for each in inside}
    for child in verb.children:
        if child.i > start and child.dep_ in ("conj", "cc", "advcl", "punct"):
            words -= {i for i in subtree(child) if i >= child.left_edge.i}
    return {i for i in words if i >= target.left_edge.i}


def _says_itself(noun: "Token") -> bool:
    """Tell whether an object is a claim with a clause of its own: "repeated her warning that …"."""
    clauses = (child for child in noun.children if child.dep_ in ("acl", "relcl", "ccomp"))
    return noun.lower_ in lexicon("en").nouns and any(
        clause.doc[clause.left_edge.i].lower_ == "that" for clause in clauses
    )


def plain_object(parsed: Parsed, verb: "Token", cue: Cue) -> Contents:
    """Return an object that is speech if quotation marks are in it: "condemned the “cowardly” raid"."""
    takes_things = bool(cue.frames & {"thing", "bare", "that", "quote"})
    if "name" in cue.frames:
        takes_things = any(
            each.dep_ == "amod" and each.i > each.head.i > verb.i for each in verb.subtree
        )
    if not takes_things or cue.cue_class is CueClass.THOUGHT or "hearer" in cue.frames:
        return Contents(set())
    for child in verb.children:
        if child.i > verb.i and child.dep_ in ("dobj", "attr", "acomp", "oprd"):
            if _says_itself(child):
                continue
            if cue.lemma in STRESSING and child.dep_ == "dobj":
                return Contents(cleaned(parsed, subtree(child), verb), "object")
            return Contents(cleaned(parsed, subtree(child), verb), "object", needs_marks=True)
    return Contents(set())
