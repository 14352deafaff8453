"""The brief by real keys: from the five articles to five pins, two of them checked, and copied."""

from tests.e2e.conftest import Desk, wait_for

MOST_KEYS = 20


def test_five_pins_two_of_them_checked_take_at_most_twenty_keys(desk: Desk) -> None:
    pressed = 0

    def key(*names: str) -> None:
        nonlocal pressed
        pressed += len(names)
        desk.key(*names)

    def tray(said: str) -> None:
        desk.says("check box", f"Brief: {said}")

    wait_for(desk.at, "the passage it opens on")
    key("p")
    tray("1 pin, 0 checked")
    key("F7", "Down", "p")
    tray("2 pins, 0 checked")
    key("Down", "p")
    tray("3 pins, 0 checked")
    key("Escape", "u", "p")
    tray("4 pins, 0 checked")
    key("u", "p")
    tray("5 pins, 0 checked")
    key("ctrl+6")
    desk.hears("Pin 5 of 5")
    key("c")
    wait_for(lambda: desk.reader.named("dialog", "Check pin 5*"), "the original of the fifth")
    key("ctrl+Return")
    tray("5 pins, 1 checked")
    desk.hears("Pin 5 of 5")
    key("Up", "c")
    wait_for(lambda: desk.reader.named("dialog", "Check pin 4*"), "the original of the fourth")
    key("ctrl+Return")
    tray("5 pins, 2 checked")
    assert pressed <= MOST_KEYS
    desk.hears("Pin 4 of 5")
    desk.key("ctrl+c")
    desk.says("label", "Copied the brief: 5 pins")
