"""What is made below the window is said in the reader's language, and stays English in files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop import importing
from desktop.comparing import NO_METHOD
from desktop.importing.limits import size
from desktop.searching.language import understand
from desktop.storing.rows import NAMES
from desktop.story.article import Kind
from desktop.story.errors import Sentence, UserError
from desktop.window.said import (
    decimal_words,
    kind_and_reason,
    kind_word,
    number_words,
    reason_words,
    said,
    telling_reason,
)


@pytest.fixture
def ukrainian(speak: Callable[[str], bool]) -> None:
    speak("uk")


def refused(path: Path) -> UserError:
    with pytest.raises(UserError) as raised:
        importing.read(path)
    return raised.value


def test_an_error_is_english_by_itself_and_in_its_words_ukrainian_on_screen(
    ukrainian: None, tmp_path: Path
) -> None:
    error = refused(tmp_path)
    assert str(error) == f"{tmp_path.name} is a folder. Choose the files in it instead."
    assert said(error) == f"{tmp_path.name} — тека. Виберіть натомість файли в ній."


def test_the_reason_inside_an_error_is_translated_too(ukrainian: None, tmp_path: Path) -> None:
    picture = tmp_path / "photo.txt"
    picture.write_bytes(b"\x89PNG\r\n")
    assert "it begins like a file of another kind" in str(refused(picture))
    assert "він починається як файл іншого типу" in said(refused(picture))


def test_a_name_with_braces_is_shown_as_it_is(ukrainian: None, tmp_path: Path) -> None:
    odd = tmp_path / "{name} {0}.txt"
    odd.write_text(" ")
    assert said(refused(odd)).startswith("{name} {0}.txt: тут порожньо")


def test_a_sentence_about_damage_names_what_is_damaged(ukrainian: None) -> None:
    sentence = Sentence("In {what}, something is damaged.", what=NAMES["story"])
    assert sentence == "In the list of stories, something is damaged."
    assert said(sentence) == "Тут щось пошкоджено: список сюжетів."


def test_what_nobody_translated_stays_as_it_is(ukrainian: None) -> None:
    assert said(Sentence("The {what} sings.", what="kettle")) == "The kettle sings."
    assert said("Already in words") == "Already in words"
    assert reason_words("a reason of a newer program") == "a reason of a newer program"


def test_what_is_wrong_with_a_query_is_told_in_ukrainian(ukrainian: None) -> None:
    typed = ("(missile", "missile)", "w/5", "date:nonsense", "miss OR", "m*", '"', "only:", "-")
    troubles = [each for text in typed for each in understand(text, date(2024, 5, 30)).troubles]
    assert len(troubles) >= len(typed)
    assert [each.sentence for each in troubles if said(each.sentence) == each.sentence] == []
    assert said(understand("(missile", date(2024, 5, 30)).troubles[0].sentence) == (
        "Цю дужку не закрито."
    )


def test_a_passage_is_named_with_its_reason(ukrainian: None) -> None:
    assert kind_and_reason(Kind.CAPTION, "says what a picture shows") == (
        "підпис: каже, що на світлині"
    )
    assert kind_and_reason(Kind.BODY, "") == "основний текст"
    assert telling_reason(Kind.BODY, "text") == ""
    assert telling_reason(Kind.CAPTION, "says what a picture shows").startswith("підпис: ")
    assert reason_words("heading mark ##") == "знак заголовка ##"
    assert reason_words(NO_METHOD) == "для цієї мови немає виміряного методу"


def test_in_english_nothing_changes(qapp: QApplication) -> None:
    assert kind_word(Kind.DATELINE) == "dateline"
    assert reason_words("heading mark #") == "heading mark #"
    assert said(UserError("{name} is there.", name="x")) == "x is there."


def test_numbers_follow_the_language(ukrainian: None) -> None:
    assert number_words(12345) == "12\u00a0345"
    assert decimal_words(0.5) == "0,50"
    assert decimal_words(69.52, 1) == "69,5"
    QLocale.setDefault(QLocale("en"))
    assert number_words(12345) == "12,345"
    assert decimal_words(0.5) == "0.50"


def test_sizes_follow_the_language(ukrainian: None) -> None:
    trap = Sentence("{name} grows to {size}.", name="a", size=size(583_270))
    assert size(583_270) == "569.6 kB"
    assert said(trap).startswith("a grows to 569,6")
    QLocale.setDefault(QLocale("en"))
    assert "569.6" in said(trap)
