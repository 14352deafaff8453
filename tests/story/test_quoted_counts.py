"""How much each speaker is quoted, counted by hand and compared."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.article import READER, UNDETERMINED, Article, Kind, Passage, Stated
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project, Story
from desktop.story.quote import CueClass, Quote, QuoteKind
from desktop.story.quoted_counts import QuotedCounts, Row, Who, by_name, count_quotes
from desktop.text.quotation import quotations


def made(number: int, text: str, kind: Kind = Kind.BODY) -> Article:
    passages = (Passage(0, len(text), kind, "invented", 0),)
    language = Stated(UNDETERMINED, "invented")
    return Article(number, f"{number}.txt", text, passages, language, "utf-8")


def quote(
    article: Article, words: str, kind: QuoteKind = QuoteKind.INDIRECT, **more: object
) -> Quote:
    start = article.text.index(words)
    found = Quote(article.number, start, start + len(words), kind)
    return found._replace(**more)  # type: ignore[arg-type]  # fields by their names


def row(counts: QuotedCounts, name: str) -> Row:
    return next(row for row in counts.rows if row.who.name == name)


ONE = made(1, '"Ferries — will run," Ana Ruiz said. She hopes for rain. Officials say it is late.')
TWO = made(2, "The mayor told us “nothing is lost”, and that all will be well again soon.")


def told() -> tuple[Quote, ...]:
    return (
        quote(ONE, '"Ferries — will run,"', QuoteKind.DIRECT, name="Ana Ruiz", number=1),
        quote(ONE, "it is late", number=2, speaker=(58, 67)),
        quote(
            TWO, "“nothing is lost”, and that all will", QuoteKind.MIXED, name="Ana Ruiz", number=3
        ),
    )


def test_words_are_counted_as_a_reader_counts_them_and_a_dash_is_none():
    cell = row(count_quotes(told(), (ONE, TWO), {}), "Ana Ruiz").cells[0]
    assert (cell.words, cell.direct, cell.numbers) == (3, 3, (1,))
    assert cell.of == 15


def test_only_the_part_of_a_mixed_quote_that_is_in_marks_is_direct():
    cell = row(count_quotes(told(), (ONE, TWO), {}), "Ana Ruiz").cells[1]
    assert (cell.words, cell.direct) == (7, 3)


def test_the_share_is_of_a_thousand_words_of_the_article():
    cell = row(count_quotes(told(), (ONE, TWO), {}), "Ana Ruiz").cells[0]
    assert round(cell.share, 3) == round(3000 / 15, 3)


def test_an_article_without_words_has_no_share():
    counts = count_quotes((), (made(1, ""),), {})
    assert counts.total.total.share == 0.0
    assert counts.rows == ()


def test_rights_and_promotion_are_no_words_of_the_article():
    counts = count_quotes((), (made(1, "All rights reserved", Kind.RIGHTS),), {})
    assert counts.columns[0].words == 0


def test_no_comment_and_marked_words_quote_nobody():
    silent = quote(ONE, "She hopes", QuoteKind.NO_COMMENT, name="Ana Ruiz", number=4)
    marked = quote(ONE, "rain", QuoteKind.MARKED, number=5)
    assert count_quotes((silent, marked), (ONE,), {}).rows == ()


def test_unnamed_speakers_of_two_articles_are_two_rows_though_described_alike():
    both = (
        quote(ONE, "it is late", number=1),
        quote(TWO, "all will be well", number=2),
    )
    counts = count_quotes(both, (ONE, TWO), {1: "Officials", 2: "officials"})
    assert [row.who for row in counts.rows] == [Who("", 2, "officials"), Who("", 1, "officials")]
    assert [row.printed for row in counts.rows] == ["officials", "Officials"]


def test_who_is_not_stated_is_a_row_of_its_own():
    counts = count_quotes((quote(ONE, "it is late", number=1),), (ONE,), {})
    assert counts.rows[0].who == Who("", 1, "")
    assert counts.rows[0].printed == ""


def test_words_that_two_quotes_share_are_counted_once():
    whole = quote(ONE, "Officials say it is late", name="Bo Lind", number=1)
    inner = quote(ONE, "it is late", name="Bo Lind", number=2)
    assert row(count_quotes((whole, inner), (ONE,), {}), "Bo Lind").total.words == 5


def test_words_one_speaker_reports_of_another_count_for_both_and_once_in_the_sum():
    whole = quote(ONE, "Officials say it is late", name="Bo Lind", number=1)
    inner = quote(ONE, "it is late", name="Ana Ruiz", number=2)
    counts = count_quotes((whole, inner), (ONE,), {})
    assert [row.total.words for row in counts.rows] == [5, 3]
    assert counts.total.total.words == 5


def test_named_speakers_come_first_by_words_or_by_name():
    quotes = (
        quote(ONE, "rain", name="Zoe Ames", number=1),
        quote(ONE, "She hopes for", name="Bo Lind", number=2),
        quote(ONE, "Officials say it is late", number=3),
    )
    counts = count_quotes(quotes, (ONE,), {3: "a clerk"})
    assert [row.who.name for row in counts.rows] == ["Bo Lind", "Zoe Ames", ""]
    assert [row.who.name for row in sorted(counts.rows, key=by_name)] == ["Bo Lind", "Zoe Ames", ""]


def test_guessed_names_are_counted_apart():
    she = quote(ONE, "rain", name="Ana Ruiz", is_guess=True, number=7)
    they = quote(ONE, "it is late", is_guess=True, number=8)
    counts = count_quotes((*told()[:1], she, they), (ONE,), {})
    assert row(counts, "Ana Ruiz").cells[0].guesses == 1
    assert counts.total.total.guesses == 1  # nobody was named by a guess in the other


def copied(*, is_once: bool = True) -> QuotedCounts:
    longer = made(3, TWO.text + " More was not said.")
    project = Project((ONE, TWO, longer), (Story("Invented", (1, 2, 3)),))
    options = project.options._replace(copies_once=is_once)
    from dataclasses import replace

    texts = Texts(replace(project, options=options), (CopyGroup((2, 3)),))
    quotes = (
        quote(ONE, "She hopes", name="Ana Ruiz", number=1),
        quote(TWO, "all will be", name="Ana Ruiz", number=2),
        quote(longer, "all will be well", name="Ana Ruiz", number=3),
    )
    return count_quotes(quotes, (ONE, TWO, longer), {}, texts)


def test_a_copy_has_its_own_figures_and_counts_once_in_the_sums():
    counts = copied()
    ana = row(counts, "Ana Ruiz")
    assert [cell.words for cell in ana.cells] == [2, 3, 4]
    assert (ana.total.words, ana.total.numbers) == (6, (1, 3))
    assert ana.total.of == counts.columns[0].words + counts.columns[2].words
    assert [column.copies for column in counts.columns] == [(), (3,), (2,)]


def test_copies_count_each_where_the_reader_wants_it_so():
    counts = copied(is_once=False)
    assert row(counts, "Ana Ruiz").total.words == 9
    assert not counts.has_copies


TEXT = st.text(st.sampled_from("ab c.“”\n—"), max_size=60)
KINDS = st.sampled_from(list(QuoteKind))
PLACES = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60), KINDS, st.sampled_from(["", "Ana"]))
)


@given(TEXT, PLACES)
def test_no_count_is_above_what_the_article_has(
    text: str, places: list[tuple[int, int, QuoteKind, str]]
):
    article = made(1, text)
    quotes = [
        Quote(1, min(a, b, len(text)), min(max(a, b), len(text)), kind, name=name, number=at + 1)
        for at, (a, b, kind, name) in enumerate(places)
    ]
    counts = count_quotes(quotes, (article,), {})
    for each in (*counts.rows, counts.total):
        for cell in each.cells:
            assert 0 <= cell.direct <= cell.words <= cell.of
    spoken = [quote.number for quote in quotes if quote.is_spoken]
    assert sorted(n for each in counts.rows for n in each.total.numbers) == spoken


def test_what_two_say_together_counts_for_each_and_once_in_the_sums() -> None:
    both = "Ana Ruiz and Bo Lind"
    quotes = (quote(ONE, "it is late", name=both, number=1), *told()[:1])
    counts = count_quotes(quotes, (ONE,), {}, None, {both: ("Ana Ruiz", "Bo Lind")})
    assert [each.who.name for each in counts.rows] == ["Ana Ruiz", "Bo Lind"]
    assert row(counts, "Bo Lind").total.words == 3
    assert counts.total.total.words == row(counts, "Ana Ruiz").total.words
    assert counts.has_joint


def test_quotes_that_a_person_vouches_for_are_counted_apart() -> None:
    said = told()[0]._replace(reason=READER)
    counts = count_quotes((said, *told()[1:]), (ONE, TWO), {})
    assert (counts.by_person, row(counts, "Ana Ruiz").cells[0].by_person) == (1, 1)
    assert row(counts, "Ana Ruiz").cells[1].by_person == 0


def test_what_is_reported_to_be_thought_is_listed_and_no_quoted_words():
    hopes = quote(ONE, "for rain", name="Ana Ruiz", number=4, cue_class=CueClass.THOUGHT)
    counts = count_quotes((*told(), hopes), (ONE, TWO), {})
    cell = row(counts, "Ana Ruiz").cells[0]
    assert (cell.words, cell.numbers, cell.thoughts, cell.shown) == (3, (1,), (4,), (1, 4))
    assert counts.total.total.thoughts == (4,)


def test_words_in_marks_are_said_whatever_the_verb():
    (mixed,) = (each for each in told() if each.kind is QuoteKind.MIXED)
    counts = count_quotes((mixed._replace(cue_class=CueClass.THOUGHT),), (ONE, TWO), {})
    assert counts.total.total.numbers == (3,)


def test_the_marks_of_an_article_are_read_once_whatever_is_quoted_in_it(monkeypatch):
    from desktop.story import quoted_counts

    read: list[int] = []

    def reading(text: str) -> tuple[tuple[int, int], ...]:
        read.append(len(text))
        return quotations(text)

    monkeypatch.setattr(quoted_counts, "quotations", reading)
    text = "She said “nothing is lost” that day. " * 50
    article = made(1, text)
    mixed = [Quote(1, at, at + 30, QuoteKind.MIXED, number=at + 1) for at in range(0, 1800, 37)]
    direct = count_quotes(mixed, (article,), {}).total.total.direct
    assert read == [len(text)]
    assert direct == 3 * len(mixed)


def test_a_column_says_whether_a_person_confirmed_its_copies() -> None:
    for confirmed in (True, False):
        copy = made(3, ONE.text)
        project = Project(articles=(ONE, copy), stories=(Story("Harbour", (1, 3)),))
        texts = Texts(project, (CopyGroup((1, 3), is_confirmed=confirmed),))
        first, second = count_quotes(told()[:1], (ONE, copy), {}, texts).columns
        assert (first.copies, second.copies) == ((3,), (1,))
        assert first.is_probable is second.is_probable is not confirmed
