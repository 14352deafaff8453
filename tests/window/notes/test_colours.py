"""The colours of codes: readable in every theme, and told apart without colour."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.story.annotation import COLOURS, Code
from desktop.window.notes.colours import (
    badge_icon,
    code_line,
    code_tint,
    paint_badge,
    paint_stripe,
    pattern_of,
)
from desktop.window.theme import LIGHT, THEMES, Theme

LEAST_FOR_WORDS, LEAST_FOR_LINES = 5.5, 3.0


def luminance(colour: QColor) -> float:
    parts = [share(colour.redF()), share(colour.greenF()), share(colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def share(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("name", [*COLOURS, ""])
@pytest.mark.parametrize("is_current", [False, True])
def test_words_and_lines_are_readable_on_a_tint(theme: Theme, name: str, is_current: bool) -> None:
    tint = code_tint(theme, name, is_current=is_current)
    assert contrast(theme.ink, tint) >= LEAST_FOR_WORDS
    assert contrast(code_line(theme, name), tint) >= LEAST_FOR_LINES


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_tint_is_no_mark_of_wording_and_no_selection(theme: Theme) -> None:
    others = {theme.differs_tint.name(), theme.only_tint.name(), theme.same_tint.name()}
    others |= {theme.selection.name(), theme.card.name()}
    assert not others & {code_tint(theme, name).name() for name in COLOURS}


def test_every_colour_has_a_pattern_of_its_own() -> None:
    assert len({pattern_of(name) for name in (*COLOURS, "")}) == len(COLOURS) + 1


def test_stripes_differ_without_colour() -> None:
    shapes = set()
    for name in COLOURS:
        picture = QImage(3, 40, QImage.Format.Format_RGB32)
        picture.fill(LIGHT.card)
        painter = QPainter(picture)
        paint_stripe(painter, QRectF(0, 0, 3, 40), LIGHT, name)
        painter.end()
        card = LIGHT.card.rgb()
        shapes.add(tuple(picture.pixel(x, y) == card for y in range(40) for x in range(3)))
    assert len(shapes) == len(COLOURS)


def test_a_badge_shows_the_letter_and_an_icon_is_as_large_as_asked(qtbot: object) -> None:
    def badge(letter: str) -> QImage:
        picture = QImage(16, 16, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        paint_badge(painter, QRectF(0, 0, 16, 16), LIGHT, letter, "moss")
        painter.end()
        return picture

    assert badge("C") != badge("R")
    icon = badge_icon(LIGHT, Code(1, "Causes", letter="C"), 16)
    assert icon.pixmap(16, 16).deviceIndependentSize().toSize().width() == 16
