"""The one table of everything a reader can do: menus, toolbar and shortcuts come from it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class Row(NamedTuple):
    """One action. `scope` "view": its keys act while the articles have the focus, not in fields.

    `group`: only one action of a group is on, but for those that are `FREE`.
    """

    name: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    scope: str = "window"
    checkable: bool = False
    group: str = ""


SUBMENUS = {
    "marks": "Marks",
    "links": "Links shown",
    "theme": "Colours",
    "codes": "Give a recent code",
    "search_view": "Show what was searched",
}
"""Groups of actions that have a menu of their own inside the one they belong to."""
FREE = frozenset({"marks"})
"""Groups of which any may be on together."""
MENUS = ("File", "Edit", "View", "Go", "Article", "Notes", "Help")
TABLE: tuple[Row | str, ...] = (
    Row("new_project", "File", "New project", "Begin an empty project; this one is stored", ("Ctrl+N",)),
    Row("open_project", "File", "Open project…", "Open another project file", ("Ctrl+Shift+O",)),
    "File",
    Row("add", "File", "Add…", "Add articles from files, a folder, an address or a text", ("Ctrl+Shift+A",)),
    Row("open", "File", "Add files…", "Add articles from files of any kind", ("Ctrl+O",)),
    Row("paste", "File", "Paste as article", "Add the copied text, files or address", ("Ctrl+V", "Ctrl+Shift+V")),
    Row("import_log", "File", "Import log…", "What became of everything that was added", ()),
    "File",
    Row("save", "File", "Save", "Everything is stored as soon as you do it; this says so", ("Ctrl+S",)),
    Row("save_as", "File", "Save project as…", "Store the project in another file and go on there", ("Ctrl+Shift+S",)),
    Row("export", "File", "Save comparison file…", "Save all that was found, as JSON", ("Ctrl+E",)),
    Row("export_table", "File", "Export table…", "Save statements, quotes, wording, notes or counts as CSV", ()),
    Row("export_pdf", "File", "Export as PDF…", "Make a PDF of the story with your notes as annotations", ("Ctrl+Shift+P",)),
    Row("print", "File", "Print…", "Print the story as the PDF has it", ("Ctrl+P",)),
    "File",
    Row("example", "File", "Open the example", "Five articles on one story, as your own copy", ()),
    Row("reset_example", "File", "Reset the example…", "Begin the example anew, as it came", ()),
    Row("forget", "File", "Forget this project…", "Remove the project with every trace of it", ()),
    "File",
    Row("settings", "File", "Settings…", "Your name, colours, typeface, what is on by default", ("Ctrl+,",)),
    Row("quit", "File", "Quit", "Close Wireside", ("Ctrl+Q",)),
    Row("undo", "Edit", "Undo", "Take back the last change", ("Ctrl+Z",)),
    Row("redo", "Edit", "Redo", "Do it again", ("Ctrl+Shift+Z", "Ctrl+Y")),
    "Edit",
    Row("copy", "Edit", "Copy with source", "Copy with outlet, headline and address", ("Ctrl+C",), "view"),
    Row("copy_text", "Edit", "Copy text only", "Copy the words alone", ("Ctrl+Shift+C",), "view"),
    Row("select_all", "Edit", "Select whole article", "Select the article you are in", ("Ctrl+A",), "view"),
    "Edit",
    Row("find", "Edit", "Find…", "Find words in all columns", ("Ctrl+F",)),
    Row("find_next", "Edit", "Find next", "Go to the next place found", ("F3",)),
    Row("find_previous", "Edit", "Find previous", "Go to the place found before", ("Shift+F3",)),
    Row("linked", "View", "Linked reading", "Articles side by side, linked", ("Ctrl+1",), "window", True, "mode"),
    Row("synopsis", "View", "Synopsis", "One row per statement", ("Ctrl+2",), "window", True, "mode"),
    "View",
    Row("read", "View", "Read", "The articles of the story, side by side", ("F4",), "window", True, "workspace"),
    Row("quotes", "View", "Quotes", "Who is quoted, and how each outlet words it", ("Ctrl+4",), "window", True, "workspace"),
    Row("code", "View", "Code", "One article at a time, without links and marks", ("Ctrl+5",), "window", True, "workspace"),
    Row("results", "View", "Results", "What you coded in numbers: which codes, where, and with which others", ("Ctrl+7",), "window", True, "workspace"),
    Row("search", "View", "Search", "Everything that was written: articles, quotes and notes of the project", ("Ctrl+Shift+F",), "window", True, "workspace"),
    Row("search_passages", "View", "By passage", "Show what a search finds passage by passage", ("Alt+Shift+5",), "window", True, "search_view"),
    Row("search_statements", "View", "Side by side", "Show what each outlet wrote in the places that a search finds", ("Alt+Shift+6",), "window", True, "search_view"),
    Row("search_concordance", "View", "Concordance", "Show what a search finds under each other, with the words around", ("Alt+Shift+7",), "window", True, "search_view"),
    Row("search_times", "View", "Over time and by outlet", "Count what a search finds by day and outlet", ("Alt+Shift+8",), "window", True, "search_view"),
    Row("search_earliest", "View", "Earliest dated text", "Show what a search finds by date, and what later texts share with the earliest", ("Alt+Shift+9",), "window", True, "search_view"),
    Row("save_search", "View", "Save this search", "Keep what is looked for under a name, and see later what is new in it", ("Ctrl+D",)),
    Row("saved_searches", "View", "Saved searches", "Go to the searches that you saved", ("Ctrl+Shift+D",)),
    Row("library", "View", "All articles (library)", "All articles of the project", ("Ctrl+3", "Ctrl+L"), "window", True, "workspace"),
    "View",
    Row("compare_again", "View", "Compare again", "Compare the columns, if that was cancelled", ("F5",)),
    "View",
    Row("layer_differs", "View", "Mark: differs", "Words that differ from their counterpart", ("Alt+1",), "window", True, "marks"),
    Row("layer_only", "View", "Mark: only on this side", "Words without a counterpart", ("Alt+2",), "window", True, "marks"),
    Row("layer_moved", "View", "Mark: moved", "The same words in another place", ("Alt+3",), "window", True, "marks"),
    Row("layer_conflict", "View", "Mark: numbers or names disagree", "Facts that disagree", ("Alt+4",), "window", True, "marks"),
    Row("layer_same", "View", "Mark: same words", "Words that are the same", ("Alt+5",), "window", True, "marks"),
    Row("layer_quotes", "View", "Mark: reported speech", "Words that somebody is reported to have said; quotation marks say it already", ("Alt+9",), "window", True, "marks"),
    Row("layer_notes", "View", "Mark: notes", "Words with a code, a colour or a comment of yours", ("Alt+0",), "window", True, "marks"),
    Row("mark_all", "View", "Mark all passages", "Mark every linked passage against the chosen article, or the leftmost", ("Alt+6",), "window", True, "marks"),
    Row("margin_numbers", "View", "Statement numbers", "Show each passage's statement, and in how many texts it stands", ("Alt+7",), "window", True),
    Row("unfold_all", "View", "Show everything", "Unfold captions, credits and whatever else is no part of the account", ("Alt+8",), "window", True),
    "View",
    Row("panel", "View", "Panel", "Show or hide the panel", ("F9",), "window", True),
    Row("findings", "View", "Findings", "Show what deserves a look, or the panel again", ("F7",), "window", True),
    Row("notes", "View", "Notes", "Show your notes and memos, or the panel again", ("F6",), "window", True),
    Row("brief", "View", "Brief", "Show what you pinned, with notes and checks, or the panel again", ("Ctrl+6",), "window", True),
    Row("links_strict", "View", "Links: strict", "Show only links that are very sure", ("Alt+Shift+1",), "window", True, "links"),
    Row("links_balanced", "View", "Links: balanced", "Show links that are sure enough", ("Alt+Shift+2",), "window", True, "links"),
    Row("links_generous", "View", "Links: generous", "Show doubtful links, too", ("Alt+Shift+3",), "window", True, "links"),
    Row("zoom_in", "View", "Larger text", "Make the articles' text larger", ("Ctrl++", "Ctrl+=")),
    Row("zoom_out", "View", "Smaller text", "Make the articles' text smaller", ("Ctrl+-",)),
    Row("zoom_reset", "View", "Normal text size", "Show the text at 100 %", ("Ctrl+0",)),
    "View",
    Row("theme_system", "View", "Colours as the system", "Follow the system", (), "window", True, "theme"),
    Row("theme_light", "View", "Light colours", "Dark text on light paper", (), "window", True, "theme"),
    Row("theme_dark", "View", "Dark colours", "Light text on dark paper", (), "window", True, "theme"),
    Row("theme_light_contrast", "View", "High contrast, light", "Black on white, strong lines", (), "window", True, "theme"),
    Row("theme_dark_contrast", "View", "High contrast, dark", "White on black, strong lines", (), "window", True, "theme"),
    Row("go_to", "Go", "Go to address…", "Type an address such as A5.3", ("Ctrl+G",)),
    "Go",
    Row("next_passage", "Go", "Next passage", "Go one passage down", ("Down", "J"), "view"),
    Row("previous_passage", "Go", "Previous passage", "Go one passage up", ("Up", "K"), "view"),
    Row("next_column", "Go", "Next article", "Go to the counterpart on the right", ("Right",), "view"),
    Row("previous_column", "Go", "Previous article", "Go to the counterpart on the left", ("Left",), "view"),
    "Go",
    Row("level", "Go", "Bring level", "Bring similar passages level and mark their words", ("Return", "Enter"), "view"),
    Row("release", "Go", "Release", "Let go of the passage", ("Esc",), "view"),
    Row("next_difference", "Go", "Next difference", "Go to the next words that differ", ("F8",), "view"),
    Row("previous_difference", "Go", "Previous difference", "Go to the words that differ before", ("Shift+F8",), "view"),
    Row("next_single", "Go", "Next found in one article only", "Go to the next passage without a counterpart", ("U",), "view"),
    Row("previous_single", "Go", "Previous found in one article only", "Go back to a passage without a counterpart", ("Shift+U",), "view"),
    Row("next_sign", "Go", "Next sign of the overview", "Go to the next place in the article where its overview shows a gap or a disagreement", ("Alt+PgDown",), "view"),
    Row("previous_sign", "Go", "Previous sign of the overview", "Go back to a place where the overview shows a gap or a disagreement", ("Alt+PgUp",), "view"),
    Row("next_finding", "Go", "Next finding", "Go to the next of what the program noticed", ("Ctrl+J",)),
    Row("previous_finding", "Go", "Previous finding", "Go back to the finding before", ("Ctrl+Shift+J",)),
    Row("against", "Article", "Show others against this article", "Show the others against this article, or stop doing so", ("B",), "view"),
    Row("confirm", "Article", "Confirm the link", "Say that the two passages state the same", ("Y",), "view"),
    Row("reject", "Article", "Reject the link", "Say that the two passages are not the same", ("X",), "view"),
    Row("mark_link_end", "Article", "Mark for linking", "Mark the passage, or the selected part of it, to link it with another", ("M",), "view"),
    Row("draw_link", "Article", "Link with the marked passage", "Say that this passage, or the selected part, states the same as the marked one", ("L",), "view"),
    Row("lock_statement", "Article", "Lock the statement", "Keep exactly these passages together, whatever the program finds", ("Shift+L",), "view", True),
    Row("split_statement", "Article", "Split from its statement", "Take the passage out of its statement", ("Shift+S",), "view"),
    Row("merge_statement", "Article", "Join with the marked passage's statement", "Make one statement of this one and the marked one's", ("Shift+M",), "view"),
    Row("correct_quote", "Article", "Correct a quote…", "Say what is quoted here, who says it and through whom", ("E",), "view"),
    Row("add_quote", "Article", "This is a quote…", "Add the selected words as a quote that the program missed", ("Shift+Q",), "view"),
    Row("show_quote", "Article", "Show in Quotes", "Show how the other articles word what is quoted here", ("Q",), "view"),
    Row("why", "Article", "Why are they linked?", "Say in the panel what speaks for the link", ("W",), "view"),
    Row("check", "Article", "Check an empty place…", "Look yourself where no counterpart was found", ("C",), "view"),
    "Article",
    Row("split_sentence", "Article", "Split sentence here", "Let a new sentence begin with the selected word", ("S",), "view"),
    Row("join_sentence", "Article", "Join with next sentence", "Make one sentence of this one and the next, or of all selected", ("Shift+J",), "view"),
    Row("kind_of_run", "Article", "Kind of this run…", "Say what the passages from here on are: related links, body …", ("T",), "view"),
    Row("correct_text", "Article", "Correct the text…", "Put words right, or paste another text, beside the original", ("Ctrl+Shift+E",), "view"),
    Row("beside", "Article", "Text beside the original…", "See what was left out of the text, and what it was made of", ("Shift+O",), "view"),
    "Article",
    Row("original", "Article", "Show in original", "Open the stored original with this passage", ("O",), "view"),
    Row("facts", "Article", "What is known about the article…", "Outlet, date, headline …, each with its evidence", ("Ctrl+I",)),
    "Article",
    Row("move_left", "Article", "Move left", "Move the column to the left", ("Ctrl+Shift+PgUp",)),
    Row("move_right", "Article", "Move right", "Move the column to the right", ("Ctrl+Shift+PgDown",)),
    Row("close_article", "Article", "Close article", "Take the article's column away", ("Ctrl+W",)),
    Row("pin", "Notes", "Pin to the brief", "Put what you are at into the brief: a statement, a quote, a finding, selected words", ("P",), "view"),
    "Notes",
    Row("note", "Notes", "Code or comment…", "Give what you are at a code, a colour or a comment, or change those it has", ("N",), "view"),
    Row("next_note", "Notes", "Next note here", "Go to the next of the notes that lie over each other here", ("Shift+N",), "view"),
    Row("code_1", "Notes", "Recent code 1", "Give what you are at the first recent code, or take it away", ("1",), "view", False, "codes"),
    Row("code_2", "Notes", "Recent code 2", "Give what you are at the second recent code, or take it away", ("2",), "view", False, "codes"),
    Row("code_3", "Notes", "Recent code 3", "Give what you are at the third recent code, or take it away", ("3",), "view", False, "codes"),
    Row("code_4", "Notes", "Recent code 4", "Give what you are at the fourth recent code, or take it away", ("4",), "view", False, "codes"),
    Row("code_5", "Notes", "Recent code 5", "Give what you are at the fifth recent code, or take it away", ("5",), "view", False, "codes"),
    Row("code_6", "Notes", "Recent code 6", "Give what you are at the sixth recent code, or take it away", ("6",), "view", False, "codes"),
    Row("code_7", "Notes", "Recent code 7", "Give what you are at the seventh recent code, or take it away", ("7",), "view", False, "codes"),
    Row("code_8", "Notes", "Recent code 8", "Give what you are at the eighth recent code, or take it away", ("8",), "view", False, "codes"),
    Row("code_9", "Notes", "Recent code 9", "Give what you are at the ninth recent code, or take it away", ("9",), "view", False, "codes"),
    Row("remove_note", "Notes", "Remove the note", "Remove the note you are at, with its codes and comment", ("Del",), "view"),
    Row("note_start_back", "Notes", "Begin a word to the left", "Move the start of the note by a word", ("Alt+Left",), "view"),
    Row("note_start_on", "Notes", "Begin a word to the right", "Move the start of the note by a word", ("Alt+Right",), "view"),
    Row("note_end_back", "Notes", "End a word to the left", "Move the end of the note by a word", ("Alt+Shift+Left",), "view"),
    Row("note_end_on", "Notes", "End a word to the right", "Move the end of the note by a word", ("Alt+Shift+Right",), "view"),
    "Notes",
    Row("codebook", "Notes", "Codebook", "Show the codebook beside one article; again goes back to the text", ("Ctrl+Shift+K",)),
    "Notes",
    Row("memo_article", "Notes", "New memo on this article", "Write down what you think of the article you are in", ()),
    Row("memo_story", "Notes", "New memo on this story", "Write down what you think of the story", ()),
    Row("memo_code", "Notes", "New memo on a code…", "Write down what you think of a code of the codebook", ()),
    Row("memo_project", "Notes", "New memo on the project", "Write down what you think of the whole project", ()),
    "Notes",
    Row("place_note", "Notes", "Put the chosen note here", "Give the note that is chosen in the list of notes a place: the selected words", ("Shift+P",), "view"),
    Row("export_notes", "Notes", "Save notes as a table…", "Save the notes that are listed as CSV, a row for each place", ()),
    Row("help", "Help", "Help", "First steps, keys, and how sure the program is", ("F1",)),
    Row("shortcuts", "Help", "Keys…", "All actions with their keys", ("Ctrl+F1",)),
    Row("log", "Help", "Open the log's folder", "See what the program noted", ()),
    Row("about", "Help", "About Wireside", "Version, and what is private", ()),
)  # fmt: skip


def rows() -> Iterator[Row]:
    return (row for row in TABLE if isinstance(row, Row))


class Actions(QObject):
    """The actions of one window, by name."""

    def __init__(self, window: QWidget, view: QWidget) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for row in rows():
            action = self._make(row)
            (view if row.scope == "view" else window).addAction(action)
            if row.group and row.group not in FREE:
                group = groups.setdefault(row.group, QActionGroup(self))
                action.setActionGroup(group)

    def _make(self, row: Row) -> QAction:
        action = QAction(self)
        action.setText(translated(row.text))
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        if row.scope == "view":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._made[row.name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def complete(self) -> None:
        """Give every action its keys, and its tooltip with the first of them."""
        from PySide6.QtGui import QKeySequence

        for row in rows():
            action = self._made[row.name]
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.setToolTip(tip(row))

    def fill(self, menu: QMenu, name: str) -> None:
        """Put the actions of a menu of the table into a QMenu."""
        inner: dict[str, QMenu] = {}
        for row in TABLE:
            if isinstance(row, str):
                if row == name:
                    menu.addSeparator()
            elif row.menu == name and row.group in SUBMENUS:
                if row.group not in inner:
                    inner[row.group] = menu.addMenu(translated(SUBMENUS[row.group]))
                inner[row.group].addAction(self._made[row.name])
            elif row.menu == name:
                menu.addAction(self._made[row.name])


def translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def tip(row: Row) -> str:
    """Return the tooltip: what the action does and its first key."""
    if not row.keys:
        return translated(row.tip)
    from PySide6.QtGui import QKeySequence  # its names cost a start half a millisecond

    key = QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{translated(row.tip)} ({key})"
