"""Tables of codes as files: every figure is there with n, and nothing hostile gets through."""

import csv
import io
from xml.etree import ElementTree

import pytest

from desktop.exporting.coding_svg import as_svg
from desktop.exporting.coding_tables import COLUMNS, CodingTable, as_csv
from desktop.story.codebook import change_code, paths
from desktop.story.coded_counts import Choice, Kind, count_codes
from desktop.story.project import Project
from tests.story.test_coded_counts import CAUSE, RAIN, TONE, WEIR, code, project

OUTLETS = Choice()
SVG = "{http://www.w3.org/2000/svg}"


def coded() -> Project:
    begun = code(code(project(WEIR, RAIN), "council shut the old", CAUSE), "the old weir", TONE)
    return code(begun, "Рада закрила", CAUSE, article=2)


def table(
    begun: Project, choice: Choice = OUTLETS, measure: str = "annotations", story: str = "Weir"
) -> CodingTable:
    names = {number: " > ".join(path) for number, path in paths(begun).items()}
    articles = {article.number: article for article in begun.articles}
    counts = count_codes(begun, begun.columns, None, choice)
    return CodingTable(counts, articles, names, story, "2026-11-22", "Wireside 1", measure)


def rows(shown: CodingTable) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(shown).decode("utf-8-sig"))))


def words(svg: str) -> list[str]:
    return ["".join(each.itertext()) for each in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("kind", list(Kind))
def test_csv_has_a_line_for_each_figure_with_its_places(kind):
    shown = table(coded(), Choice(kind))
    found = rows(shown)
    assert list(found[0]) == list(COLUMNS)
    cells = [cell for row in shown.counts.rows for cell in row.cells if not cell.is_void]
    assert [int(row["counted_n"]) for row in found] == [len(cell.places) for cell in cells]
    assert all(len(row["places"].split()) == int(row["counted_n"]) for row in found)
    assert as_csv(shown).startswith(b"\xef\xbb\xbf")


def test_csv_names_codes_outlets_annotations_and_addresses():
    row = next(r for r in rows(table(coded())) if r["row_code"] and r["column"] == "A2")
    assert (row["row_code_path"], row["annotation_ids"], row["places"]) == (
        "Frames > Cause",
        "N3",
        "A2.1",
    )
    assert (row["words_n"], row["of_words_n"]) == ("2", "7")


def test_no_name_of_a_code_is_taken_for_a_formula():
    begun = coded()
    begun = change_code(begun, begun.codes[3]._replace(name='=HYPERLINK("x")'))
    assert any(row["row_code_path"].startswith("'=") for row in rows(table(begun)))


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("measure", ["annotations", "words", "share"])
def test_every_picture_says_its_title_unit_and_n(kind, measure):
    told = words(as_svg(table(coded(), Choice(kind), measure)))
    assert "Weir" in told[0]
    assert "n = 3 annotations in 2 articles, 22 words." in told[1]


def test_pictures_are_grey():
    for kind in Kind:
        picture = ElementTree.fromstring(as_svg(table(coded(), Choice(kind))))
        colours = {each.get(name) for each in picture.iter() for name in ("fill", "stroke")}
        for colour in filter(None, colours - {"none"}):
            assert colour[1:3] == colour[3:5] == colour[5:7]


def test_a_code_by_code_picture_is_darker_where_there_is_more():
    begun = code(code(coded(), "protested", CAUSE, TONE), "loudly", CAUSE, 1)
    picture = ElementTree.fromstring(as_svg(table(begun, Choice(Kind.CODES))))
    shades = {each.get("fill") for each in picture.iter(f"{SVG}rect")} - {"#ffffff", "#000000"}
    assert len(shades) == 2


def test_the_course_has_a_line_with_ten_dots_for_each_code():
    picture = ElementTree.fromstring(as_svg(table(coded(), Choice(Kind.COURSE))))
    assert len(list(picture.iter(f"{SVG}polyline"))) == 2
    assert len(list(picture.iter(f"{SVG}circle"))) == 20


def test_hostile_names_stay_words():
    begun = coded()
    begun = change_code(begun, begun.codes[3]._replace(name="</text><script>\x00&"))
    for kind in Kind:
        told = words(as_svg(table(begun, Choice(kind), story="<b>&")))
        assert any("script" in each for each in told)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_project_without_codes_has_a_picture_all_the_same(kind):
    assert "n = 0 annotations" in " ".join(words(as_svg(table(Project(), Choice(kind)))))
