"""Both looks can be read, by everybody."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from desktop.window.theme import (
    DARK_CONTRAST,
    LIGHT_CONTRAST,
    THEMES,
    Theme,
    apply,
    palette,
    stylesheet,
)

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
READABLE = 4.5
"""WCAG 2.2, 1.4.3: least contrast of text."""
ENHANCED = 7.0
"""WCAG 2.2, 1.4.6: enhanced contrast of text."""
VISIBLE = 3.0
"""WCAG 2.2, 1.4.11: least contrast of lines that mean something."""


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@themes
def test_every_colour_is_opaque(theme: Theme):
    colours = list(theme[1:])
    assert all(colour.isValid() and colour.alpha() == 255 for colour in colours)


@themes
@pytest.mark.parametrize(
    "ground", ["card", "bar", "page", "current_row", "hover_row", "differs_tint", "only_tint"]
)
def test_text_is_readable_on_every_ground(theme: Theme, ground: str):
    assert contrast(theme.ink, getattr(theme, ground)) >= READABLE


@themes
@pytest.mark.parametrize("ground", ["same_tint", "selection", "pressed"])
def test_text_is_readable_when_it_is_selected_or_pressed(theme: Theme, ground: str):
    assert contrast(theme.ink, getattr(theme, ground)) >= READABLE


@themes
@pytest.mark.parametrize("ground", ["card", "bar"])
@pytest.mark.parametrize("ink", ["ink2", "ink3", "link"])
def test_quiet_text_is_readable_where_it_stands(theme: Theme, ink: str, ground: str):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= READABLE


@themes
@pytest.mark.parametrize(
    ("line", "ground"),
    [("differs", "differs_tint"), ("only", "only_tint"), ("ink3", "card"), ("link", "card")],
)
def test_lines_that_mean_something_can_be_seen(theme: Theme, line: str, ground: str):
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= VISIBLE


@themes
def test_words_on_the_accent_are_readable(theme: Theme):
    assert contrast(theme.on_accent, theme.link) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "link"])
@pytest.mark.parametrize("ground", ["card", "bar", "page", "current_row", "hover_row"])
def test_high_contrast_is_high(theme: Theme, ink: str, ground: str):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= ENHANCED


@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    "line", ["line", "line2", "ribbon_edge", "current_ribbon_edge", "overview"]
)
def test_in_high_contrast_every_line_can_be_seen(theme: Theme, line: str):
    assert contrast(getattr(theme, line), theme.page) >= READABLE


@themes
@pytest.mark.parametrize("tint", ["differs_tint", "only_tint", "same_tint", "selection"])
def test_grey_pictures_tell_marks_apart_by_their_lines_not_by_their_tints(theme: Theme, tint: str):
    """A tint is a ground for dark or light ink; the line under the word says what it is."""
    assert contrast(theme.ink, getattr(theme, tint)) >= READABLE


@themes
def test_every_role_of_the_palette_is_ours(theme: Theme):
    ours = {colour.name() for colour in theme[1:]}
    made = palette(theme)
    roles = [r for r in QPalette.ColorRole if r not in NOT_COLOURS]
    assert {made.color(role).name() for role in roles} <= ours


NOT_COLOURS = {
    QPalette.ColorRole.NColorRoles,
    QPalette.ColorRole.NoRole,
    QPalette.ColorRole.LinkVisited,
}


@themes
def test_the_style_sheet_names_every_colour_it_uses(theme: Theme):
    assert "{{" not in stylesheet(theme)
    assert theme.link.name() in stylesheet(theme)


def test_a_window_in_sight_follows_a_change_of_the_theme(qtbot, qapp: QApplication):
    before, sheet = qapp.palette(), qapp.styleSheet()
    label = QLabel("Words")
    qtbot.addWidget(label)
    try:
        for theme in THEMES.values():
            apply(qapp, theme)
            label.show()
            qtbot.waitExposed(label)
            assert label.grab().toImage().pixelColor(0, 0) == theme.bar
            assert label.palette().color(QPalette.ColorRole.WindowText) == theme.ink
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(before)
