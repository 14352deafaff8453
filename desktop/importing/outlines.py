"""Read the whole of a page of which only the outline was read, once it is chosen among many.

content = read(source_of(outline, source.name))  # as any file: in the process that may be stopped
draft = whole_of(outline, content)
"""

from __future__ import annotations

from desktop.importing.content import Content, Draft, Source
from desktop.story.errors import UserError

KEPT = ("url", "complete")
"""Facts that the archive states, and that go before what its page states."""


def source_of(outline: Draft, name: str) -> Source:
    """Return the page of an outline as a source of its own; `name` is that of its archive."""
    url = outline.facts.get("url")
    return Source(f"{name}.html", outline.original, url=url.value if url else "")


def whole_of(outline: Draft, content: Content) -> Draft:
    """Return the draft of the chosen page with what its archive says of it."""
    if not content.drafts:
        raise UserError("There is no article in {source}.", source=outline.part)
    whole = content.drafts[0]
    kept = {name: outline.facts[name] for name in KEPT if name in outline.facts}
    return whole._replace(
        facts={**whole.facts, **kept}, part=outline.part, original=outline.original
    )
