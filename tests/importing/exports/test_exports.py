"""Exports of Factiva and Nexis: many articles in a file, in several layouts and languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from desktop.importing.content import Draft, Source
from desktop.importing.exports import may_be_export, split_export
from desktop.importing.readers import content_of
from desktop.story.article import Kind
from tests.importing.documents.made import docx_of, rtf_of

FACTIVA = """\
News
Council closes the iron bridge
By Ines Calder
734 words
14 March 2026
10:05
Harrow Courier
HARCOU
A12
English
© 2026 Harrow Media Ltd. All rights reserved.
The council of Harrow Bay voted on Tuesday to close the old bridge for two years.
"We could not wait," the mayor said. In all, 1,234 words were spoken.
Document HARCOU0020260314em3e0001x
Ferries to run until midnight again
1,020 words
15 March 2026
Northern Press Newswire
NPNEWS
English
Copyright 2026. Northern Press.
MARLOW (Northern Press) - Ferries will run until midnight from the first of May.
Passengers had asked for it.
Document NPNEWS0020260315em3f00abc
Brücke bleibt bis 2028 gesperrt
Von Jan Brandt
412 Wörter
16. März 2026
Landbote
LANDB
4
Deutsch
(c) 2026 Landbote Verlag
Der Rat hat am Dienstag die Sperrung der Brücke beschlossen.
Dokument LANDB00020260316em3g0002z""".splitlines()

CODED = """\
SE | News
HD | Council closes the iron bridge
BY | By Ines Calder (ines@courier.example)
CR | Northern Press
WC | 734 words
PD | 14 March 2026
ET | 10:05
SN | Harrow Courier
SC | HARCOU
ED | First
PG | 12
LA | English
CY | © 2026 Harrow Media Ltd.
LP
The council of Harrow Bay voted on Tuesday to close the old bridge for two years.
TD
"We could not wait," the mayor said.
IN the night the barriers were set up.
CO | harbay : Harrow Bay Council
NS | gcat : Political News | glocal : Local
RE | uk : United Kingdom
AN
Document HARCOU0020260314em3e0001x
HD Ferries to run until midnight again
WC 120 words
PD 15 March 2026
SN Northern Press Newswire
LA English
CY Copyright 2026
LP Ferries will run until midnight from the first of May.
TD Passengers had asked for it.
AN Document NPNEWS0020260315em3f00abc""".splitlines()

NEXIS = """\
User Name: A Reader
Date and Time: Monday, March 16, 2026 9:30:00 AM GMT
Job Number: 123456789
Documents (2)
1. Council closes the iron bridge
2. Ferries to run until midnight again
Council closes the iron bridge
Harrow Courier
March 14, 2026 Saturday
Edition 1; National Edition
Copyright 2026 Harrow Media Ltd All Rights Reserved
Section: NEWS; Pg. 4
Length: 734 words
Byline: Ines Calder
Highlight: Engineers found cracks in June.
Body
The council of Harrow Bay voted on Tuesday to close the old bridge for two years.
Length: that was no matter, the mayor said.
Load-Date: March 15, 2026
End of Document
Page 1 of 5
Ferries to run until midnight again
Northern Press
March 15, 2026 Sunday 10:05 AM GMT
Copyright 2026 Northern Press All Rights Reserved
Length: 120 words
Dateline: MARLOW
Body
Ferries will run until midnight from the first of May.
Passengers had asked for it.
Classification
Language: ENGLISH
Publication-Type: Newswire
Load-Date: March 15, 2026
End of Document""".splitlines()

LEXIS = """\
1 of 2 DOCUMENTS
Copyright 2026 Harrow Media Ltd
All Rights Reserved
Harrow Courier
March 14, 2026 Saturday
First Edition
Council closes the iron bridge
BYLINE: By Ines Calder
SECTION: NEWS; Pg. 4
LENGTH: 734 words
DATELINE: HARROW
The council of Harrow Bay voted on Tuesday to close the old bridge for two years.
"We could not wait," the mayor said.
LOAD-DATE: March 15, 2026
LANGUAGE: ENGLISH
PUBLICATION-TYPE: Newspaper
2 of 2 DOCUMENTS
Northern Press
March 15, 2026 Sunday
Ferries to run until midnight again
LENGTH: 120 words
Ferries will run until midnight from the first of May.
LOAD-DATE: March 15, 2026""".splitlines()

GERMAN = """\
Brücke bleibt bis 2028 gesperrt
Landbote
16. März 2026 Montag
Copyright 2026 Landbote Verlag Alle Rechte vorbehalten
Rubrik: Region; S. 4
Länge: 412 Wörter
Autor: Jan Brandt
Volltext
Der Rat hat am Dienstag die Sperrung der Brücke beschlossen.
Update: 17. März 2026
Ende des Dokuments
Le pont restera fermé
Le Courrier
16 mars 2026 lundi
Tous droits réservés 2026 Le Courrier
Rubrique: Région; Pg. 3
Longueur: 210 mots
Auteur: Anne Leroy
Corps
Le conseil a voté mardi la fermeture du pont.
Fin du document""".splitlines()


def drafts(lines: Sequence[str]) -> tuple[Draft, ...]:
    found = split_export(lines)
    assert found is not None
    return found


def facts(draft: Draft) -> dict[str, str]:
    return {name: stated.value for name, stated in draft.facts.items()}


def rows(draft: Draft) -> list[tuple[Kind | None, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


def test_factiva_as_it_is_printed() -> None:
    first, second, third = drafts(FACTIVA)
    assert facts(first) == {
        "outlet": "Harrow Courier", "byline": "Ines Calder", "published": "2026-03-14T10:05", "language": "en",
    }  # fmt: skip
    assert {stated.evidence for stated in first.facts.values()} == {"Factiva header"}
    assert rows(first)[0] == (Kind.HEADLINE, "Council closes the iron bridge")
    assert rows(first)[1] == (Kind.BYLINE, "By Ines Calder")
    assert [text for kind, text in rows(first) if kind is None] == FACTIVA[11:13]
    assert rows(first)[-1][0] is Kind.RIGHTS
    assert facts(second) == {
        "outlet": "Northern Press Newswire",
        "published": "2026-03-15",
        "language": "en",
    }
    assert rows(second)[0] == (Kind.HEADLINE, "Ferries to run until midnight again")
    assert facts(third) == {
        "outlet": "Landbote",
        "byline": "Jan Brandt",
        "published": "2026-03-16",
        "language": "de",
    }
    assert [d.part for d in (first, second, third)] == ["article 1", "article 2", "article 3"]


def test_factiva_with_codes() -> None:
    first, second = drafts(CODED)
    assert facts(first) == {
        "outlet": "Harrow Courier", "byline": "Ines Calder", "published": "2026-03-14T10:05", "language": "en",
    }  # fmt: skip
    assert [text for kind, text in rows(first) if kind is None] == [
        "The council of Harrow Bay voted on Tuesday to close the old bridge for two years.",
        '"We could not wait," the mayor said.',
        "IN the night the barriers were set up.",
    ]
    assert rows(second)[0] == (Kind.HEADLINE, "Ferries to run until midnight again")
    assert [text for kind, text in rows(second) if kind is None] == [
        "Ferries will run until midnight from the first of May.", "Passengers had asked for it.",
    ]  # fmt: skip


def test_nexis_of_today() -> None:
    first, second = drafts(NEXIS)
    assert facts(first) == {
        "outlet": "Harrow Courier",
        "byline": "Ines Calder",
        "published": "2026-03-14",
    }
    assert {stated.evidence for stated in first.facts.values()} == {"Nexis header"}
    assert rows(first)[0] == (Kind.HEADLINE, "Council closes the iron bridge")
    assert (Kind.STANDFIRST, "Engineers found cracks in June.") in rows(first)
    assert [text for kind, text in rows(first) if kind is None] == NEXIS[16:18]
    assert facts(second) == {
        "outlet": "Northern Press",
        "published": "2026-03-15T10:05+00:00",
        "language": "en",
    }
    assert [text for kind, text in rows(second) if kind is None] == NEXIS[28:30]


def test_lexisnexis_of_old() -> None:
    first, second = drafts(LEXIS)
    assert facts(first) == {
        "outlet": "Harrow Courier", "byline": "Ines Calder", "published": "2026-03-14", "language": "en",
    }  # fmt: skip
    assert rows(first)[0] == (Kind.HEADLINE, "Council closes the iron bridge")
    assert [text for kind, text in rows(first) if kind is None] == LEXIS[11:13]
    assert facts(second) == {"outlet": "Northern Press", "published": "2026-03-15"}
    assert rows(second) == [
        (Kind.HEADLINE, "Ferries to run until midnight again"),
        (None, "Ferries will run until midnight from the first of May."),
    ]


def test_labels_in_german_and_french() -> None:
    german, french = drafts(GERMAN)
    assert facts(german) == {
        "outlet": "Landbote",
        "byline": "Jan Brandt",
        "published": "2026-03-16",
    }
    assert rows(german)[0][1] == "Brücke bleibt bis 2028 gesperrt"
    assert facts(french) == {
        "outlet": "Le Courrier",
        "byline": "Anne Leroy",
        "published": "2026-03-16",
    }
    assert [text for kind, text in rows(french) if kind is None] == [
        "Le conseil a voté mardi la fermeture du pont."
    ]


@pytest.mark.parametrize(
    "lines",
    [FACTIVA, CODED, NEXIS, LEXIS, GERMAN],
    ids=["printed", "coded", "nexis", "lexis", "german"],
)
@pytest.mark.parametrize("gone", range(12))
def test_a_missing_line_of_a_head_loses_no_article(lines: list[str], gone: int) -> None:
    whole = [d.blocks[-1].text for d in drafts(lines)]
    needed = (
        "words",
        "Wörter",
        "LP",
        "TD",
        "HD",
        "March",
        "März",
        "DOCUMENTS",
        "End of",
        "Body",
        "Ende",
        "Length",
        "Länge",
    )
    if any(word in lines[gone] for word in needed):
        return
    found = drafts(lines[:gone] + lines[gone + 1 :])
    assert len(found) == len(whole)


@pytest.mark.parametrize(
    "lines",
    [
        ["A headline", "By Ines Calder", "The council voted.", "End of Document", "More text."],
        [
            "A headline",
            "1 of 20 DOCUMENTS were found, he said.",
            "Text.",
            "Text.",
            "Text.",
            "Text.",
        ],
        ["One", "Two", "Three", "Four", "Document ABC0000020260314em3e0001"],
        ["The council voted on Tuesday."] * 20,
        ["Length: 734 words", "Byline: Ines Calder", "Body", "Text.", "End of Document"],
        [],
    ],
)
def test_an_article_that_only_looks_like_one_is_no_export(lines: list[str]) -> None:
    assert split_export(lines) is None


@pytest.mark.parametrize(("suffix", "make"), [("docx", docx_of), ("rtf", rtf_of)])
@pytest.mark.parametrize(
    "lines", [FACTIVA, CODED, NEXIS, LEXIS], ids=["printed", "coded", "nexis", "lexis"]
)
def test_an_export_in_a_document_gives_its_articles(
    suffix: str, make: Callable[[Sequence[str]], bytes], lines: list[str]
) -> None:
    content = content_of(Source(f"export.{suffix}", make(lines)))
    assert content.asks
    assert [d.blocks[0].text for d in content.drafts][:2] == [
        "Council closes the iron bridge", "Ferries to run until midnight again",
    ]  # fmt: skip
    assert all(d.extractor for d in content.drafts)


def test_an_export_with_codes_in_a_table_of_a_document() -> None:
    import docx

    from tests.importing.documents.made import saved

    document = docx.Document()
    cells = [line.partition(" | ") for line in CODED[:13]]
    table = document.add_table(0, 2)
    for code, _, text in cells:
        row = table.add_row()
        row.cells[0].text, row.cells[1].text = code, text
    row = table.add_row()
    row.cells[0].text = "LP"
    row.cells[1].text = "The council voted to close the bridge. " * 8
    row = table.add_row()
    row.cells[0].text = "TD"
    row.cells[1].text = "First paragraph."
    row.cells[1].add_paragraph("Second paragraph.")
    row = table.add_row()
    row.cells[0].text, row.cells[1].text = "AN", CODED[22]
    (draft,) = content_of(Source("export.docx", saved(document))).drafts
    assert facts(draft)["outlet"] == "Harrow Courier"
    assert [text for kind, text in rows(draft) if kind is None][1:] == [
        "First paragraph.",
        "Second paragraph.",
    ]


@pytest.mark.parametrize(
    "lines",
    [FACTIVA, CODED, NEXIS, LEXIS, GERMAN],
    ids=["printed", "coded", "nexis", "lexis", "german"],
)
def test_signs_of_an_export_are_seen_in_bytes(lines: list[str]) -> None:
    assert may_be_export("\n".join(lines).encode())
    assert not may_be_export(b"<html><p>The council voted on Tuesday.</p></html>")


def test_many_lines_take_linear_time() -> None:
    assert split_export(["1" * 3_000 + " "] * 5_000 + ["Document " + "A" * 200_000]) is None
    assert split_export(FACTIVA * 400) is not None


@pytest.mark.parametrize(
    "lines", [FACTIVA, CODED, NEXIS, LEXIS], ids=["printed", "coded", "nexis", "lexis"]
)
@pytest.mark.parametrize("suffix", ["html", "txt"])
def test_an_export_as_a_page_or_a_text_gives_its_articles(suffix: str, lines: list[str]) -> None:
    from html import escape

    text = "\n\n".join(lines)
    if suffix == "html":
        rows = "".join(f"<p>{escape(line)}</p>" for line in lines)
        text = f"<html><head><title>Factiva</title></head><body><div>{rows}</div></body></html>"
    content = content_of(Source(f"export.{suffix}", text.encode()))
    assert content.asks
    assert [d.blocks[0].text for d in content.drafts][:2] == [
        "Council closes the iron bridge", "Ferries to run until midnight again",
    ]  # fmt: skip


def test_codes_in_a_table_of_a_page() -> None:
    from html import escape

    rows = []
    for line in CODED[:13]:
        code, _, text = line.partition(" | ")
        rows.append(f"<tr><td><b>{code}</b>&nbsp;</td><td>{escape(text)}</td></tr>")
    rows.append("<tr><td><b>LP</b>&nbsp;</td><td><p>The council voted.</p></td></tr>")
    rows.append(
        "<tr><td><b>TD</b>&nbsp;</td><td><p>First paragraph.</p><p>Second paragraph.</p></td></tr>"
    )
    rows.append(f"<tr><td><b>AN</b>&nbsp;</td><td>{CODED[22]}</td></tr>")
    page = f"<html><body><table>{''.join(rows)}</table></body></html>"
    (draft,) = content_of(Source("export.html", page.encode())).drafts
    assert facts(draft)["byline"] == "Ines Calder"
    assert [text for kind, text in rows_of(draft)] == [
        "The council voted.",
        "First paragraph.",
        "Second paragraph.",
    ]


def rows_of(draft: Draft) -> list[tuple[Kind | None, str]]:
    return [row for row in rows(draft) if row[0] is None]
