"""Tell in which spellings the names of people are printed in a project: Zelensky, Zelenskyy, Зеленський."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from desktop.quoting.names import is_thing, one_name_each
from desktop.quoting.speakers.alike import is_near, is_same, plain, slips
from desktop.quoting.speakers.printed_name import is_organisation_word
from desktop.story.article import READER
from desktop.story.groups import Groups
from desktop.story.quote import Quote

SHORTEST = 3
"""Letters of a word that is taken for a name."""
MOST_NAMES = 500
"""Names among which those of one person are looked for; 500 take 0.4 s, twice as many four times as long."""
MOST_SLIPS = 3
"""One letter in so many may differ where a reader said that it is one name."""


def spellings(quotes: Iterable[Quote], texts: Mapping[int, str]) -> dict[str, tuple[str, ...]]:
    """Map a word of a name to the other words that the same person's name is printed with.

    `texts` are those of the articles by number. Names are those of one person as they are when quotes are
    shown, and as the reader corrected them; what is printed is read anew. A word of the one is a word of
    the other only if they sound alike: a surname is no first name's.
    """
    named = [quote for quote in quotes if quote.name]
    names = Counter(quote.name for quote in named)
    shown = one_name_each(names) if len(names) <= MOST_NAMES else {}
    said = {(quote.name, _printed(quote, texts), quote.reason == READER) for quote in named}
    said |= {(shown[name], name, False) for name in shown}
    pairs = {
        pair for name, printed, is_said in said for pair in _pairs(name, printed, is_said=is_said)
    }
    groups: Groups[str] = Groups(sorted(pairs))
    members: dict[str, set[str]] = {}
    for word in sorted(set(chain.from_iterable(pairs))):
        members.setdefault(groups.group(word), set()).add(word)
    return {
        min(words): tuple(sorted(words - {min(words)}))
        for words in members.values()
        if len(words) > 1
    }


def _printed(quote: Quote, texts: Mapping[int, str]) -> str:
    return "" if quote.speaker is None else texts.get(quote.article, "")[slice(*quote.speaker)]


def _words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name as printed, without titles and possessives."""
    words = name.split()
    if is_thing(words):
        return ()
    bare = (word.strip("“”\"«»(),.;:'’").removesuffix("'s").removesuffix("’s") for word in words)
    return tuple(
        word
        for word in bare
        if len(word) >= SHORTEST and word[0].isupper() and not is_organisation_word(word)
    )


def _pairs(name: str, printed: str, *, is_said: bool) -> Iterator[tuple[str, str]]:
    """Give the words of a name with those that are printed for them; what may stand for two stands for none.

    Where a reader said whose name it is (`is_said`), less has to be alike: Selenskyj, Zelensky.
    """
    wanted = _words(name)
    for word in _words(printed):
        alike = [each for each in wanted if is_same(each, word)]
        alike = alike or [each for each in wanted if is_near(each, word)]
        if not alike and is_said:
            alike = [each for each in wanted if _is_distant(each, word)]
        if len(set(alike)) == 1 and alike[0] != word:
            yield alike[0], word


def _is_distant(one: str, other: str) -> bool:
    a, b = plain(one), plain(other)
    return slips(a, b) <= min(len(a), len(b)) // MOST_SLIPS
