"""The words in which an article says through whom it has what somebody said."""

import pytest

from desktop.quoting.extract import find_quotes
from desktop.quoting.via_words import LONGEST, via_as_printed
from desktop.story.quote import Quote, QuoteKind

AS = "Ferries will run again, the mayor said, as the Harbour Herald reported."


def made(text: str, words: str, via: str, cue: str = "") -> Quote:
    """Return a quote of some words that came through an outlet."""
    at, outlet = text.index(words), text.index(via)
    verb = (text.index(cue), text.index(cue) + len(cue)) if cue else None
    end = at + len(words)
    return Quote(1, at, end, QuoteKind.INDIRECT, None, verb, (outlet, outlet + len(via)))


def test_the_clause_that_names_the_outlet_is_printed():
    quote = made(AS, "Ferries will run again", "the Harbour Herald", "said")
    assert via_as_printed(AS, quote) == "as the Harbour Herald reported"


def test_what_was_told_is_no_part_of_it():
    text = "Ana Ruiz told the Harbour Herald that ferries would run."
    quote = made(text, "ferries would run", "the Harbour Herald", "told")
    assert via_as_printed(text, quote) == "Ana Ruiz told the Harbour Herald"


def test_the_full_stop_of_an_abbreviation_ends_no_clause():
    text = "“It runs,” Mr. Ruiz told the U.S. Herald on Friday. Nobody asked."
    quote = made(text, "“It runs,”", "the U.S. Herald", "told")
    assert via_as_printed(text, quote) == "Mr. Ruiz told the U.S. Herald on Friday"


def test_a_long_clause_gives_way_to_verb_and_outlet():
    who = "the woman who has run the harbour of the old town for more than twenty years"
    text = f"“It runs,” {who} told the Herald."
    assert len(who) > LONGEST
    assert via_as_printed(text, made(text, "“It runs,”", "the Herald", "told")) == "told the Herald"
    assert via_as_printed(text, made(text, "“It runs,”", "the Herald")) == "the Herald"


def test_no_outlet_is_no_words():
    assert not via_as_printed(AS, Quote(1, 0, 10, QuoteKind.INDIRECT))


@pytest.mark.parametrize("paper", ["this newspaper", "this paper"])
def test_the_paper_that_one_reads_is_whom_somebody_told(paper):
    (quote,) = find_quotes(f"Ana Ruiz told {paper} that ferries would run again.", language="en")
    assert quote.via is None
    assert quote.name == "Ana Ruiz"
