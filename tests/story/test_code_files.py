"""What a code is survives its way through one text and one colour."""

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.story.annotation import Code
from desktop.story.code_files import (
    HEXES,
    Described,
    described,
    guid,
    named_colour,
    read_description,
    read_path,
    written_path,
)

LINES = st.lists(
    st.sampled_from(["", "Examples in:", "\\Examples out:", "Letter:", "words", "\\\\Letter:"])
).map("\n".join)
TEXTS = LINES | st.text()
NAMES = st.text(alphabet="ab >\\", min_size=1).map(str.strip).filter(bool)


@given(TEXTS, TEXTS, TEXTS, st.text(max_size=2))
@example("Examples in:", "\n\nLetter:\nX", "", "A")
def test_a_description_is_taken_apart_as_it_was_put_together(
    definition: str, included: str, excluded: str, letter: str
) -> None:
    code = Code(1, "x", definition=definition, included=included, excluded=excluded, letter=letter)
    assert read_description(described(code)) == Described(definition, included, excluded, letter)


def test_a_description_is_readable() -> None:
    code = Code(1, "Causes", definition="What brought it about.", included="“Let it rot.”")
    assert described(code) == "What brought it about.\n\nExamples in:\n“Let it rot.”"


def test_a_description_of_another_program_is_the_definition() -> None:
    text = "Examples in the text: see memo.\n\nLetter to the editor"
    assert read_description(text) == Described(text)


@given(st.lists(NAMES, min_size=1, max_size=4).map(tuple))
@example(("a > b", "c\\"))
def test_a_path_is_read_as_it_was_written(names: tuple[str, ...]) -> None:
    assert read_path(written_path(names)) == names


def test_a_path_without_signs_is_plain() -> None:
    assert written_path(("Frames", "Causes")) == "Frames > Causes"


def test_another_colour_becomes_the_nearest() -> None:
    assert named_colour("#FF0000") == "brick"
    assert named_colour("00ff00") == "moss"
    assert named_colour(" Teal ") == "teal"
    assert named_colour("chartreuse") == ""
    for name, written in HEXES.items():
        assert named_colour(written.upper()) == name


def test_identifiers_are_stable_and_of_one_project() -> None:
    assert guid("p", "code", 1) == guid("p", "code", 1)
    assert len({guid("p", "code", 1), guid("p", "code", 2), guid("q", "code", 1)}) == 3
