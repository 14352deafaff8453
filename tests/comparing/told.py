"""The articles of tests/cases/events, and how well a grouping agrees with their events."""

from collections import defaultdict
from itertools import combinations
from pathlib import Path

from desktop.story.article import Article, Kind, Passage, Stated

EVENTS = Path(__file__).parents[1] / "cases" / "events"


def articles(half: str) -> tuple[list[Article], dict[int, str]]:
    """Return the articles of "open" or "held", and the event of each number."""
    made: list[Article] = []
    events: dict[int, str] = {}
    for number, block in enumerate(
        (EVENTS / f"{half}.txt").read_text("utf-8").split("=== ")[1:], 1
    ):
        head, *paragraphs = block.strip().split("\n")
        event, language, day, headline = head.split(" | ")
        made.append(_article(number, headline, paragraphs, language, day))
        events[number] = event
    return made, events


def _article(number: int, headline: str, paragraphs: list[str], language: str, day: str) -> Article:
    text, passages = headline, [Passage(0, len(headline), Kind.HEADLINE, "", 0)]
    for index, paragraph in enumerate(paragraphs, 1):
        start = len(text) + 2
        passages.append(Passage(start, start + len(paragraph), Kind.BODY, "", index))
        text += f"\n\n{paragraph}"
    published = None if day == "-" else Stated(day, "its text")
    stated = Stated(language, "its text")
    name = f"{number}.txt"
    return Article(number, name, text, tuple(passages), stated, "utf-8", published=published)


def agreement(
    groups: list[tuple[int, ...]], events: dict[int, str]
) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 by pairs and B-cubed; an article without a group is alone."""
    group_of = {number: {number} for number in events}
    for group in groups:
        group_of.update({number: set(group) for number in group})
    members = defaultdict(set)
    for number, event in events.items():
        members[event].add(number)
    made = {pair for group in groups for pair in combinations(sorted(group), 2)}
    wanted = {pair for event in members.values() for pair in combinations(sorted(event), 2)}
    right = len(made & wanted)
    pairs = _rates(right / max(1, len(made)), right / max(1, len(wanted)))
    both = {n: len(group_of[n] & members[events[n]]) for n in events}
    precision = sum(both[n] / len(group_of[n]) for n in events) / len(events)
    recall = sum(both[n] / len(members[events[n]]) for n in events) / len(events)
    return {"pairs": pairs, "B-cubed": _rates(precision, recall)}


def _rates(precision: float, recall: float) -> tuple[float, float, float]:
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
