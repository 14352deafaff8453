"""Read feeds (RSS, Atom, RDF): items with their full text are articles, the others are listed."""

from __future__ import annotations

import html
import re
from io import BytesIO
from typing import Any, NamedTuple

from desktop.importing.content import Block, Content, Draft, Listed, Source
from desktop.importing.limits import MOST_DRAFTS, LimitReached, too_much
from desktop.importing.readers.enclosed import page_in
from desktop.importing.stamps import stamp_of
from desktop.story.article import MAYBE_INCOMPLETE, Kind, Stated
from desktop.story.errors import Sentence, UserError

EVIDENCE = "feed"
LEAST_WORDS = 60
"""Words from which the content of an item is taken for its text."""
LEAST_SHORT = 15
"""Words from which on it may be a report in brief, if the feed has it beside a summary and it ends."""
FINISHED = re.compile(r"[.!?؟。][\"'”’»“)\]]*\s*$")
LEAST_SUMMARY_WORDS = 150
"""Words from which a summary is: feeds of RSS 2.0 often put the whole text there."""
MORE_THAN_SUMMARY = 1.5
"""How much longer than the summary a content is that is no second copy of it."""
MOST_TAGS, MOST_REFERENCES = 200_000, 1_000_000
"""Marks "<" and "&" in a feed; feedparser takes 14 µs for each element (measured), and 2,000 items have half as many."""
MOST_STARTS = 2 * MOST_DRAFTS
"""Starts of items: RDF names each item twice."""
MOST_PROLOG = 1_000_000
"""Bytes before the first element that are looked at for entities."""
ROOT = re.compile(rb"<[A-Za-z]")
LONG_WORD = re.compile(rb"[\w.+-]{300,}")
MOST_LOOKED_AT = 300_000_000
"""Sum of the squares of long words' lengths: in names of authors, feedparser takes time by that."""
CUT = re.compile(
    r"(?:\[\s*(?:…|\.{3}|&#8230;)\s*\]|…|\.{3}|(?:read|see) (?:more|the full (?:story|article))|continue reading.{0,80}"
    r"|weiterlesen|lire la suite|mehr lesen|leer más|читать далее|читати далі|детальніше|подробнее)[\s>»→.\])]*$",
    re.IGNORECASE,
)
APPEARED = re.compile(
    r"(?:the post|der beitrag|l['’]article) .{1,300}(?:appeared first on|erschien zuerst auf|est apparu en premier sur) .{1,120}$",
    re.IGNORECASE | re.DOTALL,
)
MARKUP = re.compile(r"<[^<>]*>")


class Text(NamedTuple):
    """The text of an item; whether the feed calls it a mere summary, and whether it is short for an article."""

    markup: str
    is_summary: bool
    is_short: bool = False


def read(source: Source) -> Content:
    """Return the articles in a feed; UserError if it is none, or has not even a title to list."""
    parsed = parsed_feed(source)
    items = parsed["entries"]
    if not parsed.get("version") and not items:
        raise UserError(
            "{name} is no feed that can be read. Open it in the program it is made for, copy the text and paste it.",
            name=source.name,
        )
    if len(items) > MOST_DRAFTS:
        raise too_much(source.name, "items", f"{MOST_DRAFTS:,}")
    drafts: list[Draft] = []
    listed: list[Listed] = []
    for number, item in enumerate(items, 1):
        made = article_of(item, parsed["feed"], source, number)
        if isinstance(made, Draft):
            drafts.append(made)
        else:
            listed.append(made)
    if not drafts and not listed:
        raise UserError(
            "There is nothing in the feed {name}. Add the pages themselves, by their addresses.",
            name=source.name,
        )
    return Content(tuple(drafts), tuple(listed), asks=len(drafts) > 1)


def parsed_feed(source: Source) -> dict[str, Any]:
    """Parse bytes, never an address: the library would fetch that. UserError if nothing comes of it."""
    import feedparser

    data = source.read()
    check_shape(data, source.name)
    try:
        parsed: dict[str, Any] = feedparser.parse(
            BytesIO(data), sanitize_html=False, resolve_relative_uris=False
        )
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
        AssertionError,
    ) as error:
        raise UserError(
            "{name} is no feed that can be read: it is damaged. Save it again.", name=source.name
        ) from error
    return parsed


def check_shape(data: bytes, name: str) -> None:
    """Refuse what takes the library minutes, or grows in it; linear in `data`."""
    first = ROOT.search(prolog := data[:MOST_PROLOG].replace(b"\0", b""))
    if b"<!ENTITY" in (prolog[: first.start()] if first else prolog).upper():
        raise LimitReached(
            "{name} was not read: it defines entities of its own, by which a small file can grow without limit."
            " Add the pages themselves, by their addresses.",
            name=name,
        )
    if data.count(b"<") > MOST_TAGS:
        raise too_much(name, "elements", f"{MOST_TAGS:,}")
    if data.count(b"&") > MOST_REFERENCES:
        raise too_much(name, "entities", f"{MOST_REFERENCES:,}")
    if data.count(b"<item") > MOST_STARTS or data.count(b"<entry") > MOST_STARTS:
        raise too_much(name, "items", f"{MOST_DRAFTS:,}")
    looked_at = 0
    for found in LONG_WORD.finditer(data):
        looked_at += (found.end() - found.start()) ** 2
        if looked_at > MOST_LOOKED_AT:
            raise LimitReached(
                "{name} was not read: words in it are longer than {most} characters, the limit.",
                name=name,
                most=f"{int(MOST_LOOKED_AT**0.5):,}",
            )


def article_of(item: Any, feed: Any, source: Source, number: int) -> Draft | Listed:
    """Return the article of an item, or why it is none."""
    title, url = words(item.get("title")), address(item.get("link"))
    name = title or url or f"item {number}"
    text = text_of(item)
    if isinstance(text, Sentence):
        return Listed(name, text, url)
    facts = facts_of(item, feed, title, url)
    try:
        draft = page_in(page_around(text.markup, title, facts), source.name, url=url)
    except LimitReached:
        raise
    except UserError as error:
        return Listed(name, error.sentence, url)
    if text.is_summary:
        facts["complete"] = Stated(MAYBE_INCOMPLETE, "the feed calls its text a summary")
    if text.is_short:
        facts["complete"] = Stated(MAYBE_INCOMPLETE, "short text in the feed")
    if CUT.search(draft.blocks[-1].text[-200:]) if draft.blocks else False:
        facts["complete"] = Stated(MAYBE_INCOMPLETE, "ends with a link to more")
    return draft._replace(
        blocks=with_title(draft.blocks, title),
        facts={**draft.facts, **facts},
        part=url or f"item {number}",
        original=text.markup.encode(),
    )


def text_of(item: Any) -> Text | Sentence:
    """Return the markup of an item's full text, or the reason why it has none."""
    summary = str(item.get("summary") or "")
    contents = [str(one.get("value") or "") for one in item.get("content") or []]
    content = max(contents, key=len, default="")
    in_summary, in_content = word_count(summary), word_count(content)
    is_own = not in_summary or content == summary or in_content >= MORE_THAN_SUMMARY * in_summary
    if in_content >= LEAST_WORDS and is_own and not CUT.search(plain(content)[-200:]):
        return Text(content, is_summary=content == summary and in_content < LEAST_SUMMARY_WORDS)
    longest = max(summary, content, key=word_count)
    if word_count(longest) >= LEAST_SUMMARY_WORDS and not CUT.search(plain(longest)[-200:]):
        return Text(longest, is_summary=True)
    if in_content >= LEAST_SHORT and is_whole(content) and content != summary:
        return Text(content, is_summary=False, is_short=True)
    if not in_summary and not in_content:
        return Sentence("The feed has only its title. Add the page by its address.")
    return Sentence("The feed has only a summary of it. Add the page by its address.")


def is_whole(markup: str) -> bool:
    """Tell whether a content ends like a text that nobody cut."""
    end = plain(markup)[-200:]
    return not CUT.search(end) and FINISHED.search(end) is not None


def page_around(markup: str, title: str, facts: dict[str, Stated]) -> bytes:
    """Return a page with the text of an item, for the reader of pages."""
    text = APPEARED.sub("", markup) if "<" not in markup[-400:] else markup
    if "<" not in text:
        text = "".join(f"<p>{line}</p>" for line in text.splitlines() if line.strip())
    language = facts["language"].value if "language" in facts else ""
    return (
        f'<!DOCTYPE html><html lang="{html.escape(language)}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head><body><article><h1>{html.escape(title)}</h1>"
        f"{text}</article></body></html>"
    ).encode("utf-8", "replace")


def with_title(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Return blocks that begin with the title of the item."""
    if not title or (blocks and words(blocks[0].text).casefold() == title.casefold()):
        return blocks
    return (Block(title, Kind.HEADLINE, "title of the item in the feed", is_sure=True), *blocks)


def facts_of(item: Any, feed: Any, title: str, url: str) -> dict[str, Stated]:
    stated = {
        "title": title,
        "url": url,
        "byline": authors(item),
        "outlet": words(feed.get("title")),
        "published": stamp_of(str(item.get("published") or "")),
        "updated": stamp_of(str(item.get("updated") or "")) if "updated" in item else None,
        "language": language_of(item, feed),
    }
    if stated["updated"] == stated["published"]:
        stated["updated"] = None
    return {name: Stated(value, EVIDENCE) for name, value in stated.items() if value}


def authors(item: Any) -> str:
    """Return the names of who wrote an item, without their addresses."""
    people = item.get("authors") or []
    raw = words(item.get("author"))
    if len(people) <= 1 and "@" in raw:
        return without_address(
            raw
        )  # feedparser takes addresses to end after four letters: "desk@post.pres"
    names = [words(one.get("name")) for one in people]
    return ", ".join(dict.fromkeys(filter(None, map(without_address, names))))


def without_address(author: str) -> str:
    """Return the name in "desk@paper.example (Jane Doe)" or "Jane Doe (…)", "" if there is only an address."""
    return " ".join(word.strip("()<>") for word in author.split() if "@" not in word)


def language_of(item: Any, feed: Any) -> str:
    code = str((item.get("content") or [{}])[0].get("language") or feed.get("language") or "")
    found = re.fullmatch(r"([a-z]{2,3})(?:[-_][\w-]+)?", code.strip().casefold())
    return found[1] if found else ""


def address(link: object) -> str:
    text = str(link or "").strip()
    return text if text.casefold().startswith(("http://", "https://")) else ""


def words(text: object) -> str:
    return " ".join(plain(str(text or "")).split())


def plain(markup: str) -> str:
    return html.unescape(MARKUP.sub(" ", markup)).strip()


def word_count(markup: str) -> int:
    return len(plain(markup).split())
