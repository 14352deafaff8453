"""Which words of a parse are cues, which cue stands beside another one, and whether it is meant."""

from typing import TYPE_CHECKING

from desktop.quoting.cues import Cue, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST_STEPS = 8
"""Tokens climbed to an outer cue; deeper ones are slips of the parser."""
FINITE = frozenset({"VBD", "VBZ", "VBP"})
UNSURE = frozenset("could would should might may can ca must 'd ’d".split())
"""Auxiliaries of what was not said, or not yet."""
CONDITIONS = frozenset("if unless until before whether should".split())
REFUSING = frozenset("decline refuse fail".split())
"""Verbs that turn "to say" into silence."""
SAYING_AFTER_ALL = frozenset(
    "go continue appear seem begin start come rush have force compel take use step proceed appeal prompt lead cause move"
    " understand report".split()
)
"""Verbs whose "to say" was said: "went on to say", "took to Twitter to say"."""
NO_SOURCES = frozenset(
    "plan plans schedule law rules custom tradition type size need needs age".split()
)
"""What things go according to."""
ANYBODY = frozenset("you anyone anybody everyone everybody someone somebody there".split())
"""Subjects that are nobody in particular."""
SOMEBODY = frozenset({"someone", "somebody"})
"""Of these, who spoke all the same in the past: "someone shouted"."""
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})


def cue_of(token: "Token") -> Cue | None:
    """Return the cue a word is, with its particle where it has one."""
    known = lexicon("en")
    for child in token.children:
        is_next = token.i < child.i <= token.i + 2
        if is_next and child.dep_ in ("prt", "advmod", "prep", "xcomp"):
            found = known.phrasal.get(f"{token.lower_} {child.lower_}")
            if found is not None:
                return found
    return known.verbs.get(token.lower_)


def is_owned(token: "Token") -> bool:
    """Tell whether a word that the tagger takes for a verb is a noun, for it is somebody's: "her warning that"."""
    return token.tag_ == "VBG" and any(child.dep_ == "poss" for child in token.children)


def is_according(token: "Token") -> bool:
    """Tell whether a word opens "according to" somebody; "according to plan" is nobody's."""
    if token.lower_ != "according":
        return False
    to = next((child for child in token.children if child.lower_ == "to"), None)
    source = next((child for child in to.children if child.dep_ == "pobj"), None) if to else None
    return source is not None and source.lower_ not in NO_SOURCES


def has_subject(verb: "Token") -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)


def outer_cue(verb: "Token") -> "Token | None":
    """Return the cue that a second one stands beside, where the parser hung it in what the first one reports.

    "X said the party was finished and warned …", "X denied that she was leaving, saying …".
    """
    if has_subject(verb) or (cue_of(verb) is None and verb.lemma_ not in REFUSING):
        return None
    is_finite = verb.dep_ == "conj" and _is_finite(verb)
    is_participle = verb.dep_ in ("advcl", "conj", "acl", "dep") and verb.tag_ == "VBG"
    is_participle = is_participle and not _helpers(verb)
    if not is_finite and not is_participle:
        return None
    is_loose = not is_participle or _follows_comma(verb)
    node = verb.head
    for _ in range(MOST_STEPS):
        if node.head.i == node.i:
            break
        above = node.head
        is_reported = node.dep_ in ("ccomp", "xcomp", "advcl") and above.i < node.i < verb.i
        is_cue = is_reported and above.pos_ == "VERB" and cue_of(above) is not None
        is_alike = _helpers(verb) == _helpers(above) and (not is_participle or above.tag_ == "VBG")
        if is_cue and ((is_participle and is_loose) or is_alike):
            return above
        node = above
    return None


def _is_finite(verb: "Token") -> bool:
    """Tell whether a verb is finite, or taken for a passive though it has an object."""
    if verb.tag_ in FINITE or _helpers(verb):
        return True
    return bool(verb.tag_ in ("VBN", "VB")) and any(
        child.dep_ in ("dobj", "ccomp") for child in verb.children
    )


def _helpers(verb: "Token") -> set[str]:
    return {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}


def _follows_comma(verb: "Token") -> bool:
    left = verb.left_edge.i
    return left > 0 and verb.doc[left - 1].text in (",", "\u2014", "\u2013", "-")


def is_asked_aside(clause: "Token") -> bool:
    """Tell whether somebody was asked before speaking: "Ruiz, asked if she would run, said"."""
    return (
        clause.lower_ == "asked"
        and clause.i < clause.head.i
        and clause.doc[clause.i - 1].text == ","
        and not any(child.dep_ in ("aux", "auxpass") for child in clause.children)
    )


def inverted_subject(verb: "Token") -> "Token | None":
    """Return the subject behind a cue that the parser gave two: "The plan, said Ruiz, is dead"."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    behind = [child for child in subjects if child.i > verb.i]
    is_parted = verb.i > 0 and verb.doc[verb.i - 1].text == ","
    return behind[0] if behind and len(subjects) > 1 and is_parted else None


def is_negated(verb: "Token", speaker: "Token | None") -> bool:
    """Tell whether a cue says that something was not said."""
    if any(child.dep_ == "neg" for child in verb.children):
        return True
    if speaker is not None and is_nobody(speaker):
        return True
    head = verb.head
    if verb.dep_ != "xcomp":
        return False
    return head.lemma_ in REFUSING or any(child.dep_ == "neg" for child in head.children)


def is_nobody(speaker: "Token") -> bool:
    if speaker.lower_ in ("nobody", "none"):
        return True
    return any(
        child.lower_ in ("no", "neither")
        and child.dep_ in ("det", "preconj", "cc")
        and not (speaker.doc[child.i + 1].like_num and speaker.lower_ != "one")
        for child in speaker.children
    )


def is_doubtful(verb: "Token", speaker: "Token | None") -> bool:
    """Tell whether a cue is only possible, wished for, or of anybody: "could say", "if he says"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark"}
    is_only = "only" in {each.lower_ for each in verb.doc[max(0, verb.i - 1) : verb.i + 2]}
    unsure = helpers & UNSURE - ({"would", "'d", "’d"} if is_only else set())
    if speaker is None or unsure or marks & CONDITIONS:
        return True
    if speaker.lower_ in SOMEBODY and verb.tag_ == "VBD":
        return False
    if speaker.lower_ in ANYBODY or (speaker.lower_ == "people" and not list(speaker.children)):
        return True
    if "to" not in helpers:
        return False
    if [each.lower_ for each in verb.doc[max(0, verb.i - 3) : verb.i]] == ["far", "as", "to"]:
        return False
    if verb.dep_ in ("relcl", "acl", "advcl", "xcomp") and verb.head.lower_ in ("first", "latest"):
        return False
    is_purpose = verb.dep_ in ("advcl", "acl", "xcomp", "relcl", "ccomp")
    return is_purpose and verb.head.lemma_ not in SAYING_AFTER_ALL
