"""Options come back as they were kept; what is damaged is what is usual."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exporting.pdf.options import EVERYTHING, PAPERS, Layout, Marked, Options, Reader
from desktop.storing.settings import is_presets
from desktop.window.report.presets import (
    MOST,
    Kept,
    first_layout,
    last_of,
    name_of,
    named,
    names,
    packed,
    sound_name,
    unpacked,
    used,
    usual,
    with_options,
    without,
)

options = st.builds(
    Options,
    st.sampled_from(Layout),
    st.frozensets(st.sampled_from(Marked)),
    st.sampled_from(PAPERS),
    st.floats(7, 16),
    st.booleans(),
    st.sampled_from(("en", "uk")),
    st.sampled_from(Reader),
    st.integers(2, 4),
    st.just(0),
)
pytestmark = pytest.mark.usefixtures("qapp")
GOOD = json.loads(packed(Options()))


@given(options)
def test_what_is_kept_comes_back(kept: Options) -> None:
    assert unpacked(packed(kept)) == kept


@pytest.mark.parametrize(
    "damage",
    [
        {"layout": "poster"},
        {"marked": ["everything"]},
        {"marked": 3},
        {"paper": "../a4"},
        {"size": 1e400},
        {"size": float("nan")},
        {"size": None},
        {"columns": 9},
        {"language": "xx"},
        {"reader": ""},
    ],
)
def test_what_is_damaged_is_not_believed(damage: dict[str, object]) -> None:
    text = json.dumps({**GOOD, **damage})
    assert unpacked(text) is None
    assert last_of(((Layout.BRIEF.value, text),), Layout.BRIEF) == usual(Layout.BRIEF)
    assert names((("Mine", text),)) == ()


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "[" * 900, '"x"'])
def test_what_is_no_set_of_options_is_none(text: str) -> None:
    assert unpacked(text) is None


def test_presets_are_in_the_order_of_their_names_and_one_name_is_there_once() -> None:
    kept: Kept = ()
    for name in ("zine", "Desk", "archive", "Desk"):
        kept = with_options(kept, name, Options(size=9.0 if name == "Desk" else 12.0))
    assert names(kept) == ("archive", "Desk", "zine")
    assert name_of(kept, Options(size=9.0)) == "Desk"
    assert name_of(kept, Options(size=8.0)) == ""
    assert named(without(kept, "Desk"), "Desk") is None


@given(st.lists(st.text(max_size=200), min_size=MOST, max_size=3 * MOST))
def test_the_settings_believe_what_is_kept(typed: list[str]) -> None:
    kept: Kept = ()
    for each in typed:
        if name := sound_name(each):
            kept = with_options(kept, name, Options())
    assert len(kept) <= MOST
    assert all("\n" not in name for name, _ in kept)
    assert is_presets(kept) or any("\0" in name for name, _ in kept)


def test_each_layout_has_its_last_options_and_the_last_layout_comes_first() -> None:
    brief = usual(Layout.BRIEF)._replace(size=12.0)
    kept = used(used((), brief), usual(Layout.ARTICLE))
    kept = used(kept, usual(Layout.ARTICLE)._replace(is_grey=True))
    assert is_presets(kept)
    assert len(kept) == 3
    assert first_layout(kept, has_pins=True) is Layout.ARTICLE
    assert last_of(kept, Layout.BRIEF) == brief
    assert last_of(kept, Layout.ARTICLE).is_grey
    assert last_of(kept, Layout.COMPARISON) == usual(Layout.COMPARISON)


@pytest.mark.parametrize(("has_pins", "layout"), [(True, Layout.BRIEF), (False, Layout.COMPARISON)])
def test_who_chose_nothing_begins_with_the_brief_if_there_are_pins(
    has_pins: bool, layout: Layout
) -> None:
    assert first_layout((), has_pins=has_pins) is layout


def test_without_pins_the_brief_that_was_used_last_is_not_proposed() -> None:
    kept = used((), usual(Layout.BRIEF))
    assert first_layout(kept, has_pins=False) is Layout.COMPARISON


def test_the_program_marks_nothing_in_a_brief_unless_asked() -> None:
    assert usual(Layout.BRIEF).marked == {Marked.NOTES}
    assert usual(Layout.COMPARISON).marked == EVERYTHING


def test_labels_follow_the_interface_until_another_language_is_chosen(
    speak: Callable[[str], bool],
) -> None:
    kept = used((), usual(Layout.BRIEF))
    speak("uk")
    assert usual(Layout.COMPARISON).language == "uk"
    assert last_of(kept, Layout.BRIEF).language == "uk"
    kept = used(kept, last_of(kept, Layout.BRIEF)._replace(language="en"))
    assert last_of(kept, Layout.BRIEF).language == "en"
    speak("en")
    speak("uk")
    assert last_of(kept, Layout.BRIEF).language == "en"
