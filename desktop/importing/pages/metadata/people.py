"""Find who wrote an article: persons' names only, without roles, addresses and the outlet's own name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from lxml.html import HtmlElement

from desktop.importing import agencies
from desktop.importing.dates import date_run, is_date_line
from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.found import SAYS_UPDATED, UNCONFIRMED
from desktop.importing.pages.metadata.head import Head, folded
from desktop.importing.pages.metadata.layout import Layout
from desktop.importing.pages.metadata.sites import is_site
from desktop.story.article import Stated

JSON_LD, META, BYLINE = "JSON-LD of the page", "meta element of the page", "byline of the page"
AUTHOR_METAS = ("author", "article:author", "og:article:author", "og:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
                "dc.author", "citation_author", "cxenseparse:author", "authors", "article:author_name", "article.author", "byline", "creator")  # fmt: skip
LABEL = re.compile(
    r"^\W*(?:(?:story|words|text|written|posted|reported|published|submitted|opinion|analysis|guest essay|review|contributed)\s+by|by|byline|from|"
    r"(?:ein(?:e)?\s+\w+\s+|geschrieben\s+|verfasst\s+|veröffentlicht\s+)?von|(?:escrito|publicado)\s+por|(?:scritto|pubblicato)\s+da|publié\s+par|par|por|di|door|przez|auth?ors?|autor(?:in|en|es|a)?|auteurs?|автор\w*|текст\w*|журналіст\w*|text(?:e|o)?|écrit par|propos recueillis par|"
    r"подготовил\w*|підготу\w+|بقلم|كتب|كتبت|إعداد|تقرير)\b\s*[:：.]?\s+",
    re.IGNORECASE,
)
WITH_LABEL = re.compile(
    r"^\W*(?:(?:story|words|text|written|posted|reported|submitted|opinion|analysis|review)\s+by|by|(?:ein(?:e)?\s+\w+|geschrieben|verfasst|veröffentlicht)\s+von|(?:escrito|publicado)\s+por|(?:scritto|pubblicato)\s+da|publié\s+par|von|par|por|auth?ors?:|autor(?:in)?:|auteur\s?:|автор\w*:|текст\w*:|بقلم|كتبت?\s?:|إعداد\s?:|تقرير\s?:)\s",
    re.IGNORECASE,
)
JOINTS = re.compile(
    r"\s*(?:,|;|\||/|&|·|•|\n)\s*|\s+(?:and|und|et|y|та|і|и|with|mit|avec|e|en|و)\s+"
)
NOBODY = re.compile(
    r"^(?:the\s+)?(?:by\s+)?(?:staff|admin\w*|administrator|editor\w*|editorial\w*|redak\w*|rédac\w*|redac\w*|редакц\w*|редактор\w*|адмін\w*|админ\w*|newsroom|news|web|webmaster|"
    r"guest|author|anonymous|unknown|none|null|undefined|press|team|desk|online|agency|agencies|contributors?|user|root|test|info|contact|office|"
    r"прес\w*|пресс\w*|журналист\w*|кореспондент\w*|корреспондент\w*|новини|новости|التحرير|المحرر|wp\w*|super\w*)\b|"
    r"\b(?:staff|newsroom|editors?|editorial|desk|team|redaktion|rédaction|redacción|redazione|редакція|редакция|redakcja|agency|agencies|ltd|inc|gmbh|llc|"
    r"news|media|times|tribune|gazette|courier|herald|magazine|press|association|university|institute|ministry|department|council|foundation|group|"
    r"committee|network|service|wire|tv|radio|reports?|correspondents?|writers?|contributors?|zeitung|journal|новини|новости|agentur|agence|agencia)\s*$|"
    r"\b(?:com|net|org|co\.uk)$|https?:|www\.|\d",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|columnist|journalist|staff|contributor|producer|photographer|analyst|professor|director|chief|bureau|fellow|"
    r"korrespondent\w*|redakt\w*|reporterin|autor\w*|rédact\w*|correspondant\w*|envoyée? spécial\w*|кореспондент\w*|корреспондент\w*|редактор\w*|"
    r"журналіст\w*|журналист\w*|оглядач\w*|обозреватель|corresponsal|redactor\w*|periodista|in|for|special to|at|aus|à)\b",
    re.IGNORECASE,
)
OTHER_WORK = re.compile(
    r"[\s,;/|]+(?:illustrat(?:ions?|ed)|photo(?:s|graph(?:s|y|ed)?)?|pictures|video|graphics|art(?:work)?|translat(?:ion|ed)|edited|fotos?|illustration(?:en)?)\s+(?:by|von|par|de|di)\b",
    re.IGNORECASE,
)
"""What begins the names of those who drew, photographed or edited."""
NAME_WORD = re.compile(r"[^\W\d_][\w.'’ʼ`‘-]*\.?", re.UNICODE)
SMALL = frozenset(
    "de la le van von der den del da dos di du bin ibn al el ter ten zu af y e i d st jr sr".split()
)
ARTICLES = frozenset("The Der Die Das Les".split())
"""First words of outlets."""
MARKED_NAME = re.compile(
    r"(?:^|[\s_-])(?:\w*author\w*|\w*byline\w*|autor\w*|auteur\w*|writer|fn|contributor|reporter)(?=$|[\s_-])",
    re.IGNORECASE,
)
NAMING = (
    "a",
    "span",
    "div",
    "p",
    "address",
    "li",
    "b",
    "strong",
    "em",
    "h4",
    "h5",
    "h6",
    "cite",
    "figcaption",
)
MOST_ELEMENTS, MOST_PARTS, LONGEST_MARKED = 5_000, 12, 90
"""Elements that are looked at, the most children of one that names authors, and characters of it."""
SURE_NAMES = frozenset({"fn", "url fn n", "url fn", "fn n", "author vcard", "post-author vcard"})
AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|by|profiles?|contributors?|writers?|reporters?|journalists?|redakteure?|columnists?|avtor|автор)/[^/?#]{3,60}/?$|^(?:https?://[^/]+)?/@[\w.-]{2,40}/?$",
    re.IGNORECASE,
)
MOST_AUTHORS, LONGEST_BYLINE = 12, 200


def byline_of(
    tree: HtmlElement, head: Head, layout: Layout, sites: tuple[str, ...]
) -> Stated | None:
    """Return the persons who wrote the article, joined as bylines of texts are; None if none is named."""
    for evidence, fields in ((JSON_LD, of_json_ld(head)), (META, of_metas(head))):
        names = persons(fields, sites)
        if names:
            shown = persons(of_lines(layout), sites)
            is_more = len(shown) > len(names) and {*map(folded, names)} < {*map(folded, shown)}
            return Stated(joined(shown), BYLINE) if is_more else Stated(joined(names), evidence)
    names = persons(of_elements(tree, layout), sites) or persons(of_lines(layout), sites)
    if names:
        return Stated(joined(names), BYLINE)
    names = persons(beside_dates(layout), sites)
    return Stated(joined(names), UNCONFIRMED + BYLINE) if names else None


def beside_dates(layout: Layout) -> Iterator[str]:
    """Give what may be a name alone in a line with the date: "13 April 2026, 14:05 | Ines Calder"."""
    for line in layout.under():
        parts = [part for part in PARTED.split(line.text[:LONGEST_BYLINE]) if part]
        if len(parts) == 2 and not line.is_picture:
            dated = [is_date_line(part) for part in parts]
            if sum(dated) == 1:
                yield parts[dated.index(False)]


PARTED = re.compile(r"\s*[|·•]\s*")


def joined(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def persons(fields: Iterator[str], sites: tuple[str, ...]) -> list[str]:
    """Return the names of persons in the fields, each once, in their order."""
    found: dict[str, str] = {}
    for field in fields:
        for name in names_in(field):
            if is_person(name, sites):
                found.setdefault(folded(name), name)
            if len(found) == MOST_AUTHORS:
                break
    return list(found.values())


def names_in(field: str) -> Iterator[str]:
    """Part a field that may name several, without labels, mail addresses, brackets and roles."""
    text = re.sub(
        r"\S*@\S+|\([^()]{0,80}\)|\[[^\]]{0,80}\]|https?://\S+", " ", field[:LONGEST_BYLINE]
    )
    text = LABEL.sub("", LABEL.sub("", " ".join(text.split())))
    text = re.split(r"\s[-–—|]\s", text)[0]
    text = OTHER_WORK.split(SAYS_UPDATED.split(text)[0])[0]
    run = date_run(text)
    for part in JOINTS.split(text[: run[0]] if run and run[0] else text):
        part = part.strip(' .,;:|·•*-–—"“”')
        part = re.split(r"\s+(?:in|for|of|aus|à|для|at|,|from|on|am|le)\s+", part)[0]
        yield titled(part)


def titled(name: str) -> str:
    """Write a name that stands in capitals the usual way."""
    if name.isupper() and len(name) > 4 and " " in name:
        return " ".join(
            "-".join(part.capitalize() for part in word.split("-")) for word in name.split()
        )
    return name


def is_person(name: str, sites: tuple[str, ...]) -> bool:
    """Tell whether a text may be a person's name: two to five words with capitals, no outlet, role or agency."""
    words = name.split()
    if not 2 <= len(words) <= 5 or len(name) > 50 or words[0] in ARTICLES:
        return False
    if (
        NOBODY.search(name)
        or ROLE.search(name)
        or is_site(name, sites)
        or agencies.agency_named(name)
    ):
        return False
    if not all(NAME_WORD.fullmatch(word) for word in words):
        return False
    return all(
        word.casefold().strip(".") in SMALL
        or word[0] == word[0].upper()
        or "’" in word
        or "'" in word
        for word in words
    )


def of_json_ld(head: Head) -> Iterator[str]:
    if head.main is None:
        return
    for value in head.graph.resolved(head.main.get("author") or head.main.get("creator")):
        if isinstance(value, Mapping) and json_ld.types_of(value) & {
            "organization",
            "newsmediaorganization",
            "corporation",
        }:
            continue
        names = value.get("name") if isinstance(value, Mapping) else value
        for name in (names if isinstance(names, list) else [names])[:MOST_AUTHORS]:
            yield json_ld.words(name)


def of_metas(head: Head) -> Iterator[str]:
    for name in AUTHOR_METAS:
        found = [
            content for content in head.metas.get(name, ()) if not content.startswith(("http", "/"))
        ]
        if found:
            yield from found
            if not all(NOBODY.search(content) for content in found):
                return
    if (
        head.first("twitter:label1")
        .casefold()
        .startswith(("written", "verfasst", "écrit", "escrito", "автор", "written by", "by"))
    ):
        yield head.first("twitter:data1")


def of_elements(tree: HtmlElement, layout: Layout) -> Iterator[str]:
    """Give the texts of elements that are marked as the author's, in the article only."""
    about = {line.element for line in layout.head()}
    for element in islice(tree.iter(*NAMING), MOST_ELEMENTS):
        mark = (element.get("rel") or element.get("itemprop") or "").casefold()
        name = element.get("class") or ""
        is_sure = "author" in mark or name in SURE_NAMES
        if not is_sure and not is_named(name) and not is_author_page(element.get("href") or ""):
            continue
        if element in layout.outside or len(element) > MOST_PARTS:
            continue
        inner = list(islice(element.iterdescendants(), 10))
        if any(is_named(part.get("class") or "") for part in inner):
            continue  # the name stands in the inner one alone
        text = " ".join("".join(islice(element.itertext(), 50))[: LONGEST_BYLINE + 1].split())
        if 3 < len(text) <= LONGEST_MARKED and (is_sure or about & {element, *inner[:8]}):
            yield text


@lru_cache(maxsize=2_048)
def is_named(name: str) -> bool:
    return bool(name) and MARKED_NAME.search(name[:300]) is not None


def is_author_page(href: str) -> bool:
    return bool(href) and AUTHOR_PAGE.search(href[-100:]) is not None


def of_lines(layout: Layout) -> Iterator[str]:
    """Give the lines about the headline that begin like a byline, or hold one behind a mark."""
    for line in layout.head():
        if len(line.text) > LONGEST_BYLINE or line.tag in ("h1", "title") or line.is_picture:
            continue
        for part in re.split(r"\s[|·•]\s", line.text):
            if WITH_LABEL.match(part) and len(part) < 120:
                yield re.split(r"\s+[-–—|]\s+", part)[0]
