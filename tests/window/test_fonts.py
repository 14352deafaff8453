"""Articles are set in the typeface that the reader chose, and always in one that is there."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo

from desktop.story.article import Kind
from desktop.window import fonts
from desktop.window.styles import SANS, SERIF, choose_body_font, sized, styles

pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture(autouse=True)
def _own_typeface_afterwards() -> Iterator[None]:
    yield
    choose_body_font("")


def test_articles_are_set_in_noto_serif_at_first():
    assert QFontInfo(styles(1.0)[Kind.BODY].font).family() == SERIF


def test_a_chosen_typeface_is_that_of_body_and_headline():
    styles(1.0)
    assert choose_body_font(SANS)
    shown = {QFontInfo(styles(1.0)[kind].font).family() for kind in (Kind.BODY, Kind.HEADLINE)}
    assert shown == {SANS}


def test_choosing_the_same_typeface_again_changes_nothing():
    choose_body_font(SANS)
    before = styles(1.0)
    assert not choose_body_font(SANS)
    assert styles(1.0) is before


def test_styles_are_made_once_for_a_zoom_and_a_mode():
    assert styles(1.0) is styles(1.0, dense=False)
    assert styles(1.0) is not styles(1.0, dense=True)


def test_an_empty_choice_is_the_typeface_of_the_program():
    choose_body_font(SANS)
    choose_body_font("")
    assert sized(SERIF, 15).families()[0] == SERIF


def test_a_typeface_that_is_gone_leaves_the_one_of_the_program():
    choose_body_font("A Face That Nobody Has Installed")
    assert QFontInfo(sized(SERIF, 15)).family() == SERIF


def test_the_interface_keeps_its_typeface():
    choose_body_font("A Face That Nobody Has Installed")
    assert QFontInfo(sized(SANS, 12.5)).family() == SANS


def test_our_typefaces_are_offered_first_and_once():
    found = fonts.body_families()
    assert found[:2] == [SERIF, SANS]
    assert len(found) == len(set(found))


def test_only_typefaces_that_can_be_read_at_any_size_are_offered():
    assert all(map(QFontDatabase.isSmoothlyScalable, fonts.body_families()))
    assert not any(map(QFontDatabase.isFixedPitch, fonts.body_families()))
