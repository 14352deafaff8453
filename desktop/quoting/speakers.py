"""Say of every quote who speaks, under what name, and through whom."""

from collections.abc import Sequence

from desktop.quoting.attribution import Attribution, Paragraph
from desktop.quoting.chain import Page, through
from desktop.quoting.missing import with_speakers
from desktop.quoting.naming import Named, Reader
from desktop.quoting.people import People
from desktop.quoting.pronouns import Places, kind_of, stands_for
from desktop.quoting.sentence import Sentences
from desktop.quoting.silence import with_silence
from desktop.story.quote import Quote, QuoteKind


def resolve(
    text: str,
    paragraphs: Sequence[Paragraph],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    language: str,
) -> tuple[Quote, ...]:
    """Return the quotes with names, outlets and guessed speakers, and those of who said nothing."""
    sentences = Sentences(text, paragraphs, quotes)
    chained = through(Page(text, sentences, attributions), quotes)
    heard = with_silence(text, paragraphs, sentences, chained, attributions, language)
    people = People(sentences.masked, paragraphs, [each.speaker for each in heard if each.speaker])
    complete = with_speakers(text, paragraphs, sentences, people, heard)
    return named(Places(text, sentences, people, language), complete)


def named(places: Places, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Give every speaker his name, in the order of the text, so that a pronoun knows what was before."""
    reader = Reader(places.text, places.people, places.language)
    earlier: list[tuple[Quote, Named]] = []
    found = []
    for quote in quotes:
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
    return tuple(found)
