"""Make documents of paragraphs with the programs' own libraries."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from io import BytesIO
from zipfile import ZipFile

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def docx_of(paragraphs: Sequence[str], title: str = "") -> bytes:
    import docx

    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document: object) -> bytes:
    """Return the bytes of a document of python-docx or odfdo."""
    file = BytesIO()
    document.save(file)  # type: ignore[attr-defined]  # both have it
    return file.getvalue()


def odt_of(paragraphs: Sequence[str], title: str = "") -> bytes:
    import odfdo

    document = odfdo.Document("text")
    document.body.clear()
    if title:
        document.body.append(odfdo.Paragraph(title, style="Title"))
    for paragraph in paragraphs:
        document.body.append(odfdo.Paragraph(paragraph))
    return saved(document)


def rtf_of(paragraphs: Sequence[str], title: str = "") -> bytes:
    head = (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0 Times;}}{\stylesheet{\s0 Normal;}{\s7 Title;}}"
        "\n"
    )
    first = rf"\pard\s7 {rtf(title)}\par" "\n" if title else ""
    return (
        head + first + "".join(rf"\pard\plain {rtf(p)}\par" "\n" for p in paragraphs) + "}"
    ).encode("ascii")


def rtf(text: str) -> str:
    """Return text with its signs as WordPad and Word write them."""
    found = []
    for sign in text:
        if sign in "\\{}":
            found.append("\\" + sign)
        elif ord(sign) < 128:
            found.append(sign)
        else:
            units = sign.encode("utf-16-le")
            for at in range(0, len(units), 2):
                value = int.from_bytes(units[at : at + 2], "little", signed=True)
                found.append(f"\\u{value}?")
    return "".join(found)


def epub_of(
    chapters: Sequence[tuple[str, Sequence[str]]],
    *,
    title: str = "A book",
    extra: str = "",
    members: dict[str, str] | None = None,
) -> bytes:
    """Return an e-book of chapters: a title and paragraphs each; `extra` goes into its metadata."""
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        items = "".join(
            f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
            for n in range(len(chapters))
        )
        spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
        archive.writestr(
            "OEBPS/book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(title)}</dc:title><dc:language>en-GB</dc:language>{extra}</metadata>"
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for number, (name, paragraphs) in enumerate(chapters):
            heading = f"<h1>{escape(name)}</h1>" if name else ""
            body = "".join(f"<p>{escape(p)}</p>" for p in paragraphs)
            archive.writestr(f"OEBPS/text/c {number}.xhtml", page(heading + body))
        for name, text in (members or {}).items():
            archive.writestr(name, text)
    return file.getvalue()


def page(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>Page</title></head><body>{body}</body></html>"
    )
