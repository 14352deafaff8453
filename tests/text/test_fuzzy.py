"""Jobs in several threads may need rapidfuzz for the first time at the same moment."""

import ast
import subprocess
import sys
from pathlib import Path

import desktop

ROOT = Path(desktop.__file__).parent
TOGETHER = """
import sys, threading
sys.setswitchinterval(1e-6)
ready, failed = threading.Barrier(4), []

def first(words, other):
    from desktop.comparing.facts import is_same_name
    from desktop.text.difference import TokenDifference
    ready.wait()
    try:
        if other:
            is_same_name("zelensky", "zelenskyy")
        else:
            TokenDifference(words, words[1:]).get_matching_blocks()
    except ImportError as error:
        failed.append(error)

threads = [threading.Thread(target=first, args=("a b c d".split(), n % 2)) for n in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
sys.exit(bool(failed))
"""


def test_threads_that_need_it_first_wait_for_each_other() -> None:
    for _ in range(5):
        subprocess.run([sys.executable, "-c", TOGETHER], check=True, cwd=ROOT.parent)


def test_nobody_else_imports_it() -> None:
    found = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if any(name and name.split(".")[0] == "rapidfuzz" for name in names):
                found.add(path.relative_to(ROOT).as_posix())
    assert found == {"text/fuzzy.py"}
