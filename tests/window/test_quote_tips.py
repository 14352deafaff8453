"""A tooltip says who said the words, how sure that is, and where they stand in marks."""

import pytest

from desktop.story.comparison import Span
from desktop.story.quote import Certainty, CueClass, Quote, QuoteKind, Quotes, Utterance
from desktop.window.quote_lane import QuoteLane, differing_in
from desktop.window.quote_tips import quote_tip, speaker_words, told
from tests.window.conftest import MakeView, Told

TEXT = "It is safe, she said, according to the Gazette."
QUOTE = Quote(1, 0, 10, QuoteKind.INDIRECT, (12, 15), (16, 20), (35, 46), number=7)
OTHERS = (
    Quote(2, 0, 9, QuoteKind.DIRECT, number=8),
    Quote(3, 0, 9, QuoteKind.MIXED, number=9),
)


def tip(quote: Quote, certainty: Certainty = Certainty.SAME) -> str:
    quotes = (quote, *OTHERS)
    group = Utterance(tuple(each.span for each in quotes), certainty)
    return quote_tip(told(quote, TEXT, "", quotes, [group]))


def test_a_tip_names_speaker_verb_way_and_the_other_articles() -> None:
    assert tip(QUOTE) == (
        "Q7: said by she (“said”); through whom, as printed: “according to the Gazette”; in marks in A2, A3, reported in A1"
    )


def test_what_is_only_possibly_the_same_is_not_named() -> None:
    assert (
        tip(QUOTE, Certainty.POSSIBLE)
        == "Q7: said by she (“said”); through whom, as printed: “according to the Gazette”"
    )


def test_a_thought_is_attributed_not_said() -> None:
    assert "attributed to she" in tip(QUOTE._replace(cue_class=CueClass.THOUGHT))


def test_nobody_is_named_where_nobody_is_stated() -> None:
    assert tip(QUOTE._replace(speaker=None, cue=None, via=None)).startswith("Q7: no speaker found;")


def test_marked_words_quote_nobody() -> None:
    alone = QUOTE._replace(kind=QuoteKind.MARKED)
    found = quote_tip(told(alone, TEXT, "", (alone,), ()))
    assert found == "Q7: marked words, nobody is quoted with them"


@pytest.mark.parametrize(
    ("name", "is_guess", "printed", "said"),
    [
        ("", False, "a US official", "a US official"),
        ("Ana Ruiz", False, "harbour master Ana Ruiz", "harbour master Ana Ruiz"),
        ("the port authority", False, "The port authority", "The port authority"),
        ("Ana Ruiz", True, "She", "She → Ana Ruiz?"),
        ("Ana Ruiz", False, "Ms Ruiz", "Ms Ruiz → Ana Ruiz"),
        ("Ana Ruiz", True, "", "Ana Ruiz?"),
        ("", False, "", ""),
    ],
)
def test_a_guess_looks_like_a_guess(name: str, is_guess: bool, printed: str, said: str) -> None:
    assert speaker_words(QUOTE._replace(name=name, is_guess=is_guess), printed) == said


def test_articles_with_other_words_in_marks_are_counted_for_their_passages() -> None:
    marked = tuple(QUOTE._replace(article=n, kind=QuoteKind.DIRECT) for n in (1, 2, 2))
    spans = tuple(dict.fromkeys(each.span for each in marked))
    differ = Quotes(marked, (Utterance(spans, marks_differ=True),))
    assert differing_in(differ, Span(1, 5, 40)) == 2
    assert differing_in(differ, Span(1, 12, 40)) == 0
    assert differing_in(Quotes(marked, (Utterance(spans),)), Span(1, 5, 40)) == 0
    offered = Utterance(spans, Certainty.POSSIBLE, marks_differ=True)
    assert differing_in(Quotes(marked, (offered,)), Span(1, 5, 40)) == 0


def test_of_quotes_in_one_another_the_inner_one_is_told(make_view: MakeView, five: Told) -> None:
    lane = QuoteLane(make_view(*five), str, str)
    outer, inner = QUOTE, QUOTE._replace(start=3, end=5, number=8)
    lane.show_quotes(Quotes((outer, inner)))
    assert lane.at(1, 4) == inner
    assert lane.at(1, 1) == outer
    assert lane.at(1, 20) is None
