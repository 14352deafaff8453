"""What an annotation is in the file: its words, what is said of them, and how it is found."""

import io

import pikepdf
import pytest
from pypdf import PdfReader

from desktop.exporting.pdf.document import Break, Heading, Mark, Para, Run
from tests.exporting.pdf.reading_back import (
    MADE,
    annotations,
    bare,
    boxes_of,
    covered,
    cut,
    made,
    marked,
    needs_poppler,
    opened,
    text_by_poppler,
    wanted,
)

TEXT = (
    "Engineers closed the harbour bridge on Monday after cracks were found in two of its pillars. "
    "Buses go round by the old ferry road, and nobody could say when it opens again. "
)


def only(data: bytes) -> pikepdf.Object:
    (found,) = annotations(data)
    return found


def test_a_highlight_says_who_marked_what_and_when():
    mark = Mark(
        "A7-2",
        "Ada Poll",
        "Framing > Blame",
        "Who says so?",
        "#c2d9ea",
        "#35759e",
        MADE,
        "2026-11-23T02:30:05Z",
    )
    found = only(made(Para(cut(TEXT, {"A7-2": (0, 9)})), marks=[mark]))
    assert found["/Type"] == "/Annot"
    assert found["/Subtype"] == "/Highlight"
    assert found["/F"] == 4
    said = {
        key: str(found[key]) for key in ("/NM", "/T", "/Subj", "/Contents", "/CreationDate", "/M")
    }
    assert said == {
        "/NM": "A7-2",
        "/T": "Ada Poll",
        "/Subj": "Framing > Blame",
        "/Contents": "Who says so?",
        "/CreationDate": "D:20261123010000Z",
        "/M": "D:20261123023005Z",
    }
    assert [round(float(n) * 255) for n in found["/C"]] == [0xC2, 0xD9, 0xEA]
    assert "/A" not in found
    assert "/Border" not in found


def test_a_second_reader_finds_the_same():
    mark = Mark("A7", "Ada Poll", "Framing", "Хто це каже? 🌉", made=MADE)
    data = made(Para(cut(TEXT, {"A7": (0, 9)})), marks=[mark])
    page = PdfReader(io.BytesIO(data)).pages[0]
    (found,) = (a for a in page["/Annots"] if a.get_object()["/Subtype"] == "/Highlight")
    assert found.get_object()["/Contents"] == "Хто це каже? 🌉"
    assert found.get_object()["/NM"] == "A7"


def test_a_popup_belongs_to_each_annotation_and_is_shut():
    data = marked(TEXT, "harbour", "ferry")
    page = opened(data).pages[0].obj
    for each in (a for a in page["/Annots"] if a["/Subtype"] == "/Highlight"):
        popup = each["/Popup"]
        assert popup["/Subtype"] == "/Popup"
        assert popup["/Parent"].objgen == each.objgen
        assert popup["/F"] == 28
        assert not bool(popup["/Open"])
        assert any(a.objgen == popup.objgen for a in page["/Annots"])
        assert each["/P"].objgen == page.objgen


def test_an_annotation_without_a_comment_tells_its_code():
    found = only(
        made(Para(cut(TEXT, {"A1": (0, 9)})), marks=[Mark("A1", "Ada", "Framing > Blame")])
    )
    assert str(found["/Contents"]) == "Framing > Blame"
    assert "/CreationDate" not in found


def test_quads_lie_in_the_rectangle_and_on_the_words():
    data = marked(
        TEXT * 3, "the harbour bridge on Monday", "Buses go round by the old ferry road", "n"
    )
    assert covered(data) == {
        "A1": "theharbourbridgeonMonday",
        "A2": "Busesgoroundbytheoldferryroad",
        "A3": "n",
    }
    for each in annotations(data):
        x0, y0, x1, y1 = (float(n) for n in each["/Rect"])
        for box in boxes_of(each):
            assert x0 <= box[0]
            assert y0 <= box[1]
            assert box[2] <= x1
            assert box[3] <= y1


def test_a_mark_over_a_line_break_has_a_quad_a_line():
    data = marked(TEXT * 2, TEXT.strip())
    assert covered(data) == {"A1": bare(TEXT)}
    assert len(boxes_of(only(data))) == 2


def test_marks_that_cut_a_mark_leave_it_one_quad_a_line():
    runs = cut("one two three four five", {"A1": (0, 23), "A2": (4, 13), "A3": (8, 18)})
    data = made(Para(runs), marks=[Mark(f"A{n}", "Ada") for n in (1, 2, 3)])
    found = {str(each["/NM"]): each for each in annotations(data)}
    assert {name: len(boxes_of(each)) for name, each in found.items()} == {
        "A1": 1,
        "A2": 1,
        "A3": 1,
    }
    assert covered(data) == {"A1": "onetwothreefourfive", "A2": "twothree", "A3": "threefour"}


def test_what_lies_within_another_mark_is_above_it():
    runs = cut("one two three four five", {"A2": (4, 13), "A1": (0, 23), "A3": (8, 13)})
    data = made(Para(runs), marks=[Mark(f"A{n}", "Ada") for n in (3, 2, 1)])
    assert [str(each["/NM"]) for each in annotations(data)] == ["A1", "A2", "A3"]


def test_a_mark_over_a_page_break_is_one_annotation_a_page_with_the_same_comment():
    blocks = (
        Para((Run("before the break ", ("A1",)),)),
        Break(),
        Para((Run("and after it", ("A1",)),)),
    )
    data = made(*blocks, marks=[Mark("A1", "Ada", contents="Both halves.")])
    first, second = annotations(data)
    assert [str(each["/NM"]) for each in (first, second)] == ["A1", "A1#2"]
    assert [str(each["/Contents"]) for each in (first, second)] == ["Both halves."] * 2
    assert covered(data) == {"A1": "beforethebreakandafterit"}


def test_a_paragraph_that_flows_over_pages_keeps_its_mark():
    long = TEXT * 40
    data = made(Para((Run(long, ("A1",)),)), marks=[Mark("A1", "Ada")])
    assert [str(each["/NM"]) for each in annotations(data)] == ["A1", "A1#2"]
    assert covered(data) == {"A1": bare(long)}


def test_far_words_of_one_mark_on_one_page_are_one_annotation():
    runs = (Run("first part ", ("A1",)), Run("between "), Run("second part", ("A1",)))
    data = made(Para(runs), marks=[Mark("A1", "Ada")])
    assert len(boxes_of(only(data))) == 2
    assert covered(data) == {"A1": "firstpartsecondpart"}


def test_a_mark_across_runs_of_several_languages_is_one():
    blocks = (
        Para(
            (
                Run("They shouted ", ("A1",)),
                Run("Слава мостам", ("A1", "A2"), language="uk"),
                Run(" and then ", ("A1",)),
                Run("Ζήτω", ("A1",), language="el"),
                Run(" and left."),
            )
        ),
    )
    data = made(*blocks, marks=[Mark("A1", "Ada"), Mark("A2", "Ada")])
    assert covered(data) == wanted(blocks)
    assert [len(boxes_of(each)) for each in annotations(data)] == [1, 1]


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("أغلق المهندسون جسر الميناء يوم الاثنين بعد العثور على شقوق. ", "جسر الميناء يوم", "ar"),
        ("המהנדסים סגרו את גשר הנמל ביום שני לאחר שנמצאו סדקים. ", "גשר הנמל ביום", "he"),
    ],
)
def test_marks_in_text_from_the_right_are_on_their_words(text, words, language):
    start = text.index(words)
    runs = cut(text, {"A1": (start, start + len(words)), "A2": (start + 4, len(text) - 6)})
    data = made(Para(runs, language=language), marks=[Mark("A1", "Ada"), Mark("A2", "Ada")])
    assert covered(data) == wanted((Para(runs),))


def test_names_of_marks_may_be_anything():
    names = ["a,b", "A1#2", "жук", "annot:0", "A 1\n"]
    runs = tuple(Run(f"word{n} ", (name,)) for n, name in enumerate(names))
    data = made(Para(runs), marks=[Mark(name, "Ada") for name in names])
    assert {str(each["/NM"]) for each in annotations(data)} == set(names)


def test_a_web_address_never_passes_for_a_mark():
    data = made(Para((Run("a trap", url="annot:0"), Run(" b", ("A1",)))), marks=[Mark("A1", "Ada")])
    assert covered(data) == {"A1": "b"}


@pytest.mark.parametrize("kind", ["Underline", "Squiggly"])
def test_lines_below_words_are_annotations_too(kind):
    data = made(Para(cut(TEXT, {"A1": (0, 9)})), marks=[Mark("A1", "Ada", kind=kind)])
    assert only(data)["/Subtype"] == f"/{kind}"
    assert covered(data) == {"A1": "Engineers"}


def test_a_note_on_a_block_is_a_sign_beside_it():
    data = made(
        Heading("Statement", 2), Para((Run("S1", ("A1",)),)), marks=[Mark("A1", "Ada", kind="Text")]
    )
    found = only(data)
    assert found["/Subtype"] == "/Text"
    assert found["/Name"] == "/Comment"
    assert "/QuadPoints" not in found


def test_a_long_comment_is_kept_whole_and_so_is_any_letter():
    comment = "".join(chr(plane << 16 | 0x2F00 + n) for plane in range(17) for n in range(400))
    comment += "\tcontrol \x01\x02\x7f\r\n\u202egnisrever\u202c" + "long " * 20_000
    data = made(Para(cut(TEXT, {"A1": (0, 9)})), marks=[Mark("A1", "Ada", contents=comment)])
    assert str(only(data)["/Contents"]) == comment
    assert opened(data).check_pdf_syntax() == []


def test_what_no_string_can_hold_is_shown_as_a_sign():
    data = made(
        Para(cut(TEXT, {"A1": (0, 9)})),
        marks=[Mark("A1", "A\ud800da", contents="a\x00b\x1bc\udfff")],
    )
    assert str(only(data)["/Contents"]) == "a\u2400b\u241bc\ufffd"
    assert str(only(data)["/T"]) == "A\ufffdda"


def test_a_mark_without_words_on_a_page_is_not_in_the_file():
    data = made(Para((Run("plain"),)), marks=[Mark("A1", "Ada")])
    assert annotations(data) == []


@needs_poppler
def test_poppler_finds_the_same_words_under_the_quads():
    texts = (TEXT, "Інженери закрили портовий міст у понеділок, бо знайшли тріщини в опорах. ")
    words = [("harbour bridge on Monday", "dge", "ferry road, and"), ("портовий міст у", "тріщини")]
    for text, each in zip(texts, words, strict=True):
        data = marked(text * 2, *each)
        high = float(opened(data).pages[0].obj["/MediaBox"][3])
        for annotation in annotations(data):
            read = ""
            for x0, y0, x1, y1 in boxes_of(annotation):
                area = dict(
                    zip("xyWH", (x0 + 0.5, high - y1 + 2, x1 - x0 - 1, y1 - y0 - 4), strict=True)
                )
                options = (
                    word for key, n in area.items() for word in (f"-{key}", str(round(10 * n)))
                )
                read += text_by_poppler(data, "-r", "720", *options)
            number = int(str(annotation["/NM"])[1:]) - 1
            assert bare(read) == bare(each[number])
