"""Tell what an article is: agency copy, a press release, a transcript, an opinion; a report unless something says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.layout import Layout
from desktop.importing.role_words import opinion_in, release_in, transcript_in
from desktop.story.article import OPINION, PRESS_RELEASE, TRANSCRIPT, Stated

OPINION_SECTIONS = frozenset(
    "opinion opinions editorial editorials column columns columnists commentary comment op-ed oped op-eds letters perspective perspectives viewpoint viewpoints"
    " commentisfree guest-essay meinung meinungen kommentar kommentare leitartikel kolumne kolumnen gastbeitrag standpunkt debatte tribune tribunes opinions idées debats débats"
    " chronique chroniques éditorial éditos edito opinión columnas tribuna editoriales opinione editoriale colonna думка думки колонка колонки погляд блоги мнение мнения"
    " колонка колонки колумнисты авторські-колонки آراء رأي مقالات-رأي".split()
)
IN_ADDRESS = re.compile(
    r"/(opinions?|editorials?|op-ed|commentisfree|commentary|columns?|columnists?|viewpoints?|meinung|kommentare?|kolumnen?|debattes?|debats|tribunes?|chroniques?|"
    r"columnas|opinion_\w+|columns|kolonki?|dumka|mnenija|mneniya)/",
    re.IGNORECASE,
)
RELEASE_ADDRESS = re.compile(
    r"/(?:press-?releases?|news-?releases?|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|pressroom|press-office|media-releases?)(?:/|$)",
    re.IGNORECASE,
)
TRANSCRIPT_ADDRESS = re.compile(r"/(?:transcripts?|abschriften)/", re.IGNORECASE)
WIRES = re.compile(
    r"^(?:pr ?newswire|business ?wire|globe ?newswire|access ?wire|ein ?presswire|prweb|cision|newsfile(?: corp)?|presseportal(?:\.de)?|ots|eurekalert!?)\b",
    re.IGNORECASE,
)
SECTION, ADDRESS = "section of the page", "address of the page"
JSON_LD, META = "JSON-LD of the page", "meta element of the page"


def role_of(head: Head, layout: Layout, title: str) -> Stated | None:
    """Return the role that something states; None for a report, and for agency copy, which others know."""
    lines = about(layout)
    return (
        release(head)
        or release_in(lines)
        or transcript_in(title, lines)
        or transcript_in(head.title, ())
        or by_address(head, TRANSCRIPT_ADDRESS, TRANSCRIPT)
        or opinion(head, title, lines)
    )


def release(head: Head) -> Stated | None:
    kinds = f"{head.first('dcterms.type', 'dc.type')} {head.first('og:type')}".casefold()
    if WIRES.match(head.first("og:site_name")) or "press" in kinds:
        return Stated(PRESS_RELEASE, META)
    return by_address(head, RELEASE_ADDRESS, PRESS_RELEASE)


def by_address(head: Head, pattern: re.Pattern[str], role: str) -> Stated | None:
    url = head.canonical or head.url or head.first("og:url")
    return Stated(role, ADDRESS) if pattern.search(url) else None


def opinion(head: Head, title: str, lines: Sequence[str]) -> Stated | None:
    if head.main is not None and "opinionnewsarticle" in json_ld.types_of(head.main):
        return Stated(OPINION, JSON_LD)
    if found := opinion_in(title, ()) or opinion_in(head.title, ()):
        return found
    if any(is_opinion(section) for section in sections(head)):
        return Stated(OPINION, SECTION)
    return by_address(head, IN_ADDRESS, OPINION) or opinion_in("", lines)


def about(layout: Layout) -> list[str]:
    return [
        line.text for line in layout.head() if not line.is_picture and not is_in_menu(line.element)
    ]


MOST_IN_MENU = 3
"""Items of a list that may still be a trail of sections; a list of more is a menu."""


def is_in_menu(element: HtmlElement) -> bool:
    item = next((e for e in (element, *list(element.iterancestors())[:3]) if e.tag == "li"), None)
    parent = item.getparent() if item is not None else None
    return (
        parent is not None
        and sum(1 for _ in islice(parent.iterchildren("li"), MOST_IN_MENU + 1)) > MOST_IN_MENU
    )


def sections(head: Head) -> list[str]:
    found = list(head.metas.get("article:section", ()))[:3]
    found += [
        content
        for name in (
            "section",
            "parsely-section",
            "sailthru.section",
            "cxenseparse:section",
            "og:section",
        )
        if (content := head.first(name))
    ]
    if head.main is not None:
        section = head.main.get("articleSection")
        found += [
            json_ld.words(item)
            for item in (section if isinstance(section, list) else [section])[:3]
        ]
    return found


def is_opinion(section: str) -> bool:
    """Tell whether a section is for opinions: "Opinion", "Opinion / Columnists", "News > Opinion"."""
    parts = re.split(r"\s*[/>|,:]\s*", section.casefold())[:5]
    return any(part.strip().replace(" ", "-") in OPINION_SECTIONS for part in parts)
