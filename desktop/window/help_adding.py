"""The words of the help page about adding articles: what can be added, and what becomes of it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

Key = Callable[[str], str]
"""Gives the key of an action, by name."""


def ways_in(key: Key) -> Iterator[str]:
    """Say what can be added, and that nothing is fetched by itself."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "“Add…” ({add}) takes files, folders, links and texts; {open} goes to the files at once, and"
        " whatever is dropped on the window or pasted ({paste}) comes in the same way. It reads web pages"
        " as browsers save them, e-mails, Word and OpenDocument texts, RTF, PDF, e-books, plain text, web"
        " archives, feeds, exports of Factiva and Nexis, and lists of references. Where one file holds"
        " several articles, you choose.",
    ).format(add=key("add"), open=key("open"), paste=key("paste"))
    yield translate(
        "Help",
        "Nothing is fetched by itself: reading a file opens no connection, not even for the pictures of a"
        " page. An address is fetched only when you press “Fetch”: that page alone, without cookies. You"
        " see what came before it is added, or why the site did not show it: a question about cookies, a"
        " login, a paywall. Then save the page in a browser, and add the file.",
    )


def outcomes() -> tuple[tuple[str, str], ...]:
    """Name what can become of what was added, and say what it means."""
    translate = QCoreApplication.translate
    return (
        (
            translate("AddingWords", "added"),
            translate("Help", "A new article, with the bytes that it was read from."),
        ),
        (
            translate("AddingWords", "already there"),
            translate("Help", "The project has the same text; nothing was added."),
        ),
        (
            translate("AddingWords", "new version"),
            translate(
                "Help",
                "The same page or file with another text: an article of its own. The older one stays.",
            ),
        ),
        (
            translate("AddingWords", "facts taken over"),
            translate(
                "Help",
                "A list of references states something of an article that is there: only what was empty"
                " is filled in.",
            ),
        ),
        (
            translate("AddingWords", "no article"),
            translate(
                "Help", "Something without a text, such as an item of a feed with a title only."
            ),
        ),
        (
            translate("AddingWords", "not chosen"),
            translate("Help", "One of several articles of a file, which you left out."),
        ),
        (
            translate("AddingWords", "failed"),
            translate(
                "Help", "It could not be read. The sentence beside it says why, and what helps."
            ),
        ),
    )


def after_adding(key: Key) -> Iterator[str]:
    """Say what is kept, what may be wrong with what was read, and how it is put right."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "The import log (File menu) keeps a line for each of these, with the time and your name if it"
        " stands in the settings, and no undo removes it. There you can exclude an article and say why;"
        " the reason stays in the log. It is saved as CSV for those who want to check your choice.",
    )
    yield translate(
        "Help",
        "“May be incomplete” is said of a text that looks cut: it ends in mid-sentence or with the words"
        " of a paywall, or its page says that it is not free to read. The sign is named. As long as nobody"
        " says otherwise, what such a text lacks is “not compared”, never “no counterpart found”. If"
        " nothing is missing, say so: “It is whole” in the import log, or the facts of the article ({facts}).",
    ).format(facts=key("facts"))
    yield translate(
        "Help",
        "Every line that was read is kept. Each has a kind, such as body, caption or related links, and a"
        " reason for it; only headlines, standfirsts, subheadings and body are compared. A kind that is"
        " wrong is changed by a right click on the passage, or for many at once ({kind_of_run}). Sentences"
        " are split ({split_sentence}) and joined ({join_sentence}), and a text that was read badly is put"
        " right beside its original ({beside}, {correct_text}): that is a new version, “edited by hand”.",
    ).format_map(
        {
            name: key(name)
            for name in (
                "kind_of_run",
                "split_sentence",
                "join_sentence",
                "beside",
                "correct_text",
            )
        }
    )
    yield translate(
        "Help",
        "Headline, dates, authors, outlet and agency come from the page or file, and each says from where:"
        " the data that pages hold for search engines, an element of the page, its address, a line of the"
        " text. “Unconfirmed” means that it is a guess, such as a date whose day and month could be read"
        " the other way round. What nothing states stays empty. What you type yourself goes before all of it.",
    )
