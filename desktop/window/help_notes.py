"""The words of the help page about notes: codes, comments, and what they are on."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication


def hands_on_notes(first_key: Callable[[str], str]) -> Iterator[str]:
    """Say what the keys do; `first_key` gives the key of an action."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "A note is codes, a colour or a comment on words of the articles. Select words, or go to a passage,"
        " and press {note}: letters find a code by its name, its path or its letter, Enter gives it or takes it"
        " away, and a name that does not exist makes a new code. Tab goes to the comment, Alt+1 to Alt+8"
        " give a colour. A comment is kept as it is typed when the field is left; Escape closes.",
    ).format(note=first_key("note"))
    yield translate(
        "Help",
        "{first} to {ninth} give a recent code without opening anything, and take it away again; a code keeps"
        " its key while you work. {undo} takes back each step.",
    ).format(first=first_key("code_1"), ninth=first_key("code_9"), undo=first_key("undo"))
    yield translate(
        "Help",
        "Alt+Left and Alt+Right choose in that box what the note goes to: the words, the link of two"
        " passages, the statement with all its passages, or the whole article. A note on a link or a"
        " statement shows on each of its passages. Menus offer the same for a ribbon, a passage, an article.",
    )
    yield translate(
        "Help",
        "A click goes to the innermost note on a word; {next} goes through all that lie there. {note} then"
        " changes that note, {remove} removes it. {back} and {on} move where it begins, {end_back} and"
        " {end_on} where it ends, a word at a time; the mouse drags its ends.",
    ).format(
        next=first_key("next_note"),
        note=first_key("note"),
        remove=first_key("remove_note"),
        back=first_key("note_start_back"),
        on=first_key("note_start_on"),
        end_back=first_key("note_end_back"),
        end_on=first_key("note_end_on"),
    )
    yield translate(
        "Help",
        "{results} shows in numbers what was coded: codes by outlets, codes together, codes over the course of an"
        " article (1, 2, 3). Arrow keys go from figure to figure, Enter to the list of what one counts, and from"
        " there to the words. In the synopsis the order of rows can be those in which codes differ.",
    ).format(results=first_key("results"))
