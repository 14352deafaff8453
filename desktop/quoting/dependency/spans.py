"""Places of speakers and contents, from the tokens of a parsed sentence."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop.quoting.dependency.cues import cue_of
from desktop.quoting.dependency.parse import Parsed
from desktop.story.quote import Range

if TYPE_CHECKING:
    from spacy.tokens import Token

_OUTSIDE_A_MENTION = frozenset(
    {"relcl", "appos", "acl", "punct", "parataxis", "dep", "advcl", "ccomp"}
)
MOST_BEFORE_THAT = 3
RELATIVE = frozenset({"who", "which", "that", "what", "whom", "how", "when", "where"})
NAMING = frozenset({"PROPN", "NOUN"})
"""What a name goes on from: "Ana | Ruiz", "news agency | Xinhua"."""
_HYPHENS = frozenset("-\u2010\u2011/.")
_JOINING = frozenset({"and", "or", "&"})


def subtree(token: "Token") -> set[int]:
    """Return the numbers of a token and of all that hangs on it, in its document."""
    return {each.i for each in token.subtree}


def sentence(token: "Token") -> range:
    """Return the numbers of the tokens of the sentence that a token is in."""
    found = token.sent
    return range(found.start, found.end)


def mention(token: "Token") -> set[int]:
    """Return the words of a speaker: articles, titles and "of …" kept, relative clauses and appositions not."""
    words = {token.i}
    for child in token.children:
        if child.dep_ == "punct" and child.text in _HYPHENS and child.i < token.i:
            words.add(child.i)
        is_name = (
            child.dep_ == "appos" and child.left_edge.i == token.i + 1 and child.pos_ == "PROPN"
        )
        if (child.dep_ in _OUTSIDE_A_MENTION and not is_name) or child.dep_ == "cc":
            continue
        if child.i > token.i and _is_parted(token, child):
            continue
        if child.dep_ == "conj":
            words |= _joined(token, child)
        elif child.dep_ == "prep" and child.i < token.i:
            continue
        else:
            words |= _without_clauses(child)
    return _with_rest_of_name(token, _unbroken(words, token.i))


def _with_rest_of_name(token: "Token", words: set[int]) -> set[int]:
    """Add the rest of a name that the parser tore off: "head of the Council Ana | Ruiz"."""
    after = max(words) + 1
    doc = token.doc
    while after + 1 < len(doc) and doc[after].text == "-" and not doc[after - 1].whitespace_:
        words = words | {after, after + 1}
        after += 2
    while after < len(doc) and doc[after].pos_ == "PROPN" and doc[after - 1].pos_ in NAMING:
        is_own = doc[after].head.i in words or doc[after].dep_ in ("nsubj", "appos")
        if not is_own:
            break
        words = words | {after}
        after += 1
    return words


def _joined(token: "Token", conjunct: "Token") -> set[int]:
    joining = [child for child in token.children if child.dep_ == "cc" and child.lower_ in _JOINING]
    return {child.i for child in joining} | mention(conjunct) | _commas(token, conjunct)


def _commas(token: "Token", conjunct: "Token") -> set[int]:
    return {child.i for child in token.children if child.is_punct and child.i < conjunct.i}


def _without_clauses(token: "Token") -> set[int]:
    words = {token.i}
    for child in token.children:
        if child.dep_ not in ("relcl", "appos", "parataxis") and not _is_parted(token, child):
            words |= _without_clauses(child)
    return words


def _is_parted(token: "Token", child: "Token") -> bool:
    """Tell whether a comma or dash stands before what follows a noun."""
    if child.dep_ == "conj" or child.i < token.i:
        return False
    left = child.left_edge.i
    return left > token.i + 1 and token.doc[left - 1].text in (",", "\u2014", "\u2013", "-", "(")


def _unbroken(words: set[int], at: int) -> set[int]:
    """Keep what hangs together with a word."""
    start = end = at
    while start - 1 in words:
        start -= 1
    while end + 1 in words:
        end += 1
    return set(range(start, end + 1))


def place(parsed: Parsed, words: Iterable[int]) -> Range | None:
    """Return the place of words from the first to the last, punctuation at the edges dropped."""
    kept = _trimmed(parsed, sorted(words))
    if not kept:
        return None
    return parsed.places[kept[0]][0], parsed.places[kept[-1]][1]


def ranges(parsed: Parsed, words: set[int]) -> tuple[Range, ...]:
    """Return the places of a content: one for each stretch of words that nothing but punctuation breaks."""
    found = []
    for stretch in _stretches(parsed, sorted(words)):
        whole = place(parsed, stretch)
        if whole is not None and whole[0] < whole[1] and not _is_relative(parsed, stretch):
            found.append(whole)
    return tuple(found)


def _is_relative(parsed: Parsed, stretch: list[int]) -> bool:
    """Tell whether a stretch is only the "what" of "for what he said was a mistake"."""
    return len(stretch) == 1 and parsed.doc[stretch[0]].lower_ in RELATIVE


def _is_broken(parsed: Parsed, last: int, word: int) -> bool:
    """Tell whether words stand between two words said, or a colon that a whole quotation follows."""
    between = [parsed.doc[i] for i in range(last + 1, word)]
    if word in parsed.stand_ins and last not in parsed.stand_ins:
        return any(token.text == ":" or not token.is_punct for token in between)
    return not all(token.is_punct for token in between)


def _stretches(parsed: Parsed, words: list[int]) -> Iterator[list[int]]:
    stretch: list[int] = []
    for word in words:
        if stretch and _is_broken(parsed, stretch[-1], word):
            yield stretch
            stretch = []
        stretch.append(word)
    if stretch:
        yield stretch


def _trimmed(parsed: Parsed, words: list[int]) -> list[int]:
    first, last = 0, len(words)
    while first < last and _is_edge(parsed, words[first]):
        first += 1
    while first < last and (_is_edge(parsed, words[last - 1]) or _is_dangling(parsed, words, last)):
        last -= 1
    opener = _opening_that(parsed, words[first:last])
    return _trimmed(parsed, words[first + opener : last]) if opener else words[first:last]


def _is_dangling(parsed: Parsed, words: list[int], last: int) -> bool:
    """Tell whether the last word opens what does not follow: "in July, when", "it was late, but"."""
    token = parsed.doc[words[last - 1]]
    if token.dep_ == "cc":
        return True
    before = parsed.doc[token.i - 1].text if token.i else ""
    return last > 1 and token.lower_ in RELATIVE and before == ","


def _opening_that(parsed: Parsed, words: list[int]) -> int:
    """Return the number of words up to the "that" that opens a clause: "that", "only that"."""
    for count, index in enumerate(words[:MOST_BEFORE_THAT]):
        token = parsed.doc[index]
        if token.lower_ == "that" and _is_mark(parsed, index):
            return count + 1
        if token.dep_ not in ("advmod", "neg"):
            return 0
    return 0


def _is_edge(parsed: Parsed, index: int) -> bool:
    token = parsed.doc[index]
    if index in parsed.stand_ins:
        return False
    return token.is_punct and token.text not in (")", "]", "%")


def _is_mark(parsed: Parsed, index: int) -> bool:
    token = parsed.doc[index]
    before = parsed.doc[index - 1] if index else token
    if token.dep_ == "mark" or token.tag_ == "IN":
        return True
    cue = cue_of(before) if before.pos_ == "VERB" else None
    return token.dep_ == "det" and cue is not None and "that" in cue.frames
