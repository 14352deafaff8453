"""The words of the help page about the brief: what is pinned, ordered, checked and copied."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication


def hands_on_brief(first_key: Callable[[str], str]) -> Iterator[str]:
    """Say what the keys do; `first_key` gives the key of an action."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "{pin} pins what you are at to the brief: selected words, else the statement with its passages in"
        " sight. In the findings it pins the finding, among the quotes all quotes of the same words, in the"
        " list of notes the note, on an empty place what a person checked absent there. What is pinned already"
        " is shown instead.",
    ).format(pin=first_key("pin"))
    yield translate(
        "Help",
        "Pins stand in the tray at the foot, and on cards beside the articles ({brief}). On a pin Enter shows"
        " it in the articles, N writes its note, Alt+Up and Alt+Down move it, Delete removes it; in the tray"
        " Alt+Left and Alt+Right move it, too, and the mouse drags it. {undo} takes back each step.",
    ).format(brief=first_key("brief"), undo=first_key("undo"))
    yield translate(
        "Help",
        "A pin is not checked until a person has looked: a click on “not checked”, or C, opens the stored"
        " original of each of its articles with the words marked, one after another (Ctrl+Enter). Only then"
        " it can be called checked, with your name from the settings and the time. Where no original is"
        " stored, as of a pasted text, the window says so.",
    )
    yield translate(
        "Help",
        "Ctrl+C in the panel copies the brief as formatted text: every pin with its words as printed, outlet,"
        " headline, date or “no date”, address, and “checked by” or “not checked”. Quotation marks are never"
        " added. A project can have several briefs.",
    )
