"""Articles in rich text files: characters, groups, fields, tables, notes."""

from __future__ import annotations

import pytest

from desktop.importing.content import Block, Source
from desktop.importing.readers import richtext
from desktop.importing.reading import parse
from desktop.story.article import Kind
from desktop.story.errors import UserError
from tests.importing.documents.made import rtf_of

START = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fnil\fcharset204 Times CYR;}{\f2\fcharset178{\*\panose 02}Arial (Arabic);}}"
    r"{\stylesheet{\s0 Normal;}{\s1\ql\b heading 1;}{\s15\qc Title;}{\*\cs10 Default Paragraph Font;}{\s21 caption;}}"
    r"{\info{\title Draft 3}{\author Desk}}"
)


def blocks_of(body: str, start: str = START) -> tuple[Block, ...]:
    data = (start + body + "}").encode("latin-1")
    return richtext.read(Source("made.rtf", data)).drafts[0].blocks


def texts(body: str, start: str = START) -> list[str]:
    return [" ".join(block.text.split()) for block in blocks_of(body, start)]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"caf\'e9", "café"),
        (r"\'93yes\'94 \'96 no", "“yes” – no"),
        (r"\ldblquote yes\rdblquote\emdash no\~way\_out\-side", "“yes”—no way-outside"),
        (r"\u8220?yes\u8221?", "“yes”"),
        (r"{\uc0\u8220yes\u8221}", "“yes”"),
        (r"{\uc2\u8364\'80\'20five}", "€five"),
        (r"{\uc1\u1055\'cf\u1088\'f0}", "Пр"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} caf\'e9", "Привет café"),
        (r"{\f2 \'e3\'d1\'cd\'c8\'c7}", "مرحبا"),
        (r"\{a\} \\ b", r"{a} \ b"),
        ("one\r\ntwo", "onetwo"),
        (r"one\line two", "one two"),
        (r"a\tab b", "a b"),
        (r"\b bold\b0  plain", "bold plain"),
        (r"x{\super 2}", "x2"),
    ],
)
def test_signs(written: str, read: str) -> None:
    assert texts(written) == [read]


def test_a_code_page_of_the_file() -> None:
    assert texts(r"\'cf\'f0\'e8\'e2\'e5\'f2", r"{\rtf1\ansi\ansicpg1251\deff0 ") == ["Привет"]


def test_bytes_that_are_not_ascii_are_of_the_code_page() -> None:
    data = b"{\\rtf1\\ansi\\ansicpg1251 " + "Привет мир".encode("cp1251") + b"}"
    assert richtext.read(Source("a.rtf", data)).drafts[0].blocks[0].text == "Привет мир"


def test_styles_give_paragraphs_their_kinds() -> None:
    blocks = blocks_of(
        r"\pard\s15 Council closes bridge\par\pard\s0 It voted on Tuesday.\par\pard\s1 What comes next\par\pard\s21 The bridge in May\par"
    )
    assert [b.kind for b in blocks] == [Kind.HEADLINE, None, Kind.SUBHEADING, Kind.CAPTION]


def test_a_link_keeps_its_text_once_and_not_its_address() -> None:
    body = (
        r'The {\field{\*\fldinst{HYPERLINK "https://a.example/x"}}{\fldrslt{\ul council}}} voted.'
    )
    assert texts(body) == ["The council voted."]


def test_pictures_objects_comments_heads_and_unknown_groups_are_out() -> None:
    body = (
        r"One{\pict\pngblip 89504e470d0a}{\*\shppict{\pict\wmetafile8 0102}}{\object{\*\objdata 0105}}{\*\annotation Is that so?}"
        r"{\header EMBARGOED\par}{\footer page 1\par}{\*\mystery words}{\*\bkmkstart a} two.\par"
    )
    assert texts(body) == ["One two."]


def test_a_picture_in_binary_is_passed_over() -> None:
    binary = "}{\\par \x00\xff"
    assert texts(rf"One{{\pict\wmetafile8\bin{len(binary)} {binary}}} two.") == ["One two."]


def test_deleted_and_hidden_text_is_out() -> None:
    assert texts(
        r"The council {\deleted rejected}{\revised approved} the {\v secret }plan{\v0 .}"
    ) == ["The council approved the plan."]


def test_a_table_is_read_row_by_row() -> None:
    row = r"\trowd\cellx100\cellx200\pard\intbl {0}\cell {1}\cell\row"
    blocks = blocks_of(
        r"Before.\par"
        + row.format("Region", "Hurt")
        + row.format("North", "12")
        + r"\pard After.\par"
    )
    assert [b.text for b in blocks] == ["Before.", "Region | Hurt", "North | 12", "After."]
    assert [b.is_sure for b in blocks] == [False, True, True, False]


def test_a_footnote_stands_at_the_end() -> None:
    blocks = blocks_of(
        r"The council{\super\chftn{\footnote\pard\plain{\super\chftn} Minutes, page 3.}} voted.\par It closed.\par"
    )
    assert [b.text.strip() for b in blocks] == [
        "The council voted.",
        "It closed.",
        "Minutes, page 3.",
    ]
    assert blocks[-1].reason == "footnote"


def test_a_text_box_is_read_after_its_paragraph_begins() -> None:
    body = r"The council voted.{\shp{\*\shpinst{\sp{\sn posh}{\sv 1}}{\shptxt\pard Four piers are cracked.\par}}{\shprslt{\*\do{\dptxbxtext Twice}}}}\par"
    assert sorted(texts(body)) == ["Four piers are cracked.", "The council voted."]


def test_what_follows_the_last_brace_is_no_text() -> None:
    data = b"{\\rtf1 The council voted.} rubbish {\\par more}"
    assert richtext.read(Source("a.rtf", data)).drafts[0].blocks == (Block("The council voted."),)


@pytest.mark.parametrize(
    "hostile",
    [
        "{" * 200_000 + "deep" + "}" * 200_000,
        r"{\field{\*\fldinst{HYPERLINK " * 60_000,
        r"{\*\fldinst " * 100_000,
        r"\'e9" * 400_000,
        r"\u8220?" * 200_000,
        "}" * 10 + "x",
        r"{\footnote " * 50_000,
        r"\cell" * 200_000,
        r"{\fonttbl" + r"{\f1\fcharset" * 30_000,
        r"\bin99999999 x",
        r"\bin-5 x",
        r"\u99999999?\uc-3\u65 x",
        r"\s99999999999 x",
        "{\\stylesheet{" + "\\s1" * 30_000,
        "\\",
    ],
)
def test_hostile_files_end_soon(hostile: str) -> None:
    data = (START + " text " + hostile).encode("latin-1")
    assert richtext.read(Source("a.rtf", data)).drafts


def test_a_file_becomes_an_article() -> None:
    article = parse(
        rtf_of(["By Ines Calder", "The council voted. It was late."], "Council closes bridge"),
        "a.rtf",
    )
    assert article.headline == "Council closes bridge"
    assert [p.kind for p in article.passages] == [Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.BODY]


@pytest.mark.parametrize("data", [b"", b"plain text", b"\xd0\xcf\x11\xe0", b"{\\html1}"])
def test_what_is_no_rich_text_is_named(data: bytes) -> None:
    with pytest.raises(UserError, match=r"made\.rtf"):
        richtext.read(Source("made.rtf", data))
