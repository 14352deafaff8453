"""Split an export of Factiva: with codes before its fields ("HD", "SN"), or as it is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.importing.content import Block, Draft
from desktop.importing.dates import is_date_line, iso_date
from desktop.importing.exports.heads import (
    BY,
    LONGEST_HEAD,
    RIGHTS,
    WORDS,
    blocks_of,
    facts_of,
    language_of,
    moment_of,
    writer_of,
)
from desktop.importing.line import is_author_line
from desktop.story.article import Kind

EVIDENCE = "Factiva header"
END = re.compile(
    r"(?:AN\s*\|?\s*)?(?:Document|Dokument|Documento|Документ)\s+([A-Z][A-Z0-9]{3,11}\d{8}[A-Za-z0-9]{3,16})"
)
"""The last line of an article: "Document HARCOU0020260314em3e0001x"."""
HEAD_CODES = (
    "SE",
    "HD",
    "BY",
    "CR",
    "WC",
    "PD",
    "ET",
    "SN",
    "SC",
    "ED",
    "PG",
    "VOL",
    "LA",
    "CY",
    "CLM",
    "PUB",
    "CT",
)
TAIL_CODES = ("ART", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CT")
CODE = re.compile(rf"({'|'.join({*HEAD_CODES, *TAIL_CODES, 'LP', 'TD'})})(?:\s*[|:]\s*|\s+|$)(.*)")
MOST_ABOVE = 4
"""Lines above the count of words: section, headline, a second one, byline."""
MOST_HEAD = 14
"""Lines of a head."""
TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[AP]M|GMT|UTC|BST|CET))?", re.IGNORECASE)
SHORT_NAME = re.compile(r"[A-Z][A-Z0-9]{1,9}")
PAGE = re.compile(
    r"(?:page |seite |p\. ?|s\. ?|pg\. ?)?[A-Z]{0,3}\d{1,4}(?:\s?[-,;/]\s?[A-Z]{0,3}\d{1,4})*",
    re.IGNORECASE,
)
STORY_START = re.compile(r"[.!?…][\"'”’»)]*$")


def drafts(lines: Sequence[str]) -> list[Draft]:
    """Return the articles, [] if the lines are no export of Factiva."""
    found = []
    start = 0
    for place, line in enumerate(lines):
        ends = END.fullmatch(line[:LONGEST_HEAD])
        if ends is None:
            continue
        draft = article(list(lines[start:place]), ends[1])
        if draft is not None:
            found.append(draft)
        start = place + 1
    return found


def article(lines: list[str], number: str) -> Draft | None:
    """Return an article of the lines up to its number, None if there is no head among them."""
    return coded(lines, number) or printed(lines, number)


def coded(lines: list[str], number: str) -> Draft | None:
    """Return an article whose fields have codes."""
    start = next((i for i, line in enumerate(lines) if is_code(line, "HD")), None)
    if start is None:
        return None
    if start and is_code(lines[start - 1], "SE"):
        start -= 1
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines[start:]:
        match = CODE.fullmatch(line)
        if match and may_follow(match[1], code, match[2]):
            code, line = match[1], match[2]
        if line and code:
            fields.setdefault(code, []).append(line)
    if not {"LP", "TD"} & fields.keys():
        return None
    one = {key: " ".join(values) for key, values in fields.items()}
    above = [Block(one["BY"], Kind.BYLINE, EVIDENCE, is_sure=True)] if "BY" in one else []
    above += [Block(one["CR"], Kind.CREDIT, EVIDENCE, is_sure=True)] if "CR" in one else []
    body = [*fields.get("LP", []), *fields.get("TD", [])]
    facts = facts_of(
        EVIDENCE,
        {
            "outlet": one.get("SN", ""),
            "byline": writer_of(one.get("BY", "")),
            "published": moment_of(one.get("PD", ""), one.get("ET", "")) or day_of(number),
            "language": language_of(one.get("LA", "")),
        },
    )
    return Draft(blocks_of(one.get("HD", ""), above, body, one.get("CY", ""), EVIDENCE), facts)


def is_code(line: str, code: str) -> bool:
    match = CODE.fullmatch(line[:LONGEST_HEAD])
    return match is not None and match[1] == code


def may_follow(code: str, before: str, rest: str) -> bool:
    """Tell whether letters at the start of a line are a code there, and not a word: "IN the night"."""
    in_text = before in ("LP", "TD")
    if code == "TD":
        return before in ("LP", "CY", "LA", "")
    if code == "LP":
        return not in_text
    if in_text:
        return code in TAIL_CODES and (
            not rest or " : " in rest or " | " in rest or code in ("AN", "PUB", "CT", "RF")
        )
    return code in HEAD_CODES or before in TAIL_CODES


def printed(lines: list[str], number: str) -> Draft | None:
    """Return an article whose head is printed without codes, by the line that counts its words."""
    count = next((i for i, line in enumerate(lines) if WORDS.fullmatch(line[:LONGEST_HEAD])), None)
    if not count:
        return None
    headline, above = above_of(lines[max(0, count - MOST_ABOVE) : count])
    head, body, rights = parted(lines[count + 1 :])
    values = values_of(head)
    byline = next((block.text for block in above if block.kind is Kind.BYLINE), "")
    facts = facts_of(
        EVIDENCE,
        {
            "outlet": values.get("outlet", ""),
            "byline": writer_of(byline),
            "published": moment_of(values.get("date", ""), values.get("time", ""))
            or day_of(number),
            "language": values.get("language", ""),
        },
    )
    return Draft(blocks_of(headline, above, body, rights, EVIDENCE), facts)


def above_of(lines: list[str]) -> tuple[str, list[Block]]:
    """Return the headline among the lines above the count of words, and what stands with it."""
    if len(lines) > 1 and (BY.match(lines[-1]) or is_author_line(lines[-1])):
        *lines, byline = lines
        return lines[-1], [Block(byline, Kind.BYLINE, EVIDENCE, is_sure=True)]
    return lines[-1], []


def parted(lines: list[str]) -> tuple[list[str], list[str], str]:
    """Return the rest of the head, the text, and the line of rights between them."""
    for place, line in enumerate(lines[:MOST_HEAD]):
        if RIGHTS.match(line):
            after = place + 1
            rights = line
            while (
                after < len(lines)
                and RIGHTS.match(lines[after])
                and len(lines[after]) < LONGEST_HEAD
            ):
                rights += f" {lines[after]}"
                after += 1
            return lines[:place], lines[after:], rights
    place = 0
    while place < min(MOST_HEAD, len(lines)) and is_of_head(lines[place], place):
        place += 1
    return lines[:place], lines[place:], ""


def is_of_head(line: str, place: int) -> bool:
    """Tell whether a line is a date, a name, a page or a language; the text begins with a longer one."""
    if len(line) > 80 or STORY_START.search(line):
        return False
    return place < 3 or bool(
        SHORT_NAME.fullmatch(line) or PAGE.fullmatch(line) or language_of(line)
    )


def values_of(head: list[str]) -> dict[str, str]:
    """Return date, time, outlet and language among the lines of a head, in whatever order."""
    values: dict[str, str] = {}
    for line in (line[:LONGEST_HEAD] for line in head):
        if (
            "date" not in values
            and (is_date_line(line) or iso_date(line))
            and not TIME.fullmatch(line)
        ):
            values["date"] = line
        elif TIME.fullmatch(line):
            values.setdefault("time", line)
        elif language_of(line) and len(line.split()) == 1:
            values.setdefault("language", language_of(line))
        elif "outlet" not in values and not SHORT_NAME.fullmatch(line) and not PAGE.fullmatch(line):
            values["outlet"] = line
        elif "outlet" not in values and SHORT_NAME.fullmatch(line):
            values.setdefault("code", line)
    if "outlet" not in values and "code" in values:
        values["outlet"] = values["code"]
    return values


def day_of(number: str) -> str:
    """Return the day within an article's number, "" if there is none: "HARCOU0020260314em3e0001x"."""
    found = re.search(r"((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[a-z])", number)
    return "-".join(found.groups()) if found else ""
