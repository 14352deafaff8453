"""Say where a page is from and in which language its text is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from desktop.importing.content import Block
from desktop.importing.pages.metadata.head import Head, host_of, joined
from desktop.story.article import Kind, Stated

CANONICAL, OPEN_GRAPH, GIVEN = (
    "canonical link of the page",
    "meta element of the page",
    "address of the page",
)
LANGUAGE = re.compile(r"[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)
LEAST_WORDS = 60
"""Words of a text from which on its language is told from them better than from what the page states."""
LONGEST_ADDRESS = 2_000
SAMPLE = 6_000
"""Characters of a text that tell its language as well as all of them."""
STATED = "the page and its words"


def url_of(head: Head) -> Stated | None:
    """Return the lasting address of the page: the canonical one, unless that is of another site or the start page."""
    given = head.url if is_web(head.url) else ""
    for found, evidence in (
        (head.canonical, CANONICAL),
        (joined(head.url, head.first("og:url")) if head.first("og:url") else "", OPEN_GRAPH),
    ):
        if (
            is_web(found)
            and (not given or same_site(found, given))
            and (has_path(found) or not given)
        ):
            return Stated(found, evidence)
    return Stated(given, GIVEN) if given else None


def is_web(url: str) -> bool:
    return (
        url.startswith(("http://", "https://"))
        and len(url) <= LONGEST_ADDRESS
        and bool(host_of(url))
        and " " not in url
    )


def same_site(one: str, other: str) -> bool:
    """Tell whether two addresses are of one site, mobile and AMP hosts included."""
    first, second = (
        host_of(url).removeprefix("m.").removeprefix("amp.").removeprefix("mobile.")
        for url in (one, other)
    )
    return first == second or first.endswith("." + second) or second.endswith("." + first)


def has_path(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return len(parts.path) > 1 or bool(parts.query)


def stated_language(head: Head) -> str:
    """Return the code of the language that the page states, "" if it states none."""
    for found in (
        head.language,
        head.first("og:locale"),
        head.first(
            "content-language",
            "http:content-language",
            "dc.language",
            "dcterms.language",
            "language",
        ),
    ):
        match = LANGUAGE.match(found.strip())
        if match:
            return match.group().casefold()
    return ""


def language_of(head: Head, blocks: Iterable[Block]) -> Stated | None:
    """Return the language of the text where the page and the words agree, or the words are too few to tell."""
    from desktop.text.languages import UNDETERMINED, detect_language

    text = " ".join(
        block.text for block in blocks if block.kind in (None, Kind.BODY, Kind.STANDFIRST)
    )
    told, stated = detect_language(text[:SAMPLE]), stated_language(head)
    if told == stated and stated:
        return Stated(stated, STATED)
    if (
        stated
        and len(stated) == 2
        and (
            told == UNDETERMINED
            or (len(text.split()) < LEAST_WORDS and not is_other_script(told, stated))
        )
    ):
        return Stated(stated, "language that the page states")
    return None


OTHER_SCRIPTS = frozenset("uk ru be bg sr mk kk el he ar fa ur zh ja ko ka hy hi bn th ta".split())


def is_other_script(told: str, stated: str) -> bool:
    return (told in OTHER_SCRIPTS) != (stated in OTHER_SCRIPTS)
