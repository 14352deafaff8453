"""Find who says what by the order of words in Ukrainian, Russian, German and French."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns_tokens import Sentence, Token
from desktop.story.quote import CueClass, Range

THAT = {
    "uk": frozenset("що щоб чи".split()),
    "ru": frozenset("что чтобы".split()),
    "de": frozenset("dass daß ob".split()),
    "fr": frozenset("que".split()),
}
"""Words that a reported clause begins with."""
ASIDE = {
    "uk": "в у на під після до з із зі про для від через за перед при о об коли й та але також ще не вже",
    "ru": "в во на под после до с со о об про для от через за перед при когда и но также ещё еще не уже",
    "de": "am im in vor nach bei beim zu zum zur auf an aus mit über gegenüber als wie und auch weiter dazu dem den noch nicht "
    "seit zudem außerdem dabei daraufhin heute gestern jedoch aber",
    "fr": "à au aux lors dans sur devant pour après avant en mardi lundi mercredi jeudi vendredi samedi dimanche auprès "
    "également aussi ce cette hier et par ne pas avec chez",
}
"""Words that end what names the speaker behind a cue."""
HELPERS = {
    "uk": frozenset("також ще вже потім далі не".split()),
    "ru": frozenset("также ещё еще уже затем потом далее не".split()),
    "de": frozenset("auch hat haben hatte weiter zudem dann noch dazu nicht".split()),
    "fr": frozenset(
        "a ont avait avaient aurait auraient s'est également aussi encore ensuite l'a n'a pas".split()
    ),
}
"""Stand between who speaks and the cue."""
NEGATIONS = frozenset("не nicht pas n'a n'y n'en ne".split())
SO = Cue("so", CueClass.SPEECH)
"""German: „…“, so der Sprecher."""
OWNERS = frozenset("його її їхніми їх его её ее их seinen ihren".split())
"""Within a phrase: "за його словами"."""
RELATIVES = frozenset("qui який яка які который которая которые".split())
GENITIVES = frozenset("der des von und und".split())
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
POSTPOSED = frozenset({"zufolge"})
MARKS = frozenset({",", "-", "--", "–", "—"})
MOST_BETWEEN = 25
"""Tokens between a cue and what is said."""
LEAST = 3
"""Tokens of a reported clause."""
FRENCH_PRONOUNS = frozenset("il elle ils elles on".split())
FRENCH_THAT = ("qu'", "qu’")


class Side(NamedTuple):
    """Places said before or after a cue, and how sure."""

    places: tuple[Range, ...] = ()
    is_quote: bool = False
    next: int = 0


def attributions(sentence: Sentence, language: str) -> list[Attribution]:
    """Return the attributions of a sentence in order; cost is linear in its tokens."""
    found: list[Attribution] = []
    known = lexicon(language)
    at = floor = 0
    while at < len(sentence):
        token = sentence[at]
        phrase = phrase_end(sentence, at, known.phrases) if token.is_word else 0
        cue = known.verbs.get(token.low) if token.is_word else None
        if token.low == "so" and language == "de" and at > floor and follows_marks(sentence, at):
            cue = SO
        made: Attribution | None = None
        after = at + 1
        if phrase:
            made, after = from_phrase(sentence, at, phrase, floor, language)
        elif token.low in POSTPOSED:
            made, after = from_postposed(sentence, at, floor)
        elif cue:
            made, after = from_verb(sentence, at, cue, floor, language)
        if made:
            found.append(made)
            floor = after
        at = max(at + 1, after if made else at + 1)
    return found


def follows_marks(sentence: Sentence, at: int) -> bool:
    before = sentence[at - 1]
    return before.is_quote or (before.text == "," and at > 1 and sentence[at - 2].is_quote)


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
    if last == end and not owners:
        return None, at + 1
    speaker = span(sentence, owners[0], owners[0] + 1) if owners else span(sentence, end, last)
    is_first = not any(token.is_word or token.is_quote for token in sentence[floor:at])
    rest = last + (1 if last < len(sentence) and sentence[last].text in MARKS else 0)
    if (
        language == "fr"
        and rest < len(sentence)
        and sentence[rest].low in {"que", "qui", "dont", "publié"}
    ):
        rest = next((j + 1 for j in range(rest, len(sentence)) if sentence[j].text == ","), rest)
    places: list[Range] = []
    is_both = rest > last and is_lower(sentence, rest)
    if not is_first and (at - floor >= LEAST or is_both):
        places += [span(sentence, *trimmed(sentence, floor, at))]
    is_open = last < len(sentence) and (rest > last or (language == "de" and is_first))
    if (is_first or (places and is_both)) and is_open:
        start, stop = trimmed(sentence, rest, len(sentence))
        if stop - start >= LEAST:
            places.append(span(sentence, start, stop))
            last = len(sentence)
    if not places:
        return None, at + 1
    cue = (sentence[end - 1].start if is_as else sentence[at].start), sentence[end - 1].end
    return made_of(cue, CueClass.SPEECH, speaker, tuple(places), "phrase"), last


def named_after(sentence: Sentence, at: int, language: str) -> int:
    """Return the token after who stands behind a phrase; in German before the verb that follows."""
    last = mention_after(sentence, at, language)
    if language != "de":
        return last
    for j in range(at + 1, last):
        is_noun_before = sentence[j - 1].is_capital or sentence[j - 1].is_quote
        if is_noun_before and not sentence[j].is_capital and sentence[j].low not in GENITIVES:
            return j
    return last


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
    while left > floor and sentence[left - 1].low in HELPERS[language] and at - left < 5:
        left -= 1
    negated = any(token.low in NEGATIONS for token in sentence[left:at])
    speaker, edge = turned_pronoun(sentence, at, floor) or mention_before(sentence, left, floor)
    if speaker and sentence[speaker[0]].low in RELATIVES and speaker[1] - speaker[0] == 1:
        speaker = relative_owner(sentence, speaker[0]) or speaker
    after = at + 1
    if speaker is None:
        after = mention_after(sentence, at + 1, language)
        if after > at + 1:
            speaker = at + 1, after
        edge = left
    before = said_before(sentence, floor, edge)
    right = said_after(sentence, after, language, is_inverted=edge == left)
    if not right.places:
        right = named_so(sentence, at, cue) or asked(sentence, at, cue, language) or right
    if edge == left and before.places and not before.is_quote and not right.places:
        before = going_on(sentence, before, after)
    side = chosen(before, right)
    if negated or not side.places or (speaker is None and not side.is_quote and not before.places):
        return None, at + 1
    place = sentence[at].start, sentence[at].end
    who = span(sentence, *speaker) if speaker else None
    made = made_of(place, cue.cue_class, who, side.places, f"cue: {cue.lemma}")
    return made, max(side.next, after)


def relative_owner(sentence: Sentence, who: int) -> Range | None:
    """Return whom "qui", "який" speaks of."""
    stop = who - 1 if who and sentence[who - 1].text == "," else who
    first = stop
    while first > 0 and stop - first < 5 and is_in_name(sentence, first - 1):
        first -= 1
    while (
        first < stop
        and sentence[first].low not in {"mme", "m.", "le", "la"}
        and not sentence[first].is_capital
    ):
        first += 1
    return (first, stop) if first < stop else None


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
            )
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


def made_of(
    cue: Range, cue_class: CueClass, speaker: Range | None, places: tuple[Range, ...], reason: str
) -> Attribution:
    return Attribution(cue, cue_class, speaker, places, confidence=0.7, reason=reason)


# --- who


def mention_before(sentence: Sentence, left: int, floor: int) -> tuple[Range | None, int]:
    """Return who stands right before a cue, back to the last mark, and where that begins."""
    first = left
    while first > floor and left - first < 14 and is_in_name(sentence, first - 1):
        first -= 1
    before = sentence[first - 1] if first > floor else None
    if first == left and before is not None and before.text == ",":
        return over_apposition(sentence, first - 1, floor)
    while first < left and not starts_name(sentence[first]):
        first += 1
    if first == left:
        return None, left
    return (first, left), first


def turned_pronoun(sentence: Sentence, at: int, floor: int) -> tuple[Range, int] | None:
    """Return the pronoun of "a-t-il déclaré"."""
    if (
        at - 2 < floor
        or sentence[at - 1].low not in FRENCH_PRONOUNS
        or sentence[at - 2].low not in HELPERS["fr"]
    ):
        return None
    return (at - 1, at), at - 2


def over_apposition(sentence: Sentence, comma: int, floor: int) -> tuple[Range | None, int]:
    """Return who stands before words between commas: "Heike Lorenz, die Bürgermeisterin, sagte"."""
    for j in range(comma - 1, max(floor, comma - 14), -1):
        if sentence[j].is_quote:
            break
        if sentence[j].text == ",":
            words = sentence[floor:j]
            if words and len(words) <= 6 and all(token.is_word for token in words):
                if words[-1].is_capital:
                    return (floor, j), floor
                if all(token.is_capital for token in sentence[j + 1 : comma]):
                    return (floor, comma), floor
            break
    return None, comma + 1


def is_in_name(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    if token.is_quote:
        return len(token.text) < 40 and at > 0 and sentence[at - 1].is_word
    return token.is_word and token.low not in {
        "що",
        "что",
        "dass",
        "que",
        "і",
        "и",
        "und",
        "et",
        "але",
        "но",
        "aber",
        "mais",
    }


def starts_name(token: Token) -> bool:
    return token.is_quote or (token.is_word and not token.text[0].isdigit())


def mention_after(sentence: Sentence, at: int, language: str) -> int:
    """Return the token after who stands right behind a cue."""
    aside = set(ASIDE[language].split()) | THAT[language]
    j = at
    while j < len(sentence) and j - at < 16:
        token = sentence[j]
        if token.is_quote:
            if j == at or len(token.text) > 40:
                break
        elif not token.is_word or is_aside(sentence, j, at, aside, language):
            break
        j += 1
    return j


def is_aside(sentence: Sentence, j: int, at: int, aside: set[str], language: str) -> bool:
    """Tell whether what names the speaker ends before token `j`."""
    low = sentence[j].low
    if language == "de":
        starts_with_name = sentence[at].is_capital
        if low in {"der", "die", "das", "dem", "den"} and j > at:
            return starts_with_name or low in {"dem", "den"}
        if j == at and low in {"dem", "den", "der", "des", "einem", "einer"}:
            return False
    if language == "fr" and low.startswith(FRENCH_THAT):
        return True
    is_inside = (
        language in {"uk", "ru"}
        and j > at
        and not sentence[at].is_capital
        and low in {"з", "із", "с", "по"}
    )
    return low in aside and not is_inside and not (language in {"uk", "ru"} and j == at)


# --- what


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
        if token.is_quote:
            end = j + 1
            if j == at or sentence[j - 1].text in {":", *MARKS} or len(token.text) > 30:
                return Side((span(sentence, j, end),), is_quote=True, next=end)
        place = clause_place(sentence, j, language)
        if place is not None:
            stop = trimmed(sentence, j, len(sentence))[1]
            if stop - j > LEAST - 1:
                return Side(((place, sentence[stop - 1].end),), next=len(sentence))
            return Side()
        if token.text == ":":
            if j + 1 < len(sentence) and sentence[j + 1].is_quote:
                continue
            start, stop = trimmed(sentence, j + 1, len(sentence))
            return (
                Side((span(sentence, start, stop),), next=stop) if stop - start >= LEAST else Side()
            )
        is_split = language == "de" and j > at and sentence[j - 1].low in PARTICLES
        if token.text == "," and language == "de" and (is_split or j == at) and not is_inverted:
            start, stop = trimmed(sentence, j + 1, len(sentence))
            return (
                Side((span(sentence, start, stop),), next=stop) if stop - start >= LEAST else Side()
            )
        if token.text in {";", "."}:
            break
    return Side()


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
