"""Notes beside passages stand near them, never far below their text, and none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.exporting.pdf.document import Note, Printed, Run
from desktop.window.report.article_flow import (
    LITTLE_AHEAD,
    MOST_AHEAD,
    Beside,
    Choice,
    Sizes,
    flow,
    lines_of,
)

SIZES = Sizes.of("a4", 10.0)
LINE = "Words of a passage that go on for about a line. "


def passage(number: int, lines: int) -> Printed:
    return Printed(f"A1.{number}", (Run(LINE * lines),))


def note(name: str, lines: int = 1) -> Note:
    return Note((Run(name, style="strong"),), lines=((Run("x" * 30),),) * lines)


def movable(name: str, lines: int = 1) -> Choice:
    return Choice(((note(name, lines),),), Run(name))


def names(notes: tuple[Note, ...]) -> list[str]:
    return [note.head[0].text for note in notes if note.head]


def test_a_passage_with_a_note_begins_a_group_so_that_they_are_level() -> None:
    rows = [Beside(passage(n, 3), [movable("N1")] if n == 3 else []) for n in range(1, 6)]
    flowed = flow(rows, SIZES, "elsewhere:")
    assert [[p.address for p in margin.passages] for margin in flowed.margins] == [
        ["A1.1", "A1.2"],
        ["A1.3"],
        ["A1.4", "A1.5"],
    ]
    assert names(flowed.margins[1].notes) == ["N1"]
    assert [margin.is_whole for margin in flowed.margins] == [False, True, False]


def test_a_heading_goes_with_the_passage_that_it_heads() -> None:
    heading = Printed("A1.3", (Run("Heading"),), "subheading")
    rows = [Beside(passage(n, 3), [movable(f"N{n}")]) for n in (1, 2)]
    rows += [Beside(heading), Beside(passage(4, 3), [movable("N4")])]
    flowed = flow(rows, SIZES, "elsewhere:")
    assert [[p.address for p in margin.passages] for margin in flowed.margins] == [
        ["A1.1"],
        ["A1.2"],
        ["A1.3", "A1.4"],
    ]


def test_a_heading_with_a_note_goes_with_the_passage_that_it_heads() -> None:
    heading = Printed("A1.1", (Run(LINE * 2),), "headline")
    rows = [Beside(heading, [movable("N1")]), Beside(passage(2, 3), [movable("N2")])]
    (margin,) = flow(rows, SIZES, "elsewhere:").margins
    assert names(margin.notes) == ["N1", "N2"]


def test_notes_go_on_beside_the_passages_that_follow() -> None:
    rows = [Beside(passage(1, 1), [movable(f"N{n}") for n in range(4)])]
    rows += [Beside(passage(n, 2), [movable("N9")] if n == 3 else []) for n in range(2, 9)]
    flowed = flow(rows, SIZES, "elsewhere:")
    first, second = flowed.margins
    assert names(first.notes) == ["N0", "N1", "N2", "N3", "N9"]
    assert [p.address for p in second.passages] == [f"A1.{n}" for n in range(6, 9)]
    assert not any(flowed.moved)


def test_a_group_that_fills_much_of_a_page_ends_and_its_notes_go_elsewhere() -> None:
    rows = [Beside(passage(n, 1), [movable(f"N{n}", 7)]) for n in range(1, 60)]
    flowed = flow(rows, SIZES, "elsewhere:")
    assert all(margin.is_whole for margin in flowed.margins)
    assert len(flowed.margins) == 4


def test_what_has_no_room_is_moved_and_named() -> None:
    rows = [Beside(passage(1, 1), [movable(f"N{n}", 4) for n in range(30)])]
    flowed = flow(rows, SIZES, "elsewhere:")
    (margin,) = flowed.margins
    shown = names(margin.notes)
    named = margin.notes[-1].lines[0][1].text.split(", ")
    assert margin.notes[-1].lines[0][0].text == "elsewhere: "
    assert shown + named == [f"N{n}" for n in range(30)]
    assert flowed.moved == (frozenset(range(len(shown), 30)),)


def test_counterparts_are_told_at_the_length_that_has_room() -> None:
    forms = ((note("long", 9),), (note("middle", 5),), (note("short"),))
    choice = Choice(forms)
    told = [
        names(flow([Beside(passage(1, lines), [choice])], SIZES, "").margins[0].notes)
        for lines in (1, 5, 9)
    ]
    assert told == [["short"], ["middle"], ["long"]]


def test_wide_letters_take_twice_the_room() -> None:
    assert lines_of(["漢" * 20], 20) == 2 * lines_of(["a" * 20], 20)


@given(
    st.lists(st.tuples(st.integers(1, 9), st.lists(st.integers(1, 12), max_size=8)), max_size=30)
)
def test_no_note_is_lost_and_none_is_far_below_its_text(rows: list[tuple[int, list[int]]]) -> None:
    beside, count = [], 0
    for number, (lines, notes) in enumerate(rows, 1):
        choices = [movable(f"N{count + n}", height) for n, height in enumerate(notes)]
        count += len(notes)
        beside.append(Beside(passage(number, lines), choices))
    flowed = flow(beside, SIZES, "elsewhere:")
    assert [p for m in flowed.margins for p in m.passages] == [row.printed for row in beside]
    shown = [name for m in flowed.margins for name in names(m.notes)]
    gone = [
        (row.choices[at].name or Run("")).text
        for row, moved in zip(beside, flowed.moved, strict=True)
        for at in sorted(moved)
    ]
    assert sorted([*shown, *gone], key=lambda name: int(name[1:])) == [
        f"N{n}" for n in range(count)
    ]
    for margin in flowed.margins:
        text = sum(map(SIZES.of_text, margin.passages))
        whole = sum(SIZES.of_note(n) for n in margin.notes if n.head)
        assert whole <= text + max(MOST_AHEAD, LITTLE_AHEAD) * SIZES.size
