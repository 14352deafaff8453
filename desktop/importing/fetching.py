"""Fetch what is at an address in the web, when the reader asks for it: the program's only way out.

Each request is made by itself: no cookies, no referrer, no names. Addresses
are never logged. A proxy that the system names is used, for newsrooms reach the web through one;
its password stays with it, and `.netrc` is not read.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.content import Source
from desktop.importing.reaching import transport_for
from desktop.importing.refusals import (
    CONNECT,
    IDLE,
    MOST_BYTES,
    TOTAL,
    check_status,
    no_address,
    sentence,
    site_of,
    too_large,
    too_slow,
)
from desktop.importing.unpacking import TooMuchError, Unpacker
from desktop.story.errors import Cancelled, UserError

if TYPE_CHECKING:
    import httpx

for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # below, they log addresses

MOST_REDIRECTS = 5
TICK = 0.1
"""Seconds between looks at whether anybody still waits."""
ACCEPTED = "text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,text/plain;q=0.9,*/*;q=0.5"
SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".xhtml", "application/pdf": ".pdf", "text/plain": ".txt",
    "application/rss+xml": ".rss", "application/atom+xml": ".atom", "application/rdf+xml": ".xml",
    "application/xml": ".xml", "text/xml": ".xml", "application/feed+json": "",
}  # fmt: skip
"""What a site calls its answer -> the suffix by which a reader knows it."""
UNSAID = ("", "application/octet-stream", "binary/octet-stream")
STARTS = ((b"%pdf-", ".pdf"), (b"<!doctype html", ".html"), (b"<html", ".html"), (b"<rss", ".rss"), (b"<feed", ".atom"))  # fmt: skip
MOVED = (301, 302, 303, 307, 308)


class Fetched(NamedTuple):
    """What an address gave: `url` is where it stood in the end, `data` unpacked."""

    url: str
    data: bytes
    content_type: str
    status: int
    redirects: tuple[str, ...] = ()


class Hop(NamedTuple):
    """One answer: where it sends on to, or its body."""

    location: str = ""
    data: bytes = b""
    content_type: str = ""
    status: int = 0
    is_public: bool = True


Progress = Callable[[float], None]


class Errand:
    """What the thread that fetches shares with the one that waits."""

    def __init__(self, url: str) -> None:
        self.at = url
        """Where it stands: the address that was asked for last."""
        self.stopped = Event()
        self.until = monotonic() + TOTAL
        self.shares: SimpleQueue[float] = SimpleQueue()
        self.results: SimpleQueue[Fetched | UserError | Cancelled | Exception] = SimpleQueue()
        self.close: Callable[[], None] | None = None

    def check(self, site: str) -> None:
        if self.stopped.is_set():
            raise Cancelled
        if monotonic() > self.until:
            raise too_slow(site, TOTAL)


def fetch(address: str, *, is_cancelled: Callable[[], bool], progress: Progress) -> Fetched:
    """Return what is at an address; waits, and so belongs in a job.

    UserError says why there is nothing to read. Cancelled within 0.3 s, whatever the network does:
    looking up a name cannot be stopped, so another thread does it and is left alone.
    """
    url = checked_address(address)
    errand = Errand(url)
    Thread(target=run, args=(errand,), name="fetching", daemon=True).start()
    while True:
        with suppress(Empty):
            found = errand.results.get(timeout=TICK)
            if isinstance(found, Fetched):
                progress(1.0)
                return found
            raise found
        while not errand.shares.empty():
            progress(errand.shares.get())
        if is_cancelled():
            leave(errand)
            raise Cancelled
        if monotonic() > errand.until + TICK:
            leave(errand)
            raise too_slow(site_of(errand.at), TOTAL)


def leave(errand: Errand) -> None:
    """Let the other thread end: it looks at the event, and a read that waits is cut off."""
    errand.stopped.set()
    close = errand.close
    if close is not None:
        close()


def source_of(fetched: Fetched) -> Source:
    """Return what was fetched as a reader of files takes it, under a name with the suffix of its kind."""
    site, _, rest = fetched.url.partition("://")[2].partition("/")
    path = re.sub(r"[?#].*", "", rest).rstrip("/").rpartition("/")[2]
    stem = re.sub(r"\.(?:x?html?|pdf|txt|rss|atom|xml|php|aspx?)$", "", path, flags=re.IGNORECASE)
    suffix = suffix_of(fetched)
    return Source(f"{stem[:80] or site}{suffix}", fetched.data, url=fetched.url)


def suffix_of(fetched: Fetched) -> str:
    """Return the suffix for what an answer is; UserError if no reader is for it."""
    kind = fetched.content_type.partition(";")[0].strip().casefold()
    suffix = SUFFIXES.get(kind, "")
    if not suffix and kind in UNSAID:
        start = fetched.data[:200].lstrip().lower()
        suffix = next((said for mark, said in STARTS if start.startswith(mark)), "")
    if not suffix:
        raise UserError(
            "{site} gave a file of the kind {kind}, which cannot be read from an address. Save it and add the file.",
            site=site_of(fetched.url),
            kind=kind[:60] or "?",
        )
    return suffix


def checked_address(address: str) -> str:
    """Return an address as it is asked for; UserError if it cannot be one of a page in the web."""
    from httpx import URL, InvalidURL

    text = address.strip().strip("<>")
    if re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE) is None:
        text = f"https://{text}"
    try:
        url = URL(text)
        is_page = url.scheme in ("http", "https") and bool(url.host)
    except (InvalidURL, ValueError, UnicodeError) as error:
        raise no_address() from error
    if not is_page or any(letter.isspace() for letter in text):
        raise no_address()
    if url.userinfo:
        raise UserError(
            "The address holds a name or a password in front of the site. Leave that out; the page may then ask for"
            " it in a browser."
        )
    return str(url.copy_with(fragment=None))


def run(errand: Errand) -> None:
    """Fetch, and hand on what came of it: a page, or the error that the waiting thread raises."""
    from httpx import HTTPError, InvalidURL

    try:
        errand.results.put(followed(errand))
    except (UserError, Cancelled) as error:
        errand.results.put(error)
    except (HTTPError, InvalidURL, OSError, ValueError) as error:
        errand.results.put(Cancelled() if errand.stopped.is_set() else sentence(errand.at, error))


def followed(errand: Errand) -> Fetched:
    """Follow redirects until there is a page, each checked before it is asked for."""
    redirects: list[str] = []
    was_public = False
    while True:
        errand.check(site_of(errand.at))
        hop = one_hop(errand.at, errand, is_public_only=was_public)
        if not hop.location:
            return Fetched(errand.at, hop.data, hop.content_type, hop.status, tuple(redirects))
        was_public = was_public or hop.is_public
        if len(redirects) >= MOST_REDIRECTS:
            raise UserError(
                "{site} sends the program on from page to page, more than {most} times. Open it in a browser, and"
                " copy the address that stands there in the end.",
                site=site_of(errand.at),
                most=MOST_REDIRECTS,
            )
        redirects.append(errand.at)
        errand.at = next_address(errand.at, hop.location)


def next_address(url: str, location: str) -> str:
    """Return where a redirect leads, without a name and a password in it; UserError if it leaves the web."""
    from httpx import URL, InvalidURL

    try:
        target = URL(url).join(location).copy_with(fragment=None, userinfo=b"")
    except (InvalidURL, ValueError, UnicodeError):
        target = URL("")
    if target.scheme not in ("http", "https") or not target.host:
        raise UserError(
            "{site} sends the program on to something that is no page in the web. Open it in a browser, save the page"
            " there, and add the saved file.",
            site=site_of(url),
        )
    return str(target)


def one_hop(url: str, errand: Errand, *, is_public_only: bool) -> Hop:
    """Ask for one address by a transport that is made for it and forgotten.

    A client of httpx would look at cookies, and at where a redirect leads.
    """
    import httpx

    from desktop import VERSION

    headers = {
        "User-Agent": f"Wireside/{VERSION}",
        "Accept": ACCEPTED,
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    waits = {"connect": CONNECT, "read": IDLE, "write": IDLE, "pool": CONNECT}
    request = httpx.Request("GET", url, headers=headers, extensions={"timeout": waits})
    with transport_for(url, is_public_only=is_public_only) as transport:
        errand.close = transport.cut_off
        response = transport.handle_request(request)
        try:
            location = response.headers.get("location", "")
            if response.status_code in MOVED and location:
                return Hop(location, is_public=transport.is_public)
            check_status(response.status_code, site_of(url))
            data = body_of(response, site_of(url), errand)
        finally:
            response.close()
    return Hop("", data, response.headers.get("content-type", ""), response.status_code)


def body_of(response: httpx.Response, site: str, errand: Errand) -> bytes:
    """Return the unpacked body, piece by piece, and stop at the limit."""
    said = response.headers.get("content-length", "")
    expected = int(said) if said.isdecimal() and len(said) < 20 else 0
    if expected > MOST_BYTES:
        raise too_large(site)
    pieces: list[bytes] = []
    arrived = 0
    try:
        unpacker = Unpacker(response.headers.get("content-encoding", ""), MOST_BYTES)
        for piece in response.iter_raw():
            errand.check(site)
            pieces.append(unpacker.feed(piece))
            arrived += len(piece)
            errand.shares.put(min(arrived / expected, 0.99) if expected else 0.0)
    except TooMuchError as error:
        raise too_large(site) from error
    except ValueError as error:
        raise UserError(
            "{site} sent the page in a packing that cannot be undone. Open it in a browser, save the page there, and"
            " add the saved file.",
            site=site,
        ) from error
    data = b"".join(pieces)
    if not data.strip():
        raise UserError(
            "{site} gave an empty page. Open it in a browser, save the page there, and add the saved file.",
            site=site,
        )
    return data
