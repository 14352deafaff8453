"""Typeset a document with typst: tagged, with an outline; words with marks are links that `annotating` takes.

Latin, Greek, Cyrillic, Arabic and Hebrew are in our fonts; what they lack (mathematics, arrows, box drawing) is in
those that typst brings along (Libertinus Serif, New Computer Modern, DejaVu Sans Mono), then in the system's.
"""

from __future__ import annotations

import calendar
import json
import re
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple, cast

import typst

from desktop.exporting.pdf.boxes import box_font
from desktop.exporting.pdf.cursive import whole_words
from desktop.exporting.pdf.document import Document, Json, Run, as_json
from desktop.exporting.pdf.texts import page_text, pdf_date
from desktop.resources import resource
from desktop.story.errors import UserError

MISSING = re.compile(r'the text `"(.+?)"` could not be displayed', re.S)
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
WEB = ("https://", "http://", "mailto:")
"""Of the addresses that can be followed; no other may pass for a mark."""
PLAIN: Json = {"marks": [], "to": "", "url": ""}
Heads = list[list[Json]]
Standard = Literal["ua-1"]
STANDARD: Standard = "ua-1"
"""PDF/UA-1; typst refuses what would not be accessible."""

LETTERS = b"""
#set document(title: "letters")
#set text(size: 4pt)
#for each in json("letters.json") { box(text(each)) }
"""
TRIES = 4
"""A letter may be missing beside its neighbours alone: fonts are chosen for groups of letters."""
SYSTEM_FONTS = True
"""Whether letters that our fonts lack are looked for in those of the system."""


class Typeset(NamedTuple):
    """A PDF without annotations; `missing` has no shape in any font here and stands as empty boxes."""

    data: bytes
    missing: str = ""


def typeset(document: Document) -> Typeset:
    """Lay a document out; UserError if it cannot be.

    Letters that our fonts lack are taken from the system's; those that these lack, too, are boxes of
    a font made for them, so that they stay text. A page of all letters tells before, for a fraction of the time.
    """
    told = json.dumps(_laid(document), ensure_ascii=False)
    files = {
        **{each.name: each.read_bytes() for each in resource("report").glob("*.typ")},
        "main": resource("report/report.typ").read_bytes(),
        "data.json": told.encode(),
    }
    foreign = lacking("".join(sorted(set(told))), with_system=False)
    missing = lacking(foreign, with_system=True) if foreign and SYSTEM_FONTS else foreign
    with TemporaryDirectory(prefix="wireside-") as folder:
        faces = Faces(folder, with_system=foreign != missing)
        for _ in range(TRIES):
            if missing:
                Path(folder, f"boxes-{len(missing)}.ttf").write_bytes(box_font(missing))
            try:
                return Typeset(_compiled(files, document.made, faces), missing)
            except MissingError as error:
                missing += "".join(each for each in error.letters if each not in missing)
        faces = faces._replace(standard=None)
        return Typeset(_compiled(files, document.made, faces), missing)


@lru_cache(maxsize=32)  # a process that goes on is asked for the same texts again and again
def lacking(letters: str, *, with_system: bool) -> str:
    """Return which of the letters no font has."""
    files = {"main": LETTERS, "letters.json": json.dumps(list(letters)).encode()}
    try:
        _compiled(files, "", Faces(with_system=with_system))
    except MissingError as error:
        return "".join(each for each in error.letters if each in letters)
    return ""


class MissingError(Exception):
    """No font has some letters."""

    def __init__(self, letters: str) -> None:
        super().__init__(letters)
        self.letters = letters


class Faces(NamedTuple):
    """Where fonts are looked for besides ours, and what the file must be: None = anything."""

    folder: str = ""
    standard: Standard | None = STANDARD
    with_system: bool = False


def _laid(document: Document) -> object:
    """Return what the template reads: texts that a page can show, marks by their places."""
    places = {mark.id: str(place) for place, mark in enumerate(document.marks)}
    whole = document._replace(marks=())
    return {**cast("Json", _fit(as_json(whole), places)), "targets": sorted(set(_targets(whole)))}


def _targets(value: object) -> Iterator[str]:
    """Yield the labels that links lead to."""
    if isinstance(value, Run):
        if value.to:
            yield value.to
    elif isinstance(value, tuple):
        for each in value:
            yield from _targets(each)


def _fit(value: object, places: dict[str, str]) -> object:
    if isinstance(value, str):
        return page_text(value)
    if isinstance(value, list):
        fit = [_fit(each, places) for each in value]
        return whole_words(cast("list[Json]", fit)) if value and _is_run(value[0]) else fit
    if not isinstance(value, dict):
        return value
    made = {key: _fit(each, places) for key, each in value.items() if key != "marks"}
    if "marks" in value:
        made["marks"] = [places[name] for name in dict.fromkeys(value["marks"]) if name in places]
    if value.get("k") == "rows":  # heads are repeated, and what is may have no links (PDF/UA-1)
        made["heads"] = [[{**run, **PLAIN} for run in head] for head in cast(Heads, made["heads"])]
    url = made.get("url", "")
    if isinstance(url, str) and url and not url.startswith(WEB):
        made["url"] = ""
    return made


def _is_run(value: object) -> bool:
    return isinstance(value, dict) and value.get("k") == "run"


def _letters(found: list[str]) -> str:
    """Return the letters of typst's messages, each once, in their order."""
    texts = (ESCAPED.sub(lambda code: chr(int(code[1], 16)), each) for each in found)
    return "".join(dict.fromkeys(letter for text in texts for letter in text))


def _compiled(files: dict[str, bytes], made: str, faces: Faces) -> bytes:
    """Return the PDF; MissingError if fonts lack letters, UserError if it is wrong in another way."""
    is_dated = bool(pdf_date(made))
    moment = calendar.timegm(time.strptime(made, "%Y-%m-%dT%H:%M:%SZ")) if is_dated else None
    try:
        data: bytes = typst.compile(
            files,  # type: ignore[call-overload]  # its stubs leave out files that are in memory
            font_paths=[str(resource("fonts")), *([faces.folder] if faces.folder else [])],
            ignore_system_fonts=not faces.with_system,
            pdf_standards=[faces.standard] if faces.standard else [],
            timestamp=moment,
        )
    except typst.TypstError as error:
        found = MISSING.findall(error.diagnostic)
        if found:
            raise MissingError(_letters(found)) from error
        raise UserError(
            "The PDF could not be typeset: {reason}.", reason=str(error).rstrip(".")
        ) from error
    return data
