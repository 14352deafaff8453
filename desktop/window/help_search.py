"""The words of the help page about searching: what can be asked, what is shown, the keys."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication


def queries() -> tuple[tuple[str, str], ...]:
    """Give examples of queries, and say what each finds."""
    translate = QCoreApplication.translate
    return (
        ("missiles russia", translate("Help", "articles that have both words, in any of their forms")),
        ("missiles OR rockets", translate("Help", "articles that have one of them")),
        ("missiles -russia", translate("Help", "without a word; NOT russia is the same")),
        ('"long-range missiles"', translate("Help", "words one after another")),
        ('"trade (deficit OR surplus)"', translate("Help", "a phrase with a choice in it")),
        ("missiles w/5 border", translate("Help", "at most five words apart, in any order")),
        ("missiles w/s border", translate("Help", "in one sentence; w/p: in one paragraph")),
        ("atleast3 sanctions", translate("Help", "three times or more in one article")),
        ("miss*   w?r   zelens~", translate("Help", "beginnings, patterns, almost that spelling")),
        ('=May   ="May Day"', translate("Help", "letter by letter, capitals too")),
        ("headline:  lead:  byline:", translate("Help", "in headlines, first paragraphs, by an author")),
        ('outlet:"Latin Post"', translate("Help", "by an outlet, or carried by it")),
        ("speaker:  quote:", translate("Help", "quotes of somebody, quotes with words in them")),
        ("note:  code:  story:", translate("Help", "your comments, your codes, articles of a story")),
        ("kind:quote   language:uk", translate("Help", "articles, quotes or notes alone; one language")),
        ('2024-05   >2024-05-30   date:"last week"', translate("Help", "by date of publication")),
        ("words>500", translate("Help", "longer or shorter than so many words")),
        ('outlet:="Post"', translate("Help", "by the outlet of this very name")),
        ("date:none   outlet:none   byline:none", translate("Help", "what states no date, outlet or author")),
        ('only:"Latin Post"', translate("Help", "what this outlet alone has in the open story: no counterpart found")),
        (
            "nocounterpart:NewsTrack",
            translate("Help", "what others wrote and no counterpart was found for in this outlet"),
        ),
    )  # fmt: skip


def hands_on_search(first_key: Callable[[str], str]) -> Iterator[str]:
    """Say what the page does; `first_key` gives the key of an action."""
    translate = QCoreApplication.translate
    yield translate(
        "Help",
        "{search} shows the page of searches: all articles, quotes and notes of the project, found as you"
        " type. Operators are written in capitals, so that “and” in a sentence is a word. The page says how"
        " a query was understood, and marks what of it was not.",
    ).format(search=first_key("search"))
    yield translate(
        "Help",
        "Words that go on with what you type are offered under the box with the number of articles, quotes"
        " and notes that have them, and so are fields and their values: Tab or Right completes, Alt with Up"
        " and Down chooses. Down goes to what was found.",
    )
    yield translate(
        "Help",
        "Booleans act on the whole article; what is listed are its passages. Enter or a click reads one in its"
        " article, where {next} goes to the next place found and {search} back to the list. Space chooses"
        " lines for notes (N), pins (P), a copy (Ctrl+C) or a file (E); nothing chosen means all. Each is one"
        " step to undo. A query typed over the columns finds its words there, too.",
    ).format(next=first_key("find_next"), search=first_key("search"))
    yield translate(
        "Help",
        "What was found is shown by passage ({passages}), side by side with what the other outlets wrote in"
        " the same place ({statements}), as a concordance ({concordance}), over time and by outlet ({times}),"
        " or by date ({earliest}). The earliest dated text is the earliest of this project, no more.",
    ).format(
        passages=first_key("search_passages"),
        statements=first_key("search_statements"),
        concordance=first_key("search_concordance"),
        times=first_key("search_times"),
        earliest=first_key("search_earliest"),
    )
    yield translate(
        "Help",
        "At the left stands by what a search can be narrowed, with counts that follow it. A click puts it into"
        " the query, another takes it away: all that is asked stands in the box, and can be saved"
        " ({save}) and run again, with what is new since you last looked.",
    ).format(save=first_key("save_search"))
    yield translate(
        "Help",
        "Where nothing is found, that says nothing about the news: it is not in the texts of this project.",
    )
