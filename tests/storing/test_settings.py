"""Settings come back as they were, or as the defaults."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storing.folders import config_folder
from desktop.storing.settings import FILE, Settings, load_settings, save_settings

texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture(autouse=True)
def _no_settings_before():
    (config_folder() / FILE).unlink(missing_ok=True)


@given(st.builds(Settings, texts, st.floats(0.5, 3), texts, st.booleans(), texts, texts))
def test_loading_gives_what_was_saved(settings):
    save_settings(settings)
    assert load_settings() == settings


def test_nothing_saved_gives_the_defaults():
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b'{"zoom": "large"}',
        b"\xff\xfe",
        b'{"theme": null}',
        b"\0" * 99,
        b"[" * 99_999,
    ],
)
def test_damaged_settings_give_the_defaults(damaged):
    (config_folder() / FILE).write_bytes(damaged)
    assert load_settings() == Settings()


def test_settings_of_a_newer_version_do_not_stop_the_start():
    (config_folder() / FILE).write_bytes(b'{"theme": "dark", "invented_later": 1}')
    assert load_settings().theme in {"dark", "system"}
