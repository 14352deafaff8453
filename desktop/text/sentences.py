"""Split a paragraph into sentences with exact places.

The engine is choppa with LanguageTool's rules; simplemma where choppa has no rules for the language or
would be slow: choppa needs 2.7 to 4.7 ms per abbreviation in an unbroken run of them.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from choppa import SrxDocument

Span = tuple[int, int]

LISTED = frozenset(
    "ar ast be br ca crh da de el en eo es fa fr ga gl is it ja lt ml nl pl pt ro ru sk sl sr sv ta tl uk zh".split()
)
"""Languages LanguageTool's rules of choppa-srx 1.0.0 know."""
LONGEST = 20_000
"""Code points of a paragraph from which on choppa is not asked."""
RUN = 24
"""End marks that make a run when they stand within `RUN_LENGTH`; a run of 24 "U.S." took choppa 4 ms,
one of 120 half a second, 1,000 4.3 s."""
RUN_LENGTH = 400
"""Code points; prose has some 6 end marks in as many."""

END_MARK = re.compile("[.?!…:;]")
UNKNOWN = re.compile(r"(?<![\w-])(?:Дж|Mr|Mrs|Ms|Dr|Mme|c\.-à-d)\.\s+$")
"""Abbreviations that no sentence ends with, seen cut by LanguageTool's rules of choppa-srx 1.0.0."""
LINE_END = str.maketrans("\n", " ")


def sentences(paragraph: str, language: str) -> list[Span]:
    """Return the half-open spans of the sentences, in order and without outer blanks.

    Together they hold every character that is not blank once. Line ends inside are taken as blanks.
    """
    line = paragraph.translate(LINE_END)
    pieces = by_rules(line, language) if suits_rules(line, language) else by_words(line, language)
    return [span for span in trimmed(line, joined(line, pieces)) if span[0] < span[1]]


def warm_up(language: str = "en") -> None:
    """Load the engine and compile the rules of a language, which takes 0.1 to 0.4 s, in advance."""
    by_rules("Warm. Up.", language if language in LISTED else "en")


def suits_rules(line: str, language: str) -> bool:
    """Tell whether choppa has rules for the language and will not be slow."""
    if language not in LISTED or len(line) > LONGEST:
        return False
    marks = [match.start() for match in END_MARK.finditer(line)]
    return all(b - a > RUN_LENGTH for a, b in zip(marks, marks[RUN:], strict=False))


def by_rules(line: str, language: str) -> list[Span]:
    """Split with choppa, whose pieces one after another are the line."""
    document = rules()
    from choppa import SrxTextIterator

    return list(in_order(line, SrxTextIterator(document, f"{language}_two", line)))


def by_words(line: str, language: str) -> list[Span]:
    """Split with simplemma, whose pieces lie in the line in order."""
    from simplemma.sentences import split_sentences

    return list(in_order(line, split_sentences(line, language)))


def in_order(line: str, pieces: Iterable[str]) -> Iterator[Span]:
    """Find the pieces; what lies between two belongs to the one before, so that nothing is lost."""
    starts = []
    at = 0
    for piece in pieces:
        start = line.find(piece, at)
        if piece and start >= 0:
            starts.append(start)
            at = start + len(piece)
    starts[:1] = [0]
    yield from zip(starts, [*starts[1:], len(line)], strict=True)


def joined(line: str, spans: Iterable[Span]) -> list[Span]:
    """Join what was cut after an abbreviation that the rules do not know."""
    found: list[Span] = []
    for start, end in spans:
        if found and UNKNOWN.search(line, max(found[-1][0], start - 12), start):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def trimmed(line: str, spans: Iterable[Span]) -> Iterator[Span]:
    for start, end in spans:
        piece = line[start:end]
        yield end - len(piece.lstrip()), start + len(piece.rstrip())


@cache
def rules() -> "SrxDocument":
    """Load LanguageTool's rules."""
    without_schemas()
    from importlib.resources import files

    from choppa import SrxDocument

    return SrxDocument(ruleset=str(files("choppa") / "data/srx/languagetool_segment.srx"))


def without_schemas() -> None:
    """Import choppa without xmlschema, which it needs to check rule files only.

    choppa-srx 1.0.0 imports it in any case, 0.15 s of 0.18; test_sentences tells when this can go.
    """
    if "xmlschema" in sys.modules or "choppa" in sys.modules:
        return
    sys.modules["xmlschema"] = ModuleType("xmlschema")
    try:
        import choppa  # noqa: F401
    finally:
        del sys.modules["xmlschema"]
