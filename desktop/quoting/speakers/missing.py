"""Find who speaks where no speaker stands at the quote: the words before, the paragraph before."""

import re
from collections.abc import Sequence

from desktop.quoting.attribution import ANSWERS, TRANSCRIPT, Paragraph, Role
from desktop.quoting.introduced import NAMED_BEFORE, is_opening
from desktop.quoting.speakers.people import People
from desktop.quoting.speakers.printed_name import TITLES
from desktop.quoting.speakers.pronouns import strong, subject, weak
from desktop.quoting.speakers.sentence import Sentences
from desktop.story.quote import Quote, QuoteKind, Range

CREDIT = re.compile(
    r"\s*(?:\n\s*)?(?:[\u2014\u2015\u2013]|--|- )\s*(?P<who>[^\W\d_a-z][^\n.;:!?“”\"]{2,60}?)(?=,|\.?\s*(?:\n|$))"
)
"""A name behind a dash, at the end of the words or on a line of its own."""
BARE = re.compile(
    r"(?:,?\s(?:by|for|in|on|from|at|with|though|too|however|meanwhile|instead|an?|the|dagegen|hingegen|jedoch|навпаки|натомість|зі|із|з"
    r"|напротив|же|en revanche|lui|elle|au contraire)\b[^,;:\n]{0,60}){0,3}:"
)
"""What may stand between a name and the colon that gives it the word: "Roy Vance, for his part, from the box:"."""
MOST_LEADING = 3
"""Paragraphs before an interview that say who is asked."""
SHORT_TALK = 60
"""Code points between two quotes of a paragraph that are one speech: a cue with its speaker."""


def with_speakers(
    text: str,
    paragraphs: Sequence[Paragraph],
    sentences: Sentences,
    people: People,
    quotes: Sequence[Quote],
) -> tuple[Quote, ...]:
    """Give direct quotes without a speaker the one who is clearly speaking, as a guess."""
    found: list[Quote] = []
    for quote in quotes:
        if quote.kind is QuoteKind.DIRECT and (
            quote.speaker is None or quote.reason == NAMED_BEFORE
        ):
            bare = quote._replace(speaker=None, is_guess=False)
            led = led_in(text, people, found, quote)
            quote = led or filled(text, paragraphs, sentences, people, found, bare)
        found.append(quote)
    return tuple(found)


def answering(
    text: str,
    paragraphs: Sequence[Paragraph],
    sentences: Sentences,
    people: People,
    quotes: Sequence[Quote],
) -> tuple[Quote, ...]:
    """Give the answers of an interview ("A: …") to whom the text before it is about, as a guess."""
    first = next((each for each in quotes if is_answer(text, each)), None)
    if first is None:
        return tuple(quotes)
    before = [each for each in paragraphs if each.end <= first.start and each.role is Role.BODY]
    places = [(each.start, each.end) for each in reversed(before[:MOST_LEADING])]
    found = (last_subject(text, sentences, people, place) for place in places)
    who = next((each for each in found if each is not None), None)
    if who is None:
        return tuple(quotes)
    speaker = with_titles(text, who)
    return tuple(
        each._replace(speaker=speaker, is_guess=True) if is_answer(text, each) else each
        for each in quotes
    )


def is_answer(text: str, quote: Quote) -> bool:
    return (
        quote.reason == TRANSCRIPT
        and quote.speaker is not None
        and text[slice(*quote.speaker)] in ANSWERS
    )


def led_in(text: str, people: People, before: Sequence[Quote], quote: Quote) -> Quote | None:
    """Let a quote be of who is named before its colon, whoever spoke before: "Roy Vance, by contrast: “…”"."""
    mention = quote.speaker
    if mention is None or text[max(0, quote.start - 3) : quote.start].rstrip()[-1:] != ":":
        return None
    said = next((each for each in reversed(before) if each.kind is QuoteKind.DIRECT), None)
    if said is None or said.end > mention[0] or not people.mentions(*mention):
        return None
    lead = text[mention[1] : quote.start].rstrip()
    if "\n" in lead:
        return None
    is_named = people.mentions(*mention)[-1][1].is_sure and BARE.fullmatch(lead) is not None
    return quote._replace(
        speaker=with_titles(text, mention), is_guess=not is_named, reason=NAMED_BEFORE
    )


def filled(
    text: str,
    paragraphs: Sequence[Paragraph],
    sentences: Sentences,
    people: People,
    before: Sequence[Quote],
    quote: Quote,
) -> Quote:
    """Try a credit behind a dash, then the paragraph of the quote, then the one before."""
    credit = CREDIT.match(text, quote.end)
    if credit:
        return quote._replace(
            speaker=credit.span("who"), reason=quote.reason or "name behind a dash"
        )
    at = next((i for i, each in enumerate(paragraphs) if each.start <= quote.start < each.end), -1)
    if at < 0 or paragraphs[at].role is not Role.BODY:
        return quote
    own = paragraphs[at]
    said = [each for each in before if each.kind is QuoteKind.DIRECT and each.start >= own.start]
    if said:
        return inherited(quote, said[-1])
    mention = last_subject(text, sentences, people, (own.start, quote.start))
    if mention:
        return guessed(text, quote, mention)
    previous = paragraphs[at - 1] if at else None
    if previous is None or previous.role is not Role.BODY:
        return quote
    return from_before(text, sentences, people, before, quote, previous)


def from_before(
    text: str,
    sentences: Sentences,
    people: People,
    before: Sequence[Quote],
    quote: Quote,
    previous: Paragraph,
) -> Quote:
    """Look at the paragraph before: its speaker, unless two take turns, or whom it is about."""
    spoken = [each for each in before if each.is_spoken and each.speaker and not each.is_guess]
    here = [each for each in spoken if previous.start <= each.start < previous.end]
    introduces = text[previous.start : previous.end].rstrip().endswith(":")
    if here and not introduces:
        return quote if takes_turns(text, spoken, here[-1]) else inherited(quote, here[-1])
    last = sentences.around(previous.end - 1)
    mention = (here[-1].speaker if here else None) or last_subject(text, sentences, people, last)
    mention = mention or last_subject(text, sentences, people, (previous.start, previous.end))
    if mention is None:
        return quote
    if introduces:
        return quote._replace(speaker=with_titles(text, mention))
    return guessed(text, quote, mention)


def takes_turns(text: str, spoken: Sequence[Quote], last: Quote) -> bool:
    """Tell whether the speaker before the last one was somebody else, in a paragraph of his own."""
    others = [each for each in spoken if each.start < last.start and each.kind is QuoteKind.DIRECT]
    if not others or last.speaker is None or others[-1].speaker is None:
        return False
    if text.count("\n", others[-1].end, last.start) == 0:
        return False
    between = text[others[-1].end : last.start].strip()
    is_next = len(between) < SHORT_TALK * 2
    return is_next and text[slice(*others[-1].speaker)] != text[slice(*last.speaker)]


def inherited(quote: Quote, other: Quote) -> Quote:
    """Let a quote have the speaker, cue and outlet of another."""
    if other.speaker is None:
        return quote
    return quote._replace(
        speaker=other.speaker,
        is_guess=True,
        via=quote.via or other.via,
        reason=quote.reason or "speaker of the quote before",
    )


def guessed(text: str, quote: Quote, mention: Range) -> Quote:
    return quote._replace(speaker=with_titles(text, mention), is_guess=True, reason=NAMED_BEFORE)


def with_titles(text: str, mention: Range) -> Range:
    """Return a mention with the titles before it: "Fire chief Ned Colby"."""
    start = mention[0]
    has_title = False
    while before := re.search(r"([^\W\d_][\w.'’-]*)[ ]$", text[max(0, start - 40) : start]):
        word = before[1]
        is_role = word.lower().rstrip(".") in TITLES
        is_end = word.endswith(".") or is_opening(word.lower())
        if not is_role and (is_end or not (has_title and word[0].isupper())):
            break
        has_title = True
        start -= len(before[0])
    return start, mention[1]


def last_subject(text: str, sentences: Sentences, people: People, place: Range) -> Range | None:
    """Return the mention of a person whom the last sentence of a place is about."""
    mentions = people.mentions(*place)
    for wanted in (strong, weak):
        inside = [each for each in mentions if wanted(each[1], "")]
        if not inside:
            continue
        sentence = sentences.around(inside[-1][0][0])
        here = [each for each in inside if each[0][0] >= sentence[0]]
        person = subject(text, sentence, here)
        return next((spot for spot, who, _ in here if who is person), None)
    return None
