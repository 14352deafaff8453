"""Words are found in every column, however they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.beside_find import find_in
from desktop.window.finding import MOST, Hit, find_all
from desktop.window.printed import folded
from tests.window.invented import article

words = st.text("abAB", min_size=1, max_size=2)
texts = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_every_hit_reads_as_the_query_when_folded(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=False)
    assert all(passages[h.index][h.start : h.end].casefold() == query.casefold() for h in found)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_no_place_is_missed(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=False)
    assert len(found) == sum(p.casefold().count(query.casefold()) for p in passages)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_with_case_a_hit_reads_exactly_as_the_query(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=True)
    assert [passages[h.index][h.start : h.end] for h in found] == [query] * len(found)
    assert len(found) == sum(p.count(query) for p in passages)


@given(st.text(max_size=20))
def test_any_query_is_words_and_no_pattern(query: str) -> None:
    found = find_all([article(1, "x " + query + " y")], query, match_case=True)
    assert bool(found) is bool(query.split())


def test_hits_come_column_by_column_from_top_to_bottom() -> None:
    articles = [article(1, "war", "a war, a war"), article(2, "war")]
    assert find_all(articles, "war", match_case=False) == [
        Hit(0, 0, 0, 3),
        Hit(0, 1, 2, 5),
        Hit(0, 1, 9, 12),
        Hit(1, 0, 0, 3),
    ]


@pytest.mark.parametrize("printed", ["red  line", "red\nline", "red\u00a0line", "red\tline"])
def test_one_blank_of_a_query_fits_any_blanks(printed: str) -> None:
    assert len(find_all([article(1, printed)], " red line ", match_case=False)) == 1


@pytest.mark.parametrize("typed", ['"red line"', "“red line”", "'red line'"])
def test_any_quotation_mark_fits_any_other(typed: str) -> None:
    assert len(find_all([article(1, "a “red line” here")], typed, match_case=True)) == 1


def test_characters_with_a_meaning_in_patterns_are_taken_as_they_are() -> None:
    assert len(find_all([article(1, "(a+b)* [c]")], "(a+b)* [c]", match_case=True)) == 1
    assert find_all([article(1, "aab")], "a+b", match_case=True) == []


def test_cyrillic_is_found_in_either_case() -> None:
    assert len(find_all([article(1, "Россия и РОССИЯ")], "россия", match_case=False)) == 2


@pytest.mark.parametrize("query", ["", "   ", "\n"])
def test_nothing_typed_finds_nothing(query: str) -> None:
    assert find_all([article(1, "text")], query, match_case=False) == []


def test_counting_stops_at_a_limit() -> None:
    assert len(find_all([article(1, "a" * (MOST + 10))], "a", match_case=False)) == MOST


@pytest.mark.parametrize(
    ("typed", "printed", "found"),
    [
        ("helene", "Hélène came", "Hélène"),
        ("Hélène", "HELENE came", "HELENE"),
        ("Øyvind", "oyvind", "oyvind"),
        ("ещё", "Еще раз", "Еще"),
        ("еще", "ещё раз", "ещё"),
        ("замок", "за́мок сгорел", "за́мок"),
        ("don't", "they don’t know", "don’t"),
        ("obrien", "Mr O’Brien said", "O’Brien"),
        ("o'brien", "Mr O\N{MODIFIER LETTER APOSTROPHE}Brien said", "O\N{MODIFIER LETTER APOSTROPHE}Brien"),
        ("сім'я", "Сім’я загинула", "Сім’я"),
        ("US", "The U.S. said", "U.S."),
        ("U.S.", "The US said", "US"),
        ("U.S", "The U.S. said", "U.S."),
        ("U.S. troops", "the U.S. troops", "U.S. troops"),
        ("U.", "the U.S. troops", "U"),
        ("A. Smith", "by A. Smith", "A. Smith"),
        ("strasse", "die Straße hier", "Straße"),
        ("كتاب", "قرأت كِتَابًا جديدا", "كِتَابً"),
        ("الرئيس", "قال الرئـيس أمس", "الرئـيس"),
        ("co-operate", "they co‑operate", "co‑operate"),
        ("cooperate", "they coop\N{SOFT HYPHEN}erate", "coop\N{SOFT HYPHEN}erate"),
        ("wait…", "so wait… no", "wait…"),
    ],
)  # fmt: skip
def test_words_are_found_however_they_are_printed(typed: str, printed: str, found: str) -> None:
    hits = find_all([article(1, printed)], typed, match_case=False)
    assert [printed[hit.start : hit.end] for hit in hits] == [found]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("U.S.", "business as usual"), ("война", "воина"), ("їжа", "іжа"), ("wait", "wa.it")],
)
def test_what_are_other_words_is_not_found(typed: str, printed: str) -> None:
    assert find_all([article(1, printed)], typed, match_case=False) == []


@pytest.mark.parametrize(
    ("typed", "printed"), [("ÉCOLE", "École école ÉCOLE"), ("ЁЖ", "Ёж ёж ЁЖ"), ("US", "us U.S.")]
)
def test_with_case_only_case_matters(typed: str, printed: str) -> None:
    (hit,) = find_all([article(1, printed)], typed, match_case=True)
    assert hit.start == printed.rindex(" ") + 1


def test_a_letter_that_is_folded_to_two_is_found_once() -> None:
    assert find_all([article(1, "Maß")], "s", match_case=False) == [Hit(0, 0, 2, 3)]


@given(st.text(max_size=40))
def test_whatever_is_printed_is_found_where_it_stands(text: str) -> None:
    shown = folded(text, match_case=False)
    places = [(shown.start(at), shown.end(at)) for at in range(len(shown.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text("aßüЁ'’.\N{SOFT HYPHEN}\N{COMBINING ACUTE ACCENT} US", max_size=24))
def test_each_place_folds_to_what_it_stands_for(text: str) -> None:
    shown = folded(text, match_case=False)
    for at, letter in enumerate(shown.text):
        own = text[shown.start(at) : shown.end(at)]
        assert letter in folded(own, match_case=False).text


def test_both_of_two_texts_are_looked_through_alike() -> None:
    texts = "Zelenskyy’s U.S. visit", "Обʼєкт. The US visit of Zelénskyy"
    hits = find_in(texts, "US visit")
    assert [texts[hit.side][hit.start : hit.end] for hit in hits] == ["U.S. visit", "US visit"]
    (hit,) = find_in(texts, "об'єкт")
    assert texts[1][hit.start : hit.end] == "Обʼєкт"
