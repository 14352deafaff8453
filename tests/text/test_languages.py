"""The language and the script of a text are told, or left open."""

from pathlib import Path

import pytest

from desktop.resources import ROOT
from desktop.text.languages import detect_language, script_of

CASES = sorted((ROOT / "tests/cases/articles").glob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_language_of_an_article(path: Path) -> None:
    gold = path.with_suffix(".gold").read_text("utf-8").splitlines()[0].split("\t")[1]
    assert detect_language(path.read_text("utf-8")) == gold


@pytest.mark.parametrize("text", ["", "Hello", "Президент", "1234 5678", "!?", "Biden"])
def test_too_little_text_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Київ знову обстріляли вночі, є постраждалі", "uk"),
        ("Власти Киева сообщили о взрывах", "ru"),
        ("Прэзідэнт сказаў, што гэта не так", "be"),
        ("Rząd nie zamierza podnosić podatków", "pl"),
        ("שלום לכולם וברוכים הבאים", "he"),
        ("これは日本語の文章です", "ja"),
        ("这是一篇中文新闻", "zh"),
        ("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "el"),
    ],
)
def test_short_texts(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_script_is_that_of_most_letters() -> None:
    assert script_of("Kyiv is Київ in Ukrainian") == "latin"
    assert script_of("Президент NATO") == "cyrillic"
    assert script_of("12 %") == ""
