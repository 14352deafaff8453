"""Who speaks at a verb: its subject, the one it shares with another verb, the one it is an aside to."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.quoting.cues import lexicon
from desktop.quoting.dependency.cues import (
    FINITE,
    inverted_subject,
    is_asked_aside,
    outer_cue,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = ("nsubj", "csubj")
RELATIVE = frozenset({"who", "which", "that", "whom"})
DOCUMENTS = frozenset(
    "letter tweet post email e-mail memo note message article op-ed editorial column filing lawsuit complaint document speech video"
    " blog caption headline sign banner placard poster book release transcript text ad advertisement leaflet essay affidavit".split()
)
"""Nouns that speak for whoever made them, besides the noun cues."""
ISSUING = frozenset(
    "issue release publish send post write sign tweet give make put circulate distribute file share deliver read record".split()
)
"""Verbs whose subject says what the document does."""
QUESTIONED = frozenset("asked pressed questioned quizzed prodded".split())
MEANS = frozenset({"use", "take"})
"""Verbs whose object is no hearer: "used a speech to say"."""
TIMES = frozenset("second minute hour day week month year decade time life evening career".split())
"""Objects that are no hearer either: "spent months telling"."""
QUOTING = frozenset({"quote", "cite"})
_MOST_STEPS = 6
"""Verbs climbed to find a subject: deeper ones are slips of the parser."""


class Speaker(NamedTuple):
    token: "Token | None"
    reason: str = ""
    is_shared: bool = False


NOBODY = Speaker(None)


def speaker_of(verb: "Token", steps: int = _MOST_STEPS) -> Speaker:
    """Return the head of the mention of who speaks at a verb."""
    if steps == 0:
        return NOBODY
    own = _own(verb)
    if own is not None:
        return own
    outer = outer_cue(verb)
    if outer is not None:
        return Speaker(speaker_of(outer, steps - 1).token, "subject shared", True)
    return _shared(verb, steps)


def is_passive(verb: "Token") -> bool:
    return any(child.dep_ in ("auxpass", "nsubjpass", "csubjpass") for child in verb.children)


def _own(verb: "Token") -> Speaker | None:
    for child in verb.children:
        if child.dep_ == "agent":
            agent = next((each for each in child.children if each.dep_ == "pobj"), None)
            return Speaker(agent, "agent of the passive")
    if is_passive(verb):
        return NOBODY
    behind = inverted_subject(verb)
    if behind is not None:
        return Speaker(behind, "inverted subject")
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    if len(subjects) > 1 and subjects[0].lower_ == "which" and subjects[1].i < verb.i:
        return Speaker(subjects[1], "subject of the verb")
    if not subjects:
        asides = [child for child in verb.children if is_asked_aside(child)]
        subjects = [each for child in asides for each in child.children if each.dep_ == "nsubj"]
    if not subjects and verb.dep_ == "ROOT":
        subjects = _behind_question(verb)
    return _subject(verb, subjects[0]) if subjects else None


def _behind_question(verb: "Token") -> list["Token"]:
    """Return the subject that the parser took for an apposition: "Asked whether …, the aide, Al Dunn, said"."""
    first = next((child for child in verb.children if child.dep_ == "advcl"), None)
    if first is None or first.i > 1 + first.sent.start or first.lower_ not in QUESTIONED:
        return []
    noun = verb.doc[verb.i - 1]
    if noun.text == ",":
        noun = verb.doc[verb.i - 2]
    if noun.dep_ != "appos" or noun.i <= first.i:
        return []
    while noun.head.dep_ == "appos":
        noun = noun.head
    return [noun]


def _subject(verb: "Token", subject: "Token") -> Speaker:
    clause = verb
    while clause.dep_ == "conj":
        clause = clause.head
    if subject.lower_ in RELATIVE and clause.dep_ == "relcl":
        return Speaker(_described(clause.head, subject), "relative clause")
    if subject.lower_ in ("what", "which") or (subject.lower_ == "that" and verb.dep_ == "relcl"):
        return NOBODY
    if subject.i > verb.i:
        return Speaker(subject, "inverted subject")
    return Speaker(subject, "subject of the verb")


def _described(noun: "Token", relative: "Token") -> "Token":
    """Return whom a relative clause is about: "Ana Ruiz, head of the Alliance, who said"."""
    before = relative.doc[relative.i - 1].text if relative.i else ""
    if relative.lower_ != "who" or before != ",":
        return noun
    is_person = noun.pos_ == "PROPN" and not any(child.lower_ == "the" for child in noun.children)
    if _is_plural(relative.head) and noun.tag_ in ("NN", "NNP"):
        is_person = False
    if noun.dep_ == "pobj" and not is_person and noun.head.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head.head
    while noun.dep_ == "appos" and noun.head.pos_ in ("NOUN", "PROPN"):
        if any(each.tag_ in FINITE for each in noun.doc[noun.head.i : noun.i]):
            return noun
        noun = noun.head
    return noun


def _is_plural(verb: "Token") -> bool:
    """Tell whether a verb agrees with many: "who have long said"."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    first = helpers[0] if helpers else verb
    return bool(first.tag_ == "VBP") or first.lower_ == "were"


def _shared(verb: "Token", steps: int) -> Speaker:
    head, dep = verb.head, verb.dep_
    if head.i == verb.i or (verb.tag_ in ("VBN", "VBD") and dep in ("advcl", "acl", "ccomp")):
        return NOBODY
    hearer = next((each for each in head.children if each.dep_ == "dobj"), None)
    is_heard = hearer is not None and hearer.lemma_ not in TIMES
    is_between = hearer is not None and head.i < hearer.i < verb.i
    if dep == "xcomp" and is_heard and is_between and head.lemma_ not in MEANS:
        return Speaker(hearer, "object of the verb above", True)
    if dep == "acl":
        return _beside_a_noun(verb, head, steps)
    if dep in ("pcomp", "prep"):
        quoted = quoted_as(verb)
        if quoted is not None:
            return Speaker(quoted, "quoted as saying", True)
        return _governing(_verb_above(head), steps, "participle")
    if dep in ("conj", "xcomp", "advcl", "dep", "ccomp", "parataxis") and head.pos_ in (
        "VERB",
        "AUX",
    ):
        if dep in ("ccomp", "parataxis") and verb.tag_ != "VBG":
            return NOBODY
        return _governing(head, steps, "subject shared" if dep == "conj" else "participle")
    if dep == "advcl" or (dep in ("conj", "appos") and verb.tag_ == "VBG"):
        return _governing(_verb_above(head), steps, "participle")
    return NOBODY


def quoted_as(verb: "Token") -> "Token | None":
    """Return whom somebody quotes: "the agency quoted the minister as saying"."""
    above = verb.head.head
    if verb.head.lower_ != "as" or above.lemma_ not in QUOTING:
        return None
    return next((each for each in above.children if each.dep_ == "dobj"), None)


def _verb_above(token: "Token") -> "Token | None":
    for above in (token, *token.ancestors):
        if above.pos_ in ("VERB", "AUX"):
            return above
    return None


def _governing(verb: "Token | None", steps: int, reason: str) -> Speaker:
    """Return the subject of the verb above, of a passive too: "X was quoted as saying"."""
    if verb is None:
        return NOBODY
    for child in verb.children:
        if child.dep_ == "nsubjpass" and child.lower_ != "it":
            if child.lower_ in RELATIVE and verb.dep_ == "relcl":
                return Speaker(verb.head, reason, True)
            return Speaker(child, reason, True)
    found = speaker_of(verb, steps - 1)
    return Speaker(found.token, reason, True)


def _beside_a_noun(verb: "Token", noun: "Token", steps: int) -> Speaker:
    """Return who says what stands beside a noun: "a statement saying", "officials saying"."""
    above = _verb_above(noun)
    is_aside = verb.i > 0 and verb.doc[verb.left_edge.i - 1].text == ","
    is_text = noun.lower_ in lexicon("en").nouns or noun.lemma_.lower() in DOCUMENTS
    if is_text:
        owner = owner_of(noun)
        if owner is not None:
            return Speaker(owner, "owner of the text")
        if above is not None and noun.dep_ == "dobj" and above.lemma_ in ISSUING:
            return Speaker(speaker_of(above, steps - 1).token, "issued the text")
        if above is not None and noun.dep_ == "pobj" and noun.head.lower_ == "in":
            found = speaker_of(above, steps - 1).token
            return Speaker(found or noun, "in a text")
        return Speaker(noun, "text")
    if verb.tag_ == "VBG" and is_aside and above is not None and noun.dep_ not in SUBJECTS:
        return _governing(above, steps, "participle")
    return Speaker(noun, "participle")


def owner_of(noun: "Token") -> "Token | None":
    """Return whose word a noun is: "his claim", "a claim by X", "a statement from X"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
    for child in noun.children:
        if child.dep_ in ("prep", "agent") and child.lower_ in ("by", "from", "of", "among"):
            owner = next((each for each in child.children if each.dep_ == "pobj"), None)
            if owner is not None and (child.lower_ != "of" or owner.pos_ in ("PROPN", "PRON")):
                return owner
    return None
