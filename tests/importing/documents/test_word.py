"""Articles in Word documents: what is read, as what, and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from desktop.importing.content import Block, Source
from desktop.importing.readers import word
from desktop.importing.reading import parse
from desktop.story.article import Kind
from desktop.story.errors import UserError
from tests.importing.documents.made import docx_of, saved

W = nsdecls("w")


def blocks_of(data: bytes) -> tuple[Block, ...]:
    return word.read(Source("made.docx", data)).drafts[0].blocks


def texts(data: bytes) -> list[str]:
    return [" ".join(block.text.split()) for block in blocks_of(data)]


def with_paragraphs(*inner: str) -> bytes:
    """Return a document of paragraphs given as WordprocessingML, without their outer element."""
    document = docx.Document()
    for xml in inner:
        document.element.body.insert(-1, parse_xml(f"<w:p {W}>{xml}</w:p>"))
    return saved(document)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def rewritten(data: bytes, change: Callable[[str, bytes], bytes | None], **added: bytes) -> bytes:
    """Return an archive with its members changed, taken out where `change` gives None, and added to."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            member = change(entry.filename, old.read(entry))
            if member is not None:
                new.writestr(entry.filename, member)
        for name, member in added.items():
            new.writestr(name.replace("__", "/").replace("_x", ".x"), member)
    return out.getvalue()


def test_styles_give_paragraphs_their_kinds() -> None:
    document = docx.Document()
    document.add_heading("Council closes the iron bridge", 0)
    document.add_paragraph(
        "Engineers found cracks in June, the mayor fears worse", style="Subtitle"
    )
    document.add_paragraph("The council voted on Tuesday to close the bridge for two years.")
    document.add_heading("What comes next", 2)
    document.add_paragraph("The bridge over the Lode in May", style="Caption")
    document.add_paragraph("Lines 4 and 12 take another way.", style="List Bullet")
    document.add_paragraph("We could not wait any longer.", style="Intense Quote")
    kinds = [(b.kind, b.reason) for b in blocks_of(saved(document))]
    assert kinds == [
        (Kind.HEADLINE, "title of the document"),
        (Kind.STANDFIRST, "style of a standfirst"),
        (None, ""),
        (Kind.SUBHEADING, "style of a heading"),
        (Kind.CAPTION, "style of a caption"),
        (Kind.BODY, "item of a list"),
        (Kind.BODY, "style of a quotation"),
    ]


def test_a_first_heading_is_the_headline_where_no_paragraph_has_the_style_of_a_title() -> None:
    document = docx.Document()
    document.add_paragraph("Region")
    document.add_heading("Council closes the iron bridge", 1)
    document.add_paragraph("The council voted on Tuesday to close the bridge for two years.")
    document.add_heading("What comes next", 1)
    kinds = [b.kind for b in blocks_of(saved(document))]
    assert kinds == [None, Kind.HEADLINE, None, Kind.SUBHEADING]


def test_a_heading_under_text_is_no_headline() -> None:
    document = docx.Document()
    document.add_paragraph(
        "The council voted on Tuesday to close the iron bridge over the Lode for two years."
    )
    document.add_heading("What comes next", 1)
    assert [b.kind for b in blocks_of(saved(document))] == [None, Kind.SUBHEADING]


def test_a_title_among_the_properties_marks_the_paragraph_with_the_same_words() -> None:
    document = docx.Document()
    document.core_properties.title = "Council closes the Iron Bridge"
    document.core_properties.author = "somebody's computer"
    document.add_paragraph("Council closes the iron bridge")
    document.add_paragraph("The council voted on Tuesday to close the bridge for two years.")
    draft = word.read(Source("a.docx", saved(document))).drafts[0]
    assert draft.blocks[0].kind is Kind.HEADLINE
    assert draft.facts == {}, "author and dates of the file are not the article's"


def test_a_style_that_is_based_on_a_heading_is_one() -> None:
    document = docx.Document()
    document.add_paragraph(
        "Text that comes first and is longer than a line, so that it is no section's name at all."
    )
    style = document.styles.add_style("Paper crosshead two", 1)
    style.base_style = document.styles["Heading 2"]
    document.add_paragraph("What comes next", style="Paper crosshead two")
    assert blocks_of(saved(document))[1].kind is Kind.SUBHEADING


def test_an_outline_level_makes_a_heading() -> None:
    data = with_paragraphs(
        run("A long paragraph of text. " * 5),
        f'<w:pPr><w:outlineLvl w:val="1"/></w:pPr>{run("Next")}',
    )
    assert blocks_of(data)[1].kind is Kind.SUBHEADING


def test_deleted_text_is_out_and_inserted_text_is_in() -> None:
    data = with_paragraphs(
        run("The council ")
        + f'<w:del w:id="1"><w:r><w:delText>rejected</w:delText></w:r></w:del><w:ins w:id="2">{run("approved")}</w:ins>'
        + run(" the plan.")
        + f'<w:moveFrom w:id="3">{run(" Moved away.")}</w:moveFrom><w:moveTo w:id="4">{run(" Moved here.")}</w:moveTo>'
    )
    assert texts(data) == ["The council approved the plan. Moved here."]
    (told,) = word.read(Source("made.docx", data)).listed
    assert told.why.startswith("The document has tracked changes")
    assert not word.read(Source("made.docx", with_paragraphs(run("No change.")))).listed


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next_one() -> None:
    mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    assert texts(with_paragraphs(mark + run("The council voted "), run("on Tuesday."))) == [
        "The council voted on Tuesday."
    ]


def test_hidden_text_is_out() -> None:
    data = with_paragraphs(
        run("Seen ") + run("hidden ", "<w:vanish/>") + run("again.", '<w:vanish w:val="0"/>')
    )
    assert texts(data) == ["Seen again."]


def test_text_of_a_hidden_style_is_out() -> None:
    document = docx.Document()
    style = document.styles.add_style("Note to the desk", 1)
    style.font.hidden = True
    document.add_paragraph("Do not run before Friday.", style="Note to the desk")
    document.add_paragraph("The council voted on Tuesday.")
    assert texts(saved(document)) == ["The council voted on Tuesday."]


def test_a_comment_is_out() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The council voted on Tuesday.")
    document.add_comment(paragraph.runs, text="Is that so?", author="Desk")
    assert texts(saved(document)) == ["The council voted on Tuesday."]


def test_a_table_is_read_row_by_row() -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    for cell, text in zip(
        table._cells, ["Region", "Hurt", "Missing", "North", "12", "3"], strict=True
    ):
        cell.text = text
    rows = blocks_of(saved(document))
    assert [b.text for b in rows] == ["Region | Hurt | Missing", "North | 12 | 3"]
    assert all(b.kind is Kind.BODY and b.is_sure for b in rows)


def test_a_table_that_only_lays_out_the_page_gives_its_paragraphs() -> None:
    document = docx.Document()
    cell = document.add_table(1, 2).cell(0, 1)
    cell.text = "The council voted on Tuesday to close the bridge for two years. " * 3
    cell.add_paragraph("Traffic goes over the northern crossing.")
    assert [len(t.split()) for t in texts(saved(document))] == [36, 6]


def test_a_table_in_a_table_is_read_once() -> None:
    document = docx.Document()
    inner = document.add_table(1, 1).cell(0, 0).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "North", "12"
    assert " ".join(texts(saved(document))) == "North | 12"


def test_footnotes_stand_at_the_end_and_separators_nowhere() -> None:
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p>{run("-----")}</w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p>{run("Minutes of the council, page 3.")}</w:p></w:footnote></w:footnotes>'
    )
    data = with_paragraphs(
        run("The council voted.") + '<w:r><w:footnoteReference w:id="2"/></w:r>', run("It closed.")
    )
    relation = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"'
        b' Target="footnotes.xml"/></Relationships>'
    )

    def change(name: str, member: bytes) -> bytes:
        if name == "word/_rels/document.xml.rels":
            return member.replace(b"</Relationships>", relation)
        if name == "[Content_Types].xml":
            kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
            return member.replace(
                b"</Types>",
                b'<Override PartName="/word/footnotes.xml" ContentType="%s"/></Types>' % kind,
            )
        return member

    data = rewritten(data, change, word__footnotes_xml=notes.encode())
    blocks = blocks_of(data)
    assert [b.text for b in blocks] == [
        "The council voted.",
        "It closed.",
        "Minutes of the council, page 3.",
    ]
    assert blocks[2].reason == "footnote"


def test_heads_and_feet_are_no_part_of_the_text() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "EMBARGOED"
    document.sections[0].footer.paragraphs[0].text = "page 1"
    document.add_paragraph("The council voted on Tuesday.")
    assert texts(saved(document)) == ["The council voted on Tuesday."]


def test_a_text_box_is_read_once() -> None:
    inner = f"<w:txbxContent><w:p>{run('Four piers are cracked.')}</w:p></w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(with_paragraphs(run("The council voted.") + box, run("It closed."))) == [
        "The council voted.", "Four piers are cracked.", "It closed.",
    ]  # fmt: skip


def test_links_fields_and_controls_keep_their_text_once() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://a.example"</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("a report")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    control = f"<w:sdt><w:sdtContent>{run(' of May')}</w:sdtContent></w:sdt>"
    blank = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
    link = f'<w:hyperlink w:anchor="x">{run("The council")}</w:hyperlink>'
    assert texts(with_paragraphs(link + run(" read ") + field + control + blank + run("."))) == [
        "The council read a report of May."
    ]


def test_breaks_tabs_and_hyphens() -> None:
    data = with_paragraphs(
        "<w:r><w:t>By</w:t><w:tab/><w:t>Ines</w:t><w:br/><w:t>Calder, well</w:t><w:noBreakHyphen/><w:t>known, inter</w:t>"
        "<w:softHyphen/><w:t>national</w:t></w:r>"
    )
    assert texts(data) == ["By Ines Calder, well-known, international"]


def test_two_breaks_part_paragraphs() -> None:
    assert texts(with_paragraphs(run("One.") + "<w:r><w:br/><w:br/></w:r>" + run("Two."))) == [
        "One.",
        "Two.",
    ]


def test_a_table_of_contents_is_not_compared() -> None:
    document = docx.Document()
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("What comes next\t3", style="toc 1")
    document.add_paragraph("The council voted on Tuesday.")
    assert blocks_of(saved(document))[0].kind is Kind.RELATED


@pytest.mark.parametrize(
    "text",
    [
        "صوّت المجلس يوم الثلاثاء على إغلاق الجسر (2026).",
        "Городской совет закрыл мост на два года.",
        "מועצת העיר הצביעה.",
    ],
)
def test_other_scripts_stay_as_they_are(text: str) -> None:
    assert texts(docx_of([text])) == [text]


def test_a_document_becomes_an_article() -> None:
    article = parse(
        docx_of(
            ["By Ines Calder", "The council voted on Tuesday. It was late."],
            "Council closes bridge",
        ),
        "a.docx",
    )
    assert article.headline == "Council closes bridge"
    assert [p.kind for p in article.passages] == [Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.BODY]


def test_entities_from_outside_are_not_read() -> None:
    document = docx_of(["The council voted &x;."])

    def change(name: str, member: bytes) -> bytes:
        if name != "word/document.xml":
            return member
        declared = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        return member.replace(b"?>", b"?>" + declared, 1).replace(b"&amp;x;", b"&x;")

    assert texts(rewritten(document, change)) == ["The council voted ."]


@pytest.mark.parametrize("length", [0, 3, 30, 700, 9_000])
def test_a_cut_off_document_is_named(length: int) -> None:
    with pytest.raises(UserError, match=r"made\.docx"):
        blocks_of(docx_of(["The council voted."])[:length])


def test_a_document_without_its_text_is_named() -> None:
    data = rewritten(
        docx_of(["x"]), lambda name, member: None if name == "word/document.xml" else member
    )
    with pytest.raises(UserError, match=r"made\.docx"):
        blocks_of(data)


def test_a_broken_part_is_named() -> None:
    data = rewritten(
        docx_of(["x"]), lambda name, member: member[:200] if name == "word/document.xml" else member
    )
    with pytest.raises(UserError, match=r"made\.docx"):
        blocks_of(data)


def test_a_protected_document_says_so() -> None:
    with pytest.raises(UserError, match="protected by a password"):
        blocks_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
