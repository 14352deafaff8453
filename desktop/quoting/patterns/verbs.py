"""Read the verb of an English cue with its auxiliaries, and tell whether it attributes words here."""

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.before import Content
from desktop.quoting.patterns.mentions import Mention
from desktop.quoting.patterns.subjects import Verb
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
)
from desktop.story.quote import CueClass

ENGLISH = "en"
DECLINES = frozenset("declined declines declining refused refuses refusing failed unable".split())
NEGATIONS = frozenset({"not", "never", "cannot"})
RAISING = frozenset({"believe", "think", "expect", "want", "feel"})
"""Verbs whose "not" belongs to what is thought: "does not believe that it will work"."""
PAST_AS_BASE = frozenset("read forecast hit set put let".split())
FINDERS = frozenset(
    "study report poll survey investigation inquiry review audit research analysis court tribunal panel judge judges"
    " magistrate jury committee commission regulator watchdog ombudsman inspector inspectors auditor auditors".split()
)
"""What says what it found; others only find."""
WEAK_MODALS = frozenset("could may might should must can cannot".split())
SUBJECTS = frozenset("i he she they we who".split())
"""Behind these a word that could be a noun is a verb: "he doubts", "she claims"."""
COUNTED = frozenset(
    "one another some many several most both all two three four five others".split()
)
"""Amounts that speak without a noun: "one said"."""
INTENDED = frozenset(
    "expected likely due scheduled supposed preparing planning hoping plans".split()
)
"""Before "to", these tell of what is not said yet."""
ASKED_OF = frozenset("whether if how why what when where about by who on".split())


def verb_at(sentence: Sentence, at: int) -> Verb | None:
    """Return the cue that begins with token `at`, the longest phrase of phrasal ones."""
    known = lexicon(ENGLISH)
    for length in (4, 3, 2, 1):
        if at + length > len(sentence):
            continue
        form = " ".join(token.low for token in sentence[at : at + length])
        cue = known.phrasal.get(form) if length > 1 else known.verbs.get(form)
        if cue:
            return verb_of(sentence, at, at + length, cue)
    return None


def verb_of(sentence: Sentence, start: int, end: int, cue: Cue) -> Verb:
    left, helpers = start, set()
    while left > 0 and start - left < 8:
        low = sentence[left - 1].low
        is_adverb = low in ADVERBS | {"long"} or (
            low.endswith("ly") and not sentence[left - 1].is_capital
        )
        if not (
            is_adverb
            or low in BE | HAVE | MODALS | DO
            or low.endswith("n't")
            or low == "to"
            or low in DECLINES
        ):
            break
        left -= 1
        helpers.add(low)
    low = sentence[start].low
    is_past = low in PAST_AS_BASE
    is_ing = low.endswith("ing") and low not in {"bring"}
    be = bool(helpers & BE) or any(each.endswith("n't") and each[:-3] in BE for each in helpers)
    is_not = bool(helpers & NEGATIONS) or any(each.endswith("n't") for each in helpers)
    negated = bool(helpers & DECLINES) or (is_not and cue.lemma not in RAISING)
    return Verb(
        cue,
        start,
        end,
        left,
        is_ing,
        negated,
        be and not is_ing,
        low == cue.head and not is_past,
        frozenset(helpers),
    )


def is_agent_behind(sentence: Sentence, at: int) -> bool:
    """Tell whether "by Ruiz" follows a cue, not "by phone"."""
    if at + 1 >= len(sentence) or sentence[at].low != "by":
        return False
    return sentence[at + 1].is_capital or sentence[at + 1].low in DETERMINERS


def can_attribute(sentence: Sentence, verb: Verb) -> bool:
    """Tell whether a cue can have a subject before it and is no name or passive."""
    if verb.is_passive or (verb.left == 0 and not verb.is_ing):
        return False
    if verb.is_negated and verb.cue.cue_class is CueClass.THOUGHT:
        return False
    if is_asked_aside(sentence, verb) or is_intended(sentence, verb):
        return False
    return verb.start == 0 or not sentence[verb.start].is_capital


def is_intended(sentence: Sentence, verb: Verb) -> bool:
    """Tell whether nobody has said it yet: "is expected to say"."""
    return "to" in verb.helpers and sentence[max(0, verb.left - 1)].low in INTENDED


def is_asked_aside(sentence: Sentence, verb: Verb) -> bool:
    """Tell whether somebody was asked before speaking: "Ruiz, asked if she would run, said"."""
    if sentence[verb.start].low != "asked" or verb.left != verb.start or not verb.left:
        return False
    follows = sentence[verb.end].low if verb.end < len(sentence) else ""
    return sentence[verb.left - 1].text == "," and follows in ASKED_OF


def is_close(subject: Mention, verb: Verb) -> bool:
    return subject.end == verb.left


def is_verb_form(
    sentence: Sentence, verb: Verb, subject: Mention | None, content: Content, pre: Content
) -> bool:
    """Tell whether a form that could be a noun or an infinitive attributes words here."""
    before = sentence[verb.start - 1] if verb.start else None
    beside_marks = content.is_quote or pre.is_quote
    low = sentence[verb.start].low
    is_verb = before is not None and before.low in SUBJECTS
    is_noun = low in lexicon(ENGLISH).nouns and not is_verb
    is_thing = is_noun or (low.endswith("s") and low != "says")
    is_opening = before is not None and opens_clause(sentence, verb.start - 1)
    is_counted = before is not None and before.low in COUNTED and (is_opening or not is_thing)
    if before is not None and (
        (before.low in DETERMINERS and not is_counted) or before.low.endswith("'s")
    ):
        return False
    is_same = is_noun or (low in PAST_AS_BASE and not verb.helpers)
    if is_same and before is not None and before.low.endswith("ed") and not before.is_capital:
        return False
    if is_noun and not (beside_marks or content.has_that):
        first = content.ranges[0][0] if content.ranges else verb.end
        is_meant = subject is not None and is_close(subject, verb) and "to" in verb.cue.frames
        is_infinitive = bool(content.ranges) and is_meant and sentence[first].low == "to"
        if first > verb.end or (
            content.ranges and sentence[first].low in PREPOSITIONS and not is_infinitive
        ):
            return False
    if verb.is_base and verb.cue.head not in {"put"}:
        irregular = lexicon(ENGLISH).verbs.get(verb.cue.head) or verb.cue.particle or None
        helped = verb.helpers & (MODALS | DO | {"to"})
        if not helped:
            return (
                irregular is not None
                and is_plural_subject(speaking(sentence, verb, subject))
                and (beside_marks or content.is_clause or pre.is_clause or is_around(content, pre))
            )
        if "to" in helped or helped & WEAK_MODALS:
            return beside_marks or content.has_that or verb.is_negated
    return True


def opens_clause(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause begins at a token: "… and many doubt that"."""
    return (
        at == 0 or not sentence[at - 1].is_word or sentence[at - 1].low in {"and", "but", "while"}
    )


def is_around(content: Content, pre: Content) -> bool:
    """Tell whether a clause goes on behind an aside: "The king, his aides say, will not go"."""
    return bool(pre.ranges and content.is_empty and content.rest)


def speaking(sentence: Sentence, verb: Verb, subject: Mention | None) -> Token | None:
    """Return the noun of who speaks, its last word before a preposition; further off behind "and"."""
    before = sentence[verb.left - 1] if verb.left else None
    if before is not None and before.low in {"and", "but"} and subject:
        return sentence[subject.end - 1]
    if before is not None and subject and is_close(subject, verb):
        inside = range(subject.start + 1, subject.end)
        return next((sentence[j - 1] for j in inside if sentence[j].low in PREPOSITIONS), before)
    return before


def is_plural_subject(before: object) -> bool:
    low = getattr(before, "low", "")
    return (
        low
        in {
            "they",
            "we",
            "i",
            "you",
            "who",
            "some",
            "many",
            "others",
            "people",
            "police",
            "children",
        }
        or low.endswith("men")
        or (low.endswith("s") and not low.endswith(("'s", "ss")))
    )
