"""Many articles are indexed by a process that can be killed, and found as far as they are indexed."""

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.searching import building, upkeep, worker
from desktop.searching.building import Ended, build
from desktop.searching.service import Searcher
from desktop.searching.tree import And, Everything, Field, Not, Phrase, Word
from desktop.story.errors import Cancelled
from desktop.story.quote import Quote, QuoteKind, Quotes
from tests.searching.told import FERRIES, NOTHING_QUOTED, article, project

MANY = project(
    *(
        article(n, f"Ferry {n} sails at dawn.|Nobody was hurt.", f"Lane {n} passes “reefs”.", headline=f"Boat {n}")
        for n in range(1, 61)
    )
)  # fmt: skip
QUOTED = Quotes(
    tuple(
        Quote(each.number, 10, 30, QuoteKind.DIRECT, name="Ida Holt") for each in MANY.articles[:9]
    )
)
QUERIES = (
    Word("ferry"), Word("reefs"), Phrase((Word("sails"), Word("at"))), Word("sails", Field.QUOTE),
    Word("boat", Field.HEADLINE), And((Everything(), Not(Word("7")))), Word("holt", Field.SPEAKER),
)  # fmt: skip


def never() -> bool:
    return False


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    monkeypatch.setattr(upkeep, "HANDED", 20)


@pytest.fixture
def deferring(tmp_path):
    made = Searcher(tmp_path / "index", defers=True)
    made.update(MANY, QUOTED)
    yield made
    made.close()


def built(searcher: Searcher, told=MANY, quotes=QUOTED) -> list[building.Step]:
    """Index the backlog in a process, as the window does."""
    backlog = searcher.backlog()
    assert backlog is not None
    steps = list(build(backlog.items(), backlog.folder, never))
    for step in steps:
        if step.segment:
            searcher.take(step)
    searcher.end_backlog()
    searcher.update(told, quotes)
    return steps


def keys(searcher: Searcher, query) -> list[str]:
    return sorted(hit.document.key for hit in searcher.search(query, shown=999).hits)


def test_what_a_process_indexes_is_found_as_if_it_were_indexed_here(deferring, tmp_path):
    assert deferring.missing == 60
    assert keys(deferring, Everything()) == []
    built(deferring)
    assert deferring.missing == 0
    here = Searcher(tmp_path / "here")
    here.update(MANY, QUOTED)
    for query in QUERIES:
        assert keys(deferring, query) == keys(here, query) != []
    here.close()
    assert not list((tmp_path / "index").glob("building-*"))


def test_what_is_indexed_first_is_found_before_the_rest(deferring, monkeypatch):
    """Segments of the first documents are told early, and replaced by one that holds them."""
    backlog = deferring.backlog()
    lines = [worker.packed(item, "") for item in backlog.items()]
    answers = iter(worker.answers_to([*lines, b"{}\n"], backlog.folder))
    monkeypatch.setattr(worker, "EARLY", (25,))
    first = building._step(next(answers), 0)
    assert first is not None
    deferring.take(first)
    deferring.update(MANY, QUOTED)
    assert (first.size, deferring.missing) == (25, 35)
    assert deferring.search(Word("ferry")).total == 25
    last = building._step(next(answers), 0)
    assert last is not None
    assert (last.size, last.holds) == (69, first.segment)
    deferring.take(last)
    deferring.update(MANY, QUOTED)
    assert (deferring.missing, deferring.search(Word("ferry")).total) == (0, 60)
    assert next(answers) == {"end": True}


def test_an_article_that_changes_meanwhile_is_found_by_its_new_words_only(deferring):
    backlog = deferring.backlog()
    steps = [s for s in build(backlog.items(), backlog.folder, never) if s.segment]
    changed = replace(MANY.articles[4], text=MANY.articles[4].text.replace("reefs", "wreck"))
    told = replace(MANY, articles=(*MANY.articles[:4], changed, *MANY.articles[5:]))
    deferring.update(told, QUOTED)
    for step in steps:
        deferring.take(step)
    deferring.end_backlog()
    deferring.update(told, QUOTED)
    assert keys(deferring, Word("wreck")) == ["A5"]
    assert "A5" not in keys(deferring, Word("reefs"))
    assert deferring.search(Everything()).total == 69


def test_an_article_that_comes_meanwhile_is_found_at_once(deferring):
    backlog = deferring.backlog()
    told = replace(MANY, articles=(*MANY.articles, article(61, "One buoy.")))
    deferring.update(told, QUOTED)
    assert keys(deferring, Word("buoy")) == ["A61"]
    assert deferring.missing == 60
    for step in build(backlog.items(), backlog.folder, never):
        if step.segment:
            deferring.take(step)
    deferring.end_backlog()
    deferring.update(told, QUOTED)
    assert keys(deferring, Word("buoy")) == ["A61"]
    assert deferring.search(Everything()).total == 70


def test_only_one_process_has_what_is_missing(deferring):
    assert deferring.backlog() is not None
    assert deferring.backlog() is None


def test_a_process_that_is_killed_costs_only_what_it_had_not_told(deferring):
    backlog = deferring.backlog()
    steps = build(kill_after(30, backlog.items()), backlog.folder, never)
    with pytest.raises(Ended):
        list(steps)
    deferring.end_backlog()
    deferring.update(MANY, QUOTED)
    assert deferring.missing == 60
    built(deferring)
    assert deferring.search(Word("ferry")).total == 60


def kill_after(count: int, items):
    """Give items, and kill the one child of this process before one of them."""
    for number, item in enumerate(items):
        if number == count:
            children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
            for child in children:
                os.kill(int(child), signal.SIGKILL)
        yield item


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_cancelling_ends_the_process_and_keeps_what_was_there(deferring):
    backlog = deferring.backlog()
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        list(build(backlog.items(), backlog.folder, lambda: next(asked) > 2))
    assert not Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def test_a_disk_that_is_full_is_said_and_the_index_goes_elsewhere(deferring, tmp_path):
    backlog = deferring.backlog()
    backlog.folder.rmdir()
    backlog.folder.write_text("in the way")
    with pytest.raises(OSError, match=r"directory|exists"):
        list(build(backlog.items(), backlog.folder, never))
    deferring.end_backlog(is_full=True)
    deferring.update(MANY, QUOTED)
    built(deferring)
    assert deferring.search(Word("ferry")).total == 60
    assert not list((tmp_path / "index").glob("index-*/*.seg"))


def test_what_was_being_written_when_all_was_killed_goes_at_the_next_start(deferring, tmp_path):
    built(deferring)
    left = tmp_path / "index" / "building-left"
    left.mkdir()
    (left / "MAIN_x.seg").write_bytes(b"half")
    deferring.close()
    searcher = Searcher(tmp_path / "index", defers=True)
    searcher.update(MANY, QUOTED)
    assert (searcher.missing, searcher.was_rebuilt) == (0, False)
    assert not left.exists()
    searcher.close()


def test_an_index_that_is_damaged_is_handed_out_anew(deferring, tmp_path):
    built(deferring)
    deferring.close()
    segment = next((tmp_path / "index").glob("index-*/*.seg"))
    segment.write_bytes(segment.read_bytes()[:-100])
    searcher = Searcher(tmp_path / "index", defers=True)
    searcher.update(MANY, QUOTED)
    assert (searcher.missing, searcher.was_rebuilt) == (60, True)
    assert searcher.search(Everything()).total == 0
    built(searcher)
    assert searcher.search(Word("ferry")).total == 60
    searcher.close()


def test_damage_that_no_time_tells_of_is_mended_when_there_is_time(deferring, tmp_path):
    deferring.update(FERRIES, NOTHING_QUOTED)
    segment = next((tmp_path / "index").glob("index-*/*.seg"))
    times = segment.stat().st_atime_ns, segment.stat().st_mtime_ns
    data = bytearray(segment.read_bytes())
    data[len(data) // 2] ^= 0xFF
    segment.write_bytes(bytes(data))
    os.utime(segment, ns=times)
    deferring.verify()
    assert deferring.was_rebuilt
    assert deferring.search(Word("ferry")).total == 2


@pytest.mark.parametrize("said", ["[]", "x", '{"segment": "../a", "size": 1, "holds": ""}', "{}"])
def test_nonsense_from_the_process_ends_it(deferring, said):
    backlog = deferring.backlog()
    code = f"import sys; sys.stdin.readline(); print({said!r}, flush=True); sys.stdin.read()"
    with pytest.raises(Ended):
        list(build(backlog.items(), backlog.folder, never, (sys.executable, "-c", code)))


def test_a_document_arrives_as_it_was_sent():
    told = article(1, "A “fer\ud800ry” sails.|Fast.", headline="Boat", language="uk")
    searcher = Searcher(Path("unused"))
    item = searcher._item(next(iter(upkeep_documents(told))))
    line = worker.packed(item, "")
    assert worker.unpacked(json.loads(line), json.loads(line)["text"]) == item
    assert "text" not in json.loads(worker.packed(item, item.wording.text))


def upkeep_documents(told):
    from desktop.searching.documents import documents

    return documents(project(told), NOTHING_QUOTED)
