"""Tell the outlet that words came through from the one who said them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import lexicon
from desktop.quoting.outlets import LONGEST_OUTLET, ROLE, outlet_in, outlets_between
from desktop.quoting.speakers.sentence import FILLER, Sentences
from desktop.story.quote import CueClass, Quote, QuoteKind, Range

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
QUOTED = re.compile(
    r"\s*,?\s*(?:(?:has|have|had|also|later|then|which)\s+)*(?:quot(?:ed|es?|ing)|cit(?:ed|es?|ing))\s+(?P<who>(?!as\b).{2,140}?)"
    r"(?:,[^,]{2,80},)?\s+(?:as\s+)?(?P<cue>saying|telling|stating|adding|warning|describing|claiming|arguing|denying)\b"
)
BY_OUTLET = re.compile(
    r"(?:^|[,;:\"“”«»\u00b7]\s*|(?<=\.\s))(?P<who>[^\s,;:\"“”«»\u00b7][^,;:\"“”«»\u00b7]{1,100}?)\s+(?:was|were|is|are|has\s+been|have\s+been)\s+(?:\w+ly\s+)?"
    r"(?:quoted|cited)\s+(?:as\s+saying\s+)?by\s+(?:the\s+)?$"
)
"""Whom an outlet quotes: "the minister was quoted by …"."""
CITING = re.compile(
    r"\b(?:citing|quoting|referring\s+to|с[оі]?\s+посиланням\s+на|із?\s+посиланням\s+на|з\s+посиланням\s+на|со\s+ссылкой\s+на|unter\s+Berufung\s+auf|citant|citando)\s+"
    r"(?P<who>[^.;:!?\n]{2,140})"
)
SOURCE = re.compile(
    r"(?:\b(?:officials?|sources?|people|persons?|officers?|spokes\w+|minist\w+|diplomats?|police|witness(?:es)?|aides?|lawyers?"
    r"|advis[eo]rs?|executives?|employees?|lawmakers?|residents?|insiders?|authorities|administration|military|army|government"
    r"|department|president|staff|experts?|analysts?|investigators?|prosecutors?|governor|mayor|agency"
    r"|чиновник\w*|посадов\w+|джерел\w*|источник\w*|дипломат\w*|представник\w*|представител\w*|военн\w+|військов\w+"
    r"|Kreise|Beamte\w*|Vertreter\w*|Quellen|sources?|responsables?|fonctionnaires?|fuentes|funcionarios)\b)",
    re.IGNORECASE,
)
WHO_ENDS = re.compile(
    r"\s*(?:,|\bwho\b|\bthat\b|\bas\b|\bfamiliar\b|\bbriefed\b|\bwith\s+knowledge\b|\(|\bon\s+condition\b|\bspeaking\b|[\"“”«»])"
)
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
MOST_OF_IT = 0.5
"""Share of an outlet's words that must be those of the inner speaker for him to be the speaker."""


OWN_WORK = frozenset({"learned", "learnt", "understands", "understand"})
"""Cues of an outlet that found something out itself."""
INNER = re.compile(
    r"(?P<who>(?:(?!\b(?:that|who|which|will|would|is|are|was|were|has|have|had|to|been|be)\b)[\w.'’-]+\s+){1,8}?)(?:(?:also|had|have|has|later|earlier)\s+)*"
    r"(?P<cue>[a-z]+(?:ed|s|d|id|old|ote)|said|told)\s+(?:(?:on\s+)?\w+day\s+)?(?:that\s+)?(?=\S+\s+\S+\s+\S+)"
)
"""Reported words that report: who, his verb, and at least three words that he said."""
NEIGHBOURS = 20
"""Quotes before and behind that may be the words an outlet reports, so that the time is linear."""


FARTHEST = 600
"""Code points from the words said to an outlet, or to who is inside of what it says."""


class Page(NamedTuple):
    """A text with what the chain is read from."""

    text: str
    sentences: Sentences
    attributions: Sequence[Attribution]


def through(page: Page, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Make the inner speaker the speaker, and the outlet `via`; never name an outlet that is not printed."""
    checked = [each._replace(via=checked_via(page, each)) for each in quotes]
    kept = [
        each
        for at, each in enumerate(checked)
        if not is_only_outer(page, each, checked[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1])
    ]
    inner = [unchained(page, each) if each.is_spoken else each for each in kept]
    found = [with_via(page, each) if each.is_spoken else each for each in inner]
    return tuple(carried(page.sentences, found))


def checked_via(page: Page, quote: Quote) -> Range | None:
    """Return the outlet in what was taken for one: people and committees are none."""
    if quote.via is None:
        return None
    start, end = quote.via
    for first, last in outlets_between(page.text, start - LONGEST_OUTLET, end):
        if first < end and last > start:
            if OWN.match(page.text, first):
                return None
            is_speaker = outlet_in(page.text, quote.speaker) == (first, last)
            return None if is_speaker else (first, last)
    return None


def unchained(page: Page, quote: Quote) -> Quote:
    """Give a quote whose speaker is an outlet the speaker whom the outlet names."""
    outlet = outlet_in(page.text, quote.speaker)
    if outlet is None:
        return cited_within(page, quote)
    start, end = page.sentences.around(outlet[0])
    masked = page.sentences.masked
    passive = BY_OUTLET.search(masked, max(start, outlet[0] - FARTHEST), outlet[0])
    if passive:
        return quote._replace(speaker=trimmed_who(masked, *passive.span("who")), via=outlet)
    quoted = QUOTED.match(masked, outlet[1], end)
    if quoted:
        who = trimmed_who(masked, *quoted.span("who"))
        return quote._replace(speaker=who, cue=quoted.span("cue"), via=outlet)
    inner = inner_attribution(page, quote, outlet)
    if inner is not None:
        return handed_on(page.text, quote, inner, outlet)
    inside = inner_words(page, quote, outlet)
    if inside is not None:
        return inside
    near = max(start, outlet[0] - FARTHEST), min(end, outlet[1] + FARTHEST)
    cited = CITING.search(masked, *near)
    source = cited_speaker(page.text, masked, cited) if cited else None
    return quote if source is None else quote._replace(speaker=source, via=outlet)


def cited_within(page: Page, quote: Quote) -> Quote:
    """Part a mention that holds both: "the daily, citing officials"."""
    if quote.speaker is None:
        return quote
    cited = CITING.search(page.sentences.masked, *quote.speaker)
    outlet = next(iter(outlets_between(page.text, *quote.speaker)), None)
    if cited is None or outlet is None or outlet[1] > cited.start():
        return quote
    who = trimmed_who(page.sentences.masked, *cited.span("who"))
    return quote._replace(speaker=who, via=outlet)


def cited_speaker(text: str, masked: str, cited: re.Match[str]) -> Range | None:
    """Return whom an outlet cites, None where it cites a thing: a report, concerns."""
    start, end = trimmed_who(masked, *cited.span("who"))
    named_outlet = outlet_in(text, (start, end))
    if named_outlet:
        return named_outlet
    is_source = SOURCE.search(masked, start, end) is not None
    is_person = masked[start : start + 1].isupper() and " " in masked[start:end]
    return (start, end) if is_source or is_person else None


def trimmed_who(masked: str, start: int, end: int) -> Range:
    """Cut a mention before the apposition or the relative clause that follows it."""
    stop = WHO_ENDS.search(masked, start + 1, end)
    end = stop.start() if stop else end
    return start, start + len(masked[start:end].rstrip(" ."))


def inner_attribution(page: Page, quote: Quote, outlet: Range) -> Attribution | None:
    """Return the attribution to somebody else that the words of an outlet consist of."""
    sentence = page.sentences.around(outlet[0])
    best: tuple[int, Attribution] | None = None
    start, end = max(sentence[0], quote.start - FARTHEST), min(sentence[1], quote.end + FARTHEST)
    first = bisect_left(page.attributions, start, key=cue_of)
    last = bisect_left(page.attributions, end, key=cue_of)
    for each in page.attributions[first:last]:
        if not is_inner(page, quote, each):
            continue
        distance = min(abs(each.cue[0] - quote.end), abs(each.cue[1] - quote.start))
        if best is None or distance < best[0]:
            best = distance, each
    return best[1] if best else None


def inner_words(page: Page, quote: Quote, outlet: Range) -> Quote | None:
    """Read reported words that begin with somebody and his verb: "officials underlined that"."""
    if quote.kind is QuoteKind.DIRECT:
        return None
    found = INNER.match(page.text, quote.start, quote.end)
    cue = lexicon("en").verbs.get(found["cue"].lower()) if found else None
    if found is None or cue is None or cue.cue_class is CueClass.THOUGHT:
        return None
    who = trimmed_who(page.text, *found.span("who"))
    is_source = SOURCE.search(page.text, *who) is not None
    if not is_source and not all(word[:1].isupper() for word in page.text[slice(*who)].split()):
        return None
    return quote._replace(
        start=found.end(), speaker=who, cue=found.span("cue"), cue_class=cue.cue_class, via=outlet
    )


def cue_of(attribution: Attribution) -> int:
    return attribution.cue[0]


def is_inner(page: Page, quote: Quote, other: Attribution) -> bool:
    if other.speaker is None or other.is_negated or other.cue == quote.cue:
        return False
    if outlet_in(page.text, other.speaker) or is_masked(page, other.cue[0]):
        return False
    if not other.content:
        return quote.kind is QuoteKind.DIRECT
    start, end = other.content[0][0], other.content[-1][1]
    shared = min(end, quote.end) - max(start, quote.start)
    return shared >= MOST_OF_IT * (quote.end - quote.start)


def is_masked(page: Page, place: int) -> bool:
    return page.sentences.masked[place : place + 1] == FILLER


def handed_on(text: str, quote: Quote, inner: Attribution, outlet: Range) -> Quote:
    """Return what an outlet passes on as a quote of its inner speaker."""
    is_own_work = quote.cue is not None and text[slice(*quote.cue)].lower() in OWN_WORK
    start, end = quote.start, quote.end
    if inner.content and quote.kind is not QuoteKind.DIRECT:
        start, end = max(start, inner.content[0][0]), min(end, inner.content[-1][1])
    return quote._replace(
        start=start,
        end=end,
        speaker=inner.speaker,
        cue=inner.cue,
        cue_class=inner.cue_class,
        via=None if is_own_work else outlet,
    )


def is_only_outer(page: Page, quote: Quote, quotes: Sequence[Quote]) -> bool:
    """Tell whether the words an outlet reports are a quote of somebody else already."""
    if not quote.is_spoken or quote.via or outlet_in(page.text, quote.speaker) is None:
        return False
    for other in quotes:
        if other is quote or not other.is_spoken or other.speaker is None:
            continue
        if outlet_in(page.text, other.speaker):
            continue
        places = [(other.start, other.end), other.speaker, other.cue or other.speaker]
        start, end = min(a for a, _ in places), max(b for _, b in places)
        shared = min(end, quote.end) - max(start, quote.start)
        if shared >= 0.8 * (quote.end - quote.start):
            return True
    return False


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
    return quote


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


def carried(sentences: Sentences, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """Hand the outlet on to words that go on from the quote before, or have the same subject."""
    before: Quote | None = None
    for quote in quotes:
        if not quote.is_spoken:
            yield quote
            continue
        goes_on = before is not None and (
            quote.continues
            or (quote.cue is not None and quote.cue == before.cue)
            or is_same_subject(sentences, quote, before)
        )
        if goes_on and before is not None and before.via and quote.via is None:
            quote = quote._replace(via=before.via)
        before = quote
        yield quote


def is_same_subject(sentences: Sentences, quote: Quote, before: Quote) -> bool:
    """Tell whether a quote has the same printed speaker in the same sentence: "told X that …, and said"."""
    if quote.speaker is None or quote.speaker != before.speaker:
        return False
    if quote.cue is None or before.cue is None:
        return False
    return sentences.index(quote.cue[0]) == sentences.index(before.cue[0])
