"""Say in the reader's language what is made below the window: errors, kinds of passages, reasons, numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.story.errors import Sentence, UserError
from desktop.story.project import UNTITLED

if TYPE_CHECKING:
    from desktop.story.article import Kind

CONTEXT = "Sentences"
"""Under it stand, in the translations, all sentences that are made below the window."""
KINDS = "Kinds"
EVIDENCE = "Evidence"
"""The context of where a fact comes from: for a headline that is the reason for its passage, too."""
HEADING = "heading mark "
"""What the reason for a Markdown heading begins with, before its signs."""
STYLE = "style of a "
"""What the reason begins with for a paragraph whose style names its kind."""
SIZES = frozenset({"{number} GB", "{number} MB", "{number} kB"})
"""Sentences of a number of bytes, which may have decimals."""
OF_SYSTEM = (
    "unknown reason",
    "input/output error",
    "is a directory",
    "not a directory",
    "there is a directory of that name",
    "no such file or directory",
    "permission denied",
    "operation not permitted",
    "read-only file system",
    "no space left on device",
    "file name too long",
    "device or resource busy",
    "too many open files",
    "embedded null byte",
    "no connection",
    "connection refused",
    "connection reset by peer",
    "connection timed out",
    "network is unreachable",
    "no route to host",
)
"""What systems give as the reason of an error most often; any other stays as it is."""


def said(what: BaseException | str) -> str:
    """Return an error, or a sentence, in the language of the interface."""
    words = what.sentence if isinstance(what, UserError) else str_of(what)
    if not isinstance(words, Sentence):
        return words
    if not words.values:
        return QCoreApplication.translate(CONTEXT, words)
    if words.template in SIZES:
        number = str(words.values["number"]).replace(".", QLocale().decimalPoint())
        return QCoreApplication.translate(CONTEXT, words.template).format(number=number)
    values = {
        name: said(value) if isinstance(value, Sentence) else value
        for name, value in words.values.items()
    }
    return QCoreApplication.translate(CONTEXT, words.template).format(**values)


def str_of(what: BaseException | str) -> str:
    return what if isinstance(what, str) else str(what)


def kind_word(kind: "Kind") -> str:
    """Name what a passage is."""
    return QCoreApplication.translate(KINDS, kind.value)


def reason_words(reason: str) -> str:
    """Say why a passage is of its kind, or why an article is not compared.

    Stored reasons are English; one that is not ours stays as it is.
    """
    if reason.startswith(HEADING):
        said_of = QCoreApplication.translate(CONTEXT, "heading mark {}")
        return said_of.format(reason.removeprefix(HEADING))
    if not reason:
        return ""
    words = QCoreApplication.translate(CONTEXT, reason)
    if words == reason:
        words = QCoreApplication.translate(EVIDENCE, reason)
    if words == reason and reason.startswith(STYLE):
        kind = QCoreApplication.translate(KINDS, reason.removeprefix(STYLE))
        return QCoreApplication.translate(CONTEXT, "style of a {}").format(kind)
    return words


def kind_and_reason(kind: "Kind", reason: str) -> str:
    """Name what a passage is and why."""
    return f"{kind_word(kind)}: {reason_words(reason)}" if reason else kind_word(kind)


def telling_reason(kind: "Kind", reason: str) -> str:
    """Name what a passage is and why, unless it is what passages are when nothing speaks against it."""
    return "" if reason in PLAIN_REASONS else kind_and_reason(kind, reason)


PLAIN_REASONS = frozenset({"", "text"})
"""Reasons that say no more than the kind."""


def name_words(name: str) -> str:
    """Return the name of a story or project; one that nobody named, "Untitled 2", in the reader's language."""
    first, _, count = name.partition(" ")
    if first != UNTITLED or (count and not count.isdecimal()):
        return name
    return f"{QCoreApplication.translate('Session', UNTITLED)} {count}".rstrip()


def number_words(number: int) -> str:
    """Write a number as the language of the interface does: "1,200", "1 200"."""
    return f"{number:,}".replace(",", QLocale().groupSeparator())


def decimal_words(number: float, decimals: int = 2) -> str:
    """Write a number with its decimals as the language of the interface does."""
    return f"{number:.{decimals}f}".replace(".", QLocale().decimalPoint())
