"""The ends of an annotation move by words, and never into a character."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from desktop.story.comparison import Span
from desktop.window.notes.ends import boundary, dragged, moved_end, moved_start
from desktop.window.utf16 import Offsets

TEXT = "The old weir 🌉 was shut. شبكة المياه القديمة e\u0301te\u0301 done"
ANY = st.text(
    st.sampled_from("ab 🌉👩\u200d\u0301.,\nشق") | st.characters(), min_size=1, max_size=60
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(1, start, start + len(words))


def words(span: Span) -> str:
    return TEXT[span.start : span.end]


def test_ends_go_word_by_word():
    assert words(moved_end(TEXT, at("old"), 1)) == "old weir"
    assert words(moved_start(TEXT, at("old"), -1)) == "The old"
    assert words(moved_start(TEXT, at("old weir"), 1)) == "weir"
    assert words(moved_end(TEXT, at("old weir"), -1)) == "old"
    assert words(moved_end(TEXT, at("شبكة"), 1)) == "شبكة المياه"
    assert words(moved_start(TEXT, at("القديمة"), -1)) == "المياه القديمة"


def test_one_word_keeps_both_ends_and_the_text_has_an_end():
    assert moved_end(TEXT, at("old"), -1) == at("old")
    assert moved_start(TEXT, at("old"), 1) == at("old")
    assert moved_start(TEXT, at("The"), -1) == at("The")
    assert moved_end(TEXT, at("done"), 1) == at("done")


def test_a_dragged_end_stays_outside_a_character_and_before_the_other():
    inside = TEXT.index("\u0301")
    moved = dragged(TEXT, at("old"), inside, is_start=False)
    assert TEXT[moved.end] == "e"
    assert dragged(TEXT, at("old"), at("old").start, is_start=False) == at("old")
    assert words(dragged(TEXT, at("old"), 0, is_start=True)) == "The old"


def is_boundary(text: str, place: int) -> bool:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(Offsets(text).to_units(place))
    return finder.isAtBoundary()


@given(ANY, st.data())
def test_ends_lie_between_characters_and_hold_words(text: str, data):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(1, start, data.draw(st.integers(start + 1, len(text))))
    place = data.draw(st.integers(0, len(text)))
    assert is_boundary(text, boundary(text, place))
    for moved in (
        moved_start(text, span, 1),
        moved_start(text, span, -1),
        moved_end(text, span, 1),
        moved_end(text, span, -1),
        dragged(text, span, place, is_start=True),
        dragged(text, span, place, is_start=False),
    ):
        assert 0 <= moved.start < moved.end <= len(text)
        if moved.start != span.start:
            assert is_boundary(text, moved.start)
        if moved.end != span.end:
            assert is_boundary(text, moved.end)


def test_a_long_text_is_looked_at_near_the_end_only():
    text = "word " * 20_000
    span = Span(1, 50_000, 50_004)
    assert moved_end(text, span, 1) == Span(1, 50_000, 50_009)
    assert moved_start(text, span, -1) == Span(1, 49_995, 50_004)
