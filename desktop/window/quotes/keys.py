"""The keys of the page of quotes: one table for what they do, their tooltips and their hints."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.window.key_hints import Hint


class Command(NamedTuple):
    """What a key does; an empty `hint` is not shown in the line at the foot."""

    name: str
    key: str
    words: str
    hint: str = ""


COMMANDS = (
    Command("utterances", "U", "List utterances: the same words in several articles"),
    Command("speakers", "W", "List speakers, named or described"),
    Command("outlets", "O", "List outlets, with whom they quote"),
    Command("side", "V", "Show card, speakers by outlets and quotes in turn"),
    Command("against", "B", "Show the other rows against this one", "against this"),
    Command("check", "C", "Look yourself where nothing was found", "check"),
    Command("same", "Y", "Say that these are the same words", "same words"),
    Command("apart", "X", "Say that these are not the same words", "not the same"),
    Command("mark", "M", "Mark the quote, to join another one with it", "mark"),
    Command("join", "L", "Say that these are the words of the marked quote", "same as marked"),
    Command("regroup", "R", "Let the program group these quotes again"),
    Command("correct", "E", "Correct the quote", "correct"),
    Command("dismiss", "Del", "Say that nobody is quoted here", "no quote"),
    Command("pin", "P", "Pin the quotes of these words to the brief", "pin"),
    Command("note", "N", "Code these quotes, or write a comment on them", "code"),
    Command("speaker", "S", "Show all that this speaker is quoted with"),
    Command("filter", "/", "Filter the quotes as you type"),
    Command("filters", "F", "Go to the filters; arrows go from one to the next"),
    Command("copy", "Ctrl+C", "Copy the quote with its source", "quote with source"),
)
BY_KEY = {
    QKeySequence(command.key)[0].key(): command.name
    for command in COMMANDS
    if command.name not in ("copy", "filter")
}
"""Single keys; the other two are told by what the platform and the keyboard make of them."""
CODE = "code_"
"""Begins the commands of the keys 1 to 9, as in the articles: each gives a recent code."""
BY_KEY |= {QKeySequence(str(n))[0].key(): f"{CODE}{n}" for n in range(1, 10)}


def tr(text: str) -> str:
    return QCoreApplication.translate("QuotesKeys", text)


def command_of(event: QKeyEvent) -> str:
    """Return the name of what a key does, "" for none."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if event.text() == "/":  # with Shift on many keyboards
        return "filter"
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return BY_KEY.get(Qt.Key(event.key()), "") if event.modifiers() in plain else ""


def told() -> Iterator[tuple[str, str]]:
    """Yield what each command does, and its key."""
    yield from ((tr(command.words), command.key) for command in COMMANDS)
    yield tr("Give these quotes a recent code, or take it away (1 to 9)"), "1"
    words = tr("Go to the line that begins with a capital letter; what is typed at once goes on")
    yield words, "Shift+A"


def tip_of(name: str) -> str:
    """Return the tooltip of a command, with its key."""
    command = next(each for each in COMMANDS if each.name == name)
    return f"{tr(command.words)} ({command.key})"


def hints(*names: str) -> tuple[Hint, ...]:
    """Return the hints of commands, in order."""
    found = {each.name: Hint(each.key, tr(each.hint)) for each in COMMANDS if each.hint}
    return tuple(found[name] for name in names)
