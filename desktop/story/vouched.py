"""Who vouches for a quote that is not only the program's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop.story.decisions import QuoteCorrection
from desktop.story.quote import Quote
from desktop.story.quote_edits import as_said


class Said(StrEnum):
    """What a person did with a quote."""

    CORRECTED = "corrected"
    ADDED = "added"
    CONFIRMED = "confirmed"
    """Said what the program found, too."""


class Voucher(NamedTuple):
    """A person's word for a quote; `by` may be empty, `at` is ISO 8601 in UTC."""

    said: Said
    by: str
    at: str


def vouchers(
    by_program: Iterable[Quote], corrections: Iterable[QuoteCorrection]
) -> Mapping[int, Voucher]:
    """Map numbers of quotes that a person corrected, added or confirmed to who did."""
    found = {quote.number: quote for quote in by_program}
    return {
        each.number: Voucher(_said(found.get(each.number), each.quote), each.by, each.at)
        for each in corrections
        if each.quote is not None
    }


def _said(found: Quote | None, quote: Quote) -> Said:
    if found is None:
        return Said.ADDED
    same = as_said(found, found.number)
    return Said.CONFIRMED if same == as_said(quote, found.number) else Said.CORRECTED
