"""Rows of tables as a project's values; ValueError, TypeError or KeyError if a row is none of ours."""

from __future__ import annotations

import json
import re
from array import array
from itertools import chain, pairwise, repeat
from operator import le, lt
from typing import TYPE_CHECKING

from desktop.storing.rows import STATED, Row
from desktop.story.article import READER, Article, Kind, Passage, Provenance, Stated
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import (
    Absence,
    CopyDecision,
    FindingDecision,
    FindingState,
    Kept,
    LinkDecision,
    QuoteCorrection,
    UtteranceDecision,
)
from desktop.story.errors import Sentence
from desktop.story.project import Counters, Numbered, NumberedQuote, Options, Project, Story
from desktop.story.strictness import LEVELS

if TYPE_CHECKING:
    from desktop.story.imported import Entry, Exclusion
    from desktop.story.quote import Quote, Range

IDENTITY = re.compile("[0-9a-f]{32}")
"""The name of a folder of backups: nothing else may become a path."""
FIELD = re.compile(r"\{([a-z_]+)\}")
TEMPLATE = re.compile(r"(?:[^{}]|\{[a-z_]+\})*")
"""A sentence with plain fields: nothing in a file may make Python look into a value, or pad it."""
LARGEST = 2**31 - 2**24
"""Numbers from here on are none that were counted; signals of the window carry 32 bits, with room above."""
KINDS = {kind.value: kind for kind in Kind}


# --- what is believed ---------------------------------------------------------------------------


def a_text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def a_number(value: object) -> int:
    """Return the number of an article, a story, a statement: from 1."""
    if type(value) is not int or not 0 < value < LARGEST:
        raise ValueError("no number")
    return value


def a_span(number: object, start: object, end: object) -> Span:
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError("no span")
    return Span(a_number(number), start, end)


def told(value: object) -> str:
    """Return a text that is stored as JSON."""
    return a_text(json.loads(str(value)))


def a_stated(value: object) -> Stated | None:
    if value is None:
        return None
    if not isinstance(value, list):
        raise ValueError("nothing stated")
    said, evidence = value
    return Stated(a_text(said), a_text(evidence))


# --- values -------------------------------------------------------------------------------------


def build_article(row: Row, text: str) -> Article:
    number, _, _, newer_than, facts_json, passages_json = row
    facts = json.loads(str(facts_json))
    stated = {name: a_stated(facts.get(name)) for name in STATED}
    language = stated.pop("language")
    if language is None:
        raise ValueError("no language")
    provenance = facts["provenance"]
    return Article(
        a_number(number),
        a_text(facts["source"]),
        text,
        build_passages(json.loads(str(passages_json)), len(text)),
        language,
        a_text(facts["encoding"]),
        role=a_text(facts["role"]),
        complete=a_text(facts["complete"]),
        role_evidence=a_text(facts.get("role_evidence", "")),
        complete_evidence=a_text(facts.get("complete_evidence", "")),
        provenance=None if provenance is None else Provenance(*map(a_text, provenance)),
        newer_than=0 if newer_than is None else a_number(newer_than),
        **stated,
    )


def build_passages(columns: list[list[object]], size: int) -> tuple[Passage, ...]:
    """Rebuild the passages of a text of `size` code points, column by column: there are many."""
    *numbers, labels = columns
    starts, ends, paragraphs = map(whole_numbers, numbers)
    runs = [a_run(label) for label in labels]
    if not len(starts) == len(ends) == len(paragraphs) == sum(count for _, _, count in runs):
        raise ValueError("columns are not of one length")
    if not starts:
        return ()
    if not (all(map(lt, starts, ends)) and all(map(le, ends, starts[1:]))):
        raise ValueError("passages are not in order")
    if starts[0] < 0 or ends[-1] > size:
        raise ValueError("a passage is not in its text")
    kinds = chain.from_iterable(repeat(kind, count) for kind, _, count in runs)
    reasons = chain.from_iterable(repeat(reason, count) for _, reason, count in runs)
    return tuple(map(Passage, starts, ends, kinds, reasons, paragraphs))


def whole_numbers(column: list[object]) -> list[int]:
    """Return the numbers of a column; TypeError or OverflowError if one is none. An array looks fastest."""
    found: array[int] = array("q", column)  # type: ignore[arg-type]  # that is what it looks for
    return found.tolist()


def a_run(label: object) -> tuple[Kind, str, int]:
    """Return a kind, its reason, and how many passages in a row have them."""
    if not isinstance(label, list):
        raise ValueError("no label")
    kind, reason, count = label
    return KINDS[kind], a_text(reason), a_number(count)


def build_head(value: str) -> Project:
    """Rebuild what the project itself says: identity, open story, counters and options."""
    head = json.loads(value)
    counters = Counters(**head["counters"])
    for number in counters:
        a_number(number)
    options = Options(**head["options"])
    once: object = options.copies_once  # as the file says it
    if not isinstance(once, bool) or options.strictness not in LEVELS:
        raise ValueError("no option")
    identity = a_text(head["identity"])
    if not IDENTITY.fullmatch(identity):
        raise ValueError("no identity")
    return Project(
        identity=identity,
        open_story=a_number(head["open_story"]),
        counters=counters,
        options=options,
        open_brief=a_count(head.get("open_brief", 0)),
    )


def build_link(row: Row) -> LinkDecision:
    a, b = a_span(*row[:3]), a_span(*row[3:6])
    return LinkDecision(a, b, Origin(str(row[6])), told(row[7]), told(row[8]))


def build_absence(row: Row) -> Absence:
    return Absence(a_span(*row[:3]), a_number(row[3]), told(row[4]), told(row[5]))


def build_copies(row: Row) -> CopyDecision:
    numbers = tuple(map(a_number, json.loads(str(row[0]))))
    return CopyDecision(numbers, bool(row[1]), told(row[2]), told(row[3]))


def build_numbered(row: Row) -> Numbered:
    return Numbered(a_number(row[0]), build_spans(row[1]))


def build_spans(value: object) -> tuple[Span, ...]:
    return tuple(a_span(*span) for span in json.loads(str(value)))


def build_kept(row: Row) -> Kept:
    spans = in_order(build_spans(row[0]))
    if len(set(spans)) < len(spans):
        raise ValueError("a passage is named twice")
    return Kept(spans, told(row[1]), told(row[2]))


def build_finding(row: Row) -> FindingDecision:
    spans, state = in_order(build_spans(row[1])), FindingState(str(row[2]))
    return FindingDecision(told(row[0]), spans, state, told(row[3]), told(row[4]))


def build_quoted(row: Row) -> NumberedQuote:
    return NumberedQuote(a_number(row[0]), a_span(*row[1:4]))


def build_correction(row: Row) -> QuoteCorrection:
    number, article = a_number(row[0]), a_number(row[1])
    value = json.loads(str(row[2]))
    quote = None if value["quote"] is None else build_quote(number, article, value["quote"])
    found = a_span(article, *value["found"])
    return QuoteCorrection(number, found, quote, a_text(value["by"]), a_text(value["at"]))


def build_quote(number: int, article: int, value: dict[str, object]) -> Quote:
    """Rebuild what a person said that a quote is."""
    from desktop.story.quote import CueClass, Quote, QuoteKind  # only where something was corrected

    span = a_span(article, value["start"], value["end"])
    is_guess, continues = value["is_guess"], value["continues"]
    if not isinstance(is_guess, bool) or not isinstance(continues, bool):
        raise ValueError("neither yes nor no")
    return Quote(
        article,
        span.start,
        span.end,
        QuoteKind(a_text(value["kind"])),
        a_range(value["speaker"]),
        a_range(value["cue"]),
        a_range(value["via"]),
        CueClass(a_text(value["cue_class"])),
        a_text(value["name"]),
        is_guess,
        continues,
        reason=READER,
        number=number,
    )


def a_range(value: object) -> Range | None:
    if value is None:
        return None
    if not isinstance(value, list):
        raise ValueError("no range")
    start, end = value
    span = a_span(1, start, end)
    return span.start, span.end


def build_utterance(row: Row) -> UtteranceDecision:
    a, b = a_span(*row[:3]), a_span(*row[3:6])
    if row[6] not in (0, 1) or a >= b:
        raise ValueError("no decision about two quotes")
    return UtteranceDecision(a, b, bool(row[6]), told(row[7]), told(row[8]))


def build_entry(row: Row) -> Entry:
    from desktop.story.imported import Entry, Outcome

    outcome, name, place, part, article, other, by, at, why = json.loads(str(row[1]))
    texts = (a_text(name), a_text(place), a_text(part))
    numbers = (a_count(article), a_count(other))
    said = None if why is None else a_sentence(why)
    return Entry(a_number(row[0]), Outcome(outcome), *texts, *numbers, a_text(by), a_text(at), said)


def a_count(value: object) -> int:
    """Return the number of an article, 0 where there is none."""
    return 0 if value == 0 and type(value) is int else a_number(value)


def a_sentence(value: object) -> Sentence:
    """Rebuild a sentence of its template and values; ValueError if they do not fit."""
    if not isinstance(value, list):
        raise ValueError("no sentence")
    template, values = value
    made = {a_text(name): a_part(part) for name, part in values.items()}
    if made and not (TEMPLATE.fullmatch(template) and made.keys() >= set(FIELD.findall(template))):
        raise ValueError("no sentence")
    return Sentence(a_text(template), **made)


def a_part(value: object) -> object:
    """Return a value of a sentence: a sentence, a number or a text."""
    if isinstance(value, list):
        return a_sentence(value)
    return value if type(value) is int else a_text(value)


def build_exclusion(row: Row) -> Exclusion:
    from desktop.story.imported import Exclusion

    return Exclusion(a_number(row[0]), told(row[1]), told(row[2]), told(row[3]))


def in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return spans that are sorted; ValueError if they are not, or there are none."""
    if not spans or any(one > other for one, other in pairwise(spans)):
        raise ValueError("spans are not in order")
    return spans


def build_stories(stories: list[Row], members: list[Row]) -> tuple[Story, ...]:
    of_story: dict[object, list[Row]] = {}
    for row in members:
        of_story.setdefault(row[0], []).append(row)
    built = []
    for number, _, name in sorted(stories, key=lambda row: a_place(row[1])):
        found = sorted(of_story.pop(number, ()), key=lambda row: a_place(row[2]))
        articles = tuple(a_number(row[1]) for row in found)
        aside = frozenset(a_number(row[1]) for row in found if row[3])
        built.append(Story(told(name), articles, aside, a_number(number)))
    if of_story:
        raise ValueError("articles of a story that is not there")
    return tuple(built)


def a_place(value: object) -> int:
    if type(value) is not int:
        raise ValueError("no place")
    return value
