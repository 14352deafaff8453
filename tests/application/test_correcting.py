"""A reader sees a text beside its original, and stores it with words put right as a new version."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.article import WAY_HAND, Kind
from desktop.story.comparison import Origin
from desktop.story.decisions import LinkDecision
from desktop.story.imported import Outcome
from desktop.story.judging import decide_link
from desktop.story.project import set_kind
from desktop.story.stories import remove_articles
from desktop.window.beside_pane import ALONE, CHANGED
from desktop.window.beside_window import BesideWindow
from desktop.window.dialogs import Message
from desktop.window.versions_dialog import VersionsDialog
from tests.application.hands import Open, do, settled, written
from tests.application.test_repairing import stored

CONTROL = Qt.KeyboardModifier.ControlModifier
PAGE = """<!doctype html><html lang="en"><head><title>Dam gives way - The Post</title>
<meta property="og:site_name" content="The Post"><script>alert(1)</script></head><body>
<nav><ul><li><a href="http://evil.example/w">Weather and traffic</a></li><li>Sport today</li></ul></nav>
<article><h1>Dam gives way</h1>
<p>The dam above the village gave way at noon on Tuesday, after a week of rain that nobody expected.</p>
<img src="http://evil.example/dam.jpg" alt="A flooded street in the village">
<p>The mayor said that the dam had been inspected in May. Nobody was hurt, he added, for the school
had been closed since the morning.</p>
<p>Repairs begin on Monday. They will take a year, the owner of the dam said in a letter.</p>
</article><footer><p>Sign up for our letter on water</p></footer></body></html>"""
GLOBE = (
    "Village dam breaks\n\nThe dam above the village broke at noon on Tuesday.\n\nThe mayor said the"
    " dam had been inspected in May.\n"
)


@pytest.fixture
def session(begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    files = [written(tmp_path / "dam.html", PAGE), written(tmp_path / "globe.txt", GLOBE)]
    made = begin(*files, is_stored=True)
    made.window.view.move_focus((0, 1))
    return made


def opened(qtbot: QtBot, session: Session, action: str = "correct_text") -> BesideWindow:
    """Open the window, and wait until it is told what it shows."""
    do(session, action)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(BesideWindow)), timeout=10_000)
    (made,) = session.window.findChildren(BesideWindow)
    told(qtbot, made)
    return made


def told(qtbot: QtBot, made: BesideWindow) -> None:
    def is_told() -> bool:
        return made.told is not None and made.told.text == made.text

    qtbot.waitUntil(is_told, timeout=10_000)


def replace_words(made: BesideWindow, words: str, by: str) -> None:
    """Select words in the text, and type others."""
    cursor = made.left.document().find(words)
    assert not cursor.isNull()
    made.left.setTextCursor(cursor)
    made.left.insertPlainText(by)


def save(qtbot: QtBot, session: Session, made: BesideWindow) -> None:
    told(qtbot, made)
    with qtbot.waitSignal(session.repair.repairing.saved, timeout=10_000):
        qtbot.mouseClick(made.save, Qt.MouseButton.LeftButton)
    settled(qtbot, session)


def signed(pane: object, sign: str) -> list[str]:
    """Return the lines of a pane that have a sign."""
    from desktop.window.beside_pane import BesidePane

    assert isinstance(pane, BesidePane)
    rows = pane.toPlainText().split("\n")
    return [rows[row] for row, each in sorted(pane.signs.items()) if each == sign]


# --- beside the original ------------------------------------------------------------------------------


def test_all_words_of_the_page_are_shown_and_what_was_left_out_is_marked(
    qtbot: QtBot, session: Session
) -> None:
    made = opened(qtbot, session, "beside")
    assert made.left.toPlainText().startswith("Dam gives way\n\nThe dam above the village gave way")
    assert signed(made.right, ALONE) == [
        "• Weather and traffic",
        "• Sport today",
        "[Picture: A flooded street in the village]",
        "Sign up for our letter on water",
    ]
    assert made.alone_words.text() == "4 of 8 lines are not in the text"
    for word in ("alert", "evil", "<"):
        assert word not in made.right.toPlainText()
    assert made.left.isReadOnly()
    assert made.save.isHidden()
    made.reject()


def test_a_key_walks_through_what_was_left_out(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, "beside")
    seen = []
    for _ in range(5):
        qtbot.mouseClick(made.go_alone, Qt.MouseButton.LeftButton)
        seen.append(made.right.textCursor().block().text())
    assert seen == [*signed(made.right, ALONE), "• Weather and traffic"]
    made.previous_alone()
    assert made.right.textCursor().block().text() == "Sign up for our letter on water"
    made.reject()


def test_a_plain_text_stands_beside_its_own_bytes(qtbot: QtBot, session: Session) -> None:
    session.window.view.move_focus((1, 1))
    made = opened(qtbot, session, "beside")
    assert made.right.toPlainText() == GLOBE.strip()
    assert signed(made.right, ALONE) == []
    assert made.remarks[1].text() == "Shown as text."
    made.reject()


def test_words_are_found_in_both(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, "beside")
    qtbot.keyClick(made, Qt.Key.Key_F, CONTROL)
    made.finder.field.setText("the  VILLAGE")
    assert made.finder.count.text() == "1 left, 2 right"
    made.finder.go_on()
    assert made.left.textCursor().block().text().startswith("The dam above")
    made.finder.go_on()
    assert made.finder.count.text() == "2 of 3"
    assert made.right.textCursor().block().text().startswith("The dam above")
    made.finder.field.setText("nowhere")
    assert made.finder.count.text() == "not found"
    made.reject()


def test_both_scroll_together(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    body = "".join(
        f"<p>Sentence {n} tells of the water at mark {n * 7} in the valley.</p>" for n in range(90)
    )
    menu = "".join(f"<li>Entry {n} of the menu</li>" for n in range(60))
    page = f"<html><body><ul>{menu}</ul><article><h1>Water</h1>{body}</article></body></html>"
    session = begin(written(tmp_path / "long.html", page), is_stored=True)
    session.window.view.move_focus((0, 1))
    made = opened(qtbot, session, "beside")
    made.left.verticalScrollBar().setValue(60)
    row, _ = made.left.read_line()
    paragraph = made.left.document().findBlockByNumber(row - row % 2).text()
    right, _ = made.right.read_line()
    near = [made.right.document().findBlockByNumber(right + n).text() for n in (-1, 0, 1)]
    assert paragraph in near
    made.together.setChecked(False)
    before = made.right.verticalScrollBar().value()
    made.left.verticalScrollBar().setValue(0)
    assert made.right.verticalScrollBar().value() == before
    made.reject()


# --- put right ------------------------------------------------------------------------------------------


def test_a_corrected_text_is_a_new_version_with_all_that_is_known(
    qtbot: QtBot, session: Session
) -> None:
    session.workspace.adding.reader = "Nadia"
    old = session.workspace.project.article(1)
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    told(qtbot, made)
    assert made.state.text() == "2 words changed: 1 put in, 1 taken out."
    assert len(signed(made.left, CHANGED)) == 1
    save(qtbot, session, made)
    project = session.workspace.project
    new = project.article(3)
    assert "inspected in June. Nobody" in new.text
    assert (new.newer_than, new.outlet, new.url, new.title) == (1, old.outlet, old.url, old.title)
    assert new.provenance is not None
    assert old.provenance is not None
    assert new.provenance.way_in == WAY_HAND
    assert new.provenance.sha256 == old.provenance.sha256
    assert project.story.columns == (1, 3, 2)
    assert project.article(1) == old
    entry = project.imported[-1]
    assert (entry.outcome, entry.article, entry.other) == (Outcome.NEWER, 3, 1)
    assert (entry.part, entry.by) == (WAY_HAND, "Nadia")
    assert session.workspace.undo_label == "Correct A1: the new text is A3"
    assert stored(session).articles == project.articles
    session.workspace.undo()
    settled(qtbot, session)
    assert len(session.workspace.project.articles) == 2
    session.workspace.redo()
    settled(qtbot, session)
    assert session.workspace.project.article(3) == new
    assert stored(session).article(3) == new


def test_kinds_stay_where_a_paragraph_did_not_change(qtbot: QtBot, session: Session) -> None:
    old = session.workspace.project.article(1)
    last = len(old.passages) - 1
    change = partial(set_kind, number=1, index=last, kind=Kind.PROMOTION)
    session.workspace.edit("Kind", change)
    made = opened(qtbot, session)
    replace_words(made, "a week of rain", "nine days of rain")
    save(qtbot, session, made)
    old, new = (session.workspace.project.article(n) for n in (1, 3))
    assert [p.kind for p in new.passages] == [p.kind for p in old.passages]
    assert new.passages[last].reason == old.passages[last].reason
    assert [p.paragraph for p in new.passages] == [p.paragraph for p in old.passages]


def test_what_was_attached_is_offered_to_move(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    a, b = view.span_of((0, 1)), view.span_of((1, 1))
    said = LinkDecision(a, b, Origin.CONFIRMED, "Nadia", "2026-01-01T00:00:00Z")
    session.workspace.edit("Confirm", partial(decide_link, decision=said))
    settled(qtbot, session)
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    save(qtbot, session, made)
    (offered,) = session.window.findChildren(VersionsDialog)
    assert [offer.what for offer in offered.offers] == ["Link A1.2 – A2.2, confirmed"]
    offered._move()
    (link,) = session.workspace.project.links
    assert {link.a.article, link.b.article} == {2, 3}


def test_a_whole_text_is_replaced_by_pasting(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    made.left.selectAll()
    made.left.insertPlainText("Міст закрили\n\nУ понеділок міст закрили. Тріщини знайшли двічі.")
    save(qtbot, session, made)
    new = session.workspace.project.article(3)
    assert [new.passage_text(n) for n in range(len(new.passages))] == [
        "Міст закрили",
        "У понеділок міст закрили.",
        "Тріщини знайшли двічі.",
    ]
    assert new.newer_than == 1


def test_blanks_that_no_line_ends_at_are_no_change(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    text = "Prix du pain\n\nIl coûte 1\u00a0200 francs\u202f!\n\nهذا\u00a0نص آخر.\n"
    session = begin(written(tmp_path / "pain.txt", text), is_stored=True)
    session.window.view.move_focus((0, 1))
    made = opened(qtbot, session)
    assert made.told is not None
    assert made.told.is_same
    replace_words(made, "pain", "sel")
    save(qtbot, session, made)
    assert "1\u00a0200 francs\u202f!" in session.workspace.project.article(2).text


def test_an_empty_text_is_refused_in_a_sentence(qtbot: QtBot, session: Session) -> None:
    before = session.workspace.project
    made = opened(qtbot, session)
    made.left.selectAll()
    made.left.insertPlainText(" \n ")
    told(qtbot, made)
    with qtbot.waitSignal(session.repair.repairing.failed):
        made.store()
    assert "no text left" in made.state.text()
    assert made.save.isEnabled()
    assert session.workspace.project == before
    made.reject()


def test_the_text_of_an_article_that_is_gone_is_not_lost(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    told(qtbot, made)
    session.workspace.edit("Remove", partial(remove_articles, numbers=[1]))
    made.store()
    assert "A1 is not in the project any more" in made.state.text()
    assert "in June" in made.text
    made.reject()


def test_nothing_is_stored_that_is_not_changed(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    assert not made.save.isEnabled()
    assert "Nothing is changed" in made.state.text()
    replace_words(made, "in May", "in June")
    told(qtbot, made)
    assert made.save.isEnabled()
    made.left.undo()
    told(qtbot, made)
    assert not made.save.isEnabled()
    made.leave()
    assert made.isHidden()


def test_the_text_of_another_version_is_not_stored_twice(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    save(qtbot, session, made)
    for sheet in session.window.findChildren(VersionsDialog):
        sheet.reject()
    session.window.view.move_focus((1, 1))
    made = opened(qtbot, session)
    assert "Edited by hand" in made.remarks[0].text()
    replace_words(made, "in June", "in May")
    save(qtbot, session, made)
    assert len(session.workspace.project.articles) == 3
    assert "A1 has this text already" in session.window.status.promise.text()


def test_what_is_typed_is_not_lost_by_a_key(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    qtbot.keyClick(made.left, Qt.Key.Key_Escape)
    assert made.isVisible()
    (message,) = made.findChildren(Message)
    drop = message.findChild(QPushButton, "beside_drop")
    assert isinstance(drop, QPushButton)
    drop.click()
    assert made.isHidden()
    assert len(session.workspace.project.articles) == 2


def test_the_program_does_not_close_over_what_is_not_stored(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    replace_words(made, "in May", "in June")
    session.window.close()
    assert session.window.isVisible()
    (message,) = made.findChildren(Message)
    message.close()
    made.left.undo()
    qtbot.waitUntil(lambda: not made.is_changed)
    session.window.close()
    assert not session.window.isVisible()


def test_a_line_that_was_left_out_is_put_where_it_stood(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session)
    for _ in range(3):
        made.next_alone()
    qtbot.mouseClick(made.take, Qt.MouseButton.LeftButton)
    told(qtbot, made)
    paragraphs = made.text.split("\n\n")
    assert paragraphs[2] == "A flooded street in the village"
    assert paragraphs[1].startswith("The dam above")
    assert "[Picture: A flooded street in the village]" not in signed(made.right, ALONE)
    made.left.moveCursor(QTextCursor.MoveOperation.Start)
    made.reject()


def test_twenty_thousand_words_are_edited_without_a_stall(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    text = "Long day\n\n" + "\n\n".join(
        " ".join(f"Word{n * 50 + k} of the day" for k in range(10)) + "." for n in range(500)
    )
    session = begin(written(tmp_path / "long.txt", text), is_stored=True)
    session.window.view.move_focus((0, 1))
    made = opened(qtbot, session)
    replace_words(made, "Word5000", "Xord5000")
    save(qtbot, session, made)
    assert "Xord5000" in session.workspace.project.article(2).text


def test_a_text_without_a_stored_original_can_be_corrected_too(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge)
    session.window.view.move_focus((0, 1))
    made = opened(qtbot, session)
    assert made.right.toPlainText() == ""
    assert made.remarks[1].text() == "No original of A1 is stored."
    assert made.go_alone.isHidden()
    replace_words(made, "on Monday", "on Tuesday")
    save(qtbot, session, made)
    assert session.workspace.project.article(4).newer_than == 1


def test_an_original_that_cannot_be_read_says_why(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.importing.process import Reading
    from desktop.story.errors import UserError

    def refuse(self: Reading, *_: object) -> None:
        raise UserError("{name} was not read: it takes too long.", name="dam.html")

    monkeypatch.setattr(Reading, "read", refuse)
    made = opened(qtbot, session)
    assert made.remarks[1].text() == "dam.html was not read: it takes too long."
    assert made.text.startswith("Dam gives way")
    made.reject()


def test_the_window_follows_the_theme_and_the_zoom(qtbot: QtBot, session: Session) -> None:
    for _ in range(3):
        do(session, "zoom_in")
    made = opened(qtbot, session)
    size = made.left.font().pixelSize()
    assert size == round(15 * session.window.view.zoom) > 15
    do(session, "theme_dark")
    qtbot.waitUntil(lambda: made.theme.name == "dark")
    assert made.left.theme.name == made.legend[0].theme.name == "dark"
    made.reject()


def test_an_original_without_end_is_shown_as_far_as_it_can_be(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    lines = "".join(f"<li>Entry {n} of a very long menu</li>" for n in range(21_000))
    page = PAGE.replace("</footer>", f"<ul>{lines}</ul></footer>")
    session = begin(written(tmp_path / "dam.html", page), is_stored=True)
    session.window.view.move_focus((0, 1))
    made = opened(qtbot, session, "beside")
    assert made.page is not None
    assert len(made.page.lines) == 20_000
    assert "too long" in made.remarks[1].text()
    made.reject()
