"""Find the text of an article in the data of a page whose own lines have none: JSON-LD, a script's state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from desktop.importing.content import Block
from desktop.story.article import Kind

LEAST = 200
"""Letters of a text that is an article rather than a summary."""
LONGEST_SCRIPT = 5_000_000
"""Characters; the data of a page are smaller."""
MOST_VALUES = 200_000
TEXT_KEYS = re.compile(
    r"(?:article_?)?body|content|text|html|paragraphs?|value|contents?|blocks?|children|markup",
    re.IGNORECASE,
)
FINISHED = re.compile(r"[.!?…؟。][\"”»']?\s*(?:</\w+>\s*)*$")
BREAKS = re.compile(r"\s*\n\s*")
TAG = re.compile(r"<[a-zA-Z/][^<>]*>")


def hidden_text(tree: HtmlElement) -> tuple[Block, ...]:
    """Return the paragraphs of an article that only scripts hold, () if there is none."""
    for evidence, text in candidates(tree):
        lines = [line for part in BREAKS.split(text) for line in plain(part)]
        if sum(len(line) for line in lines) >= LEAST:
            return tuple(Block(line, Kind.BODY, evidence) for line in lines)
    return ()


def candidates(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    states: list[str] = []
    for script in tree.iter("script"):
        words = script.text or ""
        if not 50 < len(words) <= LONGEST_SCRIPT:
            continue
        if "articleBody" in words and (value := article_body(words)):
            yield "JSON-LD of the page", value
        elif script.get("type") == "application/json" or script.get("id") == "__NEXT_DATA__":
            states.append(words)
    for words in sorted(states, key=len, reverse=True)[:3]:
        if text := "\n".join(dict.fromkeys(prose_in(words))):
            yield "data of a script of the page", text


def article_body(words: str) -> str:
    """Return the longest articleBody in the words of a script, "" if it is no JSON."""
    found = [v for k, v in values(loaded(words)) if k == "articleBody"]
    return max(found, key=len, default="")


def loaded(words: str) -> object:
    try:
        return json.loads(words.strip(), strict=False)
    except (ValueError, RecursionError):
        return None


def values(data: object) -> Iterator[tuple[str, str]]:
    """Give the texts in data with their names, in order, without recursion."""
    stack: list[tuple[str, object]] = [("", data)]
    for _ in range(MOST_VALUES):
        if not stack:
            return
        name, value = stack.pop()
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, dict):
            stack += [(str(k), v) for k, v in reversed(value.items())]
        elif isinstance(value, list):
            stack += [(name, v) for v in reversed(value)]


def prose_in(words: str) -> Iterator[str]:
    """Give the texts of a script's data that are paragraphs."""
    for name, value in values(loaded(words)):
        is_text = TEXT_KEYS.fullmatch(name) and len(value) >= 60 and value.count(" ") >= 8
        if is_text and FINISHED.search(value[-200:]):
            yield value


def plain(part: str) -> Iterator[str]:
    """Give the lines of a text that may be markup."""
    if TAG.search(part):
        from desktop.importing.pages.spots import spots_of
        from desktop.importing.pages.tree import tree_of

        yield from (spot.text for spot in spots_of(tree_of(f"<div>{part}</div>")))
    elif part.strip():
        from html import unescape

        yield unescape(part.strip())
