"""The program as a process of its own on a virtual display, with real keys and a real screen reader."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "xdotool", "openbox", "dbus-run-session", "dbus-daemon")
SYSTEM_PYTHON = "/usr/bin/python3"
"""pyatspi comes from the system's packages, which a virtual environment does not see."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SIZE = "1600x1000"
PATIENCE = 60.0
"""Seconds until a window, a name or a focus must have come; a busy machine once took 20 for a start."""
T = TypeVar("T")
Shown = dict[str, object]
"""What a screen reader knows of a thing: its name, description, role, place and states."""
READER = Path(__file__).with_name("screen_reader.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)


def missing() -> list[str]:
    found = [tool for tool in TOOLS if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        found.append("at-spi-bus-launcher")
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return found + (["pyatspi"] if asked.returncode else [])


@contextmanager
def running(
    arguments: list[str], environment: dict[str, str], **named: object
) -> Iterator[subprocess.Popen[str]]:
    """Run a process in a group of its own and end the whole group."""
    process = subprocess.Popen(  # type: ignore[call-overload]  # the caller's pipes
        arguments, env=environment, text=True, start_new_session=True, **named
    )
    try:
        yield process
    finally:
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
                process.wait(5)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


def wait_for(ask: Callable[[], T], what: str) -> T:
    until = time.monotonic() + PATIENCE
    while True:
        found = ask()
        if found:
            return found
        if time.monotonic() > until:
            raise AssertionError(f"{what} did not come within {PATIENCE:.0f} s")
        time.sleep(0.05)


class Reader:
    """A screen reader in another process: asked in JSON lines, and answering in them."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, **question: object) -> object:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(question), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, "the screen reader ended"
        return json.loads(answer)

    def heard(self, kind: str) -> list[str]:
        """Return the names of what an event of a kind was told of, the latest last."""
        found = self.ask(what="heard")
        assert isinstance(found, list)
        return [str(name) for event, detail, name in found if event.startswith(kind) and detail]

    def focused(self) -> list[str]:
        """Return the names of what had the focus, the latest last."""
        return ["", *self.heard("object:state-changed:focused")]

    def below(self, role: str, name: str) -> list[Shown]:
        """Return what is shown of a thing and of everything below it, but for the articles."""
        found = self.ask(what="shown_below", role=role, name=name)
        assert isinstance(found, list)
        return [shown for _, shown in found]

    def tree(self) -> dict[str, object] | None:
        """Return the document with its articles and passages; None while there is none."""
        found = self.ask(what="tree")
        assert found is None or isinstance(found, dict)
        return found

    def named(self, role: str, name: str) -> dict[str, object] | None:
        """Return what is shown of a thing with a role and a name: its state and place."""
        found = self.ask(what="named", role=role, name=name)
        assert found is None or isinstance(found, dict)
        return found


class Desk:
    """A display with the program on it, hands, and a screen reader."""

    def __init__(
        self,
        environment: dict[str, str],
        start: Callable[[], subprocess.Popen[str]],
        reader: Reader,
    ) -> None:
        self.environment = environment
        self.start = start
        self.program = start()
        self.reader = reader
        self.await_ready()

    def await_ready(self) -> None:
        """Wait until links are found, the keyboard is at a passage and what is beside is made."""
        self.window = wait_for(self.find_window, "the window")
        wait_for(self.reader.tree, "the articles")
        wait_for(self.has_links, "the links")
        wait_for(self.at, "the passage it opens on")
        wait_for(lambda: self.reader.named("filler", "Similar passages"), "the panel")

    def has_links(self) -> bool:
        return any("similar passage" in str(p["description"]) for p in self.passages().values())

    def start_again(self) -> None:
        """Kill the program as a power cut does, and start it anew."""
        self.program.kill()
        self.program.wait()
        self.program = self.start()
        self.await_ready()

    def xdotool(self, *typed: str) -> str:
        done = subprocess.run(
            ["xdotool", *typed], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def find_window(self) -> str:
        pid = str(self.program.pid)
        return self.xdotool("search", "--onlyvisible", "--pid", pid, "--name", "Wireside").split(
            "\n"
        )[0]

    def windows(self) -> int:
        """Return how many windows the program shows, menus among them."""
        return len(self.xdotool("search", "--onlyvisible", "--pid", str(self.program.pid)).split())

    def key(self, *names: str) -> None:
        self.xdotool("key", "--delay", "60", *names)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "40", text)

    def move(self, x: float, y: float) -> None:
        """Put the mouse somewhere; xdotool's --sync would wait long where it is there already."""
        self.xdotool("mousemove", str(int(x)), str(int(y)))

    def click(self, x: float, y: float) -> None:
        self.move(x, y)
        self.xdotool("click", "1")

    def passages(self) -> dict[str, dict[str, object]]:
        """Return the passages by their addresses."""
        tree = self.reader.tree()
        assert tree is not None
        return {
            str(passage["description"]).split(",")[0]: passage
            for article in tree["children"]  # type: ignore[attr-defined]  # JSON
            for passage in article["children"]
            if str(passage["description"]).startswith("A")
        }

    def in_sight(self) -> dict[str, list[int]]:
        """Return the boxes on the screen of the passages in sight: x, y, width, height."""
        return {key: p["box"] for key, p in self.passages().items() if p["box"]}  # type: ignore[misc]  # JSON

    def at(self) -> str:
        """Return the address of the passage the keyboard is at; "" for none."""
        return next((key for key, p in self.passages().items() if p["focused"]), "")

    def says(self, role: str, name: str) -> None:
        """Wait until something with a role and a name is there; an asterisk stands for any words."""
        wait_for(lambda: self.reader.named(role, name), f"{role} {name!r}")

    def hears(self, beginning: str) -> None:
        """Wait until what got the focus last begins with some words."""
        wait_for(lambda: self.reader.focused()[-1].startswith(beginning), f"{beginning!r} heard")


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """A display of its own with a window manager; its environment."""
    lacking = missing()
    if lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")
    with ExitStack() as stack:
        ours, theirs = os.pipe()
        xvfb = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"]
        quiet = subprocess.DEVNULL
        stack.enter_context(
            running(xvfb, dict(os.environ), pass_fds=[theirs], stdout=quiet, stderr=quiet)
        )
        os.close(theirs)
        with os.fdopen(ours) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        stack.enter_context(running(["openbox"], environment, stdout=quiet, stderr=quiet))
        yield environment


@pytest.fixture
def desk(display: dict[str, str], tmp_path: Path) -> Iterator[Desk]:
    """The program on the five examples, started anew, with a screen reader that listens from before."""
    quiet = subprocess.DEVNULL
    homes = {
        f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "CACHE", "STATE", "DATA")
    }
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = (
        display
        | homes
        | {
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
            "PYTHONPATH": str(ROOT),
            "PYTHONFAULTHANDLER": "1",
        }
    )
    with ExitStack() as stack:
        errors = stack.enter_context((tmp_path / "stderr").open("w"))
        bus = stack.enter_context(
            running(
                ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                environment,
                stdout=subprocess.PIPE,
                stderr=quiet,
            )
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        stack.enter_context(
            running([launcher, "--launch-immediately"], environment, stdout=quiet, stderr=quiet)
        )
        listening = stack.enter_context(
            running(
                [SYSTEM_PYTHON, str(READER)],
                {k: v for k, v in environment.items() if k != "PYTHONPATH"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=quiet,
            )
        )
        reader = Reader(listening)
        assert reader.ask(what="ready") is True

        def start() -> subprocess.Popen[str]:
            program = [sys.executable, "-m", "desktop"]
            pipes = {"stdout": quiet, "stderr": errors}
            return stack.enter_context(running(program, environment, cwd=tmp_path, **pipes))

        yield Desk(environment, start, reader)
    assert "Traceback" not in (tmp_path / "stderr").read_text(encoding="utf-8")
