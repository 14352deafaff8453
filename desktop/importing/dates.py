"""Recognise dates and clocks as they stand in lines of their own, in several languages."""

import re
from functools import cache

MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio stycznia січня січень января январь янв يناير",
    "february feb februar février fevrier févr fév febrero febbraio lutego лютого лютий февраля февраль фев فبراير",
    "march mar märz maerz mär mars marzo marca березня березень марта март мар مارس",
    "april apr avril avr abril abr aprile kwietnia квітня квітень апреля апрель апр أبريل ابريل إبريل نيسان",
    "may mai mayo maggio maja травня травень мая май مايو أيار",
    "june jun juni juin junio giugno czerwca червня червень июня июнь июн يونيو حزيران",
    "july jul juli juillet juil julio luglio lipca липня липень июля июль июл يوليو تموز",
    "august aug août aout agosto ago sierpnia серпня серпень августа август авг أغسطس آب اغسطس",
    "september sep sept septembre septiembre settembre września вересня вересень сентября сентябрь сен сент سبتمبر أيلول",
    "october oct oktober okt octobre octubre ottobre października жовтня жовтень октября октябрь окт أكتوبر اكتوبر",
    "november nov novembre noviembre listopada листопада листопад ноября ноябрь ноя نوفمبر",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre grudnia грудня грудень декабря декабрь дек ديسمبر",
)
"""Names of the months and their short forms; the place in the tuple is the month."""

OTHER_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "понеділок вівторок середа четвер пятниця субота неділя понедельник вторник среда четверг пятница суббота "
    "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد يوم الساعة ص م "
    "воскресенье пн вт ср чт пт сб нд вс "
    "published updated modified posted aired created first last on at the of st nd rd th am pm a p m gmt bst utc "
    "et est edt ct cst cdt pt pst pdt cet cest ist eest eet msk h hrs hours date "
    "uhr stand veröffentlicht aktualisiert erschienen zuletzt am um vom den "
    "publié publie le à mis jour modifié actualizado publicado el de las a las pubblicato il aggiornato "
    "today yesterday heute gestern hier aujourdhui hoy ayer сьогодні вчора сегодня вчера сегодня "
    "опубліковано оновлено дата о об р року опубликовано обновлено в г года мск"
).split()
RELATIVE = re.compile(
    r"\d+\s+(?:minutes?|mins?|hours?|days?|weeks?|months?)\s+ago|vor\s+\d+\s+(?:minuten?|stunden?|tagen?)"
    r"|il\s+y\s+a\s+\d+\s+(?:minutes?|heures?|jours?)|\d+\s+(?:хвилин|годин|дні|днів|минут|час|дн)\w*\s+(?:тому|назад)",
    re.IGNORECASE,
)  # fmt: skip
RELATIVE_WORDS = frozenset(
    "minute minutes min mins hour hours day days week weeks month months ago vor minuten stunden tagen il y a "
    "heures jours хвилин години годин дні днів тому минут часа часов дня дней назад".split()
)
CLOCK = re.compile(r"(?<!\d)\d{1,2}(?:[:h.]| h )[0-5]\d(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)")
TOKEN_WORDS = re.compile(r"[^\W\d_]+")


@cache
def month_of() -> dict[str, int]:
    return {word: place for place, words in enumerate(MONTHS, 1) for word in words.split()}


LONGEST_DATED = 300
"""Characters among which a date is looked for."""


@cache
def vocabulary() -> frozenset[str]:
    return frozenset(month_of()) | frozenset(OTHER_WORDS) | RELATIVE_WORDS


def is_date_token(token: str) -> bool:
    """Tell whether a run of letters, digits and marks may stand in a date line."""
    folded = token.casefold().replace("'", "").replace("’", "")
    return all(word in vocabulary() for word in TOKEN_WORDS.findall(folded))


def has_date(text: str) -> bool:
    """Tell whether a clock, a numeric date, a month with a number or an age is in `text`.

    Looks at its first 300 characters: the patterns take quadratic time on a run of digits.
    """
    text = text[:LONGEST_DATED]
    if CLOCK.search(text) or NUMERIC.search(text) or RELATIVE.search(text):
        return True
    words = TOKEN_WORDS.findall(text.casefold())
    return any(c.isdigit() for c in text) and any(word in month_of() for word in words)


def is_date_line(text: str) -> bool:
    return has_date(text) and all(is_date_token(token) for token in text.split())


def has_day(text: str) -> bool:
    """Tell whether `text` names a day, not only a clock."""
    return has_date(CLOCK.sub(" ", NUMERIC.sub(" 1 may ", text)))


def date_run(text: str) -> tuple[int, int] | None:
    """Return the span of the first run of date tokens of `text` that has a date in it."""
    run: list[tuple[int, int]] = []
    for match in [*re.finditer(r"\S+", text), None]:
        if match is not None and is_date_token(match.group()):
            run.append(match.span())
        elif run and has_date(text[run[0][0] : run[-1][1]]):
            return run[0][0], run[-1][1]
        else:
            run = []
    return None


def iso_date(text: str) -> str | None:
    """Return the first full date of `text` as YYYY-MM-DD, None if there is none or it can be read twice."""
    found = [*written_dates(text), *numeric_dates(text)]
    return min(found)[1] if found else None


def written_dates(text: str) -> list[tuple[int, str]]:
    """Find "3 May 2024", "May 3, 2024" and their like, with where they stand."""
    found = []
    for match in re.finditer(r"([^\W\d_]+)", text):
        month = month_of().get(match.group().casefold())
        if month is None:
            continue
        before = re.search(
            r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?\.?(?: de)? $", text[: match.start()]
        )
        after = re.match(r"\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)", text[match.end() :])
        year = re.match(r"\.?,?(?: de)? (\d{4})(?!\d)", text[match.end() :])
        if before and year:
            found.append((match.start(), iso(int(year[1]), month, int(before[1]))))
        elif after:
            found.append((match.start(), iso(int(after[2]), month, int(after[1]))))
    return [(place, date) for place, date in found if date is not None]


def numeric_dates(text: str) -> list[tuple[int, str]]:
    """Find 2024-05-03, 3.5.2024 and, where it can be read one way only, 13/05/2024."""
    found = []
    for match in NUMERIC.finditer(text):
        parts = [int(part) for part in re.split(r"[./-]", match.group())]
        if "-" in match.group():
            date = iso(*parts)
        elif "." in match.group():
            date = iso(parts[2], parts[1], parts[0])
        else:
            both = {iso(parts[2], parts[1], parts[0]), iso(parts[2], parts[0], parts[1])} - {None}
            date = both.pop() if len(both) == 1 else None
        if date is not None:
            found.append((match.start(), date))
    return found


def iso(year: int, month: int, day: int) -> str | None:
    import datetime

    try:
        return datetime.date(year, month, day).isoformat() if year > 1000 else None
    except ValueError:
        return None
