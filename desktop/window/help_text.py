"""The words of the help page, by section: HTML with nothing in it that would have to be fetched."""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.storing.folders import cache_folder, config_folder
from desktop.storing.logfile import log_path
from desktop.storing.state import FileState
from desktop.story.comparison import HOW_SURE
from desktop.story.strictness import LEVELS
from desktop.window.actions import MENUS, rows, translated
from desktop.window.help_adding import after_adding, outcomes, ways_in
from desktop.window.help_brief import hands_on_brief
from desktop.window.help_notes import hands_on_notes
from desktop.window.help_pdf import hands_on_pdf
from desktop.window.help_quotes import hands_on_quotes, kinds_of_quotes, sure_of_quotes
from desktop.window.help_search import hands_on_search, queries
from desktop.window.link_words import strictness_name, sureness
from desktop.window.shortcuts_window import keys_of
from desktop.window.telling import told_path

RIGHT, FOUND = 90, 71
"""Of 100 solid links, those that are right; of 100 true ones, those found (tests/cases/links).

BENCHMARKS.md has them with their command; tests/window/test_help_window.py compares the two.
"""
DISAGREEMENTS = {"found": 9, "all": 25, "wrong": 1}
"""Disagreements of facts in the same stories (tests/cases/links/*/conflicts.tsv)."""


class Section(NamedTuple):
    """A part of the page: its anchor, its heading and its HTML."""

    name: str
    title: str
    html: str


def help_sections(state: FileState | None) -> tuple[Section, ...]:
    """Return the page; `state` is the project whose files are named, if there is one."""
    translate = QCoreApplication.translate
    return (
        Section("start", translate("Help", "The first five minutes"), start()),
        Section("adding", translate("Help", "Adding articles"), adding()),
        Section("sure", translate("Help", "How sure is this?"), sure()),
        Section("absence", translate("Help", "Where nothing stands"), absence()),
        Section("confirmed", translate("Help", "What “confirmed” means"), confirmed()),
        Section("quotes", translate("Help", "Who is quoted with what"), quoted()),
        Section("search", translate("Help", "Searching"), searched()),
        Section("notes", translate("Help", "Codes and comments"), noted()),
        Section("brief", translate("Help", "The brief"), briefed()),
        Section("pdf", translate("Help", "The annotated PDF"), printed()),
        Section("marks", translate("Help", "Marks and lines"), marks()),
        Section("files", translate("Help", "Where your files lie"), files(state)),
        Section("private", translate("Help", "What is private"), private()),
        Section("keys", translate("Help", "All keys"), keys()),
    )


def start() -> str:
    translate = QCoreApplication.translate
    steps = (
        translate(
            "Help",
            "Add articles: files ({open}), folders and addresses ({add}), or drop them on the window,"
            " or paste a text ({paste}). Each becomes a column. What is no part of the article's body, such as captions and"
            " credits, is set apart, with the reason.",
        ),
        translate(
            "Help",
            "Ribbons between the columns join passages that the program found similar. Click a"
            " passage, or go to it with the arrow keys and press {level}: its counterparts come"
            " level, the words that differ are marked, and the panel shows them place by place."
            " {release} lets go.",
        ),
        translate(
            "Help",
            "{next_difference} goes to the next words that differ, {next_single} to the next"
            " passage found in one article only, {go_to} to an address such as A5.3. Addresses"
            " are the same on the screen and in every file, and are never used again for"
            " something else.",
        ),
        translate(
            "Help",
            "The strip over a column is its overview: {next_sign} and {previous_sign} go to the places"
            " in it that were found here only, or where numbers or names disagree. Tab goes from the text to"
            " the strip itself: Left and Right go along it, with Ctrl to the strip of the next article,"
            " Enter goes on in the text there.",
        ),
        translate(
            "Help",
            "{synopsis} shows the synopsis, one row for each statement; {linked} goes back to the"
            " articles side by side. The arrow keys go from cell to cell, Home and End to the first"
            " and last article, Space opens a long row or a line that stands for several rows. A"
            " click on an article's header puts the rows in its order.",
        ),
        translate(
            "Help",
            "{quotes} lists who is quoted with what, and how each article words it; there U, W and O"
            " list utterances, speakers and outlets, and Enter shows a quote in the articles. {code}"
            " shows one article alone, without links and marks; {read} goes back. {find} goes to the one box to search in.",
        ),
        translate(
            "Help",
            "Everything is stored as soon as you do it, in one file a project. {undo} takes it"
            " back, step by step.",
        ),
    )
    by_name = {row.name: f"<b>{escape(first_key(row.name))}</b>" for row in rows()}
    return numbered(escape(step, quote=False).format_map(by_name) for step in steps)


def sure() -> str:
    translate = QCoreApplication.translate
    return paragraphs(
        translate(
            "Help",
            "Links are similar passages, found by the program from the words they share. They are"
            " suggestions, and some are wrong. On news that the method was not made for, {}.",
        ).format(translated_sure()),
        translate(
            "Help",
            "Measured by hand on three stories by fourteen outlets: of 100 solid links about {right}"
            " were right, and of 100 pairs of passages that say the same about {found} were found."
            " A link said to be possibly the same is right about half the time.",
        ).format(right=RIGHT, found=FOUND),
        translate(
            "Help",
            "How sure a link must be to be shown is chosen over the articles. {}",
        ).format(" ".join(settings_told())),
        translate(
            "Help",
            "Numbers or names that disagree: in the same stories {found} of {all} disagreements"
            " were found, and {wrong} that was shown was none. Where no such mark is, that says"
            " nothing; look yourself.",
        ).format(**DISAGREEMENTS),
        translate(
            "Help",
            "Findings (F7) are what the program noticed in similar passages. On eight stories of our"
            " own about 1 in 8 was wrong; of contradictions about 1 in 4 was missed, of passages"
            " that one text alone has more than half.",
        ),
        translate(
            "Help",
            "How well similar passages are found was measured on English, so they are looked for in"
            " English only. Articles in other languages are shown, searched, quoted and coded; their"
            " quotes are compared with quotes in the same language.",
        ),
    )


def settings_told() -> Iterator[str]:
    """Say of each setting of the links how sure it is."""
    for name in LEVELS:
        yield f"{strictness_name(name).capitalize()}: {sureness(name)}."


def translated_sure() -> str:
    return QCoreApplication.translate("Help", HOW_SURE)


def absence() -> str:
    translate = QCoreApplication.translate
    kinds = (
        (
            translate("Help", "No counterpart found"),
            translate(
                "Help",
                "The program compared the articles and found no similar passage. It may be there in"
                " other words: 1 counterpart in 3 is not found.",
            ),
        ),
        (
            translate("Help", "Not compared"),
            translate(
                "Help",
                "The article was not looked through for similar passages: it is in a language in"
                " which that was not measured, or its text is incomplete, or may be and nobody said"
                " that it is whole.",
            ),
        ),
        (
            translate("Help", "Checked absent"),
            translate(
                "Help",
                "A person looked for it in the article and did not find it. The time, and your name"
                " if it is given, are recorded, shown, and written into the comparison file.",
            ),
        ),
    )
    last = (
        translate(
            "Help",
            "Only the last lets you write that something is not in an article. To check, go to a"
            " passage and press {check}, or press “Check it” in the panel; in the synopsis, go to"
            " the empty cell and press {check}. The article opens with the passages nearest in"
            " words: link one of them, or record that it is not there.",
        ).format(check=first_key("check")),
        translate(
            "Help",
            "A place is only empty where nothing is linked. If the program linked a passage there"
            " that is not the same, reject that link first ({reject}), then check. “Take back” in"
            " the panel takes back that it was checked.",
        ).format(reject=first_key("reject")),
    )
    return table_of(kinds) + paragraphs(*last)


def confirmed() -> str:
    translate = QCoreApplication.translate
    return paragraphs(
        translate(
            "Help",
            "A link is confirmed when a person said that the two passages state the same. The"
            " program never confirms anything. The time, and your name if it stands in the"
            " settings, are recorded with it in the project and in the comparison file.",
        ),
        translate(
            "Help",
            "Bring a passage level ({level}). Under each similar passage the panel has three buttons:"
            " “Same” confirms the link ({confirm}), “Not the same” rejects it ({reject}), and “Why?”"
            " says what both have in common ({why}). The keys work in the panel, and in the articles:"
            " there they are about the only similar passage, or the one you go to with the arrow keys.",
        ).format_map({name: first_key(name) for name in ("level", "confirm", "reject", "why")}),
        translate(
            "Help",
            "A rejected link is drawn no more, and its place is empty if nothing else is linked"
            " there. The panel lists it under “Not the same, by a person”, with “Take back”. What"
            " was confirmed has “Take back” too; {undo} takes back the last step.",
        ).format(undo=first_key("undo")),
        translate(
            "Help",
            "You can link passages yourself: go to one, or select a part of it, and mark it ({mark});"
            " go to another article and link ({draw}). Or drag from the number beside a passage to"
            " another column, or from anywhere on it with Alt held. Links may cross, and a passage"
            " may have several. They are shown as drawn by a person, however sure links have to be.",
        ).format(mark=first_key("mark_link_end"), draw=first_key("draw_link")),
        translate(
            "Help",
            "A statement that you lock ({lock}) keeps exactly its passages, whatever the program"
            " finds later. You can take a passage out of its statement ({split}), or join the"
            " statement with that of the marked passage ({merge}); both are locked then.",
        ).format(
            lock=first_key("lock_statement"),
            split=first_key("split_statement"),
            merge=first_key("merge_statement"),
        ),
        translate(
            "Help",
            "Likewise, articles with nearly the same text are proposed as copies, and are only called"
            " so once you confirmed it.",
        ),
    )


def adding() -> str:
    return (
        paragraphs(*ways_in(first_key))
        + table_of(outcomes())
        + paragraphs(*after_adding(first_key))
    )


def table_of(rows_: Iterable[tuple[str, str]]) -> str:
    """Return a table of names and what they mean."""
    body = "".join(f"<tr><td><b>{escape(a)}</b></td><td>{escape(b)}</td></tr>" for a, b in rows_)
    return f"<table class='rows' cellpadding='0' cellspacing='0'>{body}</table>"


def quoted() -> str:
    said = paragraphs(*sure_of_quotes(), *hands_on_quotes(first_key))
    return table_of(kinds_of_quotes()) + said


def searched() -> str:
    return table_of(queries()) + paragraphs(*hands_on_search(first_key))


def noted() -> str:
    return paragraphs(*hands_on_notes(first_key))


def briefed() -> str:
    return paragraphs(*hands_on_brief(first_key))


def printed() -> str:
    return paragraphs(*hands_on_pdf(first_key))


def marks() -> str:
    translate = QCoreApplication.translate
    return paragraphs(
        translate(
            "Help",
            "Blue says where: links and the passage you are on. Orange and green say what:"
            " orange with a solid line are words that differ from the counterpart, green with a"
            " dotted line are words on this side only, a double line marks numbers or names that"
            " disagree. Each colour has its own line, so nothing depends on seeing colours.",
        ),
        translate(
            "Help",
            "No side is the norm: what is marked in one article is marked in the other. Passages"
            " that are too different are shown whole, without marks on words.",
        ),
    )


def files(state: FileState | None) -> str:
    translate = QCoreApplication.translate
    places: list[tuple[str, str]] = []
    if state is not None:
        places.append((translate("Help", "This project"), told_path(state.path)))
        folders = dict.fromkeys(backup.path.parent for backup in state.backups)
        places += [(translate("Help", "Its backups"), told_path(folder)) for folder in folders]
    places += [
        (translate("Help", "Settings"), told_folder(config_folder)),
        (translate("Help", "Caches"), told_folder(cache_folder)),
        (translate("Help", "Log"), told_path(log_path())),
    ]
    table = "".join(f"<tr><td>{escape(a)}</td><td>{escape(b)}</td></tr>" for a, b in places)
    said = paragraphs(
        translate(
            "Help",
            "A project is one file: articles with the bytes they were read from, stories, and"
            " everything you decided. A copy is kept when it is opened; the last three stay."
            " Caches can be deleted at any time, they are made again. The log says what the"
            " program did, never what an article says.",
        ),
        translate(
            "Help",
            "To be rid of a project, choose “{}” in the File menu. It removes the file, its"
            " backups, its caches, its lines in the log and its entry among the recent projects.",
        ).format(text_of("forget")),
    )
    return f"<table class='rows' cellpadding='0' cellspacing='0'>{table}</table>{said}"


def told_folder(folder: Callable[[], Path]) -> str:
    """Name a folder, also one that cannot be made."""
    try:
        return told_path(folder())
    except OSError as error:
        return told_path(Path(error.filename or ""))


def private() -> str:
    translate = QCoreApplication.translate
    return paragraphs(
        translate(
            "Help",
            "Everything happens on this computer: nothing is sent, nothing is counted. Wireside opens a"
            " network connection only when you tell it to fetch an address, and only to the site that"
            " you name or that sends it on; the site then sees, as with any browser, that somebody"
            " asked for this page. This page too is part of the program.",
        ),
        translate(
            "Help",
            "Projects, backups, caches and the log can be read by you only, as far as the system"
            " knows its users. They are not encrypted: whoever has the computer and your password"
            " can read them.",
        ),
    )


def keys() -> str:
    """Return the table of all actions that have keys, by menu."""
    parts = []
    for menu in MENUS:
        found = [row for row in rows() if row.menu == menu and row.keys]
        body = "".join(
            f"<tr><td>{escape(translated(row.text))}</td><td><b>{escape(keys_of(row))}</b></td></tr>"
            for row in found
        )
        title = QCoreApplication.translate("MainWindow", menu)
        parts.append(
            f"<h3>{escape(title)}</h3>"
            f"<table class='rows' cellpadding='0' cellspacing='0'>{body}</table>"
        )
    return "".join(parts)


def first_key(name: str) -> str:
    """Return the key of an action that is learnt first, its name if it has none."""
    row = next(row for row in rows() if row.name == name)
    return keys_of(row).split(", ")[0] or translated(row.text)


def text_of(name: str) -> str:
    return next(translated(row.text) for row in rows() if row.name == name).rstrip("…")


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text, quote=False)}</p>" for text in texts)


def numbered(items: Iterable[str]) -> str:
    return "<ol>" + "".join(f"<li>{item}</li>" for item in items) + "</ol>"


def page(sections: Iterable[Section]) -> Iterator[str]:
    """Give the HTML of the whole page, each section with its anchor."""
    for section in sections:
        yield f"<h2><a name='{section.name}'></a>{escape(section.title)}</h2>{section.html}"
