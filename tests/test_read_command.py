"""`wireside read`, and files of every kind for the other commands, as they are typed."""

import csv
import io
import json
import socket
from pathlib import Path
from typing import Any

import pytest

from desktop.commands import main

PAGE = """<!doctype html><html lang="en"><head><title>{title} | Gazette</title>
<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2026-03-01T10:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
<p>A small ferry has carried commuters across the river since Monday, when the old bridge was closed.</p>
<p>{title}: the port authority said that it takes two hundred people an hour, and that nobody pays.</p>
<p>“We have not seen so many boats here for years,” said Ida Holm, who lives on the north bank.</p>
</article></body></html>"""
ITEM = """<item><title>{title}</title><link>https://gazette.example/{number}</link>
<content:encoded><![CDATA[<p>{title} was what the council of Aldwick talked about until late on Monday evening.</p>
<p>The mayor, Ruth Amsel, said that every member had been heard, and that the vote would follow in May.</p>
<p>Nobody in the room could say how the repair of the old dike would be paid for in the coming years.</p>
<p>A farmer from the south bank told the council that his cellar had been full of water four times since
the autumn, and that he would not wait for another winter before he moved his animals to the hills.</p>
<p>The water board keeps twelve pumps in a hall behind the station. Nine of them ran through the night.</p>
]]></content:encoded></item>"""
TEASER = "<item><title>Rain again</title><link>https://gazette.example/9</link><description>Rain.</description></item>"
TITLES = ("The dike", "The ferry", "The school")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE.format(title="Ferry runs instead of the bridge"), encoding="utf-8")
    return path


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    items = "".join(ITEM.format(title=title, number=n) for n, title in enumerate(TITLES))
    path = tmp_path / "feed.xml"
    path.write_text(
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Gazette</title>{items}{TEASER}</channel></rss>",
        encoding="utf-8",
    )
    return path


def run(capsysbinary, *typed: object) -> tuple[int, str, str]:
    """Return the exit code, what was printed and what was said beside it."""
    code = main([str(each) for each in typed])
    out, said = capsysbinary.readouterr()
    return code, out.decode("utf-8"), said.decode("utf-8")


def read_json(capsysbinary, *typed: object) -> list[dict[str, Any]]:
    content = json.loads(run(capsysbinary, "read", *typed, "--format", "json")[1])
    found: list[dict[str, Any]] = content["read"]
    return found


def test_the_facts_of_a_page_stand_with_their_evidence(page, capsysbinary):
    code, out, said = run(capsysbinary, "read", page)
    assert code == 0
    lines = [line.split("  ") for line in out.splitlines()]
    told = {parts[2]: parts[-2:] for parts in lines if len(parts) > 3}
    assert told["outlet"] == ["Gazette", "(meta element of the page)"]
    assert any("2026-03-01T10:00" in part for part in told["published"])
    assert "byline      not stated" in out
    assert "Articles: 1" in said
    assert "Nothing was fetched" in said


def test_a_date_that_stands_in_the_text_is_unconfirmed(tmp_path, capsysbinary):
    text = "The dike held\n\nMarch 3, 2026\n\nThe dike held on Monday, the mayor said.\n"
    (tmp_path / "a.txt").write_text(text)
    assert main(["read", str(tmp_path / "a.txt")]) == 0
    told = capsysbinary.readouterr().out.decode()
    assert "2026-03-03  (unconfirmed: date line in its text)" in told


def test_passages_are_counted_by_kind_and_listed_as_text(page, capsysbinary):
    counted = run(capsysbinary, "read", page)[1]
    assert "       3  body" in counted
    assert "Ida Holm" not in counted
    listed = run(capsysbinary, "read", page, "--format", "text")[1]
    assert "[headline: " in listed
    assert "Ida Holm" in listed


def test_json_has_spans_that_rebuild_the_passages(page, capsysbinary):
    (row,) = read_json(capsysbinary, page)
    article = row["article"]
    assert row["outcome"] == "article"
    assert article["facts"]["outlet"]["evidence"] == "meta element of the page"
    assert article["complete"]["value"] == "unknown"
    for passage in article["passages"]:
        assert article["text"][passage["start"] : passage["end"]] == passage["text"]
        assert passage["reason"]


def test_csv_has_a_line_for_each_and_takes_no_cell_for_a_formula(tmp_path, capsysbinary):
    path = tmp_path / "sum.html"
    path.write_text(PAGE.format(title="=SUM of what the ferry costs"), encoding="utf-8")
    out = run(capsysbinary, "read", path, tmp_path / "gone.pdf", "--format", "csv")[1]
    first, second = csv.DictReader(io.StringIO(out))
    assert first["headline"].startswith("'=SUM")
    assert (first["outcome"], second["outcome"]) == ("article", "failed")
    assert "is not there any more" in second["reason"]
    assert None not in first
    assert None not in second


def test_all_articles_of_a_file_are_read_and_what_is_none_says_why(feed, capsysbinary):
    rows = read_json(capsysbinary, feed)
    articles = [row["article"] for row in rows if row["outcome"] == "article"]
    assert [article["headline"] for article in articles] == list(TITLES)
    (teaser,) = [row for row in rows if row["outcome"] == "no article"]
    assert "Rain again" in teaser["part"]
    assert teaser["reason"]


def test_a_list_of_references_tells_its_facts(tmp_path, capsysbinary):
    path = tmp_path / "list.ris"
    path.write_text("TY  - NEWS\nTI  - Ferry runs\nAU  - Holm, Ida\nER  - \n", encoding="utf-8")
    (row,) = read_json(capsysbinary, path)
    assert row["outcome"] == "reference"
    assert row["facts"]["title"] == {"value": "Ferry runs", "evidence": "RIS list"}


def test_what_cannot_be_read_is_one_sentence_each_and_the_rest_is_told(
    page, tmp_path, capsysbinary
):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing follows")
    code, out, said = run(capsysbinary, "read", broken, page, tmp_path / "gone.docx")
    assert code == 2
    assert "ferry.html: article" in out
    assert [line.split()[0] for line in said.splitlines()] == [
        "broken.pdf",
        "gone.docx",
        "Articles:",
    ]


def test_a_folder_is_looked_into(page, feed, tmp_path, capsysbinary):
    rows = read_json(capsysbinary, tmp_path)
    assert {row["file"] for row in rows} == {"ferry.html", "feed.xml"}


def test_an_empty_folder_is_said_to_be_empty(tmp_path, capsysbinary):
    code, _out, said = run(capsysbinary, "read", tmp_path)
    assert code == 2
    assert "is a folder without files" in said


def test_a_name_of_a_file_commands_no_terminal(tmp_path, capsysbinary):
    (tmp_path / "red\x1b[31m.pdf").write_bytes(b"%PDF-1.4 nothing follows")
    _code, out, said = run(capsysbinary, "read", tmp_path)
    assert "red" in out
    assert "\x1b" not in out + said


@pytest.mark.parametrize("command", ["read", "compare", "quotes", "screenshot"])
def test_an_address_is_never_fetched(command, tmp_path, capsysbinary, monkeypatch):
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    output = tmp_path / "out"
    code, _out, said = run(
        capsysbinary, command, "https://gazette.example/1", "--output", str(output)
    )
    assert code == 2
    assert said.startswith("https://gazette.example/1 is an address")
    assert not output.exists()


def test_the_report_is_written_to_a_file(page, tmp_path, capsysbinary):
    output = tmp_path / "read.csv"
    code, out, _said = run(capsysbinary, "read", page, "--format", "csv", "--output", output)
    assert (code, out) == (0, "")
    assert output.read_bytes().startswith(b"\xef\xbb\xbffile,")


def test_pages_and_all_items_of_a_feed_are_compared(page, feed, tmp_path, capsysbinary):
    output = tmp_path / "comparison.json"
    assert run(capsysbinary, "compare", page, feed, "--output", output)[0] == 0
    articles = json.loads(output.read_text(encoding="utf-8"))["articles"]
    assert [article["source"] for article in articles] == ["ferry.html", *["feed.xml"] * 3]


def test_a_list_of_references_is_nothing_to_compare(page, tmp_path, capsysbinary):
    path = tmp_path / "list.ris"
    path.write_text("TY  - NEWS\nTI  - Ferry runs\nER  - \n", encoding="utf-8")
    code, out, said = run(capsysbinary, "quotes", page, path)
    assert code == 2
    assert "There is no article in list.ris." in said
    assert "Ida Holm" in out


def test_every_option_is_told_by_the_help(capsys):
    with pytest.raises(SystemExit):
        main(["read", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "FILE|FOLDER" in told
    assert "{table,json,csv,text}" in told
    assert "never fetched" in told
