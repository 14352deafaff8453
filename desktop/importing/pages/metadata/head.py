"""Gather what a page states about itself outside of its text: meta elements, title, JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from itertools import islice
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.json_ld import Graph, Node
from desktop.importing.pages.tree import Page

MOST_METAS, LONGEST_META = 1_000, 2_000
"""Elements, and characters of the content of one."""
TITLES = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "dc.title",
    "dcterms.title",
    "sailthru.title",
    "title",
)
HOME = re.compile(r"\.?/|/?index\.\w{3,5}")
"""The address of a start page on the same site."""
NO_LETTER = re.compile(r"[\W_]+")
FIRST_LINKS, MOST_NAMES = 60, 12
NO_SITES = frozenset(
    "home logo start startseite accueil inicio главная головна rss feed menu skip to content comments".split()
)


class Head(NamedTuple):
    """What a page states: `metas` by name or property in small letters, with their contents in order.

    `main` is the node of JSON-LD that is about the article, None if none is; `site_names` what feeds
    and the logo call the site.
    """

    metas: Mapping[str, tuple[str, ...]]
    title: str
    canonical: str
    language: str
    has_next: bool
    graph: Graph
    main: Node | None
    url: str
    site_names: tuple[str, ...] = ()

    def first(self, *names: str) -> str:
        """Return the first content of the first of these meta elements that says anything."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content
        return ""

    @property
    def host(self) -> str:
        return host_of(self.url) or host_of(self.canonical) or host_of(self.first("og:url"))


def head_of(page: Page) -> Head:
    """Return what the page states about itself. O(n)."""
    tree = page.tree
    metas = metas_of(tree)
    title = next((line(e.text_content()) for e in tree.iter("title") if is_of_page(e)), "")
    canonical, has_next = links_of(tree, page.url)
    scripts = [
        element.text or ""
        for element in tree.iter("script")
        if "ld+json" in (element.get("type") or "").casefold()
    ]
    graph = json_ld.graph_of(scripts)
    titles = [title, *(metas[name][0] for name in TITLES if metas.get(name))]
    main = main_of(graph, titles, canonical or page.url)
    root = tree if tree.tag == "html" else next(tree.iter("html"), tree)
    language = (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or root.get("xml:lang")
        or ""
    )
    return Head(
        metas,
        title,
        canonical,
        language.strip()[:20],
        has_next,
        graph,
        main,
        page.url,
        named_site(tree, title, host_of(page.url or canonical)),
    )


def is_of_page(title: HtmlElement) -> bool:
    """Tell the title of the page from those of drawings in it."""
    parent = title.getparent()
    return parent is None or parent.tag in ("head", "html", "body")


def metas_of(tree: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for count, element in enumerate(tree.iter("meta")):
        if count == MOST_METAS:
            break
        content = line(element.get("content") or element.get("value") or "")
        if not content or is_inside_item(element):
            continue
        for key in ("name", "property", "itemprop", "http-equiv"):
            name = (element.get(key) or "").strip().casefold()
            if name:
                name = f"http:{name}" if key == "http-equiv" else name
                found[name] = (*found.get(name, ())[:20], content)
    return found


def is_inside_item(element: HtmlElement) -> bool:
    """Tell whether a meta element is about something in the page: a comment, a product, a picture."""
    if element.get("itemprop") is None:
        return False
    parent = element.getparent()
    for _ in range(12):
        if parent is None:
            return False
        kind = parent.get("itemtype") or ""
        if kind:
            return not kind.casefold().endswith(("article", "posting", "webpage", "creativework"))
        parent = parent.getparent()
    return False


def links_of(tree: HtmlElement, base: str) -> tuple[str, bool]:
    canonical, has_next = "", False
    for count, element in enumerate(tree.iter("link")):
        if count == MOST_METAS:
            break
        rel = (element.get("rel") or "").casefold().split()
        href = (element.get("href") or "").strip()
        if "canonical" in rel and href and not canonical:
            canonical = joined(base, href)
        if "next" in rel and "page" in href.casefold():
            has_next = True
    return canonical, has_next


def named_site(tree: HtmlElement, title: str, host: str) -> tuple[str, ...]:
    """Return how feeds, links to the start page, and pictures that the title repeats name the site."""
    found = [
        line(element.get("title") or "").split(" »")[0].split(" - ")[0]
        for element in islice(tree.iter("link"), MOST_METAS)
        if "rss" in (element.get("type") or "") or "atom" in (element.get("type") or "")
    ]
    for element in islice(tree.iter("a"), FIRST_LINKS):
        if is_home((element.get("href") or "").strip(), host):
            image = next(element.iter("img"), None)
            found.append(line("".join(islice(element.itertext(), 20))))
            found.append(line(image.get("alt") or "") if image is not None else "")
    key = folded(title)
    for image in islice(tree.iter("img"), 5):
        alt = folded((image.get("alt") or "")[:60])
        if alt and alt != key and (key.startswith(alt) or key.endswith(alt)):
            found.append(line(image.get("alt") or ""))
    names = [name for name in found[:MOST_NAMES] if 2 < len(name) < 60]
    return tuple(name for name in names if name.casefold() not in NO_SITES)


def is_home(href: str, host: str) -> bool:
    """Tell whether a link leads to the start page of the site."""
    if HOME.fullmatch(href):
        return True
    return (
        bool(host)
        and href.startswith("http")
        and host_of(href) == host
        and not href.split("://")[1].partition("/")[2]
    )


def joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href)[:LONGEST_META] if base else href[:LONGEST_META]
    except ValueError:
        return ""


def host_of(url: str) -> str:
    """Return the name of the machine in an address without "www.", "" if there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.casefold().removeprefix("www.")


def line(text: str) -> str:
    """Return a text as one line, with entities that were written twice read twice."""
    text = text[:LONGEST_META]
    if "&" in text:
        text = unescape(unescape(text))
    return " ".join(text.split())


def folded(text: str) -> str:
    """Return the letters and digits, by which titles and names are compared."""
    return NO_LETTER.sub("", text.casefold())


def main_of(graph: Graph, titles: list[str], address: str) -> Node | None:
    """Return the article that the page is about: by its headline, by its address, or for want of others."""
    articles = [node for node in graph.nodes if json_ld.is_article(node)]
    pages = [node for node in graph.nodes if json_ld.is_page(node) and not json_ld.is_article(node)]
    keys = [key for key in map(folded, titles) if key]
    for found in (articles, pages):
        agreeing = [node for node in found if agrees(node, keys, address)]
        if agreeing:
            return max(agreeing, key=lambda node: "datePublished" in node)
    if articles:
        return articles[0] if len(articles) < 4 else None
    dated = [
        node for node in pages if "datePublished" in node and "webpage" in json_ld.types_of(node)
    ]
    return dated[0] if len(dated) == 1 else None


def agrees(node: Node, keys: list[str], address: str) -> bool:
    headline = folded(json_ld.words(node.get("headline") or node.get("name")))
    if len(headline) > 9 and any(
        headline in key or key in headline for key in keys if len(key) > 9
    ):
        return True
    urls = {
        str(node.get(name, "")).split("#")[0].rstrip("/")
        for name in ("url", "@id", "mainEntityOfPage")
    }
    return bool(address) and address.split("#")[0].rstrip("/") in urls
