"""Web pages: nothing is lost, what is no article is marked by where it stands, hostile pages end."""

import time
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from desktop.importing.content import Source
from desktop.importing.pages.datauris import without_data_uris
from desktop.importing.pages.density import centre_of
from desktop.importing.pages.extraction import Line, Lines, body_of, extracted
from desktop.importing.pages.roles import Roles
from desktop.importing.pages.spots import key_of, spots_of
from desktop.importing.pages.tree import parsed
from desktop.importing.readers.page import read
from desktop.importing.reading import parse
from desktop.story.article import MAYBE_INCOMPLETE, Kind
from tests.importing.page_figures import Figures, figures, gold, pages

MB = 1_000_000
COUNCIL = (
    "The council of Norwick voted on Tuesday to sell the old harbour to a company, which wants to build"
    " three hundred flats and a small hotel there."
)
FISHERS = "“Nobody asked the fishers,” said Ines Calder, who has kept a boat at the quay for thirty years."
MEETING = "A public meeting is planned for 10 April, at which the other offers for the quay will be shown."
TEXT = f"<p>{COUNCIL}</p><p>{FISHERS}</p><p>{MEETING}</p>"


def page(body: str, head: str = "<title>Harbour to be sold</title>") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>".encode()


def rows(data: bytes, name: str = "page.html") -> list[tuple[Kind, str]]:
    article = parse(data, name)
    return [(p.kind, article.passage_text(i)) for i, p in enumerate(article.passages)]


def kind_of(data: bytes, start: str) -> Kind:
    return next(kind for kind, text in rows(data) if text.startswith(start))


def image(size: int) -> str:
    return "data:image/png;base64," + "iVBORw0KGgo/+" * (size // 13)


@pytest.mark.parametrize(
    "images",
    [
        [f'<img src="{image(9 * MB)}">'],
        [f'<img src="{image(12 * MB)}">'],
        [f"<img src='{image(MB)}'>"] * 12,
        [f"<img src={image(300_000)}>"] * 40,
        [f"<style>.a{{background:url({image(12 * MB)})}}</style>"],
        [f'<div style="background:url(&quot;{image(11 * MB)}&quot;)"></div>'],
        [f'<img srcset="{image(6 * MB)} 1x, {image(6 * MB)} 2x">'],
        [f'<IMG SRC="{image(11 * MB).replace("data:image/png;base64", "DATA:IMAGE/PNG;BASE64")}">'],
        ["<img src=\"data:image/svg+xml;utf8,<svg xmlns='x'>" + "<path d='M 0 1'/>" * 700_000 + '</svg>">'],
    ],
    ids="one-9 one-12 twelve quoted-not css style-attribute srcset upper-case svg".split(),
)  # fmt: skip
def test_a_saved_page_with_its_pictures_inside_loses_nothing(images: list[str]) -> None:
    parts = [f"<p>{COUNCIL}</p>", f"<p>{FISHERS}</p>", f"<p>{MEETING}</p>"]
    data = page("".join(parts[:1] + images + parts[1:]))
    started = time.process_time()
    text = parse(data, "page.html").text
    assert [COUNCIL in text, FISHERS in text, MEETING in text] == [True] * 3
    assert time.process_time() - started < 4


def test_words_about_data_stay() -> None:
    said = (
        b'<p>She wrote "data: image/png, base64" and data:text in the margin, and data:,x too.</p>'
    )
    assert without_data_uris(said) == said


UKRAINIAN = (
    "Міська рада Славтича ухвалила рішення про ремонт мосту через річку, який закрили після повені. "
    "«Ми почнемо роботи у червні», — сказала мерка. Ґанок школи теж відремонтують."
)
RUSSIAN = (
    "Городской совет принял решение о ремонте моста через реку, который закрыли после паводка. "
    "«Мы начнём работы в июне», — сказала мэр Алина Корж на заседании во вторник."
)
ARABIC = "قررت بلدية المرفأ يوم الثلاثاء تأجيل بيع الرصيف القديم إلى ما بعد الصيف، بعد اعتراض مئات السكان على الخطة."
FRENCH = "Le conseil a décidé mardi de réparer le pont, fermé après la crue du printemps. « C’était prévu », a déclaré la maire."


@pytest.mark.parametrize(
    ("words", "codec", "declared"),
    [
        (UKRAINIAN, "cp1251", '<meta charset="windows-1251">'),
        (
            UKRAINIAN,
            "cp1251",
            '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        ),
        (RUSSIAN, "cp1251", ""),
        (RUSSIAN, "cp1251", '<meta charset="iso-8859-1">'),
        (UKRAINIAN, "cp1251", '<meta charset="utf-8">'),
        (RUSSIAN, "koi8-r", '<meta charset="koi8-r">'),
        (RUSSIAN, "koi8-r", ""),
        (RUSSIAN, "koi8-r", '<meta charset="windows-1251">'),
        (UKRAINIAN, "utf-16", ""),
        (UKRAINIAN, "utf-16-le", ""),
        (UKRAINIAN, "utf-8-sig", ""),
        (UKRAINIAN, "utf-8", '<meta charset="windows-1251">'),
        (ARABIC, "cp1256", '<meta charset="windows-1256">'),
        (FRENCH, "cp1252", '<meta charset="iso-8859-1">'),
        (FRENCH, "cp1252", ""),
    ],
)
def test_old_encodings_are_read_whatever_the_page_declares(
    words: str, codec: str, declared: str
) -> None:
    html = f"<html><head>{declared}<title>x</title></head><body><article><p>{words}</p></article></body></html>"
    found = parse(html.encode(codec, "replace"), "page.html").text
    assert words.encode(codec, "replace").decode(codec).replace(" ", "") in found.replace(" ", "")


@pytest.mark.parametrize(
    "html",
    [
        f"{COUNCIL}",
        f"<p>{COUNCIL}</p>",
        f'<meta charset="utf-8"><span style="color:red">{COUNCIL}</span>',
        f"<html><body><!--StartFragment--><span>{COUNCIL}</span><!--EndFragment--></body></html>",
        f"<html><body><table><tr><td><a href=/>Home</a></td><td>{COUNCIL}<br><br>{FISHERS}</td></tr></table></body></html>",
        f"<html><body><div id=app></div><noscript><p>{COUNCIL}</p></noscript></body></html>",
        '<html><body><div id=root></div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"'
        f'{COUNCIL}\\n\\n{MEETING}"}}</script></body></html>',
        '<html><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"body":[{"text":"'
        f'{COUNCIL}"}},{{"text":"{MEETING}"}}]}}}}</script></body></html>',
    ],
    ids="plain paragraph clipboard marked table noscript json-ld script".split(),
)
def test_whatever_holds_the_text_it_is_found(html: str) -> None:
    assert COUNCIL in parse(html.encode(), "page.html").text.replace("\n", " ")


@pytest.mark.parametrize(
    "html", ["", "<html><body></body></html>", "<script>var a = 1;</script>", "<!-- x -->"]
)
def test_a_page_without_text_has_no_article(html: str) -> None:
    assert read(Source("page.html", html.encode())).drafts == ()


ROWS = [
    ('<figure><img src=x><figcaption>The quay in May. Photo: Tom Reddy</figcaption></figure>', "The quay", Kind.CAPTION),
    ('<div class="article__byline">Ines Calder and Tom Reddy</div>', "Ines Calder and", Kind.BYLINE),
    ('<p><a href="/x">Ferry company fined over missing life jackets</a></p>', "Ferry", Kind.RELATED),
    ('<div class="c-sign-up"><p>Every morning, the stories of the day in your post.</p></div>', "Every", Kind.PROMOTION),
    ('<section class="read-also"><p>The river path stays closed until June.</p></section>', "The river", Kind.RELATED),
    ("<h2>What happens next</h2>", "What happens", Kind.SUBHEADING),
    ("<ul><li>The offer of the company</li><li>A lease for ten years</li></ul>", "A lease", Kind.BODY),
    (f'<p class="paywall">{COUNCIL[:-1]} soon.</p>', "The council", Kind.BODY),
    (f'<blockquote><p>{FISHERS[:-1]} or more.</p></blockquote>', "“Nobody", Kind.BODY),
]  # fmt: skip


@pytest.mark.parametrize(("html", "start", "kind"), ROWS, ids=[row[1] for row in ROWS])
def test_a_line_has_the_kind_that_its_place_in_the_page_says(
    html: str, start: str, kind: Kind
) -> None:
    parts = [
        f"<p>{FISHERS} She is not alone.</p>",
        f"<p>{MEETING}</p>",
        f"<p>It will be held in the hall. {MEETING}</p>",
    ]
    is_above = kind is Kind.BYLINE
    body = "<h1>Harbour to be sold</h1>" + (html if is_above else "") + parts[0] + parts[1]
    assert kind_of(page(body + ("" if is_above else html) + parts[2]), start) is kind


SHAPES = {
    "a colon": f"<p>{COUNCIL} She said:</p><p>{FISHERS}</p><p>And then:</p><p>{MEETING}</p>",
    "no end marks": f"<p>{COUNCIL[:-1]}</p><p>{FISHERS[:-1]}</p><p>{MEETING[:-1]}</p>",
    "a list": f"<p>{COUNCIL} The offers:</p><ol><li><a href=x>Harbour Homes</a>: 12 million</li><li>Port: 8</li></ol><p>{MEETING}</p>",
    "a long link": f"<p>{COUNCIL}</p><p>The offer, <a href=x>first reported on Monday and confirmed by the council</a>, is open.</p><p>{MEETING}</p>",
    "all in bold": f"<p><strong>{COUNCIL}</strong></p><p>{FISHERS}</p><p>{MEETING}</p>",
    "a quotation in italics": f"<p>{COUNCIL}</p><p>{FISHERS}</p><p>{MEETING}</p><p><em>“We will see,” she said.</em></p>",
    "breaks": f"<div>{COUNCIL}<br><br>{FISHERS}<br/><br/>{MEETING}</div>",
    "divisions": f"<div>{COUNCIL}</div><div>{FISHERS}</div><div>{MEETING}</div>",
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_text_stays_body_in_whatever_shape_it_stands(name: str) -> None:
    found = rows(page(f"<h1>Harbour to be sold</h1>{SHAPES[name]}"))
    assert [text for kind, text in found if kind is not Kind.BODY] == ["Harbour to be sold"]


def test_the_headline_stands_first_and_once() -> None:
    found = rows(
        page(
            f"<h1>Harbour to be sold after all</h1>{TEXT}",
            "<title>Harbour to be sold after all | Gazette</title>",
        )
    )
    assert found[0] == (Kind.HEADLINE, "Harbour to be sold after all")
    assert [kind for kind, _ in found].count(Kind.HEADLINE) == 1


def test_an_address_is_taken_from_the_comment_of_the_program_that_saved_a_page() -> None:
    saved = b"<!-- saved from url=(0031)https://gazette.example/harbour -->" + page(TEXT)
    single = b"<!--\n Page saved with SingleFile \n url: https://gazette.example/quay \n saved date: Tue Mar 04 2025\n-->"
    assert parsed(saved).url == "https://gazette.example/harbour"
    assert parsed(single + page(TEXT))[2:4] == ("https://gazette.example/quay", "Tue Mar 04 2025")


def test_every_line_that_is_extracted_is_kept_with_some_kind() -> None:
    for path in pages(held=False):
        data = path.read_bytes()
        kept = key_of(parse(data, path.name).text)
        lines = [key_of(line) for line, _ in all_of(parsed(data).tree)]
        if is_found(path, lines):
            assert [line for line in lines if line not in kept] == [], path.name


def test_second_opinions_are_left_out_only_where_they_say_nothing_else() -> None:
    for path in (*pages(held=False), *pages(held=True)):
        tree = parsed(path.read_bytes()).tree
        spots = spots_of(tree)
        inside = centre_of(spots, Roles([]).is_clean_prose).inside
        assert extracted(tree, spots, inside) == all_of(tree), path.name


def all_of(tree: HtmlElement) -> list[Line]:
    """Return the lines that trafilatura finds with all of its opinions."""
    body = body_of(tree, fast=False)
    return [] if body is None else Lines().of(body)


def is_found(path: Path, lines: list[str]) -> bool:
    """Tell whether trafilatura has the article at all; where it has teasers only, they may go."""
    return any(key_of(text) in lines for kind, text in gold(path) if kind == Kind.BODY)


@pytest.mark.parametrize("held", [False, True])
def test_the_text_of_our_pages_is_found_better_than_by_extraction_alone(held: bool) -> None:
    own, plain = figures(held=held, name="this program"), figures(held=held, name="trafilatura")
    assert own.f1 / own.pages > 0.98, own.errors
    assert own.recall / own.pages > 0.99, own.errors
    assert share_of_leaks(own) <= 0.15 < share_of_leaks(plain)


def share_of_leaks(found: Figures) -> float:
    return found.leaked / found.pages


HOSTILE = {
    "nested": b"<html><body>"
    + b"<div>" * 200_000
    + COUNCIL.encode()
    + b"</div>" * 200_000
    + b"<p>The end is here.</p>",
    "unclosed": b"<div><p><b><i><a>" * 50_000 + b"The end is here.",
    "one line": b"<html><body><p>" + b"Some words here. " * 400_000 + b"The end is here.",
    "attributes": b"<html><p "
    + b" ".join(b'a%d="x"' % i for i in range(100_000))
    + b">The end is here.</p>",
    "nul": b"<p>a\0b\0</p>" * 10_000 + b"<p>The end is here.</p>",
    "comment": b"<p>The end is here.</p>" + b"<!-- " * 200_000,
    "entities": b"<p>" + b"&amp;" * 500_000 + b"</p><p>The end is here.</p>",
    "same lines": b"<html><body>"
    + b"<p>Same text again and again.</p>" * 20_000
    + b"<p>The end is here.</p>",
    "cells": b"<p>The end is here.</p><table><tr>" + b"<td>x</td>" * 10_000,
    "uris": b"data:image/png;base64," * 200_000 + b"<p>The end is here.</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_to_its_end_in_time(name: str) -> None:
    started = time.process_time()
    drafts = read(Source("page.html", HOSTILE[name])).drafts
    assert time.process_time() - started < 12
    assert any("The end is here" in block.text for draft in drafts for block in draft.blocks)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a page was read over the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


FURNITURE = [
    "Media playback is unsupported on your device", "Please enter a valid email address", "You can unsubscribe at any time.",
    "Slide 1 of 12", "Enlarge this image", "What to read next", "A post shared by Ines (@ines)", "Click here for the latest news.",
    "Correction: An earlier version of this story gave the wrong width of the bridge.", "Inhalt laden", "Les plus lus",
    "Увійдіть, щоб залишити коментар", "Хотите получать уведомления о главных новостях?", "تابعونا على فيسبوك",
]  # fmt: skip


@pytest.mark.parametrize("words", FURNITURE)
def test_the_furniture_of_a_page_is_no_body(words: str) -> None:
    assert kind_of(
        page(f"<p>{COUNCIL}</p><p>{FISHERS}</p><p>{words}</p><p>{MEETING}</p>"), words
    ) not in (
        Kind.BODY,
        Kind.SUBHEADING,
    )


def test_who_helped_to_report_is_no_advertisement() -> None:
    data = page(
        f"<h1>Harbour to be sold</h1>{TEXT * 4}<p><em>Additional reporting by Mia Sund.</em></p>"
    )
    assert kind_of(data, "Additional reporting") is Kind.BYLINE


@pytest.mark.parametrize("heading", ["Comments (2)", "Kommentare", "3 коментарі", "التعليقات"])
def test_what_readers_wrote_under_the_text_is_none_of_it(heading: str) -> None:
    first = "They should have sold it years ago, as my late father always said in the council."
    comments = f"<div class=talk><h3>{heading}</h3><div><b>Jo</b><p>{first}</p></div><div><b>Ann</b><p>Two offers? I counted three.</p></div></div>"
    data = page(f"<h1>Harbour to be sold</h1><div>{TEXT * 2}</div>{comments}")
    assert kind_of(data, first) is Kind.PROMOTION
    assert kind_of(data, MEETING) is Kind.BODY


def test_a_heading_in_the_text_about_comments_changes_nothing() -> None:
    data = page(
        f"<h1>Harbour to be sold</h1><p>{COUNCIL}</p><p>{FISHERS}</p><h2>Comments</h2><p>{MEETING}</p>"
    )
    assert kind_of(data, MEETING) is Kind.BODY


def test_a_list_of_articles_is_added_with_a_doubt() -> None:
    boxes = "".join(
        f"<div class=box><h3><a href=/{n}>The {n}th headline of the front page about things</a></h3><p>A short teaser of the story number {n}.</p></div>"
        for n in range(12)
    )
    data = (
        f"<!DOCTYPE html><html><head><title>Harbour Post</title></head><body>{boxes}</body></html>"
    )
    facts = read(Source("front.html", data.encode())).drafts[0].facts
    assert facts["complete"] == (MAYBE_INCOMPLETE, "looks like a list of articles")
    assert (
        "complete" not in read(Source("one.html", page(f"<h1>Harbour</h1>{TEXT}"))).drafts[0].facts
    )


def test_a_live_blog_keeps_times_headings_and_credits() -> None:
    texts = (COUNCIL, FISHERS, MEETING)
    heads = ("Harbour sold", "What we know so far", "Good morning")
    entries = "".join(
        f'<article class="block"><time datetime="2026-03-11T1{n}:30:00Z">1{n}:30 GMT</time><h2>{head}</h2><p>{text}</p><p>Photograph: Ines Holt/Courier</p><button>Share</button></article>'
        for n, (head, text) in enumerate(zip(heads, texts, strict=True))
    )
    html = f"<!DOCTYPE html><html><head><title>Harbour live</title></head><body><div id=live><h1>Harbour live</h1><p>This live blog is closed.</p>{entries}</div></body></html>"
    found = rows(html.encode())
    for n, head in enumerate(heads):
        assert (Kind.DATELINE, f"1{n}:30 GMT") in found
        assert (Kind.SUBHEADING, head) in found
    assert [text for kind, text in found].count("Photograph: Ines Holt/Courier") == 3


def test_a_lead_in_other_type_stays_in_the_text() -> None:
    lead = f'<p class="caption-like" style="font-style:italic"><em>{COUNCIL}</em></p>'
    data = page(
        f"<h1>Harbour to be sold</h1>{lead}<p>{FISHERS}</p><p>{MEETING}</p><p>{FISHERS[:60]}.</p>"
    )
    assert kind_of(data, COUNCIL[:40]) in (Kind.BODY, Kind.STANDFIRST)
