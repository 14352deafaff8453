"""Know how the site of a page is called, to tell its name from headlines, authors and outlets."""

from __future__ import annotations

import re

from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head, folded

SITE_NAMES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone",
              "cre", "copyright", "dc.publisher", "publisher", "source")  # fmt: skip
SHARED = frozenset("com org net gov edu co uk ua ru de fr es www news info press media online web site blog wordpress"
                   " blogspot amp mobile m eu example".split())  # fmt: skip
"""Parts of hosts that name nobody."""
SHARE_OF_SITE, SHARE_OF_TEXT = 0.55, 0.8
"""How much of a site's name a text must be, and the name of a text, to mean the site (0–1)."""
LONGEST_NAME = 60
"""Characters of a site's name; what is longer is a slogan."""
THE = re.compile(r"^(?:the|die|der|das|le|la|les|el|il)\s+", re.IGNORECASE)


def sites_of(head: Head) -> tuple[str, ...]:
    """Return the names of the page's site, letters and digits only, the longest first."""
    names = {head.first(name) for name in SITE_NAMES}
    names |= {handle.lstrip("@") for handle in head.metas.get("twitter:site", ())}
    for node in head.graph.nodes[:60]:
        if json_ld.types_of(node) & {"website", "organization", "newsmediaorganization", "blog"}:
            names.add(json_ld.words(node.get("name")))
            names.add(json_ld.words(node.get("alternateName")))
    names.add(publisher_of(head))
    names |= set(head.site_names)
    names |= set(host_names(head.host))
    keys = {folded(THE.sub("", name)) for name in names if name and len(name) <= LONGEST_NAME}
    return tuple(sorted((key for key in keys if len(key) > 1), key=len, reverse=True))


def publisher_of(head: Head) -> str:
    """Return the name of the publisher that the JSON-LD of the article states."""
    if head.main is None:
        return ""
    return next(
        (
            name
            for value in head.graph.resolved(head.main.get("publisher"))
            if (name := json_ld.words(value))
        ),
        "",
    )


def host_names(host: str) -> tuple[str, ...]:
    """Return what may be a name in a host: "news.harbor-ledger.com" -> harbor-ledger, harbor-ledger.com."""
    parts = [part for part in host.split(".") if part not in SHARED]
    own = max(parts, key=len, default="")
    return (own, host) if len(own) > 2 else ()


def is_site(text: str, sites: tuple[str, ...]) -> bool:
    """Tell whether a text is the name of the site, or that and little more."""
    key = folded(THE.sub("", text.strip()))
    if not key:
        return True
    for site in sites:
        if key == site:
            return True
        short, long = sorted((key, site), key=len)
        share = SHARE_OF_SITE if short == key else SHARE_OF_TEXT
        if (
            len(short) >= 4
            and len(short) > share * len(long)
            and (long.startswith(short) or long.endswith(short))
        ):
            return True
    return (
        any(initials(text) == site for site in sites if 3 <= len(site) <= 5)
        and len(text.split()) > 2
    )


def initials(text: str) -> str:
    return "".join(word[0] for word in text.casefold().split() if word[0].isalnum())
