"""What is known of each article's annotations stays right, whatever comes and goes."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.annotation import Anchor, Annotation
from desktop.story.comparison import Span
from desktop.window.codebook.by_article import ByArticle, articles_of

ANCHORS = st.builds(
    Anchor,
    st.builds(Span, st.integers(1, 3), st.just(0), st.integers(0, 2)),
    is_orphan=st.booleans(),
)
NOTES = st.builds(
    Annotation,
    number=st.integers(1, 8),
    anchors=st.lists(ANCHORS, max_size=3).map(tuple),
    by=st.sampled_from(["Nadia", "Petro"]),
)
STATES = st.lists(
    st.lists(NOTES, max_size=6, unique_by=lambda note: note.number).map(
        lambda notes: tuple(sorted(notes, key=lambda note: note.number))
    ),
    min_size=1,
    max_size=5,
)


@given(STATES)
def test_it_knows_what_a_look_at_all_would_find(states: list[tuple[Annotation, ...]]) -> None:
    known = ByArticle()
    for notes in states:
        known.show(notes)
        for article in (1, 2, 3):
            assert known.of(article) == tuple(n for n in notes if article in articles_of(n))
        own = [each for each in notes if each.by == "Nadia"]
        assert known.coded("Nadia") == {n for each in own for n in articles_of(each)}
