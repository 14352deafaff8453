"""`wireside export` writes a file that is right, or says in a sentence what is not and leaves nothing."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from desktop.exporting.tables import TABLES
from desktop.storing.opening import open_project
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Code
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_brief, add_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.story.stories import add_story, open_story
from desktop.workspace.materials import read_material
from tests.bridge import write_files
from tests.storing.child import leave_hot, run
from tests.storing.made import digest, hot, opened, stored

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="processes are limited otherwise there"
)
ROOT = str(Path(__file__).parents[1])
AT = "2026-11-20T08:00:00Z"


def export(
    folder: Path,
    *typed: object,
    before: Callable[[], object] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, in a folder."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "desktop", "export", *map(str, typed)],
        cwd=folder,
        # where no file may grow, Python would leave compiled modules of a kilobyte in the checkout
        env=os.environ | {"PYTHONPATH": ROOT, "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=before,
    )


def wrote(done: subprocess.CompletedProcess[str], code: int = 0) -> str:
    """Return what was said by a command that ended as it should."""
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    return write_files(folder)


def noted(files: list[Path]) -> Project:
    """Return the story with two stories, codes, annotations, a memo and a brief of two pins."""
    project = read_material(files).material.project
    project = add_code(project, Code(0, "Causes"))
    span = Span(1, *project.article(1).passages[1][:2])
    other = Span(2, *project.article(2).passages[3][:2])
    coded = Annotation(0, codes=(1,), comment="Who counted?", by="Ana", made=AT, changed=AT)
    project = annotate(project, [span], coded)
    project = annotate(project, [other], coded._replace(comment="=1+1", by="Ида"))
    project = add_brief(project, "For the desk")
    for place in (span, other):
        project = add_pin(project, [place], Pin(0, PinKind.WORDS, (), by="Ana", at=AT))
    return open_story(add_story(project, "Two of them", [1, 2]), 1)


@pytest.fixture
def project_file(home: Path, tmp_path: Path, files: list[Path]) -> Path:
    path = tmp_path / "Bridge.wireside"
    stored(path, noted(files), [])
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable))
    return tmp_path / "home"


# --- what is written ------------------------------------------------------------------------------


def test_a_table_is_written_and_the_others_are_named(tmp_path, files):
    said = wrote(export(tmp_path, *files, "--to", "out.csv"))
    assert len(said.splitlines()) == 1
    assert said.startswith("out.csv: 4 rows, each a statement")
    assert all(name in said for name in TABLES)
    assert len(rows(tmp_path / "out.csv")) == 4
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfstatement,")


def test_the_table_that_was_asked_for_is_written_with_semicolons(tmp_path, files):
    typed = ("--to", "out.csv", "--table", "quotes", "--separator", "semicolon")
    said = wrote(export(tmp_path, files[0].parent, *typed))
    head, *lines = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert head.startswith("quote;article;outlet;")
    assert len(lines) == 5  # four quotes and the end
    assert said.startswith("out.csv: 4 rows, each a quote")
    assert "articles" in lines[0]  # the folder's name is the story's


def test_a_comparison_file_has_what_comparing_the_files_writes(tmp_path, files):
    wrote(export(tmp_path, *files, "--to", "out.json"))
    subprocess.run(
        [sys.executable, "-P", "-m", "desktop", "compare", *files, "--output", "other.json"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": ROOT},
        check=True,
        capture_output=True,
    )
    one, other = (
        json.loads((tmp_path / name).read_text("utf-8")) for name in ("out.json", "other.json")
    )
    assert one == other
    assert one["links"]


def test_files_without_annotations_give_a_comparison_with_the_programs_own_marks(tmp_path, files):
    said = wrote(export(tmp_path, *files, "--to", "out.pdf"))
    with pikepdf.Pdf.open(tmp_path / "out.pdf") as read:
        found = [
            each
            for page in read.pages
            for each in page.obj.get("/Annots", ())
            if str(each.Subtype) not in ("/Link", "/Popup")
        ]
        authors = {str(each.get("/T", "")) for each in found}
        assert len(read.pages) >= 1
    assert found
    assert all("Wireside" in author for author in authors)
    assert f", {len(found)} annotations, 3 articles." in said
    text = "".join(
        page.get_textpage().get_text_bounded()
        for page in pypdfium2.PdfDocument(tmp_path / "out.pdf")
    )
    assert "4.2 million" in text


def test_a_brief_is_made_of_a_project(tmp_path, project_file):
    said = wrote(
        export(
            tmp_path,
            project_file,
            "--to",
            "out.pdf",
            "--layout",
            "brief",
            "--brief",
            "For the desk",
        )
    )
    assert said.startswith("out.pdf: 1 page, 2 annotations, 3 articles.")
    text = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].get_textpage().get_text_bounded()
    assert "For the desk" in text
    with pikepdf.Pdf.open(tmp_path / "out.pdf") as read:
        notes = {
            str(each.T): str(each.Contents)
            for each in read.pages[0].Annots
            if str(each.Subtype) == "/Highlight"
        }
    assert notes == {"Ana": "Who counted?", "Ида": "=1+1"}


def test_labels_speak_the_language_that_was_asked_for(tmp_path, project_file):
    texts = []
    for language in ("en", "uk"):
        name = f"{language}.pdf"
        wrote(
            export(
                tmp_path, project_file, "--to", name, "--layout", "brief", "--language", language
            )
        )
        texts.append(pypdfium2.PdfDocument(tmp_path / name)[0].get_textpage().get_text_bounded())
    assert texts[0] != texts[1]
    with pikepdf.Pdf.open(tmp_path / "uk.pdf") as read:
        assert str(read.Root.Lang).startswith("uk")


def test_a_story_of_a_project_is_chosen_by_name_or_number(tmp_path, project_file):
    for named in ("Two of them", "two of them", "2"):
        wrote(
            export(
                tmp_path,
                project_file,
                "--to",
                "o.csv",
                "--force",
                "--story",
                named,
                "--table",
                "articles",
            )
        )
        found = rows(tmp_path / "o.csv")
        assert [(row["article"], row["story"]) for row in found] == [
            ("A1", "Two of them"),
            ("A2", "Two of them"),
        ]


def test_a_story_that_is_not_there_is_said_with_those_that_are(tmp_path, project_file):
    said = wrote(export(tmp_path, project_file, "--to", "o.csv", "--story", "Three"), 2)
    assert "There is no story Three in the project. It has: 1 Untitled, 2 Two of them." in said
    assert not (tmp_path / "o.csv").exists()


def test_one_article_is_no_comparison_and_still_a_file(tmp_path, files):
    assert "0 rows" in wrote(export(tmp_path, files[0], "--to", "o.csv"))
    assert rows(tmp_path / "o.csv") == []
    wrote(export(tmp_path, files[0], "--to", "o.json"))
    wrote(export(tmp_path, files[0], "--to", "o.pdf"))
    assert len(pypdfium2.PdfDocument(tmp_path / "o.pdf")) >= 1


def test_what_cannot_be_read_is_named_and_the_rest_written(tmp_path, files):
    said = wrote(export(tmp_path, *files, tmp_path / "gone.txt", "--to", "o.csv"), 2)
    assert "gone.txt" in said
    assert len(rows(tmp_path / "o.csv")) == 4


def test_nothing_to_read_writes_nothing(tmp_path):
    said = wrote(export(tmp_path, tmp_path / "gone.txt", "--to", "o.csv"), 2)
    assert "gone.txt" in said
    assert not list(tmp_path.glob("*.csv"))


# --- the project stays as it is -------------------------------------------------------------------


def test_a_project_that_is_open_elsewhere_is_read_and_not_changed(tmp_path, project_file):
    with opened(project_file) as found:
        assert found.file is not None
        before = digest(project_file), sorted(path.name for path in tmp_path.iterdir())
        wrote(export(tmp_path, project_file, "--to", "home/o.csv", "--table", "annotations"))
        assert (digest(project_file), sorted(path.name for path in tmp_path.iterdir())) == before
        assert found.file.lock.is_held
    assert [row["coder"] for row in rows(tmp_path / "home" / "o.csv")] == ["Ana", "Ида"]


def test_an_unfinished_change_is_left_where_it_is(tmp_path, project_file):
    kept = [article.digest for article in open_and_close(project_file).articles]
    run(leave_hot, project_file)
    assert hot(project_file)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    wrote(export(tmp_path, project_file, "--to", "home/o.csv", "--table", "articles"))
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()} == before
    assert [row["text_sha256"] for row in rows(tmp_path / "home" / "o.csv")] == kept
    assert not list((tmp_path / "home").glob("XDG_CACHE_HOME/*/copies/*"))


def open_and_close(path: Path) -> Project:
    found = open_project(path)
    found.close()
    return found.project


def test_a_damaged_project_gives_what_is_sound_and_says_so(tmp_path, project_file):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(project_file)) as connection:
        connection.execute("UPDATE annotation SET sha256 = x'00' WHERE number = 1")
        connection.commit()
    said = wrote(export(tmp_path, project_file, "--to", "o.csv", "--table", "articles"), 2)
    assert "Bridge.wireside is damaged" in said
    assert len(rows(tmp_path / "o.csv")) == 3


def test_a_file_that_is_no_project_is_a_sentence(tmp_path):
    (tmp_path / "no.wireside").write_text("no project at all, for sure", encoding="utf-8")
    said = wrote(export(tmp_path, tmp_path / "no.wireside", "--to", "o.csv"), 2)
    assert len(said.splitlines()) == 1
    assert "no.wireside is no Wireside project" in said


# --- nothing is lost ------------------------------------------------------------------------------


def test_a_file_that_is_there_is_replaced_only_when_told_so(tmp_path, files):
    place = tmp_path / "o.csv"
    place.write_text("mine", encoding="utf-8")
    said = wrote(export(tmp_path, *files, "--to", place), 2)
    assert "is there already. Add --force" in said
    assert place.read_text(encoding="utf-8") == "mine"
    wrote(export(tmp_path, *files, "--to", place, "--force"))
    assert len(rows(place)) == 4


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("", 2), ("n", 2)])
def test_at_a_terminal_it_is_asked_before_a_file_is_replaced(tmp_path, files, answer, code):
    import pty

    (tmp_path / "o.csv").write_text("mine", encoding="utf-8")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "desktop", "export", *files, "--to", "o.csv"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": ROOT},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        said = b""
        while b"leaves it." not in said:
            said += os.read(ours, 1000)
        os.write(ours, f"{answer}\n".encode())
        with suppress(OSError):  # its end is an error here
            while part := os.read(ours, 1000):
                said += part
        assert process.wait(60) == code
    os.close(ours)
    assert "o.csv is there already. Replace it?" in said.decode()
    assert ((tmp_path / "o.csv").read_bytes() == b"mine") is bool(code)
    last = said.decode().rsplit("\r\n", 2)[-2].rsplit("\r", 1)[-1]
    assert last.startswith("o.csv: 4 rows" if code == 0 else "o.csv is there already. Add --force")


def test_what_is_read_is_never_replaced(tmp_path, files):
    table = tmp_path / "in.csv"
    files[0].rename(table)
    before = table.read_bytes()
    said = wrote(export(tmp_path, table, *files[1:], "--to", "in.csv", "--force"), 2)
    assert "is read, and never replaced" in said
    assert table.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("--to", "o.docx"), "must end in .csv, .json, .pdf"),
        (("--to", "nowhere/o.csv"), "there is no folder nowhere"),
        (("--to", "o.csv", "--layout", "brief"), "--layout is of no use"),
        (("--to", "o.pdf", "--table", "quotes"), "--table is of no use"),
        (("--to", "o.pdf", "--mark", "everything"), "type notes, wording, quotes, conflicts"),
        (("--to", "o.pdf", "--layout", "brief", "--brief", "Mine"), "There is no brief Mine"),
    ],
)
def test_what_cannot_be_meant_is_said_before_anything_is_written(tmp_path, files, typed, sentence):
    said = wrote(export(tmp_path, *files, *typed), 2)
    assert sentence in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles"]


def full_disk() -> None:
    """Let no file grow over a kilobyte, as a full disk does."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


@pytest.mark.parametrize("suffix", ["csv", "json", "pdf"])
def test_a_full_disk_leaves_nothing_and_says_so(tmp_path, files, suffix):
    layout = ("--layout", "brief") if suffix == "pdf" else ()
    said = wrote(export(tmp_path, *files, "--to", f"o.{suffix}", *layout, before=full_disk), 2)
    assert f"o.{suffix}: the file cannot be written: File too large." in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles"]


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="there is no such folder there")
@pytest.mark.parametrize("suffix", ["csv", "json", "pdf"])
def test_a_folder_that_cannot_be_written_is_said(tmp_path, files, suffix):
    layout = ("--layout", "brief") if suffix == "pdf" else ()
    place = f"/sys/kernel/o.{suffix}"  # not even root may make a file there
    said = wrote(export(tmp_path, *files, "--to", place, *layout), 2)
    assert f"{place}: the file cannot be written: " in said
    assert not Path(place).exists()


@pytest.fixture
def slow(tmp_path: Path, files: list[Path]) -> Iterator[subprocess.Popen[str]]:
    """Begin an export that takes a while."""
    many = [files[0].with_name(f"{n}.txt") for n in range(60)]
    for n, path in enumerate(many):
        lines = (
            f"{text} It was report {n} of {line}."
            for line, text in enumerate(["The pier moved."] * 80)
        )
        path.write_text("\n\n".join(lines), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "desktop", "export", files[0].parent, "--to", "o.pdf"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": ROOT},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def test_ctrl_c_stops_it_and_leaves_nothing(tmp_path, slow):
    time.sleep(1.5)
    slow.send_signal(signal.SIGINT)
    _, said = slow.communicate(timeout=60)
    assert slow.returncode == 130
    assert said.splitlines()[-1] == "Stopped."
    assert "Traceback" not in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles"]


def test_a_write_that_is_interrupted_leaves_no_part(tmp_path, monkeypatch):
    from desktop.exporting import writing

    def stop(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        writing.write_whole(tmp_path / "o.csv", b"half")
    assert list(tmp_path.iterdir()) == []


# --- large and strange ----------------------------------------------------------------------------


def test_long_comments_in_every_script_come_through(tmp_path, home, files):
    planes = (
        "".join(chr(plane * 0x10000 + 0x41) for plane in range(17)) + "ⴰ עברית العربية 🌉\r\n\t\x07"
    )
    comment = "=" + planes * 3000
    project = noted(files)
    long = annotate(project, [Span(3, 0, 6)], Annotation(0, comment=comment, by="\ud83d\x00"))
    path = tmp_path / "Long.wireside"
    stored(path, replace(long, briefs=()), [])
    wrote(export(tmp_path, path, "--to", "o.csv", "--table", "annotations"))
    assert rows(tmp_path / "o.csv")[-1]["comment"] == "'" + comment
    wrote(export(tmp_path, path, "--to", "o.pdf"))
    with pikepdf.Pdf.open(tmp_path / "o.pdf") as read:
        told = [
            str(each.Contents)
            for page in read.pages
            for each in page.obj.get("/Annots", ())
            if str(each.Subtype) == "/Highlight"
        ]
    assert comment in told


def test_letters_that_no_font_has_are_named_and_the_file_is_right(tmp_path, files):
    strange = files[0].with_name("strange.txt")
    words = "The harbour bridge was shut on Monday, \U000c0041 said \U0001304b."
    strange.write_text(f"Bridge shut\n\n{words}\n", encoding="utf-8")
    said = wrote(export(tmp_path, *files, strange, "--to", "o.pdf"))
    assert "No font here has " in said
    assert "U+C0041" in said
    text = "".join(
        page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(tmp_path / "o.pdf")
    )
    assert "The harbour bridge was shut on Monday, " in text


def test_fifty_articles_are_compared_in_a_table(tmp_path, files):
    folder = files[0].parent
    for number in range(47):
        text = files[number % 3].read_text(encoding="utf-8")
        (folder / f"more-{number}.txt").write_text(
            f"{text}\nReport {number} ends here.\n", encoding="utf-8"
        )
    said = wrote(export(tmp_path, folder, "--to", "o.csv"))
    found = rows(tmp_path / "o.csv")
    assert said.startswith(f"o.csv: {len(found)} rows")
    assert {row["articles_n"] for row in found} == {"50"}
