"""Files of every kind become an article or a plain sentence about what is wrong."""

import os
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.importing import SIZE_LIMIT, read, read_text
from desktop.importing.reading import parse
from desktop.resources import seeds
from desktop.story.article import Kind
from desktop.story.errors import UserError
from desktop.text.normal import normal

STORY = (
    "Мер заявив, що міст закрили.\n\n«Ми не знали», — сказав він у четвер журналістам у Києві.\n"
)


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read(path)
    message = str(caught.value)
    assert path.name in message
    assert message.endswith(".")
    return message


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_empty_file_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    assert "empty" in refusal(path)


@pytest.mark.parametrize("name", ["one.txt", "one.md", "one", "one.xyz", "ONE.TXT"])
def test_one_word_is_an_article(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Hello")
    article = read(path)
    assert [article.passage_text(i) for i in range(len(article.passages))] == ["Hello"]
    assert article.language.value == "und"


def test_binary_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "measured.dat"
    path.write_bytes(b"RAW7\n" + bytes(range(256)))
    assert "not a text" in refusal(path)
    assert ".txt" in refusal(path)


def test_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    assert "20 MB" in refusal(path)


def test_file_that_grows_while_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.txt"
    path.write_text("word " * 100)
    monkeypatch.setattr("desktop.importing.reading.check", lambda _: None)
    monkeypatch.setattr("desktop.importing.reading.SIZE_LIMIT", 99)
    assert "20 MB" in refusal(path)


def test_file_that_disappeared(tmp_path: Path) -> None:
    assert "not there" in refusal(tmp_path / "gone.txt")


def test_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    assert "folder" in refusal(folder)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("word")

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    assert "permission" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "pipe" in refusal(path)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "koi8-u", "cp1251", "utf-8-sig"]
)
def test_encodings_give_the_same_article(tmp_path: Path, encoding: str) -> None:
    plain = STORY.replace("—", "-").replace("«", '"').replace("»", '"')
    path = tmp_path / "a.txt"
    path.write_bytes(plain.encode(encoding))
    article = read(path)
    assert article.text == plain
    assert article.language.value == "uk"


def test_nuls_inside_text_are_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"The vote was close, officials\x00 said on Monday.\n" * 5)
    assert "\x00" not in read(path).text


def test_lone_surrogates_in_a_pasted_text() -> None:
    assert "\ufffd" in read_text("He said so \ud800 on Monday.").text


def test_20000_words_without_a_full_stop_are_quick() -> None:
    text = "word " * 20_000
    start = time.process_time()
    article = read_text(text)
    assert time.process_time() - start < 1
    assert len(article.passages) == 1


def test_same_file_twice_is_the_same_article() -> None:
    path = next(iter(sorted(seeds().glob("*.txt"))))
    assert read(path) == read(path)


def test_right_to_left_and_mixed_text() -> None:
    article = read_text("הבחירות נדחו\n\nראש הממשלה אמר ל-CNN כי הבחירות נדחו. האופוזיציה מחתה.")
    assert article.language.value == "he"
    assert [str(p.kind) for p in article.passages] == ["headline", "body", "body"]


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(), st.text("aA. \n\t?!:–—-()/©\"'1#•By", max_size=300)))
def test_every_sign_lies_in_exactly_one_passage(text: str) -> None:
    assume(normal(text).strip())
    article = read_text(text)
    signs = [c for c in article.text if not c.isspace()]
    found = [
        c for i in range(len(article.passages)) for c in article.passage_text(i) if not c.isspace()
    ]
    assert found == signs
    assert all(a.end <= b.start for a, b in pairwise(article.passages))
    assert article == read_text(text)


MARKED = """# Harbour walk shut for a *week*

*By Tom Rudd*

The harbour walk is **shut** for a week, the council [said](https://x.example/a_(b)) on Wednesday, in a_long_name.

## What stays open

2 * 3 shops and 4 * 5 cafés stay open, and ___ was `left` out.
"""


def test_the_marks_of_a_markdown_text_are_no_words() -> None:
    article = parse(MARKED.encode(), "walk.md")
    assert [(p.kind, article.text[p.start : p.end]) for p in article.passages] == [
        (Kind.HEADLINE, "Harbour walk shut for a week"),
        (Kind.BYLINE, "By Tom Rudd"),
        (Kind.BODY, "The harbour walk is shut for a week, the council said on Wednesday, in a_long_name."),
        (Kind.SUBHEADING, "What stays open"),
        (Kind.BODY, "2 * 3 shops and 4 * 5 cafés stay open, and ___ was left out."),
    ]  # fmt: skip
    assert parse(MARKED.encode(), "walk.txt").text == MARKED
    assert parse(b"***\n", "walk.md").text.strip() == "***"
