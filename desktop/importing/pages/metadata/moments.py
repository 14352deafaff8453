"""Find when an article was published and changed: from what the page states, never from a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.importing.dates import is_date_token
from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.instants import Instant, instant_of, made, written
from desktop.importing.pages.metadata.layout import COMMENTS_NAME, Layout, Line
from desktop.story.article import Stated

UNCONFIRMED = "unconfirmed: "
JSON_LD, META, TIME = "JSON-LD of the page", "meta element of the page", "time element"
ADDRESS, DATE_LINE = "address of the page", "date line of the page"
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
IN_ADDRESS = (
    re.compile(
        r"[/_-]((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.?#-]|$|[a-z])"
    ),
    re.compile(r"[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)"),
)
DATED_NAME = re.compile(
    r"(?:^|[\s_-])(?:\w*date\w*|\w*time(?:stamp)?|publish\w*|publication\w*|posted\w*|pub|datum|fecha\w*|data|submitted|(?:entry|post|article|story)-?(?:meta|info|details)\w*|"
    r"meta|byline\w*|dateline|infos?|newsdate|created?)(?=$|[\s_-])",
    re.IGNORECASE,
)
NOT_OF_THIS = re.compile(
    r"(?:^|[\s_-])\w*(?:event|today|current|now|clock|expires?|birth|due|copyright|calendar|next|deadline)\w*(?=$|[\s_-])",
    re.IGNORECASE,
)
TODAY = re.compile(
    r"\b(?:today|heute|aujourd.hui|сегодня|сьогодні|hoy|oggi|copyright|born|©|all rights|retrieved|accessed|viewed|expires?|deadline)\b|©",
    re.IGNORECASE,
)
SAYS_UPDATED = re.compile(
    r"\b(?:updated?|last (?:modified|edited|changed|reviewed)|modified|aktualisiert|zuletzt|geändert|mis(?:e)? à jour|modifié\w*|maj|actualizado|actualizada|modificado|aggiornato|"
    r"оновлено|змінено|обновлено|изменено|atualizado|bijgewerkt|zaktualizowano)\b|(?:آخر تحديث|تم التحديث|تحديث)",
    re.IGNORECASE,
)
SAYS_PUBLISHED = re.compile(
    r"\b(?:published|posted|first published|created|submitted|release date|date published|filed|aired|issued|veröffentlicht|erschienen|publié\w*|mis en ligne|publicado|publicada|pubblicato|"
    r"опубліковано|опубликовано|размещено|дата публ\w+|date|datum|fecha|gepubliceerd|opublikowano|stand|vom|by|von|par|por)\b|(?:نشر|تاريخ النشر|نُشر)",
    re.IGNORECASE,
)
LONGEST_LINE, MOST_REST = 160, 70
"""Characters of a line with a date, and of what stands in it besides the date."""
MOST_TIMES = 400


class Found(NamedTuple):
    """A point in time with where it stands; `is_strong` if a machine was told that it is this one."""

    instant: Instant
    evidence: str
    is_strong: bool = False


class Moments(NamedTuple):
    published: Stated | None
    updated: Stated | None


def moments_of(tree: HtmlElement, head: Head, layout: Layout, language: str) -> Moments:
    """Return when the article was published and updated, each None if nothing says so."""
    elements, changed = in_elements(tree, layout, language)
    lines, lines_changed = in_lines(layout, language)
    published = [
        *in_head(head, ("datePublished", "dateCreated", "uploadDate"), PUBLISHED_METAS, language),
        *elements,
    ]
    weak = [*in_address(head), *lines]
    first = chosen(published, weak)
    updated = [*in_head(head, ("dateModified",), UPDATED_METAS, language), *changed, *lines_changed]
    last = next((found for found in updated if is_later(found, first)), None)
    return Moments(stated(first), stated(last))


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
            yield Found(instant, JSON_LD, is_strong=True)
    for name in metas:
        for content in head.metas.get(name, ())[:3]:
            if instant := instant_of(content, language):
                yield Found(instant, META, is_strong=True)
                break


def in_elements(
    tree: HtmlElement, layout: Layout, language: str
) -> tuple[list[Found], list[Found]]:
    """Return what elements for dates state, of publication and of changes; only those of the article."""
    published, updated = [], []
    head = {line.element for line in layout.head()}
    for count, element in enumerate(dated_elements(tree)):
        if count == MOST_TIMES:
            break
        if element in layout.outside or is_of_other(element, layout):
            continue
        value = value_of(element)
        instant = instant_of(value, language)
        if instant is None:
            continue
        name = " ".join(
            filter(
                None,
                (
                    element.get("itemprop"),
                    element.get("property"),
                    element.get("class"),
                    element.get("id"),
                ),
            )
        ).casefold()
        if (
            "modified" in name
            or "updated" in name.replace("updated published", "")
            or SAYS_UPDATED.search(words_about(element))
        ):
            if "published" not in name:
                updated.append(Found(instant, TIME, is_strong=True))
                continue
        is_told = (
            "publi" in name
            or "created" in name
            or "dc:date" in name
            or element.get("pubdate") is not None
        )
        if is_told or is_near(element, head, layout):
            published.append((not is_told, Found(instant, TIME, is_strong=True)))
    return [found for _, found in sorted(published, key=lambda row: row[0])], updated


def dated_elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter(
        "time",
        "abbr",
        "span",
        "div",
        "p",
        "meta",
        "amp-timeago",
        "relative-time",
        "li",
        "a",
        "td",
        "font",
    ):
        if element.tag in ("time", "amp-timeago", "relative-time"):
            yield element
        elif element.tag == "meta":
            continue  # those are read with the head
        elif "datepublished" in (name := (element.get("itemprop") or element.get("property") or "").casefold()) or name in (
            "datemodified", "datecreated", "dc:date dc:created", "dc:created", "dc:date", "schema:datecreated",
        ) or (element.tag == "abbr" and re.search(r"published|date", element.get("class") or "")):  # fmt: skip
            yield element


def value_of(element: HtmlElement) -> str:
    for key in ("datetime", "content", "title", "data-datetime"):
        value = element.get(key) or ""
        if any(sign.isdigit() for sign in value):
            return value[:100]
    return " ".join("".join(element.itertext())[:200].split())


def words_about(element: HtmlElement) -> str:
    """Return the words just before an element: "Updated", "Published on"."""
    before = element.getprevious()
    parent = element.getparent()
    text = (
        (before.tail or "")
        if before is not None
        else ((parent.text or "") if parent is not None else "")
    )
    if (
        not text.strip()
        and before is not None
        and isinstance(before.tag, str)
        and before.tag != "time"
    ):
        text = (before.text or "")[:40]
    own = (element.text or "")[:40]
    return f"{text[-40:]} {own}"


def is_of_other(element: HtmlElement, layout: Layout) -> bool:
    """Tell whether a date stands in a comment or in a box about another article: one with a link as its heading."""
    kept = layout.kept
    for depth, parent in enumerate(element.iterancestors()):
        if parent in kept or depth > 12:
            return False
        if COMMENTS_NAME.search(f"{parent.get('class') or ''} {parent.get('id') or ''}"[:300]):
            return True
        if parent.tag in ("article", "li") and any(True for _ in parent.iter("h2", "h3", "h4")):
            return True
        if parent.tag == "a" and len("".join(parent.itertext())) > 60:
            return True
    return False


def is_near(element: HtmlElement, head: set[HtmlElement], layout: Layout) -> bool:
    """Tell whether an element stands about the headline; without a headline the first one does."""
    parent = element.getparent()
    inside = {element, *([] if parent is None else [parent]), *list(element.iterdescendants())[:5]}
    return bool(inside & head)


def in_lines(layout: Layout, language: str) -> tuple[list[Found], list[Found]]:
    """Return the dates of lines about the headline, and of lines that say "published" elsewhere."""
    published: list[Found] = []
    updated: list[Found] = []
    body = layout.body()
    above = {id(line) for line in layout.above()}
    for line, is_head in [
        *((line, True) for line in layout.head()),
        *((line, False) for line in body[-40:]),
    ]:
        if len(line.text) > LONGEST_LINE or not any(sign.isdigit() for sign in line.text):
            continue
        if NOT_OF_THIS.search(line.name) or TODAY.search(line.text):
            continue
        for part in parts_of(line.text):
            instant = written(part, language)
            if (
                instant is None
                or not instant.is_possible
                or not is_date_line(part, line, is_head=is_head)
            ):
                continue
            if id(line) in above and not is_labelled(part, line):
                continue
            into = updated if SAYS_UPDATED.search(part) and not says_first(part) else published
            evidence = (
                DATE_LINE if instant.is_sure else UNCONFIRMED + "numbers that can be read two ways"
            )
            into.append(Found(instant, evidence))
    return published, updated


PARTS = re.compile(
    r"(?<=\d)[\s,;|·•(–—/-]+(?=(?:last )?(?:updated|modified|aktualisiert|zuletzt|mis(?:e)? à jour|modifié|actualizado|оновлено|обновлено|published|publié))",
    re.IGNORECASE,
)


def parts_of(text: str) -> list[str]:
    """Part "Published 3 May 2024, updated 4 May 2024" in two."""
    return PARTS.split(text)


def says_first(text: str) -> bool:
    said = SAYS_PUBLISHED.search(text)
    changed = SAYS_UPDATED.search(text)
    return bool(said and changed and said.start() < changed.start())


def is_date_line(text: str, line: Line, *, is_head: bool) -> bool:
    """Tell whether a line is about when the article appeared, and no prose that has a date in it."""
    rest = len(re.sub(r"\d", "", text))
    if not is_head:
        return (
            rest < MOST_REST
            and re.match(
                r"\W*(?:published|posted|first published|filed|veröffentlicht|erschienen|publié|опубл|publicado|submitted|entry posted|this entry)",
                text,
                re.IGNORECASE,
            )
            is not None
        )
    if line.tag in ("h1", "title") or rest > 120:
        return False
    others = sum(not is_date_token(word.strip("(),.|·•")) for word in text.split())
    is_prose = text.rstrip().endswith((".", "!", "?", ":")) and others > 3
    is_named = DATED_NAME.search(line.name) is not None
    return (is_named or rest <= MOST_REST) and not is_prose


def is_labelled(text: str, line: Line) -> bool:
    """Tell whether a date over the headline is said to be of the article, not of the day."""
    return (
        DATED_NAME.search(line.name) is not None
        or SAYS_PUBLISHED.match(text.lstrip(" |·•-")) is not None
    )


def in_address(head: Head) -> Iterator[Found]:
    """Give the day that the address of the page names."""
    for url in (head.url, head.canonical, head.first("og:url")):
        for pattern in IN_ADDRESS:
            match = pattern.search(url.partition("?")[0][:500])
            instant = made(match[1], match[2], match[3]) if match else None
            if instant is not None and instant.is_possible:
                yield Found(instant, ADDRESS)
                return


def chosen(strong: Iterable[Found], weak: Iterable[Found]) -> Found | None:
    """Return what is trusted most: what two sources agree on, else what a machine was told, else what is seen."""
    sure, seen = list(strong), list(weak)
    if not sure and not seen:
        return None
    days = [found.instant.day for found in (*sure, *seen)]
    if sure:
        best = sure[0]
        backing = [
            found
            for found in sure[1:]
            if days.count(found.instant.day) > days.count(best.instant.day)
            and found.instant.day < best.instant.day
        ]
        best = backing[0] if backing else best
        same = [found for found in sure if found.instant.day == best.instant.day]
        return max(same, key=lambda found: found.instant.detail)
    best = max(seen, key=lambda found: days.count(found.instant.day))
    same = [found for found in seen if found.instant.day == best.instant.day]
    detailed = max(same, key=lambda found: found.instant.detail)
    if len({found.evidence for found in same}) > 1:
        return detailed._replace(
            evidence=ADDRESS
            if best.evidence.startswith(UNCONFIRMED)
            else detailed.evidence.removeprefix(UNCONFIRMED)
        )
    if best.evidence.startswith(UNCONFIRMED):
        return detailed
    return detailed._replace(evidence=UNCONFIRMED + detailed.evidence)
