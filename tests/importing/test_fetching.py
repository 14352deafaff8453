"""What comes of asking for an address: pages, redirects, refusals, limits, and what leaves the computer."""

import gzip
import http.server
import logging
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import VERSION
from desktop.importing import fetching, reaching, refusals
from desktop.importing.fetching import Fetched, fetch, source_of
from desktop.story.errors import Cancelled, UserError

PAGE = b"<!DOCTYPE html><title>Ferry</title><p>The ferry to Oland was late again on Monday.</p>"
PUBLIC, OTHER = "93.184.216.34", "93.184.216.35"
"""Addresses of the web as they look; the tests connect to this computer in their place."""
SECRET = "left-luggage-17"


class Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Say nothing of a visitor who went away."""


class Site:
    """A site on this computer: paths with what they answer, and what it was asked."""

    def __init__(self, host, certificate=None):
        self.answers: dict[str, Callable[[http.server.BaseHTTPRequestHandler], object]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.asking = threading.Event()
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append((self.path, dict(self.headers)))
                site.asking.set()
                site.answers[self.path](self)

            def log_message(self, *words):
                pass

        self.server = Quiet((host, 0), Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()

    def address(self, path="/", host="127.0.0.1"):
        return f"http://{host}:{self.port}{path}"

    def gives(self, path, body=PAGE, kind="text/html; charset=utf-8", status=200, **headers):
        def answer(request):
            request.send_response(status)
            request.send_header("Content-Type", kind)
            request.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                request.send_header(name.replace("_", "-"), value)
            request.end_headers()
            request.wfile.write(body)

        self.answers[path] = answer

    def sends_on(self, path, location, status=302):
        self.gives(path, b"", status=status, Location=location, Set_Cookie=f"id={SECRET}; Path=/")

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def site(loopback, monkeypatch):
    monkeypatch.setattr(reaching, "getproxies", dict)
    made = Site(loopback)
    yield made
    made.close()


@pytest.fixture
def names(monkeypatch):
    """Return the names that can be looked up; connections to addresses of the web end at this computer."""
    known: dict[str, str] = {}
    look_up, connect = socket.getaddrinfo, socket.create_connection

    def looked_up(host, port, *rest, **more):
        if host in known:
            kind = socket.AF_INET6 if ":" in known[host] else socket.AF_INET
            return [(kind, socket.SOCK_STREAM, 6, "", (known[host], port))]
        if host[:1].isdigit() or ":" in host:
            return look_up(host, port, *rest, **more)
        raise socket.gaierror(-2, "Name or service not known")

    def connected(address, *rest, **more):
        host, port = address
        return connect(("127.0.0.1" if host in (PUBLIC, OTHER) else host, port), *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(socket, "create_connection", connected)
    return known


def nobody_cancels():
    return False


def get(address, is_cancelled=nobody_cancels, progress=lambda share: None):
    return fetch(address, is_cancelled=is_cancelled, progress=progress)


def refusal(address):
    with pytest.raises(UserError) as raised:
        get(address)
    return str(raised.value)


def test_a_page_comes_with_its_kind_and_where_it_stood(site):
    site.gives("/news/ferry.html?x=1")
    assert get(site.address("/news/ferry.html?x=1#top")) == Fetched(
        site.address("/news/ferry.html?x=1"), PAGE, "text/html; charset=utf-8", 200, ()
    )


def test_a_site_learns_the_program_and_nothing_else(site):
    site.gives("/")
    get(site.address())
    (_, headers) = site.asked[0]
    assert headers.pop("User-Agent") == f"Wireside/{VERSION}"
    assert set(headers) == {"Host", "Accept", "Accept-Encoding", "Connection"}


def test_no_cookie_and_no_referrer_goes_along_a_redirect(site):
    site.sends_on("/a", "/b")
    site.gives("/b")
    page = get(site.address("/a"))
    assert page.url == site.address("/b")
    assert page.redirects == (site.address("/a"),)
    assert SECRET not in str(site.asked)
    assert not {"Cookie", "Referer"} & set(site.asked[1][1])


@pytest.mark.parametrize(
    ("count", "comes"), [(fetching.MOST_REDIRECTS, True), (fetching.MOST_REDIRECTS + 1, False)]
)
def test_five_redirects_are_followed_and_no_more(site, count, comes):
    for number in range(count):
        site.sends_on(f"/{number}", f"/{number + 1}", status=(301, 302, 303, 307, 308)[number % 5])
    site.gives(f"/{count}")
    if comes:
        assert len(get(site.address("/0")).redirects) == count
    else:
        assert "more than 5 times" in refusal(site.address("/0"))


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "javascript:alert(1)",
        "data:text/html,x",
    ],
)
def test_a_redirect_out_of_the_web_is_not_followed(site, target):
    site.sends_on("/", target)
    assert "no page in the web" in refusal(site.address())


@pytest.mark.parametrize(
    "place", ["127.0.0.1", "10.0.0.7", "192.168.1.1", "172.16.0.1", "169.254.169.254", "::1", "fe80::1",
              "fd00::1", "0.0.0.0", "::ffff:127.0.0.1", "100.64.0.1", "2002:7f00:1::"]
)  # fmt: skip
def test_a_page_of_the_web_may_not_send_the_program_into_ones_own_network(site, names, place):
    names["paper.example"] = PUBLIC
    names["router.example"] = place
    site.sends_on("/", f"http://router.example:{site.port}/secret")
    site.gives("/secret")
    said = refusal(site.address(host="paper.example"))
    assert "router.example" in said
    assert "your own network" in said
    assert [path for path, _ in site.asked] == ["/"]


def test_figures_in_place_of_a_name_gain_nothing(site, names):
    names["paper.example"] = PUBLIC
    site.sends_on("/", site.address("/secret"))
    site.gives("/secret")
    assert "your own network" in refusal(site.address(host="paper.example"))


def test_the_way_through_a_second_public_site_gains_nothing(site, names):
    names["paper.example"], names["other.example"] = PUBLIC, OTHER
    site.sends_on("/", site.address("/on", host="other.example"))
    site.sends_on("/on", site.address("/secret"))
    site.gives("/secret")
    assert "your own network" in refusal(site.address(host="paper.example"))


def test_a_site_in_ones_own_network_may_be_asked_for_and_send_on_there(site):
    site.sends_on("/", "/b")
    site.gives("/b")
    assert get(site.address()).data == PAGE


def test_the_address_that_was_looked_at_is_the_one_that_is_connected_to(site, names, monkeypatch):
    names["paper.example"] = PUBLIC
    site.gives("/")
    asked = []
    look_up = socket.getaddrinfo

    def counted(host, *rest, **more):
        asked.append(host)
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", counted)
    assert get(site.address(host="paper.example")).data == PAGE
    assert asked.count("paper.example") == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "raw deflate", "identity"])
def test_what_is_packed_is_unpacked(site, encoding):
    packed = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw deflate": lambda d: zlib.compress(d)[2:-4],
    }
    body = packed.get(encoding, bytes)(PAGE)
    site.gives("/", body, Content_Encoding=encoding.removeprefix("raw "))
    assert get(site.address()).data == PAGE


def test_what_grows_beyond_the_limit_is_not_unpacked(site):
    site.gives("/", gzip.compress(bytes(200_000_000)), Content_Encoding="gzip")
    started = time.monotonic()
    assert "20 MB, the limit" in refusal(site.address())
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "zstd", "x" * 500])
def test_other_packings_are_said(site, encoding):
    site.gives("/", gzip.compress(gzip.compress(PAGE)), Content_Encoding=encoding)
    assert "packing" in refusal(site.address())


def test_a_page_that_says_it_is_too_large_is_not_begun(site):
    def answer(request):
        request.send_response(200)
        request.send_header("Content-Length", "999999999")
        request.end_headers()

    site.answers["/"] = answer
    assert "20 MB" in refusal(site.address())


def test_a_page_that_never_ends_stops_at_the_limit(site):
    def answer(request):
        request.send_response(200)
        request.end_headers()
        for _ in range(200):
            request.wfile.write(bytes(1_000_000))

    site.answers["/"] = answer
    assert "20 MB" in refusal(site.address())


@pytest.mark.parametrize(
    ("status", "word"),
    [(401, "log in"), (402, "pay"), (403, "refuses"), (404, "nothing at this address"), (410, "gone"),
     (429, "too often"), (451, "legal"), (500, "fault of its own"), (503, "fault of its own"), (418, "418"), (204, "204")],
)  # fmt: skip
def test_what_a_site_answers_is_said(site, status, word):
    site.gives("/", PAGE, status=status)
    said = refusal(site.address())
    assert word in said
    assert "127.0.0.1" in said


def test_an_empty_page_is_said(site):
    site.gives("/", b" \n")
    assert "empty page" in refusal(site.address())


def test_a_name_that_nobody_has_is_said(names):
    assert "no site called ferry.invalid" in refusal("ferry.invalid/news")


def test_a_site_that_is_off_is_said(site):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        said = refusal(f"http://127.0.0.1:{unused.getsockname()[1]}/")
    assert "could not be reached" in said


def test_a_connection_that_breaks_is_said(site):
    site.gives("/", b"half", Content_Length="100")
    assert "broke" in refusal(site.address())


def test_a_certificate_that_nobody_vouches_for_is_refused(loopback, monkeypatch):
    monkeypatch.setattr(reaching, "getproxies", dict)
    secure = Site(loopback, Path(__file__).with_name("self_signed.pem"))
    secure.gives("/")
    try:
        assert "certificate is not valid" in refusal(f"https://127.0.0.1:{secure.port}/")
        assert not secure.asked
    finally:
        secure.close()


def test_https_where_there_is_none_is_said(site):
    assert "No secure connection" in refusal(f"https://127.0.0.1:{site.port}/")


def slow(event):
    def answer(request):
        request.send_response(200)
        request.send_header("Content-Length", "100")
        request.end_headers()
        request.wfile.write(b"<p>the first words")
        request.wfile.flush()
        event.wait(20)

    return answer


@pytest.mark.parametrize("has_begun", [True, False])
def test_cancelling_ends_it_at_once_whatever_the_site_does(site, has_begun):
    over = threading.Event()
    site.answers["/"] = slow(over) if has_begun else lambda request: over.wait(20)
    before = set(threading.enumerate())
    started: list[float] = []

    def is_cancelled():
        if site.asking.is_set() and not started:
            started.append(time.monotonic())
        return bool(started) and time.monotonic() - started[0] > 0.2

    with pytest.raises(Cancelled):
        get(site.address(), is_cancelled)
    assert time.monotonic() - started[0] < 0.5
    for thread in set(threading.enumerate()) - before:
        if thread.name == "fetching":
            thread.join(1)  # it does not wait for the site either
            assert not thread.is_alive()
    over.set()


def test_a_site_that_says_nothing_is_left(site, monkeypatch):
    over = threading.Event()
    site.answers["/"] = lambda request: over.wait(20)
    monkeypatch.setattr(fetching, "IDLE", 0.3)
    assert "did not answer within" in refusal(site.address())
    over.set()


def test_a_site_that_drips_is_left(site, monkeypatch):
    def answer(request):
        request.send_response(200)
        request.end_headers()
        for _ in range(100):
            request.wfile.write(b"x")
            time.sleep(0.05)

    site.answers["/"] = answer
    monkeypatch.setattr(fetching, "TOTAL", 0.5)
    assert "did not answer within" in refusal(site.address())


def test_progress_goes_up_to_one(site):
    site.gives("/", PAGE * 20_000)
    shares: list[float] = []
    get(site.address(), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize(
    "address", ["", "   ", "file:///etc/passwd", "ftp://a.example/", "javascript:x", "http://", "two words",
                "http://a b/", "http://[::1/", "http://a.example:port/", "mailto:a@b.example", "\x00"]
)  # fmt: skip
def test_what_is_no_address_is_said_without_asking_anybody(address):
    assert "no address of a page" in refusal(address)


def test_a_name_and_password_are_not_sent(site):
    site.gives("/")
    said = refusal(f"http://ruth:{SECRET}@127.0.0.1:{site.port}/")
    assert SECRET not in said
    assert not site.asked


def test_a_name_and_password_in_a_redirect_are_left_out(site):
    site.sends_on("/", f"http://ruth:{SECRET}@127.0.0.1:{site.port}/b")
    site.gives("/b")
    assert get(site.address()).url == site.address("/b")
    assert "Authorization" not in site.asked[1][1]


def test_a_site_may_have_a_name_in_any_script(site, names):
    names["xn--fhre-loa.example"] = PUBLIC
    site.gives("/")
    assert get(site.address(host="fähre.example")).data == PAGE
    assert site.asked[0][1]["Host"].startswith("xn--fhre-loa.example")


def test_a_name_without_a_scheme_is_asked_for_securely(site):
    assert fetching.checked_address("ferry.example/news") == "https://ferry.example/news"
    assert fetching.checked_address("localhost:80/x") == "https://localhost:80/x"


def test_no_address_is_ever_logged(site, caplog):
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    site.sends_on("/", f"/b?{SECRET}")
    site.gives(f"/b?{SECRET}")
    get(site.address())
    site.gives("/none", status=404)
    refusal(site.address("/none"))
    assert not [line for line in caplog.messages if SECRET in line or str(site.port) in line]


def test_the_proxy_of_the_system_is_used(site, names, monkeypatch):
    proxy = f"http://127.0.0.1:{site.port}"
    monkeypatch.setattr(reaching, "getproxies", lambda: {"http": proxy})
    monkeypatch.setattr(reaching, "proxy_bypass", lambda host: False)
    site.gives("http://paper.example/news")
    assert get("http://paper.example/news").data == PAGE


@pytest.mark.parametrize("target", ["http://127.0.0.1/x", "http://localhost/x", "http://[::1]/", "http://wiki.internal/"])  # fmt: skip
def test_a_proxy_is_not_asked_for_ones_own_network_either(site, names, monkeypatch, target):
    monkeypatch.setattr(reaching, "getproxies", lambda: {"http": f"127.0.0.1:{site.port}"})
    monkeypatch.setattr(reaching, "proxy_bypass", lambda host: False)
    site.sends_on("http://paper.example/", target)
    assert "your own network" in refusal("http://paper.example/")
    assert len(site.asked) == 1


def test_netrc_is_not_read(site, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login ruth password {SECRET}\n")
    monkeypatch.setenv("NETRC", str(netrc))
    site.gives("/")
    get(site.address())
    assert "Authorization" not in site.asked[0][1]


@pytest.mark.parametrize(
    ("url", "kind", "data", "name"),
    [
        ("https://a.example/news/ferry.html?x=1", "text/html", PAGE, "ferry.html"),
        ("https://a.example/", "text/html; charset=utf-8", PAGE, "a.example.html"),
        ("https://a.example/paper.pdf", "application/pdf", b"%PDF-1.7", "paper.pdf"),
        ("https://a.example/feed/", "application/rss+xml", b"<rss/>", "feed.rss"),
        ("https://a.example/feed", "text/xml", b"<rss/>", "feed.xml"),
        ("https://a.example/x", "text/plain", b"The ferry", "x.txt"),
        ("https://a.example/x", "", PAGE, "x.html"),
        ("https://a.example/x", "application/octet-stream", b"%PDF-1.7", "x.pdf"),
        ("https://a.example/..", "text/html", PAGE, "...html"),
    ],
)
def test_a_page_is_named_by_its_address_and_its_kind(url, kind, data, name):
    source = source_of(Fetched(url, data, kind, 200))
    assert (source.name, source.url, source.data) == (name, url, data)


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/zip", "", "application/json"])  # fmt: skip
def test_a_kind_that_cannot_be_read_is_said(kind):
    with pytest.raises(UserError, match="cannot be read"):
        source_of(Fetched("https://a.example/x", b"\x89PNG", kind, 200))


def test_a_wall_in_place_of_an_article_is_said(site):
    """The reader of pages looks for it, in its own process; here it gets what a site gives."""
    from desktop.importing.readers.page import read

    site.gives("/", b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Just a moment...</h1>"
               b"<p>Verifying that you are a human. This may take a few seconds.</p></body></html>")  # fmt: skip
    with pytest.raises(UserError, match="check for robots"):
        read(source_of(get(site.address())))


def test_every_status_is_said_by_a_sentence_that_can_be_filled():
    for said in refusals.STATUSES.values():
        assert "{" not in said.template.format(site="a.example")
