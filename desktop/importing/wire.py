"""What goes between the program and the process that reads: content as JSON, strictly checked.

Nothing in an answer is trusted: a hostile file may have taken that process over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from desktop.importing.content import FACT_NAMES, Block, Content, Draft, Listed, Reference
from desktop.importing.limits import MOST_BLOCKS, MOST_DRAFTS, MOST_LISTED, MOST_TEXT, LimitReached
from desktop.story.article import Kind, Stated
from desktop.story.errors import Sentence, UserError

Json = dict[str, object]
Value = TypeVar("Value")

MOST_LINE = 32 * 1024 * 1024
"""Bytes of an answer: the most text, with what stands around each paragraph of it."""
MOST_ORIGINALS = 96 * 1024 * 1024
"""Bytes of pages that come along with an answer, to be kept as they stood in a web archive."""
MOST_WORD = 20_000
"""Code points of a reason, a fact or a name; an address may hold a whole picture, and is cut."""
DEEPEST_SENTENCE = 4
"""Sentences in sentences."""
FIELD = re.compile(r"\{[a-z_]*\}|\{\{|\}\}")
"""What may stand in braces in a template: names, and nothing that is looked up in a value."""


class Unreadable(Exception):
    """The answer is not what a reader gives."""


# --- from the process ------------------------------------------------------------------------------------


def packed(content: Content, name: str) -> tuple[Json, list[bytes]]:
    """Return content as JSON has it, and the originals beside it; LimitReached if it is too much."""
    check(content, name)
    originals = [draft.original for draft in content.drafts if draft.original is not None]
    made: Json = {
        "drafts": [packed_draft(draft) for draft in content.drafts],
        "listed": [[clean(e.name), packed_sentence(e.why), clean(e.url)] for e in content.listed],
        "references": [
            [packed_facts(each.facts), [clean(file) for file in each.files]]
            for each in content.references
        ],
        "asks": content.asks,
    }
    return made, originals


def check(content: Content, name: str) -> None:
    """Refuse more than the program takes from one file."""
    text = sum(len(block.text) for draft in content.drafts for block in draft.blocks)
    originals = sum(len(draft.original or b"") for draft in content.drafts)
    for found, most, said in (
        (text, MOST_TEXT, Sentence("5 million letters")),
        (
            sum(len(draft.blocks) for draft in content.drafts),
            MOST_BLOCKS,
            Sentence("50,000 paragraphs"),
        ),
        (originals, MOST_ORIGINALS, Sentence("96 MB of pages")),
        (len(content.drafts), MOST_DRAFTS, Sentence("2,000 articles")),
        (len(content.listed), MOST_LISTED, Sentence("5,000 entries")),
        (len(content.references), MOST_LISTED, Sentence("5,000 entries")),
    ):
        if found > most:
            raise LimitReached(
                "{name} was not read: there is more in it than {most}, the limit for one file."
                " Save the articles that you need alone.",
                name=name,
                most=said,
            )


def packed_draft(draft: Draft) -> Json:
    return {
        "blocks": [
            [scrubbed(b.text), None if b.kind is None else b.kind.value, clean(b.reason), b.is_sure]
            for b in draft.blocks
        ],
        "facts": packed_facts(draft.facts),
        "extractor": clean(draft.extractor),
        "encoding": clean(draft.encoding),
        "part": clean(draft.part),
        "original": None if draft.original is None else len(draft.original),
        "is_outline": draft.is_outline,
    }


def packed_facts(facts: Mapping[str, Stated]) -> Json:
    return {name: [clean(fact.value), clean(fact.evidence)] for name, fact in facts.items()}


def packed_sentence(sentence: str, depth: int = 0) -> Json:
    """Return a sentence with its template and values; what they hold besides is said as words."""
    if not isinstance(sentence, Sentence) or depth >= DEEPEST_SENTENCE:
        return {"template": "{said}", "values": {"said": clean(str(sentence))}}
    values: Json = {}
    for key, value in sentence.values.items():
        if isinstance(value, Sentence):
            values[key] = packed_sentence(value, depth + 1)
        else:
            values[key] = value if type(value) is int else clean(str(value))
    return {"template": sentence.template, "values": values}


def clean(word: str) -> str:
    return scrubbed(word[:MOST_WORD])


def scrubbed(text: str) -> str:
    """Return a text that every encoding knows: halves of characters become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


# --- in the program --------------------------------------------------------------------------------------


def unpacked(content: object, originals: bytes) -> Content:
    """Rebuild content; Unreadable if anything in it is not as `packed` makes it."""
    made = fields(content, {"drafts", "listed", "references", "asks"})
    beside = Originals(originals)
    drafts = tuple(unpacked_draft(each, beside) for each in rows(made["drafts"], MOST_DRAFTS))
    if beside.is_left:
        raise Unreadable("bytes that belong to no article")
    found = Content(
        drafts,
        tuple(unpacked_listed(each) for each in rows(made["listed"], MOST_LISTED)),
        tuple(unpacked_reference(each) for each in rows(made["references"], MOST_LISTED)),
        typed(made["asks"], bool),
    )
    try:
        check(found, "")
    except UserError as error:
        raise Unreadable("more than may be") from error
    return found


class Originals:
    """Bytes that are taken piece by piece."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    @property
    def is_left(self) -> bool:
        return self._at < len(self._data)

    def take(self, count: int) -> bytes:
        start, self._at = self._at, self._at + count
        if count < 0 or self._at > len(self._data):
            raise Unreadable("fewer bytes than were said")
        return self._data[start : self._at]


def unpacked_draft(draft: object, originals: Originals) -> Draft:
    made = fields(
        draft, {"blocks", "facts", "extractor", "encoding", "part", "original", "is_outline"}
    )
    count = made["original"]
    return Draft(
        tuple(unpacked_block(each) for each in rows(made["blocks"], MOST_BLOCKS)),
        unpacked_facts(made["facts"]),
        word(made["extractor"]),
        word(made["encoding"]),
        word(made["part"]),
        None if count is None else originals.take(typed(count, int)),
        typed(made["is_outline"], bool),
    )


def unpacked_block(block: object) -> Block:
    text, kind, reason, is_sure = row(block, 4)
    try:
        named = None if kind is None else Kind(word(kind))
    except ValueError as error:
        raise Unreadable("a kind that there is not") from error
    return Block(typed(text, str), named, word(reason), typed(is_sure, bool))


def unpacked_facts(facts: object) -> dict[str, Stated]:
    made: dict[str, Stated] = {}
    for name, fact in table(facts).items():
        if name not in FACT_NAMES:
            raise Unreadable("a fact that there is not")
        value, evidence = row(fact, 2)
        made[name] = Stated(word(value), word(evidence))
    return made


def unpacked_listed(listed: object) -> Listed:
    name, why, url = row(listed, 3)
    return Listed(word(name), unpacked_sentence(why), word(url))


def unpacked_reference(reference: object) -> Reference:
    facts, files = row(reference, 2)
    return Reference(unpacked_facts(facts), tuple(word(each) for each in rows(files, MOST_LISTED)))


def unpacked_sentence(sentence: object, depth: int = 0) -> Sentence:
    """Rebuild a sentence; its template may hold names in braces only."""
    made = fields(sentence, {"template", "values"})
    template = word(made["template"])
    if depth > DEEPEST_SENTENCE or re.search(r"[{}]", FIELD.sub("", template)):
        raise Unreadable("a sentence that is none")
    values: dict[str, object] = {}
    for key, value in table(made["values"]).items():
        if isinstance(value, dict):
            values[key] = unpacked_sentence(value, depth + 1)
        else:
            values[key] = value if type(value) is int else word(value)
    try:
        return Sentence(template, **values)
    except (LookupError, TypeError, ValueError) as error:
        raise Unreadable("a sentence without its values") from error


def typed(value: object, type_: type[Value]) -> Value:
    """Return a value if it is of exactly that type: a truth is no number here."""
    if not isinstance(value, type_) or type(value) is not type_:
        raise Unreadable(f"{type(value).__name__} in place of another type")
    return value


def table(value: object) -> Json:
    made: Json = typed(value, dict)
    return made


def word(value: object) -> str:
    text = typed(value, str)
    if len(text) > MOST_WORD:
        raise Unreadable("a word that is too long")
    return text


def fields(value: object, names: set[str]) -> Json:
    made = table(value)
    if set(made) != names:
        raise Unreadable("other fields than there are")
    return made


def rows(value: object, most: int) -> list[object]:
    made: list[object] = typed(value, list)
    if len(made) > most:
        raise Unreadable("too many rows")
    return made


def row(value: object, count: int) -> list[object]:
    made: list[object] = typed(value, list)
    if len(made) != count:
        raise Unreadable("a row with other fields")
    return made
