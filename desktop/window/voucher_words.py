"""Who vouches for a quote, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.story.article import READER
from desktop.story.quote import Quote
from desktop.story.vouched import Said, Voucher
from desktop.window.telling import local_date


def tr(text: str) -> str:
    return QCoreApplication.translate("Voucher", text)


def vouched_words(quote: Quote, voucher: Voucher | None) -> str:
    """Say what a person did with a quote, who and when; "" for what only the program found."""
    if quote.reason != READER:
        return ""
    if voucher is None:
        return tr("corrected or added by a person")
    words = {
        Said.CORRECTED: tr("corrected by {}, {}"),
        Said.ADDED: tr("added by {}, {}"),
        Said.CONFIRMED: tr("confirmed by {}, {}"),
    }
    by = voucher.by or tr("a person")
    return words[voucher.said].format(by, local_date(voucher.at))


def short_words(quotes: Iterable[Quote], vouchers: Iterable[Voucher | None]) -> str:
    """Say in a word that a person had a hand in some of these quotes, "" where nobody had."""
    if not any(quote.reason == READER for quote in quotes):
        return ""
    said = {voucher.said for voucher in vouchers if voucher is not None}
    if said == {Said.ADDED}:
        return tr("added")
    return tr("quote confirmed") if said == {Said.CONFIRMED} else tr("corrected")


def by_person_words(count: int) -> str:
    """Say how many quotes a person corrected or added, "" for none."""
    if not count:
        return ""
    if count == 1:
        return tr("1 corrected or added by a person")
    return tr("{} corrected or added by a person").format(count)
