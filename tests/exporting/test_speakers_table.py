"""The table of speakers as files: what is in them, and that nothing hostile gets through."""

import csv
import io
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from desktop.exporting.speakers_svg import as_svg
from desktop.exporting.speakers_table import COLUMNS, SpeakersTable, as_csv
from desktop.exporting.svg_parts import across, fitted, wrapped
from desktop.story.article import READER, Article, Kind, Passage, Stated
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quoted_counts import count_quotes
from desktop.story.vouched import Said, Voucher

TEXT = '"Ferries will run," Ana Ruiz said. Officials say it is late.'
OF = "words_of_headline_body_and_captions_n"
SVG = "{http://www.w3.org/2000/svg}"


def made(number: int, outlet: str | None) -> Article:
    passages = (Passage(0, len(TEXT), Kind.BODY, "invented", 0),)
    language = Stated("en", "invented")
    stated = None if outlet is None else Stated(outlet, "invented")
    return Article(number, f"{number}.txt", TEXT, passages, language, "utf-8", outlet=stated)


def table(
    name: str = "Ana Ruiz", outlet: str | None = "Gazette", story: str = "Harbour"
) -> SpeakersTable:
    articles = (made(1, outlet), made(2, None))
    quotes = (
        Quote(1, 0, 19, QuoteKind.DIRECT, name=name, number=1),
        Quote(1, 49, 59, QuoteKind.INDIRECT, number=2),
    )
    counts = count_quotes(quotes, articles, {2: "Officials"})
    return SpeakersTable(counts, articles, story, "2026-11-22", "patterns", "Wireside 1")


def rows(shown: SpeakersTable) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(shown).decode("utf-8-sig"))))


def test_csv_has_a_mark_that_tells_spreadsheets_it_is_utf8():
    assert as_csv(table("Зеленська")).startswith(b"\xef\xbb\xbf")
    assert "Зеленська".encode() in as_csv(table("Зеленська"))


def test_csv_has_a_line_for_each_speaker_and_article_and_the_sums():
    found = rows(table())
    assert list(found[0]) == list(COLUMNS)
    names = ("row_type", "speaker", "is_named", "article")
    assert next(iter(found[0])) == "row_type"
    assert [tuple(row[name] for name in names) for row in found] == [
        ("speaker in article", "Ana Ruiz", "yes", "A1"),
        ("speaker in article", "described as Officials", "no", "A1"),
        ("sum of speaker", "Ana Ruiz", "yes", "all"),
        ("sum of speaker", "described as Officials", "no", "all"),
        ("sum of article", "all", "", "A1"),
        ("sum of all", "all", "", "all"),
    ]
    first = found[0]
    assert first["quoted_words_n"] == first["words_in_quotation_marks_n"] == "3"
    assert (first["quotes_n"], first["quote_ids"], first[OF]) == ("1", "Q1", "11")
    assert first[f"quoted_words_per_1000_{OF.removesuffix('_n')}"] == "272.73"


def test_guessed_speakers_are_told_in_both():
    shown = table()
    quotes = (Quote(1, 49, 59, QuoteKind.INDIRECT, name="Bo Lind", is_guess=True, number=2),)
    shown = shown._replace(counts=count_quotes(quotes, shown.articles, {}))
    assert rows(shown)[0]["quotes_with_guessed_speaker_n"] == "1"
    assert "a guess of the program in 1 of the quotes" in " ".join(texts(as_svg(shown)))
    assert "guess" not in as_svg(table())


def test_every_line_says_what_it_is_of_and_that_nobody_checked_it():
    for row in rows(table()):
        assert (row["story"], row["made_on"], row["found_by"]) == (
            "Harbour",
            "2026-11-22",
            "patterns",
        )
        assert row["state"] == "found by the program, not checked"


def test_lines_and_notes_say_which_quotes_a_person_vouches_for():
    shown = table()
    quotes = (
        Quote(1, 0, 19, QuoteKind.DIRECT, name="Ana Ruiz", number=1, reason=READER),
        Quote(1, 49, 59, QuoteKind.INDIRECT, name="Ana Ruiz", number=2),
    )
    by = {1: Voucher(Said.CORRECTED, "Ada", "2026-11-21T10:00:00Z")}
    shown = shown._replace(counts=count_quotes(quotes, shown.articles, {}), vouchers=by)
    first = rows(shown)[0]
    others = "the others found by the program, not checked"
    assert first["state"] == f"1 corrected or added by a person, {others}"
    assert first["vouched_for_by"] == "Q1 corrected by Ada, 2026-11-21"
    assert first["quotes_corrected_or_added_by_a_person_n"] == "1"
    assert "not checked; 1 corrected or added by a person" in " ".join(texts(as_svg(shown)))
    alone = shown._replace(counts=count_quotes(quotes[:1], shown.articles, {}))
    assert rows(alone)[0]["state"] == "corrected or added by a person"


@pytest.mark.parametrize("hostile", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_is_a_formula(hostile: str):
    for row in rows(table(hostile, hostile, hostile)):
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝"))
    assert any(row["speaker"] == f"'{hostile}" for row in rows(table(hostile)))


def texts(svg: str) -> list[str]:
    root = ElementTree.fromstring(svg)
    return ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]


def test_svg_keeps_text_as_text_with_units_and_n():
    found = texts(as_svg(table()))
    assert "Ana Ruiz" in found
    assert "described as Officials" in found
    assert "3 words in 1 quote" in found
    assert "272.7 per 1,000" in found
    assert "A2 Outlet not stated" in found


def test_svg_says_no_quote_found_only_where_a_speaker_could_have_been():
    assert texts(as_svg(table())).count("no quote found") == 2  # Ana Ruiz and all speakers, in A2


def test_svg_names_story_date_engine_and_that_nobody_checked_it():
    said = " ".join(texts(as_svg(table())))
    for part in ("Harbour", "2026-11-22", "patterns", "found by the program, not checked"):
        assert part in said


def test_svg_is_black_and_white():
    root = ElementTree.fromstring(as_svg(table()))
    colours = {each.get(name) for each in root.iter() for name in ("fill", "stroke")} - {None}
    for colour in colours:
        assert colour is not None
        assert colour[1:3] == colour[3:5] == colour[5:7]


def test_the_filled_part_of_a_bar_is_what_is_in_quotation_marks():
    root = ElementTree.fromstring(as_svg(table()))
    bars = [each for each in root.iter(f"{SVG}rect") if each.get("height") == "6"]
    frames = [each for each in bars if each.get("stroke")]
    filled = [each for each in bars if each.get("fill") == "#000000"]
    assert len(frames) == 2
    assert len(filled) == 1
    assert filled[0].get("width") == frames[0].get("width")


@pytest.mark.parametrize(
    "hostile", ["</svg><script>x</script>", "a & b < c", "\x00\ud800\x0b", '"' * 9]
)
def test_svg_is_well_formed_whatever_names_hold(hostile: str):
    svg = as_svg(table(hostile, hostile, hostile))
    root = ElementTree.fromstring(svg.encode("utf-8", "replace"))
    assert not list(root.iter(f"{SVG}script"))


def test_an_empty_table_is_a_picture_too():
    shown = table()
    counts = count_quotes((), shown.articles, {})
    assert texts(as_svg(shown._replace(counts=counts)))
    nothing = shown._replace(counts=count_quotes((), (), {}), articles=())
    assert texts(as_svg(nothing))


def test_how_a_speaker_is_described_is_drawn_to_the_last_word():
    name = "an official who asked not to be named because talks were still going on " * 2
    shown = table()
    counts = count_quotes(
        (Quote(1, 49, 59, QuoteKind.INDIRECT, number=2),), shown.articles, {2: name}
    )
    lines = texts(as_svg(shown._replace(counts=counts)))
    assert f"described as {name.strip()}" in " ".join(lines)


def test_long_words_are_cut_and_nothing_runs_over_its_room():
    name = "an official who asked not to be named because talks were still going on " + "x" * 90
    for line in (*wrapped(name, 200, 12.5), fitted("x" * 90, 200, 12.5)):
        assert across(line, 12.5) <= 200
    lines = texts(as_svg(table(name)))
    assert any(line.endswith("…") for line in lines)


def test_articles_with_the_same_text_say_so_and_what_the_sums_do():
    shown = table()
    first = shown.counts.columns[0]._replace(copies=(2,))
    counts = shown.counts._replace(columns=(first, *shown.counts.columns[1:]))
    said = " ".join(texts(as_svg(shown._replace(counts=counts))))
    assert "same text as A2" in said
    assert "Sums count copies of a text once" in said
    doubted = counts._replace(columns=(first._replace(is_probable=True), *counts.columns[1:]))
    unsure = shown._replace(counts=doubted)
    assert "probably same text as A2" in " ".join(texts(as_svg(unsure)))
    assert rows(unsure)[0]["same_text_as"] == "probably A2"
    carried = replace(shown.articles[0], carried_by=Stated("Portal", "invented"))
    found = rows(shown._replace(counts=counts, articles=(carried, shown.articles[1])))
    assert (found[0]["same_text_as"], found[0]["carried_by"]) == ("A2", "Portal")
