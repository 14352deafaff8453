"""The annotated quotes of tests/cases/quotes, with every place found in its text."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop.importing import read
from desktop.resources import seeds
from desktop.story.article import Article
from desktop.story.quote import CueClass, Quote, QuoteKind, Range

FOLDER = Path(__file__).parents[1] / "cases" / "quotes"
COLUMNS = 7
FLAGS = frozenset({"guess", "continues", "act", "thought"})


class Case(NamedTuple):
    """A text with what is quoted in it; `utterances` names the utterance of each quote, or is empty.

    `article` is the imported article where the text is a seed's.
    """

    title: str
    language: str
    text: str
    quotes: tuple[Quote, ...]
    utterances: tuple[str, ...]
    article: Article | None = None


class Misannotated(Exception):
    """A line of a case file cannot be read as an annotation of its text."""


@cache
def small_cases() -> tuple[Case, ...]:
    """Return the small cases of all themes."""
    return tuple(
        case for path in sorted(FOLDER.glob("*.txt")) if path.stem != "seeds" for case in load(path)
    )


@cache
def article_cases() -> tuple[Case, ...]:
    """Return the whole articles that were written for this set."""
    return tuple(
        case for path in sorted((FOLDER / "articles").glob("*.txt")) for case in load(path)
    )


@cache
def seed_cases() -> tuple[Case, ...]:
    """Return the five example articles."""
    return load(FOLDER / "seeds.txt")


def load(path: Path) -> tuple[Case, ...]:
    """Return the cases of one file."""
    parts = re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]
    return tuple(_case(path, part) for part in parts)


def case_of(text: str, *rows: str) -> Case:
    """Return an English text with rows as in the case files."""
    quotes = tuple(quote for quote, _ in _ordered([_quote(text, row) for row in rows]))
    return Case(text, "en", text, quotes, ())


def _case(path: Path, part: str) -> Case:
    head, _, rest = part.partition("\n")
    matched = re.fullmatch(r"(.+?)(?: \[(\w+)\])?", head.strip())
    assert matched
    title, language = matched[1], matched[2] or "en"
    text, _, below = f"\n{rest}".partition("\n--\n")
    text, article = text.strip("\n"), None
    if not text:
        article = read(seeds() / title)
        text = article.text
    rows = [line for line in below.splitlines() if line.strip() and not line.startswith("#")]
    try:
        found = _ordered([_quote(text, row) for row in rows])
    except Misannotated as error:
        raise Misannotated(f"{path.name}: {title}: {error}") from None
    utterances = tuple(name for _, name in found)
    return Case(title, language, text, tuple(quote for quote, _ in found), utterances, article)


def _ordered(found: list[tuple[Quote, str]]) -> list[tuple[Quote, str]]:
    """Sort the quotes; what continues has the speaker and the cue of the quote before."""
    ordered: list[tuple[Quote, str]] = []
    for quote, utterance in sorted(found):
        if quote.continues and ordered:
            before = ordered[-1][0]
            quote = quote._replace(speaker=before.speaker, cue=before.cue, via=before.via)
        ordered.append((quote, utterance))
    return ordered


def _quote(text: str, row: str) -> tuple[Quote, str]:
    cells = [cell.strip() for cell in row.split("|")]
    if len(cells) > COLUMNS:
        raise Misannotated(f"too many columns: {row}")
    kind, words, speaker, cue, via, name, flags = cells + [""] * (COLUMNS - len(cells))
    start, end = _words(text, words)
    said = start, end
    given = flags.split()
    utterance = next((flag for flag in given if re.fullmatch(r"u\d+", flag)), "")
    if unknown := set(given) - FLAGS - {utterance}:
        raise Misannotated(f"unknown flags: {unknown}")
    # What declines is part of the words here, the cue and maybe its speaker lie in them.
    outside = None if kind == QuoteKind.NO_COMMENT else said
    places = [_nearest(text, cell, said, outside) for cell in (speaker, cue, via)]
    return (
        Quote(
            article=0,
            start=start,
            end=end,
            kind=QuoteKind(kind),
            speaker=places[0],
            cue=places[1],
            via=places[2],
            cue_class=CueClass(next((one for one in given if one in {"act", "thought"}), "speech")),
            name=re.sub(r" @\d+$", "", speaker) if name == "=" else name,
            is_guess="guess" in given,
            continues="continues" in given,
            reason="annotated",
        ),
        utterance,
    )


def _words(text: str, cell: str) -> Range:
    """Return the place of the words said."""
    words, wanted = _numbered(cell)
    first, gap, last = words.partition(" ~~ ")
    found = _places(text, first)
    if not found:
        raise Misannotated(f"not in the text: {first}")
    if wanted is None and len(found) > 1:
        raise Misannotated(f"{len(found)} times in the text: {first}")
    start, end = found[(wanted or 1) - 1]
    if gap:
        ends = [place[1] for place in _places(text, last) if place[0] >= end]
        if not ends:
            raise Misannotated(f"not behind its beginning: {last}")
        end = ends[0]
    return start, end


def _nearest(text: str, cell: str, said: Range, outside: Range | None) -> Range | None:
    """Return the place of a speaker, cue or outlet that is nearest to the words said."""
    if not cell:
        return None
    words, wanted = _numbered(cell)
    found = _places(text, words)
    if wanted is not None:
        return found[wanted - 1]
    if outside is not None:
        found = [one for one in found if one[1] <= outside[0] or one[0] >= outside[1]]
    if not found:
        raise Misannotated(f"not in the text around the words: {words}")
    return min(found, key=lambda one: max(said[0] - one[1], one[0] - said[1], 0))


def _numbered(cell: str) -> tuple[str, int | None]:
    matched = re.fullmatch(r"(.+?) @(\d+)", cell)
    return (matched[1], int(matched[2])) if matched else (cell, None)


def _places(text: str, words: str) -> list[Range]:
    """Return the places of whole words, in the order of the text."""
    pattern = rf"(?<!\w){re.escape(words)}" if words[0].isalnum() else re.escape(words)
    if words[-1].isalnum():
        pattern += r"(?!\w)"
    return [match.span() for match in re.finditer(pattern, text)]
