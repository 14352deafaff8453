"""Parsed paragraphs whose tokens know their places in the text; whole quotations are left out of the parse."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.quoting.attribution import Paragraph, Region, Role
from desktop.quoting.cues import lexicon
from desktop.quoting.paragraphs import DATELINE
from desktop.story.quote import CueClass, Range

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MOST_TOKENS = 400
"""Tokens of one parse; longer paragraphs are cut at a full stop, for rules look at pairs of tokens."""
MOST_LETTERS = 20_000
"""Code points tokenized at a time: the tokenizer refuses texts over a million."""
NEAR = 200
"""Code points before and behind a quotation that tell what it is."""
NEAR_MARKS = 4
"""Quotation marks that one token can touch."""
STAND_IN = ("It", "works")
"""A short sentence put where a quotation was: the parser then sees "It works, X said"."""
LEAST_UNINTRODUCED = 6
"""Words of a quotation that nothing introduces; fewer are titles and names, which the sentence needs."""

GOING_ON = frozenset({"that", "and", "or", "but"})
LEAST_GOING_ON = 4
"""Words in marks with which a sentence goes on behind its cue."""

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_LETTER = re.compile(r"\w")
_OPENING = frozenset(',:;.?!\u2014\u2013-\u2026)"\u201d')
_FINISHED = frozenset(",.?!\u2026\u2014\u2013")


class Parsed(NamedTuple):
    """A parse, the places of its tokens in the text, and which tokens stand in for a quotation left out."""

    doc: "Doc"
    places: tuple[Range, ...]
    stand_ins: frozenset[int]
    paragraph: Paragraph


class _Word(NamedTuple):
    shown: str
    place: Range
    is_stand_in: bool = False


def parse(
    nlp: "Language", text: str, paragraphs: Iterable[Paragraph], regions: tuple[Region, ...]
) -> Iterator[Parsed]:
    """Parse every paragraph where somebody may speak, once, quotation marks left out."""
    from spacy.tokens import Doc

    outer = [region for region in regions if region.depth == 0]
    starts = [region.start for region in outer]
    pieces: list[tuple[list[_Word], Paragraph]] = []
    for paragraph in paragraphs:
        if paragraph.role is Role.SKIPPED:
            continue
        words = _words(nlp, text, paragraph, outer[_span(starts, paragraph)])
        pieces += [(piece, paragraph) for piece in _pieces(words)]
    docs = [
        Doc(nlp.vocab, words=[word.shown for word in words], spaces=_spaces(text, words))
        for words, _ in pieces
    ]
    for doc in docs:
        _part(doc)
    for doc, (words, paragraph) in zip(nlp.pipe(docs), pieces, strict=True):
        stand_ins = frozenset(index for index, word in enumerate(words) if word.is_stand_in)
        yield Parsed(doc, tuple(word.place for word in words), stand_ins, paragraph)


def _pieces(words: list[_Word]) -> Iterator[list[_Word]]:
    start = 0
    while start < len(words):
        stop = min(start + MOST_TOKENS, len(words))
        if stop < len(words):
            ends = (at + 1 for at in range(stop - 1, start, -1) if words[at].shown == ".")
            stop = next(ends, stop)
        yield words[start:stop]
        start = stop


def _span(starts: list[int], paragraph: Paragraph) -> slice:
    return slice(bisect_left(starts, paragraph.start), bisect_left(starts, paragraph.end))


def _spaces(text: str, words: list[_Word]) -> list[bool]:
    """Tell behind which words a space stands; the parser was trained to look at that."""
    found = []
    for word, following in pairwise(words):
        if word.place == following.place:
            found.append(following.shown[0].isalnum() and word.shown != '"')
        else:
            between = text[word.place[1] : following.place[0]]
            found.append(any(letter.isspace() for letter in between))
    return [*found, False] if words else []


def _part(doc: "Doc") -> None:
    """Start a sentence after a semicolon, but for what carries on a list of things said."""
    for token in doc[:-1]:
        if token.text == ";" and doc[token.i + 1].text not in GOING_ON:
            doc[token.i + 1].is_sent_start = True


def _words(
    nlp: "Language", text: str, paragraph: Paragraph, inside: Sequence[Region]
) -> list[_Word]:
    """Return the tokens of a paragraph, given what stands in marks in it; linear."""
    waiting = deque(region for region in inside if _is_whole(text, paragraph, region))
    marks = deque(
        mark
        for region in inside
        for mark in ((region.start, region.inner[0]), (region.inner[1], region.end))
    )
    dateline = DATELINE.match(text, paragraph.start, paragraph.end)
    behind = dateline.end() if dateline and paragraph.role is Role.BODY else paragraph.start
    words: list[_Word] = []
    for start, end in _token_places(nlp, text, paragraph):
        while waiting and start >= waiting[0].start:
            region = waiting.popleft()
            behind = max(behind, region.end)
            words += _stand_in(text, paragraph, region)
        while marks and marks[0][1] <= start:
            marks.popleft()
        start, end = _without_marks(start, end, marks)
        if behind <= start < end:
            words.append(_Word(_shown(text[start:end]), (start, end)))
    return list(_with_plain_cues(words))


def _shown(word: str) -> str:
    """Show straight apostrophes: the parser tears "next month’s" apart at a curly one."""
    return _HALF_LETTER.sub("?", word).replace("\u2019", "'")


def _with_plain_cues(words: list[_Word]) -> Iterator[_Word]:
    """Show "says" or "said" for a cue beside a quotation: the tagger takes "notes, “…”" for a noun."""
    for index, word in enumerate(words):
        beside = words[index + 1 : index + 3] + words[max(0, index - 1) : index]
        is_beside = any(each.is_stand_in for each in beside) and not word.is_stand_in
        cue = lexicon("en").verbs.get(word.shown) if is_beside else None
        is_plain = (
            cue is not None and cue.cue_class is CueClass.SPEECH and "hearer" not in cue.frames
        )
        if cue is None or not is_plain or (word.shown == cue.head and word.shown != "read"):
            yield word
        else:
            yield word._replace(shown=_plain(word.shown))


def _plain(form: str) -> str:
    if form.endswith("ing"):
        return "saying"
    return "says" if form.endswith("s") else "said"


def _token_places(nlp: "Language", text: str, paragraph: Paragraph) -> Iterator[Range]:
    for begin in range(paragraph.start, paragraph.end, MOST_LETTERS):
        piece = text[begin : min(begin + MOST_LETTERS, paragraph.end)]
        for token in nlp.make_doc(_HALF_LETTER.sub("?", piece)):
            if not token.is_space:
                start = begin + token.idx
                yield start, start + len(token.text)


def _without_marks(start: int, end: int, marks: Iterable[Range]) -> Range:
    """Cut quotation marks off the edges of a token that the tokenizer left them on."""
    for mark_start, mark_end in islice(marks, NEAR_MARKS):
        if mark_start <= start < mark_end:
            start = mark_end
        if mark_start < end <= mark_end:
            end = mark_start
    return start, end


def _is_whole(text: str, paragraph: Paragraph, region: Region) -> bool:
    """Tell whether a quotation is a sentence of its own that the sentence around it can do without."""
    inner = text[region.inner[0] : region.inner[1]].strip()
    words = len(_WORD.findall(inner))
    if region.goes_on:
        return words > 0
    before = text[max(paragraph.start, region.start - NEAR) : region.start].rstrip()
    first = _LETTER.search(inner)
    if words < 2 or first is None:
        return False
    is_introduced = not before or before[-1] in _OPENING
    after = text[region.end : min(paragraph.end, region.end + NEAR)].lstrip()
    is_finished = inner[-1] in _FINISHED or after[:1] == "," or not after
    if first.group().islower():
        goes_on = bool(before) and before[-1] in ",:" and _ends_with_cue(before)
        return goes_on and is_finished and words >= LEAST_GOING_ON
    return is_introduced or (is_finished and words >= LEAST_UNINTRODUCED)


def _ends_with_cue(before: str) -> bool:
    """Tell whether a cue stands in the last words before a comma: "…,” she said, “and …"."""
    last = re.split(r"[,.;:\u201d\"]", before[:-1])[-1]
    return any(word.lower() in lexicon("en").verbs for word in _WORD.findall(last))


def _stand_in(text: str, paragraph: Paragraph, region: Region) -> Iterator[_Word]:
    shown = ['"', *STAND_IN]
    last = text[region.inner[0] : region.inner[1]].rstrip()[-1:]
    after = text[region.end : min(paragraph.end, region.end + NEAR)].lstrip()
    before = text[max(paragraph.start, region.start - NEAR) : region.start].rstrip()
    if after[:1] not in (",", "."):
        opens = not before or before[-1] in '.?!\u201d"'
        is_followed = after[:1].islower() or (opens and bool(after) and last in "?!,\u2014\u2013")
        shown.append("," if last == "," or is_followed else ".")
    for word in (*shown, '"'):
        yield _Word(word, region.inner, is_stand_in=True)
