"""Containers, feeds and lists that were made to take all time or memory; run with a name, it reads that one and measures.

`python -m tests.importing.readers.hostile_containers NAME` prints JSON: what came, seconds, and the most memory (MB).
"""

import base64
import io
import json
import sys
import time
import zipfile
import zlib
from importlib import import_module
from pathlib import Path

from tests.importing import invented_files as made

MB = 1024 * 1024
URL = "https://post.invalid/dike"


def zeros(size, start=b""):
    """Return gzip of `start` and so many NULs, without having them all at once."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [
        packer.compress(start),
        *(packer.compress(bytes(MB)) for _ in range(size // MB)),
        packer.flush(),
    ]
    return b"".join(pieces)


def answer(headers="", body=b""):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n".encode()
    return record(head + body)


def record(content, length=None, more=""):
    size = len(content) if length is None else length
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\n{more}Content-Type: application/http\r\n"
        f"Content-Length: {size}\r\n\r\n"
    ).encode() + content + b"\r\n\r\n"  # fmt: skip


def long_record():
    start = (
        record(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", length=600 * MB).rstrip()
        + b"\r\n\r\n"
    )
    return zeros(600 * MB, start)


def packed(members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member, content in members:
            archive.writestr(member, content)
    return file.getvalue()


def link(name):
    member = zipfile.ZipInfo(name)
    member.create_system, member.external_attr = 3, 0o120777 << 16
    return member


def in_chunks_of_one(count):
    return answer("Transfer-Encoding: chunked\r\n", b"1\r\na\r\n" * count + b"0\r\n\r\n")


def nested_mail(levels):
    head = b"From: a@b.invalid\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(levels)
    )
    return head + parts + b"Content-Type: text/plain\r\n\r\n" + b"The dike held.\r\n" * 10_000


def letter(head, body=b"The dike held."):
    return b"From: a@b.invalid\r\nMIME-Version: 1.0\r\n" + head + b"\r\n\r\n" + body


def overlapping_plist(lists=20_000, leaves=50_000):
    """Return a binary property list in which each of many lists points at the same row of references."""
    row = b"\xaf\x12" + leaves.to_bytes(4, "big") + (lists + 1).to_bytes(3, "big") * leaves
    leaf = b"\x50"
    top = (
        b"\xaf\x12"
        + lists.to_bytes(4, "big")
        + b"".join(n.to_bytes(3, "big") for n in range(1, lists + 1))
    )
    body = b"bplist00" + top + row + leaf
    at = [8, *[8 + len(top)] * lists, 8 + len(top) + len(row)]
    table = b"".join(one.to_bytes(4, "big") for one in at)
    trailer = (
        bytes(6)
        + bytes([4, 3])
        + len(at).to_bytes(8, "big")
        + bytes(8)
        + len(body).to_bytes(8, "big")
    )
    return body + table + trailer


def deep_plist(levels):
    inside = b"<array>" * levels + b"</array>" * levels
    return b'<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0">' + inside + b"</plist>"


def entities(root):
    rows = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY e0 "dike ">{rows}]>'.encode()


def channel(inside):
    return b'<rss version="2.0"><channel>' + inside


FILES = {
    # name: (how it is made, a word of the sentence, or None where it may be read)
    "long.warc.gz": (long_record, "16 MB"),
    "empty.warc.gz": (lambda: zeros(600 * MB), "limit"),
    "packed.warc": (lambda: answer("Content-Encoding: gzip\r\n", zeros(600 * MB)), "16 MB"),
    "line.warc": (lambda: b"WARC/1.0\r\nX: " + b"a" * 30 * MB, "limit"),
    "head.warc": (lambda: b"WARC/1.0\r\n" + b"X: a\r\n" * 5_000_000, "limit"),
    "answer.warc": (lambda: answer("X: a\r\n" * 1_000_000, made.page()), None),
    "chunks.warc": (lambda: in_chunks_of_one(2_000_000), "damaged"),
    "claims.warc": (lambda: record(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x", 10**18), None),
    "negative.warc": (lambda: record(b"<p>x", -(10**18)), "negative.warc"),
    "addresses.warc": (lambda: record(b"x", more="WARC-Target-URI: " + "a " * 5_000 + "\r\n"), "addresses.warc"),
    "starts.warc": (lambda: b"WARC/1.0\r\n\r\n" * 300_000, "starts.warc"),
    "no records.warc": (lambda: b"WARC/\r\n" * 2_000_000, "no records.warc"),
    "blank.warc": (lambda: b"\r\n" * 10_000_000, "blank.warc"),
    "large.warc": (lambda: b"".join(answer("", b"<p>%d" % n + b" " * 9 * MB) for n in range(6)), "48 MB"),
    "outside.wacz": (lambda: packed([("archive/../../x.warc", b"x")]), "outside"),
    "root.wacz": (lambda: packed([("/etc/x.warc", b"x")]), "outside"),
    "link.wacz": (lambda: packed([(link("archive/a.warc"), b"/etc/passwd")]), "outside"),
    "many.wacz": (lambda: packed([(f"archive/{n}.warc", b"x") for n in range(10_000)]), "5,000"),
    "inside.wacz": (lambda: packed([("archive/a.warc.gz", long_record())]), "16 MB"),
    "list.wacz": (lambda: packed([("archive/a.warc", made.record(made.page())), ("pages/pages.jsonl", b"[" * 20_000_000)]), None),
    "nested.eml": (lambda: nested_mail(1_000), "60 parts"),
    "sixty.eml": (lambda: nested_mail(60), None),
    "header.eml": (lambda: letter(b"Content-Type: text/plain; a=" + b'";' * 3_000_000), "4,096"),
    "subject.eml": (lambda: letter(b"Subject: " + b"=?utf-8?Q?=D0=94?= " * 500_000), None),
    "from.eml": (lambda: letter(b"From: " + b"(" * 1_000_000), None),
    "sent on.eml": (lambda: letter(b"Subject: " + b"Re: " * 1_000_000, b"---------- Forwarded message ---------\n" * 50_000), None),
    "parts.eml": (lambda: letter(b"Content-Type: multipart/mixed; boundary=b", b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 200_000), "parts"),
    "lines.eml": (lambda: letter(b"Content-Type: text/plain", b"x\r\n" * 2_000_000), "5 MB"),
    "spaces.eml": (lambda: letter(b"Content-Type: text/plain", b"> " * 5_000_000), "5 MB"),
    "coded.eml": (lambda: letter(b"Content-Transfer-Encoding: quoted-printable", b"=\r\n=" * 2_000_000), None),
    "base.eml": (lambda: letter(b"Content-Transfer-Encoding: base64", base64.encodebytes(bytes(10 * MB))), None),
    "nested.webarchive": (lambda: deep_plist(2_000_000), "100,000"),
    "deep.webarchive": (lambda: deep_plist(20_000), "deep.webarchive"),
    "entities.webarchive": (lambda: entities("plist") + b"<plist><string>&e9;</string></plist>", "entities"),
    "overlapping.webarchive": (overlapping_plist, "100,000"),
    "circle.webarchive": (lambda: b"bplist00\xd1\x01\x00\x5fx" + b"\x08\x0b" + bytes(6) + bytes([1, 1]) + (2).to_bytes(8, "big") + bytes(8) + (13).to_bytes(8, "big"), "circle.webarchive"),
    "claims.webarchive": (lambda: b"bplist00" + bytes(6) + bytes([8, 8]) + b"\xff" * 24, "claims.webarchive"),
    "entities.rss": (lambda: entities("rss") + channel(b"<title>&e9;</title><item><title>&e9;</title></item></channel></rss>"), None),
    "authors.rss": (lambda: channel(b"<item><author>" + b"a." * 200_000 + b"@</author></item></channel></rss>"), "limit"),
    "authors2.rss": (lambda: channel(b"".join(b"<item><author>" + b"a." * 5_000 + b"@</author></item>" for _ in range(100))), "limit"),
    "deep.rss": (lambda: channel(b"<a>" * 1_000_000), "200,000"),
    "marks.rss": (lambda: channel(b"<item><title>" + b"<" * 5_000_000), "200,000"),
    "ands.rss": (lambda: channel(b"<item><title>" + b"&a" * 5_000_000), "1,000,000"),
    "items.rss": (lambda: channel(b"<item><title>x</title></item>" * 20_000), "2,000"),
    "cut.rss": (lambda: channel(b"<item><description>" + b"... " * 1_000_000 + b"</description></item></channel></rss>"), None),
    "lines.ris": (lambda: b"TY  - NEWS\n" + b"KW  - x\n" * 1_000_000, "200,000"),
    "goes on.ris": (lambda: b"TY  - NEWS\nTI  - x\n" + b"dike\n" * 190_000, None),
    "entries.ris": (lambda: b"TY  - NEWS\nTI  - x\nER  - \n" * 60_000, "references"),
    "blanks.ris": (lambda: b"TY  - NEWS\nTI" + b" " * 10_000_000, None),
    "strings.bib": (lambda: b"".join(b'@string{s%d = s%d # s%d # s%d}\n' % (n, n - 1, n - 1, n - 1) for n in range(1, 1_000)) + b"@article{a, title = s999}", None),
    "itself.bib": (lambda: b"@string{s = s # s}\n@article{a, title = s # s # s}", None),
    "grows.bib": (lambda: b'@string{s = "' + b"x" * MB + b'"}\n' + b"@article{a, title = s" + b" # s" * 50_000 + b"}", None),
    "braces.bib": (lambda: b"@article{a, title = " + b"{" * 3_000_000, "400,000"),
    "entries.bib": (lambda: b"@article{a, title = {x}}\n" * 100_000, "20,000"),
    "starts.bib": (lambda: b"\n@a{" * 300_000, "20,000"),
    "slashes.bib": (lambda: b"@article{a, title = {" + b"\\" * 2_000_000 + b"}, file = {" + b"\\:" * 500_000 + b"}}", None),
    "dates.bib": (lambda: b"@article{a, title = {x}, date = {" + b"2026-" * 500_000 + b"}}", None),
    "deep.json": (lambda: b"[" * 100_000, "limit"),
    "deep2.json": (lambda: b'[{"type": "x", "title": ' * 100_000, "limit"),
    "entries.json": (lambda: json.dumps([{"type": "a", "title": "x"}] * 20_000).encode(), "5,000"),
    "number.json": (lambda: b'[{"type": "a", "title": "x", "issued": {"date-parts": [[' + b"9" * 1_000_000 + b"]]}}]", "damaged"),
    "large.json": (lambda: b'["' + b"x" * 20 * MB, "16 MB"),
}  # fmt: skip
"""What each must come to: a word of the sentence, which names the file too; None where it may also be read."""


MODULES = {
    "warc": "warc", "wacz": "warc", "eml": "mail", "webarchive": "webarchive", "rss": "feed",
    "ris": "references", "bib": "references", "json": "references",
}  # fmt: skip


def measured(name):
    """Read one and tell what came, how long it took, and the most memory that the process held."""
    from desktop.importing.content import Source
    from desktop.story.errors import UserError

    data = sys.stdin.buffer.read()
    module = import_module(
        f"desktop.importing.readers.{MODULES[name.removesuffix('.gz').rpartition('.')[2]]}"
    )
    started = time.perf_counter()
    try:
        content = module.read(Source(name, data))
        said, is_read = f"{len(content.drafts)} drafts", True
    except UserError as error:
        said, is_read = str(error), False
    seconds = time.perf_counter() - started
    return {"said": said, "is_read": is_read, "seconds": seconds, "peak": peak()}


def peak() -> float:
    """Return the most megabytes that this process held.

    On Linux `ru_maxrss` begins with what the process that started it held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
