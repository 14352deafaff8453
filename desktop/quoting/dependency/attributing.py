"""Attributions by dependency rules, from a small English language model."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.quoting.attribution import Attribute, Attribution, Paragraph, Region, Role
from desktop.quoting.dependency.adjectives import by_adjectives
from desktop.quoting.dependency.chain import chained
from desktop.quoting.dependency.cues import FINITE
from desktop.quoting.dependency.found import AS_SAID, IN_THE_WORDS, Found
from desktop.quoting.dependency.order import by_order
from desktop.quoting.dependency.parse import Parsed, parse
from desktop.quoting.dependency.phrases import by_phrases
from desktop.quoting.dependency.spans import mention, place, ranges
from desktop.quoting.dependency.verbs import by_verbs
from desktop.quoting.patterns import headlines
from desktop.quoting.patterns.transcripts import transcribed
from desktop.story.quote import CueClass, Range

if TYPE_CHECKING:
    from spacy.language import Language


def attribute(nlp: "Language") -> Attribute:
    """Return what finds attributions with a parser; a text is parsed once, all paragraphs together."""

    def attributions(
        text: str, paragraphs: tuple[Paragraph, ...], regions: tuple[Region, ...]
    ) -> list[Attribution]:
        found: list[Attribution] = []
        parsed_lines = [each for each in paragraphs if each.role is not Role.HEADLINE]
        starts = [region.start for region in regions]
        for parsed in parse(nlp, text, parsed_lines, regions):
            first = bisect_left(starts, parsed.paragraph.start)
            last = bisect_left(starts, parsed.paragraph.end)
            found += _of_parse(text, parsed, regions[max(0, first - 1) : last + 1])
        found += _by_layout(text, paragraphs, regions, found)
        return sorted(found, key=_order)

    return attributions


def _by_layout(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    regions: tuple[Region, ...],
    parsed: list[Attribution],
) -> Iterator[Attribution]:
    """Give what is attributed by how a line is set: headlines, transcripts that tell of nobody else."""
    telling = [each.cue[0] for each in parsed if _is_of_another(text, each)]
    for paragraph in paragraphs:
        if paragraph.role is Role.HEADLINE:
            yield from headlines.attributions(text, paragraph, regions, "en")
            continue
        spoken = transcribed(text, paragraph) if paragraph.role is Role.BODY else None
        if spoken is None:
            continue
        if not any(paragraph.start <= place < paragraph.end for place in telling):
            yield spoken


def _is_of_another(text: str, attribution: Attribution) -> bool:
    speaker = attribution.speaker
    is_named = speaker is not None and text[slice(*speaker)].lower() not in ("i", "we", "you")
    return is_named and bool(attribution.content) and not attribution.is_negated


def _of_parse(text: str, parsed: Parsed, near: tuple[Region, ...]) -> list[Attribution]:
    """Return the attributions of a paragraph, given the marks in it and the ones next to it."""
    heard = [each for each in _found(parsed) if _attribution(text, parsed, each, near)]
    made = [_attribution(text, parsed, each, near) for each in chained(text, parsed, heard)]
    return [each for each in made if each is not None]


def _order(attribution: Attribution) -> Range:
    return attribution.cue


def _found(parsed: Parsed) -> list[Found]:
    found = [*by_verbs(parsed), *by_phrases(parsed), *by_adjectives(parsed)]
    ordered = list(by_order(parsed, found))
    cues = {each.cue[0] for each in ordered}
    return [each for each in found if each.content or each.cue[0] not in cues] + ordered


ANONYMITY = re.compile(
    r"(?:not )?to (?:be|remain|stay|have) (?:named|identified|quoted|anonymous|unnamed|(?:\w+ ){1,2}withheld)"
    r"|(?:who (?:was|were) )?(?:granted|given|requesting) anonymity\b"
)
"""What sources ask for themselves is no news of theirs."""
REPORTED_BY = re.compile(r"(?:in|as) [^.;:]{0,60}\b(?:reported|published|obtained|seen) by\b")
"""What tells who had it first is not said either."""
LEAST_TRUST = 0.5
"""What is less certain is left out: "could say", "if he says", claims of nobody."""
LEAST_WORDS = 4
"""Words of a content without marks; shorter ones are "agrees", "respects him", unless they are a clause."""


def _attribution(
    text: str, parsed: Parsed, found: Found, regions: tuple[Region, ...]
) -> Attribution | None:
    cue = place(parsed, found.cue)
    if cue is None or (found.speaker is None and found.is_negated):
        return None
    words = ranges(parsed, set(found.content))
    content = _without_asking(text, words)
    if words and not content:
        return None
    if found.reason in (AS_SAID, IN_THE_WORDS):
        content = _behind_aside(text, parsed, found, regions) or content
    if not found.is_negated and not _is_speech(text, parsed, found, content, regions):
        return None
    speaker = _speaker_place(parsed, found)
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


def _without_asking(text: str, content: tuple[Range, ...]) -> tuple[Range, ...]:
    """Leave out what a source asks for itself, and who reported it first: "said an aide, granted anonymity"."""
    return tuple(
        each
        for each in content
        if not ANONYMITY.match(text, *each) and not REPORTED_BY.match(text, *each)
    )


def _behind_aside(
    text: str, parsed: Parsed, found: Found, regions: tuple[Region, ...]
) -> tuple[Range, ...]:
    """Return the marks behind an aside, which are all that is said: "was, as she put it, “a joke”"."""
    clause = place(parsed, found.clause)
    if clause is None:
        return ()
    behind = [each for each in regions if each.start >= clause[1]]
    if not behind:
        return ()
    is_led = text[clause[1] : behind[0].start].rstrip().endswith(":")
    return (behind[0].inner,) if is_led or _is_next_to(text, clause, behind[0]) else ()


def _speaker_place(parsed: Parsed, found: Found) -> Range | None:
    """Return the mention of the speaker, cut where the words said begin."""
    if found.speaker is None:
        return None
    words = mention(found.speaker)
    if found.speaker.dep_ == "poss":
        words = words - {each.i for each in found.speaker.children if each.dep_ == "case"}
    return place(parsed, words - found.content if found.speaker.i not in found.content else words)


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
        return _is_long_enough(text, parsed, found, content, regions)
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
    starts_anew = region.start >= clause[1] and "." in between and ":" not in between
    is_near = (
        not starts_anew
        and len(between) < FARTHEST
        and not any(letter.isalnum() for letter in between)
    )
    return is_near and ("\n" not in between or ":" in between)


FARTHEST = 6
"""Code points of punctuation and spaces between a clause and quotation marks beside it."""


def _is_in_marks(content: tuple[Range, ...], regions: tuple[Region, ...]) -> bool:
    return any(
        start < region.end and region.start < end for start, end in content for region in regions
    )


def _is_long_enough(
    text: str,
    parsed: Parsed,
    found: Found,
    content: tuple[Range, ...],
    regions: tuple[Region, ...],
) -> bool:
    opener = parsed.doc[min(found.content)].lower_ if found.content else ""
    words = sum(len(text[start:end].split()) for start, end in content)
    if words + (opener in ("that", "to")) >= LEAST_WORDS or _is_in_marks(content, regions):
        return True
    return _is_short_clause(parsed, found, words)


def _is_short_clause(parsed: Parsed, found: Found, words: int) -> bool:
    """Tell whether few words are a clause with a subject of its own: "Talks failed, officials said"."""
    if found.cue_class is not CueClass.SPEECH or found.speaker is None:
        return False
    is_named = found.speaker.tag_ not in PRONOUNS
    if is_named and words > LEAST_WORDS - 2 and min(found.content) > found.cue[0]:
        return any(each.tag_ in FINITE for each in (parsed.doc[i] for i in found.content))
    verbs = [parsed.doc[i] for i in found.content if parsed.doc[i].tag_ in FINITE]
    subjects = [
        child
        for verb in verbs
        for owner in (verb, verb.head if verb.dep_ in ("aux", "auxpass") else verb)
        for child in owner.children
        if child.dep_ in ("nsubj", "nsubjpass")
        and child.i in found.content
        and child.pos_ != "VERB"
    ]
    return any(each.tag_ not in PRONOUNS for each in subjects)


PRONOUNS = frozenset({"PRP", "DT", "WP", "WDT", "EX"})
"""Tags of subjects that make few words no news: "She did", "That was it"."""
