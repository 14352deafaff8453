"""What a verb reports: its clause, its object, the sentence it is an aside of, the quotation beside it."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.dependency_cues import CONDITIONS, FINITE, cue_of, outer_cue
from desktop.quoting.dependency_parse import Parsed
from desktop.quoting.dependency_spans import sentence, subtree
from desktop.quoting.dependency_speaker import Speaker, is_passive
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

ASIDES = frozenset({"parataxis", "advcl", "ccomp", "dep", "conj", "relcl"})
AFTERTHOUGHTS = frozenset("if because unless although though since when until so provided".split())
"""What may open the rest of a clause that its cue interrupted."""
DOING = frozenset("deny admit recommend suggest report recall propose acknowledge".split())
"""Verbs that report with "-ing": "denied striking the plant"."""
EXPECTING = frozenset("expect believe estimate predict".split())
"""Verbs that report with an infinitive that has its own subject: "expects prices to rise"."""
STRESSING = frozenset("emphasize emphasise stress underline underscore highlight advocate".split())
"""Verbs whose plain object is what somebody says: "stressed the importance of …"."""
FARTHEST_THAT = 12
"""Words from a cue to a "that" which still opens what is said."""
REMARKS = frozenset(
    {"move", "step", "figure", "decision", "phrase", "line", "reference", "view", "something"}
)
CONTRASTS = frozenset({"while", "whereas", "although", "though", "as", "but"})


class Contents(NamedTuple):
    words: set[int]
    reason: str = ""
    needs_marks: bool = False


def contents_of(parsed: Parsed, verb: "Token", cue: Cue, speaker: Speaker) -> Contents:
    """Return the words that a verb reports, and what they are to it."""
    clauses = _clauses(verb, cue)
    if clauses:
        words = set[int]().union(*(_of_clause(clause, verb, cue) for clause in clauses))
        if all(clause.i < verb.i for clause in clauses):
            words |= _afterthought(verb) | _before(parsed, verb, words)
        return Contents(_cleaned(parsed, words, verb), "clause")
    opened = _behind_that(parsed, verb, cue)
    if opened:
        return Contents(_cleaned(parsed, opened, verb), "clause")
    framed = _by_frame(verb, cue) or _behind_as(verb, cue)
    if framed:
        return Contents(_cleaned(parsed, framed, verb), "object")
    if verb.dep_ in ASIDES:
        around = _around(parsed, verb, speaker)
        around = _cleaned(parsed, around & parsed.stand_ins or around, verb)
        if around:
            return Contents(around, "aside")
    beside = _beside(parsed, verb, cue, speaker)
    if beside:
        return Contents(beside, "beside")
    return _object(parsed, verb, cue)


def _of_clause(clause: "Token", verb: "Token", cue: Cue) -> set[int]:
    """Return a clause from its "that" on, a request from its "to" on."""
    words = subtree(clause)
    mark = next(
        (each.i for each in clause.children if each.dep_ == "mark" and each.lower_ == "that"), None
    )
    if mark is not None and mark > verb.i:
        return {i for i in words if i >= mark}
    is_request = _has_to(clause) and clause.i > verb.i and cue.cue_class is not CueClass.THOUGHT
    if is_request and "x-to" in cue.frames:
        for child in clause.children:
            if child.dep_ in ("nsubj", "nsubjpass"):
                words = words - subtree(child)
    return words


def _before(parsed: Parsed, verb: "Token", words: set[int]) -> set[int]:
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


def _clauses(verb: "Token", cue: Cue) -> list["Token"]:
    found = [child for child in verb.children if _is_reported(child, verb, cue)]
    if verb.dep_ == "csubj" and not found:
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
    if child.dep_ == "xcomp":
        return _is_infinitive_of(child, verb, cue)
    return child.dep_ == "advcl" and _starts_with_that(child) and child.i > verb.i


def _behind_that(parsed: Parsed, verb: "Token", cue: Cue) -> set[int]:
    """Return what follows on a "that" near the cue, where the parser made something else of it."""
    if not cue.frames & {"that", "bare", "hearer"} or cue.cue_class is CueClass.THOUGHT:
        return set()
    whole = sentence(verb)
    for i in range(verb.i + 1, min(verb.i + FARTHEST_THAT, whole.stop - 1)):
        token = parsed.doc[i]
        if token.lower_ == "that" and token.tag_ == "IN":
            return set(range(i, whole.stop)) if _has_verb(parsed, i, whole.stop) else set()
        is_other = token.lower_ in lexicon("en").nouns or token.pos_ in ("VERB", "AUX")
        if is_other or token.text in (",", ";", ":") or i in parsed.stand_ins:
            return set()
    return set()


def _has_verb(parsed: Parsed, start: int, stop: int) -> bool:
    return any(
        parsed.doc[i].tag_ in FINITE or parsed.doc[i].tag_ == "MD" for i in range(start, stop)
    )


def _behind_as(verb: "Token", cue: Cue) -> set[int]:
    """Return "the couple as quiet people", whatever the parser made of the "as"."""
    if "as" not in cue.frames:
        return set()
    target = next(
        (child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None
    )
    if target is None:
        return set()
    inside = [each for each in verb.subtree if each.i > target.i]
    start = next((each.i for each in inside if each.lower_ == "as"), None)
    if start is None:
        return set()
    words = subtree(target) | {each.i for each in inside}
    for child in verb.children:
        if child.i > start and child.dep_ in ("conj", "cc", "advcl", "punct"):
            words -= {i for i in subtree(child) if i >= child.left_edge.i}
    return {i for i in words if i >= target.left_edge.i}


def _starts_with_that(clause: "Token") -> bool:
    first = clause.doc[clause.left_edge.i]
    return bool(first.lower_ == "that" and first.dep_ == "mark")


def _has_to(clause: "Token") -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in clause.children)


def _is_clause_of(clause: "Token", verb: "Token", cue: Cue) -> bool:
    """Tell whether a complement clause is something the verb can take."""
    frames = cue.frames
    if _has_to(clause):
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
    if _has_to(clause):
        return bool(cue.frames & {"to", "x-to"})
    return cue.lemma in DOING or clause.i < verb.i


def _afterthought(verb: "Token") -> set[int]:
    """Return how a clause goes on after its cue: "It would end, he argued, if the West …"."""
    words: set[int] = set()
    for child in verb.children:
        if child.dep_ != "advcl" or child.i < verb.i:
            continue
        first = child.doc[child.left_edge.i]
        if first.lower_ in AFTERTHOUGHTS and first.i and child.doc[first.i - 1].text == ",":
            words |= subtree(child)
    return words


def _by_frame(verb: "Token", cue: Cue) -> set[int]:
    """Return what the frames of a verb make its content: "called it …", "accused them of …"."""
    frames = cue.frames
    parts = {child.dep_: child for child in verb.children if child.i > verb.i}
    target = parts.get("dobj")
    named = parts.get("oprd")
    about = set[int]()
    for child in verb.children:
        if child.dep_ == "dobj" and child.i > verb.i:
            about |= subtree(child)
    if "name" in frames and named is not None and (target is not None or is_passive(verb)):
        return subtree(named) | about
    following = [child for child in verb.children if child.dep_ in ("prep", "agent", "advcl")]
    if target is not None:
        following += [child for child in target.children if child.dep_ in ("prep", "advcl")]
    for child in following:
        word = child.doc[child.left_edge.i].lower_ if child.dep_ == "advcl" else child.lower_
        if child.i < verb.i or (child.dep_ == "advcl" and word != "as"):
            continue
        if word == "as" and "as" in frames and (target is not None or is_passive(verb)):
            return _filled(_with_following(verb, subtree(child) | about), verb)
        if f"x-{word}" in frames and (target is not None or is_passive(verb)):
            is_told = cue.cue_class is CueClass.SPEECH
            return subtree(child) if is_told else _filled(subtree(child) | about, verb)
        if word == "to":
            continue
        if word in frames or (word in cue.particle.split() and "thing" in frames):
            return subtree(child) - {child.i}
    return set()


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
        is_next = child.dep_ == "prep" and child.left_edge.i == max(words) + 1
        if is_next and child.lower_ in ("for", "of", "to"):
            words = words | subtree(child)
    return words


def _object(parsed: Parsed, verb: "Token", cue: Cue) -> Contents:
    """Return an object that is speech if quotation marks are in it: "condemned the “cowardly” raid"."""
    if cue.cue_class is CueClass.THOUGHT or "hearer" in cue.frames:
        return Contents(set())
    for child in verb.children:
        if child.i > verb.i and child.dep_ in ("dobj", "attr", "acomp", "oprd"):
            if cue.lemma in STRESSING and child.dep_ == "dobj":
                return Contents(_cleaned(parsed, subtree(child), verb), "object")
            return Contents(_cleaned(parsed, subtree(child), verb), "object", needs_marks=True)
    return Contents(set())


def _around(parsed: Parsed, verb: "Token", speaker: Speaker) -> set[int]:
    """Return the sentence around an aside: "The deal, he said, is dead"."""
    own = subtree(verb)
    if speaker.token is None or speaker.is_shared or verb.head.i == verb.i:
        return set()
    if any(child.dep_ == "mark" for child in verb.children) or verb.dep_ == "relcl":
        return set()
    if not any(child.dep_ == "nsubj" for child in verb.children):
        return set()
    if not _is_bare(verb) or not _is_set_off(parsed, verb):
        return set()
    if verb.dep_ == "conj" and min(own) < verb.head.i:
        return set()
    words = subtree(verb.head) - own
    for child in verb.head.children:
        if child.i > verb.i and child.tag_ == "VBG" and child.dep_ in ("advcl", "xcomp"):
            words -= subtree(child)
    return words


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


def _cleaned(parsed: Parsed, words: set[int], verb: "Token") -> set[int]:
    """Take out of a content its cue, and what other sources say beside it."""
    words = words - {verb.i}
    for i in sorted(words):
        token = parsed.doc[i]
        if i in words and (_is_other_source(token) or _is_beside(token, verb)):
            words = words - subtree(token)
    return words


def _is_other_source(token: "Token") -> bool:
    if token.lower_ == "according" and any(child.lower_ == "to" for child in token.children):
        return True
    if token.dep_ == "parataxis" and token.pos_ == "VERB" and cue_of(token) is not None:
        return any(child.dep_ == "nsubj" for child in token.children)
    if token.dep_ != "advcl" or token.i == 0:
        return False
    is_as = (
        token.doc[token.left_edge.i].lower_ == "as" and token.doc[token.left_edge.i - 1].text == ","
    )
    return token.lower_ in ("citing", "quoting") or (is_as and cue_of(token) is not None)


def _is_beside(token: "Token", verb: "Token") -> bool:
    """Tell whether a clause in a content belongs beside the cue: a second cue, ", while others said …"."""
    if outer_cue(token) is not None and token.i > verb.i:
        return True
    if token.dep_ == "prep" and token.lower_ == "with" and token.i > verb.i:
        return any(
            each.dep_ == "pcomp" and each.tag_ == "VBG" and cue_of(each) for each in token.children
        )
    if token.dep_ == "appos" and token.i > verb.i:
        return _is_remark(token)
    if token.dep_ not in ("advcl", "conj") or token.i < verb.i or token.pos_ not in ("VERB", "AUX"):
        return False
    first = token.doc[token.left_edge.i]
    if first.lower_ == "even":
        first = token.doc[first.i + 1]
    is_contrast = first.lower_ in CONTRASTS or token.dep_ == "conj"
    is_parted = first.i > 0 and "," in (first.doc[first.i - 1].text, first.doc[first.i - 2].text)
    return is_contrast and is_parted and _speaks(token)


def _is_remark(noun: "Token") -> bool:
    """Tell whether an apposition speaks of what was said: ", a claim that experts reject"."""
    before = noun.doc[max(0, noun.left_edge.i - 1)].text
    is_about_speech = noun.lower_ in lexicon("en").nouns or noun.lower_ in REMARKS
    return before in (",", "\u2014", "\u2013") and is_about_speech


def _speaks(verb: "Token") -> bool:
    """Tell whether a clause has a subject of its own that says something."""
    has_subject = any(child.dep_ == "nsubj" for child in verb.children)
    cue = cue_of(verb)
    if has_subject and cue is not None and any(child.dep_ == "neg" for child in verb.children):
        return cue.cue_class is CueClass.SPEECH
    if not has_subject or verb.tag_ not in FINITE:
        return False
    if cue is not None and cue.cue_class is not CueClass.THOUGHT:
        return any(child.dep_ in ("ccomp", "xcomp", "dobj", "prep") for child in verb.children)
    return verb.lemma_ in ("express", "voice")
