"""Tables hold what was found and said, and nothing that a spreadsheet would run."""

import csv
import io
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.exporting.pdf.material import Material
from desktop.exporting.tables import SEMICOLON, TABLES, write_table
from desktop.exporting.tables.source import Source
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import Absence, FindingDecision, FindingState, LinkDecision
from desktop.story.finding_edits import decide_finding
from desktop.story.judging import check_absent, decide_link
from desktop.story.project import Project
from desktop.story.quote_edits import correct_quote
from desktop.workspace.materials import found_in, read_material
from desktop.workspace.tables import table_of
from tests.bridge import write_files

AT = "2026-11-20T08:00:00Z"
PLANES = "".join(chr(plane * 0x10000 + 0x41) for plane in range(17)) + "\x00\u202e\ufeff"


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    return read_material(write_files(tmp_path_factory.mktemp("story"))).material


def rows_of(name: str, material: Material, separator: str = ",") -> list[dict[str, str]]:
    """Read a table back as a strict reader does: every row has as many cells as the head."""
    made = table_of(name, material, separator)
    assert made.data.startswith(b"\xef\xbb\xbf")
    text = made.data.decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    assert {len(row) for row in read} == {len(read[0])}
    assert len(set(read[0])) == len(read[0])
    assert len(read) == made.rows + 1
    return [dict(zip(read[0], row, strict=True)) for row in read[1:]]


def again(material: Material, project: Project) -> Material:
    """Look through a story once more after an edit."""
    return found_in(project, name=material.name).material


def passage(project: Project, number: int, words: str) -> Span:
    article = project.article(number)
    found = next(p for p in article.passages if words in article.text[p.start : p.end])
    return Span(number, found.start, found.end)


@pytest.mark.parametrize("name", TABLES)
def test_every_table_can_be_read_back(material: Material, name: str) -> None:
    rows = rows_of(name, material)
    assert bool(rows) is (name != "annotations")
    assert rows == rows_of(name, material, SEMICOLON)


@pytest.mark.parametrize("name", TABLES)
def test_a_story_without_anything_gives_the_head_alone(name: str) -> None:
    assert rows_of(name, Material(Project())) == []


def test_statements_have_the_words_of_each_article_after_their_addresses(
    material: Material,
) -> None:
    row = next(r for r in rows_of("statements", material) if "4.2 million" in r["A1"])
    assert row["A2"] == "[A2.4] The repair will cost 5.1 million, the port authority said."
    assert row["A3"] == "no counterpart found"
    assert (row["articles_with_it_n"], row["articles_n"]) == ("2", "3")


def test_a_row_for_each_passage_of_a_statement_cuts_its_words_out_of_the_text(
    material: Material,
) -> None:
    rows = [row for row in rows_of("cells", material) if row["state"] == "has it"]
    passages = [span for each in material.comparison.statements for span in each.passages]
    assert len(rows) == len(passages)
    for row in rows:
        text = material.project.article(int(row["article"][1:])).text
        assert text[int(row["start"]) : int(row["end"])] == row["words"]


def test_only_who_looked_makes_an_absence_of_an_empty_cell(material: Material) -> None:
    span = passage(material.project, 1, "4.2 million")
    looked = check_absent(material.project, Absence(span, 3, "Ida", AT))
    row = next(
        r for r in rows_of("statements", again(material, looked)) if "4.2 million" in r["A1"]
    )
    assert row["A3"] == "checked absent by Ida on 2026-11-20"


def test_an_article_that_may_be_incomplete_is_not_compared(material: Material) -> None:
    project = material.project
    short = replace(project.article(3), complete="incomplete")
    project = replace(project, articles=(*project.articles[:2], short))
    row = next(
        r for r in rows_of("statements", again(material, project)) if "4.2 million" in r["A1"]
    )
    assert row["A3"].startswith("not compared")


def test_wording_lists_the_words_that_differ_and_those_alone(material: Material) -> None:
    rows = rows_of("wording", material)
    pairs = {(r["a_words"], r["b_words"], r["kind"]) for r in rows if r["a_place"] == "A1.4"}
    assert pairs == {("4.2", "5.1", "conflict")}
    for row in rows:
        text = material.project.article(int(row["a_article"][1:])).text
        if row["a_start"]:
            assert text[int(row["a_start"]) : int(row["a_end"])] == row["a_words"]


def test_rejected_links_have_no_wording(material: Material) -> None:
    a, b = (passage(material.project, n, "million") for n in (1, 2))
    said = decide_link(material.project, LinkDecision(a, b, Origin.REJECTED, "Ida", AT))
    rows = rows_of("wording", again(material, said))
    assert rows
    assert not any((r["a_place"], r["b_place"]) == ("A1.4", "A2.4") for r in rows)


def test_findings_say_whether_a_person_looked(material: Material) -> None:
    number = next(
        each for each in material.findings if each.words == ("4.2 million", "5.1 million")
    )
    said = FindingDecision(number.kind, number.spans, FindingState.NOT_A_FINDING, "Ida", AT)
    rows = rows_of("findings", again(material, decide_finding(material.project, said)))
    about = {row["words"]: (row["state"], row["decided_by"]) for row in rows}
    assert about["4.2 million"] == ("said by a person to be no finding", "Ida")
    assert about["every"] == ("found by the program, not checked", "")


def test_quotes_name_speakers_as_printed_and_their_utterance(material: Material) -> None:
    rows = {row["quote"]: row for row in rows_of("quotes", material)}
    first, other = rows["Q1"], rows["Q3"]
    assert first["words"] == "“We will not reopen it before every bolt has been looked at,”"
    assert (first["speaker_as_printed"], first["cue"]) == ("Ida Marsh", "said")
    assert first["utterance"] == other["utterance"] != ""
    assert first["state"] == "found by the program, not checked"
    assert rows["Q2"]["possibly_in_utterances"] == rows["Q4"]["possibly_in_utterances"] != ""


def test_a_corrected_quote_says_who_vouches_for_it(material: Material) -> None:
    quote = material.quotes.quotes[0]
    said = correct_quote(
        material.project, quote, quote._replace(name="I. Marsh", speaker=None), "Ana", AT
    )
    row = rows_of("quotes", again(material, said))[0]
    assert (row["speaker_name"], row["vouched_for_by"], row["vouched_for_at"]) == (
        "I. Marsh",
        "Ana",
        AT,
    )


def test_utterances_show_how_each_article_words_them(material: Material) -> None:
    row = next(r for r in rows_of("utterances", material) if r["quotes_n"] == "2")
    assert "every bolt" in row["A1"]
    assert "each bolt" in row["A2"]
    assert row["A3"] == ""
    assert (row["speaker_names"], row["words_in_quotation_marks_differ"]) == ("Ida Marsh", "yes")


def test_articles_are_counted_with_what_was_coded_in_them(material: Material) -> None:
    project = add_code(material.project, Code(0, "Causes > of all"))
    place = passage(project, 1, "cracks in two")
    first = Annotation(0, codes=(1,), comment="Why?", by="Ana")
    project = annotate(annotate(project, [place], first), [place], first._replace(by="Ida"))
    one, other, third = rows_of("articles", again(material, project))
    words = str(len(project.article(1).text[place.start : place.end].split()))
    assert (one["annotations_n"], one["coders_n"], one["comments_n"]) == ("2", "2", "2")
    assert (one["code_1_Causes_of_all_n"], one["code_1_Causes_of_all_words_n"]) == ("2", words)
    assert (other["annotations_n"], other["code_1_Causes_of_all_n"]) == ("0", "0")
    assert {row["articles_in_story_n"] for row in (one, other, third)} == {"3"}
    assert (one["quotes_n"], third["quotes_n"]) == ("2", "0")


def test_counts_of_passages_agree_with_the_other_tables(material: Material) -> None:
    for row in rows_of("articles", material):
        number = int(row["article"][1:])
        ends = {
            span
            for link in material.comparison.links
            for span in (link.a, link.b)
            if span.article == number and link.strength == "solid"
        }
        assert int(row["passages_linked_n"]) == len(ends)
        statements = [r for r in rows_of("statements", material) if r[row["article"]][0] == "["]
        assert int(row["statements_n"]) == len(statements)


def test_an_article_alone_was_not_compared_and_has_no_count_of_it(
    tmp_path: Path,
) -> None:
    alone = read_material(write_files(tmp_path)[:1]).material
    row = rows_of("articles", alone)[0]
    assert row["compared"] == "no"
    assert (row["links_n"], row["passages_without_counterpart_found_n"]) == ("", "")
    assert row["quotes_n"] == "2"
    assert rows_of("statements", alone) == rows_of("wording", alone) == []


def test_the_heads_of_columns_are_no_formulas_either(material: Material) -> None:
    from desktop.story.project import set_fact

    evil = set_fact(material.project, 1, "outlet", '=HYPERLINK("http://x")')
    project = add_code(evil, Code(0, "=1+1"))
    for name in TABLES:
        data = table_of(name, material._replace(project=project)).data.decode("utf-8-sig")
        for row in csv.reader(io.StringIO(data, newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def test_a_comment_of_any_letters_and_any_length_comes_back(material: Material) -> None:
    comment = (PLANES + '", \n') * 5000
    assert len(comment.encode()) > 100_000
    project = annotate(material.project, [Span(1, 0, 7)], Annotation(0, comment=comment))
    row = rows_of("annotations", material._replace(project=project))[0]
    assert row["comment"] == comment


def test_half_a_letter_does_not_stop_a_table(material: Material) -> None:
    project = annotate(material.project, [Span(1, 0, 7)], Annotation(0, comment="\ud83d half"))
    assert rows_of("annotations", material._replace(project=project))[0]["comment"] == "? half"


def test_annotations_of_other_stories_are_left_out(material: Material) -> None:
    from desktop.story.stories import add_story, open_story

    project = annotate(material.project, [Span(3, 0, 6)], Annotation(0, comment="here"))
    project = add_story(project, "Two of them", [1, 2])
    assert rows_of("annotations", material._replace(project=project)) == []
    back = open_story(project, 1)
    assert len(rows_of("annotations", material._replace(project=back))) == 1


def test_ten_thousand_annotations_take_a_moment(material: Material) -> None:
    length = len(material.project.article(1).text)
    template = annotate(material.project, [Span(1, 0, 7)], Annotation(0, comment="x")).annotations[
        0
    ]
    notes = tuple(
        template._replace(
            number=n,
            anchors=(
                template.anchors[0]._replace(span=Span(1, n % (length - 9), n % (length - 9) + 8)),
            ),
        )
        for n in range(1, 10_001)
    )
    many = material._replace(project=replace(material.project, annotations=notes))
    before = time.monotonic()
    for name in ("annotations", "cells", "quotes", "articles"):
        write_table(name, Source(many, lambda link: pytest.fail("not asked for")))
    assert time.monotonic() - before < 10
    assert len(rows_of("annotations", many)) == 10_000
