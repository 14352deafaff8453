"""The table of notes holds every place and code, and nothing that a spreadsheet would run."""

import csv
import io

from desktop.exporting.notes_file import COLUMNS, NotesFile, as_csv
from desktop.story.annotating import annotate, comment_on
from desktop.story.annotation import Annotation
from desktop.story.comparison import (
    Comparison,
    Link,
    Origin,
    Span,
    Statement,
    Strength,
)
from desktop.story.project import Project
from tests.window.notes.noted import noted, with_lost

NOTHING = Comparison()


def table(project: Project, comparison: Comparison = NOTHING) -> list[dict[str, str]]:
    data = as_csv(NotesFile(project, comparison, project.annotations))
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_place_and_code() -> None:
    rows = table(noted())
    assert list(rows[0]) == list(COLUMNS)
    of_third = [(r["source_id"], r["code_path"]) for r in rows if r["annotation_id"] == "N3"]
    assert of_third == [
        ("A1", "Frames > Causes"),
        ("A1", "Naming"),
        ("A2", "Frames > Causes"),
        ("A2", "Naming"),
    ]


def test_the_numbers_cut_the_words_out_of_the_text_that_is_named() -> None:
    project = noted()
    for row in table(project):
        if row["start"]:
            article = project.article(int(row["source_id"][1:]))
            assert article.text[int(row["start"]) : int(row["end"])] == row["quote"]
            assert row["text_sha256"] == article.digest


def test_memos_say_what_they_are_about() -> None:
    kinds = {row["annotation_id"]: row["kind"] for row in table(noted())}
    assert kinds["N5"] == "memo article"
    assert kinds["N6"] == "memo story 1"
    assert kinds["N7"] == "memo code 2"


def test_words_without_a_place_have_no_numbers() -> None:
    row = next(r for r in table(with_lost(noted(), 1)) if r["annotation_id"] == "N1")
    assert (row["start"], row["end"], row["is_without_place"]) == ("", "", "1")
    assert row["quote"] == "Nobody was asked."


def test_no_cell_is_taken_for_a_formula() -> None:
    for evil in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"):
        row = table(comment_on(noted(), 1, evil, "2026-12-01T12:00:00Z"))[0]
        assert row["comment"].startswith("'")


def test_a_comment_comes_back_whole() -> None:
    comment = 'two\nlines, "quoted"; 😀 עברית'
    rows = table(comment_on(noted(), 1, comment, "2026-12-01T12:00:00Z"))
    assert rows[0]["comment"] == comment


def test_statements_and_counterparts_are_named() -> None:
    project = noted()
    a, b = (
        Span(1, *project.article(1).passages[1][:2]),
        Span(2, *project.article(2).passages[1][:2]),
    )
    link = Link(a, b, 0.9, Strength.SOLID, Origin.AUTOMATIC, ())
    comparison = Comparison(links=(link,), statements=(Statement(4, (a, b), (), ()),))
    row = next(r for r in table(project, comparison) if r["annotation_id"] == "N2")
    assert (row["row_id"], row["counterpart_ids"]) == ("S4", "A2.2")


def test_a_half_of_a_pair_does_not_stop_the_table() -> None:
    project = annotate(noted(), [Span(1, 0, 3)], Annotation(0, comment="\ud83d half"))
    assert table(project)[-1]["comment"] == "? half"
