"""Find in an e-mail the head of one that was sent on in its text, and what it states."""

from __future__ import annotations

import re
from email.utils import parseaddr

from desktop.importing.content import Block
from desktop.importing.stamps import stamp_of
from desktop.story.article import Kind, Stated

EVIDENCE = "header of the forwarded e-mail"
SENT_ON = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|пересл|fw)\s*:", re.IGNORECASE)
PREFIXES = re.compile(r"^(?:\s*(?:re|aw|sv|antw|fwd?|fw|wg|tr|rv|пересл)\s*:\s*)+", re.IGNORECASE)
LEAD = re.compile(
    r"[-\s>*_]*(?:begin |début du |anfang der )?(?:forwarded message|original message|weitergeleitete (?:nachricht|e-mail)"
    r"|ursprüngliche nachricht|message transféré|message d['’]origine|пересылаемое сообщение"
    r"|пересланное сообщение|переслане повідомлення|оригинальное сообщение|mensaje reenviado)[-\s:*_]*",
    re.IGNORECASE,
)
FIELDS = {
    "from": "from von de від от expéditeur da",
    "date": "date sent datum gesendet envoyé дата відправлено отправлено fecha",
    "subject": "subject betreff objet тема asunto oggetto",
    "to": "to an à кому para a cc bcc копия копія reply-to",
}
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words.split()}
FIELD = re.compile(r"[*\s>]*([^\W\d_]+(?:-[^\W\d_]+)?)\s*:\s*[*\s]*(.*)", re.DOTALL)
FIELD_START = re.compile(
    r"(?:(?<=\s)|^)[*>]*(?=(?:" + "|".join(sorted(FIELD_OF, key=len, reverse=True)) + r")\s*:\s)",
    re.IGNORECASE,
)
MOST_LINES = 12
"""Lines that the head of a message may have."""
LEAST_FIELDS = 2
"""A head has at least a sender and a date; one line with a colon is none."""


def with_headers_marked(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], dict[str, Stated]]:
    """Return blocks with the head of a message sent on marked as no body, and the facts it states."""
    made, facts, at = list(blocks), {}, 0
    while at < len(made):
        lead = LEAD.match(made[at].text[:200])
        rest = made[at].text[lead.end() :] if lead else ""
        if lead is None or (rest and not fields_of(rest)):
            at += 1
            continue
        end, fields = head_after(made, at + 1)
        fields |= fields_of(rest)
        if len(fields) >= LEAST_FIELDS:
            for place in range(at, end):
                made[place] = made[place]._replace(kind=Kind.BYLINE, reason=EVIDENCE, is_sure=True)
            facts = stated(fields)  # the innermost head is that of whoever wrote it
        at = max(end, at + 1)
    return tuple(made), facts


def head_after(blocks: list[Block], start: int) -> tuple[int, dict[str, str]]:
    """Return where the head that begins at `start` ends, and its fields."""
    fields: dict[str, str] = {}
    for place in range(start, min(start + MOST_LINES, len(blocks))):
        found = fields_of(blocks[place].text)
        if not found:
            return place, fields
        fields = found | fields
    return min(start + MOST_LINES, len(blocks)), fields


def fields_of(text: str) -> dict[str, str]:
    """Return the fields in a block, which may hold one or the whole head in a line; none if it is prose."""
    if len(text) > 1_000:
        return {}
    starts = [found.start() for found in FIELD_START.finditer(text)]
    if not starts or starts[0] > 3:
        return {}
    fields: dict[str, str] = {}
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        found = FIELD.match(text[start:end].strip())
        if found:
            fields.setdefault(FIELD_OF.get(found[1].casefold(), "to"), found[2].strip(" *\n"))
    return fields


def stated(fields: dict[str, str]) -> dict[str, Stated]:
    facts = {}
    title = without_prefixes(fields.get("subject", ""))
    if title:
        facts["title"] = Stated(title, EVIDENCE)
    name = parseaddr(fields.get("from", "").replace("[mailto:", "<").replace("]", ">"))[0].strip()
    if name:
        facts["byline"] = Stated(name, EVIDENCE)
    sent = stamp_of(fields.get("date", ""))
    if sent:
        facts["published"] = Stated(sent, EVIDENCE)
    return facts


def without_prefixes(subject: str) -> str:
    """Return a subject without "Fwd:", "Re:" and their like."""
    return PREFIXES.sub("", subject).strip()
