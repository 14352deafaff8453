"""Read pages saved as .mhtml and e-mails: newsletters, and articles that somebody sent on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from itertools import pairwise

from desktop.importing.content import Block, Content, Draft, Source
from desktop.importing.limits import MOST_NESTED, MOST_TEXT, LimitReached, too_large, too_much
from desktop.importing.readers.enclosed import dated, page_in, text_of_bytes
from desktop.importing.readers.forwarded import SENT_ON, with_headers_marked, without_prefixes
from desktop.importing.stamps import stamp_of
from desktop.story.article import Stated
from desktop.story.errors import UserError

E_MAIL_HEADER = "e-mail header"
SAVED_PAGE = "address in the saved page"
MOST_MESSAGES = 50
"""Messages sent on in one; each is looked at as an article."""
LONGEST_HEADER = 4_096
"""Bytes of one header that says what a part is; reading a longer one takes time in its square."""
MOST_PARTS = 5_000
"""Parts of a saved page: one for each picture."""
PART_HEADER = re.compile(
    rb"(?<![^\r\n])content-(?:type|disposition|transfer-encoding|id|location)[ \t]*:"
    rb"[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*",
    re.IGNORECASE,
)
HOLDS_PARTS = re.compile(rb":\s*(?:multipart|message)/", re.IGNORECASE)
QUOTED = re.compile(r"^(?:> ?)+")
SIGNATURE = "-- "
"""The line after which a signature stands (RFC 3676, 4.3)."""
WIDEST_BROKEN = 100
"""Characters of a line; programs that break lines break them at 72 to 80."""
TAGS = ("text/html", "application/xhtml+xml")


def read(source: Source) -> Content:
    """Return the page of a saved page, or the article of an e-mail and of each one sent on in it."""
    data = source.read()
    check_parts(data, source.name)
    try:
        message = message_from_bytes(data)
        if not message.keys():
            raise no_message(source.name)
        if is_saved_page(message):
            return saved_page(message, source)
        return letters(message, source)
    except (MessageError, LookupError, RecursionError) as error:
        raise no_message(source.name) from error


def no_message(name: str) -> UserError:
    return UserError(
        "{name} is no e-mail or saved page that can be read: it may be damaged or cut short."
        " Save it again, or copy its text and paste it.",
        name=name,
    )


def check_parts(data: bytes, name: str) -> None:
    """Refuse a message whose structure alone takes too long to read; linear in `data`."""
    holding = 0
    for parts, found in enumerate(PART_HEADER.finditer(data)):
        if found.end() - found.start() > LONGEST_HEADER:
            raise LimitReached(
                "{name} was not read: a header in it has more than {most} characters. Copy the text of the"
                " article and paste it.",
                name=name,
                most=f"{LONGEST_HEADER:,}",
            )
        holding += HOLDS_PARTS.search(found.group()) is not None
        if holding > MOST_NESTED:
            raise too_much(name, "parts in each other", MOST_NESTED)
        if parts > 5 * MOST_PARTS:
            raise too_much(name, "parts", f"{MOST_PARTS:,}")


def is_saved_page(message: Message) -> bool:
    """Tell a saved page from an e-mail: a browser names its address, or the suffix says so."""
    if header(message, "Snapshot-Content-Location"):
        return True
    return message.get_content_type() == "multipart/related" and not header(message, "To")


def saved_page(message: Message, source: Source) -> Content:
    main = main_part(message)
    if main is None:
        raise UserError(
            "{name} holds no page, only pictures or other parts. Save the page again, as a web page.",
            name=source.name,
        )
    url = page_address(main) or page_address(message) or source.url
    draft = page_in(payload(main), source.name, url=url, charset=charset(main))
    facts = dict(draft.facts)
    if url:
        captured = stamp_of(header(message, "Date"))
        facts["url"] = Stated(url, dated(SAVED_PAGE, captured))
    title = header(message, "Subject")
    if title and "title" not in facts:
        facts["title"] = Stated(title, "subject of the saved page")
    return Content((draft._replace(facts=facts),))


def main_part(message: Message) -> Message | None:
    """Return the part that is the page: the one named by `start`, by the address, or the first."""
    pages = [part for part in message.walk() if part.get_content_type() in TAGS]
    start = message.get_param("start")
    address = header(message, "Snapshot-Content-Location")
    for part in pages:
        if isinstance(start, str) and header(part, "Content-ID") == start.strip():
            return part
    for part in pages:
        if address and header(part, "Content-Location") == address:
            return part
    return pages[0] if pages else None


def page_address(part: Message) -> str:
    """Return the address in the web that a part says it came from, "" if it names a place elsewhere."""
    for name in ("Snapshot-Content-Location", "Content-Location"):
        address = header(part, name)
        if address.casefold().startswith(("http://", "https://")):
            return address
    return ""


def letters(message: Message, source: Source) -> Content:
    """Return the article of a message, and of each message attached to it."""
    drafts, failed = [], None
    for number, each in enumerate(messages_in(message), 1):
        if number > MOST_MESSAGES:
            raise too_much(source.name, "messages", MOST_MESSAGES)
        try:
            draft = letter(each, source)
        except LimitReached:
            raise
        except UserError as error:
            failed = failed or error
            continue
        drafts.append(draft._replace(part=f"message {number}" if number > 1 else ""))
    if not drafts and failed:
        raise failed
    return Content(tuple(drafts), asks=len(drafts) > 1)


def messages_in(message: Message) -> Iterator[Message]:
    yield message
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            inner = part.get_payload(0)
            if isinstance(inner, Message):
                yield inner


def letter(message: Message, source: Source) -> Draft:
    """Read the text of one message: its HTML if it has any, for that is where the article stands."""
    pages = bodies(message, TAGS)
    texts = bodies(message, ("text/plain",))
    draft = None
    if pages:
        try:
            draft = page_in(payload(pages[0]), source.name, charset=charset(pages[0]))
        except LimitReached:
            raise
        except UserError:
            if not texts:
                raise
    if draft is None and texts:
        data = payload(texts[0])
        if len(data) > MOST_TEXT:
            raise too_large(source.name, MOST_TEXT)
        text, encoding = text_of_bytes(data, charset(texts[0]))
        draft = Draft(tuple(text_blocks(text, texts[0])), encoding=encoding, extractor="e-mail")
    if draft is None or not draft.blocks:
        raise UserError(
            "{name} has no text of an article, only attachments or pictures. Save these and add them.",
            name=source.name,
        )
    subject = header(message, "Subject")
    blocks, inner = with_headers_marked(draft.blocks)
    is_sent_on = bool(inner) or SENT_ON.match(subject) is not None
    facts = {name: fact for name, fact in draft.facts.items() if name != "title"}
    return draft._replace(
        blocks=blocks, facts=facts | sender_facts(message, subject, is_sent_on=is_sent_on) | inner
    )


def sender_facts(message: Message, subject: str, *, is_sent_on: bool) -> dict[str, Stated]:
    """Return what the headers state; of a message sent on they say who sent it on, and nothing else."""
    title = without_prefixes(subject)
    facts = {"title": Stated(title, E_MAIL_HEADER)} if title else {}
    if is_sent_on:
        return facts
    name, _ = parseaddr(header(message, "From"))
    is_newsletter = bool(header(message, "List-Id") or header(message, "List-Unsubscribe"))
    if name.strip():
        from desktop.importing.pages.metadata.people import ARTICLES

        is_outlet = is_newsletter or name.split()[0] in ARTICLES
        facts["outlet" if is_outlet else "byline"] = Stated(name.strip(), E_MAIL_HEADER)
    sent = stamp_of(header(message, "Date"))
    if sent:
        facts["published"] = Stated(sent, E_MAIL_HEADER)
    return facts


def bodies(message: Message, types: tuple[str, ...]) -> list[Message]:
    """Return the parts of those types that belong to the message itself and are no attachments."""
    found, waiting = [], [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_type() == "message/rfc822" and part is not message:
            continue
        if part.is_multipart():
            inner = part.get_payload()
            waiting += [one for one in inner if isinstance(one, Message)]
        elif part.get_content_type() in types and part.get_content_disposition() != "attachment":
            found.append(part)
    return found


def text_blocks(text: str, part: Message) -> Iterator[Block]:
    """Give the paragraphs of plain text, its lines put together where they were only broken to fit."""
    is_flowed = str(part.get_param("format", "")).casefold() == "flowed"
    lines = [QUOTED.sub("", line) for line in text.splitlines()]
    if SIGNATURE in lines:
        lines = lines[: lines.index(SIGNATURE)]
    width = max(map(len, lines), default=0)
    paragraph: list[str] = []
    for line, following in pairwise([*lines, "", ""]):
        paragraph.append(line.strip())
        goes_on = line.endswith(" ") if is_flowed else was_broken(line, following, width)
        if not (goes_on and line.strip() and following.strip()):
            if any(paragraph):
                yield Block(" ".join(paragraph))
            paragraph = []


def was_broken(line: str, following: str, width: int) -> bool:
    """Tell whether a line ends only because the next word had no room in `width` characters."""
    words = following.split(maxsplit=1)
    return width <= WIDEST_BROKEN and bool(words) and len(line) + 1 + len(words[0]) > width


def payload(part: Message) -> bytes:
    """Return the bytes of a part, its transfer encoding undone; faults in it are passed over."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def charset(part: Message) -> str:
    found = part.get_content_charset()
    return found if isinstance(found, str) else ""


def header(message: Message, name: str) -> str:
    """Return a header as text: encoded words decoded, bytes in no encoding read as UTF-8 or as they fit.

    The library's own structured headers are not used: a crafted one takes them minutes.
    """
    folded = name.casefold()
    raw = next((str(value) for key, value in message.raw_items() if key.casefold() == folded), "")
    raw = " ".join(raw[: 4 * LONGEST_HEADER].split())
    if any("\udc80" <= letter <= "\udcff" for letter in raw):
        return text_of_bytes(raw.encode("utf-8", "surrogateescape"))[0]
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError):
        return raw
    return "".join(
        text_of_bytes(piece, encoding or "ascii")[0] if isinstance(piece, bytes) else piece
        for piece, encoding in pieces
    )
