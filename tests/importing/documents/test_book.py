"""Articles in e-books: issues with many, books as one, and what is refused."""

from __future__ import annotations

import pytest

from desktop.importing.content import Content, Source
from desktop.importing.readers import book
from desktop.story.article import Kind
from desktop.story.errors import UserError
from tests.importing.documents.made import CONTAINER, epub_of

TEXT = ("The council voted on Tuesday to close the bridge for two years. " * 4).strip()
MORE = ("Traffic goes over the northern crossing from the first of May on. " * 4).strip()
ISSUE = [
    ("Council closes the iron bridge", [TEXT, MORE]),
    ("Ferries to run until midnight again", [MORE, TEXT]),
    ("Storm names for every ditch, a proposal", [TEXT, TEXT[:80]]),
]


def read(data: bytes) -> Content:
    return book.read(Source("made.epub", data))


def test_an_issue_gives_each_of_its_articles_and_asks() -> None:
    content = read(
        epub_of(
            ISSUE, title="The Harrow Weekly", extra="<dc:date>2026-03-14T00:00:00+00:00</dc:date>"
        )
    )
    assert content.asks
    assert [d.blocks[0].text for d in content.drafts] == [name for name, _ in ISSUE]
    assert [d.part for d in content.drafts] == ["article 1", "article 2", "article 3"]
    assert all(d.blocks[0].kind is Kind.HEADLINE for d in content.drafts)
    facts = content.drafts[0].facts
    assert facts["outlet"].value == "The Harrow Weekly"
    assert facts["published"].value == "2026-03-14"
    assert facts["published"].evidence.startswith("unconfirmed: ")
    assert facts["language"].value == "en"


def test_a_book_is_one_text_with_its_chapters_headings() -> None:
    content = read(epub_of([("The bridge", [TEXT]), ("Chapter 2", [MORE]), ("III", [TEXT])]))
    assert not content.asks
    (draft,) = content.drafts
    kinds = [(b.text, b.kind) for b in draft.blocks if b.kind in (Kind.HEADLINE, Kind.SUBHEADING)]
    assert kinds == [
        ("The bridge", Kind.HEADLINE),
        ("Chapter 2", Kind.SUBHEADING),
        ("III", Kind.SUBHEADING),
    ]


def test_a_periodical_is_an_issue_whatever_its_titles() -> None:
    mark = '<meta name="calibre:publication_type" content="periodical:newspaper:unknown"/>'
    assert len(read(epub_of([("Bridge", [TEXT]), ("Ferries", [MORE])], extra=mark)).drafts) == 2


def test_an_article_that_goes_on_in_the_next_file_stays_whole() -> None:
    content = read(epub_of([*ISSUE[:2], ("", [MORE]), ISSUE[2]]))
    assert len(content.drafts) == 3
    assert len(content.drafts[1].blocks) == 4


def test_lists_of_contents_and_short_notes_are_no_articles() -> None:
    content = read(
        epub_of(
            [("Contents", ["Bridge", "Ferries"]), *ISSUE, ("About this paper", ["Printed here."])]
        )
    )
    assert [d.blocks[0].text for d in content.drafts] == [name for name, _ in ISSUE]


def test_a_book_without_headings_takes_its_title() -> None:
    (draft,) = read(epub_of([("", [TEXT])], title="A long night in Marlow")).drafts
    assert draft.blocks[0].text == "A long night in Marlow"
    assert draft.blocks[0].kind is Kind.HEADLINE


def test_a_book_of_pictures_says_so() -> None:
    with pytest.raises(UserError, match="pages are pictures"):
        read(epub_of([("", [])]))


def encryption(name: str) -> dict[str, str]:
    return {
        "META-INF/encryption.xml": '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData><CipherData>'
        f'<CipherReference URI="{name}"/></CipherData></EncryptedData></encryption>'
    }


def test_a_locked_book_says_so() -> None:
    with pytest.raises(UserError, match="protected"):
        read(epub_of(ISSUE, members=encryption("OEBPS/text/c%200.xhtml")))


def test_locked_fonts_do_not_matter() -> None:
    assert read(epub_of(ISSUE, members=encryption("OEBPS/fonts/a.otf"))).drafts


@pytest.mark.parametrize(
    "container",
    [
        "",
        "<container/>",
        CONTAINER.replace("OEBPS/book.opf", "../../etc/passwd"),
        CONTAINER.replace("OEBPS/book.opf", "absent.opf"),
        "<a>",
    ],
)
def test_a_book_without_a_package_is_named(container: str) -> None:
    from io import BytesIO
    from zipfile import ZipFile

    out = BytesIO()
    with ZipFile(BytesIO(epub_of(ISSUE))) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(
                name, container.encode() if name == "META-INF/container.xml" else old.read(name)
            )
    with pytest.raises(UserError, match=r"made\.epub"):
        read(out.getvalue())


@pytest.mark.parametrize("length", [0, 40, 900])
def test_a_cut_off_book_is_named(length: int) -> None:
    with pytest.raises(UserError, match=r"made\.epub"):
        read(epub_of(ISSUE)[:length])
