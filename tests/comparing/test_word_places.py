"""The places where passages differ hold every differing word once, and nothing but printed words."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.comparing.word_places import WordTable, level_counterparts, word_places
from desktop.comparing.wording import difference
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import (
    ChangeKind,
    Counterpart,
    Link,
    Origin,
    Reading,
    Span,
    Strength,
)

SENTENCES = st.lists(
    st.sampled_from(
        "the bridge was not shut on Monday four three hit hitting Їжак вдома can 😀 U.S.".split()
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


def article(number: int, text: str) -> Article:
    passage = Passage(0, len(text), Kind.BODY, "invented", 0)
    return Article(number, f"{number}.txt", text, (passage,), Stated("en", "invented"), "utf-8")


def laid(base: str, *others: str) -> tuple[dict[int, Article], list[Counterpart], WordTable]:
    articles = {n: article(n, text) for n, text in enumerate((base, *others), 1)}
    own = Span(1, 0, len(base))
    counterparts = [
        Counterpart(
            Span(number, 0, len(text)),
            Link(own, Span(number, 0, len(text)), 0.9, Strength.SOLID, Origin.AUTOMATIC, ()),
            difference(base, (0, len(base)), text, (0, len(text)), "en"),
        )
        for number, text in enumerate(others, 2)
    ]
    return articles, counterparts, word_places(articles, own, counterparts)


def shown(base: str, *others: str) -> list[tuple[str, ...]]:
    articles, _, table = laid(base, *others)
    return [
        tuple(
            " … ".join(articles[span.article].text[a:b] for a, b in cell.parts)
            for span, cell in zip(table.passages, row, strict=True)
        )
        for row in table.places
    ]


def test_the_same_words_have_no_place() -> None:
    assert shown("The bridge was shut.", "The bridge was shut.") == []


def test_an_addition_is_shown_between_the_words_around_it() -> None:
    assert shown("They use US weapons there.", "They use US-supplied weapons there.") == [
        ("use US weapons", "use US-supplied weapons")
    ]


def test_places_of_two_passages_over_the_same_words_are_one() -> None:
    assert shown(
        "Crews found small cracks in the pillar.",
        "Crews found large cracks in the pillar.",
        "Crews found large holes in the pillar.",
    ) == [
        (
            "Crews found small cracks in the",
            "Crews found large cracks in the",
            "Crews found large holes in the",
        )
    ]


def test_a_passage_without_the_words_shows_what_stands_around_them() -> None:
    assert shown("The very old bridge fell on Monday.", "The bridge fell on Monday.") == [
        ("The very old bridge fell", "The bridge fell")
    ]


def test_moved_words_are_shown_where_they_stand() -> None:
    base = "On Monday the council shut the bridge after cracks were found in a pillar."
    other = "The council shut the bridge after cracks were found in a pillar on Monday."
    _, _, table = laid(base, other)
    kinds = {kind for row in table.places for cell in row for *_, kind in cell.runs}
    assert kinds == {ChangeKind.MOVED}
    assert "pillar on Monday" in shown(base, other)[0][1]


def test_no_counterparts_make_no_table() -> None:
    assert laid("The bridge was shut.")[2] == WordTable()


@given(SENTENCES, st.lists(SENTENCES, min_size=1, max_size=4))
def test_each_differing_word_of_the_base_is_in_exactly_one_place(base, others) -> None:
    _, counterparts, table = laid(base, *others)
    differing = {
        point
        for each in counterparts
        for change in each.difference.changes
        if change.kind is not ChangeKind.SAME and change.a
        for point in range(*change.a)
        if not base[point].isspace()
    }
    held = [point for row in table.places for point in range(*row[0].core)]
    assert len(held) == len(set(held))
    assert differing <= set(held)
    marked = {p for row in table.places for a, b, _ in row[0].runs for p in range(a, b)}
    assert differing <= marked


@given(SENTENCES, st.lists(SENTENCES, min_size=1, max_size=4))
def test_each_differing_word_of_the_others_is_marked_in_some_place(base, others) -> None:
    articles, counterparts, table = laid(base, *others)
    for column, each in enumerate(counterparts, 1):
        runs = {p for row in table.places for a, b, _ in row[column].runs for p in range(a, b)}
        for change in each.difference.changes:
            if change.kind is not ChangeKind.SAME and change.b:
                text = articles[each.span.article].text
                assert {p for p in range(*change.b) if not text[p].isspace()} <= runs


@given(SENTENCES, st.lists(SENTENCES, min_size=1, max_size=4))
def test_parts_are_in_order_and_runs_lie_in_them(base, others) -> None:
    articles, _, table = laid(base, *others)
    for row in table.places:
        for span, cell in zip(table.passages, row, strict=True):
            text = articles[span.article].text
            ends = [point for part in cell.parts for point in part]
            assert ends == sorted(ends)
            assert all(0 <= start < end <= len(text) for start, end in cell.parts)
            for start, end, _ in cell.runs:
                assert any(first <= start and end <= last for first, last in cell.parts)


def test_one_passage_of_each_article_is_level_unless_it_is_doubtful_or_too_different() -> None:
    base = "The old bridge was shut on Monday."
    _, (sure, other, doubtful), _ = laid(base, "The bridge was shut on Monday.", "Rain fell.", base)
    again = sure._replace(span=Span(2, 0, 3))
    doubtful = doubtful._replace(link=doubtful.link._replace(strength=Strength.MAYBE))
    span = Span(1, 0, len(base))
    reading = Reading(span, span, (sure, again, other, doubtful), (), ())
    assert level_counterparts(reading) == (sure,)
