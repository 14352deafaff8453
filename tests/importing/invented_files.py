"""One invented article in every format that is read, made by code; `files()` names them all."""

import gzip
import io
import json
import plistlib
import zipfile
from textwrap import wrap

HEADLINE = "Dike at Aldwick may hold until the morning"
BODY = (
    "The mayor of Aldwick said on Monday that the dike would hold until the morning, and that nobody had to leave.",
    "Engineers had worked through the night to raise the wall by forty centimetres, with sand from the old quarry.",
    "“We are ready for whatever comes,” said Ruth Amsel, who leads the water board of the county.",
    "Three villages upstream were told to bring their animals to higher ground, and most farmers did so before noon.",
    "The river stood at six metres in the afternoon, a metre below the level of the flood of eleven years ago.",
)


def page(words=BODY, headline=HEADLINE):
    text = "".join(f"<p>{each}</p>\n" for each in words)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline} | The Aldwick Post</title>'
        '<meta property="article:published_time" content="2026-03-02T07:10:00+01:00"></head>'
        f'<body><nav><a href="/">Home</a></nav><article><h1>{headline}</h1>\n{text}</article>'
        "<footer>About us</footer></body></html>"
    ).encode()


def rich_text(words=BODY):
    escaped = ("".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in each) for each in words)
    return (
        "{\\rtf1\\ansi\\deff0 {\\b " + HEADLINE + "}\\par " + "\\par ".join(escaped) + "}"
    ).encode()


def packed(members, method=zipfile.ZIP_DEFLATED, first_is_bare=False):
    """Return a zip of pairs of name and content."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for index, (name, content) in enumerate(members):
            bare = zipfile.ZIP_STORED if first_is_bare and index == 0 else None
            archive.writestr(name, content, compress_type=bare)
    return made.getvalue()


def word(words=BODY, *, document=None, more=()):
    """Return a .docx; `document` takes the place of its main part."""
    text = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in (HEADLINE, *words))
    main = document or (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{text}</w:body></w:document>"
    )
    types = (
        '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        '<?xml version="1.0" encoding="UTF-8"?><Relationships '
        'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>"
    )
    return packed(
        [
            ("[Content_Types].xml", types),
            ("_rels/.rels", relations),
            ("word/document.xml", main),
            *more,
        ]
    )


def open_document(words=BODY, *, content=None, more=()):
    text = "".join(f"<text:p>{each}</text:p>" for each in (HEADLINE, *words))
    main = content or (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    members = [
        ("mimetype", kind),
        ("content.xml", main),
        ("META-INF/manifest.xml", manifest),
        *more,
    ]
    return packed(members, first_is_bare=True)


def book(chapter=None, more=()):
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier>'
        f"<dc:title>{HEADLINE}</dc:title><dc:language>en</dc:language></metadata>"
        '<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    container = (
        '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    text = "".join(f"<p>{each}</p>" for each in BODY)
    made = chapter or (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{text}</body></html>"
    )
    members = [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", container),
        ("p.opf", package),
        ("c.xhtml", made),
        *more,
    ]
    return packed(members, first_is_bare=True)


def pdf(lines=(HEADLINE, *BODY), *, stream=None, filters="", pages=1):
    """Return a PDF of one font, a line of text below the other; `stream` is packed already by `filters`."""
    if stream is None:
        said = [line.replace("“", '"').replace("”", '"') for line in lines]
        pieces = [piece for line in said for piece in wrap(line, 85)]
        drawn = "".join(f"({piece.replace('(', '').replace(')', '')}) Tj T*\n" for piece in pieces)
        stream = f"BT /F1 11 Tf 14 TL 50 760 Td\n{drawn}ET".encode("latin-1")
    kids = " ".join(f"{10 + i} 0 R" for i in range(pages))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        4: f"<< /Length {len(stream)} {filters}>>\nstream\n".encode() + stream + b"\nendstream",
    }
    for i in range(pages):
        objects[10 + i] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>"
        )
    made, places = io.BytesIO(b"%PDF-1.4\n"), {}
    made.seek(0, 2)
    for number, content in objects.items():
        places[number] = made.tell()
        made.write(f"{number} 0 obj\n".encode() + content + b"\nendobj\n")
    start = made.tell()
    made.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        made.write(f"{number} 1\n{place:010} 00000 n \n".encode())
    made.write(
        f"trailer << /Size {max(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return made.getvalue()


def mail(text=None):
    words = "\r\n\r\n".join(text or BODY)
    return (
        "From: Ruth Amsel <ruth@aldwick.invalid>\r\nTo: desk@post.invalid\r\n"
        f"Subject: {HEADLINE}\r\nDate: Mon, 02 Mar 2026 07:10:00 +0100\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{words}\r\n"
    ).encode()


def saved_as_message(html=None):
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.invalid/dike\r\n"
        f"Subject: {HEADLINE}\r\nDate: Mon, 2 Mar 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: "
        'multipart/related; type="text/html"; boundary="x0"\r\n\r\n--x0\r\nContent-Type: text/html\r\n'
        "Content-Transfer-Encoding: binary\r\nContent-Location: https://post.invalid/dike\r\n\r\n"
    )
    return head.encode() + (html or page()) + b"\r\n--x0--\r\n"


def web_archive(html=None):
    return plistlib.dumps(
        {
            "WebMainResource": {
                "WebResourceData": html or page(),
                "WebResourceMIMEType": "text/html",
                "WebResourceTextEncodingName": "UTF-8",
                "WebResourceURL": "https://post.invalid/dike",
            }
        },
        fmt=plistlib.FMT_BINARY,
    )


def record(content, address="https://post.invalid/dike", said="text/html", length=None):
    """Return a record of a web archive with the answer of a server."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {said}\r\n\r\n".encode()
    size = len(head) + len(content) if length is None else length
    return (
        (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1b0c0f10-0000-4000-8000-000000000001>\r\n"
            f"WARC-Date: 2026-03-02T07:10:00Z\r\nWARC-Target-URI: {address}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {size}\r\n\r\n"
        ).encode()
        + head
        + content
        + b"\r\n\r\n"
    )


def packed_web_archive(records=None, more=()):
    packages = json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "resources": []})
    return packed(
        [
            ("archive/data.warc.gz", gzip.compress(records or record(page()))),
            ("datapackage.json", packages),
            ("pages/pages.jsonl", '{"format": "json-pages-1.0", "id": "pages", "title": "All"}\n'),
            *more,
        ],
        zipfile.ZIP_STORED,
    )


def feed(text=None):
    words = text or "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in BODY)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        "<channel><title>The Aldwick Post</title><link>https://post.invalid/</link>"
        f"<item><title>{HEADLINE}</title><link>https://post.invalid/dike</link>"
        "<pubDate>Mon, 02 Mar 2026 07:10:00 +0100</pubDate>"
        f"<content:encoded>{words}</content:encoded></item></channel></rss>"
    ).encode()


def atom():
    words = "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in BODY)
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Aldwick Post</title>'
        f"<id>x</id><updated>2026-03-02T07:10:00Z</updated><entry><id>y</id><title>{HEADLINE}</title>"
        '<link href="https://post.invalid/dike"/><updated>2026-03-02T07:10:00Z</updated>'
        f'<content type="html">{words}</content></entry></feed>'
    ).encode()


def ris():
    return (
        f"TY  - NEWS\r\nTI  - {HEADLINE}\r\nAU  - Amsel, Ruth\r\nT2  - The Aldwick Post\r\n"
        "DA  - 2026/03/02\r\nUR  - https://post.invalid/dike\r\nER  - \r\n"
    ).encode()


def bibtex():
    return (
        f"@article{{amsel2026,\n  title = {{{HEADLINE}}},\n  author = {{Amsel, Ruth}},\n"
        "  journal = {The Aldwick Post},\n  date = {2026-03-02},\n  url = {https://post.invalid/dike}\n}\n"
    ).encode()


def csl():
    entry = {
        "id": "a", "type": "article-newspaper", "title": HEADLINE, "URL": "https://post.invalid/dike",
        "container-title": "The Aldwick Post", "issued": {"date-parts": [[2026, 3, 2]]},
        "author": [{"family": "Amsel", "given": "Ruth"}],
    }  # fmt: skip
    return json.dumps([entry]).encode()


def files():
    """Return the bytes of a file of every format, by its name."""
    return {
        "dike.html": page(),
        "dike.xhtml": page(),
        "dike.mhtml": saved_as_message(),
        "dike.eml": mail(),
        "dike.webarchive": web_archive(),
        "dike.docx": word(),
        "dike.odt": open_document(),
        "dike.rtf": rich_text(),
        "dike.epub": book(),
        "dike.pdf": pdf(),
        "dike.warc": record(page()),
        "dike.warc.gz": gzip.compress(record(page())),
        "dike.wacz": packed_web_archive(),
        "dike.rss": feed(),
        "dike.atom": atom(),
        "dike.ris": ris(),
        "dike.bib": bibtex(),
        "dike.json": csl(),
    }
