"""Assistive technology meets a document of articles of passages."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface

from desktop.story.comparison import Origin
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import close_article
from desktop.window.accessible import make_accessible
from desktop.window.compare_view import CompareView
from desktop.window.headers import header_text
from tests.window.conftest import MakeView
from tests.window.hands import placed
from tests.window.invented import article, comparison, project

NAME = QAccessible.Text.Name
DESCRIPTION = QAccessible.Text.Description
FILLER = "Nothing of note was said here. " * 12
ARTICLES = (
    article(1, "The bridge was shut.", "Only here.", *[FILLER] * 9, headline="Bridge shut"),
    article(2, "The bridge is shut."),
    article(3, "A bridge was shut."),
    article(4, "Міст закрили.", language="uk"),
)
FOUND = comparison(
    ARTICLES,
    ((0, 1), (1, 0), 0.9),
    ((0, 1), (2, 0), 0.9),
    not_compared=[(4, "no measured method for this language")],
)


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    QAccessible.installFactory(make_accessible)
    return make_view(project(*ARTICLES), FOUND)


@pytest.fixture
def document(view: CompareView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def passage(document: QAccessibleInterface, column: int, index: int) -> QAccessibleInterface:
    return document.child(column).child(index)


def test_the_view_is_a_document_of_articles(document: QAccessibleInterface) -> None:
    assert document.role() == QAccessible.Role.Document
    assert document.text(NAME) == "Comparison"
    assert document.childCount() == 4


def test_an_article_is_named_by_address_outlet_and_headline(
    document: QAccessibleInterface,
) -> None:
    assert document.child(0).text(NAME) == "A1, Outlet 1, Bridge shut"
    assert document.child(1).text(NAME) == "A2, Outlet 2"


def test_an_article_that_was_not_compared_says_so(document: QAccessibleInterface) -> None:
    assert "not compared" in document.child(3).text(DESCRIPTION)


def test_every_passage_is_there_with_its_text(document: QAccessibleInterface) -> None:
    for column, each in enumerate(ARTICLES):
        section = document.child(column)
        texts = [section.child(index).text(NAME) for index in range(section.childCount())]
        assert texts == [each.passage_text(index) for index in range(len(each.passages))]


def test_a_passage_tells_its_kind_and_how_many_are_similar(
    document: QAccessibleInterface,
) -> None:
    assert passage(document, 0, 1).text(DESCRIPTION) == (
        "A1.2, body, 2 similar passages in other articles; S1, in 3 of 3 articles"
    )
    assert passage(document, 1, 0).text(DESCRIPTION) == (
        "A2.1, body, 1 similar passage in another article; S1, in 3 of 3 articles"
    )


def test_the_links_of_a_passage_are_its_children_and_say_where_they_lead(
    view: CompareView, document: QAccessibleInterface
) -> None:
    source = next(ref for ref in sorted(view.partners) if view.partners[ref])
    own = passage(document, *source)
    targets = sorted(view.partners[source])
    assert own.childCount() == len(targets)
    link = own.child(0)
    column, index = targets[0]
    article = view.columns[column].article
    assert link is not None
    assert link.role() == QAccessible.Role.Link
    assert article.passage_address(index) in link.text(NAME)
    assert article.passage_text(index).split()[0] in link.text(NAME)
    assert own.indexOfChild(link) == 0
    assert own.child(len(targets)) is None


def test_a_link_says_who_says_so(view: CompareView) -> None:
    document = QAccessible.queryAccessibleInterface(view)
    said = passage(document, 0, 1).child(0)
    assert said.text(DESCRIPTION) == "Similar passages, found by the program"
    confirmed = tuple(link._replace(origin=Origin.CONFIRMED) for link in FOUND.links)
    view.show_comparison(replace(FOUND, links=confirmed))
    assert said.text(DESCRIPTION) == "Similar passages, confirmed by a person"


def test_a_passage_without_counterpart_says_what_is_true(document: QAccessibleInterface) -> None:
    assert passage(document, 0, 2).text(DESCRIPTION) == "A1.3, body, no counterpart found"
    assert passage(document, 3, 0).text(DESCRIPTION) == "A4.1, body, not compared"


def test_children_know_their_parents_and_places(document: QAccessibleInterface) -> None:
    section = document.child(0)
    child = section.child(1)
    assert child.parent().text(NAME) == section.text(NAME)
    assert section.parent().role() == QAccessible.Role.Document
    assert (document.indexOfChild(section), section.indexOfChild(child)) == (0, 1)


def test_a_passage_lies_where_it_is_painted(
    view: CompareView, document: QAccessibleInterface
) -> None:
    place = placed(view, (1, 0))
    corner = view.viewport().mapFromGlobal(passage(document, 1, 0).rect().topLeft())
    assert (corner.x(), corner.y()) == (int(place.x), int(place.y))


def test_a_passage_out_of_sight_is_said_to_be(document: QAccessibleInterface) -> None:
    assert passage(document, 0, 11).state().offscreen
    assert not passage(document, 0, 1).state().offscreen


def test_the_passage_at_a_point_is_found(view: CompareView, document: QAccessibleInterface) -> None:
    place = placed(view, (0, 1))
    where = view.viewport().mapToGlobal(view.viewport().rect().topLeft())
    x, y = where.x() + int(place.text_x) + 5, where.y() + int(place.text_y) + 5
    found = document.childAt(x, y)
    assert found is not None
    inner: QAccessibleInterface | None = found.childAt(x, y)
    while inner is not None:
        found, inner = inner, inner.childAt(x, y)
    assert found.text(NAME) == "The bridge was shut."


def test_the_passage_in_focus_is_the_focus_of_the_document(
    view: CompareView, document: QAccessibleInterface
) -> None:
    view.move_focus((2, 0))
    focused = document.focusChild()
    assert focused is not None
    assert focused.text(NAME) == "A bridge was shut."


def test_the_passage_being_read_is_selected(
    view: CompareView, document: QAccessibleInterface
) -> None:
    view.activate((1, 0))
    assert passage(document, 1, 0).state().selected
    assert not passage(document, 2, 0).state().selected


def test_a_closed_article_is_gone(view: CompareView, document: QAccessibleInterface) -> None:
    last = passage(document, 3, 0)
    view.show_project(close_article(view.project, 4))
    assert document.childCount() == 3
    assert not last.isValid()
    assert last.text(NAME) == ""


def test_an_article_with_the_same_text_says_who_says_so(
    view: CompareView, document: QAccessibleInterface
) -> None:
    group = CopyGroup((1, 2), is_confirmed=True)
    view.headers[0] = header_text(ARTICLES[0], None, Texts(project(*ARTICLES), (group,)))
    said = document.child(0).text(DESCRIPTION)
    assert said.endswith("; Same text as A2: confirmed by a person")


def test_asking_beyond_the_last_child_returns_none(document: QAccessibleInterface) -> None:
    assert document.child(9) is None
    assert document.child(1).child(9) is None


def test_other_widgets_keep_their_own_interfaces(view: CompareView) -> None:
    bar = QAccessible.queryAccessibleInterface(view.verticalScrollBar())
    assert bar is not None
    assert bar.role() == QAccessible.Role.ScrollBar


def test_a_passage_scrolled_across_lies_where_it_is_seen(
    view: CompareView, document: QAccessibleInterface
) -> None:
    view.resize(300, 600)
    before = passage(document, 0, 1).rect()
    view.horizontalScrollBar().setValue(30)
    assert passage(document, 0, 1).rect().left() == before.left() - 30


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What assistive technology is told: events by name, with the name of what they are about."""
    found: list[tuple[str, str]] = []

    def keep(event: QAccessibleEvent) -> None:
        found.append((event.type().name, event.accessibleInterface().text(NAME)))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return found


def test_reading_is_told_as_a_selection(
    view: CompareView, document: QAccessibleInterface, told: list[tuple[str, str]]
) -> None:
    view.activate((0, 1))
    view.activate((1, 0))
    view.release()
    assert [event for event in told if event[0].startswith("Selection")] == [
        ("Selection", "The bridge was shut."),
        ("SelectionRemove", "The bridge was shut."),
        ("Selection", "The bridge is shut."),
        ("SelectionRemove", "The bridge is shut."),
    ]


def test_a_new_comparison_is_told(
    view: CompareView, document: QAccessibleInterface, told: list[tuple[str, str]]
) -> None:
    passage(document, 0, 1)
    view.show_comparison(comparison(ARTICLES))
    assert ("DescriptionChanged", "The bridge was shut.") in told


def test_a_failing_answer_is_an_empty_one(
    view: CompareView, document: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(kind))
    monkeypatch.setattr(CompareView, "describe", lambda *given: [][0])
    assert passage(document, 0, 1).text(DESCRIPTION) == ""
    assert told == [IndexError]
