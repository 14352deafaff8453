"""Mark what stands in and under the text: subheadings, pictures, other articles, the author's life."""

import re

from desktop.importing.glued import credit_start
from desktop.importing.line import (
    BULLET,
    LONGEST_CAPTION,
    LONGEST_QUESTION,
    LONGEST_SUBHEADING,
    Line,
    cut_credit,
    is_author_line,
    is_name,
    is_named_role,
    mark_dateline,
)
from desktop.importing.phrases import CONTACT, NAME
from desktop.story.article import Kind

BIOGRAPHY_LINES = 6
"""Lines from the end among which the author's life is looked for."""
ROLE = re.compile(
    r"\b(?:is|are|was|teaches|writes|covers|reports|can be reached|has written|est|enseigne|écrit|ist|lehrt|arbeitet|schreibt)\b|[—–-] (?:журналіст|журналист|письменни|професор|профессор|редактор|оглядач|автор|кореспондент|корреспондент|обозреватель|експерт|эксперт|історик|историк)"
)
CAREER = re.compile(
    r"\b(?:reporter|writer|columnist|correspondent|editor|journalist|author|professor|fellow|journaliste|professeure?|architecte|autrice|auteur|enseigne|historien|historienne|économiste|redakteurin?|journalistin?|autorin?|professorin?|журналіст\w*|журналист\w*|редактор\w*|професор\w*|профессор\w*|оглядач\w*|обозреватель\w*)\b",
    re.IGNORECASE,
)
ARTICLES = frozenset("The A An This Le La Les Der Die Das".split())
SPEAKER = re.compile(
    r"[^\W\d_a-zа-яіїєґё][^\Wa-zа-яіїєґё\d]*(?: [^\Wa-zа-яіїєґё]+)*(?:, [^:]{2,40})?: "
)
"""A speaker's label in a transcript: "ELLISON: ", "MARA ELLISON, HOST: "."""
SHOWN = re.compile(
    r"\((?:left|right|centre|center|file|l|r|ліворуч|праворуч|слева|справа)\.?\)|, (?:left|right|pictured)\b|\b(?:is |are )?pictured (?:in|at|on|here)\b"
    r"|\bseen (?:in|at|from|here)\b|à gauche|à droite|im bild",
    re.IGNORECASE,
)
"""Words of captions."""
COUNTED = re.compile(r"^[^:]{1,60}:\s*[\d.,  /–-]+\s*(?:%|\w{1,3})?$")
"""What is counted in a list: "Against: 9"."""
COMPANY = re.compile(
    r"\b(?:Ltd|Limited|Inc|LLC|GmbH|AG|S\.?A|SARL|B\.?V|Media|Publishing|Publications|Group|Verlag|ТОВ|ООО)\b|\d"
)
"""Words of an imprint, which is nobody's name."""
ABOUT = re.compile(rf"(?:About|Über|À propos (?:de|d[’'])|Про|О) ?{NAME}(?: [\w&.-]+){{0,4}}")


def mark_rest(lines: list[Line], start: int) -> None:
    mark_related(lines, start)
    mark_pictures(lines, start)
    mark_biography(lines, start)
    mark_about(lines, start)
    mark_short_lines(lines, start)
    for line in lines[start:]:
        if line.kind is None and not line.cuts:
            mark_dateline(line, opens=False)


def prose_places(lines: list[Line], start: int) -> list[int]:
    return [
        i for i in range(start, len(lines)) if lines[i].kind in (None, Kind.BODY) and lines[i].ends
    ]


def mark_related(lines: list[Line], start: int) -> None:
    """Mark the headlines under a line that leads to other articles."""
    for place in range(len(lines)):
        lead = lines[place]
        if (
            lead.kind is Kind.RELATED
            and lead.reason.startswith("leads")
            and is_bare_lead(lead.text)
        ):
            mark_list(lines, place + 1, max(prose_places(lines, start), default=0))


def is_bare_lead(text: str) -> bool:
    """Tell whether nothing but the lead is in its line: "Read also:", "MORE ON BIN FIRES"."""
    return len(text.split()) <= 6 and (":" not in text or text.rstrip(" -–\xa0").endswith(":"))


def mark_list(lines: list[Line], first: int, last_prose: int) -> None:
    for place in range(first, len(lines)):
        line = lines[place]
        if place > first and line.gap and place < last_prose:
            return
        if line.kind is None and is_item(line):
            line.mark(Kind.RELATED, "headline under a line that leads to other articles")
        elif line.kind not in (Kind.RELATED, Kind.DATELINE, Kind.DUPLICATE):
            return


def is_item(line: Line) -> bool:
    return line.words <= 25 and (
        not line.ends or (line.text.endswith(("?", "!")) and line.words <= 15)
    )


def mark_pictures(lines: list[Line], start: int) -> None:
    """Mark lines with a picture credit at the end, or in the line below, as captions."""
    for line, below in zip(lines[start:], lines[start + 1 :], strict=False):
        alone = line.gap and not below.gap and below.kind is Kind.CREDIT and not below.cuts
        if line.kind is None and not line.cuts and alone and line.words <= LONGEST_CAPTION:
            line.mark(Kind.CAPTION, "a picture credit in the line below")
    for line in lines[start:]:
        if line.kind is None and not line.ends and line.words <= 30 and SHOWN.search(line.text):
            line.mark(Kind.CAPTION, "says where persons stand in a picture")
            cut_credit(line)
            continue
        end = credit_start(line.text) if line.kind is None and not line.cuts else len(line.text)
        if end == len(line.text):
            continue
        if line.words <= LONGEST_CAPTION and not is_agency_tail(line, end):
            line.mark(Kind.CAPTION, "picture credit at its end")
        else:
            line.mark(Kind.BODY, "text before a credit")
        cut_credit(line)


def is_agency_tail(line: Line, end: int) -> bool:
    """Tell whether a finished sentence is followed by an agency's short name: "… sagte er. (dpa)"."""
    tail = line.text[end:].strip("()[]. ")
    return len(tail) <= 8 and Line(line.text[:end].rstrip(), 0, gap=False).ends and line.words > 10


def mark_biography(lines: list[Line], start: int) -> None:
    """Mark a line under the text that tells who the author is."""
    above = " ".join(line.text for line in lines[:start])
    for line in lines[max(start + 1, len(lines) - BIOGRAPHY_LINES) :]:
        match = re.match(rf"{NAME}(?: {NAME}){{1,2}}", line.text)
        if line.kind is not None or match is None or not ROLE.search(line.text[:120]):
            continue
        name = match.group()
        elsewhere = any(name.split()[-1] in x.text for x in lines[start:] if x is not line)
        is_author = name in byline_text(lines)
        is_new = not elsewhere and (name in above or bool(CAREER.search(line.text[:100])))
        if is_author or (is_new and name.split()[0] not in ARTICLES):
            line.mark(Kind.BYLINE, "tells who the author is")


def byline_text(lines: list[Line]) -> str:
    return " ".join(
        x.text for x in lines if x.kind is Kind.BYLINE or any(c[1] is Kind.BYLINE for c in x.cuts)
    )


def mark_about(lines: list[Line], start: int) -> None:
    """Mark a company's words about itself under a press release, and lines of addresses."""
    for place in range(start + 1, len(lines)):
        line = lines[place]
        if line.kind is not None:
            continue
        if place >= len(lines) * 0.5 and not line.ends and ABOUT.fullmatch(line.text):
            line.mark(Kind.SUBHEADING, "heading of what a company says about itself")
            if place + 1 < len(lines) and lines[place + 1].kind is None:
                lines[place + 1].mark(Kind.PROMOTION, "what a company says about itself")
        elif CONTACT.search(line.text) and line.words <= 14 and not line.ends:
            line.mark(Kind.PROMOTION, "address or telephone number")


def mark_short_lines(lines: list[Line], start: int) -> None:
    """Mark short lines without end mark: subheadings in the text, headlines under it."""
    prose = prose_places(lines, start)
    last = max(prose, default=-1)
    spaced = sum(lines[i].gap for i in prose) >= len(prose) / 2
    for place in range(start, len(lines)):
        line = lines[place]
        if line.kind is not None or BULLET.match(line.text):
            continue
        before = lines[place - 1] if place else line
        if (
            place < last
            and is_subheading(line)
            and (line.gap or not spaced or before.kind is Kind.DATELINE)
        ):
            mark_heading(line, before)
    under = [line for line in lines[last + 1 :] if line.kind is None and is_item(line)]
    for line in under:
        if COMPANY.search(line.text):
            continue
        if is_name(line.text) or is_author_line(line.text) or is_named_role(line.text):
            line.mark(Kind.BYLINE, "a name alone under the text")
    if len(under) >= 2 and last >= 0:
        for line in under:
            if line.kind is None and not BULLET.match(line.text) and line.words >= 4:
                line.mark(Kind.RELATED, "line without end mark under the text")


def mark_heading(line: Line, before: Line) -> None:
    if before.kind is Kind.DATELINE and is_name(line.text):
        line.mark(Kind.BYLINE, "a name under a time")
    else:
        line.mark(Kind.SUBHEADING, "short line, no end mark")


def is_subheading(line: Line) -> bool:
    text = line.text
    if SPEAKER.match(text) or COUNTED.search(text):
        return False
    if text.endswith((":", ";", ",", "-", "–", "—")) or text[0] in "-–—" or text[0].islower():
        return False
    if line.ends:
        question = text.rstrip("\"'”’»“ ").endswith("?")
        return question and text[0] not in "\"'“«„‘" and line.words <= LONGEST_QUESTION
    return line.words <= LONGEST_SUBHEADING and len(text) <= 100
