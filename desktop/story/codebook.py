"""Pure edits of the codebook: a tree of codes in the order a reader gave it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.annotation import COLOURS, About, Annotation, Code

if TYPE_CHECKING:
    from desktop.story.project import Project

DEEPEST = 12
"""Levels of a codebook: what is nested deeper in a file is put at this level."""
SEPARATOR = " > "
"""Between the names of a path of codes."""


class Entry(NamedTuple):
    """A code that comes from outside, with its level from 0; those below it follow it."""

    level: int
    code: Code


def code_of(project: Project, number: int) -> Code | None:
    return next((code for code in project.codes if code.number == number), None)


def children(project: Project, parent: int = 0) -> tuple[Code, ...]:
    """Return the codes right below a code, 0 = at the top, in their order."""
    return tuple(code for code in project.codes if code.parent == parent)


def walk(project: Project, parent: int = 0, level: int = 0) -> Iterator[tuple[int, Code]]:
    """Yield every code below `parent` with its level, each before those below it."""
    below: dict[int, list[Code]] = {}
    for code in project.codes:
        below.setdefault(code.parent, []).append(code)
    stack = [(level, code) for code in reversed(below.get(parent, ()))]
    while stack:
        depth, code = stack.pop()
        yield depth, code
        stack += [(depth + 1, each) for each in reversed(below.get(code.number, ()))]


def code_path(project: Project, number: int) -> str:
    """Return the names from the top to a code: "Frames > Causes"; "" if it is not there."""
    return SEPARATOR.join(paths(project).get(number, ()))


def paths(project: Project) -> Mapping[int, tuple[str, ...]]:
    """Map each code to the names from the top to it."""
    found: dict[int, tuple[str, ...]] = {}
    for _, code in walk(project):
        found[code.number] = (*found.get(code.parent, ()), code.name)
    return found


def with_all_below(project: Project, number: int) -> tuple[int, ...]:
    """Return a code and all below it."""
    return (number, *(code.number for _, code in walk(project, number)))


# --- edits ----------------------------------------------------------------------------------------


def add_code(project: Project, new: Code) -> Project:
    """Add a code with the next number, last below its parent; it gets a free letter if it has none."""
    number = project.counters.code
    letter = new.letter or free_letter(new.name, {code.letter for code in project.codes})
    parent = new.parent if code_of(project, new.parent) else 0
    code = new._replace(number=number, letter=letter, parent=parent, name=new.name.strip())
    return replace(
        project,
        codes=(*project.codes, code),
        counters=project.counters._replace(code=number + 1),
    )


def change_code(project: Project, code: Code) -> Project:
    """Put another value in the place of the code with that number; its parent stays."""
    known = code_of(project, code.number)
    if known is None:
        return project
    code = code._replace(parent=known.parent, name=code.name.strip() or known.name)
    return replace(project, codes=tuple(code if c is known else c for c in project.codes))


def rename_code(project: Project, number: int, name: str) -> Project:
    """Name a code anew; a letter that was found for its old name follows while nothing is coded with it."""
    code = code_of(project, number)
    if code is None:
        return project
    others = {each.letter for each in project.codes if each is not code}
    is_found = code.letter == free_letter(code.name, others)
    letter = code.letter
    if is_found and not any(number in each.codes for each in project.annotations):
        letter = free_letter(name, others)
    return change_code(project, code._replace(name=name, letter=letter))


def move_code(project: Project, number: int, parent: int, place: int) -> Project:
    """Put a code below another one, at `place` (from 0) among the others there; never below itself."""
    code = code_of(project, number)
    if code is None or parent in with_all_below(project, number):
        return project
    if parent and code_of(project, parent) is None:
        return project
    rest = [each for each in project.codes if each.number != number]
    siblings = [at for at, each in enumerate(rest) if each.parent == parent]
    at = siblings[place] if place < len(siblings) else len(rest)
    rest.insert(at, code._replace(parent=parent))
    return replace(project, codes=tuple(rest))


def merge_codes(project: Project, number: int, into: int, at: str) -> Project:
    """Make one code of two: annotations and memos of the first go to the second with their comments.

    What was below the first is below the second then; never into one that is below it.
    """
    if code_of(project, into) is None or into in with_all_below(project, number):
        return project
    annotations = tuple(_recoded(each, number, into, at) for each in project.annotations)
    codes = tuple(
        code._replace(parent=into) if code.parent == number else code
        for code in project.codes
        if code.number != number
    )
    return replace(project, codes=codes, annotations=annotations)


def _recoded(annotation: Annotation, number: int, into: int, at: str) -> Annotation:
    if annotation.about is About.CODE and annotation.of == number:
        return annotation._replace(of=into, changed=at)
    if number not in annotation.codes:
        return annotation
    codes = tuple(dict.fromkeys(into if each == number else each for each in annotation.codes))
    return annotation._replace(codes=codes, changed=at)


def affected(project: Project, number: int) -> tuple[Annotation, ...]:
    """Return the annotations that have a code or one below it, and the memos on them."""
    gone = set(with_all_below(project, number))
    return tuple(each for each in project.annotations if _is_of(each, gone))


def remove_code(project: Project, number: int) -> Project:
    """Take a code away with all below it, and from the annotations that have it.

    An annotation that is left without code, comment and colour of its own goes too, as do the memos.
    """
    gone = set(with_all_below(project, number))
    left = (_uncoded(each, gone) for each in project.annotations)
    return replace(
        project,
        codes=tuple(code for code in project.codes if code.number not in gone),
        annotations=tuple(each for each in left if each is not None),
    )


def _uncoded(annotation: Annotation, gone: set[int]) -> Annotation | None:
    if not _is_of(annotation, gone):
        return annotation
    codes = tuple(code for code in annotation.codes if code not in gone)
    is_empty = not codes and not annotation.comment and not annotation.colour
    return None if annotation.about is About.CODE or is_empty else annotation._replace(codes=codes)


def _is_of(annotation: Annotation, codes: set[int]) -> bool:
    is_memo = annotation.about is About.CODE and annotation.of in codes
    return is_memo or not codes.isdisjoint(annotation.codes)


def add_codes(project: Project, entries: Sequence[Entry]) -> Project:
    """Add a whole codebook behind what is there; a code with the same path is not added again."""
    by_path = {path: number for number, path in paths(project).items()}
    above: list[tuple[int, tuple[str, ...]]] = []
    for entry in entries:
        level = min(entry.level, len(above), DEEPEST - 1)
        del above[level:]
        parent, path = above[-1] if above else (0, ())
        path = (*path, entry.code.name.strip())
        if path not in by_path:
            by_path[path] = project.counters.code
            project = add_code(project, entry.code._replace(parent=parent))
        above.append((by_path[path], path))
    return project


def free_letter(name: str, taken: set[str]) -> str:
    """Return a letter that no other code has: of the name, else of the alphabet, else two of them."""
    own = [c.upper() for c in name if c.isalpha()]
    alphabet = [chr(place) for place in range(ord("A"), ord("Z") + 1)]
    pairs = [a + b.lower() for a in own[:1] + alphabet for b in own[1:] + alphabet]
    return next((each for each in (*own, *alphabet, *pairs) if each not in taken), "")


def next_colour(project: Project) -> str:
    """Return the colour that the fewest codes have."""
    used = [code.colour for code in project.codes]
    return min(COLOURS, key=used.count)
