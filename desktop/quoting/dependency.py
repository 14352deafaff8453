"""Attributions by dependency rules, from a small English language model."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting import headlines
from desktop.quoting.attribution import Attribute, Attribution, Paragraph, Region, Role
from desktop.quoting.dependency_chain import chained
from desktop.quoting.dependency_found import Found
from desktop.quoting.dependency_parse import Parsed, parse
from desktop.quoting.dependency_phrases import by_phrases
from desktop.quoting.dependency_spans import mention, place, ranges
from desktop.quoting.dependency_verbs import by_verbs
from desktop.quoting.patterns import transcribed
from desktop.story.quote import Range

if TYPE_CHECKING:
    from spacy.language import Language


def attribute(nlp: "Language") -> Attribute:
    """Return a function that finds attributions with a parser; a text is parsed once, all paragraphs together."""

    def attributions(
        text: str, paragraphs: tuple[Paragraph, ...], regions: tuple[Region, ...]
    ) -> list[Attribution]:
        printed = {each.start: _by_layout(text, each, regions) for each in paragraphs}
        found = [each for line in printed.values() for each in line]
        left = [each for each in paragraphs if not printed[each.start]]
        for parsed in parse(nlp, text, left, regions):
            found += _of_parse(text, parsed, regions)
        return sorted(found, key=_order)

    return attributions


def _by_layout(text: str, paragraph: Paragraph, regions: tuple[Region, ...]) -> list[Attribution]:
    """Return what is attributed by how a line is set: headlines, transcripts."""
    if paragraph.role is Role.HEADLINE:
        return headlines.attributions(text, paragraph, regions, "en")
    spoken = transcribed(text, paragraph) if paragraph.role is Role.BODY else None
    return [spoken] if spoken else []


def _of_parse(text: str, parsed: Parsed, regions: tuple[Region, ...]) -> list[Attribution]:
    start, end = parsed.paragraph.start, parsed.paragraph.end
    near = tuple(each for each in regions if each.start <= end + FARTHEST and each.end >= start)
    made = [
        _attribution(text, parsed, each, near)
        for each in chained(text, parsed, list(_found(parsed)))
    ]
    return [each for each in made if each is not None]


def _order(attribution: Attribution) -> Range:
    return attribution.cue


def _found(parsed: Parsed) -> Iterator[Found]:
    yield from by_verbs(parsed)
    yield from by_phrases(parsed)


LEAST_TRUST = 0.5
"""What is less certain is left out: "could say", "if he says", claims of nobody."""
LEAST_WORDS = 4
"""Words of a content without marks; shorter ones are "agrees", "respects him"."""


def _attribution(
    text: str, parsed: Parsed, found: Found, regions: tuple[Region, ...]
) -> Attribution | None:
    cue = place(parsed, found.cue)
    if cue is None:
        return None
    content = ranges(parsed, set(found.content))
    if not found.is_negated and not _is_speech(text, parsed, found, content, regions):
        return None
    speaker = place(parsed, mention(found.speaker)) if found.speaker is not None else None
    via = place(parsed, mention(found.via)) if found.via is not None else None
    return Attribution(
        cue,
        found.cue_class,
        speaker,
        content,
        via,
        found.is_negated,
        found.confidence,
        found.reason,
    )


def _is_speech(
    text: str,
    parsed: Parsed,
    found: Found,
    content: tuple[Range, ...],
    regions: tuple[Region, ...],
) -> bool:
    if found.confidence < LEAST_TRUST:
        return False
    if not found.needs_marks:
        return _is_long_enough(text, content, regions)
    if content:
        return _is_in_marks(content, regions)
    clause = place(parsed, found.clause)
    return clause is not None and any(_is_next_to(text, clause, region) for region in regions)


def _is_next_to(text: str, clause: Range, region: Region) -> bool:
    """Tell whether no word stands between a clause and quotation marks."""
    if region.start < clause[1] and clause[0] < region.end:
        return True
    if region.start < clause[1]:
        between = text[region.end : clause[0]]
    else:
        between = text[clause[1] : region.start]
    is_near = len(between) < FARTHEST and not any(letter.isalnum() for letter in between)
    return is_near and ("\n" not in between or ":" in between)


FARTHEST = 6
"""Code points of punctuation and spaces between a clause and quotation marks beside it."""


def _is_in_marks(content: tuple[Range, ...], regions: tuple[Region, ...]) -> bool:
    return any(
        start < region.end and region.start < end for start, end in content for region in regions
    )


def _is_long_enough(text: str, content: tuple[Range, ...], regions: tuple[Region, ...]) -> bool:
    if sum(len(text[start:end].split()) for start, end in content) >= LEAST_WORDS:
        return True
    return any(
        start < region.end and region.start < end for start, end in content for region in regions
    )
