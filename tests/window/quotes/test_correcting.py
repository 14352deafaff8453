"""The sheet on which a quote is corrected: any script, any sign, keys, colours."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.story.article import Article, Stated
from desktop.story.quote import Quote, QuoteKind
from desktop.window.quotes.correcting import LONGEST, CorrectQuote, Subject, both_ends, known_name
from desktop.window.quotes.draft import Part, new_quote
from desktop.window.theme import DARK, LIGHT

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ARABIC = "قالت آنا رويز إن الرصيف آمن تماما يوم الجمعة."
ODD = "𝔗𝔥𝔢 quay\u2028is 👍 safe,\r she\x00said. 𝔑obody asked."

Open = Callable[..., CorrectQuote]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def make(text: str, words: str, **said: object) -> CorrectQuote:
        article = Article(3, "a.txt", text, (), Stated("en", ""), "utf-8")
        start = text.index(words)
        quote = Quote(3, start, start + len(words), QuoteKind.INDIRECT, number=7)
        subject = Subject(article, quote._replace(**said))  # type: ignore[arg-type]  # fields of a quote
        made = CorrectQuote(subject, LIGHT, None)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def words(made: CorrectQuote) -> str:
    return made.draft.printed(Part.WORDS)


def test_in_text_from_the_right_the_left_key_takes_more_in(opened: Open) -> None:
    made = opened(ARABIC, "الرصيف آمن")
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT)
    assert words(made) == "الرصيف آمن تماما"
    QTest.keyClick(made.text, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert words(made) == "إن الرصيف آمن تماما"


def test_signs_of_two_units_and_odd_line_ends_move_no_place(opened: Open) -> None:
    made = opened(ODD, "👍 safe")
    cursor = made.text.textCursor()
    assert len(made.text.toPlainText().encode("utf-16-le")) == len(ODD.encode("utf-16-le"))
    cursor.setPosition(made.text.offsets.to_units(ODD.index("obody")))
    cursor.setPosition(
        made.text.offsets.to_units(ODD.index("asked.") + 3), cursor.MoveMode.KeepAnchor
    )
    made.text.setTextCursor(cursor)
    QTest.mouseRelease(made.text.viewport(), Qt.MouseButton.LeftButton)
    assert words(made) == "𝔑obody asked"


def test_a_click_alone_chooses_nothing(opened: Open) -> None:
    made = opened(ODD, "👍 safe")
    QTest.mouseClick(made.text.viewport(), Qt.MouseButton.LeftButton)
    assert words(made) == "👍 safe"


def test_the_parts_are_told_by_lines_and_the_current_one_by_the_selection(opened: Open) -> None:
    text = "The quay is safe, Ana Ruiz said."
    made = opened(text, "The quay is safe", speaker=(18, 26), cue=(27, 31))
    lines = [each.format.underlineStyle() for each in made.text.extraSelections()]
    assert len(set(lines)) == 3
    made.buttons[Part.CUE].click()
    made.show_theme(DARK)
    tints = [each.format.background().color() for each in made.text.extraSelections()]
    assert tints[2] == DARK.selection
    assert made.text.current is Part.CUE


def test_the_kind_of_an_added_quote_follows_its_marks_until_one_is_chosen(
    qtbot: QtBot,
) -> None:
    text = "“The quay is safe,” Ana Ruiz said."
    article = Article(3, "a.txt", text, (), Stated("en", ""), "utf-8")
    quote = new_quote(3, text, 1, 12)
    made = CorrectQuote(Subject(article, quote, is_new=True), LIGHT, None)
    qtbot.addWidget(made)
    assert made.kind.currentData() == "indirect"
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT | CONTROL)
    QTest.keyClick(made.text, Qt.Key.Key_Right, SHIFT)
    assert (words(made), made.kind.currentData()) == ("“The quay is safe,”", "direct")
    made.kind.setCurrentIndex(made.kind.findData("mixed"))
    made.kind.activated.emit(made.kind.currentIndex())
    QTest.keyClick(made.text, Qt.Key.Key_Right, SHIFT)
    assert made.kind.currentData() == "mixed"


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("harbour master Ana Ruiz", "Ana Ruiz"),
        ("Ms Ruiz", "Ana Ruiz"),
        ("Lind", ""),
        ("a port official", ""),
        ("", ""),
    ],
)
def test_a_chosen_mention_brings_its_name_where_one_is_known(mention: str, name: str) -> None:
    assert known_name(mention, ("Ana Ruiz", "Bo Lind", "Eva Lind")) == name


def test_of_long_words_both_ends_are_shown() -> None:
    long = " ".join(f"word{n}" for n in range(60))
    shown = both_ends(long)
    assert shown.startswith("word0 ")
    assert shown.endswith(" word59")
    assert len(shown) <= LONGEST + 3
    assert both_ends("short") == "short"


def test_a_name_that_was_typed_stays_when_the_speaker_is_moved_by_a_word(opened: Open) -> None:
    text = "The quay is safe, harbour master Ana Ruiz said."
    made = opened(text, "The quay is safe", speaker=(33, 41))
    made.name.setFocus()
    QTest.keyClicks(made.name, "Ana R. Ruiz")
    made.buttons[Part.SPEAKER].click()
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert made.draft.printed(Part.SPEAKER) == "master Ana Ruiz"
    assert made.name.text() == "Ana R. Ruiz"


def test_the_words_of_an_article_are_plain_words_in_a_tooltip(opened: Open) -> None:
    long = f"<b>We will</b> {'not ' * 40}yield"
    made = opened(f"{long}, she said.", long)
    assert made.values[Part.WORDS].toolTip().startswith("<qt>&lt;b&gt;We will")
