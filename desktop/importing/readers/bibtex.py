"""Read references in BibTeX."""

from __future__ import annotations

import logging
import re
import unicodedata

from desktop.importing.content import Reference
from desktop.importing.limits import MB, too_large, too_much
from desktop.importing.readers.citing import LONGEST, reference
from desktop.story.errors import UserError

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
# It logs entries that it cannot read, with their text.

EVIDENCE = "BibTeX list"
MOST_BYTES = 4 * MB
"""Characters of a list; 5,000 references take 3 MB, and the library reads 3 MB in a second."""
MOST_MARKS = 400_000
"""Braces, quotes, commas and equals signs, at each of which the library stops."""
JOINT = re.compile(r"""(?<=["}]) ?# ?| ?# ?(?=["{])""")
"""Between two texts; a number sign inside of one is none."""
MOST_PIECES = 20
"""Texts that are put together to one value."""
MOST_STARTS = 20_000
"""Marks "@", at each of which an entry may begin."""
ACCENTS = dict(zip("`'^\"~=.cvuHkr", "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0327\u030c\u0306\u030b\u0328\u030a", strict=True))  # fmt: skip
ACCENT = re.compile(r"\\([`'^\"~=.]|[cvuHkr](?![a-z]))\s{0,2}(?:\{\\?([A-Za-zıȷ])\}|\\?([A-Za-z]))")
LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textquoteright": "’",
    "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”",
}  # fmt: skip
COMMAND = re.compile(r"\\([A-Za-z]{1,20})(?:\{\}|\s?)")
ESCAPED = re.compile(r"\\([&%$#_{}\-/])")
FILE = re.compile(r"(?:\\.|[^;\\])+")
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}  # fmt: skip


def from_bibtex(text: str, name: str) -> list[Reference]:
    """Return the references of a list; UserError, naming the file, if it cannot be read."""
    from bibtexparser import Library, parse_string
    from bibtexparser.exceptions import ParsingException

    if len(text) > MOST_BYTES:
        raise too_large(name, MOST_BYTES)
    if text.count("@") > MOST_STARTS:
        raise too_much(name, "entries", f"{MOST_STARTS:,}")
    if sum(map(text.count, '{}",=')) > MOST_MARKS:
        raise too_much(name, "braces, quotes and commas", f"{MOST_MARKS:,}")
    try:
        library: Library = parse_string(text, parse_stack=[])
    except (
        ParsingException,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise UserError(
            "{name} is no BibTeX list that can be read: it is damaged. Export it again.", name=name
        ) from error
    blocks = [*library.entries]
    blocks += [block for block in map(twin, library.failed_blocks) if block is not None]
    names = {str(name).casefold(): each.value for name, each in library.strings_dict.items()}
    return [
        of_fields({str(f.key).casefold(): value_of(str(f.value), names) for f in entry.fields})
        for entry in blocks
    ]


def value_of(text: str, names: dict[str, str]) -> str:
    """Return a value without what it stands in, texts put in for their names.

    Names in these texts are not put in again: so a few lines cannot grow to fill all memory.
    """
    text = " ".join(text[: 10 * LONGEST].split())
    if text.startswith("{") and text.endswith("}"):
        return text[1:-1]
    pieces = JOINT.split(text)[:MOST_PIECES]
    return "".join(bare(names.get(piece.casefold(), piece)) for piece in pieces)


def bare(text: str) -> str:
    is_enclosed = len(text) > 1 and (text[0], text[-1]) in (("{", "}"), ('"', '"'))
    return text[1:-1] if is_enclosed else text


def twin(failed: object) -> object:
    """Return an entry that was put aside only because another has the same key."""
    inner = getattr(failed, "ignore_error_block", None)
    return inner if hasattr(inner, "fields") else None


def of_fields(fields: dict[str, str]) -> Reference:
    def said(*names: str) -> str:
        return next((plain(fields[name]) for name in names if fields.get(name, "").strip()), "")

    return reference(
        EVIDENCE,
        title=said("title"),
        outlet=said(
            "journaltitle",
            "journal",
            "booktitle",
            "newspaper",
            "publisher",
            "organization",
            "institution",
        ),
        authors=authors(fields.get("author", "")),
        published=published(fields),
        url=fields.get("url", "").replace("\\", ""),
        language=said("langid", "language"),
        files=files(fields.get("file", "")),
    )


def plain(text: str) -> str:
    """Return a value without the marks of TeX."""
    text = text[:LONGEST]
    if "\\" in text:
        text = ACCENT.sub(accented, text)
        text = COMMAND.sub(lambda found: LETTERS.get(found[1], ""), text)
        text = ESCAPED.sub(r"\1", text)
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
    return " ".join(text.replace("{", "").replace("}", "").replace("~", " ").split())


def accented(found: re.Match[str]) -> str:
    letter = (found[2] or found[3]).replace("ı", "i")
    return unicodedata.normalize("NFC", letter + ACCENTS[found[1]])


def authors(field: str) -> list[str]:
    """Return names; one in braces is that of an institution, and stays as it is."""
    names = re.split(r"\s+and\s+", field[: 10 * LONGEST])
    return [
        plain(name) if not name.startswith("{") else plain(name).replace(",", "") for name in names
    ]


def published(fields: dict[str, str]) -> str:
    date = fields.get("date", "")
    if date:
        return date.partition("/")[0]  # of a range, its beginning
    year, month, day = fields.get("year", ""), fields.get("month", ""), fields.get("day", "")
    number = MONTHS.get(month.strip()[:3].casefold()) or (int(month) if month.isdecimal() else 0)
    if not number:
        return year
    return f"{year}-{number:02}" + (f"-{int(day):02}" if day.isdecimal() else "")


def files(field: str) -> list[str]:
    """Return the names in "Full Text:files/12/name.pdf:application/pdf;…" or in a plain list of names."""
    found = []
    for each in FILE.findall(field[: 10 * LONGEST]):
        parts = [part.replace("\\", "") for part in re.split(r"(?<!\\):", each)]
        drive = len(parts) > 1 and re.fullmatch(
            r"[A-Za-z]", parts[-3] if len(parts) > 2 else parts[0]
        )
        if not drive:
            found.append(parts[1] if len(parts) > 2 else parts[0])
    return found
