"""Whatever happens to its files, a search answers, and rightly."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from whoosh.filedb.compound import CompoundStorage

from desktop.searching import index as index_module
from desktop.searching import whoosh_files
from desktop.searching.index import Index
from desktop.searching.service import Searcher
from desktop.searching.tree import Everything, Word
from tests.searching.told import FERRIES, NOTHING_QUOTED, article, project
from tests.searching.writing_child import grown

ROOT = Path(__file__).parents[2]
KILLS = 8


@pytest.fixture
def folder(tmp_path):
    searcher = Searcher(tmp_path / "index")
    searcher.update(FERRIES, NOTHING_QUOTED)
    searcher.close()
    return tmp_path / "index"


def found(folder: Path, told=FERRIES) -> tuple[int, int, bool]:
    """Open the index again; return how many articles have the word, all, and whether it was made anew."""
    searcher = Searcher(folder)
    searcher.update(told, NOTHING_QUOTED)
    try:
        answers = searcher.search(Word("ferry")).total, searcher.search(Everything()).total
        return *answers, searcher.was_rebuilt
    finally:
        searcher.close()


def files(folder: Path, ending: str) -> list[Path]:
    return sorted(folder.glob(f"index-*/*{ending}"))


def test_an_index_that_is_whole_is_opened_as_it_is(folder):
    before = files(folder, "")
    assert found(folder) == (2, 3, False)
    assert files(folder, "") == before


def change_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("harm", [change_byte, cut, empty, zero, remove])
@pytest.mark.parametrize("ending", [".seg", ".toc", "manifest.json"])
def test_a_damaged_file_is_noticed_and_the_index_made_anew(folder, ending, harm):
    path = folder / ending if ending == "manifest.json" else files(folder, ending)[0]
    harm(path)
    assert found(folder) == (2, 3, True)
    assert found(folder) == (2, 3, False)


def test_damage_that_no_time_tells_of_is_found_when_files_are_verified(folder):
    path = files(folder, ".seg")[0]
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    change_byte(path)
    os.utime(path, ns=times)
    index = Index(folder)
    index.open()
    with pytest.raises(whoosh_files.IndexDamaged):
        index.verify(lambda: None)
    index.close()


def test_damage_that_shows_while_searching_is_mended_then(folder, monkeypatch):
    searcher = Searcher(folder)
    searcher.update(FERRIES, NOTHING_QUOTED)
    real = whoosh_files.Packed.unpack

    def broken(self):
        monkeypatch.setattr(whoosh_files.Packed, "unpack", real)
        self.file.seek(0)
        return real(self)

    monkeypatch.setattr(whoosh_files.Packed, "unpack", broken)
    assert searcher.search(Word("ferry")).total == 2
    assert searcher.was_rebuilt
    searcher.close()


def test_every_flipped_byte_of_a_segment_gives_the_right_answer(folder):
    path, random = files(folder, ".seg")[0], Random(5)
    for _ in range(12):
        data = bytearray(path.read_bytes())
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        path.write_bytes(bytes(data))
        assert found(folder)[:2] == (2, 3)
        path = files(folder, ".seg")[0]


def test_an_index_of_another_schema_or_whoosh_is_made_anew(folder, monkeypatch):
    monkeypatch.setattr(index_module, "SCHEMA", index_module.SCHEMA + 1)
    assert found(folder) == (2, 3, True)
    monkeypatch.setattr(index_module, "VERSION", "2.7.5")
    assert found(folder) == (2, 3, True)


def test_a_manifest_that_points_elsewhere_is_not_believed(folder, tmp_path):
    said = json.loads((folder / "manifest.json").read_text())
    said["index"]["folder"] = "../elsewhere"
    said["sum"] = index_module._sum(said["index"])
    (folder / "manifest.json").write_text(json.dumps(said))
    assert found(folder) == (2, 3, True)


def test_with_another_whoosh_segments_are_opened_its_own_way(folder, monkeypatch):
    monkeypatch.setattr("whoosh.__version__", (2, 7, 5))
    opened: list[str] = []
    real = CompoundStorage.open_file

    def noted(self, name, *rest):
        opened.append(name)
        return real(self, name, *rest)

    monkeypatch.setattr(CompoundStorage, "open_file", noted)
    assert found(folder) == (2, 3, False)
    assert opened


def test_a_second_process_searches_in_an_index_of_its_own(folder):
    first = Searcher(folder)
    first.update(FERRIES, NOTHING_QUOTED)
    code = (
        "import sys; from pathlib import Path; from tests.searching.test_recovery import found;"
        "print(found(Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "(2, 3, False)"
    first.update(project(*FERRIES.articles, article(4, "A ferry.")), NOTHING_QUOTED)
    assert first.search(Word("ferry")).total == 3
    first.close()
    assert found(folder) == (2, 3, False)


def test_a_disk_that_is_full_costs_nothing_but_the_folder(folder, monkeypatch, caplog):
    told = project(*FERRIES.articles, article(4, "Another ferry sails."))
    searcher = Searcher(folder)
    real = whoosh_files.write_toc

    def full(path, *rest):
        if folder in path.parents:
            raise OSError(28, "No space left on device")
        return real(path, *rest)

    monkeypatch.setattr(index_module, "write_toc", full)
    searcher.update(told, NOTHING_QUOTED)
    assert searcher.search(Word("ferry")).total == 3
    assert "No space left" in caplog.text
    searcher.close()
    monkeypatch.setattr(index_module, "write_toc", real)
    assert found(folder, told) == (3, 4, False)


def test_a_commit_that_broke_off_before_the_manifest_never_was(folder, monkeypatch):
    told = project(*FERRIES.articles, article(4, "Another ferry sails."))

    def killed(*_):
        raise KeyboardInterrupt

    searcher = Searcher(folder)
    with monkeypatch.context() as context:
        context.setattr(index_module, "_write_manifest", killed)
        with pytest.raises(KeyboardInterrupt):
            searcher.update(told, NOTHING_QUOTED)
    searcher.close()
    assert found(folder) == (2, 3, False)
    assert found(folder, told) == (3, 4, False)
    assert len(files(folder, ".toc")) == 1


def test_a_process_that_is_killed_while_it_writes_leaves_an_index_that_opens(tmp_path):
    random = Random(3)
    for n in range(KILLS):
        folder = tmp_path / str(n)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.searching.writing_child", str(folder)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert child.stdout is not None
        assert child.stdout.readline() == "3\n"
        time.sleep(random.random() * 0.3)
        child.kill()
        rest = child.stdout.read().split()
        child.wait()
        child.stdout.close()
        last = int(rest[-1]) if rest else 3
        assert found(folder, grown(last))[:2] == (last - 1, last)
        index = Index(folder)
        index.open()
        assert len(files(folder, ".toc")) == 1
        index.close()
