"""Files are read in another process, which may hang, fail or lie, and is never left behind."""

import json
import os
import re
import sys
import time
from pathlib import Path
from threading import Timer

import pytest

from desktop.importing import worker
from desktop.importing.content import Block, Content, Draft, Listed, Reference, Source
from desktop.importing.limits import LimitReached
from desktop.importing.process import Patience, Reading
from desktop.importing.wire import Unreadable, packed, unpacked
from desktop.story.article import Kind, Stated
from desktop.story.errors import Cancelled, Sentence, UserError
from tests.importing.invented_files import BODY, HEADLINE, files, mail, rich_text

FAKE = """
import json, os, sys, time
out = sys.stdout.buffer
def answer(made, behind=b""):
    out.write(json.dumps({"size": len(behind), **made}).encode() + b"\\n" + behind)
    out.flush()
while line := sys.stdin.buffer.readline():
    asked = json.loads(line)
    data = sys.stdin.buffer.read(asked["size"])
    %s
"""
"""A process that takes requests and does what is put in for each."""
EMPTY = {"drafts": [], "listed": [], "references": [], "asks": False}
RIGHT = f'answer({{"id": asked["id"], "content": {EMPTY!r}}})'


@pytest.fixture
def make(caplog):
    """Return a function that makes readings; see that none of their processes is left. What it logs is looked at here."""
    made, numbers = [], []

    class Noted(Reading):
        def _sent(self, asked):
            child = super()._sent(asked)
            numbers.append(child.number)
            return child

    def one(code="", **how):
        if code:
            how["command"] = (sys.executable, "-c", FAKE % code)
        made.append(Noted(**how))
        return made[-1], numbers

    yield one
    for reading in made:
        reading.stop()
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def everything():
    sure = Block("A caption", Kind.CAPTION, "figure element", is_sure=True)
    draft = Draft(
        (Block("The dike held. “Yes”, 🌊 \ud83c\udf0a said she"), sure),
        {"title": Stated("The dike", "meta element of the page")},
        "trafilatura 2", "utf-8", "https://post.invalid/a", b"\x00<html>", is_outline=True,
    )  # fmt: skip
    why = Sentence("{name} is a {thing}.", name="x", thing=Sentence("page of {n}", n=3))
    return Content(
        (draft, Draft((Block("x"),))),
        (Listed("an item", why, "https://post.invalid/b"),),
        (Reference({"url": Stated("https://post.invalid", "RIS")}, ("a.pdf",)),),
        asks=True,
    )


def test_content_comes_back_as_it_was():
    content = everything()
    made, originals = packed(content, "dike.warc")
    back = unpacked(json.loads(json.dumps(made)), b"".join(originals))
    whole = content.drafts[0].blocks[0]._replace(text="The dike held. “Yes”, 🌊 🌊 said she")
    blocks = (whole, *content.drafts[0].blocks[1:])
    assert back == content._replace(
        drafts=(content.drafts[0]._replace(blocks=blocks), content.drafts[1])
    )
    inner = back.listed[0].why.values["thing"]
    assert isinstance(inner, Sentence)
    assert inner.template == "page of {n}"


def spoilt(change):
    made, _ = packed(everything(), "x")
    made = json.loads(json.dumps(made))
    change(made)
    return made


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.pop("asks"),
        lambda made: made.update(more=1),
        lambda made: made.update(asks="yes"),
        lambda made: made.update(drafts={}),
        lambda made: made["drafts"].extend(2_001 * [made["drafts"][1]]),
        lambda made: made["drafts"][0]["blocks"][0].__setitem__(0, 5),
        lambda made: made["drafts"][0]["blocks"][0].__setitem__(0, "x" * 6_000_000),
        lambda made: made["drafts"][0]["blocks"].extend(60_000 * [["x", None, "", False]]),
        lambda made: made["drafts"][0]["blocks"][0].__setitem__(1, "verdict"),
        lambda made: made["drafts"][0]["blocks"][0].append(1),
        lambda made: made["drafts"][0]["facts"].update(score=["1", "x"]),
        lambda made: made["drafts"][0]["facts"].update(title=["x"]),
        lambda made: made["drafts"][0].update(original=-1),
        lambda made: made["drafts"][0].update(original=9_000),
        lambda made: made["drafts"][0].update(original=True),
        lambda made: made["drafts"][0].update(original=None),
        lambda made: made["listed"][0][1].update(template="{name.__class__}"),
        lambda made: made["listed"][0][1].update(template="{name!r:>9999}"),
        lambda made: made["listed"][0][1].update(template="{nobody}"),
        lambda made: made["listed"][0][1].update(values=["x"]),
        lambda made: made["references"][0][1].append(None),
    ],
)  # fmt: skip
def test_an_answer_that_is_no_content_is_not_taken(change):
    with pytest.raises(Unreadable):
        unpacked(spoilt(change), b"\x00<html>")


def test_one_process_reads_every_format(make):
    reading, numbers = make()
    for name, data in files().items():
        content = reading.read(Source(name, data))
        found = [block.text for draft in content.drafts for block in draft.blocks]
        if name.endswith((".ris", ".bib", ".json")):
            assert content.references[0].facts["title"].value == HEADLINE, name
        elif not content.listed:
            assert any(BODY[1] in each for each in found), name
    assert len(set(numbers)) == 1


def test_a_file_sent_ahead_is_read_meanwhile(make):
    slow = "time.sleep(0.4); " + RIGHT
    reading, _ = make(slow)
    sources = [Source(f"{i}.eml", mail()) for i in range(2)]
    for source in sources:
        reading.ask(source)
    time.sleep(1.3)
    began = time.monotonic()
    for source in sources:
        assert reading.read(source) == Content()
    assert time.monotonic() - began < 0.35


def test_what_was_sent_ahead_and_not_wanted_is_passed_over(make):
    reading, _ = make()
    unwanted, wanted = Source("a.eml", mail(("Unwanted words.",))), Source("b.rtf", rich_text())
    reading.ask(unwanted)
    reading.ask(wanted)
    assert BODY[0] in {b.text for b in reading.read(wanted).drafts[0].blocks}


@pytest.mark.parametrize("code", ["time.sleep(60)", "while True: pass"])
def test_a_process_that_hangs_is_ended_and_the_limit_said(make, code):
    reading, _ = make(code, patience=Patience(0.5, 0.0))
    with pytest.raises(LimitReached, match=r"a\.eml .* longer than 0 seconds, the limit"):
        reading.read(Source("a.eml", mail()))
    assert not reading.is_running


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("sys.exit(3)", "stopped"),
        ("os.kill(os.getpid(), 11)", "stopped"),
        ("os._exit(77)", "300 MB"),
        ('out.write(b"not JSON\\n"); out.flush()', "stopped"),
        ('out.write(b"[" * 100000 + b"\\n"); out.flush()', "stopped"),
        ('answer({"id": asked["id"]})', "stopped"),
        ('answer({"id": asked["id"], "content": {"drafts": 5}})', "stopped"),
        ('answer({"id": asked["id"], "error": "plain", "is_limit": False})', "stopped"),
        ('answer({"id": asked["id"], "size": 10**12})', "stopped"),
        ('answer({"id": asked["id"], "size": -1})', "stopped"),
    ],
)
def test_a_process_that_fails_or_lies_gives_a_sentence_and_the_next_file_another_one(
    make, code, said
):
    reading, _ = make(
        f'{RIGHT} if asked["name"] == "good.eml" else None\n    if asked["name"] == "bad.eml": {code}'
    )
    with pytest.raises(UserError, match=rf"bad\.eml .*{said}"):
        reading.read(Source("bad.eml", mail()))
    assert reading.read(Source("good.eml", mail())) == Content()


def test_what_follows_a_file_that_ended_the_process_is_read_all_the_same(make):
    reading, _ = make(f'{RIGHT} if asked["name"] == "good.eml" else os._exit(1)')
    bad, good = Source("bad.eml", mail()), Source("good.eml", mail())
    reading.ask(bad)
    reading.ask(good)
    with pytest.raises(UserError, match=r"bad\.eml"):
        reading.read(bad)
    assert reading.read(good) == Content()


def test_a_process_that_kept_too_much_makes_room_for_another(make):
    reading, numbers = make(f"{RIGHT}; os._exit(76)")
    for source in (sources := [Source(f"{i}.eml", mail()) for i in range(3)]):
        reading.ask(source)
    for source in sources:
        assert reading.read(source) == Content()
    assert len(set(numbers)) == 3


def test_cancelling_ends_the_process_at_once(make):
    reading, numbers = make("time.sleep(60)")
    cancelled: list[object] = []
    Timer(0.5, cancelled.append, (time.monotonic,)).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        reading.read(Source("a.eml", mail()), lambda: bool(cancelled))
    assert time.monotonic() - began < 0.5 + 0.3
    with pytest.raises(ProcessLookupError):
        os.kill(numbers[-1], 0)


def test_nobody_waits_for_files_that_were_forgotten(make):
    reading, _ = make(f'{RIGHT} if asked["name"] == "good.eml" else time.sleep(60)')
    reading.ask(Source("bad.eml", mail()))
    reading.forget()
    began = time.monotonic()
    assert reading.read(Source("good.eml", mail())) == Content()
    assert time.monotonic() - began < 5


def test_a_process_that_waited_too_long_ended_and_another_one_reads(make):
    """Also where it ends at the moment in which a file is sent."""
    reading, numbers = make(f"{RIGHT}; time.sleep(0.1); os._exit(76)")
    for wait in (0.5, 0.1, 0.09, 0.0):
        assert reading.read(Source("good.eml", mail())) == Content()
        time.sleep(wait)
    assert len(set(numbers)) > 1


def test_stopping_from_another_thread_ends_the_wait(make):
    reading, _ = make("time.sleep(60)")
    timer = Timer(0.4, reading.stop)
    timer.start()
    with pytest.raises(Cancelled):
        reading.read(Source("a.eml", mail()))
    timer.join()


def test_a_large_file_is_taken_by_a_process_that_does_not_listen(make):
    """The pipe is full after 64 kB: who sends must not wait for it."""
    reading, _ = make(f"time.sleep(60)  # {RIGHT}", patience=Patience(0.5, 0.0))
    with pytest.raises(LimitReached):
        reading.read(Source("a.eml", b"x" * 10_000_000))


def test_a_program_that_is_not_there_is_said(make):
    reading, _ = make(command=("/nowhere/python",))
    with pytest.raises(UserError, match=r"a\.eml was not read"):
        reading.read(Source("a.eml", mail()))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_process_ends_with_its_input(make):
    reading, _ = make()
    reading.read(Source("a.eml", mail()))
    child = reading._child
    child._process.stdin.close()
    until = time.monotonic() + 5
    while child._process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    assert child._process.poll() == 0


def test_the_process_may_write_nothing_and_start_nothing(tmp_path: Path):
    """The audit hook is not to be taken away, so it is tried in a process of its own."""
    import subprocess

    code = f"""
import os, socket, subprocess
from desktop.importing.worker import confine
confine()
def tried(call, *arguments):
    try:
        call(*arguments)
    except PermissionError:
        return
    raise SystemExit(f"{{call}} was let through")
tried(open, {str(tmp_path / "a")!r}, "w")
tried(open, {str(tmp_path / "a")!r}, "rb+")
tried(os.open, {str(tmp_path / "a")!r}, os.O_CREAT | os.O_WRONLY)
tried(os.mkdir, {str(tmp_path / "b")!r})
tried(os.remove, {__file__!r})
tried(os.rename, {__file__!r}, {str(tmp_path / "c")!r})
tried(os.symlink, "/etc", {str(tmp_path / "d")!r})
tried(socket.socket)
tried(socket.getaddrinfo, "localhost", 80)
tried(subprocess.Popen, ["true"])
tried(os.system, "true")
tried(os.fork)
print("held")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout == "held\n", done.stderr
    assert not list(tmp_path.iterdir())


def test_a_mistake_of_ours_is_told_from_a_broken_file_and_says_no_word_of_it(
    monkeypatch, make, caplog
):
    request = {"id": 1, "name": "a.html", "url": "", "path": "", "size": 9, "is_whole": False}
    whole = b"<html><body><p>The secret dike held, all the same, said the mayor.</p></body></html>"
    monkeypatch.setattr("desktop.importing.readers.page.check_page", None)
    answer, _ = worker.answer_to(request, whole)
    assert re.fullmatch(r"TypeError in importing/readers/page\.py:\d+", str(answer["fault"]))
    assert "secret" not in json.dumps(answer)
    monkeypatch.setattr("desktop.importing.readers.page.check_page", list)  # a library fails
    answer, _ = worker.answer_to(request | {"name": "a.docx"}, files()["dike.docx"][:900])
    assert "error" in answer
    assert answer["fault"] == ""
    said = {"template": "x", "values": {}}
    answer = {"error": said, "is_limit": False, "fault": "TypeError in importing/a.py:1"}
    reading, _ = make(f'answer({{"id": asked["id"], **{answer!r}}})')
    with pytest.raises(UserError):
        reading.read(Source("a.html", whole))
    assert "a mistake of ours: TypeError in importing/a.py:1" in caplog.text
