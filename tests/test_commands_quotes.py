"""`wireside quotes` and the quotes of `wireside compare`, as they are typed."""

import csv
import io
import json

import pytest

from desktop.commands import main
from desktop.quoting import model
from desktop.quoting.extract import extract
from desktop.quoting.parsing import AND

MORNING = (
    "Dike may hold, mayor says\n\nThe dike was repaired in the night.\n\n"
    "“We are ready for whatever comes,” said Ruth Amsel, who leads the water board.\n\n"
    "The mayor said the dike would hold until the morning. He has not commented on the cost.\n"
)
EVENING = (
    "Water falls\n\nThe water fell in the evening, and the schools of Aldwick opened again.\n\n"
    "“We are ready for whatever comes,” said Ruth Amsel of the water board.\n"
)
GERMAN = (
    "Deich könnte halten\n\nDer Deich wurde in der Nacht von vielen Menschen aus der Stadt repariert.\n\n"
    "„Wir sind auf alles vorbereitet“, sagte Ruth Amsel, die Leiterin des Verbandes.\n"
)


@pytest.fixture
def files(tmp_path):
    """Return a function that writes articles and gives their paths."""

    def written(*texts):
        paths = [tmp_path / f"{count}.txt" for count in range(1, len(texts) + 1)]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        return [str(path) for path in paths]

    return written


def printed(capsysbinary, *arguments):
    """Return the exit code, what was printed and what was said beside it."""
    code = main(["quotes", *arguments])
    out, said = capsysbinary.readouterr()
    return code, out.decode("utf-8"), said.decode("utf-8")


def test_a_table_lists_who_says_what(files, capsysbinary):
    code, out, said = printed(capsysbinary, *files(MORNING, EVENING))
    assert code == 0
    lines = [line.split() for line in out.splitlines() if line.strip().startswith("Q")]
    assert [line[0] for line in lines] == ["Q1", "Q2", "Q3", "Q5"]  # Q4 is no comment
    (first,) = [
        line for line in out.splitlines() if "whatever comes" in line and "who" not in line
    ][:1]
    assert "direct" in first
    assert "Ruth Amsel" in first
    assert "said" in first
    assert "found by patterns" in said


def test_an_article_that_quotes_nobody_says_so(files, capsysbinary):
    out = printed(capsysbinary, *files("Rain\n\nIt rained all day in the valley of the Tarn.\n"))[1]
    assert "no quote found" in out


def test_json_has_the_keys_of_the_extractor_and_the_engine_on_top(files, capsysbinary):
    (path,) = files(MORNING)
    content = json.loads(printed(capsysbinary, path, "--format", "json")[1])
    assert content["engine"] == model.UNWANTED
    (article,) = content["articles"]
    expected = extract(article["text"], model=False)
    assert expected
    own = {"id", "words", "guess"}
    assert [set(each) - own for each in article["quotes"]] == [set(q) for q in expected]
    for quote in article["quotes"]:
        assert article["text"][quote["start"] : quote["end"]] == quote["words"]


def test_who_declined_to_speak_is_not_quoted(files, capsysbinary):
    content = json.loads(printed(capsysbinary, *files(MORNING), "--format", "json")[1])
    kinds = {quote["kind"] for quote in content["articles"][0]["quotes"]}
    assert kinds <= {"direct", "mixed", "indirect"}


def test_csv_has_a_line_for_each_quote(files, capsysbinary):
    out = printed(capsysbinary, *files(MORNING, EVENING), "--format", "csv")[1]
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {row["article"] for row in rows} == {"A1", "A2"}
    (direct,) = [row for row in rows if row["article"] == "A2"]
    assert direct["words"] == "“We are ready for whatever comes,”"
    assert direct["kind"] == "direct"


def test_a_speaker_behind_a_pronoun_is_told_as_a_guess(files, capsysbinary):
    text = "Quay\n\nRuth Amsel came back. “We waited for hours,” Ruth Amsel said. “It is shut,” she said.\n"
    (path,) = files(text)
    rows = list(csv.DictReader(io.StringIO(printed(capsysbinary, path, "--format", "csv")[1])))
    assert [(r["speaker"], r["name"], r["guess"]) for r in rows] == [
        ("Ruth Amsel", "Ruth Amsel", "0"),
        ("she", "Ruth Amsel", "1"),
    ]
    (article,) = json.loads(printed(capsysbinary, path, "--format", "json")[1])["articles"]
    assert [each["guess"] for each in article["quotes"]] == [False, True]


@pytest.mark.parametrize("formula", ["=1+1", "+1 said", "-2 points", "@all", "=HYPERLINK(“x”)"])
def test_no_cell_of_a_csv_is_a_formula(files, capsysbinary, formula):
    text = MORNING + f"\n“{formula}” the sign said. According to {formula}, the dike broke.\n"
    text = text.replace("“=", "=").replace("who leads", f"who leads {formula}")
    out = printed(capsysbinary, *files(f"{formula}\n\n{text}"), "--format", "csv")[1]
    cells = [cell for row in csv.reader(io.StringIO(out)) for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@")]


def test_quotes_are_written_to_a_file(files, tmp_path, capsysbinary):
    output = tmp_path / "quotes.csv"
    code, out, _ = printed(
        capsysbinary, *files(MORNING), "--format", "csv", "--output", str(output)
    )
    assert (code, out) == (0, "")
    assert output.read_bytes().startswith("\ufeffid,article".encode())


def test_the_same_files_give_the_same_bytes(files, capsysbinary):
    paths = files(MORNING, EVENING)
    for form in ("table", "json", "csv"):
        first = printed(capsysbinary, *paths, "--format", form)[1]
        assert printed(capsysbinary, *paths, "--format", form)[1] == first


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_listed(
    files, tmp_path, capsysbinary
):
    code, out, said = printed(capsysbinary, *files(MORNING), str(tmp_path / "gone.txt"))
    assert code == 2
    assert "gone.txt" in said
    assert "Ruth Amsel" in out


def test_files_none_of_which_can_be_read_are_a_sentence(tmp_path, capsysbinary):
    code, out, said = printed(capsysbinary, str(tmp_path / "gone.txt"))
    assert (code, out) == (2, "")
    assert "there are no quotes" in said


def test_an_output_that_cannot_be_written_is_a_sentence(files, tmp_path, capsysbinary):
    output = tmp_path / "missing" / "quotes.csv"
    code, _, said = printed(capsysbinary, *files(MORNING), "--output", str(output))
    assert code == 2
    assert "cannot be written" in said


def test_a_terminal_obeys_nothing_that_a_text_says(files, capsysbinary):
    text = MORNING.replace("whatever comes", "whatever\x1b[2J comes")
    assert "\x1b" not in printed(capsysbinary, *files(text))[1]


@pytest.mark.needs_model
def test_a_model_finds_english_and_patterns_german(files, capsysbinary, monkeypatch):
    monkeypatch.delenv("WIRESIDE_QUOTES")
    content = json.loads(printed(capsysbinary, *files(MORNING, GERMAN), "--format", "json")[1])
    engines = [model.installed(), model.OTHER_LANGUAGE]
    assert content["engine"] == AND.join(engines)
    assert [each["engine"] for each in content["articles"]] == engines
    assert content["articles"][1]["quotes"]


@pytest.mark.needs_model
def test_patterns_can_be_asked_for(files, capsysbinary, monkeypatch):
    monkeypatch.delenv("WIRESIDE_QUOTES")
    said = printed(capsysbinary, *files(MORNING), "--patterns")[2]
    assert said.rstrip().endswith("found by patterns: switched off.")


def test_a_comparison_file_has_the_quotes_and_which_are_the_same_words(files, tmp_path):
    output = tmp_path / "comparison.json"
    assert main(["compare", *files(MORNING, EVENING), "--output", str(output)]) == 0
    content = json.loads(output.read_text(encoding="utf-8"))
    assert content["made_with"]["quotes"] == model.UNWANTED
    texts = {article["id"]: article["text"] for article in content["articles"]}
    by_id = {quote["id"]: quote for quote in content["quotes"]}
    assert list(by_id) == ["Q1", "Q2", "Q3", "Q5"]  # Q4 is no comment, which the window lists
    for quote in by_id.values():
        text = texts[quote["article"]]
        for part in ("speaker", "cue"):
            if quote[part] is not None:
                assert text[quote[f"{part}_start"] : quote[f"{part}_end"]] == quote[part]
    (same,) = [each for each in content["utterances"] if each["certainty"] == "same"]
    assert [by_id[each]["article"] for each in same["quotes"]] == ["A1", "A2"]
    assert all(by_id[each]["speaker"].startswith("Ruth Amsel") for each in same["quotes"])
