"""Codebooks come from files of other programs, and go to them and back without a loss."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop.exporting.codebook_file import as_csv, as_qdc, codebook_bytes, losses
from desktop.importing.codebooks import (
    MOST_BYTES,
    MOST_CODES,
    Codebook,
    codebook_of,
    read_codebook,
)
from desktop.importing.starting_codebooks import STARTING, starting
from desktop.story.annotation import COLOURS, About, Annotation, Code
from desktop.story.codebook import DEEPEST, Entry, add_codes, walk
from desktop.story.errors import UserError
from desktop.story.project import Project

EMPTY = Project(identity="0f3c")
FRAMES = (
    Entry(0, Code(0, "Frames", colour="slate", letter="F", is_applicable=False)),
    Entry(
        1, Code(0, "Causes", 0, "What brought it about.", "“Let it rot.”", "“After”", "sky", "C")
    ),
    Entry(2, Code(0, "Blame > praise", 0, "=SUM(A1)", "'-1", "\tx", "rose", "=")),
    Entry(0, Code(0, "Дія", colour="moss", letter="Ді")),
)
PRINTED = st.text(
    alphabet=st.characters(
        exclude_categories=("Cs", "Cc"),
        exclude_characters="\ufffe\uffff",
        include_characters="\n\t\r",
    ),
    max_size=40,
)
CODES = st.builds(
    Code,
    number=st.just(0),
    name=PRINTED.map(str.strip).filter(bool),
    definition=PRINTED,
    included=PRINTED,
    excluded=PRINTED,
    colour=st.sampled_from(COLOURS),
    letter=st.text(alphabet="ABcя字😀'=", min_size=1, max_size=2),
    is_applicable=st.booleans(),
)
BOOKS = st.lists(st.builds(Entry, st.integers(0, 4), CODES), min_size=1, max_size=8)


def codes_of(project: Project) -> list[tuple[int, Code]]:
    return [(level, code._replace(number=0, parent=0)) for level, code in walk(project)]


def again(project: Project, suffix: str) -> list[tuple[int, Code]]:
    book = codebook_of(codebook_bytes(project, suffix), f"codes{suffix}")
    return codes_of(add_codes(EMPTY, book.entries))


@pytest.mark.parametrize("suffix", [".qdc", ".csv"])
def test_a_codebook_comes_back_as_it_was(suffix: str) -> None:
    project = add_codes(EMPTY, FRAMES)
    assert again(project, suffix) == codes_of(project)
    assert [level for level, _ in again(project, suffix)] == [0, 1, 2, 0]


@pytest.mark.parametrize("suffix", [".qdc", ".csv"])
@settings(max_examples=60, deadline=None)
@given(book=BOOKS)
def test_any_codebook_comes_back_as_it_was(suffix: str, book: list[Entry]) -> None:
    project = add_codes(EMPTY, book)
    assert again(project, suffix) == codes_of(project)


def test_a_qdc_is_as_the_standard_wants_it() -> None:
    schema = etree.XMLSchema(etree.fromstring(SCHEMA))
    schema.assertValid(etree.fromstring(as_qdc(add_codes(EMPTY, FRAMES))))


def test_the_schema_refuses_what_the_standard_does_not_know() -> None:
    schema = etree.XMLSchema(etree.fromstring(SCHEMA))
    written = as_qdc(add_codes(EMPTY, FRAMES)).replace(b"isCodable", b"isApplicable")
    assert not schema.validate(etree.fromstring(written))


def test_identifiers_stay_when_codes_are_renamed_and_others_come() -> None:
    project = add_codes(EMPTY, FRAMES)
    renamed = replace(project, codes=(project.codes[0]._replace(name="Other"), *project.codes[1:]))

    def guids(project: Project) -> list[bytes]:
        return re.findall(rb'guid="([0-9A-F-]{36})"', as_qdc(project))

    assert guids(project) == guids(renamed)
    assert len(set(guids(project))) == 4


def test_a_table_is_made_for_excel_and_no_cell_is_a_formula() -> None:
    written = as_csv(add_codes(EMPTY, FRAMES))
    assert written.startswith(b"\xef\xbb\xbfpath,name,description")
    text = written.decode("utf-8-sig")
    assert ",'=SUM(A1)," in text
    assert ",''-1," in text


def test_what_other_programs_do_not_see_is_said() -> None:
    project = add_codes(EMPTY, FRAMES)
    memo = Annotation(1, comment="Why?", about=About.CODE, of=1)
    project = replace(project, annotations=(memo,))
    said = "\n".join(losses(project, ".qdc"))
    assert "Examples and letters stand in the description" in said
    assert "Memos on codes are not part of the file: 1." in said
    assert "Examples" not in "\n".join(losses(project, ".csv"))
    bell = add_codes(EMPTY, [Entry(0, Code(0, "Bell", definition="\a"))])
    assert "Control characters" in losses(bell, ".csv")[0]
    assert again(bell, ".qdc")[0][1].definition == "\ufffd"


# --- files of others ------------------------------------------------------------------------------


def table(text: str) -> Codebook:
    return codebook_of(text.encode(), "codes.csv")


def names(book: Codebook) -> list[tuple[int, str]]:
    return [(entry.level, entry.code.name) for entry in book.entries]


def test_a_table_of_tags_is_read() -> None:
    book = table("tag,description,number of highlights\nferry,Anything about boats,3\npier,,0\n")
    assert names(book) == [(0, "ferry"), (0, "pier")]
    assert book.entries[0].code.definition == "Anything about boats"
    assert book.lost == ()


def test_semicolons_and_tabs_part_cells_too() -> None:
    assert names(table("Name;Description\nCauses;a, b\n")) == [(0, "Causes")]
    assert names(table("name\tcolor\nCauses\t#35759E\n")) == [(0, "Causes")]
    assert table("name\tcolor\nCauses\t#35759E\n").entries[0].code.colour == "sky"


def test_paths_make_the_codes_above() -> None:
    book = table("path\nFrames > Causes\nActors\nFrames > Remedies\n")
    assert names(book) == [(0, "Frames"), (1, "Causes"), (1, "Remedies"), (0, "Actors")]
    assert not book.entries[0].code.is_applicable
    assert book.entries[1].code.is_applicable


def test_a_row_below_says_what_a_code_above_is() -> None:
    book = table("path,description\nFrames > Causes,x\nFrames,All of them\n")
    assert book.entries[0].code.definition == "All of them"
    assert book.entries[0].code.is_applicable


def test_columns_and_rows_that_are_left_are_named() -> None:
    book = table("name,owner\nCauses,Ana\n,Ana\nCauses,Piet\n")
    assert names(book) == [(0, "Causes")]
    said = "\n".join(book.lost)
    assert "owner" in said
    assert "without a name of a code were left out: 1" in said
    assert "path of an earlier row were left out: 1" in said


def test_a_qdc_of_another_program_is_read() -> None:
    book = codebook_of(OTHER, "atlas.qdc")
    assert names(book) == [(0, "Frames"), (1, "Causes"), (0, "Unnamed code")]
    assert [entry.code.is_applicable for entry in book.entries] == [False, True, True]
    assert book.entries[1].code.definition == "Who did it & why"
    said = "\n".join(book.lost)
    assert "Sets of codes are not taken over: 1." in said
    assert "Colours became the nearest of eight" in said
    assert "Codes without a name got one: 1." in said


def test_codes_that_are_nested_too_deep_are_put_at_the_deepest_level() -> None:
    inner = '<Code guid="g" name="n" isCodable="true">' * 40 + "</Code>" * 40
    text = f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{inner}</Codes></CodeBook>'
    book = codebook_of(text.encode(), "deep.qdc")
    assert "deeper than 12 levels" in book.lost[0]
    project = add_codes(EMPTY, book.entries)
    assert max(level for level, _ in walk(project)) == DEEPEST - 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<CodeBook><Codes>", "no valid XML"),
        (b"<html><body/></html>", "no list of codes"),
        (b'<!DOCTYPE c [<!ENTITY a "aaaa">]><CodeBook><Codes/></CodeBook>', "declares entities"),
        (b"<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes/></CodeBook>", "There is no code"),
        (b"a,b\n1,2\n", "names no column"),
        (b"name\n", "There is no code"),
        (b"", "There is no code"),
        (b"name\nab\0c\n", "no text"),
        (
            b"name\n" + b"".join(b"c%d\n" % n for n in range(MOST_CODES + 2)),
            "more than 5,000 codes",
        ),
        (b" " * (MOST_BYTES + 1), "larger than 8 MB"),
    ],
)
def test_a_bad_file_is_refused_by_name_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        codebook_of(data, "bad.qdc")
    assert "bad.qdc" in str(refused.value)
    assert reason in str(refused.value)


def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("private")
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(9))
    for body in (bomb, f'<!ENTITY e8 SYSTEM "{secret.as_uri()}">'):
        text = (
            f"<!DOCTYPE CodeBook [{body}]><CodeBook xmlns='urn:QDA-XML:codebook:1.0'>"
            "<Codes><Code name='x' isCodable='true' guid='g'><Description>&e8;</Description></Code>"
            "</Codes></CodeBook>"
        )
        with pytest.raises(UserError):
            codebook_of(text.encode(), "bomb.qdc")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.qdc cannot be read"):
        read_codebook(tmp_path / "gone.qdc")


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(alphabet='<>/CodeBok name=";,\n', max_size=200).map(str.encode)
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    said = ""
    try:
        codebook_of(data, "any.csv")
    except UserError as refused:
        said = str(refused)
    assert not said or "any.csv" in said


# --- those that come along ------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["", "en", "uk"])
def test_what_comes_along_is_whole_in_each_language(language: str) -> None:
    books = starting(language)
    assert [book.name for book in books] == list(STARTING)
    for book in books:
        assert book.title
        assert book.about
        project = add_codes(EMPTY, book.entries)
        assert len(project.codes) == len(book.entries)
        assert len({code.letter for code in project.codes if code.parent}) > 3
        for code in project.codes:
            assert code.colour in COLOURS
            assert code.definition
            if code.is_applicable:
                assert code.included
                assert code.excluded
        assert any("19" in code.definition or "20" in code.definition for code in project.codes)


def test_the_four_functions_are_codes_for_words() -> None:
    entries = starting()[0].entries
    given_ = [entry.code.name for entry in entries if entry.code.is_applicable]
    assert given_ == ["Problem", "Causes", "Moral judgement", "Remedies"]
    assert "Journal of Communication 43(4)" in entries[0].code.definition


def test_a_starting_codebook_is_named_in_ukrainian() -> None:
    assert [entry.code.name for entry in starting("uk")[0].entries][:2] == [
        "Функції фрейму",
        "Проблема",
    ]


def test_letters_of_ukrainian_codes_can_be_typed_on_a_ukrainian_keyboard() -> None:
    for book in starting("uk"):
        letters = [entry.code.letter for entry in book.entries]
        assert set("".join(letters).casefold()) <= set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
        assert len(set(letters)) == len(letters)


SCHEMA = b"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
 targetNamespace="urn:QDA-XML:codebook:1.0" xmlns="urn:QDA-XML:codebook:1.0">
 <xsd:simpleType name="GUID"><xsd:restriction base="xsd:token"><xsd:pattern value="([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})|(\\{[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\})"/></xsd:restriction></xsd:simpleType>
 <xsd:simpleType name="RGB"><xsd:restriction base="xsd:token"><xsd:pattern value="#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"/></xsd:restriction></xsd:simpleType>
 <xsd:element name="CodeBook"><xsd:complexType><xsd:sequence>
  <xsd:element name="Codes"><xsd:complexType><xsd:sequence><xsd:element name="Code" type="Code" maxOccurs="unbounded"/></xsd:sequence></xsd:complexType></xsd:element>
  <xsd:element name="Sets" minOccurs="0"/>
 </xsd:sequence><xsd:attribute name="origin" type="xsd:string"/></xsd:complexType></xsd:element>
 <xsd:complexType name="Code"><xsd:sequence>
  <xsd:element name="Description" type="xsd:string" minOccurs="0"/>
  <xsd:element name="Code" type="Code" minOccurs="0" maxOccurs="unbounded"/>
 </xsd:sequence>
 <xsd:attribute name="guid" type="GUID" use="required"/><xsd:attribute name="name" type="xsd:string" use="required"/>
 <xsd:attribute name="isCodable" type="xsd:boolean" use="required"/><xsd:attribute name="color" type="RGB"/></xsd:complexType>
</xsd:schema>"""
"""The codebook of REFI-QDA 1.5, rebuilt from section 5.2 of its specification (evidence/pdf.md, 5.1)."""
OTHER = b"""<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other 9">
<Codes><Code guid="{A}" name="Frames" isCodable="false"><Code guid="{B}" name="Causes" isCodable="true" color="#00FF00">
<Description>Who did it &amp; why</Description></Code></Code><Code guid="{C}" name=" " isCodable="true"/></Codes>
<Sets><Set guid="{D}" name="s"><MemberCode guid="{B}"/></Set></Sets></CodeBook>"""


@pytest.mark.parametrize(
    ("words", "encoding"),
    [("Страх;Що лякає", "cp1251"), ("Провина;Péché", "utf-8"), ("Péché;Où", "cp1252")],
)
def test_a_short_table_of_a_spreadsheet_keeps_its_letters(words: str, encoding: str) -> None:
    name, definition = words.split(";")
    read = codebook_of(f"name;definition\r\n{words}\r\n".encode(encoding), "codes.csv").entries[0]
    assert (read.code.name, read.code.definition) == (name, definition)


@pytest.mark.parametrize("rest", ["", "\n", "\r\n\r\n"])
def test_a_quotation_mark_that_is_never_closed_is_said_with_its_line(rest: str) -> None:
    text = f'name,definition\nBlame,plain\nCauses,"what brought it about\nActors,who{rest}'
    with pytest.raises(UserError, match=r"codes.csv .*in line 3 .*never closed"):
        codebook_of(text.encode(), "codes.csv")


def test_a_cell_of_several_lines_is_read_whole() -> None:
    book = codebook_of(b'name,definition\nCauses,"one\ntwo ""three"""', "codes.csv")
    assert [each.code.definition for each in book.entries] == ['one\ntwo "three"']
