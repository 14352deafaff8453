"""What is known of an article, in words: each fact with where it comes from."""

import re

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from desktop.story.article import (
    AGENCY_COPY,
    INCOMPLETE,
    MAYBE_INCOMPLETE,
    OPINION,
    OWN_WORDS,
    PRESS_RELEASE,
    READER,
    REPORT,
    TRANSCRIPT,
    UNCONFIRMED,
    UNDETERMINED,
    UNKNOWN,
    WAY_ADDRESS,
    WAY_EXAMPLE,
    WAY_FILE,
    WAY_HAND,
    WAY_PASTE,
    WHOLE,
    Article,
    Provenance,
    Stated,
)
from desktop.story.errors import UserError

COMPLETENESS = (UNKNOWN, WHOLE, INCOMPLETE)
"""Values of `Article.complete` that a reader may say; the program itself only says that it may lack a part."""
GIVEN = "given with the example"
PLAIN = "plain text"
"""What the extractor of a file of plain text begins with."""
SHORT_HASH = 12
"""Digits of a SHA-256 that are shown where the whole does not fit."""

DATES, CHOSEN = ("published", "updated"), ("language", "role", "complete")
"""Facts that are dates, and those of which one of several values is chosen."""
EVIDENCE = "Evidence"
"""Under it stand, in the translations, the phrases that say where a fact comes from."""
SAVED = ", saved "
"""Behind it stands, in some evidence, when the page was saved."""
SHOWN = "; the page shows "
"""Behind it stands, in some evidence, the other day that the page prints."""
DATE = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
)
"""A day, perhaps with a time, perhaps with its zone: the forms of ISO 8601 that people write."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)


def evidence_words(fact: Stated | None) -> str:
    """Say where a fact comes from."""
    if fact is None:
        return tr("not stated")
    evidence = fact.evidence.removeprefix(UNCONFIRMED)
    known = {
        READER: tr("the reader"),
        GIVEN: tr("given with the example"),
        "its text": tr("from its text"),
        "its words": tr("told from its words"),
        "copyright line in its text": tr("from the copyright line in its text"),
        "date line in its text": tr("from the date line in its text"),
    }
    if evidence in known:
        return known[evidence]
    evidence, other, shown = evidence.partition(SHOWN)
    source, comma, saved = evidence.partition(SAVED)
    words = QCoreApplication.translate(EVIDENCE, source)
    words = tr("{}, saved {}").format(words, date_words(saved)) if comma else words
    return tr("{}; the page shows {}").format(words, date_words(shown)) if other else words


def is_confirmed(fact: Stated) -> bool:
    """Tell whether a person said it, or the page or file states it; what is read in a text is a guess."""
    return fact.evidence not in OWN_WORDS and not fact.evidence.startswith(UNCONFIRMED)


def date_words(value: str) -> str:
    """Return a stored date as it is read: the T of ISO 8601 becomes a blank."""
    return value.replace("T", " ", 1) if DATE.fullmatch(value) else value


def checked_date(typed: str) -> str:
    """Return a typed date in the form it is stored in; empty stays empty, UserError if it is none."""
    from datetime import datetime

    typed = " ".join(typed.split())
    found = DATE.fullmatch(typed)
    if not typed:
        return ""
    if found is not None:
        value = typed.replace(" ", "T")
        try:
            datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    said = tr(
        "“{}” is no date that can be kept. Write year, month and day, such as 2024-05-30, or with"
        " the time, such as 2024-05-30 14:20."
    )
    raise UserError(said.format(typed))


def language_name(code: str) -> str:
    """Name a language in itself; a code without a known name stays a code."""
    from desktop.window.languages import LANGUAGES

    return tr("not known") if code == UNDETERMINED else LANGUAGES.get(code, code)


def completeness_words(value: str) -> str:
    words = {
        UNKNOWN: tr("unknown"),
        WHOLE: tr("whole"),
        INCOMPLETE: tr("incomplete"),
        MAYBE_INCOMPLETE: tr("may be incomplete"),
    }
    return words.get(value, value)


def role_words(value: str) -> str:
    """Name what a text is among an outlet's texts."""
    words = {
        REPORT: tr("report"),
        AGENCY_COPY: tr("agency copy"),
        PRESS_RELEASE: tr("press release"),
        TRANSCRIPT: tr("transcript"),
        OPINION: tr("opinion"),
    }
    return words.get(value, value)


def headline_of(article: Article) -> str:
    """Return the headline on one line, empty if there is none."""
    return " ".join((article.headline or "").split())


def way_words(provenance: Provenance) -> str:
    words = {
        WAY_FILE: tr("file"),
        WAY_PASTE: tr("pasted"),
        WAY_EXAMPLE: tr("example"),
        WAY_ADDRESS: tr("web address"),
        WAY_HAND: tr("edited by hand"),
    }
    return words.get(provenance.way_in, provenance.way_in)


def read_words(extractor: str) -> str:
    """Say what made a text of the bytes: "plain text, Wireside 0.1"."""
    kind, comma, version = extractor.partition(",")
    return (tr("plain text") if kind == PLAIN else kind) + comma + version


def local_time(at: str) -> str:
    """Return a time in UTC (ISO 8601) as a clock on the wall shows it, to the minute."""
    time = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return time.toLocalTime().toString("yyyy-MM-dd HH:mm") if time.isValid() else at


def local_day(at: str) -> str:
    return local_time(at)[:10]


def short_hash(digest: str) -> str:
    return f"{digest[:SHORT_HASH]}…" if len(digest) > SHORT_HASH else digest
