"""What is painted of an annotation lies on exactly the characters that are stored, in every script."""

from collections.abc import Sequence
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextLine

from desktop.story.annotation import COLOURS
from desktop.story.article import Article, Kind
from desktop.window.notes.colours import code_tint
from desktop.window.notes.drawing import APART, LETTER, Drawn, draw
from desktop.window.notes.painting import paint_notes
from desktop.window.notes.runs import LEVELS, Look, NoteRun, Place, Places, Stripe, runs_of
from desktop.window.styles import styles
from desktop.window.text_block import TextBlock
from desktop.window.theme import DARK, LIGHT, Theme
from desktop.window.utf16 import Offsets
from tests.window import invented

pytestmark = pytest.mark.usefixtures("faces")

TEXTS = (
    "The bridge will stay closed for several weeks, the officials said on Tuesday.",
    "Міст буде зачинений кілька тижнів, сказали посадовці у вівторок.",
    "הגשר יישאר סגור במשך כמה שבועות, אמרו הפקידים ביום שלישי.",
    "قال المسؤولون يوم الثلاثاء إن الجسر سيبقى مغلقا لعدة أسابيع.",
    "The word גשר means bridge and جسر means it too, שלום 123 עולם, they say.",
    "𝔗𝔥𝔢 bridge 😀😀 is shut 👍 until 𝔐𝔬𝔫𝔡𝔞𝔶, they say 😀 again.",
    "גשר 😀 and 𝔗𝔥𝔢 جسر, shut in 2024.",
)
WIDTH, HEIGHT = 210.0, 320
SPARE = 30
"""px beside the words for the stripes."""

spans = st.tuples(st.integers(0, 150), st.integers(1, 90))
cases = st.tuples(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=2),
    st.lists(spans, min_size=1, max_size=5),
)
PAINTED = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)


def places_in(article: Article, drawn: Sequence[tuple[int, int]]) -> list[Place]:
    """Return annotations on whole characters of an article, by number from 1."""
    length = len(article.text)
    starts = [min(start, length - 1) for start, _ in drawn]
    return [
        (start, min(start + size, length), number)
        for number, (start, (_, size)) in enumerate(zip(starts, drawn, strict=True), 1)
    ]


def looks_of(places: Sequence[Place]) -> dict[int, Look]:
    return {
        number: Look(COLOURS[number], (Stripe(number, COLOURS[number], str(number)),))
        for _, _, number in places
    }


def blocks_of(article: Article) -> list[TextBlock]:
    blocks = []
    for index in range(len(article.passages)):
        block = TextBlock(article.passage_text(index), styles(1.0)[Kind.BODY])
        block.estimate(WIDTH, block.style)
        block.ensure()
        blocks.append(block)
    return blocks


def runs_in(article: Article, index: int, places: Sequence[Place]) -> tuple[NoteRun, ...]:
    passage = article.passages[index]
    within = Places(places).within(passage.start, passage.end)
    return runs_of(within, looks_of(places), passage.start, passage.end)


def picture(drawn: Drawn, theme: Theme) -> QImage:
    made = QImage(int(WIDTH) + SPARE, HEIGHT, QImage.Format.Format_RGB32)
    made.fill(theme.card)
    painter = QPainter(made)
    paint_notes(painter, drawn, QPointF(0, 0), theme)
    painter.end()
    return made


def cell(line: QTextLine, unit: int, count: int) -> tuple[float, float] | None:
    """Return the x range of a character; None of one that is a part of another's glyph."""
    boxes = [run.boundingRect() for run in line.glyphRuns(unit, count)]
    return (boxes[0].left(), boxes[0].right()) if boxes else None


def middles(block: TextBlock) -> dict[int, tuple[int, int]]:
    """Say of every character that is seen where its middle is, by its code point."""
    layout, offsets = block.ensure(), Offsets(block.text)
    found: dict[int, tuple[int, int]] = {}
    seen: dict[tuple[int, float, float], int] = {}
    for point, character in enumerate(block.text):
        if character.isspace():
            continue
        unit, after = offsets.to_units(point), offsets.to_units(point + 1)
        line = layout.lineForTextPosition(unit)
        where = cell(line, unit, after - unit)
        if where is None or where[1] - where[0] < 2:
            continue
        key = (line.lineNumber(), *where)
        if key in seen:  # two characters that are one glyph, as lam with alef
            found.pop(seen[key], None)
            continue
        seen[key] = point
        found[point] = (int(sum(where) / 2), int(line.y() + line.height() / 2))
    return found


@PAINTED
@given(cases)
def test_the_pixels_of_each_annotation_lie_on_its_stored_characters(
    case: tuple[list[str], list[tuple[int, int]]],
) -> None:
    article = invented.article(1, *case[0])
    places = places_in(article, case[1])
    for index, block in enumerate(blocks_of(article)):
        start = article.passages[index].start
        runs = runs_in(article, index, places)
        middle = middles(block)
        for first, last, number in places:
            own = tuple(run for run in runs if run.number == number)
            shown = picture(draw(block, own, 0), LIGHT)
            tint = code_tint(LIGHT, COLOURS[number]).rgb()
            painted = {point for point, at in middle.items() if shown.pixel(*at) == tint}
            stored = {point for point in middle if first <= start + point < last}
            assert painted == stored


@PAINTED
@given(cases)
def test_up_to_three_annotations_on_a_character_are_all_seen(
    case: tuple[list[str], list[tuple[int, int]]],
) -> None:
    article = invented.article(1, *case[0])
    places = places_in(article, case[1])
    for index, block in enumerate(blocks_of(article)):
        start = article.passages[index].start
        runs = runs_in(article, index, places)
        drawn = draw(block, runs, 0)
        shown = picture(drawn._replace(ends=(), bars=(), more=()), LIGHT)
        for point, (x, y) in middles(block).items():
            here = [n for first, last, n in places if first <= start + point < last]
            colours = {shown.pixel(x, row) for row in rows_of(block, y)}
            if not here:
                assert colours == {LIGHT.card.rgb()}
            elif len(here) <= LEVELS and are_apart(runs, here):
                assert {code_tint(LIGHT, COLOURS[n]).rgb() for n in here} <= colours


def rows_of(block: TextBlock, y: int) -> range:
    """Return the px of the line that is at a height."""
    layout, top = block.ensure(), 0
    for index in range(layout.lineCount()):
        height = int(max(block.style.pitch, ceil(layout.lineAt(index).height())))
        if y < top + height:
            break
        top += height
    return range(top, top + height)


def are_apart(runs: Sequence[NoteRun], numbers: Sequence[int]) -> bool:
    """Tell whether annotations lie on levels of their own: a fourth elsewhere can take one."""
    return len({run.level for run in runs if run.number in numbers}) == len(numbers)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
def test_brackets_stand_where_the_characters_begin_and_end(text: str, theme: Theme) -> None:
    article = invented.article(1, text)
    block = blocks_of(article)[0]
    middle = middles(block)
    points = sorted(middle)
    first, last = points[3], points[-4]
    drawn = draw(block, runs_in(article, 0, [(first, last + 1, 1)]), 0)
    begins, ends = drawn.ends
    assert (begins.is_start, ends.is_start) == (True, False)
    for end, point in ((begins, first), (ends, last)):
        x, y = middle[point]
        assert end.y <= y < end.y + end.height
        assert (x > end.x) is end.opens_right
        assert abs(x - end.x) < 16


def test_a_bracket_opens_to_the_left_where_words_run_from_the_right() -> None:
    article = invented.article(1, TEXTS[2])
    drawn = draw(blocks_of(article)[0], runs_in(article, 0, [(2, 12, 1)]), 0)
    assert [end.opens_right for end in drawn.ends] == [False, True]


def test_only_the_passages_where_an_annotation_begins_and_ends_have_brackets() -> None:
    article = invented.article(1, TEXTS[0], TEXTS[1], TEXTS[0])
    blocks = blocks_of(article)
    place = (article.passages[0].start + 4, article.passages[2].start + 10, 1)
    drawn = [draw(block, runs_in(article, n, [place]), 0) for n, block in enumerate(blocks)]
    assert [[end.is_start for end in each.ends] for each in drawn] == [[True], [], [False]]


def test_the_longer_annotation_lies_under_the_shorter() -> None:
    article = invented.article(1, TEXTS[0])
    runs = runs_in(article, 0, [(4, 10, 1), (0, 40, 2), (5, 8, 3)])
    assert [(run.number, run.level) for run in runs] == [(2, 0), (1, 1), (3, 2)]


def test_stripes_of_more_codes_than_there_is_room_for_are_told_by_a_plus() -> None:
    article = invented.article(1, TEXTS[0])
    block = blocks_of(article)[0]
    few = draw(block, runs_in(article, 0, [(0, 40, n) for n in (1, 2, 3)]), 0)
    many = draw(block, runs_in(article, 0, [(0, 40, n) for n in (1, 2, 3, 4, 5)]), 0)
    assert (len({bar.box[0] for bar in few.bars}), few.more) == (3, ())
    assert (len({bar.box[0] for bar in many.bars}), len(many.more)) == (3, 1)


def test_the_note_the_reader_is_at_is_as_high_as_its_line_however_deep_it_lies() -> None:
    article = invented.article(1, TEXTS[0])
    block = blocks_of(article)[0]
    runs = runs_in(article, 0, [(0, 12, 1), (1, 10, 2), (2, 8, 3)])
    heights = {fill.number: fill.box[3] for fill in draw(block, runs, 3).fills}
    assert heights[3] == heights[1] > heights[2]


def test_letters_of_stripes_touch_no_other_stripe_and_not_the_number_in_the_margin() -> None:
    article = invented.article(1, TEXTS[0])
    block = blocks_of(article)[0]
    block.estimate(110, block.style)
    block.ensure()
    looks = {n: Look("moss", (Stripe(n, "moss", "ABC"[n - 1]),)) for n in (1, 2, 3)}
    drawn = draw(block, runs_of([(0, 70, n) for n in looks], looks, 0, 77), 0)
    letters = [(bar.box[0], bar.letter_y) for bar in drawn.bars if bar.letter_y is not None]
    assert len(letters) == 3
    for x, y in letters:
        beside = [bar.box for bar in drawn.bars if abs(bar.box[0] - x) == APART]
        assert not any(top < y + LETTER and top + height > y for _, top, _, height in beside)
    assert min(bar.box[0] for bar in drawn.bars if bar.box[1] < block.style.pitch) == letters[0][0]
    assert not drawn.is_wide


def test_where_stripes_must_stand_beside_the_only_line_the_number_there_gives_way() -> None:
    article = invented.article(1, "Bridge shut")
    block = blocks_of(article)[0]
    assert not draw(block, runs_in(article, 0, [(0, 6, 1)]), 0).is_wide
    assert draw(block, runs_in(article, 0, [(0, 6, 1), (0, 11, 2)]), 0).is_wide


def test_annotations_with_one_code_share_a_stripe_with_one_letter() -> None:
    article = invented.article(1, TEXTS[0])
    block = blocks_of(article)[0]
    look = Look("moss", (Stripe(1, "moss", "C"),))
    places = [(0, 30, 1), (20, 60, 2)]
    drawn = draw(block, runs_of(places, {1: look, 2: look}, 0, 77), 0)
    assert [(bar.letter, bar.numbers) for bar in drawn.bars] == [("C", (1, 2))]
