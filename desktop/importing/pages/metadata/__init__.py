"""What a page states about its article, each fact with its evidence; what nothing states is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.importing.agencies import agency_named
from desktop.importing.content import Block
from desktop.importing.pages.metadata.credits import Credit, agency_of
from desktop.importing.pages.tree import Page
from desktop.story.article import AGENCY_COPY, REPORT, Stated


def page_facts(page: Page, blocks: Sequence[Block]) -> dict[str, Stated]:
    """Return the facts of a page by their names in `FACT_NAMES`. O(n); touches no network."""
    from desktop.importing.pages.metadata import about, moments, outlets, people, roles, wholeness
    from desktop.importing.pages.metadata.head import head_of
    from desktop.importing.pages.metadata.layout import layout_of
    from desktop.importing.pages.metadata.sites import sites_of
    from desktop.importing.pages.metadata.titles import title_of

    head = head_of(page)
    sites = sites_of(head)
    title = title_of(page.tree, head)
    layout = layout_of(page.tree, title.element)
    stated_language = head.language or about.stated_language(head)
    language = about.language_of(head, blocks)
    when = moments.moments_of(
        page.tree, head, layout, stated_language or (language.value if language else "")
    )
    outlet, carried_by = outlets.outlet_of(head, layout)
    byline = people.byline_of(page.tree, head, layout, sites)
    agency = agency_of(head, layout, blocks)
    words = title.stated.value if title.stated else ""
    role = roles.role_of(head, layout, words)
    if role is None and byline is None:
        role = copied(agency, outlet)
    if role is None and agency is not None and agency.is_used:
        role = Stated(REPORT, agency.stated.evidence)
    found: Mapping[str, Stated | None] = {
        "title": title.stated,
        "outlet": outlet,
        "carried_by": carried_by,
        "agency": agency.stated if agency else None,
        "byline": byline,
        "published": when.published,
        "updated": when.updated,
        "url": about.url_of(head),
        "language": language,
        "role": role,
        "complete": wholeness.completeness_of(page.tree, head, layout, blocks),
    }
    return {name: stated for name, stated in found.items() if stated is not None}


def copied(agency: Credit | None, outlet: Stated | None) -> Stated | None:
    """Return that an article is agency copy: signed by an agency that is not the outlet itself."""
    if agency is None or not agency.is_copied:
        return None
    if outlet is not None and agency_named(outlet.value) == agency.stated.value:
        return None
    return Stated(AGENCY_COPY, agency.stated.evidence)
