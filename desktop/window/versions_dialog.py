"""The window that offers to move what was attached to an older text of an article to the newer one."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.window import fonts
from desktop.window.overrides import guarded
from desktop.window.sheet import Sheet, Tick, plain_label, quiet_label, section_label
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme

WIDTH, HEIGHT = 640, 620
QUOTE_SIZE = 13.5
EXACT, CONTEXT, FUZZY = "exact", "context", "fuzzy"
"""How a place in the newer text was found."""
INDENT = 17
"""px that an address takes, so that the words stand under those of the tick."""


class Offer(NamedTuple):
    """One thing attached to the older text, and where it would go.

    `move` is handed back when it is chosen; `what` says what it is. `before` is the passage in the
    older text, `after` the one in the newer text, empty when no place was found. `how` is exact,
    context or fuzzy, `score` 0–1.
    """

    move: object
    what: str
    before: str
    after: str = ""
    how: str = ""
    score: float = 0.0

    @property
    def has_place(self) -> bool:
        return bool(self.after)


class VersionsDialog(Sheet):
    """Each thing with its words before and after, to tick; what finds no place is listed below."""

    moves_chosen = Signal(object)
    """A tuple of the `move` of every ticked Offer; not reported when all stays where it is."""

    def __init__(
        self,
        theme: Theme,
        names: tuple[str, str],
        offers: Sequence[Offer],
        parent: QWidget | None = None,
    ) -> None:
        """`names` are those of the older and the newer text, such as "A4" and "A9"."""
        title = QCoreApplication.translate("VersionsDialog", "A newer text of an article")
        super().__init__("versions_dialog", title, theme, parent)
        self.resize(WIDTH, HEIGHT)
        self.names = names
        self.offers = tuple(offers)
        self.ticks: list[tuple[Tick, Offer]] = []
        older, newer = names
        self.add_title(self.tr("{} is a newer text of {}").format(newer, older))
        self.add_sentence(
            "versions_said",
            self.tr(
                "What you attached to {older} stays there unless you move it. The places in {newer}"
                " were found by the program; look at those that are not word for word."
            ).format(older=older, newer=newer),
        )
        self.area = self._area()
        self.column.addWidget(self.area, 1)
        self._add_answers()
        self._show_chosen()

    # --- parts ----------------------------------------------------------------------------------

    def _area(self) -> QScrollArea:
        inside = QWidget(self)
        inside.setObjectName("versions_cards")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(8)
        placed = [offer for offer in self.offers if offer.has_place]
        lost = [offer for offer in self.offers if not offer.has_place]
        for place, offer in enumerate(placed):
            column.addWidget(self._card(place, offer))
        if lost:
            column.addSpacing(8)
            column.addWidget(section_label("lost_heading", self._lost_words(len(lost)), self))
            for offer in lost:
                column.addWidget(self._lost(offer))
        column.addStretch(1)
        area = Cards(self)
        area.setObjectName("versions_area")
        area.setAccessibleName(self.tr("What can be moved"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return area

    def _lost_words(self, count: int) -> str:
        older, newer = self.names
        if count == 1:
            return self.tr("1 finds no place in {newer} and stays with {older}").format(
                newer=newer, older=older
            )
        return self.tr("{count} find no place in {newer} and stay with {older}").format(
            count=count, newer=newer, older=older
        )

    def _card(self, place: int, offer: Offer) -> QFrame:
        tip = self.tr("Move this to {}").format(self.names[1])
        tick = Tick(f"versions_tick_{place}", offer.what, tip, self)
        tick.setAccessibleDescription(f"{self._sure(offer)}. {offer.before} – {offer.after}")
        tick.setChecked(offer.how == EXACT)
        tick.toggled.connect(self._show_chosen)
        self.ticks.append((tick, offer))
        sure = quiet_label(f"versions_sure_{place}", self._sure(offer), self)
        sure.setWordWrap(False)
        head = QHBoxLayout()
        head.addWidget(tick, 1)
        head.addWidget(sure)
        made, column = self._frame()
        column.addLayout(head)
        if offer.before == offer.after:
            column.addLayout(self._named_quote("", offer.after))
        else:
            for name, words in zip(self.names, (offer.before, offer.after), strict=True):
                column.addLayout(self._named_quote(name, words))
        return made

    def _lost(self, offer: Offer) -> QFrame:
        made, column = self._frame()
        column.addWidget(plain_label("versions_lost", offer.what, self))
        column.addLayout(self._named_quote(self.names[0], offer.before))
        return made

    def _frame(self) -> tuple[QFrame, QVBoxLayout]:
        made = QFrame(self)
        made.setObjectName("sheet_card")
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 7, 12, 10)
        column.setSpacing(4)
        return made, column

    def _named_quote(self, name: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        address = quiet_label("versions_address", name, self)
        address.setWordWrap(False)
        address.setFixedWidth(max(INDENT, address.sizeHint().width()))
        row.addWidget(address, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._quote(words), 1)
        return row

    def _quote(self, words: str) -> QLabel:
        fonts.ensure_scripts(words)
        made = plain_label("versions_quote", words, self)
        made.setFont(sized(SERIF, QUOTE_SIZE))
        return made

    def _sure(self, offer: Offer) -> str:
        if offer.how == EXACT:
            return self.tr("found word for word")
        if offer.how == CONTEXT:
            return self.tr("found word for word, by what stands around it")
        return self.tr("a guess: {:.0%} of the letters agree").format(offer.score)

    def _add_answers(self) -> None:
        older = self.names[0]
        self.leave = self.make_button(
            "leave_all",
            self.tr("Leave all with the old text"),
            self.tr("Move nothing; all stays with {} (Esc)").format(older),
        )
        self.leave.clicked.connect(self.reject)
        self.move_ = self.make_button(
            "move_chosen", self.tr("Move the chosen"), self.tr("Move what is ticked")
        )
        self.move_.clicked.connect(self._move)
        self.count = quiet_label("versions_count", "", self)
        self.count.setWordWrap(False)
        self.add_buttons(self.leave, self.move_, left=(self.count,))
        self.move_.setDefault(True)

    # --- answering ------------------------------------------------------------------------------

    def chosen(self) -> tuple[object, ...]:
        return tuple(offer.move for tick, offer in self.ticks if tick.isChecked())

    def _show_chosen(self) -> None:
        count = len(self.chosen())
        self.count.setText(
            self.tr("{chosen} of {all} chosen").format(chosen=count, all=len(self.ticks))
        )
        self.move_.setEnabled(count > 0)

    def _move(self) -> None:
        self.moves_chosen.emit(self.chosen())
        self.accept()


@guarded
class Cards(QScrollArea):
    """Scrolls to the card whose tick the keys went to."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's own names
        is_done = super().focusNextPrevChild(next)
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, 60)
        return bool(is_done)
