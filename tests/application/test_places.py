"""A reader finds a story where it was left; a story never read opens on what is worth reading."""

from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing import places
from desktop.storing.folders import config_folder
from desktop.storing.lock import Lock
from desktop.storing.places import FILE, Place, forget_places, keep_places, kept_place, kept_places
from desktop.storing.settings import load_settings
from desktop.story.comparison import Span
from desktop.window.kept_place import at_line
from tests.application.hands import BRIDGE, Open, do, press, settled, written

HEADS = ("Gazette", "Herald")


@pytest.fixture
def session(begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Session:
    """A stored project of two articles that are much longer than the window."""
    for name in ("DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    files = []
    for head in HEADS:
        paragraphs = [
            f"{head} tells of day {day}: the ferry number {day} brought {day + 7} sacks of grain to"
            f" the harbour of Orsha, and {day + 3} people waited on the quay until the evening."
            for day in range(30)
        ]
        files.append(
            written(
                tmp_path / f"{head}.txt",
                "\n\n".join([head, *paragraphs, BRIDGE[f"{head.lower()}.txt"]]),
            )
        )
    return begin(*files, is_stored=True, opens_on_finding=True)


def path_of(session: Session) -> Path:
    assert session.workspace.home.file is not None
    return session.workspace.home.file.path


def close(session: Session) -> None:
    session.window.close()
    session.close()


def again(begin: Open, qtbot: QtBot, session: Session) -> Session:
    """Close the window, and start the program anew on the same project."""
    path = path_of(session)
    close(session)
    found = begin(path, is_stored=True, opens_on_finding=True)
    settled(qtbot, found)
    return found


def read(session: Session) -> Span | None:
    view = session.window.view
    return None if view.current is None else view.span_of(view.current)


def test_the_next_start_is_at_the_passage_that_was_read(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    session.window.go_to("A2.21")
    settled(qtbot, session)
    was, line = read(session), at_line(session.window.view)
    assert was is not None
    assert session.window.view.verticalScrollBar().value() > 0
    found = again(begin, qtbot, session)
    assert read(found) == was
    assert at_line(found.window.view) == line
    assert found.window.view.verticalScrollBar().value() > 0


def tops_of_read(session: Session) -> set[float]:
    """Return where the passage read and its nearest counterparts begin that are in sight."""
    view = session.window.view
    assert view.reading is not None
    nearest: dict[int, tuple[int, int]] = {}
    for ref in view.others(view.reading):
        nearest.setdefault(ref[0], ref)
    wanted = {view.current, *nearest.values()}
    return {p.text_y for p in view.scene.placed if (p.column, p.index) in wanted}


@pytest.mark.parametrize("size", [(1600, 1000), (1366, 740), (1000, 700)])
def test_the_next_start_in_another_size_has_the_passages_level(
    begin: Open,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
) -> None:
    for name in ("DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    session = begin(is_stored=True, opens_on_finding=True)
    session.window.go_to("A4.6")
    settled(qtbot, session)
    session.window.resize(1366, 740)
    settled(qtbot, session)
    session.window.resize(1600, 1000)
    settled(qtbot, session)
    path = path_of(session)
    close(session)
    found = begin(path, is_stored=True, settings=load_settings())
    found.window.resize(*size)
    settled(qtbot, found)
    qtbot.waitUntil(lambda: found.window.view.is_laid_out)
    assert len(tops_of_read(found)) == 1


def test_it_is_scrolled_to_where_the_reader_had_scrolled(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    session.window.go_to("A1.6")
    settled(qtbot, session)
    bar = session.window.view.verticalScrollBar()
    bar.setValue(bar.maximum() * 3 // 4)
    was, line = read(session), at_line(session.window.view)
    assert line != was
    found = again(begin, qtbot, session)
    assert read(found) == was
    assert at_line(found.window.view) == line


def test_a_reader_who_goes_elsewhere_at_once_is_not_scrolled_back(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    identity = session.workspace.project.identity
    path = path_of(session)
    last = session.workspace.project.article(2).passages[28]
    told, line = session.workspace.project.article(1).passages[6], Span(2, last.start, last.end)
    close(session)
    keep_places([Place(identity, 1, Span(1, told.start, told.end), line)])
    found = begin(path, is_stored=True, opens_on_finding=True, settle=False)
    view = found.window.view
    gone: list[object] = []

    def go_elsewhere(_passage: object) -> None:
        if not gone:
            gone.append(view.current)
            QTimer.singleShot(0, partial(found.window.go_to, "A1.2"))

    view.passage_activated.connect(go_elsewhere)
    settled(qtbot, found)
    assert gone == [view.refs[Span(1, told.start, told.end)]]
    shown = at_line(view)
    assert shown is not None
    assert (shown.article, shown.start < told.start) == (1, True), "A1.2 is in sight"


def test_a_reader_who_let_go_of_the_passage_is_not_led_to_a_finding(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    settled(qtbot, session)
    assert read(session) is not None, "a story never read opens on a passage worth reading"
    press(session, Qt.Key.Key_Escape)
    settled(qtbot, session)
    assert read(session) is None
    bar = session.window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    line = at_line(session.window.view)
    found = again(begin, qtbot, session)
    assert read(found) is None
    assert at_line(found.window.view) == line


def test_another_project_comes_and_the_place_is_kept(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    session.window.go_to("A2.21")
    settled(qtbot, session)
    was, path = read(session), path_of(session)
    do(session, "new_project")
    settled(qtbot, session)
    session.workspace.home.open(path)
    settled(qtbot, session)
    assert read(session) == was


def test_forgetting_the_project_forgets_the_place(
    begin: Open, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.window.go_to("A2.21")
    settled(qtbot, session)
    identity = session.workspace.project.identity
    found = again(begin, qtbot, session)
    assert kept_place(identity, 1) is not None
    found.workspace.forget()
    qtbot.waitUntil(lambda: found.workspace.project.identity != identity)
    settled(qtbot, found)
    close(found)
    assert kept_place(identity, 1) is None
    assert not any(
        identity.encode() in each.read_bytes()
        for each in (tmp_path / "config").rglob("*")
        if each.is_file()
    )


def test_a_place_that_is_gone_leaves_the_story_as_one_never_read(
    begin: Open, qtbot: QtBot, session: Session
) -> None:
    identity = session.workspace.project.identity
    path = path_of(session)
    close(session)
    keep_places([Place(identity, 1, Span(7, 0, 5), Span(1, 1, 2))])
    found = begin(path, is_stored=True, opens_on_finding=True)
    settled(qtbot, found)
    assert read(found) is not None


def test_places_are_kept_by_story_and_damage_is_nobody(session: Session, tmp_path: Path) -> None:
    one, two = Place("p", 1, Span(1, 0, 4), None), Place("p", 2, None, Span(2, 0, 4))
    keep_places([one])
    keep_places([two, Place("q", 1, None, None)])
    assert (kept_place("p", 1), kept_place("p", 2), kept_place("p", 3)) == (one, two, None)
    forget_places("p")
    assert [each.identity for each in kept_places()] == ["q"]
    found = next((tmp_path / "config").rglob(FILE))
    found.write_bytes(b"[[[1,2]]]")
    assert kept_places() == ()


def test_two_windows_that_write_at_once_lose_no_place_of_each_other(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other window writes between our reading and our writing."""
    ours, theirs = Place("ours", 1, Span(1, 0, 4), None), Place("theirs", 1, Span(2, 0, 4), None)
    read = places.kept_places
    others: list[Thread] = []

    def slow() -> tuple[Place, ...]:
        found = read()
        if not others:
            others.append(Thread(target=keep_places, args=([theirs],)))
            others[0].start()
            others[0].join(0.1)
        return found

    monkeypatch.setattr(places, "kept_places", slow)
    keep_places([ours])
    others[0].join()
    assert {each.identity for each in read()} == {"ours", "theirs"}


def test_a_window_that_never_ends_writing_is_not_waited_for(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "WAIT", 0.02)
    held = Lock(config_folder() / FILE)
    assert held.acquire()
    with pytest.raises(TimeoutError):
        keep_places([Place("p", 1, None, None)])
    held.release()
    keep_places([Place("p", 1, None, None)])
    assert kept_place("p", 1) is not None
