"""Fetch what is at an address in the web, when the reader asks for it: the program's only way out.

Each request is made by a new client without a memory: no cookies, no referrer, no names. Addresses
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
from desktop.importing.limits import MB, LimitReached, size
from desktop.importing.reaching import Refused, transport_for
from desktop.importing.unpacking import TooMuchError, Unpacker
from desktop.story.errors import Cancelled, Sentence, UserError

if TYPE_CHECKING:
    import httpx

for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # below, they log addresses

MOST_BYTES = 20 * MB
"""Unpacked bytes of an answer; a page has 1 MB at most, a PDF of a paper 10."""
MOST_REDIRECTS = 5
CONNECT, IDLE, TOTAL = 10.0, 20.0, 60.0
"""Seconds to reach a site, between two pieces of its answer, and for everything."""
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
STARTS = ((b"%PDF-", ".pdf"), (b"<!doctype html", ".html"), (b"<html", ".html"), (b"<rss", ".rss"), (b"<feed", ".atom"))  # fmt: skip
MOVED = (301, 302, 303, 307, 308)
IN_A_BROWSER = " Open it in a browser, save the page there, and add the saved file."
STATUSES = {
    401: "{site} shows this page only to those who log in (401)." + IN_A_BROWSER,
    402: "{site} shows this page only to those who pay (402)." + IN_A_BROWSER,
    403: "{site} refuses to give this page to a program (403)." + IN_A_BROWSER,
    404: "{site} has nothing at this address (404). Check the address, or look for an archived copy.",
    410: "{site} says that this page is gone (410). Look for an archived copy.",
    407: "The proxy of your network asks for a name and a password (407). Ask who runs the network.",
    429: "{site} was asked too often and wants to be left alone for a while (429). Try again later.",
    451: "{site} may not show this page here, for legal reasons (451). Look for an archived copy.",
}
"""HTTP status -> what is said of it; RFC 9110, 6585 and 7725."""


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

    def __init__(self) -> None:
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
    errand = Errand()
    Thread(target=run, args=(url, errand), name="fetching", daemon=True).start()
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
            raise too_slow(site_of(url), TOTAL)


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


def no_address() -> UserError:
    return UserError(
        "That is no address of a page in the web. It begins with http:// or https://, and names a site."
    )


def site_of(url: str) -> str:
    """Return the site of an address, as sentences name it."""
    from httpx import URL

    return str(URL(url).host)


def run(url: str, errand: Errand) -> None:
    """Fetch, and hand on what came of it: a page, or the error that the waiting thread raises."""
    from httpx import HTTPError, InvalidURL

    try:
        errand.results.put(followed(url, errand))
    except (UserError, Cancelled) as error:
        errand.results.put(error)
    except (HTTPError, InvalidURL, OSError, ValueError) as error:
        errand.results.put(Cancelled() if errand.stopped.is_set() else sentence(url, error))


def followed(url: str, errand: Errand) -> Fetched:
    """Follow redirects until there is a page, each checked before it is asked for."""
    redirects: list[str] = []
    was_public = False
    while True:
        errand.check(site_of(url))
        hop = one_hop(url, errand, is_public_only=was_public)
        if not hop.location:
            return Fetched(url, hop.data, hop.content_type, hop.status, tuple(redirects))
        was_public = was_public or hop.is_public
        if len(redirects) >= MOST_REDIRECTS:
            raise UserError(
                "{site} sends the program on from page to page, more than {most} times. Open it in a browser, and"
                " copy the address that stands there in the end.",
                site=site_of(url),
                most=MOST_REDIRECTS,
            )
        redirects.append(url)
        url = next_address(url, hop.location)


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
    """Ask for one address, with a client that is made for it and forgotten."""
    import httpx

    from desktop import VERSION

    headers = {
        "User-Agent": f"Wireside/{VERSION}",
        "Accept": ACCEPTED,
        "Accept-Encoding": "gzip, deflate",
    }
    transport = transport_for(url, is_public_only=is_public_only)
    errand.close = transport.cut_off
    limits = httpx.Timeout(IDLE, connect=CONNECT)
    with (
        httpx.Client(
            transport=transport, timeout=limits, trust_env=False, headers=headers
        ) as client,
        client.stream("GET", url, follow_redirects=False) as response,
    ):
        location = response.headers.get("location", "")
        if response.status_code in MOVED and location:
            return Hop(location, is_public=transport.is_public)
        check_status(response.status_code, site_of(url))
        data = body_of(response, site_of(url), errand)
    return Hop("", data, response.headers.get("content-type", ""), response.status_code)


def check_status(status: int, site: str) -> None:
    if status == 200:
        return
    if status in STATUSES:
        raise UserError(STATUSES[status], site=site, status=status)
    if status >= 500:
        raise UserError(
            "{site} has a fault of its own at the moment ({status}). Try again later.",
            site=site,
            status=status,
        )
    raise UserError(
        "{site} did not give the page: it answered with {status}. Open it in a browser, save the page there, and add"
        " the saved file.",
        site=site,
        status=status,
    )


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


def too_large(site: str) -> UserError:
    return LimitReached(
        "What {site} has at this address is larger than {most}, the limit for one page. Save it and add the file.",
        site=site,
        most=size(MOST_BYTES),
    )


def too_slow(site: str, seconds: float) -> UserError:
    return UserError(
        "{site} did not answer within {seconds} seconds. Try again later, or save the page in a browser and add the"
        " saved file.",
        site=site,
        seconds=int(seconds),
    )


def sentence(url: str, error: Exception) -> UserError:
    """Say what kept an address from being reached; the error itself may hold the address, and is not said."""
    import socket
    import ssl

    import httpx

    site = site_of(url)
    causes = list(causes_of(error))
    if any(isinstance(cause, Refused) for cause in causes):
        return UserError(
            "{site}, where the page sends the program on to, is a computer in your own network. That is not followed.",
            site=site,
        )
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return UserError(
            "{site} could not prove that it is {site}: its certificate is not valid. Nothing was fetched.",
            site=site,
        )
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return UserError(
            "No secure connection to {site} came about. Check the address, or open the page in a browser and save it"
            " there.",
            site=site,
        )
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
        return UserError(
            "There is no site called {site}, or this computer is not connected. Check the address and the connection.",
            site=site,
        )
    if isinstance(error, httpx.TimeoutException):
        return too_slow(site, CONNECT if isinstance(error, httpx.ConnectTimeout) else IDLE)
    if isinstance(error, httpx.ProxyError):
        return UserError(
            "The proxy of your network did not let the program through to {site}.", site=site
        )
    if isinstance(error, httpx.ConnectError):
        return UserError(
            "{site} could not be reached: {reason}. Check the address and the connection.",
            site=site,
            reason=reason_of(causes),
        )
    return UserError(
        "The connection to {site} broke before the page was there. Try again.", site=site
    )


def reason_of(causes: list[BaseException]) -> Sentence:
    """Return what the system says is the matter, without an address."""
    said = (cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror)
    return Sentence(next(said, "no connection").casefold())


def causes_of(error: BaseException | None) -> list[BaseException]:
    """Return an error and those behind it."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
