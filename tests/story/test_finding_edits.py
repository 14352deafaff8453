"""What a person said of a finding holds while columns come and go."""

from dataclasses import replace

from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.finding import Finding, FindingKind
from desktop.story.finding_edits import decide_finding, decision_on, undecide_finding
from desktop.story.project import Project, add_articles, close_article

SAID = (
    "Four sailors were hurt at the quay.",
    "Three sailors were hurt at the quay.",
    "Three sailors were hurt, it was said.",
    "Two sailors were hurt at the quay.",
)


def project() -> Project:
    articles = tuple(made(number, text) for number, text in enumerate(SAID, 1))
    return add_articles(Project(), articles)


def made(number: int, text: str) -> Article:
    passages = (Passage(0, len(text), Kind.BODY, "", 0),)
    return Article(number, f"{number}.txt", text, passages, Stated("en", ""), "utf-8")


def of_numbers(*numbers: int, kind: FindingKind = FindingKind.NUMBER) -> Finding:
    """Return the finding that these articles give other numbers of sailors."""
    spans = tuple(Span(number, 0, SAID[number - 1].index(" ")) for number in numbers)
    words = tuple(SAID[span.article - 1][span.start : span.end] for span in spans)
    return Finding(kind, spans, words)


def decided(on: Project, finding: Finding, at: str = "2026-01-01T00:00:00Z") -> Project:
    said = FindingDecision(str(finding.kind), finding.spans, FindingState.NOT_A_FINDING, "Ada", at)
    return decide_finding(on, said)


def test_a_part_of_a_decided_finding_is_decided():
    after = close_article(decided(project(), of_numbers(1, 2, 3)), 3)
    assert decision_on(after, of_numbers(1, 2)) is not None


def test_an_article_that_says_the_same_as_another_asks_nothing_anew():
    after = decided(project(), of_numbers(1, 2))
    assert decision_on(after, of_numbers(1, 2, 3)) is not None


def test_an_article_that_says_something_else_does():
    after = decided(project(), of_numbers(1, 2))
    assert decision_on(after, of_numbers(1, 2, 4)) is None


def test_the_same_words_at_other_places_are_another_finding():
    after = decided(project(), of_numbers(1, 2))
    far = of_numbers(1, 2)._replace(spans=(Span(1, 9, 13), Span(2, 9, 14)))
    assert decision_on(after, far) is None


def test_another_kind_is_another_finding():
    after = decided(project(), of_numbers(1, 2))
    assert decision_on(after, of_numbers(1, 2, kind=FindingKind.DATE)) is None


def test_what_was_said_of_the_finding_itself_counts_before_what_was_said_of_a_larger_one():
    both = decided(project(), of_numbers(1, 2), "2026-01-01T00:00:00Z")
    both = decided(both, of_numbers(1, 2, 3), "2026-02-02T00:00:00Z")
    said = decision_on(both, of_numbers(1, 2))
    assert said is not None
    assert said.spans == of_numbers(1, 2).spans


def test_a_part_that_is_opened_again_stays_open():
    after = undecide_finding(decided(project(), of_numbers(1, 2, 3)), of_numbers(1, 2))
    assert decision_on(after, of_numbers(1, 2)) is None


def test_a_decision_of_words_that_a_project_has_no_more_is_on_nothing_else():
    after = decided(project(), of_numbers(1, 2))
    gone = replace(after, articles=after.articles[1:])
    assert decision_on(gone, of_numbers(2, 4)) is None
