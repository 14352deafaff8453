"""What a verb reports: its clause, its object, the sentence it is an aside of, the quotation beside it."""

from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue
from desktop.quoting.dependency.clauses import (
    afterthought,
    before_final_cue,
    behind_that,
    clauses_of,
    joined_behind,
    lost_subject,
    since_that,
    words_of_clause,
)
from desktop.quoting.dependency.cleaning import cleaned
from desktop.quoting.dependency.cues import CONDITIONS, FINITE, cue_of, inverted_subject
from desktop.quoting.dependency.found import Contents
from desktop.quoting.dependency.objects import behind_as, by_frame, likened, plain_object
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import sentence, subtree
from desktop.quoting.dependency.speaker import Speaker
from desktop.quoting.patterns.clauses import THANKING
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST_SUBJECT = 8
"""Words of a subject before a final cue."""
MOST_FINAL = 10
"""Words behind a final cue: "by phone on Tuesday"."""
ASIDES = frozenset({"parataxis", "advcl", "ccomp", "dep", "conj", "relcl"})


def contents_of(parsed: Parsed, verb: "Token", cue: Cue, speaker: Speaker) -> Contents:
    """Return the words that a verb reports, and what they are to it."""
    clauses = clauses_of(verb, cue)
    if clauses:
        words = set[int]().union(*(words_of_clause(clause, verb, cue) for clause in clauses))
        words |= lost_subject(clauses[0], verb, cue)
        if all(clause.i < verb.i for clause in clauses):
            words |= afterthought(verb) | before_final_cue(parsed, verb, words)
        elif cue.cue_class is CueClass.SPEECH:
            words |= since_that(parsed, verb, words) | joined_behind(verb, words)
        return Contents(cleaned(parsed, words, verb), "clause")
    opened = behind_that(parsed, verb, cue)
    if opened:
        return Contents(cleaned(parsed, opened, verb), "clause")
    framed = by_frame(verb, cue) or behind_as(verb, cue)
    if framed:
        needs_marks = cue.lemma in THANKING
        return Contents(cleaned(parsed, framed, verb), "object", needs_marks=needs_marks)
    if compared := likened(verb, cue):
        return Contents(cleaned(parsed, compared, verb), "object", needs_marks=True)
    if verb.dep_ in ASIDES:
        around = _around(parsed, verb, speaker)
        around = cleaned(parsed, _of_quotation(parsed, verb, around) or around, verb)
        if around:
            return Contents(around, "aside")
    final = _before_comma(parsed, verb, cue, speaker)
    if final:
        return Contents(cleaned(parsed, final, verb), "aside")
    beside = _beside(parsed, verb, cue, speaker)
    if beside:
        return Contents(beside, "beside")
    return plain_object(parsed, verb, cue)


def _around(parsed: Parsed, verb: "Token", speaker: Speaker) -> set[int]:
    """Return the sentence around an aside: "The deal, he said, is dead"."""
    own = subtree(verb)
    if speaker.token is None or speaker.is_shared or verb.head.i == verb.i:
        return set()
    if any(child.dep_ == "mark" for child in verb.children) or verb.dep_ == "relcl":
        return set()
    if not any(child.dep_ == "nsubj" for child in verb.children):
        return set()
    if not _is_bare(verb) or not _is_set_off(parsed, verb) or _is_said_itself(verb):
        return set()
    if verb.dep_ == "conj" and min(own) < verb.head.i:
        return set()
    if inverted_subject(verb) is not None:
        own = {i for i in own if i >= verb.i}
    words = (subtree(verb.head) - own) | afterthought(verb)
    for child in verb.head.children:
        if child.i > verb.i and child.tag_ == "VBG" and child.dep_ in ("advcl", "xcomp"):
            words -= subtree(child)
    return words


def _is_said_itself(verb: "Token") -> bool:
    """Tell whether a clause is what the cue behind it reports: "The bridge will open in May, Ruiz told us"."""
    outer = verb.head
    if verb.dep_ != "ccomp" or outer.i < verb.i or cue_of(outer) is None:
        return False
    return any(
        child.dep_ in ("nsubj", "nsubjpass") and verb.i < child.i < outer.i
        for child in outer.children
    )


def _of_quotation(parsed: Parsed, verb: "Token", around: set[int]) -> set[int]:
    """Return the quotation around an aside with the condition before it: "If not, he said, “we go”"."""
    words = around & parsed.stand_ins
    if not words:
        return set()
    for child in verb.head.children:
        is_condition = child.dep_ == "advcl" and child.doc[child.left_edge.i].lower_ == "if"
        if is_condition and child.i < verb.i:
            words |= subtree(child) & around
    return words


def _before_comma(parsed: Parsed, verb: "Token", cue: Cue, speaker: Speaker) -> set[int]:
    """Return the sentence before a final ", X said by phone" that the parser hung somewhere else."""
    if (
        speaker.token is None
        or speaker.is_shared
        or verb.head.i == verb.i
        or not cue.frames & {"bare", "hearer"}
    ):
        return set()
    whole = sentence(verb)
    first = min([verb.i, *(i for i in subtree(speaker.token) if i > verb.i - MOST_SUBJECT)])
    if first <= whole.start or speaker.token.i > verb.i or parsed.doc[first - 1].text != ",":
        return set()
    rest = parsed.doc[verb.i + 1 : whole.stop]
    words = set(range(whole.start, first))
    is_said = any(parsed.doc[i].tag_ in FINITE or parsed.doc[i].tag_ == "MD" for i in words)
    is_final = len(rest) <= MOST_FINAL and not any(each.pos_ in ("VERB", "AUX") for each in rest)
    return words if is_said and is_final and not words & parsed.stand_ins else set()


def _is_bare(verb: "Token") -> bool:
    return not any(child.dep_ in ("dobj", "ccomp", "xcomp", "attr") for child in verb.children)


def _is_set_off(parsed: Parsed, verb: "Token") -> bool:
    """Tell whether commas, dashes or the end of the sentence stand on both sides of a clause."""
    words = sorted(i for i in subtree(verb) if not parsed.doc[i].is_punct)
    first, last = words[0], words[-1]
    whole = sentence(verb)
    before = first == whole.start or parsed.doc[first - 1].is_punct
    after = last + 1 >= whole.stop or parsed.doc[last + 1].is_punct
    return before and after


def _beside(parsed: Parsed, verb: "Token", cue: Cue, speaker: Speaker) -> set[int]:
    """Return the whole quotation next to a clause that has a subject, but nothing that was said."""
    if speaker.token is None or not parsed.stand_ins or not _may_stand_alone(verb, cue):
        return set()
    own = [i for i in subtree(verb) | {speaker.token.i} if i not in parsed.stand_ins]
    first, last = min(own), max(own)
    if parsed.doc[last].text == "." or (
        last + 1 < len(parsed.doc) and parsed.doc[last + 1].text == "."
    ):
        places = [first - 1, first - 2]
    elif parsed.doc[last].text == ":":
        places = [last + 1]
    else:
        places = [last + 1, last + 2, first - 1, first - 2]
    for at in places:
        if at in parsed.stand_ins:
            return {i for i in parsed.stand_ins if parsed.places[i] == parsed.places[at]}
    return set()


def _may_stand_alone(verb: "Token", cue: Cue) -> bool:
    if cue.cue_class is CueClass.THOUGHT:
        return False
    parts = {child.dep_: child for child in verb.children}
    if "dobj" in parts and "hearer" not in cue.frames:
        return False
    return not any(each.dep_ == "mark" and each.lower_ in CONDITIONS for each in verb.children)
