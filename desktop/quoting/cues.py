"""The words that attribute words to somebody, by language: verbs, nouns and phrases like "according to".

They are kept in `resources/cues/`, one readable table a language, and read when first asked for.
"""

import re
from functools import cache
from typing import NamedTuple

from desktop.resources import resource
from desktop.story.quote import CueClass

LANGUAGES = frozenset({"en", "uk", "ru", "de", "fr"})
"""Those with a table."""
NONE: frozenset[str] = frozenset()

HEAD = re.compile(r"\[(?:(?P<nouns>nouns) )?(?P<name>[a-z ]+)\]")
LINE = re.compile(r"(?P<lemma>[^(:]+?)\s*(?:\((?P<forms>[^)]*)\)\s*)?:\s*(?P<rest>.*)")
BRACES = re.compile(r"(\S*?)\{([^}]*)\}")


class Cue(NamedTuple):
    """A verb or noun: `lemma` with its particle ("point out"), and what may follow (`resources/cues/en.txt`).

    `frames` are known for English only.
    """

    lemma: str
    cue_class: CueClass
    frames: frozenset[str] = NONE

    @property
    def head(self) -> str:
        return self.lemma.partition(" ")[0]

    @property
    def particle(self) -> str:
        """What belongs to the verb beside it: "out" of "point out", "" for most."""
        return self.lemma.partition(" ")[2]


class Lexicon(NamedTuple):
    """The cues of a language, by their forms in small letters.

    `verbs` has single words, `phrasal` whole phrases as printed ("pointed out"), `nouns` single words;
    `phrases` stand before the speaker ("according to"), the longest first.
    """

    verbs: dict[str, Cue]
    phrasal: dict[str, Cue]
    nouns: dict[str, Cue]
    phrases: tuple[str, ...]


def verb_classes(language: str) -> dict[str, CueClass]:
    """Map the lemma of every verb to its class; phrasal ones stand with their particle ("rule out")."""
    known = lexicon(language)
    return {
        cue.lemma: cue.cue_class for table in (known.phrasal, known.verbs) for cue in table.values()
    }


def noun_classes(language: str) -> dict[str, CueClass]:
    """Map every form of a noun ("claim", "claims") to its class."""
    return {form: cue.cue_class for form, cue in lexicon(language).nouns.items()}


@cache
def lexicon(language: str) -> Lexicon:
    """Return the cues of a language, empty where there is no table."""
    known = Lexicon({}, {}, {}, ())
    if language not in LANGUAGES:
        return known
    phrases = []
    for nouns, section, line in lines(language):
        if section == "phrases":
            phrases.append(line)
        elif nouns:
            add_noun(known, CueClass(section), line)
        else:
            add_verb(known, CueClass(section), line, language)
    return known._replace(phrases=tuple(sorted(phrases, key=len, reverse=True)))


def lines(language: str) -> list[tuple[bool, str, str]]:
    """Return (is of nouns, section, line) of a table."""
    found = []
    nouns, section = False, ""
    for line in resource(f"cues/{language}.txt").read_text(encoding="utf-8").splitlines():
        head = HEAD.fullmatch(line)
        if head:
            nouns, section = bool(head["nouns"]), head["name"]
        elif line and not line.startswith("#"):
            found.append((nouns, section, line))
    return found


def add_noun(known: Lexicon, cue_class: CueClass, line: str) -> None:
    names, _, frames = line.partition(":")
    forms = names.split()
    cue = Cue(forms[0], cue_class, frozenset(frames.split()))
    known.nouns.update((form, cue) for form in forms)


def add_verb(known: Lexicon, cue_class: CueClass, line: str, language: str) -> None:
    match = LINE.fullmatch(line)
    if not match:
        raise ValueError(f"no verb in cues/{language}.txt: {line!r}")
    english = language == "en"
    cue = Cue(match["lemma"], cue_class, frozenset(match["rest"].split()) if english else NONE)
    table = known.phrasal if cue.particle and english else known.verbs
    forms = english_forms(cue, match["forms"] or "") if english else spread(match["rest"])
    for form in forms:
        old = table.get(form)
        table[form] = old._replace(frames=old.frames | cue.frames) if old else cue


def english_forms(cue: Cue, irregular: str) -> list[str]:
    """Return base, third person, past, participle and -ing form, phrasal verbs with their particle."""
    if irregular:
        parts = irregular.split(",") if "," in irregular else irregular.split()
        return [cue.lemma, *(part.strip() for part in parts)]
    forms = inflected(cue.head)
    return [f"{form} {cue.particle}".rstrip() for form in forms]


IRREGULAR = {"go": "go goes went gone going"}
IRREGULAR |= {"set": "set sets set set setting", "lay": "lay lays laid laid laying"}
IRREGULAR |= {
    "spell": "spell spells spelled spelled spelling",
    "sum": "sum sums summed summed summing",
}
IRREGULAR |= {"chip": "chip chips chipped chipped chipping"}
"""Heads of phrasal verbs."""


def inflected(base: str) -> list[str]:
    """Return the five forms of a verb that is regular, or known to be irregular."""
    if base in IRREGULAR:
        return IRREGULAR[base].split()
    if base.endswith("e"):
        stem = base if base.endswith(("ee", "oe", "ye")) else base[:-1]
        return [base, base + "s", base + "d", base + "d", stem + "ing"]
    if base.endswith("y") and base[-2] not in "aeou":
        stem = base[:-1] + "i"
        return [base, stem + "es", stem + "ed", stem + "ed", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [base, third, base + "ed", base + "ed", base + "ing"]


def spread(forms: str) -> list[str]:
    """Return the forms of "сказа{в,ла} скаже": сказав, сказала, скаже."""
    found: list[str] = []
    for word in forms.split():
        match = BRACES.fullmatch(word)
        found += [match[1] + end for end in match[2].split(",")] if match else [word]
    return found
