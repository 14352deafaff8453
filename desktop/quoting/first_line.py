"""Read a first line that may be a headline, or a sentence that lost its full stop, in the way that tells who speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.quoting.attribution import Paragraph, Role
from desktop.quoting.paragraphs import SPACES, is_title

if TYPE_CHECKING:
    from desktop.quoting.attribution import Attribute, Attribution, Region

Lines = tuple[Paragraph, ...]
TELLING = re.compile(
    r"\b(?:said|told|added|wrote|tweeted|replied|asked|argued|warned|claimed|insisted|explained|confirmed)\b"
)
"""Verbs of the past, in which headlines do not speak."""


def read(
    text: str, lines: Lines, marked: tuple[Region, ...], attribute: Attribute
) -> tuple[Lines, list[Attribution]]:
    """Return the lines with the role the first one has, and the attributions of all.

    Only an open line (no closing stop) has two readings: the second counts where the first tells nothing.
    """
    first = next((at for at, each in enumerate(lines) if each.role is not Role.SKIPPED), None)
    readings = _readings(text, lines, first) if first is not None else ()
    if first is None or not readings:
        return lines, attribute(text, lines, marked)
    line = lines[first]
    near = tuple(each for each in marked if line.start <= each.start < line.end)
    for role in readings:
        own = attribute(text, (line._replace(role=role),), near)
        if any(not each.is_negated for each in own):
            break
    else:
        role = line.role
    lines = (*lines[:first], line._replace(role=role), *lines[first + 1 :])
    return lines, attribute(text, lines, marked)


def _readings(text: str, lines: Lines, first: int) -> tuple[Role, ...]:
    """Return the roles a first line may have, the likelier one before."""
    line = lines[first]
    words = SPACES.sub(" ", text[line.start : line.end]).strip()
    if not is_title(words):
        return ()
    is_telling = TELLING.search(words) is not None
    if all(each.role is Role.SKIPPED for each in lines[first + 1 :]):
        return (Role.BODY, Role.HEADLINE) if is_telling else (Role.HEADLINE, Role.BODY)
    return (Role.HEADLINE, Role.BODY) if is_telling and line.role is Role.HEADLINE else ()
