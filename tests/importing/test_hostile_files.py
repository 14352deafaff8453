"""Files made to do harm are refused in a sentence, in under 3 s and 300 MB; nothing is fetched for them."""

import os
import random
import socket
import sys
import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread

import pytest

from desktop.importing.content import Content, Source
from desktop.importing.limits import MB, LimitReached, check_archive
from desktop.importing.opening import opened
from desktop.importing.process import Reading
from desktop.story.errors import Cancelled, UserError
from tests.importing import hostile_files, invented_files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures by /proc")
MOST_SECONDS, MOST_MEMORY = 3.0, 300 * MB
IS_LONG = bool(os.environ.get("WIRESIDE_LONG"))
MUTATED = 2_000 if IS_LONG else 30
"""Files of each format that are spoilt at random."""
BOMBS, DEEP, WHOLE = hostile_files.bombs(), hostile_files.deep_ones(), invented_files.files()


class Watched:
    """Reads files, and notes what the process took for the last one: seconds of computing, and bytes held."""

    def __init__(self):
        self.reading = Reading()
        self.spent = self.peak = 0.0

    def read(self, source):
        over = Event()
        watcher = Thread(target=self._watch, args=(over,), name="watcher")
        self.spent = self.peak = 0.0
        watcher.start()
        try:
            return self.reading.read(source)
        finally:
            over.set()
            watcher.join()

    def _watch(self, over):
        known, first = 0, 0.0
        while not over.wait(0.003):
            child = self.reading._child
            try:
                number = child.number if child else 0
                with open(f"/proc/{number}/status", encoding="ascii") as status:
                    held = next(line for line in status if line.startswith("VmHWM"))
                with open(f"/proc/{number}/stat", encoding="ascii") as stat:
                    times = stat.read().rpartition(")")[2].split()[11:13]
            except (OSError, AttributeError, StopIteration):
                continue
            spent = sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
            if number != known:
                known, first = number, spent
            self.spent = max(self.spent, spent - first)
            self.peak = max(self.peak, int(held.split()[1]) * 1024)


@pytest.fixture
def watched():
    made = Watched()
    yield made
    made.reading.stop()


def sentence(watched, name, data):
    """Return what is said of a file that must not be read."""
    with pytest.raises(UserError) as raised:
        watched.read(Source(name, data))
    assert watched.spent < MOST_SECONDS
    assert watched.peak < MOST_MEMORY
    return str(raised.value)


@pytest.mark.parametrize("name", BOMBS)
def test_a_trap_is_refused_in_a_sentence_with_file_and_limit(watched, caplog, name):
    data, word = BOMBS[name]
    said = sentence(watched, name, data)
    assert name in said
    assert word in said
    assert not any(secret in said for secret in ("Traceback", "Error(", "0x"))


@pytest.mark.parametrize("name", DEEP)
def test_a_file_without_end_is_read_or_refused_in_time(watched, caplog, name):
    try:
        assert isinstance(watched.read(Source(name, DEEP[name])), Content)
    except UserError as error:
        assert name in str(error)  # noqa: PT017  # either is right
    assert watched.spent < MOST_SECONDS
    assert watched.peak < MOST_MEMORY


def test_the_table_of_a_packed_file_is_enough_to_refuse_it():
    """No library sees the file: 1 GB takes a second to be unpacked."""
    began = time.process_time()
    for name, (data, _) in BOMBS.items():
        if name.startswith("bomb."):
            with pytest.raises(LimitReached, match=name):
                check_archive(Source(name, data).open(), name)
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize("name", hostile_files.IN_MARKUP)
def test_entities_grow_to_nothing(watched, name):
    try:
        content = watched.read(Source(name, hostile_files.entity_bomb(name)))
        assert all("lollol" not in words for words in words_of(content))
    except UserError as error:
        assert name in str(error)  # noqa: PT017
    assert watched.spent < MOST_SECONDS
    assert watched.peak < MOST_MEMORY


@pytest.mark.parametrize("name", hostile_files.IN_MARKUP)
def test_an_entity_that_stands_in_another_file_is_not_looked_up(watched, name, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("a word nobody knows")
    try:
        content = watched.read(Source(name, hostile_files.pointing(name, secret.as_uri())))
        assert not any("nobody knows" in words for words in words_of(content))
    except UserError as error:
        assert "nobody knows" not in str(error)  # noqa: PT017


@pytest.mark.parametrize(
    "name", [*hostile_files.IN_MARKUP, "picture.html", "base.html", "style.html"]
)
def test_nothing_is_fetched_for_a_file(watched, name):
    """A server waits for somebody to come: libraries in C open connections that no hook of Python sees."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/out"
        with suppress(UserError):
            watched.read(Source(name, pointing(name, address)))
        with pytest.raises(TimeoutError):
            server.accept()


def pointing(name, address):
    if name in hostile_files.IN_MARKUP:
        return hostile_files.pointing(name, address)
    more = {
        "picture.html": f'<img src="{address}"><iframe src="{address}"></iframe>',
        "base.html": f'<base href="{address}"><link rel="amphtml" href="{address}"><a rel="next" href="{address}">2</a>',
        "style.html": f'<link rel="stylesheet" href="{address}"><script src="{address}"></script>',
    }[name]
    return invented_files.page().replace(b"<article>", more.encode() + b"<article>")


def words_of(content):
    for draft in content.drafts:
        yield from (block.text for block in draft.blocks)
        yield from (fact.value for fact in draft.facts.values())
    yield from (listed.name for listed in content.listed)
    for reference in content.references:
        yield from (fact.value for fact in reference.facts.values())


# --- files that are none ---------------------------------------------------------------------------


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "dike.pdf")
    with pytest.raises(UserError, match=r"dike\.pdf is not an ordinary file"):
        opened(tmp_path / "dike.pdf")


def test_a_device_without_end_is_not_read():
    with pytest.raises(UserError, match="zero is not an ordinary file"):
        opened(Path("/dev/zero"))


@pytest.mark.parametrize("name", ["dike.pdf", "dike.html", "dike.txt", "dike.warc"])
def test_a_file_of_ten_gigabytes_without_content_is_refused_by_its_size(tmp_path: Path, name):
    with (tmp_path / name).open("wb") as file:
        file.write(WHOLE.get(name, b"The dike held.")[:4096])
        file.truncate(10 * 1024 * MB)
    with pytest.raises(LimitReached, match=rf"{name} is larger than \d+ [MG]B"):
        opened(tmp_path / name)


def test_a_file_that_vanishes_is_named(tmp_path: Path):
    with pytest.raises(UserError, match=r"dike\.docx is not there any more"):
        opened(tmp_path / "dike.docx")


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch):
    path = tmp_path / "dike.html"
    path.write_bytes(WHOLE["dike.html"] + bytes(5_000))
    monkeypatch.setattr("desktop.importing.opening.MOST_BYTES", 5_000)
    monkeypatch.setattr("desktop.importing.opening.check_regular", lambda _: 100)
    with pytest.raises(LimitReached, match="larger than 4"):
        opened(path)


def test_a_web_archive_that_vanishes_while_it_waits_is_named(watched, tmp_path: Path):
    with pytest.raises(UserError, match=r"gone\.warc"):
        watched.read(Source("gone.warc", path=tmp_path / "gone.warc"))


# --- files spoilt at random ------------------------------------------------------------------------


def spoilt(data, rng):
    """Return bytes cut, doubled, turned and mixed, as a broken disk or a person with a plan does."""
    made = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        if not made:
            break
        at, length = rng.randrange(len(made)), rng.choice((1, 1, 4, 30, 300))
        how = rng.randrange(7)
        if how == 0:
            made[at] = rng.randrange(256)
        elif how == 1:
            del made[at : at + length]
        elif how == 2:
            made[at:at] = made[at : at + length] * rng.choice((1, 2, 50))
        elif how == 3:
            made[at:at] = rng.randbytes(length)
        elif how == 4:
            del made[at:]
        elif how == 5:
            made[at : at + 4] = rng.choice(
                (b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"9999", b"<!--", b"\r\n\r\n")
            )
        else:
            other = rng.choice(list(WHOLE.values()))
            made[at : at + length] = other[at % len(other) :][:length]
    return bytes(made)


@pytest.mark.parametrize("name", WHOLE)
def test_a_spoilt_file_is_read_or_refused_in_a_sentence(watched, caplog, name):
    """`WIRESIDE_LONG=1` spoils 2,000 of each format. The process itself must not end: nothing may fall out of it."""
    rng = random.Random(f"spoilt {name}")
    reading, numbers, ended = watched.reading, set(), []
    sources = [Source(name, spoilt(WHOLE[name], rng)) for _ in range(MUTATED)]
    sources += [Source(name, rng.randbytes(rng.randrange(3_000))) for _ in range(MUTATED // 10)]
    reading.ask(sources[0])
    for source, following in pairwise([*sources, sources[0]]):
        if following is not sources[0]:
            reading.ask(following)
        try:
            assert isinstance(reading.read(source), Content)
        except UserError as error:
            assert name in str(error)  # noqa: PT017
            if "stopped" in str(error) or "seconds" in str(error) or "memory" in str(error):
                ended.append((str(error), source.data))
        except Cancelled:
            pytest.fail("nobody cancelled")
        numbers.add(reading._child and reading._child.number)
    keep_what_ended(name, [data for _, data in ended])
    assert [said for said, _ in ended] == []


def keep_what_ended(name, found):
    """Leave spoilt files where somebody can look at them, if the long mode found some."""
    folder = os.environ.get("WIRESIDE_SPOILT")
    for index, data in enumerate(found if folder else ()):
        Path(str(folder), f"{index}-{name}").write_bytes(data)


def test_the_program_itself_does_not_grow(watched, caplog):
    def resident():
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * 4096

    for _ in range(2):
        before = resident()
        for name, (data, _) in BOMBS.items():
            with pytest.raises(UserError):
                watched.read(Source(name, data))
    assert resident() - before < 10 * MB
