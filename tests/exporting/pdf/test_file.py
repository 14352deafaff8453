"""What the whole file says of itself, and that it is the same for the same document."""

import io
import subprocess

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from desktop import VERSION
from desktop.exporting.pdf.document import Break, Heading, Mark, Para, Run
from tests.exporting.pdf.reading_back import (
    cut,
    document,
    made,
    marked,
    needs_poppler,
    opened,
    text_by_poppler,
)

TEXT = "Engineers closed the harbour bridge on Monday after cracks were found. "


def test_title_author_and_dates_are_known_to_every_reader():
    data = made(Para((Run(TEXT),)), title="Міст & <bridge>", author="Ada Poll, Łódź")
    info = PdfReader(io.BytesIO(data)).metadata
    assert (info.title, info.author) == ("Міст & <bridge>", "Ada Poll, Łódź")
    assert info.creator == f"Wireside {VERSION}"
    assert info.producer.startswith(f"Wireside {VERSION} (typst ")
    assert pypdfium2.PdfDocument(data).get_metadata_dict()["CreationDate"] == "D:20261123010000Z"
    xmp = opened(data).Root.Metadata.read_bytes().decode()
    for said in (
        "Міст &amp; &lt;bridge&gt;",
        f"<pdf:Producer>Wireside {VERSION} (typst",
        "<pdfuaid:part>1<",
    ):
        assert said in xmp


def test_no_author_is_none():
    unsigned = opened(made(Para((Run(TEXT),)), author=""))
    assert "/Author" not in unsigned.docinfo
    assert b"dc:creator" not in unsigned.Root.Metadata.read_bytes()
    assert str(opened(made(Para((Run(TEXT),)), author="Ada")).docinfo["/Author"]) == "Ada"


def test_the_file_says_its_language_and_shows_its_title_and_outline():
    root = opened(made(Heading("One", 2), Para((Run(TEXT),)), language="uk")).Root
    assert str(root["/Lang"]) == "uk"
    assert bool(root["/MarkInfo"]["/Marked"])
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    assert root["/PageMode"] == "/UseOutlines"


def test_pages_have_numbers_as_labels():
    data = made(Para((Run(TEXT),)), Break(), Para((Run(TEXT),)))
    assert PdfReader(io.BytesIO(data)).page_labels == ["1", "2"]


def test_headings_are_bookmarks():
    data = made(Heading("Statements", 2), Heading("S1", 3, "s1"), Break(), Heading("Articles", 2))
    told = [
        (mark.level, mark.get_title(), mark.get_dest().get_index())
        for mark in pypdfium2.PdfDocument(data).get_toc()
    ]
    assert told == [
        (0, "Harbour bridge", 0),
        (1, "Statements", 0),
        (2, "S1", 0),
        (1, "Articles", 1),
    ]


def test_links_lead_to_their_page():
    data = made(
        Para((Run("go on", to="end"),)), Break(), Heading("End", 2, "end"), Para((Run("back "),))
    )
    reader = PdfReader(io.BytesIO(data))
    (link,) = reader.pages[0]["/Annots"]
    name = link.get_object()["/Dest"]
    page = (
        reader.named_destinations[name].page.get_object()
        if isinstance(name, str)
        else name[0].get_object()
    )
    assert page == reader.pages[1].get_object()


def test_the_same_document_gives_the_same_bytes():
    one, other = marked(TEXT, "harbour", "bridge"), marked(TEXT, "harbour", "bridge")
    assert one == other
    assert marked(TEXT, "harbour", "Monday") != one
    first, second = opened(one).trailer["/ID"], opened(marked(TEXT, "harbour")).trailer["/ID"]
    assert bytes(first[1]) != bytes(second[1])


def test_a_file_of_any_look_is_whole():
    for changes in (
        {"is_landscape": True},
        {"paper": "us-letter"},
        {"size": 7.0},
        {"size": 16.0},
        {"is_grey": True},
    ):
        data = marked(TEXT * 3, "harbour bridge on", "bridge on Monday", **changes)
        assert opened(data).check_pdf_syntax() == []


def test_a_document_without_date_is_made_of_its_words_alone():
    data = made(
        Para(cut(TEXT, {"A1": (0, 9)})),
        marks=[Mark("A1", "Ada", made="once upon a time")],
        made="",
    )
    assert opened(data).check_pdf_syntax() == []


def test_fonts_are_in_the_file_and_only_the_letters_that_are_used():
    data = made(
        Para((Run("Bridge міст γέφυρα "), Run("جسر", language="ar"), Run(" גשר", language="he")))
    )
    names = set()
    for each in opened(data).objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
            assert "/FontFile2" in each or "/FontFile3" in each
            names.add(str(each["/FontName"]))
        if isinstance(each, pikepdf.Dictionary) and each.get("/Subtype") == "/Type0":
            assert "/ToUnicode" in each
    assert all(name[7] == "+" for name in names)
    assert {name.partition("+")[2].partition("-")[0] for name in names} >= {
        "NotoSerif",
        "NotoNaskhArabic",
        "NotoSerifHebrew",
    }
    assert len(data) < 100_000


@needs_poppler
def test_poppler_sees_no_fault():
    done = subprocess.run(
        ["pdfinfo", "-"], input=marked(TEXT, "harbour"), capture_output=True, check=True
    )
    assert done.stderr == b""
    assert b"Tagged:          yes" in done.stdout
    assert "Engineers closed" in text_by_poppler(marked(TEXT, "harbour"))


@pytest.mark.parametrize("count", [0, 1])
def test_a_document_of_next_to_nothing_is_a_file(count):
    data = made(*[Para((Run("x"),))] * count)
    assert len(pypdfium2.PdfDocument(data)) == 1
    assert document().title in str(opened(data).docinfo["/Title"])
