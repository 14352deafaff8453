"""Find the outlet that the sentence of a quote names as the one the words came through."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.quoting.attribution import Attribution
from desktop.quoting.outlets import ROLE, outlet_in, outlets_between
from desktop.quoting.speakers.sentence import FILLER, Sentences
from desktop.story.quote import Quote, QuoteKind, Range

FILL = (
    r"(?:\s+(?:aired|published|broadcast|given|posted))?(?:\s+(?:on\s+|early\s+|late\s+)?\w+"
    r"(?:\s+(?:morning|evening|night|afternoon))?)?"
)
"""A day between a noun and its preposition: "an interview on Sunday with"."""
BEFORE = re.compile(
    rf"""
    (?:
        according\s+to
      | (?:reported|published|carried|obtained|seen|reviewed|quoted|cited|interviewed|distributed|released
          |relayed|verified|told)(?:\s+first)?\s+(?:by|to)
      | (?:aired|broadcast|shown)(?:\s+first)?\s+(?:by|on)
      | as\s+told\s+to | (?:shared|spoken)\s+with | (?:given|provided|sent|speaking|spoke|talking|confirmed|emailed)\s+(?:to|with)
      | (?:interview|conversation|remarks?|comments?|statement|e-?mails?|letter|message|phone\s+call|call|briefing|podcast
          |appearance|op-ed|essay|column|piece|opinion\s+article|text\s+message|exchange){FILL}\s+(?:with|to|on|for|in|by|from)
      | (?:speaking|appearing|appeared|spoke|said|writing|wrote|written|aired|seen){FILL}\s+(?:on|in|for)
      | asked\s+by
      | (?:за|згідно\s+з)\s+(?:даними|інформацією|повідомленням) | як\s+(?:повідомля[єю]\w*|пише|пишуть|передає|зазнача[єю]\w*)
      | (?:повідомля[єю]\w*|пише|передає|цитує|інформує|розповіда[єю]\w*) | з?\s*посиланням\s+на
      | (?:коментар\w*|інтерв['’ʼ]ю|ефір\w*|розмові\s+з|колонці|статті)(?:\s+для)?
      | (?:говори\w+|розмовля\w+|спілкува\w+)\s+(?:із|зі|з) | (?:говори\w+|беседова\w+|общал\w+)\s+со?
      | (?:по|согласно)\s+(?:данным|информации|сообщению) | (?:как\s+)?(?:сообща[ею]т|пишет|передает|цитирует) | со?\s+ссылкой\s+на
      | (?:комментари\w*|интервью|эфире?|беседе\s+с|колонке|статье)(?:\s+для)?
      | (?:wie|so)(?:\s+auch)? | laut | nach\s+(?:Angaben|Informationen)\s+(?:von|des|der) | gegenüber(?:\s+de[rmn])?
      | (?:Interview|Gespräch|Beitrag|Bericht)(?:\s+(?:mit|in|für|bei))?(?:\s+de[rmn])?
      | selon | d['’]après | (?:rapporte|rapportent|indique|écrit|précise|relate|cité\w*\s+par|citée?s?\s+par|diffusée?\s+par|interrogée?\s+par)
      | (?:entretien|interview|déclarations?|tribune|micro|antenne)(?:\s+\w+é\w*)?\s+(?:à|au|avec|sur|dans|de|du|pour|accordée?\s+à) | invitée?\s+(?:de|sur)
      | según | (?:entrevista|declaraciones)\s+(?:con|a|al|en) | (?:informó|informa|recoge|publica)
    )
    \s+(?:(?:the|der|die|dem|den|das|la|le|el)\s+)?$
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before an outlet that passed on what somebody else said."""
AFTER = re.compile(
    r"""
    (?:\s+(?:has|have|had|also|first|earlier|later|previously|itself|itself\ has))*\s*
    (?:reports|reported|report|notes|noted|writes|wrote|said|says|revealed|reveals|learned|adds|added|understands
      |berichtet|berichtete|meldet|meldete|schreibt|повідомля[єю]\w*|пише|передає|сообща[ею]т|пишет|передает
      |rapporte|rapportait|indique|informó|informa)\b
    """,
    re.VERBOSE,
)
"""What follows an outlet that stands at the end of what it passes on: "…, Reuters noted"."""
CONTRAST = re.compile(r"[,;]\s+(?:but|while|whereas|although|though|however)\b")
OWN = re.compile(r"this\s", re.IGNORECASE)
"""How an article calls the outlet it is in, to which words are told: they came through nobody."""
BETWEEN = re.compile(
    r"(?:\s|\b(?:to|with|the|that|exclusively|in|an|on|a|state|state-run|state-owned|official|local|national|"
    r"dem|der|den|die|das|à|au|aux|la|le|l|al?|el|у|в|для|news|website|"
    r"Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|today|later|earlier|"
    r"[A-Z][\w-]+['’]s|British|American|US|German|French|Israeli|Russian|Ukrainian|Japanese|Chinese|Spanish|Italian|Polish)\b|['’])*"
)
"""What may stand between a cue and the outlet that was told."""
OBTAINED = re.compile(r"(?:seen|obtained|reviewed|verified|shared)\s+(?:by|with|in)\s+(?:the\s+)?$")
"""What stands before the outlet that has a paper which speaks."""
TELLING = re.compile(
    r"t[eo]ll?(?:s|d|ing)?|розпові\w+|сказа\w+|заявил?\w*|повідоми\w+|рассказ\w+|сообщи\w+|пояснил?\w*|подтвердил?\w*|підтверди\w+",
    re.IGNORECASE,
)
"""Verbs with the listener right behind them."""
TO = re.compile(
    r"\b(?:to|with|dem|der|den|die|das|gegenüber|à|au|aux|a|al|у|в|для)\b|['’]", re.IGNORECASE
)
HAS_IT = re.compile(
    r"\s+(?:(?:has|have)\s+(?:seen|obtained|reviewed)|(?:a|ont)\s+(?:pu\s+)?(?:consult\w+|obten\w+|lu|lire|voir)|s['’]est\s+procuré|vorliegt)\b"
)
"""What follows an outlet that has the paper which speaks."""
OUTERMOST = re.compile(r"(?:,|[-\u2013\u2014]|\bas)\s+$")
SENTENCE_ENDS = re.compile(
    r"\s*(?:[.,;:)!?…]|$|\n|(?:on|in|at|late|early|last|this|earlier|citing|quoting|am|le|у|в)\b)"
)
SOURCES = re.compile(
    r"(?:(?:an?|the|one|two|three|four|five|six|several|multiple|some|other|another|unnamed|anonymous|senior|government|diplomatic"
    r"|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Mm]ultiple)\s+)*(?:[Ss]ources?|[Pp]eople|person|[Ii]nsiders?)\b"
)
"""People who speak to outlets without their names."""
HEARD = re.compile(r"\s+([A-Z][a-z]{3,})(?=\s+that\b|[.,])")
NO_OUTLETS = frozenset("Congress Parliament Police Senate Moscow Washington London".split())
"""Listeners of one word that are no outlets."""
FARTHEST = 600
"""Code points from the words said to an outlet, or to who is inside of what it says."""


class Page(NamedTuple):
    """A text with what the chain is read from."""

    text: str
    sentences: Sentences
    attributions: Sequence[Attribution]


def is_masked(page: Page, place: int) -> bool:
    return page.sentences.masked[place : place + 1] == FILLER


def with_via(page: Page, quote: Quote) -> Quote:
    """Add the outlet that the sentence of a quote names as its carrier."""
    if quote.via is not None:
        return quote
    if outlet_in(page.text, quote.speaker):
        return quote
    place = (quote.cue or quote.speaker or (quote.start, quote.start))[0]
    start, end = page.sentences.around(place)
    start, end = max(start, quote.start - FARTHEST), min(end, quote.end + FARTHEST)
    named = [
        each
        for each in outlets_between(page.text, start, end)
        if each[1] <= end and not OWN.match(page.text, each[0])
    ]
    for outlet in named:
        if is_masked(page, outlet[0]):
            continue
        if was_told(page.text, quote, outlet) or cites_speaker(page, quote, outlet):
            return quote._replace(via=outlet)
    for outlet in named:
        if not is_masked(page, outlet[0]) and passes_on(page, quote, outlet, (start, end)):
            return shortened(page, quote._replace(via=outlet))
    return quote._replace(via=listener(page.text, quote))


def listener(text: str, quote: Quote) -> Range | None:
    """Return whom sources told something, where the text names nobody so: "two people briefed told Havnewire that"."""
    if quote.speaker is None or quote.cue is None or not TELLING.fullmatch(text, *quote.cue):
        return None
    heard = HEARD.match(text, quote.cue[1])
    if heard is None or not SOURCES.match(text, *quote.speaker) or heard[1] in NO_OUTLETS:
        return None
    is_person = re.search(rf"[A-Z][\w.]+ {heard[1]}\b|\b{heard[1]} [A-Z]", text)
    return None if is_person else heard.span(1)


def was_told(text: str, quote: Quote, outlet: Range) -> bool:
    """Tell whether an outlet is whom the cue says the words were told to."""
    if quote.cue is None or quote.speaker == outlet or outlet[0] < quote.cue[1]:
        return False
    is_inverted = quote.speaker is not None and quote.cue[1] <= quote.speaker[0] < outlet[0]
    start = quote.speaker[1] if is_inverted and quote.speaker else quote.cue[1]
    if not BETWEEN.fullmatch(text, start, outlet[0]):
        return False
    listener = text[start : outlet[0]] + text[outlet[0] : outlet[0] + 4]
    verb = text[slice(*quote.cue)].split()[-1:]
    return bool(TO.search(listener) or (verb and TELLING.fullmatch(verb[0]) and quote.speaker))


def cites_speaker(page: Page, quote: Quote, outlet: Range) -> bool:
    """Tell whether an outlet stands before the speaker as who cites him."""
    if quote.speaker is None or outlet[1] > quote.speaker[0] or quote.speaker == outlet:
        return False
    between = page.sentences.masked[outlet[1] : quote.speaker[0]]
    return (
        re.fullmatch(r"(?:\s+\w+){0,2}\s+(?:quot|cit)(?:e[sd]?|ing)\s+(?:[\w'’]+\s+){0,4}", between)
        is not None
    )


def passes_on(page: Page, quote: Quote, outlet: Range, sentence: Range) -> bool:
    """Tell whether a sentence names an outlet as the one that passed on a quote of it."""
    masked = page.sentences.masked
    before = BEFORE.search(masked, max(sentence[0], outlet[0] - 80), outlet[0])
    if quote.speaker and quote.speaker[0] <= outlet[0] < quote.speaker[1]:
        return OBTAINED.search(masked, quote.speaker[0], outlet[0]) is not None
    if ROLE.match(masked, outlet[1]) and not (before and re.match(r"['’]s", masked[outlet[1] :])):
        return False
    is_after = HAS_IT.match(masked, outlet[1]) or (
        OUTERMOST.search(masked, sentence[0], outlet[0]) and ends_with_verb(masked, outlet[1])
    )
    if not before and not is_after:
        return False
    opening = before.start() if before else outlet[0]
    if quote.kind is not QuoteKind.DIRECT and quote.start < opening < quote.end:
        return is_tail(page.text, quote, opening, outlet[1])
    place = (quote.cue or quote.speaker or (quote.start, quote.start))[0]
    return not is_parted(masked, place, opening)


def ends_with_verb(masked: str, place: int) -> bool:
    """Tell whether an outlet is followed by its verb, and nothing is said behind it."""
    verb = AFTER.match(masked, place)
    return verb is not None and SENTENCE_ENDS.match(masked, verb.end()) is not None


def is_tail(text: str, quote: Quote, opening: int, end: int) -> bool:
    """Tell whether what names the outlet hangs at the end of the words said, behind a comma."""
    is_behind_comma = re.search(r"[,\u2013\u2014-]\s*$", text[quote.start : opening]) is not None
    return is_behind_comma and quote.end - end <= 24


def is_parted(masked: str, place: int, opening: int) -> bool:
    """Tell whether the outlet belongs to another half of the sentence than the cue."""
    if place < opening:
        between = masked[place:opening]
        return bool(CONTRAST.search(between) or re.search(r"(?:\band|\bbut|;)\s*$", between))
    return CONTRAST.search(masked, opening, place) is not None


def shortened(page: Page, quote: Quote) -> Quote:
    """Take the clause that names the outlet off the end of the words said."""
    if quote.via is None or not quote.start < quote.via[0] < quote.end:
        return quote
    if quote.kind is QuoteKind.DIRECT:
        return quote
    comma = page.text.rfind(",", quote.start, quote.via[0])
    return quote if comma <= quote.start else quote._replace(end=comma)
