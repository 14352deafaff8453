"""A quote is corrected word by word, or from a selection, whatever the script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.quote import Quote, QuoteKind
from desktop.window.quotes.draft import Draft, Part, kind_of, new_quote, trimmed

TEXT = "The quay is safe, Ana Ruiz said on Friday. Nobody else was asked 👍."
SAID = TEXT.index("The quay is safe")
RUIZ = TEXT.index("Ana Ruiz")


def draft(**given_: object) -> Draft:
    made = Quote(1, SAID, SAID + len("The quay is safe"), QuoteKind.INDIRECT)
    return Draft(TEXT, made._replace(**given_))  # type: ignore[arg-type]  # fields of a quote


def test_the_end_takes_words_in_and_lets_them_go() -> None:
    longer = draft().move_end(Part.WORDS, 1).move_end(Part.WORDS, 1)
    assert longer.printed(Part.WORDS) == "The quay is safe, Ana"
    assert longer.move_end(Part.WORDS, -1).printed(Part.WORDS) == "The quay is safe,"


def test_the_beginning_takes_words_in_and_lets_them_go() -> None:
    shorter = draft().move_start(Part.WORDS, 1)
    assert shorter.printed(Part.WORDS) == "quay is safe"
    assert shorter.move_start(Part.WORDS, -1).printed(Part.WORDS) == "The quay is safe"


@pytest.mark.parametrize("part", list(Part))
def test_a_part_keeps_a_word_and_stays_in_the_text(part: Part) -> None:
    made = draft(speaker=(RUIZ, RUIZ + 8), cue=(RUIZ + 9, RUIZ + 13), via=(0, 3))
    for _ in range(40):
        made = made.move_end(part, -1)
    assert len(made.printed(part).split()) == 1
    for _ in range(40):
        made = made.move_end(part, 1).move_start(part, -1)
    assert made.printed(part) == TEXT


def test_what_is_not_stated_has_no_ends_to_move() -> None:
    made = draft()
    assert made.move_end(Part.VIA, 1) == made.move_start(Part.VIA, 1) == made
    assert made.printed(Part.VIA) == ""


def test_a_chosen_speaker_is_no_guess_any_more() -> None:
    made = draft(is_guess=True, speaker=(0, 3)).take(Part.SPEAKER, RUIZ - 1, RUIZ + 9)
    assert made.printed(Part.SPEAKER) == "Ana Ruiz"
    assert not made.quote.is_guess


def test_the_words_cannot_be_said_not_to_be_there() -> None:
    assert draft().clear(Part.WORDS) == draft()
    assert draft().take(Part.WORDS, 5, 5) == draft()


def test_a_selection_within_words_takes_all_of_them() -> None:
    start = TEXT.index("obody")
    found = new_quote(1, TEXT, start, TEXT.index("ask") + 2)
    assert TEXT[found.start : found.end] == "Nobody else was asked"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“All of it,”", QuoteKind.DIRECT),
        ("«Уся набережна»", QuoteKind.DIRECT),
        ("'All of it'.", QuoteKind.DIRECT),
        ("it was “all” checked", QuoteKind.MIXED),
        ("it wasn't checked", QuoteKind.INDIRECT),
        ("قالت إن الرصيف آمن", QuoteKind.INDIRECT),
    ],
)
def test_the_marks_tell_the_kind(words: str, kind: QuoteKind) -> None:
    assert kind_of(words) is kind


@given(st.text(max_size=40), st.integers(-5, 50), st.integers(-5, 50))
def test_any_range_of_any_text_stays_inside_and_has_no_blanks_at_its_ends(
    text: str, start: int, end: int
) -> None:
    made = new_quote(1, text, start, end)
    for found in (trimmed(text, start, end), (made.start, made.end)):
        assert 0 <= found[0] <= found[1] <= len(text)
        words = text[slice(*found)]
        assert words == words.strip()


def test_a_selection_within_a_word_with_an_apostrophe_takes_all_of_it() -> None:
    text = "It wasn’t the long-planned closure, she said."
    for part, whole in (("asn", "wasn’t"), ("lanne", "planned")):
        start = text.index(part)
        found = new_quote(1, text, start, start + len(part))
        assert text[found.start : found.end] == whole


@given(st.text(min_size=1, max_size=60), st.data())
def test_moving_ends_never_leaves_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    made = Draft(
        text, Quote(1, start, data.draw(st.integers(start + 1, len(text))), QuoteKind.INDIRECT)
    )
    for step in data.draw(st.lists(st.sampled_from((1, -1)), max_size=12)):
        made = made.move_end(Part.WORDS, step).move_start(Part.WORDS, -step)
        assert 0 <= made.quote.start < made.quote.end <= len(text)
