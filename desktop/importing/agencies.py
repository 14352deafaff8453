"""Recognise news agencies: in bylines, datelines, and lines that say who a text belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

AGENCIES: tuple[tuple[str, str], ...] = (
    ("Reuters", r"(?:Thomson )?Reuters|Рейтер|رويترز"),
    ("Associated Press", r"(?:The )?Associated Press|AP|AP News|أسوشيتد برس"),
    ("AFP", r"AFP|Agence France[- ]Presse|АФП|فرانس برس|أ ف ب"),
    ("dpa", r"dpa(?:/\w{2,4})*|dpa-\w+|Deutsche Presse-Agentur"),
    ("Ukrinform", r"Ukrinform|Укрінформ\w?|Укринформ\w?"),
    ("Interfax-Ukraine", r"Interfax[- ]Ukraine|Інтерфакс[- ]Україна|Интерфакс[- ]Украина"),
    ("UNIAN", r"UNIAN|УНІАН|УНИАН"),
    ("Interfax", r"Interfax|Интерфакс\w?"),
    ("TASS", r"TASS|ТАСС|ITAR-TASS"),
    ("RIA Novosti", r"RIA Novosti|РИА Новости"),
    ("EFE", r"(?:Agencia )?EFE"),
    ("Europa Press", r"Europa Press"),
    ("ANSA", r"ANSA"),
    ("PA Media", r"PA Media|PA|Press Association|PA news agency"),
    ("Xinhua", r"Xinhua|Xinhua News Agency"),
    ("Anadolu", r"Anadolu(?: Agency| Ajansı)?|AA"),
    ("Bloomberg", r"Bloomberg(?: News)?"),
    ("UPI", r"UPI|United Press International"),
    ("Kyodo", r"Kyodo(?: News)?"),
    ("Yonhap", r"Yonhap"),
    ("APA", r"APA"),
    ("Keystone-SDA", r"Keystone[- ]SDA|SDA|sda"),
    ("Belga", r"Belga"),
    ("ANP", r"ANP"),
    ("PAP", r"PAP"),
    ("PTI", r"PTI|Press Trust of India"),
    ("IANS", r"IANS"),
    ("ANI", r"ANI"),
    ("AAP", r"AAP"),
    ("Canadian Press", r"(?:The )?Canadian Press"),
    ("epd", r"epd"),
    ("KNA", r"KNA"),
    ("SID", r"SID"),
    ("Lusa", r"Lusa"),
    ("WAFA", r"WAFA"),
    ("SPA", r"SPA"),
)  # fmt: skip
"""How an agency is called here, and how it signs; a shorter name that is in a longer one stands after it."""
PLACE = r"[^()\n—–]{2,60}?"
DATELINE = re.compile(
    rf"^\s*(?:{PLACE})?\s?[(/\[]\s?(?P<name>[^()/\[\]\n]{{2,40}}?)(?:/\w{{2,5}})?\s?[)/\]](?:\.?\s?[-–—:]|\.\s)"
)
PLAIN_DATELINE = re.compile(
    r"^[^\W\d_][\w .,'’-]{1,40}?,?\s[\w .]{0,25}?\s?(?P<name>[A-Z]{2,5}|Reuters|dpa)\s?[-–—]\s"
)
CREDIT = re.compile(
    r"^\W{0,3}(?:(?:quelle|source|джерело|источник|fuente|with|mit material von|par|by|von|por|avec|per|agencia|фото)\s*:?\s*)?(?:(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?)?(?:by\s+)?(?P<name>[^.:;()|]{2,60}?)[\s.)|\]]*"
    r"(?:all rights reserved.*|alle rechte vorbehalten.*|tous droits réservés.*)?$",
    re.IGNORECASE,
)
END = re.compile(r"[(\[/]\s?(?P<name>[^()\[\]/]{2,30}?)\s?[)\]/]\W{0,2}$")
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?(?P<name>[^.:;()|,]{2,40}?)(?:[.,:;-]|\s-|$|-infocom)",
    re.IGNORECASE,
)
BY_CORRESPONDENT = re.compile(
    r"повідомля\w+ (?:кореспондент\w*\s)?(?P<name>[^\s.,]{3,30})\.?$|сообщает (?:корреспондент\s)?(?P<other>[^\s.,]{3,30})\.?$"
)

LONGEST_CREDIT = 90
"""Characters of a line that may be a credit and nothing else."""


@cache
def any_agency() -> re.Pattern[str]:
    """Return what tells soon that a text names no agency at all."""
    return re.compile("|".join(f"(?:{pattern})" for _, pattern in AGENCIES))


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in AGENCIES)


def agency_named(text: str) -> str:
    """Return the agency that a text names and nothing else, "" if it is none."""
    text = text.strip(" .,;:©()[]–—-")
    text = re.sub(
        r"\s+(?:staff|news agency|infocom|reporters?|редакція)$", "", text, flags=re.IGNORECASE
    )
    if not 2 <= len(text) <= 40:
        return ""
    known = any_agency()
    if not known.fullmatch(text) and (len(text) < 5 or not known.fullmatch(text.title())):
        return ""
    for name, pattern in patterns():
        if pattern.fullmatch(text) or (len(text) > 4 and pattern.fullmatch(text.title())):
            return name
    return ""


def agencies_named(text: str) -> str:
    """Return the first agency of a list of names: "AFP/dpa", "Reuters, AP", "mit Material von dpa"."""
    for part in re.split(
        r"\s*(?:,|/|;|\||&|·)\s*|\s+(?:and|und|et|y|with|mit|avec|con|та|і|и)\s+", text[:120]
    ):
        if name := agency_named(part):
            return name
    return ""


def dateline_agency(text: str) -> str:
    """Return the agency of "BRACK, June 8 (Reuters) -" at the start of a paragraph."""
    start = text[:140]
    for pattern in (DATELINE, PLAIN_DATELINE):
        match = pattern.match(start)
        if match and (name := agencies_named(match["name"])):
            return name
    return ""


def end_agency(lines: Iterable[str]) -> str:
    """Return the agency that lines at the end of a text give the credit to."""
    for text in lines:
        short = text if len(text) <= LONGEST_CREDIT else ""
        for match in (END.search(text[-40:]), RIGHTS.search(text[:200]), CREDIT.match(short)):
            if match and (name := agencies_named(match["name"])):
                return name
    return ""
