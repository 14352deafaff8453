"""The words of the help page about the annotated PDF: what it shows, who gets it, how it is printed."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication


def hands_on_pdf(first_key: Callable[[str], str]) -> Iterator[str]:
    """Say what can be made; `first_key` gives the key of an action."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "{key} makes a PDF of the open story: the Brief with what you pinned, the Comparison with statements"
        " side by side, or the Article with one text after another. A page of it stands beside the options and"
        " follows them; Page Up and Page Down leaf through it. Enter asks for a file and writes it; a file that"
        " is there is replaced only if you say so.",
    ).format(key=first_key("export_pdf"))
    yield translate(
        "Help",
        "Your notes become annotations that every PDF reader shows and lists, with code, comment, your name and"
        " date. What the program found, if you want it marked, is by “Wireside (automatic, not checked)”, and"
        " each page says what is found and what a person confirmed.",
    )
    yield translate(
        "Help",
        "“Who gets this?” decides how much of the articles the file holds: for your own desk the texts, for"
        " others only pinned and coded words with addresses and sources. Options can be kept under a name"
        " (Presets); those used last come back for each layout. {key} prints the same pages.",
    ).format(key=first_key("print"))
