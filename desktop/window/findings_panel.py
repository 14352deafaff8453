"""The panel of findings: what the program noticed, and what the reader says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.story.finding import Finding, FindingKind
from desktop.window.check_link import quiet_sheet
from desktop.window.findings_answers import Answer, FindingAnswers
from desktop.window.findings_list import FindingsList
from desktop.window.findings_rows import Fold, Heading, Row
from desktop.window.findings_words import FindingItem, kind_title
from desktop.window.overrides import guarded
from desktop.window.panel_parts import heading, label, quiet
from desktop.window.parts import tool
from desktop.window.said import number_words
from desktop.window.theme import Theme

MARGIN = 14
WIDE = 560
"""px from which the panel is a drawer: the answers stand beside the list."""
LOW = 220
"""px of a drawer under which four answers below each other would be cut."""
NOWHERE = -1
"""The place of no row."""
REST = 250
"""ms that the reader stays at a finding before the articles show it: going past moves nothing."""


@guarded
class FindingsPanel(QWidget):
    """Lists findings by kind; those that were decided on are in a fold at the end."""

    finding_activated = Signal(object)
    """The Finding whose places are to be shown."""
    place_activated = Signal(object)
    """The Finding with its places in another order: the one to read first."""
    answered = Signal(object)
    """An Answer."""
    hidden_changed = Signal(object)
    """The kinds that are not shown, a frozenset."""
    undo_requested = Signal()
    put_away = Signal()
    """The list is not shown any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_panel")
        self.setAccessibleName(self.tr("Findings"))
        self.theme = theme
        self.hidden: frozenset[FindingKind] = frozenset()
        self.items: tuple[FindingItem, ...] = ()
        self._is_open = False
        self._why_none = ""
        self.list = FindingsList(theme, self)
        self._lay_out()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._follow)
        self._is_answered = False
        self.list.current_changed.connect(self._show_current)
        self.list.current_changed.connect(self._wait_to_follow)
        self.list.activated_item.connect(self._activate)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.list.place_activated.connect(self._show_place)
        self.list.fold_toggled.connect(self._toggle_fold)
        self.list.key_pressed.connect(self._take_key)
        self.answers.answered.connect(self._tell)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.answers.undo_requested.connect(self.undo_requested)
        self.show_findings(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 12, MARGIN, 8)
        head.setSpacing(4)
        self._head = head
        head.addLayout(self._title_row())
        self._notice = label("", 11.5)
        self._notice.setObjectName("findings_notice")
        head.addWidget(self._notice)
        column.addLayout(head)
        self.empty = label("", 12.5)
        self.empty.setObjectName("findings_empty")
        self.empty.setContentsMargins(MARGIN + 4, 4, MARGIN, 12)
        column.addWidget(self.empty)
        self._stretch = QWidget(self)
        self._stretch.setObjectName("findings_stretch")
        self.answers = FindingAnswers(self)
        self.body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.body.setSpacing(0)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._stretch, 1)
        self.body.addWidget(self.answers)
        column.addLayout(self.body, 1)
        self.show_theme(self.theme)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.title = heading(self.tr("Findings"))
        row.addWidget(self.title, 1)
        self.previous = tool(
            "finding_previous", "‹", self.tr("Finding before (Ctrl+Shift+J)"), self
        )
        self.next = tool("finding_next", "›", self.tr("Next finding (Ctrl+J)"), self)
        self.previous.setAccessibleName(self.tr("Finding before"))
        self.next.setAccessibleName(self.tr("Next finding"))
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.kinds = tool("finding_kinds", self.tr("Kinds ▾"), self.tr("Which kinds to show"), self)
        self.kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setObjectName("finding_kinds_menu")
        self.switches: dict[FindingKind, QAction] = {}
        for kind in FindingKind:
            action = self.menu.addAction(kind_title(kind))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._switch)
            self.switches[kind] = action
        self.kinds.setMenu(self.menu)
        for button in (self.previous, self.next, self.kinds):
            row.addWidget(button)
        return row

    def _turn(self) -> None:
        """Put the answers below the list, beside it in a drawer, where height is scarce."""
        is_wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        self.body.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self.answers.turn(is_wide=is_wide, is_low=self.height() < LOW)
        self._notice.setText(self._warning(is_wide=is_wide))
        self.title.setToolTip(self._warning(is_wide=False) if is_wide else "")
        self._head.setContentsMargins(MARGIN, 4 if is_wide else 12, MARGIN, 2 if is_wide else 8)

    def _warning(self, *, is_wide: bool) -> str:
        """Say how sure findings are, and what they rest on; in a drawer in one line."""
        if is_wide:
            return self.tr("Each is a suggestion to look: about 1 in 8 is wrong, many are missed.")
        return self.tr(
            "Noticed by the program; each is a suggestion to look. About 1 in 8 is wrong, and"
            " many are missed. They are the same however sure the links shown have to be."
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        super().hideEvent(event)
        if not event.spontaneous():
            self.put_away.emit()

    # --- what is shown --------------------------------------------------------------------------

    def show_findings(self, items: Sequence[FindingItem], *, why_none: str = "") -> None:
        """Show findings, those nobody decided on first; the reader stays where they were.

        `why_none` is said where there is none because nothing was looked for.
        """
        self._why_none = why_none
        before = self.list.current
        at = self._place_among_open(before)
        self.items = tuple(items)
        self.list.show_rows(self._rows())
        self._go_near(before, at)
        has_items = bool(self.items)
        self._notice.setVisible(has_items)
        self.list.setVisible(bool(self.list.model_.rows))
        self._stretch.setVisible(not self.list.model_.rows)
        self.empty.setVisible(not self.open)
        self.empty.setText(self._why_empty(has_items=has_items))
        self._show_current()

    def show_hidden(self, hidden: frozenset[FindingKind]) -> None:
        """Leave kinds out."""
        self.hidden = hidden
        for kind, action in self.switches.items():
            action.blockSignals(True)
            action.setChecked(kind not in hidden)
            action.blockSignals(False)
        self.show_findings(self.items, why_none=self._why_none)

    def show_read(self, read: Sequence[Finding]) -> None:
        """Make a finding of the passage being read the current one, none if it has none.

        The articles show it already: nothing is to follow.
        """
        before = self.list.current
        if before is not None and before.finding in read:
            return
        rows = self.list.model_.rows
        here = [
            place
            for place, row in enumerate(rows)
            if isinstance(row, FindingItem) and row.finding in read
        ]
        self.list.shown = rows[here[0]].finding if here else None  # type: ignore[union-attr]  # a FindingItem
        self.list.go_to(here[0] if here else NOWHERE)

    def show_undo(self, *, is_offered: bool) -> None:
        """Offer to take the last decision back, or not."""
        self.answers.show_undo(is_offered=is_offered)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(quiet_sheet(theme))
        for each in (self._notice, self.empty, self.answers.question):
            quiet(each, theme)
        self.list.show_theme(theme)

    @property
    def open(self) -> tuple[FindingItem, ...]:
        """The findings of the kinds shown that nobody decided on."""
        return tuple(
            item
            for item in self.items
            if not item.is_decided and item.finding.kind not in self.hidden
        )

    @property
    def decided(self) -> tuple[FindingItem, ...]:
        return tuple(item for item in self.items if item.is_decided)

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        for kind in FindingKind:
            of_kind = [item for item in self.open if item.finding.kind is kind]
            if of_kind:
                rows += [Heading(kind, len(of_kind)), *of_kind]
        if self.decided:
            rows.append(Fold(len(self.decided), self._is_open))
            rows += self.decided if self._is_open else ()
        return rows

    def _why_empty(self, *, has_items: bool) -> str:
        if not has_items:
            nothing = self.tr("Nothing stood out to the program. That is not a result.")
            return self._why_none or nothing
        if self.hidden and any(not item.is_decided for item in self.items):
            return self.tr("Nothing open in the kinds that are shown. Others are switched off.")
        return self.tr("Every finding was looked at.")

    def _place_among_open(self, item: FindingItem | None) -> int:
        findings = [each.finding for each in self.open]
        return findings.index(item.finding) if item is not None and item.finding in findings else -1

    def _go_near(self, before: FindingItem | None, at: int) -> None:
        """Go to the same finding; where it was decided on, to the one that took its place."""
        if before is None:
            return
        rows = self.list.model_.rows
        by_finding = {
            row.finding: place for place, row in enumerate(rows) if isinstance(row, FindingItem)
        }
        same = by_finding.get(before.finding)
        now = next((each for each in self.items if each.finding == before.finding), None)
        was_decided = now is not None and now.is_decided and not before.is_decided
        if same is not None and not was_decided:
            self.list.go_to(same)
        elif self.open and at >= 0:
            near = self.open[min(at, len(self.open) - 1)]
            self.list.go_to(by_finding[near.finding])

    def _show_current(self) -> None:
        places, here = self.list.items, self.list.currentIndex().row()
        count = len(places)
        if here in places:
            words = self.tr("Finding {} of {}").format(
                number_words(places.index(here) + 1), number_words(count)
            )
        elif count:
            words = (
                self.tr("{} findings").format(number_words(count))
                if count > 1
                else self.tr("1 finding")
            )
        else:
            words = self.tr("Findings")
        self.title.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        self.answers.show_item(self.list.current)

    # --- what the reader does -------------------------------------------------------------------

    def go_on(self) -> None:
        """Go to the next finding and show its places."""
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        item = self.list.step(direction)
        if item is not None:
            self._activate(item)

    def _activate(self, item: FindingItem) -> None:
        self._rest.stop()
        self.finding_activated.emit(item.finding)

    def _wait_to_follow(self) -> None:
        """Let the articles show the current finding soon, if it is the reader who came to it."""
        self._rest.stop()
        current = self.list.current
        is_reader = self.list.hasFocus() or self._is_answered
        if is_reader and current is not None and current.finding != self.list.shown:
            self._rest.start()

    def _follow(self) -> None:
        current = self.list.current
        if current is not None and self.isVisible():
            self.list.shown = current.finding
            self._activate(current)

    def _show_place(self, place: int) -> None:
        """Read another of the passages of the current finding."""
        current = self.list.current
        if current is not None:
            spans = current.finding.spans
            self.place_activated.emit(current.finding._replace(spans=spans[place:] + spans[:place]))

    def _toggle_fold(self) -> None:
        self._is_open = not self._is_open
        self.list.show_rows(self._rows())
        fold = next((p for p, r in enumerate(self.list.model_.rows) if isinstance(r, Fold)), None)
        if fold is not None:
            self.list.go_to(fold)

    def _switch(self) -> None:
        self.hidden = frozenset(k for k, action in self.switches.items() if not action.isChecked())
        self.show_findings(self.items, why_none=self._why_none)
        self.hidden_changed.emit(self.hidden)

    def _take_key(self, said: str) -> None:
        answers = self.answers
        {
            "done": answers.done,
            "not": answers.deny,
            "back": answers.take_back,
            "pin": answers.keep,
        }[said]()

    def _tell(self, answer: Answer) -> None:
        """Report an answer; the articles show the finding that comes after one decided on."""
        self._is_answered = answer.state is not None
        self.answered.emit(answer)
        self._is_answered = False
