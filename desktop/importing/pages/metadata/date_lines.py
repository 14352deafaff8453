"""Read the lines of a page that say when its article appeared, and the dateline of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.importing.dates import is_date_token
from desktop.importing.pages.metadata.found import (
    DATE_LINE,
    DATELINE,
    SAYS_UPDATED,
    TWO_WAYS,
    UNCONFIRMED,
    Both,
    Found,
)
from desktop.importing.pages.metadata.instants import Instant, with_clock, written
from desktop.importing.pages.metadata.layout import Layout, Line

DATED_NAME = re.compile(
    r"(?:^|[\s_-])(?:\w*date\w*|\w*time(?:stamp)?|publish\w*|publication\w*|posted\w*|pub|datum|fecha\w*|data|submitted|(?:entry|post|article|story)-?(?:meta|info|details)\w*|"
    r"meta|byline\w*|dateline|infos?|newsdate|created?)(?=$|[\s_-])",
    re.IGNORECASE,
)
NOT_OF_THIS = re.compile(
    r"(?:^|[\s_-])\w*(?:event|today|current|now|clock|expires?|birth|due|copyright|calendar|next|deadline)\w*(?=$|[\s_-])",
    re.IGNORECASE,
)
TODAY = re.compile(
    r"\b(?:today|heute|aujourd.hui|сегодня|сьогодні|hoy|oggi|copyright|born|©|all rights|retrieved|accessed|viewed|expires?|deadline)\b|©",
    re.IGNORECASE,
)
SAYS_PUBLISHED = re.compile(
    r"\b(?:published|posted|first published|created|submitted|release date|date published|filed|aired|issued|veröffentlicht|erschienen|publié\w*|mis en ligne|publicado|publicada|pubblicato|"
    r"опубліковано|опубликовано|размещено|дата публ\w+|date|datum|fecha|gepubliceerd|opublikowano|stand|vom|by|von|par|por)\b|(?:نشر|تاريخ النشر|نُشر)",
    re.IGNORECASE,
)
SAYS_HERE = re.compile(
    r"\W*(?:published|posted|first published|filed|veröffentlicht|erschienen|publié|опубл|publicado|submitted|entry posted|this entry|дата публікації|дата публикации|تاريخ النشر)",
    re.IGNORECASE,
)
OWN_NAME = re.compile(
    r"(?:^|[\s_-])(?:(?:entry|post|article|story|published|publish|publication|pub|news|node)[-_]?(?:date|time|on)\w*|posted-on|published|pubdate|date-?published|article__date|date-header)(?=$|[\s_-])",
    re.IGNORECASE,
)
PARTS = re.compile(
    r"(?<=\d)[\s,;|·•(–—/-]+(?=(?:last )?(?:updated|modified|aktualisiert|zuletzt|mis(?:e)? à jour|modifié|actualizado|оновлено|обновлено|published|publié))",
    re.IGNORECASE,
)
RELEASED = re.compile(
    r"^[^\n]{0,90}?\s(?:/[^/\n]{2,40}/\s?)?(?:--|[–—]|-)\s?\S|^[^\n]{0,90}?\(\s?(?:business wire|globe newswire)\s?\)",
    re.IGNORECASE,
)
LONGEST_LINE, MOST_REST, LAST_LINES = 160, 70, 40
"""Characters of a line with a date, and of what stands in it besides digits; lines at the end of a page."""


def in_lines(layout: Layout, language: str) -> Both:
    """Return the dates of lines about the headline, then of others that are said to be the article's."""
    found = Both([], [])
    above, under = layout.above(), layout.under()
    for line in (*under, *reversed(above)):
        for part, instant in dates_in(line, language):
            if is_date_line(part, line) and (
                line not in above or is_of_headline(part, line, layout)
            ):
                add(part, instant, found)
    if not found.published:
        add_others(layout, language, found)
    if not found.published:
        add_dateline(under, language, found)
    return found


def add(part: str, instant: Instant, found: Both) -> None:
    into = found.updated if SAYS_UPDATED.search(part) and not says_first(part) else found.published
    into.append(Found(instant, DATE_LINE if instant.is_sure else UNCONFIRMED + TWO_WAYS))


def add_others(layout: Layout, language: str, found: Both) -> None:
    """Add what lines elsewhere say if they say it of this page, or are named so and all agree."""
    body = layout.body()
    for line in body[-LAST_LINES:]:
        for part, instant in dates_in(line, language):
            if (
                SAYS_HERE.match(part)
                and not is_sentence(line.text)
                and len(re.sub(r"\d", "", part)) < MOST_REST
            ):
                add(part, instant, found)
    named = [
        (part, instant)
        for line in body
        if any(sign.isdigit() for sign in line.text[:LONGEST_LINE])
        if OWN_NAME.search(line.name) and not line.is_picture
        for part, instant in dates_in(line, language)
        if other_words(part) <= 4
    ]
    if len({instant.day for _, instant in named}) == 1:
        add(*named[0], found)


def add_dateline(lines: tuple[Line, ...], language: str, found: Both) -> None:
    """Add the full date of a release's dateline: "BRACK, Ore., April 14, 2020 /PRNewswire/ -- …"."""
    for line in lines:
        match = RELEASED.match(line.text[:140]) if len(line.text) > LONGEST_LINE / 2 else None
        instant = written(match.group(), language) if match else None
        if instant is not None and instant.is_possible:
            found.published.append(Found(instant._replace(clock="", zone=""), DATELINE))
            return


def dates_in(line: Line, language: str) -> Iterator[tuple[str, Instant]]:
    """Give the parts of a short line that have a date, unless it is said to be of something else."""
    if len(line.text) > LONGEST_LINE or not any(sign.isdigit() for sign in line.text):
        return
    if NOT_OF_THIS.search(line.name) or TODAY.search(line.text):
        return
    day: Instant | None = None
    for part in PARTS.split(line.text):
        instant = written(part, language)
        if instant is None and day is not None and SAYS_UPDATED.match(part):
            later = with_clock(day._replace(clock="", zone=""), part)
            instant = later if later.clock else None
        if instant is not None and instant.is_possible:
            day = instant
            yield part, instant


def says_first(text: str) -> bool:
    said, changed = SAYS_PUBLISHED.search(text), SAYS_UPDATED.search(text)
    return bool(said and changed and said.start() < changed.start())


def other_words(text: str) -> int:
    """Count the words that do not belong to a date."""
    return sum(not is_date_token(word.strip("(),.|·•:–—-")) for word in text.split())


def is_sentence(text: str) -> bool:
    """Tell a finished sentence that has a date in it, and more than labels and names beside it."""
    if not text.rstrip("\"'”’»“)] ").endswith((".", "!", "?", "…", "؟", "。")):
        return False
    words = [word.strip("(),.|·•:–—-") for word in text.split()]
    plain = [word for word in words if word and not word[0].isupper() and not word[0].isdigit()]
    return sum(not is_date_token(word) and word not in LABELS for word in plain) >= 2


LABELS = frozenset(
    "by in under and filed was is this entry article story page post as edited release from von in der die das"
    " par dans sur et dans cet cette article la les des von im und wurde у в на і та и до цей було".split()
)
"""Small words of lines that say when a page was published."""


def is_date_line(text: str, line: Line) -> bool:
    """Tell whether a line is about when the article appeared, and no prose that has a date in it."""
    rest = len(re.sub(r"\d", "", text))
    if line.tag in ("h1", "title") or rest > 2 * MOST_REST:
        return False
    is_prose = text.rstrip().endswith((".", "!", "?", ":")) and other_words(text) > 3
    is_prose = is_prose or is_sentence(line.text)
    return (rest <= MOST_REST or DATED_NAME.search(line.name) is not None) and not is_prose


def is_of_headline(text: str, line: Line, layout: Layout) -> bool:
    """Tell whether a date over the headline is the article's, not the day's: said, named, or right by it."""
    if DATED_NAME.search(line.name) or SAYS_PUBLISHED.match(text.lstrip(" |·•-")):
        return True
    before = layout.lines[layout.headline - 1]
    parent = line.element.getparent()
    near = [line.element, parent, *([] if parent is None else [parent.getparent()])]
    return line is before and any(
        element in layout.kept and element.tag not in ("body", "html")
        for element in near
        if element is not None
    )
