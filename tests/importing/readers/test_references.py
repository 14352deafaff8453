"""Lists of references: RIS, BibTeX, CSL-JSON, and what is none."""

import json
import warnings

import pytest

from desktop.importing.content import FACT_NAMES, Source
from desktop.importing.readers.references import read
from desktop.story.article import Stated
from desktop.story.errors import UserError
from tests.importing.invented_files import HEADLINE, bibtex, csl, ris

URL = "https://post.invalid/dike"


def content(name, data):
    return read(Source(name, data if isinstance(data, bytes) else data.encode()))


def only(name, data):
    (found,) = content(name, data).references
    return found


def facts(name, data):
    return {fact: stated.value for fact, stated in only(name, data).facts.items()}


def in_ris(**lines):
    rows = [
        f"{tag}  - {value}"
        for tag, values in lines.items()
        for value in ([values] if isinstance(values, str) else values)
    ]
    return "\r\n".join(["TY  - NEWS", *rows, "ER  - ", ""])


def in_bibtex(**fields):
    return (
        "@article{a,\n"
        + ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
        + "\n}\n"
    )


def in_csl(**item):
    return json.dumps([{"type": "article-newspaper", "title": "Dike holds", **item}])


@pytest.mark.parametrize(("name", "made"), [("a.ris", ris), ("a.bib", bibtex), ("a.json", csl)])
def test_the_same_reference_states_the_same_in_every_format(name, made):
    assert facts(name, made()) == {
        "title": HEADLINE, "outlet": "The Aldwick Post", "byline": "Ruth Amsel", "published": "2026-03-02", "url": URL,
    }  # fmt: skip
    assert set(facts(name, made())) <= set(FACT_NAMES)


def test_what_says_so_is_named():
    assert only("a.ris", ris()).facts["title"] == Stated(HEADLINE, "RIS list")
    assert only("a.bib", bibtex()).facts["title"] == Stated(HEADLINE, "BibTeX list")
    assert only("a.json", csl()).facts["title"] == Stated(HEADLINE, "CSL-JSON list")


@pytest.mark.parametrize(
    ("said", "stated"),
    [("2026/03/02/", "2026-03-02"), ("2026/03//", "2026-03"), ("2026///", "2026"), ("2026", "2026"),
     ("2026-03", "2026-03"), ("2026///spring", "2026"), ("2026/13/40", None), ("n.d.", None), ("3/4/2026", None)],
)  # fmt: skip
def test_a_date_of_ris_keeps_its_precision(said, stated):
    assert facts("a.ris", in_ris(TI="Dike", DA=said)).get("published") == stated


@pytest.mark.parametrize(
    ("parts", "stated"),
    [([[2026, 3, 2]], "2026-03-02"), ([["2026", "3"]], "2026-03"), ([[2026]], "2026"), ([[]], None), ([], None),
     ([[2026, 3, 2], [2026, 3, 5]], "2026-03-02"), ([[0]], None), ([["x"]], None), ("x", None), ([[2026, 2, 30]], None)],
)  # fmt: skip
def test_a_date_of_csl_keeps_its_precision(parts, stated):
    assert facts("a.json", in_csl(issued={"date-parts": parts})).get("published") == stated


@pytest.mark.parametrize(
    ("fields", "stated"),
    [({"date": "2026-03-02"}, "2026-03-02"), ({"date": "2026-03/2026-05"}, "2026-03"), ({"year": "2026"}, "2026"),
     ({"year": "2026", "month": "mar"}, "2026-03"), ({"year": "2026", "month": "3", "day": "2"}, "2026-03-02"),
     ({"year": "soon"}, None), ({}, None)],
)  # fmt: skip
def test_a_date_of_bibtex_keeps_its_precision(fields, stated):
    assert facts("a.bib", in_bibtex(title="Dike", **fields)).get("published") == stated


@pytest.mark.parametrize(
    ("said", "code"), [("en", "en"), ("uk-UA", "uk"), ("English", "en"), ("ngerman", "de"), ("Klingon speech", None)]
)  # fmt: skip
def test_a_language_is_stated_by_its_code(said, code):
    for name, data in (("a.ris", in_ris(TI="Dike", LA=said)), ("a.bib", in_bibtex(title="Dike", langid=said)), ("a.json", in_csl(language=said))):  # fmt: skip
        assert facts(name, data).get("language") == code


def test_authors_stand_as_they_are_spoken():
    data = in_ris(TI="Dike", AU=["Amsel, Ruth", "Water Desk"])
    assert facts("a.ris", data)["byline"] == "Ruth Amsel, Water Desk"
    data = in_bibtex(title="Dike", author="Amsel, Ruth and {Water Desk, Aldwick} and Jonas Holm")
    assert facts("a.bib", data)["byline"] == "Ruth Amsel, Water Desk Aldwick, Jonas Holm"
    data = in_csl(
        author=[
            {"family": "Amsel", "given": "Ruth"},
            {"literal": "Water Desk"},
            {"family": "Holm"},
            7,
        ]
    )
    assert facts("a.json", data)["byline"] == "Ruth Amsel, Water Desk, Holm"


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("files/12/dike.pdf", "files/12/dike.pdf"),
        ("dike.pdf", "dike.pdf"),
        ("./dike.pdf", "dike.pdf"),
        ("files\\12\\dike.pdf", "files/12/dike.pdf"),
        ("../dike.pdf", None),
        ("files/../../dike.pdf", None),
        ("files\\..\\..\\dike.pdf", None),
        ("/home/ruth/dike.pdf", None),
        ("~/dike.pdf", None),
        ("C:\\Users\\ruth\\dike.pdf", None),
        ("C:/dike.pdf", None),
        ("\\\\server\\share\\dike.pdf", None),
        ("file:///home/ruth/dike.pdf", None),
        ("file:dike.pdf", "dike.pdf"),
        ("file:%2e%2e/dike.pdf", None),
        ("internal-pdf://12/dike.pdf", None),
        ("dike\x00.pdf", None),
        ("", None),
    ],
)
def test_only_files_beside_the_list_are_named(place, kept):
    assert only("a.ris", in_ris(TI="Dike", L1=place)).files == ((kept,) if kept else ())


def test_the_files_of_zotero_are_named():
    said = r"Full Text:files/12/dike.pdf:application/pdf;Snapshot:files/13/a\;b.html:text/html;Local:C\:\\Users\\x.pdf:application/pdf"
    assert only("a.bib", in_bibtex(title="Dike", file=said)).files == (
        "files/12/dike.pdf",
        "files/13/a;b.html",
    )
    assert only("a.bib", in_bibtex(title="Dike", file="dike.pdf")).files == ("dike.pdf",)
    entry = {
        "itemType": "newspaperArticle",
        "title": "Dike",
        "attachments": [{"path": "files/1/dike.pdf"}, {"path": "/x"}],
    }
    assert only("a.json", json.dumps({"config": {}, "items": [entry]})).files == (
        "files/1/dike.pdf",
    )


def test_zoteros_own_json_is_read():
    entry = {
        "itemType": "newspaperArticle", "title": "Dike holds", "publicationTitle": "The Aldwick Post", "date": "2026-03-02",
        "url": URL, "language": "en-GB",
        "creators": [{"creatorType": "author", "firstName": "Ruth", "lastName": "Amsel"}, {"creatorType": "editor", "name": "X"}],
    }  # fmt: skip
    assert facts("a.json", json.dumps([{"key": "A", "data": entry}])) == {
        "title": "Dike holds", "outlet": "The Aldwick Post", "byline": "Ruth Amsel", "published": "2026-03-02", "url": URL,
        "language": "en",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "read_as"),
    [
        (r"Br{\"u}cke h{\'a}lt", "Brücke hált"),
        (r"Br\"ucke \& Stra\ss e", "Brücke & Straße"),
        (r"{\v{C}}esk{\'y} \c{c}a", "Český ça"),
        ("{Dike} -- {h}olds", "Dike – holds"),
        ("``We are ready''", "“We are ready“".replace("y“", "y”")),
        ("Дамба тримає", "Дамба тримає"),
        (r"100\% of {\textquotedblleft}dikes{\textquotedblright}", "100% of “dikes”"),
    ],
)
def test_the_marks_of_tex_are_read(said, read_as):
    assert facts("a.bib", in_bibtex(title=said))["title"] == read_as


def test_a_name_for_a_text_is_put_in_and_an_entry_with_the_key_of_another_counts_too():
    data = '@string{post = "The Aldwick Post"}\n@article{a, title = "One", journal = post}\n@article{a, title = "Two"}\n'
    found = content("a.bib", data).references
    assert [each.facts["title"].value for each in found] == ["One", "Two"]
    assert found[0].facts["outlet"].value == "The Aldwick Post"


def test_texts_are_put_together_and_names_in_them_are_not_put_in_again():
    data = '@string{a = "The " # b}\n@string{b = "Post"}\n@article{x, title = "One" # " and #2", journal = "Aldwick " # b}\n'
    assert facts("a.bib", data) == {"title": "One and #2", "outlet": "Aldwick Post"}
    assert (
        facts("a.bib", data.replace("journal", "publisher").replace('"Aldwick " # b', "a"))[
            "outlet"
        ]
        == '"The " # b'
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_list_of_ris_is_read_whatever_ends_its_lines(end):
    assert len(content("a.ris", (ris().decode() * 2).replace("\r\n", end)).references) == 2


def test_a_list_of_ris_that_breaks_off_gives_what_is_in_it():
    assert facts("a.ris", ris().partition(b"ER")[0])["title"] == HEADLINE


def test_a_title_over_several_lines_is_one():
    assert (
        facts("a.ris", "TY  - NEWS\nTI  - Dike at Aldwick\n may hold\nER  - \n")["title"]
        == "Dike at Aldwick may hold"
    )


def test_a_reference_that_names_nothing_is_told():
    found = content("a.ris", in_ris(AU="Amsel, Ruth") + in_ris(TI="Dike"))
    assert [each.name for each in found.listed] == ["Ruth Amsel"]
    assert len(found.references) == 1


def test_the_bytes_say_what_a_list_is_and_not_its_name():
    assert facts("a.json", ris())["title"] == HEADLINE
    assert facts("a.ris", csl())["title"] == HEADLINE


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_a_list_is_read_in_its_encoding(encoding):
    title = "Мер Ожгова заявив, що дамба витримає до ранку, і що нікому не треба виїжджати"
    assert facts("a.ris", in_ris(TI=title).encode(encoding))["title"] == title


@pytest.mark.parametrize(
    ("data", "word"),
    [('{"format": "wireside comparison 1"}', "wireside comparison 1"), ('{"a": 1}', "no list of references"), ("[]", "no list"),
     ("[1, 2]", "no list"), ("7", "no list"), ("{", "damaged"), ("", "damaged"), ('[{"type": "x"}]', "no list"),
     ('{"type": "FeatureCollection", "features": []}', "no list"), ("9" * 10_000, "damaged")],
)  # fmt: skip
def test_json_of_another_kind_is_said(data, word):
    with pytest.raises(UserError, match=word) as raised:
        content("a.json", data)
    assert "a.json" in str(raised.value)


@pytest.mark.parametrize(("name", "data"), [("a.ris", ""), ("a.ris", "rubbish"), ("a.bib", "rubbish"), ("a.bib", "@"), ("a.bib", "@comment{x}")])  # fmt: skip
def test_a_list_without_a_reference_is_said(name, data):
    with pytest.raises(UserError, match=f"no reference in {name}"):
        content(name, data)


def test_a_damaged_entry_does_not_take_the_others_along():
    data = "@article{a, title = {One}, author = {\n@article{b, title = {Two}}\n@article{c title}\n@article{d, title = {Three}}\n"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = content("a.bib", data).references
    assert "Two" in [each.facts["title"].value for each in found]
    assert "Three" in [each.facts["title"].value for each in found]


def test_a_word_from_a_list_is_cut_before_it_takes_all_room():
    assert len(facts("a.ris", in_ris(TI="x" * 100_000))["title"]) <= 2_000
