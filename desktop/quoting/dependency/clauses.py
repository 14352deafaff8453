"""The clauses that a verb reports, where they begin and end."""

from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.dependency.cues import FINITE, SUBJECTS, is_asked_aside
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import sentence, subtree
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

AFTERTHOUGHTS = frozenset("if because unless although though since when until so provided".split())
"""What may open the rest of a clause that its cue interrupted."""
DOING = frozenset("deny admit recommend suggest report recall propose acknowledge".split())
"""Verbs that report with "-ing": "denied striking the plant"."""
EXPECTING = frozenset("expect believe estimate predict".split())
"""Verbs that report with an infinitive that has its own subject: "expects prices to rise"."""
STRESSING = frozenset("emphasize emphasise stress underline underscore highlight advocate".split())
"""Verbs whose plain object is what somebody says: "stressed the importance of …"."""
ASKED = frozenset({"whether", "how", "why"})
MOST_INSIDE = 5
"""Words from "that" up to the verb of others who say something of a thing."""
FARTHEST_THAT = 12
"""Words from a cue to a "that" which still opens what is said."""


def clauses_of(verb: "Token", cue: Cue) -> list["Token"]:
    """Return the heads of the clauses that a verb reports."""
    found = [child for child in verb.children if _is_reported(child, verb, cue)]
    if verb.dep_ == "csubj" and not found and cue.frames & {"bare", "that", "hearer"}:
        return [
            each
            for each in verb.head.children
            if each.dep_ in ("ccomp", "attr", "advcl") and each.i > verb.i
        ]
    if not found and cue.cue_class is CueClass.SPEECH:
        found = _clauses_of_texts(verb)
    if "hearer" in cue.frames:
        hearers = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
        found += [
            each
            for hearer in hearers
            for each in hearer.children
            if each.dep_ in ("acl", "relcl", "ccomp") and _starts_with_that(each)
        ]
    return found


def _clauses_of_texts(verb: "Token") -> list["Token"]:
    """Return the clause that the parser hung on a text: "told the Ledger in a letter that …"."""
    nouns = [
        noun
        for child in verb.children
        if child.dep_ == "prep"
        and child.i > verb.i
        and child.lower_ in ("in", "on", "at", "to", "during")
        for noun in child.children
        if noun.dep_ == "pobj"
    ]
    return [
        each
        for noun in nouns
        for each in noun.children
        if each.dep_ in ("acl", "relcl", "ccomp") and _starts_with_that(each)
    ]


def _is_reported(child: "Token", verb: "Token", cue: Cue) -> bool:
    if child.dep_ == "ccomp":
        return _is_clause_of(child, verb, cue)
    if child.dep_ == "xcomp" and child.tag_ == "VBG" and child.i > verb.i:
        return cue.lemma in DOING | STRESSING
    if child.dep_ == "xcomp":
        return _is_infinitive_of(child, verb, cue)
    return child.dep_ == "advcl" and _starts_with_that(child) and child.i > verb.i


def _is_clause_of(clause: "Token", verb: "Token", cue: Cue) -> bool:
    """Tell whether a complement clause is something the verb can take."""
    if is_asked_aside(clause):
        return False
    frames = cue.frames
    if has_to(clause):
        return bool(frames & {"x-to", "to"}) or (cue.lemma in EXPECTING and clause.i > verb.i)
    first = clause.doc[clause.left_edge.i]
    if first.lower_ in ("whether", "if", "how", "why") and clause.i > verb.i:
        return "whether" in frames or cue.cue_class is CueClass.SPEECH
    if cue.cue_class is CueClass.ACT and not frames & {"bare", "that"}:
        return _starts_with_that(clause)
    if clause.i < verb.i:
        return bool(frames & {"bare", "quote", "hearer"})
    has_subject = any(
        child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in clause.children
    )
    if clause.tag_ == "VBG" and not has_subject and clause.i > verb.i:
        return cue.lemma in DOING | STRESSING or _starts_with_that(clause)
    return has_subject or bool(frames & {"bare", "that", "hearer"})


def _is_infinitive_of(clause: "Token", verb: "Token", cue: Cue) -> bool:
    if has_to(clause):
        return bool(cue.frames & {"to", "x-to"})
    return cue.lemma in DOING or clause.i < verb.i


def _starts_with_that(clause: "Token") -> bool:
    first = clause.doc[clause.left_edge.i]
    return bool(first.lower_ == "that" and first.dep_ == "mark")


def has_to(clause: "Token") -> bool:
    """Tell whether a clause is an infinitive with "to"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)


def words_of_clause(clause: "Token", verb: "Token", cue: Cue) -> set[int]:
    """Return a clause from its "that" on, a request from its "to" on."""
    words = subtree(clause)
    mark = next(
        (each.i for each in clause.children if each.dep_ == "mark" and each.lower_ == "that"), None
    )
    if mark is not None and mark > verb.i:
        return {i for i in words if i >= mark}
    is_request = has_to(clause) and clause.i > verb.i and cue.cue_class is not CueClass.THOUGHT
    if is_request and "x-to" in cue.frames:
        for child in clause.children:
            if child.dep_ in ("nsubj", "nsubjpass"):
                words = words - subtree(child)
    return words


def lost_subject(clause: "Token", verb: "Token", cue: Cue) -> set[int]:
    """Return the subject of a clause that the parser took for a hearer: "warned | the strike | would go on"."""
    is_finite = clause.tag_ in FINITE or any(each.tag_ == "MD" for each in clause.children)
    if "bare" not in cue.frames or clause.i < verb.i or not is_finite:
        return set()
    if any(each.dep_ in (*SUBJECTS, "mark") for each in clause.children):
        return set()
    for child in verb.children:
        if child.dep_ == "dobj" and max(subtree(child)) == clause.left_edge.i - 1:
            return subtree(child)
    return set()


def before_final_cue(parsed: Parsed, verb: "Token", words: set[int]) -> set[int]:
    """Return the whole sentence before a final ", X said", of which the parser took the last clause."""
    whole = sentence(verb)
    own = [child.i for child in verb.children if child.dep_ in ("nsubj", "aux", "advmod")]
    first = min([verb.i, *(min(subtree(parsed.doc[i])) for i in own)])
    if first == whole.start or parsed.doc[first - 1].text != "," or words & parsed.stand_ins:
        return set()
    rest = set(range(whole.start, first))
    if rest & parsed.stand_ins or max(words) < first - 3:
        return set()
    return rest


def afterthought(verb: "Token") -> set[int]:
    """Return how a clause goes on after its cue: "It would end, he argued, if the West …"."""
    words: set[int] = set()
    for child in verb.children:
        if child.dep_ != "advcl" or child.i < verb.i:
            continue
        first = child.doc[child.left_edge.i]
        if first.lower_ in AFTERTHOUGHTS and first.i and child.doc[first.i - 1].text == ",":
            words |= subtree(child)
    return words


def behind_that(parsed: Parsed, verb: "Token", cue: Cue) -> set[int]:
    """Return what follows on a "that" near the cue, where the parser made something else of it."""
    if not cue.frames & {"that", "bare", "hearer", "whether"} or cue.cue_class is CueClass.THOUGHT:
        return set()
    whole = sentence(verb)
    for i in range(verb.i + 1, min(verb.i + FARTHEST_THAT, whole.stop - 1)):
        token = parsed.doc[i]
        is_that = token.lower_ == "that" and token.tag_ in ("IN", "DT") and token.dep_ != "det"
        if is_that and _is_said_inside(parsed, i, whole.stop):
            return set()
        if is_that or (token.lower_ in ASKED and "whether" in cue.frames):
            return set(range(i, whole.stop)) if _has_verb(parsed, i, whole.stop) else set()
        is_verb = token.tag_ in FINITE or token.tag_ in ("MD", "TO")
        is_other = is_verb or (token.lower_ in lexicon("en").nouns and token.dep_ != "pobj")
        if is_other or token.text in (";", ":") or i in parsed.stand_ins:
            return set()
    return set()


def since_that(parsed: Parsed, verb: "Token", words: set[int]) -> set[int]:
    """Return the subject of a clause that the parser hung on a name before "that": "in the Herald that jails | were full"."""
    first = min(words)
    if first <= verb.i + 2 or parsed.doc[first].lower_ == "that":
        return set()
    near = range(first - 1, max(verb.i, first - MOST_INSIDE), -1)
    that = next((i for i in near if parsed.doc[i].lower_ == "that"), None)
    if that is None or any(parsed.doc[i].is_punct for i in range(that, first)):
        return set()
    return set(range(that, first)) - parsed.stand_ins


def joined_behind(verb: "Token", words: set[int]) -> set[int]:
    """Return what the parser joined to the cue instead of its clause: "…, and of being asked"."""
    for child in verb.children:
        joins = verb.doc[child.left_edge.i - 1].lower_ in ("and", "or")
        if child.dep_ == "conj" and child.pos_ == "ADP" and joins and child.i > max(words):
            return set(range(max(words) + 1, max(subtree(child)) + 1))
    return set()


def _is_said_inside(parsed: Parsed, that: int, stop: int) -> bool:
    """Tell whether "that" leads what others say of a thing: "a bill that critics say would hurt schools"."""
    for i in range(that + 1, min(that + MOST_INSIDE, stop - 1)):
        token = parsed.doc[i]
        if token.tag_ in FINITE:
            following = parsed.doc[i + 1]
            is_verb = following.tag_ in ("VBD", "VBZ", "VBP", "MD")
            return is_verb and i > that + 1 and token.lower_ in lexicon("en").verbs
        if token.is_punct:
            return False
    return False


def _has_verb(parsed: Parsed, start: int, stop: int) -> bool:
    return any(
        parsed.doc[i].tag_ in FINITE or parsed.doc[i].tag_ == "MD" for i in range(start, stop)
    )
