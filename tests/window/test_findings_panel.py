"""The list of findings: grouped by kind, walked by keys, answered, switched off kind by kind."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.story.comparison import Span
from desktop.story.decisions import FindingDecision, FindingState
from desktop.story.finding import Finding, FindingKind
from desktop.window.findings_answers import Answer
from desktop.window.findings_panel import FindingsPanel
from desktop.window.findings_rows import Fold, Heading
from desktop.window.findings_words import FindingItem, finding_item
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article, paragraph

ONE = article(1, "Four officials told the harbour paper of the plan.", "Anna Krag said nothing.")
OTHER = article(2, "Three officials told the harbour paper.", "Anna Kragh said nothing at all.")
TEXTS = {1: ONE, 2: OTHER}
Make = Callable[..., FindingsPanel]


def at(number: int, words: str) -> Span:
    start = TEXTS[number].text.index(words)
    return Span(number, start, start + len(words))


def finding(kind: FindingKind, *places: tuple[int, str], note: str = "") -> Finding:
    return Finding(
        kind, tuple(at(*each) for each in places), tuple(w for _, w in places), note, 0.5
    )


NUMBER = finding(FindingKind.NUMBER, (1, "Four"), (2, "Three"))
NAME = finding(FindingKind.SPELLING, (1, "Krag"), (2, "Kragh"))
SINGLE = finding(FindingKind.SINGLE, (1, "Anna Krag said nothing."))
SAME = finding(
    FindingKind.SAME_WORDS,
    (1, "officials told the harbour paper"),
    (2, "officials told the harbour paper"),
)


def item(found: Finding, state: FindingState | None = None, by: str = "") -> FindingItem:
    said = None if state is None else FindingDecision(found.kind, found.spans, state, by, "")
    return finding_item(found, said, TEXTS)


@pytest.fixture
def panel(qtbot: QtBot, faces: None) -> FindingsPanel:
    made = FindingsPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(352, 700)
    made.show_findings([item(each) for each in (NUMBER, SINGLE, SAME, NAME)])
    made.show()
    qtbot.waitExposed(made)
    return made


def sentences(panel: FindingsPanel) -> list[str]:
    return [row.sentence for row in panel.list.model_.rows if isinstance(row, FindingItem)]


def press(panel: FindingsPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.list, key)


def test_findings_are_grouped_by_kind_with_counts(panel: FindingsPanel) -> None:
    headings = [row for row in panel.list.model_.rows if isinstance(row, Heading)]
    assert [(row.kind, row.open_count) for row in headings] == [
        (FindingKind.NUMBER, 1),
        (FindingKind.SINGLE, 1),
        (FindingKind.SAME_WORDS, 1),
        (FindingKind.SPELLING, 1),
    ]


def test_a_finding_says_who_says_what(panel: FindingsPanel) -> None:
    assert sentences(panel) == [
        "A1 says “Four”, A2 says “Three”",
        "No counterpart found for A1.2 in the other texts",
        "A1 and A2 share 5 words in a row",
        "A1 says “Krag”, A2 says “Kragh”",
    ]


def test_shared_words_do_not_show_who_copied(panel: FindingsPanel) -> None:
    assert item(SAME).remark == "does not show who copied whom"


def test_no_counterpart_is_never_worded_as_an_absence(panel: FindingsPanel) -> None:
    spoken = item(SINGLE).spoken.casefold()
    assert "not in" not in spoken
    assert "left out" not in spoken


def test_the_words_of_a_finding_are_marked_where_they_stand() -> None:
    for place, words in zip(item(NUMBER).places, NUMBER.words, strict=True):
        cut = place.excerpt
        assert cut.text[cut.start : cut.end] == words
        assert place.outlet in ("Outlet 1", "Outlet 2")


def test_other_words_in_marks_are_said_of_one_utterance_and_nobody_is_the_norm() -> None:
    marks = item(finding(FindingKind.MARKS, (1, "said nothing"), (2, "said nothing at all")))
    assert marks.sentence == "A1 and A2 print different words in quotation marks"
    assert marks.remark == "one utterance, as far as the program can tell"
    assert marks.spoken.startswith("In quotation marks, worded differently: A1 and A2")
    assert not marks.is_asked


def test_the_keys_walk_over_headings(panel: FindingsPanel) -> None:
    panel.list.setFocus()
    press(panel, Qt.Key.Key_Home)
    walked = []
    for _ in range(4):
        current = panel.list.current
        assert current is not None
        walked.append(current.finding)
        press(panel, Qt.Key.Key_Down)
    assert walked == [NUMBER, SINGLE, SAME, NAME]


def test_home_goes_to_the_first_and_its_heading_from_wherever_the_list_is(
    panel: FindingsPanel,
) -> None:
    panel.resize(300, 260)
    panel.list.setFocus()
    for _ in range(3):
        press(panel, Qt.Key.Key_Down)
    assert panel.list.verticalScrollBar().value() > 0
    press(panel, Qt.Key.Key_Home)
    assert panel.list.current is not None
    assert panel.list.current.finding == NUMBER
    assert panel.list.verticalScrollBar().value() == 0
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(panel, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_enter_asks_for_the_places(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.go_on()
    with qtbot.waitSignal(panel.finding_activated, timeout=1000) as caught:
        press(panel, Qt.Key.Key_Return)
    assert caught.args == [NUMBER]


def test_a_click_asks_for_the_places(qtbot: QtBot, panel: FindingsPanel) -> None:
    where = panel.list.visualRect(panel.list.model_.index(3, 0)).center()
    with qtbot.waitSignal(panel.finding_activated, timeout=1000) as caught:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert caught.args == [SINGLE]
    assert panel.list.current is not None
    assert panel.list.current.finding == SINGLE


def test_a_press_leaves_the_row_under_the_pointer(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.show_findings([item(NUMBER._replace(weight=n / 1000)) for n in range(40)])
    panel.list.go_to(20)
    panel.list.go_to(14)
    where = panel.list.visualRect(panel.list.model_.index(15, 0)).center()
    QTest.mousePress(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.list.indexAt(where).row() == 15
    QTest.mouseRelease(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_press_leaves_the_row_where_it_is_though_the_title_is_right_above(
    panel: FindingsPanel,
) -> None:
    panel.show_findings([item(NUMBER._replace(weight=n / 1000)) for n in range(40)])
    panel.list.go_to(30)
    bar, title = panel.list.verticalScrollBar(), panel.list.model_.index(0, 0)
    bar.setValue(panel.list.visualRect(title).height())
    where = panel.list.visualRect(panel.list.model_.index(2, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.list.currentIndex().row() == 2
    assert panel.list.indexAt(where).row() == 2
    assert not seen(panel, 0)


def test_next_and_before_go_round(panel: FindingsPanel) -> None:
    seen: list[Finding] = []
    panel.finding_activated.connect(seen.append)  # type: ignore[call-overload]  # a list knows more than its Signal(object)
    for _ in range(5):
        panel.next.click()
    panel.previous.click()
    assert seen == [NUMBER, SINGLE, SAME, NAME, NUMBER, NAME]
    assert panel.title.text() == "Finding 4 of 4"


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_D, FindingState.DONE),
        (Qt.Key.Key_Y, FindingState.DONE),
        (Qt.Key.Key_X, FindingState.NOT_A_FINDING),
        (Qt.Key.Key_N, FindingState.NOT_A_FINDING),
        (Qt.Key.Key_Backspace, FindingState.NOT_A_FINDING),
    ],
)
def test_a_key_says_what_it_is(
    qtbot: QtBot, panel: FindingsPanel, key: Qt.Key, state: FindingState
) -> None:
    panel.go_on()
    with qtbot.waitSignal(panel.answered, timeout=1000) as caught:
        press(panel, key)
    assert caught.args == [Answer(NUMBER, state)]


def test_two_numbers_are_asked_to_be_of_one_thing(panel: FindingsPanel) -> None:
    panel.go_on()
    assert panel.answers.question.text() == "Do they speak of the same thing?"
    assert (panel.answers.yes.text(), panel.answers.no.text()) == ("Yes, they disagree", "No")


def test_a_single_passage_is_only_done_or_nothing(panel: FindingsPanel) -> None:
    panel.go_on()
    panel.go_on()
    assert (panel.answers.yes.text(), panel.answers.no.text()) == ("Done", "Not a finding")


def test_after_an_answer_the_next_one_is_current(panel: FindingsPanel) -> None:
    panel.go_on()
    decided = item(NUMBER, FindingState.DONE)
    panel.show_findings([decided, *(item(each) for each in (SINGLE, SAME, NAME))])
    assert panel.list.current is not None
    assert panel.list.current.finding == SINGLE
    assert "A1 says “Four”, A2 says “Three”" not in sentences(panel)


def test_the_fold_shows_what_was_decided_and_takes_it_back(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    panel.show_findings([item(NUMBER, FindingState.DONE, "Ada"), item(SINGLE)])
    rows = panel.list.model_.rows
    assert rows[-1] == Fold(1, is_open=False)
    panel.list.go_to(len(rows) - 1)
    press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Down)
    current = panel.list.current
    assert current is not None
    assert current.remark == "done: same thing, they disagree, said by Ada"
    assert panel.answers.back.isVisible()
    assert not panel.answers.yes.isVisible()
    with qtbot.waitSignal(panel.answered, timeout=1000) as caught:
        press(panel, Qt.Key.Key_U)
    assert caught.args == [Answer(NUMBER, None)]


def test_a_kind_is_switched_off(qtbot: QtBot, panel: FindingsPanel) -> None:
    with qtbot.waitSignal(panel.hidden_changed, timeout=1000) as caught:
        panel.switches[FindingKind.NUMBER].trigger()
    assert caught.args == [frozenset({FindingKind.NUMBER})]
    assert sentences(panel)[0].startswith("No counterpart")
    panel.switches[FindingKind.NUMBER].trigger()
    assert sentences(panel)[0].startswith("A1 says “Four”")


def test_nothing_found_is_no_result(panel: FindingsPanel) -> None:
    panel.show_findings([])
    assert panel.empty.text() == "Nothing stood out to the program. That is not a result."
    assert panel.empty.isVisible()
    assert not panel.answers.isVisible()


def test_everything_decided_says_so(panel: FindingsPanel) -> None:
    panel.show_findings([item(NUMBER, FindingState.NOT_A_FINDING)])
    assert panel.empty.text() == "Every finding was looked at."


def test_rows_are_read_out_with_their_places(panel: FindingsPanel) -> None:
    index = panel.list.model_.index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Numbers that differ: A1 says “Four”, A2 says “Three”. A1.1, Outlet 1")
    assert spoken.endswith(". open")
    assert "A2.1, Outlet 2" in spoken


def test_the_current_finding_shows_all_places(panel: FindingsPanel) -> None:
    panel.go_on()
    tall = panel.list.visualRect(panel.list.model_.index(1, 0)).height()
    panel.go_on()
    low = panel.list.visualRect(panel.list.model_.index(1, 0)).height()
    assert tall > low + 40


def test_a_press_on_a_place_reads_that_one(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.go_on()
    index = panel.list.model_.index(1, 0)
    part = next(p for p in panel.list.painter_.laid(index).parts if p.place == 1)
    where = panel.list.visualRect(index).topLeft() + QPoint(40, int(part.y) + 5)
    with qtbot.waitSignal(panel.place_activated, timeout=1000) as caught:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert caught.args[0].spans == NUMBER.spans[::-1]


def test_right_and_left_go_through_the_places(panel: FindingsPanel) -> None:
    panel.go_on()
    seen: list[Finding] = []
    panel.place_activated.connect(seen.append)  # type: ignore[call-overload]  # a list knows more than its Signal(object)
    press(panel, Qt.Key.Key_Right)
    press(panel, Qt.Key.Key_Right)
    press(panel, Qt.Key.Key_Left)
    assert [each.spans[0].article for each in seen] == [1, 2, 1]


def test_a_drawer_has_the_answers_beside_the_list(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.go_on()
    assert panel.answers.y() > panel.list.y()
    panel.resize(1000, 200)
    qtbot.waitUntil(lambda: panel.answers.x() >= panel.list.x() + panel.list.width())
    assert panel.answers.sizeHint().height() <= 200


def seen(panel: FindingsPanel, row: int) -> bool:
    """Tell whether a row is wholly in sight."""
    area = panel.list.viewport().rect()
    return area.contains(panel.list.visualRect(panel.list.model_.index(row, 0)))


def test_a_drawer_says_that_findings_are_suggestions(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.resize(1000, 220)
    notice = panel._notice
    qtbot.waitUntil(lambda: notice.text().startswith("Each is a suggestion"))
    assert notice.isVisible()
    assert "1 in 8" in notice.text()


def test_the_heading_of_the_first_finding_stays_in_sight(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    panel.resize(1000, 260)
    panel.list.setFocus()
    for key in (Qt.Key.Key_End, *[Qt.Key.Key_Up] * 3):
        press(panel, key)
    assert panel.list.currentIndex().row() == 1
    assert seen(panel, 0)


def test_the_current_finding_is_in_sight_after_a_resize(panel: FindingsPanel) -> None:
    many = [item(NUMBER._replace(weight=n / 1000)) for n in range(40)]
    panel.show_findings(many)
    panel.list.go_to(31)
    for size in ((1000, 240), (352, 700), (560, 260)):
        panel.resize(*size)
        layout = panel.layout()
        assert layout is not None
        layout.activate()
        assert seen(panel, 31)


def test_an_excerpt_ends_with_its_passage() -> None:
    told = paragraph(1, "The mayor ordered an evacuation.", "Damage is large.")
    joined = told.text.index("evacuation")
    places = finding_item(
        Finding(FindingKind.NEGATION, (Span(1, joined, joined + 10),), ("evacuation",)),
        None,
        {1: told},
    ).places
    assert [(p.address, p.excerpt.text) for p in places] == [
        ("A1.1", "The mayor ordered an evacuation.")
    ]


def test_words_that_go_on_over_the_end_of_a_passage_have_both_addresses() -> None:
    told = article(1, "The mayor ordered an evacuation.", "Damage is large.")
    start, end = told.text.index("an evac"), told.text.index(" is large")
    both = Finding(FindingKind.SAME_WORDS, (Span(1, start, end),), ("an evacuation.\nDamage",))
    (place,) = finding_item(both, None, {1: told}).places
    assert place.address == "A1.1–2"


def test_both_themes_are_painted_in_their_colours(panel: FindingsPanel) -> None:
    panel.go_on()
    for theme in (LIGHT, DARK):
        panel.show_theme(theme)
        picture = panel.list.viewport().grab().toImage()
        rect = panel.list.visualRect(panel.list.model_.index(1, 0))
        assert QColor(picture.pixel(rect.left() + 1, rect.center().y())) == theme.link
        assert QColor(picture.pixel(rect.right() - 2, rect.top() + 3)) == theme.current_row


def test_hundreds_of_findings_are_shown_without_waiting(panel: FindingsPanel) -> None:
    many = [item(NUMBER._replace(weight=n / 1000)) for n in range(400)]
    panel.show_findings(many)
    assert panel.list.model_.rowCount() == 401
    panel.go_on()
    assert panel.title.text() == "Finding 1 of 400"


def test_a_long_arabic_passage_is_cut_around_its_words(qtbot: QtBot, panel: FindingsPanel) -> None:
    words = "قال المسؤول إن الجسر أُغلق بعد الفيضان " * 30
    other = article(3, f"{words}أربعة مسؤولين {words}", language="ar")
    start = other.text.index("أربعة")
    found = Finding(FindingKind.NUMBER, (Span(3, start, start + 5),), ("أربعة",))
    made = finding_item(found, None, {3: other})
    cut = made.places[0].excerpt
    assert cut.text[cut.start : cut.end] == other.text[start : start + 5]
    assert len(cut.text) < 200
    panel.show_findings([made])
    panel.go_on()
    assert panel.list.grab().width() == panel.list.width()


def test_without_findings_it_does_not_say_how_many_are_wrong(panel: FindingsPanel) -> None:
    notice = panel.findChild(QLabel, "findings_notice")
    assert notice is not None
    assert notice.isVisible()
    panel.show_findings((), why_none="Findings come from comparing: add another article.")
    assert not notice.isVisible()


@pytest.mark.parametrize("height", [120, 130, 196])
def test_the_answers_are_whole_in_a_low_drawer(
    qtbot: QtBot, panel: FindingsPanel, height: int
) -> None:
    panel.resize(733, height)
    panel.go_on()
    panel.show_undo(is_offered=True)
    layout = panel.layout()
    assert layout is not None
    layout.activate()
    answers = panel.answers
    for part in (answers.question, answers.yes, answers.no, answers.undo):
        assert part.isVisible()
        assert part.height() >= part.minimumSizeHint().height()
        assert answers.rect().contains(part.geometry())
    assert panel.rect().contains(answers.geometry())
    assert panel.list.height() >= 60


@pytest.mark.parametrize("size", [(352, 250), (733, 120)])
def test_the_title_of_a_group_stays_in_sight_above_a_high_row(
    panel: FindingsPanel, size: tuple[int, int]
) -> None:
    panel.resize(*size)
    layout = panel.layout()
    assert layout is not None
    layout.activate()
    for place in (1, 3):
        panel.list.go_to(len(panel.list.model_.rows) - 1)
        panel.list.go_to(place)
        assert isinstance(panel.list.model_.rows[place - 1], Heading)
        assert seen(panel, place - 1)


def test_the_title_of_a_group_is_scrolled_in_with_a_row_further_down(panel: FindingsPanel) -> None:
    panel.show_findings([item(NUMBER._replace(weight=n / 1000)) for n in range(40)])
    panel.list.go_to(30)
    panel.list.go_to(3)
    assert seen(panel, 0)
    assert seen(panel, 3)
    panel.list.go_to(30)
    assert seen(panel, 30)
