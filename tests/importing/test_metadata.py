"""A page's facts are what it states, with where it states them; nothing is made up."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.importing.content import Block, Source
from desktop.importing.pages.metadata import page_facts
from desktop.importing.pages.tree import parsed
from desktop.importing.readers.page import read
from desktop.story.article import MAYBE_INCOMPLETE, REPORT, Stated
from tests.importing.metadata_figures import cases, measure

TEXT = (
    "<p>The old ferry across the inlet will stop at the end of the month, the harbour office said on Tuesday.</p>"
    "<p>About 900 people use the boat every working day, many of them pupils who travel far around the bay.</p>"
)


def facts(
    head: str, body: str = TEXT, *, blocks: tuple[str, ...] = (), url: str = ""
) -> dict[str, Stated]:
    page = parsed(f'<html lang="en"><head>{head}</head><body>{body}</body></html>'.encode(), url)
    return page_facts(page, [Block(text) for text in blocks])


def ld(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def test_every_page_looked_at_has_its_facts() -> None:
    figures = measure("dev")
    assert figures.errors == []
    assert figures.stated["title"] >= 50
    assert figures.silent["published"] >= 13


def test_pages_never_looked_at_keep_the_promises() -> None:
    figures = measure("held")
    assert figures.right["title"] >= 0.8 * figures.stated["title"]
    assert figures.right["published"] >= 0.84 * figures.stated["published"]
    assert figures.invented["published"] <= 0.3 * figures.silent["published"]


def test_there_are_pages_enough() -> None:
    all_cases = [*cases("dev"), *cases("held")]
    assert len(all_cases) >= 80
    assert sum(case.facts.get("published") == "none" for case in all_cases) >= 20
    assert sum(case.facts.get("byline") == "none" for case in all_cases) >= 15


@pytest.mark.parametrize(
    ("title", "h1", "found"),
    [
        ("Ferry stops after cracks found | Bay Observer", "Ferry stops after cracks found", "Ferry stops after cracks found"),
        ("Ferry stops after cracks found - Bay Observer", "", "Ferry stops after cracks found"),
        ("Ferry: three saved – one missing | Bay Observer", "", "Ferry: three saved – one missing"),
        ("«Nobody answered us» | Bay Observer", "", "«Nobody answered us»"),
        ("« Nobody answered us » : a ferry stops - Bay Observer", "", "« Nobody answered us » : a ferry stops"),
        ("Ferry stops after cracks found » Bay Observer", "", "Ferry stops after cracks found"),
        ("Bay Observer | Ferry stops after cracks found", "", "Ferry stops after cracks found"),
        ("LIVE: Ferry stops after cracks found - Bay Observer", "LIVE: Ferry stops after cracks found", "LIVE: Ferry stops after cracks found"),
        ("Ferry stops after cracks found - Bay Observer", "Bay Observer", "Ferry stops after cracks found"),
        ("Ferry stops after cracks found", "Ferry stops<br>after <span>cracks</span> found", "Ferry stops after cracks found"),
        ("Tom &amp;amp; Ann stop the ferry", "Tom &amp; Ann stop the ferry", "Tom & Ann stop the ferry"),
    ],
)  # fmt: skip
def test_title_is_the_headline_without_the_site(title: str, h1: str, found: str) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="Bay Observer">'
    assert facts(head, f"<h1>{h1}</h1>{TEXT}")["title"].value == found


@pytest.mark.parametrize(
    ("json", "date"),
    [
        ('{"@type":"NewsArticle","datePublished":"2023-03-14T09:12:03+01:00"}', "2023-03-14T09:12+01:00"),
        ('{"@type":"NewsArticle","datePublished":"2023-03-14",}', "2023-03-14"),
        ('/* seo */ {"@type":"NewsArticle", // main\n"datePublished":"2023-03-14"}', "2023-03-14"),
        ('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2023-03-14&quot;}', "2023-03-14"),
        ('{"@type":"WebSite"}\n{"@type":"NewsArticle","datePublished":"2023-03-14"}', "2023-03-14"),
        ('{"@graph":[{"@type":["Article","BlogPosting"],"datePublished":"2023-03-14"}]}', "2023-03-14"),
        ('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2023-03-14"}}', "2023-03-14"),
        ('{"@type":"NewsArticle","description":"he said "no"","datePublished":"2023-03-14"}', "2023-03-14"),
        ('<![CDATA[{"@type":"NewsArticle","datePublished":"2023-03-14T00:00:00Z"}]]>', "2023-03-14"),
        ('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2023-03-14"}]}', None),
        ('{"@type":"WebPage","datePublished":"2023-03-14"}', None),
        ('{"@type":"Event","startDate":"2023-03-14"}', None),
    ],
)  # fmt: skip
def test_json_ld_is_read_however_it_is_written(json: str, date: str | None) -> None:
    found = facts(ld(json)).get("published")
    assert found == (Stated(date, "JSON-LD of the page") if date else None)


def test_what_two_sources_say_is_confirmed_and_what_one_line_says_is_not() -> None:
    body = f"<h1>Ferry stops after cracks found</h1><p>14 March 2023</p>{TEXT}"
    assert facts("", body)["published"] == Stated(
        "2023-03-14", "unconfirmed: date line of the page"
    )
    url = "https://bay.example/2023/03/14/ferry"
    assert not facts("", body, url=url)["published"].evidence.startswith("unconfirmed")
    assert facts("", url=url)["published"] == Stated(
        "2023-03-14", "unconfirmed: address of the page"
    )


def test_numbers_that_read_two_ways_are_settled_by_the_language_only() -> None:
    body = f"<h1>Ferry stops after cracks found</h1><p>03/04/2021</p>{TEXT}"
    unsettled = facts("", body)["published"]
    assert unsettled.evidence == "unconfirmed: numbers that can be read two ways"
    page = parsed(f'<html lang="fr"><body>{body}</body></html>'.encode())
    assert page_facts(page, [])["published"].value == "2021-04-03"


@pytest.mark.parametrize("days", [3, 400])
def test_dates_to_come_and_before_the_web_are_dropped(days: int) -> None:
    late = (datetime.now(UTC) + timedelta(days=days)).date().isoformat()
    for date in (late, "1970-01-01T00:00:00Z", "1889-05-01"):
        assert "published" not in facts(
            f'<meta property="article:published_time" content="{date}">'
        )


def test_an_earlier_day_that_most_sources_give_is_believed() -> None:
    head = ld('{"@type":"NewsArticle","datePublished":"2024-09-09T10:00:00Z"}')
    head += '<meta property="article:published_time" content="2019-02-01T08:00:00Z">'
    found = facts(head, url="https://bay.example/2019/02/01/ferry")["published"]
    assert found == Stated("2019-02-01T08:00+00:00", "meta element of the page")


def test_times_of_comments_and_related_items_are_nobodys() -> None:
    body = (
        f"<h1>Ferry stops after cracks found</h1>{TEXT}"
        '<div class="related"><time datetime="2020-01-01">1 January 2020</time></div>'
        '<ol id="comments"><li><time datetime="2020-02-02">2 February 2020</time></li></ol>'
    )
    assert "published" not in facts("", body)


@pytest.mark.parametrize(
    ("author", "found"),
    [
        ("By Ines Calder", "Ines Calder"),
        ("INES CALDER and TOM REDDY", "Ines Calder and Tom Reddy"),
        ("Ines Calder, Tom Reddy, Lucía Ferrán", "Ines Calder, Tom Reddy and Lucía Ferrán"),
        ("Ines Calder, Staff Writer", "Ines Calder"),
        ("Ines Calder (icalder@bay.example)", "Ines Calder"),
        ("Anne-Marie O’Dwyer", "Anne-Marie O’Dwyer"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("Олена Гринчук", "Олена Гринчук"),
        ("Staff", None), ("admin", None), ("Редакція", None), ("Bay Observer", None), ("Reuters", None),
        ("https://facebook.com/bay", None), ("@inescalder", None), ("News Desk", None), ("The Associated Press", None),
    ],
)  # fmt: skip
def test_only_persons_are_authors(author: str, found: str | None) -> None:
    head = f'<meta name="author" content="{author}"><meta property="og:site_name" content="Bay Observer">'
    byline = facts(head).get("byline")
    assert (byline.value if byline else None) == found


def test_an_agency_signs_in_dateline_byline_or_end_line() -> None:
    dateline = facts("", blocks=("BRACK, March 8 (Reuters) - The ferry will stop.", "It is old."))
    assert dateline["agency"] == Stated("Reuters", "dateline in its text")
    assert dateline["role"] == Stated("agency copy", "dateline in its text")
    end = facts("", blocks=("The ferry will stop, the office said.", "(dpa)"))
    assert end["agency"] == Stated("dpa", "line at the end of its text")
    own = '<meta property="og:site_name" content="Reuters">'
    assert "role" not in facts(own, blocks=("BRACK (Reuters) - The ferry will stop.",))


def test_a_picture_of_an_agency_makes_no_agency_copy() -> None:
    body = f'<h1>Ferry stops after cracks found</h1><figure><img><span class="credit">Reuters</span></figure>{TEXT}'
    assert "agency" not in facts("", body)


@pytest.mark.parametrize(
    "end",
    [
        "Subscribe to continue reading",
        "Дочитайте за підпискою",
        "Dieser Artikel ist nur für Abonnenten",
        "La suite est réservée aux abonnés",
        "Already a subscriber? Log in",
        "Continue reading",
        "Чтобы дочитать, оформите подписку",
        "And when the clerks came back to the office after the long winter they saw that the",
        "And when the clerks came back to the office after the long winter, they saw…",
    ],
)
def test_a_text_that_is_cut_may_be_incomplete(end: str) -> None:
    found = facts("", blocks=("The ferry will stop at the end of the month, the office said.", end))
    assert found["complete"].value == MAYBE_INCOMPLETE


@pytest.mark.parametrize(
    "end",
    [
        "© Bay Observer. All rights reserved",
        "A valid ticket",
        "“We could not go on like this, and nobody in the whole town was able to help us”",
        "Reporting by Ines Calder",
        "This article was amended on 4 May to correct the name of the boat",
        "Photograph: Ida Lorne/Coast Pictures",
        "Readers were asked to subscribe to continue reading, and one in nine did, the publisher said.",
        "Ines Calder covers the harbour, the fishing fleet and the weather for the Bay Observer",
    ],
)
def test_a_whole_text_is_not_taken_for_cut(end: str) -> None:
    assert "complete" not in facts(
        "", blocks=("The ferry will stop at the end of the month, the office said.", end)
    )


def test_a_page_says_itself_that_it_is_not_free_or_longer() -> None:
    text = ("The ferry will stop at the end of the month, the office said.",)
    not_free = '{"@type":"NewsArticle","isAccessibleForFree":false}'
    assert (
        facts(ld(not_free), blocks=text)["complete"].evidence
        == "the page says that it is not free to read"
    )
    in_part = '{"@type":"NewsArticle","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".x"}}'
    assert "complete" in facts(ld(in_part), blocks=text)
    longer = '{"@type":"NewsArticle","wordCount":"900"}'
    assert facts(ld(longer), blocks=text)["complete"].evidence == "shorter than the page says it is"
    assert "complete" not in facts(ld('{"@type":"NewsArticle","wordCount":12}'), blocks=text)


def test_address_is_the_canonical_one_of_the_same_site() -> None:
    given = "https://www.bay.example/ferry?utm=1"
    own = '<link rel="canonical" href="https://bay.example/ferry">'
    assert facts(own, url=given)["url"].value == "https://bay.example/ferry"
    foreign = '<link rel="canonical" href="https://other.example/ferry">'
    assert facts(foreign, url=given)["url"].value == given


def test_outlet_of_a_bare_page_is_only_its_host_and_unconfirmed() -> None:
    found = facts("", url="https://www.bay.example/ferry")["outlet"]
    assert found == Stated("bay.example", "unconfirmed: host name of the address")


BODY = (
    "<p>The council of Kelmouth decided on Monday to rebuild the three warehouses that burned down in March, but not where they stood.</p>"
    "<p>{}</p><p>Neighbours of the field protested before the town hall.</p>"
)


def dates(sentence: str, head: str = "", above: str = "") -> dict[str, Stated]:
    body = f"<article><h1>Warehouses to be rebuilt</h1>{above}{BODY.format(sentence)}</article>"
    page = f"<!DOCTYPE html><html lang=en><head><title>Warehouses to be rebuilt</title>{head}</head><body>{body}</body></html>"
    facts = read(Source("bay.html", page.encode())).drafts[0].facts
    return {name: facts[name] for name in ("published", "updated") if name in facts}


@pytest.mark.parametrize(
    "sentence",
    [
        "Updated plans were shown on Tuesday 14 April 2026.",
        "Published on 3 May 2019, the report was never read.",
        "Veröffentlicht am 3. Mai 2019, wurde der Bericht nie gelesen.",
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(sentence: str) -> None:
    assert not dates(sentence)


def test_a_date_line_that_says_who_posted_it_is_one() -> None:
    assert dates("Posted by Ines Calder on 3 May 2019.")["published"].value == "2019-05-03"


def test_a_date_line_far_from_the_meta_element_is_told() -> None:
    meta = '<meta property="article:published_time" content="2021-01-01">'
    found = dates("It rained.", meta, "<p>13 April 2026</p>")["published"]
    assert found == Stated(
        "2021-01-01", "unconfirmed: meta element of the page; the page shows 2026-04-13"
    )
    near = dates("It rained.", meta, "<p>2 January 2021</p>")["published"]
    assert near.evidence == "meta element of the page"


SITE = '<meta property="og:site_name" content="Le Littoral">'
AUTHOR = '{"@type":"NewsArticle","headline":"Ferry stops","author":{"name":"%s"}}'


def test_authors_that_only_the_line_names_are_not_lost() -> None:
    found = facts(
        ld(AUTHOR % "Petra Vane"), f"<h1>Ferry stops</h1><p>By Petra Vane and Tom Rudd</p>{TEXT}"
    )
    assert found["byline"] == Stated("Petra Vane and Tom Rudd", "byline of the page")
    other = facts(ld(AUTHOR % "Petra Vane"), f"<h1>Ferry stops</h1><p>By Tom Rudd</p>{TEXT}")
    assert other["byline"].value == "Petra Vane"


def test_a_name_beside_the_date_is_an_author_to_be_confirmed() -> None:
    found = facts("", f"<h1>Ferry stops</h1><div>13 квітня 2026, 14:05 | Ігор Мельник</div>{TEXT}")
    assert found["byline"] == Stated("Ігор Мельник", "unconfirmed: byline of the page")
    assert "byline" not in facts(
        "", f"<h1>Ferry stops</h1><div>13 April 2026 | Local News</div>{TEXT}"
    )


def test_an_author_line_in_arabic_is_read() -> None:
    assert (
        facts("", f"<h1>Ferry stops</h1><p>كتبت: ليلى حداد</p>{TEXT}")["byline"].value
        == "ليلى حداد"
    )


@pytest.mark.parametrize(
    ("mark", "name"), [("–", "Evening Bay"), ("-", "Новини Узбережжя"), ("|", "صحيفة الساحل")]
)
def test_the_outlet_behind_the_headline_of_a_title_is_to_be_confirmed(mark: str, name: str) -> None:
    found = facts(f"<title>Ferry stops {mark} {name}</title>", f"<h1>Ferry stops</h1>{TEXT}")
    assert found["outlet"] == Stated(name, "unconfirmed: title of the page")


@pytest.mark.parametrize(
    "title", ["Ferry stops – Local News", "Ferry stops – when?", "Ferry - Bay"]
)
def test_a_section_or_a_part_of_the_headline_is_no_outlet(title: str) -> None:
    assert "outlet" not in facts(
        f"<title>{title}</title>", f"<h1>{title.split(' – L')[0]}</h1>{TEXT}"
    )


def test_an_outlet_with_an_agency_names_the_agency_and_is_no_copy() -> None:
    found = facts(SITE + ld(AUTHOR % "Le Littoral avec AFP"), f"<h1>Ferry stops</h1>{TEXT}")
    assert found["agency"].value == "AFP"
    assert "byline" not in found
    assert found["role"].value == REPORT


def test_a_clock_behind_the_date_says_when_it_was_updated() -> None:
    line = "<p>Publié le 11 mars 2026 à 08h20, mis à jour à 11h02</p>"
    found = facts("", f"<h1>Ferry stops</h1>{line}{TEXT}")
    assert found["published"].value == "2026-03-11T08:20"
    assert found["updated"].value == "2026-03-11T11:02"
