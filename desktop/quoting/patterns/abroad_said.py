"""Find the words said beside a cue in Ukrainian, Russian, German and French."""

from typing import NamedTuple

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.abroad_names import FRENCH_THAT, HELPERS, THAT
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.story.quote import CueClass, Range

PARTICLES = frozenset("vor mit an zu hinzu ein auf davor dazu".split())
"""Ends of German verbs: "teilte mit, …"."""
NAMING = frozenset("назвати назвать qualifier juger bezeichnen nennen".split())
REQUESTS = frozenset("порадити demander попросити просить попросить рекомендовать".split())
INFINITIVES = {
    "uk": ("ти", "тись", "тися"),
    "ru": ("ть", "ться", "ти"),
    "fr": ("er", "ir", "re", "oir"),
}
ASIDES_OF_WRITERS = frozenset(
    "die der das qui который який яка како wobei nachdem während alors tandis".split()
)
"""Begin what the one who writes adds behind the speaker."""
MARKS = frozenset({",", "-", "--", "–", "—"})
ANDS = frozenset("і й та и und et".split())
LONGEST_NAME = 4
"""Words of an outlet's name in marks."""
MOST_BETWEEN = 25
"""Tokens between a cue and what is said."""
LEAST = 3
"""Tokens of a reported clause."""


class Side(NamedTuple):
    """Places said before or after a cue, and how sure."""

    places: tuple[Range, ...] = ()
    is_quote: bool = False
    next: int = 0


def named_so(sentence: Sentence, at: int, cue: Cue) -> Side | None:
    """Find "назвала фонтан «пам'ятником байдужості»"."""
    if cue.lemma not in NAMING:
        return None
    for j in range(at + 1, min(len(sentence), at + 8)):
        if sentence[j].is_quote:
            return Side((span(sentence, at + 1, j + 1),), next=j + 1)
        if not sentence[j].is_word:
            return None
    return None


def asked(sentence: Sentence, at: int, cue: Cue, language: str) -> Side | None:
    """Find what somebody is asked or promises to do: an infinitive behind a verb that acts."""
    ends = INFINITIVES.get(language, ())
    if cue.cue_class is not CueClass.ACT and cue.lemma not in REQUESTS:
        return None
    for j in range(at + 1, min(len(sentence), at + 8)):
        token = sentence[j]
        if not token.is_word:
            return None
        if language == "fr":
            is_start = (
                token.low in {"de", "à"}
                and j + 1 < len(sentence)
                and sentence[j + 1].low.endswith(ends)
            ) or (token.low.startswith("d'") and token.low.endswith(ends))
        else:
            is_start = token.low.endswith(ends) and len(token.low) > 4 and not token.is_capital
        if is_start and len(sentence) - j > LEAST:
            stop = next(
                (k for k in range(j, len(sentence)) if sentence[k].text in {",", ";"}),
                len(sentence),
            )
            return Side((span(sentence, *trimmed(sentence, j, stop)),), next=stop)
    return None


def going_on(sentence: Sentence, before: Side, after: int) -> Side:
    """Add what goes on behind a speaker: "Sie hoffe, sagte sie, auf einen Sommer"."""
    if (
        after + 1 >= len(sentence)
        or sentence[after].text != ","
        or not is_lower(sentence, after + 1)
    ):
        return before
    start, stop = trimmed(sentence, after + 1, len(sentence))
    if stop - start < LEAST or sentence[start].low in ASIDES_OF_WRITERS:
        return before
    return Side((*before.places, span(sentence, start, stop)), next=len(sentence))


def chosen(before: Side, right: Side) -> Side:
    """Choose between what is said before and after; marks on both sides are one utterance."""
    if before.is_quote and right.is_quote:
        return Side(before.places + right.places, is_quote=True, next=right.next)
    if before.is_quote:
        return before
    return right if right.places else before


def said_before(sentence: Sentence, floor: int, edge: int) -> Side:
    """Return what is said in tokens `floor` to `edge`."""
    start, stop = trimmed(sentence, floor, edge)
    if stop <= start:
        return Side()
    last = sentence[stop - 1]
    is_parted = stop < edge or last.last in {",", ".", "?", "!", "…"}
    if last.is_quote and (is_parted or len(last.text) > 20):
        first = stop - 1
        while first > start and sentence[first - 1].is_quote:
            first -= 1
        if (
            first > start
            and sentence[first - 1].text != ":"
            and not sentence[first].text.lstrip('«„"“»› ')[:1].isupper()
        ):
            first = start
        return Side((span(sentence, first, stop),), is_quote=True)
    if is_parted and stop - start >= LEAST and sentence[edge - 1].text in MARKS:
        return Side((span(sentence, start, stop),))
    return Side()


def said_after(sentence: Sentence, at: int, language: str, *, is_inverted: bool) -> Side:
    """Return what is said behind a cue: in marks, behind a colon, behind "that"."""
    for j in range(at, min(len(sentence), at + MOST_BETWEEN)):
        token = sentence[j]
        if token.is_quote and is_told_outlet(sentence, j, language):
            continue
        if token.is_quote:
            end = j + 1
            if j == at or sentence[j - 1].text in {":", *MARKS} or len(token.text) > 30:
                return Side((span(sentence, j, end),), is_quote=True, next=end)
        place = clause_place(sentence, j, language)
        if place is not None:
            end = next_cue(sentence, j, language)
            stop = trimmed(sentence, j, end)[1]
            if stop - j > LEAST - 1:
                return Side(((place, sentence[stop - 1].end),), next=end)
            return Side()
        if token.text == ":":
            if j + 1 < len(sentence) and sentence[j + 1].is_quote:
                continue
            start, stop = trimmed(sentence, j + 1, len(sentence))
            return (
                Side((span(sentence, start, stop),), next=stop) if stop - start >= LEAST else Side()
            )
        is_split = language == "de" and j > at and sentence[j - 1].low in PARTICLES
        is_split = is_split or (j > at and sentence[j - 1].is_quote)
        if token.text == "," and language == "de" and (is_split or j == at) and not is_inverted:
            end = next_cue(sentence, j + 1, language)
            start, stop = trimmed(sentence, j + 1, end)
            return (
                Side((span(sentence, start, stop),), next=end) if stop - start >= LEAST else Side()
            )
        if token.text in {";", "."}:
            break
    return Side()


def is_told_outlet(sentence: Sentence, j: int, language: str) -> bool:
    """Tell whether marks hold who was told: "розповів «Суспільному», що …", "sagte der „Zeit“, die …"."""
    if not is_name_in_marks(sentence[j]) or j + 2 >= len(sentence):
        return False
    if clause_place(sentence, j + 1, language) is not None:
        return True
    is_that = clause_place(sentence, j + 2, language) is not None
    is_german = language == "de" and sentence[j - 1].low in {"der", "dem"}
    return sentence[j + 1].text == "," and (is_that or is_german)


def is_name_in_marks(token: Token) -> bool:
    """Tell whether marks hold a few words that begin with a capital, without an end mark."""
    inner = token.text.strip(" \"'”’“‘»«„\xa0").split()
    is_short = token.is_quote and 0 < len(inner) <= LONGEST_NAME
    return is_short and inner[0][:1].isupper() and inner[-1][-1:].isalnum()


def next_cue(sentence: Sentence, start: int, language: str) -> int:
    """Return where somebody goes on to say something else: "…, і пообіцяв підвищити …"."""
    known = lexicon(language).verbs
    for j in range(start + 2, len(sentence) - 2):
        if sentence[j].low not in ANDS:
            continue
        at = j + 1
        while at < len(sentence) - 1 and sentence[at].low in HELPERS[language]:
            at += 1
        cue = known.get(sentence[at].low) if sentence[at].is_word else None
        if cue and is_saying(sentence, at, cue, language):
            return j
    return len(sentence)


def is_saying(sentence: Sentence, at: int, cue: Cue, language: str) -> bool:
    """Tell whether a cue has words of its own behind it: "that", a request, a noun of German promises."""
    if asked(sentence, at, cue, language):
        return True
    near = range(at + 1, min(len(sentence), at + 6))
    return any(clause_place(sentence, j, language) is not None for j in near) or (
        language == "de" and cue.cue_class is CueClass.ACT
    )


def joined(sentence: Sentence, at: int, cue: Cue, language: str) -> Side:
    """Return what a cue behind "and" reports, whose speaker stands before the first one."""
    before = at
    while before and sentence[before - 1].low in HELPERS[language]:
        before -= 1
    if not before or sentence[before - 1].low not in ANDS:
        return Side()
    right = said_after(sentence, at + 1, language, is_inverted=False)
    return right if right.places else asked(sentence, at, cue, language) or right


def clause_place(sentence: Sentence, j: int, language: str) -> int | None:
    """Return where the words behind "that" begin, None where token `j` is no such word."""
    token = sentence[j]
    if language == "fr" and token.low.startswith(FRENCH_THAT):
        return token.start + 3
    if token.low in THAT[language] and j + 1 < len(sentence):
        return token.start if token.low in {"ob", "чи", "щоб", "чтобы"} else sentence[j + 1].start
    return None


def is_lower(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence[at].is_word and not sentence[at].is_capital


def span(sentence: Sentence, start: int, stop: int) -> Range:
    return sentence[start].start, sentence[stop - 1].end


def trimmed(sentence: Sentence, start: int, stop: int) -> Range:
    """Drop marks of punctuation at both ends."""
    while start < stop and not (sentence[start].is_word or sentence[start].is_quote):
        start += 1
    while stop > start and not (sentence[stop - 1].is_word or sentence[stop - 1].is_quote):
        stop -= 1
    return start, stop
