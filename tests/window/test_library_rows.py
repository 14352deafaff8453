"""A row says what is known, what is a guess, and what nobody stated."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.story.article import Stated
from desktop.story.decisions import CopyGroup
from desktop.window.fact_words import local_time
from desktop.window.library.arranging import in_order, matching
from desktop.window.library.columns import columns, places
from desktop.window.library.layout import first_layout, read, written
from desktop.window.library.model import FLAT, LibraryModel
from desktop.window.library.rows import CELLS, NOTHING_AROUND, SORT_KEYS, Around, Row, folded
from tests.window.library_cases import ALL, BUDGET, LEDGER, NAMELESS, PORT, TIMES

pytestmark = pytest.mark.usefixtures("faces")


def row(article, around=NOTHING_AROUND) -> Row:
    return Row(article, around)


def cells(article, around=NOTHING_AROUND) -> dict[str, str]:
    made = row(article, around)
    return {column.name: made.cell(column.name).text for column in columns()}


def test_what_nobody_stated_is_said_to_be_so():
    told = cells(NAMELESS)
    assert told["outlet"] == "not stated"
    assert told["headline"] == "no headline"
    assert told["published"] == "no date"
    assert told["complete"] == "unknown"
    assert told["carried_by"] == ""


def test_a_date_of_the_program_is_a_guess_with_its_evidence():
    cell = row(LEDGER).cell("published")
    assert (cell.text, cell.remark, cell.is_guess) == ("2026-05-30", "unconfirmed", True)
    assert "from the date line in its text" in cell.tip


def test_a_date_of_the_reader_is_confirmed():
    cell = row(TIMES).cell("published")
    assert (cell.text, cell.remark, cell.is_guess) == ("2026-05-31 14:20", "", False)
    assert "the reader" in cell.tip


def test_a_date_that_is_guessed_is_unconfirmed():
    article = replace(LEDGER, published=Stated("2026-05-30", "unconfirmed: date line of the page"))
    assert row(article).cell("published").is_guess


def test_the_time_of_import_is_shown_as_the_clock_on_the_wall():
    assert PORT.provenance is not None
    assert cells(PORT)["added"] == f"pasted {local_time(PORT.provenance.at)}"
    assert PORT.provenance.at.replace("T", " ").rstrip("Z") in row(PORT).cell("added").tip


def test_a_newer_text_names_the_older_one():
    article = replace(LEDGER, number=7, newer_than=1)
    assert cells(article)["version"] == "newer text of A1"
    assert row(article).cell("headline").remark == "newer text of A1"


def test_stories_and_copies_come_from_around():
    around = Around(("Bridge", "School"), CopyGroup((1, 5, 7), is_confirmed=True))
    assert cells(LEDGER, around)["stories"] == "Bridge, School"
    assert cells(LEDGER, around)["copies"] == "same text as A5, A7"


def test_every_column_has_a_cell_and_an_order():
    assert set(CELLS) == set(SORT_KEYS) == set(places())


def test_a_headline_of_several_lines_is_one_line():
    article = replace(LEDGER, title=Stated("Two\n lines", "the reader"))
    assert cells(article)["headline"] == "Two lines"


@pytest.mark.parametrize("column", list(SORT_KEYS))
@pytest.mark.parametrize("is_descending", [False, True])
def test_what_is_unknown_comes_last_in_both_directions(column, is_descending):
    rows = [row(article) for article in ALL]
    sorted_rows = in_order(rows, column, is_descending=is_descending)
    known = [SORT_KEYS[column](each) is not None for each in sorted_rows]
    assert known == sorted(known, reverse=True)
    assert {each.number for each in sorted_rows} == {each.number for each in ALL}


def test_words_sort_by_their_number():
    rows = in_order([row(article) for article in ALL], "words", is_descending=True)
    counts = [len(each.article.text.split()) for each in rows]
    assert counts == sorted(counts, reverse=True)
    assert cells(BUDGET)["words"] == str(len(BUDGET.text.split()))


def test_outlets_sort_without_regard_to_capitals():
    rows = [
        row(replace(LEDGER, number=number, outlet=Stated(name, "its text")))
        for number, name in enumerate(("beta", "Alpha", "Émile", "delta"), 1)
    ]
    told = [each.cell("outlet").text for each in in_order(rows, "outlet", is_descending=False)]
    assert told == ["Alpha", "beta", "delta", "Émile"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [("cafe", "Café"), ("міст", "МІСТ"), ("ИОД", "йод"), ("كتب", "كَتَبَ"), ("STRASSE", "straße")],
)
def test_folding_forgets_case_accents_and_points(typed, text):
    assert folded(typed) in folded(text)


def test_no_words_match_everything():
    rows = [row(article) for article in ALL]
    assert matching(rows, "  ") == rows


def test_rows_that_would_show_the_same_are_kept():
    before = row(LEDGER)
    assert row(LEDGER).kept(before) is before
    changed = row(replace(LEDGER, complete="whole"))
    assert changed.kept(before) is changed
    assert row(LEDGER, Around(("Bridge",))).kept(before) is not before


# --- the model ------------------------------------------------------------------------------------


def test_a_row_is_spoken_as_one_sentence():
    model = LibraryModel()
    model.show_rows([row(LEDGER, Around((), CopyGroup((1, 5))))])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "A1, The Harbor Ledger, Harbour bridge to close, 2026-05-30, unconfirmed, same text as A5"
    )


def test_words_of_an_article_are_never_html_in_a_tooltip():
    model = LibraryModel()
    model.show_rows([row(replace(LEDGER, outlet=Stated("<img src='x'> & Co", "its text")))])
    tip = model.index(0, places()["outlet"]).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_a_cell_is_spoken_with_its_heading():
    model = LibraryModel()
    model.show_rows([row(LEDGER)])
    index = model.index(0, places()["published"])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Date: 2026-05-30 unconfirmed"


def test_a_persistent_index_follows_its_article(qtmodeltester):
    from PySide6.QtCore import QPersistentModelIndex

    model = LibraryModel()
    rows = [row(article) for article in ALL]
    model.show_rows(rows)
    kept = QPersistentModelIndex(model.index_of(4, 2))
    model.show_rows(rows[::-1])
    assert (kept.row(), kept.column()) == (2, 2)
    model.show_rows(rows[:2])
    assert not kept.isValid()


@pytest.mark.parametrize("is_grouped", [False, True])
def test_the_model_keeps_qts_rules(qtmodeltester, is_grouped):
    from desktop.window.library.arranging import Group

    model = LibraryModel()
    rows = tuple(row(article) for article in ALL)
    if is_grouped:
        model.show_groups(
            [Group("a", "A", "2 articles", rows[:2]), Group("b", "B", "4 articles", rows[2:])]
        )
    else:
        model.show_rows(rows)
    qtmodeltester.check(model, force_py=True)


def test_the_same_article_can_stand_under_two_headings():
    from desktop.window.library.arranging import Group

    model = LibraryModel()
    told = row(LEDGER)
    model.show_groups([Group("a", "A", "", (told,)), Group("b", "B", "", (told,))])
    second = model.index(0, 0, model.index(1, 0))
    assert model.place_of(second) == ("b", 1)
    assert model.place_of(model.index_of(1)) == ("a", 1)
    assert model.numbers() == [1]
    assert model.place_of(model.index(1, 0)) == ("b", 0)
    assert FLAT == ""


# --- how the reader left it -----------------------------------------------------------------------


def test_a_layout_reads_back_as_it_was_written():
    first = first_layout()
    layout = first._replace(
        columns=(first.columns[0], first.columns[3], *first.columns[1:3], *first.columns[4:]),
        sort="published",
        is_descending=True,
        grouping="date",
        stories=260,
    )
    assert read(written(layout)) == layout
    assert written(layout).isascii()


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "nonsense",
        "columns=outlet sort= order=down",
        "columns=outlet:99999999999999999999,unknown:5,-address:60 sort=unknown group=weather",
        "columns=,,,: stories=-5",
    ],
)
def test_damaged_text_leaves_every_column_once(damaged):
    layout = read(damaged)
    assert sorted(each.name for each in layout.columns) == sorted(places())
    assert layout.sort == "address"
    assert layout.grouping == ""
    assert all(40 <= each.width <= 1200 for each in layout.columns)
    assert next(each.is_shown for each in layout.columns if each.name == "address")
