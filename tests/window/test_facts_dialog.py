"""The dialog shows every fact with its evidence, and reports only what was changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.importing import facts as read_facts
from desktop.importing import known as examples
from desktop.importing import reading
from desktop.story.article import READER, Stated
from desktop.story.errors import UserError
from desktop.window.fact_words import checked_date, evidence_words, language_name, local_time
from desktop.window.facts_dialog import FactsDialog
from desktop.window.sheet import Choice
from desktop.window.theme import DARK, LIGHT
from tests.window.library_cases import LEDGER, NAMELESS, PORT, TIMES


def shown(qtbot, *articles) -> FactsDialog:
    dialog = FactsDialog(LIGHT, articles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def dialog(qtbot, faces) -> FactsDialog:
    return shown(qtbot, LEDGER)


def evidence(dialog: FactsDialog, name: str) -> str:
    return dialog.evidence[name].text()


def type_into(dialog: FactsDialog, name: str, text: str) -> None:
    field = dialog.fields[name]
    assert isinstance(field, QLineEdit)
    field.selectAll()
    if text:
        field.insert(text)  # QTest ends the process at letters beyond Latin 1
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)


def stated(qtbot, dialog: FactsDialog) -> dict[str, str]:
    with qtbot.waitSignal(dialog.facts_stated) as signal:
        dialog.state_button.click()
    return dict(signal.args[0])


def test_each_fact_has_its_evidence_beside_it(dialog):
    assert evidence(dialog, "outlet") == "from its text"
    assert evidence(dialog, "published") == "from the date line in its text, unconfirmed"
    assert evidence(dialog, "title") == "from its text"
    assert evidence(dialog, "byline") == "not stated"
    assert evidence(dialog, "language") == "told from its words"
    assert evidence(dialog, "complete") == "not stated"


def test_evidence_is_read_with_the_field(dialog):
    assert dialog.fields["outlet"].accessibleDescription() == "from its text"


def test_every_evidence_of_an_import_has_words_of_its_own():
    for name in (
        read_facts.ITS_TEXT,
        read_facts.COPYRIGHT_LINE,
        read_facts.DATE_LINE,
        reading.ITS_WORDS,
    ):
        assert evidence_words(Stated("x", name)) != name
    assert evidence_words(Stated("x", examples.EVIDENCE)) == "given with the example"
    assert evidence_words(Stated("x", READER)) == "the reader"


def test_what_is_typed_becomes_the_readers_word(qtbot, dialog):
    type_into(dialog, "outlet", "The Ledger")
    assert evidence(dialog, "outlet") == "the reader"
    type_into(dialog, "carried_by", "Portal")
    assert stated(qtbot, dialog) == {"outlet": "The Ledger", "carried_by": "Portal"}


def test_an_emptied_field_is_not_stated(qtbot, dialog):
    type_into(dialog, "outlet", "")
    assert evidence(dialog, "outlet") == "not stated"
    assert stated(qtbot, dialog) == {"outlet": ""}


def test_words_typed_back_are_no_change(qtbot, dialog):
    type_into(dialog, "outlet", "Other")
    type_into(dialog, "outlet", "The Harbor Ledger")
    assert evidence(dialog, "outlet") == "from its text"
    assert dialog.changed() == {}
    with qtbot.assertNotEmitted(dialog.facts_stated):
        dialog.state_button.click()


def test_language_and_completeness_are_chosen(qtbot, dialog):
    for name, value in (("language", "pl"), ("complete", "incomplete")):
        choice = dialog.fields[name]
        assert isinstance(choice, Choice)
        choice.setCurrentIndex(choice.findData(value))
    assert stated(qtbot, dialog) == {"language": "pl", "complete": "incomplete"}


def test_a_wrong_date_keeps_the_dialog_open_and_says_why(qtbot, dialog):
    type_into(dialog, "published", "yesterday")
    with qtbot.assertNotEmitted(dialog.facts_stated):
        dialog.state_button.click()
    assert dialog.isVisible()
    assert "“yesterday” is no date" in dialog.wrong.text()
    assert dialog.wrong.isVisible()
    type_into(dialog, "published", "2026-06-02")
    assert dialog.wrong.isHidden()
    assert stated(qtbot, dialog) == {"published": "2026-06-02"}


def test_of_several_articles_only_what_was_changed_is_stated(qtbot, faces):
    dialog = shown(qtbot, LEDGER, TIMES, NAMELESS)
    field = dialog.fields["outlet"]
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert field.placeholderText() == "different values"
    assert evidence(dialog, "outlet") == "3 different values"
    type_into(dialog, "carried_by", "Portal")
    assert stated(qtbot, dialog) == {"carried_by": "Portal"}


def test_a_value_that_all_share_is_shown_though_its_evidence_differs(qtbot, faces):
    other = replace(TIMES, outlet=Stated("The Harbor Ledger", READER))
    dialog = shown(qtbot, LEDGER, other)
    field = dialog.fields["outlet"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "The Harbor Ledger"
    assert evidence(dialog, "outlet") == "different evidence"


def test_it_tells_how_the_article_came_in(dialog):
    assert LEDGER.provenance is not None
    labels = {label.objectName(): label.text() for label in dialog.findChildren(QLabel)}
    assert labels["facts_place"] == "/home/olena/pages/page-1.txt"
    assert local_time(LEDGER.provenance.at) in labels["facts_way"]
    assert LEDGER.provenance.sha256 in labels["facts_hash"]


def test_unchanged_is_said_only_after_it_was_checked(dialog):
    assert dialog.integrity is not None
    assert "unchanged" not in dialog.integrity.text()
    dialog.show_integrity(True)
    assert dialog.integrity.text().endswith("unchanged since import")
    dialog.show_integrity(False)
    assert dialog.integrity.text().endswith("NOT as it was imported")


def test_a_project_that_is_only_read_shows_facts_and_takes_none(dialog):
    dialog.set_writable(is_writable=False)
    assert not dialog.fields["outlet"].isEnabled()
    assert dialog.state_button.isHidden()


def test_it_follows_the_theme(dialog):
    dialog.show_theme(DARK)
    assert DARK.ink2.name() in dialog.styleSheet()


def test_right_to_left_words_are_shown(qtbot, faces):
    dialog = shown(qtbot, PORT)
    type_into(dialog, "outlet", "صحيفة المرفأ")
    assert stated(qtbot, dialog) == {"outlet": "صحيفة المرفأ"}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2026-05-30", "2026-05-30"),
        (" 2026-05-30  14:20 ", "2026-05-30T14:20"),
        ("2026-05-30T14:20:05Z", "2026-05-30T14:20:05Z"),
        ("2026-05-30T14:20+02:00", "2026-05-30T14:20+02:00"),
        ("", ""),
    ],
)
def test_dates_of_iso_8601_are_kept(typed, value):
    assert checked_date(typed) == value


@pytest.mark.parametrize(
    "typed", ["30 May", "2026-02-30", "2026-05", "2026-05-30T25:00", "20260530", "30.05.2026", "x"]
)
def test_other_dates_are_refused_in_a_sentence_that_shows_how(typed):
    with pytest.raises(UserError, match="2024-05-30") as refused:
        checked_date(typed)
    assert typed in str(refused.value)


def test_languages_are_named_in_themselves():
    assert language_name("uk") == "Українська"
    assert language_name("und") == "not known"
    assert language_name("xx") == "xx"
