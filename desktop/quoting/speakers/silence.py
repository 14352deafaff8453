"""Find who was asked and said nothing, or left something open: "declined to comment", "did not rule out"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from desktop.quoting.attribution import Attribution, Paragraph, Role
from desktop.quoting.speakers.sentence import FILLER, SHORT, Sentences
from desktop.story.quote import CueClass, Quote, QuoteKind, Range

OF_SPEECH = (
    r"(?:comment|say|discuss|elaborate|answer|confirm|speculate|respond|reply|speak|talk|disclose|reveal|specify|clarify|explain"
    r"|identify|name|address|provide\s+(?:further\s+|more\s+|any\s+)?(?:details?|comment|information)|give\s+(?:further\s+|more\s+|any\s+)?(?:details?|comment|an?\s+interview)"
    r"|go\s+into|be\s+(?:drawn|interviewed|quoted)|offer\s+(?:a\s+)?comment|weigh\s+in|engage\s+with\s+questions|rule\s+out"
    r"|take\s+questions|make\s+(?:a|any)\s+(?:comment|statement)|share\s+(?:details|information))"
)
ASKED = (
    r"(?:respond(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|react(?:ed)?)(?:\s+(?:immediately|directly|publicly|promptly))?"
    r"(?=\s+(?:to|by|on|when|before|immediately|directly)\b|\s*(?:[.,;:!?…)]|$))(?!\s+to\s+(?:treatment|therapy|orders|commands|the\s+scene|the\s+drug))"
)
HEDGE = r"(?:\s+(?:yet|so\s+far|immediately|publicly|officially|also|directly|formally|still|now|previously|either|explicitly|initially|even|ever|again|repeatedly|\w+\s+times))*"
NOT = r"(?:\s+not|n['’]t|\s+never|\s+yet\s+to)"
ENGLISH = rf"""
    (?:repeatedly\s+|again\s+|politely\s+)?
    (?:
        (?:(?:has|have|had)\s+)?(?:declin(?:ed|es|e|ing)|refus(?:ed|es|e|ing)){HEDGE}\s+(?:(?:on\s+\w+day\s+)|repeatedly\s+)?to\s+(?:\w+ly\s+)?{OF_SPEECH}
      | (?:(?:has|have|had)\s+)?declin(?:ed|es|ing)\s+(?:(?:further|any|all|to\s+offer|an?|multiple|several|repeated|requests?\s+for|our)\s+)*(?:comments?|interviews?|interview\s+requests?|requests?)
      | (?:has|have|had){NOT}{HEDGE}\s+(?:comment(?:ed)?|spoken\s+(?:publicly|about)|respond(?:ed)?\b(?!\s+to\s+treatment)|repl(?:y|ied)|issued\s+(?:a|any)\s+(?:comment|statement|response)
            |made\s+any\s+(?:public\s+)?(?:comment|statement)s?|ruled\s+out|excluded|confirmed\s+or\s+denied|said\s+(?:whether|if|why|how|when|what|where|who)|say\s+(?:whether|if|why)|address(?:ed)?
            |disclosed|publicly\s+\w+ed|elaborated|confirmed|explained\s+(?:why|how)|answered|reacted)
      | (?:did|does|do){NOT}{HEDGE}\s+(?:{ASKED}|comment|return\s+(?:\w+\s+){{0,3}}(?:calls?|messages?|e-?mails?|requests?|texts?)|rule\s+out|exclude|elaborate|specify
            |say\s+(?:whether|if|why|how|when|what|where|who|which)|confirm\s+or\s+deny|(?:directly\s+)?address\s+(?:the\s+)?(?:question|claim|allegation|report|accusation)s?
            |wish\s+to\s+(?:comment|speak|be\s+interviewed)|want\s+to\s+(?:comment|discuss|talk)|dispute|answer\s+(?:questions|calls|requests|e-?mails)
            |(?:give|provide|offer)\s+details?|(?:give|provide|offer)\s+(?:further|more|any|other|a|an)\s+(?:details?|comments?|explanation|reason|timeline|timetable|response)|make\s+(?:any|a)\s+comment|disclose)
      | (?:could|can)(?:\s+not|n['’]t|not){HEDGE}\s+(?:be\s+(?:\w+ly\s+)?(?:reached|contacted)|comment|discuss|rule\s+out|speak\s+(?:about|to)\s+the
            |say\s+(?:whether|if|why|how|when|what|where|who))
      | (?:was|were|is|are)(?:\s+not|n['’]t){HEDGE}\s+(?:(?:\w+ly\s+)?(?:available|reachable)(?=\s+(?:for|to)\s+(?:comment|interview|speak|reach|an?\s+interview)|\s*[.,;])
            |commenting|ruling\s+out|prepared\s+to\s+(?:comment|discuss)|willing\s+to\s+(?:comment|discuss|say))
      | (?:was|were|is|are)\s+(?:unavailable|unreachable)(?:\s+(?:for|to)\s+(?:comment|interview|speak))?(?=\W)
      | (?:would|will|wo)(?:\s+not|n['’]t){HEDGE}\s+(?:say|comment|confirm|rule\s+out|elaborate|discuss|be\s+drawn|specify|disclose|speculate|reveal|identify
            |be\s+(?:commenting|interviewed)|answer|go\s+into|give\s+(?:details|an?\s+interview)|address\s+(?:the\s+)?(?:question|claim|allegation|report)s?)
      | (?:(?:would|could|did|has|have|will|can)\s+)?neither\s+(?:confirm(?:ed|s|ing)?|den(?:ied|y|ies|ying))\s+n?or\s+(?:confirm(?:ed|s)?|den(?:ied|y|ies|ying))
      | (?:(?:has|have)\s+)?(?:made|offered|had|gave|issued|has|have)\s+no\s+(?:immediate\s+|further\s+|public\s+|other\s+)?comments?
      | (?:(?:has|have)\s+)?(?:gave|given|offered|provided|released)\s+no\s+(?:further\s+|more\s+|other\s+|immediate\s+)?(?:details?|explanation|timeline)
      | (?:(?:has|have)\s+)?ignored\s+(?:(?:repeated|several|multiple|all|shouted|reporters['’])\s+)*(?:questions|requests|e-?mails|calls)
      | (?:(?:has|have)\s+)?(?:remain(?:ed|s)|kept|stay(?:ed|s)|keep(?:s|ing)?)\s+(?:silent|tight-lipped|mum|quiet)(?:\s+(?:on|about|over))?
      | (?:is|are|was|were)\s+yet\s+to\s+(?:comment|respond|reply|confirm|say)
    )\b
"""
UKRAINIAN = r"""
    (?:
        відмов(?:и|ля)\w*(?:ся|сь)\s+(?:від\s+(?:будь-яких\s+|подальших\s+)?коментар\w+|(?:\w+\s+)?(?:коментувати|прокоментувати|відповідати|відповісти|говорити|спілкуватися|назвати|уточн\w+|давати|надати|розголош\w+|підтвер\w+|обговор\w+|пояснювати))
      | (?:поки\s+(?:що\s+)?|наразі\s+|ще\s+|досі\s+|публічно\s+)*не\s+(?:про)?коменту(?:вав|вала|вали|є|ють|ва\w*)\w* | не\s+стал[аио]?\s+(?:коментувати|відповідати|уточнювати) | не\s+став\s+(?:коментувати|відповідати|уточнювати)
      | (?:одразу\s+|поки\s+(?:що\s+)?|наразі\s+|ще\s+)*не\s+відпові(?:в|ла|ли|ло|дає|дають)\s+на\s+(?:\w+\s+){0,2}(?:запит|запитан|прохан|дзвін|питан|повідомл|лист)\w*
      | не\s+виключ(?:и|а)\w+ | не\s+підтверд\w+\s+(?:і|й|та|але\s+й|але\s+і)\s+не\s+(?:спросту|запереч)\w+ | ані\s+підтверд\w+,?\s+ані\s+(?:спросту|запереч)\w+
      | утрима\w+\s+від\s+коментар\w+ | (?:залиши\w+|лиша\w+ся)\s+без\s+(?:відповід|коментар)\w+ | (?:поки\s+(?:що\s+)?)?не\s+(?:надал[аио]?|надав|дали?|дав)\s+(?:\w+\s+)?(?:коментар|відповід)\w+ | не\s+вдалося\s+зв['’ʼ]язатися\s+з
    )
"""
RUSSIAN = r"""
    (?:
        отказ(?:а|ыва)\w+(?:\s+\w+)?\s+(?:от\s+(?:каких-либо\s+|дальнейших\s+)?комментар\w+|(?:про)?комментировать|отвечать|ответить|говорить|назвать|называть|уточн\w+|давать|подтвер\w+|обсуждать|раскры\w+)
      | не\s+стал[аио]?\s+(?:комментировать|отвечать|уточнять|называть|раскрывать) | (?:пока\s+|ещё\s+|еще\s+|официально\s+)*не\s+(?:про)?комментир(?:овал[аио]?|ует|уют)
      | (?:сразу\s+|пока\s+|оперативно\s+)*не\s+ответил[аио]?\s+на\s+(?:\w+\s+){0,2}(?:запрос|вопрос|просьб|звон|сообщен|письм)\w* | не\s+исключ(?:ил|ает|ают|ила|или)\w*
      | не\s+подтверд\w+\s*,?\s*(?:и|но\s+и)\s+не\s+опроверг\w* | ни\s+подтверд\w+,?\s+ни\s+опроверг\w+ | воздержал\w+\s+от\s+комментар\w+ | не\s+(?:предоставил|дал)\w*\s+(?:\w+\s+)?(?:комментар|ответ)\w*
      | остав\w+\s+без\s+(?:ответа|комментар\w+)
    )
"""
GERMAN = r"""
    (?:
        (?:wollte|wollten|will|wollen|mochte|mochten|konnte|konnten|möchte)\s+(?:[^.,;!?]{0,60}?\s)?(?:nicht|keine?n?)\s+(?:\w+\s+){0,3}?(?:äußern|kommentieren|Stellung\s+nehmen|sagen|bestätigen|ausschließen|beantworten|Stellungnahme\s+abgeben|Angaben\s+machen)
      | (?:wollte|wollten)\s+sich\s+(?:[^.,;!?]{0,60}?\s)?(?:nicht|nicht\s+\w+)\s+äußern | äußerte[n]?\s+sich\s+(?:[^.,;!?]{0,50}?\s)?nicht | (?:hat|haben)\s+sich\s+(?:[^.,;!?]{0,50}?\s)?nicht\s+(?:\w+\s+)?geäußert
      | lehnt(?:e|en)?\s+(?:[^.,;!?]{0,50}?\s)?(?:Stellungnahme|Kommentar|Interview|Auskunft)\w*(?:\s+\w+){0,3}?\s+ab | verweiger(?:te|ten|t)\s+(?:[^.,;!?]{0,40}?\s)?(?:Stellungnahme|Kommentar|Auskunft|Aussage)
      | (?:war|waren)\s+(?:[^.,;!?]{0,50}?\s)?nicht\s+(?:zu\s+erreichen|erreichbar|zu\s+sprechen) | reagierte[n]?\s+(?:[^.;!?]{0,60}?\s)?nicht(?:\s+auf\s+(?:\w+\s+){0,3}(?:Anfrage|Fragen|Bitte)\w*)? | (?:ließ|ließen)\s+(?:[^.,;!?]{0,60}?\s)?unbeantwortet
      | (?:schloss|schlossen|schließt|wollte|wollten)\s+(?:[^.;!?]{0,80}?\s)?nicht\s+aus(?:schließen)?\b | weder\s+bestätig\w+\s+noch\s+dementier\w+ | kommentierte[n]?\s+(?:[^.,;!?]{0,50}?\s)?nicht | (?:gab|gaben)\s+(?:[^.,;!?]{0,30}?\s)?(?:keine?n?)\s+(?:Kommentar|Stellungnahme|Auskunft)\w*
    )
"""
FRENCH = r"""
    (?:
        (?:a|ont|avait|avaient)\s+(?:\w+ment\s+)?refusé\s+(?:de\s+|d['’])(?:(?:se\s+|s['’]y?\s*)?(?:commenter|répondre|exprimer|confirmer|préciser|dire|donner|communiquer|prononcer|détailler)|tout\s+commentaire) | refus(?:e|ent)\s+(?:de\s+|d['’]|tout\s+)(?:se\s+|s['’])?(?:comment|répondre|exprimer|confirmer|préciser|dire)\w*
      | n['’](?:a|ont|avait|avaient)\s+(?:pas|jamais)\s+(?:(?:encore|immédiatement|souhaité|voulu|désiré|tenu\s+à|pu|officiellement|dans\s+l['’]immédiat)\s+)*(?:commenter|commenté|répondre|répondu|réagir|réagi|s['’]exprimer|donné\s+suite|donner\s+suite|exclu|confirmer|confirmé|précisé|préciser|être\s+joint\w*|faire\s+de\s+commentaires?)
      | ne\s+(?:souhaite|souhaitent|veut|veulent)\s+pas\s+(?:commenter|répondre|s['’]exprimer|réagir) | (?:s['’]est|se\s+sont)\s+refusée?s?\s+à\s+(?:tout\s+)?comment\w+ | n['’]exclu[te]\w*\s+pas | n['’](?:a|ont)\s+ni\s+confirmé\s+ni\s+(?:démenti|infirmé)
      | n['’](?:était|étaient|est)\s+pas\s+(?:joignables?|disponibles?) | (?:a|ont)\s+décliné\s+(?:tout\s+commentaire|nos\s+\w+|les?\s+demandes?\w*|notre\s+demande|l['’]invitation) | (?:est|sont)\s+restée?s?\s+(?:muets?|muettes?|injoignables?|silencieu\w+|sans\s+réponse)
      | ne\s+s['’](?:est|étaient|était)\s+pas\s+(?:encore\s+)?(?:exprimée?s?|prononcée?s?)
    )
"""
PATTERNS = {"en": ENGLISH, "uk": UKRAINIAN, "ru": RUSSIAN, "de": GERMAN, "fr": FRENCH}
NO_WORD_FROM = re.compile(
    r"\bthere\s+(?:was|has\s+been|were)\s+no\s+(?:immediate\s+|official\s+)*(?:comment|response|reaction|word|reply)\s+from\s+(?P<who>[^,.;:!?]{3,80})",
    re.IGNORECASE,
)
"""The speaker stands behind: "there was no immediate comment from the embassy"."""
UNANSWERED = re.compile(
    r"\b(?:calls?|messages?|e-?mails?|texts?|questions?|letters?|requests?(?:\s+for\s+(?:comment|an?\s+interview))?)\s+(?:sent\s+|left\s+)?(?:to|with|for|at)\s+(?P<who>[^,.;:!?]{3,80}?)"
    r"(?P<cue>\s+(?:went|go|remained|were\s+left|have\s+gone)\s+unanswered|\s+(?:was|were)\s+not\s+(?:immediately\s+)?(?:returned|answered))\b",
    re.IGNORECASE,
)
"""Whom nobody reached: "calls to the embassy went unanswered"."""
GERMAN_SUBJECT = re.compile(
    r"(?:wollte|wollten|will|wollen|mochte|mochten|möchte|konnte|konnten)\s+(?:sich\s+)?(?P<who>er|sie|(?:der|die|das|ein|eine)\s+[A-ZÄÖÜ]\w+|[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]\w+)\s"
)
"""Who is silent behind the verb, where something else opens the sentence."""
NAMING = re.compile(
    r"\s+(?:be\s+(?:named|identified|quoted)|(?:give|be\s+identified\s+by)\s+(?:his|her|their)\s+name)\b|\s+(?:himself|herself|themselves)\b"
)
ENDS = re.compile(
    r"[.!?…]+(?=\s|$|[\"”»])|[;:\n]|\s[\u2013\u2014-]\s|,\s+(?:but|and|while|although|though|whereas|which|who|because|saying|citing|adding|telling|insisting"
    r"|referring|arguing|as|after|when|before|instead|а|але|проте|однак|и|но|посилаючись|ссылаясь|sagte|aber|und|mais|et|said|according|per|the|he|she|they|it)\b|,?\s+but\s|[\"“”«»]"
)
CLAUSE = re.compile(
    r"[;:]\s+|\s[\u2013\u2014-]\s|,\s+(?:and|but|while|although|though|whereas|because|since|a|але|проте|однак|но|aber|und|mais|et)\s+|\b(?:while|although|though|whereas|but|because)\s+"
    r"|[\"”»]\s+"
)
SHARED = re.compile(r"(?:^|\s)(?:and|but|or|і|й|та|але|и|но|und|aber|et|mais)\s*$|^\s*$")
WHO = re.compile(
    r",?\s*\b(?:who|which|whose\s+\w+|який|яка|яке|які|который|которая|которые|qui)\s*$"
)
ADVERBS = re.compile(
    r"(?:\s+(?:also|both|so\s+far|initially|later|however|meanwhile|still|again|repeatedly|has|have|had|on\s+\w+day|\w+day|itself|himself|herself|також|теж|поки|також|также|тоже|zunächst|auch|aussi"
    r"|then|earlier|immediately|consistently|publicly|each|all|either|quickly|,)\s*)+$"
)
OPENING = re.compile(
    r"^(?:But|And|Yet|So|Meanwhile|However|Still|Separately|Але|Однак|Проте|Но|Aber|Doch|Mais)\b,?\s+"
)
LOCATIVE = re.compile(r"^(?:У|В|Во|У\s+самому|Там)\s", re.IGNORECASE)
VERB_INSIDE = re.compile(
    r"\b(?:said|says|told|was|were|is|are|has|had|asked|called|added|wrote|confirmed|reported|went|came|met|left|сказа\w+|заяви\w+|сообщи\w+|sagte|dit|déclaré)\b"
)
OWN = frozenset("he she they it we i".split())
"""Whoever speaks, of himself: "she said she could not comment"."""
LONGEST_SUBJECT = 140
"""Code points of a subject; what is longer was read wrongly and is left out."""


def with_silence(
    text: str,
    paragraphs: Sequence[Paragraph],
    sentences: Sentences,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    language: str,
) -> tuple[Quote, ...]:
    """Add who said nothing; speech made of the same clause goes."""
    found = [
        silent
        for each in paragraphs
        if each.role is not Role.SKIPPED
        for silent in silences(text, each, sentences, quotes, attributions, language)
    ]
    found.sort(key=start_of)
    told = sorted((each for each in quotes if each.is_spoken and each.cue), key=start_of)
    found = [each for each in found if not is_told(text, each, told)]
    longest = max((each.end - each.start for each in found), default=0)
    kept = [
        each
        for each in quotes
        if not any(is_same_clause(each, silent) for silent in near(each, found, longest))
    ]
    return tuple(sorted([*kept, *found], key=lambda each: (each.start, each.end)))


def start_of(quote: Quote) -> int:
    return quote.start


def near(quote: Quote, found: Sequence[Quote], longest: int) -> Sequence[Quote]:
    """Return of some, sorted by start and no longer than `longest`, those that may touch a quote or its cue."""
    cue = quote.cue or (quote.start, quote.end)
    first, last = min(quote.start, cue[0]), max(quote.end, cue[1])
    begin = bisect_left(found, first - longest, key=start_of)
    return found[begin : bisect_left(found, last, key=start_of)]


def silences(
    text: str,
    paragraph: Paragraph,
    sentences: Sentences,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    language: str,
) -> Iterator[Quote]:
    """Yield what is said of silence in one paragraph."""
    masked = sentences.masked
    for match in pattern(language).finditer(masked, paragraph.start, paragraph.end):
        if FILLER in match[0] or NAMING.match(masked, match.end()):
            continue
        sentence = sentences.around(match.start())
        end = clause_end(masked, match.end(), min(sentence[1], paragraph.end))
        comma = masked.find(",", match.end(), end)
        if comma > 0 and WHO.search(masked[sentence[0] : match.start()].rstrip()):
            end = comma
        speaker = negated_speaker(attributions, match.span()) or subject(
            masked, sentence, match.start(), quotes, language
        )
        speaker = (behind_verb(masked, match) if language == "de" else None) or speaker
        yield silence((match.start(), end), speaker, trimmed(masked, *match.span()))
    for match in NO_WORD_FROM.finditer(masked, paragraph.start, paragraph.end):
        who = trimmed(masked, *match.span("who"))
        yield silence((match.start(), who[1]), who, (match.start(), match.start("who")))
    for match in UNANSWERED.finditer(masked, paragraph.start, paragraph.end):
        start, end = match.span("cue")
        cue = start + len(match["cue"]) - len(match["cue"].lstrip()), end
        yield silence(match.span(), match.span("who"), cue)


def behind_verb(masked: str, match: re.Match[str]) -> Range | None:
    """Return who is named behind a German verb: "Mehr wollte er nicht sagen"."""
    found = GERMAN_SUBJECT.match(masked, *match.span())
    return found.span("who") if found else None


def silence(place: Range, speaker: Range | None, cue: Range) -> Quote:
    return Quote(
        article=0,
        start=place[0],
        end=place[1],
        kind=QuoteKind.NO_COMMENT,
        speaker=speaker,
        cue=cue,
        cue_class=CueClass.SPEECH,
        confidence=0.8,
        reason="declined or left open",
    )


@cache
def pattern(language: str) -> re.Pattern[str]:
    """Return what silence looks like in a language, English where none is known."""
    return re.compile(rf"(?<!\w)(?:{PATTERNS.get(language, ENGLISH)})", re.VERBOSE | re.IGNORECASE)


def trimmed(text: str, start: int, end: int) -> Range:
    """Take blanks and marks off both ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in ".)":
        end -= 1
    return start, end


def clause_end(masked: str, start: int, limit: int) -> int:
    """Return where the clause ends that begins with the verb."""
    ends = (found for found in ENDS.finditer(masked, start, limit) if not is_short(masked, found))
    end = next((found.start() for found in ends), limit)
    is_last_short = end > start and SHORT.search(masked, max(start, end - 8), end)
    return start + len(masked[start:end].rstrip(" ," if is_last_short else " .,"))


def is_short(masked: str, found: re.Match[str]) -> bool:
    """Tell whether a full stop is that of an abbreviation: "the new U.S. policy"."""
    at = found.start()
    return found[0] == "." and SHORT.search(masked, max(0, at - 8), at + 1) is not None


def negated_speaker(attributions: Sequence[Attribution], cue: Range) -> Range | None:
    """Return the subject that a parser gave the verb."""
    for each in attributions:
        if each.is_negated and each.speaker and each.cue[0] < cue[1] and each.cue[1] > cue[0]:
            return each.speaker
    return None


def subject(
    masked: str, sentence: Range, verb: int, quotes: Sequence[Quote], language: str
) -> Range | None:
    """Return the words before the verb that name who is silent."""
    start = sentence[0]
    for boundary in CLAUSE.finditer(masked, start, verb):
        start = boundary.end()
    before = masked[start:verb]
    if SHARED.search(before) or VERB_INSIDE.search(before):
        return shared_subject(sentence, verb, quotes) or opening_subject(masked, start, verb)
    return named_subject(masked, start, verb, language)


def named_subject(masked: str, start: int, verb: int, language: str) -> Range | None:
    """Read the subject from a clause: without what opens it, without apposition."""
    opening = OPENING.match(masked[start:verb])
    start += opening.end() if opening else 0
    before = ADVERBS.sub("", masked[start:verb].rstrip())
    relative = WHO.search(before)
    before = before[: relative.start()] if relative else before
    pieces = before.split(", ")
    if before.rstrip().endswith(",") or masked[start:verb].rstrip().endswith(","):
        pieces = pieces[:-1] if len(pieces) > 1 else [pieces[0].rstrip(",")]
        offset = sum(len(each) + 2 for each in pieces[:-1])
    else:
        offset = sum(len(each) + 2 for each in pieces[:-1])
    place = trimmed(masked, start + offset, start + offset + len(pieces[-1]))
    if place[0] >= place[1] or place[1] - place[0] > LONGEST_SUBJECT:
        return None
    if language in ("uk", "ru") and LOCATIVE.match(masked[slice(*place)]):
        return None
    return None if masked[place[0] : place[1]].lower() in {"there", "that"} else place


def opening_subject(masked: str, start: int, verb: int) -> Range | None:
    """Return the words before the first verb of a clause with several."""
    first = VERB_INSIDE.search(masked, start, verb)
    return named_subject(masked, start, first.start(), "") if first else None


def shared_subject(sentence: Range, verb: int, quotes: Sequence[Quote]) -> Range | None:
    """Return who spoke last in the sentence: "she said, but declined to say"."""
    spoken = [
        each.speaker
        for each in quotes
        if each.speaker and sentence[0] <= each.speaker[0] < verb and each.is_spoken
    ]
    return max(spoken, default=None)


def is_told(text: str, silent: Quote, quotes: Sequence[Quote]) -> bool:
    """Tell whether somebody says of another that they were silent: "Reyes said the nominee had refused to answer"."""
    at = bisect_right(quotes, silent.start, key=start_of) - 1
    quote = quotes[at] if at >= 0 else None
    if quote is None or quote.cue is None or quote.end < silent.end or quote.cue[1] > quote.start:
        return False
    subject = text[quote.start : silent.start].lower().split()
    return quote.kind is QuoteKind.INDIRECT and not set(subject[:1]) <= OWN


def is_same_clause(quote: Quote, silent: Quote) -> bool:
    """Tell whether a quote of reported speech is only the words of who said nothing."""
    if quote.kind is QuoteKind.MARKED or quote.kind is QuoteKind.DIRECT:
        return False
    if quote.cue and silent.cue and quote.cue[0] < silent.cue[1] and silent.cue[0] < quote.cue[1]:
        return True
    shared = min(quote.end, silent.end) - max(quote.start, silent.start)
    return shared >= 0.8 * (quote.end - quote.start)
