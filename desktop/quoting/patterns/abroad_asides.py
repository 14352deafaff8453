"""Find what is said around a cue that is an aside: "Wie X mitteilte, …", "Роботи, сказала X, триватимуть"."""

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.abroad_names import HELPERS, mention_after
from desktop.quoting.patterns.abroad_said import (
    ASIDES_OF_WRITERS,
    LEAST,
    Side,
    is_lower,
    is_name_in_marks,
    span,
    trimmed,
)
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.story.quote import Range

AS = {
    "uk": frozenset({"як"}),
    "ru": frozenset({"как"}),
    "de": frozenset({"wie"}),
    "fr": frozenset({"comme", "ainsi"}),
}
LONGEST = 18
"""Tokens of an aside."""
WRITING = frozenset(
    "написати повідомити передати писать написать сообщать сообщить передавать передать schreiben berichten melden écrire rapporter "
    "титрувати інформувати".split()
)
"""Verbs of outlets, whose names in marks stand behind them."""
TALKS = frozenset(
    "коментарі коментарях інтерв'ю ефірі розмові бесіді комментарии интервью эфире разговоре беседе".split()
)
"""Nouns that the name of an outlet follows: "у коментарі Суспільному"."""
WHENS = frozenset(
    "понеділок вівторок середу четвер п'ятницю суботу неділю понедельник вторник пятницу субботу воскресенье "
    "telegram facebook twitter соцмережах соцсетях telegram-каналі telegram-канале телеграмі це этом этому".split()
)
"""What follows a preposition that tells when or where something was said."""
OWN = frozenset("своєму своїх своем своём своих".split())
PRONOUNS = frozenset(
    "sie er es wir ich man il elle ils elles on nous je він вона вони ми я он она они мы".split()
)
PLACING = frozenset("у в во на під до для про о об під після после за по з из с із зі".split())


def as_told(sentence: Sentence, at: int, language: str) -> tuple[int, Range, Range, int] | None:
    """Return (cue, speaker, aside, rest) of "Wie die Polizei mitteilte, …" that begins with token `at`."""
    if sentence[at].low not in AS[language]:
        return None
    if at and sentence[at - 1].text not in {",", "-", "–", "—"}:
        return None
    last = min(len(sentence), at + LONGEST)
    end = next((j for j in range(at + 1, last) if sentence[j].text == ","), None)
    if end is None and at and len(sentence) - at < LONGEST:
        end = trimmed(sentence, at, len(sentence))[1]
    known = lexicon(language).verbs
    cue = next((j for j in range(at + 1, end or 0) if is_cue(sentence[j], known)), None)
    if end is None or cue is None:
        return None
    end = over_name(sentence, cue, end)
    before = [j for j in range(at + 1, cue) if sentence[j].low not in HELPERS[language] | {"l'a"}]
    if before and language in {"de", "uk", "ru"}:
        return cue, (before[0], before[-1] + 1), (at, end), end + 1
    behind = min(end, mention_after(sentence, cue + 1, language))
    return (cue, (cue + 1, behind), (at, end), end + 1) if behind > cue + 1 else None


def over_name(sentence: Sentence, cue: int, comma: int) -> int:
    """Return the comma that ends an aside: a role is followed by its name between commas, if a third one comes."""
    between = sentence[comma + 1 : comma + 6]
    ends = [j for j, token in enumerate(between) if token.text == ","]
    is_name = bool(ends) and ends[0] > 1 and all(token.is_capital for token in between[: ends[0]])
    return comma + 1 + ends[0] if is_name and comma > cue + 1 else comma


def is_cue(token: Token, known: dict[str, Cue]) -> bool:
    return token.is_word and token.low in known


def around(sentence: Sentence, floor: int, edge: int, after: int) -> Side | None:
    """Return what an inverted clause between commas interrupts: "Die Brücke, sagte X, werde …"."""
    is_apart = edge > floor + 1 and sentence[edge - 1].text == ","
    if not is_apart or after + 1 >= len(sentence) or sentence[after].text != ",":
        return None
    first = sentence[after + 1].low
    if not is_lower(sentence, after + 1) or first in ASIDES_OF_WRITERS:
        return None
    start, stop = trimmed(sentence, floor, edge)
    begin, end = trimmed(sentence, after + 1, len(sentence))
    if (
        stop <= start
        or end - begin < LEAST
        or any(token.is_quote for token in sentence[start:stop])
    ):
        return None
    behind = span(sentence, begin, end)
    is_verb_only = stop - start == LEAST - 1 and sentence[start].low in PRONOUNS
    places = (behind,) if is_verb_only else (span(sentence, start, stop), behind)
    return Side(places, next=len(sentence))


def is_outlet_behind(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Tell whether a name in marks behind a verb of writing is who writes: ", пише «Вечірній Харків»."."""
    if cue.lemma not in WRITING or at >= len(sentence) or not is_name_in_marks(sentence[at]):
        return False
    return at + 1 >= len(sentence) or not sentence[at + 1].is_word


def without_place(sentence: Sentence, start: int, end: int) -> int:
    """Return where who speaks begins behind "у коментарі Суспільному", "у понеділок"."""
    while end - start > 2 and sentence[start].low in PLACING:
        at = start + 2 if sentence[start + 1].low in OWN else start + 1
        is_talk = sentence[at].low in TALKS
        if not is_talk and sentence[at].low not in WHENS:
            break
        at += 1
        while is_talk and at < end and (sentence[at].is_capital or sentence[at].is_quote):
            at += 1
        if at >= end:
            break
        start = at
    return start
