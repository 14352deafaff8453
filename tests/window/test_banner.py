"""A line over the articles says why a project cannot be changed, and what can be done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.storing.state import FileState
from desktop.window.banner import Banner
from desktop.window.theme import DARK, LIGHT

OPEN = FileState(Path("Strike.wireside"), "Strike")
ELSEWHERE = OPEN._replace(reason="Another window has this project open.", waits=True)
DAMAGED = OPEN._replace(reason="The file is damaged.", damage=("The text of A2 is damaged.",))


@pytest.fixture
def banner(qtbot, faces) -> Banner:
    made = Banner(LIGHT)
    qtbot.addWidget(made)
    return made


def test_nothing_is_said_while_the_project_can_be_changed(banner):
    banner.show_state(ELSEWHERE)
    banner.show_state(OPEN)
    assert not banner.isVisible()


def test_the_reason_is_said_as_it_is(banner):
    banner.show_state(DAMAGED)
    assert banner.isVisible()
    assert banner.sentence.text() == "The file is damaged."


def test_a_project_open_elsewhere_is_said_to_wait(banner):
    banner.show_state(ELSEWHERE)
    assert banner.sentence.text() == (
        "Another window has this project open. You can make changes here as soon as the other"
        " window closes it."
    )
    assert banner.accessibleDescription() == banner.sentence.text()


def test_only_a_damaged_project_offers_to_show_the_damage(banner):
    banner.show_state(DAMAGED)
    assert banner.damage.isVisible()
    banner.show_state(ELSEWHERE)
    assert not banner.damage.isVisible()
    assert banner.copy.isVisible()


@pytest.mark.parametrize("name", ["copy", "damage"])
def test_a_button_reports_what_is_wanted(banner, qtbot, name):
    banner.show_state(DAMAGED)
    with qtbot.waitSignal(getattr(banner, f"{name}_requested")):
        getattr(banner, name).click()


def test_a_name_that_looks_like_html_is_shown_as_it_is(banner):
    banner.show_state(OPEN._replace(reason="<b>x</b> is read-only."))
    assert banner.sentence.textFormat().name == "PlainText"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_line_is_painted_in_its_theme(qtbot, faces, theme):
    banner = Banner(LIGHT)
    qtbot.addWidget(banner)
    banner.show_theme(theme)
    banner.show_state(ELSEWHERE)
    banner.resize(800, 40)
    assert banner.grab().toImage().pixelColor(10, 3) == theme.current_row


def test_every_part_has_names(banner):
    named = [w for w in banner.findChildren(QWidget) if w is not banner.sentence]
    assert all(w.objectName() and w.accessibleName() and w.toolTip() for w in named)
