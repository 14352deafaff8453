"""A page that is no article is told by name, and an article about such pages is none of them."""

import pytest

from desktop.importing.content import Source
from desktop.importing.pages.body import blocks_of
from desktop.importing.pages.metadata.walls import wall_of
from desktop.importing.pages.tree import parsed
from desktop.importing.readers.page import read
from desktop.story.article import MAYBE_INCOMPLETE
from desktop.story.errors import Sentence, UserError
from tests.importing.metadata_figures import cases, pieces


def said(title: str, body: str) -> Sentence | None:
    page = parsed(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode())
    return wall_of(page, blocks_of(page))


@pytest.mark.parametrize(
    ("title", "body", "word"),
    [
        ("Just a moment...", "<h1>bay.example</h1><p>Verifying you are human. This may take a few seconds.</p>", "robots"),
        ("Attention Required! | Shield", "<h1>Sorry, you have been blocked</h1>", "robots"),
        ("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>", "robots"),
        ("bay.example", "<p>Please enable JavaScript and cookies to continue</p>", "robots"),
        ("Один момент…", "<p>Подтвердите, что вы человек</p>", "robots"),
        ("Page not found - Bay Observer", "<h1>Page not found</h1><p>Try the search.</p>", "nothing at this address"),
        ("404 | Bay Observer", "<h1>Oops!</h1>", "nothing at this address"),
        ("Seite nicht gefunden", "<h1>Seite nicht gefunden</h1>", "nothing at this address"),
        ("Сторінку не знайдено", "<h1>Сторінку не знайдено</h1>", "nothing at this address"),
        ("502 Bad Gateway", "<h1>502 Bad Gateway</h1>", "error of its own"),
        ("Before you continue", "<h1>Before you continue</h1><p>We use cookies and data.</p>", "consent"),
        ("bay.example", "<p>We and our 812 partners store cookies on your device.</p><button>Accept all cookies</button>", "consent"),
        ("Zustimmung", "<p>Mit Werbung weiterlesen</p><p>Wir und unsere Partner setzen Cookies.</p>", "consent"),
        ("Log in | Bay Observer", "<h1>Log in</h1><form><input name=mail></form>", "log in"),
        ("Subscribe to Bay Observer", "<h1>Subscribe</h1><p>Sign in to continue reading this article.</p>", "log in"),
        ("Вхід", "<h1>Вхід</h1><p>Забули пароль?</p>", "log in"),
    ],
)  # fmt: skip
def test_a_wall_is_named(title: str, body: str, word: str) -> None:
    sentence = said(title, body)
    assert isinstance(sentence, Sentence)
    assert word in sentence


@pytest.mark.parametrize(
    "title",
    [
        "Access denied: how the harbour office keeps reporters out",
        "Log in or lose out: banks close their counters",
        "Page not found: the book that vanished from every library of the county",
        "Subscribe and save, the old trick of the ferry lines",
        "Cookie walls are unlawful, court rules",
        "Captcha puzzles grow harder for humans than for machines",
        "Just a moment of silence for the Brack ferry",
    ],
)
def test_articles_about_walls_are_articles(title: str) -> None:
    text = pieces()["en"] * 2
    about = "<p>Visitors were told to accept all cookies or to subscribe to continue reading, and 800 partners watched.</p>"
    assert said(title, f"<h1>{title}</h1>{text}{about}") is None


@pytest.mark.parametrize(
    "title",
    [
        "Blocked drains anger residents",
        "Forbidden love at the harbour",
        "Sign in shop window starts row",
        "Oops, says the mayor",
    ],
)
def test_a_short_report_with_such_words_is_a_report(title: str) -> None:
    boxes = "<h2>Log in</h2><p>Forgot your password?</p><noscript>Please enable JavaScript to view comments.</noscript>"
    assert said(title, f"<h1>{title}</h1>{pieces()['en']}{boxes}") is None


def test_a_consent_box_over_an_article_is_no_wall() -> None:
    box = '<div id="consent"><p>We and our 812 partners use cookies.</p><button>Accept all cookies</button></div>'
    assert said("Ferry stops", f"{box}<h1>Ferry stops</h1>{pieces()['en'] * 2}") is None


def test_no_page_with_facts_is_taken_for_a_wall() -> None:
    for case in [*cases("dev"), *cases("held")]:
        page = parsed(case.page)
        assert wall_of(page, blocks_of(page)) is None, case.name


COUNCIL = (
    "<p>The council of Kelmouth decided on Monday to rebuild the three warehouses that burned down in March.</p>"
    "<p>A study had found that the ground near the old dock is poisoned, and that cleaning it would cost more.</p>"
)
BAKERS = (
    "<p>The bakers of Kelmouth use cookies of oat to lure their partners, customers and tourists, and the town hall accepts all of them.</p>"
    "<p>“We and our partners sell 300 cookies a day,” said Ralf Imhoff. “We accept cookies as payment.”</p>"
)
BANNER = "<div><p>We and our 842 partners store cookies on your device.</p><button>Accept all</button></div>"
OOPS = "<p>A banner that read “Oops” hung over the port for three days before the mayor had it removed on Monday.</p>"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Warehouses to be rebuilt", BANNER + "<h1>Warehouses to be rebuilt</h1>" + COUNCIL),
        ("Cookies sell well at the pier", "<h1>Cookies sell well at the pier</h1>" + BAKERS),
        ("Oops banner puzzles the port", "<h1>Oops banner puzzles the port</h1>" + OOPS),
    ],
)
def test_prose_with_the_words_of_a_wall_is_added_with_a_doubt(title: str, body: str) -> None:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    draft = read(Source("port.html", html.encode())).drafts[0]
    assert draft.facts["complete"].value == MAYBE_INCOMPLETE
    assert draft.facts["complete"].evidence.startswith("looks like a ")


def test_a_refusal_names_the_page() -> None:
    html = b"<title>404 | Bay</title><h1>Page not found</h1>"
    with pytest.raises(UserError, match=r"^port\.html says that there is nothing"):
        read(Source("port.html", b"<!DOCTYPE html><html><head>" + html))
