"""Nothing moves to a newer text of an article unless a person ticked it, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.window.theme import DARK, LIGHT
from desktop.window.versions_dialog import CONTEXT, EXACT, FUZZY, Offer, VersionsDialog

RESCUED = "Four people were rescued from the roof of the school."
DAM = "The governor said the dam had been inspected in March."
DAM_LATER = "The governor told reporters that the dam had been inspected in March and in May."
SILENT = "Губернатор не відповів на запитання."
CLOSED = "Schools are to stay closed on Friday."
OFFERS = (
    Offer("rescued", "Link with A2.3, confirmed by Olena", RESCUED, RESCUED, EXACT, 1.0),
    Offer("dam", "Checked absent in A3 by Olena", DAM, DAM_LATER, FUZZY, 0.71),
    Offer("silent", "Link with A7.1, rejected", SILENT, SILENT, CONTEXT, 1.0),
    Offer("closed", "Link with A5.9, confirmed by Olena", CLOSED),
)


@pytest.fixture
def dialog(qtbot, faces) -> VersionsDialog:
    return shown(qtbot, OFFERS)


def shown(qtbot, offers: tuple[Offer, ...]) -> VersionsDialog:
    made = VersionsDialog(LIGHT, ("A4", "A9"), offers)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(dialog: VersionsDialog, name: str) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, name)]


def test_only_what_stands_there_word_for_word_is_ticked_at_first(dialog):
    assert dialog.chosen() == ("rescued",)


def test_every_thing_that_has_a_place_can_be_ticked(dialog):
    assert [tick.text() for tick, _ in dialog.ticks] == [o.what for o in OFFERS if o.has_place]


def test_a_guess_says_that_it_is_one_and_how_near_it_is(dialog):
    assert words(dialog, "versions_sure_1") == ["a guess: 71% of the letters agree"]
    assert words(dialog, "versions_sure_0") == ["found word for word"]


def test_words_that_changed_are_shown_before_and_after(dialog):
    quotes = words(dialog, "versions_quote")
    assert {DAM, DAM_LATER} <= set(quotes)
    assert quotes.count(RESCUED) == 1


def test_what_finds_no_place_is_listed_and_cannot_be_moved(dialog):
    assert words(dialog, "versions_lost") == ["Link with A5.9, confirmed by Olena"]
    assert CLOSED in words(dialog, "versions_quote")
    assert words(dialog, "lost_heading") == ["1 finds no place in A9 and stays with A4"]
    assert "closed" not in [offer.move for _, offer in dialog.ticks]


def test_the_ticked_are_reported_in_their_order(dialog, qtbot):
    qtbot.keyClick(dialog.ticks[2][0], Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.moves_chosen) as told:
        dialog.move_.click()
    assert told.args == [("rescued", "silent")]


def test_with_nothing_ticked_there_is_nothing_to_move(dialog):
    dialog.ticks[0][0].setChecked(False)
    assert not dialog.move_.isEnabled()
    assert dialog.count.text() == "0 of 3 chosen"


def test_leaving_all_reports_nothing(dialog, qtbot):
    found: list[object] = []
    dialog.moves_chosen.connect(found.append)
    dialog.leave.click()
    assert found == []
    assert not dialog.isVisible()


def test_all_may_be_without_a_place(qtbot, faces):
    dialog = shown(qtbot, (OFFERS[3], OFFERS[3]))
    assert words(dialog, "lost_heading") == ["2 find no place in A9 and stay with A4"]
    assert not dialog.move_.isEnabled()


def test_every_tick_is_reached_by_keys_and_says_what_moves_where(dialog, qtbot):
    dialog.ticks[0][0].setFocus()
    for tick, offer in dialog.ticks:
        assert dialog.focusWidget() is tick
        assert tick.accessibleName() == offer.what
        assert offer.after in tick.accessibleDescription()
        qtbot.keyClick(tick, Qt.Key.Key_Tab)


def test_the_tick_that_keys_go_to_is_brought_into_sight(qtbot, faces):
    many = tuple(OFFERS[0]._replace(move=n, what=f"Link {n}") for n in range(40))
    dialog = shown(qtbot, many)
    dialog.ticks[0][0].setFocus()
    for tick, _ in dialog.ticks[:30]:
        qtbot.keyClick(tick, Qt.Key.Key_Tab)
    last = dialog.ticks[30][0]
    assert not last.visibleRegion().isEmpty()


def test_a_ticked_box_shows_it_in_both_themes(dialog):
    tick = dialog.ticks[0][0]
    for theme in (LIGHT, DARK):
        dialog.show_theme(theme)
        on = tick.grab().toImage()
        tick.setChecked(False)
        assert tick.grab().toImage() != on
        tick.setChecked(True)


def test_words_that_look_like_html_are_shown_as_they_are(dialog):
    assert all(label.textFormat().name == "PlainText" for label in dialog.findChildren(QLabel))
