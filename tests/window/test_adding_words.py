"""A line of the import log is said in the language of the interface, its signs and reasons, too."""

import re
from dataclasses import replace

from desktop import importing
from desktop.story.article import MAYBE_INCOMPLETE, Article
from desktop.story.errors import Sentence
from desktop.story.imported import Entry, LogRow, Outcome
from desktop.window.adding.words import notes_of, whole_of

SIGN = "words of a paywall at its end"
ENTRY = Entry(1, Outcome.ADDED, "dike.html", "/tmp/dike.html", "", 1, 0, "", "2026-03-02T08:00:00Z")


def cut() -> Article:
    article = importing.parse(b"The dike may hold\n\nThe mayor said that the", "dike.txt")
    return replace(article, number=1, complete=MAYBE_INCOMPLETE, complete_evidence=SIGN)


def test_the_sign_that_a_part_is_missing_is_named(speak):
    (note,) = notes_of(LogRow(ENTRY, cut()))
    assert note == f"may be incomplete: {SIGN}"
    speak("uk")
    (note,) = notes_of(LogRow(ENTRY, cut()))
    assert not re.search("[a-z]", note)


def test_a_reason_is_a_note_among_others_without_its_full_stop():
    known = ENTRY._replace(outcome=Outcome.KNOWN, why=Sentence("Nothing new is stated of it."))
    row = LogRow(known, cut(), copies=(2,))
    assert notes_of(row)[:2] == ["Nothing new is stated of it", "nearly the same text as A2"]
    assert ".." not in whole_of(row)
