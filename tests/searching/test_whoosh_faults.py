"""What Whoosh 2.7.4 does wrong by itself, and that a search of ours does right.

Where a fault can be shown in a moment, it is: then a release that mends it fails the test, and says
that the reason is gone.
"""

import ast
import threading
from pathlib import Path

import pytest
from whoosh import fields, index, query
from whoosh.filedb.filestore import RamStorage
from whoosh.filedb.structfile import BufferFile

from desktop.searching import whoosh_files
from desktop.searching.service import Searcher
from desktop.searching.tree import And, Near, Not, Or, Phrase, Unit, Word
from tests.searching.told import NOTHING_QUOTED, article, project

TEXTS = (
    "ferry rocks fuel", "ferry radar", "rocks fuel", "ferry fuel radar", "ferry rocks", "fuel", "radar rocks",
    "ferry fuel", "captain ferry rocks fuel radar", "lane reefs",
)  # fmt: skip


@pytest.fixture
def searcher(tmp_path):
    made = Searcher(tmp_path)
    made.update(project(*(article(n + 1, text) for n, text in enumerate(TEXTS))), NOTHING_QUOTED)
    yield made
    made.close()


def numbers(searcher: Searcher, node) -> set[int]:
    return {hit.document.article for hit in searcher.search(node, shown=99).hits}


def expected(function) -> set[int]:
    return {n + 1 for n, text in enumerate(TEXTS) if function(text.split())}


def whoosh_index(texts=TEXTS, folder: Path | None = None):
    schema = fields.Schema(n=fields.ID(stored=True, unique=True), text=fields.TEXT)
    made = index.create_in(str(folder), schema) if folder else RamStorage().create_index(schema)
    writer = made.writer()
    for n, text in enumerate(texts):
        writer.add_document(n=str(n + 1), text=text)
    writer.commit()
    return made


def test_the_version_is_the_one_whose_faults_are_known():
    assert whoosh_files.VERSION == "2.7.4"


def test_one_word_without_another_is_right_whatever_follows(searcher):
    for one in ("ferry", "rocks", "fuel", "radar"):
        for other in ("ferry", "rocks", "fuel", "radar", "lane"):
            node = And((Or((Word(one), Word("captain"))), Not(Word(other))))
            wanted = expected(
                lambda words, one=one, other=other: (
                    (one in words or "captain" in words) and other not in words
                )
            )
            assert numbers(searcher, node) == wanted


def test_whoosh_turns_require_around():
    terms = query.Term("text", "ferry"), query.Term("text", "rocks")
    with whoosh_index().searcher() as plain:
        found = {int(hit["n"]) for hit in plain.search(query.Require(*terms), limit=None)}
    assert found != expected(lambda words: "ferry" in words and "rocks" in words)


def test_both_words_are_required(searcher):
    wanted = expected(lambda words: "ferry" in words and "rocks" in words)
    assert numbers(searcher, And((Word("ferry"), Word("rocks")))) == wanted


def test_no_better_hit_is_missed_for_a_limit(searcher):
    """Whoosh skips what it thinks cannot be among the first; here all are scored."""
    node = Or((Word("ferry"), Word("rocks"), Word("fuel")))
    every = [h.document.key for h in searcher.search(node, shown=99).hits]
    for most in range(1, 6):
        result = searcher.search(node, shown=most)
        assert [h.document.key for h in result.hits] == every[:most]
        assert result.total == len(every)


def test_no_matcher_of_whoosh_is_used():
    """Whoosh's AndMaybe with a limit never ends, and its loops cannot be stopped; nothing here makes one."""
    imported: dict[str, set[str]] = {}
    for path in Path(whoosh_files.__file__).parents[1].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            imported.setdefault(path.name, set()).update(
                name for name in names if name.split(".")[0] == "whoosh"
            )
    assert {name for name, found in imported.items() if found} == {"whoosh_files.py"}
    parts = {name.split(".")[1] for name in imported["whoosh_files.py"] if "." in name}
    assert not parts & {
        "query",
        "searching",
        "matching",
        "qparser",
        "writing",
        "collectors",
        "reading",
    }


def test_what_stands_near_can_be_part_of_any_boolean(searcher):
    near = Near(Word("rocks"), Word("ferry"))
    assert numbers(searcher, And((near, Word("fuel")))) == {1, 9}
    assert numbers(searcher, Or((near, Word("lane")))) == {1, 5, 9, 10}
    assert numbers(searcher, And((Word("ferry"), Not(near)))) == {2, 4, 8}
    assert numbers(searcher, Near(near, Word("radar"), Unit.SENTENCE)) == {9}


def test_a_document_that_is_changed_twice_is_there_once(searcher):
    for text in ("lane one", "lane two", "lane three"):
        told = [article(n + 1, each) for n, each in enumerate(TEXTS)]
        told[0] = article(1, text)
        searcher.update(project(*told), NOTHING_QUOTED)
    assert searcher.search(Word("lane")).total == 2
    assert numbers(searcher, Word("three")) == {1}


def test_whoosh_has_a_document_twice_that_is_updated_twice_in_a_commit():
    made = whoosh_index()
    writer = made.writer()
    writer.update_document(n="1", text="lane one")
    writer.update_document(n="1", text="lane two")
    writer.commit()
    with made.searcher() as plain:
        assert len(plain.search(query.Term("n", "1"), limit=None)) == 2


def test_a_deleted_document_is_gone_at_once_and_after_joining(searcher):
    """In the forks `refresh()` keeps the old segments; ours are opened anew and never refreshed."""
    told = [article(n + 1, each) for n, each in enumerate(TEXTS)]
    for last in range(9, 2, -1):
        searcher.update(project(*told[:last], article(99 - last, "buoy")), NOTHING_QUOTED)
        assert searcher.search(Word("radar")).total == sum("radar" in t for t in TEXTS[:last])
        assert searcher.search(Word("buoy")).total == 1
    searcher.update(
        project(*told[:3], *(article(n, "buoy") for n in range(20, 24))), NOTHING_QUOTED
    )
    searcher.tidy()
    assert searcher.search(Word("ferry")).total == 2
    assert searcher.search(Word("buoy")).total == 4


def test_whoosh_copies_a_segment_when_it_is_opened_and_ours_does_not(tmp_path):
    data = memoryview(b"x" * 100)
    assert BufferFile(data).file.getvalue() is not data.obj
    assert whoosh_files.ViewFile(data, "x")._buf is data
    searcher = Searcher(tmp_path)
    searcher.update(project(article(1, "ferry")), NOTHING_QUOTED)
    storage = segments_of(searcher)[0].files._storage
    assert isinstance(storage, whoosh_files.ViewStorage)
    searcher.close()


def test_whoosh_keeps_its_lock_when_the_disk_is_full(tmp_path, monkeypatch):
    made = whoosh_index(folder=tmp_path)
    writer = made.writer()
    writer.add_document(n="11", text="ferry")
    monkeypatch.setattr(writer.perdocwriter, "close", full)
    with pytest.raises(OSError, match="No space"):
        writer.commit()
    with pytest.raises(OSError, match="No space"):
        writer.cancel()
    with pytest.raises(index.LockError):
        made.writer()
    writer.writelock.release()
    monkeypatch.undo()
    writer.perdocwriter.close()
    writer.fieldwriter.close()


def segments_of(searcher: Searcher):
    return searcher._upkeep.index.segments


def full() -> None:
    raise OSError(28, "No space left on device")


def test_after_a_full_disk_the_folder_can_be_written_again(tmp_path, monkeypatch, caplog):
    from desktop.searching import writing

    searcher = Searcher(tmp_path / "index")
    searcher.update(project(article(1, "ferry")), NOTHING_QUOTED)
    real = whoosh_files.write_segment
    calls = iter(range(99))
    monkeypatch.setattr(
        writing, "write_segment", lambda *a: full() if next(calls) == 0 else real(*a)
    )
    searcher.update(project(article(1, "ferry"), article(2, "ferry")), NOTHING_QUOTED)
    assert searcher.search(Word("ferry")).total == 2
    searcher.close()
    again = Searcher(tmp_path / "index")
    again.update(project(article(1, "ferry"), article(2, "ferry")), NOTHING_QUOTED)
    assert again._upkeep._alone is None
    assert again.search(Phrase((Word("ferry"),))).total == 2
    again.close()


def test_several_threads_search_with_searchers_of_their_own(tmp_path, searcher):
    found = []

    def ask() -> None:
        own = Searcher(tmp_path / "other" / threading.current_thread().name)
        own.update(project(*(article(n + 1, text) for n, text in enumerate(TEXTS))), NOTHING_QUOTED)
        found.append(numbers(own, Word("ferry")))
        own.close()

    threads = [threading.Thread(target=ask, name=str(n)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected(lambda words: "ferry" in words)] * 3
