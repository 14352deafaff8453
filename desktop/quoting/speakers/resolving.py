"""Say of every quote who speaks, under what name, and through whom."""

import re
from collections.abc import Iterator, Sequence

from desktop.quoting.attribution import Attribution, Paragraph
from desktop.quoting.cues import LANGUAGES
from desktop.quoting.introduced import NAMED_BEFORE
from desktop.quoting.speakers.carriers import Page
from desktop.quoting.speakers.chain import cue_of, through
from desktop.quoting.speakers.manner import without_manner
from desktop.quoting.speakers.missing import answering, with_speakers
from desktop.quoting.speakers.naming import Named, Reader
from desktop.quoting.speakers.not_names import COUNTRY, THING, is_name_alone
from desktop.quoting.speakers.people import People
from desktop.quoting.speakers.pronouns import Places, kind_of, stands_for
from desktop.quoting.speakers.sentence import Sentences
from desktop.quoting.speakers.silence import with_silence
from desktop.story.quote import CueClass, Quote, QuoteKind, Range

UNNAMED = re.compile(
    r"(?:for\s+anonymity|(?:not\s+to\s+be|to\s+(?:remain|stay|be|not\s+be))\s+(?:named|identified|quoted\s+by\s+name|anonymous|unnamed|unidentified))\b"
)


def resolve(
    text: str,
    paragraphs: Sequence[Paragraph],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    language: str,
) -> tuple[Quote, ...]:
    """Return the quotes with names, outlets and guessed speakers, and those of who said nothing."""
    said = [each for each in quotes if not is_anonymity(text, each)]
    sentences = Sentences(text, paragraphs, said)
    by_cue = sorted(attributions, key=cue_of)
    chained = [
        each._replace(speaker=without_manner(text, each.speaker))
        for each in through(Page(text, sentences, by_cue), said)
    ]
    heard = with_silence(text, paragraphs, sentences, chained, attributions, language)
    people = People(sentences.masked, paragraphs, [each.speaker for each in heard if each.speaker])
    answered = answering(text, paragraphs, sentences, people, heard)
    complete = with_speakers(text, paragraphs, sentences, people, answered)
    return named(Places(text, sentences, people, language), complete)


def is_anonymity(text: str, quote: Quote) -> bool:
    """Tell whether what somebody asked is not to be named, which is no quote."""
    return quote.kind is QuoteKind.INDIRECT and UNNAMED.match(text, quote.start) is not None


def named(places: Places, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Give every speaker his name, in the order of the text, so that a pronoun knows what was before."""
    reader = Reader(places.text, places.people, places.language)
    earlier: list[tuple[Quote, Named]] = []
    found = []
    for quote in quotes:
        if quote.speaker is not None and stated(places, quote) is None:
            quote = quote._replace(speaker=None, is_guess=False)
        if quote.kind is QuoteKind.MARKED or quote.speaker is None:
            found.append(quote)
            continue
        kind = kind_of(places.text[slice(*quote.speaker)], places.language)
        if kind:
            name = stands_for(places, kind, quote.speaker[0], earlier)._replace(is_guess=True)
        else:
            quote = quote._replace(speaker=reader.extended(quote.speaker))
            name = reader.named(quote.speaker or (0, 0))
        earlier.append((quote, name))
        found.append(quote._replace(name=name.name, is_guess=quote.is_guess or name.is_guess))
    return tuple(with_whole_names(found))


def stated(places: Places, quote: Quote) -> Range | None:
    """Return the speaker, None where what stands there is none: a clause, a decision that fears."""
    if quote.speaker is None:
        return None
    printed = places.text[slice(*quote.speaker)]
    if quote.cue_class is CueClass.THOUGHT and THING.match(printed):
        return None
    if quote.reason == NAMED_BEFORE and is_unknown_word(places, quote.speaker):
        return None
    if places.language in LANGUAGES:
        return quote.speaker
    return quote.speaker if is_name_alone(places.text, quote.speaker) else None


def is_unknown_word(places: Places, place: Range) -> bool:
    """Tell whether a guessed speaker is one word that the article uses for no person: "Price: …"."""
    word = places.text[slice(*place)]
    is_one = word.isalpha() and not word.isupper()
    is_one = is_one and COUNTRY.fullmatch(word) is None
    return is_one and places.people.called((word,), place[0]) is None


def with_whole_names(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """Call what is printed in short by its one longer name: "the administration", of somebody."""
    described = {each.name for each in quotes if each.name.startswith("the ")}
    whole: dict[str, set[str]] = {}
    for name in described:
        words = name.split()
        for first in range(2, len(words)):
            whole.setdefault(" ".join(("the", *words[first:])), set()).add(name)
    longer = {name: next(iter(whole[name])) for name in described if len(whole.get(name, ())) == 1}
    for quote in quotes:
        whole_name = longer.get(quote.name)
        yield quote._replace(name=whole_name, is_guess=True) if whole_name else quote
