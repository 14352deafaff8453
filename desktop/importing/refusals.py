"""Say in sentences why an address gave no page. An error itself may hold the address, and is never said."""

from __future__ import annotations

from desktop.importing.limits import MB, LimitReached, size
from desktop.importing.reaching import Refused
from desktop.story.errors import Sentence, UserError

MOST_BYTES = 20 * MB
"""Unpacked bytes of an answer; a page has 1 MB at most, a PDF of a paper 10."""
CONNECT, IDLE, TOTAL = 10.0, 20.0, 60.0
"""Seconds to reach a site, between two pieces of its answer, and for everything."""
STATUSES = {
    401: Sentence(
        "{site} shows this page only to those who log in (401). Open it in a browser, save the page there, and add the"
        " saved file."
    ),
    402: Sentence(
        "{site} shows this page only to those who pay (402). Open it in a browser, save the page there, and add the"
        " saved file."
    ),
    403: Sentence(
        "{site} refuses to give this page to a program (403). Open it in a browser, save the page there, and add the"
        " saved file."
    ),
    404: Sentence(
        "{site} has nothing at this address (404). Check the address, or look for an archived copy."
    ),
    407: Sentence(
        "The proxy of your network asks for a name and a password (407). Ask who runs the network."
    ),
    410: Sentence("{site} says that this page is gone (410). Look for an archived copy."),
    429: Sentence(
        "{site} was asked too often and wants to be left alone for a while (429). Try again later."
    ),
    451: Sentence(
        "{site} may not show this page here, for legal reasons (451). Look for an archived copy."
    ),
}
"""HTTP status -> what is said of it; RFC 9110, 6585 and 7725."""


def site_of(url: str) -> str:
    """Return the site of an address, as sentences name it."""
    from httpx import URL

    return str(URL(url).host)


def no_address() -> UserError:
    return UserError(
        "That is no address of a page in the web. It begins with http:// or https://, and names a site."
    )


def check_status(status: int, site: str) -> None:
    if status == 200:
        return
    if status in STATUSES:
        raise UserError(STATUSES[status].template, site=site)
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
