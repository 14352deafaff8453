"""Tell the outlet that words came through from the one who said them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import lexicon
from desktop.quoting.outlets import LONGEST_OUTLET, outlet_in, outlets_between
from desktop.quoting.speakers.carriers import FARTHEST, OWN, Page, is_masked, with_via
from desktop.quoting.speakers.sentence import Sentences
from desktop.story.quote import CueClass, Quote, QuoteKind, Range

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
    r"\b(?:[Cc]iting|[Qq]uoting|referring\s+to|с[оі]?\s+посиланням\s+на|із?\s+посиланням\s+на|з\s+посиланням\s+на|со\s+ссылкой\s+на|unter\s+Berufung\s+auf|citant|citando)\s+"
    r"(?P<who>[^.;:!?\n]{2,140})"
)
REPORTING = re.compile(
    r"\s+(?:(?:has|have|had|also|first|later|earlier)\s+)*report(?:s|ed)\b[^.;:!?\n]{0,40},\s+(?:citing|quoting)\s"
)
"""What follows an outlet that has its news of somebody."""
SOURCE = re.compile(
    r"(?:\b(?:officials?|sources?|people|persons?|officers?|spokes\w+|minist\w+|diplomats?|police|witness(?:es)?|aides?|lawyers?"
    r"|advis[eo]rs?|executives?|employees?|lawmakers?|residents?|insiders?|authorities|administration|military|army|government"
    r"|department|president|staff|experts?|analysts?|investigators?|prosecutors?|governor|mayor|agency"
    r"|чиновник\w*|посадов\w+|джерел\w*|источник\w*|дипломат\w*|представник\w*|представител\w*|военн\w+|військов\w+"
    r"|Kreise|Beamte\w*|Vertreter\w*|Quellen|sources?|responsables?|fonctionnaires?|fuentes|funcionarios)\b)",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    r"(?:two|three|four|five|six|several|multiple|unnamed|unidentified|anonymous)\s+"
    r"(?!(?:[\w-]+\s+){0,2}(?:reports?|documents?|letters?|records?|papers?|figures|studies|polls|messages|e-?mails|memos|recordings?)\b)"
)
"""Begins people, whoever they are: two divers."""
WHO_ENDS = re.compile(
    r"\s*(?:,|\bwho\b|\bthat\b|\bas\b|\bfamiliar\b|\bbriefed\b|\bwith\s+knowledge\b|\(|\bon\s+condition\b|\bspeaking\b|[\"“”«»])"
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
ARTICLES = frozenset({"the", "a", "an"})
"""Name nobody alone: "The talks ended" is no cue."""
NEIGHBOURS = 20
"""Quotes before and behind that may be the words an outlet reports, so that the time is linear."""


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
        reporting = who_reports(page, quote)
        return citing(page, quote, reporting) if reporting else cited_within(page, quote)
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
    return citing(page, quote, outlet)


def citing(page: Page, quote: Quote, outlet: Range) -> Quote:
    """Give a quote the speaker whom its outlet cites in the sentence."""
    start, end = page.sentences.around(outlet[0])
    near = max(start, outlet[0] - FARTHEST), min(end, outlet[1] + FARTHEST)
    cited = CITING.search(page.sentences.masked, *near)
    source = cited_speaker(page.text, page.sentences.masked, cited) if cited else None
    return quote if source is None else quote._replace(speaker=source, via=outlet)


def who_reports(page: Page, quote: Quote) -> Range | None:
    """Return a speaker who reports and cites somebody, as only outlets do: "the Eagle reported, citing two aides"."""
    if quote.speaker is None or not page.text[quote.speaker[0] : quote.speaker[1]].strip():
        return None
    last = page.text[slice(*quote.speaker)].split()[-1]
    is_citing = last[0].isupper() and REPORTING.match(page.sentences.masked, quote.speaker[1])
    return quote.speaker if is_citing else None


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
    is_source = SOURCE.search(masked, start, end) or SEVERAL.match(masked, start, end)
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
    if found["who"].strip().lower() in ARTICLES:
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
