"""Who vouches for a quote is told from what the program found."""

from desktop.story.decisions import QuoteCorrection
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import as_said
from desktop.story.vouched import Said, Voucher, vouchers

FOUND = Quote(1, 0, 9, QuoteKind.DIRECT, name="Ana Ruiz", reason="a pattern", number=1)


def said(number: int, quote: Quote | None) -> QuoteCorrection:
    own = None if quote is None else as_said(quote, number)
    return QuoteCorrection(number, FOUND.span, own, "Ada", "2026-11-22T10:00:00Z")


def test_a_quote_is_corrected_added_or_confirmed_by_somebody() -> None:
    other = FOUND._replace(name="Bo Lind")
    more = (FOUND, FOUND._replace(number=2), FOUND._replace(number=4))
    found = vouchers(more, (said(1, other), said(2, FOUND), said(3, other), said(4, None)))
    assert {number: each.said for number, each in found.items()} == {
        1: Said.CORRECTED,
        2: Said.CONFIRMED,
        3: Said.ADDED,
    }
    assert found[1] == Voucher(Said.CORRECTED, "Ada", "2026-11-22T10:00:00Z")
