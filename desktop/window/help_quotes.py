"""The words of the help page about quotes: their kinds, how sure they are, the keys."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

QUOTED = {"right": 92, "found": 96, "plain_right": 92, "plain_found": 95, "articles": 14}
"""Of 100 quotes found those that are right, of 100 quotes those found: with the model and without.

Measured on articles of Wikinews that others annotated; they also guard against losses, so they are not unseen.
"""


def kinds_of_quotes() -> tuple[tuple[str, str], ...]:
    """Name each kind of quotes, and say what it is."""
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "In marks"),
            translate("Help", "All of the speaker's words stand in quotation marks."),
        ),
        (
            translate("Help", "Part in marks"),
            translate("Help", "The article tells it in words of its own and puts some in marks."),
        ),
        (
            translate("Help", "Reported"),
            translate(
                "Help",
                "What somebody said or wrote, in words of the article, without marks. In the articles a"
                " wave stands under it.",
            ),
        ),
        (
            translate("Help", "Thought"),
            translate(
                "Help",
                "What somebody is reported to believe, hope or fear: nobody is quoted with words there.",
            ),
        ),
        (
            translate("Help", "No comment"),
            translate("Help", "Who declined to speak; nobody is quoted with it. Listed apart."),
        ),
        (
            translate("Help", "Marked words"),
            translate(
                "Help",
                "Words in marks that nobody is said to have spoken, such as names of films or words"
                " that the article keeps at a distance. Listed apart.",
            ),
        ),
    )


def sure_of_quotes() -> Iterator[str]:
    """Say how far quotes and their speakers can be trusted."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "Quotes are found by the program, and some are wrong. Measured on {articles} news articles that"
        " others wrote and others annotated: with the language model {right} of 100 quotes found were"
        " right, and {found} of 100 were found; without it {plain_right} and {plain_found}. The model"
        " reads English only; in Ukrainian, Russian, German and French, and where it is missing, patterns"
        " find quotes. In other languages it is mostly what stands in marks that is found.",
    ).format(**QUOTED)
    yield translate(
        "Help",
        "A speaker is told as printed. “She → Ana Ruiz?” is a guess: the article prints “She”, and the"
        " program takes her for the person named. Speakers who are not named are not joined over"
        " articles; what two of them say may or may not come from one person.",
    )
    yield translate(
        "Help",
        "Quotes that report the same words in several articles of one language are grouped. On our own"
        " stories, in English and one in Ukrainian, no group was wrong. What is offered as “possibly the same” often is not: decide yourself.",
    )


def hands_on_quotes(first_key: Callable[[str], str]) -> Iterator[str]:
    """Say what the keys do; `first_key` gives the key of an action."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "On the page of quotes ({quotes}) the arrow keys go through the list and the table, Enter shows a"
        " quote in the articles. Y says that quotes report the same words, X that one does not; M marks a"
        " quote and L joins another one with it; B shows the others against a row. U, W and O list"
        " utterances, speakers and outlets, V shows card and table in turn; N codes the quotes of the"
        " same words, and 1 to 9 give them a recent code.",
    ).format(quotes=first_key("quotes"))
    yield translate(
        "Help",
        "A capital letter goes to the line or row that begins with it; letters typed after it within a"
        " second go on from there, small ones too, until Escape or an arrow key. A small letter that"
        " begins nothing is the key it is. / filters by words that stand anywhere.",
    )
    yield translate(
        "Help",
        "{correct} corrects a quote there and in the articles: its words, its speaker, its verb, through"
        " whom it came. Delete says that it is none, R takes that back. {add} adds selected words as a"
        " quote, {show} shows the quote of a passage on the page, {layer} the waves under reported words.",
    ).format(
        correct=first_key("correct_quote"),
        add=first_key("add_quote"),
        show=first_key("show_quote"),
        layer=first_key("layer_quotes"),
    )
