"""Say why a document cannot be read."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from struct import error as StructError  # noqa: N812  # as the errors of other modules are called
from zipfile import BadZipFile
from zlib import error as ZlibError  # noqa: N812

from desktop.importing.content import Listed, Source
from desktop.story.errors import Sentence, UserError

BROKEN = (
    BadZipFile, ZlibError, StructError, SyntaxError, LookupError, ValueError, TypeError, AttributeError, AssertionError,
    ArithmeticError, EOFError, NotImplementedError, OSError,
)  # fmt: skip
"""What libraries raise on files that were cut off or changed (seen with mutated ones); lxml's errors
of syntax are SyntaxErrors."""


def damaged(source: Source, kind: Sentence) -> UserError:
    """Return what is said of a file that is not what its name says, or was cut off or changed."""
    return UserError(
        "{source} is no {kind} that can be read: it is damaged, or something else under that name."
        " Open it in the program it is made for, copy the text and paste it.",
        source=source.name,
        kind=kind,
    )


def protected(source: Source) -> UserError:
    return UserError(
        "{source} is protected by a password. Open it in the program it is made for, and save a copy without one.",
        source=source.name,
    )


@cache
def extractor(package: str) -> str:
    """Return a package and its version: what read the file. Its metadata is a file, which costs 1 ms."""
    return f"{package} {version(package)}"


def changes_told(source: Source, has_changes: object) -> tuple[Listed, ...]:
    """Tell that a document has tracked changes, and what was made of them."""
    if not has_changes:
        return ()
    told = Sentence(
        "The document has tracked changes: insertions were taken, deletions were left out."
    )
    return (Listed(source.name, told),)
