"""What a careful reader found wrong once stays right."""

from desktop import importing
from desktop.text.encodings import decode

SAID = "The councillor’s answer was short. “No,” she said. “Never,” she added – twice."


def test_one_broken_byte_leaves_utf_8_what_it_is():
    data = SAID.encode() + b" \xff " + SAID.encode()
    assert decode(data)[1] == "utf-8"
    assert "councillor’s" in decode(data)[0]


def test_a_text_cut_inside_its_last_letter_stays_utf_8():
    text, encoding = decode(("The mayor’s word" + "’").encode()[:-1])
    assert encoding == "utf-8"
    assert "mayor’s" in text


def test_a_name_alone_under_the_headline_is_nobodys_byline():
    text = "Ferry service returns after storm\n\nNew York\n\nThe ferry runs again. It stopped on Monday.\n"
    assert importing.read_text(text, "pasted").byline is None


def test_a_labelled_byline_names_its_author():
    text = "Ferry service returns after storm\n\nBy Ana Ruiz\n\nThe ferry runs again. It stopped on Monday.\n"
    byline = importing.read_text(text, "pasted").byline
    assert byline is not None
    assert byline.value == "Ana Ruiz"
