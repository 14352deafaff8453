"""Headers and counts: what is known of an article, and copies that are one text."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF

from desktop.story.article import WAY_HAND, Article, Provenance
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Options, Project
from desktop.window.counts import Tally, counted, in_how_many, similar_in, tally
from desktop.window.geometry import COLUMN_LEAST
from desktop.window.headers import BETWEEN, HeaderPainter, header_text, named_outlet, whole_parts
from desktop.window.styles import SANS, sized
from tests.window.invented import article, project

FIVE = tuple(article(number, f"Text {number}.") for number in range(1, 6))
PAIR, THREE = CopyGroup((2, 4)), CopyGroup((1, 3, 5), is_confirmed=True)


def texts(*groups: CopyGroup, once: bool = True, of: tuple[Article, ...] = FIVE) -> Texts:
    options = Options(copies_once=once)
    return Texts(replace(project(*of), options=options), groups)


def test_without_copies_articles_are_counted() -> None:
    assert tally(FIVE, texts()) == Tally("5 articles")
    assert tally(FIVE[:1], None) == Tally("1 article")
    assert tally((), None) == Tally("0 articles")


def test_copies_are_one_text_of_several_outlets() -> None:
    told = tally(FIVE, texts(PAIR, THREE))
    assert told.words == "5 outlets, probably 2 texts"
    assert told.explained.split("\n") == [
        "A2, A4: same text, proposed by the program",
        "A1, A3, A5: same text, confirmed by a person",
    ]


def test_a_guess_is_no_fact_in_a_count() -> None:
    assert tally(FIVE, texts(PAIR)).words == "5 outlets, probably 4 texts"
    assert tally(FIVE, texts(THREE)).words == "5 outlets, 3 texts"


def test_two_articles_of_one_outlet_are_not_two_outlets() -> None:
    twice = (*FIVE[:4], replace(FIVE[4], outlet=FIVE[0].outlet))
    assert tally(twice, texts(PAIR, of=twice)).words == "5 articles, probably 4 texts"


def test_while_an_outlet_is_not_stated_articles_are_counted() -> None:
    unnamed = (replace(FIVE[0], outlet=None), *FIVE[1:])
    assert tally(unnamed, texts(PAIR, of=unnamed)).words == "5 articles, probably 4 texts"


def test_a_newer_version_is_no_text_of_its_own() -> None:
    newer = (*FIVE[:4], replace(FIVE[4], newer_than=1))
    told = tally(newer, texts(of=newer))
    assert told.words == "5 outlets, 4 texts"
    assert told.explained == "A5: newer text of A1"


def test_a_group_with_one_column_changes_no_count() -> None:
    assert tally(FIVE[:3], texts(PAIR)) == Tally("3 articles")


def test_switched_off_every_article_counts() -> None:
    newer = (*FIVE[:4], replace(FIVE[4], newer_than=1))
    off = texts(PAIR, once=False, of=newer)
    assert tally(newer, off) == Tally("5 articles")
    assert counted((2, 4), off).texts == 2
    assert in_how_many({2, 4}, range(1, 6), off) == "in 2 of 5 articles"
    assert similar_in(1, [2, 4], off) == "2 similar passages in other articles"


@pytest.mark.parametrize(
    ("own", "others", "said"),
    [
        (1, [3, 5], "2 similar passages in other articles"),
        (1, [3], "1 similar passage in another article"),
        (1, [2, 4, 5], "3 similar passages in 2 other texts"),
        (1, [2, 4], "2 similar passages in 1 other text"),
        (2, [4], "1 similar passage in the same text"),
        (2, [4, 3], "1 similar passage in 1 other text, 1 in the same text"),
        (2, [4, 4, 3, 5, 5], "3 similar passages in 2 other texts, 2 in the same text"),
    ],
)
def test_similar_passages_are_counted_by_texts_where_that_differs(
    own: int, others: list[int], said: str
) -> None:
    assert similar_in(own, others, texts(PAIR)) == said


def test_a_row_counts_texts_and_says_how_many_articles_those_are() -> None:
    assert in_how_many({2, 4}, range(1, 6), texts(PAIR)) == "in 1 of 4 texts\n(in 2 of 5 articles)"
    assert in_how_many({1, 2}, range(1, 4), texts(PAIR)) == "in 2 of 3 articles"


def test_never_more_articles_make_a_statement_than_there_are() -> None:
    assert in_how_many({1, 2, 3}, [1, 2], None) == "in 3 of 3 articles"


# --- the header of a column -------------------------------------------------------------------------


def test_a_header_names_the_article_with_the_same_text() -> None:
    header = header_text(FIVE[1], None, texts(PAIR))
    assert header.state == "probably same text as A4 · 2 words · completeness unknown"
    assert header.note == "Same text as A4: proposed by the program"


def test_a_header_says_who_confirmed_a_copy_in_its_tooltip_only() -> None:
    header = header_text(FIVE[0], None, texts(THREE))
    assert header.state.startswith("same text as A3, A5 · ")
    assert header.note == "Same text as A3, A5: confirmed by a person"


def test_a_text_edited_by_hand_says_so_and_of_what() -> None:
    by_hand = Provenance(WAY_HAND, "", "2026-06-10T10:00:00Z", "", "")
    edited = replace(FIVE[4], newer_than=1, provenance=by_hand)
    assert header_text(edited, None).state.startswith("A1, edited by hand · ")
    alone = header_text(replace(edited, newer_than=0), None)
    assert alone.state.startswith("edited by hand · ")


def test_a_header_says_that_a_text_is_newer() -> None:
    header = header_text(replace(FIVE[4], newer_than=1), None)
    assert header.state == "newer text of A1 · 2 words · completeness unknown"


def test_why_an_article_was_not_compared_comes_first() -> None:
    header = header_text(FIVE[1], "another language", texts(PAIR))
    assert header.note == "Same text as A4: proposed by the program"
    assert header.state == "not compared: another language · probably same text as A4 · 2 words"


def test_a_text_marked_incomplete_says_so() -> None:
    lacking = replace(FIVE[1], complete="incomplete")
    said = header_text(lacking, None, texts(PAIR)).state
    assert said == "marked incomplete · probably same text as A4 · 2 words"
    maybe = header_text(replace(lacking, complete="may be incomplete"), None, texts(PAIR)).state
    assert maybe.startswith("may be incomplete · ")


def test_an_article_of_its_own_has_nothing_to_add() -> None:
    header = header_text(FIVE[0], None, Texts(Project(), ()))
    assert (header.state, header.note) == ("2 words · completeness unknown", "")


def test_columns_without_an_outlet_can_be_told_apart() -> None:
    mill = replace(
        article(1, "It burnt.", headline="Old mill burns down in the night"), outlet=None
    )
    bare = replace(article(2, "It burnt."), outlet=None, source="in/mill.txt")
    assert header_text(mill, None).outlet == "Outlet not stated"
    assert header_text(mill, None).origin == "“Old mill burns down in…” · no date"
    assert header_text(bare, None).origin == "no headline · no date · mill.txt"
    assert header_text(FIVE[0], None).origin == "no headline · no date"
    assert named_outlet(mill) == "Outlet not stated: “Old mill burns down in…”"
    assert named_outlet(FIVE[0]) == "Outlet 1"


def test_a_line_that_does_not_fit_loses_whole_parts(faces: None) -> None:
    metrics = QFontMetricsF(sized(SANS, 11.5))
    line = "581 words · completeness unknown"
    assert whole_parts(line, metrics, metrics.horizontalAdvance(line) + 1) == line
    assert whole_parts(line, metrics, metrics.horizontalAdvance(line) - 1) == "581 words · …"
    assert whole_parts("A long name", metrics, 40).endswith("…")


@pytest.mark.parametrize(
    "reason",
    ["no measured method for this language", "its letters are not those of its language"],
)
def test_why_an_article_was_not_compared_fits_and_its_tooltip_says_it_whole(
    faces: None, reason: str
) -> None:
    header = header_text(FIVE[1], reason, texts(PAIR))
    first = header.state.split(BETWEEN)[0]
    assert HeaderPainter().small_metrics.horizontalAdvance(first) < COLUMN_LEAST - 26
    assert header.note.splitlines() == [
        f"not compared: {reason}",
        "Same text as A4: proposed by the program",
    ]


def test_what_is_cut_from_a_headline_that_is_read_from_the_right_ends_on_its_side() -> None:
    headline = "إغلاق جسر أورشا بعد اكتشاف شقوق في أعمدته الرئيسية"
    from_right = article(1, "Text.", headline=headline, language="ar")
    origin = header_text(replace(from_right, outlet=None), None).origin
    first = origin.partition("“")[2].partition("”")[0]
    assert (first[0], first[-2:]) == ("\u2068", "…\u2069")
    plain = article(1, "Text.", headline="The bridge of Orsha is shut again for weeks")
    assert header_text(replace(plain, outlet=None), None).origin.startswith("“The bridge")
