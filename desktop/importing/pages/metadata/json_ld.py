"""Read what a page states in JSON-LD, however badly it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

Node = Mapping[str, object]

MOST_SCRIPTS, MOST_CHARACTERS, MOST_OBJECTS, MOST_NODES = 40, 2_000_000, 50, 4_000
"""Scripts of a page, characters of all of them, objects of a script, nodes of all; pages have a tenth."""
OPENING = re.compile(r"^(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*/)?")
CLOSING = re.compile(r"(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?$")
LONGEST_WRAPPING = 60
"""Characters of what old pages put around a script."""
REPAIRED = re.compile(
    r'("(?:[^"\\]|\\.)*+\\?(?:"|\Z))|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|$)|,(?=\s*+[}\]])',
    re.DOTALL,
)
"""Strings, which stay, and what JSON does not know: comments, commas before a bracket."""
STATED = re.compile(
    r'"(headline|datePublished|dateModified|isAccessibleForFree)"\s{0,9}:\s{0,9}"?([^"\n<>{}]{1,400}?)"?\s{0,9}[,}\n]'
)
"""What is still taken from JSON-LD that nobody can parse."""
ARTICLE_TYPES = frozenset({
    "liveblogposting", "blogposting", "report", "socialmediaposting", "discussionforumposting", "medicalwebpage",
})  # fmt: skip
PAGE_TYPES = frozenset({"webpage", "itempage", "aboutpage", "videoobject", "creativework", "episode", "podcastepisode",
                        "speakable", "recipe", "howto", "review"})  # fmt: skip
INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
"""Keys under which the main entity of a page may stand; what is under other keys is something else."""


class Graph(NamedTuple):
    """The nodes at the top of a page's JSON-LD, and all of its nodes by their @id."""

    nodes: tuple[Node, ...]
    by_id: Mapping[str, Node]

    def resolved(self, value: object) -> Iterator[object]:
        """Give the values of a field one by one, references replaced by what they mean."""
        for item in value if isinstance(value, list) else [value]:
            if not isinstance(item, Mapping):
                yield item
                continue
            known = self.by_id.get(str(item.get("@id", "")))
            yield {**known, **item} if known is not None else item


EMPTY = Graph((), {})


def graph_of(scripts: list[str]) -> Graph:
    """Return what the scripts state; what cannot be read is left out. O(n)."""
    nodes: list[Node] = []
    by_id: dict[str, Node] = {}
    left = MOST_CHARACTERS
    for script in scripts[:MOST_SCRIPTS]:
        left -= len(script)
        if left < 0:
            break
        for value in values_of(script):
            nodes += walked(value, by_id, MOST_NODES - len(nodes))
    return Graph(tuple(nodes), by_id)


def values_of(script: str) -> list[object]:
    """Return the values in the text of a script, if need be after repairs."""
    text = unwrapped(script.strip())
    if text[:40].replace(" ", "").replace("\n", "").startswith(("{&quot;", "[{&quot;")):
        text = unescape(text)
    for attempt in (text, REPAIRED.sub(lambda match: match[1] or "", text)):
        found = decoded(attempt.strip())
        if found:
            return found
    return salvaged(text)


def unwrapped(text: str) -> str:
    """Cut the marks of comments and CDATA around a script."""
    text = OPENING.sub("", text[:LONGEST_WRAPPING]) + text[LONGEST_WRAPPING:]
    return (text[:-LONGEST_WRAPPING] + CLOSING.sub("", text[-LONGEST_WRAPPING:])).strip()


def decoded(text: str) -> list[object]:
    """Return the JSON values that stand one after the other in `text`, up to the first that is none."""
    decoder = json.JSONDecoder(strict=False, parse_int=str, parse_float=str)
    found: list[object] = []
    at = 0
    while at < len(text) and len(found) < MOST_OBJECTS:
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return found
        found.append(value)
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return found


def salvaged(text: str) -> list[object]:
    """Return a node of the first of each field that can be told in a broken script."""
    found: dict[str, object] = {}
    for match in STATED.finditer(text):
        found.setdefault(match[1], match[2])
    is_article = re.search(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"\w{0,40}(?:Article|Posting)"', text)
    return [{"@type": "Article", **found}] if found and is_article else []


def walked(value: object, by_id: dict[str, Node], most: int) -> list[Node]:
    """Return the nodes at the top of a value, after noting every node under its @id."""
    top: list[Node] = []
    waiting: list[tuple[object, bool]] = [(value, True)]
    seen = 0
    while waiting and seen < most:
        item, is_top = waiting.pop()
        seen += 1
        if isinstance(item, list):
            waiting += [(part, is_top) for part in reversed(item[:most])]
        elif isinstance(item, dict):
            if "@type" in item and is_top:
                top.append(item)
            if "@id" in item and len(item) > 1:
                by_id.setdefault(str(item["@id"]), item)
            waiting += [
                (part, is_top and key in INSIDE)
                for key, part in reversed(item.items())
                if isinstance(part, (dict, list))
            ]
    return top


def types_of(node: Node) -> frozenset[str]:
    """Return the names of a node's types in small letters, without the address of the vocabulary."""
    found = node.get("@type")
    names = found if isinstance(found, list) else [found]
    return frozenset(str(name).rsplit("/", 1)[-1].casefold() for name in names[:9] if name)


def is_article(node: Node) -> bool:
    return any(name.endswith("article") or name in ARTICLE_TYPES for name in types_of(node))


def is_page(node: Node) -> bool:
    return bool(types_of(node) & PAGE_TYPES)


def words(value: object) -> str:
    """Return a text field as one line, "" if it is none."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("@value") or value.get("name") or ""
    if not isinstance(value, str):
        return ""
    return " ".join(unescape(unescape(value[:5_000])).split())
