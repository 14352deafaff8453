"""The panel on the right: how the others word the passage being read."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.story.strictness import BALANCED
from desktop.window.check_link import (
    Decisions,
    RejectedLink,
    RejectedLinks,
    decisions_around,
    quiet_sheet,
)
from desktop.window.check_place import EmptyPlace
from desktop.window.check_words import Decided
from desktop.window.link_words import sureness_sentence
from desktop.window.overrides import guarded
from desktop.window.panel_cards import (
    CardGrid,
    LinkCard,
    OwnCard,
    PanelHead,
    part_of,
    places_told,
    ranked,
    section,
    why_lines,
)
from desktop.window.panel_content import Ends, PanelContent, Shown
from desktop.window.panel_parts import (
    INSET,
    Disagreement,
    card,
    heading,
    label,
    quiet,
    rule,
)
from desktop.window.theme import Theme
from desktop.window.word_table import WordTable

WIDTH = 352
WIDE = 560
"""px from which the passages stand beside each other: the panel is a drawer."""
DRAWER_HEIGHT = 220
FIRST = 6
"""Counterparts shown until all are asked for: each costs 2 ms, and the surest come first."""
CARD = 264
"""px of a card in a drawer, at least."""
MARGIN = 14
SETTLED = 30
"""ms after which an answer is laid out: wrapped labels take two rounds."""


@guarded
class Panel(QWidget):
    """Shows a PanelContent, or what to do when there is none."""

    address_activated = Signal(str)
    """The address on a badge that was pressed, such as "A4.4"."""
    check_requested = Signal(object)
    """The Empty that the reader wants to look at."""
    uncheck_requested = Signal(object)
    """The Empty whose "checked absent" is to be taken back."""
    pin_requested = Signal(object)
    """The Empty whose "checked absent" is to be pinned."""
    link_decided = Signal(object)
    """The Decided: what the reader says of a link."""
    why_requested = Signal(object)
    """The ends of the link that the reader wants to be told about."""
    place_activated = Signal(object)
    """Words that differ, as spans of their articles' texts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.content: PanelContent | None = None
        self._shows_all = False
        self._own: OwnCard | None = None
        self._sure: QLabel | None = None
        self.table: WordTable | None = None
        self._stage: tuple[int, bool, bool, tuple[str, ...]] = (2, True, True, ())
        self._made: dict[Shown, LinkCard] = {}
        """Cards made ahead."""
        self._why: dict[Ends, tuple[str, ...]] = {}
        self._wanted: Ends | None = None
        self._return_to: tuple[str, Decided] | None = None
        self.setObjectName("panel")
        self.setStyleSheet(quiet_sheet(theme))
        self.setAccessibleName(self.tr("Similar passages"))
        self.area = QScrollArea(self)
        self.area.setViewport(QWidget(self.area))  # as in StageLayout: Qt's own costs 9 ms
        self.area.setObjectName("panel_scroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        self._strictness = BALANCED
        self._zoom = 1.0
        self._footer = label(sureness_sentence(BALANCED), 11.5)
        self._footer.setObjectName("panel_footer")
        self._footer.setContentsMargins(MARGIN + INSET, 8, MARGIN, 10)
        column.addWidget(self._footer)
        self._show()

    # --- what is shown --------------------------------------------------------------------------

    def preparing(self, content: PanelContent) -> Iterator[None]:
        """Make the cards of a passage ahead, one a step; `show_passage` takes them."""
        for shown in ranked(content.counterparts)[:FIRST] if content != self.content else ():
            self._made[shown] = made = self._card(shown)
            made.setParent(self)  # it would be left behind if the window closed before it is shown
            yield

    def show_passage(self, content: PanelContent) -> None:
        """Show one passage with its counterparts."""
        if content != self.content:
            if self.content is None or content.selected != self.content.selected:
                self._why.clear()
            self.content = content
            self._shows_all = False
            self._show()

    def show_nothing(self) -> None:
        """Say what to do."""
        if self.content is not None:
            self.content = None
            self._show()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setStyleSheet(quiet_sheet(theme))
        self._show()

    def show_settings(self, strictness: str, zoom: float) -> None:
        """Say how sure the links shown are, and set the articles' words in their size."""
        if (strictness, zoom) != (self._strictness, self._zoom):
            self._strictness, self._zoom = strictness, zoom
            self._footer.setText(sureness_sentence(strictness))
            self._show()

    def show_stage(
        self,
        articles: int,
        *,
        is_compared: bool,
        has_pair: bool = True,
        reasons: Sequence[str] = (),
    ) -> None:
        """Say what will stand here: of how many articles, and `reasons` why no two are comparable."""
        stage = (articles, is_compared, has_pair, tuple(reasons))
        if stage != self._stage:
            self._stage = stage
            if self.content is None:
                self._show()

    def _prospect(self) -> str:
        articles, is_compared, has_pair, reasons = self._stage
        if not articles:
            return self.tr("Add articles (Ctrl+O) to see here how they word the same.")
        if articles < 2:
            return self.tr("Add another article (Ctrl+O) to see here how the two word the same.")
        if not is_compared:
            return self.tr("Not compared yet. Where nothing is running, F5 compares the articles.")
        if not has_pair:
            none = self.tr("None of these articles could be compared with another.")
            return "\n".join((none, *reasons))
        return self.tr("Click a passage, or press Enter on it, to see how the others word it.")

    def _show(self) -> None:
        self._own = self._sure = self.table = None
        page = QWidget()
        page.setObjectName("panel_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(4)
        self.head = PanelHead(self._heading())
        column.addLayout(self.head)
        for part in self._differences():
            column.addWidget(part)
        self.cards = CardGrid(self._cards())
        column.addLayout(self.cards)
        column.addStretch(1)
        quiet(self._footer, self.theme)
        self._turn()
        page.resize(self.area.viewport().width(), page.height())
        self._drop_page()
        self.area.setWidget(page)
        self._return()
        for made in self._made.values():
            made.deleteLater()
        self._made.clear()

    def _drop_page(self) -> None:
        """Delete what is shown later: it may be one of its own buttons that asks."""
        before = self.area.widget()
        if before is not None:
            self.area.takeWidget()
            before.deleteLater()

    def _turn(self) -> None:
        """Put passages under each other in a panel, beside each other in a drawer."""
        is_wide = self.width() >= WIDE
        has_guesses = self.content is not None and self.content.has_guesses
        self._footer.setVisible(has_guesses and not is_wide)
        if self._sure is not None:
            self._sure.setVisible(has_guesses and is_wide)
        bar = self.area.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * MARGIN - bar - 1
        self.head.turn(room, is_wide=is_wide)
        self.cards.place(max(1, self.width() // CARD) if is_wide else 1)
        if self.table is not None:
            self.table.fit(room, is_turned=is_wide)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, DRAWER_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _heading(self) -> Iterator[QWidget]:
        if self.content is None:
            yield heading(self.tr("Similar passages"))
            yield quiet(label(self._prospect(), 12.5), self.theme)
            return
        yield heading(self.content.title)
        if self.content.subtitle:
            yield quiet(label(self.content.subtitle, 11.5), self.theme)
        for line in self.content.conflicts:
            yield Disagreement(line, self.theme)
        self._sure = quiet(label(sureness_sentence(self._strictness), 11.5), self.theme)
        yield self._sure

    def _cards(self) -> Iterator[QWidget]:
        if self.content is None:
            return
        content = self.content
        if not content.table.heads:
            self._own = OwnCard(content, self.theme, self._zoom)
            self._own.badge.pressed_address.connect(self.address_activated)
            yield self._own
        counterparts = ranked(content.counterparts)
        part = ""
        for shown in counterparts if self._shows_all else counterparts[:FIRST]:
            made = self._made.pop(shown, None) or self._card(shown)
            made.show_why(self._why.get(shown.ends, ()) if shown.ends else ())
            made.is_first = part_of(shown) != part
            part = part_of(shown)
            yield made
        if len(counterparts) > FIRST and not self._shows_all:
            yield card(self._rest(len(counterparts)))
        if content.absences or content.rejected:
            yield card(self._nothing(content))

    def _differences(self) -> Iterator[QWidget]:
        """Show where the words of level passages differ, place by place; the title counts them."""
        if self.content is None or not self.content.table.heads:
            return
        from desktop.window.panel_builder import differing

        found = self.content.table
        if self.content.title != differing(len(found.rows)):
            yield section(places_told(len(found.rows)))
        if found.rows:
            self.table = WordTable(
                found if self._shows_all else found.first(FIRST), self.theme, self._zoom
            )
            self.table.place_activated.connect(self.place_activated)
            yield self.table

    def _card(self, shown: Shown) -> LinkCard:
        made = LinkCard(shown, self.theme, self._zoom)
        made.badge.pressed_address.connect(self.address_activated)
        if made.words is not None:
            made.words.focused.connect(partial(self._mark_against, shown))
        if made.decisions is not None:
            made.decisions.link_decided.connect(self._decide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            made.decisions.why_requested.connect(self._ask_why)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        return made

    def _mark_against(self, shown: Shown) -> None:
        """Mark the words being read against the counterpart that is looked at."""
        if self._own is not None:
            self._own.mark_against(shown)

    def _rest(self, count: int) -> Iterator[QWidget]:
        button = QPushButton(self.tr("Show all {}").format(count))
        button.setObjectName("panel_show_all")
        button.setAccessibleName(self.tr("Show all {} similar passages").format(count))
        button.clicked.connect(self._show_rest)
        yield button

    def _show_rest(self) -> None:
        self._shows_all = True
        self._show()

    def _nothing(self, content: PanelContent) -> Iterator[QWidget]:
        yield rule(self.theme)
        for missing in content.absences:
            place = EmptyPlace(missing, self.theme)
            place.check_requested.connect(self.check_requested)
            place.uncheck_requested.connect(self.uncheck_requested)
            place.pin_requested.connect(self.pin_requested)
            yield place
        if content.rejected:
            links = RejectedLinks(content.rejected, self.theme)
            links.link_decided.connect(self._decide)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            links.why_requested.connect(self._ask_why)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            links.address_activated.connect(self.address_activated)
            yield links
            for each in content.rejected:
                if each.ends in self._why:
                    yield why_lines(self._why[each.ends], self.theme)

    # --- why two passages are linked ------------------------------------------------------------

    def _ask_why(self, ends: Ends) -> None:
        """Ask why two passages are linked; asked again, hide the answer."""
        if ends in self._why:
            self.show_why(ends, ())
        else:
            self.why_requested.emit(ends)

    def show_why(self, ends: Ends, lines: Sequence[str]) -> None:
        """Say why two passages are linked, at that link; no lines hide it."""
        if lines:
            self._why[ends] = tuple(lines)
        else:
            self._why.pop(ends, None)
        if self.content is None:
            return
        if any(each.ends == ends for each in self.content.rejected):
            self._show()
        for made in self.findChildren(LinkCard):
            if made.shown.ends == ends:
                made.show_why(lines)
                self._wanted = ends
                QTimer.singleShot(SETTLED, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """Scroll to an answer when it is laid out."""
        for made in self.findChildren(LinkCard):
            if made.shown.ends == self._wanted and made.told is not None:
                self.area.ensureWidgetVisible(made.told, 0, MARGIN)
        self._wanted = None

    # --- deciding about links -------------------------------------------------------------------

    def _decide(self, said: Decided) -> None:
        """Report a word about a link; the keyboard comes back to that link when it is shown anew."""
        focused = QApplication.focusWidget()
        if self.content is not None and focused is not None and self.isAncestorOf(focused):
            self._return_to = (self.content.selected.address, said)
        self.link_decided.emit(said)

    def _return(self) -> None:
        """Give the keyboard back to the link that was decided on, else to the passage being read."""
        before, self._return_to = self._return_to, None
        page = self.area.widget()
        if before is None or page is None or self.content is None:
            return
        address, said = before
        if address != self.content.selected.address:
            return
        rows: list[Decisions | RejectedLink] = [
            *page.findChildren(Decisions),
            *page.findChildren(RejectedLink),
        ]
        row = next((each for each in rows if each.ends == (said.a, said.b)), None)
        first = self.table if self._own is None else self._own.words
        target = first if row is None else row.findChild(QPushButton)
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about the counterpart that has the keyboard, or ask why, with the actions' keys."""
        decisions = decisions_around(QApplication.focusWidget())
        if decisions is None or not decisions.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.bar)
        edge = (self.width(), 1) if self.width() >= WIDE else (1, self.height())
        painter.fillRect(0, 0, *edge, self.theme.line)
