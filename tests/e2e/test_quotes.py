"""Quotes by keys alone: an utterance is chosen, its speaker corrected, undone and copied; then back."""

from tests.e2e.conftest import Desk, wait_for


def test_a_speaker_is_corrected_by_keys_taken_back_and_the_quote_copied(desk: Desk) -> None:
    before = wait_for(desk.at, "the passage it opens on")
    desk.key("ctrl+4")
    wait_for(lambda: desk.reader.named("list", "Utterances"), "the list of utterances")
    desk.key("Down", "Up", "Right", "Down", "Up")
    desk.hears("Q")
    desk.key("e")
    wait_for(lambda: desk.reader.named("dialog", "Correct Q*"), "the sheet")
    desk.key("alt+n", "ctrl+a")
    desk.type("Ana Ruiz")
    desk.key("Return")
    desk.says("label", "Done: Correct Q*")
    desk.key("ctrl+z")
    desk.says("label", "Taken back: Correct Q*")
    desk.key("ctrl+c")
    desk.says("label", "Copied*")
    desk.key("Escape")
    wait_for(lambda: desk.at() == before, "the place in the articles")
    desk.key("ctrl+f", "ctrl+v")

    def pasted() -> str:
        found = desk.reader.named("text", "Find words, or go to an address")
        return "" if found is None else str(found["text"])

    assert "president recently directed" in wait_for(pasted, "the copied quote").lower()
