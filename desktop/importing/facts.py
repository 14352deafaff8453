"""Read from an article's own words what they state about where it comes from; guess nothing."""

import re
from collections.abc import Iterable

from desktop.importing.dates import date_run, iso_date
from desktop.importing.line import NEWSROOM
from desktop.importing.phrases import NAME
from desktop.story.article import Kind, Passage, Stated

ITS_TEXT = "its text"
COPYRIGHT_LINE = "copyright line in its text"
DATE_LINE = "date line in its text"

BY = re.compile(
    r"(?:written by|words by|story by|text by|by|von|par|por|автор\w*|текст|autor(?:in)?|auteur|text|texte)\b\s*:?\s+(?P<names>.+)",
    re.IGNORECASE,
)
PERSONS = re.compile(rf"(?:{NAME}|[^\W\d_]\.)(?:[ -](?:{NAME}|[^\W\d_]\.|de|van|von|der)){{1,3}}")
JOINTS = re.compile(r"\s*(?:,| and | und | et | та | і | и | & )\s*")
OWNED = re.compile(
    r"this (?:article|story|content) is owned by (?P<name>[^.]{2,60})\.?$", re.IGNORECASE
)
WITH_CAPITALS = frozenset({"en", "uk", "ru", "de", "fr", "es", "it", "pl", "pt", "nl", "be", "bg"})
"""Elsewhere any words look like a name: a Hebrew line of rights was taken for an author."""
NO_NAMES = frozenset("The Le La Les Der Die Das El Los".split())
"""First words of outlets, which some bylines give instead of a person."""
COPYRIGHT = re.compile(
    rf"(?i:©|\(c\)|copyright(?: ©)?)\s*(?:\d{{4}}\s*)?(?P<name>(?:{NAME})(?: (?:{NAME}|of|and|&|de|la)){{0,5}})"
)
BARE_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)", re.IGNORECASE)


def texts(text: str, passages: Iterable[Passage], kind: Kind) -> list[str]:
    return [text[p.start : p.end].replace("\n", " ") for p in passages if p.kind is kind]


def byline(text: str, passages: tuple[Passage, ...], language: str) -> Stated | None:
    """Return the authors that a byline names, in languages whose names are told by capitals."""
    if language not in WITH_CAPITALS:
        return None
    for line in texts(text, passages, Kind.BYLINE):
        if not (BY.match(line) or NEWSROOM.search(line)):
            continue  # "New York" alone under a headline is nobody's name for sure
        names = authors(line)
        if names:
            return Stated(names, ITS_TEXT)
    return None


def authors(line: str) -> str:
    """Return the names of a byline without its label and roles, "" if it has no person's name."""
    match = BY.match(line)
    parts = JOINTS.split((match["names"] if match else line).strip(" .|•"))
    names: list[str] = []
    for part in parts:
        if names and NEWSROOM.search(part):
            break
        found = PERSONS.match(part)
        if (
            found is None
            or found.group().split()[0] in NO_NAMES
            or not suits(found, part, is_labelled=match is not None)
        ):
            break
        if names and part.split()[0].isupper() and not names[0].isupper():
            break
        names.append(found.group())
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def suits(found: re.Match[str], part: str, *, is_labelled: bool) -> bool:
    """Tell whether nothing but a place or an outlet follows the name where no label stands before it."""
    rest = part[found.end() :]
    return is_labelled or not rest or bool(re.match(r" (?:in|for|at|aus|à|у|в|для)\b", rest))


def outlet(text: str, passages: tuple[Passage, ...]) -> Stated | None:
    """Return the outlet that an ownership or a copyright line names."""
    for line in texts(text, passages, Kind.RIGHTS):
        if match := OWNED.match(line):
            return Stated(match["name"].strip(), ITS_TEXT)
    for line in texts(text, passages, Kind.RIGHTS):
        match = COPYRIGHT.match(line) if BARE_COPYRIGHT.match(line) else None
        if match and (name := without_rights(match["name"])):
            return Stated(name, COPYRIGHT_LINE)
    return None


def without_rights(name: str) -> str:
    """Cut what is no name: "The Harbor Ledger All Rights Reserved"."""
    return re.split(r"\.\s|[.\s]+(?:all|alle|tous|усі|всі|все)\b", name, flags=re.IGNORECASE)[
        0
    ].strip(" .")


def published(text: str, passages: tuple[Passage, ...]) -> Stated | None:
    """Return the day that a date line names in full."""
    for line in texts(text, passages, Kind.DATELINE):
        date = iso_date(line) if date_run(line) else None
        if date is not None:
            return Stated(date, DATE_LINE)
    return None
