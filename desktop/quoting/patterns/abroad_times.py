"""Part who said something from when, in Ukrainian and Russian: "Зеленский во вторник"."""

import re

from desktop.quoting.patterns.tokens import Sentence
from desktop.story.quote import Range

DAY = (
    "понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю"
    "|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье"
)
MONTH = (
    "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
)
ADVERB = (
    "сьогодні|[ув]чора|позавчора|[ув]ранці|[ув]вечері|[ув]день|[ув]ночі|напередодні"
    "|сегодня|вчера|позавчера|утром|вечером|дн[её]м|ночью|накануне"
)
PERIOD = (
    "(?:цього|минулого) (?:тижня|місяця|року)|(?:цьому|минулому) (?:тижні|місяці|році)"
    "|(?:этого|прошлого) (?:месяца|года)|(?:этой|прошлой) (?:недели|неделе|ночью)"
    "|(?:этом|прошлом) (?:месяце|году)"
)
TIME = re.compile(
    rf"(?:(?:у|в|во|на) )?(?:{DAY}|{PERIOD})|{ADVERB}"
    rf"|(?:\d\d? )?(?:{MONTH})(?: \d{{4}}(?: року| года)?)?"
)
"""A time in small letters; the number of a day may stand before what is looked at."""
LONGEST = 4
"""Tokens of a time: "12 ноября 2024 года"."""


def without_time(sentence: Sentence, start: int, end: int) -> Range:
    """Return tokens without the times that they begin and end in; of a time alone nothing is left."""
    while start < end:
        lengths = range(min(LONGEST, end - start), 0, -1)
        first = next((n for n in lengths if is_time(sentence, start, start + n)), 0)
        last = next((n for n in lengths if is_time(sentence, end - n, end)), 0)
        if not first and not last:
            break
        start, end = (start + first, end) if first else (start, end - last)
    return start, end


def is_time(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether tokens are one time: an adverb, a day of the week, a date, a period."""
    return bool(TIME.fullmatch(" ".join(token.low for token in sentence[start:end])))
