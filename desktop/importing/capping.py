"""Cut names that a file gives to what a list can show: titles, parts, persons."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.importing.content import Content
from desktop.story.article import Stated

MOST_NAME = 300
"""Characters of a name; the longest headlines have 200."""
UNCUT = frozenset({"url"})
"""Facts that would be wrong if they were cut."""


def capped(content: Content) -> Content:
    """Return content whose names are at most `MOST_NAME` characters; texts and addresses stay."""
    return content._replace(
        drafts=tuple(
            draft._replace(part=cut(draft.part), facts=cut_facts(draft.facts))
            for draft in content.drafts
        ),
        listed=tuple(each._replace(name=cut(each.name)) for each in content.listed),
        references=tuple(each._replace(facts=cut_facts(each.facts)) for each in content.references),
    )


def cut_facts(facts: Mapping[str, Stated]) -> dict[str, Stated]:
    return {
        name: fact if name in UNCUT else fact._replace(value=cut(fact.value))
        for name, fact in facts.items()
    }


def cut(name: str) -> str:
    return name if len(name) <= MOST_NAME else name[: MOST_NAME - 1].rstrip() + "…"
