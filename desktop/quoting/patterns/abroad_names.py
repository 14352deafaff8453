"""Find who speaks beside a cue in Ukrainian, Russian, German and French."""

from desktop.quoting.patterns.abroad_times import is_time
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.story.quote import Range

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
TOLD = {
    "uk": frozenset(
        "журналістам журналістці журналістові репортерам кореспонденту кореспондентці кореспондентам "
        "депутатам виборцям мешканцям жителям присутнім".split()
    ),
    "ru": frozenset(
        "журналистам журналистке репортерам корреспонденту корреспондентке корреспондентам "
        "депутатам избирателям жителям присутствующим".split()
    ),
    "de": frozenset("journalisten reportern journalistinnen".split()),
}
"""Who is spoken to, in the case that says so: no part of who speaks before them."""
HELPERS = {
    "uk": frozenset("також ще вже потім далі не".split()),
    "ru": frozenset("также ещё еще уже затем потом далее не".split()),
    "de": frozenset("auch hat haben hatte weiter zudem dann noch dazu nicht".split()),
    "fr": frozenset(
        "a ont avait avaient aurait auraient s'est fait également aussi encore ensuite l'a n'a n'y n'en ne se pas".split()
    ),
}
"""Stand between who speaks and the cue."""
BEFORE = frozenset(
    "водночас однак проте натомість раніше згодом пізніше потім тоді втім утім зрештою сьогодні вчора також "
    "однако ранее позже затем потом тогда впрочем сегодня вчера также dann zugleich außerdem zudem inzwischen später gestern heute "
    "puis ensuite enfin".split()
)
"""Stand before who speaks and tell when."""
GENITIVES = frozenset("der des von und und".split())
FRENCH_PRONOUNS = frozenset("il elle ils elles on".split())
FRENCH_THAT = ("qu'", "qu’")


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


def mention_before(sentence: Sentence, left: int, floor: int) -> tuple[Range | None, int]:
    """Return who stands right before a cue, back to the last mark, and where that begins."""
    first = left
    while first > floor and left - first < 14 and is_in_name(sentence, first - 1):
        first -= 1
    before = sentence[first - 1] if first > floor else None
    if first == left and before is not None and before.text == ",":
        return over_apposition(sentence, first - 1, floor)
    while first < left and (not starts_name(sentence[first]) or sentence[first].low in BEFORE):
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
            if is_time(sentence, j + 1, comma):
                return mention_before(sentence, j, floor)
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
    if j > at and low in TOLD.get(language, ()):
        return True
    if low == "суспільному" and j > at + 1 and sentence[j - 1].is_capital:  # the broadcaster
        return True
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
