"""A citation says what is known, that there is no date, and nothing else."""

from dataclasses import replace

import pytest

from desktop.story.article import READER, WAY_EXAMPLE, WAY_HAND, Stated
from desktop.window.citation import citations, plain_citation, rich_citation
from tests.window.library_cases import LEDGER, NAMELESS, PORT, TIMES

pytestmark = pytest.mark.usefixtures("qapp")


def said(value: str) -> Stated:
    return Stated(value, READER)


def test_everything_known_stands_in_its_order():
    article = replace(
        TIMES,
        carried_by=said("Harbour Portal"),
        byline=said("Mara Lindqvist"),
        url=said("https://canal.example/bridge"),
    )
    assert plain_citation(article) == (
        "Canal Street Times, via Harbour Portal, “Bridge closed: what to know”, by Mara Lindqvist,"
        " 2026-05-31 14:20, https://canal.example/bridge, A2, retrieved 2026-06-10."
    )


def test_what_is_unknown_is_left_out_but_the_date():
    assert plain_citation(NAMELESS) == "no date, A3, retrieved 2026-06-11."


def test_a_date_nobody_confirmed_says_so():
    assert "2026-05-30 (unconfirmed)" in plain_citation(LEDGER)


def test_the_example_was_not_retrieved_by_anybody():
    assert LEDGER.provenance is not None
    article = replace(LEDGER, provenance=LEDGER.provenance._replace(way_in=WAY_EXAMPLE))
    assert "retrieved" not in plain_citation(article)
    assert "retrieved" not in plain_citation(replace(LEDGER, provenance=None))


def test_a_text_edited_by_hand_is_cited_as_such():
    assert NAMELESS.provenance is not None
    edited = replace(NAMELESS, provenance=NAMELESS.provenance._replace(way_in=WAY_HAND))
    assert plain_citation(edited) == "no date, A3, text edited by hand 2026-06-11."


def test_outlets_are_in_italics_and_addresses_are_links():
    article = replace(PORT, url=said("https://port.example/?a=1&b=2"))
    rich = rich_citation(article)
    assert rich.startswith("<i>Вісник порту</i>, “Міст через гавань закриють”")
    assert '<a href="https://port.example/?a=1&amp;b=2">' in rich


@pytest.mark.parametrize("hostile", ['<script>alert("x")</script>', '"><img src=x>', "a & b"])
def test_words_of_articles_are_never_html(hostile):
    article = replace(LEDGER, outlet=said(hostile), title=said(hostile), url=said(hostile))
    rich = rich_citation(article)
    assert "<script" not in rich
    assert "<img" not in rich
    assert "<a " not in rich
    assert hostile in plain_citation(article)


def test_only_web_addresses_are_links():
    article = replace(LEDGER, url=said("javascript:alert(1)"))
    assert "<a " not in rich_citation(article)


def test_several_citations_are_a_line_each():
    mime = citations([LEDGER, TIMES])
    assert mime.text().count("\n") == 1
    assert mime.html().count("<p>") == 2
