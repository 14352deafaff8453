"""Marks lie under the very words they are about, in every direction of writing."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTextLine

from desktop.story.article import Kind
from desktop.window.marks import (
    FRAMES,
    LINES,
    Mark,
    MarkKind,
    Piece,
    clear_of_lines,
    has_right_to_left,
    is_right_to_left,
    pieces,
    tint_of,
)
from desktop.window.styles import styles
from desktop.window.text_block import TextBlock
from desktop.window.theme import DARK, LIGHT, Theme
from desktop.window.utf16 import Offsets, in_units

pytestmark = pytest.mark.usefixtures("faces")

ENGLISH = "The bridge will stay closed for several weeks, the officials said on Tuesday."
HEBREW = "הגשר יישאר סגור במשך כמה שבועות, אמרו הפקידים ביום שלישי."
ARABIC = "قال المسؤولون يوم الثلاثاء إن الجسر سيبقى مغلقا لعدة أسابيع."
MIXED = "The word גשר means bridge and جسر means it too, שלום 123 עולם."
ASTRAL = "𝔗𝔥𝔢 bridge 😀😀 is shut 👍 until 𝔐𝔬𝔫𝔡𝔞𝔶, they say 😀 again."
TEXTS = (ENGLISH, HEBREW, ARABIC, MIXED, ASTRAL)
"""What is marked; positions in them are UTF-16 units."""
WIDTH = 210.0
SLACK = 1.01
"""px: neighbouring runs nearer than this are one."""
LIGATURE = 3.0
"""px between what Qt says of the letters of "ffi", which are one glyph."""


def layout(text: str, width: float = WIDTH) -> QTextLayout:
    block = TextBlock(text, styles(1.0)[Kind.BODY])
    block.estimate(width, block.style)
    return block.ensure()


def cells(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the x range of the glyphs of every character on a line; parts of a ligature have none."""
    runs = [run for position in range(start, end) for run in line.glyphRuns(position, 1)]
    return [(run.boundingRect().left(), run.boundingRect().right()) for run in runs]


def covered(x: float, ranges: list[tuple[float, float]], slack: float = SLACK) -> bool:
    return any(left - slack <= x <= right + slack for left, right in ranges)


def lines(made: QTextLayout) -> list[QTextLine]:
    return [made.lineAt(index) for index in range(made.lineCount())]


def on_line(found: tuple[Piece, ...], line: QTextLine) -> list[tuple[float, float]]:
    baseline = line.y() + line.ascent()
    return [(piece.x, piece.x + piece.width) for piece in found if piece.y == baseline]


spans = st.tuples(st.sampled_from(TEXTS), st.integers(0, 70), st.integers(1, 40))
MARKED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def in_text(text: str, start: int, length: int) -> tuple[int, int]:
    """Return the units of some whole characters of a text."""
    first = min(start, len(text) - 1)
    offsets = Offsets(text)
    return offsets.to_units(first), offsets.to_units(min(first + length, len(text)))


@MARKED
@given(spans)
def test_a_mark_lies_under_every_character_it_is_about(drawn: tuple[str, int, int]) -> None:
    text, start, length = drawn
    made = layout(text)
    start, end = in_text(text, start, length)
    text = in_units(text)
    found = pieces(made, [Mark(start, end, MarkKind.ONLY)])
    for line in lines(made):
        first, last = line.textStart(), line.textStart() + line.textLength()
        here = range(max(start, first), min(end, last))
        for position in here:
            if text[position].isspace() or "\udc00" <= text[position] <= "\udfff":
                continue
            for left, right in cells(line, position, position + 1):
                assert covered((left + right) / 2, on_line(found, line)), text[position]


@MARKED
@given(spans)
def test_a_mark_covers_nothing_but_its_characters(drawn: tuple[str, int, int]) -> None:
    text, start, length = drawn
    made = layout(text)
    start, end = in_text(text, start, length)
    found = pieces(made, [Mark(start, end, MarkKind.ONLY)])
    for line in lines(made):
        first, last = line.textStart(), line.textStart() + line.textLength()
        own = cells(line, max(start, first), min(end, last))
        for left, right in on_line(found, line):
            steps = [left + (right - left) * share / 20 for share in range(21)]
            assert all(covered(x, own, LIGATURE) for x in steps)


@pytest.mark.parametrize("text", TEXTS)
def test_pieces_of_one_mark_on_a_line_do_not_overlap(text: str) -> None:
    made = layout(text)
    found = pieces(made, [Mark(0, len(text), MarkKind.DIFFERS)])
    for line in lines(made):
        ranges = sorted(on_line(found, line))
        assert all(one[1] <= other[0] + SLACK for one, other in pairwise(ranges))


@pytest.mark.parametrize("text", [ENGLISH, HEBREW, ARABIC])
def test_a_whole_line_of_one_direction_is_one_piece(text: str) -> None:
    made = layout(text)
    found = pieces(made, [Mark(0, len(text), MarkKind.DIFFERS)])
    assert len(found) == made.lineCount()


def test_words_of_two_directions_are_marked_in_pieces() -> None:
    text = "abc שלום def"
    found = pieces(layout(text), [Mark(2, 6, MarkKind.DIFFERS)])
    assert len(found) == 2


@pytest.mark.parametrize("word", ["גשר", "جسر", "שלום", "123", "bridge", "עולם"])
def test_a_word_in_text_of_both_directions_is_one_piece(word: str) -> None:
    start = MIXED.index(word)
    made = layout(MIXED)
    (piece,) = pieces(made, [Mark(start, start + len(word), MarkKind.DIFFERS)])
    inside = [cell for line in lines(made) for cell in cells(line, start, start + len(word))]
    assert piece.x == pytest.approx(min(left for left, _ in inside))
    assert piece.x + piece.width == pytest.approx(max(right for _, right in inside))


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("שלום", True), ("«جسر» bridge", True), ("12. גשר", True), ("a שלום", False), ("1 2", False)],
)
def test_the_first_letter_gives_a_text_its_direction(text: str, *, is_so: bool) -> None:
    assert is_right_to_left(text) is is_so


def test_blanks_at_the_end_of_a_line_are_not_marked() -> None:
    made = layout(ENGLISH)
    found = pieces(made, [Mark(0, len(ENGLISH), MarkKind.ONLY)])
    for line in lines(made):
        ((_, right),) = on_line(found, line)
        assert right <= line.naturalTextWidth() + SLACK


def test_pieces_come_in_the_order_of_painting() -> None:
    kinds = [MarkKind.FOUND, MarkKind.SAME, MarkKind.CONFLICT, MarkKind.SELECTION]
    found = pieces(layout(ENGLISH), [Mark(0, 5, kind) for kind in kinds])
    assert [piece.kind for piece in found] == sorted(kinds)


@pytest.mark.parametrize("mark", [Mark(5, 5, MarkKind.ONLY), Mark(500, 510, MarkKind.ONLY)])
def test_an_empty_mark_or_one_past_the_end_has_no_piece(mark: Mark) -> None:
    assert pieces(layout(ENGLISH), [mark]) == ()


def test_scripts_written_from_the_right_are_known() -> None:
    assert has_right_to_left("a ש")
    assert has_right_to_left("ج")
    assert not has_right_to_left("Київ 東京 é 😀")


def test_every_kind_of_mark_is_told_by_more_than_a_colour() -> None:
    coloured = {kind for kind in MarkKind if tint_of(kind, LIGHT) is not None}
    second = set(LINES) | FRAMES | {MarkKind.QUOTE}
    plain = {MarkKind.SAME, MarkKind.SELECTION}
    assert coloured - second == plain
    assert set(MarkKind) == coloured | second


def test_the_lines_of_two_kinds_are_never_drawn_alike() -> None:
    shapes = [tuple((o, t, d) for o, t, _, d in lines_of) for lines_of in LINES.values()]
    assert len(set(shapes)) == len(shapes)


def test_a_wave_is_left_out_where_a_wording_line_runs() -> None:
    text = "officials said repairs take nine weeks"
    marks = [Mark(15, len(text), MarkKind.QUOTE), Mark(23, 27, MarkKind.DIFFERS)]
    made = layout(text, 2000.0)
    found = pieces(made, marks)
    wave = next(piece for piece in found if piece.kind is MarkKind.QUOTE)
    line = next(piece for piece in found if piece.kind is MarkKind.DIFFERS)
    left, right = clear_of_lines(wave, found)
    assert (left.x, left.x + left.width) == (wave.x, line.x)
    assert (right.x, right.x + right.width) == (line.x + line.width, wave.x + wave.width)


def test_a_wave_under_words_that_all_differ_is_not_drawn() -> None:
    text = "repairs take nine weeks"
    marks = [Mark(8, 17, MarkKind.QUOTE), Mark(0, len(text), MarkKind.ONLY)]
    found = pieces(layout(text, 2000.0), marks)
    wave = next(piece for piece in found if piece.kind is MarkKind.QUOTE)
    assert clear_of_lines(wave, found) == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["Ferries run all night", "العبارات تعمل طوال الليل"])
def test_a_wave_runs_under_reported_words_in_the_colour_of_quotes(theme: Theme, text: str) -> None:
    block = TextBlock(text, styles(1.0)[Kind.BODY])
    block.estimate(400.0, block.style)
    block.set_runs([Mark(0, 8, MarkKind.QUOTE)])
    block.prepare()
    image = QImage(420, 40, QImage.Format.Format_RGB32)
    image.fill(theme.card)
    painter = QPainter(image)
    shown = frozenset({MarkKind.QUOTE})
    block.paint(painter, QPointF(4, 4), theme, shown, QRectF(0, 0, 420, 40), theme.card)
    painter.end()
    marked = {x for x in range(420) for y in range(40) if image.pixelColor(x, y) != theme.card}
    piece = next(iter(pieces(block.ensure(), block.marks)))
    low, high = 4 + piece.x, 4 + piece.x + piece.width
    assert min(marked) == pytest.approx(low, abs=2)
    assert max(marked) == pytest.approx(high, abs=2)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.CONFLICT])
def test_a_tint_is_painted_around_its_words_and_nowhere_else(theme: Theme, kind: MarkKind) -> None:
    text = ENGLISH[:24]
    block = TextBlock(text, styles(1.0)[Kind.BODY])
    block.estimate(400.0, block.style)
    block.set_runs([Mark(4, 10, kind)])
    block.prepare()
    image = QImage(420, 40, QImage.Format.Format_RGB32)
    image.fill(theme.card)
    painter = QPainter(image)
    block.paint(
        painter, QPointF(10, 8), theme, frozenset(MarkKind), QRectF(image.rect()), theme.ink
    )
    painter.end()
    (piece,) = pieces(block.ensure(), block.marks)
    tint = tint_of(kind, theme)
    assert tint is not None
    row = int(8 + piece.y - 14)
    tinted = [x for x in range(420) if QColor(image.pixel(x, row)) == tint]
    assert tinted
    assert 10 + piece.x - 2 <= min(tinted) <= 10 + piece.x + 2
    assert 10 + piece.x + piece.width - 2 <= max(tinted) <= 10 + piece.x + piece.width + 2


def test_the_frame_of_a_find_hides_no_mark_beside_it() -> None:
    text = "“The mayor” said “four”."
    block = TextBlock(text, styles(1.0)[Kind.BODY])
    block.estimate(400.0, block.style)
    block.prepare()
    ink = LIGHT.ink
    dark = []
    for marks in ([], [Mark(1, 4, MarkKind.FOUND_CURRENT)]):
        block.set_runs(marks)
        block.prepare()
        image = QImage(420, 40, QImage.Format.Format_RGB32)
        image.fill(LIGHT.card)
        painter = QPainter(image)
        kinds = frozenset(MarkKind)
        block.paint(painter, QPointF(10, 5), LIGHT, kinds, QRectF(image.rect()), ink)
        painter.end()
        points = [(x, y) for x in range(420) for y in range(40)]
        dark.append({at for at in points if image.pixelColor(*at).value() < 100})
    assert dark[0] <= dark[1]
