"""A file is told by its bytes, whatever it is called; what no reader reads gets a sentence with what to do."""

import gzip

import pytest

from desktop.importing.content import Source
from desktop.importing.reading import is_plain
from desktop.importing.sniffing import TEXT, told
from desktop.story.errors import UserError
from tests.importing import invented_files as made

READ_BY = {
    "dike.html": "page", "dike.xhtml": "page", "dike.mhtml": "mail", "dike.eml": "mail", "dike.webarchive": "webarchive",
    "dike.docx": "word", "dike.odt": "opendocument", "dike.rtf": "richtext", "dike.epub": "book", "dike.pdf": "pdf",
    "dike.warc": "warc", "dike.warc.gz": "warc", "dike.wacz": "warc", "dike.rss": "feed", "dike.atom": "feed",
    "dike.ris": "references", "dike.bib": "references", "dike.json": "references",
}  # fmt: skip
FILES = made.files()


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("called", ["", "noname", "note.txt", "note.dat"])
def test_every_format_is_told_without_its_name(name, called):
    assert told(Source(called or name, FILES[name])) == READ_BY[name]
    assert not is_plain(FILES[name], called or name)


@pytest.mark.parametrize("wrong", [".html", ".docx", ".pdf", ".eml", ".xml"])
@pytest.mark.parametrize(
    "name", ["dike.rtf", "dike.pdf", "dike.docx", "dike.warc.gz", "dike.mhtml", "dike.ris"]
)
def test_a_wrong_name_makes_no_difference(name, wrong):
    assert told(Source("dike" + wrong, FILES[name])) == READ_BY[name]


@pytest.mark.parametrize(
    ("start", "name", "kind"),
    [
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "a.txt", "page"),
        ("\ufeff<html><body>Дамба".encode("utf-16-le"), "a.txt", "page"),
        (b"  \n<!-- saved from url=(0020)https://post.invalid/ -->\n<html>", "a", "page"),
        (
            b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
            "a",
            "page",
        ),
        (b"<HEAD><TITLE>x</TITLE></HEAD>", "a", "page"),
        (b'<div class="x"><p>The dike held.</p></div>', "a.txt", "page"),
        (b"<p>The dike held.", "a.html", "page"),
        (b"The dike held.", "a.html", "page"),
        (b"<rdf:RDF xmlns:rdf='x'><item>", "a", "feed"),
        (
            b"<?xml version='1.0'?><!-- x --><feed xmlns='http://www.w3.org/2005/Atom'>",
            "a.txt",
            "feed",
        ),
        (
            b"<?xml version='1.0'?><!DOCTYPE plist PUBLIC 'x' 'y'><plist version='1.0'>",
            "a",
            "webarchive",
        ),
        (b"Return-Path: <a@b.invalid>\r\nReceived: from x\r\nSubject: y\r\n\r\nz", "a.txt", "mail"),
        (
            b"From a@b.invalid Mon Mar  2 07:10:00 2026\nFrom: a@b.invalid\nMessage-ID: <1>\n\nz",
            "a",
            "mail",
        ),
        (b"\r\nTY  - NEWS\r\nTI  - x\r\n", "a.txt", "references"),
        (b"% made by hand\n@Article{a2026,\n title={x}}", "a.txt", "references"),
        (b'[\n {"id": "x", "title": "y"}]', "a.txt", "references"),
        (b"\n\n%PDF-1.7", "a.txt", "pdf"),
        (b"{\\rtf1\\ansi The dike held.}", "a.doc", "richtext"),
        (b"<html xmlns:o='urn:schemas-microsoft-com:office:office'><body>", "a.doc", "page"),
    ],
)
def test_what_a_file_begins_with_tells_what_it_is(start, name, kind):
    assert told(Source(name, start)) == kind
    assert not is_plain(start, name)


@pytest.mark.parametrize(
    "text",
    [
        "The dike held.", "", "  \n", "WASHINGTON: The dike held.", "From: our reporter\nThe dike held.",
        "Subject: dikes\nTo: all who live there\n\nThe dike held.", "<b>The dike</b> held, 3 < 4.", "@mayor said it held",
        "@mayor{ing} is a word", "{The dike} held", "[Video] The dike held", "TYRE  - the dike held", "100 % of dikes",
        "BM the dike", "RIFFRAFF and dikes", "# The dike\n\nIt *held*.", "Дамба выстояла", "انتظر السد", "ID3 is no dike: it is",
        "PKK said: no", "BZh is no word", "%PDX", "WARC is a word", "GIFT of the mayor: a dike",
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "a.xyz"])
def test_plain_text_stays_plain_text(text, encoding, name):
    data = text.encode(encoding)
    assert told(Source(name, data)) == TEXT
    assert is_plain(data, name)


@pytest.mark.parametrize(
    ("data", "name", "advice"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.docx", "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.msg", ".eml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", "table"),
        (made.packed([("xl/workbook.xml", "x")]), "a.xlsx", "table"),
        (b"a,b\n1,2\n", "a.csv", "table"),
        (made.packed([("ppt/presentation.xml", "x")]), "a.docx", "presentation"),
        (made.packed([("Index/Document.iwa", "x"), ("preview.jpg", "x")]), "a.pages", ".docx"),
        (made.packed([("a.html", "x")]), "a.zip", "Unpack"),
        (made.packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), "a.ods", "table"),
        (gzip.compress(b"The dike held.", mtime=0), "a.gz", "Unpack"),
        (b"Rar!\x1a\x07\x00", "a.rar", "Unpack"),
        (bytes(257) + b"ustar", "a.tar", "Unpack"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "a.jpg", "picture"),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", "picture"),
        (b"\x00\x00\x00\x18ftypheic", "a.heic", "picture"),
        (b"\x00\x00\x00\x18ftypmp42", "a.mp4", "film"),
        (b"ID3\x03\x00" + bytes(20), "a.mp3", "sound"),
        (b"MZ\x90\x00" + bytes(20), "a.exe", "program"),
        (b"SQLite format 3\x00" + bytes(20), "a.wireside", "Open project"),
        (b"<?xml version='1.0'?><newsItem>", "a.xml", "XML"),
        (b"<?xml version='1.0'?><office:document xmlns:office='x'>", "a.fodt", "XML"),
        (b"{}", "a.json", "CSL-JSON"),
        (b"BOOKMOBI" + bytes(200), "a.mobi", ".epub"),
    ],
)  # fmt: skip
def test_what_nobody_reads_is_named_with_what_to_do(data, name, advice):
    with pytest.raises(UserError) as raised:
        told(Source(name, data))
    assert str(raised.value).startswith(name)
    assert advice in str(raised.value)
