"""Text from anywhere becomes one form, and bytes are read by the right encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.encodings import decode
from desktop.text.normal import normal

ANY_TEXT = st.text(st.characters(exclude_categories=()))

TEXTS = {
    "uk": "Президент підписав указ про мобілізацію, повідомили у Києві в четвер. Ми не маємо іншого виходу, заявив міністр.",
    "ru": "Президент подписал указ о мобилизации, сообщили в четверг в Москве. У нас нет другого выхода, заявил министр.",
    "fr": "Le président a été réélu à Paris, où des élections législatives auront lieu dès l'été. « Ça suffit », a déclaré le ministre.",
    "de": "Die Bundesregierung hat über höhere Zölle beraten. Öffentliche Gebäude müssen künftig früher schließen, erklärte die Behörde.",
}
LEGACY = {
    "uk": ["cp1251", "koi8-u"],
    "ru": ["cp1251", "koi8-r"],
    "fr": ["cp1252"],
    "de": ["cp1252"],
}


def test_line_ends_become_one() -> None:
    assert normal("a\r\nb\rc\u2028d\u2029e\x85f\x0cg") == "a\nb\nc\nd\ne\nf\ng"


def test_controls_are_taken_out_and_tabs_kept() -> None:
    assert normal("\ufeffa\x00b\x07\tc\x7f") == "ab\tc"


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    assert normal("a\ud800b") == "a\ufffdb"
    assert normal("\ud83d\ude00") == "\U0001f600"


def test_letters_are_composed() -> None:
    assert normal("e\u0301 и\u0306") == "é й"


@given(ANY_TEXT)
def test_normal_form_is_stable(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
@pytest.mark.parametrize("language", TEXTS)
def test_unicode_is_read(language: str, encoding: str) -> None:
    assert decode(TEXTS[language].encode(encoding))[0] == TEXTS[language]


@pytest.mark.parametrize("length", [60, 90, 3000])
@pytest.mark.parametrize(("language", "encoding"), [(x, e) for x, es in LEGACY.items() for e in es])
def test_old_encodings_are_read(language: str, encoding: str, length: int) -> None:
    text = (TEXTS[language] * 30)[:length]
    assert decode(text.encode(encoding))[0] == text


def test_one_broken_byte_leaves_utf_8() -> None:
    data = TEXTS["uk"].encode() * 3
    text, encoding = decode(data[:-1])
    assert encoding == "utf-8"
    assert text.startswith("Президент")


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7 abc", b"PK\x03\x04zip", b"\x89PNG\r\n", bytes(range(256)) * 4, b"\x00" * 100, b"MZ\x90"],
)  # fmt: skip
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="it "):
        decode(data)


def test_a_few_nuls_are_forgiven() -> None:
    assert normal(decode(b"The vote\x00 was close, officials said." * 9)[0]).count("\x00") == 0


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except ValueError:
        return
    assert isinstance(text, str)
    assert encoding
