"""What the panel shows of a passage: its head, and a card for it and for each that is linked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.story.comparison import Origin
from desktop.window.check_link import Decisions
from desktop.window.marked_text import MarkedText
from desktop.window.panel_content import PanelContent, Shown, all_own_spans
from desktop.window.panel_parts import (
    INSET,
    Badge,
    Card,
    Disagreement,
    label,
    quiet,
    source_style,
)
from desktop.window.theme import Theme

MAYBE = "maybe"
BETWEEN = 4
"""px between the sentences of the head."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)


class PanelHead(QVBoxLayout):
    """Sentences under each other in a panel; in a drawer, where height is scarce, as many in a line as fit."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.setSpacing(BETWEEN)
        self._parts = list(parts)
        self._rows = [QHBoxLayout() for _ in self._parts]
        for row in self._rows:
            row.setSpacing(BETWEEN)
            self.addLayout(row)
        self._lines: list[list[QWidget]] = []
        self._fill([[part] for part in self._parts])

    def turn(self, room: int, *, is_wide: bool) -> None:
        """Put the sentences into lines of `room` px; one that is longer than that is wrapped."""
        for part in self._parts:
            words_of(part).setWordWrap(not is_wide or across(part) > room)
        self._fill(self._fitting(room) if is_wide else [[part] for part in self._parts])

    def _fill(self, lines: list[list[QWidget]]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        for row, line in zip(self._rows, lines, strict=False):
            for part in line:
                row.addWidget(part, int(len(line) == 1))
            row.addStretch(int(len(line) > 1))

    def _fitting(self, room: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._parts:
            wanted = across(part) + BETWEEN
            if not lines or wanted > left:
                lines.append([])
                left = room
            lines[-1].append(part)
            left -= wanted
        return lines


def words_of(part: QWidget) -> QLabel:
    """Return what holds the words of a sentence in the head."""
    found = part.words if isinstance(part, Disagreement) else part
    if not isinstance(found, QLabel):
        raise TypeError(f"{part.objectName()} has no words")
    return found


def across(part: QWidget) -> int:
    """Return the px that a sentence in the head takes in one line, none if it is not to be seen."""
    words = words_of(part)
    if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        return 0
    inset = 2 * INSET + (INSET + 10 if part is not words else 0)
    return words.fontMetrics().horizontalAdvance(words.text()) + inset + 2


class OwnCard(Card):
    """The passage being read, its words marked against one of the others or against all."""

    def __init__(self, content: PanelContent, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.content = content
        selected = content.selected
        line, self.badge = source(selected.address, selected.outlet, theme, chosen=True)
        self.column.addWidget(line)
        if selected.kind:
            self.column.addWidget(quiet(label(selected.kind, 11.5), theme))
        self.against = quiet(label("", 11.5), theme)
        self.against.setObjectName("panel_against")
        self.column.addWidget(self.against)
        name = f"{selected.address}, {selected.outlet}"
        self.words = MarkedText(name, selected.text, source_style(zoom), theme)
        self.words.focused.connect(self.mark_against_all)
        self.column.addWidget(self.words)
        self.column.addStretch(1)
        self.mark_against_all()

    def mark_against(self, shown: Shown) -> None:
        """Mark what is worded otherwise in one of the others."""
        self.words.show_runs(shown.own_spans)
        self.against.setText(tr("Marked against {}").format(shown.address))

    def mark_against_all(self) -> None:
        """Mark what is worded otherwise in at least one of the others."""
        marks = all_own_spans(self.content)
        self.words.show_runs(marks)
        words = tr("The passage being read")
        if marks and len(self.content.counterparts) > 1:
            words = tr("Marked where at least one of them differs")
        self.against.setText(words)


class LinkCard(Card):
    """A linked passage; its words are shown unless they stand in the table of differing words."""

    def __init__(self, shown: Shown, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.shown = shown
        self.theme = theme
        self.words: MarkedText | None = None
        self.decisions: Decisions | None = None
        self.told: QWidget | None = None
        """Why the two are linked, if that was asked for."""
        self.is_first = True
        """Whether it is the first of its part of the panel, and says which that is."""
        self.part = section(part_title(part_of(shown)))
        self.column.addWidget(self.part)
        self.source, self.badge = source(shown.address, shown.outlet, theme)
        self.column.addWidget(self.source)
        self.column.addWidget(quiet(label(certainty(shown), 11.5, can_select=False), theme))
        if not shown.is_level:
            name = f"{shown.address}, {shown.outlet}"
            self.words = MarkedText(name, shown.text, source_style(zoom), theme)
            self.words.show_runs(shown.spans)
            self.column.addWidget(self.words)
        if shown.ends is not None:
            self.decisions = Decisions(shown)
            self.column.addWidget(self.decisions)
        self.column.addStretch(1)

    def show_why(self, lines: Sequence[str]) -> None:
        """Say why under the buttons; no lines hide it."""
        if self.told is not None:
            self.told.setParent(None)
            self.told.deleteLater()
            self.told = None
        if lines:
            self.told = why_lines(lines, self.theme)
            self.column.insertWidget(self.column.count() - 1, self.told)


class CardGrid(QGridLayout):
    """Cards below each other, or several beside each other."""

    def __init__(self, cards: Iterable[QWidget]) -> None:
        super().__init__()
        self.setVerticalSpacing(8)
        self.setHorizontalSpacing(12)
        self._cards = list(cards)
        self._across = 0

    def place(self, across: int) -> None:
        """Put so many cards beside each other; then each says what part of the panel it is of."""
        across = max(1, min(across, len(self._cards)))
        if self._across == across:
            return
        for index in range(max(self._across, across)):
            self.setColumnStretch(index, int(index < across))
        self._across = across
        for index, made in enumerate(self._cards):
            self.addWidget(made, index // across, index % across, Qt.AlignmentFlag.AlignTop)
            if isinstance(made, LinkCard):
                made.part.setVisible(made.is_first or across > 1)


def why_lines(lines: Sequence[str], theme: Theme) -> QWidget:
    """Put sentences below each other, to be read, selected and heard."""
    made = QWidget()
    made.setObjectName("why_lines")
    made.setAccessibleName(" ".join(lines))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(3)
    for index, line in enumerate(lines):
        words = label(line, 12.5)
        column.addWidget(words if index == 0 else quiet(words, theme))
    return made


def section(text: str) -> QLabel:
    """Make the heading of a part of the panel."""
    made = label(text, 11.5, QFont.Weight.DemiBold, can_select=False)
    made.setObjectName("panel_section")
    made.setContentsMargins(INSET, 8, INSET, 0)
    return made


def source(
    address: str, outlet: str, theme: Theme, *, chosen: bool = False
) -> tuple[QWidget, Badge]:
    """Make a line with the badge of a passage and its outlet."""
    made = QWidget()
    made.setObjectName(f"source_{address}")
    row = QHBoxLayout(made)
    row.setContentsMargins(INSET - 1, 4, 0, 0)
    row.setSpacing(8)
    badge = Badge(address, theme, chosen=chosen)
    badge.setAccessibleName(tr("Go to {}, {}").format(address, outlet))
    badge.setToolTip(tr("Go to {}").format(address))
    row.addWidget(badge)
    name = label(outlet, 13, QFont.Weight.DemiBold, can_select=False)
    name.setContentsMargins(0, 0, 0, 0)
    row.addWidget(name, 1)
    return made, badge


def certainty(shown: Shown) -> str:
    """Say who linked a passage, how sure it is, and what speaks for it."""
    if shown.origin is Origin.CONFIRMED:
        first = tr("confirmed by a person")
    elif shown.origin is Origin.DRAWN:
        first = tr("drawn by a person")
    else:
        said = tr("possibly the same") if shown.strength == MAYBE else tr("similar")
        first = f"{said}, {shown.score}" if shown.score else said
    return " · ".join((first, *shown.reasons))


def ranked(counterparts: Sequence[Shown]) -> tuple[Shown, ...]:
    """Put those of the table first, then the other sure ones, then those that are doubtful."""
    return tuple(sorted(counterparts, key=lambda shown: PARTS.index(part_of(shown))))


def part_of(shown: Shown) -> str:
    """Return the heading that a linked passage stands under."""
    if shown.is_level:
        return LEVEL
    if shown.strength == MAYBE and shown.origin is Origin.AUTOMATIC:
        return POSSIBLY
    return DIFFERENT if shown.rewritten else SIMILAR


def places_told(count: int) -> str:
    """Say in how many places the words of level passages differ."""
    if not count:
        return tr("The words are the same")
    if count == 1:
        return tr("Where the words differ, 1 place")
    return tr("Where the words differ, {} places").format(count)


def part_title(part: str) -> str:
    """Return the heading of a part of the panel."""
    titles = {
        LEVEL: tr("How sure each link is"),
        SIMILAR: tr("Similar, too"),
        DIFFERENT: tr("Too different for word marks"),
        POSSIBLY: tr("Possibly the same"),
    }
    return titles[part]


LEVEL, SIMILAR, DIFFERENT, POSSIBLY = PARTS = ("level", "similar", "different", "possibly")
"""What a linked passage is, in the order in which they are shown."""
