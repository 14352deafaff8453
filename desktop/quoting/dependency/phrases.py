"""Attributions without a verb of their own: "according to X", "as X put it", "the claim that …"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.cues import lexicon
from desktop.quoting.dependency.cues import FINITE, SUBJECTS, cue_of, is_according, is_owned
from desktop.quoting.dependency.found import (
    AS_SAID,
    DOUBTFUL,
    IN_THE_WORDS,
    LIKELY,
    POSSIBLE,
    SURE,
    Found,
)
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import mention, sentence, subtree
from desktop.quoting.dependency.speaker import owner_of, speaker_of
from desktop.quoting.patterns.words import ROLES
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

SOURCES = frozenset({"words", "view", "opinion", "account", "estimation", "telling"})
"""Nouns of "in the words of X"."""
CALLS = frozenset({"call", "calls", "appeal", "appeals"})
CLAIMING = frozenset({"claim", "allegation", "accusation", "assertion", "charge"})
"""What is claimed by somebody, even where nobody is named."""
OBJECTS = ("dobj", "ccomp", "xcomp")
EXPRESSING = frozenset(
    "step intensify lead join make issue express voice repeat reiterate raise give offer deliver renew level"
    " announce stand have hold share".split()
)
"""Verbs whose subject is whose claim, warning or fear it is."""


def by_phrases(parsed: Parsed) -> Iterator[Found]:
    """Find what phrases and nouns attribute."""
    for token in parsed.doc:
        if token.i in parsed.stand_ins:
            continue
        yield from _according(parsed, token)
        yield from _in_the_words(parsed, token)
        yield from _as_somebody_put_it(parsed, token)
        yield from _by_noun(parsed, token)


def _according(parsed: Parsed, token: "Token") -> Iterator[Found]:
    if not is_according(token) and token.lower_ != "per":
        return
    follower = token if token.lower_ == "per" else _child(token, "to")
    source = _object(follower) if follower is not None else None
    if source is None or (token.lower_ == "per" and not _is_source(source)):
        return
    own = subtree(token)
    if token.lower_ == "per" and not _stands_apart(parsed, token, own):
        return
    if token.i == sentence(token).start and not _has_subject(token.head, own):
        own = {i for i in own if i <= max(mention(source))}
    content = _clause_around(parsed, token, own)
    cue = (token.i,) if follower is None or follower.i == token.i else (token.i, follower.i)
    yield Found(
        cue, CueClass.SPEECH, source, frozenset(content), confidence=SURE, reason="according to"
    )


def _is_source(noun: "Token") -> bool:
    """Tell whether "per" names somebody, not a rate: "per two officials", "per head"."""
    is_role = noun.lower_ in ROLES and any(each.i < noun.i for each in noun.children)
    return noun.i > 0 and (noun.pos_ == "PROPN" or is_role)


def _has_subject(verb: "Token", own: set[int]) -> bool:
    return any(child.dep_ in SUBJECTS and child.i not in own for child in verb.children)


def _stands_apart(parsed: Parsed, token: "Token", own: set[int]) -> bool:
    return token.i == sentence(token).start or bool(parsed.doc[token.i - 1].is_punct)


def _in_the_words(parsed: Parsed, token: "Token") -> Iterator[Found]:
    if token.lower_ not in SOURCES or token.head.lower_ != "in":
        return
    by = _child(token, "of")
    source = (_object(by) if by is not None else None) or owner_of(token)
    if source is None:
        return
    own = subtree(token.head)
    content = _clause_around(parsed, token.head, own)
    last = by.i if by is not None else token.i
    cue = tuple(range(token.head.i, last + 1)) if by is not None else (token.i,)
    aside = set(range(token.head.i, last + 1)) | mention(source)
    yield Found(
        cue,
        CueClass.SPEECH,
        source,
        frozenset(content),
        reason=IN_THE_WORDS,
        clause=frozenset(aside),
    )


def _as_somebody_put_it(parsed: Parsed, token: "Token") -> Iterator[Found]:
    """Yield "as X put it", "as the AP reported"."""
    if token.dep_ != "advcl" or token.pos_ != "VERB":
        return
    mark = next(
        (c for c in token.children if c.dep_ in ("mark", "advmod") and c.lower_ == "as"), None
    )
    is_put = token.lemma_ == "put" and any(c.lower_ == "it" for c in token.children)
    cue = cue_of(token)
    if mark is None or not (is_put or (cue is not None and cue.cue_class is CueClass.SPEECH)):
        return
    objects = ("ccomp", "xcomp") if cue is not None and "hearer" in cue.frames else OBJECTS
    if not is_put and any(c.dep_ in objects for c in token.children):
        return
    source = speaker_of(token).token
    own = subtree(token)
    if is_put:
        it = next(c.i for c in token.children if c.lower_ == "it")
        own = {i for i in own if i <= max(it, token.i)} | _time_behind(token, it)
    if source is None or not _stands_apart(parsed, parsed.doc[min(own)], own):
        return
    content = _clause_around(parsed, token, own)
    yield Found(
        (token.i,),
        CueClass.SPEECH,
        source,
        frozenset(content),
        confidence=LIKELY,
        reason=AS_SAID,
        clause=frozenset(own),
    )


def _time_behind(verb: "Token", it: int) -> set[int]:
    """Return when and where somebody put it so, at the end of a sentence: "as Ruiz put it on Sunday"."""
    behind = [c for c in verb.children if c.i > it and c.dep_ in ("prep", "npadvmod", "advmod")]
    words = set[int]().union(*(subtree(child) for child in behind))
    is_last = bool(words) and max(words) >= sentence(verb).stop - 2
    return words if is_last and len(words) == max(words) - it else set()


def _clause_around(parsed: Parsed, token: "Token", own: set[int]) -> set[int]:
    """Return the sentence that a source stands at the edge of, or the clause that it stands in."""
    whole = sentence(token)
    words = set(whole) - own
    first = min(own)
    is_edge = first <= whole.start + 1 or max(own) >= whole.stop - 2
    if is_edge:
        return words
    for each in token.ancestors:
        if each.pos_ in ("VERB", "AUX"):
            return subtree(each) - own
    return words


def _by_noun(parsed: Parsed, token: "Token") -> Iterator[Found]:
    noun = lexicon("en").nouns.get(token.lower_)
    if noun is None or not (token.pos_ in ("NOUN", "PROPN") or is_owned(token)):
        return
    clause = _clause_of_noun(token, noun.frames)
    if clause is None or _belongs_to_verb(token):
        return
    source, reason = _source_of_noun(token)
    is_told = source is not None or _is_spoken_of(token, clause)
    trust = POSSIBLE if is_told else DOUBTFUL
    content = _before_verb_of_whole(token, clause, _from_to(clause) - {token.i})
    yield Found(
        (token.i,), noun.cue_class, source, frozenset(content), confidence=trust, reason=reason
    )


def _before_verb_of_whole(noun: "Token", clause: "Token", content: set[int]) -> set[int]:
    """Return a clause without the verb of the sentence that the parser took into it: "that he saw the bill | was denied"."""
    cue = cue_of(clause)
    inner = next((c for c in clause.children if c.dep_ == "ccomp" and c.i > clause.i), None)
    if noun.dep_ != "ROOT" or inner is None or (cue is not None and "bare" in cue.frames):
        return content
    if any(child.dep_ == "mark" for child in inner.children):
        return content
    subject = next((child for child in inner.children if child.dep_ in SUBJECTS), None)
    return content if subject is None else {i for i in content if i <= subject.right_edge.i}


def _is_spoken_of(noun: "Token", clause: "Token") -> bool:
    """Tell whether a sentence is about what is claimed, whoever does: "The claim that he lied has dogged him"."""
    marks = {child.lower_ for child in clause.children if child.dep_ == "mark"}
    is_plain = not any(child.dep_ == "neg" or child.lower_ == "no" for child in noun.children)
    return (
        noun.lemma_.lower() in CLAIMING and noun.dep_ in SUBJECTS and "that" in marks and is_plain
    )


def _from_to(clause: "Token") -> set[int]:
    """Return a clause, without the subject of an infinitive: "calls for them to leave"."""
    to = next(
        (child.i for child in clause.children if child.lower_ == "to" and child.dep_ == "aux"), None
    )
    return {i for i in subtree(clause) if to is None or i >= to}


def _belongs_to_verb(noun: "Token") -> bool:
    """Tell whether the clause beside a noun is what a verb reports: "told us in a statement that …"."""
    verb = noun.head.head
    cue = cue_of(verb) if noun.dep_ == "pobj" and verb.pos_ == "VERB" else None
    return cue is not None and cue.cue_class is CueClass.SPEECH


def _clause_of_noun(noun: "Token", frames: frozenset[str]) -> "Token | None":
    """Return what a claim, warning or promise says."""
    for child in noun.children:
        if child.i > noun.i and _is_said_by_noun(child, frames):
            return child
    of_owner = _clause_of_owner(noun)
    if of_owner is not None or noun.lower_ in CALLS:
        return of_owner or _infinitive_behind(noun)
    is_linked = noun.head.lemma_ == "be" or noun.head.lemma_ in EXPRESSING
    if noun.dep_ not in ("nsubj", "dobj") or not is_linked:
        return None
    for child in noun.head.children:
        marks = [each.lower_ for each in child.children if each.dep_ == "mark"]
        if child.i > noun.i and child.dep_ in ("ccomp", "advcl", "acl") and "that" in marks:
            return child
    return None


def _is_said_by_noun(child: "Token", frames: frozenset[str]) -> bool:
    helpers = {each.lower_: each.dep_ for each in child.children if each.i < child.i}
    if child.dep_ in ("acl", "ccomp", "relcl") and helpers.get("that") == "mark":
        return True
    if child.dep_ in ("acl", "relcl", "advcl", "xcomp") and helpers.get("to") == "aux":
        return bool(frames & {"to", "for"})
    return child.dep_ == "prep" and child.lower_ in frames


def _clause_of_owner(noun: "Token") -> "Token | None":
    """Return the clause that the parser hung on whose claim it is: "claims by the firm that …"."""
    owners = [each for child in noun.children if child.dep_ == "prep" for each in child.children]
    for child in (each for owner in owners for each in owner.children):
        first = child.doc[child.left_edge.i]
        if child.dep_ == "acl" and first.lower_ == "that" and first.dep_ == "mark":
            return child
    return None


def _infinitive_behind(noun: "Token") -> "Token | None":
    """Return what somebody calls on others to do: "calls on the ministry to resign"."""
    has_hearer = False
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        if token.lower_ in ("on", "for", "to") and token.tag_ == "IN":
            has_hearer = True
        elif token.tag_ == "TO" and has_hearer and token.head.pos_ in ("VERB", "AUX"):
            return token.head
        elif token.tag_ in FINITE or token.text in (";", ":"):
            return None
    return None


def _source_of_noun(noun: "Token") -> tuple["Token | None", str]:
    owner = owner_of(noun)
    above = noun.head
    is_expressed = noun.dep_ == "dobj" and above.lemma_ in EXPRESSING
    if is_expressed and (owner is None or owner.pos_ == "PRON"):
        return speaker_of(above).token, "subject of the noun's verb"
    if owner is not None:
        return owner, "owner of the noun"
    if noun.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_ == "be":
        return speaker_of(above.head).token, "subject of the noun's verb"
    if noun.dep_ == "pobj" and above.lower_ in ("with", "in", "by"):
        for each in above.ancestors:
            if each.pos_ == "VERB":
                return speaker_of(each).token, "subject of the noun's verb"
    return None, "noun"


def _child(token: "Token", word: str) -> "Token | None":
    return next((child for child in token.children if child.lower_ == word), None)


def _object(token: "Token") -> "Token | None":
    return next((child for child in token.children if child.dep_ == "pobj"), None)
