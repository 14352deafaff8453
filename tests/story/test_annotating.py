"""What a reader writes on places, and the codebook, keep their promises under every edit."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.annotating import (
    annotate,
    annotate_each,
    annotation_of,
    comment_on,
    move_anchor,
    progress_of,
    recode,
    remove_annotations,
    set_progress,
)
from desktop.story.annotation import About, Annotation, Code, Progress
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.brief import Checked, Pin, PinKind
from desktop.story.briefing import (
    add_brief,
    add_pin,
    add_pins,
    brief_of,
    check_pin,
    move_pin,
    note_pin,
    remove_brief,
    remove_pin,
)
from desktop.story.codebook import (
    Entry,
    add_code,
    add_codes,
    affected,
    change_code,
    code_path,
    merge_codes,
    move_code,
    remove_code,
    walk,
    with_all_below,
)
from desktop.story.comparison import Span
from desktop.story.project import Project, add_articles, counted
from desktop.story.stories import remove_articles

NOON, LATER = "2026-11-22T12:00:00Z", "2026-11-22T13:00:00Z"
TEXTS = (
    "Council shuts the weir\n\nThe council shut the old weir on Friday. 🌉 Anglers protested.",
    "Рада закрила греблю\n\nМіська рада закрила стару греблю в п'ятницю.",
)


def project() -> Project:
    made = []
    for text in TEXTS:
        head, body = text.split("\n\n")
        passages = (
            Passage(0, len(head), Kind.HEADLINE, "line", 0),
            Passage(len(head) + 2, len(text), Kind.BODY, "line", 1),
        )
        assert text[len(head) + 2 :] == body
        made.append(Article(0, "a.txt", text, passages, Stated("en", "words"), "utf-8"))
    return add_articles(Project(), tuple(made))


def coded() -> Project:
    """Frames > (Causes, Remedies > Laws), Tone; N1 on both articles with Causes and Laws."""
    made = project()
    for name, parent in (("Frames", 0), ("Causes", 1), ("Remedies", 1), ("Tone", 0), ("Laws", 3)):
        made = add_code(made, Code(0, name, parent))
    spans = [Span(2, 0, 4), Span(1, 0, 7)]
    return annotate(made, spans, Annotation(0, codes=(2, 5), comment="why?", made=NOON))


def names(made: Project) -> list[str]:
    return ["  " * level + code.name for level, code in walk(made)]


def test_an_annotation_knows_its_words_and_what_is_around_them():
    (note,) = coded().annotations
    first, second = note.anchors
    assert (first.quote, first.before, first.after[:5]) == ("Council", "", " shut")
    assert second.quote == "Рада"
    assert note.address == "N1"


def test_words_that_are_in_no_article_are_not_annotated():
    made = project()
    for span in (Span(3, 0, 4), Span(1, 5, 5), Span(1, 0, 10_000)):
        assert annotate(made, [span], Annotation(0)) is made
    memo = annotate(made, [], Annotation(0, about=About.PROJECT, comment="x"))
    assert memo.annotations[0].anchors == ()


def test_each_of_several_places_is_annotated_by_itself():
    words = [Span(1, 8, 13), Span(2, 0, 4), Span(2, 0, 4), Span(9, 0, 4)]
    made = annotate_each(project(), words, Annotation(0, comment="?", by="Ada", made=NOON))
    assert [(a.number, a.anchors[0].quote) for a in made.annotations] == [(1, "shuts"), (2, "Рада")]
    assert made.counters.annotation == 3
    assert {a.changed for a in made.annotations} == {NOON}


def test_a_place_with_a_note_of_the_same_reader_gets_the_code_in_it():
    words, by = [Span(1, 8, 13)], "Ada"
    first = annotate_each(coded(), words, Annotation(0, codes=(4,), by=by, made=NOON))
    again = annotate_each(first, words, Annotation(0, codes=(2,), by=by, made=LATER))
    assert (again.annotations[-1].codes, again.annotations[-1].changed) == ((4, 2), LATER)
    assert annotate_each(again, words, Annotation(0, codes=(2,), by=by, made=LATER)) is again
    other = annotate_each(again, words, Annotation(0, codes=(2,), by="Ben", made=LATER))
    assert len(other.annotations) == len(again.annotations) + 1


def test_a_comment_is_never_written_over_by_another():
    words = [Span(1, 8, 13)]
    first = annotate_each(project(), words, Annotation(0, comment="why?", made=NOON))
    second = annotate_each(first, words, Annotation(0, comment="who?", made=LATER))
    assert [a.comment for a in second.annotations] == ["why?", "who?"]


def test_recoding_keeps_the_comment_and_an_undo_gives_no_number_twice():
    before = coded()
    after = recode(before, 1, (4, 4, 99), LATER)
    assert annotation_of(after, 1) == before.annotations[0]._replace(codes=(4,), changed=LATER)
    gone = remove_annotations(after, [1])
    assert gone.annotations == ()
    again = annotate(counted(project(), gone), [Span(1, 0, 2)], Annotation(0))
    assert again.annotations[0].number == 2


def test_writing_the_same_comment_is_no_edit():
    made = coded()
    assert comment_on(made, 1, "why?", LATER) is made
    assert comment_on(made, 1, "a\0\ud83d\r\n", LATER).annotations[0].comment == "a\0\ud83d\r\n"


def test_an_end_is_moved_and_an_orphan_finds_a_place_again():
    made = coded()
    moved = move_anchor(made, 1, 0, Span(1, 0, 13), LATER)
    assert moved.annotations[0].anchors[0].quote == "Council shuts"
    lost = made.annotations[0].anchors[0]._replace(span=Span(1, 0, 0), is_orphan=True)
    orphan = replace(made, annotations=(made.annotations[0]._replace(anchors=(lost,)),))
    assert orphan.annotations[0].has_orphan
    found = move_anchor(orphan, 1, 0, Span(1, 8, 13), LATER)
    assert (found.annotations[0].anchors[0].quote, found.annotations[0].has_orphan) == (
        "shuts",
        False,
    )
    assert move_anchor(made, 1, 0, Span(1, 0, 10_000), LATER) is made


def test_codes_are_moved_but_never_below_themselves():
    made = coded()
    assert names(made) == ["Frames", "  Causes", "  Remedies", "    Laws", "Tone"]
    moved = move_code(made, 3, 0, 0)
    assert names(moved) == ["Remedies", "  Laws", "Frames", "  Causes", "Tone"]
    assert move_code(made, 1, 5, 0) is made
    assert names(move_code(made, 4, 1, 1)) == ["Frames", "  Causes", "  Tone", "  Remedies", "    Laws"]  # fmt: skip


def test_merging_keeps_comments_and_what_is_below():
    made = merge_codes(coded(), 3, 4, LATER)
    assert names(made) == ["Frames", "  Causes", "Tone", "  Laws"]
    merged = merge_codes(made, 5, 2, LATER)
    assert (merged.annotations[0].codes, merged.annotations[0].comment) == ((2,), "why?")
    assert merge_codes(made, 4, 5, LATER) is made


def test_removing_a_code_takes_what_is_below_and_leaves_what_was_written():
    made = annotate(coded(), [Span(1, 0, 3)], Annotation(0, codes=(5,), made=NOON))
    assert [each.number for each in affected(made, 3)] == [1, 2]
    gone = remove_code(made, 3)
    assert names(gone) == ["Frames", "  Causes", "Tone"]
    assert [(n.number, n.codes) for n in gone.annotations] == [(1, (2,))]


def test_a_codebook_is_added_once():
    entries = [Entry(0, Code(0, "Frames")), Entry(1, Code(0, "Problem")), Entry(7, Code(0, "Deep"))]
    made = add_codes(coded(), entries)
    assert names(made)[:6] == ["Frames", "  Causes", "  Remedies", "    Laws", "  Problem", "    Deep"]  # fmt: skip
    assert add_codes(made, entries).codes == made.codes
    assert code_path(made, 7) == "Frames > Problem > Deep"
    letters = [code.letter for code in made.codes]
    assert len(set(letters)) == len(letters)


def test_a_code_keeps_its_parent_and_never_loses_its_name():
    made = change_code(coded(), Code(5, " ", 0, "laws and rules"))
    assert (made.codes[4].name, made.codes[4].parent) == ("Laws", 3)
    assert made.codes[4].definition == "laws and rules"


@given(st.lists(st.tuples(st.integers(1, 7), st.integers(0, 7), st.integers(0, 3)), max_size=12))
def test_the_codebook_stays_a_tree_whatever_is_moved(moves):
    made = coded()
    for number, parent, place in moves:
        made = move_code(made, number, parent, place)
        assert sorted(code.number for _, code in walk(made)) == [1, 2, 3, 4, 5]
        assert all(code.number not in with_all_below(made, code.number)[1:] for code in made.codes)


def test_an_article_goes_with_what_was_written_on_it_and_leaves_the_rest():
    made = set_progress(coded(), 1, Progress.DONE, "Ana", NOON)
    made = annotate(made, [Span(1, 0, 0)], Annotation(0, about=About.ARTICLE, comment="memo"))
    made = annotate(made, [], Annotation(0, about=About.STORY, of=1, comment="story"))
    made = add_pin(made, [Span(1, 0, 4)], Pin(0, PinKind.WORDS, ()))
    made = add_pin(made, [Span(2, 0, 4)], Pin(0, PinKind.ABSENCE, (), looked_in=(1,)))
    made = add_pin(made, [Span(1, 0, 4), Span(2, 0, 4)], Pin(0, PinKind.STATEMENT, (), of=1))
    gone = remove_articles(made, [1])
    assert [(n.number, len(n.anchors)) for n in gone.annotations] == [(1, 1), (3, 0)]
    assert [(p.kind, len(p.anchors)) for p in gone.briefs[0].pins] == [(PinKind.STATEMENT, 1)]
    assert gone.codings == ()


def test_progress_is_said_and_taken_back():
    made = set_progress(project(), 2, Progress.BEGUN, "Ana", NOON)
    assert progress_of(made, 2) is Progress.BEGUN
    assert set_progress(made, 2, Progress.BEGUN, "Bo", LATER) is made
    assert set_progress(made, 2, None, "Ana", LATER).codings == ()


def pinned() -> Project:
    made = project()
    for start in range(3):
        made = add_pin(made, [Span(1, start, 7)], Pin(0, PinKind.WORDS, (), by="Ana", at=NOON))
    return made


def test_pins_are_ordered_noted_checked_and_not_pinned_twice():
    made = pinned()
    assert [pin.number for pin in made.briefs[0].pins] == [1, 2, 3]
    assert add_pin(made, [Span(1, 1, 7)], Pin(0, PinKind.WORDS, (), by="Bo")) is made
    made = check_pin(note_pin(move_pin(made, 3, 0), 1, "lead"), 1, Checked("Ana", NOON))
    first, second, _ = made.briefs[0].pins
    assert (first.number, second.note, second.checked) == (3, "lead", Checked("Ana", NOON))
    assert check_pin(made, 1, None).briefs[0].pins[1].checked is None


def test_several_pins_are_made_in_their_order_and_none_twice():
    words = [Span(2, 0, 4)], [Span(1, 8, 13)], [Span(2, 0, 4)], [Span(9, 0, 1)]
    made = add_pins(project(), [(spans, Pin(0, PinKind.WORDS, ())) for spans in words])
    brief = brief_of(made)
    assert brief is not None
    assert [(p.number, p.anchors[0].quote) for p in brief.pins] == [(1, "Рада"), (2, "shuts")]


def test_there_are_several_briefs_and_the_open_one_takes_pins():
    made = add_brief(pinned(), "For the editor")
    made = add_pin(made, [Span(2, 0, 4)], Pin(0, PinKind.WORDS, ()))
    assert [len(brief.pins) for brief in made.briefs] == [3, 1]
    assert [len(brief.pins) for brief in remove_pin(made, 4).briefs] == [3, 0]
    left = remove_brief(made, 2)
    opened = brief_of(left)
    assert opened is not None
    assert opened.number == 1
    assert brief_of(project()) is None
