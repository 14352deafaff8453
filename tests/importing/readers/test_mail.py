"""Saved pages (.mhtml), newsletters and articles that somebody sent on."""

import base64
import quopri
from email.message import EmailMessage

import pytest

from desktop.importing.content import Source
from desktop.importing.making import article_of
from desktop.importing.readers.mail import read
from desktop.story.article import Kind, Stated
from desktop.story.errors import UserError
from tests.importing.invented_files import BODY, HEADLINE, page

UKRAINIAN = (
    "Мер Ожгова заявив у понеділок, що дамба витримає до ранку, і що нікому не треба виїжджати з дому.",
    "Інженери працювали всю ніч, щоб підняти стіну на сорок сантиметрів піском зі старого кар'єру.",
    "Три села вище за течією попросили перегнати худобу на пагорби, і більшість зробила це до полудня.",
)
WHOLE = "\n\n".join(BODY)


def drafts(data, name="a.eml"):
    return read(Source(name, data)).drafts


def texts(draft):
    return [block.text for block in draft.blocks]


def letter(text=WHOLE, *, html=None, **headers):
    made = EmailMessage()
    for name, value in {
        "From": "Ruth Amsel <ruth@aldwick.invalid>",
        "Subject": HEADLINE,
        **headers,
    }.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def saved(parts, head="", start=""):
    """Return a page saved by a browser: parts of (headers, bytes)."""
    body = b"".join(
        b"--x0\r\n" + said.encode() + b"\r\n\r\n" + data + b"\r\n" for said, data in parts
    )
    parameters = f'; start="{start}"' if start else ""
    return (
        f'{head}MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"{parameters}; boundary="x0"\r\n\r\n'
    ).encode() + body + b"--x0--\r\n"  # fmt: skip


BLINK = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.invalid/dike\r\nSubject: Dike\r\n"
    "Date: Mon, 2 Mar 2026 08:00:00 -0000\r\n"
)


def test_the_date_of_a_saved_page_is_when_it_was_saved_and_not_when_it_was_published():
    html = page().replace(
        b'<meta property="article:published_time" content="2026-03-02T07:10:00+01:00">', b""
    )
    (draft,) = drafts(saved([("Content-Type: text/html\r\nContent-Location: https://post.invalid/dike", html)], BLINK), "a.mhtml")  # fmt: skip
    assert draft.facts["url"] == Stated("https://post.invalid/dike", "address in the saved page, saved 2026-03-02T08:00")  # fmt: skip
    assert "published" not in draft.facts
    assert texts(draft)[-1] == BODY[-1]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit", "binary"])
def test_a_saved_page_comes_through_every_transfer_encoding(encoding):
    html = page(UKRAINIAN)
    sent = {"quoted-printable": quopri.encodestring(html), "base64": base64.encodebytes(html)}.get(
        encoding, html
    )
    said = f"Content-Type: text/html\r\nContent-Transfer-Encoding: {encoding}"
    (draft,) = drafts(saved([(said, sent)], BLINK), "a.mhtml")
    assert set(UKRAINIAN) <= set(texts(draft))


def test_the_page_among_frames_is_the_one_that_start_names():
    advert = b"<html><body><p>Buy the new boat of this year, with sails of linen and a cabin for six persons.</p></body></html>"
    parts = [
        ("Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>", advert),
        ("Content-Type: text/html\r\nContent-ID: <main@mhtml.blink>", page()),
    ]
    (draft,) = drafts(saved(parts, start="<main@mhtml.blink>"), "a.mht")
    assert BODY[0] in texts(draft)


def test_the_page_among_frames_is_the_one_at_the_address_of_the_snapshot():
    advert = b"<html><body><p>Buy the new boat of this year, with sails of linen and a cabin for six persons.</p></body></html>"
    parts = [
        ("Content-Type: text/html\r\nContent-Location: https://ads.invalid/1", advert),
        ("Content-Type: text/html\r\nContent-Location: https://post.invalid/dike", page()),
    ]
    (draft,) = drafts(saved(parts, BLINK), "a.mhtml")
    assert BODY[0] in texts(draft)


@pytest.mark.parametrize("place", ["file:///C:/Users/ruth/dike.htm", "cid:main@x", "res://shell.dll/1"])  # fmt: skip
def test_a_place_on_somebodys_disk_is_no_address(place):
    (draft,) = drafts(saved([(f"Content-Type: text/html\r\nContent-Location: {place}", page())]), "a.mht")  # fmt: skip
    assert "url" not in draft.facts


def test_a_saved_page_without_a_page_is_said():
    with pytest.raises(UserError, match=r"^a\.mht holds no page"):
        drafts(saved([("Content-Type: image/png", b"\x89PNG")]), "a.mht")


def test_a_newsletter_is_of_its_outlet_and_has_its_date():
    made = letter("See the web.", html=page().decode(), Date="Mon, 02 Mar 2026 07:10:00 +0100", List_Id="<news.post>")  # fmt: skip
    (draft,) = drafts(made.as_bytes())
    assert draft.facts["outlet"] == Stated("Ruth Amsel", "e-mail header")
    assert draft.facts["published"] == Stated("2026-03-02T07:10+01:00", "e-mail header")
    assert draft.facts["title"] == Stated(HEADLINE, "e-mail header")
    assert BODY[-1] in texts(draft)


def test_a_letter_is_by_who_wrote_it():
    (draft,) = drafts(letter().as_bytes())
    assert draft.facts["byline"] == Stated("Ruth Amsel", "e-mail header")
    assert "outlet" not in draft.facts


def test_a_message_without_html_is_read_by_its_text():
    assert texts(drafts(letter().as_bytes())[0]) == [*BODY]


def test_lines_broken_to_fit_are_put_together_and_others_are_not():
    words = "The mayor of Aldwick said on Monday that the dike would hold until the\nmorning, and that nobody had to leave the town.\nBoats:\none\ntwo\n"
    got = texts(drafts(letter(words).as_bytes())[0])
    assert got == [
        "The mayor of Aldwick said on Monday that the dike would hold until the morning, and that nobody had to leave the town.",
        "Boats:", "one", "two",
    ]  # fmt: skip


def test_a_signature_is_no_part_of_the_text():
    assert texts(drafts(letter(f"{BODY[0]}\n\n-- \nRuth Amsel\nWater board").as_bytes())[0]) == [BODY[0]]  # fmt: skip


HEADS = [
    "---------- Forwarded message ---------\nFrom: {who}\nDate: Mon, 2 Mar 2026 at 07:10\nSubject: {what}\nTo: <desk@post.invalid>\n",
    "-----Original Message-----\nFrom: {who}\nSent: 2 March 2026\nTo: Desk\nSubject: {what}\n",
    "-------- Weitergeleitete Nachricht --------\nBetreff: {what}\nDatum: Mon, 2 Mar 2026 07:10:00 +0100\nVon: {who}\nAn: desk@post.invalid\n",
    "---------- Пересилаемое сообщение ----------\n".replace("Пересилаемое", "Пересылаемое") + "От: {who}\nДата: 2 марта 2026\nТема: {what}\nКому: desk@post.invalid\n",
    "Begin forwarded message:\n\nFrom: {who}\nSubject: {what}\nDate: 2 March 2026\nTo: desk@post.invalid\n",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_an_article_sent_on_is_by_who_wrote_it_and_not_by_who_sent_it(head):
    head = head.format(who="Jonas Holm <holm@post.invalid>", what="River rises")
    made = letter(f"Have you seen this?\n\n{head}\n{WHOLE}", Subject="Fwd: River rises", Date="Tue, 03 Mar 2026 09:00:00 +0100")  # fmt: skip
    (draft,) = drafts(made.as_bytes())
    evidence = "header of the forwarded e-mail"
    assert draft.facts["byline"] == Stated("Jonas Holm", evidence)
    assert draft.facts["title"] == Stated("River rises", evidence)
    assert draft.facts["published"].value.startswith("2026-03-02")
    marked = [block for block in draft.blocks if block.is_sure and block.kind is Kind.BYLINE]
    assert any("Holm" in block.text for block in marked)
    assert not {block.text for block in marked} & set(BODY)


def test_sent_on_without_a_head_nobody_is_named():
    (draft,) = drafts(letter(Subject="WG: River rises", Date="Tue, 03 Mar 2026 09:00:00 +0100").as_bytes())  # fmt: skip
    assert draft.facts == {"title": Stated("River rises", "e-mail header")}


def test_words_with_a_colon_are_no_head():
    words = f"Forwarded message\n\nFrom: the harbour one sees the dike.\n\n{BODY[0]}"
    assert not [block for block in drafts(letter(words).as_bytes())[0].blocks if block.is_sure]


def test_each_message_that_is_attached_is_an_article_to_choose():
    outer = letter("Two for you.", Subject="Fwd: two")
    for number in (1, 2):
        outer.add_attachment(letter(f"{number} {WHOLE}", Subject=f"River {number}", Date="Mon, 02 Mar 2026 07:10:00 +0100"))  # fmt: skip
    content = read(Source("a.eml", outer.as_bytes()))
    assert content.asks
    assert [(d.part, d.facts["title"].value) for d in content.drafts] == [
        ("", "two"), ("message 2", "River 1"), ("message 3", "River 2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("charset", "said"),
    [("koi8-u", "koi8-u"), ("cp1251", "windows-1251"), ("utf-8", "utf-8"), ("utf-8", "us-ascii"), ("utf-8", "no-such"),
     ("cp1251", "iso-8859-1"), ("utf-8", "hex"), ("utf-16", "utf-16")],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_text_is_read_in_its_encoding_even_where_the_header_lies(charset, said, kind):
    body = (
        "\r\n\r\n".join(UKRAINIAN)
        if kind == "plain"
        else "".join(f"<p>{one}</p>" for one in UKRAINIAN)
    )
    if kind == "html":
        body = f"<html><head><title>x</title></head><body><article>{body}</article></body></html>"
    data = f"From: a@b.invalid\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/{kind}; charset={said}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    (draft,) = drafts(data + base64.encodebytes(body.encode(charset)))
    assert set(UKRAINIAN) <= set(texts(draft))


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        ("=?utf-8?B?0JTQsNC80LHQsA==?=", "Дамба"),
        ("=?koi8-u?Q?=E4=C1=CD=C2=C1?=", "Дамба"),
        ("=?utf-8?Q?Dike_?=\r\n =?utf-8?Q?holds?=", "Dike holds"),
        ("Дамба", "Дамба"),
        ("=?no-such?Q?Dike?=", "Dike"),
        ("Dike\r\n\tholds", "Dike holds"),
        ("Re: AW: Fwd: Dike", "Dike"),
    ],
)
def test_a_subject_is_read_however_it_is_written(raw, read_as):
    data = (
        f"From: Ruth <a@b.invalid>\r\nSubject: {raw}\r\nMIME-Version: 1.0\r\n\r\n{WHOLE}".encode()
    )
    assert drafts(data)[0].facts["title"].value == read_as


def test_a_file_without_headers_is_no_message():
    with pytest.raises(UserError, match=r"^a\.eml is no e-mail"):
        drafts(b"\r\nThe dike held.")


def test_a_message_with_pictures_only_is_said():
    made = EmailMessage()
    made["From"] = "a@b.invalid"
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    with pytest.raises(UserError, match="only attachments"):
        drafts(made.as_bytes())


def test_the_article_of_a_message_has_body_and_facts():
    (draft,) = drafts(letter(html=page().decode(), Date="Mon, 02 Mar 2026 07:10:00 +0100").as_bytes())  # fmt: skip
    article = article_of(draft, "a.eml")
    assert BODY[0] in article.text
    assert article.published == Stated("2026-03-02T07:10+01:00", "e-mail header")
