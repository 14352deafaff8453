"""A line says its words around what was found, its document once, and who is quoted."""

from dataclasses import replace

import pytest

from desktop.story.annotation import Anchor, Annotation, Code
from desktop.story.comparison import Span
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.window.search.line_words import Cards, cut
from tests.searching.told import FERRIES, article, project
from tests.window.search.answering import Ask, ask

__all__ = ["ask"]
LONG = "Divers went down twice. " * 12 + "The ferry lay on its side. " + "Nobody was hurt. " * 12


@pytest.mark.parametrize("most", [60, 120, 200])
def test_a_long_passage_is_cut_around_what_was_found(most: int) -> None:
    at = LONG.index("ferry")
    words, hits = cut(LONG, [(at, at + 5)], most)
    assert len(words) <= most + 4
    assert [words[a:b] for a, b in hits] == ["ferry"]
    assert words.startswith("… ")
    assert words.endswith(" …")
    inside = words.removeprefix("… ").removesuffix(" …")
    assert f" {inside} " in LONG


def test_a_short_passage_stays_whole() -> None:
    assert cut("The ferry sank.", [(4, 9)], 100) == ("The ferry sank.", ((4, 9),))


def test_a_document_is_told_once_with_what_it_has(ask: Ask) -> None:
    cards = Cards(ask(FERRIES, "ferry outlet:coast"))
    assert len(cards) == 3
    head = cards[0].head
    assert head is not None
    assert (head.address, head.headline, head.outlet) == (
        "A2",
        "Fuel leaks after ferry accident",
        "The Daily Coast",
    )
    assert head.details == "2024-05-31 · 3 passages"
    assert [cards[row].head for row in (1, 2)] == [None, None]
    assert [cards[row].is_last for row in range(3)] == [False, False, True]


def test_a_quote_says_who_speaks_and_a_note_which_codes_it_gives(ask: Ask) -> None:
    told = article(1, '"The lane must move," said Ida Holt.', outlet="Harbour Times")
    quote = Quote(1, 0, 20, QuoteKind.DIRECT, (27, 35), name="Ida Holt", number=4)
    note = Annotation(4, (Anchor(Span(1, 0, 5)),), codes=(2,), comment="Blames the lane.")
    codes = (Code(1, "Cause"), Code(2, "Route", parent=1))
    whole = replace(project(told), codes=codes, annotations=(note,))
    cards = Cards(ask(whole, "speaker:holt OR note:lane", Quotes((quote,))))
    said = {cards[row].line.address: cards[row].kind for row in range(len(cards))}
    assert said == {"Q4": "Quote · Ida Holt", "N4": "Note · Cause > Route"}
    assert "1 quote · 1 note" in " ".join(
        c.head.details for c in map(cards.__getitem__, (0, 1)) if c.head
    )
