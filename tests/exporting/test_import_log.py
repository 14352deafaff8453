"""The import log as a table that a spreadsheet opens."""

import csv
import io
from dataclasses import replace

from desktop.exporting.import_log import COLUMNS, as_csv
from desktop.story.article import MAYBE_INCOMPLETE, Article, Provenance, Stated
from desktop.story.decisions import CopyGroup
from desktop.story.errors import Sentence
from desktop.story.imported import Arrival, Outcome, exclude, log_rows, take_in
from desktop.story.project import Project

AT = "2026-11-22T06:31:59Z"


def article(name: str, text: str) -> Article:
    made = Article(0, name, text, (), Stated("uk", "its words"), "utf-8")
    return replace(
        made,
        outlet=Stated("Вісник", "JSON-LD of the page"),
        published=Stated("2026-11-20", "time element"),
        complete=MAYBE_INCOMPLETE,
        complete_evidence="ends mid-sentence",
        provenance=Provenance("file", f"/news/{name}", AT, "ab" * 32, "page, trafilatura 2.3.1"),
    )


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_line_says_what_became_of_each_and_where_it_came_from():
    arrivals = [
        Arrival("a.html", "/news/a.html", "", article("a.html", "Міст закрили.")),
        Arrival("b.warc", "/news/b.warc", "https://b.example/1", article("b", "Міст закрито.")),
        Arrival(
            "c.pdf", "/news/c.pdf", "", None, Sentence("{n} is empty.", n="c.pdf"), Outcome.FAILED
        ),
    ]
    project = take_in(Project(), arrivals, "Ida", AT)
    project = exclude(project, [2], "Ana", AT, "=same text")
    rows = read(as_csv(log_rows(project, [CopyGroup((1, 7))])))
    assert list(rows[0]) == list(COLUMNS)
    assert [(r["entry"], r["outcome"], r["article"], r["in_project"]) for r in rows] == [
        ("1", "added", "A1", "yes"),
        ("2", "added", "A2", "no"),
        ("3", "failed", "", "no"),
    ]
    first, second, third = rows
    assert first["outlet"] == "Вісник"
    assert first["published_evidence"] == "time element"
    assert (first["complete"], first["complete_evidence"]) == (
        "may be incomplete",
        "ends mid-sentence",
    )
    assert first["nearly_same_text_as"] == "A7"
    assert (second["excluded_by"], second["excluded_because"]) == ("Ana", "'=same text")
    assert second["part"] == "https://b.example/1"
    assert third["reason"] == "c.pdf is empty."
    assert (first["by"], first["at_utc"], first["read_by"]) == (
        "Ida",
        AT,
        "page, trafilatura 2.3.1",
    )
