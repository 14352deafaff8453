"""What a reader said of a quote holds when it is found shorter, in parts, or in a newer version."""

import time
from dataclasses import replace

import pytest

from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.moving import move_attachments, moves
from desktop.story.places import Near, is_same_quote
from desktop.story.project import NumberedQuote, Project, add_articles
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import add_quote, correct_quote, corrected, number_quotes
from desktop.story.vouched import Said, vouchers

BY, AT = "Ada", "2026-11-22T06:31:59Z"
TEXT = "The ferry company said that the quay would open again when the planks are laid. " * 30


def article(text: str = TEXT, source: str = "quay.txt") -> Article:
    passages = (Passage(0, len(text), Kind.BODY, "", 0),)
    return Article(0, source, text, passages, Stated("en", ""), "utf-8")


def said(start: int, end: int, **more: object) -> Quote:
    return Quote(1, start, end, QuoteKind.INDIRECT, **more)  # type: ignore[arg-type]  # of a quote


def places(project: Project, *found: Quote) -> list[tuple[int, int, int]]:
    """Return number and place of what is shown when the program finds quotes."""
    project, numbered = number_quotes(project, found)
    return [(q.number, q.start, q.end) for q in corrected(numbered, project.corrections)]


@pytest.fixture
def one() -> tuple[Project, Quote]:
    project = add_articles(Project(), (article(),))
    project, (found,) = number_quotes(project, (said(100, 200),))
    return project, found


def test_most_of_the_words_found_must_have_been_known() -> None:
    known = Span(1, 100, 200)
    assert is_same_quote(Span(1, 100, 148), known)
    assert is_same_quote(Span(1, 180, 219), known)
    assert not is_same_quote(Span(1, 180, 220), known)
    assert not is_same_quote(Span(1, 100, 300), known)
    assert not is_same_quote(Span(2, 100, 200), known)


def test_what_shares_a_letter_is_found_in_any_nesting() -> None:
    spans = [Span(1, 0, 90), Span(1, 10, 20), Span(1, 30, 40), Span(1, 85, 95), Span(2, 0, 90)]
    near = Near(spans)
    for start in range(100):
        for size in (1, 7, 60):
            asked = Span(1, start, start + size)
            assert list(near.at(asked)) == [
                s for s in spans[:4] if s.start < asked.end and asked.start < s.end
            ]


@pytest.mark.parametrize(
    "parts", [((100, 148),), ((100, 148), (150, 200)), ((100, 151), (152, 200)), ((90, 180),)]
)
def test_a_dismissed_quote_stays_away_when_it_is_found_otherwise(
    one: tuple[Project, Quote], parts: tuple[tuple[int, int], ...]
) -> None:
    project, found = one
    project = correct_quote(project, found, None, BY, AT)
    assert places(project, *(said(*part) for part in parts)) == []
    rest = said(300, 400)
    assert [place[1:] for place in places(project, said(100, 148), rest)] == [(300, 400)]


def test_what_was_cut_off_from_a_quote_does_not_return_beside_it(
    one: tuple[Project, Quote],
) -> None:
    project, found = one
    project = correct_quote(project, found, found._replace(start=150), BY, AT)
    assert places(project, said(100, 149)) == [(1, 150, 200)]
    assert places(project, said(100, 149), said(150, 200)) == [(1, 150, 200)]


def test_a_quote_in_a_quote_stays_when_the_one_around_it_is_corrected() -> None:
    project = add_articles(Project(), (article(),))
    found = (said(100, 200), said(130, 150), said(110, 190))
    project, numbered = number_quotes(project, found)
    for chosen in numbered:
        named = correct_quote(project, chosen, chosen._replace(name="Ida Orm"), BY, AT)
        assert [place[0] for place in places(named, *found)] == [1, 3, 2]
        gone = correct_quote(project, chosen, None, BY, AT)
        assert [place[0] for place in places(gone, *found)] == [
            n for n in (1, 3, 2) if n != chosen.number
        ]


def test_a_dismissal_that_moved_covers_the_quote_that_lacks_a_word_there() -> None:
    older = article("Title\n\nThe mayor said the bridge would stay shut for weeks. Nobody spoke.")
    newer = article(f"Updated. {older.text}")
    project = add_articles(Project(), (older, replace(newer, newer_than=1)))
    whole, shorter = "the bridge would stay shut for weeks", "bridge would stay shut for weeks"
    start, later = older.text.index(whole), newer.text.index(shorter)
    found = (
        said(start, start + len(whole)),
        Quote(2, later, later + len(shorter), QuoteKind.INDIRECT),
    )
    project, numbered = number_quotes(project, found)
    project = correct_quote(project, numbered[0], None, BY, AT)
    moved = move_attachments(project, moves(project, 1, 2))
    assert [(c.number, c.found.article) for c in moved.corrections] == [(2, 2)]
    assert [place[0] for place in places(moved, *found)] == [1]


def test_words_added_twice_are_one_quote(one: tuple[Project, Quote]) -> None:
    project, _ = one
    added = said(300, 340)
    project = add_quote(project, added, BY, AT)
    assert add_quote(project, added, BY, AT) is project
    assert add_quote(project, added, BY, AT, corrected((), project.corrections)) is project
    named = add_quote(project, added._replace(name="Ida Orm"), BY, AT)
    assert [(c.number, c.quote and c.quote.name) for c in named.corrections] == [(2, "Ida Orm")]
    assert named.counters == project.counters


def test_words_added_over_a_quote_that_is_shown_correct_it(one: tuple[Project, Quote]) -> None:
    project, found = one
    assert add_quote(project, said(100, 200), BY, AT, (found,)) is project
    wider = add_quote(project, said(90, 210, name="Ida Orm"), BY, AT, (found,))
    assert places(wider, said(100, 200)) == [(1, 90, 210)]
    part = add_quote(project, said(120, 130), BY, AT, (found,))
    assert places(part, said(100, 200)) == [(1, 100, 200), (2, 120, 130)]


def test_words_added_where_nobody_was_quoted_are_a_quote_again(one: tuple[Project, Quote]) -> None:
    project, found = one
    gone = correct_quote(project, found, None, BY, AT)
    assert places(add_quote(gone, said(100, 200), BY, AT), said(100, 200)) == [(1, 100, 200)]


def test_a_number_that_is_not_stored_is_refused() -> None:
    project = add_articles(Project(), (article(),))
    _, shown = number_quotes(project, (said(100, 200), said(300, 400)))
    assert correct_quote(project, shown[1], None, BY, AT) is project
    assert add_quote(project, said(700, 800), BY, AT, shown) is project


def test_what_a_person_corrects_is_no_guess_any_more(one: tuple[Project, Quote]) -> None:
    project, found = one
    guessed = found._replace(name="Ida Orm", is_guess=True, speaker=(90, 92))
    (correction,) = correct_quote(project, guessed, guessed, BY, AT).corrections
    assert correction.quote is not None
    assert (correction.quote.name, correction.quote.is_guess) == ("Ida Orm", False)
    assert vouchers((guessed,), (correction,))[1].said is Said.CONFIRMED
    other = correction._replace(quote=correction.quote._replace(name="Bo Lind"))
    assert vouchers((guessed,), (other,))[1].said is Said.CORRECTED


def test_800_quotes_of_one_article_are_numbered_while_nobody_waits() -> None:
    project = add_articles(Project(), (article(TEXT * 20),))
    found = [said(10 + 50 * n, 50 + 50 * n) for n in range(800)]
    project, numbered = number_quotes(project, found)
    moved = [quote._replace(end=quote.end - 3) for quote in found]
    for again in (found, moved):
        taken = []
        for _ in range(5):
            start = time.perf_counter()
            _, same = number_quotes(project, again)
            taken.append(time.perf_counter() - start)
        assert [q.number for q in same] == [q.number for q in numbered]
        assert min(taken) < 0.1  # 1.0 s when every quote was measured against every number


def test_numbers_are_given_as_if_every_pair_were_looked_at() -> None:
    from random import Random

    random = Random(4)
    for _ in range(60):
        spans = [(s := random.randrange(90), s + random.randint(1, 40)) for _ in range(14)]
        known = [NumberedQuote(n, Span(1, *span)) for n, span in enumerate(spans[:8], 1)]
        project = add_articles(Project(), (article(),))
        counters = project.counters._replace(quote=9)
        project = replace(project, quoted=tuple(known), counters=counters)
        found = [said(*span) for span in spans[4:]]
        _, numbered = number_quotes(project, found)
        given = [q.number if q.number < 9 else 0 for q in numbered]
        assert given == plainly(found, known)


def plainly(found: list[Quote], known: list[NumberedQuote]) -> list[int]:
    """Give numbers by looking at every pair, the likest first."""
    pairs = []
    for index, quote in enumerate(found):
        mine = set(range(quote.start, quote.end))
        for number, span in known:
            theirs = set(range(span.start, span.end))
            if 2 * len(mine & theirs) > len(mine):
                pairs.append((-len(mine & theirs) / len(mine | theirs), number, index))
    given = [0] * len(found)
    for _, number, index in sorted(pairs):
        if not given[index] and number not in given:
            given[index] = number
    return given
