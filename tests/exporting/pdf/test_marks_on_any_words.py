"""Whatever is marked, its quads lie on its words and on nothing else."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.exporting.pdf.document import Cell, Mark, Para, Row, Rows
from tests.exporting.pdf.reading_back import bare, covered, cut, made, opened, text_of, wanted
from tests.exporting.pdf.test_structure import check

WORDS = {
    "en": "affluent officials shuffled off; “fine” they’d said—5,000 Zürich £9.50 flying".split(),
    "uk": "Міст п’ятниці «тріщини» ґанок їжак щодня 2026 єдиний".split(),
    "el": "Γέφυρα μηχανικοί «ρωγμές» ώρα παντού 14".split(),
    "ar": "أغلق المهندسون الجسر يوم الاثنين بعد العثور على شقوق".split(),
    "he": "המהנדסים סגרו את הגשר ביום שני לאחר".split(),
}
FROM_RIGHT = ("ar", "he")


@st.composite
def passages(draw):
    """Return a language and a text of it, where a word of another may stand."""
    language = draw(st.sampled_from(sorted(WORDS)))
    words = draw(st.lists(st.sampled_from(WORDS[language]), min_size=3, max_size=60))
    if draw(st.booleans()):
        other = draw(st.sampled_from(sorted(WORDS)))
        words.insert(draw(st.integers(1, len(words) - 1)), draw(st.sampled_from(WORDS[other])))
    return language, " ".join(words)


def beside(text: str, place: int) -> int:
    """Return a place that is not between lam and alif, which are one shape."""
    is_one = place > 1 and text[place - 1] == "ل" and text[place : place + 1] in ("ا", "أ", "إ")
    return place - 1 if is_one else place


@st.composite
def paragraphs(draw):
    """Return paragraphs with marks that overlap, some over several paragraphs."""
    told = draw(st.lists(passages(), min_size=1, max_size=3))
    names = [f"A{n}" for n in range(draw(st.integers(1, 6)))]
    made_of = []
    for language, text in told:
        places = {}
        for name in draw(st.sets(st.sampled_from(names), min_size=1)):
            start = draw(st.integers(0, len(text) - 1))
            end = beside(text, draw(st.integers(start + 1, len(text))))
            places[name] = (min(beside(text, start), end - 1), end)
        made_of.append(Para(cut(text, places), language=language))
    return tuple(made_of)


def names_of(blocks: tuple[Para, ...]) -> list[str]:
    return sorted({name for block in blocks for run in block.runs for name in run.marks})


def letters_alone(told: dict[str, str]) -> dict[str, list[str]]:
    """Return the letters of each mark in any order.

    pdfium sorts words of two directions in one line anew, and turns quotation marks between them round.
    """
    return {name: sorted(filter(str.isalnum, text)) for name, text in told.items()}


MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(
    blocks=paragraphs(),
    size=st.sampled_from([7.0, 8.5, 10.0, 12.0, 16.0]),
    paper=st.sampled_from(["a4", "us-letter"]),
    is_landscape=st.booleans(),
    is_grey=st.booleans(),
)
def test_quads_are_on_the_words_of_their_mark(blocks, size, paper, is_landscape, is_grey):
    marks = [Mark(name, "Ada", letter="A") for name in names_of(blocks)]
    look = {"size": size, "paper": paper, "is_landscape": is_landscape, "is_grey": is_grey}
    data = made(*blocks, marks=marks, **look)
    assert letters_alone(covered(data)) == letters_alone(wanted(blocks))
    assert opened(data).check_pdf_syntax() == []
    check(data)


@MANY
@given(blocks=paragraphs(), columns=st.integers(2, 4))
def test_quads_are_on_the_words_in_columns_too(blocks, columns):
    head = tuple(() for _ in range(columns))
    cells = [Cell((block,)) for block in blocks] + [Cell()] * (-len(blocks) % columns)
    rows = tuple(Row(tuple(cells[n : n + columns])) for n in range(0, len(cells), columns))
    data = made(
        Rows(head, rows), marks=[Mark(name, "Ada") for name in names_of(blocks)], is_landscape=True
    )
    assert letters_alone(covered(data)) == letters_alone(wanted(blocks))
    check(data)


@MANY
@given(
    passage=passages().filter(lambda each: each[1].isascii() or each[0] in ("uk", "el")),
    data=st.data(),
)
def test_passages_stay_whole_however_they_are_cut(passage, data):
    language, text = passage
    names = ("A1", "A2", "A3")
    places = {
        name: tuple(
            sorted(data.draw(st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))))
        )
        for name in names
    }
    places = {name: (a, max(b, a + 1)) for name, (a, b) in places.items()}
    file = made(
        Para(cut(text, places), language=language), marks=[Mark(name, "Ada") for name in names]
    )
    if not any(word in text for other in FROM_RIGHT for word in WORDS[other]):
        assert bare(text) in bare(text_of(file))
        assert covered(file) == {name: bare(text[a:b]) for name, (a, b) in places.items()}
