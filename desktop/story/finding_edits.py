"""Pure edits of what a reader said of findings: done, not a finding, or nothing again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.story.decisions import FindingDecision
from desktop.story.finding import Finding
from desktop.story.judging import has
from desktop.story.project import Project


def decide_finding(project: Project, decision: FindingDecision) -> Project:
    """Record what a person said of a finding; what was said of it before is replaced."""
    decision = decision._replace(spans=tuple(sorted(decision.spans)))
    if not decision.spans or not all(has(project, span) for span in decision.spans):
        return project
    rest = _without(project, decision)
    return replace(project, findings=tuple(sorted((*rest, decision))))


def undecide_finding(project: Project, finding: Finding | FindingDecision) -> Project:
    """Take back what a person said of a finding."""
    rest = tuple(_without(project, finding))
    return project if rest == project.findings else replace(project, findings=rest)


def decision_on(project: Project, finding: Finding) -> FindingDecision | None:
    """Return what a person said of a finding, if anything."""
    return next((each for each in project.findings if is_of(each, finding)), None)


def decisions_on(
    project: Project, findings: Iterable[Finding]
) -> tuple[tuple[Finding, FindingDecision | None], ...]:
    """Return each finding with what a person said of it; cost is linear."""
    known = {(str(each.kind), each.spans): each for each in project.findings}
    return tuple((each, known.get((str(each.kind), each.spans))) for each in findings)


def is_of(decision: FindingDecision, finding: Finding | FindingDecision) -> bool:
    """Tell whether kind and spans are the same, so that it is the same finding."""
    return str(decision.kind) == str(finding.kind) and decision.spans == finding.spans


def _without(project: Project, finding: Finding | FindingDecision) -> list[FindingDecision]:
    return [each for each in project.findings if not is_of(each, finding)]
