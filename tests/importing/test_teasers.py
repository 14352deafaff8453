"""Texts stay whole, and teasers of other articles leave them, on pages whose names say nothing or the wrong thing."""

import pytest

from desktop.importing.reading import parse
from desktop.story.article import Article, Kind
from tests.importing.page_figures import blind_pages, figures_of, paragraphs

TEXT = (
    "The harbour board voted on Tuesday to keep the old crane, which has stood idle since the fire.",
    "Two of its nine members wanted it sold for scrap, and said so at some length before the vote.",
    "A firm from Tallis had offered forty thousand for the steel, on condition that it may leave by sea.",
    "Nobody in the room could say who had the key to the driver’s cabin, or when it was last seen.",
    "Repairs would cost more than the offer, according to a paper that the board has not published.",
)
OTHERS = (
    "A bakery in Lower Dunmore burned for two hours on Sunday, but its ovens were saved by neighbours.",
    "The library lends fishing rods now, and has a list of people who wait for the longest of them.",
    "Three goats were found on the roof of the school, where they had eaten most of a banner.",
)
PAGE = "<html><head><title>Board keeps the crane | Echo</title></head><body><h1>Board keeps the crane</h1>{}</body></html>"


def article(body: str) -> Article:
    return parse(PAGE.format(body).encode(), "page.html")


def body_of(markup: str) -> list[str]:
    return paragraphs(article(markup), (Kind.BODY,))


def ps(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def boxes(lines: tuple[str, ...]) -> str:
    return "".join(
        f'<div class="q{n}"><a href="/{n}">Something else happened today</a><p>{line}</p></div>'
        for n, line in enumerate(lines)
    )


def test_boxes_of_a_link_and_a_sentence_under_the_text_are_teasers() -> None:
    found = article(f'<div class="xk">{ps(TEXT)}</div><div class="yz">{boxes(OTHERS)}</div>')
    assert paragraphs(found, (Kind.BODY,)) == list(TEXT)


def test_boxes_of_a_link_and_a_sentence_in_the_text_are_text() -> None:
    found = body_of(f'<div class="xk">{ps(TEXT[:3])}{boxes(OTHERS)}{ps(TEXT[3:])}</div>')
    assert found == [*TEXT[:3], *OTHERS, *TEXT[3:]]


@pytest.mark.parametrize(
    "name",
    ["teaser-content", "promo-text", "related-stories", "newsletter-post", "js-share-content"],
)
def test_a_name_does_not_mark_an_element_of_whole_paragraphs(name: str) -> None:
    found = body_of(f'<div class="{name}">{ps(TEXT)}</div><div class="yz">{boxes(OTHERS)}</div>')
    assert found == list(TEXT)


def test_comments_of_a_page_are_no_text_of_its_short_article() -> None:
    each = "".join(f'<li class="comment"><b>Jo</b>{ps(TEXT[n : n + 2])}</li>' for n in range(4))
    found = body_of(f'<article>{ps(OTHERS[:2])}</article><ol class="comments">{each}</ol>')
    assert found == list(OTHERS[:2])


def test_a_lead_in_an_element_of_its_own_is_text() -> None:
    found = body_of(
        f'<div itemprop="articleBody"><div class="lead"><p>{TEXT[0]}</p></div><div>{ps(TEXT[1:])}</div></div>'
    )
    assert found == list(TEXT)


def test_a_large_initial_hidden_from_readers_aloud_is_part_of_its_word() -> None:
    first = f'<p><span aria-hidden="true">T</span><span>{TEXT[0][1:]}</span></p>'
    assert body_of(f"<div>{first}{ps(TEXT[1:])}</div>") == list(TEXT)


def test_paragraphs_without_blanks_between_words_are_text() -> None:
    lines = (
        "港湾局は火災のあと使われていない古いクレーンを残すと決めた。",
        "委員九人のうち二人は売却を求め、長い時間をかけて理由を述べた。",
        "鍵の行方を知る人は会議室に一人もいなかった。",
    )
    assert body_of(ps(lines)) == list(lines)


@pytest.mark.parametrize("name", ["fig-standfirst", "gh-article-excerpt", "standfirst"])
def test_names_are_known_behind_the_letters_of_a_brand(name: str) -> None:
    found = article(f'<p class="{name}">Nine members, one key.</p><div>{ps(TEXT)}</div>')
    assert "Nine members, one key." in paragraphs(found, (Kind.STANDFIRST,))


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        (
            "<title>Quay Notes: The crane stays</title><h1>Quay Notes</h1><h3>The crane stays</h3>",
            "The crane stays",
        ),
        (
            '<title>Quay Online - Harbour</title><font size="5">Board keeps the old crane</font>',
            "Board keeps the old crane",
        ),
    ],
)
def test_headlines_are_found_on_pages_of_old_systems(markup: str, title: str) -> None:
    found = parse(f"<html><body>{markup}<br><br>{ps(TEXT)}</body></html>".encode(), "page.html")
    assert found.headline == title


def test_pages_written_before_the_rules_are_read_well() -> None:
    own, plain = (figures_of(blind_pages(), name) for name in ("this program", "trafilatura"))
    assert own.f1 / own.pages > 0.97 > plain.f1 / plain.pages, own.errors
    assert own.recall / own.pages > 0.99, own.errors
    assert own.leaked / own.pages <= 0.25 < plain.leaked / plain.pages, own.errors
