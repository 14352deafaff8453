"""Find who says what by the order of words in Ukrainian, Russian, German and French."""

from collections.abc import Iterator, Sequence

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.abroad_asides import (
    PLACING,
    WHENS,
    around,
    as_told,
    is_outlet_behind,
    without_place,
)
from desktop.quoting.patterns.abroad_names import (
    HELPERS,
    mention_after,
    mention_before,
    named_after,
    relative_owner,
    turned_pronoun,
)
from desktop.quoting.patterns.abroad_said import (
    LEAST,
    MARKS,
    asked,
    chosen,
    going_on,
    is_lower,
    is_name_in_marks,
    is_told_outlet,
    joined,
    named_so,
    said_after,
    said_before,
    span,
    trimmed,
)
from desktop.quoting.patterns.abroad_times import without_time
from desktop.quoting.patterns.tokens import Sentence
from desktop.story.quote import CueClass, Range

NEGATIONS = frozenset("не nicht pas n'a n'y n'en ne".split())
SO = Cue("so", CueClass.SPEECH)
"""German: „…“, so der Sprecher."""
OWNERS = frozenset("його її їхніми їх его её ее их seinen ihren".split())
"""Within a phrase: "за його словами"."""
RELATIVES = frozenset("qui який яка які который которая которые".split())
REPORTED_MOOD = frozenset(
    "sei seien habe könne könnten müsse müssten solle werde würden wolle dürfe gebe komme gehe bleibe koste stehe brauche wisse liege "
    "bringe sehe halte mache lasse hätten wären".split()
)
"""Verbs in the subjunctive that German reports speech in."""
GERMAN_OPENERS = frozenset("auf am im nach in vor bei zu an dazu darauf daraufhin".split())
"""Open a sentence whose subject stands behind its verb: "Auf die Frage antwortete er"."""
VERBAL = {"uk": ("ть", "ться"), "ru": ("ит", "ет", "ют", "ят", "тся")}
"""Ends of verbs that no noun in the genitive has."""
MOST_NAME = 4
"""Words of a name between commas."""
SLAVIC = frozenset({"uk", "ru"})
POSTPOSED = frozenset({"zufolge"})


def attributions(sentence: Sentence, language: str) -> list[Attribution]:
    """Return the attributions of a sentence in order; cost is linear in its tokens."""
    found: list[Attribution] = []
    known = lexicon(language)
    at = floor = 0
    while at < len(sentence):
        token = sentence[at]
        phrase = phrase_end(sentence, at, known.phrases) if token.is_word else 0
        cue = known.verbs.get(token.low) if token.is_word else None
        if token.low == "so" and language == "de" and at > floor and is_so_said(sentence, at):
            cue = SO
        made: Attribution | None = None
        after = at + 1
        aside = as_told(sentence, at, language) if token.is_word else None
        if aside:
            made, after = from_aside(sentence, aside, floor, language)
        elif phrase and token.low not in POSTPOSED:
            made, after = from_phrase(sentence, at, phrase, floor, language)
        elif token.low in POSTPOSED:
            made, after = from_postposed(sentence, at, floor)
        elif cue:
            made, after = from_joined(sentence, at, cue, language, found) or from_verb(
                sentence, at, cue, floor, language
            )
        if made:
            found.append(made)
            floor = after
        at = max(at + 1, after if made else at + 1)
    return found


def carried_on(sentence: Sentence, before: Attribution) -> Attribution | None:
    """Find German reported speech that goes on in the mood of its verb: "Das Becken koste zu viel." """
    if not any(token.low in REPORTED_MOOD for token in sentence[1:12]):
        return None
    start, stop = trimmed(sentence, 0, len(sentence))
    if stop - start <= LEAST:
        return None
    return before._replace(content=(span(sentence, start, stop),), confidence=0.6, reason="mood")


def is_so_said(sentence: Sentence, at: int) -> bool:
    """Tell whether "so" names the speaker: „…“, so Ruiz; Der Fahrer sei nüchtern, so die Polizei."""
    if follows_marks(sentence, at):
        return True
    end = mention_after(sentence, at + 1, "de")
    is_end = end > at + 1 and not any(token.is_word for token in sentence[end:])
    return sentence[at - 1].text == "," and is_end and named_after(sentence, at + 1, "de") == end


def from_aside(
    sentence: Sentence, aside: tuple[int, Range, Range, int], floor: int, language: str
) -> tuple[Attribution | None, int]:
    """Find "Wie X mitteilte, …" and "…, як повідомила X, …"."""
    at, who, (first, _), rest = aside
    cue = lexicon(language).verbs[sentence[at].low]
    places: list[Range] = []
    for start, stop in ((floor, first), (rest, len(sentence))):
        start, stop = trimmed(sentence, start, stop)
        is_single = stop - start == 1 and sentence[start].is_quote
        if stop - start >= LEAST or is_single or (places and stop > start):
            places.append(span(sentence, start, stop))
    if not places:
        return None, at + 1
    place = sentence[at].start, sentence[at].end
    who_place = span(sentence, *who)
    return made_of(place, cue.cue_class, who_place, tuple(places), f"cue: {cue.lemma}"), len(
        sentence
    )


def follows_marks(sentence: Sentence, at: int) -> bool:
    before = sentence[at - 1]
    return before.is_quote or (before.text == "," and at > 1 and sentence[at - 2].is_quote)


DESCRIBING = {
    "fr": {"que", "qui", "dont", "publié"},
    "uk": {"який", "яка", "яке", "які", "котрий", "котра", "котрі", "якого", "якої", "яких"},
    "ru": {"который", "которая", "которое", "которые", "которого", "которой", "которых"},
}
"""Open a clause on who speaks, which ends with the next comma."""


def phrase_end(sentence: Sentence, at: int, phrases: tuple[str, ...]) -> int:
    for phrase in phrases:
        words = phrase.split()
        if (
            sentence[at].low == words[0]
            and [token.low for token in sentence[at : at + len(words)]] == words
        ):
            return at + len(words)
    return 0


def from_phrase(
    sentence: Sentence, at: int, end: int, floor: int, language: str
) -> tuple[Attribution | None, int]:
    """Find "за словами NP, …" and "…, за словами NP"."""
    is_as = sentence[end - 1].low in lexicon(language).verbs
    owners = [j for j in range(at + 1, end) if sentence[j].low in OWNERS]
    last = end if owners else named_after(sentence, end, language)
    if last == end < len(sentence) and is_name_in_marks(sentence[end]):
        last = end + 1
    if last == end and not owners:
        return None, at + 1
    if not owners and is_verb(sentence, end, language):
        return None, at + 1
    last = last if owners else with_name(sentence, end, last)
    speaker = span(sentence, owners[0], owners[0] + 1) if owners else span(sentence, end, last)
    is_first = not any(token.is_word or token.is_quote for token in sentence[floor:at])
    rest = last + (1 if last < len(sentence) and sentence[last].text in MARKS | {":"} else 0)
    if rest < len(sentence) and sentence[rest].low in DESCRIBING.get(language, ()):
        rest = next((j + 1 for j in range(rest, len(sentence)) if sentence[j].text == ","), rest)
    cue = (sentence[end - 1].start if is_as else sentence[at].start), sentence[end - 1].end
    if not is_first and rest < len(sentence) and sentence[rest].is_quote:
        said = (span(sentence, rest, rest + 1),)
        return made_of(cue, CueClass.SPEECH, speaker, said, "phrase"), rest + 1
    places: list[Range] = []
    is_both = rest > last and is_lower(sentence, rest)
    start, stop = trimmed(sentence, floor, at)
    is_quote_before = stop - start == 1 and sentence[start].is_quote
    if not is_first and stop > start and (at - floor >= LEAST or is_both or is_quote_before):
        places += [span(sentence, start, stop)]
    is_open = last < len(sentence) and (rest > last or (language == "de" and is_first))
    if (is_first or (places and is_both)) and is_open:
        start, stop = trimmed(sentence, rest, len(sentence))
        if stop - start >= LEAST or (stop - start == 1 and sentence[start].is_quote):
            places.append(span(sentence, start, stop))
            last = len(sentence)
    if not places:
        return None, at + 1
    return made_of(cue, CueClass.SPEECH, speaker, tuple(places), "phrase"), last


def is_verb(sentence: Sentence, at: int, language: str) -> bool:
    """Tell whether a Slavic word behind "words" is a verb, so that nobody's words are meant."""
    ends = VERBAL.get(language)
    is_small = at < len(sentence) and not sentence[at].is_capital
    return ends is not None and is_small and sentence[at].low.endswith(ends)


def with_name(sentence: Sentence, first: int, last: int) -> int:
    """Return the token after a name between commas behind a role: "la maire, Claire Aubin,"."""
    if last >= len(sentence) or sentence[last].text != "," or sentence[last - 1].is_capital:
        return last
    end = last + 1
    while end < len(sentence) and end - last <= MOST_NAME and sentence[end].is_capital:
        end += 1
    is_closed = end < len(sentence) and sentence[end].text == ","
    return end if is_closed and end - last > MOST_NAME // 2 else last


def from_postposed(sentence: Sentence, at: int, floor: int) -> tuple[Attribution | None, int]:
    """Find "der Polizei zufolge war …"."""
    first = at
    while first > floor and sentence[first - 1].is_word and at - first < 6:
        first -= 1
    start, stop = trimmed(sentence, at + 1, len(sentence))
    if first == at or stop - start < LEAST:
        return None, at + 1
    place = sentence[at].start, sentence[at].end
    said = (span(sentence, start, stop),)
    return made_of(place, CueClass.SPEECH, span(sentence, first, at), said, "phrase"), len(sentence)


def from_verb(
    sentence: Sentence, at: int, cue: Cue, floor: int, language: str
) -> tuple[Attribution | None, int]:
    """Find what a verb attributes, before it or after it, to somebody before it or after it."""
    left = at
    if at == 0 and language == "fr":
        return None, 1
    while left > floor and sentence[left - 1].low in HELPERS[language] and at - left < 5:
        left -= 1
    negated = any(token.low in NEGATIONS for token in sentence[left:at])
    speaker, edge, after = speaker_beside(sentence, (at, left, floor), cue, language)
    before = said_before(sentence, floor, edge)
    right = said_after(sentence, after, language, is_inverted=edge == left)
    if not right.places:
        right = named_so(sentence, at, cue) or asked(sentence, at, cue, language) or right
    if edge == left and before.places and not before.is_quote and not right.places:
        before = going_on(sentence, before, after)
    if edge == left and not before.places and not right.places:
        before = around(sentence, floor, edge, after) or before
    side = chosen(before, right)
    if negated or not side.places or (speaker is None and not side.is_quote and not before.places):
        return None, at + 1
    place = sentence[at].start, sentence[at].end
    who = span(sentence, *speaker) if speaker else None
    made = made_of(place, cue.cue_class, who, side.places, f"cue: {cue.lemma}")
    return made._replace(via=told(sentence, at, language)), max(side.next, after)


def speaker_beside(
    sentence: Sentence, places: tuple[int, int, int], cue: Cue, language: str
) -> tuple[Range | None, int, int]:
    """Return who speaks before or behind a cue, where what is said before ends, where that behind begins.

    `places` are the cue, the first of its helpers, and where the search begins.
    """
    at, left, floor = places
    speaker, edge = turned_pronoun(sentence, at, floor) or mention_before(sentence, left, floor)
    if speaker and sentence[speaker[0]].low in RELATIVES and speaker[1] - speaker[0] == 1:
        speaker = relative_owner(sentence, speaker[0]) or speaker
    if speaker and language in SLAVIC:
        speaker = timeless(sentence, speaker)
        speaker = speaker and placed_behind(sentence, speaker)
    elif speaker and language == "de" and sentence[speaker[0]].low in GERMAN_OPENERS:
        speaker = None
    after = at + 1
    if speaker is None:
        after = mention_after(sentence, at + 1, language)
        if is_outlet_behind(sentence, at + 1, cue) and sentence[left - 1].text == ",":
            after = at + 2
        if after > at + 1:
            is_slavic = language in SLAVIC
            first = without_place(sentence, at + 1, after) if is_slavic else at + 1
            speaker = first + (sentence[first].low == "sich" and after > first + 1), after
        edge = left
        if speaker and language in SLAVIC:
            speaker = timeless(sentence, speaker)
    return speaker, edge, after


def timeless(sentence: Sentence, speaker: Range) -> Range | None:
    """Return who speaks without the day it was said on; None where it is a day only."""
    start, end = without_time(sentence, *speaker)
    return (start, end) if start < end else None


def told(sentence: Sentence, at: int, language: str) -> Range | None:
    """Return the outlet in marks that somebody told: "розповів «Суспільному», що …"."""
    near = range(at + 1, min(len(sentence), at + 4))
    return next(
        (span(sentence, j, j + 1) for j in near if is_told_outlet(sentence, j, language)), None
    )


def from_joined(
    sentence: Sentence, at: int, cue: Cue, language: str, found: Sequence[Attribution]
) -> tuple[Attribution, int] | None:
    """Find what the one who spoke goes on to say: "сказав, що …, і пообіцяв …"."""
    if not found or found[-1].speaker is None or found[-1].speaker[0] > sentence[at].start:
        return None
    said = joined(sentence, at, cue, language)
    if not said.places:
        return None
    place = sentence[at].start, sentence[at].end
    made = made_of(place, cue.cue_class, found[-1].speaker, said.places, f"cue: {cue.lemma}")
    return made, max(said.next, at + 1)


def placed_behind(sentence: Sentence, speaker: Range) -> Range | None:
    """Return who speaks without a time or place before it; None for "Про це сказав …"."""
    start, end = speaker
    if sentence[start].low not in PLACING:
        return speaker
    start = without_place(sentence, start, end)
    is_about = (
        sentence[start].low in PLACING
        and sentence[start + 1 : end]
        and (sentence[start + 1].low in WHENS)
    )
    return None if is_about else (start, end)


def made_of(
    cue: Range, cue_class: CueClass, speaker: Range | None, places: tuple[Range, ...], reason: str
) -> Attribution:
    return Attribution(cue, cue_class, speaker, places, confidence=0.7, reason=reason)


def beside_marks(sentence: Sentence) -> Iterator[Attribution]:
    """Give what a colon or dash parts from marks: all that can be told of a language without a table."""
    for j, token in enumerate(sentence[1:], 1):
        if not token.is_quote:
            continue
        if sentence[j - 1].text == ":" and j >= 2:
            first = j - 1
            while first > 0 and sentence[first - 1].is_word and j - first < 8:
                first -= 1
            if first < j - 1:
                cue = sentence[j - 1].start, sentence[j - 1].end
                yield made_of(
                    cue,
                    CueClass.SPEECH,
                    span(sentence, first, j - 1),
                    (span(sentence, j, j + 1),),
                    "colon",
                )
