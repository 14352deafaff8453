"""Find the files to be read: those of folders, and those that lie beside a list of references."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop.importing.content import Reference
from desktop.story.errors import UserError

Trouble = tuple[Path, UserError]
MOST_FILES = 2_000
"""Files of a folder that are added."""
DEEPEST = 8
"""Folders in each other that are looked into."""
COMPANIONS = (
    "_files",
    "-Dateien",
    "_fichiers",
    "_archivos",
    "-filer",
    "_bestanden",
    ".files",
    "_elemei",
)
"""Ends of the names of folders that browsers put the pictures of a saved page in."""


def beside(path: Path, reference: Reference) -> tuple[Path, ...]:
    """Return the files of a reference that lie beside its list, by name or in a folder there."""
    from desktop.importing.limits import is_inside

    folder = path.absolute().parent
    found = []
    for name in reference.files[:10]:
        file = folder / name
        if (
            name
            and is_inside(name)
            and os.path.isfile(file)  # a name that is too long is none, and no error
            and file.resolve().is_relative_to(folder.resolve())
        ):
            found.append(file)
    return tuple(found)


def listed_files(paths: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[Trouble, ...]]:
    """Return files and those of folders, each once, and what is the matter with some folders."""
    files: dict[str, Path] = {}
    said: list[Trouble] = []
    for path in paths:
        found: Iterable[Path] = (path,)
        if os.path.isdir(path):
            found = tuple(islice(walked(path), MOST_FILES + 1))
            if not found:
                said.append((path, empty_folder(path)))
            elif len(found) > MOST_FILES:
                said.append((path, full_folder(path)))
                found = found[:MOST_FILES]
        for file in found:
            files.setdefault(os.path.abspath(file), file)
    return tuple(files.values()), tuple(said)


def walked(folder: Path) -> Iterator[Path]:
    """Give the files of a folder and the folders in it, by name.

    What is hidden, links to elsewhere, and the pictures beside a saved page are left out, and so is
    what may not be looked at.
    """
    for where, folders, files in os.walk(str(folder), onerror=None, followlinks=False):
        depth = len(Path(where).relative_to(folder).parts)
        names = set(files)
        folders[:] = (
            [] if depth >= DEEPEST else sorted(f for f in folders if is_looked_into(f, names))
        )
        for name in sorted(files):
            file = Path(where, name)
            is_hidden = name.startswith((".", "~$"))
            if not is_hidden and os.path.isfile(file) and not os.path.islink(file):
                yield file


def empty_folder(folder: Path) -> UserError:
    """Say that there is nothing to read in a folder."""
    return UserError("{name} is a folder without files that can be read.", name=folder.name)


def full_folder(folder: Path) -> UserError:
    """Say that not all files of a folder were read."""
    return UserError(
        "{name} holds more than {most} files. The first {most} of them were read; add the folders in it one by one.",
        name=folder.name,
        most=f"{MOST_FILES:,}",
    )


def is_looked_into(name: str, files: set[str]) -> bool:
    """Tell whether a folder may hold articles: it is not hidden, and no page beside it owns it."""
    if name.startswith(".") or name == "__MACOSX":
        return False
    stem = next((name[: -len(end)] for end in COMPANIONS if name.endswith(end)), None)
    return stem is None or not {f"{stem}.html", f"{stem}.htm", f"{stem}.xhtml"} & files
