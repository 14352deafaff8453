"""The library of a real session: facts, copies, originals, newer texts, stories."""

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import Span
from desktop.story.decisions import Absence
from desktop.story.judging import check_absent
from desktop.story.project import set_fact
from desktop.story.stories import set_members
from desktop.window.library import LibraryPage
from desktop.window.original_window import OriginalWindow
from desktop.window.versions_dialog import VersionsDialog
from tests.application.hands import BRIDGE, Open, addresses, do, settled, written

AGENCY = """
The only bridge over the Orsha was shut at six on Monday morning after divers found cracks in two of
its four pillars, the city council said.

About 9,000 cars cross it on a working day. Buses turn round at the station, and a ferry for people on
foot will run every ten minutes from Tuesday on.

Repairs are expected to take eleven weeks and to cost 2.4 million.
"""


def library(session: Session) -> LibraryPage:
    do(session, "library")
    return session.window.library


def test_the_library_stands_in_the_place_of_the_columns_and_goes(stored: Session) -> None:
    page = library(stored)
    assert page.isVisible()
    assert not stored.window.view.isVisible()
    do(stored, "linked")
    assert not page.isVisible()
    assert stored.window.view.isVisible()


def test_what_is_stated_in_the_library_is_said_over_the_column(
    qtbot: QtBot, stored: Session
) -> None:
    page = library(stored)
    page.edit_requested.emit("Outlet", lambda p: set_fact(p, 1, "outlet", "Orsha Gazette"))
    settled(qtbot, stored)
    assert stored.window.view.headers[0].outlet == "Orsha Gazette"


def test_a_copy_under_another_title_is_no_further_text(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    for name, title in (("one.txt", "Orsha bridge shut"), ("two.txt", "Commuters stranded")):
        stored.workspace.open_files([written(tmp_path / name, f"{title}\n{AGENCY}")])
        settled(qtbot, stored)
    assert stored.workspace.texts.count([1, 2, 3, 4, 5]) == (5, 4)
    assert "4 texts" in stored.window.top.count.text()
    assert "same text as A4" in stored.window.view.headers[4].state


def test_two_retitled_copies_of_an_article_change_no_count_of_texts(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    def add(name: str, title: str) -> None:
        stored.workspace.open_files([written(tmp_path / name, f"{title}\n{AGENCY}")])
        settled(qtbot, stored)

    add("agency.txt", "Orsha bridge shut")
    before = stored.workspace.texts.count(a.number for a in stored.workspace.project.columns)
    add("mirror.txt", "Commuters stranded")
    add("post.txt", "Two pillars crack, a town walks")
    after = stored.workspace.texts.count(a.number for a in stored.workspace.project.columns)
    assert (before.texts, after.texts) == (4, 4)
    assert (before.articles, after.articles) == (4, 6)


def test_the_original_is_opened_with_the_passage(qtbot: QtBot, stored: Session) -> None:
    stored.window.go_to("A2.3")
    do(stored, "original")
    qtbot.waitUntil(lambda: stored.window.findChild(OriginalWindow) is not None)
    made = stored.window.findChild(OriginalWindow)
    assert made.page.toPlainText() == BRIDGE["herald.txt"]
    made.close()


def test_an_article_chosen_in_the_library_is_read(qtbot: QtBot, stored: Session) -> None:
    stored.window.go_to("A2.1")
    do(stored, "close_article")
    settled(qtbot, stored)
    assert addresses(stored) == ["A1", "A3"]
    library(stored).article_activated.emit(2)
    settled(qtbot, stored)
    assert "A2" in addresses(stored)
    assert stored.window.view.isVisible()


def test_a_newer_text_offers_what_was_attached_to_the_older(
    qtbot: QtBot, stored: Session, bridge: list[Path]
) -> None:
    article = stored.workspace.project.article(1)
    passage = article.passages[2]
    absence = Absence(Span(1, passage.start, passage.end), 2, "Ana", "2026-11-22T06:00:00Z")
    stored.workspace.edit("Checked", lambda project: check_absent(project, absence))
    bridge[0].write_text("UPDATE. " + BRIDGE["gazette.txt"], encoding="utf-8")
    stored.workspace.open_files([bridge[0]])
    settled(qtbot, stored)
    dialog = stored.window.findChild(VersionsDialog)
    assert dialog is not None
    assert [offer.has_place for offer in dialog.offers] == [True]
    dialog.moves_chosen.emit(tuple(offer.move for offer in dialog.offers))
    dialog.done(QDialog.DialogCode.Accepted)
    settled(qtbot, stored)
    assert [each.passage.article for each in stored.workspace.project.absences] == [4]


def test_a_story_is_suggested_until_there_is_one_of_these_articles(
    qtbot: QtBot, stored: Session
) -> None:
    def suggested() -> list[tuple[int, ...]]:
        with qtbot.waitSignal(stored.workspace.asking.suggestions_found):
            page.suggestions_requested.emit()
        settled(qtbot, stored)
        return [each.articles for each in page.suggestions.suggestions]

    page = library(stored)
    assert suggested() == []
    stored.workspace.edit("Apart", lambda project: set_members(project, 1, [1]))
    assert suggested() == [(1, 2, 3)]


def test_a_project_that_can_only_be_read_says_so(
    qtbot: QtBot, stored: Session, begin: Open
) -> None:
    home = stored.workspace.home
    assert home.file is not None
    second = begin(home.file.path, is_stored=True)
    assert second.window.banner.isVisible()
    assert "another window" in second.window.banner.sentence.text()
    assert "read-only" in second.window.windowTitle()
    second.tells = False
    second.workspace.edit("Outlet", lambda p: set_fact(p, 1, "outlet", "Mine"))
    assert second.workspace.project.article(1).outlet is None
