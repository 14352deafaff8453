"""Find who says something by a passive, in English: "was accused by Ruiz of lying"."""

from desktop.quoting.patterns.ends import clause_end
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.subjects import LIKELY, Found, Verb
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import is_finite

LEAST_WORDS = 2
MOST_OF_AGENT = 8
"""Tokens told of an agent before "that": "told by a person [familiar with the sale] that"."""


def by_agent(sentence: Sentence, verb: Verb) -> Found | None:
    """Find "was accused by Ruiz of lying", "were told by an aide that it was over"."""
    agent = mention_from(sentence, verb.end + 1, len(sentence))
    if agent is None or agent.end >= len(sentence) or verb.is_negated:
        return None
    is_framed = f"x-{sentence[agent.end].low}" in verb.cue.frames
    start = agent.end if is_framed else 0
    if not is_framed and "hearer" in verb.cue.frames:
        start = that_behind(sentence, agent.end)
    end = clause_end(sentence, start)
    if not start or end - start < LEAST_WORDS:
        return None
    who, cue = (agent.start, agent.end), (verb.start, verb.end)
    said = ((start, end),)
    return Found(cue, verb.cue.cue_class, who, said, end, LIKELY, f"cue: {verb.cue.lemma}")


def that_behind(sentence: Sentence, at: int) -> int:
    """Return the token after a "that" behind an agent and what is told of him, 0 for none."""
    if sentence[at].text == "(":
        closing = (
            j for j in range(at, min(len(sentence), at + MOST_OF_AGENT)) if sentence[j].text == ")"
        )
        at = next(closing, at) + 1
    near = range(at, min(len(sentence) - 1, at + MOST_OF_AGENT))
    stop = next(
        (j for j in near if not sentence[j].is_word or is_finite(sentence[j])), len(sentence)
    )
    return next((j + 1 for j in near if j < stop and sentence[j].low == "that"), 0)
