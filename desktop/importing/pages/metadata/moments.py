"""Find when an article was published and changed: from what the page states, never from a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.date_lines import in_lines
from desktop.importing.pages.metadata.elements import in_elements
from desktop.importing.pages.metadata.found import (
    ADDRESS,
    DATE_LINE,
    JSON_LD,
    META,
    SHOWN,
    TWO_WAYS,
    UNCONFIRMED,
    Found,
)
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.instants import instant_of, made, months
from desktop.importing.pages.metadata.layout import Layout
from desktop.story.article import Stated

PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date",
    "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date.published", "dcterms.date", "dc.date", "dc:date",
    "dcsext.articlefirstpublished", "bt:pubdate", "rnews:datepublished", "mediator_published_time", "published_time",
    "article:published_date", "article:publicationdate", "article.published", "article_date_original", "originalpublicationdate",
    "publication_date", "publicationdate", "publish_date", "publish-date", "publishdate", "published_date", "published-date", "published",
    "pubdate", "pub_date", "pub-date", "pdate", "ptime", "displaydate", "display_date", "date.published", "date_published", "datecreated",
    "article:post_date", "article_published_time", "og:pubdate", "og:publish_date", "og:article:published", "prism.publicationdate",
    "gentime", "weibo:article:create_at", "iso-8601-publish-date", "shareaholic:article_published_time", "citation_date",
    "citation_online_date", "analyticsattributes.articledate", "eprints.date", "lp.article:published_time", "thumbnail_publish_date",
    "creation_date", "created", "date-created", "release_date", "og:release_date", "og:date", "article:date", "article.created",
    "postdate", "post_date", "posted_date", "datetime", "date",
)  # fmt: skip
"""The more exactly a name says what it means, the earlier it stands."""
UPDATED_METAS = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "revised", "date.modified", "modified", "updated_time", "article:updated_time",
    "article.updated", "last_updated", "date_modified", "eomportal-lastupdate", "article:updated", "parsely-updated", "updated",
)  # fmt: skip
MONTH_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(\d\d?)/"
)
IN_ADDRESS = (
    re.compile(
        r"[/_-]((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.?#-]|$|[a-z])"
    ),
    re.compile(r"[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)"),
)


NEAR = timedelta(days=2)
"""How far a day may lie from another that means the same: zones, and what was written the night before."""


class Moments(NamedTuple):
    published: Stated | None
    updated: Stated | None


def moments_of(tree: HtmlElement, head: Head, layout: Layout, language: str) -> Moments:
    """Return when the article was published and updated, each None if nothing says so."""
    elements, lines = in_elements(tree, layout, language), in_lines(layout, language)
    told = [
        *in_head(head, ("datePublished", "dateCreated", "uploadDate"), PUBLISHED_METAS, language),
        *elements.published,
    ]
    seen = [*in_address(head), *lines.published]
    seen += [found for found in told if found.evidence.startswith(UNCONFIRMED)]
    told = [found for found in told if not found.evidence.startswith(UNCONFIRMED)]
    if is_of_page(head):
        told = backed(told, seen)
    first = chosen(told, seen)
    changed = in_head(head, ("dateModified",), UPDATED_METAS, language)
    updated = [*changed, *elements.updated, *lines.updated]
    last = next((found for found in updated if is_later(found, first)), None)
    return Moments(stated(disputed(first, lines.published, updated)), stated(last))


def disputed(first: Found | None, shown: list[Found], updated: list[Found]) -> Found | None:
    """Say so if the date line by the headline names quite another day than what a machine was told.

    A day on which the page was changed is no other one: many pages show that.
    """
    if first is None or first.evidence not in (JSON_LD, META):
        return first
    days = [found.instant.day for found in shown if found.evidence == DATE_LINE]
    known = {first.instant.day, *(found.instant.day for found in updated)}
    if not days or any(abs(day - first.instant.day) <= NEAR for day in days) or known & {*days}:
        return first
    return first._replace(evidence=f"{UNCONFIRMED}{first.evidence}{SHOWN}{days[0].isoformat()}")


def is_of_page(head: Head) -> bool:
    """Tell whether JSON-LD speaks of the page only, not of an article on it."""
    return head.main is not None and "webpage" in json_ld.types_of(head.main)


def backed(told: list[Found], seen: list[Found]) -> list[Found]:
    """Leave out days that JSON-LD of a mere page gives alone: programs write them for imprints as well."""
    days = {found.instant.day for found in (*told, *seen) if found.evidence != JSON_LD}
    return [found for found in told if found.evidence != JSON_LD or found.instant.day in days]


def stated(found: Found | None) -> Stated | None:
    return None if found is None else Stated(found.instant.iso, found.evidence)


def is_later(found: Found, first: Found | None) -> bool:
    if first is None:
        return True
    one, other = found.instant, first.instant
    if one.day != other.day:
        return one.day > other.day
    return (
        bool(one.clock)
        and (one.clock, one.zone) != (other.clock, other.zone)
        and one.clock >= other.clock
    )


def in_head(
    head: Head, keys: tuple[str, ...], metas: tuple[str, ...], language: str
) -> Iterator[Found]:
    """Give what JSON-LD of the article and the meta elements state, the most trusted first."""
    for key in keys:
        if head.main is not None and (
            instant := instant_of(json_ld.words(head.main.get(key)), language)
        ):
            yield Found(instant, JSON_LD if instant.is_sure else UNCONFIRMED + TWO_WAYS)
    for name in metas:
        for content in head.metas.get(name, ())[:3]:
            if instant := instant_of(content, language):
                yield Found(instant, META if instant.is_sure else UNCONFIRMED + TWO_WAYS)
                break


def in_address(head: Head) -> Iterator[Found]:
    """Give the day that the address of the page names."""
    for url in (head.url, head.canonical, head.first("og:url")):
        for pattern in (*IN_ADDRESS, MONTH_IN_ADDRESS):
            match = pattern.search(url.partition("?")[0][:500])
            instant = made(match[1], months().get(match[2], match[2]), match[3]) if match else None
            if instant is not None and instant.is_possible:
                yield Found(instant, ADDRESS)
                return


def chosen(sure: list[Found], seen: list[Found]) -> Found | None:
    """Return what is trusted most: what a machine was told, unless the others agree on an earlier day."""
    days = [found.instant.day for found in (*sure, *seen)]
    if sure:
        best = sure[0]
        backed = [
            found
            for found in sure[1:]
            if days.count(found.instant.day) > days.count(best.instant.day)
            and found.instant.day < best.instant.day
        ]
        day = (backed[0] if backed else best).instant.day
        same = [found for found in sure if found.instant.day == day]
        return max(same, key=lambda found: found.instant.detail)
    if not seen:
        return None
    day = max(seen, key=lambda found: days.count(found.instant.day)).instant.day
    same = [found for found in seen if found.instant.day == day]
    best = max(same, key=lambda found: (found.instant.is_sure, found.instant.detail))
    if len({found.evidence for found in same}) > 1 and best.instant.is_sure:
        return best._replace(evidence=best.evidence.removeprefix(UNCONFIRMED))
    return best._replace(evidence=UNCONFIRMED + best.evidence.removeprefix(UNCONFIRMED))
