"""Tell what a file is by its bytes, and only then by its name."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from desktop.story.errors import UserError

if TYPE_CHECKING:
    from zipfile import ZipFile

    from desktop.importing.content import Source

TEXT, PACKED = "text", "packed"
"""What is no module of `readers`: plain text, and a zip whose members tell what it is."""
HEAD = 4096
"""Bytes at the start of a file that tell what it is."""
UNPACKED_HEAD = 64
"""Bytes of a gzip that are unpacked to see what is in it."""
LEAST_FIELDS = 2
"""A message begins with at least so many fields of its head."""

READERS: dict[str, str] = {
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".mhtml": "mail",
    ".mht": "mail",
    ".eml": "mail",
    ".webarchive": "webarchive",
    ".docx": "word",
    ".odt": "opendocument",
    ".rtf": "richtext",
    ".epub": "book",
    ".pdf": "pdf",
    ".warc": "warc",
    ".warc.gz": "warc",
    ".wacz": "warc",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".ris": "references",
    ".bib": "references",
    ".json": "references",
}
"""Suffix of a file -> the module of `readers` that reads it."""

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "richtext"),
    (b"PK\x03\x04", PACKED),
    (b"PK\x05\x06", PACKED),
    (b"bplist00", "webarchive"),
    (b"WARC/", "warc"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office"),
    (b"SQLite format 3\x00", "project"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"GIF8", "picture"),
    (b"BM\x00", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"\x00\x00\x01\x00", "picture"),
    (b"\x1a\x45\xdf\xa3", "film"),
    (b"FLV\x01", "film"),
    (b"OggS", "sound"),
    (b"ID3", "sound"),
    (b"fLaC", "sound"),
    (b"\xff\xfb", "sound"),
    (b"BZh", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"Rar!", "archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"%!PS", "postscript"),
    (b"AT&TFORM", "scan"),
)
"""First bytes -> a module of `readers`, or a key of `ADVICE`."""
SUFFIXES: dict[str, str] = {
    ".pages": "pages", ".doc": "old office", ".dot": "old office", ".msg": "outlook", ".xlsx": "table", ".xls": "table",
    ".ods": "table", ".numbers": "table", ".pptx": "slides", ".ppt": "slides", ".odp": "slides", ".key": "slides",
    ".zip": "archive", ".rar": "archive", ".7z": "archive", ".tar": "archive", ".mp4": "film", ".mov": "film",
    ".avi": "film", ".mkv": "film", ".webm": "film", ".mp3": "sound", ".m4a": "sound", ".wav": "sound",
    ".ogg": "sound", ".jpg": "picture", ".jpeg": "picture", ".png": "picture", ".gif": "picture", ".webp": "picture",
    ".heic": "picture", ".tif": "picture", ".tiff": "picture", ".bmp": "picture", ".exe": "program", ".dll": "program",
    ".mobi": "kindle", ".azw3": "kindle", ".djvu": "scan", ".pst": "mailbox", ".olm": "mailbox",
}  # fmt: skip
"""Suffixes of files that no reader reads -> a key of `ADVICE`; asked where the bytes are no text."""
ADVICE: dict[str, str] = {
    "old office": "{name} is an old Word document, or one locked with a password. Open it in Word or LibreOffice,"
    " save it as .docx without a password, and add that.",
    "pages": "{name} is a document of Apple Pages. Open it there, export it as Word (.docx), and add that.",
    "outlook": "{name} is a message of Outlook. Save it there as .eml or .html, and add that.",
    "mailbox": "{name} is a mailbox. Save the messages that you need as .eml, and add those.",
    "table": "{name} is a table. Copy the text of the article out of it and paste it.",
    "slides": "{name} is a presentation. Save its text as .docx or copy it and paste it.",
    "archive": "{name} is a packed folder. Unpack it, and add the files that are in it.",
    "picture": "{name} is a picture: no text can be read from it. Have a program recognise the text, and paste that.",
    "scan": "{name} is a scanned document: no text can be read from it. Have a program recognise the text, and paste that.",
    "film": "{name} is a film. Add its transcript as a text.",
    "sound": "{name} is a sound recording. Add its transcript as a text.",
    "program": "{name} is a program, and no article. Choose a file with a text in it.",
    "project": "{name} is a database. If it is a project of this program, open it by Open project.",
    "postscript": "{name} is a PostScript file. Save it as .pdf, and add that.",
    "kindle": "{name} is a book for Kindle. Save it as .epub or copy the text and paste it.",
    "markup": "{name} is XML of a kind that is not known. Open it in the program it is made for, copy the text and"
    " paste it.",
    "data": "{name} holds data, and no list of references (CSL-JSON). Copy the text of the article and paste it.",
}
"""What to say of a file that no reader reads."""

HTML = re.compile(
    r"(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
FRAGMENT = re.compile(
    r"\s*<(?:article|section|main|div|p|meta|title|h[1-6]|table|span|link|script|base)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
CLOSING = re.compile(r"</(?:article|section|main|div|p|title|h[1-6]|table|span|a|b|i|em)\s*>", re.I)
ROOT = re.compile(
    r"\s*(?:<\?.{0,500}?\?>\s*|<!--.{0,2000}?-->\s*|<!doctype\b[^>\[]{0,500}(?:\[.{0,2000}?\]\s*)?>\s*)*<([\w.-]+:)?([\w.-]+)",
    re.IGNORECASE | re.DOTALL,
)
ROOTS = {"rss": "feed", "feed": "feed", "rdf": "feed", "channel": "feed", "html": "page", "plist": "webarchive"}  # fmt: skip
FIELD = re.compile(
    r"^(from|to|cc|subject|date|mime-version|content-type|content-transfer-encoding|message-id|received|return-path"
    r"|delivered-to|reply-to|dkim-signature|snapshot-content-location|x-[\w-]{1,40}|list-id|sender):",
    re.IGNORECASE | re.MULTILINE,
)
SURE_FIELDS = {"mime-version", "message-id", "received", "return-path", "content-type", "delivered-to"}  # fmt: skip
WORDS = re.compile(rb"[\t\r\n -~]*")
RIS = re.compile(r"\s*TY  ?- ?[A-Z]{3,6}\s")
BIBTEX = re.compile(r"(?:\s|%[^\n]*\n|@comment\b[^\n]*\n)*@[a-z]{3,20}\s*[{(]\s*[^\s,{}()]{0,200}\s*[,=]", re.I)  # fmt: skip
JSON = re.compile(r'\s*(?:\[\s*\{|\{)\s*"')
PDF_WITHIN = 1024
"""Bytes before the mark of a PDF; mail programs put some there."""


def suffix_of(name: str) -> str:
    """Return the suffix that names a reader, in small letters; "" if none does."""
    folded = name.casefold()
    fitting = [suffix for suffix in READERS if folded.endswith(suffix)]
    return max(fitting, key=len, default="")


def told(source: Source) -> str:
    """Return the module of `readers` that reads a source, or TEXT; UserError says what to do with others.

    What is packed is looked into; OSError if the file cannot be read.
    """
    with source.open() as file:
        found = told_by_head(file.read(HEAD), source.name)
    return told_by_members(source) if found == PACKED else found


def told_by_head(head: bytes, name: str) -> str:
    """Return what a file is by its first bytes: a module of `readers`, TEXT or PACKED; UserError as `told`."""
    found = by_magic(head, name) or by_words(words_of(head), name)
    if not found:
        found = by_name(head, name)
    if found in ADVICE:
        raise UserError(ADVICE[found], name=name)
    return found


def is_text(head: bytes, name: str) -> bool:
    """Tell whether a file is read as plain text; for others there is a process."""
    try:
        return told_by_head(head, name) == TEXT
    except UserError:
        return False


def by_magic(head: bytes, name: str) -> str:
    """Return what the first bytes say; "" if they are nobody's mark."""
    folded = name.casefold()
    if b"%PDF-" in head[:PDF_WITHIN]:
        return "pdf"
    if head.startswith(b"\x1f\x8b"):
        return "warc" if unpacked_head(head).startswith(b"WARC/") else "archive"
    is_words = WORDS.fullmatch(head[:64]) is not None
    if head[:4] == b"RIFF" and not is_words:
        return {b"WEBP": "picture", b"AVI ": "film"}.get(head[8:12], "sound")
    if head[4:8] == b"ftyp":
        return "picture" if head[8:12] in (b"heic", b"heif", b"mif1", b"avif") else "film"
    if head[257:262] == b"ustar":
        return "archive"
    found = next((kind for mark, kind in MAGIC if head.startswith(mark)), "")
    if found in ADVICE and found != "postscript" and is_words:
        return ""  # "ID3 is no dike"
    if found == "old office":
        return SUFFIXES.get("." + folded.rpartition(".")[2], found)
    return found


def unpacked_head(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, UNPACKED_HEAD)
    except zlib.error:
        return b""


def words_of(head: bytes) -> str:
    """Return the start of a file as letters, whatever its encoding, for marks that are ASCII."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "ignore")
    if b"<\x00" in head[:64] or b"\x00<" in head[:64]:
        return head.replace(b"\x00", b"").decode("latin-1")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def by_words(text: str, name: str) -> str:
    """Return what the first words of a text say that it is; "" if it may be plain."""
    suffix = suffix_of(name)
    if is_message(text):
        return "mail"
    if RIS.match(text) or BIBTEX.match(text):
        return "references"
    if JSON.match(text) and (suffix == ".json" or '"type"' in text or '"title"' in text):
        return "references"
    root = ROOT.match(text)
    if root and root[2].casefold() in ROOTS:
        return ROOTS[root[2].casefold()]
    if HTML.match(text):
        return "page"
    if text.lstrip().startswith("<?xml"):
        return "" if READERS.get(suffix) == "page" else "markup"
    is_fragment = FRAGMENT.match(text) is not None and CLOSING.search(text) is not None
    return "page" if is_fragment and READERS.get(suffix) not in ("mail", "feed") else ""


def is_message(text: str) -> bool:
    """Tell whether a text begins with the head of an e-mail, or of a page saved as one."""
    start = text[:1] and text.lstrip("\r\n").removeprefix("From ").lstrip()
    if text.startswith("From "):  # of a mailbox: the first line is no field
        start = text.partition("\n")[2]
    head = re.split(r"\r?\n\r?\n", start, maxsplit=1)[0]
    names = {found.casefold() for found in FIELD.findall(head)}
    first = FIELD.match(start) is not None or re.match(r"[\w-]{2,60}:\s", start) is not None
    return first and len(names) >= LEAST_FIELDS and bool(names & SURE_FIELDS)


def by_name(head: bytes, name: str) -> str:
    """Return what a name says of bytes that say nothing themselves."""
    suffix = suffix_of(name)
    module = READERS.get(suffix, "")
    if module in ("page", "mail"):
        return module
    if suffix == ".json":
        return "data"
    if module == "feed":
        return "markup"
    if name.casefold().endswith((".csv", ".tsv")):
        return "table"
    if is_binary(head):
        return SUFFIXES.get("." + name.casefold().rpartition(".")[2], module or TEXT)
    return TEXT


def is_binary(head: bytes) -> bool:
    """Tell whether bytes can hardly be a text in any encoding: many NULs, not in step as in UTF-16."""
    nothing = head.count(0)
    if not nothing:
        return False
    return max(head[0::2].count(0), head[1::2].count(0)) < 0.95 * nothing or nothing > len(head) / 2


def told_by_members(source: Source) -> str:
    """Return what a packed file is by what is in it; UserError as `told`, and if it is damaged."""
    from zipfile import BadZipFile, ZipFile

    from desktop.importing.limits import check_archive, damaged

    with source.open() as file:
        check_archive(file, source.name)
        try:
            with ZipFile(file) as archive:
                names = archive.namelist()
                found = by_members(names, mimetype(archive, names))
        except (
            BadZipFile,
            zlib.error,
            EOFError,
            ValueError,
            NotImplementedError,
            OSError,
        ) as error:
            raise damaged(source.name) from error
    if found in ADVICE:
        raise UserError(ADVICE[found], name=source.name)
    return found


def mimetype(archive: ZipFile, names: list[str]) -> str:
    """Return what an OpenDocument or a book says that it is."""
    if "mimetype" not in names:
        return ""
    with archive.open("mimetype") as file:
        return file.read(100).decode("latin-1").strip()


def by_members(names: list[str], said: str) -> str:
    folded = {name.casefold() for name in names}
    if said.startswith("application/vnd.oasis.opendocument."):
        kind = said.rpartition(".")[2].partition("-")[0]
        return {"text": "opendocument", "spreadsheet": "table", "presentation": "slides"}.get(kind, "archive")  # fmt: skip
    if said == "application/epub+zip" or "meta-inf/container.xml" in folded:
        return "book"
    if any(name.startswith("word/document") for name in folded):
        return "word"
    for start, kind in (("xl/", "table"), ("ppt/", "slides"), ("index/", "pages")):
        if any(name.startswith(start) for name in folded):
            return kind
    is_web = any(name.endswith((".warc", ".warc.gz")) for name in folded)
    if is_web and any(name.startswith(("archive/", "datapackage", "indexes/")) for name in folded):
        return "warc"
    if "content.xml" in folded and "meta-inf/manifest.xml" in folded:
        return "opendocument"
    return "pages" if "index.zip" in folded else "archive"
