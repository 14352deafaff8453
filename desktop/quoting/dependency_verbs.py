"""Attributions by a verb: what it governs as the words said, who says them, whether it is meant so."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.dependency_found import DOUBTFUL, LIKELY, SURE, Found
from desktop.quoting.dependency_parse import Parsed
from desktop.quoting.dependency_spans import sentence, subtree
from desktop.quoting.dependency_speaker import Speaker, is_passive, speaker_of
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

QUESTIONS = frozenset("whether if how why what when where who which".split())
UNSURE = frozenset("could would should might may can ca must".split())
"""Auxiliaries of what was not said, or not yet."""
CONDITIONS = frozenset("if unless until before whether should".split())
REFUSING = frozenset("decline refuse fail".split())
"""Verbs that turn "to say" into silence."""
ANYBODY = frozenset(
    "you one people anyone anybody everyone everybody nobody someone somebody none it there".split()
)
_FEWEST_PRONOUNS = frozenset("this that these those".split())
ASIDES = ("parataxis", "advcl", "ccomp", "dep", "conj", "relcl")


def by_verbs(parsed: Parsed) -> Iterator[Found]:
    for token in parsed.doc:
        if token.pos_ not in ("VERB", "AUX", "NOUN", "PROPN", "ADJ") or token.i in parsed.stand_ins:
            continue
        cue = cue_of(token)
        if cue is None or (token.pos_ not in ("VERB", "AUX") and not _has_clause(token)):
            continue
        yield from _by_verb(parsed, token, cue)


def cue_of(token: "Token") -> Cue | None:
    """Return the cue a word is, with its particle where it has one."""
    known = lexicon("en")
    for child in token.children:
        if child.dep_ in ("prt", "advmod", "prep") and child.i in (token.i + 1, token.i + 2):
            found = known.phrasal.get(f"{token.lower_} {child.lower_}")
            if found is not None:
                return found
    return known.verbs.get(token.lower_)


def _has_clause(token: "Token") -> bool:
    """Tell whether what was tagged as a noun governs a clause and has a subject, as a verb does."""
    deps = {child.dep_ for child in token.children}
    return "ccomp" in deps and "nsubj" in deps


def _by_verb(parsed: Parsed, verb: "Token", cue: Cue) -> Iterator[Found]:
    speaker = speaker_of(verb)
    contents, reason = contents_of(parsed, verb, cue, speaker)
    if speaker.token is None and speaker.reason == "" and not contents:
        return
    is_negated = _is_negated(verb, speaker)
    if not contents and not is_negated:
        return
    trust = _trust(verb, speaker, reason)
    yield Found(
        _cue_words(verb, cue),
        cue.cue_class,
        speaker.token,
        frozenset(contents),
        None,
        is_negated,
        trust,
        speaker.reason or reason,
    )


def _cue_words(verb: "Token", cue: Cue) -> tuple[int, ...]:
    if not cue.particle:
        return (verb.i,)
    last = cue.particle.rpartition(" ")[2]
    ends = [child.i for child in verb.children if child.lower_ == last and child.i > verb.i]
    return tuple(range(verb.i, ends[0] + 1)) if ends else (verb.i,)


def contents_of(parsed: Parsed, verb: "Token", cue: Cue, speaker: Speaker) -> tuple[set[int], str]:
    """Return the words that a verb reports, and what they are to it."""
    clauses = _clauses(verb, cue)
    if clauses:
        words = set().union(*(subtree(clause) for clause in clauses))
        return _cleaned(parsed, words, verb), "clause"
    found = _by_frame(verb, cue)
    if found:
        return _cleaned(parsed, found, verb), "object"
    if verb.dep_ in ASIDES or verb.head.i == verb.i:
        around = _around(parsed, verb, speaker)
        if around:
            return _cleaned(parsed, around, verb), "aside"
    return _beside(parsed, verb, speaker), "beside"


def _clauses(verb: "Token", cue: Cue) -> list["Token"]:
    found = [child for child in verb.children if _is_reported(child, verb, cue)]
    if "hearer" in cue.frames:
        hearers = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
        found += [
            each
            for hearer in hearers
            for each in hearer.children
            if each.dep_ in ("acl", "relcl", "ccomp") and _starts_with_that(each)
        ]
    return found


def _is_reported(child: "Token", verb: "Token", cue: Cue) -> bool:
    if child.dep_ == "ccomp":
        return _is_clause_of(child, verb, cue)
    if child.dep_ == "xcomp":
        return _is_infinitive_of(child, verb, cue)
    return bool(child.dep_ == "advcl" and _starts_with_that(child) and child.i > verb.i)


def _starts_with_that(clause: "Token") -> bool:
    first = clause.doc[clause.left_edge.i]
    return first.lower_ == "that" and first.dep_ == "mark"


def _is_clause_of(clause: "Token", verb: "Token", cue: Cue) -> bool:
    """Tell whether a complement clause is something the verb can take."""
    frames = cue.frames
    marks = {
        child.lower_
        for child in clause.children
        if child.dep_ in ("mark", "advmod", "nsubj", "dobj", "attr")
    }
    has_to = any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)
    has_subject = any(
        child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in clause.children
    )
    if has_to and not (frames & {"x-to", "to"}):
        return False
    if has_to:
        return True
    first = clause.doc[clause.left_edge.i].lower_
    if first in ("whether", "if", "how", "why") and clause.i > verb.i:
        return "whether" in frames or cue.cue_class is CueClass.SPEECH
    if cue.cue_class is CueClass.ACT and not (frames & {"bare", "that"}):
        return "that" in marks and first == "that"
    return has_subject or clause.i < verb.i or bool(frames & {"bare", "that"})


def _is_infinitive_of(clause: "Token", verb: "Token", cue: Cue) -> bool:
    has_to = any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)
    if has_to:
        return bool(cue.frames & {"to", "x-to"})
    return cue.lemma == "deny" or clause.i < verb.i


def _by_frame(verb: "Token", cue: Cue) -> set[int]:
    """Return what the frames of a verb make its content: "called it …", "accused them of …"."""
    frames = cue.frames
    parts = {child.dep_: child for child in verb.children if child.i > verb.i}
    target = parts.get("dobj") or parts.get("nsubj")
    prepositions = [
        child for child in verb.children if child.dep_ in ("prep", "agent") and child.i > verb.i
    ]
    if "name" in frames and "oprd" in parts:
        return subtree(parts["oprd"]) | (subtree(target) if target is not None else set())
    for preposition in prepositions:
        word = preposition.lower_
        if word == "as" and "as" in frames:
            return subtree(preposition) | (subtree(target) if target is not None else set())
        if target is not None and f"x-{word}" in frames:
            return subtree(preposition) | subtree(target)
        if word in frames or (word in cue.particle.split() and "thing" in frames):
            return subtree(preposition) - {preposition.i}
        if target is None and is_passive(verb) and f"x-{word}" in frames:
            return subtree(preposition) - {preposition.i}
    return set()


def _around(parsed: Parsed, verb: "Token", speaker: Speaker) -> set[int]:
    """Return the sentence around an aside: "The deal, he said, is dead"."""
    own = subtree(verb)
    if speaker.token is None or speaker.is_shared or verb.head.i == verb.i:
        return set()
    if any(child.dep_ == "mark" for child in verb.children) or verb.dep_ == "relcl":
        return set()
    if not _is_bare(verb) or not _is_set_off(parsed, verb):
        return set()
    if verb.dep_ == "conj" and min(own) < verb.head.i:
        return set()
    return subtree(verb.head) - own


def _is_bare(verb: "Token") -> bool:
    return not any(child.dep_ in ("dobj", "ccomp", "xcomp", "attr") for child in verb.children)


def _is_set_off(parsed: Parsed, verb: "Token") -> bool:
    """Tell whether commas, dashes or the end of the sentence stand on both sides of a clause."""
    own = subtree(verb)
    words = sorted(i for i in own if not parsed.doc[i].is_punct)
    first, last = words[0], words[-1]
    whole = sentence(verb)
    before = first == whole.start or parsed.doc[first - 1].is_punct
    after = last + 1 >= whole.stop or parsed.doc[last + 1].is_punct
    return before and after


def _beside(parsed: Parsed, verb: "Token", speaker: Speaker) -> set[int]:
    """Return the whole quotation next to a clause that has a subject, but nothing that was said."""
    if speaker.token is None or not parsed.stand_ins or not _may_stand_alone(verb):
        return set()
    own = [i for i in subtree(verb) | {speaker.token.i} if i not in parsed.stand_ins]
    last = max(own)
    for at in (last + 1, last + 2):
        if at in parsed.stand_ins and parsed.doc[last].text in (":", ","):
            return _stand_in_at(parsed, at)
    first = min(own)
    for at in (first - 1, first - 2):
        if at in parsed.stand_ins:
            return _stand_in_at(parsed, at)
    for at in (last + 1, last + 2):
        if at in parsed.stand_ins:
            return _stand_in_at(parsed, at)
    return set()


def _may_stand_alone(verb: "Token") -> bool:
    return not any(
        child.dep_ in ("mark", "aux") and child.lower_ in CONDITIONS for child in verb.children
    )


def _stand_in_at(parsed: Parsed, at: int) -> set[int]:
    place = parsed.places[at]
    return {i for i in parsed.stand_ins if parsed.places[i] == place}


def _cleaned(parsed: Parsed, words: set[int], verb: "Token") -> set[int]:
    """Take out of a content what belongs to its cue, and asides of others."""
    words = words - {verb.i}
    for i in sorted(words):
        token = parsed.doc[i]
        if _is_other_source(token):
            words = words - subtree(token)
    return words


def _is_other_source(token: "Token") -> bool:
    if token.lower_ == "according" and any(child.lower_ == "to" for child in token.children):
        return True
    if token.dep_ == "parataxis" and cue_of(token) is not None and token.pos_ == "VERB":
        return any(child.dep_ == "nsubj" for child in token.children)
    return bool(token.dep_ == "advcl" and token.lower_ in ("citing", "quoting"))


def _is_negated(verb: "Token", speaker: Speaker) -> bool:
    if any(child.dep_ == "neg" for child in verb.children):
        return True
    if speaker.token is not None and any(
        child.lower_ in ("no", "neither") and child.dep_ in ("det", "preconj", "cc")
        for child in speaker.token.children
    ):
        return True
    if speaker.token is not None and speaker.token.lower_ in ("nobody", "none"):
        return True
    head = verb.head
    return verb.dep_ == "xcomp" and (
        head.lemma_ in REFUSING or any(child.dep_ == "neg" for child in head.children)
    )


def _trust(verb: "Token", speaker: Speaker, reason: str) -> float:
    trust = SURE if reason == "clause" else LIKELY
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    if speaker.token is None:
        return DOUBTFUL
    if helpers & UNSURE or marks & CONDITIONS:
        return DOUBTFUL
    if speaker.token.lower_ in ANYBODY:
        return DOUBTFUL
    if (
        "to" in helpers
        and verb.dep_ in ("advcl", "acl", "xcomp", "relcl", "ccomp")
        and verb.head.lemma_
        not in ("go", "continue", "appear", "seem", "begin", "come", "rush", "be")
    ):
        return DOUBTFUL
    if speaker.is_shared:
        return min(trust, LIKELY)
    return trust
