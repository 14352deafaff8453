import json

import pytest

from desktop import VERSION, importing
from desktop.commands import main
from desktop.resources import seeds

pytestmark = pytest.mark.skipif(not hasattr(importing, "read"), reason="no reader yet")
SEEDS = sorted(str(path) for path in seeds().glob("*.txt"))


def compare(tmp_path, *files, name="comparison.json"):
    output = tmp_path / name
    return main(["compare", *map(str, files), "--output", str(output)]), output


def test_the_seeds_are_compared_and_written(tmp_path):
    code, output = compare(tmp_path, *SEEDS)
    content = json.loads(output.read_text(encoding="utf-8"))
    assert code == 0
    assert [article["id"] for article in content["articles"]] == ["A1", "A2", "A3", "A4", "A5"]
    assert content["links"]
    assert content["statements"]


def test_comparing_again_writes_the_same_bytes(tmp_path):
    first = compare(tmp_path, *SEEDS)[1].read_bytes()
    assert compare(tmp_path, *SEEDS, name="again.json")[1].read_bytes() == first


def test_reordered_files_have_the_same_links(tmp_path):
    def links(files, name):
        content = json.loads(compare(tmp_path, *files, name=name)[1].read_text(encoding="utf-8"))
        source = {article["id"]: article["source"] for article in content["articles"]}
        return {
            (frozenset((source[end["article"]], end["start"]) for end in ends), link["score"])
            for link in content["links"]
            for ends in [(link["a"], link["b"])]
        }

    assert links(SEEDS, "one.json") == links(SEEDS[::-1], "other.json")


def test_links_join_only_compared_kinds(tmp_path):
    content = json.loads(compare(tmp_path, *SEEDS)[1].read_text(encoding="utf-8"))
    kinds = {
        (article["id"], passage["start"]): passage["kind"]
        for article in content["articles"]
        for passage in article["passages"]
    }
    ends = {(e["article"], e["start"]) for link in content["links"] for e in (link["a"], link["b"])}
    assert {kinds[end] for end in ends} <= {"headline", "standfirst", "subheading", "body"}


def test_a_file_that_cannot_be_read_is_named_and_the_rest_compared(tmp_path, capsys):
    code, output = compare(tmp_path, *SEEDS[:2], tmp_path / "gone.txt")
    assert code == 2
    assert "gone.txt" in capsys.readouterr().err
    assert len(json.loads(output.read_text(encoding="utf-8"))["articles"]) == 2


def test_one_article_is_not_enough(tmp_path, capsys):
    code, output = compare(tmp_path, SEEDS[0], SEEDS[0])
    assert code == 2
    assert "Two different articles" in capsys.readouterr().err
    assert not output.exists()


def test_an_output_that_cannot_be_written_is_a_plain_sentence(tmp_path, capsys):
    code, _ = compare(tmp_path, *SEEDS[:2], name="missing/comparison.json")
    assert code == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert VERSION in capsys.readouterr().out


def test_progress_goes_to_standard_error(tmp_path, capsys):
    compare(tmp_path, *SEEDS[:2])
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Comparing" in printed.err
