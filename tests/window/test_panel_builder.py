"""The panel says of a passage what was found, and nothing that was not."""

from dataclasses import replace

import pytest

from desktop.story.article import Kind
from desktop.story.comparison import SOLID, Checked, Comparison, Origin, Strength
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.window.check_words import Empty
from desktop.window.panel_builder import panel_content
from desktop.window.panel_content import PanelContent
from tests.window.invented import Ref, article, comparison, project, reading, span

ARTICLES = (
    article(1, "The bridge was shut.", "Only here."),
    article(2, "The bridge is shut."),
    article(3, "A bridge was shut at last."),
    article(4, "Die Brücke war gesperrt.", language="de"),
)
FOUND = comparison(
    ARTICLES,
    ((0, 0), (1, 0), SOLID),
    ((0, 0), (2, 0), 0.6),
    not_compared=[(4, "no measured method for this language")],
)

SURE = comparison(ARTICLES, ((0, 0), (1, 0), 0.9), ((0, 0), (2, 0), 0.8))


def content(ref: Ref, found: Comparison = FOUND) -> PanelContent:
    return panel_content(reading(ARTICLES, found, ref), ARTICLES, found)


def test_strength_is_the_word_of_the_files_whatever_the_language_of_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.window.panel_builder.tr", str.upper)
    strengths = [shown.strength for shown in content((0, 0)).counterparts]
    assert strengths == [Strength.SOLID.value, Strength.MAYBE.value]


def test_a_passage_without_counterpart_was_compared() -> None:
    assert content((0, 1)).title == "No counterpart found"
    assert any("A4 not compared" in line.words for line in content((0, 1)).absences)


def test_what_is_in_the_same_statement_without_a_link_is_named() -> None:
    chained = comparison(ARTICLES, ((0, 0), (1, 0), 0.9), ((1, 0), (2, 0), 0.9))
    absent = {line.place.article: line.words for line in content((0, 0), chained).absences}
    assert absent[3].endswith(" A3.1 is in the same statement (S1), without a link of the two.")


def test_an_article_in_an_unmeasured_language_was_not() -> None:
    shown = content((3, 0))
    assert (shown.title, shown.subtitle) == (
        "Not compared",
        "no measured method for this language",
    )


def test_an_article_alone_was_not() -> None:
    alone = comparison(ARTICLES[:1])
    shown = content((0, 0), alone)
    assert (shown.title, shown.subtitle) == (
        "Not compared",
        "there is no other article to compare it with",
    )


# --- empty places -----------------------------------------------------------------------------------


def test_every_other_article_without_counterpart_is_an_empty_place() -> None:
    assert [(each.words, each.place) for each in content((0, 1)).absences] == [
        ("No counterpart found for A1.2 in A2 (Outlet 2).", Empty(span(ARTICLES, (0, 1)), 2)),
        ("No counterpart found for A1.2 in A3 (Outlet 3).", Empty(span(ARTICLES, (0, 1)), 3)),
        (
            "A4 not compared: no measured method for this language.",
            Empty(span(ARTICLES, (0, 1)), 4),
        ),
    ]


def test_from_an_article_that_was_not_compared_every_place_is_not_compared() -> None:
    assert [each.words for each in content((3, 0)).absences] == [
        f"A4.1 not compared with A{number}: no measured method for this language."
        for number in (1, 2, 3)
    ]


def test_a_caption_is_not_compared() -> None:
    captioned = (ARTICLES[0].with_kind(1, Kind.CAPTION), *ARTICLES[1:])
    shown = panel_content(reading(captioned, FOUND, (0, 1)), captioned, FOUND)
    assert shown.title == "Not compared: this is no running text"
    assert shown.absences[0].words == "A1.2 not compared with A2: this is no running text."
    assert not any(each.is_offered for each in shown.absences)


def test_of_a_subheading_nobody_is_asked_to_look_in_every_article() -> None:
    headed = (ARTICLES[0].with_kind(1, Kind.SUBHEADING), *ARTICLES[1:])
    shown = panel_content(reading(headed, FOUND, (0, 1)), headed, FOUND)
    assert shown.absences
    assert not any(each.is_offered for each in shown.absences)
    assert all(each.is_offered for each in content((0, 1)).absences)


def test_an_article_added_since_is_not_compared_yet() -> None:
    five = (*ARTICLES, article(5, "The bridge, again."))
    shown = panel_content(reading(five, FOUND, (4, 0)), five, FOUND)
    assert shown.absences[0].words == "A5.1 not compared with A1 yet."
    of_another = panel_content(reading(five, FOUND, (0, 1)), five, FOUND)
    assert of_another.absences[-1].words == "A5 not compared."


def test_a_text_marked_incomplete_has_missed_nothing() -> None:
    cut = (ARTICLES[0], replace(ARTICLES[1], complete="incomplete"), *ARTICLES[2:])
    shown = panel_content(reading(cut, FOUND, (0, 1)), cut, FOUND)
    assert shown.absences[1].words == "A2 not compared: its text is marked incomplete."


def test_who_looked_and_when_is_said_of_a_checked_place() -> None:
    looked = Checked(2, "Marta", "2026-05-03T12:00:00Z")
    read = reading(ARTICLES, FOUND, (0, 1))._replace(
        no_counterpart_found=(3,), checked_absent=(looked,)
    )
    shown = panel_content(read, ARTICLES, FOUND)
    nothing_found, not_compared, checked = shown.absences
    assert checked.words == "Checked absent in A2 by Marta, 3 May 2026"
    assert checked.is_checked
    assert "3 May 2026, " in checked.tip
    assert not_compared.words.startswith("A4 not compared")
    assert nothing_found.words.startswith("No counterpart found for A1.2 in A3")


# --- links of a person ------------------------------------------------------------------------------


def said_of(origin: Origin) -> PanelContent:
    links = tuple(link._replace(origin=origin) for link in FOUND.links)
    return content((0, 0), replace(FOUND, links=links))


def test_links_drawn_by_a_person_are_no_guesses() -> None:
    shown = said_of(Origin.DRAWN)
    assert shown.subtitle == "A1.1 and A2.1, linked by a person"
    assert not shown.has_guesses


def test_every_link_has_its_ends_and_names_them_to_be_decided_on() -> None:
    for origin in (Origin.DRAWN, Origin.CONFIRMED, Origin.AUTOMATIC):
        first, second = said_of(origin).counterparts
        assert first.ends == (span(ARTICLES, (0, 0)), span(ARTICLES, (1, 0)))
        assert (first.pair, second.pair) == ("A1.1 – A2.1", "A1.1 – A3.1")


def test_a_pair_begins_with_the_passage_being_read() -> None:
    (shown,) = content((2, 0)).counterparts
    assert shown.pair == "A3.1 – A1.1"


def test_against_another_column_the_pair_is_still_that_of_the_link() -> None:
    read = reading(ARTICLES, FOUND, (0, 0), against=2)
    shown = panel_content(read, ARTICLES, FOUND)
    assert [each.address for each in shown.counterparts] == ["A1.1", "A3.1"]
    assert [each.pair for each in shown.counterparts] == ["A1.1 – A2.1", "A1.1 – A3.1"]


def test_a_rejected_link_is_listed_from_both_of_its_ends() -> None:
    first, *rest = FOUND.links
    found = replace(FOUND, links=(first._replace(origin=Origin.REJECTED), *rest))
    for ref, address, pair in (
        ((0, 0), "A2.1", "A1.1 – A2.1"),
        ((1, 0), "A1.1", "A2.1 – A1.1"),
    ):
        shown = content(ref, found)
        assert [(each.address, each.pair) for each in shown.rejected] == [(address, pair)]
        assert shown.rejected[0].ends == (first.a, first.b)
        assert address not in [each.address for each in shown.counterparts]
    assert content((0, 1), found).rejected == ()
    assert content((2, 0), found).rejected == ()


def test_where_all_was_rejected_the_place_is_empty_and_can_be_checked() -> None:
    links = tuple(each._replace(origin=Origin.REJECTED) for each in FOUND.links)
    shown = content((0, 0), replace(FOUND, links=links))
    assert shown.title == "No counterpart found"
    assert [each.place.article for each in shown.absences] == [2, 3, 4]
    assert not shown.has_guesses


def test_a_rejected_link_to_an_article_without_a_column_is_not_listed() -> None:
    links = tuple(each._replace(origin=Origin.REJECTED) for each in FOUND.links)
    found = replace(FOUND, links=links)
    left = ARTICLES[:2]
    shown = panel_content(reading(left, found, (0, 0)), left, found)
    assert [each.address for each in shown.rejected] == ["A2.1"]


def test_guesses_beside_links_of_a_person_are_still_said_to_be_found_by_the_program() -> None:
    first, *rest = SURE.links
    mixed = replace(SURE, links=(first._replace(origin=Origin.DRAWN), *rest))
    shown = content((0, 0), mixed)
    assert shown.subtitle == "A1.1, A2.1 and A3.1, linked by the program or by a person"
    assert shown.has_guesses


def test_a_linked_part_of_a_passage_has_the_address_of_the_passage() -> None:
    part = span(ARTICLES, (1, 0))._replace(start=4, end=10)
    link = FOUND.links[0]._replace(b=part, origin=Origin.DRAWN)
    shown = content((0, 0), replace(FOUND, links=(link,)))
    assert [(each.address, each.text) for each in shown.counterparts] == [("A2.1", "bridge")]
    assert "A2" not in " ".join(each.words for each in shown.absences)


# --- copies -----------------------------------------------------------------------------------------


def test_similar_passages_in_copies_are_in_one_text() -> None:
    texts = Texts(project(*ARTICLES), (CopyGroup((2, 3)),))
    read = reading(ARTICLES, SURE, (0, 0))
    shown = panel_content(read, ARTICLES, SURE, texts)
    linked = "A1.1, A2.1 and A3.1, linked by the program"
    assert shown.title == "Words differ in 1 place"
    assert shown.subtitle == f"2 similar passages in 1 other text: {linked}"
    assert panel_content(read, ARTICLES, SURE).subtitle == linked


def test_read_against_another_column_the_count_is_the_same() -> None:
    texts = Texts(project(*ARTICLES), (CopyGroup((2, 3)),))
    read = reading(ARTICLES, SURE, (0, 0), against=2)
    shown = panel_content(read, ARTICLES, SURE, texts)
    assert shown.subtitle.startswith("2 similar passages in 1 other text: ")


def test_where_the_words_differ_the_title_says_in_how_many_places() -> None:
    shown = panel_content(reading(TOLD, LINKED, (0, 0)), TOLD, LINKED)
    linked = "A1.1, A3.1 and A2.1, linked by the program"
    assert (shown.title, shown.subtitle) == ("Words differ in 3 places", linked)


def test_where_no_words_differ_the_title_counts_the_passages() -> None:
    told = (article(1, "The bridge was shut."), article(2, "The bridge was shut."))
    same = comparison(told, ((0, 0), (1, 0), 0.99))
    shown = panel_content(reading(told, same, (0, 0)), told, same)
    assert shown.title == "1 similar passage in another article"


# --- the table of differing words -------------------------------------------------------------------

TOLD = (
    article(1, "The old bridge was shut on Monday after engineers found four cracks."),
    article(2, "The bridge was closed on Monday after engineers found four cracks."),
    article(3, "The old bridge was shut on Monday after experts found five cracks."),
    article(4, "Ferries are free of charge."),
)
LINKED = comparison(TOLD, ((0, 0), (1, 0), 0.9), ((0, 0), (2, 0), 0.95), ((0, 0), (3, 0), 0.55))


def test_the_table_has_a_column_for_each_level_passage_and_a_row_for_each_place() -> None:
    table = panel_content(reading(TOLD, LINKED, (0, 0)), TOLD, LINKED).table
    assert table.heads == ("A1.1", "A3.1", "A2.1")
    assert [tuple(cell.text for cell in row) for row in table.rows] == [
        ("The old bridge was", "The old bridge was", "The bridge was"),
        ("bridge was shut on Monday", "bridge was shut on Monday", "bridge was closed on Monday"),
        (
            "after engineers found four cracks",
            "after experts found five cracks",
            "after engineers found four cracks",
        ),
    ]


def test_marks_in_a_cell_lie_on_the_words_that_differ() -> None:
    table = panel_content(reading(TOLD, LINKED, (0, 0)), TOLD, LINKED).table
    marked = [
        [cell.text[start:end] for start, end, _ in cell.runs] for row in table.rows for cell in row
    ]
    assert marked == [
        *(["old"], [], []),
        *(["shut"], [], ["closed"]),
        *(["engineers", "four"], ["experts", "five"], []),
    ]
    for row in table.rows:
        for cell, told in zip(row, (TOLD[0], TOLD[2], TOLD[1]), strict=True):
            assert cell.place.article == told.number


def test_what_is_possibly_the_same_is_not_counted_and_not_in_the_table() -> None:
    shown = panel_content(reading(TOLD, LINKED, (0, 0)), TOLD, LINKED)
    assert shown.subtitle == "A1.1, A3.1 and A2.1, linked by the program"
    assert [(each.address, each.is_level) for each in shown.counterparts] == [
        ("A3.1", True),
        ("A2.1", True),
        ("A4.1", False),
    ]


def test_where_all_is_doubtful_the_title_says_so() -> None:
    doubtful = comparison(TOLD, ((0, 0), (3, 0), 0.55))
    shown = panel_content(reading(TOLD, doubtful, (0, 0)), TOLD, doubtful)
    assert (shown.title, shown.subtitle) == (
        "Possibly the same elsewhere",
        "A1.1 and A4.1, linked by the program",
    )
    assert shown.table.heads == ()
