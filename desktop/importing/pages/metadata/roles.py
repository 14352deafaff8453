"""Tell what an article is: agency copy, a press release, a transcript, an opinion; a report unless something says so."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.layout import Layout
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
OPINION_TITLE = re.compile(
    r"^(?:opinion|op-ed|editorial|commentary|guest (?:essay|column|opinion)|letters?(?: to the editor)?|column|perspective|meinung|kommentar|leitartikel|kolumne|gastbeitrag|gastkommentar|"
    r"tribune|éditorial|edito|opinión|columna|editoriale|думка|колонка|погляд|мнение)\s*(?:[|:•·]|\s[-–—]\s)|[|»]\s*(?:opinion|editorial|commentary|meinung|kommentar|колонка|думка|мнение|tribune)\s*(?:[|»]|$)",
    re.IGNORECASE,
)
OPINION_LINE = re.compile(
    r"^(?:opinion|guest essay|op-ed|commentary|editorial|column) by\b|^(?:opinion|guest essay|op-ed|commentary|editorial|meinung|kommentar|leitartikel|gastbeitrag|tribune|мнение|думка|колонка|opinión)$|"
    r"^ein(?:e)? (?:kommentar|kolumne|gastbeitrag|leitartikel|gastkommentar|glosse) von\b",
    re.IGNORECASE,
)
WIRES = re.compile(
    r"^(?:pr ?newswire|business ?wire|globe ?newswire|access ?wire|ein ?presswire|prweb|cision|newsfile(?: corp)?|presseportal(?:\.de)?|ots|eurekalert!?)\b",
    re.IGNORECASE,
)
WIRE_DATELINE = re.compile(
    r"\(\s?(?:business wire|globe ?newswire|accesswire|marketwired?|newsfile corp\.?|einpresswire\S*)\s?\)|/\s?(?:pr ?newswire|cnw|ein presswire)\b[^/\n]{0,40}/|^\s?[^\n]{2,40}\(ots\)\s?[-–]",
    re.IGNORECASE,
)
RELEASE_LINE = re.compile(
    r"^(?:press release|news release|media release|for immediate release|pressemitteilung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|пресс-релиз|прес-реліз|"
    r"для негайного поширення|comunicato stampa)(?:\s*(?:[|:,–-]\s*.{0,60}|\d.{0,40}|no\.? .{0,20}))?$",
    re.IGNORECASE,
)
TRANSCRIPT_LINE = re.compile(
    r"^(?:this is a rush transcript|\(?(?:remarks )?as (?:prepared for delivery|delivered)\)?|remarks as (?:prepared|delivered)|check against delivery|(?:full |rush |edited )?transcripts?(?: of .{3,80})?:?$|"
    r"es gilt das gesprochene wort|seul le prononcé fait foi|стенограма|стенограмма|the following is a transcript)",
    re.IGNORECASE,
)
TRANSCRIPT_TITLE = re.compile(
    r"^(?:full |read the full )?transcript\s?[:|–-]|\(?(?:full )?transcript\)?$|^transcript of\b|\bfull transcript\b|[-|]\s*transcripts?$",
    re.IGNORECASE,
)
SECTION, ADDRESS, TITLE, ITS_TEXT, JSON_LD, META = (
    "section of the page", "address of the page", "its headline", "its text", "JSON-LD of the page", "meta element of the page",
)  # fmt: skip


def role_of(head: Head, layout: Layout, title: str) -> Stated | None:
    """Return the role that something states; None for a report, and for agency copy, which others know."""
    return release(head, layout) or transcript(head, layout, title) or opinion(head, layout, title)


def release(head: Head, layout: Layout) -> Stated | None:
    if WIRES.match(head.first("og:site_name")):
        return Stated(PRESS_RELEASE, META)
    if (
        "press" in head.first("dcterms.type", "dc.type").casefold()
        or "press release" in head.first("og:type").casefold()
    ):
        return Stated(PRESS_RELEASE, META)
    if RELEASE_ADDRESS.search(head.canonical or head.url):
        return Stated(PRESS_RELEASE, ADDRESS)
    for line in about(layout):
        if WIRE_DATELINE.search(line[:160]) or (len(line) < 120 and RELEASE_LINE.match(line)):
            return Stated(PRESS_RELEASE, ITS_TEXT)
    return None


def transcript(head: Head, layout: Layout, title: str) -> Stated | None:
    if TRANSCRIPT_TITLE.search(title[:300]) or TRANSCRIPT_TITLE.search(head.title[:300]):
        return Stated(TRANSCRIPT, TITLE)
    if TRANSCRIPT_ADDRESS.search(head.canonical or head.url):
        return Stated(TRANSCRIPT, ADDRESS)
    if any(TRANSCRIPT_LINE.match(line) for line in about(layout)):
        return Stated(TRANSCRIPT, ITS_TEXT)
    return None


def opinion(head: Head, layout: Layout, title: str) -> Stated | None:
    if head.main is not None and "opinionnewsarticle" in json_ld.types_of(head.main):
        return Stated(OPINION, JSON_LD)
    if OPINION_TITLE.search(title[:300]) or OPINION_TITLE.search(head.title[:300]):
        return Stated(OPINION, TITLE)
    if any(is_opinion(section) for section in sections(head)):
        return Stated(OPINION, SECTION)
    if IN_ADDRESS.search(head.canonical or head.url or head.first("og:url")):
        return Stated(OPINION, ADDRESS)
    if any(OPINION_LINE.match(line) for line in about(layout) if len(line) < 100):
        return Stated(OPINION, ITS_TEXT)
    return None


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
