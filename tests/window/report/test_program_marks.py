"""The program's own marks say that no person looked, and what stands in the other articles."""

from dataclasses import replace

from desktop.exporting.pdf.document import Document, Legend, Mark
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout, Marked
from desktop.story.comparison import Span
from desktop.story.decisions import FindingDecision, FindingState, QuoteCorrection
from desktop.story.finding import FindingKind
from desktop.window.report.compose import compose
from tests.window.report.harbours import HERALD, harbour, looked_through, outlet, runs_of

DAY = "2026-11-20T10:00:00Z"
PROGRAM = "Wireside (automatic, not checked)"


def marked(kind: Marked, of: Material | None = None, columns: int = 4) -> Document:
    of = of or harbour()
    options = of.options._replace(marked=frozenset({kind}), columns=columns)
    return compose(of._replace(options=options))


def words_of(document: Document, mark: Mark) -> str:
    """Return the words of a mark, from its first run to the end of its words."""
    return "".join(run.text for run in runs_of(document.blocks) if mark.id in run.marks)


def explained(document: Document) -> str:
    """Return what the legends of a document say."""
    legends = [block for block in document.blocks if isinstance(block, Legend)]
    return "; ".join(item.text for legend in legends for item in legend.items)


def two(one: str, other: str) -> Material:
    """Return two outlets that tell one thing in some words each, and another in the same ones."""
    same = HERALD[3]
    return looked_through((outlet(1, one, same), outlet(2, other, same)))


def test_other_words_name_those_of_the_counterpart() -> None:
    document = marked(
        Marked.WORDING,
        two(
            "The harbour of Velmora was closed on Monday after containers fell from a freighter.",
            "The harbour of Velmora was shut on Monday after containers fell from a freighter.",
        ),
    )
    told = {words_of(document, mark): mark for mark in document.marks}
    assert set(told) == {"closed", "shut"}
    assert told["closed"].contents == "A2.1, Velmora Outlet 2: “shut”"
    assert told["shut"].contents == "A1.1, Velmora Outlet 1: “closed”"
    assert {mark.author for mark in document.marks} == {PROGRAM}
    assert {mark.kind for mark in document.marks} == {"Underline"}
    assert {mark.subject for mark in document.marks} == {"Wording: other words"}


def test_words_that_only_one_has_say_with_what_they_were_compared() -> None:
    document = marked(
        Marked.WORDING,
        two(
            "The harbour of Velmora was closed on Monday after containers fell from a freighter.",
            "The harbour of Velmora was closed on Monday after containers fell from a big old freighter.",
        ),
    )
    (mark,) = document.marks
    assert words_of(document, mark) == "big old"
    assert mark.contents == "Only here, compared with A1.1, Velmora Outlet 1."
    assert mark.dashes


def test_the_clearest_passage_names_the_words_of_all_others() -> None:
    document = marked(Marked.WORDING)
    assert any(mark.contents.count("\n") for mark in document.marks)
    for mark in document.marks:
        assert mark.contents
        assert len(mark.contents.splitlines()) == len(set(mark.contents.splitlines()))


def test_a_quote_names_its_speaker_and_where_else_it_stands() -> None:
    document = marked(Marked.QUOTES)
    told = {words_of(document, mark): mark for mark in document.marks}
    mark = next(m for words, m in told.items() if "one single beach" in words)
    assert mark.kind == "Squiggly"
    assert mark.subject.startswith("Quote Q")
    assert "in quotation marks; speaker as printed: Brandt" in mark.contents
    assert "The same words, as far as the program can tell: A1.2" in mark.contents


def test_a_corrected_quote_says_that_a_person_had_a_hand_in_it() -> None:
    of = harbour()
    quote = next(each for each in of.quotes.quotes if each.is_spoken)
    said = QuoteCorrection(quote.number, quote.span, quote, "Ana Ruiz", DAY)
    document = marked(Marked.QUOTES, of._replace(project=replace(of.project, corrections=(said,))))
    found = [mark for mark in document.marks if "Ana Ruiz, 20 November 2026" in mark.contents]
    assert [mark.subject for mark in found] == [f"Quote {quote.address}"]


def test_a_conflict_names_the_value_of_the_others() -> None:
    document = marked(Marked.CONFLICTS)
    told = {words_of(document, mark): mark for mark in document.marks}
    mark = next(m for words, m in told.items() if "15" in words)
    assert mark.kind == "Highlight"
    assert mark.is_double
    assert "A1.3, Velmora Outlet 1: “" in mark.contents
    assert "12" in mark.contents


def test_what_a_person_said_is_no_finding_is_not_marked() -> None:
    of = harbour()
    of = of._replace(comparison=replace(of.comparison, conflicts=()))
    assert marked(Marked.CONFLICTS, of).marks
    denied = tuple(
        FindingDecision(each.kind, each.spans, FindingState.NOT_A_FINDING, "Ana", DAY)
        for each in of.findings
    )
    none = of._replace(project=replace(of.project, findings=denied))
    assert not marked(Marked.CONFLICTS, none).marks


def test_a_denied_conflict_is_not_marked_by_what_comparing_found_there() -> None:
    of = harbour()
    assert of.comparison.conflicts
    denied = tuple(
        FindingDecision(each.kind, each.spans, FindingState.NOT_A_FINDING, "Ana", DAY)
        for each in of.findings
        if each.kind is FindingKind.NUMBER
    )
    assert denied
    left = marked(Marked.CONFLICTS, of._replace(project=replace(of.project, findings=denied)))
    kept = marked(Marked.CONFLICTS, of)
    assert len(left.marks) < len(kept.marks)


def test_ids_are_stable_and_stand_once() -> None:
    one, other = marked(Marked.WORDING), marked(Marked.WORDING)
    names = [mark.id for mark in one.marks]
    assert names == [mark.id for mark in other.marks]
    assert len(names) == len(set(names)) > 5
    assert not [name for name in names if "," in name]


def test_every_mark_stands_on_words_of_a_page() -> None:
    document = marked(Marked.QUOTES, columns=2)
    for mark in document.marks:
        assert words_of(document, mark).strip()


def test_marks_do_not_leave_the_article() -> None:
    of = harbour()
    texts = {article.number: article.text for article in of.project.articles}
    document = marked(Marked.WORDING, of)
    for mark in document.marks:
        number, start, end = (int(part) for part in mark.id.split("-")[1:])
        span = Span(number, start, end)
        assert texts[span.article][span.start : span.end].strip()


def test_the_legend_speaks_of_rows_only_where_there_are_rows() -> None:
    of = harbour(marked=frozenset({Marked.WORDING}))
    told = {
        layout: explained(compose(of._replace(options=of.options._replace(layout=layout))))
        for layout in (Layout.COMPARISON, Layout.ARTICLE)
    }
    assert "other words than in the row’s clearest passage" in told[Layout.COMPARISON]
    assert "other words than in the passage that the annotation names" in told[Layout.ARTICLE]
    assert "row" not in told[Layout.ARTICLE]
