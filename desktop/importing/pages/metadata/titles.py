"""Choose the headline of a page: the heading that agrees with its meta title, else that title without the site's name."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head, folded, line
from desktop.importing.pages.metadata.sites import is_site, sites_of
from desktop.story.article import Stated

HEADING, META, JSON_LD = "heading of the page", "meta element of the page", "JSON-LD of the page"
TITLE_ELEMENT = "title of the page"
PLAIN_MARKS = re.compile(
    r"\s*[|•·¦]\s*|(?<=[\u3000-\u9fff\uac00-\ud7af])[_-]|\s+(?:::|//|~)\s+|\s*::\s*"
)
SURE = re.compile(rf"{PLAIN_MARKS.pattern}|\s+[»«›]\s+")
"""Marks that stand between a headline and a site, hardly ever in a headline."""
DASH = re.compile(r"\s+[-–—―]+\s+|\s+:\s+|\s+[<>/]\s+")
COLON = re.compile(r":\s+")
START = re.compile(r"https?://[^/?#]+/?|\.?/|/?index\.\w{3,5}")
"""The address of a start page."""
LOGO = re.compile(
    r"(?:^|[\s_-])(?:logo\w*|site-?(?:title|name|heading)|brand\w*|masthead)(?=$|[\s_-])",
    re.IGNORECASE,
)
MOST_HEADINGS, LONGEST_HEADING = 60, 500
SHORTEST, MOST_FONTS = 7, 400
"""Letters of a headline behind a blog's name; elements that are looked at."""
LARGE = frozenset({"4", "5", "6", "7", "+1", "+2", "+3", "+4"})
"""Sizes of `<font>` above that of the text."""
AGREEING, ENOUGH = 0.5, 0.3
"""Shares of words (Jaccard): from which a heading is the title in other words, and surely no other heading."""
TOO_LONG = 1.5
"""A heading of so many times the title's length has something else in it."""


TITLES = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
)


class Title(NamedTuple):
    """A headline with its evidence, and the element that shows it, if any does."""

    stated: Stated | None
    element: HtmlElement | None


class Heading(NamedTuple):
    text: str
    key: str
    element: HtmlElement


def title_of(tree: HtmlElement, head: Head) -> Title:
    """Return the headline of the page, in the words and capitals that are shown to its readers."""
    sites = sites_of(head)
    titles = meta_titles(head, sites)
    best = folded(titles[0].value) if titles else ""
    headings = [
        heading
        for heading in headings_of(tree, "h1")
        if heading.key == best
        or not (is_site(heading.text, sites) or is_home_link(heading.element))
    ]
    found = agreeing(headings, titles)
    if (behind := behind_blog(tree, head.title)) is not None:
        found = behind
    if found is None and not headings and (large := in_large_type(tree, sites)) is not None:
        found = large
    if found is None and (found := equal(tree, titles)) is None:
        found = lone(headings, titles)
    if found is not None:
        found = without_kicker(found, titles)
        return Title(Stated(found.text, HEADING), found.element)
    return Title(titles[0] if titles else None, None)


def meta_titles(head: Head, sites: tuple[str, ...]) -> list[Stated]:
    """Return what the page states to be its title, without the site's name, the best first."""
    found: list[Stated] = []
    if head.main is not None and (words := json_ld.words(head.main.get("headline"))):
        found.append(Stated(words, JSON_LD))
    stated = [head.first(name) for name in TITLES]
    found += [Stated(content, META) for content in stated if content]
    if head.title:
        found.append(Stated(head.title, TITLE_ELEMENT))
    bare = [Stated(bared(value, sites), evidence) for value, evidence in found]
    bare = [stated for stated in bare if stated.value and not is_site(stated.value, sites)]
    if not bare and found and not is_site(found[0].value, sites):
        return found[:1]
    cut = [stated for stated in bare if stated.value.endswith(("...", "…"))]
    return [stated for stated in bare if stated not in cut] + cut


def bared(title: str, sites: tuple[str, ...]) -> str:
    """Return a title without the site's name and the section at its end or start."""
    pattern = PLAIN_MARKS.pattern if is_quoting(title) else SURE.pattern
    parts = [
        part for part in re.split(rf"({pattern}|{DASH.pattern})", title[:LONGEST_HEADING]) if part
    ]
    words, marks = parts[::2], parts[1::2]
    if len(words) != len(marks) + 1:  # it begins or ends with such a mark
        return title.strip(" |›•·-–—" if is_quoting(title) else " |»«›•·-–—")
    while len(words) > 1 and is_suffix(words, marks[-1], sites):
        words.pop()
        marks.pop()
    while len(words) > 1 and (is_site(words[0], sites) or is_prefix(words, marks[0])):
        words.pop(0)
        marks.pop(0)
    text = "".join(word + mark for word, mark in zip(words, [*marks, ""], strict=True))
    start = COLON.search(text)
    if start and is_site(text[: start.start()], sites):
        text = text[start.end() :]
    return text.strip()


def is_suffix(words: list[str], mark: str, sites: tuple[str, ...]) -> bool:
    """Tell whether the last part of a title is the site's name or a section."""
    last, rest = words[-1], " ".join(words[:-1])
    if is_site(last, sites):
        return True
    length, longest = len(last.split()), len(rest.split())
    if SURE.fullmatch(mark):
        return longest > length or (longest == length and len(rest) > len(last))
    return length <= 3 and longest >= 4 and is_name(last)


def is_quoting(title: str) -> bool:
    """Tell whether the pointed marks of a title are quotes: « Nous attendons » : le maire."""
    return "«" in title and "»" in title


def is_prefix(words: list[str], mark: str) -> bool:
    """Tell whether the first part of a title is a section before a mark that headlines do not have."""
    return bool(re.fullmatch(r"\s*(?:::|[»›])\s*", mark)) and len(words[0].split()) <= 3 < len(
        words[1].split()
    )


def is_name(text: str) -> bool:
    """Tell whether all words begin with capitals, as in a name of an outlet."""
    words = [word for word in text.split() if word[0].isalpha() and len(word) > 3] or text.split()[
        :1
    ]
    return all(word[0].isupper() for word in words if word) and not any(
        sign.isdigit() for sign in text
    )


def without_kicker(heading: Heading, titles: list[Stated]) -> Heading:
    """Return the part of a heading that is the title alone, where an element inside holds just that."""
    keys = {folded(title.value) for title in titles[:2]}
    if not titles or heading.key == folded(titles[0].value):
        return heading
    for count, element in enumerate(
        heading.element.iterdescendants("span", "a", "div", "strong", "em")
    ):
        if count > 20:
            break
        text = text_of(element)
        if folded(text) in keys and len(text) > 7:
            return Heading(text, folded(text), heading.element)
    return heading


def headings_of(tree: HtmlElement, *tags: str) -> list[Heading]:
    found = []
    for count, element in enumerate(tree.iter(*tags)):
        if count == MOST_HEADINGS:
            break
        text = text_of(element)
        if text and len(text) <= LONGEST_HEADING and any(sign.isalpha() for sign in text):
            found.append(Heading(text, folded(text), element))
    return found


UNSEEN = frozenset("script style svg noscript template button".split())


UNSEEN_NAME = re.compile(
    r"screen-?reader|sr-only|visually-?hidden|assistive|offscreen", re.IGNORECASE
)


def text_of(element: HtmlElement) -> str:
    """Return the text of a heading as one line; `<br>` and blocks inside it part words."""
    parts: list[str] = [element.text or ""]
    length = 0
    for child in element.iterdescendants():
        if child.tag in ("br", "div", "p", "li"):
            parts.append(" ")
        if child.tag not in UNSEEN and isinstance(child.tag, str):
            is_seen = not UNSEEN_NAME.search((child.get("class") or "")[:300])
            parts.append((child.text or "") if is_seen else "")
        parts.append(child.tail or "")
        length += len(parts[-1])
        if length > 2_000:
            break
    return line("".join(parts))


def likeness(one: str, other: str) -> float:
    """Return the share of common words, 1 if one text is the start, the end or the whole of the other."""
    first, second = folded(one), folded(other)
    if first == second:
        return 2.0
    short, long = sorted((first, second), key=len)
    if (len(short) > 11 or (len(short) > 4 and short[0] >= "\u3000")) and short in long:
        return 1.0 + len(short) / len(long) / 2
    words = [{folded(word) for word in text.split()} - {""} for text in (one, other)]
    return len(words[0] & words[1]) / (len(words[0] | words[1]) or 1)


def agreeing(headings: list[Heading], titles: list[Stated]) -> Heading | None:
    """Return the heading that says what one of the titles says."""
    scored = [
        (
            max((likeness(heading.text, title.value) for title in titles), default=0.0),
            -place,
            heading,
        )
        for place, heading in enumerate(headings)
    ]
    if not scored:
        return None
    score, _, best = max(scored, key=lambda row: row[:2])
    if score < AGREEING:
        return None
    longest = max((len(folded(title.value)) for title in titles), default=0)
    if score < 2 and len(best.key) > TOO_LONG * longest + 10:
        return None
    return best


def equal(tree: HtmlElement, titles: list[Stated]) -> Heading | None:
    """Return the lower heading that is one of the titles, or a part of one, letter by letter."""
    parts = [part for title in titles for part in SURE.split(title.value) if part.count(" ") > 1]
    keys = {folded(text) for text in (*(title.value for title in titles), *parts)}
    for heading in headings_of(tree, "h2", "h3", "h4"):
        bare = without_kicker(heading, titles)
        if bare.key in keys and len(bare.key) > 7:
            return bare
    return None


def behind_blog(tree: HtmlElement, title: str) -> Heading | None:
    """Return the lower heading that a title has behind the blog's name: "Blog: headline"."""
    start, _, rest = title.partition(": ")
    blog, key = folded(start), folded(rest)
    if len(key) <= SHORTEST or all(found.key != blog for found in headings_of(tree, "h1")):
        return None
    lower = (found for found in headings_of(tree, "h2", "h3") if found.key == key)
    return next(lower, None)


def in_large_type(tree: HtmlElement, sites: tuple[str, ...]) -> Heading | None:
    """Return the only line in large type of a page without headings, as pages were laid out before 2005."""
    if next(tree.iter("h1", "h2", "h3"), None) is not None:
        return None
    found = [
        Heading(text, folded(text), element)
        for element in islice(tree.iter("font"), MOST_FONTS)
        if (element.get("size") or "").strip() in LARGE
        and 4 <= len((text := text_of(element)).split()) <= 25
        and not is_site(text, sites)
    ]
    return found[0] if len({heading.key for heading in found}) == 1 else None


def lone(headings: list[Heading], titles: list[Stated]) -> Heading | None:
    """Return the only heading that may be a headline in other words than the title, or where none is stated."""
    fitting = [heading for heading in headings if not is_logo(heading.element)]
    if len(fitting) != 1:
        return None
    heading = fitting[0]
    if not titles:
        return heading
    return heading if len(heading.text.split()) >= 4 and not has_site_mark(heading.text) else None


def has_site_mark(text: str) -> bool:
    return SURE.search(text) is not None


def is_logo(element: HtmlElement) -> bool:
    """Tell whether a heading is the name of the site: by its classes, or because it links to the start page."""
    near = [element, *islice(element.iterancestors(), 2), *islice(element.iterdescendants(), 4)]
    for found in near:
        if LOGO.search(f"{found.get('class') or ''} {found.get('id') or ''}"[:300]):
            return True
    return is_home_link(element)


def is_home_link(element: HtmlElement) -> bool:
    """Tell whether a heading is, or holds, a link to a start page."""
    near = [element, *islice(element.iterancestors(), 2), *islice(element.iterdescendants(), 4)]
    return any(
        found.tag == "a" and START.fullmatch((found.get("href") or "").strip()) for found in near
    )
