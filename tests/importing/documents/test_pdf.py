"""Articles in PDFs: lines, paragraphs, columns, hyphens, margins, fonts."""

from __future__ import annotations

import pytest

from desktop.importing.content import Block, Content, Source
from desktop.importing.readers import content_of
from desktop.importing.readers import pdf as reader
from desktop.story.article import Kind
from desktop.story.errors import UserError
from tests.importing.documents.sheets import Layout, Sheet, pdf, typeset, width

A = "The council of Harrow Bay voted on Tuesday to close the old iron bridge over the Lode for two years, after engineers of the county found cracks in four of its piers."
B = '"We could not wait any longer," the mayor, Dana Ortega, told reporters in the evening. "The traffic office first refused, then agreed to it."'
C = "Traffic will go over the northern crossing from the first of May, and the buses of lines 4 and 12 are to take another way through Mill Street."
D = "The work costs 12 million pounds, says the county, which pays for most of it. Nobody knows the final sum before the piers are opened in summer."
STORY = [A, B, C, D, "It was late when they left.", A[:99] + ".", C, B]


def read(data: bytes) -> Content:
    return reader.read(Source("made.pdf", data))


def blocks_of(data: bytes) -> tuple[Block, ...]:
    return read(data).drafts[0].blocks


def texts(data: bytes) -> list[str]:
    return [block.text for block in blocks_of(data) if block.kind is not Kind.RIGHTS]


def sheet(*lines: tuple[float, float, float, str], face: str = "F1") -> Sheet:
    made = Sheet()
    for x, y, size, text in lines:
        made.text(x, y, size, text, face)
    return made


@pytest.mark.parametrize(
    "layout",
    [
        Layout(),
        Layout(indent=0, gap=6),
        Layout(justified=True),
        Layout(spaced=True),
        Layout(columns=2, size=9, leading=11, indent=10),
        Layout(columns=2, size=9, leading=11, indent=0, gap=5),
        Layout(columns=2, size=9, leading=11, justified=True, rowwise=True),
        Layout(columns=3, size=8, leading=9.5, indent=8, gutter=14),
        Layout(columns=3, size=8, leading=9.5, indent=8, gutter=14, rowwise=True),
        Layout(high=300),
        Layout(columns=2, high=260, size=9, leading=11),
        Layout(face="F3", leading=14),
    ],
    ids=str,
)
def test_paragraphs_are_rebuilt_in_the_order_of_reading(layout: Layout) -> None:
    assert texts(typeset(STORY, layout)) == STORY


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_headline_over_all_columns_comes_first(columns: int) -> None:
    headline = "Council of Harrow Bay closes the iron bridge for two years"
    blocks = blocks_of(
        typeset(STORY, Layout(columns=columns, size=9, leading=11, headline=headline))
    )
    assert blocks[0] == Block(
        headline, Kind.HEADLINE, "largest type of the first page", is_sure=True
    )
    assert [b.text for b in blocks[1:]] == STORY


def test_running_heads_and_page_numbers_are_no_text() -> None:
    layout = Layout(high=300, head="THE HARROW WEEKLY  14 March", foot="- # -")
    blocks = blocks_of(typeset(STORY * 3, layout))
    margins = [b for b in blocks if b.kind is Kind.RIGHTS]
    assert {b.reason for b in margins} == {"running head of the PDF", "page number of the PDF"} or {
        b.reason for b in margins
    } == {"running head of the PDF"}
    assert all(b.is_sure for b in margins)
    assert "HARROW WEEKLY" in " ".join(b.text for b in margins)
    assert [b.text for b in blocks if b.kind is not Kind.RIGHTS] == STORY * 3


def test_a_year_at_the_foot_of_one_page_is_text() -> None:
    assert "2026" in texts(pdf([sheet((60, 700, 10, A[:60]), (60, 60, 10, "2026"))]))


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("The inter-", "national office agreed.", "The international office agreed."),
        ("An Anglo-", "American company agreed.", "An Anglo-American company agreed."),
        ("It is a well-", "known office in town.", "It is a well-known office in town."),
        ("The self-", "made man agreed.", "The self-made man agreed."),
        ("They were 12-", "year-old children.", "They were 12-year-old children."),
        ("The develop-", "ment of the town goes on.", "The development of the town goes on."),
        ("The under-", "standing is gone.", "The understanding is gone."),
        ("A long-term plan and a long-", "term loss.", "A long-term plan and a long-term loss."),
        ("In the years 2014-", "15 it was closed.", "In the years 2014-15 it was closed."),
        ("The NATO-", "led troops left.", "The NATO-led troops left."),
        ("In the town -", "of all places - it rained.", "In the town - of all places - it rained."),
        ("The council’s deci-", "sion was late.", "The council’s decision was late."),
        ("The Landes-", "regierung schweigt.", "The Landesregierung schweigt."),
        ("The state-of-the-", "art hall is closed.", "The state-of-the-art hall is closed."),
    ],
)
def test_words_parted_at_the_end_of_a_line(first: str, second: str, joined: str) -> None:
    data = pdf([sheet((60, 700, 10, first), (60, 688, 10, second))])
    assert texts(data) == [joined]


def test_what_stands_elsewhere_in_the_text_decides_of_a_hyphen() -> None:
    lines = [
        "The re-election came early, and the re-",
        "election cost much. The reelection",
        "was a word of another paper.",
    ]
    made = sheet(*((60, 700 - 12 * i, 10, text) for i, text in enumerate(lines)))
    assert (
        "the re-election cost" in texts(pdf([made]))[0]
        or "the reelection cost" in texts(pdf([made]))[0]
    )
    lines[0] = "The co-operation was good and the co-"
    lines[1] = "operation goes on, they say in the office"
    made = sheet(*((60, 700 - 12 * i, 10, text) for i, text in enumerate(lines)))
    assert "the co-operation goes" in texts(pdf([made]))[0]


def test_shifts_and_kerning_within_an_array() -> None:
    made = Sheet()
    made.raw(b"BT /F1 10 Tf 60 700 Td [(W)80(e ag)-20(ree)-300(that)-278(it)] TJ ET")
    assert texts(pdf([made])) == ["We agree that it"]


def test_every_operator_that_shows_or_moves_text() -> None:
    made = Sheet()
    made.raw(
        b"BT /F1 10 Tf 14 TL 60 700 Td (One line of text) Tj T* (a second line of) Tj (a third line of it) ' 0 0 (the last one.) \" ET"
    )
    made.raw(
        b"q 2 0 0 2 0 0 cm BT /F1 10 Tf 1 0 0 1 30 200 Tm 110 Tz 1 Tc 2 Tw 3 Ts (Larger type here) Tj 0 -14 TD (and more of it) Tj ET Q"
    )
    assert texts(pdf([made])) == [
        "One line of text a second line of a third line of it the last one.",
        "Larger type here and more of it",
    ]


def test_text_in_a_form_is_read_in_its_place() -> None:
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Matrix[1 0 0 1 60 600]/Resources<</Font<</F1 3 0 R>>>>/Length 44>>stream\nBT /F1 10 Tf 0 0 Td (Within the form.) Tj ET\nendstream"
    form = form.replace(b"44", b"46")
    made = Sheet()
    made.raw(b"/X1 Do")
    made.text(60, 700, 10, "Above the form.")
    assert texts(pdf([made], extra=[form], resources=b"/XObject<</X1 20 0 R>>")) == [
        "Above the form.",
        "Within the form.",
    ]


def test_a_form_that_draws_itself_ends() -> None:
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F1 3 0 R>>/XObject<</X1 20 0 R>>>>/Length 6>>stream\n/X1 Do\nendstream"
    made = Sheet()
    made.raw(b"/X1 Do /X1 Do")
    made.text(60, 700, 10, "Only text.")
    assert texts(pdf([made], extra=[form], resources=b"/XObject<</X1 20 0 R>>")) == ["Only text."]


def to_unicode(pairs: dict[int, str]) -> list[bytes]:
    """Return objects 20 to 23: a font of two-byte codes with a table of what they mean."""
    rows = b"\n".join(
        b"<%04x> <%s>" % (code, text.encode("utf-16-be").hex().encode())
        for code, text in pairs.items()
    )
    table = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        b"%d beginbfchar\n" % len(pairs) + rows + b"\nendbfchar endcmap end end"
    )
    return [
        b"<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[21 0 R]/ToUnicode 22 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 23 0 R>>",
        b"<</Length %d>>stream\n" % len(table) + table + b"\nendstream",
        b"<</Type/FontDescriptor/FontName/Made/Flags 4/FontBBox[0 0 1000 1000]/Ascent 800/Descent -200/CapHeight 700/StemV 80/ItalicAngle 0>>",
    ]


def coded(pairs: dict[int, str], *codes: int) -> bytes:
    made = Sheet()
    made.raw(b"BT /G1 10 Tf 60 700 Td <" + b"".join(b"%04x" % code for code in codes) + b"> Tj ET")
    return pdf([made], extra=to_unicode(pairs), fonts=b"/G1 20 0 R")


def test_ligatures_become_letters() -> None:
    pairs = {1: "o", 2: "ﬃ", 3: "c", 4: "e", 5: " ", 6: "ﬁ", 7: "n", 8: "fl"}
    assert texts(coded(pairs, 1, 2, 3, 4, 5, 6, 7, 4, 5, 8, 1)) == ["office fine flo"]


def test_arabic_is_read_from_the_right_and_its_forms_become_letters() -> None:
    word = "\ufee3\ufeae\ufea3\ufe92\ufe8e"  # مرحبا in the forms in which it is drawn
    pairs = dict(enumerate([*word, "٣", "٢", " ", "ﻻ", "(", ")"], 1))
    drawn = [11, 9, 8, 10, 8, 7, 6, 8, 5, 4, 3, 2, 1]
    assert texts(coded(pairs, *drawn))[0].split()[:2] == ["مرحبا", "٢٣"]
    assert "لا" in texts(coded(pairs, *drawn))[0]


def test_latin_names_in_a_hebrew_line_stay_in_order() -> None:
    pairs = dict(enumerate("שלום NATO 12 עולם", 1))
    visual = [17, 16, 15, 14, 13, *range(6, 13), 5, 4, 3, 2, 1]
    assert texts(coded(pairs, *visual)) == ["שלום NATO 12 עולם"]


def test_bold_drawn_twice_is_read_once() -> None:
    made = sheet(
        (60, 700, 10, "Drawn twice"), (60.2, 700, 10, "Drawn twice"), (60, 688, 10, "and once.")
    )
    assert texts(pdf([made])) == ["Drawn twice and once."]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    made = sheet(
        (60, 676, 40, "T"), (88, 700, 10, "he council of Harrow Bay voted on Tuesday to close")
    )
    for number, text in enumerate(
        (
            "the old bridge over the river Lode, and then the",
            "members of it went home, where it was dark by now",
            "and nobody was there.",
        )
    ):
        made.text(88 if number < 2 else 60, 688 - 12 * number, 10, text)
    assert texts(pdf([made]))[0].startswith("The council of Harrow Bay voted")


def test_the_number_of_a_note_is_out() -> None:
    made = sheet(
        (60, 700, 10, "The council voted."),
        (60 + width("The council voted.", 10), 704, 6, "12"),
        (150, 700, 10, "It closed."),
    )
    assert texts(pdf([made])) == ["The council voted. It closed."]


def test_a_small_type_under_a_picture_is_a_caption() -> None:
    made = sheet(
        (60, 700, 10, A[:70]),
        (60, 688, 10, A[70:]),
        (60, 640, 7.5, "The bridge over the Lode in May."),
    )
    assert blocks_of(pdf([made]))[-1].kind is Kind.CAPTION


def test_headings_within_the_text() -> None:
    made = sheet(
        (60, 760, 20, "Council closes the bridge"), (60, 700, 10, A[:70]), (60, 688, 10, A[70:140])
    )
    made.text(60, 660, 12.5, "What comes next", "F2")
    made.text(60, 640, 10, C[:80])
    made.text(60, 620, 10, "In the night", "F2")
    made.text(60, 606, 10, D[:70])
    kinds = [b.kind for b in blocks_of(pdf([made]))]
    assert kinds == [Kind.HEADLINE, None, Kind.SUBHEADING, None, Kind.SUBHEADING, None]


def test_the_name_of_the_paper_in_larger_type_is_no_headline() -> None:
    made = sheet(
        (60, 790, 40, "HARROW WEEKLY"),
        (60, 740, 22, "Council closes the iron bridge"),
        (60, 700, 10, A[:70]),
        (60, 688, 10, A[70:140]),
    )
    found = [b.text for b in blocks_of(pdf([made])) if b.kind is Kind.HEADLINE]
    assert found == ["Council closes the iron bridge"]


def test_a_title_of_the_file_counts_where_it_stands_on_the_first_page() -> None:
    made = sheet(
        (60, 790, 26, "All of the weekend on a page"),
        (60, 740, 16, "Council closes the iron bridge"),
        (60, 700, 10, A[:70]),
        (60, 688, 10, A[70:140]),
    )
    blocks = blocks_of(
        pdf([made], info=b"/Title(Council closes the iron bridge)/CreationDate(D:20260314)")
    )
    assert [b.text for b in blocks if b.kind is Kind.HEADLINE] == ["Council closes the iron bridge"]
    assert not read(pdf([made], info=b"/CreationDate(D:20260314)/Author(Desk)")).drafts[0].facts


@pytest.mark.parametrize(
    "corners",
    [
        (
            "3/14/26, 10:05 AM",
            "Council closes bridge - Harrow Weekly",
            "https://harrow.example/2026/bridge",
            "#/2",
        ),
        ("14.03.2026, 10:05", "Council closes bridge", "https://harrow.example/a?b=1", "# of 2"),
    ],
)
def test_a_page_printed_by_a_browser_gives_its_address(corners: tuple[str, str, str, str]) -> None:
    sheets = []
    for number in (1, 2):
        made = sheet((24, 815, 8, corners[0]), (260, 815, 8, corners[1]), (24, 20, 8, corners[2]))
        made.text(550, 20, 8, corners[3].replace("#", str(number)))
        for place, text in enumerate((A[:80], A[80:], B[:80], B[80:])):
            made.text(60, 700 - 12 * place, 10, text)
        sheets.append(made)
    draft = read(pdf(sheets)).drafts[0]
    assert draft.facts["url"] == (corners[2], "footer of the printed page")
    assert all(
        b.kind is Kind.RIGHTS
        for b in draft.blocks
        if "3" in b.text and "26" in b.text and "10:05" in b.text
    )
    assert not [
        b
        for b in draft.blocks
        if b.kind is None and ("harrow.example" in b.text or "10:05" in b.text)
    ]


def test_an_address_that_was_cut_is_no_fact() -> None:
    made = sheet(
        (24, 815, 8, "3/14/26, 10:05 AM"),
        (24, 20, 8, "https://harrow.example/2026/..."),
        (550, 20, 8, "1/1"),
        (60, 700, 10, A[:80]),
    )
    draft = read(pdf([made])).drafts[0]
    assert "url" not in draft.facts
    assert [b.text for b in draft.blocks if b.kind is not Kind.RIGHTS] == [A[:80]]


def test_tables_stay_in_rows() -> None:
    made = Sheet()
    for row, cells in enumerate(
        (
            ("Region", "Hurt", "Missing"),
            ("North", "12", "3"),
            ("South", "7", "0"),
            ("West", "4", "1"),
        )
    ):
        for column, cell in enumerate(cells):
            made.text(60 + 120 * column, 700 - 14 * row, 10, cell)
    assert " ".join(texts(pdf([made]))).startswith("Region Hurt Missing")


def test_marked_artifacts_are_no_text() -> None:
    made = sheet((60, 700, 10, A[:80]))
    made.raw(b"/Artifact <</Type/Pagination>> BDC BT /F1 10 Tf 60 600 Td (In the margin) Tj ET EMC")
    assert texts(pdf([made])) == [A[:80]]


def test_turned_pages_are_read_upright() -> None:
    made = Sheet()
    for number, text in enumerate((A[:70], A[70:140])):
        made.raw(b"BT /F1 10 Tf 0 1 -1 0 %d 60 Tm (%s) Tj ET" % (100 + 12 * number, text.encode()))
    assert texts(pdf([made])) == [f"{A[:70]} {A[70:140]}".replace("  ", " ")]


def test_pages_without_text_are_told() -> None:
    picture = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\x00\nendstream"
    blank = Sheet()
    blank.raw(b"q 500 0 0 800 0 0 cm /I1 Do Q")
    data = pdf(
        [blank, sheet((60, 700, 10, A[:80]))], extra=[picture], resources=b"/XObject<</I1 20 0 R>>"
    )
    content = read(data)
    assert [listed.name for listed in content.listed] == ["made.pdf, page 1"]
    assert content.drafts[0].facts["complete"] == ("may be incomplete", "pages without text")
    with pytest.raises(UserError, match="pages of pictures without text"):
        read(pdf([blank, blank], extra=[picture], resources=b"/XObject<</I1 20 0 R>>"))


def test_protected_files_say_so_and_open_ones_are_read() -> None:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    for password, opens in (("", True), ("secret", False)):
        writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf([sheet((60, 700, 10, A[:80]))]))))
        writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
        out = BytesIO()
        writer.write(out)
        if opens:
            assert texts(out.getvalue()) == [A[:80]]
        else:
            with pytest.raises(UserError, match="protected by a password"):
                read(out.getvalue())


def test_a_bomb_names_the_file_and_the_limit() -> None:
    import zlib

    data = zlib.compress(b" " * 60_000_000, 9)
    made = pdf([Sheet()], packed=True)
    content = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(data) + data + b"\nendstream"
    bomb = pdf([Sheet()], extra=[content]).replace(b"/Contents 22 0 R", b"/Contents 20 0 R")
    assert bomb != made
    with pytest.raises(UserError, match=r"made\.pdf was not read.*limit"):
        read(bomb)


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7", b"plain text", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>"],
)
def test_what_is_no_pdf_is_named(data: bytes) -> None:
    with pytest.raises(UserError, match=r"made\.pdf"):
        read(data)


def test_a_damaged_page_does_not_take_the_others_with_it() -> None:
    data = pdf([sheet((60, 700, 10, A[:80])), sheet((60, 700, 10, B[:80]))])
    broken = data.replace(b"/Contents 23 0 R", b"/Contents 10 0 R", 1)
    content = read(broken)
    assert [b.text for b in content.drafts[0].blocks] == [A[:80]]


def test_letters_without_a_meaning_are_said_to_be_none() -> None:
    with pytest.raises(UserError, match="no text that can be read"):
        read(coded(dict.fromkeys(range(1, 9), "\ue001"), *range(1, 9)))


def test_a_file_without_any_text_is_named() -> None:
    with pytest.raises(UserError, match=r"made\.pdf holds no text"):
        read(pdf([Sheet()]))


def one_page(head: str, foot: str, number: str) -> bytes:
    made = Sheet()
    made.text(40, 818, 10, head)
    made.text(40, 770, 20, "Council closes the iron bridge")
    for place, line in enumerate(STORY_LINES):
        made.text(40, 740 - 12 * place, 10, line)
        made.text(310, 740 - 12 * place, 10, line)
    made.text(40, 60, 10, foot)
    made.text(500, 60, 10, number)
    return pdf([made])


STORY_LINES = [
    "The council of Harrow Bay voted on Tuesday to close",
    "the old iron bridge over the Lode for two years, and",
    "engineers of the county found cracks in its piers, as",
] * 8


def test_head_and_foot_of_a_single_page_are_no_text() -> None:
    data = one_page("THE HARROW TIMES Tuesday 14 April 2026", "www.harrow.example", "Page 4")
    margins = [b.text for b in blocks_of(data) if b.kind is Kind.RIGHTS]
    assert margins == ["THE HARROW TIMES Tuesday 14 April 2026", "www.harrow.example", "Page 4"]
    assert not any("www" in text or "Page" in text for text in texts(data))


def test_a_first_line_with_place_and_date_stays_in_the_text() -> None:
    data = one_page("Harrow Bay, 14 April 2026", "The bridge was built in 1911.", "")
    assert "Harrow Bay, 14 April 2026" in " ".join(texts(data))
    assert "The bridge was built in 1911." in " ".join(texts(data))


def test_a_fetched_file_has_the_address_it_was_fetched_from() -> None:
    made = sheet(
        (40, 820, 8, "4/14/26, 10:05 AM"),
        (40, 770, 20, "Council closes the iron bridge"),
        (40, 730, 10, A[:90]),
        (40, 718, 10, A[90:]),
        (40, 30, 8, "https://printed.example/bridge"),
        (540, 30, 8, "1/1"),
    )
    source = Source("bridge.pdf", pdf([made]), url="https://harrow.example/bridge.pdf")
    url = content_of(source).drafts[0].facts["url"]
    assert url == ("https://harrow.example/bridge.pdf", "address of the page")
    printed = content_of(source._replace(url="")).drafts[0].facts["url"]
    assert printed == ("https://printed.example/bridge", "footer of the printed page")
