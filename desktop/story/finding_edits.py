"""Pure edits of what a reader said of findings: done, not a finding, or nothing again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.story.decisions import FindingDecision
from desktop.story.finding import Finding
from desktop.story.judging import has
from desktop.story.places import overlap
from desktop.story.project import Project


def decide_finding(project: Project, decision: FindingDecision) -> Project:
    """Record what a person said of a finding; what was said of it before is replaced."""
    decision = decision._replace(spans=tuple(sorted(decision.spans)))
    if not decision.spans or not all(has(project, span) for span in decision.spans):
        return project
    rest = _without(project, decision)
    return replace(project, findings=tuple(sorted((*rest, decision))))


def undecide_finding(project: Project, finding: Finding) -> Project:
    """Take back what a person said of a finding, and of larger ones that it is a part of."""
    rest = tuple(each for each in project.findings if not is_said_of(project, each, finding))
    return project if rest == project.findings else replace(project, findings=rest)


def decision_on(project: Project, finding: Finding) -> FindingDecision | None:
    """Return what a person said of a finding, if anything."""
    return decisions_on(project, (finding,))[0][1]


def decisions_on(
    project: Project, findings: Iterable[Finding]
) -> tuple[tuple[Finding, FindingDecision | None], ...]:
    """Return each finding with what a person said of it, the later of several.

    Cost is linear in findings, and in the decisions on a kind and an article.
    """
    known: dict[tuple[str, int], list[FindingDecision]] = {}
    for said in project.findings:
        for number in sorted({span.article for span in said.spans}):
            known.setdefault((str(said.kind), number), []).append(said)
    found = []
    for each in findings:
        near = {
            said: None
            for number in sorted({span.article for span in each.spans})
            for said in known.get((str(each.kind), number), ())
        }
        said_of = [said for said in near if is_said_of(project, said, each)]
        exact = [said for said in said_of if said.spans == each.spans]
        found.append((each, max(exact or said_of, key=lambda said: said.at, default=None)))
    return tuple(found)


def is_said_of(project: Project, said: FindingDecision, finding: Finding) -> bool:
    """Tell whether a decision is on a finding, which may have other places now.

    A closed column takes places away. A column that says the same as another adds some, and may move
    the ends of others; what says something else is a new finding.
    """
    if str(said.kind) != str(finding.kind):
        return False
    if said.spans == finding.spans or set(finding.spans) <= set(said.spans):
        return True
    if not any(overlap(a, b) for a in said.spans for b in finding.spans):
        return False
    texts = {article.number: article.text for article in project.articles}
    words = {texts[s.article][s.start : s.end].casefold() for s in said.spans if s.article in texts}
    return {each.casefold() for each in finding.words} <= words


def is_stale(said: FindingDecision, finding: Finding) -> bool:
    """Tell whether a finding has all the places of a decision, and more: it stands for both."""
    return str(said.kind) == str(finding.kind) and set(said.spans) < set(finding.spans)


def _without(project: Project, decision: FindingDecision) -> list[FindingDecision]:
    said = (str(decision.kind), decision.spans)
    return [each for each in project.findings if (str(each.kind), each.spans) != said]
