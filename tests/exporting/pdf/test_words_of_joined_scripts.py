"""A mark that begins or ends inside a word leaves its letters joined, in order, and is on its own letters only."""

from typing import cast

import pytest

from desktop.exporting.pdf.cursive import Part, part_of, whole_words
from desktop.exporting.pdf.document import Mark, Para
from tests.exporting.pdf.reading_back import (
    annotations,
    bare,
    boxes_of,
    covered,
    cut,
    made,
    opened,
    picture,
    text_of,
    wanted,
)
from tests.exporting.pdf.test_structure import check

TEXT = "قالت والحكومة اليوم إن الجسر مغلق"
WORD = TEXT.split()[1]
AT = TEXT.index(WORD)


def run(text: str, *marks: str, **more: object) -> dict:
    return {"k": "run", "text": text, "marks": list(marks), "style": "", **more}


def told(runs: list[dict]) -> list[tuple]:
    return [(each["text"], *cast("list[str]", each["marks"])) for each in whole_words(runs)]


def file(places: dict[str, tuple[int, int]], text: str = TEXT, language: str = "ar") -> bytes:
    marks = [Mark(name, "Ada", colour="#ffffff") for name in places]
    return made(Para(cut(text, places), language=language), marks=marks, size=14.0)


@pytest.mark.parametrize("place", [(1, 8), (0, 1), (4, 8), (2, 5)])
def test_a_mark_inside_a_word_is_on_its_letters(place):
    start, end = AT + place[0], AT + place[1]
    data = file({"A1": (start, end)})
    assert covered(data) == {"A1": bare(TEXT[start:end])}
    assert TEXT in text_of(data)
    assert opened(data).check_pdf_syntax() == []


def test_the_word_looks_as_without_marks():
    plain, marked = (picture(file(places)) for places in ({}, {"A1": (AT + 1, AT + len(WORD))}))
    assert plain.tobytes() == marked.tobytes()


def test_marks_that_meet_inside_words_are_on_their_own_letters():
    places = {"A1": (0, AT + 3), "A2": (AT + 3, AT + 6), "A3": (AT + 1, len(TEXT) - 2)}
    data = file(places)
    assert covered(data) == {name: bare(TEXT[a:b]) for name, (a, b) in places.items()}
    assert TEXT in text_of(data)
    assert [len(boxes_of(each)) for each in annotations(data)] == [1, 1, 1]
    check(data)


def test_accents_stay_on_their_letters():
    runs = [run("cafe", "0"), run("\u0301 opened", "1")]
    assert told(runs) == [("cafe\u0301", "0:0:4:5", "1:4:5:5"), (" opened", "1")]


def test_words_of_letters_that_stand_alone_are_cut_as_they_are():
    data = file({"A1": (4, 7)}, "the bridge opened", "en")
    assert covered(data) == {"A1": "bri"}
    assert told([run("bri", "0"), run("dge")]) == [("bri", "0"), ("dge",)]


def test_a_word_of_several_runs_is_one_with_the_letters_of_each_mark():
    runs = [run("قالت وا", "0"), run("لحك", "0", "1"), run("ومة", "1"), run(" اليوم")]
    assert told(runs) == [("قالت ", "0"), ("والحكومة", "0:0:5:8", "1:2:8:8"), (" اليوم",)]
    assert told([run("و", "0"), run("الح", "0")]) == [("والح", "0")]
    assert told([run("مر "), run("حبا", "1")]) == [("مر ",), ("حبا", "1")]


def test_runs_of_another_look_stay_apart():
    runs = [run("و", "0"), run("الح") | {"style": "strong"}]
    assert told(runs) == [("و", "0"), ("الح",)]


def test_addresses_name_letters():
    assert part_of("7") == (7, None)
    assert part_of("7:1:3:8") == (7, Part(1, 3, 8))


def test_many_marks_in_one_word_are_read_back():
    places = {f"A{n}": (AT + n, AT + n + 2) for n in range(6)}
    data = file(places)
    assert covered(data) == wanted((Para(cut(TEXT, places)),))
