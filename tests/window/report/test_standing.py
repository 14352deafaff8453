"""What stands on every page: what was found, what a person confirmed, how sure links are, the settings."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from desktop.exporting.pdf.options import Layout
from desktop.story.brief import Checked, Pin, PinKind
from desktop.story.briefing import add_pin, check_pin
from desktop.story.comparison import Origin
from desktop.story.decisions import FindingDecision, FindingState, LinkDecision
from desktop.story.project import with_strictness
from desktop.story.strictness import STRICT
from desktop.window.report.standing import foot_words, head_words
from tests.window.report.harbours import harbour
from tests.window.report.reports import last_pin, passage, pdf, read

DAY = "2026-11-20T10:00:00Z"
LAYOUTS = [Layout.BRIEF, Layout.COMPARISON, Layout.ARTICLE]
FOOT = 60.0
"""pt at the lower edge of a page that its foot stands in."""
LINE = 4.0
"""pt between letters of two lines; those of one are nearer to each other."""


def test_what_the_program_found_is_told_from_what_a_person_confirmed() -> None:
    of = harbour()
    words = foot_words(of)
    assert f"Found by the program: links {len(of.comparison.links)} (" in words
    assert "By a person: links confirmed 0, rejected 0; looked at quotes 0, findings 0." in words
    first, second = of.comparison.links[:2]
    said = (
        LinkDecision(first.a, first.b, Origin.CONFIRMED, "Ana", DAY),
        LinkDecision(second.a, second.b, Origin.REJECTED, "Ana", DAY),
    )
    found = replace(
        of.comparison,
        links=(first._replace(origin=Origin.CONFIRMED), *of.comparison.links[2:]),
    )
    finding = of.findings[0]
    done = FindingDecision(finding.kind, finding.spans, FindingState.DONE, "Ana", DAY)
    made = replace(of.project, links=said, findings=(done,))
    judged = foot_words(of._replace(comparison=found, project=made))
    assert f"links {len(of.comparison.links) - 1} (" in judged
    assert "links confirmed 1, rejected 1; looked at quotes 0, findings 1." in judged


def test_a_drawn_link_was_not_found_by_the_program() -> None:
    of = harbour()
    drawn = of.comparison.links[0]._replace(origin=Origin.DRAWN)
    found = replace(of.comparison, links=(drawn, *of.comparison.links[1:]))
    words = foot_words(of._replace(comparison=found))
    assert f"links {len(of.comparison.links) - 1} (" in words
    assert "links confirmed 1" in words


def test_the_settings_are_those_the_report_was_made_with() -> None:
    of = harbour()
    words = foot_words(of)
    assert "about 1 link in 6 is wrong, 1 in 3 is missed" in words
    assert (
        "Settings: links balanced, copies once, quotes by patterns, Wireside 0.1, 2026-11-23"
        in (words)
    )
    made = with_strictness(of.project, STRICT)
    made = replace(made, options=made.options._replace(copies_once=False))
    engine = of.quotes._replace(engine="en_core_web_sm 3.8.0")
    strict = foot_words(of._replace(project=made, quotes=engine))
    assert "about 1 link in 10 is wrong, nearly half are missed" in strict
    assert "Settings: links strict, copies apart, quotes by language model" in strict


def test_a_brief_says_how_many_pins_were_checked() -> None:
    of = harbour(layout=Layout.BRIEF)
    made = of.project
    for place in (1, 2):
        made = add_pin(made, [passage(made, 1, place)], Pin(0, PinKind.WORDS, ()))
    made = check_pin(made, last_pin(made).number, Checked("Ana", DAY))
    assert "findings 0; pins checked 1 of 2." in foot_words(of._replace(project=made))
    assert "pins" not in foot_words(harbour()._replace(project=made))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_it_stands_on_every_page_on_two_lines_at_most(layout: Layout, paper: str) -> None:
    of = harbour(layout=layout, paper=paper)
    wanted = "".join(foot_words(of).split())
    for _, letters in read(pdf(of)):
        foot = [each for each in letters if each.y < FOOT]
        assert "".join(each.text for each in foot) == wanted
        heights = sorted(each.y for each in foot)
        assert sum(other - one > LINE for one, other in pairwise(heights)) <= 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_head_names_story_layout_and_page(layout: Layout, qapp: QApplication) -> None:
    of = harbour(layout=layout)
    pages = read(pdf(of))
    for number, (high, letters) in enumerate(pages, 1):
        head = "".join(each.text for each in letters if each.y > high - 45)
        assert head.startswith("".join(head_words(of).split()))
        assert f"Page{number}of{len(pages)}" in head


def test_without_links_nothing_is_said_of_how_sure_they_are() -> None:
    of = harbour()
    words = foot_words(of._replace(comparison=replace(of.comparison, links=())))
    assert "Found by the program: links 0, quotes" in words
    assert "is wrong" not in words
