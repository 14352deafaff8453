"""Annotations in the columns: shown where they were made, told where they are pointed at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from desktop.storing.settings import Settings
from desktop.story.annotating import annotate, recode, recolour, remove_annotations
from desktop.story.annotation import About, Annotation, Code
from desktop.story.article import Kind
from desktop.story.comparison import Span
from desktop.story.project import Numbered, Project
from desktop.window.accessible import make_accessible
from desktop.window.compare_view import CompareView
from desktop.window.main_window import MainWindow
from desktop.window.notes.colours import code_tint
from desktop.window.notes.runs import Look
from desktop.window.stage_view import SYNOPSIS
from desktop.window.theme import LIGHT
from tests.window import hands, invented
from tests.window.conftest import MakeView

ONE = (
    "The old bridge is closed for repairs until the end of the month.",
    "Nobody was hurt when it gave way, the mayor said on Monday.",
)
TWO = ("For repairs the old bridge stays shut all month.", "The mayor spoke of luck.")
CODES = (
    Code(1, "Causes", colour="amber", letter="C"),
    Code(2, "Remedies", colour="sky", letter="R"),
    Code(3, "Luck", parent=1, colour="moss", letter="L"),
)
MADE = "2026-11-22T06:31:59Z"


def project_of(*articles: object) -> Project:
    made = invented.project(*articles)  # type: ignore[arg-type]  # articles, as the caller says
    return replace(made, codes=CODES, counters=made.counters._replace(code=4))


@pytest.fixture
def two() -> Project:
    return project_of(invented.article(1, *ONE), invented.article(2, *TWO))


def words(project: Project, number: int, some: str) -> Span:
    """Return where some words stand in an article."""
    start = project.article(number).text.index(some)
    return Span(number, start, start + len(some))


def noted(project: Project, *spans: Span, **facts: object) -> Project:
    new = Annotation(0, by="Ida", made=MADE)._replace(**facts)  # type: ignore[arg-type]  # facts of an annotation
    return annotate(project, spans, new)


def show(make_view: MakeView, project: Project) -> CompareView:
    return make_view(project, invented.comparison(project.columns, ((0, 0), (1, 0), 0.9)))


def at(view: CompareView, ref: invented.Ref, point: int) -> QPointF:
    """Return where the middle of a character is in the scene."""
    place = hands.placed(view, ref)
    own, after = (place.block.rectangle_of(each) for each in (point, point + 1))
    return QPointF(place.text_x + (own.x() + after.x()) / 2, place.text_y + own.center().y())


def pixel(view: CompareView, point: QPointF, up: int = 10) -> str:
    """Return the colour of the screen over a character, at the upper edge of its line."""
    shown = view.viewport().grab().toImage()
    return str(shown.pixelColor(int(point.x()), int(point.y()) - up).name())


def numbers(notes: tuple[Annotation, ...]) -> list[int]:
    return [note.number for note in notes]


def test_nothing_of_notes_is_made_where_nobody_wrote_anything(
    make_view: MakeView, two: Project
) -> None:
    view = show(make_view, two)
    assert view.made_notes is None
    assert view.scene.notes == {}


def test_notes_come_with_the_second_frame_of_a_start_and_with_the_first_of_others(
    qtbot: QtBot, two: Project
) -> None:
    written = noted(two, words(two, 1, "old bridge"), codes=(1,))
    view = CompareView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1600, 800)
    view.show_project(written)
    view.show()
    view.viewport().grab()
    assert view.scene.placed
    assert view.scene.notes == {}
    before = [(place.text_x, place.text_y, place.block.width) for place in view.scene.placed]
    qtbot.waitUntil(lambda: bool(view.scene.notes))
    after = [(place.text_x, place.text_y, place.block.width) for place in view.scene.placed]
    assert after == before
    view.show_project(replace(written, identity="another"))
    assert set(view.scene.notes) == {(0, 0)}
    other = CompareView(LIGHT)
    qtbot.addWidget(other)
    other.resize(1600, 800)
    other.show_project(two)
    other.show()
    qtbot.waitUntil(lambda: other.shows_overviews)
    assert other.made_notes is None
    other.show_project(replace(written, identity="another"))
    assert set(other.scene.notes) == {(0, 0)}


def test_words_with_a_code_have_its_tint_and_others_do_not(
    make_view: MakeView, two: Project
) -> None:
    view = show(make_view, noted(two, words(two, 1, "old bridge"), codes=(1,)))
    tint = code_tint(LIGHT, "amber").name()
    assert pixel(view, at(view, (0, 0), 6)) == tint
    assert pixel(view, at(view, (0, 0), 1)) != tint
    assert pixel(view, at(view, (1, 0), 18)) != tint


def test_an_annotation_on_several_passages_shows_on_each(make_view: MakeView, two: Project) -> None:
    both = (words(two, 1, ONE[0]), words(two, 2, TWO[0]))
    view = show(make_view, noted(two, *both, codes=(2,), about=About.LINK))
    assert set(view.scene.notes) == {(0, 0), (1, 0)}
    assert numbers(view.note_at(at(view, (0, 0), 3))) == [1]
    assert numbers(view.note_at(at(view, (1, 0), 3))) == [1]
    assert "also on A2.1" in view.tip_at(at(view, (0, 0), 3))


def test_an_annotation_over_the_end_of_a_passage_shows_on_both_sides(
    make_view: MakeView, two: Project
) -> None:
    text = two.article(1).text
    view = show(make_view, noted(two, Span(1, 10, text.index("hurt")), codes=(1,)))
    assert set(view.scene.notes) == {(0, 0), (0, 1)}
    assert numbers(view.note_at(at(view, (0, 1), 3))) == [1]
    assert view.note_at(at(view, (0, 1), 30)) == ()


def test_what_is_pointed_at_is_what_is_stored_the_innermost_first(
    make_view: MakeView, two: Project
) -> None:
    project = noted(two, words(two, 1, ONE[0]), codes=(1,))
    project = noted(project, words(two, 1, "old bridge is"), codes=(2,))
    project = noted(project, words(two, 1, "bridge"), codes=(3,))
    view = show(make_view, project)
    for point, character in enumerate(ONE[0]):
        if not character.isspace():
            found = view.note_at(at(view, (0, 0), point))
            assert found == view.notes.at(1, point)
    assert numbers(view.notes.at(1, ONE[0].index("bridge"))) == [3, 2, 1]


def test_a_tooltip_says_codes_with_their_path_comment_who_and_when(
    make_view: MakeView, two: Project
) -> None:
    comment = "first line\nsecond\x07 line " + "x" * 500
    view = show(make_view, noted(two, words(two, 1, "bridge"), codes=(3, 2), comment=comment))
    told = view.tip_at(at(view, (0, 0), 9))
    assert "N1, Causes > Luck, Remedies" in told
    assert "first line second line" in told
    assert "Ida, 22 November 2026" in told
    assert "\x07" not in told
    assert len(told) < 400


def test_a_stripe_tells_of_its_annotation_too(make_view: MakeView, two: Project) -> None:
    view = show(make_view, noted(two, words(two, 1, "bridge"), codes=(1,)))
    place = hands.placed(view, (0, 0))
    bar = view.scene.notes[0, 0].bars[0]
    beside = QPointF(place.text_x + bar.box[0] + 1, place.text_y + bar.box[1] + 3)
    assert bar.letter == "C"
    assert numbers(view.note_at(beside)) == [1]


def test_a_highlight_without_code_has_a_stripe_and_a_comment_a_sign(
    make_view: MakeView, two: Project
) -> None:
    project = noted(two, words(two, 1, "bridge"), colour="rose")
    project = noted(project, words(two, 2, "stays shut"), comment="why?")
    view = show(make_view, project)
    (highlight,), (comment,) = (view.scene.notes[ref].bars for ref in ((0, 0), (1, 0)))
    assert (highlight.colour, highlight.letter, highlight.is_comment) == ("rose", "", False)
    assert (comment.colour, comment.is_comment, comment.letter_y is None) == ("", True, False)


def test_what_is_changed_is_painted_and_only_its_column(
    make_view: MakeView, qtbot: QtBot, two: Project
) -> None:
    project = noted(two, words(two, 1, "bridge"), codes=(1,))
    project = noted(project, words(two, 2, "bridge"), codes=(2,))
    view = show(make_view, project)
    beside = view.scene.notes[1, 0]
    view.show_notes(recode(project, 1, (2,), MADE))
    assert pixel(view, at(view, (0, 0), 9)) == code_tint(LIGHT, "sky").name()
    assert view.scene.notes[1, 0] is beside
    view.show_notes(recolour(project, 1, "plum", MADE))
    assert pixel(view, at(view, (0, 0), 9)) == code_tint(LIGHT, "plum").name()
    view.show_notes(remove_annotations(project, [1]))
    assert view.note_at(at(view, (0, 0), 9)) == ()
    assert pixel(view, at(view, (0, 0), 9)) != code_tint(LIGHT, "plum").name()
    view.show_notes(project)
    assert pixel(view, at(view, (0, 0), 9)) == code_tint(LIGHT, "amber").name()


def test_another_colour_of_a_code_is_painted(make_view: MakeView, two: Project) -> None:
    project = noted(two, words(two, 1, "bridge"), codes=(1,))
    view = show(make_view, project)
    codes = (CODES[0]._replace(colour="teal", letter="X"), *CODES[1:])
    view.show_notes(replace(project, codes=codes))
    assert view.notes.runs((0, 0))[0].look == Look("teal", view.notes.runs((0, 0))[0].look.stripes)
    assert view.scene.notes[0, 0].bars[0].letter == "X"
    assert pixel(view, at(view, (0, 0), 9)) == code_tint(LIGHT, "teal").name()


def test_the_first_annotation_of_a_project_is_painted_at_once(
    make_view: MakeView, two: Project
) -> None:
    view = show(make_view, two)
    view.show_notes(noted(two, words(two, 1, "bridge"), codes=(1,)))
    assert pixel(view, at(view, (0, 0), 9)) == code_tint(LIGHT, "amber").name()


def test_the_annotation_the_reader_is_at_stands_out(make_view: MakeView, two: Project) -> None:
    project = noted(two, words(two, 1, "old bridge"), codes=(1,))
    project = noted(project, words(two, 1, "repairs"), codes=(1,))
    view = show(make_view, project)
    view.notes.show_current(1)
    assert {(f.number, f.is_current) for f in view.scene.notes[0, 0].fills} == {
        (1, True),
        (2, False),
    }
    tint = code_tint(LIGHT, "amber", is_current=True).name()
    assert pixel(view, at(view, (0, 0), 6), up=8) == tint
    view.notes.show_current(0)
    assert pixel(view, at(view, (0, 0), 6), up=8) == code_tint(LIGHT, "amber").name()
    view.notes.show_current(99)
    assert view.notes.current == 0


def test_an_annotation_that_is_removed_is_not_where_the_reader_is(
    make_view: MakeView, two: Project
) -> None:
    project = noted(two, words(two, 1, "old bridge"), codes=(1,))
    view = show(make_view, project)
    view.notes.show_current(1)
    view.show_notes(remove_annotations(project, [1]))
    assert view.notes.current == 0


def test_the_ends_of_the_annotation_the_reader_is_at_can_be_taken(
    make_view: MakeView, two: Project
) -> None:
    view = show(make_view, noted(two, words(two, 1, "old bridge"), codes=(1,)))
    edge = hands.at_character(view, (0, 0), 4)
    point = view.to_scene(QPointF(edge))
    assert view.notes.end_at(point) is None
    view.notes.show_current(1)
    end = view.notes.end_at(point)
    assert end is not None
    assert (end.number, end.is_start) == (1, True)
    assert view.notes.end_at(point + QPointF(30, 0)) is None


def test_notes_can_be_hidden_and_shown_again(make_view: MakeView, two: Project) -> None:
    view = show(make_view, noted(two, words(two, 1, "old bridge"), codes=(1,)))
    tint = code_tint(LIGHT, "amber").name()
    view.show_note_marks(shown=False)
    assert pixel(view, at(view, (0, 0), 6)) != tint
    assert view.note_at(at(view, (0, 0), 6)) == ()
    view.show_note_marks(shown=True)
    assert pixel(view, at(view, (0, 0), 6)) == tint


def test_the_first_note_after_statements_got_their_numbers_lays_nothing_out_anew(
    qtbot: QtBot, two: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show_project(two)
    window.show()
    qtbot.waitExposed(window)
    places = (words(two, 1, ONE[0]), words(two, 2, TWO[0]))
    numbered = replace(two, numbered=(Numbered(1, places),))
    monkeypatch.setattr(window.view, "show_project", lambda _: pytest.fail("laid out anew"))
    window.show_project(noted(numbered, words(two, 1, "old bridge"), codes=(1,)))
    assert set(window.view.scene.notes) == {(0, 0)}
    with pytest.raises(pytest.fail.Exception):
        window.show_project(project_of(invented.article(1, *TWO)))


def test_alt_and_0_hide_notes_in_the_window_and_the_choice_is_kept(
    qtbot: QtBot, faces: None, two: Project
) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show_project(noted(two, words(two, 1, "old bridge"), codes=(1,)))
    window.resize(1300, 800)
    window.show()
    qtbot.waitExposed(window)
    action = window.actions_["layer_notes"]
    qtbot.waitUntil(lambda: set(window.view.scene.notes) == {(0, 0)})
    assert action.isChecked()
    window.actions_.complete()
    assert action.shortcut().toString() == "Alt+0"
    action.trigger()
    assert window.view.scene.notes == {}
    assert not window.looks.settings_now("").note_marks


def test_a_memo_on_an_article_has_a_sign_in_its_header(make_view: MakeView, two: Project) -> None:
    view = show(make_view, two)
    before = view.viewport().grab(view.scene.heads[0].box.toRect()).toImage()
    memo = noted(two, Span(1, 0, 0), about=About.ARTICLE, comment="weak sources")
    view.show_notes(memo)
    assert view.scene.memos == {0}
    assert view.viewport().grab(view.scene.heads[0].box.toRect()).toImage() != before
    assert "N1, comment: weak sources" in view.tip_at(view.scene.heads[0].box.center())
    assert "N1" not in view.tip_at(view.scene.heads[1].box.center())
    view.show_notes(two)
    assert view.scene.memos == frozenset()


def test_an_orphan_is_painted_nowhere(make_view: MakeView, two: Project) -> None:
    project = noted(two, words(two, 1, "bridge"), codes=(1,))
    (note,) = project.annotations
    lost = note._replace(
        anchors=tuple(a._replace(span=Span(1, 0, 0), is_orphan=True) for a in note.anchors)
    )
    view = show(make_view, replace(project, annotations=(lost,)))
    assert view.scene.notes == {}
    assert view.scene.memos == frozenset()


def test_annotations_show_in_the_synopsis_too(make_view: MakeView, two: Project) -> None:
    view = show(make_view, noted(two, words(two, 1, "bridge"), codes=(1,)))
    view.set_mode(SYNOPSIS)
    assert numbers(view.note_at(at(view, (0, 0), 9))) == [1]
    assert pixel(view, at(view, (0, 0), 9), up=9) == code_tint(LIGHT, "amber").name()


def test_annotations_stay_on_their_words_when_columns_change_places(
    make_view: MakeView, two: Project
) -> None:
    project = noted(two, words(two, 1, "bridge"), codes=(1,))
    view = show(make_view, project)
    story = project.story._replace(articles=(2, 1))
    view.show_project(replace(project, stories=(story,)))
    assert list(view.scene.notes) == [(1, 0)]
    assert numbers(view.note_at(at(view, (1, 0), 9))) == [1]


def test_wider_or_larger_text_takes_its_annotations_along(
    make_view: MakeView, two: Project
) -> None:
    view = show(make_view, noted(two, words(two, 1, "end of the month"), codes=(1,)))
    point = ONE[0].index("month")
    for zoom in (2.0, 0.8, 1.0):
        view.set_zoom(zoom)
        assert numbers(view.note_at(at(view, (0, 0), point))) == [1]
        assert view.note_at(at(view, (0, 0), 2)) == ()


def test_letters_beyond_sixteen_bits_are_counted_as_one(make_view: MakeView) -> None:
    text = "𝔗𝔥𝔢 bridge 😀😀 is shut, they say."
    project = project_of(invented.article(1, text), invented.article(2, *TWO))
    view = show(make_view, noted(project, words(project, 1, "shut"), codes=(1,)))
    offsets = hands.placed(view, (0, 0)).block.offsets
    start = offsets.to_units(text.index("shut"))
    assert numbers(view.note_at(at(view, (0, 0), start))) == [1]
    assert numbers(view.note_at(at(view, (0, 0), start + 3))) == [1]
    assert view.note_at(at(view, (0, 0), start - 2)) == ()
    assert view.note_at(at(view, (0, 0), start + 4)) == ()


def test_what_is_out_of_sight_is_prepared_while_nobody_waits(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentences = [f"The {n}th bridge is closed until the end of the month." for n in range(80)]
    project = project_of(invented.article(1, *sentences), invented.article(2, *TWO))
    for n in range(0, 80, 2):
        project = noted(project, words(project, 1, f"{n}th bridge"), codes=(1,))
    view = show(make_view, project)
    made: list[object] = []
    monkeypatch.setattr("desktop.window.notes.lane.draw", lambda *about: made.append(about))
    view.reveal((0, 70))
    assert hands.is_in_sight(view, (0, 70))
    assert numbers(view.note_at(at(view, (0, 70), 9))) == [36]
    assert not made


def test_a_line_that_stands_for_folded_passages_shows_no_notes(make_view: MakeView) -> None:
    folded = invented.article(1, *ONE, "Photo: Ana Ruiz")
    passages = (*folded.passages[:2], folded.passages[2]._replace(kind=Kind.CREDIT))
    project = project_of(replace(folded, passages=passages), invented.article(2, *TWO))
    view = show(make_view, noted(project, words(project, 1, "Ana Ruiz"), codes=(1,)))
    assert (0, 2) in view.scene.folded
    assert (0, 2) not in view.scene.notes
    view.unfold_all(shown=True)
    assert (0, 2) in view.scene.notes


def test_a_screen_reader_hears_the_notes_of_a_passage(make_view: MakeView, two: Project) -> None:
    from PySide6.QtGui import QAccessible

    project = noted(two, words(two, 1, "bridge"), codes=(1, 2), comment="see A2")
    view = show(make_view, project)
    QAccessible.installFactory(make_accessible)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    described = [document.child(n).child(0).text(QAccessible.Text.Description) for n in (0, 1)]
    assert "N1, Causes, Remedies: see A2" in described[0]
    assert "N1" not in described[1]
