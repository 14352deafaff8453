"""Find who says what in a headline: "Official: …", "… - reports", "…, says Ruiz", "Ruiz on tax: ‘…’"."""

import re
from collections.abc import Iterator, Sequence

from desktop.quoting.attribution import Attribution, Paragraph, Region
from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.outlets import outlet_in
from desktop.quoting.patterns.clauses import QUESTIONS, content_of
from desktop.quoting.patterns.tokens import Token, inside, tokens
from desktop.quoting.patterns.words import ADVERBS, ARTICLES, ROLES, is_finite
from desktop.story.quote import CueClass, Range

ENGLISH = "en"
SPEAKING = ROLES | frozenset(
    "report reports reportedly study studies poll survey sources source un u.n u.n. nato eu fbi cia pentagon kremlin nasa "
    "ministry government army military court department union union's company party office agency campaign committee "
    "envoy lawyers doctors ministers mp mps pm experts economists commander family families mum mom dad boss ceo "
    "diplomat diplomats negotiator negotiators mediator mediators regulator regulators prosecutors watchdogs watchdog charity survivor survivors victim victims hospital campaigners opposition media "
    "мер мэр глава голова речник речниця спікер депутат президент прем'єр губернатор посол експерти журналісти суд звіт змі сми мзс мид оон прокуратура поліція полиция експерт эксперт міністр министр президент "
    "bericht studie polizei minister ministerin experte experten kanzler sprecher rapport étude ministre police".split()
)
"""Words that a speaker before a colon, or behind a dash, may end in."""
TWO_WORDS = frozenset({"white house", "downing street", "wall street", "foreign office"})
"""Bodies that are named by a house."""
PLACES = {
    "US",
    "UK",
    "Live",
    "Watch",
    "Video",
    "Analysis",
    "Opinion",
    "Exclusive",
    "Breaking",
    "Update",
    "Updated",
    "Review",
}
"""Before a colon, but never a speaker."""
DASH = re.compile(r"\s+[-–—―]\s+|\s*[—―]\s*")
LABEL = re.compile(
    r"(?:(?:WATCH|LIVE|VIDEO|BREAKING|EXCLUSIVE|UPDATED?|LISTEN|READ|OPINION|ANALYSIS|JUST IN|NEW)(?: NOW)?\s?[:|–—-]"
    r"|(?:Watch|Live|Video|Breaking(?: news)?|Exclusive|Updated?|Listen|Just in|In pictures)\s?[:|])\s+",
)
"""What outlets put before a headline to say what it is."""
PEOPLE = frozenset(
    "scientists researchers engineers doctors teachers residents locals unions officials fans parents critics analysts traders "
    "farmers prosecutors firefighters neighbours neighbors bosses leaders workers drivers villagers rescuers medics "
    "partners allies rivals rebels backbenchers republicans democrats tories senators diplomats generals campaigners".split()
)
OWN_WORDS = frozenset("i we we'll we've i'm i'll я ми мы ich wir je nous j'ai".split())
"""Begin what somebody says of himself: "Hale: We will not pay"."""
MOST_ROLE = 3
"""Words of a role in small letters behind marks and a colon."""
LONGEST_SPEAKER = 7
"""Words before a colon, or behind a dash."""
SHORT_SOURCE = 2
"""Words behind a colon that are a source and nothing said: "Town hit by flood: report"."""
LEAST = 2
"""Words that somebody says in a headline."""


def attributions(
    text: str, paragraph: Paragraph, regions: tuple[Region, ...], language: str
) -> list[Attribution]:
    """Return what a headline attributes, one attribution at most between two semicolons."""
    own = [region for region in regions if inside(region, paragraph) and region.depth == 0]
    label = LABEL.match(text, paragraph.start, paragraph.end)
    line = tokens(text, label.end() if label else paragraph.start, paragraph.end, own)
    if len(line) < LEAST + 1:
        return []
    halves = (found_in(text, half, language) for half in parted(line))
    return [found for found in halves if found]


def parted(line: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Give what semicolons part: "Tax is dead; mayor calls vote ‘a farce’"."""
    start = 0
    for at, token in enumerate(line):
        if token.text == ";":
            yield line[start:at]
            start = at + 1
    yield line[start:]


def found_in(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Return what one half of a headline attributes."""
    if len(line) < LEAST + 1:
        return None
    for find in (by_colon, by_marks, by_dash, by_tail, by_verb):
        found = find(text, line, language)
        if found:
            return found
    return None


def by_colon(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Find "Official: words", "Ruiz on tax: ‘words’"."""
    colon = next((i for i, token in enumerate(line[: LONGEST_SPEAKER + 4]) if token.text == ":"), 0)
    if not colon or colon + 1 >= len(line) or not all(token.is_word for token in line[:colon]):
        return None
    end = next(
        (
            i
            for i, token in enumerate(line[:colon])
            if i and token.low in {"on", "to", "про", "о", "zu", "sur"}
        ),
        colon,
    )
    is_phrase = any(
        " ".join(token.low for token in line[:end]).startswith(phrase + " ")
        for phrase in lexicon(language).phrases
    )
    if is_phrase or end > LONGEST_SPEAKER or (line[0].text in PLACES and end == 1):
        return None
    cue = line[colon - 1]
    if (
        language == ENGLISH
        and cue.low in lexicon(ENGLISH).verbs
        and end == colon
        and colon > 1
        and line[colon + 1].is_quote
    ):
        return made(line, (colon - 1, colon), (0, colon - 1), (colon + 1, len(line)))
    has_marks = line[colon + 1].is_quote
    is_own = end == colon and line[colon + 1].low in OWN_WORDS and line[0].is_capital
    has_marks = has_marks or (is_own and not line[0].is_quote)
    is_named = end == colon and tells(line[colon + 1 :]) and is_person_below(text, line[:end])
    is_speaker = is_named or (has_marks and names_somebody(line[:end]))
    if not is_speaker and not can_speak(text, line, 0, end):
        return None
    return made(line, (colon, colon + 1), (0, end), (colon + 1, len(line)))


def tells(line: Sequence[Token]) -> bool:
    """Tell whether words behind a colon are a sentence, with its auxiliary or without: "Russia preparing attack"."""
    if line[0].low in QUESTIONS | ARTICLES | {"from", "inside"}:
        return False
    is_verb = any(is_finite(each) or each.low.endswith("ing") for each in line[1:])
    return is_verb or any(each.low == "to" for each in line[1:-1])


def is_person_below(text: str, line: Sequence[Token]) -> bool:
    """Tell whether a name in a headline is a person's in the text: "Holt" of "Senator Carl Holt"."""
    if not all(token.is_capital for token in line) or not line:
        return False
    name = re.escape(line[-1].text)
    given = r"(?:[Pp]resident|[Mm]inister|[Ss]enator|Sen\.|Rep\.|[Cc]hancellor|[Gg]overnor|Gov\.|[Mm]ayor|Mr\.?|Mrs\.?|Ms\.?|[Ll]eader|[Cc]hief|[Ss]ecretary|[Gg]eneral)"
    return (
        re.search(rf"\b{given} (?:[A-Z][\w.-]+ ){{0,2}}{name}\b", text[line[-1].end :]) is not None
    )


def by_marks(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Find "‘words’: Okafor slams plan": marks, a colon or dash, then who speaks with a verb."""
    marks = next((i for i, token in enumerate(line) if not token.is_quote), 0)
    if not marks or marks + 2 >= len(line):
        return None
    is_parted = line[marks].text == ":" or (
        DASH.fullmatch(f" {line[marks].text} ") and is_loose_dash(text, line[marks])
    )
    start = marks + 1
    end = start
    while end < len(line) and line[end].is_word and line[end].is_capital:
        end += 1
    is_role = end == start
    if is_role:
        near = range(start, min(start + MOST_ROLE, len(line)))
        end = next((at + 1 for at in near if line[at].low in SPEAKING | PEOPLE), start)
    is_verb = start < end < len(line) and line[end].is_word and not line[end].is_capital
    if not is_parted or not is_verb or not (is_role or can_speak(text, line, start, end)):
        return None
    verb = lexicon(language).verbs.get(line[end].low)
    cue = (end, end + 1) if verb else (marks, marks + 1)
    return made(line, cue, (start, end), (0, marks), verb)


def by_dash(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Find "words - reports", "‘words’ – minister", "words: report"."""
    last = max(
        (i for i, token in enumerate(line) if token.text in {"-", "–", "—", "--", "―", ":"}),
        default=0,
    )
    if last < LEAST or not 0 < len(line) - last - 1 <= LONGEST_SPEAKER:
        return None
    is_parted = is_loose_dash(text, line[last])
    if line[last].text == ":":
        is_parted = len(line) - last - 1 <= SHORT_SOURCE and line[-1].low in SPEAKING
    if not is_parted:
        return None
    if not can_speak(text, line, last + 1, len(line)) or any(
        not token.is_word for token in line[last + 1 :]
    ):
        return None
    word = line[-1]
    is_report = word.low in {"report", "reports"} and len(line) - last == 2
    cue = (len(line) - 1, len(line)) if is_report else (last, last + 1)
    return made(line, cue, (last + 1, len(line)), (0, last))


def is_loose_dash(text: str, token: Token) -> bool:
    return text[token.start - 1 : token.start].isspace() or token.text in {"—", "―"}


def by_tail(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Find "words, says Ruiz", "words, Say Officials", "words, officials say", "words, according to Ruiz"."""
    last = max(
        (i for i, token in enumerate(line) if token.text == "," or is_spoken_end(line, i)),
        default=0,
    )
    tail = line[last + 1 :]
    is_short = last < LEAST - 1 and not line[last].is_quote
    if is_short or not 2 <= len(tail) <= LONGEST_SPEAKER + 2:
        return None
    words = (0, last if line[last].text == "," else last + 1)
    if [token.low for token in tail[:2]] == ["according", "to"] and len(tail) > 2:
        return made(line, (last + 1, last + 3), (last + 3, len(line)), words)
    verbs = lexicon(language).verbs
    if len(tail) > 2 and tail[-2].low in {"tells", "told"} and language == ENGLISH:
        telling = len(line) - 2
        return made(line, (telling, telling + 1), (last + 1, telling), words, verbs["tells"])
    ways = [(last + 1, (last + 2, len(line))), (len(line) - 1, (last + 1, len(line) - 1))]
    if tail[0].low in SPEAKING and tail[-1].low.endswith("s"):
        ways.reverse()
    for at, speaker in ways:
        cue = verbs.get(line[at].low)
        if (
            cue
            and is_said(cue, line[at], language)
            and all(token.is_word for token in line[speaker[0] : speaker[1]])
        ):
            return made(line, (at, at + 1), speaker, words, cue)
    return None


def is_spoken_end(line: Sequence[Token], at: int) -> bool:
    """Tell whether marks end the words, so that no comma needs to."""
    return (
        line[at].is_quote
        and at + 1 < len(line)
        and line[at + 1].is_word
        and line[at].last in {",", "!", "?"}
    )


def is_said(cue: Cue, token: Token, language: str) -> bool:
    return language != ENGLISH or (
        bool(cue.frames & {"bare", "that", "quote", "whether"}) and not token.low.endswith("ing")
    )


def by_verb(text: str, line: Sequence[Token], language: str) -> Attribution | None:
    """Find "Ruiz says words", "Mayor calls plan ‘a mess’"."""
    if language != ENGLISH:
        from desktop.quoting.patterns.abroad import attributions as of_sentence

        return (
            next(iter(of_sentence(line, language)), None)
            if language in {"uk", "ru", "de", "fr"}
            else None
        )
    asked = max((i for i, token in enumerate(line[:-LEAST]) if token.text == "?"), default=-1)
    line = line[asked + 1 :]
    verbs = lexicon(ENGLISH).verbs
    for at, token in enumerate(line[: LONGEST_SPEAKER + 2]):
        cue = verbs.get(token.low)
        if (
            not at
            or not token.is_word
            or not cue
            or (token.low == cue.head and not is_of_several(line[at - 1], token))
            or token.low.endswith("ing")
        ):
            continue
        before = line[at - 1]
        is_adverb = before.low in ADVERBS or (before.low.endswith("ly") and not before.is_capital)
        first = at - 1 if is_adverb else at
        if not first or line[0].low in QUESTIONS or not all(each.is_word for each in line[:first]):
            return None
        said = quoted_end(line, at) or said_by_verb(line, at, cue)
        return made(line, (at, at + 1), (0, first), said, cue) if said else None
    return None


def is_of_several(before: Token, verb: Token) -> bool:
    """Tell whether several people say something now: "Engineers say"."""
    is_plain = verb.low in {"say", "warn", "insist", "argue", "admit", "deny", "believe"}
    is_plural = before.low.endswith("s") or before.low in {"police", "people"}
    return is_plain and is_plural and before.low in SPEAKING | PEOPLE | {"police", "people"}


def quoted_end(line: Sequence[Token], at: int) -> Range | None:
    """Return the marks a headline ends with behind a colon: "Mayor slams plan: ‘We were sold out’"."""
    last = len(line) - 1
    if line[last].is_quote and last - 1 > at + 1 and line[last - 1].text == ":":
        return last, last + 1
    return None


def said_by_verb(line: Sequence[Token], at: int, cue: Cue) -> Range | None:
    """Return the words behind a cue; in headlines a clause may lack its verb."""
    rest = [*line[: at + 1], *lowered(line[at + 1 :])]
    content = content_of(rest, cue, at + 1)
    if content.ranges:
        return content.ranges[0]
    follows = rest[at + 1] if at + 1 < len(rest) else None
    if (
        "bare" in cue.frames
        and follows
        and (follows.is_word or follows.is_quote)
        and follows.low not in {"to", "no", "goodbye"}
    ):
        return (at + 1, len(rest)) if len(rest) - at - 1 > LEAST else None
    return None


def lowered(line: Sequence[Token]) -> Iterator[Token]:
    """Give tokens without the capitals that titles are set in, where most words have one."""
    words = [token for token in line if token.is_word]
    is_title = sum(token.is_capital for token in words) > 0.6 * len(words)
    for token in line:
        yield token._replace(text=token.text.lower()) if is_title and not token.is_quote else token


def names_somebody(line: Sequence[Token]) -> bool:
    """Tell whether words before marks may be a speaker: few, and capitalised at both ends."""
    return 0 < len(line) <= LONGEST_SPEAKER and (line[-1].is_capital or line[-1].low in SPEAKING)


def can_speak(text: str, line: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether words can name who speaks: a role, an outlet, a name that speaks in the text."""
    words = line[start:end]
    if not 0 < len(words) <= LONGEST_SPEAKER:
        return False
    last = words[-1]
    if " ".join(token.low for token in words[-2:]) in TWO_WORDS:
        return True
    if last.low in SPEAKING or (words[0].low in SPEAKING and len(words) > 1 and last.is_capital):
        return True
    place = words[0].start, last.end
    if outlet_in(text, place):
        return True
    return last.is_capital and len(last.text) > 2 and speaks(text, last.text, line[-1].end)


def speaks(text: str, name: str, at: int) -> bool:
    """Tell whether a name stands beside a cue of saying in the text behind the headline."""
    said = r"(?:said|says|told|tweeted|added|wrote|заявив|заявила|заявил|сказал|сказав|сказала|sagte|déclaré)"
    word = re.escape(name)
    pattern = re.compile(rf"\b{word}\b(?:\s\w+)?\s{said}\b|\b{said}\s(?:\S+\s){{0,3}}{word}\b")
    return bool(pattern.search(text, at))


def made(
    line: Sequence[Token], cue: Range, speaker: Range, content: Range, verb: Cue | None = None
) -> Attribution | None:
    """Return an attribution of token numbers, None where too little is said."""
    start, end = content
    while end > start and not (
        line[end - 1].is_word or line[end - 1].is_quote or line[end - 1].text in {"?", "!", ")"}
    ):
        end -= 1
    if end - start < LEAST and not (end > start and line[start].is_quote):
        return None

    def place(part: Range) -> Range:
        return line[part[0]].start, line[part[1] - 1].end

    cue_class = verb.cue_class if verb else CueClass.SPEECH
    said = place((start, end))
    return Attribution(
        place(cue), cue_class, place(speaker), (said,), confidence=0.7, reason="headline"
    )
