"""Feeds: RSS, Atom and RDF, with full texts and without."""

import pytest

from desktop.importing.content import Source
from desktop.importing.limits import LimitReached
from desktop.importing.making import article_of
from desktop.importing.readers import content_of
from desktop.importing.readers.feed import read
from desktop.story.article import MAYBE_INCOMPLETE, Stated
from desktop.story.errors import UserError
from tests.importing.invented_files import BODY, HEADLINE, atom, feed

TEXT = "".join(f"<p>{each}</p>" for each in BODY)
SHORT = "The dike may hold, says the mayor."


def rss(*items, head="<title>The Aldwick Post</title>"):
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{head}{"".join(items)}</channel></rss>'
    ).encode()  # fmt: skip


def item(title=HEADLINE, *, full="", summary=SHORT, more=""):
    content = f"<content:encoded><![CDATA[{full}]]></content:encoded>" if full else ""
    link = "<link>https://post.invalid/dike</link>"
    return f"<item><title>{title}</title>{link}<description><![CDATA[{summary}]]></description>{content}{more}</item>"


def content(data):
    return read(Source("a.rss", data))


def draft(data):
    (found,) = content(data).drafts
    return found


def texts(found):
    return [block.text for block in found.blocks]


def test_an_item_with_its_text_becomes_an_article():
    found = draft(feed())
    assert texts(found) == [HEADLINE, *BODY]
    assert found.part == "https://post.invalid/dike"
    assert found.facts["title"] == Stated(HEADLINE, "feed")
    assert found.facts["outlet"] == Stated("The Aldwick Post", "feed")
    assert found.facts["published"] == Stated("2026-03-02T07:10+01:00", "feed")
    assert found.facts["url"] == Stated("https://post.invalid/dike", "feed")
    article = article_of(found, "a.rss")
    assert article.title == found.facts["title"]


def test_an_entry_of_atom_has_when_it_was_changed_and_nothing_is_made_up():
    found = draft(atom())
    assert found.facts["updated"] == Stated("2026-03-02T07:10+00:00", "feed")
    assert "published" not in found.facts
    assert BODY[0] in texts(found)


def test_a_feed_of_rdf_is_read():
    data = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Post</title></channel><item><title>{HEADLINE}</title><dc:date>2026-03-02</dc:date>"
        f"<content:encoded><![CDATA[{TEXT}]]></content:encoded></item></rdf:RDF>"
    )  # fmt: skip
    found = draft(data.encode())
    assert BODY[-1] in texts(found)
    assert found.facts["updated" if "updated" in found.facts else "published"].value == "2026-03-02"


@pytest.mark.parametrize(
    "made",
    [item(), item(summary=""), item(full="<p>Two words.</p>"), item(full=f"{TEXT}<p>Read more</p>"),
     item(summary=f"{TEXT}{TEXT} […]"), item(full=f"{TEXT} <a href='x'>Continue reading the dike</a>")],
    ids=["summary", "title only", "short text", "read more", "cut summary", "continue reading"],
)  # fmt: skip
def test_an_item_without_its_text_is_listed_and_why(made):
    found = content(rss(made))
    assert not found.drafts
    (listed,) = found.listed
    assert (listed.name, listed.url) == (HEADLINE, "https://post.invalid/dike")
    assert "by its address" in listed.why


def test_of_several_articles_the_reader_chooses_and_the_others_are_told():
    found = content(rss(item(full=TEXT), item("River falls", full=TEXT), item("Boats")))
    assert found.asks
    assert [each.facts["title"].value for each in found.drafts] == [HEADLINE, "River falls"]
    assert [each.name for each in found.listed] == ["Boats"]


def test_a_whole_text_in_the_place_of_a_summary_may_be_incomplete():
    found = draft(rss(item(summary=TEXT * 3)))
    assert found.facts["complete"] == Stated(MAYBE_INCOMPLETE, "the feed calls its text a summary")


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("<dc:creator>Ruth Amsel</dc:creator>", "Ruth Amsel"),
        ("<author>desk@post.invalid (Ruth Amsel)</author>", "Ruth Amsel"),
        ("<author>desk@post.invalid</author>", None),
        ("<author>desk@post.com (Ruth Amsel)</author>", "Ruth Amsel"),
        ("<dc:creator>Ruth Amsel</dc:creator><dc:creator>Jonas Holm</dc:creator>", "Ruth Amsel, Jonas Holm"),
        ("", None),
    ],
)  # fmt: skip
def test_authors_are_names_and_no_addresses(more, name):
    byline = draft(rss(item(full=TEXT, more=more))).facts.get("byline")
    assert byline == (name and Stated(name, "feed"))


@pytest.mark.parametrize(
    ("said", "stated"),
    [("Mon, 02 Mar 2026 07:10:00 GMT", "2026-03-02T07:10+00:00"), ("2026-03-02", "2026-03-02"),
     ("Mon, 02 Mar 2026 07:10:00", "2026-03-02T07:10"), ("yesterday", None)],
)  # fmt: skip
def test_a_date_is_stated_as_far_as_it_is_known(said, stated):
    found = draft(rss(item(full=TEXT, more=f"<pubDate>{said}</pubDate>"))).facts.get("published")
    assert (found.value if found else None) == stated


@pytest.mark.parametrize(("said", "code"), [("uk-UA", "uk"), ("en", "en"), ("Klingon!", None)])
def test_the_language_is_the_feeds(said, code):
    head = f"<title>Post</title><language>{said}</language>"
    found = draft(rss(item(full=TEXT), head=head)).facts.get("language")
    assert (found.value if found and found.evidence == "feed" else None) == code


def test_a_feed_in_an_old_encoding_is_read():
    words = (
        "Мер Ожгова заявив у понеділок, що дамба витримає до ранку, і що нікому не треба виїжджати. "
        * 5
    )
    data = rss(item("Дамба", full=f"<p>{words}</p>")).decode().replace("utf-8", "windows-1251", 1)
    assert words.strip() in texts(draft(data.encode("cp1251")))


def test_a_feed_that_is_not_well_formed_is_read_as_far_as_it_goes():
    data = rss(item(full=TEXT)).replace(b"<title>The Aldwick Post", b"<title>Aldwick & Post <b>")
    assert BODY[0] in texts(draft(data))


def test_markup_in_titles_is_no_part_of_them():
    found = draft(rss(item("Dike &lt;b&gt;holds&lt;/b&gt; &amp;amp; stays", full=TEXT)))
    assert found.facts["title"].value == "Dike holds & stays"


def test_a_feed_that_names_files_is_refused():
    data = feed().replace(
        b"?>", b'?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bomb">]>', 1
    )
    with pytest.raises(LimitReached):
        content(data.replace(b"The Aldwick Post", b"&a;&b;"))


@pytest.mark.parametrize(
    "data", [b"", b"<", b"rubbish", b"<?xml version='1.0'?><note><to>Ruth</to></note>", b"<html><p>x</p></html>",
             rss(), b"\x00" * 500]
)  # fmt: skip
def test_what_is_no_feed_or_an_empty_one_is_said(data):
    with pytest.raises(UserError, match=r"a\.rss"):
        content(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_feed_that_defines_entities_is_refused(encoding: str) -> None:
    bomb = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
        '<rss version="2.0"><channel><title>&b;</title><item><title>&b;</title></item></channel></rss>'
    )
    with pytest.raises(LimitReached, match=r"laughs\.rss .* entities"):
        read(Source("laughs.rss", bomb.encode(encoding)))


def test_a_name_of_any_length_is_cut() -> None:
    title = "ha" * 5_000
    feed = f'<rss version="2.0"><channel><title>Bay</title><item><title>{title}</title></item></channel></rss>'
    content = content_of(Source("laughs.rss", feed.encode()))
    assert len(content.listed[0].name) == 300


def test_a_full_text_of_few_words_is_an_article_with_a_doubt() -> None:
    brief = "<p>The ferry to Aldwick stops from Monday, its operator said.</p><p>It had lost 2 million euros in a year.</p>"
    found = draft(rss(item("Ferry stops", full=brief, summary="The ferry stops.")))
    assert texts(found)[-1] == "It had lost 2 million euros in a year."
    assert found.facts["complete"] == Stated(MAYBE_INCOMPLETE, "short text in the feed")
