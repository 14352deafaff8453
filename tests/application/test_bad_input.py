"""Whatever an article holds, the window shows it, stays quick, and says what is true of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.marks import is_right_to_left
from tests.application.hands import (
    Open,
    addresses,
    drop,
    files,
    press,
    settled,
    sources,
    status,
    words,
    written,
)

LONGEST_BLOCK = 1.0
"""Seconds for which the window may not answer (issue 2, section 7): a promise, not a figure."""
BEAT = 10
"""ms between two signs of life."""
ARABIC = (
    "إغلاق الجسر بعد اكتشاف تشققات\n\nأغلقت المدينة جسر أورشا يوم الاثنين بعد أن وجد المهندسون"
    " تشققات في اثنتين من دعائمه. وقالت CNN إن الإصلاح يستغرق 11 أسبوعا.\n"
)
GERMAN = (
    "Brücke nach Rissen gesperrt\n\nDie Brücke von Orscha wurde am Montag gesperrt, nachdem"
    " Ingenieure Risse in zwei Pfeilern gefunden hatten. Die Arbeiten dauern elf Wochen, sagte der"
    " Stadtrat am Abend. Niemand wurde dabei verletzt.\n"
)
JAPANESE = "橋が閉鎖\n\n月曜日、技術者が二本の橋脚にひびを見つけたため、オルシャ橋は閉鎖された。修理には十一週間かかる。\n"


@contextmanager
def answering(session: Session) -> Iterator[None]:
    """Fail if the event loop stands still for too long."""
    beats = [perf_counter()]
    heart = QTimer(session)
    heart.timeout.connect(lambda: beats.append(perf_counter()))
    heart.start(BEAT)
    yield
    heart.stop()
    beats.append(perf_counter())
    longest = max(b - a for a, b in pairwise(beats))
    assert longest < LONGEST_BLOCK, f"the window stood still for {longest:.2f} s"


def walk_everywhere(session: Session, qtbot: QtBot) -> None:
    """Read every passage, in both modes."""
    view = session.window.view
    for mode in (Qt.Key.Key_2, Qt.Key.Key_1):
        press(session, mode, Qt.KeyboardModifier.ControlModifier)
        settled(qtbot, session)
        for column, shown in enumerate(view.columns):
            for index in range(min(len(shown.blocks), 12)):
                view.move_focus((column, index))
                press(session, Qt.Key.Key_Return)
                settled(qtbot, session)
        press(session, Qt.Key.Key_Escape)
        settled(qtbot, session)


def shown_text(session: Session, column: int) -> str:
    return " ".join(block.text for block in session.window.view.columns[column].blocks)


def test_one_word_is_an_article(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(bridge[0], written(tmp_path / "word.txt", "Bridge"))
    assert shown_text(session, 1) == "Bridge"
    assert "1 word" in session.window.view.headers[1].state
    walk_everywhere(session, qtbot)


def test_one_paragraph_of_20_000_words_keeps_the_window_answering(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(*bridge)
    long = "The bridge was shut " + "and the council met and a pillar cracked and " * 2_220
    with answering(session):
        drop(session, files(written(tmp_path / "long.txt", long)))
        settled(qtbot, session)
        view = session.window.view
        view.move_focus((3, 0))
        press(session, Qt.Key.Key_Return)
        settled(qtbot, session)
        press(session, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        session.window.go_to("pillar")
        view.verticalScrollBar().setValue(2_000)
        settled(qtbot, session)
        press(session, Qt.Key.Key_Escape)
        session.window.actions_["synopsis"].trigger()
        settled(qtbot, session)
        session.window.resize(1200, 800)
        settled(qtbot, session)
    assert len(shown_text(session, 3).split()) > 19_000


def test_arabic_among_english_is_set_from_the_right_and_not_compared(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(*bridge[:2], written(tmp_path / "arabic.txt", ARABIC))
    view = session.window.view
    assert is_right_to_left(view.columns[2].blocks[0].text)
    assert "not compared: language" in view.headers[2].state
    assert session.window.top.count.text() == "3 articles, 1 not compared"
    assert view.describe((2, 0)).endswith("not compared")
    assert view.comparison.links
    walk_everywhere(session, qtbot)


def test_an_article_that_is_not_compared_is_in_no_count(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(*bridge[:2], written(tmp_path / "japanese.txt", JAPANESE))
    press(session, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)
    scene = session.window.view.scene
    assert "in 2 of 2 articles" in {label.words for label in scene.labels}
    assert all("3 articles" not in label.words for label in scene.labels)
    assert any(cell.empty.startswith("not compared: ") for cell in scene.cells)


def test_of_two_languages_the_panel_says_what_was_not_compared(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(bridge[0], written(tmp_path / "german.txt", GERMAN))
    session.window.go_to("A1.2")
    settled(qtbot, session)
    content = session.window.panel.content
    assert content is not None
    assert content.title == "Not compared"
    assert "No counterpart" not in " ".join(
        (content.subtitle, *(each.words for each in content.absences))
    )


def test_of_two_languages_the_panel_invites_to_no_comparison(
    begin: Open, bridge: list[Path], tmp_path: Path
) -> None:
    session = begin(bridge[0], written(tmp_path / "arabic.txt", ARABIC))
    session.window.view.release()
    session.window.panel.show_nothing()
    page = session.window.panel.area.widget()
    assert page is not None
    said = " ".join(each.text() for each in page.findChildren(QLabel))
    assert "None of these articles could be compared" in said
    assert "Click a passage" not in said


def test_one_article_alone_is_not_said_to_be_compared(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(bridge[0])
    window = session.window
    assert window.top.count.text() == "1 article"
    assert window.view.describe((0, 1)) == "A1.2, body, not compared"
    window.go_to("A1.2")
    settled(qtbot, session)
    content = window.panel.content
    assert content is not None
    assert (content.title, content.subtitle) == (
        "Not compared",
        "there is no other article to compare it with",
    )
    press(session, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)
    said = {label.words for label in window.view.scene.labels}
    assert not any("in 1 article" in word or "one article only" in word for word in said)
    assert said == {"not compared"}


def test_an_article_without_counterpart_says_so_for_each_passage(
    begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    other = "Bees like clover\n\nA hive near Vitebsk made forty kilos of honey, its keeper told us."
    session = begin(*bridge[:2], written(tmp_path / "bees.txt", other))
    view = session.window.view
    assert addresses(session) == ["A1", "A2", "A3"]
    assert view.describe((2, 1)) == "A3.2, body, no counterpart found"
    walk_everywhere(session, qtbot)


def test_the_same_file_twice_is_one_column(begin: Open, bridge: list[Path]) -> None:
    session = begin(bridge[0], bridge[0], bridge[1])
    assert sources(session) == ["gazette.txt", "herald.txt"]


ODD = {
    "nul bytes": b"Bridge\0 shut\n\nThe Orsha\0 bridge was\0 shut on Monday.\n",
    "lone surrogates in UTF-16": b"\xff\xfe"
    + "Bridge shut\n\nThe Orsha \ud800 bridge was shut.".encode("utf-16-le", "surrogatepass"),
    "emoji and points": "Bridge 👨‍👩‍👧 shut\n\nThe Orsha brídge שָׁלוֹם was shut 🇺🇦 on Monday.".encode(),
    "only blanks between": ("Bridge shut" + "\n" * 5_000 + "The Orsha bridge was shut.").encode(),
    "one endless word": b"Bridge shut\n\n" + b"x" * 20_000,
    "right to left marks": "Bridge \u202eshut\u202c\n\nThe \u2067Orsha\u2069 bridge was shut.".encode(),
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_characters_are_shown_or_told(
    kind: str, begin: Open, bridge: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(*bridge[:2])
    odd = tmp_path / "odd.txt"
    odd.write_bytes(ODD[kind])
    with answering(session):
        drop(session, files(odd))
        settled(qtbot, session)
    messages = [w for w in session.window.children() if w.objectName() == "error_message"]
    assert len(session.window.view.columns) + len(messages) == 3
    for message in messages:
        assert "odd.txt" in message.sentence.text()  # type: ignore[attr-defined]  # a Message
        message.close()  # type: ignore[attr-defined]
    with answering(session):
        walk_everywhere(session, qtbot)


def test_odd_characters_in_pasted_text_are_put_right(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(bridge[0])
    drop(session, words("Bridge\0 shut \ud800\n\nThe Orsha bridge was shut on Monday."))
    settled(qtbot, session)
    assert shown_text(session, 1).startswith("Bridge")
    assert "\0" not in shown_text(session, 1)
    assert status(session) == "A2: added"


def test_the_keyboard_steps_over_whole_characters(
    begin: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    session = begin(written(tmp_path / "family.txt", "👨‍👩‍👧 came\n\nThe family came home."))
    session.window.view.move_focus((0, 0))
    press(session, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.window.view.copied(with_source=False) == "👨‍👩‍👧"
