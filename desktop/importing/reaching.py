"""Make the connection for one request, and see to where it leads: to the web, not into one's own network."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

if TYPE_CHECKING:
    from httpx import HTTPTransport

Address = IPv4Address | IPv6Address
MOST_TRIED = 2
"""Addresses of a site that are tried, so that both kinds of addresses are; each may take the whole time."""


class Refused(OSError):
    """A page in the web sends the program on into the reader's own network."""


def transport_for(url: str, *, is_public_only: bool) -> Any:
    """Return a transport of httpx for one address, which tells by `is_public` where it led.

    Names are looked up once, and what was looked at is connected to: a name that changes its
    address in between gains nothing. Behind a proxy the proxy looks names up, so there only
    addresses in figures and names of one's own computer can be refused.
    """
    import httpcore
    import httpx

    proxy = proxy_for(url)
    context = trusted()
    guard = guarded_backend(is_public_only=is_public_only)
    transport: HTTPTransport = httpx.HTTPTransport(
        verify=context, proxy=proxy, retries=0, trust_env=False
    )
    if proxy is None:
        # httpx 0.28 has no parameter for it; tests/importing/test_fetching.py tells when this fails.
        transport._pool = httpcore.ConnectionPool(
            ssl_context=context, max_connections=1, network_backend=guard
        )
    elif is_public_only and not is_public_name(httpx.URL(url).host):
        raise Refused
    return told(transport, guard, httpx.URL(url).host, is_proxied=proxy is not None)


def told(transport: HTTPTransport, guard: Any, host: str, *, is_proxied: bool) -> Any:
    """Return a transport that knows whether it led to a public address."""
    import httpx

    class Told(httpx.BaseTransport):  # type: ignore[misc]  # mypy does not look into httpx
        cut_off = guard.cut_off

        @property
        def is_public(self) -> bool:
            return is_public_name(host) if is_proxied else bool(guard.is_public)

        def handle_request(self, request: Any) -> Any:
            return transport.handle_request(request)

        def close(self) -> None:
            transport.close()
            guard.close()

    return Told()


def trusted() -> ssl.SSLContext:
    """Return the certificates to trust: those of the system, where newsrooms put theirs, and certifi's."""
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


def proxy_for(url: str) -> str | None:
    """Return the proxy that the system or the environment names for an address."""
    from httpx import URL

    asked = URL(url)
    proxies = getproxies()
    found = proxies.get(asked.scheme) or proxies.get("all")
    if not found or proxy_bypass(asked.host):
        return None
    return found if "://" in found else f"http://{found}"


def guarded_backend(*, is_public_only: bool) -> Any:
    """Return what connects for httpcore: to addresses that were looked at before."""
    import httpcore

    class Guard(httpcore.SyncBackend):
        is_public = False
        handle: socket.socket | None = None

        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Iterable[Any] | None = None,
        ) -> Any:
            with httpcore_errors():
                found = looked_up(host, port)
                self.is_public = all(map(is_public, found))
                if is_public_only and not self.is_public:
                    raise Refused
            stream = first_of(
                found,
                lambda place: super(Guard, self).connect_tcp(
                    str(place), port, timeout, local_address, socket_options
                ),
            )
            self.handle = stream.get_extra_info("socket").dup()
            return stream

        def cut_off(self) -> None:
            """End whatever waits for this connection in another thread."""
            if self.handle is not None:
                with suppress(OSError):
                    self.handle.shutdown(socket.SHUT_RDWR)

        def close(self) -> None:
            if self.handle is not None:
                self.handle.close()

    return Guard()


class httpcore_errors:  # noqa: N801  # used as a statement
    """Turn errors of the system into those that httpcore raises, the cause kept."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        import httpcore

        if isinstance(error, OSError | UnicodeError):
            raise httpcore.ConnectError("not reached") from error


def first_of(places: list[Address], connect: Callable[[Address], Any]) -> Any:
    """Return the first connection that comes about; the error of the last one if none does."""
    import httpcore

    for place in places[: MOST_TRIED - 1]:
        with suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
            return connect(place)
    return connect(places[min(len(places), MOST_TRIED) - 1])


def looked_up(host: str, port: int) -> list[Address]:
    """Return the addresses of a name, each once; OSError if it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [
        ip_address(str(place[0]).partition("%")[0]) for place in dict.fromkeys(f[4] for f in found)
    ]


def is_public(address: Address) -> bool:
    """Tell an address of the web from those of one's own computer and network, however it is dressed up."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is not None:
            return is_public(inner)
    return address.is_global and not address.is_multicast


def is_public_name(host: str) -> bool:
    """Tell by the name alone, where somebody else looks it up."""
    try:
        return is_public(ip_address(host.strip("[]").partition("%")[0]))
    except ValueError:
        folded = host.casefold().rstrip(".")
        local = (".local", ".internal", ".localhost", ".lan", ".home.arpa", ".intranet", ".corp")
        return "." in folded and not folded.endswith(local)
