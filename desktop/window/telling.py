"""Tell times, sizes and paths as the reader's own machine writes them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

BREAK = "\u200b"
"""A place where a long path may go on in the next line."""


def local_time(utc: str) -> str:
    """Return a UTC time (ISO 8601) in the reader's time zone; as it is when it is none."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return utc
    moment.setTimeZone(moment.timeZone().utc())
    locale = QLocale()
    there = moment.toLocalTime()
    day = locale.toString(there.date(), "d MMMM yyyy")
    return f"{day}, {locale.toString(there.time(), QLocale.FormatType.ShortFormat)}"


def local_date(utc: str) -> str:
    """Return the day of a UTC time (ISO 8601) where the reader is; as it is when it is none."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return utc
    moment.setTimeZone(moment.timeZone().utc())
    return QLocale().toString(moment.toLocalTime().date(), "d MMMM yyyy")


def told_size(path: Path) -> str:
    """Return the size of a file, empty when nobody can tell."""
    try:
        return QLocale().formattedDataSize(path.stat().st_size, 0)
    except OSError:
        return ""


def told_path(path: Path) -> str:
    """Return a path from the home folder on, as "~", where it is in there."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def wrapping_path(path: Path) -> str:
    """Return a path that a label can break after each folder; to be read, not to be copied."""
    return told_path(path).replace("/", "/" + BREAK).replace("\\", "\\" + BREAK)


def article_count(count: int) -> str:
    translate = QCoreApplication.translate
    if count == 1:
        return translate("Telling", "1 article")
    return translate("Telling", "{} articles").format(count)
