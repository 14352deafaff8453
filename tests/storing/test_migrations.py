"""A file of an older version opens with what is in it, a copy of it is kept, and nothing is half done."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.storing import schema
from desktop.storing.backups import backup_folder, backups_of
from desktop.storing.lock import Lock
from desktop.storing.opening import open_project, read_backup
from desktop.storing.schema import MIGRATIONS, PROJECT_1, is_sound, migrate, version
from desktop.story.errors import UserError
from desktop.story.project import Project, set_fact
from desktop.story.stories import rename_story
from tests.storing.made import digest, full_project, opened, stored

FUTURE = (
    "CREATE TABLE reading (article INTEGER PRIMARY KEY REFERENCES article, place INTEGER NOT NULL) STRICT",
    "ALTER TABLE pin ADD COLUMN side INTEGER NOT NULL DEFAULT 0",
    "UPDATE pin SET side = number",
)


@pytest.fixture
def first(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Project]:
    """Make a file as the first version did, with every table of it filled."""
    path = tmp_path / "First.wireside"
    with monkeypatch.context() as past:
        past.setattr(schema, "MIGRATIONS", (PROJECT_1,))
        made, originals = full_project(5)
        project = stored(
            path,
            replace(
                made,
                kept=(),
                findings=(),
                quoted=(),
                corrections=(),
                utterances=(),
                imported=(),
                excluded=(),
                codes=(),
                annotations=(),
                briefs=(),
                open_brief=0,
                codings=(),
                searches=(),
            ),
            originals,
        )
    assert version_in(path) == 1
    return path, project


def version_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as base:
        return int(base.execute("PRAGMA user_version").fetchone()[0])


def is_of(path: Path, number: int) -> bool:
    with closing(sqlite3.connect(path)) as base:
        return is_sound(base, number)


def test_a_file_of_the_first_version_opens_as_the_newest(first):
    path, project = first
    with opened(path) as found:
        assert found.project == project
        assert found.file is not None
        edited = set_fact(found.project, 1, "byline", "Ida")
        found.file.write(found.project, edited)
    assert version_in(path) == version()
    assert is_of(path, version())
    with opened(path) as again:
        assert again.project == edited


def test_a_copy_of_the_older_file_is_kept_and_can_be_opened(first):
    path, project = first
    with opened(path):
        pass
    (backup,) = backups_of(path)
    assert version_in(backup.path) == 1
    assert backup.articles == 5
    before = digest(backup.path)
    assert read_backup(backup.path).project == project
    assert digest(backup.path) == before


def test_an_older_file_that_another_window_has_open_is_read(first):
    path, project = first
    before, lock = digest(path), Lock(path)
    assert lock.acquire()
    with opened(path) as found:
        assert found.project == project
        assert found.state.waits
    lock.release()
    assert digest(path) == before


def test_a_failing_migration_leaves_the_file_as_it_was(first, monkeypatch, caplog):
    path, _ = first
    before = digest(path)
    broken = (*MIGRATIONS, ("CREATE TABLE more (id INTEGER)", "INSERT INTO nowhere VALUES (1)"))
    monkeypatch.setattr(schema, "MIGRATIONS", broken)
    with pytest.raises(UserError, match="made by an older version of Wireside, and could not be"):
        open_project(path)
    assert digest(path) == before
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        with pytest.raises(sqlite3.OperationalError):
            migrate(base, 1)
        assert not base.in_transaction
    assert digest(path) == before
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_without_room_for_the_copy_nothing_is_migrated(first, monkeypatch, caplog):
    path, project = first
    before = digest(path)
    folder = backup_folder(project.identity)
    folder.rmdir()
    folder.write_text("a file where a folder belongs")
    with pytest.raises(UserError, match="it is as it was"):
        open_project(path)
    assert digest(path) == before


def test_a_damaged_older_file_is_not_migrated(first, caplog):
    path, _ = first
    data = bytearray(path.read_bytes())
    place = data.index(b"Report")
    data[place] ^= 1
    path.write_bytes(data)
    before = digest(path)
    with opened(path) as found:
        assert "The text of the article" in found.state.damage[0]
    assert digest(path) == before
    assert backups_of(path) == ()


def test_a_version_to_come_can_add_tables_and_columns(first, monkeypatch):
    path, project = first
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, FUTURE))
    with opened(path) as found:
        assert found.project == project
        assert found.file is not None
        found.file.write(project, rename_story(project, 1, "The bridge"))
    assert version_in(path) == len(MIGRATIONS) + 1
    with opened(path) as again:
        assert again.project == rename_story(project, 1, "The bridge")
    monkeypatch.undo()
    with pytest.raises(UserError, match="newer version"):
        open_project(path)


@pytest.mark.parametrize("start", range(len(MIGRATIONS)))
def test_every_version_leads_to_the_same_tables(start):
    with (
        closing(sqlite3.connect(":memory:", isolation_level=None)) as old,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as new,
    ):
        for statements in MIGRATIONS[:start]:
            for statement in statements:
                old.execute(statement)
        migrate(old, start)
        migrate(new, 0)
        query = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
        assert old.execute(query).fetchall() == new.execute(query).fetchall()


def test_an_older_version_that_claims_to_be_the_newest_is_named(first, caplog):
    path, _ = first
    with closing(sqlite3.connect(path)) as base:
        base.execute(f"PRAGMA user_version = {version()}")
    with opened(path) as found:
        assert found.state.damage


def test_the_digest_of_the_usual_plan_is_that_of_a_new_file():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection, 0)
        assert {schema.version(): schema.digest_of(schema.plan(connection))} == schema.KNOWN
