"""Find the people that an article names, every mention of one person together."""

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from desktop.quoting.attribution import Paragraph, Role
from desktop.quoting.speakers.agreeing import dictionary_forms, may_agree
from desktop.quoting.speakers.alike import is_cyrillic, is_near, is_same, plain
from desktop.quoting.speakers.given_names import Gender, given, is_given
from desktop.quoting.speakers.printed_name import COMMON, Printed, is_title, person_of, runs
from desktop.story.quote import Range

Test = Callable[[str, str], bool]
"""Whether two words are one name."""
POSSESSIVE = re.compile(r"['’]s?$")
INTRODUCED = re.compile(
    r"\s*(?:,\s+(?:\d{1,3}|an?|the|who|whose|ein|eine|der|die|le|la|un|une|[a-z-]+)\b|\s\(\d|\s+(?:said|says|told|who)\b)"
)
"""What follows a name that is a person's: an age, an apposition, speech."""


MOST_PEOPLE = 800
"""People of one text that are told apart; a long article names a hundred, a list of names takes n² steps."""
KNIGHTED = frozenset({"Sir", "Dame"})
GERMAN_ARTICLE = re.compile(r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em)\s$")
MOST_ALIKE = 60
"""People with one initial that a name is compared with, those named last, so that the time is linear."""
RELATIVE = re.compile(
    r"\b(?:husband|wife|son|daughter|brother|sister|mother|father|partner|friend|fiancée?|neighbou?r|chief|chairman|coach),?\s$"
)
"""What makes a single word with a capital a person's name."""
MOST_FORMS = 24
"""Printed forms of one name that others are compared with: cases, spellings, slips; more are no names."""


class Mention(NamedTuple):
    """A place where a person is named; `is_owner` is the possessive, "Ruiz's"."""

    place: Range
    printed: Printed
    is_owner: bool = False


class Person:
    """Somebody an article names: `mentions` in the order of the text, `is_sure` that it is a person.

    `place` is the number of the person in the order of first full names.
    """

    def __init__(self, first: Mention, *, place: int, is_sure: bool) -> None:
        self.place = place
        self.mentions = [first]
        self.forms = Counter([first.printed.words])
        self.is_sure = is_sure
        self.gender: Gender = first.printed.gender

    def add(self, mention: Mention) -> None:
        insort(self.mentions, mention, key=place_of)
        words = mention.printed.words
        if words in self.forms or len(self.forms) < MOST_FORMS:
            self.forms[words] += 1
        self.gender = self.gender or mention.printed.gender

    @property
    def full(self) -> tuple[str, ...]:
        """The words of the fullest printed form, the one most used where there are several."""
        plain_forms = dictionary_forms(form for form in self.forms if len(form) > 1)

        def rank(form: tuple[str, ...]) -> tuple[object, ...]:
            return form in plain_forms, *goodness(form), self.forms[form]

        return max(self.forms, key=rank)

    @property
    def name(self) -> str:
        return " ".join(self.full)


def goodness(form: tuple[str, ...]) -> tuple[bool, int, bool, int]:
    """Rank the printed forms of a name: dictionary form, full, not all in capitals."""
    is_plain = not is_cyrillic(form[0]) or form[0].lower() in given() or len(form) == 1
    is_shouted = all(word.isupper() and len(word) > 1 for word in form)
    is_adjective = is_cyrillic(form[-1]) and form[-1].endswith(("ий", "ый", "ін", "ин"))
    return len(form) > 1 and is_plain, min(len(form), 4), not is_shouted, int(is_adjective)


class People:
    """The people of an article. `at` finds who is named at a place."""

    def __init__(
        self, masked: str, paragraphs: Sequence[Paragraph], speakers: Iterable[Range] = ()
    ) -> None:
        self.persons: list[Person] = []
        self._by_letter: dict[str, list[Person]] = {}
        self._masked = masked
        self._spoken = sorted(speakers)
        found = list(self._scanned(paragraphs))
        for mention in found:
            if len(mention.printed.words) > 1:
                self._join_full(mention)
        for mention in found:
            if len(mention.printed.words) == 1:
                self._join_single(mention)
        self._by_place = {
            mention.place: person for person in self.persons for mention in person.mentions
        }
        self._mentions = sorted(
            (
                (mention.place, person, mention.is_owner)
                for person in self.persons
                for mention in person.mentions
            ),
            key=itemgetter(0),
        )

    def at(self, place: Range) -> Person | None:
        """Return who is named by exactly these words."""
        return self._by_place.get(place)

    def mentions(self, start: int, end: int) -> list[tuple[Range, Person, bool]]:
        """Return the mentions that begin from start to before end, sorted, with whether it is a possessive."""
        first = bisect_left(self._mentions, (start, 0), key=itemgetter(0))
        return self._mentions[first : bisect_left(self._mentions, (end, 0), key=itemgetter(0))]

    def is_shared(self, words: Sequence[str], gender: Gender = "") -> bool:
        """Tell whether a name may be that of two people."""
        found = [person for person in self._alike(words) if fits(words, person, is_same)]
        return len([each for each in found if not gender or each.gender in (gender, "")]) > 1

    def called(self, words: Sequence[str], before: int, gender: Gender = "") -> Person | None:
        """Return the person with a name, the one mentioned last where two have it."""
        alike = self._alike(words)
        exact = [person for person in alike if fits(words, person, is_same)]
        near = exact or [person for person in alike if fits(words, person, is_near)]
        if gender:
            near = [person for person in near if person.gender in (gender, "")] or near
        if len(near) < 2:
            return near[0] if near else None
        return max(near, key=lambda person: last_before(person, before))

    def _scanned(self, paragraphs: Sequence[Paragraph]) -> Iterator[Mention]:
        for each in paragraphs:
            if each.role is Role.SKIPPED:
                continue
            for run in runs(self._masked[each.start : each.end]):
                printed = person_of(run, each.start)
                if printed is not None and not self._is_german_noun(printed):
                    yield mention_of(printed)

    def _is_german_noun(self, printed: Printed) -> bool:
        """Tell whether a single word stands behind a German article: "die Fahrt"."""
        start = printed.place[0]
        is_bare = len(printed.words) == 1 and GERMAN_ARTICLE.search(
            self._masked, max(0, start - 5), start
        )
        return bool(is_bare) and not is_given(printed.words[0])

    def _join_full(self, mention: Mention) -> None:
        sure = self._is_sure(mention)
        words = mention.printed.words
        for test in (is_same, is_near):
            for person in self._alike(words):
                if any(is_same_full(words, form, test) for form in person.forms):
                    self._add(person, mention)
                    person.is_sure |= sure
                    return
        if len(self.persons) < MOST_PEOPLE:
            self._found(mention, is_sure=sure)

    def _is_sure(self, mention: Mention) -> bool:
        printed = mention.printed
        if is_given(printed.words[0]) or any(is_title(word) for word in printed.lead):
            return True
        start, end = mention.place
        return self._speaks(start, end) or INTRODUCED.match(self._masked, end) is not None

    def _speaks(self, start: int, end: int) -> bool:
        """Tell whether a place is in the mention of a speaker."""
        at = bisect_right(self._spoken, (start, len(self._masked))) - 1
        return at >= 0 and end <= self._spoken[at][1]

    def _alike(self, words: Sequence[str]) -> list[Person]:
        """Return those of whose names one begins like the first or the last of the words.

        One name in two spellings begins with one sound, so that not all have to be compared.
        """
        letters = {plain(words[0])[:1], plain(words[-1])[:1]}
        if len(letters) == 1:
            return self._by_letter.get(letters.pop(), [])[-MOST_ALIKE:]
        found = [
            person for letter in letters for person in self._by_letter.get(letter, [])[-MOST_ALIKE:]
        ]
        return sorted(dict.fromkeys(found), key=lambda person: person.place)

    def _found(self, mention: Mention, *, is_sure: bool) -> None:
        person = Person(mention, place=len(self.persons), is_sure=is_sure)
        self.persons.append(person)
        self._list(person, mention)

    def _add(self, person: Person, mention: Mention) -> None:
        if mention.printed.words not in person.forms:
            self._list(person, mention)
        person.add(mention)

    def _list(self, person: Person, mention: Mention) -> None:
        for word in (mention.printed.words[0], mention.printed.words[-1]):
            listed = self._by_letter.setdefault(plain(word)[:1], [])
            if person not in listed[-1:] and person not in listed:
                listed.append(person)

    def _join_single(self, mention: Mention) -> None:
        word = mention.printed.words[0]
        known = self.called((word,), mention.place[0], title_gender(mention))
        if not KNIGHTED.isdisjoint(mention.printed.lead[-1:]):
            known = self._knighted(word) or known
        if known is not None and (known.is_sure or not is_sentence_start(self._masked, mention)):
            self._add(known, mention)
        elif known is None and self._is_person(mention):
            self._found(mention, is_sure=True)

    def _knighted(self, given_name: str) -> Person | None:
        """Return the one with a given name, by which knights and dames are called: "Sir Giles"."""
        alike = [
            each
            for each in self._alike((given_name,))
            if len(each.full) > 1 and is_same(given_name, each.full[0])
        ]
        return alike[0] if len(alike) == 1 else None

    def _is_person(self, mention: Mention) -> bool:
        """Tell whether a single word is a name: behind a title, or a given name of one who speaks."""
        start, end = mention.place
        if RELATIVE.search(self._masked, max(0, start - 24), start):
            return True
        word = mention.printed.words[0]
        has_title = bool(mention.printed.lead) and is_title(mention.printed.lead[-1])
        is_named = has_title or (is_given(word) and self._speaks(start, end))
        return is_named and word.lower() not in COMMON


def place_of(mention: Mention) -> Range:
    return mention.place


def title_gender(mention: Mention) -> Gender:
    """Return the gender that a title right before the name tells."""
    return mention.printed.gender if mention.printed.lead else ""


def is_sentence_start(text: str, mention: Mention) -> bool:
    return (
        re.search(r"(?:^|[.!?\n:“\"]\s*)$", text[max(0, mention.place[0] - 4) : mention.place[0]])
        is not None
    )


def mention_of(printed: Printed) -> Mention:
    """Take the possessive off the last word of a name."""
    last = printed.words[-1]
    bare = POSSESSIVE.sub("", last)
    if bare == last or not bare:
        return Mention(printed.place, printed)
    start, end = printed.place
    place = start, end - (len(last) - len(bare))
    words = (*printed.words[:-1], bare)
    return Mention(place, printed._replace(words=words, place=place), is_owner=True)


def last_before(person: Person, place: int) -> int:
    """Return where a person was last mentioned before a place, -1 if never."""
    at = bisect_left(person.mentions, (place, 0), key=place_of)
    return person.mentions[at - 1].place[0] if at else -1


def fits(words: Sequence[str], person: Person, test: Test) -> bool:
    """Tell whether a short or full name may be that of a person."""
    return any(is_form(words, form, test) for form in person.forms)


def is_form(words: Sequence[str], full: Sequence[str], test: Test) -> bool:
    """Tell whether words are the last name, the only given name or all of a full name."""
    if len(words) == 1:
        is_last = test(words[0], full[-1])
        return is_last or (len(full) > 1 and is_given(words[0]) and is_same(words[0], full[0]))
    return is_same_full(words, full, test)


def is_same_full(words: Sequence[str], full: Sequence[str], test: Test) -> bool:
    """Tell whether two names of several words are one: same last name, no other given name."""
    if is_cyrillic(words[-1]) and min(len(words), len(full)) > 1 and not may_agree(words, full):
        return False
    if len(words) == len(full) > 1:
        return are_given_alike(words[0], full[0]) and test(words[-1], full[-1])
    if not test(words[-1], full[-1]):
        return len(words) != len(full) and is_shorter(words, full)
    return len(full) == 1 or len(words) == 1 or are_given_alike(words[0], full[0])


def are_given_alike(one: str, other: str) -> bool:
    """Tell whether two given names may be those of one person: Joe, Joseph, J."""
    one, other = one.rstrip("."), other.rstrip(".")
    if is_same(one, other) or is_short_for(one, other):
        return True
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]


def is_shorter(words: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether the shorter of two names begins the longer: Gabriel García, Gabriel García Márquez."""
    short, long = sorted((words, full), key=len)
    return len(short) > 1 and all(is_same(a, b) for a, b in zip(short, long, strict=False))


NICKNAMES = (
    "joe joseph", "bill william will billy", "bob robert rob bobby", "jim james jimmy", "mike michael", "tom thomas tommy", "tony anthony",
    "dick richard rick rich", "ted edward theodore ed", "chuck charles charlie", "dan daniel danny", "dave david", "steve steven stephen",
    "ben benjamin", "sam samuel samantha", "alex alexander alexandra", "andy andrew", "chris christopher christine", "greg gregory",
    "jeff jeffrey", "ken kenneth", "larry lawrence", "matt matthew", "nick nicholas", "pat patrick patricia", "pete peter", "phil philip",
    "ron ronald", "tim timothy", "kate katherine kathryn catherine", "liz elizabeth beth", "sue susan", "debbie deborah", "jen jennifer jenny",
    "volodymyr vladimir", "oleksandr alexander", "serhiy sergei sergey", "mykola nikolai", "dmytro dmitry dmitri", "andriy andrei andrey",
    "володимир владимир", "олександр александр", "сергій сергей", "микола николай", "дмитро дмитрий", "андрій андрей", "олена елена",
)  # fmt: skip
SHORT = {
    name: frozenset(at for at, names in enumerate(NICKNAMES) if name in names.split())
    for each in NICKNAMES
    for name in each.split()
}
"""The numbers of the rows above that a name stands in."""


def is_short_for(one: str, other: str) -> bool:
    """Tell whether two given names are those of one person: Joe, Joseph."""
    rows = SHORT.get(one.lower())
    return rows is not None and not rows.isdisjoint(SHORT.get(other.lower(), ()))
