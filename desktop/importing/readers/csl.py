"""Read references in CSL-JSON, and in the JSON of Zotero."""

from __future__ import annotations

import json

from desktop.importing.content import Reference
from desktop.importing.limits import MOST_LISTED, LimitReached, too_much
from desktop.importing.readers.citing import reference
from desktop.importing.stamps import stamp
from desktop.story.errors import UserError

EVIDENCE = "CSL-JSON list"
NAMED = ("title", "URL", "container-title", "itemType", "issued", "author", "publicationTitle")
"""Keys of which an item of a list has one at least."""


def from_json(text: str, name: str) -> list[Reference]:
    """Return the references of a list; UserError if it is damaged, or JSON of another kind."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise LimitReached(
            "{name} was not read: values in it stand in each other deeper than the limit of the reader."
            " Export the list again.",
            name=name,
        ) from error
    except ValueError as error:
        raise UserError(
            "{name} is no JSON that can be read: it is damaged or cut short. Export the list again.",
            name=name,
        ) from error
    items = items_of(found)
    if not items:
        raise no_list(name, found)
    if len(items) > MOST_LISTED:
        raise too_much(name, "references", f"{MOST_LISTED:,}")
    return [of_zotero(item) if "itemType" in item else of_item(item) for item in items]


def items_of(found: object) -> list[dict[str, object]]:
    """Return the items of a list, wherever programs put them; none if there is nothing like one."""
    if isinstance(found, dict):
        inner = found.get("items", found.get("references"))
        found = inner if isinstance(inner, list) else [found]
    if not isinstance(found, list):
        return []
    inside = [item.get("data", item) for item in found if isinstance(item, dict)]
    items = [item for item in inside if isinstance(item, dict)]
    return [
        item for item in items if "type" in item or "itemType" in item if set(item) & set(NAMED)
    ]


def no_list(name: str, found: object) -> UserError:
    """Say what a file of JSON is instead, as far as it says so itself."""
    kind = found.get("format") if isinstance(found, dict) else None
    if isinstance(kind, str) and kind:
        return UserError(
            '{name} is no list of references: it calls itself "{kind}". Open it in the program it was made by.',
            name=name,
            kind=kind[:60],
        )
    return UserError(
        "{name} holds JSON, but no list of references. Export the list as CSL-JSON, RIS or BibTeX.",
        name=name,
    )


def of_item(item: dict[str, object]) -> Reference:
    return reference(
        EVIDENCE,
        title=text(item.get("title")),
        outlet=text(item.get("container-title")) or text(item.get("publisher")),
        authors=names(item.get("author")),
        published=date(item.get("issued")),
        url=text(item.get("URL")),
        language=text(item.get("language")),
    )


def of_zotero(item: dict[str, object]) -> Reference:
    creators = item.get("creators")
    attached = item.get("attachments")
    outlet = next((text(item[key]) for key in ("publicationTitle", "websiteTitle", "blogTitle", "publisher") if item.get(key)), "")  # fmt: skip
    return reference(
        "Zotero list",
        title=text(item.get("title")),
        outlet=outlet,
        authors=names(creators),
        published=text(item.get("date")),
        url=text(item.get("url")),
        language=text(item.get("language")),
        files=[
            text(one.get("path"))
            for one in (attached if isinstance(attached, list) else [])
            if isinstance(one, dict)
        ],
    )


def names(people: object) -> list[str]:
    """Return "Family, Given" for each author, or the name as it is written."""
    made = []
    for one in people if isinstance(people, list) else []:
        if not isinstance(one, dict) or text(one.get("creatorType")) not in ("", "author"):
            continue
        family = " ".join(
            filter(
                None,
                (
                    text(one.get("non-dropping-particle")),
                    text(one.get("family")) or text(one.get("lastName")),
                ),
            )
        )
        given = text(one.get("given")) or text(one.get("firstName"))
        whole = text(one.get("literal")) or text(one.get("name"))
        made.append(whole.replace(",", "") or (f"{family}, {given}" if given else family))
    return made


def date(issued: object) -> str:
    """Return a date as far as it is known; of a range, its beginning."""
    if not isinstance(issued, dict):
        return text(issued)
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list):
        numbers = [
            int(part) if str(part).isdecimal() and len(str(part)) < 5 else 0 for part in first
        ]
        return stamp(*numbers[:3]) or "" if numbers else ""
    return text(issued.get("raw")) or text(issued.get("literal"))


def text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return value if isinstance(value, str) else ""
