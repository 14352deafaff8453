"""Files that name addresses, and a watch over what reaches out of the process while they are read."""

import plistlib
import sys
from contextlib import contextmanager

from tests.importing import invented_files as made

ELSEWHERE = "http://127.0.0.1:9/seen"
REACHING = (
    "socket.",
    "urllib.",
    "http.client.",
    "ftplib.",
    "smtplib.",
    "subprocess.",
    "os.system",
    "webbrowser.",
)
"""What begins the names of audit events of reaching out."""
_WATCHING: list[list[str]] = []


def _hook(event, _arguments):
    if _WATCHING and event.startswith(REACHING):
        _WATCHING[-1].append(event)


sys.addaudithook(_hook)  # a hook can never be taken away; it looks at nothing outside of `watched`


@contextmanager
def watched():
    """Give the list of audit events of reaching out, as it fills."""
    events: list[str] = []
    _WATCHING.append(events)
    try:
        yield events
    finally:
        _WATCHING.remove(events)


PAGE = (
    f'<!DOCTYPE html SYSTEM "{ELSEWHERE}.dtd"><html><head><base href="{ELSEWHERE}/"><link rel="stylesheet" href="a.css">'
    f'<script src="{ELSEWHERE}.js"></script><meta http-equiv="refresh" content="0;url={ELSEWHERE}"></head><body>'
    f'<iframe src="{ELSEWHERE}"></iframe><article><h1>{made.HEADLINE}</h1><img src="{ELSEWHERE}.png">'
    + "".join(f"<p>{each}</p>" for each in made.BODY)
    + "</article></body></html>"
).encode()
ENTITY = f'<!DOCTYPE x [<!ENTITY % all SYSTEM "{ELSEWHERE}.dtd"> %all; <!ENTITY e SYSTEM "{ELSEWHERE}">]>'
PROBES = {
    "page.html": PAGE,
    "page.xhtml": ENTITY.encode() + PAGE,
    "page.mhtml": made.saved_as_message(PAGE),
    "page.eml": made.mail().replace(b"text/plain", b"text/html", 1).replace(b"The mayor", PAGE, 1),
    "outside.eml": (
        "From: a@b.invalid\r\nMIME-Version: 1.0\r\nContent-Type: message/external-body; access-type=URL; "
        f'URL="{ELSEWHERE}"\r\n\r\nContent-Type: text/html\r\n\r\n'
    ).encode(),
    "page.webarchive": made.web_archive(PAGE),
    "entity.webarchive": b'<?xml version="1.0"?>' + ENTITY.encode() + plistlib.dumps({"a": "b"}).partition(b"?>")[2],
    "page.warc": made.record(PAGE),
    "page.wacz": made.packed_web_archive(made.record(PAGE)),
    "entity.rss": b'<?xml version="1.0"?>' + ENTITY.encode() + made.feed().partition(b"?>")[2].replace(b"Post</title>", b"&e;</title>"),
    "page.rss": made.feed("<![CDATA[" + PAGE.decode() + "]]>"),
    "link.atom": made.atom().replace(b"<id>x</id>", f'<link rel="self" href="{ELSEWHERE}"/><id>x</id>'.encode()),
    "files.ris": made.ris().replace(b"ER  -", f"L1  - {ELSEWHERE}.pdf\r\nER  -".encode()),
    "files.bib": made.bibtex().replace(b"url =", f"file = {{{ELSEWHERE}}}, url =".encode()),
    "files.json": made.csl().replace(b"https://post.invalid/dike", ELSEWHERE.encode()),
}  # fmt: skip
