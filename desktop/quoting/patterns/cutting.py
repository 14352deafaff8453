"""End what is said behind an English cue where the clause of its subject ends: at a dash, a comma, the main verb."""

from desktop.quoting.patterns.before import Content
from desktop.quoting.patterns.subjects import Verb
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import BE, is_finite

LONG_DASHES = frozenset({"–", "—", "--"})


def before_dash(sentence: Sentence, content: Content) -> Content:
    """End what is said in an aside between dashes with the second one."""
    for start, end in content.ranges[:1]:
        dash = next((j for j in range(start, end) if sentence[j].low in LONG_DASHES), 0)
        if dash:
            return content._replace(ranges=((start, dash),), next=dash)
    return content


def before_verb_of_whole(sentence: Sentence, verb: Verb, content: Content) -> Content:
    """End marks in a clause with "who" before the verb that the whole sentence has: who called it “a gift” voted for it."""
    if not content.ranges:
        return content
    start, end = content.ranges[0]
    if content.has_that or "bare" in verb.cue.frames:
        return before_verb_behind_marks(sentence, content)
    is_whole = sentence[start].low == "to" or not verb.cue.frames & {"hearer", "that"}
    for j in range(start, min(end, len(sentence)) - 1):
        if is_whole and sentence[j].is_quote and is_finite(sentence[j + 1], is_loose=True):
            return content._replace(ranges=((start, j + 1),), next=j + 1)
    return content


def before_verb_behind_marks(sentence: Sentence, content: Content) -> Content:
    """End a clause with marks as its predicate before the next verb: who said it was “dead” voted for it."""
    start, end = content.ranges[0]
    for j in range(start + 2, min(end, len(sentence)) - 1):
        is_predicate = sentence[j].is_quote and sentence[j - 1].low in BE
        if is_predicate and is_finite(sentence[j + 1], is_loose=True):
            return content._replace(ranges=((start, j + 1),), next=j + 1)
    return content


def before_main_clause(sentence: Sentence, content: Content) -> Content:
    """End what is said in a clause with "although" before the comma that ends it."""
    if not content.ranges or content.is_quote:
        return content
    start, end = content.ranges[0]
    comma = next((j for j in range(start + 2, end) if sentence[j].text == ","), end)
    return content._replace(ranges=((start, comma),), next=comma)


def before_finite(sentence: Sentence, content: Content) -> Content:
    """End what is said in a clause with "who" before the comma and verb of the main one."""
    if not content.ranges:
        return content
    start, end = content.ranges[0]
    for j in range(start + 1, min(end, len(sentence) - 1)):
        if sentence[j].text == "," and is_finite(sentence[j + 1], is_loose=True):
            return content._replace(ranges=((start, j),), next=j)
    return content
