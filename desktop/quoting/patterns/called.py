"""Find what somebody calls a thing behind an English cue: "called the plan “a mess”"."""

from desktop.quoting.patterns.asides import ASIDE
from desktop.quoting.patterns.before import NOTHING, Content
from desktop.quoting.patterns.ends import LOOK_AHEAD, clause_end, trimmed
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import ARTICLES, POSSESSIVES, is_finite


def named(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "called the plan “a mess”", "described it as reckless"."""
    if not frames & {"name", "as", "like"}:
        return NOTHING
    end = before_deed(sentence, at, clause_end(sentence, at))
    end = before_aside(sentence, at, end)
    for j in range(at + 1, min(end, at + LOOK_AHEAD)):
        token = sentence[j]
        is_likened = "like" in frames and token.low == "to" and j + 1 < end
        if is_likened and any(each.is_quote for each in sentence[j:end]):
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if token.is_quote and "name" in frames:
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if "as" in frames and token.low == "as" and j + 1 < end:
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if not token.is_word:
            break
    person = mention_from(sentence, at, end) if "name" in frames else None
    if person and person.end < end and sentence[person.end].low in {"a", "an", "the"}:
        return Content(((at, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def named_so(sentence: Sentence, at: int) -> Content:
    """Find what a thing is called behind "what": “a tax on air”, a “centre”."""
    is_article = sentence[at].low in ARTICLES | POSSESSIVES and at + 1 < len(sentence)
    first = at + 1 if is_article else at
    if not sentence[first].is_quote:
        return NOTHING
    end = first + 1
    return Content(((at, end),), end, is_quote=True, is_firm=True)


def before_aside(sentence: Sentence, at: int, end: int) -> int:
    """End a name in marks before when and where it was given: “a farce” on Monday in a speech."""
    last = next((j for j in range(end - 1, at, -1) if sentence[j].is_quote), 0)
    behind = "".join(f" {token.text}" for token in sentence[last + 1 : end])
    return last + 1 if last and ASIDE.fullmatch(behind) else end


def before_deed(sentence: Sentence, at: int, end: int) -> int:
    """End a name that somebody gives before what they did next: "called it “a farce” and left"."""
    deeds = (
        j
        for j in range(at + 1, end - 1)
        if sentence[j].low in {"and", "but", "then"} and is_finite(sentence[j + 1], is_loose=True)
    )
    return trimmed(sentence, at, next(deeds, end))
