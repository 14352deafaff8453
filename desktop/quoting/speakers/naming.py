"""Read who a speaker is from the words printed, with the people of the article in mind."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from desktop.quoting.outlets import outlet_in, outlets
from desktop.quoting.speakers.not_names import AMOUNT, COUNTRY, SLAVIC_PLURAL
from desktop.quoting.speakers.people import Mention, People, Person
from desktop.quoting.speakers.printed_mention import (
    BEHIND,
    PLURAL,
    PREPOSITION,
    is_plural_noun,
    kind_of_number,
    organisation,
    speaking_person,
    together,
    without_the,
)
from desktop.quoting.speakers.printed_name import (
    COMMON,
    DEFINITE,
    INSTITUTION,
    ORGANISATION,
    is_title,
    person_of,
    runs,
)
from desktop.story.quote import Range

OWNED = re.compile(r"^(?P<owner>.+?)(?:['’]s|(?<=s)['’])\s+(?P<rest>.+)$", re.DOTALL)
PAPER = re.compile(
    r"(?:\w+\s+){0,2}(?:statement|letter|tweet|post|testimony|e-?mail|speech|lawsuit|memo|message|comment|remark|answer|reply|memoir|book|blog|note|affidavit)s?$"
)
"""What somebody wrote speaks for him: "Cornyn's statement"."""
LABELS = frozenset(
    "WATCH LISTEN READ PHOTOS VIDEO UPDATE BREAKING EXCLUSIVE OPINION ANALYSIS LIVE MORE NEW".split()
)
"""What stands before a colon in feeds and speaks for nobody."""
UNIDENTIFIED = re.compile(
    r"(?:UNIDENTIFIED|UNKNOWN|Unidentified|Unknown)\s|(?:CROWD|AUDIENCE|CALLER|VOICE)\Z"
)
"""Begins what transcripts call those whom they do not name."""
GERMAN_PEOPLE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:er|en|e|innen|te|leute)$")
"""German nouns of several people that have no article: Anwohner, Zeugen."""
ARTICLE = re.compile(r"\b(?:der|die|das|dem|den|des)\s$")
GERMAN_NOUN = re.compile(
    r"(?:der|die|das|dem|den|des|zwei|drei|mehrere|viele|einige|eine?[rmns]?|ihre?[rmns]?|seine?[rmns]?)\s+(?P<noun>[^\W\d_][\w-]*)",
    re.IGNORECASE,
)
WHERE = re.compile(r"\s+(?:in|at|im|in\s+der|à|en|у|в)\s.*$", re.DOTALL)
"""Where an institution is, which is no part of its name."""
ENDS_IN_S = frozenset(
    "texas kansas arkansas paris brussels wales hamas netherlands philippines honduras laos cyprus athens".split()
)
BEHIND_ROLE = re.compile(
    r",\s+(?P<lead>(?:[a-zà-ÿ][\w-]+\s+){0,3})(?P<name>[^\W\d_a-zà-ÿа-яіїєґё][^,.;:!?\n“”\"()«»]{2,60}?)(?=,|\.?\s*(?:$|\n)|\.\s|\s(?:said|told|says)\b|;)"
)
"""A name in apposition to the role that a mention consists of: "her lawyer, Ana Ruiz"."""
CAPITALISED = r"[^\W\d_a-z][\w-]+"
IN_FULL = re.compile(rf"(?:{CAPITALISED}\s+)(?:(?:of|for|and|the|on)\s+|{CAPITALISED}\s+){{1,6}}\Z")
"""What stands before an abbreviation in brackets: "World Health Organization (WHO)"."""
LONGEST_IN_FULL = 300
"""Code points of what an abbreviation stands for."""
FARTHEST_ROLE = 80
"""Code points behind a name in which the role in apposition ends."""
WORD = re.compile(r"\w+")
WITHIN = re.compile(r"[a-zа-яіїєґё,]\s")
"""What stands before a word within a sentence."""
BOUNDARY = re.compile(r"\b")


class Named(NamedTuple):
    """The name of a speaker; `person` is who it is, None for organisations and texts."""

    name: str
    person: Person | None = None
    is_guess: bool = False


NOBODY = Named("")


class Reader:
    """Reads the names of the speakers of one text."""

    def __init__(self, text: str, people: People, language: str) -> None:
        self.language = language
        self.text = text
        self.people = people
        self._longer: dict[str, str] = {}
        self._printed_small: dict[str, bool] = {}

    def named(self, mention: Range) -> Named:
        """Return the name of a printed mention, an empty one for who is not named."""
        start, end = mention
        printed = re.sub(r"\s", " ", self.text[start:end])
        outlet = outlet_in(self.text, (start, start + len(printed)))
        if not outlet and self.language == "de" and self._is_common_noun(printed, start):
            return self._by_role(printed, start)
        if outlet:
            called = self.text[slice(*outlet)]
            return self._outlet(called, outlet[0])
        both = together(printed)
        if both:
            return Named(both)
        if UNIDENTIFIED.match(printed):
            return NOBODY
        if COUNTRY.fullmatch(printed) or AMOUNT.fullmatch(printed):
            return NOBODY
        return self._person(printed, start) or self._other(printed, start)

    def _is_common_noun(self, printed: str, start: int) -> bool:
        """Tell whether German words are an article and a noun, which has a capital as names have."""
        shown = ARTICLE.search(self.text[max(0, start - 5) : start])
        noun = GERMAN_NOUN.fullmatch(f"der {printed}" if shown else printed)
        if noun is None or noun["noun"].isupper() or noun["noun"].lower() in ORGANISATION:
            return False
        return shown is not None or self.people.called((noun["noun"],), start + 1, "") is None

    def extended(self, mention: Range) -> Range:
        """Return a mention that is only a role together with the name in apposition to it."""
        start, end = mention
        printed = self.text[start:end]
        if (
            speaking_person(printed)
            or organisation(printed)
            or PLURAL.fullmatch(printed.split()[-1].lower())
        ):
            return mention
        behind = BEHIND_ROLE.match(self.text, end)
        if behind is None or kind_of_number(printed):
            return mention
        found = next((person_of(run) for run in runs(behind["name"])), None)
        if (
            found is None
            or len(found.words) < 2
            or not BEHIND.match(behind["name"], found.place[1])
        ):
            return mention
        return start, behind.start("name") + found.place[1]

    def _person(self, printed: str, start: int) -> Named | None:
        found = speaking_person(printed)
        if found is None:
            return self._shouted(printed, start)
        gender = found.gender if found.lead and is_title(found.lead[-1]) else ""
        known = self.people.called(found.words, start + 1, gender)
        if known is None:
            is_open = len(found.words) == 1 and not found.lead
            return None if is_open and self._is_common(found.words[0], start) else Named(found.name)
        is_guess = len(found.words) == 1 and self.people.is_shared(found.words, gender)
        return Named(known.name, known, is_guess=is_guess)

    def _shouted(self, printed: str, start: int) -> Named | None:
        """Read a last name in capitals, as transcripts print it from the second turn on."""
        if not (printed.isupper() and printed.isalpha()):
            return None
        known = self.people.called((printed,), start + 1)
        return Named(known.name, known) if known and len(known.full) > 1 else None

    def _other(self, printed: str, start: int) -> Named:
        owned = OWNED.match(printed)
        rest = owned["rest"] if owned else printed
        if owned and PAPER.fullmatch(rest):
            owner = self._person(owned["owner"], start)
            return owner or NOBODY
        name = organisation(rest)
        if name and " " not in name and (is_title(name) or re.match(r"[LDld]['’]", name)):
            return self._by_role(rest, start)
        is_noun = self.language == "de" and GERMAN_PEOPLE.fullmatch(name) is not None
        if name and (is_noun or is_plural_noun(name.split()[0])):
            name = ""
        if name and not (" " not in name and self._is_common(name, start)):
            return Named(self._spelled_out(name))
        if not owned:
            return self._by_role(rest, start)
        is_simple = re.search(rf"\b{PREPOSITION}|^an?\b", owned["owner"]) is None
        is_institution = rest.islower() and INSTITUTION.fullmatch(rest) is not None
        return Named(printed) if is_institution and is_simple else NOBODY

    def _outlet(self, called: str, start: int) -> Named:
        """Name an outlet; "the paper" is taken for the outlet named last."""
        if not without_the(called).islower():
            return Named(self._spelled_out(without_the(called)))
        if not DEFINITE.match(called):
            return NOBODY
        before = bisect_right(self._named_outlets, start, key=itemgetter(1))
        if not before:
            return NOBODY
        return Named(without_the(self.text[slice(*self._named_outlets[before - 1])]), is_guess=True)

    @cached_property
    def _named_outlets(self) -> list[Range]:
        """The places of outlets that are called by their names: not "the paper"."""
        return [
            place
            for place in outlets(self.text)
            if not without_the(self.text[slice(*place)]).islower()
        ]

    def _spelled_out(self, name: str) -> str:
        """Return what an abbreviation stands for, or the one longer name that begins with a word."""
        if " " in name:
            return name
        if name not in self._longer:
            self._longer[name] = (self._written_out(name) if name.isupper() else "") or (
                self._with_of(name) if name.lower() in ORGANISATION else name
            )
        return self._longer[name]

    def _written_out(self, name: str) -> str:
        """Return the words before an abbreviation in brackets, "" where it stands in none."""
        behind = f"({name})"
        at = self.text.find(behind)
        while at >= 0:
            full = IN_FULL.search(self.text, max(0, at - LONGEST_IN_FULL), at)
            if full:
                return without_the(full[0].strip())
            at = self.text.find(behind, at + 1)
        return ""

    def _with_of(self, name: str) -> str:
        """Return the one longer name that begins with a word: "Ministry of Defence"."""
        longer = set(re.findall(rf"\b{re.escape(name)}\s+of\s+(?:the\s+)?{CAPITALISED}", self.text))
        return longer.pop() if len(longer) == 1 else name

    def _by_role(self, printed: str, start: int) -> Named:
        """Read "the councillor": a person whose role was printed, or an institution."""
        definite = DEFINITE.match(printed)
        if not definite:
            return NOBODY
        role = printed[definite.end() :].strip().lower()
        role = WHERE.sub("", role)
        if role.endswith("s") and not role.endswith("ss"):
            return NOBODY
        holders = self._holders(role, start)
        if len(holders) == 1:
            return Named(holders[0].name, holders[0], is_guess=True)
        if INSTITUTION.fullmatch(role) and "," not in role:
            return Named(definite[0].lower() + WHERE.sub("", printed[definite.end() :].strip()))
        return NOBODY

    def _holders(self, role: str, before: int) -> list[Person]:
        """Return the people whose role was printed before a place, at their name or behind it."""
        words = WORD.findall(role)
        if not words or " " in role:
            return []
        behind = re.compile(rf",[^,.]{{0,60}}\b{re.escape(role)}\b")
        found: dict[Person, None] = {}
        for person, mention in self._by_role_word.get(words[0], ()):
            if person in found or mention.place[0] >= before:
                continue
            is_lead = role in {word.lower() for word in mention.printed.lead[-3:]}
            end = mention.place[1]
            if is_lead or behind.match(self.text, end, end + FARTHEST_ROLE):
                found[person] = None
        return list(found)

    @cached_property
    def _by_role_word(self) -> dict[str, list[tuple[Person, Mention]]]:
        """The mentions of people by the words that stand before and behind them."""
        found: dict[str, list[tuple[Person, Mention]]] = {}
        for person in self.people.persons:
            for mention in person.mentions if person.is_sure else ():
                end = mention.place[1]
                lead = " ".join(mention.printed.lead[-3:]).lower()
                behind = self.text[end : end + FARTHEST_ROLE]
                near = f"{lead} {behind}" if behind.startswith(",") else lead
                for word in dict.fromkeys(WORD.findall(near)):
                    found.setdefault(word, []).append((person, mention))
        return found

    def _is_common(self, word: str, start: int) -> bool:
        """Tell whether a single word with a capital at the start of a sentence is no name."""
        lowered = word.lower()
        if word in LABELS:
            return True
        if lowered in COMMON:
            return not (word.isupper() and len(word) > 1)
        is_first = re.search(r"(?:^|[.!?:;–—\n“\"«„]\s*)$", self.text[max(0, start - 3) : start])
        if not is_first:
            return False
        if self.language in ("uk", "ru") and SLAVIC_PLURAL.fullmatch(word):
            return True
        if word not in self._printed_small:
            self._printed_small[word] = self._is_printed_small(word)
        return self._printed_small[word]

    def _is_printed_small(self, word: str) -> bool:
        """Tell whether a word is printed in small letters elsewhere, and nowhere within a sentence with a capital."""
        lowered = word.lower()
        if any(WITHIN.match(self.text, at - 2) for at in self._places_of(word) if at > 1):
            return False
        is_plural = PLURAL.fullmatch(lowered) is not None and lowered not in ENDS_IN_S
        return is_plural or any(BOUNDARY.match(self.text, at) for at in self._places_of(lowered))

    def _places_of(self, word: str) -> Iterator[int]:
        """Give the places where a word is printed that no letter follows."""
        at = self.text.find(word)
        while at >= 0:
            if BOUNDARY.match(self.text, at + len(word)):
                yield at
            at = self.text.find(word, at + 1)
