"""The brief in the reader's hand: what they are at is pinned, ordered, noted, checked and copied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.storing.clock import now_utc
from desktop.story.annotating import annotation_of
from desktop.story.brief import PinKind
from desktop.story.brief_rows import brief_rows
from desktop.story.briefing import (
    add_pin,
    brief_of,
    move_pin,
    note_pin,
    remove_pin,
    same_pin,
)
from desktop.window.announcing import announce
from desktop.window.pages import CODE, QUOTES, READ

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.application.pin_checks import PinChecks
    from desktop.application.session import Session
    from desktop.story.annotation import Annotation
    from desktop.story.brief_rows import PinRow
    from desktop.story.quote import Quote
    from desktop.window.brief.asks import PinAsks
    from desktop.window.brief.panel import BriefPanel
    from desktop.window.brief.pinnable import NotPinnable, Pinnable
    from desktop.window.brief.tray import Tray
    from desktop.window.check_words import Empty
    from desktop.window.findings_words import FindingItem

PAGES = frozenset({READ, QUOTES})
"""Where the tray is seen: not beside an article that is coded alone."""


class BriefDoors(QObject):
    """Makes tray and panel when there is something to show in them, and does what they ask."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("briefDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.tray: Tray | None = None
        self.panel: BriefPanel | None = None
        self.rows: tuple[PinRow, ...] = ()
        self._asks: PinAsks | None = None
        self._checks: PinChecks | None = None
        self._shown: tuple[object, ...] = ()
        self._meant = 0
        """The pin that was made or looked at last."""
        self._add_buttons()
        self._wire()
        self.show()

    def _add_buttons(self) -> None:
        """Put the button into the top bar, and the one that pins under the similar passages."""
        from desktop.window.brief.button import BriefButton, PinButton
        from desktop.window.brief.pin_bar import PinBar

        actions, window = self.window.actions_, self.window
        self.button = BriefButton(actions["brief"], window.theme, window.top)
        window.top.add_brief(self.button)
        self.pin_button = PinButton(actions["pin"], window.theme, window.panel)
        self.bar = PinBar(self.pin_button, window.panel)

    def _wire(self) -> None:
        actions, window, workspace = self.window.actions_, self.window, self.workspace
        actions["pin"].triggered.connect(self.pin_here)
        actions["brief"].triggered.connect(self.toggle)
        workspace.project_changed.connect(self.show)
        workspace.quotes_changed.connect(self.show)
        workspace.reading_changed.connect(self._show_bar)
        workspace.leaving.connect(self._keep_notes)
        window.closing.connect(self._keep_notes)
        window.theme_changed.connect(self._show_theme)
        window.pages.page_shown.connect(self._show_tray)
        window.small_turned.connect(self._show_tray)
        window.pages.quotes_made.connect(self._take_quotes)
        window.pages.code_made.connect(self._take_code)
        window.panel.pin_requested.connect(self.pin_absence)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.session.absences.cells.pin_requested.connect(self.pin_here)
        if window.pages.made_quotes is not None:
            self._take_quotes()
        if window.pages.made_code is not None:
            self._take_code()
        if self.session.menus is not None:
            self.session.menus.passage_menu_made.connect(self._add_to_menu)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self._show_zoom)
        self._show_bar()

    def _take_quotes(self) -> None:
        self.window.pages.quotes.pin_requested.connect(self.pin_quotes)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    def _take_code(self) -> None:
        """Let P pin in the article that is shown alone, too."""
        self.window.pages.code.sheet.addAction(self.window.actions_["pin"])

    def _add_to_menu(self, menu: QMenu, _ref: object) -> None:
        menu.addSeparator()
        menu.addAction(self.window.actions_["pin"])

    @property
    def asks(self) -> PinAsks:
        if self._asks is None:
            from desktop.window.brief.asks import PinAsks

            self._asks = made = PinAsks(self)
            made.activated.connect(self.go_to)
            made.check_requested.connect(self.check)
            made.uncheck_requested.connect(self.uncheck)
            made.remove_requested.connect(self.remove)
            made.move_requested.connect(self.move)
            made.note_requested.connect(self.write_note)
            made.note_changed.connect(self.note)
            made.panel_requested.connect(self.open)
            made.left.connect(self.leave)
        return self._asks

    @property
    def checks(self) -> PinChecks:
        if self._checks is None:
            from desktop.application.pin_checks import PinChecks

            self._checks = PinChecks(self.session, self)
        return self._checks

    # --- what is shown --------------------------------------------------------------------------

    def show(self, _changed: object = None) -> None:
        """Show the open brief wherever it is shown, if it is another one."""
        project = self.workspace.project
        brief = brief_of(project)
        pins = () if brief is None else brief.pins
        has_quotes = any(pin.kind is PinKind.QUOTE for pin in pins)
        quotes = self.workspace.quotes.quotes if has_quotes else ()
        shown = (
            project.briefs, project.open_brief, quotes, project.articles,
            project.absences, project.annotations, project.codes,
        )  # fmt: skip
        if len(shown) == len(self._shown) and all(map(_is, shown, self._shown)):
            return
        self._shown = shown
        self.rows = brief_rows(project, brief, quotes, self._described)
        checked = sum(pin.checked is not None for pin in pins)
        from desktop.window.brief.words import count_words

        self.button.show_count(len(pins), count_words(len(pins), checked))
        self.window.top.make_room()
        if pins and self.tray is None:
            self._make_tray()
        if self.tray is not None:
            from desktop.window.brief.words import brief_name

            self.tray.show_rows(brief_name(brief), self.rows)
            self._show_tray()
        if self.panel is not None:
            self.panel.show_brief(project.briefs, brief, self.rows)

    def _described(self, quote: Quote) -> str:
        return self.session.quotes.describe(quote)

    def _make_tray(self) -> None:
        from desktop.window.brief.tray import Tray

        self.tray = Tray(self.window.theme, self.asks, self.window)
        self.tray.hide()
        column = self.window.column
        column.insertWidget(column.indexOf(self.window.status), self.tray)

    def _show_tray(self, _page: object = None) -> None:
        if self.tray is not None:
            has_room = self.window.pages.shown in PAGES and not self.window.is_small
            self.tray.setVisible(bool(self.rows) and has_room)
        is_on = self.window.actions_["brief"].isChecked() and self.window.pages.is_reading
        self.button.setChecked(is_on)

    def _show_bar(self, _reading: object = None) -> None:
        self.bar.show_content(has_content=self.window.view.current is not None)

    def _show_theme(self, _theme: object = None) -> None:
        theme = self.window.theme
        for part in (self.button, self.pin_button, self.tray, self.panel):
            if part is not None:
                part.show_theme(theme)

    def _show_zoom(self) -> None:
        if self.panel is not None:
            self.panel.show_zoom(self.window.view.zoom)

    # --- the panel ------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the brief at the side, or the panel again; from another page, go to it."""
        action = self.window.actions_["brief"]
        if action.isChecked() or not self.window.pages.is_reading:
            action.setChecked(True)
            self.open()
        else:
            self.window.show_side("panel")
            self.leave()

    def open(self) -> None:
        """Show the brief at the side, with the keyboard in it."""
        self._show_side().enter()

    def _show_side(self) -> BriefPanel:
        panel = self.panel or self._make_panel()
        if not self.window.pages.is_reading:
            self.window.pages.show(READ, takes_focus=False)
        self.window.show_side("brief")
        return panel

    def _make_panel(self) -> BriefPanel:
        from desktop.application.brief_choices import BriefChoices
        from desktop.window.brief.panel import BriefPanel

        made = self.panel = BriefPanel(self.window.theme, self.asks, self.window)
        made.copy_requested.connect(self.copy)
        made.pdf_requested.connect(self.session.reports.open_brief)
        made.address_activated.connect(self.go_to_address)
        made.pin_reached.connect(self._frame_chip)
        self.choices = BriefChoices(self.session, made)
        made.show_zoom(self.window.view.zoom)
        self.window.side.put("brief", made)
        project = self.workspace.project
        made.show_brief(project.briefs, brief_of(project), self.rows)
        made.show_pin(self._meant)
        return made

    def leave(self) -> None:
        """Give the keyboard back to the page."""
        self.window.pages.take_focus()

    def _keep_notes(self) -> None:
        """Keep a note that is being typed when the window or the project goes."""
        if self.panel is not None:
            self.panel.keep_notes()

    # --- pinning --------------------------------------------------------------------------------

    def pin_here(self) -> None:
        """Pin what the reader is at in the columns, or in the article that is shown alone."""
        from desktop.window.brief.pinnable import alone, in_columns

        if self.window.pages.shown == CODE:
            target, project = self.session.notes.target(), self.workspace.project
            self.pin(alone(project, target, self._annotation()))
        else:
            self.pin(in_columns(self.window.view, self._annotation()))

    def _annotation(self) -> Annotation | None:
        """Return the annotation the reader is at."""
        return annotation_of(self.workspace.project, self.session.notes.number)

    def pin_annotation(self, number: int) -> None:
        """Pin an annotation with all its places."""
        from desktop.window.brief.pinnable import of_annotation

        annotation = annotation_of(self.workspace.project, number)
        if annotation is not None:
            self.pin(of_annotation(annotation))

    def pin_quotes(self, quotes: tuple[Quote, ...]) -> None:
        from desktop.window.brief.pinnable import of_quotes

        self.pin(of_quotes(quotes))

    def pin_finding(self, item: FindingItem) -> None:
        from desktop.window.brief.pinnable import of_finding

        self.pin(of_finding(item.finding, item.sentence))

    def pin_absence(self, place: Empty) -> None:
        from desktop.window.brief.pinnable import of_absence

        self.pin(of_absence(self.workspace.project, place))

    def pin(self, found: Pinnable | NotPinnable) -> None:
        """Put something into the open brief; what is there already is shown."""
        from desktop.window.brief.pinnable import Pinnable

        if not isinstance(found, Pinnable):
            self.tell(found.words)
            return
        known = same_pin(self.workspace.project, found.spans, found.pin)
        if known is not None:
            self.show_pin(known.number)
            self.tell(self.tr("Already pinned: {}").format(self._place(known.number)))
            return
        new = found.pin._replace(by=self.session.settings.reader, at=now_utc())
        label = self.tr("Pin {}").format(found.name)
        self.workspace.edit(label, partial(add_pin, spans=found.spans, new=new))
        brief = brief_of(self.workspace.project)
        if brief is not None and brief.pins:
            self.show_pin(brief.pins[-1].number)

    def show_pin(self, number: int) -> None:
        """Bring a pin into sight in the tray and, where it is open, in the panel."""
        self._meant = number
        if self.tray is not None:
            self.tray.show_pin(number)
        if self.panel is not None:
            self.panel.show_pin(number)

    def _frame_chip(self, number: int) -> None:
        """Let the tray mean the pin whose card the keyboard came to."""
        self._meant = number
        if self.tray is not None:
            self.tray.frame(number)

    # --- what is asked of a pin -----------------------------------------------------------------

    def row(self, number: int) -> PinRow | None:
        return next((row for row in self.rows if row.pin.number == number), None)

    def _place(self, number: int) -> int:
        row = self.row(number)
        return 0 if row is None else row.place

    def go_to(self, number: int) -> None:
        """Show the first place of a pin in the articles, its words framed."""
        row = self.row(number)
        places = [] if row is None else [place for place in row.places if not place.is_orphan]
        if not places:
            self.tell(self.tr("The words of this pin have no place any more."))
            return
        self.show_pin(number)
        self.go_to_address(places[0].address)
        if row is not None and row.pin.kind is not PinKind.STATEMENT:
            self.session.words.show_place(tuple(place.span for place in places))

    def go_to_address(self, address: str) -> None:
        """Show a passage in the articles, the first of "A5.3–5"."""
        self.window.go_to(address.partition("–")[0])

    def remove(self, number: int) -> None:
        label = self.tr("Remove pin {}").format(self._place(number))
        self.workspace.edit(label, partial(remove_pin, number=number))

    def move(self, number: int, place: int) -> None:
        """Put a pin elsewhere among the others; at the ends it stays."""
        now = self._place(number) - 1
        place = max(0, min(place, len(self.rows) - 1))
        if place != now:
            label = self.tr("Move pin {} to {}").format(now + 1, place + 1)
            self.workspace.edit(label, partial(move_pin, number=number, place=place))

    def note(self, number: int, note: str) -> None:
        label = self.tr("Note on pin {}").format(self._place(number))
        self.workspace.edit(label, partial(note_pin, number=number, note=note))

    def write_note(self, number: int) -> None:
        """Open the panel with the keyboard in the note of a pin."""
        self._show_side().write_note(number)

    def check(self, number: int) -> None:
        """Open the stored originals of a pin."""
        row = self.row(number)
        if row is not None:
            self.show_pin(number)
            self.checks.begin(row)

    def uncheck(self, number: int) -> None:
        self.checks.take_back(number)

    # --- copying --------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the brief with its citations, as plain and as formatted text."""
        brief = brief_of(self.workspace.project)
        if brief is None or not self.rows:
            self.tell(self.tr("There is nothing in the brief to copy."))
            return
        from desktop.window.brief.copying import copy_brief

        copy_brief(brief, self.rows)
        self.tell(self.tr("Copied the brief: {} pins").format(len(self.rows)))

    def tell(self, words: str) -> None:
        self.window.status.show_place(words)
        announce(self.window.view, words)


def _is(one: object, other: object) -> bool:
    return one is other
