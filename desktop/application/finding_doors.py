"""The findings: counted in the bar, listed on the side, shown in the articles, decided on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storing.clock import now_utc
from desktop.story.article import Article
from desktop.story.comparison import Reading, Span
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.finding import Finding, FindingKind
from desktop.story.finding_edits import decide_finding, decisions_on, is_stale, undecide_finding
from desktop.story.places import holds, overlap
from desktop.story.project import Project
from desktop.window.linked import PassageRef
from desktop.window.pages import READ

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.window.findings_answers import Answer
    from desktop.window.findings_panel import FindingsPanel
    from desktop.window.findings_words import FindingItem

Decided = tuple[Finding, FindingDecision | None]


class FindingDoors(QObject):
    """Makes the list of findings when it is asked for, and answers it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.panel: FindingsPanel | None = None
        self.hidden = known_kinds(session.settings.hidden_findings)
        self._shown: tuple[object, ...] = ()
        self._answered: tuple[str, FindingDecision] | None = None
        """The last decision, and what the step is called that undo takes back."""
        self._awaited: Finding | None = None
        """The finding whose passages are brought level when the first of them is read."""
        self.workspace.findings_changed.connect(self.show)
        self.workspace.looking.began.connect(self.show)
        session.jobs.became_idle.connect(self.show)
        self.workspace.project_changed.connect(self.show)
        self.workspace.history_changed.connect(self._offer_undo)
        self.workspace.reading_changed.connect(self._level)
        actions = self.window.actions_
        actions["findings"].triggered.connect(self.open)
        actions["next_finding"].triggered.connect(self.go_on)
        actions["previous_finding"].triggered.connect(self.go_back)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self.show_zoom)
        self.show()

    # --- what is shown --------------------------------------------------------------------------

    def open(self) -> None:
        """Go to the list, which is made when the reader wants to see it for the first time."""
        panel = self.panel or self._make()
        if panel.isVisible():
            current = self.window.view.current
            read = [
                item.finding
                for item in panel.items
                if current is not None and current in self._refs(item.finding)
            ]
            panel.list.setFocus()  # first: only then a screen reader hears of the row
            panel.show_read(read)
        else:
            self.leave()

    def leave(self) -> None:
        """Give the keyboard back to the articles."""
        self.window.view.setFocus()

    def _make(self) -> FindingsPanel:
        from desktop.window.findings_panel import FindingsPanel

        made = self.panel = FindingsPanel(self.window.theme, self.window)
        made.show_hidden(self.hidden)
        made.list.show_zoom(self.window.view.zoom)
        made.finding_activated.connect(self.jump)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.place_activated.connect(self.jump)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.list.left.connect(self.leave)
        made.put_away.connect(self.session.words.forget_place)
        made.answered.connect(self.answer)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.hidden_changed.connect(self.hide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.undo_requested.connect(self.workspace.undo)
        made.answers.pin_requested.connect(self._pin)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.theme_changed.connect(made.show_theme)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.window.set_findings_widget(made)
        self.window.show_side("findings")
        self._shown = ()
        self.show()
        return made

    def show(self, _changed: object = None) -> None:
        """Show what was noticed and what was said of it, if that is not shown yet."""
        project = self.workspace.project
        findings, why_none = self.workspace.findings, self._why_none()
        shown = (findings, why_none, project.findings, project.columns)
        if shown == self._shown:
            return
        self._shown = shown
        found = all_decided(project, findings)
        is_open = [each.kind not in self.hidden for each, said in found if said is None]
        self.window.bar.show_findings(sum(is_open))
        if self.panel is not None:
            from desktop.window.findings_words import finding_item

            articles = {article.number: article for article in project.columns}
            items = [finding_item(*each, articles) for each in found]
            self.panel.show_findings(items, why_none=why_none)

    def show_zoom(self) -> None:
        """Show what is quoted as large as the articles' text."""
        if self.panel is not None:
            self.panel.list.show_zoom(self.window.view.zoom)

    def _why_none(self) -> str:
        """Say why there can be no findings yet; nothing where the program looked and saw none."""
        looking, quoting = self.workspace.looking, self.workspace.quoting
        if not self.workspace.project.columns:
            return self.tr("Findings come from comparing: add articles.")
        if len(self.workspace.project.columns) < 2:
            return self.tr("Findings come from comparing: add another article.")
        if self.workspace.comparing.is_comparing:
            return self.tr(
                "The articles are being compared. What differs is looked for after that."
            )
        if looking.is_looking or (quoting is not None and quoting.is_looking):
            return self.tr("Looking for what differs …")
        if not looking.is_done:
            return self.tr("Not looked through yet. F5 compares again if that was cancelled.")
        if len(self.workspace.comparison.compared) < 2:
            return self.tr("No two of the articles could be compared, so nothing was looked for.")
        return ""

    def hide(self, kinds: frozenset[FindingKind]) -> None:
        """Leave kinds out, also at the next start."""
        self.hidden = kinds
        settings = self.session.settings
        names = tuple(sorted(str(kind) for kind in kinds))
        self.session.keep_settings(settings._replace(hidden_findings=names))
        self._shown = ()
        self.show()

    # --- what the reader does -------------------------------------------------------------------

    def go_on(self) -> None:
        """Go to the next finding; the list opens."""
        self._opened().go_on()

    def go_back(self) -> None:
        self._opened().go_back()

    def _opened(self) -> FindingsPanel:
        panel = self.panel or self._make()
        self.window.show_side("findings")
        return panel

    def jump(self, finding: Finding) -> None:
        """Read the first passage of a finding, with the others level and the words framed."""
        refs = self._refs(finding)
        if not refs:
            said = self.tr("The passages of this finding are not shown any more.")
            self.window.status.show_place(said)
            return
        view = self.window.view
        if not self.window.pages.is_reading:
            self.window.pages.show(READ, takes_focus=False)
        for ref in reversed(refs):
            view.show_column(ref[0])
        self._awaited = finding
        view.read_span(view.span_of(refs[0]))
        if finding.kind is not FindingKind.SINGLE:
            self.session.words.show_place(finding.spans)

    def _refs(self, finding: Finding) -> list[PassageRef]:
        """Return the passages that hold the words, the first of each column."""
        view = self.window.view
        found: dict[int, PassageRef] = {}
        for span in finding.spans:
            ref = view.refs.get(span) or _holding(view.refs, span)
            if ref is not None:
                found.setdefault(ref[0], ref)
        return list(found.values())

    def _level(self, reading: object) -> None:
        """Bring the passages of the awaited finding level, not only those linked with the first."""
        finding, self._awaited = self._awaited, None
        view = self.window.view
        if finding is None or not isinstance(reading, Reading) or view.current is None:
            return
        refs = self._refs(finding)
        if view.current not in refs or view.mode != "linked" or len(refs) < 2:
            return
        rest = [ref for ref in refs if ref != view.current]
        view.linked.level(view.current, rest)
        view.linked.settle()
        for ref in reversed(refs):
            view.show_column(ref[0])
        view.refresh()

    def answer(self, said: Answer) -> None:
        """Record what the reader says of a finding."""
        if said.state is None:
            label = self.tr("Open the finding again")
            self.workspace.edit(label, partial(undecide_finding, finding=said.finding))
            return
        is_done = said.state is FindingState.DONE
        label = self.tr("Finding done") if is_done else self.tr("Not a finding")
        decision = FindingDecision(
            str(said.finding.kind),
            said.finding.spans,
            said.state,
            self.session.settings.reader,
            now_utc(),
        )
        self.workspace.edit(label, partial(decide_finding, decision=decision))
        self._answered = (label, decision)
        self._offer_undo()

    def _pin(self, item: FindingItem) -> None:
        self.session.briefs.pin_finding(item)

    def _offer_undo(self) -> None:
        """Offer to take the last decision back only while that is what undo would do."""
        if self.panel is not None:
            label, decision = self._answered or ("", None)
            is_there = decision in self.workspace.project.findings
            self.panel.show_undo(is_offered=is_there and label == self.workspace.undo_label)


def all_decided(project: Project, findings: tuple[Finding, ...]) -> list[Decided]:
    """Return the findings of the columns with what was said of them, and those that are only kept.

    What a person decided on stays in the list, even if the program does not notice it any more; but
    not beside a finding that has all its places.
    """
    articles = {article.number: article for article in project.columns}
    here = [each for each in findings if all(_is_in(span, articles) for span in each.spans)]
    found: list[Decided] = list(decisions_on(project, here))
    shown = {(str(each.kind), each.spans) for each in here} | {
        (str(said.kind), said.spans) for _, said in found if said is not None
    }
    for said in project.findings:
        is_here = said.kind in KINDS and all(_is_in(span, articles) for span in said.spans)
        if not is_here or (str(said.kind), said.spans) in shown:
            continue
        if not any(is_stale(said, each) for each in here):
            words = tuple(articles[s.article].text[s.start : s.end] for s in said.spans)
            found.append((Finding(FindingKind(said.kind), said.spans, words), said))
    return found


def known_kinds(names: tuple[str, ...]) -> frozenset[FindingKind]:
    return frozenset(FindingKind(name) for name in names if name in KINDS)


def _is_in(span: Span, articles: dict[int, Article]) -> bool:
    return span.article in articles and span.end <= len(articles[span.article].text)


def _holding(refs: dict[Span, PassageRef], span: Span) -> PassageRef | None:
    """Return the passage that holds a span, else the first that shares something with it."""
    near = [(whole, ref) for whole, ref in refs.items() if overlap(whole, span)]
    held = [ref for whole, ref in near if holds(whole, span)]
    return min(held or [ref for _, ref in near], default=None)


KINDS = frozenset(str(kind) for kind in FindingKind)
"""The kinds that there are; a file of another version may have others."""
