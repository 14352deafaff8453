"""The workspace looks for findings after each comparison, and keeps what was said of them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.finding import Finding, FindingKind
from desktop.story.finding_edits import decide_finding, decision_on, undecide_finding
from desktop.story.project import close_article
from desktop.workspace import Workspace

MORNING = (
    "Bridge closed\n\nThe old bridge over the Tarn was closed after 14 people were hurt there.\n"
)
EVENING = (
    "Bridge shut\n\nThe old bridge over the Tarn was closed after 16 people were hurt there.\n"
)
PATIENCE = 5_000


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    jobs = Jobs()
    made = Workspace(jobs)
    paths = []
    for name, text in (("morning.txt", MORNING), ("evening.txt", EVENING)):
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    with qtbot.waitSignal(made.findings_changed, timeout=PATIENCE, check_params_cb=bool):
        made.start_with("Bridge", paths)
    qtbot.waitUntil(lambda: made.is_settled, timeout=PATIENCE)
    yield made
    jobs.shut_down()
    made.deleteLater()
    jobs.deleteLater()


def number(workspace: Workspace) -> Finding:
    return next(each for each in workspace.looking.findings if each.kind is FindingKind.NUMBER)


def done(finding: Finding) -> FindingDecision:
    return FindingDecision(
        finding.kind, finding.spans, FindingState.DONE, "Ada", "2025-01-01T00:00:00Z"
    )


def test_the_numbers_that_differ_are_noticed_after_comparing(workspace: Workspace) -> None:
    assert number(workspace).words == ("14", "16")


def test_what_was_said_of_a_finding_is_undone_and_done_again(workspace: Workspace) -> None:
    finding = number(workspace)
    workspace.edit("Done", partial(decide_finding, decision=done(finding)))
    assert decision_on(workspace.project, finding) == done(finding)
    workspace.undo()
    assert decision_on(workspace.project, finding) is None
    workspace.redo()
    assert decision_on(workspace.project, finding) is not None


def test_the_later_word_on_a_finding_replaces_the_earlier_one(workspace: Workspace) -> None:
    finding = number(workspace)
    workspace.edit("Done", partial(decide_finding, decision=done(finding)))
    other = done(finding)._replace(state=FindingState.NOT_A_FINDING)
    workspace.edit("No finding", partial(decide_finding, decision=other))
    assert workspace.project.findings == (other,)
    workspace.edit("Take back", partial(undecide_finding, finding=finding))
    assert not workspace.project.findings


def test_a_decision_on_an_article_that_is_not_there_changes_nothing(workspace: Workspace) -> None:
    finding = number(workspace)
    far = tuple(type(span)(9, span.start, span.end) for span in finding.spans)
    before = workspace.project
    workspace.edit("Done", partial(decide_finding, decision=done(finding)._replace(spans=far)))
    assert workspace.project == before


def test_no_finding_is_left_when_one_article_is_alone(qtbot: QtBot, workspace: Workspace) -> None:
    last = workspace.project.columns[-1].number
    with qtbot.waitSignal(workspace.findings_changed, timeout=PATIENCE):
        workspace.edit("Close", partial(close_article, number=last))
    assert workspace.looking.findings == ()


def test_a_decided_link_has_the_findings_looked_for_again(
    qtbot: QtBot, workspace: Workspace
) -> None:
    from desktop.story.comparison import Origin
    from desktop.story.decisions import LinkDecision
    from desktop.story.judging import decide_link

    held = {span.article: span for span in number(workspace).spans}
    link = next(
        each
        for each in workspace.comparison.links
        if all(end.start <= held[end.article].start < end.end for end in (each.a, each.b))
    )
    said = LinkDecision(link.a, link.b, Origin.REJECTED, "", "2025-01-01T00:00:00Z")
    with qtbot.waitSignal(workspace.findings_changed, timeout=PATIENCE):
        workspace.edit("Reject", partial(decide_link, decision=said))
    assert all(each.kind is not FindingKind.NUMBER for each in workspace.looking.findings)


def test_what_was_looked_through_stays_so_when_something_else_is_cancelled(
    workspace: Workspace,
) -> None:
    workspace.cancel()
    assert workspace.looking.is_done
    workspace.edit("Close", partial(close_article, number=2))
    workspace.cancel()
    assert not workspace.looking.is_done
