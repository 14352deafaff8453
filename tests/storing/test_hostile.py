"""A file from a stranger: one clear sentence, no crash, no hang, and nothing of the reader's is touched."""

import json
import os
import sqlite3
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.exporting.import_log import as_csv
from desktop.storing import project_file
from desktop.storing.opening import open_project
from desktop.storing.project_file import create, original_of
from desktop.storing.rows import row_digest, sum_bytes
from desktop.storing.schema import APPLICATION_ID
from desktop.story.errors import Sentence, UserError
from desktop.story.imported import Arrival, exclude, log_rows, take_in
from desktop.story.project import Project
from tests.storing.made import AT, digest, full_project, opened, stored


@pytest.fixture
def path(home: Path, tmp_path: Path) -> Path:
    made = tmp_path / "P.wireside"
    stored(made, *full_project(5))
    return made


def crafted(path: Path, *statements: str, table: str = "", **values: object) -> None:
    """Change a file as somebody would who knows its digests: all of them are right afterwards."""
    with closing(sqlite3.connect(path)) as base:
        for statement in statements:
            base.execute(statement)
        if values:
            first = base.execute(f"SELECT min(rowid) FROM {table}").fetchone()[0]
            for name, value in values.items():
                base.execute(f"UPDATE {table} SET {name} = ? WHERE rowid = ?", (value, first))
        for (name,) in base.execute("SELECT name FROM digest").fetchall():
            total, count = 0, 0
            for number, *row, _ in base.execute(f"SELECT rowid, * FROM {name}").fetchall():
                made = row_digest(tuple(row))
                base.execute(f"UPDATE {name} SET sha256 = ? WHERE rowid = ?", (made, number))
                total, count = total + int.from_bytes(made, "big"), count + 1
            row = (count, sum_bytes(total), name)
            base.execute("UPDATE digest SET rows = ?, sum = ? WHERE name = ?", row)
        base.commit()


def head(path: Path, **changes: object) -> str:
    with closing(sqlite3.connect(path)) as base:
        value = json.loads(base.execute("SELECT value FROM project").fetchone()[0])
    return json.dumps(value | changes)


# --- what is no project -------------------------------------------------------------------------


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE bookmark (address TEXT)")


def without_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base:
        base.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        base.execute("CREATE TABLE article (number INTEGER)")


def newer(path: Path) -> None:
    create(path, Project())
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA user_version = 9")


def logged_ahead(path: Path) -> None:
    create(path, Project())
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode = WAL")


NO_PROJECTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "of 0 bytes": (lambda path: path.touch(), "is empty (0 bytes)"),
    "a text": (lambda path: path.write_text("Bridge closed\n" * 99), "no Wireside project"),
    "a few bytes": (lambda path: path.write_bytes(b"SQLite format 3\0"), "no Wireside project"),
    "only a header": (
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(84)),
        "another program",
    ),
    "of another program": (foreign, "database of another program"),
    "never finished": (without_version, "has no version"),
    "newer": (newer, "made by a newer version of Wireside (its format is 9"),
    "in another mode": (logged_ahead, "changed by another program"),
    "a folder": (lambda path: path.mkdir(), "is a folder"),
    "not there": (lambda path: None, "is not there"),
}


@pytest.mark.parametrize("what", NO_PROJECTS)
def test_what_is_no_project_is_told_in_a_sentence(home, tmp_path, what):
    path = tmp_path / "P.wireside"
    make, sentence = NO_PROJECTS[what]
    make(path)
    before = digest(path) if path.is_file() else None
    with pytest.raises(UserError) as told:
        open_project(path)
    assert sentence in str(told.value)
    assert str(told.value).startswith(("P.wireside", "The beginning of P.wireside"))
    assert (digest(path) if path.is_file() else None) == before
    assert [each.name for each in tmp_path.iterdir() if each != home] in ([], ["P.wireside"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
def test_a_pipe_is_no_project_and_is_not_waited_for(home, tmp_path):
    os.mkfifo(tmp_path / "P.wireside")
    with pytest.raises(UserError, match="folder or a device"):
        open_project(tmp_path / "P.wireside")


def test_links_that_lead_in_a_circle_are_no_project(home, tmp_path):
    (tmp_path / "a.wireside").symlink_to(tmp_path / "b.wireside")
    (tmp_path / "b.wireside").symlink_to(tmp_path / "a.wireside")
    with pytest.raises(UserError):
        open_project(tmp_path / "a.wireside")


# --- tables that are not ours -------------------------------------------------------------------


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM article; END",
        "CREATE VIEW v AS SELECT * FROM article",
        "CREATE TABLE more (value TEXT)",
        "CREATE INDEX i ON link (by)",
        "DROP TABLE pin",
        "ALTER TABLE copies ADD COLUMN more TEXT",
    ],
)
def test_a_plan_of_tables_that_is_not_ours_is_named_and_nothing_is_run(path, caplog, planted):
    with closing(sqlite3.connect(path)) as base:
        base.execute(planted)
    before = digest(path)
    with opened(path) as found:
        assert found.state.damage == ("The plan of its tables is damaged, or is not one of ours.",)
        assert found.project == Project()
    assert digest(path) == before


def test_one_table_in_the_place_of_another_is_named(path, caplog):
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA writable_schema = ON")
        roots = dict(base.execute("SELECT name, rootpage FROM sqlite_schema").fetchall())
        for name, other in (("pin", "code"), ("code", "pin")):
            base.execute(
                "UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (roots[other], name)
            )
        base.commit()
    with opened(path) as found:
        assert any("the codebook" in sentence for sentence in found.state.damage)
        assert len(found.project.articles) > 1
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA writable_schema = ON")
        root = base.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'text'").fetchone()
        base.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'original'", root)
        base.commit()
    with opened(path) as found:
        assert found.state.damage


# --- values that are none, with digests that are right ------------------------------------------

TEXT = "x" * 2_000


def log_line(**changes: object) -> str:
    """Return a line of the import log as it is stored, with some of its fields changed."""
    line: dict[str, object] = {
        "outcome": "failed", "name": "a.txt", "place": "/news/a.txt", "part": "", "article": 0, "other": 0,
        "by": "Ida", "at": "2026-03-14T10:00:00Z", "why": None,
    }  # fmt: skip
    return json.dumps([*(line | changes).values()])


LOG_LINES: dict[str, dict[str, object]] = {
    "a template that looks into a value": {"why": ["{name.__class__}", {"name": "x"}]},
    "a template that takes an item": {"why": ["{name[0]}", {"name": "x"}]},
    "a template that pads without end": {"why": ["{name:>99999999999}", {"name": "x"}]},
    "a template that turns a value": {"why": ["{name!r}", {"name": "x"}]},
    "a template without its value": {"why": ["{name} {other}", {"name": "x"}]},
    "a template without a name": {"why": ["{}", {"name": "x"}]},
    "a template that is open": {"why": ["{name", {"name": "x"}]},
    "a template that is a number": {"why": [7, {"name": "x"}]},
    "values that are a list": {"why": ["{name}", ["x"]]},
    "a value that is nothing": {"why": ["{name}", {"name": None}]},
    "a value that is a fraction": {"why": ["{name}", {"name": 1.5}]},
    "a sentence that is a number": {"why": 7},
    "a sentence that is a text": {"why": "damaged"},
    "a sentence of three": {"why": ["x", {}, 1]},
    "no outcome": {"outcome": "rumour"},
    "an outcome that is a list": {"outcome": ["added"]},
    "an article that is a text": {"article": "1"},
    "an article that is a truth": {"article": True},
    "an article below 0": {"article": -1},
    "an article beyond all": {"article": 2**63},
    "a fraction of an article": {"other": 0.0},
    "a name that is a number": {"name": 7},
    "a time that is nothing": {"at": None},
    "a person that is a list": {"by": []},
}
CRAFTED: dict[str, tuple[str, dict[str, object]]] = {
    "facts that are a list": ("article", {"facts": "[]"}),
    "facts that are no JSON": ("article", {"facts": "{"}),
    "facts that nest without end": ("article", {"facts": "[" * 100_000}),
    "facts that are a number": ("article", {"facts": "9" * 5_000}),
    "passages outside of the text": (
        "article",
        {"passages": '[[0],[99999999],[0],[["body","r",1]]]'},
    ),
    "passages that overlap": ("article", {"passages": '[[0,3],[9,12],[0,0],[["body","r",2]]]'}),
    "a passage before the text": ("article", {"passages": '[[-9],[3],[0],[["body","r",1]]]'}),
    "a passage of no length": ("article", {"passages": '[[4],[4],[0],[["body","r",1]]]'}),
    "a passage of no kind": ("article", {"passages": '[[0],[9],[0],[["rumour","r",1]]]'}),
    "a passage whose kind is a list": ("article", {"passages": '[[0],[9],[0],[[["body"],"r",1]]]'}),
    "a passage whose reason is a number": ("article", {"passages": '[[0],[9],[0],[["body",7,1]]]'}),
    "a passage whose label is a text": ("article", {"passages": '[[0],[9],[0],["br1"]]'}),
    "a label of more passages than there are": (
        "article",
        {"passages": '[[0],[9],[0],[["body","r",9000000000000000]]]'},
    ),
    "labels of more and of less than none": (
        "article",
        {"passages": '[[0],[9],[0],[["body","r",2],["body","r",-1]]]'},
    ),
    "a label of half a passage": ("article", {"passages": '[[0],[9],[0],[["body","r",1.0]]]'}),
    "a passage with a fraction": ("article", {"passages": '[[0.5],[9],[0],[["body","r",1]]]'}),
    "a passage at no number": ("article", {"passages": '[[null],[9],[0],[["body","r",1]]]'}),
    "a passage beyond all numbers": (
        "article",
        {"passages": '[[0],[1180591620717411303424],[0],[["body","r",1]]]'},
    ),
    "passages that are a text": ("article", {"passages": '"passages"'}),
    "passages that are nothing": ("article", {"passages": "null"}),
    "passages of unequal length": ("article", {"passages": '[[0,9],[9],[0],[["body","r",1]]]'}),
    "passages of too few columns": ("article", {"passages": "[[0],[9]]"}),
    "an article that is newer than itself": ("article", {"newer_than": 1}),
    "an article that is newer than a later one": ("article", {"newer_than": 3}),
    "an article that is newer than none": ("article", {"newer_than": 77}),
    "a text that is not there": ("article", {"text": "0" * 64}),
    "an article numbered 0": ("article", {"number": 0}),
    "an article numbered below 0": ("article", {"number": -4}),
    "an article numbered beyond the counters": ("article", {"number": 2**40}),
    "an article numbered beyond all": ("article", {"number": 2**63 - 1}),
    "a story whose name is a number": ("story", {"name": "7"}),
    "a story numbered below 0": ("story", {"number": -1}),
    "a link behind the end of the text": ("link", {"b_end": 10**9}),
    "a link of no length": ("link", {"a_end": 0}),
    "a link of no origin": ("link", {"origin": "rumour"}),
    "a link from an article that is not there": ("link", {"a": 77}),
    "a link whose time is no text": ("link", {"at": "null"}),
    "an absence in no article": ("absence", {"looked_in": 77}),
    "an absence by a list": ("absence", {"by": "[]"}),
    "copies of texts": ("copies", {"articles": '["A1","A2"]'}),
    "copies that are a number": ("copies", {"articles": "12"}),
    "a statement of two numbers": ("statement", {"passages": "[[1,2]]"}),
    "a statement numbered beyond the counters": ("statement", {"number": 10**6}),
    "a quote numbered below 0": ("quote", {"number": -1}),
    "a quote of no length": ("quote", {"end": 0}),
    "a correction that is a list": ("quote_correction", {"value": "[]"}),
    "a correction of nothing": ("quote_correction", {"value": "{}"}),
    "a quote of the same words behind the end of the text": ("utterance", {"b_end": 10**9}),
    "a quote that is neither the same words nor others": ("utterance", {"is_same": 2}),
    "a quote of the words of itself": (
        "utterance",
        dict(zip("a a_start a_end b b_start b_end".split(), (1, 0, 5) * 2, strict=True)),
    ),
    **{
        f"a line of the log with {what}": ("imported", {"value": log_line(**changes)})
        for what, changes in LOG_LINES.items()
    },
    "a line of the log in sentences without end": (
        "imported",
        {"value": log_line(why=None)[:-5] + '["{a}",{"a":' * 900 + '"x"' + "}]" * 900 + "]"},
    ),
    "a line of the log of fewer fields": ("imported", {"value": "[1,2]"}),
    "a line of the log that nests without end": ("imported", {"value": "[" * 100_000}),
    "a line of the log with a number too long to read": ("imported", {"value": "9" * 5_000}),
    "a line of the log that is no JSON": ("imported", {"value": "{"}),
    "a line of the log numbered 0": ("imported", {"number": 0}),
    "a line of the log beyond the counters": ("imported", {"number": 2**30}),
    "a line of the log beyond all": ("imported", {"number": 2**63 - 1}),
    "what was left out of no line": ("excluded", {"entry": -1}),
    "what was left out by a list": ("excluded", {"by": "[]"}),
    "what was left out for a number": ("excluded", {"why": "7"}),
    "what was left out at no time": ("excluded", {"at": "null"}),
    "a project that is a list": ("project", {"value": "[]"}),
    "a project that is nothing": ("project", {"value": "null"}),
    "a project of another number": ("project", {"id": 2}),
}


@pytest.mark.parametrize("what", CRAFTED)
def test_a_crafted_value_is_named_and_the_file_is_only_read(path, caplog, what):
    table, values = CRAFTED[what]
    crafted(path, table=table, **values)
    before = digest(path)
    with opened(path) as found:
        assert found.state.damage
        assert found.file is None
        numbers = {article.number: len(article.text) for article in found.project.articles}
        for link in found.project.links:
            assert link.b.end <= numbers[link.b.article]
        assert all(a.newer_than < a.number for a in found.project.articles)
        assert found.project.story in found.project.stories
    assert digest(path) == before


@pytest.mark.parametrize(
    "part", [log_line(article=77, other=76), log_line(outcome="added", article=77)]
)
def test_a_line_of_the_log_about_an_article_that_is_gone_is_only_a_line(path, caplog, part):
    """An undo leaves such lines, so they are no damage."""
    crafted(path, "UPDATE excluded SET entry = 1000", table="imported", value=part)
    with opened(path) as found:
        assert not found.state.damage
        rows = log_rows(found.project, ())
        assert rows[0].article is None
        assert rows[0].copies == ()
        assert exclude(found.project, [1000, rows[0].entry.number], "", AT, "").articles == (
            found.project.articles
        )
        assert as_csv(rows).count(b"A77") == 1


@pytest.mark.parametrize(
    "template", ["{", "}", "{}", "{0}", "{name.__class__}", "{{x}}", "%s %(x)s"]
)
def test_a_sentence_of_the_log_without_values_is_only_words(path, caplog, template):
    crafted(path, table="imported", value=log_line(why=[template, {}]))
    with opened(path) as found:
        assert not found.state.damage
        assert str(found.project.imported[0].why) == template
        before = found.project
        assert found.file is not None
        after = take_in(before, [Arrival("b.txt", why=Sentence("No."))], "", AT)
        found.file.write(before, after)
    with opened(path) as found:
        assert found.project.imported == after.imported
        assert not found.state.damage


HEADS: dict[str, dict[str, object]] = {
    "an identity that leads elsewhere": {"identity": "../../../.."},
    "an identity that is a path": {"identity": "/tmp"},
    "an empty identity": {"identity": ""},
    "an identity in capitals": {"identity": "A" * 32},
    "an identity that is no text": {"identity": 7},
    "an identity with a line after it": {"identity": "a" * 32 + "\n"},
    "a story that is not there": {"open_story": 77},
    "a story that is a text": {"open_story": "1"},
    "counters behind the articles": {"counters": {"article": 2, "story": 9, "statement": 99}},
    "counters behind the stories": {"counters": {"article": 9, "story": 1, "statement": 99}},
    "counters beyond all numbers": {"counters": {"article": 2**80, "story": 9, "statement": 99}},
    "a counter that signals of the window would wrap": {
        "counters": {"article": 9, "story": 9, "statement": 99, "quote": 2**31 - 1}
    },
    "a counter beyond 32 bits": {
        "counters": {"article": 9, "story": 9, "statement": 99, "quote": 3 * 10**9}
    },
    "counters that are a list": {"counters": [1, 2, 3]},
    "a counter of something else": {"counters": {"article": 9, "story": 9, "rumour": 9}},
    "options that are texts": {"options": {"copies_once": "yes"}},
    "an option that is a number": {"options": {"copies_once": 1}},
    "an option that is a fraction": {"options": {"copies_once": 1.0}},
    "an option nobody knows": {"options": {"copies_once": True, "run": "rm"}},
}


@pytest.mark.parametrize("what", HEADS)
def test_a_crafted_head_is_named_and_leads_nowhere(path, caplog, what):
    crafted(path, table="project", value=head(path, **HEADS[what]))
    with opened(path) as found:
        assert found.state.damage
        assert found.file is None
        identity = found.project.identity
        assert identity == "" or len(identity) == 32
        assert found.project.story in found.project.stories


def test_a_text_that_is_no_utf8_is_named(path, caplog):
    bad = b"\xff\xfe" * 40
    name = sha256(bad).hexdigest()
    with closing(sqlite3.connect(path)) as base:
        base.execute("INSERT INTO text VALUES (?, ?)", (name, bad))
        base.commit()
    crafted(path, table="article", text=name)
    with opened(path) as found:
        assert "The text of the article A1 is damaged; it is left out." in found.state.damage


def test_two_versions_that_are_each_newer_than_the_other_are_named(path, caplog):
    crafted(
        path,
        "UPDATE article SET newer_than = 3 WHERE number = 2",
        "UPDATE article SET newer_than = 2 WHERE number = 3",
        table="article",
        newer_than=None,
    )
    with opened(path) as found:
        assert found.state.damage == ("The article A2 is a version of one that is lost.",)
        assert [a.newer_than for a in found.project.articles] == [0, 0, 2, 0, 0]


# --- more than there can be ---------------------------------------------------------------------


def test_an_original_that_unpacks_without_end_is_named_as_damaged(path, monkeypatch):
    monkeypatch.setattr(project_file, "LONGEST", 1_000_000)
    bomb = zlib.compress(bytes(50_000_000), 9)
    name = sha256(bytes(50_000_000)).hexdigest()
    with closing(sqlite3.connect(path)) as base:
        base.execute("INSERT INTO original VALUES (?, ?, ?)", (name, 10**15, bomb))
        base.commit()
    with pytest.raises(UserError, match="original"):
        original_of(path, name)


def test_a_value_that_claims_to_be_huge_is_named(path, caplog):
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as base:
        page = base.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'project'").fetchone()
    start = (page[0] - 1) * 4096
    cell = start + int.from_bytes(data[start + 8 : start + 10], "big")
    data[cell : cell + 5] = b"\x8f\xff\xff\xff\x7f"  # a payload of 4 GB
    path.write_bytes(data)
    with opened(path) as found:
        assert found.state.damage


def endless(path: Path, table: str) -> None:
    """Let pages of a table lead to the next one 400 times each, 12 pages deep: 400^12 rows."""
    with closing(sqlite3.connect(path)) as base:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        root = 1 if table == "sqlite_schema" else base.execute(query, (table,)).fetchone()[0]
    data = bytearray(path.read_bytes())
    count, offset = len(data) // 4096, 100 if root == 1 else 0
    leaf = bytes(data[(root - 1) * 4096 :][:4096])
    deep = [count + 1 + level for level in range(12)]
    for level, page in enumerate([root, *deep]):
        after = deep[level] if level < len(deep) else count + 13
        at = offset if page == root else 0
        cells = b"".join(struct.pack(">IBB", after, 0x81, key % 128) for key in range(400))
        start = 4096 - len(cells)
        pointers = b"".join(struct.pack(">H", start + 6 * key) for key in range(400))
        body = struct.pack(">BHHHBI", 5, 0, 400, start, 0, after) + pointers
        made = bytes(leaf[:at] + body).ljust(start, b"\0") + cells
        if page == root:
            data[(root - 1) * 4096 : root * 4096] = made
        else:
            data += made
    data += leaf if not offset else bytes([13, 0, 0, 0, 0, 16, 0, 0]).ljust(4096, b"\0")
    data[28:32] = (len(data) // 4096).to_bytes(4, "big")
    path.write_bytes(data)


@pytest.mark.parametrize("table", ["text", "article", "statement", "sqlite_schema"])
def test_a_file_made_to_be_read_without_end_is_given_up(path, caplog, table):
    endless(path, table)
    start = time.process_time()
    try:
        found = open_project(path)
    except UserError:
        pass
    else:
        assert found.state.damage
    assert time.process_time() - start < 20


# --- what lies beside ---------------------------------------------------------------------------


def journal_naming(other: Path, pages: int) -> bytes:
    """Write a journal as SQLite does for a change in several files at once (fileformat2 §3)."""
    magic = bytes.fromhex("d9d505f920a163d7")
    name = os.fsencode(other)
    check = sum(struct.unpack(f"{len(name)}b", name)) & 0xFFFFFFFF
    header = magic + struct.pack(">IIIII", 0, 1, pages, 512, 4096)
    page = struct.pack(">I", 0x40000000 // 4096 + 1)
    return header.ljust(512, b"\0") + page + name + struct.pack(">II", len(name), check) + magic


def test_a_journal_that_would_have_another_file_deleted_is_refused(path, home, tmp_path):
    victim = tmp_path / "notes.txt"
    victim.write_text("of the reader")
    journal = path.with_name("P.wireside-journal")
    journal.write_bytes(journal_naming(victim, path.stat().st_size // 4096))
    with pytest.raises(UserError, match=r"P\.wireside-journal lies beside P\.wireside"):
        open_project(path)
    assert victim.exists()
    assert journal.exists()
    create(path, Project())  # Save project as… over it
    assert victim.exists()
    assert not journal.exists()
    with opened(path) as found:
        assert found.state.is_writable


def test_sqlite_would_have_deleted_it(path, tmp_path):
    victim = tmp_path / "notes.txt"
    victim.write_text("of the reader")
    journal = path.with_name("P.wireside-journal")
    journal.write_bytes(journal_naming(victim, path.stat().st_size // 4096))
    with closing(sqlite3.connect(path)) as base:
        base.execute("SELECT * FROM article").fetchall()
    assert not victim.exists()  # else `check_beside` has no reason any more


def test_a_log_of_another_program_beside_a_project_is_refused(path):
    path.with_name("P.wireside-wal").write_bytes(b"frames")
    with pytest.raises(UserError, match="written by another program"):
        open_project(path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_lock_that_is_a_link_makes_no_file_elsewhere(path, tmp_path):
    path.with_name(".P.wireside.lock").symlink_to(tmp_path / "made")
    with opened(path) as found:
        assert found.file is None
    assert not (tmp_path / "made").exists()


def test_python_takes_no_harm_either(path):
    """The extension loader stays off, whatever a file says."""
    code = (
        "import sys; from pathlib import Path; from desktop.storing.connecting import connect;"
        "connect(Path(sys.argv[1]), 'ro').execute(\"SELECT load_extension('x')\")"
    )
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True)
    assert "not authorized" in run.stderr
