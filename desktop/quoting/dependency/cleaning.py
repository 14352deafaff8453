"""Take out of a content what its cue, or somebody else, says beside it."""

from typing import TYPE_CHECKING

from desktop.quoting.cues import lexicon
from desktop.quoting.dependency.cues import FINITE, cue_of, is_according, outer_cue
from desktop.quoting.dependency.parse import Parsed
from desktop.quoting.dependency.spans import subtree
from desktop.quoting.patterns.ends import SPANS
from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

REMARKS = frozenset(
    {"move", "step", "figure", "decision", "phrase", "line", "reference", "view", "something"}
)
CONTRASTS = frozenset({"while", "whereas", "although", "though", "as", "but"})


def cleaned(parsed: Parsed, words: set[int], verb: "Token") -> set[int]:
    """Take out of a content its cue, and what other sources say beside it."""
    words = _before_added(words, verb) - {verb.i}
    for i in sorted(words):
        token = parsed.doc[i]
        if i in words and (_is_other_source(token) or _is_beside(token, verb)):
            words = words - subtree(token)
    return words


def _is_other_source(token: "Token") -> bool:
    if is_according(token):
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
    if token.dep_ == "conj" and token.i > verb.i and _is_of_cue(token, verb):
        return True
    if token.i > verb.i and token.pos_ in ("NOUN", "PRON") and _is_remark(token):
        return True
    if token.dep_ not in ("advcl", "conj") or token.i < verb.i or token.pos_ not in ("VERB", "AUX"):
        return False
    first = token.doc[token.left_edge.i]
    if first.lower_ == "even":
        first = token.doc[first.i + 1]
    is_contrast = first.lower_ in CONTRASTS or token.dep_ == "conj"
    is_parted = first.i > 0 and "," in (first.doc[first.i - 1].text, first.doc[first.i - 2].text)
    return is_contrast and is_parted and _speaks(token)


def _before_added(words: set[int], verb: "Token") -> set[int]:
    """Leave out what the one who writes adds: "said it would hold, even as his coalition split"."""
    doc = verb.doc
    for i in sorted(each for each in words if verb.i < each < len(doc) - 1):
        pair = doc[i].lower_, doc[i + 1].lower_
        is_added = pair == ("even", "as") or (pair[0] in SPANS and pair[1] in ("after", "before"))
        if is_added and (doc[i - 1].text == "," or doc[i - 1].is_quote):
            return {each for each in words if each < i}
    return words


def _is_of_cue(token: "Token", verb: "Token") -> bool:
    """Tell by its tense that a second verb is the cue's: "said they had found him but gave no details"."""
    joining = [child.lower_ for child in token.head.children if child.dep_ == "cc"]
    is_past = verb.tag_ == "VBD" and token.tag_ == "VBD" and token.head.tag_ in ("VBN", "VB", "VBG")
    has_own = any(child.dep_ in ("nsubj", "nsubjpass", "aux", "expl") for child in token.children)
    return is_past and not has_own and "but" in joining


def _is_remark(noun: "Token") -> bool:
    """Tell whether an apposition speaks of what was said: ", a claim that experts reject"."""
    before = noun.doc[max(0, noun.left_edge.i - 1)].text
    is_about_speech = noun.lower_ in lexicon("en").nouns or noun.lower_ in REMARKS
    if before not in (",", "\u2014", "\u2013") or not is_about_speech:
        return False
    return noun.dep_ == "appos" or any(child.dep_ in ("relcl", "acl") for child in noun.children)


def _speaks(verb: "Token") -> bool:
    """Tell whether a clause has a subject of its own that says something."""
    has_subject = any(child.dep_ == "nsubj" for child in verb.children)
    cue = cue_of(verb)
    if has_subject and cue is not None and any(child.dep_ == "neg" for child in verb.children):
        return cue.cue_class is CueClass.SPEECH
    has_done = any(
        child.lower_ in ("has", "have") for child in verb.children if child.dep_ == "aux"
    )
    if not has_subject or not (verb.tag_ in FINITE or has_done):
        return False
    if cue is not None and cue.cue_class is not CueClass.THOUGHT:
        return any(child.dep_ in ("ccomp", "xcomp", "dobj", "prep") for child in verb.children)
    return verb.lemma_ in ("express", "voice")
