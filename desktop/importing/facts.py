"""Read from an article's own words what they state about where it comes from; guess nothing."""

import re
from collections.abc import Iterable

from desktop.importing.dates import date_run, iso_date
from desktop.importing.line import NEWSROOM
from desktop.importing.outlet_names import is_outlet_like
from desktop.importing.phrases import NAME
from desktop.story.article import AGENCY_COPY, MAYBE_INCOMPLETE, Kind, Passage, Stated

ITS_TEXT = "its text"
DATELINE, BYLINE = "dateline in its text", "byline in its text"
LAST_LINE = "line at the end of its text"
FIRST_LINES, LAST_LINES = 6, 6
"""Paragraphs at the top and at the end in which agencies and roles are looked for."""
SOURCE = re.compile(r"(?:quelle|source|джерело|источник|fuente)\s*:", re.IGNORECASE)
OF_PICTURES = frozenset({Kind.CAPTION, Kind.CREDIT, Kind.VIDEO, Kind.DUPLICATE})
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
            or is_outlet_like(found.group())
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


def role(text: str, passages: tuple[Passage, ...], agency: Stated | None) -> Stated | None:
    """Return the role that the headline, the first lines or the signature of an agency state."""
    from desktop.importing.role_words import role_in

    lines = paragraphs(text, [p for p in passages if p.kind not in OF_PICTURES])[:FIRST_LINES]
    title = next(iter(texts(text, passages, Kind.HEADLINE)), lines[0] if lines else "")
    found = role_in(title, lines)
    if found is not None or agency is None or agency.evidence == LAST_LINE:
        return found
    is_signed = any(authors(line) for line in texts(text, passages, Kind.BYLINE))
    return None if is_signed else Stated(AGENCY_COPY, agency.evidence)


def agency(text: str, passages: tuple[Passage, ...]) -> Stated | None:
    """Return the agency that signs in the dateline, the byline or the last lines."""
    from desktop.importing.agencies import agencies_named, dateline_agency, end_agency
    from desktop.importing.glued import agency_beside_place

    lines = paragraphs(text, [p for p in passages if p.kind not in OF_PICTURES])
    for line in lines[:FIRST_LINES]:
        if name := dateline_agency(line):
            return Stated(name, DATELINE)
    for line in texts(text, passages, Kind.DATELINE):
        if name := agency_beside_place(line):
            return Stated(name, DATELINE)
    for line in texts(text, passages, Kind.BYLINE):
        match = BY.match(line)
        if name := agencies_named(match["names"] if match else line):
            return Stated(name, BYLINE)
    last = [p for p in passages[-LAST_LINES:] if not is_of_picture(text, p)]
    ends = paragraphs(text, last) if len(lines) > 2 else []
    name = end_agency(reversed(ends))
    return Stated(name, LAST_LINE) if name else None


def complete(text: str, passages: tuple[Passage, ...]) -> Stated | None:
    """Return that the text may be incomplete with the sign of it, None if there is none."""
    from desktop.importing.cuts import cut_of

    kept = [p for p in passages if p.kind in (Kind.BODY, Kind.PROMOTION, Kind.RELATED)]
    lines = paragraphs(text, kept)
    body = paragraphs(text, [p for p in kept if p.kind is Kind.BODY])
    last = body[-1] if body else ""
    at = len(lines) - lines[::-1].index(last) if last in lines else 0
    sign = cut_of(body, lines[at:])
    return Stated(MAYBE_INCOMPLETE, sign) if sign else None


def is_of_picture(text: str, passage: Passage) -> bool:
    """Tell the credit of a picture from that of a text: "Quelle: dpa"."""
    return passage.kind in OF_PICTURES and not SOURCE.match(text[passage.start : passage.end])


def paragraphs(text: str, passages: Iterable[Passage]) -> list[str]:
    """Return the paragraphs that passages make up, each as one line."""
    found: dict[int, tuple[int, int]] = {}
    for passage in passages:
        start, _ = found.get(passage.paragraph, (passage.start, 0))
        found[passage.paragraph] = (start, passage.end)
    return [" ".join(text[start:end].split()) for start, end in found.values()]


def published(text: str, passages: tuple[Passage, ...]) -> Stated | None:
    """Return the day that a date line names in full."""
    for line in texts(text, passages, Kind.DATELINE):
        date = iso_date(line) if date_run(line) else None
        if date is not None:
            return Stated(date, DATE_LINE)
    return None
