"""The window in which a reader says how the program should be; every change applies at once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop.storing.settings import LONGEST_NAME, Settings
from desktop.window import fonts
from desktop.window.chips import MarkChip, SegmentedControl
from desktop.window.language import words_in
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.sheet import Choice, Sheet, plain_label, quiet_label, section_label
from desktop.window.styles import FALLBACK, SERIF
from desktop.window.theme import Theme

WIDTH = 532
LABEL_WIDTH = 118
SECTION_GAP = 12
SIZES = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""The steps of the text's size, as "Larger text" takes them; 1 = 15 px."""
SAMPLE_HEIGHT, TALLEST_SAMPLE = 66, 132
"""px; where more is wanted, whole lines are shown."""
NEXT_START = "Another language is shown from the next start on."
SAMPLE_EDGE = 9
"""px over and under the sample's lines: its padding and border."""
SAMPLE_ROOM = 400
"""px of the field at the least: the form without its labels."""
BODY_SIZE = 15
"""px of an article's text at 100 %."""
SHOWN, HIDDEN = "shown", "hidden"
FIRST_CHIPS = 3
"""Chips in the first of two rows."""


@guarded
class SettingsWindow(Sheet):
    """A form of sections; reports the settings as they are after each change."""

    is_about_project = False

    settings_changed = Signal(object)
    """The Settings after the change."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SettingsWindow", "Settings")
        self._themed: list[MarkChip | SegmentedControl] = []
        super().__init__("settings_window", title, theme, parent)
        self.settings = settings
        self.column.addStrut(WIDTH)
        self.column.addLayout(self._form())
        self.column.addStretch(1)
        said = quiet_label("settings_said", self.tr("Changes apply at once."), self)
        said.setWordWrap(False)
        self.add_buttons(self.close_button(), left=(said,))
        self.show_settings(settings)
        self.name.setFocus()

    def _form(self) -> QGridLayout:
        self.form = QGridLayout()
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(7)
        self.form.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.form.setColumnStretch(1, 1)
        self._add_person()
        self._add_looks()
        self._add_articles()
        self._add_window()
        return self.form

    # --- sections -------------------------------------------------------------------------------

    def _add_person(self) -> None:
        self._add_section(self.tr("You"))
        self.name = QLineEdit(self)
        self.name.setObjectName("settings_name")
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setToolTip(self.tr("Recorded with what you confirm, reject or check"))
        self.name.setPlaceholderText(self.tr("No name is recorded"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.editingFinished.connect(self._take_name)
        self._add_row(self.tr("&Name"), self.name)
        self._add_hint(
            self.tr(
                "Stands beside what you confirm, reject or check, in your project files and in"
                " what you export from them."
            )
        )

    def _add_looks(self) -> None:
        self._add_section(self.tr("Looks"))
        choices = (
            ("system", self.tr("As the system"), self.tr("Follow the system's colours")),
            ("light", self.tr("Light"), self.tr("Dark text on light paper")),
            ("dark", self.tr("Dark"), self.tr("Light text on dark paper")),
            ("light_contrast", self.tr("Contrast, light"), self.tr("Black on white, strong lines")),
            ("dark_contrast", self.tr("Contrast, dark"), self.tr("White on black, strong lines")),
        )
        self.themes = self._actions(choices)
        self._add_row(self.tr("Colours"), self._segments(self.tr("Colours"), self.themes))
        self.language = Choice(
            "settings_language",
            self.tr("Language of the interface"),
            self.tr("The language of menus and explanations; articles keep theirs"),
            self,
        )
        self.language.addItem(self.tr("As the system"), "")
        self.language.addItem("English", "en")
        self.language.addItem("Українська", "uk")
        self.language.activated.connect(self._take_language)
        self._add_row(self.tr("&Language"), self.language)
        self.next_start = self._add_hint(self.tr(NEXT_START))

    def _add_articles(self) -> None:
        self._add_section(self.tr("Articles"))
        self.face = Choice(
            "settings_typeface",
            self.tr("Typeface of the articles"),
            self.tr("The typeface in which articles are set"),
            self,
        )
        for family in fonts.body_families():
            self.face.addItem(family, "" if family == SERIF else family)
            own = QFont([family, SERIF, *FALLBACK])
            own.setPixelSize(14)
            self.face.setItemData(self.face.count() - 1, own, Qt.ItemDataRole.FontRole)
        unfolded = self.face.view()
        if isinstance(unfolded, QListView):
            unfolded.setUniformItemSizes(True)  # or each typeface of the machine is loaded
        self.face.activated.connect(self._take_face)
        self._add_row(self.tr("&Typeface"), self.face)
        self.size_ = Choice(
            "settings_size",
            self.tr("Size of the articles' text"),
            self.tr("The size of the articles' text (Ctrl++, Ctrl+-)"),
            self,
        )
        self.size_.activated.connect(self._take_size)
        self._add_row(self.tr("&Size"), self.size_)
        self.sample = plain_label("settings_sample", self.tr(SAMPLE), self)
        self.sample.setAccessibleName(self.tr("A sample of the text"))
        self.sample.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.form.addWidget(self.sample, self.form.rowCount(), 1)

    def _add_window(self) -> None:
        self._add_section(self.tr("In the window"))
        modes = (
            ("linked", self.tr("Linked"), self.tr("Articles side by side, linked")),
            ("synopsis", self.tr("Synopsis"), self.tr("One row per statement")),
        )
        self.modes = self._actions(modes)
        self._add_row(self.tr("Shown"), self._segments(self.tr("Shown"), self.modes))
        self._add_row(self.tr("Marks"), self._chips())
        panels = (
            (SHOWN, self.tr("Shown"), self.tr("Show the panel beside the articles (F9)")),
            (HIDDEN, self.tr("Hidden"), self.tr("Leave the room to the articles (F9)")),
        )
        self.panels = self._actions(panels)
        self._add_row(self.tr("Panel"), self._segments(self.tr("Panel"), self.panels))
        self._add_hint(self.tr("As you leave the window, it opens the next time."))

    def _chips(self) -> QWidget:
        words = (
            (
                MarkKind.DIFFERS,
                self.tr("differs"),
                self.tr("Words that differ from the counterpart"),
            ),
            (MarkKind.ONLY, self.tr("only on this side"), self.tr("Words without a counterpart")),
            (MarkKind.MOVED, self.tr("moved"), self.tr("The same words in another place")),
            (MarkKind.CONFLICT, self.tr("disagree"), self.tr("Numbers or names that disagree")),
            (MarkKind.SAME, self.tr("same words"), self.tr("Words that are the same")),
            (
                MarkKind.QUOTE,
                self.tr("reported speech"),
                self.tr("Words that somebody is reported to have said"),
            ),
        )
        box = QWidget(self)
        box.setObjectName("settings_marks")
        box.setAccessibleName(self.tr("Marks that are on"))
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        lines = (QHBoxLayout(), QHBoxLayout())
        self.layers: dict[str, QAction] = {}
        for place, (kind, word, tip) in enumerate(words):
            action = self._action(f"layer_{kind.name}", word, tip)
            action.triggered.connect(self._take_layers)
            self.layers[kind.name] = action
            chip = MarkChip(action, word, kind, self.theme, box)
            self._themed.append(chip)
            lines[place >= FIRST_CHIPS].addWidget(chip)
        for line in lines:
            line.setSpacing(8)
            line.addStretch(1)
            rows.addLayout(line)
        return box

    # --- parts ----------------------------------------------------------------------------------

    def _action(self, name: str, text: str, tip: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"settings_{name}")
        action.setToolTip(tip)
        action.setCheckable(True)
        return action

    def _actions(self, choices: tuple[tuple[str, str, str], ...]) -> dict[str, QAction]:
        """Make actions of which one is on."""
        group = QActionGroup(self)
        made = {}
        for value, text, tip in choices:
            action = made[value] = self._action(value, text, tip)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(self._take_choice)
        return made

    def _segments(self, name: str, actions: dict[str, QAction]) -> SegmentedControl:
        pairs = [(action, action.text()) for action in actions.values()]
        made = SegmentedControl(name, pairs, self.theme, self)
        self._themed.append(made)
        return made

    def _add_section(self, text: str) -> None:
        row = self.form.rowCount()
        if row > 1:
            self.form.setRowMinimumHeight(row, SECTION_GAP)
        made = section_label("settings_section", text, self)
        self.form.addWidget(made, row + 1, 0, 1, 2)

    def _add_row(self, text: str, widget: QWidget) -> None:
        row = self.form.rowCount()
        made = QLabel(text, self)
        made.setObjectName("settings_label")
        made.setProperty("quiet", True)
        made.setBuddy(widget)
        is_low = isinstance(widget, Choice | QLineEdit)
        top = Qt.AlignmentFlag.AlignVCenter if is_low else Qt.AlignmentFlag.AlignTop
        made.setMinimumHeight(0 if is_low else 26)
        self.form.addWidget(made, row, 0, top)
        left = Qt.AlignmentFlag.AlignLeft
        if isinstance(widget, SegmentedControl):
            self.form.addWidget(widget, row, 1, left)
        else:
            self.form.addWidget(widget, row, 1)

    def _add_hint(self, text: str) -> QLabel:
        made = quiet_label("settings_hint", text, self)
        self.form.addWidget(made, self.form.rowCount(), 1)
        return made

    # --- showing --------------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere too; nothing is reported."""
        self.settings = settings
        self.name.setText(settings.reader)
        self.themes[settings.theme].setChecked(True)
        self.language.show_value(settings.language)
        self._show_face(settings.body_font)
        self._show_size(settings.zoom)
        self.modes.get(settings.mode, self.modes["linked"]).setChecked(True)
        self.panels[SHOWN if settings.panel else HIDDEN].setChecked(True)
        for name, action in self.layers.items():
            action.setChecked(name in settings.layers)
        self._show_sample()

    def _show_face(self, family: str) -> None:
        if self.face.findData(family) < 0:
            self.face.addItem(self.tr("{}, not installed").format(family), family)
        self.face.show_value(family)

    def _show_size(self, zoom: float) -> None:
        self.size_.clear()
        for size in sorted({*SIZES, zoom}):
            self.size_.addItem(f"{size:.0%}", size)
        self.size_.show_value(zoom)

    def _show_sample(self) -> None:
        font = QFont([self.settings.body_font or SERIF, SERIF, *FALLBACK])
        font.setPixelSize(round(BODY_SIZE * self.settings.zoom))
        self.sample.setFont(font)
        self.sample.ensurePolished()
        wanted = self.sample.heightForWidth(SAMPLE_ROOM)
        line = self.sample.fontMetrics().lineSpacing()
        whole = (TALLEST_SAMPLE - 2 * SAMPLE_EDGE) // line * line + 2 * SAMPLE_EDGE
        self.sample.setFixedHeight(min(max(SAMPLE_HEIGHT, wanted), whole))

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for part in self._themed:
            part.show_theme(theme)

    # --- what the reader does -------------------------------------------------------------------

    def _change(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self._show_sample()
            self.settings_changed.emit(settings)

    def _take_name(self) -> None:
        self._change(self.settings._replace(reader=self.name.text().strip()))

    def _take_choice(self, action: QAction) -> None:
        value = str(action.data())
        if action in self.themes.values():
            self._change(self.settings._replace(theme=value))
        elif action in self.modes.values():
            self._change(self.settings._replace(mode=value))
        else:
            self._change(self.settings._replace(panel=value == SHOWN))

    def _take_language(self) -> None:
        """Say in the chosen language when it is shown: its reader may know no other."""
        code = str(self.language.currentData())
        self.next_start.setText(words_in(code, "SettingsWindow", NEXT_START))
        self._change(self.settings._replace(language=code))

    def _take_face(self) -> None:
        self._change(self.settings._replace(body_font=str(self.face.currentData())))

    def _take_size(self) -> None:
        self._change(self.settings._replace(zoom=float(self.size_.currentData())))

    def _take_layers(self) -> None:
        chosen = tuple(sorted(name for name, a in self.layers.items() if a.isChecked()))
        self._change(self.settings._replace(layers=chosen))

    # --- Qt -------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Take the name over before the window goes: its field may still have the focus."""
        self._take_name()
        super().done(result)


SAMPLE = "The council met on Thursday. Рада зібралася в четвер."
