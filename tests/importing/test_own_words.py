"""A plain text states in its own words which agency it is from, what it is, and that it is cut."""

import pytest

from desktop.importing import read_text
from desktop.importing.content import Block, Draft
from desktop.importing.making import article_of
from desktop.resources import seeds
from desktop.story.article import (
    AGENCY_COPY,
    MAYBE_INCOMPLETE,
    OPINION,
    PRESS_RELEASE,
    REPORT,
    TRANSCRIPT,
    UNKNOWN,
    Stated,
)

BODY = (
    "The old bridge over the Brack was closed on Monday after inspectors found cracks, officials said.\n\n"
    "It will open again in May, they added, if the parts that were ordered in winter come in time.\n\n"
)


@pytest.mark.parametrize(
    ("top", "agency"),
    [
        ("BRACK, March 8 (Reuters) - ", "Reuters"),
        ("BRACK (AP) — ", "Associated Press"),
        ("Brackhafen (dpa/lno) - ", "dpa"),
        ("Braca, 5 nov (EFE).- ", "EFE"),
        ("БРАЦК, 5 февраля. /ТАСС/. ", "TASS"),
    ],
)
def test_an_agency_signs_the_dateline_of_a_plain_text(top: str, agency: str) -> None:
    article = read_text(f"Bridge closed after storm\n\n{top}{BODY}")
    assert article.agency == Stated(agency, "dateline in its text")
    assert (article.role, article.role_evidence) == (AGENCY_COPY, "dateline in its text")


def test_a_line_at_the_end_names_the_agency_but_makes_no_copy() -> None:
    article = read_text(f"Bridge closed after storm\n\n{BODY}{BODY}{BODY}Quelle: dpa")
    assert article.agency == Stated("dpa", "line at the end of its text")
    assert article.role == REPORT


def test_a_reporter_with_an_agency_is_no_copy() -> None:
    article = read_text(f"Bridge closed after storm\n\nBy Ines Calder\n\nBRACK (AP) — {BODY}")
    assert article.agency is not None
    assert article.role == REPORT


def test_an_agency_in_a_sentence_signs_nothing() -> None:
    article = read_text(
        f"Bridge closed after storm\n\n{BODY}Officials told Reuters (the news agency) so.\n"
    )
    assert article.agency is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Opinion | The bridge was never safe\n\n{BODY}", OPINION),
        (f"Kommentar: Die Stadt hat geschlafen\n\n{BODY}", OPINION),
        (f"FOR IMMEDIATE RELEASE\n\nBridge closed after storm\n\n{BODY}", PRESS_RELEASE),
        (f"Bridge closed\n\nBRACK, Ore., April 14, 2020 /PRNewswire/ -- {BODY}", PRESS_RELEASE),
        (f"Transcript: The minister on the bridge\n\n{BODY}", TRANSCRIPT),
        (f"Remarks on the bridge\n\nAs prepared for delivery\n\n{BODY}", TRANSCRIPT),
        (f"Opinion shifts against new bridge, poll finds\n\n{BODY}", REPORT),
        (f"Transcript of bridge talks leaked to paper\n\n{BODY}", TRANSCRIPT),
        (f"Press release on bridge angers council\n\n{BODY}", REPORT),
    ],
)
def test_a_plain_text_says_what_it_is(text: str, role: str) -> None:
    assert read_text(text).role == role


@pytest.mark.parametrize(
    ("end", "complete"),
    [
        ("Subscribe to continue reading", MAYBE_INCOMPLETE),
        ("And the clerks who came back to the office in the long winter of that year saw that the", MAYBE_INCOMPLETE),
        ("Read more", MAYBE_INCOMPLETE),
        ("© Bay Observer. All rights reserved", UNKNOWN),
        ("Reporting by Ines Calder", UNKNOWN),
        ("A new bridge", UNKNOWN),
        ("“Nobody told us that the bridge would be closed for so long, and nobody will”", UNKNOWN),
    ],
)  # fmt: skip
def test_a_plain_text_that_is_cut_may_be_incomplete(end: str, complete: str) -> None:
    article = read_text(f"Bridge closed after storm\n\n{BODY}{end}")
    assert article.complete == complete
    assert bool(article.complete_evidence) == (complete == MAYBE_INCOMPLETE)


def test_texts_of_other_files_are_judged_by_the_same_words() -> None:
    lines = (
        "BRACK (AP) — The bridge was closed on Monday, officials said.",
        "Subscribe to continue reading",
    )
    article = article_of(Draft(tuple(Block(line) for line in lines)), "bridge.docx")
    assert article.agency == Stated("Associated Press", "dateline in its text")
    assert article.complete == MAYBE_INCOMPLETE


def test_the_examples_are_whole_reports() -> None:
    for path in sorted(seeds().glob("*.txt")):
        article = read_text(path.read_text("utf-8"))
        assert (article.role, article.complete) == (REPORT, UNKNOWN), path.name
