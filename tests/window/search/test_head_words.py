"""The head of a search names what it counts, and shows where a query is broken."""

from dataclasses import replace

from desktop.story.decisions import CopyGroup
from desktop.window.search.head_words import (
    count_words,
    cut_words,
    meant_html,
    notice_words,
    trouble_html,
    troubles_html,
    understood_words,
)
from desktop.workspace.search_index import Indexed
from tests.searching.told import FERRIES, article, project
from tests.window.search.answering import Ask, ask, noted

__all__ = ["ask"]


def test_articles_quotes_and_notes_are_named(ask: Ask) -> None:
    told = replace(FERRIES, annotations=(noted(1, "Which ferry?"), noted(2, "The ferry's owner")))
    assert count_words(ask(told, "ferry")) == "2 articles · 2 notes"
    assert count_words(ask(told, "zeppelin")) == "Nothing found"
    assert count_words(ask(told, "")) == ""


def test_copies_of_a_text_count_once(ask: Ask) -> None:
    copies = (CopyGroup((1, 2), is_confirmed=True),)
    assert count_words(ask(FERRIES, "brenholm", copies=copies)) == "3 articles (2 texts)"


def test_a_query_is_told_unless_it_is_what_was_typed(ask: Ask) -> None:
    assert understood_words(ask(FERRIES, "ferry fuel")) == "Understood as: ferry AND fuel"
    assert understood_words(ask(FERRIES, "ferry  AND fuel")) == ""
    assert understood_words(ask(FERRIES, "Ferry")) == ""


def test_the_place_of_a_trouble_is_marked_in_the_query(ask: Ask) -> None:
    typed = "ferry <b> (fuel"
    (trouble,) = ask(FERRIES, typed).understood.troubles
    html = trouble_html(typed, trouble, "#f9e8db")
    assert "This parenthesis is not closed." in html
    assert 'text-decoration:underline">(</span>fuel' in html
    assert "&lt;b&gt;" in html


def test_of_many_troubles_the_first_are_said_and_the_others_counted(ask: Ask) -> None:
    for typed, told in (("((((ferry", 4), ("(((((ferry", 5), ("(" * 30 + "ferry", 5)):
        troubles = ask(FERRIES, typed).understood.troubles
        lines = troubles_html(typed, troubles, "#f9e8db")
        assert len(lines) == told
    assert lines[-1] == "And 26 more places"


def test_words_that_are_nowhere_are_put_right_by_one_click(ask: Ask) -> None:
    assert meant_html(ask(FERRIES, "ferrry")).count(">ferry</a>") == 1
    both = meant_html(ask(FERRIES, '"ferrry" Brenhom'))
    assert (
        both == 'Did you mean <a href="&quot;ferry&quot; Brenholm">&quot;ferry&quot; Brenholm</a>?'
    )
    assert meant_html(ask(FERRIES, "ferry")) == ""


def test_of_a_long_place_its_ends_are_shown(ask: Ask) -> None:
    typed = "ferry " + "harbour " * 400
    (trouble,) = ask(FERRIES, typed).understood.troubles
    told = trouble_html(typed, trouble, "#f9e8db")
    assert len(told) < 300
    assert told.count("…") == 2


def test_it_is_said_what_was_not_looked_through_yet(ask: Ask) -> None:
    answer = ask(FERRIES, "speaker:strand")._replace(not_quoted=2, indexed=Indexed(2, 3))
    assert "2 of 3 articles are in the index so far" in notice_words(answer)
    assert "2 articles were not looked through for quotes" in notice_words(answer)
    answer = ask(FERRIES, "ferry")._replace(not_quoted=2)
    assert notice_words(answer) == ""


def test_it_is_said_which_part_stands_for_more_words_than_were_looked_for(ask: Ask) -> None:
    letters = "abcdefghijklmnop"
    names = [f"buoy{one}{other}" for one in letters for other in letters]
    answer = ask(project(article(1, f"Lost are {', '.join(names)}.")), "buoy*")
    assert cut_words(answer) == [
        "buoy* stands for 256 words; the 200 most frequent were looked for."
    ]
    assert cut_words(ask(FERRIES, "ferr*")) == []
