"""Make a reference of what a list says, whatever the list is called in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from desktop.importing.content import Reference
from desktop.importing.stamps import stamp_of
from desktop.story.article import Stated

LONGEST = 2_000
"""Characters of a fact; titles reach 300."""
MOST_AUTHORS = 50
LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "ukrainian": "uk",
    "українська": "uk", "russian": "ru", "русский": "ru", "arabic": "ar", "spanish": "es", "español": "es",
    "italian": "it", "polish": "pl", "portuguese": "pt", "dutch": "nl", "hebrew": "he", "turkish": "tr",
    "chinese": "zh", "ngerman": "de", "british": "en", "american": "en",
}  # fmt: skip
WEB = ("http://", "https://")


def reference(
    evidence: str,
    *,
    title: str = "",
    outlet: str = "",
    authors: Iterable[str] = (),
    published: str = "",
    url: str = "",
    language: str = "",
    files: Iterable[str] = (),
) -> Reference:
    """Return a reference with the facts that are there; only files beside the list are kept."""
    names = [straight(name) for name in list(authors)[:MOST_AUTHORS]]
    values = {
        "title": one_line(title),
        "outlet": one_line(outlet),
        "byline": ", ".join(name for name in names if name),
        "published": stamp_of(published) or "",
        "url": url.strip()[:LONGEST] if url.strip().casefold().startswith(WEB) else "",
        "language": language_code(language),
    }
    facts = {name: Stated(value, evidence) for name, value in values.items() if value}
    return Reference(facts, tuple(dict.fromkeys(filter(None, map(beside, files)))))


def one_line(text: str) -> str:
    return " ".join(text[:LONGEST].split())


def straight(name: str) -> str:
    """Return "Jane Doe" for "Doe, Jane"."""
    family, comma, given = one_line(name).partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else family


def language_code(name: str) -> str:
    folded = name.strip().casefold()
    found = re.fullmatch(r"([a-z]{2,3})(?:[-_][\w-]+)?", folded)
    return LANGUAGES.get(folded) or (found[1] if found else "")


def beside(place: str) -> str:
    """Return the name of a file beside the list, "" for one elsewhere: no root, no drive, no `..`."""
    name = place.strip()
    if name.casefold().startswith("file:"):
        name = unquote(name[len("file:") :])
    name = name.replace("\\", "/")
    parts = name.split("/")
    is_elsewhere = not parts[0] or ".." in parts or ":" in name or parts[0].startswith("~")
    if is_elsewhere or len(name) > 1_000 or any(ord(letter) < 32 for letter in name):
        return ""
    return "/".join(part for part in parts if part not in ("", "."))
