"""Articles in OpenDocument texts: what is read, as what, and what is left out."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import odfdo
import pytest

from desktop.importing.content import Block, Source
from desktop.importing.readers import opendocument
from desktop.importing.reading import parse
from desktop.story.article import Kind
from desktop.story.errors import UserError
from tests.importing.documents.made import odt_of, saved

HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
)
STYLES = (
    "<office:automatic-styles>"
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    "</office:automatic-styles>"
)


def written(body: str) -> bytes:
    """Return a text whose body is given as XML."""
    content = f"{HEAD}{STYLES}<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    out = BytesIO()
    with ZipFile(BytesIO(odt_of(["x"]))) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, content.encode() if name == "content.xml" else old.read(name))
    return out.getvalue()


def blocks_of(data: bytes) -> tuple[Block, ...]:
    return opendocument.read(Source("made.odt", data)).drafts[0].blocks


def texts(data: bytes) -> list[str]:
    return [" ".join(block.text.split()) for block in blocks_of(data)]


def test_styles_give_paragraphs_their_kinds() -> None:
    document = odfdo.Document("text")
    document.body.clear()
    for text, style in (
        ("Council closes the iron bridge", "Title"),
        ("Engineers found cracks in June, the mayor fears worse", "Subtitle"),
        ("The council voted on Tuesday to close the bridge for two years.", "Text_20_body"),
        ("The bridge over the Lode in May", "Illustration"),
        ("We could not wait any longer.", "Quotations"),
    ):
        document.body.append(odfdo.Paragraph(text, style=style))
    document.body.append(odfdo.Header(2, "What comes next"))
    document.body.append(odfdo.List(["Lines 4 and 12 take another way."]))
    kinds = [b.kind for b in blocks_of(saved(document))]
    assert kinds == [
        Kind.HEADLINE, Kind.STANDFIRST, None, Kind.CAPTION, Kind.BODY, Kind.SUBHEADING, Kind.BODY,
    ]  # fmt: skip


def test_a_style_of_the_text_takes_its_meaning_from_the_style_it_is_based_on() -> None:
    data = written(
        '<text:p text:style-name="P2">Council closes bridge</text:p><text:p text:style-name="P1">Next</text:p>'
    )
    assert [b.kind for b in blocks_of(data)] == [Kind.HEADLINE, Kind.SUBHEADING]


def test_deleted_text_and_comments_are_out() -> None:
    data = written(
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>rejected</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
        '<text:p>The council <text:change text:change-id="c"/><text:change-start text:change-id="d"/>approved'
        '<text:change-end text:change-id="d"/> the plan<office:annotation><dc:creator>Desk</dc:creator><text:p>Is that so?</text:p>'
        "</office:annotation>.</text:p>"
    )
    assert texts(data) == ["The council approved the plan."]
    (told,) = opendocument.read(Source("made.odt", data)).listed
    assert told.why.startswith("The document has tracked changes")


def test_hidden_text_is_out() -> None:
    data = written(
        '<text:p>Seen <text:span text:style-name="T1">hidden </text:span>again.</text:p><text:p text:style-name="T1">no</text:p>'
    )
    assert texts(data) == ["Seen again."]


def test_notes_stand_at_the_end_in_their_order() -> None:
    note = '<text:note text:note-class="footnote"><text:note-citation>{0}</text:note-citation><text:note-body><text:p>Note {0}.</text:p></text:note-body></text:note>'
    data = written(
        f"<text:p>The council{note.format(1)} voted.{note.format(2)}</text:p><text:p>It closed.</text:p>"
    )
    assert texts(data) == ["The council voted.", "It closed.", "Note 1.", "Note 2."]


def test_links_blanks_tabs_and_breaks() -> None:
    data = written(
        '<text:p>By<text:s text:c="3"/>Ines<text:tab/>Calder <text:a xlink:href="https://a.example">in a\n report</text:a>'
        "<text:line-break/>of May<text:line-break/><text:line-break/>Second.</text:p>"
    )
    assert texts(data) == ["By Ines Calder in a report of May", "Second."]


def test_text_boxes_sections_and_tables() -> None:
    data = written(
        "<text:p>The council voted.<draw:frame><draw:text-box><text:p>Four piers are cracked.</text:p></draw:text-box>"
        "<svg:desc>A drawing</svg:desc></draw:frame></text:p>"
        '<text:section text:name="s"><text:p>It closed.</text:p></text:section>'
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Region</text:p></table:table-cell>"
        "<table:table-cell><text:p>Hurt</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert texts(data) == [
        "The council voted.",
        "Four piers are cracked.",
        "It closed.",
        "Region | Hurt",
        "North | 12",
    ]


def test_a_table_of_contents_is_not_compared() -> None:
    data = written(
        "<text:table-of-content><text:index-body><text:p>What comes next 3</text:p></text:index-body></text:table-of-content>"
        "<text:p>The council voted.</text:p>"
    )
    assert [b.kind for b in blocks_of(data)] == [Kind.RELATED, None]


def test_heads_and_feet_are_no_part_of_the_text() -> None:
    document = odfdo.Document("text")
    document.body.clear()
    master = document.get_part("styles.xml").get_master_page(position=0)
    master.set_page_header("EMBARGOED")
    document.body.append(odfdo.Paragraph("The council voted."))
    assert texts(saved(document)) == ["The council voted."]


@pytest.mark.parametrize(
    "text",
    ["صوّت المجلس يوم الثلاثاء على إغلاق الجسر (2026).", "Міська рада закрила міст на два роки."],
)
def test_other_scripts_stay_as_they_are(text: str) -> None:
    assert texts(odt_of([text])) == [text]


def test_a_document_becomes_an_article() -> None:
    article = parse(
        odt_of(["By Ines Calder", "The council voted. It was late."], "Council closes bridge"),
        "a.odt",
    )
    assert article.headline == "Council closes bridge"
    assert [p.kind for p in article.passages] == [Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.BODY]


def test_a_protected_document_says_so() -> None:
    out = BytesIO()
    with ZipFile(BytesIO(odt_of(["x"]))) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "META-INF/manifest.xml":
                data = data.replace(
                    b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"
                )
            new.writestr(name, data if name != "content.xml" else b"\x9f\x01\x02garbage")
    with pytest.raises(UserError, match="protected by a password"):
        blocks_of(out.getvalue())


@pytest.mark.parametrize("length", [0, 5, 400, 4_000])
def test_a_cut_off_document_is_named(length: int) -> None:
    with pytest.raises(UserError, match=r"made\.odt"):
        blocks_of(odt_of(["The council voted."])[:length])


def test_content_that_is_no_text_document_is_named() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(UserError, match=r"made\.odt"):
        blocks_of(out.getvalue())
