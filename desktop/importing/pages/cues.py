"""Tell by the names that a page gives its elements what the text in them is."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.story.article import Kind


class Cue(NamedTuple):
    """What an element is by its name; `most` is the most words of a line that the name can mark.

    `is_strong` names mark long prose too.
    """

    kind: Kind
    reason: str
    most: int
    is_strong: bool = False


NAMED: tuple[tuple[Cue, str], ...] = (
    (Cue(Kind.CAPTION, "caption of a picture in the page", 150, is_strong=True), r"fig-?caption|captions?|legende?|bildunterschrift|bildtext|wp-caption|(?:photo|image|picture|media|bild|foto)-(?:desc\w*|text|legend\w*|info|title|caption)"),
    (Cue(Kind.CREDIT, "credit of a picture in the page", 25), r"credits?|photographer|(?:photo|image|picture|bild|foto)-(?:author|source|credit|by|quelle|nachweis)|bildnachweis|fotograf"),
    (Cue(Kind.RELATED, "other articles in the page", 90), r"related\w*|read-?(?:more|next|also|on)|see-also|also-read|recommend\w*|recirc\w*|most-(?:read|popular|viewed)|trending|more-(?:on|from|stories|news|about|in)|up-next|next-(?:article|story|post)|prev(?:ious)?-(?:article|post|story)|post-nav\w*|teasers?-?(?:list|box|grid)?|further-reading|similar\w*|zum-thema|mehr-zum|lire-aussi|a-lire|voir-aussi|chitat\w*|chytai\w*|readmore|interlink\w*|internal-link\w*|onward\w*|promo-story|story-link|latest-(?:news|stories|posts)|news-list|other-news|popular-\w+|you-may\w*|in-?this-?(?:story|series)|series-nav"),
    (Cue(Kind.DUPLICATE, "set apart from the text in the page", 40), r"pull-?quotes?|quote-?pull|fig-article-quote"),
    (Cue(Kind.RELATED, "sections and keywords in the page", 40), r"tags?|tag-?(?:list|cloud|links?)|topics?|keywords?|categor(?:y|ies)|cat-links|breadcrumbs?|nav|navigation|menu|pagination|pager|schlagwort\w*|rubrik|filed-under|sections?-?label|kicker|eyebrow|overline|flag-label|toc|table-of-contents"),
    (Cue(Kind.PROMOTION, "newsletter, subscription or membership in the page", 120, is_strong=True), r"newsletters?|nl|nl-\w+|newsletter-\w+|subscri(?:be|ption)s?(?:-\w+)?|sign-?up|signup|mailing-?list|regwall|membership|donat\w+|support-(?:us|box|banner)|contribut(?:e|ions)-?\w*|abo|abo-?box|abonn\w+|abonner|pidpys\w*|podpis\w*|telegram\w*|whatsapp\w*|app-(?:promo|banner|download)|epic|call-to-action|cta|crowdfund\w*|fundrais\w*|upsell|reader-revenue"),
    (Cue(Kind.PROMOTION, "sharing and comments in the page", 120, is_strong=True), r"social\w*|share|shar(?:e|ing)-\w+|sharing|share(?:bar|box|tools|buttons?|links?)|follow-?us|comments?|comment-?(?:list|form|count|area|section)|disqus\w*|respond|reactions?|rating|vote|poll|toolbar|tools|print|bookmark|save-(?:article|story)|article-tools|listen\w*|reading-?time|read-time|text-size|feedback|survey|typo|correction-form"),
    (Cue(Kind.PROMOTION, "advertising in the page", 120, is_strong=True), r"ad|ads|advert\w*|ad-\w+|sponsor\w*|promo|promos|promotion\w*|promo-\w+|banner|outbrain|taboola|affiliate\w*|anzeige|werbung|publicite|pub|reklama|commerc\w+|partner-content|shop\w*|product-?(?:card|box)|dfp|gpt-ad"),
    (Cue(Kind.PROMOTION, "cookie or consent note in the page", 200, is_strong=True), r"cookies?|cookie-\w+|consent\w*|gdpr|privacy-?\w*|rgpd|adblock\w*|skip-?(?:link|to)\w*|screen-?reader\w*|sr-only|visually-?hidden|visuallyhidden|a11y\w*|noprint"),
    (Cue(Kind.BYLINE, "tells who the author is, in the page", 120, is_strong=True), r"author-?(?:bio\w*|info|box|desc\w*|about|card|profile|block)|about-(?:the-)?authors?|bio|biography|autor-?(?:box|info)|autoreninfo|auteur-bio|writer-bio|contributor-bio|user-profile"),
    (Cue(Kind.BYLINE, "byline of the page", 40), r"by-?lines?|authors?|author-?(?:name|link|line|s)?|autor(?:en|in|zeile)?|auteurs?|writer|reporter|signature|credits-author|contributors?|posted-by|entry-author|vcard|editor-?name|dateline-author|avtor\w*"),
    (Cue(Kind.DATELINE, "date of the page", 25), r"date|dates|datetime|date-?(?:time|line|published|modified|posted)|time|times|timestamps?|time-?(?:ago|stamp)|pub-?date|published?|publish(?:ed)?-?(?:date|on|at|time)|update[ds]?|updated-?(?:at|on|time)|last-?(?:updated|modified)|posted-on|entry-date|post-date|datum|fecha|dateiso|data-pub\w*|horodatage|article-(?:date|time)|meta-?date|created"),
    (Cue(Kind.DATELINE, "line of author and date of the page", 25), r"meta|entry-meta|post-meta|article-meta|article-?info|post-?info|story-?meta|meta-(?:info|line|data)|infos?-article"),
    (Cue(Kind.VIDEO, "player or video in the page", 60), r"video\w*|player\w*|audio\w*|podcasts?|gallery-?\w*|slideshow\w*|galerie\w*|carousel\w*|media-?(?:player|gallery)|livestream|jw-?player|brightcove|youtube"),
    (Cue(Kind.RIGHTS, "rights and imprint of the page", 120, is_strong=True), r"copyright\w*|footer|foot|legal|licen[cs]e|imprint|impressum|disclaimer|rights|republish\w*|syndicat\w*|colophon|fineprint|small-print"),
    (Cue(Kind.STANDFIRST, "standfirst of the page", 90), r"stand-?first|dek|deck|sub-?title|sub-?head(?:line)?|sub-?hed|under-?title|chapo|chapeau|vorspann|article-?summary|headline-?(?:summary|desc\w*)|article-?(?:dek|subtitle|standfirst|abstract|excerpt|chapo)|post-?(?:subtitle|excerpt)|entry-(?:summary|subtitle)|strapline|drophead|unterzeile|pidzagolovok|podzagolovok"),
)  # fmt: skip
TAGS: dict[str, Cue] = {
    "figcaption": NAMED[0][0],
    "time": Cue(Kind.DATELINE, "time element of the page", 15),
    "nav": Cue(Kind.RELATED, "navigation of the page", 120, is_strong=True),
    "footer": Cue(Kind.RIGHTS, "foot of the page", 60),
    "address": Cue(Kind.BYLINE, "address element of the page", 60),
    "aside": Cue(Kind.RELATED, "set beside the text in the page", 60),
    "label": Cue(Kind.PROMOTION, "form in the page", 30),
    "form": Cue(Kind.PROMOTION, "form in the page", 60),
}
"""Elements whose tag alone says what they are."""
ATTRIBUTES = ("class", "id", "itemprop", "role", "rel", "data-component", "data-testid", "data-module", "data-type", "data-block", "data-name", "data-qa", "data-gu-name", "data-hook", "data-test", "data-cy")  # fmt: skip
LONGEST_NAME = 300
"""Characters of an attribute that are looked at."""
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
PARTS = re.compile(r"[-_:./]+")
PREFIXES = frozenset(
    "article story post entry c m o a b js css the page body content news main block component module wp td"
    " sp s single text inline embed box wrap wrapper container section element widget el item list link links title"
    " heading header label line full inner outer small info data-vue field group area col row grid card cards".split()
)
"""Parts of names that say nothing: "article__related-links" is "related"."""
LONGEST_BRAND = 4
PAINTED = frozenset(
    "bg top max min gap font text flex grid mt mb ml mr mx my px py pt pb pl pr sm md lg xl ui col row post live news".split()
)
"""Short first parts that are words or say how something looks, and are no brand."""
STATES = ("has-", "is-", "no-", "not-", "with-", "without-", "hide-", "show-", "js-has", "js-is")
"""How names begin that tell a state of the page: "has-ads"."""
OF_BODY = re.compile(
    r"article-?body|entry-content|post-(?:content|body)|story-(?:body|content|text)|body-?(?:text|copy|content)|rich-?text|main-content|content-body|prose|paragraph"
)


@cache
def patterns() -> tuple[tuple[Cue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(rf"(?:{names})")) for cue, names in NAMED)


def cues_of(element: HtmlElement) -> tuple[Cue, ...]:
    """Return what the tag and the names of an element say it is, the likeliest first."""
    found: list[Cue] = []
    tag = TAGS.get(str(element.tag))
    if tag is not None:
        found.append(tag)
    if element.attrib:
        names = " ".join(
            value[:LONGEST_NAME] for name in ATTRIBUTES if (value := element.get(name))
        )
        if names:
            found += cues_of_names(names)
        if is_hidden(element):
            found.append(HIDDEN)
    return tuple(found)


HIDDEN = Cue(Kind.PROMOTION, "hidden in the page", 60)


def is_hidden(element: HtmlElement) -> bool:
    style = element.get("style", "").replace(" ", "").casefold()
    return "display:none" in style or element.get("aria-hidden") == "true"


NAMES_KEPT = 5_000


def cues_of_names(names: str) -> tuple[Cue, ...]:
    """Return the cues of the names of an element's attributes."""
    known = CACHE.get(names)
    if known is None:
        if len(CACHE) > NAMES_KEPT:
            CACHE.clear()
        known = CACHE[names] = found_in_names(names)
    return known


CACHE: dict[str, tuple[Cue, ...]] = {}


def found_in_names(names: str) -> tuple[Cue, ...]:
    found: dict[Cue, None] = {}
    for token in CAMEL.sub("-", names).casefold().split()[:40]:
        name = PARTS.sub("-", token).strip("-")
        if name.startswith(STATES):
            continue
        if OF_BODY.search(name) and not name.endswith(("caption", "credit")):
            continue
        for form in dict.fromkeys((name, bare(name), *behind(name))):
            for cue, pattern in patterns():
                if form and pattern.fullmatch(form):
                    found[cue] = None
    return tuple(found)


def behind(name: str) -> tuple[str, ...]:
    """Return a name without the letters of a brand before it: "fig-standfirst" is "standfirst"."""
    brand, _, rest = name.partition("-")
    if not 1 < len(brand) <= LONGEST_BRAND or "-" in brand or brand in PAINTED:
        return ()
    parts = rest.split("-")
    while len(parts) > 1 and parts[0] in PREFIXES:
        parts.pop(0)
    return (rest, "-".join(parts), bare(rest)) if rest else ()


def bare(name: str) -> str:
    """Return a name without the parts that say nothing: "article__related-links" is "related"."""
    parts = [part for part in name.split("-") if part not in PREFIXES and not part.isdigit()]
    return "-".join(parts)
