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


base64 = st.text("ABCabc019+/=")


@given(st.builds(Settings, texts, st.floats(0.5, 3), texts, st.booleans(), base64, texts))
def test_loading_gives_what_was_saved(settings):
    save_settings(settings)
    assert load_settings() == settings


@pytest.mark.parametrize("zoom", [float("nan"), 1e9, -1.0, 0.0001])
def test_a_zoom_nobody_could_read_with_becomes_the_normal_one(zoom):
    save_settings(Settings(zoom=zoom, theme="dark"))
    assert load_settings() == Settings(theme="dark")


def test_a_geometry_that_is_none_is_forgotten():
    save_settings(Settings(geometry="\u20ac"))
    assert load_settings().geometry == ""


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
