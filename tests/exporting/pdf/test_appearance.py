"""How annotations look: the same in pdfium and in poppler, in colour and in grey."""

import pytest

from desktop.exporting.pdf.document import Mark, Para
from desktop.exporting.pdf.letters import outlines
from tests.exporting.pdf.reading_back import (
    annotations,
    boxes_of,
    commonest,
    cut,
    made,
    needs_poppler,
    opened,
    picture,
    picture_by_poppler,
)

TEXT = (
    "Engineers closed the harbour bridge on Monday after cracks were found in two of its pillars."
)
COLOURS = ("#f0d9a8", "#c2d9ea", "#ecc3d0")
READERS = [picture, pytest.param(picture_by_poppler, marks=needs_poppler)]


def looked_at(reader, data: bytes):
    """Return the ground of the first quad of each annotation."""
    pdf = opened(data)
    high = float(pdf.pages[0].obj["/MediaBox"][3])
    image = reader(data)
    return {str(a["/NM"]): commonest(image, boxes_of(a)[0], high) for a in annotations(data)}


def near(one, other, by=3) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def rgb(name: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(name[1:]))


@pytest.mark.parametrize("reader", READERS)
def test_words_have_the_colour_of_their_code(reader):
    places = {"A1": (0, 9), "A2": (17, 35), "A3": (50, 60)}
    marks = [Mark(name, "Ada", colour=colour) for name, colour in zip(places, COLOURS, strict=True)]
    found = looked_at(reader, made(Para(cut(TEXT, places)), marks=marks, size=14.0))
    assert all(near(found[mark.id], rgb(mark.colour)) for mark in marks)


@pytest.mark.parametrize("reader", READERS)
def test_colours_multiply_where_marks_meet(reader):
    places = {"A1": (0, 40), "A2": (17, 35)}
    marks = [Mark("A1", "Ada", colour=COLOURS[0]), Mark("A2", "Ada", colour=COLOURS[1])]
    found = looked_at(reader, made(Para(cut(TEXT, places)), marks=marks, size=14.0))
    both = [a * b / 255 for a, b in zip(rgb(COLOURS[0]), rgb(COLOURS[1]), strict=True)]
    assert near(found["A2"], both)


@pytest.mark.parametrize("is_grey", [False, True])
@pytest.mark.parametrize("reader", READERS)
def test_words_with_forty_marks_are_still_readable(reader, is_grey):
    names = [f"A{n}" for n in range(40)]
    marks = [
        Mark(name, "Ada", colour=COLOURS[n % 3], line="#0072b2") for n, name in enumerate(names)
    ]
    data = made(Para(cut(TEXT, dict.fromkeys(names, (0, 40)))), marks=marks, is_grey=is_grey)
    grounds = looked_at(reader, data)
    assert len(grounds) == len({str(a["/NM"]) for a in annotations(data)}) == 40
    assert all(min(ground) > 90 and max(ground) > 140 for ground in grounds.values())


@pytest.mark.parametrize("reader", READERS)
def test_letters_stay_as_dark_as_they_were(reader):
    places = {"A1": (0, 40)}
    plain = reader(
        made(Para(cut(TEXT, places)), marks=[Mark("A1", "Ada", colour="#ffffff")], size=14.0)
    )
    tinted = reader(
        made(Para(cut(TEXT, places)), marks=[Mark("A1", "Ada", colour=COLOURS[2])], size=14.0)
    )
    darkest = [image.convert("L").getextrema()[0] for image in (plain, tinted)]
    assert abs(darkest[0] - darkest[1]) <= 12


@pytest.mark.parametrize("reader", READERS)
def test_in_grey_nothing_has_a_colour(reader):
    places = {f"A{n}": (10 * n, 10 * n + 25) for n in range(5)}
    kinds = ("Highlight", "Underline", "Squiggly", "Highlight", "Highlight")
    marks = [
        Mark(
            name,
            "Ada",
            colour=COLOURS[n % 3],
            line="#b93a66",
            kind=kinds[n],
            letter="Aж",
            dashes=(6, 2),
            is_double=n % 2 == 0,
        )
        for n, name in enumerate(places)
    ]
    image = reader(made(Para(cut(TEXT, places)), marks=marks, is_grey=True))
    assert all(max(colour) - min(colour) <= 2 for _, colour in image.getcolors(1 << 20))


@pytest.mark.parametrize("reader", READERS)
def test_in_grey_words_with_four_marks_are_still_readable(reader):
    names = ("A1", "A2", "A3", "A4")
    marks = [Mark(name, "Ada", colour=COLOURS[1]) for name in names]
    data = made(Para(cut(TEXT, dict.fromkeys(names, (0, 40)))), marks=marks, is_grey=True)
    grounds = looked_at(reader, data)
    assert all(min(ground) > 140 for ground in grounds.values())  # 6:1 to the ink


@pytest.mark.parametrize("reader", READERS)
def test_in_grey_the_pattern_and_the_letter_tell_codes_apart(reader):
    def shown(**look):
        mark = Mark("A1", "Ada", colour=COLOURS[0], line="#8f6400", **look)
        return reader(made(Para(cut(TEXT, {"A1": (0, 40)})), marks=[mark], is_grey=True)).tobytes()

    looks: list[dict] = [
        {},
        {"dashes": (2, 2)},
        {"dashes": (6, 2)},
        {"is_double": True},
        {"letter": "A"},
        {"letter": "Б"},
        {"letter": "ع"},
    ]
    assert len({shown(**look) for look in looks}) == len(looks)


@pytest.mark.parametrize("kind", ["Underline", "Squiggly"])
@pytest.mark.parametrize("reader", READERS)
def test_lines_have_the_colour_of_their_mark_and_leave_the_ground(reader, kind):
    mark = Mark("A1", "Ada", colour=COLOURS[1], line="#c00000", kind=kind)
    data = made(Para(cut(TEXT, {"A1": (0, 40)})), marks=[mark], size=16.0)
    assert near(looked_at(reader, data)["A1"], (255, 255, 255))
    reds = [c for _, c in reader(data).getcolors(1 << 20) if c[0] > 150 and c[1] < 60 and c[2] < 60]
    assert reds


@pytest.mark.parametrize("reader", READERS)
def test_lines_of_marks_on_the_same_words_lie_apart(reader):
    def count(*names):
        marks = [Mark(name, "Ada", line="#c00000", kind="Underline") for name in names]
        image = reader(made(Para(cut(TEXT, dict.fromkeys(names, (0, 40)))), marks=marks, size=16.0))
        return sum(n for n, c in image.getcolors(1 << 20) if c[0] > c[1] + 60)

    assert count("A1", "A2") > 1.6 * count("A1")
    assert count("A1", "A2", "A3") > 2.3 * count("A1")


@pytest.mark.parametrize("reader", READERS)
def test_a_note_is_seen(reader):
    def shown(kind):
        return reader(
            made(
                Para(cut(TEXT, {"A1": (0, 9)})),
                marks=[Mark("A1", "Ada", kind=kind, colour="#00ff00")],
            )
        )

    greens = [c for _, c in shown("Text").getcolors(1 << 20) if c[1] > 200 and c[0] < 60]
    assert greens


def test_an_appearance_needs_no_font():
    marks = [Mark("A1", "Ada", letter="A")]
    (found,) = annotations(made(Para(cut(TEXT, {"A1": (0, 9)})), marks=marks, is_grey=True))
    form = found["/AP"]["/N"]
    assert "/Font" not in form["/Resources"]
    assert [float(n) for n in form["/BBox"]] == [float(n) for n in found["/Rect"]]


def test_letters_have_outlines():
    found = outlines(["A", "Ї", "ع", "ש", "Ab", "", " ", "\U0001f309"])
    assert set(found) >= {"A", "Ї", "ع", "ש", "Ab"}
    assert found["Ab"].width > found["A"].width
    assert found["A"].path.split()[2] == "m"
    assert outlines([]) == {}
