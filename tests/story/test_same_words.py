"""What a reader said of quotes two by two adds up to the groups that a plain reckoning has."""

from itertools import combinations, product
from random import Random

import pytest

from desktop.quoting.decided import links_of
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.project import Project, add_articles
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import release_utterance, say_apart, say_same

BY, AT = "Ada", "2026-11-22T06:31:59Z"
COUNT = 9
SPANS = [Span(n % 3 + 1, 100 * n, 100 * n + 80) for n in range(COUNT)]
QUOTES = [Quote(*span, QuoteKind.INDIRECT) for span in sorted(SPANS)]
Pair = frozenset[Span]


@pytest.fixture
def project() -> Project:
    texts = [f"{word} " * 1000 for word in ("quay", "pier", "mole")]
    return add_articles(Project(), tuple(map(article, texts)))


def article(text: str) -> Article:
    passages = (Passage(0, len(text), Kind.BODY, "", 0),)
    return Article(0, f"{text[:4]}.txt", text, passages, Stated("en", ""), "utf-8")


class Plain:
    """Groups as sets, and the pairs that are apart."""

    def __init__(self) -> None:
        self.groups = {frozenset({span}) for span in SPANS}
        self.apart: set[Pair] = set()

    def same(self, spans: set[Span]) -> None:
        touched = {group for group in self.groups if group & spans}
        joined = frozenset().union(*touched)
        self.groups = (self.groups - touched) | {joined}
        self.apart = {pair for pair in self.apart if not pair <= joined}

    def say_apart(self, ones: set[Span], others: set[Span]) -> None:
        for group in list(self.groups):
            if group & ones and group & others:
                self.groups -= {group}
                self.groups |= {group & ones, group - ones}
        self.apart |= {frozenset(pair) for pair in product(ones, others)}

    def release(self, spans: set[Span]) -> None:
        for group in list(self.groups):
            if len(group & spans) > 1:
                self.groups -= {group}
                self.groups |= {frozenset({span}) for span in group & spans}
                self.groups |= {group - spans} - {frozenset()}
        self.apart = {pair for pair in self.apart if not pair <= spans}


@pytest.mark.parametrize("seed", range(25))
def test_groups_are_those_of_a_plain_reckoning(project: Project, seed: int) -> None:
    random, plain = Random(seed), Plain()
    for step in range(40):
        chosen = set(random.sample(SPANS, random.randint(2, 5)))
        at = AT if seed % 2 else f"{AT}{step:03}"
        match random.choice(("same", "same", "apart", "release")):
            case "same":
                project = say_same(project, chosen, BY, at)
                plain.same(chosen)
            case "apart":
                ones = set(random.sample(sorted(chosen), random.randint(1, len(chosen) - 1)))
                project = say_apart(project, ones, chosen - ones, BY, at)
                plain.say_apart(ones, chosen - ones)
            case _:
                project = release_utterance(project, chosen)
                plain.release(chosen)
        groups, apart = reckoned(project)
        assert groups == plain.groups
        assert apart == plain.apart
        assert sum(each.is_same for each in project.utterances) == COUNT - len(plain.groups)


def reckoned(project: Project) -> tuple[set[frozenset[Span]], set[Pair]]:
    """Return groups and pairs apart as the grouping of quotes takes them."""
    links = links_of(QUOTES, project.utterances)
    groups: dict[int, set[Span]] = {}
    for place, quote in enumerate(QUOTES):
        groups.setdefault(links.said.group(place), set()).add(quote.span)
    apart = {frozenset({QUOTES[a].span, QUOTES[b].span}) for a, b in links.cannot}
    return {frozenset(group) for group in groups.values()}, apart


def test_forty_quotes_that_are_the_same_are_a_chain(project: Project) -> None:
    spans = [Span(n % 3 + 1, 100 * n, 100 * n + 80) for n in range(40)]
    same = say_same(project, spans, BY, AT)
    assert len(same.utterances) == 39
    assert say_same(same, spans[::2], BY, AT) is same
    apart = say_apart(same, spans[7:8], [s for s in spans if s != spans[7]], BY, "2027")
    assert sum(each.is_same for each in apart.utterances) == 38
    assert {each.at for each in apart.utterances if each.is_same} == {AT}


def test_an_older_word_does_not_undo_a_newer_one() -> None:
    from desktop.story.decisions import UtteranceDecision

    a, b, c = (quote.span for quote in QUOTES[:3])
    said = [
        UtteranceDecision(a, b, True, BY, "2026"),
        UtteranceDecision(a, c, False, BY, "2027"),
        UtteranceDecision(b, c, True, BY, "2028"),
    ]
    links = links_of(QUOTES, said)
    assert set(links.must) == {(1, 2)}
    assert set(links.cannot) == {(0, 2)}
    assert not links.are_said_together((0, 1))
    for one, other in combinations(range(3, COUNT), 2):
        assert not links.are_said_together((one, other))


def test_a_word_on_two_quotes_is_not_taken_for_a_neighbour_of_one_letter() -> None:
    from desktop.story.decisions import UtteranceDecision

    a, b = QUOTES[0].span, QUOTES[1].span
    said = UtteranceDecision(a._replace(start=a.end - 1, end=a.end + 15), b, True, BY, AT)
    assert links_of(QUOTES, (said,)).must == frozenset()
    shorter = [QUOTES[0]._replace(end=a.start + 30), *QUOTES[1:]]
    assert links_of(shorter, (said._replace(a=a),)).must == {(0, 1)}


def test_ends_that_moved_leave_no_way_around(project: Project) -> None:
    a, b = QUOTES[0].span, QUOTES[1].span
    project = say_same(project, (a, b), BY, AT)
    moved = a._replace(end=a.end - 5)
    apart = say_apart(project, (moved,), (b,), BY, "2027")
    assert [(each.a, each.b, each.is_same) for each in apart.utterances] == [(moved, b, False)]
    assert release_utterance(project, (moved, b)).utterances == ()
