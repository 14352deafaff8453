"""Edit a project and be killed: `python -m tests.storing.killing FOLDER KILLS HOT SEED` prints JSON.

A warm process makes children; each opens the project, edits it and says through a pipe what is
stored. It is killed at a random moment, perhaps while it takes back what the one before left. Then
the project must be what the last child said, or that and the whole of the edit it was writing.
It goes on until there were KILLS of them, and HOT of them left a change half done.
"""

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from desktop.storing.opening import open_project
from desktop.storing.project_file import original_of, originals_in
from desktop.story.project import Project, add_articles
from desktop.story.stories import remove_articles
from tests.storing.made import article_of, edited, full_project, hot, opened, stored

LONGEST = 0.02
"""Seconds until a child is killed: from its start, so that some are killed while they open the file,
or from the first edit it said, so that most are killed while they write."""
OPENING = 0.2
"""Share of those that are counted from their start."""
AHEAD = 20
"""Edits that are made up before a child starts: it shall be writing when it is killed."""
RESTART = 10
"""Rounds after which a new project is begun: the longer one grows, the longer a round takes."""

MOST = 2_000
"""Kills after which it is given up."""
LARGE = 100_000
"""Code points of a text that no edit of `made` adds."""

Edit = tuple[Project, list[bytes]]


def large(project: Project, random: Random) -> Edit:
    """Add a text of half a megabyte, or take the large ones out again: writing takes the longest."""
    numbers = [a.number for a in project.articles if len(a.text) > LARGE]
    if len(numbers) > 5:
        return remove_articles(project, numbers), []
    article, original = article_of(random, 3, times=1500)
    return add_articles(project, (article,)), [original]


class Stream:
    """The edits of a project, the same whenever they are made up: by number, from 1."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.seed = seed
        self.edits: list[Edit] = [full_project(4, seed)]

    def make_up(self, number: int) -> None:
        while len(self.edits) <= number:
            random = Random(f"{self.seed}-{len(self.edits)}")
            project, _ = self.edits[-1]
            made = large(project, random) if len(self.edits) % 2 else edited(project, random)
            self.edits.append(made)

    def project(self, number: int) -> Project:
        return self.edits[number][0]

    def write_from(self, number: int, say: Callable[[int], object]) -> None:
        """Write edit after edit, and say the number of each that is stored."""
        found = open_project(self.path)
        assert found.file is not None, found.state
        project = replace(self.project(number - 1), identity=found.project.identity)
        assert found.project == project
        for each, (after, originals) in enumerate(self.edits[number:], number):
            after = replace(after, identity=project.identity)
            if originals:
                known = {article.number for article in project.articles}
                found.file.keep(originals, [a for a in after.articles if a.number not in known])
            found.file.write(project, after)
            say(each)
            project = after
        time.sleep(60)


def forked(stream: Stream, number: int, random: Random) -> int:
    """Let a child of this process edit, kill it some time later; return the edit it said last."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            stream.write_from(number, lambda n: os.write(writing, b"%d\n" % n))
        finally:
            os._exit(1)
    os.close(writing)
    first = os.read(reading, 100) if random.random() > OPENING else b""
    time.sleep(random.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        said = (first + pipe.read()).split()
    assert os.WIFSIGNALED(status), "the child ended by itself"
    return int(said[-1]) if said else number - 1


def spawned(stream: Stream, number: int, random: Random) -> int:
    """As `forked`, where there is no fork: a process of its own, killed from its first edit on."""
    here = [str(stream.path), str(stream.seed), str(number)]
    command = [sys.executable, "-m", "tests.storing.killing", "--edit", *here]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(random.uniform(0, LONGEST))
        child.kill()
        said = [first, *child.stdout.read().split()]
    return int(said[-1])


def rounds(folder: Path, seed: int) -> Iterator[bool]:
    """Kill a child each time, and look what is left; tell whether it left a change half done."""
    random = Random(seed)
    kill = forked if hasattr(os, "fork") else spawned
    for index in itertools.count():
        if index % RESTART == 0:
            stream = Stream(folder / f"Project {index}.wireside", seed + index)
            stored(stream.path, *stream.edits[0])
            said = 0
        stream.make_up(said + AHEAD)
        said = kill(stream, said + 1, random)
        was_hot = hot(stream.path)
        with opened(stream.path) as found:
            assert found.file is not None, found.state
            least, most = (
                replace(stream.project(n), identity=found.project.identity)
                for n in (said, said + 1)
            )
            assert found.project in (least, most), f"edit {said + 1} is half done"
            said += found.project == most != least
            check_originals(stream.path, found.project)
        yield was_hot


def check_originals(path: Path, project: Project) -> None:
    assert all(is_unchanged for _, is_unchanged in originals_in(path))
    for article in project.articles:
        assert article.provenance is not None
        assert original_of(path, article.provenance.sha256) is not None, article.address


def main(arguments: list[str]) -> None:
    if arguments[0] == "--edit":
        stream, number = Stream(Path(arguments[1]), int(arguments[2])), int(arguments[3])
        stream.make_up(number + AHEAD)
        stream.write_from(number, lambda n: print(n, flush=True))
    else:
        folder, kills, hot_ones, seed = arguments
        done: list[bool] = []
        for was_hot in itertools.islice(rounds(Path(folder), int(seed)), MOST):
            done.append(was_hot)
            if len(done) >= int(kills) and sum(done) >= int(hot_ones):
                break
        print(json.dumps({"kills": len(done), "hot": sum(done)}))


if __name__ == "__main__":
    main(sys.argv[1:])
