"""A PDF is made by a process: it tells what it does, can be killed, and reaches for nothing."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from pytestqt.qtbot import QtBot

from desktop.exporting.pdf.answers import Draw, Drawn, Glance, Going, Made, Step
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout, Options
from desktop.importing import parse
from desktop.jobs import Jobs
from desktop.resources import environment
from desktop.story.annotation import Anchor
from desktop.story.brief import Brief, Pin, PinKind
from desktop.story.comparison import Span
from desktop.story.errors import Cancelled, UserError
from desktop.story.project import Project, add_articles
from desktop.workspace.reporting import Press, Reporting

TEXT = b"Ferry stops\n\nThe ferry over the Lode stops on Friday. Nobody said why.\n"
SLEEPS = (sys.executable, "-c", "import time; time.sleep(60)")
DIES = (sys.executable, "-c", "import sys; sys.stdin.buffer.read(1); sys.exit(9)")
PRINTS_NONSENSE = (sys.executable, "-c", "print('no pickle at all')")


def material(*, has_pin: bool = True) -> Material:
    project = add_articles(Project(), (parse(TEXT, "ferry.txt"),))
    passage = project.article(1).passages[1]
    anchor = Anchor(Span(1, passage.start, passage.end))
    pins = (Pin(1, PinKind.WORDS, (anchor,)),) if has_pin else ()
    project = replace(project, briefs=(Brief(1, "For Ida", pins),))
    return Material(project, options=Options(Layout.BRIEF), made="2026-11-23T01:00:00Z")


def never() -> bool:
    return False


def ignore(_told: object) -> None:
    """Say nothing."""


@pytest.fixture
def press():
    made = Press()
    yield made
    made.end()


@pytest.fixture
def jobs():
    made = Jobs()
    yield made
    made.close()


def test_a_file_is_made_step_by_step_and_its_pages_are_drawn(press: Press) -> None:
    steps: list[object] = []
    made = press.ask(material(), steps.append, never)
    assert isinstance(made, Made)
    assert made.data.startswith(b"%PDF-")
    assert [each.step for each in steps if isinstance(each, Going)] == list(Step)
    drawn = press.ask(Draw(0, 300, 400), ignore, never)
    assert isinstance(drawn, Drawn)
    assert drawn.pages == 1
    assert (drawn.width <= 300, drawn.height) == (True, 400)
    assert len(drawn.pixels) == 4 * drawn.width * drawn.height
    assert len(set(drawn.pixels)) > 10  # not an empty sheet
    assert press.ask(Draw(7, 300, 400), ignore, never) == Drawn(7, 1)


def test_the_process_makes_one_file_after_another(press: Press) -> None:
    first = press.ask(material(), ignore, never)
    began = time.monotonic()
    second = press.ask(material(), ignore, never)
    assert first == second
    assert time.monotonic() - began < 1  # nothing is loaded again


def test_a_process_that_nobody_waits_for_is_killed() -> None:
    press, gone = Press(SLEEPS), Event()
    caught: list[BaseException] = []

    def ask() -> None:
        try:
            press.ask(material(), ignore, gone.is_set)
        except Cancelled as error:
            caught.append(error)

    thread = Thread(target=ask)
    thread.start()
    while not press.is_running:
        time.sleep(0.01)
    gone.set()
    thread.join(5)
    assert not thread.is_alive()
    assert len(caught) == 1
    assert not press.is_running


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize("command", [DIES, PRINTS_NONSENSE])
def test_a_process_that_dies_is_one_sentence_and_the_next_one_works(
    command: tuple[str, ...], press: Press
) -> None:
    good, press.command = press.command, command
    with pytest.raises(UserError, match="The PDF was not made: what makes it stopped"):
        press.ask(material(), ignore, never)
    press.command = good
    assert isinstance(press.ask(material(), ignore, never), Made)


@pytest.mark.usefixtures("caplog")
def test_a_process_that_cannot_be_started_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be started"):
        Press((str(tmp_path / "nothing"),)).ask(material(), ignore, never)


@pytest.mark.usefixtures("caplog")
def test_a_mistake_of_ours_in_the_process_is_one_sentence(press: Press) -> None:
    broken = material()._replace(project="no project")  # type: ignore[arg-type]  # a mistake
    with pytest.raises(UserError, match="The PDF was not made: what makes it stopped"):
        press.ask(broken, ignore, never)
    assert isinstance(press.ask(material(), ignore, never), Made)


@pytest.mark.parametrize(
    "reaches",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "open('here.txt', 'w')",
        "import subprocess; subprocess.Popen(['true'])",
        "import os; os.remove('here.txt')",
        "import os; os.mkdir('own/../there')",
    ],
)
def test_the_process_reaches_for_nothing(reaches: str, tmp_path: Path) -> None:
    code = f"from desktop.report_worker import confine; confine('own')\n{reaches}"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "PermissionError" in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_newest_options_win_and_the_older_process_is_killed(qtbot: QtBot, jobs: Jobs) -> None:
    reporting = Reporting(jobs, command=SLEEPS)
    made: list[object] = []
    failed: list[object] = []
    reporting.made.connect(made.append)
    reporting.failed.connect(failed.append)
    reporting.make(material(has_pin=False))
    qtbot.waitUntil(lambda: reporting.press.is_running)
    older = reporting.press._child
    assert older is not None
    reporting.press.command = Press().command
    reporting.make(material())
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert failed == []
    assert len(made) == 1
    assert older._process.poll() is not None
    reporting.close()
    assert not reporting.press.is_running


def test_a_file_is_written_whole(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    reporting = Reporting(jobs)
    with qtbot.waitSignal(reporting.saved) as saved:
        reporting.save(tmp_path / "a.pdf", b"%PDF-")
    assert saved.args == [tmp_path / "a.pdf"]
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]
    with qtbot.waitSignal(reporting.failed) as failed:
        reporting.save(tmp_path / "gone" / "a.pdf", b"%PDF-")
    assert failed.args is not None
    assert "cannot be written" in str(failed.args[0])


def test_nothing_of_typesetting_is_loaded_by_who_asks() -> None:
    code = (
        "import sys, desktop.workspace.reporting\n"
        "print([m for m in ('typst', 'pikepdf', 'pypdfium2', 'lxml') if m in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def long_material() -> Material:
    paragraphs = (
        f"On day {day} the river rose again, the harbour master said, and {day} boats were moved."
        for day in range(900)
    )
    text = "The river rises\n\n" + "\n\n".join(paragraphs)
    project = add_articles(Project(), (parse(text.encode(), "river.txt"),))
    options = Options(Layout.ARTICLE)
    return Material(project, options=options, made="2026-11-23T01:00:00Z")


def test_of_a_long_file_the_first_page_is_seen_before_the_whole_is_made(press: Press) -> None:
    told: list[object] = []
    made = press.ask(Glance(long_material(), 300, 400), told.append, never)
    assert isinstance(made, Made)
    places = [place for place, each in enumerate(told) if isinstance(each, Drawn)]
    (seen,) = (told[place] for place in places)
    assert isinstance(seen, Drawn)
    assert seen.page == 0
    assert len(seen.pixels) == 4 * seen.width * seen.height
    before, after = told[: places[0]], told[places[0] + 1 :]
    assert before[0] == Going(Step.COMPOSING)
    assert before[1:] == [Going(Step.COMPOSING, done, 901) for done in range(100, 902, 100)]
    typesetting, *annotating = after
    assert isinstance(typesetting, Going)
    assert typesetting.step is Step.TYPESETTING
    assert 10 < typesetting.whole < 100
    assert [each.done for each in annotating if isinstance(each, Going)] == [0, 25]
    whole = press.ask(Draw(0, 300, 400), ignore, never)
    assert isinstance(whole, Drawn)
    assert whole.pages > 10
    assert (whole.width, whole.height) == (seen.width, seen.height)


def test_a_short_file_is_made_at_once(press: Press) -> None:
    told: list[object] = []
    press.ask(Glance(material(), 300, 400), told.append, never)
    assert [each.step for each in told if isinstance(each, Going)] == list(Step)


def test_a_process_that_keeps_much_gives_way_to_another(press: Press) -> None:
    command = (
        sys.executable,
        "-c",
        "import desktop.report_worker as w; w.MOST_KEPT = 1; import sys; sys.argv.append('serve'); w.main()",
    )
    press.command = command
    press.ask(material(), ignore, never)
    first = press._child
    made = press.ask(material(), ignore, never)
    assert isinstance(made, Made)
    assert made.data
    assert press._child is not first
    assert isinstance(
        press.ask(Draw(0, 30, 40), ignore, never), Drawn
    )  # its pages are drawn all the same


def test_nothing_is_left_of_the_folder_of_a_process(press: Press, tmp_path: Path) -> None:
    press.ask(material(), ignore, never)
    child = press._child
    assert child is not None
    folder = Path(child._folder.name)
    assert folder.is_dir()
    press.end()
    assert not folder.exists()


def test_the_program_ends_while_a_page_that_is_never_drawn_is_waited_for(
    qtbot: QtBot, jobs: Jobs
) -> None:
    reporting = Reporting(jobs, command=SLEEPS)
    reporting.draw(Draw(0, 300, 400))
    qtbot.waitUntil(lambda: reporting.press.is_running)
    began = time.monotonic()
    jobs.shut_down()
    assert time.monotonic() - began < 20
    assert not reporting.press.is_running
