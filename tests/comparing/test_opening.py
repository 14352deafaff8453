"""A story opens on the statement in most articles with words to mark, where most places differ."""

from desktop.comparing import compare
from desktop.comparing.opening import opening_passage
from desktop.story.comparison import Comparison, Span, Statement
from tests.window.invented import article

PLAIN = "The council met on Monday evening in the old town hall of Orsha."
ONE = article(
    1,
    PLAIN,
    "Engineers found deep cracks in two of the pillars of the Orsha bridge on Friday.",
)
TWO = article(
    2,
    PLAIN,
    "Engineers found long cracks in three of the pillars of the Orsha bridge on Sunday.",
)
THREE = article(
    3,
    "Engineers found small cracks in two of the pillars of the Orsha bridge on Friday.",
    "A bakery gave bread to everybody who had to walk.",
)
ARTICLES = (ONE, TWO, THREE)


def at(number: int, index: int) -> Span:
    passage = ARTICLES[number - 1].passages[index]
    return Span(number, passage.start, passage.end)


def statement(number: int, *spans: Span) -> Statement:
    return Statement(number, spans, (), ())


SAME = statement(1, at(1, 0), at(2, 0))
CRACKS = statement(2, at(1, 1), at(2, 1), at(3, 0))
UNLIKE = statement(3, at(1, 1), at(2, 0), at(3, 1))


def opened(*statements: Statement) -> Span | None:
    return opening_passage(ARTICLES, Comparison((1, 2, 3), statements=statements))


def test_it_opens_where_most_articles_differ_in_words() -> None:
    assert opened(SAME, CRACKS) == at(2, 1)


def test_the_passage_with_most_to_mark_in_the_others_is_read() -> None:
    found = opened(CRACKS)
    assert found is not None
    assert found.article == 2  # deep/long, two/three, Friday/Sunday: it differs from both


def test_what_is_told_too_differently_to_mark_is_passed_over() -> None:
    assert opened(UNLIKE) is None
    assert opened(UNLIKE, CRACKS) == at(2, 1)


def test_where_all_use_the_same_words_there_is_nothing_to_open_on() -> None:
    assert opened(SAME) is None
    assert opened() is None


def test_it_stops_when_asked_to() -> None:
    found = Comparison((1, 2, 3), statements=(CRACKS,))
    assert opening_passage(ARTICLES, found, lambda: True) is None


def test_it_finds_its_place_in_what_the_program_compared() -> None:
    assert opening_passage(ARTICLES, compare(ARTICLES)) == at(2, 1)
