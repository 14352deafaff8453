"""The cards of the brief: what they say of every kind of pin, in a panel and in a drawer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_brief, add_pin, note_pin
from desktop.story.comparison import Span
from desktop.story.decisions import Absence
from desktop.story.project import Project
from desktop.window.brief.asks import PinAsks
from desktop.window.brief.card import FIRST, PinCard
from desktop.window.brief.panel import BriefPanel
from desktop.window.marked_text import MarkedText
from desktop.window.marks import MarkKind
from desktop.window.theme import DARK, DARK_CONTRAST, LIGHT
from tests.window.brief.pins import TEXTS, a_project, brief, rows_of
from tests.window.invented import article, project

BOATS = Span(1, 12, 17), Span(2, 0, 4)
"""“Three” and “Four”, of two articles."""


@pytest.fixture
def panel(qtbot: QtBot) -> BriefPanel:
    asks = PinAsks()
    made = BriefPanel(LIGHT, asks)
    asks.setParent(made)
    qtbot.addWidget(made)
    made.resize(352, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def show(panel: BriefPanel, made: Project) -> None:
    panel.show_brief(made.briefs, brief(made), rows_of(made))


def pinned(kind: PinKind, *spans: Span, **more: object) -> Project:
    pin = Pin(0, kind, ())._replace(**more)  # type: ignore[arg-type]  # fields of a pin
    return add_pin(project(*TEXTS), spans, pin)


def said(card: PinCard) -> list[str]:
    """Return every sentence on a card, from the top down."""
    labels = [each for each in card.findChildren(QLabel) if each.isVisibleTo(card)]
    return [each.text() for each in labels]


def words(card: PinCard) -> list[str]:
    return [each.text for each in card.findChildren(MarkedText) if each.isVisibleTo(card)]


def test_a_card_has_words_address_and_source_of_each_place(panel: BriefPanel) -> None:
    show(panel, pinned(PinKind.CONFLICT, *BOATS, what="number"))
    (card,) = panel.cards
    assert "1. Numbers disagree: Three, Four" in said(card)
    assert "Outlet 1, no date" in said(card)
    assert words(card) == ["Three boats sank.", "Four boats sank on Monday."]
    runs = [each.runs for each in card.findChildren(MarkedText)]
    assert runs == [((0, 5, MarkKind.CONFLICT),), ((0, 4, MarkKind.CONFLICT),)]


@pytest.mark.parametrize(
    ("what", "mark"),
    [
        ("single", None),
        ("marks", MarkKind.DIFFERS),
        ("spelling", MarkKind.DIFFERS),
        ("same_words", MarkKind.SAME),
        ("negation", MarkKind.CONFLICT),
    ],
)
def test_words_of_a_finding_are_marked_as_it_is_marked_in_its_list(
    panel: BriefPanel, what: str, mark: MarkKind | None
) -> None:
    show(panel, pinned(PinKind.CONFLICT, *BOATS, what=what))
    runs = {each.runs for each in panel.cards[0].findChildren(MarkedText)}
    assert runs == ({()} if mark is None else {((0, 5, mark),), ((0, 4, mark),)})


@pytest.mark.parametrize(
    ("what", "beginning"),
    [
        ("date", "1. Dates or times disagree: Three"),
        ("name", "1. Names disagree: Three"),
        ("spelling", "1. Spelled in two ways: Three"),
        ("marks", "1. In quotation marks, worded differently"),
        ("negation", "1. Said here, denied there"),
        ("single", "1. Found in one text only"),
        ("same_words", "1. The same words"),
        ("of another version", "1. Something disagrees: Three"),
    ],
)
def test_every_kind_of_finding_is_named(panel: BriefPanel, what: str, beginning: str) -> None:
    show(panel, pinned(PinKind.CONFLICT, *BOATS, what=what))
    assert said(panel.cards[0])[0].startswith(beginning)


def test_a_statement_is_said_to_be_found_by_the_program(panel: BriefPanel) -> None:
    show(panel, pinned(PinKind.STATEMENT, *BOATS, of=12, what="A2.1"))
    (card,) = panel.cards
    assert said(card)[:2] == ["1. Similar passages in 2 articles (S12)", "found by the program"]
    assert words(card) == ["Four", "Three"]  # what it was pinned at comes first


def test_an_absence_names_who_looked_and_stops_saying_so_when_nobody_does(
    panel: BriefPanel,
) -> None:
    made = pinned(PinKind.ABSENCE, Span(1, 12, 29), looked_in=(3,))
    absence = Absence(Span(1, 12, 29), 3, "Ana", "2026-01-02T03:04:05Z")
    show(panel, replace(made, absences=(absence,)))
    assert "1. A1.2 checked absent in A3" in said(panel.cards[0])
    assert "A3, Outlet 3: checked absent by Ana, 2026-01-02" in said(panel.cards[0])
    show(panel, made)
    text = "\n".join(said(panel.cards[0]))
    assert "checked absent" not in text
    assert "nobody says any more that A1.2 is absent there" in text


def test_of_many_places_one_of_each_article_is_shown_first(panel: BriefPanel) -> None:
    texts = [article(n, "One here.", "Two here.", "Three here.") for n in range(1, 7)]
    spans = [Span(a.number, p.start, p.end) for a in texts for p in a.passages]
    show(panel, add_pin(project(*texts), spans, Pin(0, PinKind.STATEMENT, (), 1)))
    (card,) = panel.cards
    assert len(words(card)) == FIRST
    button = next(each for each in card.children() if each.objectName() == "pin_body")
    (more,) = [e for e in button.children() if e.objectName() == "pin_show_all"]
    more.click()  # type: ignore[attr-defined]  # a QToolButton
    assert len(words(card)) == 18


def test_an_empty_brief_says_what_to_press_and_copies_nothing(panel: BriefPanel) -> None:
    show(panel, add_brief(project(*TEXTS), ""))
    assert panel.empty.isVisible()
    assert "Press P" in panel.empty.text()
    assert not panel.copy.isVisible()
    panel.enter()
    assert panel.choose.hasFocus()


def test_a_note_that_was_written_before_stands_on_its_card(panel: BriefPanel) -> None:
    made = a_project(2)
    show(panel, note_pin(made, made.briefs[0].pins[1].number, "call the pier"))
    assert [card.note.toPlainText() for card in panel.cards] == ["", "call the pier"]
    assert "note: call the pier" in panel.cards[1].accessibleName()


def test_in_a_drawer_the_head_is_one_line(panel: BriefPanel) -> None:
    show(panel, a_project(3, checked=(1,)))
    assert (panel.title.text(), panel.count.text()) == ("Brief", "3 pins, 1 checked")
    panel.resize(1068, 180)
    assert panel.title.text() == "Brief: 3 pins, 1 checked"
    assert not panel.count.isVisible()
    panel.resize(352, 700)
    assert panel.title.text() == "Brief"


def test_only_one_card_is_framed(panel: BriefPanel) -> None:
    made = a_project(3)
    show(panel, made)
    panel.show_pin(made.briefs[0].pins[2].number)
    assert [card.is_framed for card in panel.cards] == [False, False, True]
    panel.go_to(0)
    assert [card.is_framed for card in panel.cards] == [True, False, False]


def test_a_card_far_down_is_brought_into_sight(panel: BriefPanel) -> None:
    made = a_project(5)
    show(panel, made)
    panel.resize(352, 260)
    panel.show_pin(made.briefs[0].pins[4].number)
    top = panel.cards[4].mapTo(panel.area.viewport(), panel.cards[4].rect().topLeft()).y()
    assert 0 <= top < panel.area.viewport().height()


def test_themes_and_zoom_are_taken_over(panel: BriefPanel) -> None:
    show(panel, a_project(2))
    pictures = [panel.grab().toImage()]
    for theme in (DARK, DARK_CONTRAST):
        panel.show_theme(theme)
        pictures.append(panel.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    before = panel.cards[1].sizeHint().height()
    panel.show_zoom(2.0)
    panel.cards[1].layout().activate()  # type: ignore[union-attr]  # it has one
    assert panel.cards[1].sizeHint().height() > before


def test_every_part_of_a_card_has_a_name_for_those_who_hear_it(panel: BriefPanel) -> None:
    show(panel, a_project(2, checked=(2,)))
    first, second = panel.cards
    assert first.accessibleName() == "Pin 1 of 2, A1.1, Boats sink, not checked"
    assert first.state.accessibleName() == "Pin 1: not checked"
    assert second.state.accessibleName() == "Pin 2: checked by Ana, 2026-01-02"
    assert first.note.accessibleName() == "Note of pin 1"
    assert first.remove.accessibleName() == "Remove pin 1"
    assert first.focusPolicy() == Qt.FocusPolicy.StrongFocus
