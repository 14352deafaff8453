"""The window in which a reader looks for a passage in an article, and says what came of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.storing.settings import LONGEST_NAME
from desktop.window import fonts
from desktop.window.check_article import ArticleText
from desktop.window.check_content import CheckContent
from desktop.window.check_find import FindRow
from desktop.window.check_near import NearPassage, near_style
from desktop.window.check_words import Absent, Drawn, checked_sentence
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_parts import Badge
from desktop.window.said import kind_word
from desktop.window.sheet import Sheet, plain_label, quiet_label, section_label
from desktop.window.telling import local_time
from desktop.window.theme import Theme

SIZE = (1060, 672)
"""px: fits beside the frame of a window of 1100 × 700."""
LEAST = (700, 480)
NEAR_WIDTH = (270, 372)
TALLEST_PASSAGE = 124
"""px of the passage looked for; the rest of a long one is scrolled to."""
NAME_WIDTH = 200


@guarded
class CheckView(Sheet):
    """Shows a CheckContent; nothing is decided until a button says so."""

    link_decided = Signal(object)
    """A Drawn: the passage looked for, and the one that states the same."""
    absence_decided = Signal(object)
    """An Absent: what is not there, and the name to record."""
    pin_requested = Signal(object)
    """The Empty that was checked, to be kept in the brief."""
    uncheck_requested = Signal(object)
    """An Empty: that it was checked is to be taken back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CheckView", "Check an empty place")
        super().__init__("check_view", title, theme, parent)
        self.content: CheckContent | None = None
        self.zoom = 1.0
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        self.column.setContentsMargins(20, 16, 20, 14)
        self.title = self.add_title("")
        self.asked = self._frame("check_asked", self.tr("The passage looked for"))
        self.column.addWidget(self.asked)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(self._near_side(), 3)
        middle.addLayout(self._article_side(), 5)
        self.column.addLayout(middle, 1)
        self._add_decided()
        self._add_deciding()
        self._add_keys()

    # --- parts ----------------------------------------------------------------------------------

    def _frame(self, name: str, accessible: str) -> QScrollArea:
        made = QScrollArea(self)
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.viewport().setAutoFillBackground(False)
        return made

    def _near_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(section_label("near_heading", self.tr("Nearest passages"), self))
        side.addWidget(
            quiet_label(
                "near_said",
                self.tr(
                    "Found by the program, by shared words. Read the article before you decide."
                ),
                self,
            )
        )
        self.near = self._frame("check_near", self.tr("Nearest passages"))
        self.near.setMinimumWidth(NEAR_WIDTH[0])
        self.near.setMaximumWidth(NEAR_WIDTH[1])
        side.addWidget(self.near, 1)
        return side

    def _article_side(self) -> QVBoxLayout:
        self.heading = section_label("article_heading", "", self)
        self.heading.setWordWrap(False)
        self.finder = FindRow(self.theme, self)
        self.text = ArticleText(self.theme, self)
        self.text.passage_chosen.connect(self._show_chosen)
        self.finder.hits_changed.connect(self._show_hits)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.heading)
        side.addWidget(self.finder)
        side.addWidget(self.text, 1)
        return side

    def _add_decided(self) -> None:
        """Make the line that says what was decided before."""
        self.decided = QWidget(self)
        self.decided.setObjectName("check_decided")
        row = QHBoxLayout(self.decided)
        row.setContentsMargins(0, 4, 0, 0)
        self.decided_words = plain_label("decided_words", "", self.decided)
        self.take_back = self.make_button(
            "take_back", self.tr("Take back"), self.tr("Take back that it was checked")
        )
        self.take_back.clicked.connect(self._take_back)
        self.pin = self.make_button(
            "pin_absence", self.tr("Pin"), self.tr("Pin to the brief that it is absent here")
        )
        self.pin.clicked.connect(self._pin)
        row.addWidget(self.decided_words, 1)
        row.addWidget(self.pin)
        row.addWidget(self.take_back)
        self.column.addWidget(self.decided)

    def _add_deciding(self) -> None:
        self.records = quiet_label("check_records", "", self)
        self.name = QLineEdit(self)
        self.name.setObjectName("check_name")
        self.name.setAccessibleName(self.tr("Your name, to be recorded"))
        self.name.setPlaceholderText(self.tr("no name"))
        self.name.setToolTip(self.tr("The name that is recorded; leave it empty to record none"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setFixedWidth(NAME_WIDTH)
        self.name.textChanged.connect(self._show_records)
        label = QLabel(self.tr("Your name:"), self)
        label.setObjectName("check_name_label")
        label.setBuddy(self.name)
        self.cancel = self.make_button("cancel", self.tr("Cancel"), self.tr("Decide nothing (Esc)"))
        self.cancel.clicked.connect(self.reject)
        self.link = self.make_button("link_chosen", self.tr("Link the chosen passage"), "")
        self.link.clicked.connect(self._link_chosen)
        self.absent = self.make_button("checked_absent", self.tr("Checked absent"), "")
        self.absent.clicked.connect(self._decide_absent)
        self.column.addWidget(self.records)
        self.add_buttons(self.cancel, self.link, self.absent, left=(label, self.name))

    def _add_keys(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Find, self.finder.open),
            ("F3", self.finder.go_on),
            ("Shift+F3", self.finder.go_back),
            (LINK, self.link.click),
            (ABSENT, self.absent.click),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- what is shown --------------------------------------------------------------------------

    def show_check(self, content: CheckContent) -> None:
        """Show a passage and the article to look through; what was typed before is gone."""
        self.content = content
        for text in (content.looked_for.text, content.article.text):
            fonts.ensure_scripts(text)
        asked, other = content.looked_for.address, content.article.address
        words = (
            self.tr("Look for words of {} in {}")
            if content.is_part
            else self.tr("Look for {} in {}")
        )
        self.title.setText(words.format(asked, other))
        self.setWindowTitle(self.title.text())
        headline = " ".join((content.article.headline or "").split())
        parts = (other, content.other_outlet, headline)
        self.heading.setText(" · ".join(part for part in parts if part))
        self.text.setAccessibleName(self.tr("The whole article {}").format(other))
        self.text.show_lines(content.lines)
        self.finder.show_article(content.article)
        self.name.setText(content.name)
        self._fill()
        self._show_chosen(None)
        self._show_decided()
        self._show_records()
        self._show_tips()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        if hasattr(self, "text"):
            self.text.show_theme(theme)
            self.finder.show_theme(theme)
            self._fill()

    def set_zoom(self, zoom: float) -> None:
        """Set the articles' words larger or smaller, 1 = 15 px."""
        self.zoom = zoom
        self.text.set_zoom(zoom)
        self._fill()

    def _fill(self) -> None:
        """Make the passage looked for and the nearest ones anew."""
        if self.content is None:
            return
        content = self.content
        row = QHBoxLayout()
        row.setSpacing(8)
        badge = Badge(content.looked_for.address, self.theme, chosen=True)
        badge.setAccessibleName(content.looked_for.address)
        badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(badge)
        row.addWidget(section_label("asked_outlet", content.outlet, self), 1)
        kind = (
            self.tr("these words only") if content.is_part else kind_word(content.looked_for.kind)
        )
        row.addWidget(quiet_label("asked_kind", kind, self))
        name = f"{content.looked_for.address}, {content.outlet}"
        words = MarkedText(name, content.looked_for.text, near_style(self.zoom), self.theme)
        self._put(self.asked, row, words)
        tall = words.heightForWidth(max(self.width() - 50, 300)) + 30
        self.asked.setFixedHeight(round(min(tall, TALLEST_PASSAGE * max(1.0, self.zoom))))
        cards = [
            NearPassage(
                content.lines[near.line],
                near,
                content.looked_for.address,
                self.theme,
                self.zoom,
                self,
            )
            for near in content.near
        ]
        for card in cards:
            card.looked_at.connect(self._look)
            card.link_requested.connect(self._link)
        none = quiet_label("near_none", self.tr("This article has no text."), self)
        none.setVisible(not cards)
        self._put(self.near, *cards, none)

    def _put(self, area: QScrollArea, *parts: QWidget | QLayout) -> None:
        inside = QWidget()
        inside.setObjectName("check_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        before = area.takeWidget()
        if before is not None:
            before.deleteLater()
        area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _show_decided(self) -> None:
        checked = None if self.content is None else self.content.checked
        self.decided.setVisible(checked is not None)
        if checked is not None and self.content is not None:
            said = checked_sentence(checked, self.content.article.address)
            self.decided_words.setText(said)
            self.decided_words.setToolTip(local_time(checked.at))

    def _show_records(self) -> None:
        if self.content is not None:
            name = self.name.text().strip()
            self.records.setText(
                self.tr(
                    "“Checked absent” records that you looked for this in {article} and it is not"
                    " there: {name}, the time."
                ).format(article=self.content.article.address, name=name or self.tr("no name"))
            )

    def _show_tips(self) -> None:
        if self.content is None:
            return
        other = self.content.article.address
        native = QKeySequence.SequenceFormat.NativeText
        for button, words, key in (
            (self.link, self.tr("Say that the passage chosen in {} states the same"), LINK),
            (self.absent, self.tr("Record that you looked in {}, and it is not there"), ABSENT),
        ):
            tip = f"{words.format(other)} ({QKeySequence(key).toString(native)})"
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)

    def _show_hits(self) -> None:
        self.text.show_hits(self.finder.hits, self.finder.current)

    def _show_chosen(self, line: int | None) -> None:
        """Name the chosen passage on the button that links it."""
        is_chosen = line is not None and self.content is not None
        text = self.tr("Link the chosen passage")
        if line is not None and self.content is not None:
            text = self.tr("Link the chosen {}").format(self.content.lines[line].address)
        self.link.setText(text)
        self.link.setAccessibleName(text)
        self.link.setEnabled(is_chosen)

    # --- what the reader does -------------------------------------------------------------------

    def _look(self, line: int) -> None:
        self.text.bring(line)
        self.text.choose(line)

    def _link_chosen(self) -> None:
        if self.text.picked is not None:
            self._link(self.text.picked)

    def _link(self, line: int) -> None:
        if self.content is not None:
            pair = Drawn(self.content.looked_for.span, self.content.lines[line].span)
            self.link_decided.emit(pair)
            self.accept()

    def _decide_absent(self) -> None:
        if self.content is not None:
            place = self.content.place
            self.absence_decided.emit(Absent(*place, self.name.text().strip()))
            self.accept()

    def _pin(self) -> None:
        if self.content is not None:
            self.pin_requested.emit(self.content.place)

    def _take_back(self) -> None:
        if self.content is not None:
            place = self.content.place
            self.content = replace(self.content, checked=None)
            self._show_decided()
            self.finder.open()
            self.uncheck_requested.emit(place)

    # --- Qt -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self.finder.open()
        super().showEvent(event)


LINK = "Ctrl+L"
ABSENT = "Ctrl+Shift+A"
"""The keys of the two decisions."""
