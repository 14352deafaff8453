"""Settings come back as they were; a damaged one is its default, and the others stay."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storing.folders import config_folder
from desktop.storing.settings import (
    FILE,
    LANGUAGES,
    LAYERS,
    LEAST_PANEL,
    LONGEST_NAME,
    LONGEST_PRESET,
    MODES,
    MOST_PANEL,
    PAGES,
    SEARCH_VIEWS,
    SOUND,
    THEMES,
    Settings,
    load_settings,
    save_settings,
)

names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=LONGEST_NAME)
base64 = st.text("ABCabc019+/=")
lines = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=LONGEST_PRESET)
pairs = st.lists(st.tuples(names, lines), max_size=4).map(tuple)
settings = st.builds(
    Settings,
    theme=st.sampled_from(THEMES),
    zoom=st.floats(0.5, 3),
    mode=st.sampled_from(MODES),
    page=st.sampled_from(PAGES),
    row_order=st.sampled_from(("", "A12", "articles", "difference")),
    panel=st.booleans(),
    margin_numbers=st.booleans(),
    note_marks=st.booleans(),
    panel_width=st.integers(LEAST_PANEL, MOST_PANEL),
    drawer_height=st.integers(LEAST_PANEL, MOST_PANEL),
    geometry=base64,
    last_folder=names,
    layers=st.lists(st.sampled_from(sorted(LAYERS)), unique=True).map(tuple),
    reader=names,
    body_font=names,
    language=st.sampled_from(LANGUAGES),
    library=base64,
    search_view=st.sampled_from(SEARCH_VIEWS),
    hidden_findings=st.lists(st.sampled_from(("number", "same_words")), unique=True).map(tuple),
    presets=pairs,
    last_reports=pairs,
)
OTHER = Settings(
    theme="dark",
    zoom=1.25,
    mode="synopsis",
    row_order="A12",
    page="quotes",
    panel=False,
    panel_width=420,
    drawer_height=260,
    geometry="AAEC",
    last_folder="/home/olena/статті",
    layers=("SAME",),
    reader="Олена Ткач",
    body_font="DejaVu Serif",
    language="uk",
    library="BBBB",
    search_view="concordance",
)


@pytest.fixture(autouse=True)
def _no_settings_before():
    (config_folder() / FILE).unlink(missing_ok=True)


def write(stored: object) -> None:
    (config_folder() / FILE).write_text(json.dumps(stored), encoding="utf-8")


def stored() -> dict[str, object]:
    found = json.loads((config_folder() / FILE).read_bytes())
    assert isinstance(found, dict)
    return found


@given(settings)
def test_loading_gives_what_was_saved(settings):
    save_settings(settings)
    assert load_settings() == settings


def test_every_setting_is_looked_at_when_it_is_loaded():
    assert list(Settings._fields) == list(SOUND)


@pytest.mark.parametrize("name", list(SOUND))
@pytest.mark.parametrize("foreign", [None, 7.5e9, {"a": 1}, [["x"]], "\u20ac\0" * 9_000])
def test_a_damaged_setting_is_its_default_and_the_others_stay(name, foreign):
    save_settings(OTHER)
    write(stored() | {name: foreign})
    assert load_settings() == OTHER._replace(**{name: getattr(Settings(), name)})


@pytest.mark.parametrize("name", list(SOUND))
def test_a_lost_setting_is_its_default_and_the_others_stay(name):
    save_settings(OTHER)
    rest = stored()
    del rest[name]
    write(rest)
    assert load_settings() == OTHER._replace(**{name: getattr(Settings(), name)})


@pytest.mark.parametrize("zoom", [float("nan"), float("inf"), 1e9, -1.0, 0.0001, True])
def test_a_zoom_nobody_could_read_with_becomes_the_normal_one(zoom):
    write({"zoom": zoom, "theme": "dark"})
    assert load_settings() == Settings(theme="dark")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("mode", "quotes"),
        ("row_order", "A0"),
        ("row_order", "bias"),
        ("row_order", ["A1"]),
        ("language", "xx"),
        ("layers", ["DIFFERS", "SHOUTED"]),
        ("geometry", "\u20ac"),
        ("reader", "two\nlines"),
        ("reader", "x" * (LONGEST_NAME + 1)),
        ("panel", 1),
        ("page", "brief"),
        ("panel_width", 20),
        ("panel_width", True),
        ("drawer_height", 352.5),
        ("drawer_height", 1_000_000),
    ],
)
def test_a_value_that_means_nothing_is_not_believed(name, value):
    write({name: value})
    assert load_settings() == Settings()


def test_a_folder_whose_name_is_no_utf_8_is_kept():
    folder = b"/home/olena/\xff".decode("utf-8", "surrogateescape")
    save_settings(Settings(last_folder=folder))
    assert load_settings().last_folder == folder


def test_nothing_saved_gives_the_defaults():
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[]", b'"dark"', b"\xff\xfe", b"\0" * 99, b"[" * 99_999]
)
def test_a_damaged_file_gives_the_defaults(damaged):
    (config_folder() / FILE).write_bytes(damaged)
    assert load_settings() == Settings()


def test_settings_of_a_newer_version_keep_what_this_one_knows():
    write({"theme": "dark", "invented_later": 1})
    assert load_settings() == Settings(theme="dark")
