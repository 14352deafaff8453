"""A passage is estimated before it is laid out, and answers where its characters are."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.story.article import Kind
from desktop.window.marks import Mark, MarkKind
from desktop.window.styles import styles
from desktop.window.text_block import TextBlock
from desktop.window.theme import LIGHT

pytestmark = pytest.mark.usefixtures("faces")

WORDS = "The officials said on Tuesday that the bridge would stay closed for several weeks. "
HEBREW = "הגשר יישאר סגור במשך כמה שבועות, אמרו הפקידים ביום שלישי."
READABLE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)


def block(text: str, width: float = 300.0, zoom: float = 1.0) -> TextBlock:
    made = TextBlock(text, styles(zoom)[Kind.BODY])
    made.estimate(width, styles(zoom)[Kind.BODY])
    return made


def laid_out(text: str, width: float = 300.0, zoom: float = 1.0) -> TextBlock:
    made = block(text, width, zoom)
    made.prepare()
    return made


def test_a_block_is_not_laid_out_before_it_is_needed() -> None:
    assert not block(WORDS).is_exact
    assert laid_out(WORDS).is_exact


@pytest.mark.parametrize("width", [200.0, 300.0, 430.0])
@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5])
def test_an_estimate_is_near_the_laid_out_height(width: float, zoom: float) -> None:
    made = block(WORDS * 20, width, zoom)
    estimated = made.height
    made.prepare()
    assert abs(made.height - estimated) / made.height < 0.12


def test_the_height_is_whole_lines_of_the_pitch() -> None:
    made = laid_out(WORDS * 3)
    assert made.height == made.ensure().lineCount() * made.style.pitch


def test_an_empty_passage_is_one_line_high() -> None:
    made = laid_out("")
    assert made.height == made.style.pitch


def test_another_width_forgets_the_layout_and_the_same_keeps_it() -> None:
    made = laid_out(WORDS)
    made.estimate(300.0, made.style)
    assert made.is_exact
    made.estimate(200.0, made.style)
    assert not made.is_exact


def test_line_ends_inside_a_passage_move_no_character() -> None:
    made = block("One\nline\tmore")
    assert made.text == "One line more"


@READABLE
@given(st.text("ab cдא ب😀é", max_size=60))
def test_every_character_is_found_where_it_is_shown(text: str) -> None:
    made = laid_out(text, 160.0)
    for point in range(len(text)):
        units = made.offsets.to_units(point)
        box = made.rectangle_of(units)
        assert box.top() >= 0
        assert box.bottom() <= made.height + 0.5
        assert -1 <= box.x() <= 161


@READABLE
@given(st.text("abcd efg", min_size=1, max_size=80))
def test_a_point_on_a_caret_is_that_position(text: str) -> None:
    made = laid_out(text, 160.0)
    layout = made.ensure()
    for units in range(len(text)):
        line = layout.lineForTextPosition(units)
        line_end = line.textStart() + line.textLength()
        if text[units - 1 : units] == " " or not text[units:line_end].strip():
            continue
        box = made.rectangle_of(units)
        assert made.position_at(box.x() + 0.01, box.center().y()) == units


@READABLE
@given(st.integers(0, len(HEBREW) - 1), st.floats(-0.4, 0.4))
def test_a_point_in_text_from_the_right_is_the_nearest_position(position: int, off: float) -> None:
    made = laid_out(HEBREW, 236.0)
    layout = made.ensure()
    line = layout.lineForTextPosition(position)
    found = made.position_at(line.cursorToX(position)[0] + off, line.y() + 5)
    assert abs(line.cursorToX(found)[0] - line.cursorToX(position)[0]) < 0.5


def test_points_outside_mean_the_nearest_line() -> None:
    made = laid_out(WORDS)
    layout = made.ensure()
    last = layout.lineAt(layout.lineCount() - 1)
    assert made.position_at(-20, -50) == 0
    assert made.position_at(9999, 9999) == last.textStart() + last.textLength()


def test_an_empty_passage_has_only_the_position_nought() -> None:
    assert laid_out("").position_at(10, 10) == 0


def test_marks_tell_whether_they_changed_anything() -> None:
    made = laid_out(WORDS)
    assert made.set_runs([Mark(0, 3, MarkKind.ONLY)])
    assert not made.set_runs([Mark(0, 3, MarkKind.ONLY)])


def test_marks_move_no_text() -> None:
    made = laid_out(WORDS)
    before = [made.rectangle_of(units) for units in range(len(WORDS))]
    made.set_runs([Mark(0, 40, kind) for kind in MarkKind])
    made.prepare()
    assert [made.rectangle_of(units) for units in range(len(WORDS))] == before


def painted(made: TextBlock, shown: frozenset[MarkKind]) -> QImage:
    image = QImage(320, int(made.height) + 20, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    made.paint(painter, QPointF(10, 10), LIGHT, shown, QRectF(image.rect()), QColor("black"))
    painter.end()
    return image


def test_a_layer_that_is_off_leaves_no_trace() -> None:
    plain = laid_out(WORDS)
    marked = laid_out(WORDS)
    marked.set_runs([Mark(0, 40, MarkKind.DIFFERS)])
    marked.prepare()
    assert painted(marked, frozenset()) == painted(plain, frozenset())
    assert painted(marked, frozenset({MarkKind.DIFFERS})) != painted(plain, frozenset())


def test_a_block_that_is_not_laid_out_paints_nothing() -> None:
    blank = QImage(320, int(block(WORDS).height) + 20, QImage.Format.Format_RGB32)
    blank.fill(LIGHT.card)
    assert painted(block(WORDS), frozenset()) == blank


def test_a_lone_surrogate_is_laid_out_without_an_error() -> None:
    made = laid_out("before \ud800 after")
    assert made.height == made.style.pitch


def test_nul_bytes_are_laid_out_without_an_error() -> None:
    made = laid_out("before \x00 after")
    assert made.ensure().text() == "before \x00 after"
