import json
import stat
from dataclasses import replace

import pytest

from desktop import exporting
from desktop.comparing.counterparts import wording_of
from desktop.comparing.judged import judge
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import (
    Change,
    ChangeKind,
    Checked,
    Comparison,
    Conflict,
    Link,
    Origin,
    Span,
    Statement,
    Strength,
    WordingDifference,
)
from desktop.story.decisions import Absence, CopyGroup, Kept, LinkDecision
from desktop.story.errors import UserError
from desktop.story.quote import Certainty, Quote, QuoteKind, Quotes, Utterance


def article(number, text):
    passages = (Passage(0, len(text), Kind.HEADLINE, "", 0),)
    outlet = Stated(f"Outlet {number}", "its text")
    return Article(number, f"{number}.txt", text, passages, Stated("en", ""), "utf-8", outlet)


LINK = Link(
    Span(1, 0, 4), Span(2, 0, 5), 0.91239, Strength.SOLID, Origin.AUTOMATIC, ("words", "names")
)
WORDING = WordingDifference(
    (Change(ChangeKind.SAME, (0, 4), (0, 5)), Change(ChangeKind.ONLY_B, None, (6, 8))), 0.2
)
COMPARISON = Comparison(
    (1, 2, 3),
    ((3, "no measured method for this language"),),
    (LINK,),
    (Statement(1, (LINK.a, LINK.b), (), (3,)),),
    (Conflict("number", LINK.a, LINK.b),),
)
REPORT = exporting.Report(
    (article(1, "Four"), article(2, "Three\ud800"), article(3, "Три")),
    COMPARISON,
    lambda link: WORDING,
    "0.1.0",
)


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "comparison.json"
    exporting.write(path, REPORT)
    return path


def test_keys_come_in_the_order_of_the_format(written):
    content = json.loads(written.read_text(encoding="utf-8"))
    assert list(content) == [
        "format", "version", "made_with", "how_sure", "articles", "links", "statements", "conflicts",
        "quotes", "utterances", "checked_absent",
    ]  # fmt: skip
    assert list(content["articles"][0]) == [
        "id", "source", "outlet", "carried_by", "agency", "role", "role_evidence", "headline", "byline",
        "published", "published_evidence", "updated", "updated_evidence", "url", "language", "compared", "complete",
        "complete_evidence", "copy_group", "copy_group_confirmed",
        "text_sha256", "text", "passages",
    ]  # fmt: skip


def test_links_have_four_digits_and_their_wording(written):
    (link,) = json.loads(written.read_text(encoding="utf-8"))["links"]
    assert link["score"] == 0.9124
    assert link["a"] == {"article": "A1", "start": 0, "end": 4}
    assert link["wording"] == [
        {"kind": "same", "a": [0, 4], "b": [0, 5]},
        {"kind": "only_b", "a": None, "b": [6, 8]},
    ]


def test_an_article_that_was_not_compared_says_so(written):
    content = json.loads(written.read_text(encoding="utf-8"))
    assert [each["compared"] for each in content["articles"]] == [True, True, False]
    assert content["statements"][0]["not_compared"] == ["A3"]


def test_a_lone_surrogate_comes_back_as_it_was(written):
    content = json.loads(written.read_text(encoding="utf-8"))
    assert content["articles"][1]["text"] == "Three\ud800"


def test_writing_again_gives_the_same_bytes(written, tmp_path):
    again = tmp_path / "again.json"
    exporting.write(again, REPORT)
    assert again.read_bytes() == written.read_bytes()


def test_an_export_has_the_permissions_of_any_file(written, tmp_path):
    plain = tmp_path / "plain"
    plain.write_text("")
    assert stat.S_IMODE(written.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


@pytest.mark.parametrize("name", ["missing/comparison.json", "directory.json"])
def test_a_place_that_cannot_be_written_is_named(tmp_path, name):
    (tmp_path / "directory.json").mkdir()
    with pytest.raises(UserError, match="cannot be written"):
        exporting.write(tmp_path / name, REPORT)
    assert [path.name for path in tmp_path.iterdir()] == ["directory.json"]


def test_a_suffix_without_a_writer_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"must end in \.json"):
        exporting.write(tmp_path / "comparison.doc", REPORT)


def said(report):
    return exporting.comparison_file.comparison_as_json(report)


def test_a_rejected_link_says_so():
    rejected = LINK._replace(origin=Origin.REJECTED)
    report = replace(REPORT, comparison=replace(COMPARISON, links=(rejected,)))
    (link,) = said(report)["links"]
    assert list(link) == ["a", "b", "score", "strength", "origin", "reasons", "wording", "decided"]
    assert link["origin"] == "rejected"


def test_who_checked_an_absence_and_when_is_told():
    checked = (Checked(3, "Nadia", "2024-11-18T12:00:00Z"), Checked(4, "", "2024-11-19T12:00:00Z"))
    row = Statement(1, (LINK.a, LINK.b), (), (), checked)
    report = replace(REPORT, comparison=replace(COMPARISON, statements=(row,)))
    (statement,) = said(report)["statements"]
    assert statement["checked_absent"] == [
        {"article": "A3", "by": "Nadia", "at": "2024-11-18T12:00:00Z"},
        {"article": "A4", "by": None, "at": "2024-11-19T12:00:00Z"},
    ]


def test_a_copy_group_is_named_by_its_first_article():
    report = replace(REPORT, copies=(CopyGroup((2, 3)),))
    assert [each["copy_group"] for each in said(report)["articles"]] == [None, "A2", "A2"]


def test_a_copy_group_is_named_by_an_article_of_the_file():
    report = replace(REPORT, copies=(CopyGroup((1, 2, 3, 9)), CopyGroup((4, 5))))
    left = replace(report, articles=report.articles[1:])
    assert [each["copy_group"] for each in said(left)["articles"]] == ["A2", "A2"]


def test_one_article_of_a_copy_group_alone_is_no_copy():
    report = replace(REPORT, copies=(CopyGroup((3, 9)),))
    assert [each["copy_group"] for each in said(report)["articles"]] == [None, None, None]


def test_a_proposed_copy_group_is_told_from_one_that_a_person_confirmed():
    proposed = replace(REPORT, copies=(CopyGroup((2, 3)),))
    confirmed = replace(REPORT, copies=(CopyGroup((2, 3), is_confirmed=True),))
    told = [
        [each["copy_group_confirmed"] for each in said(report)["articles"]]
        for report in (proposed, confirmed)
    ]
    assert told == [[None, False, False], [None, True, True]]


# --- what a person looked for in vain ---------------------------------------------------------------

ALONE = Absence(Span(3, 0, 2), 1, "Nadia", "2024-11-18T12:00:00Z")
"""Of a passage that no link joins."""


def looks(*absences, links=COMPARISON.links):
    comparison = replace(COMPARISON, links=links)
    return said(replace(REPORT, comparison=comparison, absences=absences))["checked_absent"]


def test_a_passage_in_no_statement_is_checked_absent_too():
    assert looks(ALONE) == [
        {
            "passage": {"article": "A3", "start": 0, "end": 2},
            "article": "A1",
            "by": "Nadia",
            "at": "2024-11-18T12:00:00Z",
        }
    ]
    assert list(looks(ALONE)[0]) == ["passage", "article", "by", "at"]


def test_a_look_without_a_name_has_none():
    assert looks(ALONE._replace(by=""))[0]["by"] is None


def test_of_two_looks_at_one_place_the_latest_is_told():
    later = ALONE._replace(passage=Span(3, 0, 3), by="Oleh", at="2024-11-19T12:00:00Z")
    for order in ((ALONE, later), (later, ALONE)):
        assert [each["by"] for each in looks(*order)] == ["Oleh"]


def test_what_a_link_answers_is_not_absent():
    answered = ALONE._replace(passage=LINK.b)
    assert looks(answered) == []
    (rejected,) = looks(answered, links=(LINK._replace(origin=Origin.REJECTED),))
    assert rejected["article"] == "A1"


def test_looks_at_articles_that_are_not_in_the_file_are_left_out():
    assert looks(ALONE._replace(article=7), ALONE._replace(passage=Span(7, 0, 4))) == []


def test_looks_are_in_the_order_of_their_passages():
    first = Absence(Span(1, 0, 4), 3, "Oleh", "2024-11-20T12:00:00Z")
    told = looks(ALONE, first)
    assert [each["passage"]["article"] for each in told] == ["A1", "A3"]
    assert looks(first, ALONE) == told


def test_a_link_of_parts_of_passages_is_worded_by_its_parts():
    one = article(1, "The mayor resigned and the dike broke.")
    other = article(2, "A dike broke, killing eleven.")
    drawn = Link(Span(1, 23, 37), Span(2, 0, 12), 1.0, Strength.SOLID, Origin.DRAWN, ())
    found = Comparison((1, 2), (), (drawn,))
    report = exporting.Report((one, other), found, wording_of((one, other)), "0.1.0")
    (link,) = said(report)["links"]
    a = [one.text[slice(*each["a"])] for each in link["wording"] if each["a"]]
    b = [other.text[slice(*each["b"])] for each in link["wording"] if each["b"]]
    assert " ".join(a) == "the dike broke"
    assert " ".join(b) == "A dike broke"


def test_the_file_of_a_judged_comparison_has_the_decisions_of_the_reader():
    articles = tuple(article(n, "The dike broke.") for n in (1, 2, 3))
    found = Comparison(
        (1, 2, 3),
        (),
        (Link(Span(1, 0, 15), Span(2, 0, 15), 0.9, Strength.SOLID, Origin.AUTOMATIC, ("words",)),),
        (Statement(1, (Span(1, 0, 15), Span(2, 0, 15)), (3,), ()),),
    )
    kept = LinkDecision(Span(1, 0, 15), Span(2, 0, 15), Origin.CONFIRMED, "Nadia", "2024")
    looked = Absence(Span(1, 0, 15), 3, "Nadia", "2024")
    after = judge(found, articles, [kept], [looked])
    content = said(exporting.Report(articles, after, wording_of(articles), "0.1.0"))
    assert content["links"][0]["origin"] == "confirmed"
    assert content["statements"][0]["no_counterpart_found"] == []
    assert content["statements"][0]["checked_absent"][0]["article"] == "A3"


def test_who_decided_on_a_link_and_who_keeps_a_statement_is_told():
    articles = tuple(article(n, "The dike broke.") for n in (1, 2, 3))
    whole = tuple(Span(n, 0, 15) for n in (1, 2, 3))
    drawn = LinkDecision(whole[0], whole[2], Origin.DRAWN, "Nadia", "2024")
    kept = Kept(whole[:2], "", "2025")
    found = Comparison((1, 2, 3), (), (LINK._replace(a=whole[0], b=whole[1]),), ())
    after = judge(found, articles, [drawn], (), [kept])
    report = exporting.Report(articles, after, wording_of(articles), "0.1.0")
    content = said(replace(report, decisions=(drawn,), kept=(kept,)))
    assert [each["decided"] for each in content["links"]] == [None, {"by": "Nadia", "at": "2024"}]
    (statement,) = content["statements"]
    assert statement["kept"] == {"by": None, "at": "2025"}


# --- quotes -------------------------------------------------------------------------------------------

SAID = "“We wait,” said Ruth Amsel, the Ledger reported."
DIRECT = Quote(
    1, 0, 10, QuoteKind.DIRECT, (16, 26), (11, 15), (28, 38), confidence=0.91239, number=4
)
QUOTED = replace(
    REPORT,
    articles=(article(1, SAID), article(2, "Amsel said they wait."), article(3, "Три")),
    quotes=Quotes(
        (
            Quote(2, 11, 20, QuoteKind.INDIRECT, (0, 5), (6, 10), name="Ruth Amsel", number=5),
            DIRECT._replace(reason="marks, inverted subject"),
            DIRECT._replace(kind=QuoteKind.NO_COMMENT, start=11, end=15, number=6),
            DIRECT._replace(kind=QuoteKind.MARKED, start=16, end=26, number=7),
            Quote(9, 0, 4, QuoteKind.DIRECT, number=8),
        ),
        (
            Utterance((Span(1, 0, 10), Span(2, 11, 20)), Certainty.POSSIBLE, marks_differ=True),
            Utterance((Span(1, 0, 10),)),
            Utterance((Span(1, 0, 10), Span(9, 0, 4))),
        ),
        "a model 1.0",
    ),
)


def test_a_quote_has_the_keys_of_the_format_in_their_order():
    first, second = said(QUOTED)["quotes"]
    assert list(first.items()) == [
        ("id", "Q4"), ("article", "A1"), ("kind", "direct"), ("start", 0), ("end", 10),
        ("speaker", "Ruth Amsel"), ("speaker_start", 16), ("speaker_end", 26),
        ("cue", "said"), ("cue_start", 11), ("cue_end", 15), ("via", "the Ledger"),
        ("named", False), ("canonical_speaker", None), ("guess", False), ("guessed_speaker", None),
        ("confidence", 0.9124),
        ("reason", "marks, inverted subject"),
    ]  # fmt: skip
    assert (second["named"], second["canonical_speaker"]) == (True, "Ruth Amsel")
    assert second["via"] is None


def test_a_name_that_the_program_guessed_is_nobodys_name():
    bold = Quote(1, 0, 10, QuoteKind.DIRECT, (16, 26), name="Ana Ruiz", is_guess=True, number=1)
    (row,) = said(replace(QUOTED, quotes=QUOTED.quotes._replace(quotes=(bold,))))["quotes"]
    assert (row["named"], row["canonical_speaker"]) == (False, None)
    assert (row["guess"], row["guessed_speaker"]) == (True, "Ana Ruiz")


def test_an_utterance_tells_whether_a_person_confirmed_it():
    confirmed = QUOTED.quotes.utterances[0]._replace(
        certainty=Certainty.SAME, is_confirmed=True, marks_differ=False
    )
    quotes = QUOTED.quotes._replace(utterances=(confirmed,))
    (row,) = said(replace(QUOTED, quotes=quotes))["utterances"]
    assert (row["certainty"], row["confirmed"]) == ("same", True)


def test_a_quote_without_speaker_and_cue_says_so():
    bare = QUOTED.quotes._replace(quotes=(Quote(1, 0, 10, QuoteKind.DIRECT, number=1),))
    (row,) = said(replace(QUOTED, quotes=bare))["quotes"]
    assert [
        row[f"{part}{end}"] for part in ("speaker", "cue") for end in ("", "_start", "_end")
    ] == [None] * 6


def test_only_spoken_quotes_of_articles_in_the_file_are_written():
    assert [row["id"] for row in said(QUOTED)["quotes"]] == ["Q4", "Q5"]


def test_an_utterance_names_its_quotes_where_it_joins_some():
    assert said(QUOTED)["utterances"] == [
        {"quotes": ["Q4", "Q5"], "certainty": "possible", "marks_differ": True, "confirmed": False}
    ]


def test_what_found_the_quotes_is_told():
    assert said(QUOTED)["made_with"]["quotes"] == "a model 1.0"
    assert said(REPORT)["made_with"]["quotes"] is None
