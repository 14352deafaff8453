"""Files that were made to do harm: small ones that grow, that never end, that point elsewhere."""

import gzip
import plistlib
import struct
import zlib
from functools import cache
from typing import NamedTuple

from tests.importing import invented_files as made

MB = 1024 * 1024
GB = 1024 * MB


class Member(NamedTuple):
    """A file in a zip as its table tells of it, which need not be true."""

    name: str
    packed: bytes
    size: int
    flags: int = 0
    attributes: int = 0
    place: int | None = None
    crc: int = 0


def table(members):
    """Return a zip made by hand of members; one with a `place` is told of, and shares the bytes there."""
    body, rows = b"", []
    for each in members:
        name = each.name.encode()
        place = len(body) if each.place is None else each.place
        common = (each.flags, 8, 0, 0, each.crc, len(each.packed), each.size, len(name), 0)
        if each.place is None:
            body += struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, *common) + name + each.packed
        rows.append(
            struct.pack(
                "<4s2H4H3I5H2I", b"PK\x01\x02", 0x314, 20, *common, 0, 0, 0, each.attributes, place
            )
            + name
        )
    rest = b"".join(rows)
    count = len(members)
    return (
        body
        + rest
        + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(rest), len(body), 0)
    )


@cache
def zeros(size):
    """Return the deflated form of so many NULs, made piece by piece."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(bytes(MB)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(MB)) + packer.flush(zlib.Z_FULL_FLUSH)
    return piece + again * (size // MB - 1) + b"\x03\x00"


def word_with(*members):
    document = b"<w:document/>"
    packed = zlib.compress(document)[2:-4]
    rest = Member("word/document.xml", packed, len(document), crc=zlib.crc32(document))
    return table([rest, *members])


def entities(root, inside, levels=10):
    """Return XML whose entities grow tenfold with each level."""
    rows = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, levels))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY e0 "lol">{rows}]>{inside}'.replace(
        "@", f"&e{levels - 1};"
    )


def elsewhere(root, inside, address):
    """Return XML with an entity that stands at an address."""
    return (
        f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY out SYSTEM "{address}">'
        f'<!ENTITY % par SYSTEM "{address}"> %par;]>{inside}'
    ).replace("@", "&out;")


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
IN_MARKUP = {
    "dike.docx": (
        "w:document",
        f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>The dike held. @</w:t></w:r></w:p></w:body></w:document>',
        lambda xml: made.word(document=xml),
    ),
    "dike.odt": (
        "office:document-content",
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}"><office:body><office:text>'
        "<text:p>The dike held. @</text:p></office:text></office:body></office:document-content>",
        lambda xml: made.open_document(content=xml),
    ),
    "dike.epub": (
        "html",
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The dike held. @</p></body></html>',
        lambda xml: made.book(chapter=xml),
    ),
    "dike.xhtml": (
        "html",
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><article><h1>The dike</h1>'
        "<p>The dike held until the morning, the mayor said. @</p></article></body></html>",
        str.encode,
    ),
    "dike.rss": (
        "rss",
        '<rss version="2.0"><channel><title>P</title><item><title>@ The dike</title>'
        "<description>The dike held. @</description></item></channel></rss>",
        str.encode,
    ),
    "dike.webarchive": (
        "plist",
        '<plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceMIMEType</key>'
        "<string>text/html</string><key>WebResourceURL</key><string>@</string></dict></dict></plist>",
        str.encode,
    ),
}
"""Where entities can stand: the root, the XML with @ for the entity, and what makes a file of it."""


def entity_bomb(name):
    root, inside, finished = IN_MARKUP[name]
    return finished(entities(root, inside))


def pointing(name, address):
    root, inside, finished = IN_MARKUP[name]
    return finished(elsewhere(root, inside, address))


def pdf_bomb():
    """Return a PDF under 1 kB whose one stream inflates, three times over, to gigabytes."""
    packer = zlib.compressobj(9)
    data = (
        packer.compress(bytes(MB))
        + b"".join(packer.compress(bytes(MB)) for _ in range(255))
        + packer.flush()
    )
    twice = zlib.compress(data, 9)
    thrice = zlib.compress(twice, 9)
    return made.pdf(stream=thrice, filters="/Filter [/FlateDecode /FlateDecode /FlateDecode] ")


def pdf_of_many(pages):
    return made.pdf(pages=pages)


def pdf_in_a_circle():
    return made.pdf().replace(b"/Kids [10 0 R]", b"/Kids [2 0 R 2 0 R]")


def long_record():
    """Return a packed web archive of under 1 MB with one page of 600 MB."""
    size = 600 * MB
    head, _, rest = made.record(b"", length=size + 46).partition(b"HTTP/1.1")
    start = gzip.compress(b"", 9)[:10]
    before = head + b"HTTP/1.1" + rest.removesuffix(b"\r\n\r\n")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(before) + packer.flush(zlib.Z_FULL_FLUSH)
    return start + packed + zeros(size) + struct.pack("<2I", 0, 0)


def nested_mail(levels):
    head = b"From: a@b.invalid\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i)
        for i in range(levels)
    )
    return head + parts + b"Content-Type: text/plain\r\n\r\nThe dike held.\r\n"


def nested_plist(levels):
    return (
        b'<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0">' + b"<array>" * levels + b"</array>" * levels
        + b"</plist>"
    )  # fmt: skip


def bombs():
    """Return name -> (bytes, a word of the sentence that must come), the file being no article."""
    gigabyte = zeros(GB)
    deep = "/".join("f" * 30)
    tiny = zlib.compress(b"x")[2:-4]
    return {
        "bomb.docx": (word_with(Member("word/media/a.bin", gigabyte, GB)), "limit"),
        "bomb.odt": (table([Member("mimetype", tiny, 1), Member("content.xml", gigabyte, GB)]), "limit"),
        "bomb.epub": (table([Member("META-INF/container.xml", gigabyte, GB)]), "limit"),
        "bomb.wacz": (table([Member("datapackage.json", gigabyte, GB), Member("archive/a.warc", tiny, 1)]), "limit"),
        "total.docx": (word_with(*(Member(f"word/media/{i}.bin", bytes(600_000), 50 * MB) for i in range(5))), "128 MB"),
        "parsed.docx": (word_with(*(Member(f"word/{i}.xml", bytes(100_000), 9 * MB) for i in range(3))), "16 MB"),
        "lying.docx": (table([Member("word/document.xml", gigabyte, 1000)]), "damaged"),
        "overlapping.docx": (word_with(*(Member(f"word/{i}.xml", zeros(MB), MB, place=0) for i in range(500))), "damaged"),
        "many.docx": (word_with(*(Member(f"word/{i}.xml", tiny, 1) for i in range(6000))), "5,000"),
        "deep.docx": (word_with(Member(f"word/{deep}.xml", tiny, 1)), "12"),
        "outside.docx": (word_with(Member("../../etc/cron.d/x", tiny, 1)), "outside"),
        "drive.docx": (word_with(Member("C:\\x", tiny, 1)), "outside"),
        "link.docx": (word_with(Member("word/passwd", tiny, 1, attributes=0o120777 << 16)), "outside"),
        "locked.docx": (word_with(Member("word/x", tiny, 1, flags=1)), "password"),
        "nested.zip": (made.packed([("a.zip", made.packed([("b.zip", b"x" * MB)]))]), "folder"),
        "cut.docx": (made.word()[:-40], "damaged"),
        "grows.pdf": (pdf_bomb(), "grows.pdf"),
        "circle.pdf": (pdf_in_a_circle(), "circle.pdf"),
        "pages.pdf": (pdf_of_many(1_500), "pages"),
        "long.warc.gz": (long_record(), "16 MB"),
        "claims.warc": (made.record(b"<html>", length=600 * MB), "claims.warc"),
        "nested.eml": (nested_mail(5_000), "60 parts"),
        "nested.json": (b'[{"title": ' + b"[" * 200_000, "nested.json"),
        "nested.webarchive": (nested_plist(50_000), "nested.webarchive"),
        "binary.webarchive": (b"bplist00" + plistlib.dumps({}, fmt=plistlib.FMT_BINARY)[8:-8] + b"\xff" * 8, "binary.webarchive"),
    }  # fmt: skip


def deep_ones():
    """Return name -> bytes of files that nest without end; they may be read, or refused in a sentence."""
    return {
        "deep.html": b"<html><body>" + b"<div>" * 100_000 + b"The dike held.",
        "deep.rtf": b"{\\rtf1 " + b"{" * 200_000 + b"The dike held.",
        "deep.xhtml": b'<?xml version="1.0"?><html>' + b"<b>" * 100_000 + b"The dike held.",
        "deep.rss": b'<?xml version="1.0"?><rss>' + b"<item>" * 100_000 + b"The dike held.",
        "deep.bib": b"@article{a, title = " + b"{" * 100_000 + b"The dike held.",
        "tags.html": b"<!doctype html>" + b"<a href='x" * 100_000,
        "open.html": b"<!doctype html>" + b"<" * 2_000_000,
        "comment.html": b"<!doctype html><!--" + b"<!--" * 500_000,
        "tables.html": b"<!doctype html>" + b"<table><tr><td>" * 30_000,
        "lists.html": b"<!doctype html>" + b"<ul><li>" * 30_000 + b"x",
        "words.html": b"<!doctype html><html><body><p>" + b"dike " * 800_000 + b"</p></body></html>",
        "attributes.html": b"<!doctype html><p " + b"".join(b"a%d=1 " % i for i in range(100_000)) + b">x</p>",
        "paragraphs.html": b"<!doctype html><html><body>" + b"<p>The dike held." * 100_000,
        "spaces.html": b"<!doctype html><html><body><p>" + b" \n" * 2_000_000 + b"x</p>",
        "headers.eml": b"From: a@b.invalid\r\nMIME-Version: 1.0\r\n" + b"X-A: b\r\n" * 200_000 + b"\r\nx",
        "words.rtf": b"{\\rtf1 " + b"\\par x" * 400_000 + b"}",
        "styles.rtf": b"{\\rtf1 " + b"\\'" * 1_000_000 + b"}",
        "lines.ris": b"TY  - NEWS\r\n" + b"KW  - x\r\n" * 200_000 + b"ER  - \r\n",
        "many.ris": b"TY  - NEWS\r\nTI  - x\r\nER  - \r\n" * 30_000,
        "many.bib": b"@article{a, title = {x}}\n" * 20_000,
        "many.eml": nested_mail(1) + b"--b0\r\n\r\nx\r\n" * 50_000,
        "items.rss": b'<?xml version="1.0"?><rss version="2.0"><channel>' + b"<item><title>x</title></item>" * 30_000 + b"</channel></rss>",
    }  # fmt: skip
