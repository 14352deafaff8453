"""Pages kept in web archives: .warc, .warc.gz, .wacz, and Safari's .webarchive."""

import gzip
import io
import json
import plistlib
import zipfile
import zlib

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from desktop.importing.content import Source
from desktop.importing.making import article_of
from desktop.importing.outlines import source_of, whole_of
from desktop.importing.readers import content_of, warc, webarchive
from desktop.story.article import MAYBE_INCOMPLETE, Stated
from desktop.story.errors import UserError
from tests.importing.invented_files import BODY, HEADLINE, page

URL = "https://post.invalid/dike"


class Writer(WARCWriter):  # type: ignore[misc]  # warcio has no types
    """warcio's own writer leaves the temporary files open in which it measures records."""

    def _create_temp_file(self):
        return io.BytesIO()


def archive(*pages, is_packed=True):
    """Return a web archive as warcio writes it; a page is its address, body and more of a record."""
    made = io.BytesIO()
    writer = Writer(made, gzip=is_packed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "invented"}))
    for url, body, *more in pages:
        given = {
            "kind": "text/html",
            "status": "200 OK",
            "record": "response",
            "headers": (),
            **(more[0] if more else {}),
        }
        headers = StatusAndHeaders(
            given["status"],
            [("Content-Type", given["kind"]), *given["headers"]],
            protocol="HTTP/1.1",
        )
        of_warc = {"WARC-Date": "2026-03-02T07:10:00Z", **given.get("warc", {})}
        writer.write_record(
            writer.create_warc_record(
                url, given["record"], payload=io.BytesIO(body), warc_headers_dict=of_warc,
                http_headers=headers if given["record"] == "response" else None,
                warc_content_type=given["kind"] if given["record"] == "resource" else "",
            )
        )  # fmt: skip
    return made.getvalue()


def read(data, name="a.warc.gz"):
    reader = webarchive if name.endswith(".webarchive") else warc
    return reader.read(Source(name, data))


def texts(draft):
    return [block.text for block in draft.blocks]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_a_page_comes_with_its_address_and_when_it_was_saved(name):
    content = read(archive((URL, page()), is_packed=name.endswith("gz")), name)
    (draft,) = content.drafts
    assert draft.part == URL
    assert draft.original == page()
    assert draft.facts["url"] == Stated(
        URL, "address in the web archive, saved 2026-03-02T07:10+00:00"
    )
    assert set(BODY) <= set(texts(draft))
    assert not content.asks
    assert article_of(draft, "a.warc").url == draft.facts["url"]


def test_of_several_pages_the_reader_chooses():
    content = read(archive((URL, page()), (f"{URL}-2", page(BODY[::-1], "Dike holds"))))
    assert content.asks
    assert [draft.part for draft in content.drafts] == [URL, f"{URL}-2"]


@pytest.mark.parametrize(
    "other",
    [{"kind": "image/png"}, {"status": "404 Not Found"}, {"status": "302 Found"}, {"kind": "application/json"},
     {"record": "request", "kind": "text/html"}, {"record": "metadata"}],
)  # fmt: skip
def test_what_is_no_page_is_passed_over(other):
    if other.get("record"):
        other = {**other, "record": "resource", "kind": "text/css"}
    content = read(archive((f"{URL}/other", b"<p>other</p>", other), (URL, page())))
    assert [draft.part for draft in content.drafts] == [URL]


def test_a_page_kept_as_a_resource_is_read():
    (draft,) = read(archive((URL, page(), {"record": "resource"}))).drafts
    assert BODY[0] in texts(draft)


def in_chunks(data, size=700):
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("headers", "made"),
    [
        ([("Content-Encoding", "gzip")], gzip.compress),
        ([("Content-Encoding", "deflate")], zlib.compress),
        ([("Content-Encoding", "deflate")], lambda data: zlib.compress(data)[2:-4]),
        ([("Transfer-Encoding", "chunked")], in_chunks),
        ([("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")], lambda data: in_chunks(gzip.compress(data), 50)),
        ([("Transfer-Encoding", "chunked")], bytes),
        ([("Content-Encoding", "gzip")], bytes),
        ([("Content-Encoding", "br")], bytes),
    ],
    ids=["gzip", "deflate", "raw deflate", "chunks", "gzip in chunks", "said to be in chunks", "said to be gzip", "brotli"],
)  # fmt: skip
def test_what_a_server_did_to_a_page_is_undone(headers, made):
    data = archive(
        (f"{URL}/first", page(headline="First")), (URL, made(page()), {"headers": headers})
    )
    content = read(data)
    if headers[0][1] == "br":
        (listed,) = content.listed
        assert listed.url == URL
        assert "packed as br" in listed.why
    else:
        assert content.drafts[1].original == page()


def test_the_charset_of_the_server_goes_before_the_letters():
    words = (
        "Мер Ожгова заявив у понеділок, що дамба витримає до ранку, і що нікому не треба виїжджати.",
    )
    html = page(words, "Дамба").replace(b'<meta charset="utf-8">', b"").decode().encode("cp1251")
    (draft,) = read(archive((URL, html, {"kind": "text/html; charset=windows-1251"}))).drafts
    assert words[0] in texts(draft)
    assert draft.encoding == "cp1251"


def test_the_same_page_twice_is_one_and_another_version_is_told_apart():
    first, second = page(), page(BODY[:3])
    warc_of = {"warc": {"WARC-Date": "2026-03-03T08:00:00Z"}}
    content = read(archive((URL, first), (URL, first), (URL, second, warc_of)))
    assert [draft.part for draft in content.drafts] == [URL, f"{URL} (2026-03-03T08:00:00Z)"]


def test_a_page_that_the_archive_cut_may_be_incomplete():
    (draft,) = read(archive((URL, page(), {"warc": {"WARC-Truncated": "length"}}))).drafts
    assert draft.facts["complete"] == Stated(MAYBE_INCOMPLETE, "cut short in the web archive")


def test_an_archive_that_breaks_off_gives_what_is_in_it():
    data = archive((URL, page()), (f"{URL}-2", page()))
    content = read(data[:-400])
    assert content.drafts[0].part == URL


def lying(length):
    data = archive((URL, page()), (f"{URL}-2", page()), is_packed=False)
    at = data.index(b"Content-Length: ", data.index(b"WARC-Type: response")) + len(
        b"Content-Length: "
    )
    return data[:at] + length + data[data.index(b"\r\n", at) :]


@pytest.mark.parametrize("length", [b"10", b"0", b"-5", b"many", b"700"])
def test_after_a_record_that_lies_about_its_length_the_next_one_is_found(length):
    assert [draft.part for draft in read(lying(length), "a.warc").drafts][-1] == f"{URL}-2"


def test_a_record_that_claims_the_rest_of_the_file_is_read_to_its_end():
    assert BODY[0] in texts(read(lying(b"99999999"), "a.warc").drafts[0])


def test_an_archive_packed_as_one_piece_is_read():
    data = gzip.compress(archive((URL, page()), (f"{URL}-2", page()), is_packed=False))
    assert len(read(data).drafts) == 2


@pytest.mark.parametrize(
    "data", [b"", b"rubbish", gzip.compress(b"rubbish", mtime=0), b"\x1f\x8b", b"WARC/1.0\r\n"]
)
def test_what_is_no_web_archive_is_said(data):
    with pytest.raises(UserError, match=r"a\.warc"):
        read(data, "a.warc")


def test_an_archive_without_a_page_says_why():
    with pytest.raises(UserError, match="no page in"):
        read(archive((URL, b"x", {"kind": "image/png"})))


def many(count):
    return archive(
        *((f"{URL}/{n}", page((f"{n} {BODY[0]}", *BODY[1:]), f"Dike {n}")) for n in range(count))
    )


def test_of_many_pages_title_and_first_words_are_told_and_the_chosen_one_is_read():
    content = read(many(warc.MOST_READ + 1))
    assert content.asks
    assert len(content.drafts) == warc.MOST_READ + 1
    outline = content.drafts[7]
    assert outline.is_outline
    assert texts(outline) == ["Dike 7 | The Aldwick Post", f"7 {BODY[0]}"]
    draft = whole_of(outline, content_of(source_of(outline, "a.warc.gz")))
    assert texts(draft)[-len(BODY) :] == [f"7 {BODY[0]}", *BODY[1:]]
    assert (draft.part, draft.original) == (f"{URL}/7", outline.original)
    assert draft.facts["url"] == Stated(
        f"{URL}/7", "address in the web archive, saved 2026-03-02T07:10+00:00"
    )
    assert not draft.is_outline


def test_an_outline_makes_no_article():
    with pytest.raises(AssertionError):
        article_of(read(many(warc.MOST_READ + 1)).drafts[0], "a.warc.gz")


def packed(members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, content in members:
            file.writestr(name, content)
    return made.getvalue()


def visited(*urls):
    rows = [{"format": "json-pages-1.0"}, *({"url": url, "title": "x"} for url in urls)]
    return "\n".join(map(json.dumps, rows))


def test_a_packed_archive_gives_the_pages_that_were_visited_and_not_their_frames():
    pages = [(URL, page()), (f"{URL}/advert", page(headline="Boats")), (f"{URL}-2", page(BODY[:4]))]
    data = packed([("archive/a.warc.gz", archive(*pages)), ("pages/pages.jsonl", visited(URL)),
                   ("pages/extraPages.jsonl", visited(f"{URL}-2")), ("datapackage.json", "{}")])  # fmt: skip
    assert [draft.part for draft in read(data, "a.wacz").drafts] == [URL, f"{URL}-2"]


@pytest.mark.parametrize("listed", ["", "{", '[]\n{"url": 7}', "[" * 5_000])
def test_a_packed_archive_with_a_broken_list_gives_all_its_pages(listed):
    data = packed(
        [("archive/a.warc", archive((URL, page()), is_packed=False)), ("pages/pages.jsonl", listed)]
    )
    assert [draft.part for draft in read(data, "a.wacz").drafts] == [URL]


def test_pages_in_several_files_of_a_packed_archive_are_put_together():
    data = packed(
        [(f"archive/{n}.warc.gz", archive((f"{URL}/{n}", page()), (URL, page()))) for n in range(3)]
    )
    assert [draft.part for draft in read(data, "a.wacz").drafts] == [
        f"{URL}/0",
        URL,
        f"{URL}/1",
        f"{URL}/2",
    ]


def safari(resource=None, frames=(), kind=plistlib.FMT_BINARY):
    main = {
        "WebResourceData": page(),
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        **(resource or {}),
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubframeArchives": list(frames)}, fmt=kind)


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari_is_read(kind):
    (draft,) = read(safari(kind=kind), "a.webarchive").drafts
    assert draft.facts["url"] == Stated(URL, "address in the web archive")
    assert set(BODY) <= set(texts(draft))


def test_a_page_of_safari_is_read_in_its_encoding():
    words = (
        "Мер Ожгова заявив у понеділок, що дамба витримає до ранку, і що нікому не треба виїжджати."
    )
    html = (
        f"<html><head><title>x</title></head><body><article><p>{words}</p></article></body></html>"
    )
    data = safari(
        {"WebResourceData": html.encode("koi8-u"), "WebResourceTextEncodingName": "KOI8-U"}
    )
    (draft,) = read(data, "a.webarchive").drafts
    assert words in texts(draft)


def test_where_the_page_is_a_frame_the_article_in_it_is_read():
    inner = plistlib.loads(safari({"WebResourceURL": f"{URL}/frame"}))
    data = safari(
        {"WebResourceData": b"<html><frameset><frame src='x'></frameset></html>"}, [inner]
    )
    (draft,) = read(data, "a.webarchive").drafts
    assert draft.facts["url"].value == f"{URL}/frame"


@pytest.mark.parametrize(
    "resource", [{"WebResourceMIMEType": "image/png"}, {"WebResourceData": "text"}]
)
def test_a_web_archive_of_something_else_is_said(resource):
    with pytest.raises(UserError, match=r"^a\.webarchive"):
        read(safari(resource), "a.webarchive")


@pytest.mark.parametrize(
    "data",
    [b"", b"rubbish", b"bplist00", b"bplist00" + bytes(32), safari()[:-10], safari()[:200], plistlib.dumps([]),
     plistlib.dumps({}), plistlib.dumps({"WebMainResource": "x"}), plistlib.dumps({"WebMainResource": {}})],
)  # fmt: skip
def test_a_damaged_web_archive_is_said(data):
    with pytest.raises(UserError, match=r"^a\.webarchive"):
        webarchive.read(Source("a.webarchive", data))


def test_no_article_has_the_title_of_another():
    content = read(
        archive((URL, page()), (f"{URL}-2", page(BODY[::-1], "Boats leave the harbour of Aldwick")))
    )
    assert [texts(draft)[0] for draft in content.drafts] == [
        HEADLINE,
        "Boats leave the harbour of Aldwick",
    ]
