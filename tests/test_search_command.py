"""`wireside search` finds words in files and projects and tells where, in every form."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.commands import main

GAZETTE = "Harbour ferry sinks\n\nThe harbour ferry Aurora sank at the old pier on Monday night, police said.\n"
ECHO = "Ferry Aurora lost\n\nThe ferry Aurora sank at the old pier of the harbour on Monday night, officers said.\n"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    made = []
    for name, text in (("gazette.txt", GAZETTE), ("echo.txt", ECHO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        made.append(str(tmp_path / name))
    return made


def run(capfd: pytest.CaptureFixture[str], *typed: str, code: int = 0) -> tuple[str, str]:
    assert main(["search", *typed, "--patterns"]) == code
    said = capfd.readouterr()
    return said.out, said.err


def test_passages_are_printed_with_what_was_found_marked(
    capfd: pytest.CaptureFixture[str], files: list[str]
) -> None:
    out, err = run(capfd, "sinking police", *files)
    assert "A1.1  gazette.txt" in out
    assert "[sank]" not in out, "another word, not another form"
    assert "Harbour ferry [sinks]" in out
    assert "[police] said." in out
    assert "Looked for sinking AND police. Found article: 1." in err


def test_json_names_the_file_of_each_hit(
    capfd: pytest.CaptureFixture[str], files: list[str]
) -> None:
    out, _ = run(capfd, '"old pier"', *files, "--format", "json")
    told = json.loads(out)
    assert (told["format"], told["view"]) == ("wireside-search", "passages")
    assert told["documents"] >= 2
    assert {row["source"] for row in told["rows"]} == {"gazette.txt", "echo.txt"}
    for row in told["rows"]:
        assert [row["text"][start:end] for start, end in row["hits"]] == ["old pier"]


def test_side_by_side_tells_what_the_other_outlet_wrote(
    capfd: pytest.CaptureFixture[str], files: list[str], tmp_path: Path
) -> None:
    out, _ = run(capfd, "police", *files, "--view", "statements", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["source"], row["state"]) for row in rows] == [
        ("gazette.txt", "hit"),
        ("echo.txt", "counterpart"),
    ]
    assert rows[1]["text"].startswith("The ferry Aurora sank")
    for row in filter(lambda row: row["text"], rows):
        text = (tmp_path / row["source"]).read_text(encoding="utf-8").strip()
        assert text[int(row["start"]) : int(row["end"])] == row["text"]
    ((start, end),) = json.loads(rows[0]["hits"])
    assert rows[0]["text"][start:end] == "police"
    assert rows[1]["hits"] == "[]"


def test_a_concordance_puts_what_was_found_under_one_another(
    capfd: pytest.CaptureFixture[str], files: list[str]
) -> None:
    out, _ = run(capfd, "pier", *files, "--view", "concordance", "--sort", "left")
    columns = {line.index("[pier]") for line in out.splitlines()}
    assert len(out.splitlines()) == 2
    assert len(columns) == 1


def test_what_is_broken_is_said_and_the_rest_looked_for(
    capfd: pytest.CaptureFixture[str], files: list[str]
) -> None:
    out, err = run(capfd, '"old pier', *files)
    assert "These quotation marks are not closed. ('\"', character 1)" in err
    assert "[old pier]" in out


def test_a_word_that_stands_nowhere_gets_one_that_does(
    capfd: pytest.CaptureFixture[str], files: list[str]
) -> None:
    out, err = run(capfd, "polcie", *files)
    assert out == ""
    assert "polcie stands nowhere. Did you mean police?" in err


def test_a_query_of_nothing_is_refused(capfd: pytest.CaptureFixture[str], files: list[str]) -> None:
    _, err = run(capfd, "()", *files, code=2)
    assert "There is nothing to look for in '()'." in err


def test_it_is_written_to_a_file(
    capfd: pytest.CaptureFixture[str], files: list[str], tmp_path: Path
) -> None:
    place = tmp_path / "found.csv"
    out, _ = run(capfd, "pier", *files, "--format", "csv", "--output", str(place))
    assert out == ""
    assert place.read_bytes().startswith(b"\xef\xbb\xbfkind,article,source")


def test_files_without_an_article_are_said_to_give_nothing_to_search(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    assert main(["search", "ferry", str(tmp_path / "empty.txt"), "--patterns"]) != 0
    err = capfd.readouterr().err
    assert "nothing to search" in err
    assert "export" not in err


def test_a_name_is_found_in_the_spellings_of_the_files(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    paths = []
    for name, spelled in (("one.txt", "Zelensky"), ("two.txt", "Zelenskyy")):
        text = f"Aid asked for\n\n“We ask for more,” Volodymyr {spelled} said on Monday.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(str(tmp_path / name))
    out, _ = run(capfd, "zelenskyy kind:article", *paths)
    assert "[Zelensky]" in out
    assert "[Zelenskyy]" in out


def test_articles_of_other_stories_that_nobody_looked_through_are_counted() -> None:
    from desktop.commands.search import known_quotes
    from desktop.exporting.pdf.material import Material
    from tests.searching.told import FERRIES

    story = FERRIES.stories[0]._replace(articles=(1,))
    _, not_quoted = known_quotes(Material(replace(FERRIES, stories=(story,))))
    assert not_quoted == 2
