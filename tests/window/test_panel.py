"""The panel says how the others word a passage, and no more than was found."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.story.comparison import Origin, Span
from desktop.window.check_link import decided
from desktop.window.check_place import EmptyPlace
from desktop.window.check_words import Decided, Empty
from desktop.window.marked_text import MarkedText, in_words, word_at
from desktop.window.marks import MarkKind
from desktop.window.panel import FIRST, WIDE, Panel
from desktop.window.panel_content import (
    CellWords,
    Missing,
    PanelContent,
    Rejected,
    Selected,
    Shown,
    Table,
    all_own_spans,
)
from desktop.window.panel_parts import Badge, source_style
from desktop.window.theme import DARK, LIGHT

OWN = "They can hit back at Russian forces, four officials said."
LEVEL = Shown(
    "A4.4",
    "NewsTrack",
    "They can hit back against Russian forces, three officials said.",
    score="0.98",
    reasons=("the same names",),
    spans=((18, 25, MarkKind.DIFFERS), (42, 47, MarkKind.CONFLICT)),
    own_spans=((18, 20, MarkKind.DIFFERS), (37, 41, MarkKind.CONFLICT)),
)
MAYBE = Shown(
    "A2.3",
    "Outlet not stated",
    "Ukraine is able to hit back.",
    "maybe",
    "0.55",
    own_spans=((0, 8, MarkKind.DIFFERS), (18, 20, MarkKind.ONLY)),
)
REWRITTEN = Shown("A1.8", "Latin Post", "The policy changed on Thursday.", rewritten=True)
IN_A3 = Empty(Span(5, 30, 87), 3)
CONTENT = PanelContent(
    "3 similar passages in other articles",
    "Similar passages, found by the program",
    Selected("A5.3", "Origin not stated", OWN, "body: running text"),
    (LEVEL, MAYBE, REWRITTEN),
    (Missing("No counterpart found for A5.3 in A3 (NewsTrack).", IN_A3),),
    ("Numbers disagree: four (A5.3), three (A4.4)",),
)


@pytest.fixture
def panel(qtbot):
    made = Panel(LIGHT)
    qtbot.addWidget(made)
    made.resize(352, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(panel: Panel) -> str:
    shown = [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(shown)


def page_of(panel: Panel) -> QWidget:
    page = panel.area.widget()
    assert page is not None
    return page


def texts(panel: Panel) -> list[MarkedText]:
    return page_of(panel).findChildren(MarkedText)


def badges(panel: Panel) -> list[Badge]:
    return page_of(panel).findChildren(Badge)


def test_an_empty_panel_says_what_to_do(panel: Panel):
    assert "Click a passage, or press Enter on it" in said(panel)
    assert "1 link in 6" not in said(panel)


def test_it_shows_the_passage_and_all_of_its_counterparts(panel: Panel):
    panel.show_passage(CONTENT)
    assert [text.text for text in texts(panel)] == [
        OWN,
        LEVEL.text,
        REWRITTEN.text,
        MAYBE.text,
    ]
    assert [badge.text() for badge in badges(panel)] == ["A5.3", "A4.4", "A1.8", "A2.3"]


def test_what_is_doubtful_or_too_different_stands_under_its_own_heading(panel: Panel):
    panel.show_passage(CONTENT)
    found = page_of(panel).findChildren(QLabel, "panel_section")
    headings = [made.text() for made in found if not made.isHidden()]
    assert headings == ["Similar, too", "Too different for word marks", "Possibly the same"]


@pytest.mark.parametrize(
    "words",
    [
        CONTENT.title,
        CONTENT.subtitle,
        "similar, 0.98 · the same names",
        "possibly the same, 0.55",
        "Too different for word marks",
        CONTENT.absences[0].words,
        *CONTENT.conflicts,
        "About 1 link in 6 is wrong, 1 in 3 is missed.",
    ],
)
def test_it_says_what_was_found_and_how_sure_that_is(panel: Panel, words: str):
    panel.show_passage(CONTENT)
    assert words in said(panel)


def test_each_side_is_marked(panel: Panel):
    panel.show_passage(CONTENT)
    own, level, *_ = texts(panel)
    assert level.runs == LEVEL.spans
    assert own.runs == all_own_spans(CONTENT)


def test_the_strongest_mark_shows_where_counterparts_differ_differently():
    assert all_own_spans(CONTENT) == (
        (0, 8, MarkKind.DIFFERS),
        (18, 20, MarkKind.DIFFERS),
        (37, 41, MarkKind.CONFLICT),
    )


def test_going_to_a_counterpart_marks_the_passage_against_it_alone(panel: Panel):
    panel.show_passage(CONTENT)
    own, level, *_ = texts(panel)
    level.setFocus(Qt.FocusReason.TabFocusReason)
    assert own.runs == LEVEL.own_spans
    assert "Marked against A4.4" in said(panel)
    own.setFocus(Qt.FocusReason.TabFocusReason)
    assert own.runs == all_own_spans(CONTENT)


def test_a_pressed_badge_tells_its_address(panel: Panel, qtbot):
    panel.show_passage(CONTENT)
    with qtbot.waitSignal(panel.address_activated) as told:
        qtbot.mouseClick(badges(panel)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["A4.4"]


def test_every_badge_and_text_is_reached_by_the_tab_key(panel: Panel, qtbot):
    panel.show_passage(CONTENT)
    wanted = {*badges(panel), *texts(panel), *(place.button for place in places(panel))}
    badges(panel)[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = set()
    for _ in range(len(wanted)):
        focused = QApplication.focusWidget()
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == wanted


def test_it_goes_back_to_saying_what_to_do(panel: Panel):
    panel.show_passage(CONTENT)
    panel.show_nothing()
    assert texts(panel) == []
    assert "Click a passage" in said(panel)


def test_it_takes_another_theme_with_what_it_shows(panel: Panel):
    panel.show_passage(CONTENT)
    panel.show_theme(DARK)
    assert len(texts(panel)) == 4
    assert badges(panel)[0].grab().toImage().pixelColor(4, 9) == DARK.link


def test_passages_stand_beside_each_other_in_a_drawer(panel: Panel, qtbot):
    panel.show_passage(CONTENT)
    panel.setMinimumSize(0, 0)
    panel.setMaximumWidth(2000)
    qtbot.waitUntil(lambda: texts(panel)[1].mapTo(panel, QPoint()).y() > texts(panel)[0].height())
    panel.resize(WIDE + 400, 220)
    qtbot.waitUntil(lambda: texts(panel)[1].mapTo(panel, QPoint()).x() > texts(panel)[0].width())


def test_many_counterparts_are_shown_when_they_are_asked_for(panel: Panel, qtbot):
    many = tuple(replace(LEVEL, address=f"A4.{number}") for number in range(1, 16))
    panel.show_passage(replace(CONTENT, counterparts=many))
    assert len(texts(panel)) == 1 + FIRST
    button = page_of(panel).findChild(QPushButton, "panel_show_all")
    assert isinstance(button, QPushButton)
    assert button.text() == "Show all 15"
    button.click()
    assert len(texts(panel)) == 1 + 15
    panel.show_passage(CONTENT)
    assert len(texts(panel)) == 4


def test_nothing_is_cut_off(panel: Panel, qtbot):
    panel.show_passage(CONTENT)
    qtbot.waitUntil(lambda: texts(panel)[0].height() > 20)
    assert page_of(panel).width() <= panel.area.viewport().width()
    for text in texts(panel):
        assert text.height() >= text.heightForWidth(text.width())


# --- empty places -----------------------------------------------------------------------------------

IN_A1 = Empty(IN_A3.passage, 1)
EMPTY_PLACES = (
    Missing("Checked absent in A6 by Marta, 3 May 2026", IN_A3._replace(article=6), True, "12:00"),
    CONTENT.absences[0],
    Missing("A1 not compared: no measured method.", IN_A1),
)


def places(panel: Panel) -> list[EmptyPlace]:
    return page_of(panel).findChildren(EmptyPlace)


def reported(panel: Panel) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name in ("check_requested", "uncheck_requested", "link_decided"):
        getattr(panel, name).connect(partial(record, found, name))
    return found


def record(found: list[tuple[str, object]], name: str, payload: object) -> None:
    found.append((name, payload))


def test_every_empty_place_can_be_checked_or_taken_back(panel: Panel):
    panel.show_passage(replace(CONTENT, absences=EMPTY_PLACES))
    told = reported(panel)
    assert [place.button.text() for place in places(panel)] == ["Take back", "Check it", "Check it"]
    for place in places(panel):
        place.button.click()
    assert told == [
        ("uncheck_requested", IN_A3._replace(article=6)),
        ("check_requested", IN_A3),
        ("check_requested", IN_A1),
    ]


def test_the_key_checks_the_place_that_has_the_focus(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, absences=EMPTY_PLACES))
    told = reported(panel)
    last = places(panel)[-1].button
    last.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(last, Qt.Key.Key_C)
    assert told == [("check_requested", IN_A1)]


def test_an_empty_place_is_heard_with_its_button(panel: Panel):
    panel.show_passage(replace(CONTENT, absences=EMPTY_PLACES))
    checked, nothing, _ = places(panel)
    assert checked.button.accessibleName() == f"Take back: {EMPTY_PLACES[0].words}"
    assert nothing.button.accessibleName() == f"Check it: {CONTENT.absences[0].words}"
    assert checked.words.toolTip() == "12:00"
    assert nothing.button.toolTip() == "Look for it yourself in A3 (C)"


# --- what a person said of links --------------------------------------------------------------------

ENDS = (Span(2, 0, 20), Span(5, 30, 87))
CONFIRMED = replace(LEVEL, origin=Origin.CONFIRMED)
DRAWN = replace(MAYBE, origin=Origin.DRAWN, ends=ENDS, pair="A5.3 – A2.3")


def test_a_link_of_a_person_is_no_guess(panel: Panel):
    panel.show_passage(replace(CONTENT, counterparts=(CONFIRMED, DRAWN)))
    assert "confirmed by a person · the same names" in said(panel)
    assert "drawn by a person" in said(panel)
    assert "0.98" not in said(panel)
    assert "possibly the same" not in said(panel)
    assert "1 link in 6" not in said(panel)


def test_a_drawn_link_can_be_taken_back(panel: Panel):
    panel.show_passage(replace(CONTENT, counterparts=(CONFIRMED, DRAWN)))
    told = reported(panel)
    (button,) = page_of(panel).findChildren(QPushButton, "take_back_link")
    assert button.accessibleName() == "Take back: A5.3 – A2.3"
    button.click()
    assert told == [("link_decided", Decided(*ENDS, Origin.AUTOMATIC))]


GUESSED = (Span(4, 0, 63), Span(5, 30, 87))
GUESS = replace(LEVEL, ends=GUESSED, pair="A5.3 – A4.4")
REJECTED = Rejected(
    "A3.4", "Latin Post", "Rain fell.", (Span(3, 0, 9), Span(5, 30, 87)), "A5.3 – A3.4"
)


def button(panel: Panel, name: str) -> QPushButton:
    (found,) = page_of(panel).findChildren(QPushButton, name)
    return found


@pytest.mark.parametrize(
    ("name", "said"), [("same", Origin.CONFIRMED), ("not_same", Origin.REJECTED)]
)
def test_a_guess_is_confirmed_or_rejected(panel: Panel, name: str, said: Origin):
    panel.show_passage(replace(CONTENT, counterparts=(GUESS,)))
    told = reported(panel)
    button(panel, name).click()
    assert told == [("link_decided", Decided(*GUESSED, said))]


def test_a_button_says_of_which_passages_it_speaks_and_its_key(panel: Panel):
    panel.show_passage(replace(CONTENT, counterparts=(GUESS,)))
    assert button(panel, "same").accessibleName() == "Same: A5.3 – A4.4"
    assert button(panel, "same").toolTip() == "Say that A5.3 – A4.4 state the same (Y)"
    assert button(panel, "not_same").toolTip() == "Say that A5.3 – A4.4 do not state the same (X)"


def test_a_confirmed_link_is_taken_back_not_confirmed_again(panel: Panel):
    confirmed = replace(GUESS, origin=Origin.CONFIRMED)
    panel.show_passage(replace(CONTENT, counterparts=(confirmed,)))
    told = reported(panel)
    assert page_of(panel).findChildren(QPushButton, "same") == []
    button(panel, "take_back_link").click()
    assert told == [("link_decided", Decided(*GUESSED, Origin.AUTOMATIC))]


@pytest.mark.parametrize(
    ("key", "said"), [(Qt.Key.Key_Y, Origin.CONFIRMED), (Qt.Key.Key_X, Origin.REJECTED)]
)
def test_the_keys_decide_about_the_counterpart_that_has_the_keyboard(
    panel: Panel, qtbot, key: Qt.Key, said: Origin
):
    panel.show_passage(replace(CONTENT, counterparts=(DRAWN, GUESS)))
    told = reported(panel)
    text = texts(panel)[2]
    text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(text, key)
    assert told == [("link_decided", Decided(*GUESSED, said))]


# --- the table, and why -----------------------------------------------------------------------------

IN_TABLE = replace(GUESS, is_level=True)
TABLE = Table(
    ("A5.3", "A4.4"),
    (
        (
            CellWords("hit back at Russian", ((9, 11, MarkKind.DIFFERS),), Span(5, 9, 11)),
            CellWords("hit back against Russian", ((9, 16, MarkKind.DIFFERS),), Span(4, 9, 16)),
        ),
    ),
)
TABLED = replace(CONTENT, counterparts=(IN_TABLE, MAYBE), table=TABLE)
WHY = ("Found by the program; its certainty: 0.98 of 1.", "Names in both: “Russian”.")


def test_level_passages_stand_in_the_table_the_others_whole(panel: Panel):
    panel.show_passage(TABLED)
    assert panel.table is not None
    assert panel.table.table == TABLE
    assert [text.text for text in texts(panel)] == [MAYBE.text]
    assert "Where the words differ, 1 place" in said(panel)
    panel.show_passage(replace(TABLED, title="Words differ in 1 place"))
    assert "Where the words differ, 1 place" not in said(panel), "it is said once"


def test_where_no_word_differs_the_panel_says_so(panel: Panel):
    panel.show_passage(replace(TABLED, table=Table(("A5.3", "A4.4"))))
    assert panel.table is None
    assert "The words are the same" in said(panel)


def test_a_chosen_place_is_reported(panel: Panel, qtbot):
    panel.show_passage(TABLED)
    assert panel.table is not None
    with qtbot.waitSignal(panel.place_activated) as told:
        panel.table.choose(0)
    assert told.args == [(Span(5, 9, 11), Span(4, 9, 16))]


def test_the_table_is_turned_in_a_drawer_and_back(panel: Panel, qtbot):
    panel.show_passage(TABLED)
    assert panel.table is not None
    turned = [panel.table.is_turned]
    for width in (WIDE + 400, 352):
        panel.resize(width, 700)
        turned.append(panel.table.is_turned)
    assert turned == [False, True, False]
    assert panel.table.width() <= panel.area.viewport().width()


def test_why_is_asked_by_the_button_and_the_key(panel: Panel, qtbot):
    panel.show_passage(TABLED)
    asked: list[object] = []
    panel.why_requested.connect(asked.append)
    why = button(panel, "why_link")
    assert why.accessibleName() == "Why? A5.3 – A4.4"
    why.click()
    why.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(why, Qt.Key.Key_W)
    assert asked == [GUESSED, GUESSED]


def test_the_answer_stands_at_its_link_until_asked_again(panel: Panel, qtbot):
    panel.show_passage(TABLED)
    panel.show_why(GUESSED, WHY)
    assert all(line in said(panel) for line in WHY)
    panel.show_passage(replace(TABLED, subtitle="A5.3 and A4.4"))
    assert all(line in said(panel) for line in WHY)
    button(panel, "why_link").click()
    assert WHY[0] not in said(panel)


def test_the_answer_goes_with_the_passage(panel: Panel):
    panel.show_passage(TABLED)
    panel.show_why(GUESSED, WHY)
    panel.show_passage(replace(TABLED, selected=Selected("A5.4", "Latin Post", "Rain fell.")))
    assert WHY[0] not in said(panel)


def test_of_a_rejected_link_it_is_said_why_too(panel: Panel):
    panel.show_passage(replace(CONTENT, counterparts=(), absences=(), rejected=(REJECTED,)))
    asked: list[object] = []
    panel.why_requested.connect(asked.append)
    button(panel, "why_link").click()
    assert asked == [REJECTED.ends]
    panel.show_why(REJECTED.ends, ("Not the same, said Nadia, 3 May 2026.",))
    assert "Not the same, said Nadia" in said(panel)


def test_the_keys_do_nothing_at_the_passage_being_read(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, counterparts=(GUESS,)))
    told = reported(panel)
    own = texts(panel)[0]
    own.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(own, Qt.Key.Key_X)
    assert told == []


def test_the_keyboard_stays_with_the_link_that_was_decided_on(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, counterparts=(DRAWN, GUESS)))
    same = button(panel, "same")
    same.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(same, Qt.Key.Key_Space)
    confirmed = replace(GUESS, origin=Origin.CONFIRMED)
    panel.show_passage(replace(CONTENT, counterparts=(confirmed, DRAWN)))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "Take back: A5.3 – A4.4"


def test_the_keyboard_goes_to_the_passage_when_the_link_is_gone(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, counterparts=(DRAWN,)))
    back = button(panel, "take_back_link")
    back.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(back, Qt.Key.Key_Space)
    panel.show_passage(replace(CONTENT, counterparts=()))
    assert QApplication.focusWidget() is texts(panel)[0]


def test_a_click_leaves_the_keyboard_where_it_is(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, counterparts=(GUESS,)))
    own = texts(panel)[0]
    own.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.mouseClick(button(panel, "not_same"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is own


def test_what_a_person_rejected_is_listed_and_can_be_taken_back(panel: Panel, qtbot):
    panel.show_passage(replace(CONTENT, counterparts=(), absences=(), rejected=(REJECTED,)))
    told = reported(panel)
    assert "Not the same, by a person (1):" in said(panel)
    assert button(panel, "take_back_link").accessibleName() == "Take back: A5.3 – A3.4"
    button(panel, "take_back_link").click()
    assert told == [("link_decided", Decided(*REJECTED.ends, Origin.AUTOMATIC))]
    with qtbot.waitSignal(panel.address_activated) as gone_to:
        qtbot.mouseClick(badges(panel)[-1], Qt.MouseButton.LeftButton)
    assert gone_to.args == ["A3.4"]


def test_rejecting_what_only_a_person_found_takes_it_back():
    assert decided(DRAWN, Origin.REJECTED) == Decided(*ENDS, Origin.AUTOMATIC)
    found_too = replace(DRAWN, reasons=("words",))
    assert decided(found_too, Origin.REJECTED) == Decided(*ENDS, Origin.REJECTED)


def test_what_is_said_already_is_not_said_again():
    assert decided(DRAWN, Origin.CONFIRMED) is None
    assert decided(replace(GUESS, origin=Origin.CONFIRMED), Origin.CONFIRMED) is None
    assert decided(GUESS, Origin.AUTOMATIC) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_buttons_are_quieter_than_those_of_empty_places(panel: Panel, theme):
    panel.show_theme(theme)
    panel.show_passage(replace(CONTENT, counterparts=(GUESS,)))
    same, check = button(panel, "same"), places(panel)[0].button
    assert same.height() < check.height()
    image = panel.grab().toImage()
    inside, outside = (same.mapTo(panel, QPoint(x, same.height() // 2)) for x in (4, -2))
    assert image.pixelColor(inside) == image.pixelColor(outside)


# --- one text ---------------------------------------------------------------------------------------


@pytest.fixture
def text(qtbot):
    made = MarkedText("A4.4, NewsTrack", "One 😀 two three and more", source_style(), LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_copying_without_a_selection_copies_all(text: MarkedText, qtbot):
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "One 😀 two three and more"


def test_a_double_click_selects_a_word_behind_an_astral_character(text: MarkedText, qtbot):
    x = text.fontMetrics().horizontalAdvance("One 😀 tw")
    qtbot.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
    assert text.selected_text in {"two", "three"}


def drag_to(text: MarkedText, where: QPoint) -> None:
    """Move with the left button down; QTest.mouseMove crashes the offscreen platform of 6.11."""
    no, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    place, modifiers = QPointF(where), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, no, left, modifiers)
    QApplication.sendEvent(text, event)


def test_dragging_selects(text: MarkedText, qtbot):
    qtbot.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(4, 15))
    drag_to(text, QPoint(120, 15))
    qtbot.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(120, 15))
    assert text.selected_text.startswith("One 😀")
    assert not text.selected_text.endswith("more")


def test_a_text_with_an_astral_character_is_selected_to_its_end(text: MarkedText, qtbot):
    text.select_all()
    assert text.selected_text == "One 😀 two three and more"


def test_a_screen_reader_hears_the_text_and_its_marks(text: MarkedText):
    text.show_runs([(6, 9, MarkKind.DIFFERS), (10, 15, MarkKind.MOVED)])
    assert text.accessibleName() == "A4.4, NewsTrack: One 😀 two three and more"
    assert text.accessibleDescription() == "differs: two; moved: three"


def test_marks_are_painted(text: MarkedText):
    before = text.grab().toImage()
    text.show_runs([(0, 3, MarkKind.DIFFERS)])
    after = text.grab().toImage()
    colours = {after.pixelColor(x, 18).name() for x in range(2, 30)}
    assert before != after
    assert {LIGHT.differs_tint.name(), LIGHT.differs.name()} & colours


def test_measuring_another_width_leaves_what_is_shown(text: MarkedText):
    before = text.grab().toImage()
    assert text.heightForWidth(90) > text.heightForWidth(300)
    assert text.grab().toImage() == before


@pytest.mark.parametrize(
    "words", ["", " ", "\n", "no\u200bspace" * 40, "עברית and English", "x" * 999]
)
def test_any_text_can_be_shown(qtbot, words: str):
    made = MarkedText("A1.1", words, source_style(), LIGHT)
    qtbot.addWidget(made)
    made.resize(120, 60)
    made.show_runs([(0, len(words), MarkKind.ONLY)])
    assert not made.grab().isNull()


@pytest.mark.parametrize(
    ("place", "word"), [(0, "One"), (2, "One"), (8, "two"), (15, "three"), (99, "three")]
)
def test_the_word_at_a_place(place: int, word: str):
    text = "One 12 two three"
    start, end = word_at(text, place)
    assert text[start:end] == word


def test_selections_and_search_hits_are_not_said():
    assert in_words("One", [(0, 3, MarkKind.FOUND), (0, 3, MarkKind.SELECTION)]) == ""


def test_the_words_follow_the_size_of_the_text(panel: Panel, qtbot):
    heights = []
    for zoom in (1.0, 2.0):
        panel.show_settings("balanced", zoom)
        panel.show_passage(TABLED)
        assert panel.table is not None
        heights.append(panel.table.height())
        assert panel.table.width() <= panel.area.viewport().width()
    assert heights[1] > 1.5 * heights[0]


def test_how_sure_the_links_are_follows_the_setting(panel: Panel):
    panel.show_passage(TABLED)
    panel.show_settings("strict", 1.0)
    assert "About 1 link in 10 is wrong, nearly half are missed." in said(panel)
    assert "1 link in 6" not in said(panel)


def test_table_badges_and_buttons_are_reached_by_the_tab_key(panel: Panel, qtbot):
    panel.show_passage(TABLED)
    assert panel.table is not None
    wanted = {panel.table, *badges(panel), *page_of(panel).findChildren(QPushButton)}
    panel.table.setFocus(Qt.FocusReason.TabFocusReason)
    reached = set()
    for _ in range(len(wanted) + len(texts(panel))):
        focused = QApplication.focusWidget()
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_the_answer_to_why_is_brought_into_sight(panel: Panel, qtbot):
    many = tuple(
        replace(GUESS, address=f"A4.{n}", pair=f"A5.3 – A4.{n}", ends=(Span(4, n, 70), GUESSED[1]))
        for n in range(1, 7)
    )
    panel.resize(352, 300)
    panel.show_passage(replace(CONTENT, counterparts=many))
    qtbot.waitUntil(lambda: panel.area.verticalScrollBar().maximum() > 300)
    panel.show_why((Span(4, 6, 70), GUESSED[1]), WHY)
    (told,) = page_of(panel).findChildren(QWidget, "why_lines")
    viewport = panel.area.viewport()

    def is_in_sight() -> bool:
        top = told.mapTo(viewport, QPoint()).y()
        return 0 <= top <= viewport.height() - told.height()

    qtbot.waitUntil(is_in_sight)


def test_a_place_nobody_need_look_at_has_no_button(panel: Panel) -> None:
    quiet = CONTENT.absences[0]._replace(is_offered=False)
    panel.show_passage(replace(CONTENT, absences=(quiet, *CONTENT.absences[1:])))
    places = panel.findChildren(EmptyPlace)
    assert places[0].button.isHidden()
    assert places[0].words.text() == quiet.words


def test_without_two_articles_it_promises_nothing_that_cannot_be(panel: Panel) -> None:
    panel.show_nothing()
    panel.show_stage(0, is_compared=True)
    assert "Add articles" in said(panel)
    panel.show_stage(1, is_compared=False)
    assert "Add another article" in said(panel)
    assert "Click a passage" not in said(panel)
    panel.show_stage(2, is_compared=False)
    assert "Not compared yet" in said(panel)
    panel.show_stage(2, is_compared=True, has_pair=False)
    assert "None of these articles could be compared" in said(panel)
    assert "Click a passage" not in said(panel)
    panel.show_stage(2, is_compared=True)
    assert "Click a passage" in said(panel)


@pytest.mark.parametrize("width", [733, 911, 1100])
def test_a_drawer_needs_no_bar_to_scroll_its_heading(panel: Panel, width: int):
    long = replace(
        CONTENT,
        title="In quotation marks in 3 articles; the words differ",
        subtitle="A5.4, A2.3, A4.6, A1.7, A3.8 and A1.9, linked by the program " * 2,
        absences=(),
    )
    panel.resize(width, 130)
    panel.show_passage(long)
    QApplication.processEvents()
    assert page_of(panel).minimumSizeHint().width() <= panel.area.viewport().width()
    assert panel.area.horizontalScrollBar().maximum() == 0
    for label in page_of(panel).findChildren(QLabel):
        if label.isVisible() and label.parent() is page_of(panel):
            assert label.geometry().right() <= panel.area.viewport().width()
            assert label.width() >= label.sizeHint().width() or label.wordWrap()
    first = page_of(panel).findChild(QLabel, "panel_title")
    assert isinstance(first, QLabel)
    panel.resize(352, 700)
    QApplication.processEvents()
    assert first.wordWrap()


def test_where_no_two_can_be_compared_the_panel_says_why(panel: Panel):
    reasons = (
        "A1 not compared: no measured method for this language.",
        "A2 not compared: another.",
    )
    panel.show_stage(2, is_compared=True, has_pair=False, reasons=reasons)
    assert all(reason in said(panel) for reason in reasons)
    assert "header" not in said(panel)
