"""Any text becomes a file, comes out as the text that it was, and says which letters have no shape."""

import re

import pypdfium2
import pytest

from desktop.exporting.pdf import typesetting
from desktop.exporting.pdf.document import (
    Box,
    Cell,
    Heading,
    Mark,
    Para,
    Row,
    Rows,
    Run,
    Table,
    Title,
)
from desktop.exporting.pdf.making import make_pdf
from desktop.exporting.pdf.texts import page_text, pdf_date, said_text
from tests.exporting.pdf.reading_back import (
    annotations,
    bare,
    covered,
    cut,
    document,
    made,
    marked,
    needs_poppler,
    opened,
    text_by_poppler,
    text_of,
)

MARKUP = (
    '#panic("x") $x^2$ *bold* _it_ `raw` = Heading <label> @ref \\u{1F600} // comment /* open "quoted" '
    '#{ let x = 1 } [content] - list + enum / term: ~ -- --- ... \' " #link("x")[y] #read("/etc/passwd") '
)
PASSAGES = {
    "en": "“Engineers” closed the bridge – at 5.30 p.m. – for £1,200,000; affluent officials flew off. ",
    "uk": "Інженери закрили міст у п’ятницю, 5 червня: «тріщини», ґанок, їжак, є. ",
    "el": "Οι μηχανικοί έκλεισαν τη γέφυρα τη Δευτέρα· «ρωγμές» παντού. ",
    "pl": "Zażółć gęślą jaźń: inżynierowie zamknęli most w poniedziałek. ",
    "vi": "Các kỹ sư đã đóng cửa cây cầu vào thứ Hai vì những vết nứt. ",
    "ar": "أغلق المهندسون الجسر يوم الاثنين بعد العثور على شقوق. ",
    "he": "המהנדסים סגרו את הגשר ביום שני לאחר שנמצאו סדקים. ",
}


def words_of(text: str) -> str:
    """Return words without their stops: poppler guesses anew on which side of words from the right these are."""
    return " ".join(re.findall(r"\w+", text))


BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("language", PASSAGES)
def test_passages_come_out_whole(language):
    text = PASSAGES[language] * 3
    data = made(Para((Run(text),), language=language))
    assert " ".join(text.split()) in text_of(data)


@needs_poppler
@pytest.mark.parametrize("language", PASSAGES)
def test_a_second_reader_gets_passages_whole(language):
    text = PASSAGES[language] * 3
    read = BIDI.sub("", text_by_poppler(made(Para((Run(text),), language=language))))
    assert words_of(text) in words_of(read)


@pytest.mark.parametrize("language", PASSAGES)
def test_passages_with_marks_come_out_whole(language):
    text = PASSAGES[language] * 2
    words = text.split(" ")
    start = len(words[0]) + 1
    places = {
        "A1": (start, start + len(words[1])),
        "A2": (0, start - 1),
        "A3": (start, len(text) - 9),
    }
    data = made(
        Para(cut(text, places), language=language), marks=[Mark(name, "Ada") for name in places]
    )
    assert bare(text) in bare(text_of(data))
    assert covered(data) == {name: bare(text[a:b]) for name, (a, b) in places.items()}


def test_what_looks_like_markup_is_text_everywhere():
    run = (Run(MARKUP),)
    data = made(
        Heading(MARKUP, 2, outline=MARKUP),
        Para(run),
        Table((MARKUP,), ((run,),), (1.0,)),
        Rows((run, run), (Row((Cell((Para(run),), run), Cell((Para(run),)))),)),
        Box((Para(run),)),
        title=MARKUP,
        head=MARKUP,
        foot=MARKUP,
        author=MARKUP,
    )
    assert bare(text_of(data)).count(bare(MARKUP)) >= 6
    assert str(opened(data).docinfo["/Title"]) == MARKUP


def test_markup_in_marks_and_addresses_is_text_too():
    mark = Mark(MARKUP, MARKUP, MARKUP, MARKUP)
    data = made(
        Para((Run("word", (MARKUP,)), Run(" out", url=f"https://x.org/{MARKUP}"))), marks=[mark]
    )
    (found,) = annotations(data)
    assert str(found["/Contents"]) == MARKUP
    assert str(found["/NM"]) == MARKUP


def test_every_plane_and_every_control_character_is_typeset():
    text = "".join(chr(n) for n in range(0x3000) if not 0xD800 <= n < 0xE000) + "\ud800 \udfff "
    text += "".join(
        f"{chr(plane << 16 | n)} "
        for plane in range(17)
        for n in (0, 0x600, 0xE001, 0xFFFD, 0xFFFE, 0xFFFF)
    )
    made_of = make_pdf(
        document(
            Title(text),
            Heading(text, 2),
            Para((Run(text, ("A1",)),)),
            title=text,
            marks=[Mark("A1", text, text, text)],
        )
    )
    assert opened(made_of.data).check_pdf_syntax() == []
    assert annotations(made_of.data)
    assert text_of(made_of.data)


def test_letters_without_any_shape_are_all_named_and_stay_text(monkeypatch):
    monkeypatch.setattr(typesetting, "SYSTEM_FONTS", False)
    text = "Bridge 橋 and 🌉, 橋 again, \U0001f9ff, ꙮ ok"
    made_of = make_pdf(document(Para((Run(text, ("A1",)),)), marks=[Mark("A1", "Ada")]))
    assert set(made_of.missing) >= set("橋🌉\U0001f9ff")
    assert len(made_of.missing) == len(set(made_of.missing))
    assert not set(made_of.missing) & set("Bridge and ok")
    assert bare(text) in bare(text_of(made_of.data))
    assert covered(made_of.data) == {"A1": bare(text)}
    assert opened(made_of.data).check_pdf_syntax() == []
    assert b"<pdfuaid:part>1<" in opened(made_of.data).Root.Metadata.read_bytes()
    assert "/StructTreeRoot" in opened(made_of.data).Root


def test_nothing_is_missing_of_the_scripts_that_we_bring():
    text = (
        "".join(PASSAGES.values()) + "ŵŷ ẞ ß ﬁ ½ € ₴ ₪ → ← ≤ ≠ • … ‰ № ™ © § ¶ † ‡ ″ √ ∞ ▲ ■ ★ ☎ ✓"
    )
    assert make_pdf(document(Para((Run(text),)))).missing == ""


def test_no_break_spaces_soft_hyphens_and_bidi_controls_are_kept_on_their_letters():
    text = "5\u00a0000 Don\u00adau\u00addampf \u2067שלום\u2069 a\u200eb \u202bمرحبا\u202c end zero\u200bwidth. "
    data = marked(text, "5\u00a0000", "Don\u00adau", "end")
    found = covered(data)
    assert (found["A1"], found["A3"]) == ("5000", "end")
    assert found["A2"].replace("\x02", "") == "Donau"


def test_a_text_for_a_page_keeps_its_length():
    text = "a\x00b\x1b\x7f\x85\ufeff\ufffe\ud800\U0010ffffc\n\t"
    assert page_text(text) == "a\ufffdb\ufffd\ufffd\x85\u2060\ufffd\ufffd\ufffdc\n\t"
    assert page_text("plain") == "plain"
    assert said_text("a\x01\n") == "a\x01\n"


def test_dates_of_a_file_are_utc():
    assert pdf_date("2026-11-23T01:00:00Z") == "D:20261123010000Z"
    assert pdf_date("2026-11-23T01:00:00.5+02:00") == "D:20261122230000Z"
    assert pdf_date("2026-11-23") == "D:20261123000000Z"
    assert pdf_date("yesterday") == ""


def test_ten_thousand_annotations_are_in_a_sound_file():
    words = [f"w{n} " for n in range(10_000)]
    blocks = [
        Para(tuple(Run(word, (f"A{n + k}",)) for k, word in enumerate(words[n : n + 50])))
        for n in range(0, 10_000, 50)
    ]
    data = made(*blocks, marks=[Mark(f"A{n}", "Ada", contents=f"note {n}") for n in range(10_000)])
    found = annotations(data)
    assert len({str(each["/NM"]).partition("#")[0] for each in found}) == 10_000
    assert opened(data).check_pdf_syntax() == []
    assert len(pypdfium2.PdfDocument(data)) > 10
    said = covered(data)
    assert all(said[f"A{n}"] == f"w{n}" for n in range(10_000))
