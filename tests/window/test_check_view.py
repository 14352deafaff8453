"""A reader looks for a passage in an article, links one or records that it is not there."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.nearest import nearest
from desktop.story.comparison import Checked, Span
from desktop.window.check_content import CheckContent, check_content
from desktop.window.check_near import NearPassage
from desktop.window.check_view import CheckView
from desktop.window.check_words import Absent, Drawn, Empty
from desktop.window.marks import MarkKind
from desktop.window.panel_parts import Badge
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article, project, span

pytestmark = pytest.mark.usefixtures("faces")

FILLER = "The tide turned late and the harbour office kept its lamps lit until the morning. "
OWN = article(1, "The ferry Zoria ran aground near Velyka Kosa on Friday.", "Nobody was hurt.")
OTHER = article(
    2,
    "Forty passengers of the Zoria waited on deck for tugs.",
    *[FILLER * 2 + f"It was day {day}." for day in range(1, 25)],
    "A harbour pilot said that sandbanks move there every spring.",
    headline="Ferry aground at Velyka Kosa",
)
ARABIC = article(
    3,
    "جنحت العبارة زوريا قرب فيليكا كوسا يوم الجمعة.",
    "ولم يصب أحد بأذى.",
    language="ar",
    headline="جنوح عبارة",
)
ARTICLES = (OWN, OTHER, ARABIC)
WANTED = span(ARTICLES, (0, 0))
CHECKED = Checked(2, "Ihor Melnyk", "2026-05-03T12:00:00Z")

Opened = Callable[..., CheckView]


def content(other: int = 2, checked: Checked | None = None, name: str = "Marta") -> CheckContent:
    near = nearest(WANTED, {each.number: each for each in ARTICLES}, other)
    return check_content(WANTED, other, project(*ARTICLES), near, checked, name)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    parents: list[QWidget] = []

    def show(shown: CheckContent | None = None, *, dark: bool = False) -> CheckView:
        parent = QWidget()
        qtbot.addWidget(parent)
        parents.append(parent)
        view = CheckView(DARK if dark else LIGHT, parent)
        view.show_check(shown or content())
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.finder.field.hasFocus)
        return view

    yield show
    parents.clear()


def kept(view: CheckView) -> list[object]:
    """Return what the view will have decided."""
    decided: list[object] = []
    for signal in (view.link_decided, view.absence_decided, view.uncheck_requested):
        signal.connect(decided.append)
    return decided


def said(view: CheckView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def cards(view: CheckView) -> list[NearPassage]:
    inside = view.near.widget()
    assert inside is not None
    return inside.findChildren(NearPassage)


def row_box(view: CheckView, line: int) -> QModelIndex:
    return view.text.model().index(line, 0)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_it_shows_the_passage_the_nearest_ones_and_the_whole_article(opened: Opened) -> None:
    view = opened()
    assert view.windowTitle() == "Look for A1.1 in A2"
    assert "Outlet 1" in said(view)
    assert len(cards(view)) == 5
    assert view.text.model().rowCount() == 27
    assert "A2 · Outlet 2 · Ferry aground at Velyka Kosa" in said(view)


def test_the_nearest_are_named_with_kind_and_reason(opened: Opened) -> None:
    view = opened()
    first = cards(view)[0]
    assert first.accessibleName() == "A2.1, headline"
    assert "shares: aground, Velyka, Kosa, Ferry" in said(view)


def test_it_does_not_keep_anybody_from_reading_on(opened: Opened) -> None:
    assert not opened().isModal()


def test_it_says_plainly_what_is_recorded(opened: Opened) -> None:
    view = opened()
    words = (
        "“Checked absent” records that you looked for this in A2 and it is not there: {}, the time."
    )
    assert view.records.text() == words.format("Marta")
    view.name.setText("  ")
    assert view.records.text() == words.format("no name")


# --- finding ----------------------------------------------------------------------------------------


def test_the_field_is_empty_and_ready_for_typing(opened: Opened) -> None:
    view = opened()
    assert view.finder.field.text() == ""
    QTest.keyClicks(view.finder.field, "harbour pilot")
    assert view.finder.count.text() == "1 of 1"


def test_what_is_found_is_marked_and_counted_as_it_is_typed(opened: Opened) -> None:
    view = opened()
    QTest.keyClicks(view.finder.field, "zoria")
    assert view.finder.count.text() == "1 of 1"
    (mark,) = view.text.blocks[1].marks
    assert mark.kind is MarkKind.FOUND_CURRENT
    QTest.keyClicks(view.finder.field, "x")
    assert view.finder.count.text() == "not found"
    assert view.text.blocks[1].marks == ()


def test_enter_and_f3_go_on_and_nothing_is_decided(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    QTest.keyClicks(view.finder.field, "harbour office")
    press(view.finder.field, Qt.Key.Key_Return)
    assert view.finder.count.text() == "2 of 48"
    press(view.finder.field, Qt.Key.Key_Return, SHIFT)
    press(view, Qt.Key.Key_F3, SHIFT)
    assert view.finder.count.text() == "48 of 48"
    press(view, Qt.Key.Key_F3)
    assert view.finder.count.text() == "1 of 48"
    assert decided == []
    assert view.isVisible()


def test_the_current_hit_is_brought_into_sight(opened: Opened) -> None:
    view = opened()
    assert not view.text.viewport().rect().intersects(view.text.visualRect(row_box(view, 26)))
    QTest.keyClicks(view.finder.field, "sandbanks")
    assert view.text.viewport().rect().contains(view.text.visualRect(row_box(view, 26)).center())


# --- deciding ---------------------------------------------------------------------------------------


def test_nothing_is_chosen_at_first(opened: Opened) -> None:
    view = opened()
    assert not view.link.isEnabled()
    assert view.absent.isEnabled()
    assert not any(button.isDefault() for button in view.findChildren(QPushButton))


def test_a_clicked_passage_can_be_linked(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    middle = view.text.visualRect(row_box(view, 1)).center()
    QTest.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert view.link.text() == "Link the chosen A2.2"
    assert decided == []
    view.link.click()
    assert decided == [Drawn(WANTED, span(ARTICLES, (1, 1)))]
    assert not view.isVisible()


def test_a_passage_is_chosen_and_linked_by_keys_alone(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    view.text.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(view.text, key)
    assert view.text.picked == 2
    assert decided == []
    press(view, Qt.Key.Key_L, CONTROL)
    assert decided == [Drawn(WANTED, span(ARTICLES, (1, 2)))]


def test_every_control_is_reached_by_the_tab_key(opened: Opened) -> None:
    view = opened()
    wanted = {view.finder.field, view.text, view.name, view.cancel, view.absent}
    wanted |= {card.link for card in cards(view)}
    reached = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        press(focused, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_a_near_passage_is_shown_in_its_place(opened: Opened) -> None:
    view = opened()
    last = max(cards(view), key=lambda card: card.line)
    badge = last.findChild(Badge)
    assert isinstance(badge, Badge)
    badge.click()
    assert view.text.picked == last.line
    shown = view.text.visualRect(row_box(view, last.line))
    assert view.text.viewport().rect().intersects(shown)


def test_a_near_passage_is_linked_by_its_own_button(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    cards(view)[0].link.click()
    assert decided == [Drawn(WANTED, span(ARTICLES, (1, 0)))]


def test_an_absence_is_recorded_with_the_name(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    view.absent.click()
    assert decided == [Absent(WANTED, 2, "Marta")]
    assert not view.isVisible()


def test_an_absence_can_be_recorded_without_a_name_by_its_key(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    view.name.clear()
    press(view, Qt.Key.Key_A, CONTROL | SHIFT)
    assert decided == [Absent(WANTED, 2, "")]


def test_enter_in_the_name_decides_nothing(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    view.name.setFocus()
    press(view.name, Qt.Key.Key_Return)
    assert decided == []
    assert view.isVisible()


def test_escape_decides_nothing(opened: Opened) -> None:
    view = opened()
    decided = kept(view)
    press(view.finder.field, Qt.Key.Key_Escape)
    assert decided == []
    assert not view.isVisible()


# --- what was decided before ------------------------------------------------------------------------


def test_who_looked_before_is_said_and_can_be_taken_back(opened: Opened) -> None:
    view = opened(content(checked=CHECKED))
    decided = kept(view)
    assert "Checked absent in A2 by Ihor Melnyk, 3 May 2026" in said(view)
    view.take_back.click()
    assert decided == [Empty(WANTED, 2)]
    assert "Checked absent in A2" not in said(view)
    assert view.finder.field.hasFocus()


def test_what_nobody_checked_has_nothing_to_take_back(opened: Opened) -> None:
    assert opened().decided.isHidden()


# --- how it looks -----------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_no_passage_is_cut_at_any_size(opened: Opened, zoom: float) -> None:
    view = opened()
    view.set_zoom(zoom)
    QApplication.processEvents()
    for line, block in enumerate(view.text.blocks):
        assert view.text.visualRect(row_box(view, line)).height() >= block.height
    assert view.text.verticalScrollBar().maximum() > 0


def test_a_right_to_left_article_is_set_from_the_right(opened: Opened) -> None:
    view = opened(content(3))
    block = view.text.blocks[1]
    assert block.rectangle_of(0).x() > block.rectangle_of(len(block.text)).x()


def test_it_takes_another_theme_with_what_it_shows(opened: Opened) -> None:
    view = opened()
    view.text.choose(0)
    view.show_theme(DARK)
    box = view.text.visualRect(row_box(view, 0))
    colour = view.text.viewport().grab().toImage().pixelColor(box.left() + 1, box.center().y())
    assert colour == DARK.link
    assert len(cards(view)) == 5


def test_it_fits_a_small_screen(opened: Opened) -> None:
    view = opened(replace(content(), checked=CHECKED))
    assert view.minimumSizeHint().width() <= 1100
    assert view.minimumSizeHint().height() <= 700
    assert view.width() <= 1100
    assert view.height() <= 700


def test_a_screen_reader_hears_addresses_kinds_and_words(opened: Opened) -> None:
    view = opened()
    found = QAccessible.queryAccessibleInterface(view.text)
    assert found is not None
    name = QAccessible.Text.Name
    assert found.text(name) == "The whole article A2"
    first = found.child(0)
    assert first is not None
    assert first.text(name) == "A2.1, headline: Ferry aground at Velyka Kosa"
    assert view.absent.accessibleDescription().startswith("Record that you looked in A2")


def test_a_passage_is_copied(opened: Opened) -> None:
    view = opened()
    view.text.bring(0)
    press(view.text, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Ferry aground at Velyka Kosa"


def test_another_check_forgets_what_was_chosen(opened: Opened) -> None:
    view = opened()
    view.text.choose(1)
    QTest.keyClicks(view.finder.field, "zoria")
    view.show_check(content(3))
    assert not view.link.isEnabled()
    assert view.finder.field.text() == ""
    assert view.text.model().rowCount() == 3
    assert view.content is not None
    assert view.content.place == Empty(Span(1, WANTED.start, WANTED.end), 3)
