"""Find codes of a codebook by a few typed letters of their names, paths or letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.codebook import SEPARATOR, Entry, add_codes, next_colour, paths, walk

if TYPE_CHECKING:
    from desktop.story.annotation import Code
    from desktop.story.project import Project

NOT_FOUND = 99
MARK = SEPARATOR.strip()


class Listed(NamedTuple):
    """A code that can be given, with the names from the top to it."""

    code: Code
    path: tuple[str, ...]

    @property
    def words(self) -> str:
        return SEPARATOR.join(self.path)


def listed(project: Project) -> tuple[Listed, ...]:
    """Return the codes that may be applied, in the order of the codebook."""
    names = paths(project)
    return tuple(
        Listed(code, names[code.number]) for _, code in walk(project) if code.is_applicable
    )


def barred(project: Project) -> tuple[Listed, ...]:
    """Return the codes that may not be applied: what only holds others."""
    names = paths(project)
    return tuple(
        Listed(code, names[code.number]) for code in project.codes if not code.is_applicable
    )


def seek(codes: Sequence[Listed], typed: str) -> list[Listed]:
    """Return the codes that fit what is typed, the best first; all in their order if nothing is.

    O(codes · letters typed).
    """
    sought = folded(typed)
    if not sought:
        return list(codes)
    ranked = [(rank(each, sought), place) for place, each in enumerate(codes)]
    return [codes[place] for found, place in sorted(ranked) if found < NOT_FOUND]


def rank(entry: Listed, sought: str) -> int:
    """Return how well a code fits folded letters: 0 is best, NOT_FOUND does not fit."""
    name, path = folded(entry.code.name), folded(entry.words)
    if folded(entry.code.letter) == sought:
        return 0
    if name == sought:
        return 1
    if name.startswith(sought):
        return 2
    if any(word.startswith(sought) for word in name.split()):
        return 3
    if sought in name:
        return 4
    if all(any(w.startswith(part) for w in path.split()) for part in sought.split()):
        return 5
    if sought in path:
        return 6
    if holds(name, sought):
        return 7
    return 8 if holds(path, sought) else NOT_FOUND


def holds(text: str, sought: str) -> bool:
    """Tell whether all letters of `sought` are in a text in their order, whatever is between them."""
    letters = iter(text)
    return all(letter in letters for letter in sought if letter != " ")


def folded(text: str) -> str:
    """Return letters without case and accents."""
    apart = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def is_name_new(codes: Sequence[Listed], typed: str) -> bool:
    """Tell whether no code has a name, or an end of its path of names, as typed."""
    names = tuple(map(folded, names_typed(typed)))
    known = (tuple(map(folded, each.path)) for each in codes)
    return bool(names) and not any(path[-len(names) :] == names for path in known)


def names_typed(typed: str) -> tuple[str, ...]:
    """Return the names of a typed path such as "Frames > Causes"."""
    return tuple(name.strip() for name in typed.split(MARK) if name.strip())


def make_code(project: Project, typed: str) -> tuple[Project, int]:
    """Add the code that a typed path names, and what is above it; return its number too."""
    from desktop.story.annotation import Code

    names = names_typed(typed)
    known = {tuple(map(folded, path)): path for path in paths(project).values()}
    entries: list[Entry] = []
    for level, name in enumerate(names):
        own = known.get(tuple(map(folded, names[: level + 1])), (name,))[-1]
        colour = next_colour(project)
        entries.append(Entry(level, Code(0, own, colour=colour)))
    after = add_codes(project, entries)
    made = tuple(entry.code.name for entry in entries)
    number = next(n for n, path in paths(after).items() if path == made)
    return after, number


def recent(used: Iterable[int], slots: Sequence[int], codes: Sequence[Listed]) -> tuple[int, ...]:
    """Return the codes of the keys 1 to 9, 0 where one has none; a code keeps its key.

    `slots` are those of before; `used` are the codes in the order they were first given; what is left
    is filled from the codebook. A code that comes in when all keys are taken gets the last one whose
    code was not given yet, if there is one.
    """
    there = {each.code.number for each in codes}
    given = [number for number in dict.fromkeys(used) if number in there]
    keys = [number if number in there else 0 for number in slots][:KEYS]
    keys += [0] * (KEYS - len(keys))
    for number in given:
        if number not in keys:
            _put(keys, number, given)
    rest = [each.code.number for each in codes if each.code.number not in keys]
    return tuple(number or (rest.pop(0) if rest else 0) for number in keys)


def _put(keys: list[int], number: int, given: Sequence[int]) -> None:
    if 0 in keys:
        keys[keys.index(0)] = number
        return
    for place in reversed(range(KEYS)):
        if keys[place] not in given:
            keys[place] = number
            return


KEYS = 9
