"""Name the outlet of an article, and who carries it for another outlet."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.importing.pages.metadata.head import Head, folded
from desktop.importing.pages.metadata.layout import Layout
from desktop.importing.pages.metadata.sites import LONGEST_NAME, is_site, publisher_of, sites_of
from desktop.importing.pages.metadata.titles import DASH, SURE, is_name
from desktop.story.article import Stated

JSON_LD, META, COPYRIGHT = (
    "JSON-LD of the page",
    "meta element of the page",
    "copyright line of the page",
)
TITLE_ELEMENT, UNCONFIRMED_TITLE, ITS_TEXT, HOST = (
    "title of the page",
    "unconfirmed: title of the page",
    "its text",
    "unconfirmed: host name of the address",
)
CARRIERS = {
    "msn.com": "MSN", "yahoo.com": "Yahoo News", "news.yahoo.com": "Yahoo News", "finance.yahoo.com": "Yahoo Finance", "ukr.net": "Ukr.net",
    "news.google.com": "Google News", "flipboard.com": "Flipboard", "smartnews.com": "SmartNews", "newsbreak.com": "NewsBreak",
    "aol.com": "AOL", "headtopics.com": "HeadTopics", "dzen.ru": "Dzen",
    "news.mail.ru": "Mail.ru", "rambler.ru": "Rambler", "allafrica.com": "allAfrica", "pressreader.com": "PressReader",
}  # fmt: skip
"""Sites that show texts of others; what is their own there is not told apart."""
CARRIER_NAMES = {folded(name): name for name in CARRIERS.values()} | {
    "yahoo": "Yahoo News",
    "msnnews": "MSN",
}
ORIGINALLY = re.compile(
    r"(?:this|the) (?:article|story|report|content|piece|post)\s(?:was |has been )?(?:(?:originally|first)\s)?(?:published|appeared|posted|ran)\s(?:originally |first )?(?:by|on|in|at)\s(?P<name>[^.,;:()]{3,60}?)(?:\s+(?:on|under|and|as|website|here)\b.*)?[.,;:(]|"
    r"(?:dieser (?:artikel|beitrag|text)) (?:erschien|ist|wurde) (?:zuerst|ursprünglich|im original)?\s?(?:erschienen )?(?:bei|in|im|auf|von)\s(?:der |dem )?(?P<de>[^.,;:()]{3,60}?)(?: erschienen| veröffentlicht)?[.,;:(]|"
    r"cet article (?:a été |est )?(?:initialement |d.abord )?(?:publié|paru)\s(?:initialement |d.abord )?(?:par|sur|dans)\s(?P<fr>[^.,;:()]{3,60}?)[.,;:(]|"
    r"(?:цей матеріал|ця стаття|матеріал|статтю)\s(?:вперше |спочатку )?(?:було )?(?:опубліковано|опублікована|вийшов|вийшла)\s(?:вперше )?(?:на|у|в)\s(?:сайті |виданні )?(?P<uk>[^.,;:()]{3,60}?)[.,;:(]",
    re.IGNORECASE,
)
STORY_BY = re.compile(
    r"^(?:story by|provided by|content from|from our partner|by)\s+(?P<name>.{3,60})$",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"(?:©|\(c\)\s|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|present|now))?,?\s*)?(?:by\s+)?(?P<name>[^\W\d_][^|•·.,;©\n]{1,58}?)\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s*)?(?:[|•·.,;]|all rights|$)",
    re.IGNORECASE,
)
NO_OUTLET = re.compile(
    r"\b(?:all rights|rights reserved|alle rechte|tous droits|права|copyright|powered|designed|theme|privacy|terms)\b|^(?:www|the)$|https?:",
    re.IGNORECASE,
)


class Outlet(NamedTuple):
    outlet: Stated | None
    carried_by: Stated | None


def outlet_of(head: Head, layout: Layout) -> Outlet:
    """Return whose text it is, and who carries it if that is somebody else."""
    site = site_of(head, layout)
    origin = origin_of(head, layout, site)
    carrier = carrier_of(head, site)
    if (
        carrier is None
        and origin is not None
        and site is not None
        and not site.evidence.startswith("unconfirmed")
    ):
        carrier = site if not is_site(origin.value, sites_of(head)) else None
    if carrier is not None:
        return Outlet(origin, carrier)
    return Outlet(site, None)


def site_of(head: Head, layout: Layout) -> Stated | None:
    """Return the outlet whose site the page is on, by what is trusted most."""
    names = (
        (publisher_of(head), JSON_LD),
        (
            head.first(
                "og:site_name", "application-name", "dc.publisher", "citation_journal_title"
            ),
            META,
        ),
        (website_of(head), JSON_LD),
        (copyright_of(layout, head), COPYRIGHT),
        (from_title(head), TITLE_ELEMENT),
        (named_in_title(head) or behind_headline(head, layout), UNCONFIRMED_TITLE),
    )
    stated = [
        Stated(cleaned(name), evidence)
        for name, evidence in names
        if 1 < len(cleaned(name)) <= LONGEST_NAME
    ]
    if stated:
        return as_readers_know(stated, head)
    return Stated(head.host, HOST) if head.host else None


def as_readers_know(stated: list[Stated], head: Head) -> Stated:
    """Return the first name; but what the site calls itself where the publisher is the group behind it."""
    first = stated[0]
    if first.evidence != JSON_LD or shown_in_title(first.value, head):
        return first
    own = (s for s in stated[1:] if s.evidence == META and shown_in_title(s.value, head))
    return next(own, first)


def cleaned(name: str) -> str:
    name = re.sub(r"^https?://(?:www\.)?|^www\.|/$", "", name.strip())
    return SURE.split(DASH.split(name)[0])[0].strip()


def shown_in_title(name: str, head: Head) -> bool:
    return folded(name) in folded(head.title)


def website_of(head: Head) -> str:
    from desktop.importing.pages.metadata import json_ld

    for kind in ("newsmediaorganization", "website"):
        for node in head.graph.nodes[:60]:
            if kind in json_ld.types_of(node) and (name := json_ld.words(node.get("name"))):
                return name
    return ""


def copyright_of(layout: Layout, head: Head) -> str:
    """Return the name in a copyright line near the end that the page's title or host knows as well."""
    for line in reversed(layout.lines[-60:]):
        if len(line.text) > 300:
            continue
        match = RIGHTS.search(line.text)
        if match and not NO_OUTLET.search(match["name"]):
            key = folded(match["name"])
            if key and (key in folded(head.title) or key in folded(head.host)):
                return match["name"].strip()
    return ""


def from_title(head: Head) -> str:
    """Return the part of the title element that is the host's name in words."""
    own = folded(head.host)
    for part in SURE.split(head.title) + DASH.split(head.title) + head.title.split(": ")[:1]:
        key = folded(part)
        if (
            len(key) > 3
            and own
            and (own.startswith(key) or key in own)
            and key != folded(head.title)
        ):
            return part
    return ""


def named_in_title(head: Head) -> str:
    """Return the name behind the last bar of the page's title, which may also be a section's."""
    parts = re.split(r"\s+\|\s+", head.title)
    last = parts[-1]
    return last if len(parts) > 1 and len(last.split()) <= 4 and is_name(last) else ""


def behind_headline(head: Head, layout: Layout) -> str:
    """Return the name behind the last mark or dash of a title whose rest is the page's headline."""
    if layout.headline < 0:
        return ""
    match = LAST_PART.fullmatch(head.title)
    if match is None or folded(match[1]) != folded(layout.lines[layout.headline].text):
        return ""
    last = match[2].strip()
    words = last.split()
    is_named = all(word[0].isupper() or not word[0].islower() for word in words if len(word) > 3)
    is_short = 1 <= len(words) <= 4 and not any(sign.isdigit() for sign in last)
    return last if is_named and is_short and last.casefold() not in SECTIONS else ""


LAST_PART = re.compile(r"(.{1,300})\s+[|·•»–—―-]\s+([^|·•»–—―]{2,60})")
SECTIONS = frozenset(
    "news|local news|world news|latest news|world|sport|sports|politics|business|opinion|home|culture|video|live|politik|wirtschaft|kultur|"
    "meinung|nachrichten|startseite|monde|politique|culture|économie|actualités|новини|новости|політика|политика|спорт|світ|мир|أخبار|رياضة|سياسة".split(
        "|"
    )
)
"""What else stands behind a headline in titles."""


def carrier_of(head: Head, site: Stated | None) -> Stated | None:
    """Return the site that shows texts of others, if this page is on one."""
    host = head.host
    for known, name in CARRIERS.items():
        if host == known or host.endswith("." + known):
            return Stated(name, "address of the page")
    if site is not None and (name := CARRIER_NAMES.get(folded(site.value), "")):
        return Stated(name, site.evidence)
    return None


def origin_of(head: Head, layout: Layout, site: Stated | None) -> Stated | None:
    """Return the outlet that a line names as the one where the text appeared first."""
    body = layout.body()
    for line in (*body[-30:], *layout.head()):
        match = ORIGINALLY.search(line.text[:400] + ".")
        if match:
            name = next(filter(None, match.groups()), "").strip(" “”\"'")
            name = re.sub(r"^the site |\s+website$", "", name)
            if name[:1].isupper():
                return Stated(name, ITS_TEXT)
    if carrier_of(head, site) is None:
        return None
    return provider_of(head, layout)


def provider_of(head: Head, layout: Layout) -> Stated | None:
    from desktop.importing.pages.metadata import json_ld

    if head.main is not None:
        for key in ("provider", "sourceOrganization", "creditText"):
            for value in head.graph.resolved(head.main.get(key)):
                if (name := json_ld.words(value)) and folded(name) not in CARRIER_NAMES:
                    return Stated(name, JSON_LD)
    for line in layout.head():
        match = STORY_BY.match(line.text)
        if match and "provider" in line.name:
            return Stated(match["name"].strip(), ITS_TEXT)
    return None
